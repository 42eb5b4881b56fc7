//! Saved certificate files, and the user's copies of them.

use super::*;

#[test]
fn saved_file_returns_unchanged_or_not_at_all() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    assert_eq!(storage.find("PS-1"), None);
    let path = storage.certificate_path("PS-1");
    let file = storage.save(path.clone(), b"the file").unwrap();
    assert_eq!(storage.load(&file, None).unwrap(), b"the file");
    assert_eq!(storage.find("PS-1").map(|known| known.file).as_ref(), Some(&file));
    fs::write(&path, b"another").unwrap();
    assert_eq!(storage.load(&file, None), Err(DiskError::Changed));
    fs::remove_file(&path).unwrap();
    assert!(matches!(storage.load(&file, None), Err(DiskError::Read(_))));
}

#[test]
fn shortcoming_of_delivered_file_stays_known() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    for shortcoming in [Shortcoming::Weak, Shortcoming::Spelling] {
        let strong = Strengthened { content: b"the file".into(), shortcoming };
        let saved = storage.save_for(storage.certificate_path("PS-1"), &strong, b"as delivered").unwrap();
        assert_eq!(saved.shortcoming(), Some(shortcoming));
        assert_eq!(storage.find("PS-1").map(|known| known.file), Some(saved));
    }
}

#[test]
fn missing_saved_file_is_restored_from_copy() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(&directory.path().join("own"));
    let file = storage.save(storage.certificate_path("PS-1"), b"the file").unwrap();
    let backup = storage.back_up(b"the file", "PS-1", &directory.path().join("Documents")).unwrap();
    fs::remove_dir_all(directory.path().join("own")).unwrap();
    assert_eq!(storage.load(&file, Some(&backup)).unwrap(), b"the file");
    assert_eq!(storage.load(&file, None).unwrap(), b"the file");
    fs::remove_file(&file.path).unwrap();
    fs::write(&backup, b"another").unwrap();
    assert!(matches!(storage.load(&file, Some(&backup)), Err(DiskError::Read(_))));
}

#[test]
fn file_known_to_journal_is_found_in_copy() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    let file = storage.save(storage.certificate_path("PS-1"), b"the file").unwrap();
    let backup = storage.back_up(b"the file", "PS-1", &directory.path().join("Documents")).unwrap();
    let phase = Phase::Saved {
        file: file.clone(),
        backup: Some(backup),
        receipt: Delivery::Confirmed,
        installed: false,
    };
    storage.remember(entry(phase)).unwrap();
    for damage in [None, Some(b"damaged")] {
        fs::remove_file(&file.path).unwrap();
        if let Some(damage) = damage {
            fs::write(&file.path, damage).unwrap();
        }
        assert_eq!(storage.find("PS-1").map(|known| known.file).as_ref(), Some(&file));
        assert_eq!(fs::read(&file.path).unwrap(), b"the file");
    }
    assert_eq!(storage.find("PS-2"), None, "it belongs to another order");

    fs::remove_dir_all(directory.path().join("Documents")).unwrap();
    fs::write(&file.path, b"damaged").unwrap();
    assert_eq!(storage.find("PS-1"), None, "it is not the one that the journal knows");
}

#[test]
fn copy_is_made_once_beside_other_files() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(&directory.path().join("own"));
    let folder = directory.path().join("Documents");
    let first = storage.back_up(b"the file", "PS-1", &folder).unwrap();
    assert_eq!(first, folder.join("PersonalSign certificate PS-1.pfx"));
    assert_eq!(storage.back_up(b"the file", "PS-1", &folder).unwrap(), first, "it is there already");

    let second = storage.back_up(b"wrapped anew", "PS-1", &folder).unwrap();
    assert_eq!(second, folder.join("PersonalSign certificate PS-1 (2).pfx"));
    assert_eq!(
        (fs::read(first).unwrap(), fs::read(second).unwrap()),
        (b"the file".into(), b"wrapped anew".into())
    );
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2, "nothing else is left there");
}

#[test]
fn copy_of_the_longest_name_fits_a_folder() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(&directory.path().join("own"));
    let copy = storage.back_up(b"the file", &"𝒜".repeat(64), directory.path()).unwrap();
    // The limit of eCryptfs, for the longer temporary name.
    assert!(copy.file_name().unwrap().len() + ".~.XXXXXX".len() <= 143);
}

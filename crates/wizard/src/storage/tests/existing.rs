//! Existing objects: other programs' files, links, folders, and others' access to the wizard's own folder.

use std::{
    fs::{File, Permissions},
    io::ErrorKind,
    os::unix::fs::{PermissionsExt, chown, symlink},
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use super::*;

const FIRST: &str = "PersonalSign certificate PS-1.pfx";
const SECOND: &str = "PersonalSign certificate PS-1 (2).pfx";

/// A storage, and a folder for copies beside its own.
fn places() -> (tempfile::TempDir, Storage, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let folder = directory.path().join("Documents");
    fs::create_dir(&folder).unwrap();
    let storage = storage_at(&directory.path().join("own"));
    (directory, storage, folder)
}

#[test]
fn copy_never_replaces_a_dangling_link() {
    let (_directory, storage, folder) = places();
    symlink(folder.join("gone"), folder.join(FIRST)).unwrap();
    let copy = storage.back_up(b"the file", "PS-1", &folder).unwrap();
    assert_eq!(copy, folder.join(SECOND));
    assert_eq!(fs::read_link(folder.join(FIRST)).unwrap(), folder.join("gone"));
    assert!(!folder.join("gone").exists(), "nothing is written through the link");
}

#[test]
fn copy_is_its_own_file_not_a_link() {
    let (_directory, storage, folder) = places();
    let file = storage.save(storage.certificate_path("PS-1"), b"the file").unwrap();
    symlink(&file.path, folder.join(FIRST)).unwrap();
    assert_eq!(storage.back_up(b"the file", "PS-1", &folder).unwrap(), folder.join(SECOND));
}

#[test]
fn copy_takes_the_next_name_beside_a_folder() {
    let (_directory, storage, folder) = places();
    fs::create_dir(folder.join(FIRST)).unwrap();
    assert_eq!(storage.back_up(b"the file", "PS-1", &folder).unwrap(), folder.join(SECOND));
    assert!(folder.join(FIRST).is_dir());
}

/// Another program takes the name as soon as the copy is begun, after the wizard has found the name free.
#[test]
fn copy_never_replaces_what_appears_meanwhile() {
    let mut contested = 0;
    for _ in 0..100 {
        let (_directory, storage, folder) = places();
        let is_over = AtomicBool::new(false);
        let (copy, took) = thread::scope(|scope| {
            let other = scope.spawn(|| {
                while fs::read_dir(&folder).unwrap().next().is_none() && !is_over.load(Ordering::Relaxed) {}
                let mut file = File::create_new(folder.join(FIRST)).ok()?;
                std::io::Write::write_all(&mut file, b"theirs").ok()
            });
            let copy = storage.back_up(b"the file", "PS-1", &folder).unwrap();
            is_over.store(true, Ordering::Relaxed);
            (copy, other.join().unwrap().is_some())
        });
        assert_eq!(fs::read(&copy).unwrap(), b"the file");
        if took {
            contested += 1;
            assert_eq!(fs::read(folder.join(FIRST)).unwrap(), b"theirs");
            assert_eq!(copy, folder.join(SECOND));
        }
    }
    assert!(contested > 0, "nobody was fast enough");
}

#[test]
fn export_replaces_only_the_chosen_file() {
    let (_directory, _, folder) = places();
    let [seen, dangling, linked, target] =
        ["seen.cer", "dangling.cer", "linked.cer", "target"].map(|name| folder.join(name));
    fs::write(&seen, "before").unwrap();
    fs::write(&target, "theirs").unwrap();
    symlink(folder.join("gone"), &dangling).unwrap();
    symlink(&target, &linked).unwrap();

    Storage::write_for_user(&seen, b"ours").unwrap();
    assert_eq!(fs::read(&seen).unwrap(), b"ours");
    assert!(matches!(Storage::write_for_user(&dangling, b"ours"), Err(DiskError::Write(_))));
    assert_eq!(fs::read_link(&dangling).unwrap(), folder.join("gone"));
    assert!(matches!(Storage::write_for_user(&folder, b"ours"), Err(DiskError::Write(_))));
    Storage::write_for_user(&linked, b"ours").unwrap();
    assert_eq!(fs::read(&target).unwrap(), b"theirs", "what a link leads to stays");
}

#[test]
fn export_clears_away_what_a_killed_one_began() {
    let (_directory, _, folder) = places();
    fs::write(folder.join(".~anna.cer.abc123"), "half").unwrap();
    Storage::write_for_user(&folder.join("anna.cer"), b"ours").unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn hidden_copy_of_person_is_not_cleared() {
    let (_directory, storage, folder) = places();
    let hidden = [folder.join(format!(".{FIRST}.backup")), folder.join(".anna.cer.backup")];
    hidden.iter().for_each(|path| fs::write(path, "theirs").unwrap());
    storage.back_up(b"the file", "PS-1", &folder).unwrap();
    Storage::write_for_user(&folder.join("anna.cer"), b"ours").unwrap();
    for path in hidden {
        assert_eq!(fs::read(&path).unwrap(), b"theirs", "{}", path.display());
    }
}

#[test]
fn own_folder_open_to_others_is_closed() {
    let (_directory, storage, _) = places();
    let acts: [&dyn Fn(); 3] = [
        &|| drop(storage.claim(Duration::ZERO).unwrap()),
        &|| storage.remember(entry(Phase::Reviewing)).unwrap(),
        &|| storage.rehearse_save("PS-1").unwrap(),
    ];
    for act in acts {
        fs::create_dir_all(&storage.directory).unwrap();
        fs::set_permissions(&storage.directory, Permissions::from_mode(0o777)).unwrap();
        act();
        assert_eq!(mode(&storage.directory), 0o700);
    }
}

#[test]
fn own_folder_of_somebody_else_is_refused() {
    let (directory, _, _) = places();
    // Root can give a folder away; for any other user, the root folder belongs to somebody else.
    let theirs = match chown(directory.path(), Some(65534), None) {
        Ok(()) => directory.path(),
        Err(_) => Path::new("/"),
    };
    let refused = storage_at(theirs).claim(Duration::ZERO);
    let Err(ClaimError::Place { path, source }) = refused else { panic!("{refused:?}") };
    assert_eq!((path.as_path(), source.kind()), (theirs, ErrorKind::PermissionDenied));
}

#[test]
fn copy_leaves_the_permissions_of_its_folder() {
    let (_directory, storage, folder) = places();
    fs::set_permissions(&folder, Permissions::from_mode(0o755)).unwrap();
    storage.rehearse_back_up("PS-1", &folder).unwrap();
    storage.back_up(b"the file", "PS-1", &folder).unwrap();
    assert_eq!(mode(&folder), 0o755);
}

#[test]
fn lock_is_private_and_follows_no_link() {
    let (directory, storage, _) = places();
    drop(storage.claim(Duration::ZERO).unwrap());
    let lock = storage.directory.join("lock");
    assert_eq!(mode(&lock), 0o600);
    fs::set_permissions(&lock, Permissions::from_mode(0o666)).unwrap();
    drop(storage.claim(Duration::ZERO).unwrap());
    assert_eq!(mode(&lock), 0o600, "it was open to others before");

    let target = directory.path().join("theirs");
    fs::write(&target, "theirs").unwrap();
    fs::remove_file(&lock).unwrap();
    symlink(&target, &lock).unwrap();
    assert!(matches!(storage.claim(Duration::ZERO), Err(ClaimError::Place { path, .. }) if path == lock));
    assert_eq!(fs::read(&target).unwrap(), b"theirs");
}

#[test]
fn pipe_in_place_of_lock_is_not_awaited() {
    let (_directory, storage, _) = places();
    fs::create_dir_all(&storage.directory).unwrap();
    let lock = storage.directory.join("lock");
    let made = std::process::Command::new("mkfifo").arg(&lock).status().unwrap();
    assert!(made.success());
    assert!(matches!(storage.claim(Duration::ZERO), Err(ClaimError::Place { path, .. }) if path == lock));
}

#[test]
fn rehearsal_finds_obstacle_for_each_file() {
    let (_directory, storage, folder) = places();
    for name in ["PS-1.pfx", "journal.json"] {
        fs::create_dir_all(storage.directory.join(name)).unwrap();
    }
    assert!(matches!(storage.rehearse_save("PS-1"), Err(DiskError::Write(_))));
    assert!(matches!(storage.rehearse_remember(entry(Phase::Reviewing)), Err(DiskError::Write(_))));
    for number in 1..=100 {
        let copy = storage.rehearse_back_up("PS-1", &folder).unwrap();
        assert!(!copy.exists(), "{number}");
        fs::write(copy, number.to_string()).unwrap();
    }
    assert!(matches!(storage.rehearse_back_up("PS-1", &folder), Err(DiskError::Write(_))));
    assert!(matches!(storage.back_up(b"the file", "PS-1", &folder), Err(DiskError::Write(_))));
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

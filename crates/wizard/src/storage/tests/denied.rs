//! Files and folders without permission for the user.

use std::{env, os::unix::fs::PermissionsExt, process::Command};

use disk::DiskReason;

use super::*;
use crate::{codes::ErrorCode, problem::Problem, view::UserError};

fn close(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn code_of(path: &Path, error: DiskError) -> ErrorCode {
    UserError::from(&Problem::UserFile(path.display().to_string(), error)).code
}

fn written<T: std::fmt::Debug>(result: Result<T, DiskError>) -> DiskReason {
    match result.unwrap_err() {
        DiskError::Write(cause) => cause.reason,
        other => panic!("{other:?}"),
    }
}

/// Root has every permission: then the test runs once more without it.
#[test]
fn denied_permission_is_reported_as_such() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("anna.pfx");
    fs::write(&file, "").unwrap();
    close(&file, 0);
    if fs::read(&file).is_ok() {
        let test = "storage::tests::denied::denied_permission_is_reported_as_such";
        let mut without = Command::new("setpriv");
        without.args(["--bounding-set", "-all", "--inh-caps", "-all"]).arg(env::current_exe().unwrap());
        let output = without.args(["--exact", test]).output().unwrap();
        assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "{output:?}");
        return;
    }
    let storage = storage_at(&directory.path().join("desk"));
    assert_eq!(code_of(&file, storage.look_at(&file, MAX_FILE_SIZE).unwrap_err()), ErrorCode::FI632);

    let documents = directory.path().join("Documents");
    fs::create_dir(&documents).unwrap();
    close(&documents, 0o500);
    assert_eq!(written(storage.rehearse_back_up("PS-1", &documents)), DiskReason::Denied);
    assert_eq!(written(storage.back_up(b"the file", "PS-1", &documents)), DiskReason::Denied);
    assert_eq!(written(Storage::write_for_user(&documents.join("anna.ics"), b"")), DiskReason::Denied);

    storage.remember(entry(Phase::Reviewing)).unwrap();
    close(&storage.journal_path(), 0);
    let unread = storage.recall().unwrap_err();
    assert!(matches!(&unread, DiskError::Read(cause) if cause.reason == DiskReason::Denied), "{unread:?}");
    let own = directory.path().join("desk");
    close(&own, 0o500);
    assert_eq!(written(storage.save(storage.certificate_path("PS-1"), b"x")), DiskReason::Denied);
    assert_eq!(written(storage.keep_preferences(&Preferences::default())), DiskReason::Denied);
    assert_eq!(written(storage.set_journal_aside()), DiskReason::Denied);
    // Restored, so that it can be deleted.
    close(&own, 0o700);
}

#[test]
fn unreadable_file_has_code_for_each_reason() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    let large = directory.path().join("large.pfx");
    fs::write(&large, vec![0; MAX_FILE_SIZE + 1]).unwrap();
    let reasons = [
        (directory.path().join("gone.pfx"), ErrorCode::FI633),
        (directory.path().join("a".repeat(300)), ErrorCode::FI633),
        (large.join("gone.pfx"), ErrorCode::FI633),
        (large, ErrorCode::FI634),
        ("/dev/zero".into(), ErrorCode::FI635),
        (directory.path().to_owned(), ErrorCode::FI635),
    ];
    for (path, code) in reasons {
        assert_eq!(
            code_of(&path, storage.look_at(&path, MAX_FILE_SIZE).unwrap_err()),
            code,
            "{}",
            path.display()
        );
    }
}

#[test]
fn obstacle_to_writing_is_reported_as_such() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("file");
    fs::write(&file, "").unwrap();
    let storage = storage_at(&file.join("desk"));
    assert_eq!(written(storage.rehearse_save("PS-1")), DiskReason::InTheWay);
    assert_eq!(written(storage.back_up(b"the file", "PS-1", &file)), DiskReason::InTheWay);
    assert_eq!(
        written(Storage::write_for_user(&directory.path().join("gone/anna.ics"), b"")),
        DiskReason::Missing
    );
}

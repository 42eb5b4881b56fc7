//! The record of a visit to the CA's page.

use std::collections::BTreeSet;

use certificate::{fixtures::Identity, x509::Fingerprint};

use super::*;
use crate::storage::PagePhase;

const HOST: &str = "system.globalsign.com";

fn temporary() -> (tempfile::TempDir, Storage) {
    let directory = tempfile::tempdir().unwrap();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(NoKeyring));
    (directory, storage)
}

/// A visit that is open, with this reply in its folder.
fn visit(storage: &Storage, reply: &[u8]) -> PathBuf {
    let folder = storage.begin_page(HOST).unwrap();
    storage.note_page(HOST, PagePhase::Open { folder: folder.clone(), may_be_used: true }).unwrap();
    fs::write(folder.join("reply-1.kept"), reply).unwrap();
    folder
}

fn saved(storage: &Storage) -> PathBuf {
    match storage.page().unwrap().unwrap().phase {
        PagePhase::Saved { file } => file.path,
        PagePhase::Open { .. } | PagePhase::KeyElsewhere { .. } => panic!("no file is saved"),
    }
}

#[test]
fn page_file_of_killed_visit_is_saved_at_next_start() {
    let (_directory, storage) = temporary();
    let file = Identity::new().file;
    let folder = visit(&storage, &file);
    let path = saved(&storage);
    assert_eq!(fs::read(&path).unwrap(), file);
    assert!(!folder.exists(), "nothing else is left");
    assert_eq!(saved(&storage), path, "once");
}

#[test]
fn page_file_saved_and_not_noted_is_saved_once() {
    let (_directory, storage) = temporary();
    let file = Identity::new().file;
    visit(&storage, &file);
    let path = storage.save(storage.page_file_path().unwrap(), &file).unwrap().path;
    assert_eq!(saved(&storage), path);
}

#[test]
fn page_reply_cut_off_stays_beside_a_saved_file() {
    let (_directory, storage) = temporary();
    let file = Identity::new().file;
    let (_, beginning) = file.split_last().unwrap();
    let folder = visit(&storage, beginning);
    fs::write(folder.join("reply-2.kept"), &file).unwrap();
    let path = saved(&storage);
    storage.finish_page().unwrap();
    assert!(path.is_file() && folder.join("reply-1.kept").is_file(), "it is the person's to keep");
}

#[test]
fn page_reply_cut_off_is_kept_and_named() {
    let (_directory, storage) = temporary();
    let file = Identity::new().file;
    let (_, beginning) = file.split_last().unwrap();
    let folder = visit(&storage, beginning);
    let record = storage.page().unwrap().unwrap();
    assert_eq!(record.reply().unwrap().path, folder.join("reply-1.kept"));
    storage.finish_page().unwrap();
    assert_eq!(storage.page().unwrap(), None);
    assert!(folder.join("reply-1.kept").is_file(), "it is the person's to keep");
}

#[test]
fn page_visit_without_a_reply_leaves_nothing() {
    let (_directory, storage) = temporary();
    let folder = visit(&storage, b"");
    fs::remove_file(folder.join("reply-1.kept")).unwrap();
    assert_eq!(storage.page().unwrap().unwrap().reply(), None);
    storage.finish_page().unwrap();
    assert_eq!((storage.page().unwrap(), folder.exists()), (None, false));
}

#[test]
fn certificates_before_the_wait_are_known_after_restart() {
    let (_directory, storage) = temporary();
    visit(&storage, &Identity::new().file);
    let file = saved(&storage);
    let (first, second) = (BTreeSet::from([Fingerprint([1; 32])]), BTreeSet::from([Fingerprint([2; 32])]));
    assert_eq!(storage.await_key(HOST, first.clone()).unwrap(), first);
    assert_eq!(storage.await_key(HOST, second.clone()).unwrap(), first, "the wait goes on");
    storage.finish_page().unwrap();
    assert_eq!(saved(&storage), file, "a file from before is not forgotten");
    assert_eq!(storage.await_key(HOST, second.clone()).unwrap(), second, "another wait");
}

#[test]
fn page_file_not_installed_outlasts_another_visit() {
    let (_directory, storage) = temporary();
    visit(&storage, &Identity::new().file);
    let first = saved(&storage);
    visit(&storage, b"<html>");
    visit(&storage, &Identity::new().file);
    let second = saved(&storage);
    assert_ne!(first, second);
    storage.finish_page().unwrap();
    assert_eq!(saved(&storage), first, "the second is installed");
    storage.finish_page().unwrap();
    assert_eq!(storage.page().unwrap(), None);
    assert!(first.is_file() && second.is_file());
}

//! The record of a visit to the CA's page.

use std::collections::BTreeSet;

use ca_page::catcher::spare;
use certificate::{fixtures::Identity, x509::Fingerprint};
use pickup::link::PageLink;
use secrecy::ExposeSecret;

use super::*;
use crate::{storage::PagePhase, tests::harness::PAGE_LINK};

fn temporary() -> (tempfile::TempDir, Storage) {
    temporary_with(Arc::new(NoKeyring))
}

fn temporary_with(keyring: Arc<dyn Keyring>) -> (tempfile::TempDir, Storage) {
    let directory = tempfile::tempdir().unwrap();
    let storage = Storage::new(directory.path().to_owned(), keyring);
    (directory, storage)
}

fn link() -> PageLink {
    PageLink::restore(PAGE_LINK, &AllowedHosts::default()).unwrap()
}

/// A visit that is open, with this reply in its folder.
fn visit(storage: &Storage, reply: &[u8]) -> PathBuf {
    let folder = storage.begin_page(&link(), true).unwrap();
    fs::write(folder.join("reply-1.kept"), reply).unwrap();
    folder
}

fn saved(storage: &Storage) -> SavedFile {
    match storage.page().unwrap().unwrap().phase {
        PagePhase::Saved { file } => file,
        PagePhase::Open { .. } | PagePhase::KeyElsewhere { .. } => panic!("no file is saved"),
    }
}

#[test]
fn page_file_of_killed_visit_is_saved_at_next_start() {
    let (_directory, storage) = temporary();
    let file = Identity::new().file;
    let folder = visit(&storage, &file);
    let kept = saved(&storage);
    assert_eq!(fs::read(&kept.path).unwrap(), file);
    assert!(!folder.exists(), "nothing else is left");
    assert_eq!(saved(&storage), kept, "once");
}

#[test]
fn page_file_kept_elsewhere_is_saved_at_next_start() {
    let (_directory, storage) = temporary();
    let file = Identity::new().file;
    let elsewhere = spare(&storage.begin_page(&link(), true).unwrap());
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("reply-1.kept"), &file).unwrap();
    assert_eq!(fs::read(saved(&storage).path).unwrap(), file);
    assert!(!elsewhere.exists(), "nothing is left");
}

#[test]
fn page_file_saved_and_not_noted_is_saved_once() {
    let (_directory, storage) = temporary();
    let file = Identity::new().file;
    visit(&storage, &file);
    let path = storage.save(storage.page_file_path().unwrap(), &file).unwrap().path;
    assert_eq!(saved(&storage).path, path);
}

#[test]
fn page_reply_cut_off_stays_beside_a_saved_file() {
    let (_directory, storage) = temporary();
    let file = Identity::new().file;
    let (_, beginning) = file.split_last().unwrap();
    let folder = visit(&storage, beginning);
    fs::write(folder.join("reply-2.kept"), &file).unwrap();
    let kept = saved(&storage);
    storage.finish_page(&kept).unwrap();
    assert!(kept.path.is_file() && folder.join("reply-1.kept").is_file(), "it is the person's to keep");
}

#[test]
fn page_reply_cut_off_is_kept_and_named() {
    let (_directory, storage) = temporary();
    let file = Identity::new().file;
    let (_, beginning) = file.split_last().unwrap();
    let folder = visit(&storage, beginning);
    let record = storage.page().unwrap().unwrap();
    assert_eq!(record.reply().unwrap().path, folder.join("reply-1.kept"));
    storage.leave_page().unwrap();
    assert_eq!(storage.page().unwrap(), None);
    assert!(folder.join("reply-1.kept").is_file(), "it is the person's to keep");
}

#[test]
fn page_visit_without_a_reply_leaves_nothing() {
    let (_directory, storage) = temporary();
    let folder = visit(&storage, b"");
    fs::remove_file(folder.join("reply-1.kept")).unwrap();
    assert_eq!(storage.page().unwrap().unwrap().reply(), None);
    storage.leave_page().unwrap();
    assert_eq!((storage.page().unwrap(), folder.exists()), (None, false));
}

#[test]
fn certificates_before_the_wait_are_known_after_restart() {
    let (_directory, storage) = temporary();
    visit(&storage, &Identity::new().file);
    let file = saved(&storage);
    let (first, second) = (BTreeSet::from([Fingerprint([1; 32])]), BTreeSet::from([Fingerprint([2; 32])]));
    assert_eq!(storage.await_key(link().host(), first.clone()).unwrap(), first);
    assert_eq!(storage.await_key(link().host(), second.clone()).unwrap(), first, "the wait goes on");
    storage.leave_page().unwrap();
    assert_eq!(saved(&storage), file, "a file from before is not forgotten");
    assert_eq!(storage.await_key(link().host(), second.clone()).unwrap(), second, "another wait");
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
    storage.finish_page(&second).unwrap();
    assert_eq!(saved(&storage), first, "the second is installed");
    storage.leave_page().unwrap();
    assert_eq!(saved(&storage), first, "no visit is open");
    storage.finish_page(&first).unwrap();
    assert_eq!(storage.page().unwrap(), None);
    assert!(first.path.is_file() && second.path.is_file());
}

#[test]
fn page_file_installed_behind_an_open_visit_is_done() {
    let (_directory, storage) = temporary();
    visit(&storage, &Identity::new().file);
    let first = saved(&storage);
    let folder = visit(&storage, b"<html>");
    storage.finish_page(&first).unwrap();
    let record = storage.page().unwrap().unwrap();
    let reply = record.reply().map(|caught| caught.path);
    assert_eq!((reply, record.earlier), (Some(folder.join("reply-1.kept")), None));
}

#[test]
fn page_link_without_keyring_leaves_nothing_to_erase() {
    let (directory, storage) = temporary();
    visit(&storage, b"<html>");
    storage.leave_page().unwrap();
    visit(&storage, &Identity::new().file);
    saved(&storage);
    assert!(!directory.path().join("to-erase.json").exists());
}

#[test]
fn page_link_is_kept_while_its_visit_lasts() {
    let keyring = MemoryKeyring::default();
    let (directory, storage) = temporary_with(Arc::new(keyring.clone()));
    let kept = || {
        let link = storage.page_link(&storage.page().unwrap()?);
        link.map(|link| link.expose_secret().to_owned())
    };
    let is_in_a_file = || {
        let files = fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut texts = files.filter_map(|file| fs::read(file).ok());
        texts.any(|text| String::from_utf8_lossy(&text).contains("0a1b2c3d"))
    };
    let folder = visit(&storage, b"<html>");
    assert_eq!((kept().as_deref(), is_in_a_file()), (Some(PAGE_LINK), false));
    storage.leave_page().unwrap();
    assert_eq!((kept(), keyring.names()), (None, vec![]), "the person has let it go");

    visit(&storage, b"<html>");
    storage.await_key(link().host(), BTreeSet::new()).unwrap();
    assert_eq!((kept(), keyring.names()), (None, vec![]), "it is opened in another program");

    let file = visit(&storage, &Identity::new().file);
    let saved = saved(&storage);
    assert_eq!((kept(), keyring.names()), (None, vec![]), "it is used up");
    visit(&storage, b"<html>");
    storage.finish_page(&saved).unwrap();
    assert_eq!(kept().as_deref(), Some(PAGE_LINK), "of the later visit");
    for of_another in [folder, file] {
        let phase = PagePhase::Open { folder: of_another, may_be_used: true };
        storage.note_page(link().host(), phase).unwrap();
        assert_eq!(kept(), None);
    }
}

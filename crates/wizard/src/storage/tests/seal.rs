//! A page that has lost its sealed part is rejected.

use super::*;

/// The state of the keyring when a page is written or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum KeyringState {
    Open,
    Locked,
    Absent,
}

/// The manipulation of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seal {
    Intact,
    Removed,
    Changed,
}

/// A computer, on which the keyring is locked, unlocked, or missing.
struct Computer {
    directory: tempfile::TempDir,
    keyring: LockableKeyring,
}

impl Computer {
    fn new() -> Self {
        Self { directory: tempfile::tempdir().unwrap(), keyring: LockableKeyring::default() }
    }

    /// Starts the wizard.
    fn start(&self, keyring: KeyringState) -> Storage {
        match keyring {
            KeyringState::Open => self.keyring.unlock(),
            KeyringState::Locked => self.keyring.lock(),
            KeyringState::Absent => return storage_at(self.directory.path()),
        }
        Storage::new(self.directory.path().to_owned(), Arc::new(self.keyring.clone()))
    }

    fn tamper(&self, seal: Seal) {
        let path = self.directory.path().join("journal.json");
        let page = fs::read_to_string(&path).unwrap();
        let (clear, sealed) = page.split_once(r#""sealed":"#).unwrap();
        let tampered = match (seal, sealed.split_once('"')) {
            (Seal::Removed, _) => format!(r#"{clear}"sealed":null}}"#),
            (Seal::Changed, Some((_, text))) => {
                let other = if text.starts_with('A') { 'B' } else { 'A' };
                format!(r#"{clear}"sealed":"{other}{}"#, &text[1..])
            }
            (Seal::Intact, _) | (Seal::Changed, None) => page,
        };
        fs::write(path, tampered).unwrap();
    }
}

#[test]
fn seal_missing_or_changed_is_noticed_with_key() {
    for written in [KeyringState::Open, KeyringState::Locked, KeyringState::Absent] {
        for read in [KeyringState::Open, KeyringState::Locked, KeyringState::Absent] {
            for seal in [Seal::Intact, Seal::Removed, Seal::Changed] {
                let computer = Computer::new();
                computer.start(written).remember(entry(Phase::PickingUp)).unwrap();
                computer.tamper(seal);
                let expected = match (written, read, seal) {
                    (KeyringState::Open, KeyringState::Open, Seal::Intact) => {
                        Ok(Some(Recalled::Entry(Box::new(entry(Phase::PickingUp)))))
                    }
                    (KeyringState::Open, KeyringState::Open, _) => Err(DiskError::Changed),
                    // There is no key, or never was one: the link is asked for again.
                    _ => Ok(Some(Recalled::Note(entry(Phase::PickingUp).note().clone()))),
                };
                assert_eq!(computer.start(read).recall(), expected, "{written:?} {read:?} {seal:?}");
            }
        }
    }
}

#[test]
fn page_written_under_locked_keyring_is_sealed() {
    let [_, picking_up, saved] = phases();
    for seal in [Seal::Intact, Seal::Removed, Seal::Changed] {
        let computer = Computer::new();
        computer.start(KeyringState::Open).remember(entry(Phase::Reviewing)).unwrap();
        computer.start(KeyringState::Locked).remember(entry(picking_up.clone())).unwrap();
        computer.start(KeyringState::Locked).remember(entry(saved.clone())).unwrap();
        computer.tamper(seal);
        let expected = match seal {
            Seal::Intact => Ok(Some(Recalled::Note(entry(saved.clone()).note().clone()))),
            Seal::Removed | Seal::Changed => Err(DiskError::Changed),
        };
        assert_eq!(computer.start(KeyringState::Open).recall(), expected, "{seal:?}");
    }
}

/// The key outlives a journal that leaves a page aside.
#[test]
fn page_after_one_set_aside_is_sealed() {
    let [.., saved] = phases();
    let another = OrderDetails { number: "PS-2".into(), ..order() };
    let of_another = Entry::new(&link(), &another, Phase::Reviewing, "/x".into());
    for next in [of_another, entry(saved.clone())] {
        let computer = Computer::new();
        computer.start(KeyringState::Open).set_aside(entry(saved.clone())).unwrap();
        computer.start(KeyringState::Locked).remember(next.clone()).unwrap();
        let recalled = computer.start(KeyringState::Open).recall();
        assert_eq!(recalled, Ok(Some(Recalled::Note(next.note().clone()))));
    }
}

/// The page was written before there was a key.
#[test]
fn unsealed_page_aside_is_known_despite_key() {
    let computer = Computer::new();
    let storage = computer.start(KeyringState::Locked);
    let file = storage.save(storage.certificate_path("PS-1"), b"the file").unwrap();
    let (backup, receipt) = (Some("/b.pfx".into()), Delivery::Sent);
    storage.remember(entry(Phase::Saved { file, backup, receipt, installed: false })).unwrap();
    let known = storage.find("PS-1");
    assert_eq!(known.as_ref().map(|known| known.receipt), Some(Delivery::Sent));

    let another = OrderDetails { number: "PS-2".into(), ..order() };
    let of_another = Entry::new(&link(), &another, Phase::Reviewing, "/x".into());
    computer.start(KeyringState::Open).remember(of_another).unwrap();
    assert_eq!(computer.start(KeyringState::Open).find("PS-1"), known);
}

/// The key does not outlive its journal, whether it is erased at once or when the keyring opens.
#[test]
fn key_of_ended_journal_is_not_reused() {
    for ended in [KeyringState::Open, KeyringState::Locked] {
        let computer = Computer::new();
        computer.start(KeyringState::Open).remember(entry(Phase::Reviewing)).unwrap();
        computer.start(ended).finish().unwrap();
        computer.start(KeyringState::Locked).remember(entry(Phase::Reviewing)).unwrap();
        let recalled = computer.start(KeyringState::Open).recall();
        assert_eq!(recalled, Ok(Some(Recalled::Note(entry(Phase::Reviewing).note().clone()))), "{ended:?}");
    }
}

/// A page from before there was a key is not taken for one that lost its sealed part, wherever the wizard stops.
#[test]
fn key_is_kept_only_with_a_seal() {
    struct ReadOnly;
    impl Keyring for ReadOnly {
        fn read(
            &self,
            _: &str,
        ) -> Result<Option<secrecy::SecretSlice<u8>>, crate::storage::keyring::KeyringClosed> {
            Ok(None)
        }
        fn write(&self, name: &str, secret: &[u8]) -> Result<(), crate::storage::keyring::KeyringClosed> {
            NoKeyring.write(name, secret)
        }
        fn erase(&self, _: &str) -> Result<(), crate::storage::keyring::KeyringClosed> {
            Ok(())
        }
    }
    let directory = tempfile::tempdir().unwrap();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(ReadOnly));
    storage.remember(entry(Phase::Reviewing)).unwrap();
    assert!(
        !fs::read_to_string(storage.journal_path()).unwrap().contains(r#""sealed":null"#),
        "sealed first"
    );
    assert!(matches!(storage.recall(), Ok(Some(Recalled::Note(_)))), "nobody has the key");

    let computer = Computer::new();
    computer.start(KeyringState::Locked).remember(entry(Phase::Reviewing)).unwrap();
    let journal = computer.directory.path().join("journal.json");
    fs::remove_file(&journal).unwrap();
    fs::create_dir(&journal).unwrap();
    computer.start(KeyringState::Open).remember(entry(Phase::Reviewing)).unwrap_err();
    assert!(computer.keyring.open.names().is_empty(), "no key without a seal");
}

#[test]
fn foreign_file_is_not_restored_from_copy() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(&directory.path().join("own"));
    let copy = storage.back_up(b"the file", "PS-1", directory.path()).unwrap();
    let elsewhere = directory.path().join("theirs");
    fs::write(&elsewhere, "theirs").unwrap();
    let file = SavedFile::new(elsewhere.clone(), sha256(b"the file"));
    assert_eq!(storage.load(&file, Some(&copy)).unwrap(), b"the file");
    assert_eq!(fs::read(&elsewhere).unwrap(), b"theirs");
}

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod claim;
#[cfg(target_os = "linux")]
mod denied;
#[cfg(unix)]
mod existing;
mod kept;
mod keyrings;
mod limits;
mod own_key;
mod page;
mod saved;
mod seal;

use std::{fs, time::Duration};

use certificate::{
    fixtures::subject,
    pkcs12::{Shortcoming, Strengthened},
    store::{Added, Receipt as StoreReceipt, StoreId},
    x509::{Der, Fingerprint, hex},
};
use keyrings::LockableKeyring;
use pickup::{
    client::Access,
    connection::ProxyMode,
    link::{AllowedHosts, OrderLink},
    order::{Channel, KeyGeneration, OrderDetails, OrderKind, OrderState},
    password::{PasswordMark, PickupPassword},
};
use time::{OffsetDateTime, macros::datetime};

use super::*;
use crate::{
    journal::{Delivery, Entry, Note, Phase, Recalled},
    storage::keyring::{MemoryKeyring, NoKeyring},
};

const TOKEN: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);

fn link() -> OrderLink {
    let text = format!("https://system.globalsign.com/pickup/{TOKEN}");
    OrderLink::parse(&text, &AllowedHosts::default()).unwrap()
}

fn order() -> OrderDetails {
    OrderDetails {
        number: "PS-1".into(),
        state: OrderState::Ready,
        kind: OrderKind::Reissue,
        channel: Channel::Other,
        key_generation: KeyGeneration::Pkcs12,
        subject: subject(),
        lapses_at: datetime!(2026-12-01 00:00 UTC),
        issuers: Vec::new(),
        attempts_left: 5,
        request_keys: Vec::new(),
        practice_password: None,
    }
}

fn entry(phase: Phase) -> Entry {
    Entry::new(&link(), &order(), phase, "/home/anna/Documents".into())
}

fn phases() -> [Phase; 3] {
    let file = SavedFile::new("/x.pfx".into(), [1; 32]);
    let saved =
        Phase::Saved { file, backup: Some("/b.pfx".into()), receipt: Delivery::Sent, installed: false };
    [Phase::Reviewing, Phase::PickingUp, saved]
}

fn storage_at(directory: &Path) -> Storage {
    Storage::new(directory.to_owned(), Arc::new(NoKeyring))
}

fn session() -> KeptSession {
    let access = Access::new(link(), "the token".into(), Some("1".into()), NOW);
    let password = PickupPassword::parse(&"pickup2026".into()).unwrap();
    KeptSession::new("PS-1", &access, PasswordMark::of(&password))
}

#[test]
fn journal_entry_is_recalled_until_finished() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = MemoryKeyring::default();
    let started = || Storage::new(directory.path().join("new"), Arc::new(keyring.clone()));
    assert_eq!(started().recall(), Ok(None));
    assert!(keyring.names().is_empty(), "looking asks for nothing to be kept");
    for phase in phases() {
        started().remember(entry(phase.clone())).unwrap();
        assert_eq!(started().recall(), Ok(Some(Recalled::Entry(Box::new(entry(phase))))));
    }
    started().finish().unwrap();
    started().finish().unwrap();
    assert_eq!(started().recall(), Ok(None));
}

#[test]
fn journal_that_ends_takes_along_what_was_begun() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join(".~journal.json.abc123"), "half").unwrap();
    storage_at(directory.path()).finish().unwrap();
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
}

#[test]
fn journal_without_keyring_holds_no_secret() {
    let directory = tempfile::tempdir().unwrap();
    for phase in phases() {
        let storage = storage_at(directory.path());
        storage.remember(entry(phase.clone())).unwrap();
        let note = Note { order_number: "PS-1".into(), phase, backup_folder: "/home/anna/Documents".into() };
        assert_eq!(storage.recall(), Ok(Some(Recalled::Note(note))));
    }
}

#[test]
fn journal_hides_link_and_order_holder() {
    let directory = tempfile::tempdir().unwrap();
    let keyrings = [Arc::new(NoKeyring) as Arc<dyn Keyring>, Arc::new(MemoryKeyring::default())];
    for (keyring, is_sealed) in keyrings.into_iter().zip([false, true]) {
        let storage = Storage::new(directory.path().to_owned(), keyring);
        storage.remember(entry(Phase::PickingUp)).unwrap();
        let page = fs::read_to_string(storage.journal_path()).unwrap();
        for secret in [TOKEN, "system.globalsign.com", "Peeters", "Bakkerij", "anna@peeters.example"] {
            assert!(!page.contains(secret), "{secret} in {page}");
        }
        assert_eq!(
            !page.contains(r#""sealed":null"#),
            is_sealed,
            "without a key in the keyring nothing is kept"
        );
    }
}

/// A page whose note was changed, with a matching digest.
fn forged(page: &str, from: &str, to: &str) -> String {
    let (note, rest) = page.strip_prefix(r#"{"note":"#).unwrap().split_once(r#","digest":""#).unwrap();
    let (_, rest) = rest.split_once('"').unwrap();
    let note = note.replace(from, to);
    format!(r#"{{"note":{note},"digest":"{}"{rest}"#, hex(&sha256(note.as_bytes())))
}

#[test]
fn journal_disk_errors_are_noticed_without_keyring() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    storage.remember(entry(Phase::PickingUp)).unwrap();
    let page = fs::read_to_string(storage.journal_path()).unwrap();
    fs::write(storage.journal_path(), page.replace("PS-1", "PS-2")).unwrap();
    assert_eq!(storage.recall(), Err(DiskError::Changed));
}

#[test]
fn journal_sealed_entry_changed_is_rejected() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = MemoryKeyring::default();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    storage.remember(entry(Phase::PickingUp)).unwrap();
    let page = fs::read_to_string(storage.journal_path()).unwrap();
    for (from, to) in [("PS-1", "PS-2"), ("PickingUp", "Reviewing"), ("/home/anna", "/home/eve")] {
        fs::write(storage.journal_path(), forged(&page, from, to)).unwrap();
        assert_eq!(storage.recall(), Err(DiskError::Changed), "{from}");
    }
    fs::write(storage.journal_path(), &page).unwrap();
    keyring.write("journal key", &[7; 32]).unwrap();
    let with_another_key = Storage::new(directory.path().to_owned(), Arc::new(keyring));
    assert_eq!(with_another_key.recall(), Err(DiskError::Changed));
    let without_a_key = storage_at(directory.path());
    assert!(matches!(without_a_key.recall(), Ok(Some(Recalled::Note(_)))), "the link is asked for again");
}

#[test]
fn journal_pages_are_sealed_differently_each_time() {
    let directory = tempfile::tempdir().unwrap();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(MemoryKeyring::default()));
    let write = || {
        storage.remember(entry(Phase::PickingUp)).unwrap();
        fs::read(storage.journal_path()).unwrap()
    };
    assert_ne!(write(), write());
}

#[test]
fn journal_malformed_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    for content in ["", "{}", "[[[[", "null", &"[".repeat(100_000)] {
        fs::write(storage.journal_path(), content).unwrap();
        assert_eq!(storage.recall(), Err(DiskError::Changed), "{content:.10}");
    }
    storage.remember(entry(Phase::Reviewing)).unwrap();
    let page = fs::read_to_string(storage.journal_path()).unwrap();
    fs::write(storage.journal_path(), forged(&page, "PS-1", "../../x")).unwrap();
    assert_eq!(storage.recall(), Err(DiskError::Changed));
    fs::write(storage.journal_path(), vec![b' '; MAX_OWN_FILE + 1]).unwrap();
    assert_eq!(storage.recall(), Err(DiskError::TooLarge));
}

#[test]
fn session_is_kept_for_its_order_and_time() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = MemoryKeyring::default();
    let started = || Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    let before = NOW - time::Duration::SECOND;
    started().remember(entry(Phase::PickingUp)).unwrap();
    started().secrets().keep_session(&session());
    let (access, mark) = started().secrets().session("PS-1", before).unwrap().resume(link());
    assert_eq!((access.accepted_agreement(), access.expires_at()), (Some("1"), NOW));
    assert!(mark.is_part_of("pickup2026"));
    assert!(started().secrets().session("PS-1", NOW).is_none(), "it has run out");
    assert!(started().secrets().session("PS-2", before).is_none(), "it belongs to another order");

    started().remember(entry(Phase::PickingUp)).unwrap();
    assert!(started().secrets().session("PS-1", before).is_some());
    let [reviewing, _, saved] = phases();
    for phase in [reviewing, saved] {
        started().remember(entry(phase)).unwrap();
        assert_eq!(keyring.names(), ["journal key"], "it is of no more use");
        started().secrets().keep_session(&session());
    }
    started().finish().unwrap();
    assert!(keyring.names().is_empty(), "{:?}", keyring.names());
}

#[test]
fn keyring_that_stayed_closed_is_not_asked_again() {
    struct Counting(std::sync::atomic::AtomicU32);
    impl Keyring for Counting {
        fn read(
            &self,
            name: &str,
        ) -> Result<Option<secrecy::SecretSlice<u8>>, crate::storage::keyring::KeyringClosed> {
            self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            NoKeyring.read(name)
        }
        fn write(&self, name: &str, secret: &[u8]) -> Result<(), crate::storage::keyring::KeyringClosed> {
            self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            NoKeyring.write(name, secret)
        }
        fn erase(&self, name: &str) -> Result<(), crate::storage::keyring::KeyringClosed> {
            self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            NoKeyring.erase(name)
        }
    }
    let directory = tempfile::tempdir().unwrap();
    let keyring = Arc::new(Counting(Default::default()));
    let storage = Storage::new(directory.path().to_owned(), keyring.clone());
    for phase in phases() {
        storage.remember(entry(phase)).unwrap();
    }
    storage.secrets().keep_session(&session());
    assert_eq!(keyring.0.load(std::sync::atomic::Ordering::SeqCst), 1);
}

#[test]
fn proxy_is_kept_with_password_in_keyring() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = MemoryKeyring::default();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    assert_eq!(storage.proxy(), Ok(None));
    let proxy = Proxy { mode: ProxyMode::Manual, address: "proxy.example:3128".into(), user: "anna".into() };
    storage.keep_proxy(&proxy, Some(&"very secret".into())).unwrap();
    let again = Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    assert_eq!(again.proxy(), Ok(Some(proxy)));
    assert!(again.secrets().proxy_password().is_some());
    assert!(!fs::read_to_string(storage.proxy_path()).unwrap().contains("very secret"));
    storage.keep_proxy(&Proxy::default(), None).unwrap();
    assert!(keyring.names().is_empty());
    fs::write(storage.proxy_path(), "{}").unwrap();
    assert_eq!(storage.proxy(), Err(DiskError::Changed));
}

#[cfg(unix)]
#[test]
fn written_files_are_readable_by_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(&directory.path().join("own"));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let copies = directory.path().join("Documents");
    let write_all = || {
        let file = storage.save(storage.certificate_path("PS-1"), b"x").unwrap();
        storage.remember(entry(Phase::Reviewing)).unwrap();
        storage.keep_proxy(&Proxy::default(), None).unwrap();
        let copy = storage.back_up(b"x", "PS-1", &copies).unwrap();
        [file.path, storage.journal_path(), storage.proxy_path(), copy]
    };
    let own = &write_all()[..3];
    for path in own {
        fs::set_permissions(path, fs::Permissions::from_mode(0o644)).unwrap();
    }
    for path in write_all() {
        assert_eq!(mode(&path), 0o600, "{}, which was open to others before", path.display());
    }
    assert_eq!(mode(&storage.directory), 0o700);
}

#[test]
fn unwritable_place_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    let blocked = directory.path().join("file");
    fs::write(&blocked, "").unwrap();
    let storage = storage_at(&blocked);
    assert!(matches!(storage.remember(entry(Phase::Reviewing)), Err(DiskError::Write(_))));
    assert!(matches!(storage.save(storage.certificate_path("PS-1"), b"x"), Err(DiskError::Write(_))));
}

fn installed(store: &str, added: Added) -> Installed {
    let fingerprint = Fingerprint::of(b"a certificate");
    let receipt = StoreReceipt { store: StoreId(store.into()), fingerprint, nickname: "Anna".into(), added };
    let certificate = Der(b"a certificate".to_vec());
    Installed { receipt, certificate, file: Some("/b.pfx".into()), gone: false, under_root: false }
}

fn whole() -> Added {
    Added { certificate: true, key: true, issuers: vec![Fingerprint::of(b"an issuer")] }
}

#[test]
fn ledger_keeps_installation_until_struck_out() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    assert_eq!(storage.installed(), Ok(Vec::new()));
    for store in ["shared", "firefox"] {
        storage.note_installed(installed(store, whole())).unwrap();
    }
    assert_eq!(storage.installed(), Ok(vec![installed("shared", whole()), installed("firefox", whole())]));
    storage.strike_installed(&[StoreId("shared".into())], &Fingerprint::of(b"a certificate")).unwrap();
    assert_eq!(storage.installed(), Ok(vec![installed("firefox", whole())]));
}

#[test]
fn ledger_keeps_earlier_additions_when_reinstalling() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    storage.note_installed(installed("shared", whole())).unwrap();
    let another = Added { issuers: vec![Fingerprint::of(b"another issuer")], ..Added::default() };
    storage.note_installed(installed("shared", another)).unwrap();
    let noted = storage.installed().unwrap().remove(0).receipt.added;
    assert!(noted.certificate && noted.key);
    assert_eq!(noted.issuers.len(), 2);
}

#[test]
fn damaged_ledger_is_set_aside_and_restarted() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    let path = directory.path().join("installed.json");
    assert_eq!(storage.damaged_ledger(), None);
    let damages = [b"no list".to_vec(), b"[1]".to_vec(), vec![b' '; MAX_OWN_FILE + 1]];
    for damage in damages.clone() {
        fs::write(&path, &damage).unwrap();
        storage.note_installed(installed("shared", whole())).unwrap();
        assert_eq!(storage.installed(), Ok(vec![installed("shared", whole())]));
        assert_eq!(fs::read(storage.damaged_ledger().unwrap()).unwrap(), damage);
    }
    for (name, damage) in ["damaged", "damaged-2", "damaged-3"].into_iter().zip(damages) {
        assert_eq!(fs::read(directory.path().join(format!("installed.{name}.json"))).unwrap(), damage);
    }
}

#[test]
fn export_is_written_whole_or_not_at_all() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("anna.cer");
    for content in [b"first".as_slice(), b"second"] {
        Storage::write_for_user(&path, content).unwrap();
        assert_eq!(fs::read(&path).unwrap(), content);
    }
    let nowhere = directory.path().join("missing/anna.cer");
    assert!(matches!(Storage::write_for_user(&nowhere, b"third"), Err(DiskError::Write(_))));
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1, "nothing else is left");
}

#[test]
fn file_special_or_too_large_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    let large = directory.path().join("large.pfx");
    fs::write(&large, vec![0; MAX_FILE_SIZE + 1]).unwrap();
    assert_eq!(storage.look_at(&large, MAX_FILE_SIZE).unwrap_err(), DiskError::TooLarge);
    #[cfg(unix)]
    assert_eq!(storage.look_at(Path::new("/dev/zero"), MAX_FILE_SIZE).unwrap_err(), DiskError::NotAFile);
    assert_eq!(storage.look_at(directory.path(), MAX_FILE_SIZE).unwrap_err(), DiskError::NotAFile);
}

#[test]
fn backup_label_is_made_fit_for_a_file() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(&directory.path().join("desk"));
    let path = storage.back_up(b"content", "../Zoë d'Hondt: \"a/b\"\u{202e}\n", directory.path()).unwrap();
    assert_eq!(path, directory.path().join("PersonalSign certificate ..Zoë d'Hondt ab.pfx"));
}

#[test]
fn rehearsal_leaves_everything_unchanged() {
    let directory = tempfile::tempdir().unwrap();
    let (own, folder) = (directory.path().join("desk"), directory.path().join("Documents"));
    let storage = storage_at(&own);
    storage.save(storage.certificate_path("PS-1"), b"the file").unwrap();
    let copy = storage.back_up(b"the copy", "PS-1", &folder).unwrap();
    storage.rehearse_save("PS-1").unwrap();
    storage.rehearse_back_up("PS-1", &folder).unwrap();
    storage.rehearse_remember(entry(Phase::Reviewing)).unwrap();
    assert_eq!(fs::read(storage.certificate_path("PS-1")).unwrap(), b"the file");
    assert_eq!(fs::read(copy).unwrap(), b"the copy");
    for place in [own, folder] {
        assert_eq!(fs::read_dir(place).unwrap().count(), 1);
    }
}

#[test]
fn rehearsal_fails_where_writing_would() {
    let directory = tempfile::tempdir().unwrap();
    let in_the_way = directory.path().join("file");
    fs::write(&in_the_way, "").unwrap();
    let storage = storage_at(&in_the_way.join("desk"));
    assert!(matches!(storage.rehearse_save("PS-1"), Err(DiskError::Write(_))));
    assert!(matches!(storage.rehearse_back_up("PS-1", &in_the_way), Err(DiskError::Write(_))));
    assert!(matches!(storage.rehearse_remember(entry(Phase::Reviewing)), Err(DiskError::Write(_))));
}

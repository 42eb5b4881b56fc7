//! Databases that must not be changed, and installations that fail halfway.

use std::{
    fs,
    io::{Read, Write},
    process::{Command, Stdio},
};

use certificate::{
    pkcs12::VerifiedPfx,
    store::{Added, CertStore, Found, ImportOptions, Probe, Receipt, StoreError},
};
use time::OffsetDateTime;

use crate::{
    identity::{Authority, p256, rsa},
    user::{Database, User, WORKER, run},
};

/// Calls every operation of the store, and expects the same error each time and not one changed octet.
fn refuses_everything(store: &dyn CertStore, database: &Database, expected: &dyn Fn(&StoreError) -> bool) {
    let pfx: VerifiedPfx = Authority::new().issue("Anna Peeters", &p256());
    let found = Found {
        store: store.id(),
        certificate: pfx.leaf().to_vec(),
        nickname: String::new(),
        has_key: true,
        exportable: true,
    };
    let receipt = Receipt {
        store: store.id(),
        fingerprint: pfx.fingerprint(),
        nickname: String::new(),
        added: Added::default(),
    };
    let before = database.files();
    let errors = [
        store.install(&pfx, &ImportOptions::default()).unwrap_err(),
        store.find(&pfx.fingerprint()).unwrap_err(),
        store.prove(&found, b"challenge").unwrap_err(),
        store.remove(&receipt).unwrap_err(),
    ];
    for error in errors {
        assert!(expected(&error), "{error:?}");
    }
    assert!(database.files() == before, "the files changed");
}

#[test]
fn primary_password_is_requested_and_nothing_changed() {
    let user = User::new();
    let database = user.make_database("a primary password");
    let store = user.shared();
    assert_eq!(store.probe(), Probe::NeedsPassword);
    refuses_everything(&*store, &database, &|error| *error == StoreError::NeedsPassword);
    assert_eq!(store.probe(), Probe::NeedsPassword);
}

#[test]
fn damaged_database_is_left_as_it_is() {
    type Damage = fn(&Database);
    let damages: [(&str, Damage); 6] = [
        ("no keys", |database| fs::remove_file(database.0.join("key4.db")).unwrap()),
        ("empty keys", |database| fs::write(database.0.join("key4.db"), "").unwrap()),
        ("empty certificates", |database| fs::write(database.0.join("cert9.db"), "").unwrap()),
        ("text for keys", |database| fs::write(database.0.join("key4.db"), "not a database").unwrap()),
        ("cut keys", |database| cut(database, "key4.db")),
        ("cut certificates", |database| cut(database, "cert9.db")),
    ];
    for (name, damage) in damages {
        let user = User::new();
        let database = user.make_database("");
        damage(&database);
        let store = user.shared();
        assert_eq!(store.probe(), Probe::Damaged, "{name}");
        refuses_everything(&*store, &database, &|error| matches!(error, StoreError::Damaged(_)));
    }
}

#[test]
fn old_format_database_is_left_as_it_is() {
    let user = User::new();
    let database = user.make_database("");
    for (new, old) in [("cert9.db", "cert8.db"), ("key4.db", "key3.db")] {
        fs::rename(database.0.join(new), database.0.join(old)).unwrap();
    }
    let store = user.shared();
    assert_eq!(store.probe(), Probe::OldFormat);
    let expected = StoreError::OldFormat("cert8.db".into());
    refuses_everything(&*store, &database, &|error| *error == expected);
}

fn cut(database: &Database, name: &str) {
    let file = fs::OpenOptions::new().write(true).open(database.0.join(name)).unwrap();
    file.set_len(file.metadata().unwrap().len() / 2).unwrap();
}

#[test]
fn database_being_written_is_in_use_not_damaged() {
    let user = User::new();
    let database = user.make_database("");
    let mut sqlite = Command::new("sqlite3")
        .arg(database.0.join("cert9.db"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("sqlite3 is installed");
    let mut stdin = sqlite.stdin.take().unwrap();
    let mut stdout = sqlite.stdout.take().unwrap();
    let mut wait_until = |locks: &str| {
        writeln!(stdin, "{locks}; SELECT 'locked';").unwrap();
        let mut said = [0; 7];
        stdout.read_exact(&mut said).unwrap();
        assert_eq!(&said, b"locked\n");
    };
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    let store = user.shared();

    wait_until("BEGIN; SELECT * FROM nssPublic");
    assert_eq!(store.probe(), Probe::Ready, "others may read");
    wait_until("COMMIT; BEGIN IMMEDIATE");
    assert_eq!(store.probe(), Probe::InUse);
    assert_eq!(store.install(&pfx, &ImportOptions::default()), Err(StoreError::InUse));

    drop(stdin);
    sqlite.wait().unwrap();
    assert_eq!(store.probe(), Probe::Ready);
    store.install(&pfx, &ImportOptions::default()).unwrap();
}

#[test]
fn installation_without_room_reports_the_system_error() {
    let pfx = Authority::new().issue("Anna Peeters", &rsa());
    // The limit on a file's size is 24 KiB: less than an empty database needs.
    let script = format!("trap '' XFSZ; ulimit -f 48; exec '{WORKER}' \"$@\"");
    let user = User::new();
    let error =
        user.shared_by(user.scripted_worker(&script)).install(&pfx, &ImportOptions::default()).unwrap_err();
    assert_eq!(error, StoreError::NotWritable("File too large (os error 27)".into()));
    assert!(user.database().files().is_empty());
    assert_eq!(user.shared().probe(), Probe::Absent);
    user.shared().install(&pfx, &ImportOptions::default()).unwrap();
}

#[test]
fn installation_failed_halfway_removes_its_key() {
    let user = User::new();
    let database = user.make_database("");
    // There is room for one certificate, but not for the second.
    let full = "CREATE TRIGGER full BEFORE INSERT ON nssPublic WHEN (SELECT count(*) FROM nssPublic) > 0 \
                BEGIN SELECT RAISE(ABORT, 'full'); END";
    assert!(run(Command::new("sqlite3").arg(database.0.join("cert9.db")).arg(full)).status.success());
    let (authority, key) = (Authority::new(), rsa());
    let pfx = authority.issue("Anna Peeters", &key);
    let error = user.shared().install(&pfx, &ImportOptions::default()).unwrap_err();
    assert!(matches!(&error, StoreError::Refused { call, .. } if call == "PK11_ImportCert"), "{error:?}");
    assert_eq!(database.keys(), [""; 0]);
    assert_eq!(database.certificates(), []);

    let room = "DROP TRIGGER full";
    assert!(run(Command::new("sqlite3").arg(database.0.join("cert9.db")).arg(room)).status.success());
    user.shared().install(&pfx, &ImportOptions::default()).unwrap();
    assert_eq!(database.keys(), ["Anna Peeters"]);
}

#[test]
fn second_certificate_with_same_serial_is_refused() {
    let (user, authority, now) = (User::new(), Authority::new(), OffsetDateTime::now_utc());
    let pfx = authority.issue_numbered(7, now, "Anna Peeters", &rsa());
    let twin = authority.issue_numbered(7, now, "Anna Peeters", &p256());
    let (store, database) = (user.shared(), user.database());
    store.install(&pfx, &ImportOptions::default()).unwrap();
    let before = (database.keys(), database.certificates());
    let refused = StoreError::SameSerial("Anna Peeters".into());
    assert_eq!(store.has_key(twin.leaf()), Err(refused.clone()));
    assert_eq!(store.install(&twin, &ImportOptions::default()), Err(refused));
    assert_eq!((database.keys(), database.certificates()), before);
    let other = authority.issue_numbered(8, now, "Anna Peeters", &p256());
    store.install(&other, &ImportOptions::default()).unwrap();
}

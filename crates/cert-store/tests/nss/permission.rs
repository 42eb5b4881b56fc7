//! Databases that the user may not read or write: they are intact, and the obstacle is named.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use certificate::store::{ImportOptions, Probe, StoreError};

use crate::{
    identity::{Authority, p256},
    user::{Database, User, is_ordinary, run, worker},
};

fn permit(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// The result of an installation, with the probe before it.
fn install(user: &User, before: &str, close: impl FnOnce(&Database)) -> (Probe, StoreError) {
    let worker = user.ordinary_worker(before);
    close(&user.database());
    let store = user.shared_by(worker);
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    (store.probe(), store.install(&pfx, &ImportOptions::default()).unwrap_err())
}

fn not_permitted(place: &Path) -> StoreError {
    StoreError::NotPermitted(place.display().to_string())
}

/// Gives a file to another user, where the tests have the right: a browser that runs by `sudo` leaves such files.
fn give_away(path: &Path, mode: u32) {
    permit(path, mode);
    if !run(Command::new("chown").arg("0:0").arg(path)).status.success() {
        permit(path, mode & 0o477);
    }
}

#[test]
fn database_without_read_permission_is_not_damaged() {
    type Close = fn(&Path);
    let closings: [(&str, Close); 7] = [
        ("nssdb", |place| permit(place, 0)),
        ("nssdb", |place| permit(place, 0o600)),
        ("nssdb/key4.db", |place| permit(place, 0)),
        ("nssdb/cert9.db", |place| permit(place, 0)),
        ("nssdb/cert9.db", |place| give_away(place, 0o600)),
        ("nssdb/key4.db-journal", |place| {
            fs::write(place, "of a browser that was killed").unwrap();
            give_away(place, 0);
        }),
        ("", |place| permit(place, 0o600)),
    ];
    for (name, close) in closings {
        let user = User::new();
        user.make_database("");
        let place: PathBuf = user.database().0.parent().unwrap().join(name).components().collect();
        let (probe, error) = install(&user, "", |_| close(&place));
        assert_eq!(probe, Probe::NotPermitted(place.display().to_string()), "{name}");
        assert_eq!(error, not_permitted(&place), "{name}");
    }
}

#[test]
fn database_without_write_permission_can_be_listed() {
    type Close = fn(&Path);
    let closings: [(&str, Close); 6] = [
        ("", |database| permit(database, 0o500)),
        ("key4.db", |database| permit(&database.join("key4.db"), 0o400)),
        ("cert9.db", |database| permit(&database.join("cert9.db"), 0o400)),
        ("key4.db", |database| give_away(&database.join("key4.db"), 0o644)),
        ("cert9.db", |database| give_away(&database.join("cert9.db"), 0o644)),
        ("", |database| {
            permit(&database.join("cert9.db"), 0o400);
            permit(&database.join("key4.db"), 0o400);
            permit(database, 0o500);
        }),
    ];
    for (number, (name, close)) in closings.into_iter().enumerate() {
        let user = User::new();
        let database = user.make_database("");
        let worker = user.ordinary_worker("");
        close(&database.0);
        let store = user.shared_by(worker);
        let refusal = not_permitted(&database.0.join(name).components().collect::<PathBuf>());
        assert_eq!(store.probe(), Probe::NotWritable(refusal.clone()), "{number}");
        assert_eq!(store.list(), Ok(Vec::new()), "{number}");
        let pfx = Authority::new().issue("Anna Peeters", &p256());
        assert_eq!(store.install(&pfx, &ImportOptions::default()), Err(refusal), "{number}");
        permit(&database.0, 0o700);
        assert_eq!(database.keys(), [""; 0], "{number}");
        assert_eq!(database.certificates(), [], "{number}");
    }
}

#[test]
fn profile_list_without_permission_is_reported_beside_others() {
    if !is_ordinary("permission::profile_list_without_permission_is_reported_beside_others") {
        return;
    }
    type Close = fn(&Path);
    let closings: [(&str, Close); 3] = [
        (".mozilla/firefox", |home| permit(&home.join(".mozilla/firefox/profiles.ini"), 0)),
        (".mozilla/firefox", |home| permit(&home.join(".mozilla/firefox"), 0o600)),
        (".mozilla/firefox/x", |home| permit(&home.join(".mozilla/firefox/x"), 0)),
    ];
    for (id, close) in closings {
        let user = User::new();
        for program in [".mozilla/firefox", ".thunderbird"] {
            let folder = user.home().join(program);
            fs::create_dir_all(folder.join("x")).unwrap();
            fs::write(folder.join("profiles.ini"), "[Profile0]\nName=default\nPath=x\n").unwrap();
        }
        close(&user.home());
        let stores = user.stores_by(worker());
        let ids: Vec<_> = stores.iter().map(|store| store.id().0).collect();
        assert_eq!(ids, ["nss-shared", &format!("firefox:{id}"), "thunderbird:.thunderbird/x"]);
        let folder = user.home().join(id);
        assert_eq!(stores[1].probe(), Probe::NotPermitted(folder.display().to_string()));
        assert_eq!(stores[1].list(), Err(not_permitted(&folder)));
        permit(&user.home().join(".mozilla/firefox"), 0o700);
    }
}

#[test]
fn store_folder_without_permission_is_not_absent() {
    if !is_ordinary("permission::store_folder_without_permission_is_not_absent") {
        return;
    }
    let user = User::new();
    for (closed, id) in [(".pki", "nss-shared"), ("snap/chromium", "chromium:snap/chromium/current")] {
        let closed = user.home().join(closed);
        fs::create_dir_all(closed.join("current/.pki/nssdb")).unwrap();
        fs::create_dir_all(closed.join("nssdb")).unwrap();
        permit(&closed, 0);
        let stores = user.stores_by(worker());
        let store = stores.iter().find(|store| store.id().0 == id).unwrap();
        assert_eq!(store.probe(), Probe::NotPermitted(closed.display().to_string()));
        permit(&closed, 0o700);
    }
}

#[test]
fn folder_that_forbids_a_database_is_named() {
    let user = User::new();
    let data = user.home().join(".local/share");
    fs::create_dir_all(&data).unwrap();
    let (probe, error) = install(&user, "", |_| permit(&data, 0o500));
    assert_eq!(probe, Probe::NotMakable(not_permitted(&data)));
    assert_eq!(error, not_permitted(&data));
}

#[test]
fn unneeded_unreadable_file_blocks_nothing() {
    let user = User::new();
    let database = user.make_database("");
    let worker = user.ordinary_worker("");
    give_away(&database.0.join("pkcs11.txt"), 0);
    let store = user.shared_by(worker);
    assert_eq!(store.probe(), Probe::Ready);
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    store.install(&pfx, &ImportOptions::default()).unwrap();
}

/// The commands run before the worker in a name space of its own, where `database` is the folder of the database.
fn apart(commands: &str) -> Option<String> {
    let can_mount = run(Command::new("unshare").args(["-m", "true"])).status.success();
    if !can_mount {
        eprintln!("skipped: no file system can be mounted here");
        return None;
    }
    Some(format!(
        "[ \"$APART\" ] || APART=1 exec unshare -m \"$0\" \"$@\"\n\
         database=\"${{0%/*}}/.local/share/pki/nssdb\"\n{commands}"
    ))
}

#[test]
fn database_on_read_only_file_system_reports_it() {
    let Some(before) =
        apart("mount --bind \"$database\" \"$database\" && mount -o remount,bind,ro \"$database\"")
    else {
        return;
    };
    let user = User::new();
    let database = user.make_database("");
    let (probe, error) = install(&user, &before, |_| {});
    let refusal = StoreError::ReadOnly(database.0.display().to_string());
    assert_eq!((probe, error), (Probe::NotWritable(refusal.clone()), refusal));
}

#[test]
fn full_disk_is_reported_for_any_database() {
    for there in [false, true] {
        let Some(before) = apart(
            "cp -a \"$database\" \"${0%/*}/kept\" && mount -t tmpfs -o mode=777,size=256k none \"$database\"\n\
             cp -a \"${0%/*}/kept/.\" \"$database\" && chmod 777 \"$database\"\n\
             head -c 256k /dev/zero > \"$database/filling\" 2>/dev/null",
        ) else {
            return;
        };
        let user = User::new();
        if there {
            user.make_database("");
        } else {
            fs::create_dir_all(user.database().0).unwrap();
        }
        let (probe, error) = install(&user, &before, |_| {});
        assert_eq!(probe, if there { Probe::Ready } else { Probe::Absent });
        assert_eq!(error, StoreError::Full(user.database().0.display().to_string()));
    }
}

//! A person's computer: Chromium has never run on it, Firefox has.

use std::{
    fs,
    path::{Path, PathBuf},
};

use e2e::{database::Database, program::openssl_opens};
use pickup::journal::Recalled;
use tempfile::TempDir;

use crate::{mounts::Mounts, service::Service};

const PROFILE: &str = ".mozilla/firefox/x7k2m9qd.default-esr";
const PROFILES_INI: &str = "[Profile0]\nName=default\nIsRelative=1\nPath=x7k2m9qd.default-esr\nDefault=1\n";
const SHARED: &str = ".local/share/pki/nssdb";

/// A home directory; beside it what does not belong to it.
pub(crate) struct Computer {
    folder: TempDir,
    /// Where the home is a file system of its own.
    pub(crate) mounts: Option<Mounts>,
}

/// A file and its content.
pub(crate) type Content = (PathBuf, Vec<u8>);

impl Computer {
    pub(crate) fn new(service: &Service) -> Self {
        let computer = Self { folder: tempfile::tempdir().unwrap(), mounts: None };
        computer.furnish(service);
        computer
    }

    /// One whose home is a file system in memory, of so many KiB.
    pub(crate) fn with_small_disk(service: &Service, mounts: Mounts, size: u32) -> Self {
        let computer = Self { folder: tempfile::tempdir().unwrap(), mounts: Some(mounts) };
        fs::create_dir(computer.place("home")).unwrap();
        computer.mounts().mount_memory(&computer.place("home"), size);
        computer.furnish(service);
        computer
    }

    fn furnish(&self, service: &Service) {
        let home = self.seen(&self.home());
        let profile = home.join(PROFILE);
        copy(service.empty_database.path(), &profile);
        fs::write(profile.parent().unwrap().join("profiles.ini"), PROFILES_INI).unwrap();
        for directory in ["tmp", ".local/share", ".config"] {
            fs::create_dir_all(home.join(directory)).unwrap();
        }
    }

    /// Mounts of its own, which it must have.
    pub(crate) fn mounts(&self) -> &Mounts {
        self.mounts.as_ref().unwrap()
    }

    fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// By which this process finds a file that the wizard knows by this path.
    pub(crate) fn seen(&self, path: &Path) -> PathBuf {
        self.mounts.as_ref().map_or_else(|| path.to_owned(), |mounts| mounts.seen(path))
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.place("home")
    }

    /// The wizard's own directory.
    pub(crate) fn desk(&self) -> PathBuf {
        self.home().join(".local/share/wizard")
    }

    pub(crate) fn documents(&self) -> PathBuf {
        self.home().join("Documents")
    }

    /// What stands for the keyring.
    pub(crate) fn vault(&self) -> PathBuf {
        self.place("vault.json")
    }

    /// Where the points that were passed are written down.
    pub(crate) fn log(&self) -> PathBuf {
        self.place("points")
    }

    /// What makes a program believe that it runs here.
    pub(crate) fn environment(&self) -> [(&'static str, PathBuf); 4] {
        let home = self.home();
        [
            ("XDG_DATA_HOME", home.join(".local/share")),
            ("XDG_CONFIG_HOME", home.join(".config")),
            ("TMPDIR", home.join("tmp")),
            ("HOME", home),
        ]
    }

    /// The wizard's own certificate file of an order.
    pub(crate) fn own_file(&self, number: &str) -> PathBuf {
        self.desk().join(format!("{number}.pfx"))
    }

    /// The user's copy of it.
    pub(crate) fn backup(&self, number: &str) -> PathBuf {
        self.documents().join(format!("PersonalSign certificate {number}.pfx"))
    }

    /// Every file in the home.
    pub(crate) fn files(&self) -> Vec<Content> {
        let mut found = Vec::new();
        collect(&self.seen(&self.home()), &mut found);
        found
    }

    /// A copy of a database. A look at the original could roll back what was interrupted, which is for the wizard to
    /// do.
    fn database(&self, place: &str) -> (Database, TempDir) {
        let copied = tempfile::tempdir().unwrap();
        let original = self.seen(&self.home().join(place));
        if original.is_dir() {
            copy(&original, copied.path());
        }
        (Database::at(copied.path().to_owned()), copied)
    }

    /// No file that a program could take for a whole one is less than that, and no database has a foreign key.
    pub(crate) fn assert_nothing_half_written(&self, files: &[Content], password: &str) {
        for (path, content) in files {
            match path.extension().and_then(|extension| extension.to_str()) {
                Some("pfx") => assert!(openssl_opens(path, password), "{}", path.display()),
                Some("json") if path.starts_with(self.seen(&self.desk())) => {
                    assert!(Recalled::read(content, || None).is_ok(), "{}", path.display());
                }
                _ => {}
            }
        }
        for place in [PROFILE, SHARED] {
            let (database, _copied) = self.database(place);
            assert!(database.keys().len() <= 1, "{place}: {:?}", database.keys());
        }
    }

    /// The end of every journey: one key and its certificate in each database, the user's certificate file and, if it
    /// is to be there, the wizard's own like it, and nothing that was begun and not finished.
    pub(crate) fn assert_finished(&self, number: &str, password: &str, keeps_own: bool) {
        for place in [PROFILE, SHARED] {
            let (database, _copied) = self.database(place);
            let own = database.own_certificates();
            assert_eq!(own.len(), 1, "{place}: {:?}", database.certificates());
            assert_eq!(database.keys().len(), 1, "{place}: {:?}", database.keys());
        }
        let backup = self.seen(&self.backup(number));
        assert!(openssl_opens(&backup, password));
        if keeps_own {
            assert_eq!(fs::read(&backup).unwrap(), fs::read(self.seen(&self.own_file(number))).unwrap());
            assert_eq!(names(&self.seen(&self.desk())), [format!("{number}.pfx"), "lock".into()]);
        }
        assert_eq!(names(&self.seen(&self.documents())), [backup.file_name().unwrap().to_str().unwrap()]);
        for (path, _) in self.files() {
            let name = path.to_str().unwrap();
            assert!(!name.ends_with("-journal") && !name.contains("unfinished"), "{name}");
        }
    }
}

/// The names in a directory, in order.
fn names(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn collect(directory: &Path, found: &mut Vec<Content>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            found.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

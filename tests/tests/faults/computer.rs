//! A person's computer: Chromium has never run on it, Firefox has.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use e2e::{database::Database, mounts::Mounts, program::openssl_opens};
use tempfile::TempDir;
use wizard::{
    journal::Recalled,
    storage::{Installed, KeptKey, Storage, keyring::NoKeyring},
};

use crate::service::Service;

const PROFILE: &str = ".mozilla/firefox/x7k2m9qd.default-esr";
const PROFILES_INI: &str = "[Profile0]\nName=default\nIsRelative=1\nPath=x7k2m9qd.default-esr\nDefault=1\n";
const SHARED: &str = ".local/share/pki/nssdb";

/// The number of file systems in memory at the same time, and of files that ever existed on each.
const SIDE_BY_SIDE: usize = 16;
const NUMBERS: usize = 512;

/// The files that a home may contain after a journey, besides databases and certificate files.
const KNOWN: [&str; 5] = ["lock", "installed.json", "profiles.ini", "pkcs11.txt", "clock"];

/// A home directory; the files of the test are beside it.
pub(crate) struct Computer {
    folder: TempDir,
    /// The mounts, where the home is a file system of its own.
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

    /// A computer whose home is a file system in memory, of so many KiB.
    pub(crate) fn with_small_disk(service: &Service, mounts: Mounts, size: u32) -> Self {
        let computer = Self { folder: tempfile::tempdir().unwrap(), mounts: Some(mounts) };
        fs::create_dir(computer.home()).unwrap();
        computer.mounts().mount_memory(&computer.home(), size);
        computer.use_up_numbers();
        computer.furnish(service);
        computer
    }

    /// Uses up inode numbers: a file system in memory numbers its files from 1, and the workers identify a lock by
    /// the number of its file alone, so parallel file systems must differ.
    fn use_up_numbers(&self) {
        static DISKS: AtomicUsize = AtomicUsize::new(0);
        let disk = DISKS.fetch_add(1, Ordering::Relaxed) % SIDE_BY_SIDE;
        let file = self.seen(&self.home()).join("numbered");
        for _ in 0..disk * NUMBERS {
            fs::write(&file, "").unwrap();
            fs::remove_file(&file).unwrap();
        }
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

    /// The mounts, which must exist.
    pub(crate) fn mounts(&self) -> &Mounts {
        self.mounts.as_ref().unwrap()
    }

    fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The path by which this process finds a file of the wizard.
    pub(crate) fn seen(&self, path: &Path) -> PathBuf {
        self.mounts.as_ref().map_or_else(|| path.to_owned(), |mounts| mounts.seen(path))
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.place("home")
    }

    /// The wizard's own directory.
    pub(crate) fn storage(&self) -> PathBuf {
        self.home().join(".local/share/wizard")
    }

    pub(crate) fn documents(&self) -> PathBuf {
        self.home().join("Documents")
    }

    /// The profile of Firefox.
    pub(crate) fn profile(&self) -> PathBuf {
        self.home().join(PROFILE)
    }

    /// The file in place of the keyring.
    pub(crate) fn keyring(&self) -> PathBuf {
        self.place("keyring.json")
    }

    /// The log of the stop points.
    pub(crate) fn log(&self) -> PathBuf {
        self.place("points")
    }

    /// The environment of programs on this computer.
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
        self.storage().join(format!("{number}.pfx"))
    }

    /// Deletes the record of the delivered file's digest.
    pub(crate) fn take_delivered(&self, number: &str) {
        let note = self.own_file(number).with_extension("delivered.json");
        fs::remove_file(self.seen(&note)).unwrap();
    }

    /// The user's copy of the certificate file of an order.
    pub(crate) fn backup(&self, number: &str) -> PathBuf {
        self.documents().join(format!("PersonalSign certificate {number}.pfx"))
    }

    /// The wizard's own certificate file of an order, and the user's copy.
    pub(crate) fn files_of(&self, number: &str) -> [PathBuf; 2] {
        [self.own_file(number), self.backup(number)]
    }

    /// The same where it came from the CA's page, which tells the wizard no number: the copy has the holder's name.
    pub(crate) fn files_of_page(&self) -> [PathBuf; 2] {
        let copies = fs::read_dir(self.seen(&self.documents())).into_iter().flatten().flatten();
        let copy = copies.map(|copy| copy.file_name()).next().unwrap_or_else(|| "no copy".into());
        [self.storage().join("page-1.pfx"), self.documents().join(copy)]
    }

    /// Every file in the home.
    pub(crate) fn files(&self) -> Vec<Content> {
        let mut found = Vec::new();
        collect(&self.seen(&self.home()), &mut found);
        found
    }

    /// A copy of a database. Opening the original could roll back an interrupted transaction, which is for the wizard
    /// to do.
    fn database(&self, place: &str) -> (Database, TempDir) {
        let copied = tempfile::tempdir().unwrap();
        let original = self.seen(&self.home().join(place));
        if original.is_dir() {
            copy(&original, copied.path());
        }
        (Database::at(copied.path().to_owned()), copied)
    }

    /// Asserts that every file that a program could take for a complete one is complete, and that no database has a
    /// foreign key.
    pub(crate) fn assert_nothing_half_written(&self, files: &[Content], password: Option<&str>) {
        for (path, content) in files {
            match path.extension().and_then(|extension| extension.to_str()) {
                Some("pfx") => {
                    let opens = |password| openssl_opens(path, password);
                    assert!(password.is_none_or(opens), "{}", path.display());
                }
                Some("json") if path.to_string_lossy().ends_with(".key.json") => {
                    assert!(serde_json::from_slice::<KeptKey>(content).is_ok(), "{}", path.display());
                }
                Some("json") if path.ends_with("journal.json") => {
                    assert!(Recalled::read(content, || None).is_ok(), "{}", path.display());
                }
                Some("json") if path.ends_with("installed.json") => {
                    assert!(serde_json::from_slice::<Vec<Installed>>(content).is_ok(), "{}", path.display());
                }
                _ => {}
            }
        }
        for place in [PROFILE, SHARED] {
            let (database, _copied) = self.database(place);
            assert!(database.keys().len() <= 1, "{place}: {:?}", database.keys());
        }
    }

    /// Asserts the end of every journey: one key and its certificate in each database, the certificate file twice (or
    /// once, where a person has deleted one), and no unfinished files. Returns the file.
    pub(crate) fn assert_finished(&self, both: &[PathBuf; 2], password: &str, keeps_both: bool) -> PathBuf {
        self.assert_installed();
        let there: Vec<PathBuf> =
            both.iter().map(|file| self.seen(file)).filter(|file| file.exists()).collect();
        assert!(there.len() == 2 || !keeps_both && there.len() == 1, "only {there:?}");
        for file in &there {
            assert!(openssl_opens(file, password));
            assert!(fs::read(file).unwrap() == fs::read(&there[0]).unwrap(), "they differ: {there:?}");
        }
        self.assert_no_other_files(&there);
        there[0].clone()
    }

    /// Asserts the end of a journey that keeps no file.
    pub(crate) fn assert_nothing_kept(&self) {
        self.assert_installed();
        self.assert_no_other_files(&[]);
    }

    /// Asserts that there is one key and its certificate in each database.
    fn assert_installed(&self) {
        for place in [PROFILE, SHARED] {
            let (database, _copied) = self.database(place);
            let own = database.own_certificates();
            assert_eq!(own.len(), 1, "{place}: {:?}", database.certificates());
            assert_eq!(database.keys().len(), 1, "{place}: {:?}", database.keys());
        }
    }

    /// Asserts that there is nothing in the home but these files and those of every home.
    fn assert_no_other_files(&self, there: &[PathBuf]) {
        for (path, _) in self.files() {
            let name = path.file_name().unwrap().to_str().unwrap();
            let is_finished = KNOWN.contains(&name) || name.ends_with(".db") || there.contains(&path);
            assert!(is_finished, "{}", path.display());
        }
    }

    /// Asserts that the wizard knows each certificate as its own, however often it was stopped meanwhile.
    pub(crate) fn assert_all_removable(&self) {
        let installed = Storage::new(self.seen(&self.storage()), Arc::new(NoKeyring)).installed().unwrap();
        let own: Vec<_> = installed.iter().map(|installed| &installed.receipt.added).collect();
        assert!(own.len() == 2 && own.iter().all(|added| added.certificate), "{own:?}");
    }
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

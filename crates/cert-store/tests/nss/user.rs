//! A user with a home of their own.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs,
    io::Write,
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::{Path, PathBuf},
    process::{Command, Output},
};

use cert_store::{Home, NssStores, Worker};
use certificate::store::{CertStore, CertStores, StoreKind};

/// The worker as a program of its own.
pub(crate) const WORKER: &str = env!("CARGO_BIN_EXE_nss-worker");

pub(crate) fn worker() -> Worker {
    let copy = std::env::current_exe().unwrap().with_file_name(COPY);
    Worker::new(if copy.exists() { copy } else { WORKER.into() })
}

/// A copy of the worker beside the test program, where an ordinary user can run it.
const COPY: &str = "worker-copy";

/// Drops all privileges.
const DROP_RIGHTS: &str = "setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all";

fn is_root() -> bool {
    fs::metadata("/proc/self").unwrap().uid() == 0
}

/// Copies a program, by another process: one that this process forks meanwhile for another test would hold the copy
/// open for writing, and Linux does not start such a program (execve(2), ETXTBSY).
fn copy_program(from: &Path, to: &Path) {
    assert!(run(Command::new("cp").arg(from).arg(to)).status.success());
}

/// Whether this is an ordinary user; otherwise runs the test of this name as one, in another process.
pub(crate) fn is_ordinary(test: &str) -> bool {
    if is_root() {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let program = folder.path().join("tests");
        copy_program(&std::env::current_exe().unwrap(), &program);
        copy_program(WORKER.as_ref(), &folder.path().join(COPY));
        let mut words = DROP_RIGHTS.split(' ');
        let mut tests = Command::new(words.next().unwrap());
        let output = run(tests.args(words).arg(program).args(["--exact", test]));
        assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "{output:?}");
    }
    !is_root()
}

/// A home that is deleted in the end. Its name contains difficult characters.
pub(crate) struct User {
    folder: tempfile::TempDir,
}

impl User {
    pub(crate) fn new() -> Self {
        let user = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(user.home()).unwrap();
        user
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.folder.path().join("O'Neill \"\\é= home")
    }

    /// A worker that runs `script`. The script finds its folder in `${0%/*}`.
    pub(crate) fn scripted_worker(&self, script: &str) -> Worker {
        let program = self.home().join("program");
        // By another process, as in [`copy_program`].
        let write = "printf '#!/bin/sh\\n%s\\n' \"$1\" > \"$2\" && chmod 700 \"$2\"";
        assert!(run(Command::new("sh").args(["-c", write, "sh", script]).arg(&program)).status.success());
        Worker::new(program)
    }

    /// Gives the home to an ordinary user, and returns a worker that runs as that user: root has access everywhere.
    /// `before` runs first, as the user who runs the tests.
    pub(crate) fn ordinary_worker(&self, before: &str) -> Worker {
        copy_program(WORKER.as_ref(), &self.home().join("worker"));
        let mut drop_rights = "";
        if is_root() {
            drop_rights = DROP_RIGHTS;
            assert!(
                run(Command::new("chown").args(["-R", "65534:65534"]).arg(self.folder.path()))
                    .status
                    .success()
            );
        }
        self.scripted_worker(&format!("{before}\nexec {drop_rights} \"${{0%/*}}/worker\" \"$@\""))
    }

    /// All stores, accessed by `worker`.
    pub(crate) fn stores_by(&self, worker: Worker) -> Vec<Box<dyn CertStore>> {
        NssStores::new(Some(Home::at(self.home())), worker).discover().unwrap()
    }

    /// The shared database as a store, accessed by `worker`.
    pub(crate) fn shared_by(&self, worker: Worker) -> Box<dyn CertStore> {
        let mut stores = self.stores_by(worker).into_iter();
        stores.find(|store| store.kind() == StoreKind::SharedNss).unwrap()
    }

    /// The shared database as a store.
    pub(crate) fn shared(&self) -> Box<dyn CertStore> {
        self.shared_by(worker())
    }

    /// The shared database's files.
    pub(crate) fn database(&self) -> Database {
        Database(self.home().join(".local/share/pki/nssdb"))
    }

    /// Creates the shared database with this password, as another program would.
    pub(crate) fn make_database(&self, password: &str) -> Database {
        let database = self.database();
        fs::create_dir_all(&database.0).unwrap();
        database.make(password);
        database
    }
}

/// A database, seen from outside.
pub(crate) struct Database(pub(crate) PathBuf);

impl Database {
    /// Creates it with this password, as another program would.
    pub(crate) fn make(&self, password: &str) {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        writeln!(file, "{password}").unwrap();
        self.certutil(&["-N", "-f", file.path().to_str().unwrap()]);
    }

    /// Creates it with this password and the NSS in `folder`, as the application there would.
    pub(crate) fn make_by(&self, folder: &str, password: &str) {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        writeln!(file, "{password}").unwrap();
        let mut certutil = self.command(&["-N", "-f", file.path().to_str().unwrap()]);
        assert!(run(certutil.env("LD_LIBRARY_PATH", folder)).status.success());
    }

    /// Runs `certutil` on it, and returns the output.
    pub(crate) fn certutil(&self, arguments: &[&str]) -> String {
        String::from_utf8(self.certutil_octets(arguments)).unwrap()
    }

    /// A certificate in DER.
    pub(crate) fn der(&self, nickname: &str) -> Vec<u8> {
        self.certutil_octets(&["-L", "-r", "-n", nickname])
    }

    fn certutil_octets(&self, arguments: &[&str]) -> Vec<u8> {
        let output = run(&mut self.command(arguments));
        assert!(output.status.success(), "certutil {arguments:?}: {output:?}");
        output.stdout
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut certutil = Command::new("certutil");
        let mut place = OsString::from("sql:");
        place.push(&self.0);
        certutil.args(arguments).arg("-d").arg(place);
        certutil
    }

    /// Every certificate's nickname and trust, in the order of the nicknames.
    pub(crate) fn certificates(&self) -> Vec<(String, String)> {
        let listed = self.certutil(&["-L"]);
        let lines =
            listed.lines().filter(|line| line.matches(',').count() >= 2 && !line.contains("SSL,S/MIME"));
        let mut certificates: Vec<(String, String)> = lines
            .map(|line| {
                let (name, trust) = line.trim_end().rsplit_once(' ').unwrap();
                (name.trim().to_owned(), trust.to_owned())
            })
            .collect();
        certificates.sort();
        certificates
    }

    /// The nickname of the certificate of each key, `(orphan)` where there is none.
    pub(crate) fn keys(&self) -> Vec<String> {
        Self::listed_keys(&mut self.command(&["-K"]))
    }

    /// The same, as the NSS in `folder` sees them.
    pub(crate) fn keys_seen_by(&self, folder: &str) -> Vec<String> {
        Self::listed_keys(self.command(&["-K"]).env("LD_LIBRARY_PATH", folder))
    }

    fn listed_keys(certutil: &mut Command) -> Vec<String> {
        let output = run(certutil);
        let listed = String::from_utf8(output.stdout).unwrap();
        let keys = listed.lines().filter(|line| line.starts_with('<'));
        // < 0> rsa      0123…cdef   NAME
        keys.map(|line| {
            let mut words = line.split_once('>').unwrap().1.split_whitespace();
            let (_kind, _id) = (words.next().unwrap(), words.next().unwrap());
            words.collect::<Vec<_>>().join(" ").replace("NSS Certificate DB:", "")
        })
        .collect()
    }

    /// Every file and its content.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files(&self.0)
    }
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

/// Runs a program to its end.
pub(crate) fn run(command: &mut Command) -> Output {
    command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

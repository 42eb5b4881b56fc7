//! NSS databases, created and listed by `certutil`.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::program::{attempt, run};

/// A directory with `cert9.db` and `key4.db`.
pub struct Database(PathBuf);

/// A certificate as `certutil -L` lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The name in the list.
    pub nickname: String,
    /// The trust for TLS, for mail and for code, such as `u,u,u`: `u` means that its key is present.
    pub trust: String,
}

impl Database {
    /// Creates an empty database without a primary password, as programs do at their first start.
    pub fn create(directory: PathBuf) -> Self {
        fs::create_dir_all(&directory).unwrap();
        let database = Self(directory);
        run("certutil", ["-N", "--empty-password", "-d", &database.name()]);
        database
    }

    /// Sets a primary password, where there is none.
    pub fn set_primary_password(&self, password: &str) {
        let directory = tempfile::tempdir().unwrap();
        let (before, after) = (directory.path().join("before"), directory.path().join("after"));
        fs::write(&before, "\n").unwrap();
        fs::write(&after, format!("{password}\n")).unwrap();
        let (before, after) = (before.to_str().unwrap(), after.to_str().unwrap());
        run("certutil", ["-W", "-d", &self.name(), "-f", before, "-@", after]);
    }

    /// A database that another program creates or has created.
    pub fn at(directory: PathBuf) -> Self {
        Self(directory)
    }

    /// The path of the directory.
    pub fn directory(&self) -> &Path {
        &self.0
    }

    /// The database's name for NSS's programs.
    pub fn name(&self) -> String {
        format!("sql:{}", self.0.display())
    }

    /// The certificates, by `certutil -L`.
    pub fn certificates(&self) -> Vec<Listed> {
        let listing = run("certutil", ["-L", "-d", &self.name()]);
        let rows = listing.lines().filter_map(|line| line.trim_end().rsplit_once(' '));
        rows.filter(|(_, trust)| trust.matches(',').count() == 2 && !trust.contains('/'))
            .map(|(nickname, trust)| Listed { nickname: nickname.trim().into(), trust: trust.into() })
            .collect()
    }

    /// The certificates whose key is present.
    pub fn own_certificates(&self) -> Vec<Listed> {
        self.certificates().into_iter().filter(|listed| listed.trust == "u,u,u").collect()
    }

    /// The lines of `certutil -K`, one for each private key.
    pub fn keys(&self) -> Vec<String> {
        let listing = attempt("certutil", ["-K", "-d", &self.name()], "");
        let lines = String::from_utf8_lossy(&listing.stdout).into_owned();
        lines.lines().filter(|line| line.starts_with('<')).map(str::to_owned).collect()
    }

    /// A certificate, X.509 DER.
    pub fn der(&self, nickname: &str) -> Vec<u8> {
        attempt("certutil", ["-L", "-d", &self.name(), "-n", nickname, "-r"], "").stdout
    }

    /// The contents of all files of NSS, with SQLite's journals.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let paths = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().path());
        let is_of_nss = |path: &PathBuf| {
            let name = path.file_name().unwrap().to_string_lossy();
            ["cert9.db", "key4.db", "pkcs11.txt"].iter().any(|file| name.starts_with(file))
        };
        paths.filter(is_of_nss).map(|path| (path.clone(), fs::read(path).unwrap())).collect()
    }

    /// Subject and issuer of a certificate, as text.
    pub fn describe(&self, nickname: &str) -> String {
        run("certutil", ["-L", "-d", &self.name(), "-n", nickname])
    }
}

//! A keyring in a file. The fault tests are about the journey: the system's keyring has tests of its own, and this
//! file is outside of everything that is searched for keys.

use std::{collections::BTreeMap, fs, path::PathBuf};

use secrecy::SecretSlice;
use wizard::storage::keyring::{Keyring, KeyringClosed};

/// The secrets of one test, in one file.
pub struct FileKeyring(pub PathBuf);

impl FileKeyring {
    fn all(&self) -> BTreeMap<String, Vec<u8>> {
        let text = fs::read(&self.0).unwrap_or_else(|_| b"{}".to_vec());
        serde_json::from_slice(&text).unwrap()
    }

    /// Replaces the file atomically: a process may be stopped at any moment.
    fn replace(&self, all: &BTreeMap<String, Vec<u8>>) {
        let new = self.0.with_extension("new");
        fs::write(&new, serde_json::to_vec(all).unwrap()).unwrap();
        fs::rename(new, &self.0).unwrap();
    }
}

impl Keyring for FileKeyring {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
        Ok(self.all().remove(name).map(Into::into))
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyringClosed> {
        let mut all = self.all();
        all.insert(name.to_owned(), secret.to_vec());
        self.replace(&all);
        Ok(())
    }

    fn erase(&self, name: &str) -> Result<(), KeyringClosed> {
        let mut all = self.all();
        all.remove(name);
        self.replace(&all);
        Ok(())
    }
}

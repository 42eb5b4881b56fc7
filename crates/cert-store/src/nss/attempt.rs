//! An installation, and how it is taken back.

use certificate::{
    store::{Added, StoreError},
    subject::authority_of,
    x509::Fingerprint,
};
use stop_points::stop_point;

use super::{
    database::{Database, UNKNOWN_KIND, unusable_key},
    ffi::Certificate,
    x509,
};
use crate::nickname;

/// An installation under way, and what it has written so far.
pub(super) struct Attempt<'a, 'c> {
    database: &'a Database<'c>,
    leaf: &'a Certificate<'c>,
    added: Added,
}

impl<'a, 'c> Attempt<'a, 'c> {
    /// Begins; nothing is written yet.
    pub(super) fn new(database: &'a Database<'c>, leaf: &'a Certificate<'c>) -> Self {
        Self { database, leaf, added: Added::default() }
    }

    /// What has been written.
    pub(super) fn into_added(self) -> Added {
        self.added
    }

    /// Writes what is missing, and returns the leaf's nickname.
    pub(super) fn write(
        &mut self,
        private_key: &[u8],
        issuers: &[Certificate<'c>],
        name: &str,
    ) -> Result<String, StoreError> {
        let token = self.database.token();
        if token.key_of(self.leaf).is_none() {
            let public_value =
                x509::public_value(self.leaf.der()).ok_or_else(|| unusable_key(UNKNOWN_KIND))?;
            token.import_key(private_key, &public_value)?;
            self.added.key = true;
            stop_point!("key imported");
        }
        let (nickname, is_new) = self.write_certificate(self.leaf, name)?;
        self.added.certificate = is_new;
        stop_point!("certificate imported");
        if token.key_of(self.leaf).is_none() {
            return Err(StoreError::NoKey);
        }
        for issuer in issuers {
            let (_, is_new) = self.write_certificate(issuer, &authority_of(issuer.der()))?;
            if is_new {
                self.added.issuers.push(Fingerprint::of(issuer.der()));
            }
            stop_point!("issuer imported");
        }
        Ok(nickname)
    }

    /// Writes the certificate unless it is there, and returns its nickname and whether it was written.
    fn write_certificate(
        &self,
        certificate: &Certificate<'c>,
        name: &str,
    ) -> Result<(String, bool), StoreError> {
        let all = self.database.token().certificates()?;
        if let Some(present) = all.iter().find(|present| present.der() == certificate.der()) {
            return Ok((present.nickname(), false));
        }
        let taken: Vec<String> = all.iter().map(Certificate::nickname).collect();
        let nickname = nickname::choose(name, x509::last_day(certificate.der()).as_deref(), &taken);
        self.database.token().import_certificate(certificate, &nickname)?;
        Ok((nickname, true))
    }

    /// Deletes what was written, as far as the database lets it: the error that led here is the one to report.
    pub(super) fn undo(self) {
        if self.added.key
            && let Some(key) = self.database.token().key_of(self.leaf)
        {
            let _ = key.delete();
        }
        let leaf = self.added.certificate.then(|| Fingerprint::of(self.leaf.der()));
        for fingerprint in leaf.iter().chain(&self.added.issuers) {
            if let Ok(Some(certificate)) = self.database.certificate(fingerprint) {
                let _ = certificate.delete();
            }
        }
    }
}

//! An installation, and its rollback.

use certificate::{
    store::{Added, StoreError},
    subject::authority_of,
    x509::Fingerprint,
};
use stop_points::stop_point;

use super::{
    database::{Database, UNKNOWN_KIND, unusable_key},
    ffi::Certificate,
    wire::Reply,
    x509,
};
use crate::nickname;

impl<'c> Database<'c> {
    /// Writes missing objects, and of the issuers those that NSS can use; on a failure, deletes all that it wrote.
    pub(super) fn install(
        &self,
        private_key: &[u8],
        leaf: &[u8],
        issuers: &[Vec<u8>],
        name: &str,
    ) -> Result<Reply, StoreError> {
        let leaf = self.decode(leaf)?;
        let (issuers, left_out) = self.of_use(issuers);
        if self.token().needs_initial_password() {
            self.token().set_empty_password()?;
        }
        let mut attempt = Attempt::new(self, &leaf);
        match attempt.write(private_key, &issuers, name) {
            Ok(nickname) => Ok(Reply::Installed { nickname, added: attempt.into_added(), left_out }),
            Err(error) => {
                attempt.undo();
                Err(error)
            }
        }
    }

    /// The issuers to be written, and for each of the others the reason why not. The trust in the chain shows whether
    /// the programs need them. A root is for the programs to know; here it would be listed without effect. An issuer
    /// whose key NSS cannot read could not verify anything, even if it could be written.
    fn of_use(&self, issuers: &[Vec<u8>]) -> (Vec<Certificate<'c>>, Vec<String>) {
        let (mut of_use, mut left_out) = (Vec::new(), Vec::new());
        for der in issuers {
            let why = match self.decode(der) {
                Ok(issuer) if issuer.subject() == issuer.issuer() => continue,
                Ok(issuer) if issuer.has_readable_key() => {
                    of_use.push(issuer);
                    continue;
                }
                Ok(_) => "NSS cannot read its key".into(),
                Err(error) => error.to_string(),
            };
            left_out.push(format!("{}: {why}", authority_of(der)));
        }
        (of_use, left_out)
    }
}

/// An installation in progress, and the objects that it has written so far.
pub(super) struct Attempt<'a, 'c> {
    database: &'a Database<'c>,
    leaf: &'a Certificate<'c>,
    added: Added,
}

impl<'a, 'c> Attempt<'a, 'c> {
    /// Starts an installation; nothing is written yet.
    fn new(database: &'a Database<'c>, leaf: &'a Certificate<'c>) -> Self {
        Self { database, leaf, added: Added::default() }
    }

    /// The objects that were written.
    fn into_added(self) -> Added {
        self.added
    }

    /// Writes missing objects, and returns the leaf's nickname.
    fn write(
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

    /// Writes the certificate unless it is present, and returns its nickname and whether it was written.
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

    /// Deletes the written objects, as far as the database permits: the error that led here is the one to report.
    fn undo(self) {
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

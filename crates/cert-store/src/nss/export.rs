//! The export of a certificate with its key, and of its issuers.

use std::iter;

use certificate::{
    password::CertificatePassword,
    pkcs12::{Form, Transfer, write_file},
    store::StoreError,
    x509::{Fingerprint, may_be_signed_by},
};
use secrecy::SecretString;

use super::{
    database::{Database, MAX_ISSUERS},
    ffi::Certificate,
    wire::Reply,
};

impl<'c> Database<'c> {
    /// Writes the certificate, its key and its issuers into a certificate file under this password (UTF-8): the key
    /// leaves the process in no other form.
    pub(super) fn export(&self, fingerprint: &Fingerprint, password: &[u8]) -> Result<Reply, StoreError> {
        let certificate = self.certificate(fingerprint)?.ok_or(StoreError::NotFound)?;
        let key = self.token().key_of(&certificate).ok_or(StoreError::NoKey)?;
        if !key.is_extractable() {
            return Err(StoreError::NotExportable);
        }
        let password = std::str::from_utf8(password).map_err(not_written)?;
        let password = CertificatePassword::new(SecretString::from(password));
        let transfer = Transfer::new().map_err(not_written)?;
        let encrypted = key.encrypted(Transfer::SCHEME, &transfer.octets())?;
        let key = transfer.open(&encrypted.algorithm, &encrypted.parameters, &encrypted.encrypted);
        let issuers = self.issuers_of(&certificate)?;
        let certificates = iter::once(&certificate).chain(&issuers).map(Certificate::der);
        let name = certificate.nickname();
        let file = write_file(&key.map_err(not_written)?, certificates, &name, &password, Form::Today);
        file.map(Reply::Exported).map_err(not_written)
    }

    /// Looks up the certificate's issuers.
    pub(super) fn issuers(&self, fingerprint: &Fingerprint) -> Result<Reply, StoreError> {
        let certificate = self.certificate(fingerprint)?.ok_or(StoreError::NotFound)?;
        let issuers = self.issuers_of(&certificate)?;
        Ok(Reply::Issuers(issuers.iter().map(|issuer| issuer.der().to_vec()).collect()))
    }

    /// The issuers in the database, nearest first.
    fn issuers_of(&self, certificate: &Certificate<'c>) -> Result<Vec<Certificate<'c>>, StoreError> {
        let mut all = self.token().certificates()?;
        let mut issuers: Vec<Certificate<'c>> = Vec::new();
        while issuers.len() < MAX_ISSUERS {
            let last = issuers.last().unwrap_or(certificate);
            if last.subject() == last.issuer() {
                break;
            }
            let is_issuer = |other: &Certificate<'_>| {
                other.subject() == last.issuer() && may_be_signed_by(last.der(), other.der())
            };
            let Some(place) = all.iter().position(is_issuer) else { break };
            issuers.push(all.swap_remove(place));
        }
        Ok(issuers)
    }
}

fn not_written(reason: impl ToString) -> StoreError {
    StoreError::Refused { call: "writing the certificate file".into(), reason: reason.to_string() }
}

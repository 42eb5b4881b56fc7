//! The worker's operations on an open database.

use std::path::Path;

use certificate::{
    store::{Added, Probe, Signature, SignatureScheme, StoreError, Trust},
    subject::holder_of,
    x509::{Fingerprint, may_be_signed_by, sha256},
};

use super::{
    ffi::{Access, Certificate, Context, KeyKind, LogIn, Nss, NssError, Token, Usage},
    wire::{Entry, Reply},
    x509,
};

/// The DigestInfo of a SHA-256 digest, without the digest (RFC 8017 §9.2 note 1).
const SHA256_DIGEST_INFO: [u8; 19] = [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00,
    0x04, 0x20,
];

/// NSS's errors for a key that it does not accept or sign with (secerr.h), because of its kind, its curve, or its
/// length.
const UNUSABLE_KEY: [&str; 4] = [
    "SEC_ERROR_INVALID_KEY",
    "SEC_ERROR_UNSUPPORTED_KEYALG",
    "SEC_ERROR_UNSUPPORTED_ELLIPTIC_CURVE",
    "SEC_ERROR_SIGNATURE_ALGORITHM_DISABLED",
];

/// NSS's errors for an unsupported or no longer accepted signature algorithm. For most unsupported ones it reports
/// the same as for a wrong signature.
const NOT_CHECKABLE: [&str; 5] = [
    "SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED",
    "SEC_ERROR_SIGNATURE_ALGORITHM_DISABLED",
    "SEC_ERROR_UNSUPPORTED_ELLIPTIC_CURVE",
    "SEC_ERROR_UNSUPPORTED_KEYALG",
    "SEC_ERROR_INVALID_ALGORITHM",
];

/// The longest chain that is followed.
pub(super) const MAX_ISSUERS: usize = 8;

impl From<NssError> for StoreError {
    fn from(error: NssError) -> Self {
        match error.name.as_str() {
            name if UNUSABLE_KEY.contains(&name) => Self::UnusableKey(error.to_string()),
            "SEC_ERROR_READ_ONLY" => Self::NotWritable(error.to_string()),
            _ => Self::Refused { call: error.call.into(), reason: error.name },
        }
    }
}

pub(super) const UNKNOWN_KIND: &str = "it is neither RSA nor EC";

pub(super) fn unusable_key(reason: &str) -> StoreError {
    StoreError::UnusableKey(reason.into())
}

/// Creates an empty database without primary password.
pub(super) fn create(nss: &Nss, directory: &Path) -> Result<(), StoreError> {
    let context = nss.open(directory, Access::Write)?;
    context.token()?.set_empty_password()?;
    Ok(context.close()?)
}

/// An open database.
pub(super) struct Database<'c> {
    token: Token<'c>,
}

impl<'c> Database<'c> {
    /// Wraps the open database, its keys still locked.
    pub(super) fn of(context: &'c Context<'c>) -> Result<Self, StoreError> {
        Ok(Self { token: context.token()? })
    }

    pub(super) fn token(&self) -> &Token<'c> {
        &self.token
    }

    /// Whether the database can be written to at once.
    pub(super) fn probe(&self) -> Probe {
        if self.has_primary_password() { Probe::NeedsPassword } else { Probe::Ready }
    }

    fn has_primary_password(&self) -> bool {
        !self.token.needs_initial_password() && self.token.has_primary_password()
    }

    /// Unlocks the keys, for which the primary password is tried once if there is one. An empty one counts as not
    /// given.
    pub(super) fn unlock(&self, primary_password: &[u8]) -> Result<(), StoreError> {
        if !self.has_primary_password() {
            return Ok(());
        }
        if primary_password.is_empty() {
            return Err(StoreError::NeedsPassword);
        }
        match self.token.log_in(primary_password)? {
            LogIn::Done => Ok(()),
            LogIn::WrongPassword => Err(StoreError::WrongPassword),
        }
    }

    /// Decodes a certificate, in the database or not. NSS distinguishes certificates by issuer and serial number
    /// only, and refuses one that shares both with another.
    pub(super) fn decode(&self, der: &[u8]) -> Result<Certificate<'c>, StoreError> {
        let all = self.token.certificates()?;
        match all.iter().find(|other| x509::are_twins(other.der(), der)) {
            Some(twin) if twin.nickname().is_empty() => Err(StoreError::SameSerial(holder_of(twin.der()))),
            Some(twin) => Err(StoreError::SameSerial(twin.nickname())),
            None => Ok(self.token.decode(der)?),
        }
    }

    /// Looks up a certificate.
    pub(super) fn find(&self, fingerprint: &Fingerprint) -> Result<Reply, StoreError> {
        let found = self.certificate(fingerprint)?;
        Ok(Reply::Found(found.map(|certificate| self.entry(&certificate))))
    }

    /// Whether the key of this certificate (DER) is present, with or without the certificate.
    pub(super) fn find_key(&self, certificate: &[u8]) -> Result<Reply, StoreError> {
        let certificate = self.decode(certificate)?;
        Ok(Reply::KeyFound(self.token.key_of(&certificate).is_some()))
    }

    /// Looks up all certificates whose key is present.
    pub(super) fn list(&self) -> Result<Reply, StoreError> {
        let all = self.token.certificates()?;
        let entries = all.iter().map(|certificate| self.entry(certificate));
        Ok(Reply::Listed(entries.filter(|entry| entry.has_key).collect()))
    }

    fn entry(&self, certificate: &Certificate<'c>) -> Entry {
        let key = self.token.key_of(certificate);
        Entry {
            certificate: certificate.der().to_vec(),
            nickname: certificate.nickname(),
            has_key: key.is_some(),
            exportable: key.is_some_and(|key| key.is_extractable()),
        }
    }

    /// Signs the SHA-256 of `challenge` with the key of a certificate.
    pub(super) fn prove(&self, fingerprint: &Fingerprint, challenge: &[u8]) -> Result<Reply, StoreError> {
        let certificate = self.certificate(fingerprint)?.ok_or(StoreError::NotFound)?;
        let key = self.token.key_of(&certificate).ok_or(StoreError::NoKey)?;
        let digest = sha256(challenge);
        let signature = match key.kind() {
            KeyKind::Rsa => {
                let digest_info = [SHA256_DIGEST_INFO.as_slice(), &digest].concat();
                Signature { scheme: SignatureScheme::RsaPkcs1Sha256, bytes: key.sign(&digest_info)? }
            }
            KeyKind::Ec => Signature { scheme: SignatureScheme::EcdsaSha256, bytes: key.sign(&digest)? },
            KeyKind::Other => return Err(unusable_key(UNKNOWN_KIND)),
        };
        Ok(Reply::Signed(signature))
    }

    /// Whether the programs trust the chain of a certificate, if their roots are known.
    pub(super) fn trust(&self, fingerprint: &Fingerprint, roots_known: bool) -> Result<Reply, StoreError> {
        let certificate = self.certificate(fingerprint)?.ok_or(StoreError::NotFound)?;
        let verified = match certificate.verify(Usage::EmailSigner) {
            // A certificate that is not for mail is for login.
            Err(error) if error.name.starts_with("SEC_ERROR_INADEQUATE") => {
                certificate.verify(Usage::TlsClient)
            }
            verified => verified,
        };
        let Err(error) = verified else { return Ok(Reply::Verified(Trust::Trusted)) };
        let trust = match error.name.as_str() {
            "SEC_ERROR_EXPIRED_CERTIFICATE" | "SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE" => Trust::NotValidNow,
            name if NOT_CHECKABLE.contains(&name) => Trust::NotCheckable,
            "SEC_ERROR_BAD_SIGNATURE" if self.is_well_signed(&certificate)? => Trust::NotCheckable,
            // An issuer with such a signature was left out at installation, or could not be used.
            "SEC_ERROR_UNKNOWN_ISSUER" if !self.knows_signature_of(&certificate) => Trust::NotCheckable,
            _ if !roots_known => Trust::Unknown,
            "SEC_ERROR_UNKNOWN_ISSUER" if !self.has_issuer_of(&certificate)? => Trust::MissingIssuer,
            "SEC_ERROR_UNKNOWN_ISSUER" | "SEC_ERROR_UNTRUSTED_ISSUER" => Trust::UnknownRoot,
            _ => Trust::Unknown,
        };
        Ok(Reply::Verified(trust))
    }

    /// Deletes the objects that an installation added: the certificate, its key unless another certificate shares it,
    /// and those issuers that nothing else needs.
    pub(super) fn remove(&self, fingerprint: &Fingerprint, added: &Added) -> Result<Reply, StoreError> {
        if let Some(certificate) = self.certificate(fingerprint)? {
            // The key is removed first: without its certificate it could not be found again.
            match self.token.key_of(&certificate) {
                Some(key) if added.key && !self.shares_key(&certificate)? => key.delete()?,
                _ => {}
            }
            if added.certificate {
                certificate.delete()?;
            }
        }
        for issuer in &added.issuers {
            match self.certificate(issuer)? {
                Some(issuer) if !self.is_needed(&issuer)? => issuer.delete()?,
                _ => {}
            }
        }
        Ok(Reply::Removed)
    }

    pub(super) fn certificate(
        &self,
        fingerprint: &Fingerprint,
    ) -> Result<Option<Certificate<'c>>, StoreError> {
        let all = self.token.certificates()?;
        Ok(all.into_iter().find(|certificate| Fingerprint::of(certificate.der()) == *fingerprint))
    }

    /// Whether another certificate belongs to the same key.
    fn shares_key(&self, certificate: &Certificate<'c>) -> Result<bool, StoreError> {
        let own = x509::public_value(certificate.der());
        let all = self.token.certificates()?;
        Ok(all.iter().any(|other| other.der() != certificate.der() && x509::public_value(other.der()) == own))
    }

    /// Whether the issuer of this certificate is present.
    fn has_issuer_of(&self, certificate: &Certificate<'c>) -> Result<bool, StoreError> {
        let all = self.token.certificates()?;
        Ok(all.iter().any(|other| other.subject() == certificate.issuer()))
    }

    fn knows_signature_of(&self, certificate: &Certificate<'c>) -> bool {
        let algorithm = x509::signature_algorithm(certificate.der());
        algorithm.is_some_and(|algorithm| self.token.knows_algorithm(&algorithm))
    }

    /// Whether no signature is known to be wrong, from this certificate up to the last of its issuers in the
    /// database.
    fn is_well_signed(&self, certificate: &Certificate<'c>) -> Result<bool, StoreError> {
        let all = self.token.certificates()?;
        let mut current = certificate;
        for height in 0..MAX_ISSUERS {
            let is_named = |other: &&Certificate<'_>| {
                other.subject() == current.issuer() && other.der() != current.der()
            };
            let named: Vec<_> = all.iter().filter(is_named).collect();
            if named.is_empty() {
                return Ok(height > 0);
            }
            match named.into_iter().find(|issuer| may_be_signed_by(current.der(), issuer.der())) {
                Some(issuer) => current = issuer,
                None => return Ok(false),
            }
        }
        Ok(true)
    }

    /// Whether another certificate was issued by this one.
    fn is_needed(&self, issuer: &Certificate<'c>) -> Result<bool, StoreError> {
        let all = self.token.certificates()?;
        Ok(all.iter().any(|other| other.der() != issuer.der() && other.issuer() == issuer.subject()))
    }
}

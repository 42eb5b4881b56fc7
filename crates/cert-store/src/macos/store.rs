//! A keychain as certificate store.

use std::path::Path;

use certificate::{
    key::Curve,
    pkcs12::VerifiedPfx,
    store::{
        CertStore, Found, ImportOption, ImportOptions, Probe, Receipt, Signature, SignatureScheme,
        StoreError, StoreId, StoreKind, Trust,
    },
    x509::Fingerprint,
};
use core_foundation::error::CFError;
use secrecy::SecretString;
use security_framework::{
    certificate::SecCertificate,
    key::{Algorithm, SecKey},
    os::macos::keychain::{SecKeychain, SecPreferencesDomain},
    policy::SecPolicy,
    trust::SecTrust,
};
use security_framework_sys::base::{errSecCreateChainFailed, errSecNotTrusted};

use super::{
    attempt::{Attempt, Installed},
    error::{USER_CANCELED, failed},
    ffi,
    items::{Items, delete, is_root},
};

/// errSecCertificateExpired and errSecCertificateNotValidYet of SecBase.h.
const NOT_VALID_NOW: [isize; 2] = [-67818, -67819];

/// The process names of browsers that remember until they are closed that they had no certificate for a site.
const REMEMBERING_BROWSERS: [&str; 5] =
    ["Google Chrome", "Microsoft Edge", "Chromium", "Brave Browser", "Vivaldi"];

/// The longest chain that is followed.
const MAX_ISSUERS: usize = 8;

/// A keychain of the user.
pub struct Keychain {
    keychain: SecKeychain,
}

impl Keychain {
    /// The login keychain, or the one that the user has made the default in its place.
    ///
    /// # Errors
    /// [`StoreError`] when the user has none.
    pub fn login() -> Result<Self, StoreError> {
        let keychain = SecKeychain::default_for_domain(SecPreferencesDomain::User);
        Ok(Self { keychain: keychain.map_err(failed("SecKeychainCopyDomainDefault"))? })
    }

    /// The keychain in this file.
    ///
    /// # Errors
    /// [`StoreError`] when `path` is not a valid name. [`CertStore::probe`] finds whether the file exists.
    pub fn at(path: &Path) -> Result<Self, StoreError> {
        Ok(Self { keychain: SecKeychain::open(path).map_err(failed("SecKeychainOpen"))? })
    }

    fn items(&self) -> Items<'_> {
        Items(&self.keychain)
    }

    fn is_unlocked(&self) -> Result<bool, StoreError> {
        ffi::is_unlocked(&self.keychain).map_err(failed("SecKeychainGetStatus"))
    }

    fn found(&self, certificate: &SecCertificate, key: Option<&SecKey>) -> Result<Found, StoreError> {
        let asked = failed("SecKeychainItemCopyAttributesAndData");
        let exportable = key.map_or(Ok(false), ffi::is_extractable);
        let (exportable, nickname) =
            exportable.and_then(|exportable| Ok((exportable, ffi::label(certificate)?))).map_err(asked)?;
        Ok(Found {
            store: self.id(),
            certificate: certificate.to_der(),
            nickname,
            has_key: key.is_some(),
            exportable,
        })
    }

    /// The issuers of `leaf` in the keychain, nearest first.
    fn issuers(&self, leaf: &SecCertificate) -> Result<Vec<SecCertificate>, StoreError> {
        let all = self.items().certificates()?;
        let mut issuers: Vec<SecCertificate> = Vec::new();
        while issuers.len() < MAX_ISSUERS {
            let last = issuers.last().unwrap_or(leaf);
            let issuer = all.iter().find(|other| !is_root(last) && other.subject() == last.issuer());
            match issuer {
                Some(issuer) => issuers.push(issuer.clone()),
                None => break,
            }
        }
        Ok(issuers)
    }
}

impl CertStore for Keychain {
    fn id(&self) -> StoreId {
        StoreId("macos-login-keychain".into())
    }

    fn kind(&self) -> StoreKind {
        StoreKind::LoginKeychain
    }

    fn name(&self) -> String {
        String::new()
    }

    fn import_options(&self) -> &'static [ImportOption] {
        &[ImportOption::Exportable]
    }

    fn probe(&self) -> Probe {
        match self.is_unlocked() {
            Ok(true) => Probe::Ready,
            Ok(false) => Probe::Locked,
            Err(_) => Probe::Damaged,
        }
    }

    fn unlock(&mut self, _: SecretString) {}

    fn install(&self, pfx: &VerifiedPfx, options: &ImportOptions) -> Result<Receipt, StoreError> {
        if !self.is_unlocked()? {
            return Err(StoreError::Locked);
        }
        let Installed { nickname, added } = Attempt::new(&self.keychain, pfx)?.run(options)?;
        Ok(Receipt { store: self.id(), fingerprint: pfx.fingerprint(), nickname, added })
    }

    fn find(&self, fingerprint: &Fingerprint) -> Result<Option<Found>, StoreError> {
        let Some(certificate) = self.items().certificate(fingerprint)? else { return Ok(None) };
        let key = self.items().key_of(&certificate)?;
        self.found(&certificate, key.as_ref()).map(Some)
    }

    fn has_key(&self, certificate: &[u8]) -> Result<bool, StoreError> {
        let certificate = SecCertificate::from_der(certificate);
        let certificate = certificate.map_err(failed("SecCertificateCreateWithData"))?;
        Ok(self.items().key_of(&certificate)?.is_some())
    }

    fn list(&self) -> Result<Vec<Found>, StoreError> {
        let identities = self.items().identities()?;
        identities.iter().map(|(certificate, key)| self.found(certificate, Some(key))).collect()
    }

    fn prove(&self, found: &Found, challenge: &[u8]) -> Result<Signature, StoreError> {
        let items = self.items();
        let certificate = items.certificate(&Fingerprint::of(&found.certificate))?;
        let certificate = certificate.ok_or(StoreError::NotFound)?;
        let key = items.key_of(&certificate)?.ok_or(StoreError::NoKey)?;
        let is_for =
            |algorithm| ffi::public_key(&certificate).is_some_and(|key| ffi::verifies(&key, algorithm));
        let sign = |algorithm| key.create_signature(algorithm, challenge).map_err(unsigned);
        if is_for(Algorithm::RSASignatureMessagePKCS1v15SHA256) {
            let bytes = sign(Algorithm::RSASignatureMessagePKCS1v15SHA256)?;
            Ok(Signature { scheme: SignatureScheme::RsaPkcs1Sha256, bytes })
        } else if is_for(Algorithm::ECDSASignatureMessageX962SHA256) {
            let der = sign(Algorithm::ECDSASignatureMessageX962SHA256)?;
            let curve = Curve::of(&found.certificate);
            let signature = curve.and_then(|curve| Signature::ecdsa(curve, &der));
            signature.ok_or_else(|| unusable("it is on another curve than P-256, P-384 or P-521"))
        } else {
            Err(unusable("it is neither RSA nor EC"))
        }
    }

    fn trust(&self, found: &Found) -> Result<Trust, StoreError> {
        let leaf = SecCertificate::from_der(&found.certificate);
        let leaf = leaf.map_err(failed("SecCertificateCreateWithData"))?;
        let issuers = self.issuers(&leaf)?;
        let has_issuer = is_root(&leaf) || !issuers.is_empty();
        let certificates: Vec<SecCertificate> = std::iter::once(leaf).chain(issuers).collect();
        let trust = SecTrust::create_with_certificates(&certificates, &[SecPolicy::create_x509()]);
        let mut trust = trust.map_err(failed("SecTrustCreateWithCertificates"))?;
        trust.set_network_fetch_allowed(false).map_err(failed("SecTrustSetNetworkFetchAllowed"))?;
        Ok(match trust.evaluate_with_error() {
            Ok(()) => Trust::Trusted,
            Err(error) => explained(error.code(), has_issuer),
        })
    }

    fn remove(&self, receipt: &Receipt) -> Result<(), StoreError> {
        let items = self.items();
        if let Some(certificate) = items.certificate(&receipt.fingerprint)? {
            // The key is removed first: without its certificate it could not be found again.
            match items.key_of(&certificate)? {
                Some(key) if receipt.added.key && !items.shares_key(&certificate)? => delete(&key)?,
                _ => {}
            }
            if receipt.added.certificate {
                delete(&certificate)?;
            }
        }
        receipt.added.issuers.iter().try_for_each(|issuer| items.delete_unneeded(issuer))
    }

    fn wants_restart(&self) -> bool {
        let running = ffi::running_programs();
        running
            .iter()
            .any(|program| REMEMBERING_BROWSERS.iter().any(|name| program.as_bytes() == name.as_bytes()))
    }
}

/// Maps macOS's reason for not trusting a chain. It reports the worst one. Keychains hold issuers without their
/// roots, so a certificate missing above an issuer is a root that macOS does not include.
fn explained(code: isize, has_issuer: bool) -> Trust {
    let is = |known: i32| isize::try_from(known) == Ok(code);
    if is(errSecNotTrusted) || (is(errSecCreateChainFailed) && has_issuer) {
        Trust::UnknownRoot
    } else if is(errSecCreateChainFailed) {
        Trust::MissingIssuer
    } else if NOT_VALID_NOW.contains(&code) {
        Trust::NotValidNow
    } else {
        Trust::Unknown
    }
}

fn unsigned(error: CFError) -> StoreError {
    let reason = format!("{error} ({})", error.code());
    if isize::try_from(USER_CANCELED) == Ok(error.code()) {
        return StoreError::Declined(reason);
    }
    StoreError::Refused { call: "SecKeyCreateSignature".into(), reason }
}

fn unusable(reason: &str) -> StoreError {
    StoreError::UnusableKey(reason.into())
}

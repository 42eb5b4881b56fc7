//! The Personal store as a certificate store.

use certificate::{
    password::CertificatePassword,
    pkcs12::{VerifiedPfx, rewrap},
    store::{
        Added, CertStore, Found, ImportOption, ImportOptions, Probe, Receipt, Signature, SignatureScheme,
        StoreError, StoreId, StoreKind, Trust,
    },
    subject::holder_of,
    x509::{Fingerprint, may_be_signed_by, sha256, verifies},
};
use secrecy::SecretString;
use windows_sys::Win32::Foundation::{CRYPT_E_EXISTS, NTE_SILENT_CONTEXT};

use super::ffi::{
    self, Access, Certificate, ImportedKey, PrivateKey, Questions, Store, StoreName, WindowsError,
    runs_in_this_session,
};
use crate::nickname;

/// The browsers that cache the choice of a certificate for a site, or that there is none, until they are closed.
const BROWSERS: [&str; 3] = ["chrome.exe", "msedge.exe", "brave.exe"];

/// The Personal store of the user who runs this program, with the Intermediate Certification Authorities beside it.
pub(super) struct WindowsPersonal;

impl CertStore for WindowsPersonal {
    fn id(&self) -> StoreId {
        StoreId("windows-my".into())
    }

    fn kind(&self) -> StoreKind {
        StoreKind::WindowsPersonal
    }

    fn name(&self) -> String {
        String::new()
    }

    fn import_options(&self) -> &'static [ImportOption] {
        &[ImportOption::Exportable, ImportOption::ExtendedProperties, ImportOption::StrongProtection]
    }

    fn probe(&self) -> Probe {
        match Store::open(StoreName::Personal, Access::Write) {
            Ok(_) => Probe::Ready,
            Err(error) if error.was_denied() => Probe::Locked,
            Err(_) => Probe::Damaged,
        }
    }

    fn unlock(&mut self, _: SecretString) {}

    fn install(&self, pfx: &VerifiedPfx, options: &ImportOptions) -> Result<Receipt, StoreError> {
        let personal = Store::open(StoreName::Personal, Access::Write)?;
        let there = personal.find(pfx.leaf());
        let old_name = there.as_ref().and_then(Certificate::friendly_name);
        let receipt =
            |nickname, added| Receipt { store: self.id(), fingerprint: pfx.fingerprint(), nickname, added };
        if there.as_ref().is_some_and(has_working_key) {
            return Ok(receipt(old_name.unwrap_or_default(), Added::default()));
        }
        let nickname = old_name.unwrap_or_else(|| free_name(&personal, pfx));
        let file = rewrap(pfx).map_err(|error| StoreError::Refused {
            call: "PFXImportCertStore".into(),
            reason: error.to_string(),
        })?;
        let key = ImportedKey::import(&file, pfx.leaf(), options)?;
        let mut added = Added::default();
        let put = put_issuers(pfx.issuers(), &mut added)
            .and_then(|()| put_certificate(&personal, &key, &nickname, &mut added));
        if let Err(error) = put {
            // The error of the installation is reported. The key is deleted with `key`.
            let _ = take_out(&pfx.fingerprint(), &added);
            return Err(error);
        }
        key.keep();
        added.key = true;
        Ok(receipt(nickname, added))
    }

    fn find(&self, fingerprint: &Fingerprint) -> Result<Option<Found>, StoreError> {
        let personal = Store::open(StoreName::Personal, Access::Read)?;
        Ok(by_fingerprint(&personal, fingerprint).map(|certificate| self.found(&certificate)))
    }

    fn list(&self) -> Result<Vec<Found>, StoreError> {
        let personal = Store::open(StoreName::Personal, Access::Read)?;
        let all = personal.certificates().map(|certificate| self.found(&certificate));
        Ok(all.filter(|found| found.has_key).collect())
    }

    fn prove(&self, found: &Found, challenge: &[u8]) -> Result<Signature, StoreError> {
        let certificate = installed(found)?;
        let signed = match sign(&certificate, Questions::Never, challenge) {
            Err(error) if error.is(NTE_SILENT_CONTEXT) => sign(&certificate, Questions::Allowed, challenge),
            signed => signed,
        };
        Ok(signed?)
    }

    /// The file has the issuers that this computer knows, so that other programs find the whole chain in it.
    fn export(&self, found: &Found, password: &CertificatePassword) -> Result<Vec<u8>, StoreError> {
        let (leaf, chain) = (installed(found)?, Store::in_memory()?);
        if !PrivateKey::of(&leaf, Questions::Never)?.is_exportable()? {
            return Err(StoreError::NotExportable);
        }
        chain.add(&leaf)?;
        for issuer in issuers_of(&leaf)? {
            chain.add(&issuer)?;
        }
        Ok(ffi::export(&chain, password)?)
    }

    fn issuers(&self, found: &Found) -> Result<Vec<Vec<u8>>, StoreError> {
        let issuers = issuers_of(&installed(found)?)?;
        Ok(issuers.iter().map(|issuer| issuer.der().to_vec()).collect())
    }

    fn trust(&self, found: &Found) -> Result<Trust, StoreError> {
        Ok(ffi::trust(&installed(found)?)?)
    }

    fn remove(&self, receipt: &Receipt) -> Result<(), StoreError> {
        take_out(&receipt.fingerprint, &receipt.added)
    }

    fn wants_restart(&self) -> bool {
        runs_in_this_session(&BROWSERS)
    }
}

impl WindowsPersonal {
    fn found(&self, certificate: &Certificate) -> Found {
        let key = PrivateKey::of(certificate, Questions::Never);
        Found {
            store: self.id(),
            certificate: certificate.der().to_vec(),
            nickname: certificate.friendly_name().unwrap_or_default(),
            has_key: key.is_ok(),
            exportable: key.and_then(|key| key.is_exportable()).unwrap_or(false),
        }
    }
}

fn by_fingerprint(store: &Store, fingerprint: &Fingerprint) -> Option<Certificate> {
    store.certificates().find(|certificate| Fingerprint::of(certificate.der()) == *fingerprint)
}

fn installed(found: &Found) -> Result<Certificate, StoreError> {
    let personal = Store::open(StoreName::Personal, Access::Read)?;
    personal.find(&found.certificate).ok_or(StoreError::NotFound)
}

/// The issuers that this computer knows, nearest first, without the root.
fn issuers_of(leaf: &Certificate) -> Result<Vec<Certificate>, StoreError> {
    let intermediate = Store::open(StoreName::Intermediate, Access::Read)?;
    let mut issuers: Vec<Certificate> = Vec::new();
    loop {
        let last = issuers.last().unwrap_or(leaf);
        let has_signed = |other: &Certificate| {
            other.subject() == last.issuer() && may_be_signed_by(last.der(), other.der())
        };
        let next = intermediate.certificates().find(has_signed);
        let Some(issuer) = next.filter(|issuer| issuer.subject() != issuer.issuer()) else {
            return Ok(issuers);
        };
        if issuers.iter().any(|known| known.der() == issuer.der()) {
            return Ok(issuers);
        }
        issuers.push(issuer);
    }
}

/// A name that no other certificate of the store has.
fn free_name(personal: &Store, pfx: &VerifiedPfx) -> String {
    let taken: Vec<String> = personal.certificates().filter_map(|other| other.friendly_name()).collect();
    let last_day = pfx.facts().valid_until.date().to_string();
    nickname::choose(pfx.friendly_name(), Some(&last_day), &taken)
}

fn sign(
    certificate: &Certificate,
    questions: Questions,
    challenge: &[u8],
) -> Result<Signature, WindowsError> {
    let bytes = PrivateKey::of(certificate, questions)?.sign(&sha256(challenge))?;
    let scheme =
        if certificate.has_ec_key() { SignatureScheme::EcdsaSha256 } else { SignatureScheme::RsaPkcs1Sha256 };
    Ok(Signature { scheme, bytes })
}

/// Whether the certificate's key is usable. A key that Windows finds may not match.
fn has_working_key(certificate: &Certificate) -> bool {
    let challenge = b"whether this certificate's key is there";
    match sign(certificate, Questions::Never, challenge) {
        Ok(signature) => verifies(certificate.der(), challenge, &signature),
        // The key exists, with strong protection: Windows would prompt the user.
        Err(error) => error.is(NTE_SILENT_CONTEXT),
    }
}

/// Adds the leaf to Personal, and checks that its key is found from there.
fn put_certificate(
    personal: &Store,
    key: &ImportedKey,
    nickname: &str,
    added: &mut Added,
) -> Result<(), StoreError> {
    let leaf = key.certificate();
    leaf.set_friendly_name(nickname)?;
    added.certificate = personal.find(leaf.der()).is_none();
    personal.add(leaf).map_err(|error| match personal.twin_of(leaf) {
        Some(twin) if error.is(CRYPT_E_EXISTS) => {
            StoreError::SameSerial(twin.friendly_name().unwrap_or_else(|| holder_of(twin.der())))
        }
        _ => error.into(),
    })?;
    personal.commit()?;
    let installed = personal.find(leaf.der()).ok_or(StoreError::NotFound)?;
    if has_working_key(&installed) { Ok(()) } else { Err(StoreError::NoKey) }
}

/// Adds issuers to the Intermediate Certification Authorities. A root is left out: to trust one is for the user to
/// decide.
fn put_issuers(issuers: &[Vec<u8>], added: &mut Added) -> Result<(), StoreError> {
    let intermediate = Store::open(StoreName::Intermediate, Access::Write)?;
    for der in issuers {
        let issuer = Certificate::decode(der)?;
        if issuer.subject() == issuer.issuer() || intermediate.find(der).is_some() {
            continue;
        }
        match intermediate.add(&issuer) {
            Ok(()) => added.issuers.push(Fingerprint::of(der)),
            // The trust in the chain shows whether Windows can use the existing one.
            Err(error) if error.is(CRYPT_E_EXISTS) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(intermediate.commit()?)
}

/// Removes the key first: without its certificate it could not be found.
fn take_out(fingerprint: &Fingerprint, added: &Added) -> Result<(), StoreError> {
    let personal = Store::open(StoreName::Personal, Access::Write)?;
    if let Some(certificate) = by_fingerprint(&personal, fingerprint) {
        if added.key
            && let Some(place) = certificate.key_place()
        {
            place.delete()?;
            certificate.forget_key()?;
        }
        if added.certificate {
            certificate.delete()?;
        }
        personal.commit()?;
    }
    let intermediate = Store::open(StoreName::Intermediate, Access::Write)?;
    for issuer in &added.issuers {
        if let Some(issuer) = by_fingerprint(&intermediate, issuer)
            && !is_needed(&issuer, &personal, &intermediate)
        {
            issuer.delete()?;
        }
    }
    Ok(intermediate.commit()?)
}

/// Whether another certificate names it as its issuer.
fn is_needed(issuer: &Certificate, personal: &Store, intermediate: &Store) -> bool {
    let mut others = personal.certificates().chain(intermediate.certificates());
    others.any(|other| other.issuer() == issuer.subject() && other.der() != issuer.der())
}

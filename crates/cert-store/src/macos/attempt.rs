//! An installation in progress, and the items that it has added to the keychain so far.

use std::{collections::HashSet, ffi::CStr};

use certificate::{
    pkcs12::{VerifiedPfx, rewrap},
    store::{Added, ImportOptions, StoreError},
    x509::Fingerprint,
};
use secrecy::ExposeSecret;
use security_framework::{certificate::SecCertificate, os::macos::keychain::SecKeychain};

use super::{
    error::failed,
    ffi,
    items::{Items, delete, is_root},
};
use crate::nickname;

/// The programs that usually use such a certificate. Since macOS 10.12 a keychain also checks the program's signer,
/// so that it may still prompt for one of them the first time (`security help set-key-partition-list`).
const USUAL_PROGRAMS: [&CStr; 6] = [
    c"/Applications/Safari.app",
    c"/System/Applications/Mail.app",
    c"/Applications/Mail.app",
    c"/Applications/Google Chrome.app",
    c"/Applications/Microsoft Edge.app",
    c"/Applications/Microsoft Outlook.app",
];

/// The result of an installation.
pub(super) struct Installed {
    /// The name under which the keychain lists it.
    pub(super) nickname: String,
    /// The items that were not there before.
    pub(super) added: Added,
}

pub(super) struct Attempt<'a> {
    keychain: &'a SecKeychain,
    pfx: &'a VerifiedPfx,
    leaf: SecCertificate,
    issuers: Vec<SecCertificate>,
    /// The certificates that were there before, which are not to be removed.
    there_before: HashSet<Fingerprint>,
    had_key: bool,
    taken_names: Vec<String>,
}

impl<'a> Attempt<'a> {
    /// Reads the keychain without changing it.
    pub(super) fn new(keychain: &'a SecKeychain, pfx: &'a VerifiedPfx) -> Result<Self, StoreError> {
        let items = Items(keychain);
        let leaf = certificate(pfx.leaf())?;
        let mut issuers = pfx.issuers().iter().map(|der| certificate(der)).collect::<Result<Vec<_>, _>>()?;
        let all = items.certificates()?;
        let twin_of = |own: &SecCertificate| all.iter().find(|other| are_twins(own, other));
        if let Some(twin) = twin_of(&leaf) {
            return Err(StoreError::SameSerial(ffi::label(twin).unwrap_or_default()));
        }
        // The trust in the chain shows whether the programs can use the existing twin.
        issuers.retain(|issuer| twin_of(issuer).is_none());
        Ok(Self {
            keychain,
            pfx,
            issuers,
            there_before: all.iter().map(fingerprint).collect(),
            had_key: items.key_of(&leaf)?.is_some(),
            // An item without a name occupies none.
            taken_names: all.iter().filter_map(|there| ffi::label(there).ok()).collect(),
            leaf,
        })
    }

    /// Adds missing items; on a failure, deletes all that it added.
    pub(super) fn run(self, options: &ImportOptions) -> Result<Installed, StoreError> {
        let written = self.write(options);
        if written.is_err() {
            self.undo();
        }
        let nickname = written?;
        let added = Added {
            certificate: !self.there_before.contains(&self.pfx.fingerprint()),
            key: !self.had_key,
            issuers: self.new_issuers().map(fingerprint).collect(),
        };
        Ok(Installed { nickname, added })
    }

    /// Adds missing items, and returns the leaf's name.
    fn write(&self, options: &ImportOptions) -> Result<String, StoreError> {
        let items = Items(self.keychain);
        let is_new = !self.there_before.contains(&self.pfx.fingerprint());
        let last_day = self.pfx.facts().valid_until.date().to_string();
        let name = nickname::choose(self.pfx.friendly_name(), Some(&last_day), &self.taken_names);
        if !self.had_key {
            self.import(&name, options)?;
        } else if is_new {
            self.add(&self.leaf)?;
        }
        let leaf = items.certificate(&self.pfx.fingerprint())?.ok_or(StoreError::NotFound)?;
        let key = items.key_of(&leaf)?.ok_or(StoreError::NoKey)?;
        for issuer in self.new_issuers() {
            if items.certificate(&fingerprint(issuer))?.is_none() {
                self.add(issuer)?;
            }
        }
        // Names are only for display: a failure to set one does not fail the installation.
        if is_new {
            let _ = ffi::set_label(&leaf, &name);
        }
        if !self.had_key {
            let _ = ffi::set_label(&key, &name);
        }
        ffi::label(&leaf).map_err(failed("SecKeychainItemCopyAttributesAndData"))
    }

    /// Imports the key with its certificates. An imported root is removed again: it would be listed without effect,
    /// and its trust is for the programs to decide.
    fn import(&self, name: &str, options: &ImportOptions) -> Result<(), StoreError> {
        let items = Items(self.keychain);
        let file = rewrap(self.pfx)
            .map_err(|error| StoreError::Refused { call: "rewrap".into(), reason: error.to_string() })?;
        let access = ffi::access(name, &USUAL_PROGRAMS).map_err(failed("SecAccessCreate"))?;
        let password = file.password.expose_secret();
        ffi::import_pkcs12(self.keychain, file.content, password, &access, options.exportable)
            .map_err(failed("SecItemImport"))?;
        for root in self.issuers.iter().filter(|issuer| is_root(issuer)).map(fingerprint) {
            if !self.there_before.contains(&root)
                && let Some(root) = items.certificate(&root)?
            {
                delete(&root)?;
            }
        }
        Ok(())
    }

    fn add(&self, certificate: &SecCertificate) -> Result<(), StoreError> {
        certificate
            .add_to_keychain(Some(self.keychain.clone()))
            .map_err(failed("SecCertificateAddToKeychain"))
    }

    /// The issuers that were not there before, nearest first, without the root.
    fn new_issuers(&self) -> impl Iterator<Item = &SecCertificate> {
        let is_new = |issuer: &&SecCertificate| !self.there_before.contains(&fingerprint(issuer));
        self.issuers.iter().filter(|issuer| !is_root(issuer)).filter(is_new)
    }

    /// Deletes the added items, as far as the keychain permits: the error that led here is the one to report.
    fn undo(&self) {
        let items = Items(self.keychain);
        if !self.had_key
            && let Ok(Some(key)) = items.key_of(&self.leaf)
        {
            let _ = delete(&key);
        }
        for put_in in std::iter::once(&self.leaf).chain(&self.issuers).map(fingerprint) {
            if !self.there_before.contains(&put_in)
                && let Ok(Some(certificate)) = items.certificate(&put_in)
            {
                let _ = delete(&certificate);
            }
        }
    }
}

fn certificate(der: &[u8]) -> Result<SecCertificate, StoreError> {
    SecCertificate::from_der(der).map_err(failed("SecCertificateCreateWithData"))
}

/// Whether two certificates have the same issuer and serial number, the only attributes by which a keychain
/// distinguishes certificates (RFC 5280, section 4.1.2.2): it refuses the second one.
fn are_twins(one: &SecCertificate, other: &SecCertificate) -> bool {
    let serial = |certificate: &SecCertificate| certificate.serial_number_bytes().ok();
    one.issuer() == other.issuer()
        && serial(one).is_some_and(|own| serial(other) == Some(own))
        && fingerprint(one) != fingerprint(other)
}

fn fingerprint(certificate: &SecCertificate) -> Fingerprint {
    Fingerprint::of(&certificate.to_der())
}

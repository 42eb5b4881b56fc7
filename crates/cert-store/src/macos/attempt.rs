//! An installation under way, and what it has put into the keychain so far.

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

/// The programs for which people get such a certificate. Since macOS 10.12 a keychain also looks at who signed a program,
/// so that it may still ask about one of them the first time (`security help set-key-partition-list`).
const USUAL_PROGRAMS: [&CStr; 6] = [
    c"/Applications/Safari.app",
    c"/System/Applications/Mail.app",
    c"/Applications/Mail.app",
    c"/Applications/Google Chrome.app",
    c"/Applications/Microsoft Edge.app",
    c"/Applications/Microsoft Outlook.app",
];

/// What was installed.
pub(super) struct Installed {
    /// The name under which the keychain shows it.
    pub(super) nickname: String,
    /// What was not there before.
    pub(super) added: Added,
}

pub(super) struct Attempt<'a> {
    keychain: &'a SecKeychain,
    pfx: &'a VerifiedPfx,
    leaf: SecCertificate,
    issuers: Vec<SecCertificate>,
    /// What was there before is not to be removed.
    there_before: HashSet<Fingerprint>,
    had_key: bool,
    taken_names: Vec<String>,
}

impl<'a> Attempt<'a> {
    /// Looks at what is there, and changes nothing.
    pub(super) fn new(keychain: &'a SecKeychain, pfx: &'a VerifiedPfx) -> Result<Self, StoreError> {
        let items = Items(keychain);
        let leaf = certificate(pfx.leaf())?;
        let mut issuers = pfx.issuers().iter().map(|der| certificate(der)).collect::<Result<Vec<_>, _>>()?;
        let all = items.certificates()?;
        let twin_of = |own: &SecCertificate| all.iter().find(|other| are_twins(own, other));
        if let Some(twin) = twin_of(&leaf) {
            return Err(StoreError::SameSerial(ffi::label(twin).unwrap_or_default()));
        }
        // Whether the programs can do with the one that is there, the trust in the chain tells.
        issuers.retain(|issuer| twin_of(issuer).is_none());
        Ok(Self {
            keychain,
            pfx,
            issuers,
            there_before: all.iter().map(fingerprint).collect(),
            had_key: items.key_of(&leaf)?.is_some(),
            // One without a name takes none.
            taken_names: all.iter().filter_map(|there| ffi::label(there).ok()).collect(),
            leaf,
        })
    }

    /// Puts in what is missing; if anything fails, all that was put in is deleted again.
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

    /// Puts in what is missing, and returns the leaf's name.
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
        // Names are for people alone: one that the keychain would not take is not worth the certificate.
        if is_new {
            let _ = ffi::set_label(&leaf, &name);
        }
        if !self.had_key {
            let _ = ffi::set_label(&key, &name);
        }
        ffi::label(&leaf).map_err(failed("SecKeychainItemCopyAttributesAndData"))
    }

    /// Imports the key with its certificates. A root that comes along is taken out again: there it would be one more
    /// name in a list, without effect, and whether to trust it is for the programs to know.
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

    /// Deletes what was put in, as far as the keychain lets it: the error that led here is the one to report.
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

/// Two certificates with one issuer and one serial number, by which alone a keychain tells certificates apart (RFC 5280,
/// section 4.1.2.2): it refuses the second one.
fn are_twins(one: &SecCertificate, other: &SecCertificate) -> bool {
    let serial = |certificate: &SecCertificate| certificate.serial_number_bytes().ok();
    one.issuer() == other.issuer()
        && serial(one).is_some_and(|own| serial(other) == Some(own))
        && fingerprint(one) != fingerprint(other)
}

fn fingerprint(certificate: &SecCertificate) -> Fingerprint {
    Fingerprint::of(&certificate.to_der())
}

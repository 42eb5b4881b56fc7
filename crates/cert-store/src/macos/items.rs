//! The certificates and keys of one keychain.

use std::slice;

use certificate::{store::StoreError, x509::Fingerprint};
use security_framework::{
    certificate::SecCertificate,
    item::{ItemClass, ItemSearchOptions, KeyClass, Limit, Reference, SearchResult},
    key::SecKey,
    os::macos::keychain::SecKeychain,
};

use super::{
    error::{failed, found},
    ffi,
};

/// The items of the keychain, read anew each time.
pub(super) struct Items<'k>(pub(super) &'k SecKeychain);

impl Items<'_> {
    /// All certificates.
    pub(super) fn certificates(&self) -> Result<Vec<SecCertificate>, StoreError> {
        let search =
            self.search(ItemSearchOptions::new().class(ItemClass::certificate()).limit(Limit::All))?;
        let certificates = search.into_iter().filter_map(|reference| match reference {
            Reference::Certificate(certificate) => Some(certificate),
            _ => None,
        });
        Ok(certificates.collect())
    }

    /// The certificates whose keys are present.
    pub(super) fn identities(&self) -> Result<Vec<(SecCertificate, SecKey)>, StoreError> {
        let mut identities = Vec::new();
        for certificate in self.certificates()? {
            if let Some(key) = self.key_of(&certificate)? {
                identities.push((certificate, key));
            }
        }
        Ok(identities)
    }

    /// The certificate with this fingerprint.
    pub(super) fn certificate(
        &self,
        fingerprint: &Fingerprint,
    ) -> Result<Option<SecCertificate>, StoreError> {
        let all = self.certificates()?;
        Ok(all.into_iter().find(|certificate| Fingerprint::of(&certificate.to_der()) == *fingerprint))
    }

    /// The private key of a certificate, which itself need not be present. A keychain links the two by the hash of
    /// the public key. (`SecIdentityCreateWithCertificate` would search other keychains first.)
    pub(super) fn key_of(&self, certificate: &SecCertificate) -> Result<Option<SecKey>, StoreError> {
        let Some(hash) = public_key_hash(certificate) else { return Ok(None) };
        let found =
            self.search(ItemSearchOptions::new().key_class(KeyClass::private()).application_label(&hash))?;
        Ok(found.into_iter().find_map(|reference| match reference {
            Reference::Key(key) => Some(key),
            _ => None,
        }))
    }

    /// Whether another certificate belongs to the same key.
    pub(super) fn shares_key(&self, certificate: &SecCertificate) -> Result<bool, StoreError> {
        let (der, hash) = (certificate.to_der(), public_key_hash(certificate));
        let all = self.certificates()?;
        Ok(all.iter().any(|other| public_key_hash(other) == hash && other.to_der() != der))
    }

    /// Whether another certificate was issued by this one.
    pub(super) fn is_needed(&self, issuer: &SecCertificate) -> Result<bool, StoreError> {
        let (der, subject) = (issuer.to_der(), issuer.subject());
        let all = self.certificates()?;
        Ok(all.iter().any(|other| other.issuer() == subject && other.to_der() != der))
    }

    /// Deletes the certificate with this fingerprint, if it is present and nothing was issued by it.
    pub(super) fn delete_unneeded(&self, issuer: &Fingerprint) -> Result<(), StoreError> {
        match self.certificate(issuer)? {
            Some(issuer) if !self.is_needed(&issuer)? => delete(&issuer),
            _ => Ok(()),
        }
    }

    fn search(&self, options: &mut ItemSearchOptions) -> Result<Vec<Reference>, StoreError> {
        let search = options.keychains(slice::from_ref(self.0)).load_refs(true);
        let results = found(search.search()).map_err(failed("SecItemCopyMatching"))?;
        let references = results.into_iter().filter_map(|result| match result {
            SearchResult::Ref(reference) => Some(reference),
            _ => None,
        });
        Ok(references.collect())
    }
}

/// Deletes an item from its keychain.
pub(super) fn delete(item: &impl ffi::Item) -> Result<(), StoreError> {
    ffi::delete(item).map_err(failed("SecKeychainItemDelete"))
}

/// Whether the certificate is self-issued.
pub(super) fn is_root(certificate: &SecCertificate) -> bool {
    certificate.subject() == certificate.issuer()
}

/// SHA-1 of the public key (RFC 5280 §4.2.1.2), by which the keychain links keys and certificates.
fn public_key_hash(certificate: &SecCertificate) -> Option<Vec<u8>> {
    ffi::public_key(certificate)?.application_label()
}

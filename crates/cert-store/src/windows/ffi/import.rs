//! Import of a certificate file by Windows.

use certificate::{pkcs12::Rewrapped, store::ImportOptions};
use secrecy::ExposeSecret;
use windows_sys::Win32::{
    Foundation::NTE_NO_KEY,
    Security::Cryptography::{
        CRYPT_EXPORTABLE, CRYPT_INTEGER_BLOB, CRYPT_USER_KEYSET, CRYPT_USER_PROTECTED, PFXImportCertStore,
        PKCS12_ALLOW_OVERWRITE_KEY, PKCS12_INCLUDE_EXTENDED_PROPERTIES, PKCS12_PREFER_CNG_KSP,
    },
};
use zeroize::Zeroizing;

use super::{Certificate, KeyPlace, Store, WindowsError, length};

/// An imported key, and its certificate, which is in no store yet. The key is deleted when this is dropped: otherwise
/// it would stay behind for ever, and could not be found.
pub(crate) struct ImportedKey {
    certificate: Certificate,
    place: Option<KeyPlace>,
}

impl Drop for ImportedKey {
    fn drop(&mut self) {
        if let Some(place) = &self.place {
            // The error of the import is reported, not that of the deletion.
            let _ = place.delete();
        }
    }
}

impl ImportedKey {
    /// Imports the key of `leaf` (DER) from the file: by CNG if possible, else by CryptoAPI, with those of `options`
    /// that the system supports. With strong protection Windows prompts the user here already.
    pub(crate) fn import(
        file: &Rewrapped,
        leaf: &[u8],
        options: &ImportOptions,
    ) -> Result<Self, WindowsError> {
        let mut plain = CRYPT_USER_KEYSET;
        if options.exportable {
            plain |= CRYPT_EXPORTABLE;
        }
        if options.strong_protection {
            plain |= CRYPT_USER_PROTECTED;
        }
        // The file names its key by the certificate's fingerprint. An existing key of that name is the same one, left
        // behind when its certificate alone was deleted.
        let mut full = plain | PKCS12_PREFER_CNG_KSP | PKCS12_ALLOW_OVERWRITE_KEY;
        if options.extended_properties {
            full |= PKCS12_INCLUDE_EXTENDED_PROPERTIES;
        }
        let imported = match import(file, full) {
            // Systems before Windows 8 do not support the flags.
            Err(error) if !error.was_cancelled() => import(file, plain).map_err(|_| error)?,
            imported => imported?,
        };
        // Some systems attach the key's location to every certificate of the file.
        let own = imported.certificates().find(|certificate| certificate.der() == leaf);
        let own = own.and_then(|certificate| certificate.key_place().map(|place| (certificate, place)));
        let missing = WindowsError { call: IMPORT, code: NTE_NO_KEY.cast_unsigned() };
        let (certificate, place) = own.ok_or(missing)?;
        Ok(Self { certificate, place: Some(place) })
    }

    /// The certificate, with its key's location.
    pub(crate) fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// Keeps the key.
    pub(crate) fn keep(mut self) {
        self.place = None;
    }
}

const IMPORT: &str = "PFXImportCertStore";

fn import(file: &Rewrapped, flags: u32) -> Result<Store, WindowsError> {
    let password = file.password.expose_secret();
    // Allocated at full size, so that no reallocation leaves a copy behind; each octet is at most one unit.
    let mut wide = Zeroizing::new(Vec::with_capacity(password.len() + 1));
    wide.extend(password.encode_utf16().chain([0]));
    let content = CRYPT_INTEGER_BLOB {
        cbData: length(IMPORT, &file.content)?,
        pbData: file.content.as_ptr().cast_mut(),
    };
    // SAFETY: (PFXImportCertStore) the blob points to that many octets, the password is null-terminated; both are
    // only read during the call.
    Store::own(IMPORT, unsafe { PFXImportCertStore(&raw const content, wide.as_ptr(), flags) })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, dead_code, reason = "a test may panic, and not all of it is needed here")]
#[path = "../../../tests/nss/identity.rs"]
mod identity;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use certificate::{pkcs12::rewrap, store::ImportOptions};

    use super::{
        super::{PrivateKey, Questions},
        ImportedKey,
        identity::{Authority, rsa},
    };

    #[test]
    fn key_of_failed_import_is_deleted() {
        let pfx = Authority::new().issue("Wizard Test Failed", &rsa());
        let file = rewrap(&pfx).unwrap();
        let key = ImportedKey::import(&file, pfx.leaf(), &ImportOptions::default()).unwrap();
        let certificate = key.certificate().clone();
        assert!(PrivateKey::of(&certificate, Questions::Never).is_ok());
        drop(key);
        assert!(PrivateKey::of(&certificate, Questions::Never).is_err());
    }
}

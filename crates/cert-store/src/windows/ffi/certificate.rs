//! A certificate, and the properties that a store keeps with it.

use std::{
    ffi::{CStr, c_void},
    mem,
    ptr::{self, NonNull},
    slice,
};

use windows_sys::Win32::Security::Cryptography::{
    CERT_CONTEXT, CERT_FRIENDLY_NAME_PROP_ID, CERT_INFO, CERT_KEY_PROV_INFO_PROP_ID, CRYPT_INTEGER_BLOB,
    CRYPT_KEY_PROV_INFO, CertCreateCertificateContext, CertDeleteCertificateFromStore,
    CertDuplicateCertificateContext, CertFreeCertificateContext, CertGetCertificateContextProperty,
    CertSetCertificateContextProperty, X509_ASN_ENCODING,
};

use super::{KeyPlace, WindowsError, check, length, read_wide, wide};

/// id-ecPublicKey (RFC 5480).
const EC_PUBLIC_KEY: &CStr = c"1.2.840.10045.2.1";

/// A certificate of a store, or of an imported file.
pub(crate) struct Certificate(NonNull<CERT_CONTEXT>);

impl Drop for Certificate {
    fn drop(&mut self) {
        // SAFETY: (CertFreeCertificateContext) this reference is owned and is released once.
        unsafe { CertFreeCertificateContext(self.0.as_ptr()) };
    }
}

impl Clone for Certificate {
    fn clone(&self) -> Self {
        // SAFETY: (CertDuplicateCertificateContext) counts one more reference to a live context, and returns it.
        unsafe { CertDuplicateCertificateContext(self.0.as_ptr()) };
        Self(self.0)
    }
}

impl Certificate {
    /// Decodes a certificate (X.509, DER) without writing it anywhere.
    pub(crate) fn decode(der: &[u8]) -> Result<Self, WindowsError> {
        let call = "CertCreateCertificateContext";
        let length = length(call, der)?;
        // SAFETY: (CertCreateCertificateContext) `length` octets are readable, and are copied.
        Self::own(call, unsafe { CertCreateCertificateContext(X509_ASN_ENCODING, der.as_ptr(), length) })
    }

    /// Takes ownership of the result of `call`.
    pub(super) fn own(call: &'static str, context: *mut CERT_CONTEXT) -> Result<Self, WindowsError> {
        NonNull::new(context).map(Self).ok_or_else(|| WindowsError::last(call))
    }

    pub(super) fn as_ptr(&self) -> *const CERT_CONTEXT {
        self.0.as_ptr()
    }

    /// Passes the reference to a call that releases it.
    pub(super) fn into_raw(self) -> *const CERT_CONTEXT {
        let context = self.0.as_ptr();
        mem::forget(self);
        context
    }

    /// X.509, DER.
    pub(crate) fn der(&self) -> &[u8] {
        // SAFETY: (CERT_CONTEXT) a live context points to that many octets, which are never changed.
        unsafe {
            let context = self.0.as_ref();
            octets(context.pbCertEncoded, context.cbCertEncoded)
        }
    }

    /// The issuer's name, DER.
    pub(crate) fn issuer(&self) -> &[u8] {
        blob(&self.info().Issuer)
    }

    /// The serial number in Windows' format: the lowest octet first.
    pub(crate) fn serial(&self) -> &[u8] {
        blob(&self.info().SerialNumber)
    }

    /// The subject's name, DER.
    pub(crate) fn subject(&self) -> &[u8] {
        blob(&self.info().Subject)
    }

    fn info(&self) -> &CERT_INFO {
        // SAFETY: (CERT_CONTEXT) a live context points to its parsed fields.
        unsafe { &*self.0.as_ref().pCertInfo }
    }

    /// Whether its key is one of elliptic curves (RFC 5480), and not of RSA.
    pub(crate) fn has_ec_key(&self) -> bool {
        let algorithm = self.info().SubjectPublicKeyInfo.Algorithm.pszObjId;
        // SAFETY: (CRYPT_ALGORITHM_IDENTIFIER) a null-terminated text that lives as long as the context.
        !algorithm.is_null() && unsafe { CStr::from_ptr(algorithm.cast()) } == EC_PUBLIC_KEY
    }

    /// The name under which programs list it.
    pub(crate) fn friendly_name(&self) -> Option<String> {
        let value = self.property(CERT_FRIENDLY_NAME_PROP_ID)?;
        let units: Vec<u16> =
            value.octets().as_chunks().0.iter().map(|unit| u16::from_le_bytes(*unit)).collect();
        let name = String::from_utf16_lossy(&units);
        Some(name.trim_end_matches('\0').to_owned())
    }

    /// Sets the name under which programs list it.
    pub(crate) fn set_friendly_name(&self, name: &str) -> Result<(), WindowsError> {
        let octets: Vec<u8> = wide(name).into_iter().flat_map(u16::to_le_bytes).collect();
        let length = length("CertSetCertificateContextProperty", &octets)?;
        let value = CRYPT_INTEGER_BLOB { cbData: length, pbData: octets.as_ptr().cast_mut() };
        self.set_property(CERT_FRIENDLY_NAME_PROP_ID, Some(&value))
    }

    /// The location of its key, as recorded in the store. The key need not exist.
    pub(crate) fn key_place(&self) -> Option<KeyPlace> {
        let value = self.property(CERT_KEY_PROV_INFO_PROP_ID)?;
        if value.length < size_of::<CRYPT_KEY_PROV_INFO>() {
            return None;
        }
        // SAFETY: (CERT_KEY_PROV_INFO_PROP_ID) the property begins with this structure, whose pointers lead to texts
        // behind it. It has that length, and is aligned for any structure.
        unsafe {
            let info = &*value.words.as_ptr().cast::<CRYPT_KEY_PROV_INFO>();
            Some(KeyPlace {
                container: read_wide(info.pwszContainerName)?,
                provider: read_wide(info.pwszProvName),
                provider_kind: info.dwProvType,
                flags: info.dwFlags,
                key_spec: info.dwKeySpec,
            })
        }
    }

    /// Removes the location of the key.
    pub(crate) fn forget_key(&self) -> Result<(), WindowsError> {
        self.set_property(CERT_KEY_PROV_INFO_PROP_ID, None)
    }

    /// Deletes it from its store.
    pub(crate) fn delete(self) -> Result<(), WindowsError> {
        // SAFETY: (CertDeleteCertificateFromStore) the context is live; the call releases the reference, also when it
        // fails.
        check("CertDeleteCertificateFromStore", unsafe { CertDeleteCertificateFromStore(self.into_raw()) })
    }

    fn property(&self, id: u32) -> Option<Property> {
        let mut length = 0;
        // SAFETY: (CertGetCertificateContextProperty) the context is live; without a buffer it returns the length.
        let there =
            unsafe { CertGetCertificateContextProperty(self.as_ptr(), id, ptr::null_mut(), &raw mut length) };
        if there == 0 {
            return None;
        }
        let size = usize::try_from(length).ok()?;
        let mut words = vec![0_u64; size.div_ceil(size_of::<u64>())];
        // SAFETY: as above, and the buffer has at least that length.
        let read = unsafe {
            let buffer = words.as_mut_ptr().cast();
            CertGetCertificateContextProperty(self.as_ptr(), id, buffer, &raw mut length)
        };
        (read != 0).then_some(Property { words, length: size })
    }

    fn set_property(&self, id: u32, value: Option<&CRYPT_INTEGER_BLOB>) -> Result<(), WindowsError> {
        let value = value.map_or(ptr::null(), |value| ptr::from_ref(value).cast::<c_void>());
        // SAFETY: (CertSetCertificateContextProperty) the context is live; the properties set here are a blob, copied
        // during the call, or deleted by NULL.
        check("CertSetCertificateContextProperty", unsafe {
            CertSetCertificateContextProperty(self.as_ptr(), id, 0, value)
        })
    }
}

/// A property's value, aligned for the structures of Windows.
struct Property {
    words: Vec<u64>,
    /// The length in octets.
    length: usize,
}

impl Property {
    fn octets(&self) -> &[u8] {
        // SAFETY: `words` is at least `length` octets long.
        unsafe { slice::from_raw_parts(self.words.as_ptr().cast(), self.length) }
    }
}

fn blob(blob: &CRYPT_INTEGER_BLOB) -> &[u8] {
    // SAFETY: (CRYPT_INTEGER_BLOB) it points to that many octets, which live as long as the structure that contains
    // it.
    unsafe { octets(blob.pbData, blob.cbData) }
}

/// # Safety
/// `start` is NULL, or points to `length` octets that are not changed during `'a`.
unsafe fn octets<'a>(start: *const u8, length: u32) -> &'a [u8] {
    let length = usize::try_from(length).unwrap_or_default();
    // SAFETY: as the caller promises.
    if start.is_null() { &[] } else { unsafe { slice::from_raw_parts(start, length) } }
}

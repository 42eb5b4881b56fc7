//! The system stores of the user, as the Certificates console shows them.

use std::{
    ffi::c_void,
    ptr::{self, NonNull},
};

use windows_sys::Win32::Security::Cryptography::{
    CERT_STORE_ADD_NEW, CERT_STORE_ADD_REPLACE_EXISTING, CERT_STORE_CTRL_COMMIT, CERT_STORE_PROV_MEMORY,
    CERT_STORE_PROV_SYSTEM_W, CERT_STORE_READONLY_FLAG, CERT_SYSTEM_STORE_CURRENT_USER,
    CertAddCertificateContextToStore, CertCloseStore, CertControlStore, CertEnumCertificatesInStore,
    CertOpenStore, HCERTSTORE,
};

use super::{Certificate, WindowsError, check, wide};

/// A store of the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StoreName {
    /// Personal: the certificates with a key.
    Personal,
    /// Intermediate Certification Authorities.
    Intermediate,
    /// Trusted Root Certification Authorities.
    Root,
}

impl StoreName {
    /// Windows' name of the store.
    fn name(self) -> &'static str {
        match self {
            Self::Personal => "MY",
            Self::Intermediate => "CA",
            Self::Root => "ROOT",
        }
    }
}

/// The access mode of a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Read-only.
    Read,
    /// The store is created where it does not exist.
    Write,
}

/// An open store.
pub(crate) struct Store(NonNull<c_void>);

impl Drop for Store {
    fn drop(&mut self) {
        // SAFETY: (CertCloseStore) the handle is open and is closed once; contexts taken from it stay valid.
        unsafe { CertCloseStore(self.0.as_ptr(), 0) };
    }
}

impl Store {
    /// Opens a store of the user who runs this program.
    pub(crate) fn open(name: StoreName, access: Access) -> Result<Self, WindowsError> {
        let name = wide(name.name());
        let access = match access {
            Access::Read => CERT_STORE_READONLY_FLAG,
            Access::Write => 0,
        };
        let flags = CERT_SYSTEM_STORE_CURRENT_USER | access;
        // SAFETY: (CertOpenStore) for this provider the parameter is the store's name in UTF-16, read during the call.
        let store = unsafe { CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, flags, name.as_ptr().cast()) };
        Self::own("CertOpenStore", store)
    }

    /// Creates a store that exists in memory alone.
    pub(crate) fn in_memory() -> Result<Self, WindowsError> {
        // SAFETY: (CertOpenStore) this provider takes no parameter.
        let store = unsafe { CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, ptr::null()) };
        Self::own("CertOpenStore", store)
    }

    pub(super) fn as_ptr(&self) -> HCERTSTORE {
        self.0.as_ptr()
    }

    /// Takes ownership of the result of `call`.
    pub(super) fn own(call: &'static str, store: HCERTSTORE) -> Result<Self, WindowsError> {
        NonNull::new(store).map(Self).ok_or_else(|| WindowsError::last(call))
    }

    /// The certificates of the store.
    pub(crate) fn certificates(&self) -> impl Iterator<Item = Certificate> {
        let mut last: Option<Certificate> = None;
        std::iter::from_fn(move || {
            let previous = last.take().map_or(ptr::null(), Certificate::into_raw);
            // SAFETY: (CertEnumCertificatesInStore) the store is open; the previous context came from this call and
            // is released by it.
            let next = unsafe { CertEnumCertificatesInStore(self.0.as_ptr(), previous) };
            let next = Certificate::own("CertEnumCertificatesInStore", next).ok()?;
            last = Some(next.clone());
            Some(next)
        })
    }

    /// The certificate with this DER.
    pub(crate) fn find(&self, der: &[u8]) -> Option<Certificate> {
        self.certificates().find(|certificate| certificate.der() == der)
    }

    /// Another certificate with the issuer and the serial number of this one.
    pub(crate) fn twin_of(&self, certificate: &Certificate) -> Option<Certificate> {
        let is_twin = |other: &Certificate| {
            other.issuer() == certificate.issuer() && other.serial() == certificate.serial()
        };
        self.certificates().find(|other| is_twin(other) && other.der() != certificate.der())
    }

    /// Adds the certificate, with its properties, in place of the same one. Windows' criterion for "matching" is not
    /// documented: a different certificate is never replaced, and the error is `CRYPT_E_EXISTS` then.
    pub(crate) fn add(&self, certificate: &Certificate) -> Result<(), WindowsError> {
        let call = "CertAddCertificateContextToStore";
        let is_there = self.find(certificate.der()).is_some();
        let how = if is_there { CERT_STORE_ADD_REPLACE_EXISTING } else { CERT_STORE_ADD_NEW };
        let store = self.0.as_ptr();
        // SAFETY: (CertAddCertificateContextToStore) store and context are live; the new context is not requested.
        check(call, unsafe {
            CertAddCertificateContextToStore(store, certificate.as_ptr(), how, ptr::null_mut())
        })
    }

    /// Flushes changes to the disk; otherwise some are delayed until the store is closed.
    pub(crate) fn commit(&self) -> Result<(), WindowsError> {
        // SAFETY: (CertControlStore) the store is open, and this control takes no parameter.
        check("CertControlStore", unsafe {
            CertControlStore(self.0.as_ptr(), 0, CERT_STORE_CTRL_COMMIT, ptr::null())
        })
    }
}

//! Private keys of CNG, and of the older CryptoAPI where that stores them.

use std::{mem, ptr};

use windows_sys::Win32::{
    Foundation::{NTE_BAD_ALGID, NTE_BAD_KEYSET, NTE_NOT_FOUND},
    Security::Cryptography::{
        AT_KEYEXCHANGE, AT_SIGNATURE, BCRYPT_PAD_PKCS1, BCRYPT_PKCS1_PADDING_INFO, BCRYPT_SHA256_ALGORITHM,
        CALG_SHA_256, CERT_NCRYPT_KEY_SPEC, CRYPT_ACQUIRE_COMPARE_KEY_FLAG,
        CRYPT_ACQUIRE_PREFER_NCRYPT_KEY_FLAG, CRYPT_ACQUIRE_SILENT_FLAG, CRYPT_DELETEKEYSET, CRYPT_EXPORT,
        CRYPT_MACHINE_KEYSET, CRYPT_SILENT, CryptAcquireCertificatePrivateKey, CryptAcquireContextW,
        CryptCreateHash, CryptDestroyHash, CryptDestroyKey, CryptGetKeyParam, CryptGetUserKey,
        CryptReleaseContext, CryptSetHashParam, CryptSignHashW, HP_HASHVAL, KP_PERMISSIONS,
        NCRYPT_ALLOW_EXPORT_FLAG, NCRYPT_EXPORT_POLICY_PROPERTY, NCRYPT_MACHINE_KEY_FLAG, NCRYPT_SILENT_FLAG,
        NCryptDeleteKey, NCryptFreeObject, NCryptGetProperty, NCryptOpenKey, NCryptOpenStorageProvider,
        NCryptSignHash, PROV_RSA_AES,
    },
};

use super::{Certificate, WindowsError, check, check_status, pointer};

/// Whether Windows may prompt the user, as it does before a key with strong protection is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Questions {
    /// A key that requires a prompt fails with `NTE_SILENT_CONTEXT`.
    Never,
    /// The call may wait for the user.
    Allowed,
}

/// The location of a key in Windows (CRYPT_KEY_PROV_INFO).
pub(crate) struct KeyPlace {
    pub(super) container: Vec<u16>,
    pub(super) provider: Option<Vec<u16>>,
    /// 0 for a provider of CNG.
    pub(super) provider_kind: u32,
    pub(super) flags: u32,
    pub(super) key_spec: u32,
}

impl KeyPlace {
    /// Deletes the key. A missing key is no error.
    pub(crate) fn delete(&self) -> Result<(), WindowsError> {
        let deleted = if self.provider_kind == 0 { self.delete_from_cng() } else { self.delete_from_capi() };
        deleted.or_else(|error| {
            let is_gone = error.is(NTE_BAD_KEYSET) || error.is(NTE_NOT_FOUND);
            if is_gone { Ok(()) } else { Err(error) }
        })
    }

    fn delete_from_cng(&self) -> Result<(), WindowsError> {
        let mut provider = 0;
        // SAFETY: (NCryptOpenStorageProvider) the name ends in NUL or is NULL; `provider` receives a handle.
        check_status("NCryptOpenStorageProvider", unsafe {
            NCryptOpenStorageProvider(&raw mut provider, pointer(self.provider.as_ref()), 0)
        })?;
        let provider = CngHandle { raw: provider, is_ours: true };
        let flags = (self.flags & NCRYPT_MACHINE_KEY_FLAG) | NCRYPT_SILENT_FLAG;
        let (mut key, name) = (0, self.container.as_ptr());
        // SAFETY: (NCryptOpenKey) the provider is open, the name ends in NUL; `key` receives a handle.
        check_status("NCryptOpenKey", unsafe {
            NCryptOpenKey(provider.raw, &raw mut key, name, self.key_spec, flags)
        })?;
        let key = CngHandle { raw: key, is_ours: true };
        // SAFETY: (NCryptDeleteKey) the key is open.
        check_status("NCryptDeleteKey", unsafe { NCryptDeleteKey(key.raw, NCRYPT_SILENT_FLAG) })?;
        // The call has freed the handle.
        mem::forget(key);
        Ok(())
    }

    fn delete_from_capi(&self) -> Result<(), WindowsError> {
        let (mut none, provider) = (0, pointer(self.provider.as_ref()));
        let flags = CRYPT_DELETEKEYSET | CRYPT_SILENT | (self.flags & CRYPT_MACHINE_KEYSET);
        // SAFETY: (CryptAcquireContextW) the texts are null-terminated, or NULL; with this flag no handle is
        // returned.
        check("CryptAcquireContextW", unsafe {
            CryptAcquireContextW(&raw mut none, self.container.as_ptr(), provider, self.provider_kind, flags)
        })
    }
}

/// A handle of CNG.
struct CngHandle {
    raw: usize,
    is_ours: bool,
}

impl Drop for CngHandle {
    fn drop(&mut self) {
        if self.is_ours {
            // SAFETY: (NCryptFreeObject) the handle is open and is freed once.
            unsafe { NCryptFreeObject(self.raw) };
        }
    }
}

/// A key container of CryptoAPI.
struct CapiHandle {
    raw: usize,
    is_ours: bool,
}

impl Drop for CapiHandle {
    fn drop(&mut self) {
        if self.is_ours {
            // SAFETY: (CryptReleaseContext) the handle is open and is released once.
            unsafe { CryptReleaseContext(self.raw, 0) };
        }
    }
}

/// A certificate's key, ready for use.
pub(crate) struct PrivateKey {
    key: Key,
    is_ec: bool,
    questions: Questions,
}

enum Key {
    Cng(CngHandle),
    Capi { handle: CapiHandle, key_spec: u32, place: Option<KeyPlace> },
}

impl PrivateKey {
    /// Opens the key of `certificate`, of CNG if possible. A key that does not match the certificate is an error.
    pub(crate) fn of(certificate: &Certificate, questions: Questions) -> Result<Self, WindowsError> {
        let mut flags = CRYPT_ACQUIRE_PREFER_NCRYPT_KEY_FLAG | CRYPT_ACQUIRE_COMPARE_KEY_FLAG;
        if questions == Questions::Never {
            flags |= CRYPT_ACQUIRE_SILENT_FLAG;
        }
        let (mut raw, mut key_spec, mut is_ours) = (0, 0, 0);
        // SAFETY: (CryptAcquireCertificatePrivateKey) the context is live, no window is passed; the others receive
        // the handle, its kind, and whether it is to be released.
        check("CryptAcquireCertificatePrivateKey", unsafe {
            let (certificate, is_ours) = (certificate.as_ptr(), &raw mut is_ours);
            let (raw, key_spec) = (&raw mut raw, &raw mut key_spec);
            CryptAcquireCertificatePrivateKey(certificate, flags, ptr::null(), raw, key_spec, is_ours)
        })?;
        let is_ours = is_ours != 0;
        let key = if key_spec == CERT_NCRYPT_KEY_SPEC {
            Key::Cng(CngHandle { raw, is_ours })
        } else {
            // These are the only two.
            let key_spec = if key_spec == AT_SIGNATURE { AT_SIGNATURE } else { AT_KEYEXCHANGE };
            Key::Capi { handle: CapiHandle { raw, is_ours }, key_spec, place: certificate.key_place() }
        };
        Ok(Self { key, is_ec: certificate.has_ec_key(), questions })
    }

    /// Whether Windows permits exporting the key.
    pub(crate) fn is_exportable(&self) -> Result<bool, WindowsError> {
        match &self.key {
            Key::Cng(handle) => Ok(export_policy(handle)? & NCRYPT_ALLOW_EXPORT_FLAG != 0),
            Key::Capi { handle, key_spec, .. } => Ok(permissions(handle, *key_spec)? & CRYPT_EXPORT != 0),
        }
    }

    /// Signs a SHA-256 digest: PKCS#1 v1.5, or `r` and `s` of ECDSA, concatenated.
    pub(crate) fn sign(&self, digest: &[u8; 32]) -> Result<Vec<u8>, WindowsError> {
        match &self.key {
            Key::Cng(handle) => sign_by_cng(handle, self.is_ec, self.questions, digest),
            Key::Capi { handle, key_spec, place } => match (Hash::new(handle), place) {
                (Err(error), Some(place)) if error.is(NTE_BAD_ALGID) => {
                    // The container's own provider is older than SHA-256; this one opens the same containers.
                    let handle = open_with_aes_provider(place, self.questions)?;
                    Hash::new(&handle)?.sign(*key_spec, digest)
                }
                (hash, _) => hash?.sign(*key_spec, digest),
            },
        }
    }
}

fn sign_by_cng(
    key: &CngHandle,
    is_ec: bool,
    questions: Questions,
    digest: &[u8; 32],
) -> Result<Vec<u8>, WindowsError> {
    let call = "NCryptSignHash";
    let pkcs1 = BCRYPT_PKCS1_PADDING_INFO { pszAlgId: BCRYPT_SHA256_ALGORITHM };
    let (padding, mut flags) =
        if is_ec { (ptr::null(), 0) } else { (ptr::from_ref(&pkcs1).cast(), BCRYPT_PAD_PKCS1) };
    if questions == Questions::Never {
        flags |= NCRYPT_SILENT_FLAG;
    }
    let mut signature = [0; LONGEST_SIGNATURE];
    let mut length = 0;
    // SAFETY: (NCryptSignHash) the key is open, the padding is the one that the flag names, digest and buffer have the
    // given lengths.
    check_status(call, unsafe {
        let buffer = signature.as_mut_ptr();
        let room = LONGEST_SIGNATURE as u32;
        NCryptSignHash(key.raw, padding, digest.as_ptr(), 32, buffer, room, &raw mut length, flags)
    })?;
    Ok(first(&signature, length))
}

/// The octets of a signature by RSA of 16384 bits, the longest that Windows supports.
const LONGEST_SIGNATURE: usize = 2048;

fn first(octets: &[u8], length: u32) -> Vec<u8> {
    octets.iter().copied().take(usize::try_from(length).unwrap_or_default()).collect()
}

fn export_policy(key: &CngHandle) -> Result<u32, WindowsError> {
    let (mut policy, mut length) = (0_u32, 0);
    // SAFETY: (NCRYPT_EXPORT_POLICY_PROPERTY) the key is open, and the property is a DWORD.
    check_status("NCryptGetProperty", unsafe {
        let buffer = (&raw mut policy).cast();
        NCryptGetProperty(key.raw, NCRYPT_EXPORT_POLICY_PROPERTY, buffer, 4, &raw mut length, 0)
    })?;
    Ok(policy)
}

fn permissions(container: &CapiHandle, key_spec: u32) -> Result<u32, WindowsError> {
    let (mut key, mut permissions, mut length) = (0, 0_u32, 4);
    // SAFETY: (CryptGetUserKey) the container is open; `key` receives a handle.
    check("CryptGetUserKey", unsafe { CryptGetUserKey(container.raw, key_spec, &raw mut key) })?;
    // SAFETY: (KP_PERMISSIONS) the key is open, and the parameter is a DWORD.
    let read = check("CryptGetKeyParam", unsafe {
        let buffer = (&raw mut permissions).cast();
        CryptGetKeyParam(key, KP_PERMISSIONS, buffer, &raw mut length, 0)
    });
    // SAFETY: (CryptDestroyKey) the handle is released once. The key stays in its container.
    unsafe { CryptDestroyKey(key) };
    read.map(|()| permissions)
}

fn open_with_aes_provider(place: &KeyPlace, questions: Questions) -> Result<CapiHandle, WindowsError> {
    let mut raw = 0;
    let mut flags = place.flags & CRYPT_MACHINE_KEYSET;
    if questions == Questions::Never {
        flags |= CRYPT_SILENT;
    }
    // SAFETY: (CryptAcquireContextW) the container's name ends in NUL, NULL stands for the provider of that kind; `raw`
    // receives a handle.
    check("CryptAcquireContextW", unsafe {
        CryptAcquireContextW(&raw mut raw, place.container.as_ptr(), ptr::null(), PROV_RSA_AES, flags)
    })?;
    Ok(CapiHandle { raw, is_ours: true })
}

/// A SHA-256 of CryptoAPI, of a key container.
struct Hash(usize);

impl Drop for Hash {
    fn drop(&mut self) {
        // SAFETY: (CryptDestroyHash) the handle is open and is released once.
        unsafe { CryptDestroyHash(self.0) };
    }
}

impl Hash {
    fn new(container: &CapiHandle) -> Result<Self, WindowsError> {
        let mut raw = 0;
        // SAFETY: (CryptCreateHash) the container is open; `raw` receives a handle.
        check("CryptCreateHash", unsafe {
            CryptCreateHash(container.raw, CALG_SHA_256, 0, 0, &raw mut raw)
        })?;
        Ok(Self(raw))
    }

    /// Signs the hash. The container is still open: the creator of this hash holds it.
    fn sign(&self, key_spec: u32, digest: &[u8; 32]) -> Result<Vec<u8>, WindowsError> {
        // SAFETY: (HP_HASHVAL) the hash is open, and its value has 32 octets.
        check("CryptSetHashParam", unsafe { CryptSetHashParam(self.0, HP_HASHVAL, digest.as_ptr(), 0) })?;
        let mut signature = [0; LONGEST_SIGNATURE];
        let mut length = LONGEST_SIGNATURE as u32;
        // SAFETY: (CryptSignHashW) the hash is open, no description is passed, the buffer has that length.
        check("CryptSignHashW", unsafe {
            CryptSignHashW(self.0, key_spec, ptr::null(), 0, signature.as_mut_ptr(), &raw mut length)
        })?;
        let mut signature = first(&signature, length);
        // CryptoAPI writes numbers in little-endian order.
        signature.reverse();
        Ok(signature)
    }
}

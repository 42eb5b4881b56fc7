//! Declarations of the functions of NSS that are called, as in its headers: nss.h, pk11pub.h, secmod.h, cert.h,
//! certdb.h, keyhi.h, secitem.h and, of NSPR, prerror.h.

use std::{
    ffi::{c_char, c_int, c_uchar, c_uint, c_ulong, c_void},
    ptr, slice,
};

use libloading::Library;

/// `SECStatus` (seccomon.h).
pub(super) type SECStatus = c_int;
/// `SECSuccess` (seccomon.h).
pub(super) const SEC_SUCCESS: SECStatus = 0;
/// `SECWouldBlock` (seccomon.h): the result of `PK11_CheckUserPassword` for a wrong password.
pub(super) const SEC_WOULD_BLOCK: SECStatus = -2;
/// `PRBool` (prtypes.h).
pub(super) type PRBool = c_int;
/// `PR_FALSE` (prtypes.h).
pub(super) const PR_FALSE: PRBool = 0;
/// `PR_TRUE` (prtypes.h).
pub(super) const PR_TRUE: PRBool = 1;
/// `NSS_INIT_READONLY` (nss.h).
pub(super) const NSS_INIT_READONLY: u32 = 0x1;
/// `NSS_INIT_NOMODDB` (nss.h): the file that lists further modules is neither read nor created.
pub(super) const NSS_INIT_NOMODDB: u32 = 0x4;
/// `NSS_INIT_NOROOTINIT` (nss.h): the public root certificates are not loaded.
pub(super) const NSS_INIT_NOROOTINIT: u32 = 0x10;
/// `CK_INVALID_HANDLE` (pkcs11t.h).
pub(super) const CK_INVALID_HANDLE: c_ulong = 0;
/// `KU_ALL` (certt.h): every key usage that the certificate permits.
pub(super) const KU_ALL: c_uint = 0xff;
/// `PK11_TypePrivKey` (secmodt.h).
pub(super) const PRIVATE_KEY_OBJECT: c_int = 1;
/// `CKA_EXTRACTABLE` (pkcs11t.h).
pub(super) const CKA_EXTRACTABLE: c_ulong = 0x162;
/// `SECCertificateUsage` (certt.h).
pub(super) type SECCertificateUsage = i64;
/// `certificateUsageSSLClient` (certt.h).
pub(super) const SSL_CLIENT_USAGE: SECCertificateUsage = 0x1;
/// `certificateUsageEmailSigner` (certt.h).
pub(super) const EMAIL_SIGNER_USAGE: SECCertificateUsage = 0x10;
/// `siBuffer` (seccomon.h).
const SI_BUFFER: c_uint = 0;
/// `rsaKey` (keythi.h).
pub(super) const RSA_KEY: c_int = 1;
/// `ecKey` (keythi.h).
pub(super) const EC_KEY: c_int = 6;
/// The result of `SECOID_FindOIDTag` for an unknown algorithm (secoidt.h).
pub(super) const SEC_OID_UNKNOWN: c_int = 0;

macro_rules! opaque {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[repr(C)]
        pub(super) struct $name {
            _opaque: [u8; 0],
        }
    )*};
}

opaque! {
    /// An initialisation of NSS (nss.h).
    NSSInitContext;
    /// The trust domain of a process (certt.h).
    CERTCertDBHandle;
    /// A slot with its token (secmodt.h).
    PK11SlotInfo;
    /// A private key (keythi.h).
    SECKEYPrivateKey;
    /// A public key (keythi.h).
    SECKEYPublicKey;
}

/// Octets and their length (seccomon.h). NSS does not write through the items that it is passed here for reading.
#[repr(C)]
pub(super) struct SECItem {
    kind: c_uint,
    pub(super) data: *mut c_uchar,
    pub(super) len: c_uint,
}

impl SECItem {
    /// Points into `octets`, which must outlive it. Octets beyond 4 GiB would be cut off, but no caller has as many.
    pub(super) fn pointing_to(octets: &[u8]) -> Self {
        let len = c_uint::try_from(octets.len()).unwrap_or(c_uint::MAX);
        Self { kind: SI_BUFFER, data: octets.as_ptr().cast_mut(), len }
    }

    /// Points nowhere, so that NSS can set it to memory of its own.
    pub(super) fn empty() -> Self {
        Self { kind: SI_BUFFER, data: ptr::null_mut(), len: 0 }
    }

    /// The octets to which it points.
    ///
    /// # Safety
    /// Its pointer and its length go together, and the octets live, unchanged, as long as the item is borrowed.
    pub(super) unsafe fn octets(&self) -> &[u8] {
        // SAFETY: by the caller's promise.
        if self.data.is_null() { &[] } else { unsafe { slice::from_raw_parts(self.data, self.len as usize) } }
    }

    /// Points into `octets`, which NSS fills.
    pub(super) fn filling(octets: &mut [u8]) -> Self {
        let len = c_uint::try_from(octets.len()).unwrap_or(c_uint::MAX);
        Self { kind: SI_BUFFER, data: octets.as_mut_ptr(), len }
    }
}

/// `SECAlgorithmIDStr` (secoidt.h).
#[repr(C)]
pub(super) struct SECAlgorithmID {
    pub(super) algorithm: SECItem,
    pub(super) parameters: SECItem,
}

/// `SECKEYEncryptedPrivateKeyInfoStr` (keythi.h). Only NSS creates one.
#[repr(C)]
pub(super) struct SECKEYEncryptedPrivateKeyInfo {
    arena: *mut c_void,
    pub(super) algorithm: SECAlgorithmID,
    pub(super) encrypted: SECItem,
}

/// `CERTCertificateStr` (certt.h) up to the nickname. Only NSS creates one, and NSS keeps this layout in all versions
/// for the programs that were built against an older one.
#[repr(C)]
pub(super) struct CERTCertificate {
    arena: *mut c_void,
    subject_name: *mut c_char,
    issuer_name: *mut c_char,
    signature_wrap: [SECItem; 4],
    pub(super) der_cert: SECItem,
    pub(super) der_issuer: SECItem,
    pub(super) der_subject: SECItem,
    der_public_key: SECItem,
    database_key: SECItem,
    version: SECItem,
    serial: SECItem,
    signature: [SECItem; 2],
    issuer: [*mut c_void; 2],
    validity_arena: *mut c_void,
    validity: [SECItem; 2],
    subject: [*mut c_void; 2],
    key_arena: *mut c_void,
    key: [SECItem; 3],
    unique_ids: [SECItem; 2],
    extensions: *mut *mut c_void,
    email: *mut c_char,
    database: *mut c_void,
    subject_key_id: SECItem,
    usages: [c_uint; 5],
    session: [PRBool; 2],
    accepted_names: *mut c_void,
    is_permanent: [PRBool; 2],
    pub(super) nickname: *mut c_char,
}

/// `SECMODModuleStr` (secmodt.h) as far as it is read. Only NSS creates one.
#[repr(C)]
pub(super) struct SECMODModule {
    arena: *mut c_void,
    internal: PRBool,
    pub(super) loaded: PRBool,
}

/// `CERTCertListNodeStr` (certt.h).
#[repr(C)]
pub(super) struct CERTCertListNode {
    pub(super) next: *mut CERTCertListNode,
    previous: *mut CERTCertListNode,
    pub(super) certificate: *mut CERTCertificate,
}

/// `CERTCertListStr` (certt.h): a ring of nodes whose first link is the list itself.
#[repr(C)]
pub(super) struct CERTCertList {
    pub(super) first: *mut CERTCertListNode,
    last: *mut CERTCertListNode,
}

macro_rules! functions {
    ($(fn $name:ident($($argument:ty),*) $(-> $result:ty)?;)*) => {
        /// The functions of one loaded NSS, under their own names.
        #[allow(non_snake_case, reason = "the vendor's names")]
        pub(super) struct Functions {
            $(pub(super) $name: unsafe extern "C" fn($($argument),*) $(-> $result)?,)*
        }

        impl Functions {
            /// Looks up all functions.
            ///
            /// # Safety
            /// `library` is NSS, and stays loaded as long as the functions are called.
            pub(super) unsafe fn load(library: &Library) -> Result<Self, libloading::Error> {
                Ok(Self {
                    $(
                        // SAFETY: the type is the one that the header declares for this name.
                        $name: unsafe { *library.get(stringify!($name))? },
                    )*
                })
            }
        }
    };
}

functions! {
    // nss.h
    fn NSS_InitContext(*const c_char, *const c_char, *const c_char, *const c_char, *mut c_void, u32) -> *mut NSSInitContext;
    fn NSS_ShutdownContext(*mut NSSInitContext) -> SECStatus;
    // pk11pub.h
    fn PK11_GetInternalKeySlot() -> *mut PK11SlotInfo;
    fn PK11_FreeSlot(*mut PK11SlotInfo);
    fn PK11_NeedUserInit(*mut PK11SlotInfo) -> PRBool;
    fn PK11_NeedLogin(*mut PK11SlotInfo) -> PRBool;
    fn PK11_InitPin(*mut PK11SlotInfo, *const c_char, *const c_char) -> SECStatus;
    fn PK11_CheckUserPassword(*mut PK11SlotInfo, *const c_char) -> SECStatus;
    fn PK11_ListCertsInSlot(*mut PK11SlotInfo) -> *mut CERTCertList;
    fn PK11_ImportCert(*mut PK11SlotInfo, *mut CERTCertificate, c_ulong, *const c_char, PRBool) -> SECStatus;
    fn PK11_ImportDERPrivateKeyInfoAndReturnKey(*mut PK11SlotInfo, *mut SECItem, *mut SECItem, *mut SECItem, PRBool, PRBool, c_uint, *mut *mut SECKEYPrivateKey, *mut c_void) -> SECStatus;
    fn PK11_FindKeyByDERCert(*mut PK11SlotInfo, *mut CERTCertificate, *mut c_void) -> *mut SECKEYPrivateKey;
    fn PK11_SignatureLen(*mut SECKEYPrivateKey) -> c_int;
    fn PK11_Sign(*mut SECKEYPrivateKey, *mut SECItem, *const SECItem) -> SECStatus;
    fn PK11_ReadRawAttribute(c_int, *mut c_void, c_ulong, *mut SECItem) -> SECStatus;
    fn PK11_ExportEncryptedPrivKeyInfo(*mut PK11SlotInfo, c_int, *mut SECItem, *mut SECKEYPrivateKey, c_int, *mut c_void) -> *mut SECKEYEncryptedPrivateKeyInfo;
    fn PK11_DeleteTokenPrivateKey(*mut SECKEYPrivateKey, PRBool) -> SECStatus;
    // secmod.h
    fn SECMOD_LoadUserModule(*mut c_char, *mut SECMODModule, PRBool) -> *mut SECMODModule;
    fn SECMOD_UnloadUserModule(*mut SECMODModule) -> SECStatus;
    fn SECMOD_DestroyModule(*mut SECMODModule);
    // certdb.h
    fn SEC_DeletePermCertificate(*mut CERTCertificate) -> SECStatus;
    // cert.h
    fn CERT_GetDefaultCertDB() -> *mut CERTCertDBHandle;
    fn CERT_NewTempCertificate(*mut CERTCertDBHandle, *mut SECItem, *mut c_char, PRBool, PRBool) -> *mut CERTCertificate;
    fn CERT_VerifyCertificateNow(*mut CERTCertDBHandle, *mut CERTCertificate, PRBool, SECCertificateUsage, *mut c_void, *mut SECCertificateUsage) -> SECStatus;
    fn CERT_ExtractPublicKey(*mut CERTCertificate) -> *mut SECKEYPublicKey;
    fn CERT_DupCertificate(*mut CERTCertificate) -> *mut CERTCertificate;
    fn CERT_DestroyCertificate(*mut CERTCertificate);
    fn CERT_DestroyCertList(*mut CERTCertList);
    // keyhi.h
    fn SECKEY_GetPrivateKeyType(*const SECKEYPrivateKey) -> c_int;
    fn SECKEY_DestroyPrivateKey(*mut SECKEYPrivateKey);
    fn SECKEY_DestroyEncryptedPrivateKeyInfo(*mut SECKEYEncryptedPrivateKeyInfo, PRBool);
    fn SECKEY_DestroyPublicKey(*mut SECKEYPublicKey);
    // secoid.h
    fn SECOID_FindOIDTag(*const SECItem) -> c_int;
    // secitem.h
    fn SECITEM_FreeItem(*mut SECItem, PRBool);
    // prerror.h
    fn PR_GetError() -> i32;
    fn PR_ErrorToName(i32) -> *const c_char;
}

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use std::mem::offset_of;

    use super::{CERTCertificate, SECKEYEncryptedPrivateKeyInfo};

    #[test]
    fn certificate_layout_is_that_of_certt_h() {
        assert_eq!(offset_of!(CERTCertificate, der_cert), 120);
        assert_eq!(offset_of!(CERTCertificate, nickname), 648);
    }

    #[test]
    fn encrypted_key_layout_is_that_of_keythi_h() {
        assert_eq!(offset_of!(SECKEYEncryptedPrivateKeyInfo, algorithm), 8);
        assert_eq!(offset_of!(SECKEYEncryptedPrivateKeyInfo, encrypted), 56);
    }
}

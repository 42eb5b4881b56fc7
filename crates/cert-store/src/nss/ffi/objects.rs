//! Certificates and private keys of NSS.

use std::{
    ffi::CStr,
    marker::PhantomData,
    mem::ManuallyDrop,
    ptr::{self, NonNull},
};

use super::{
    loaded::{Nss, NssError},
    raw::{self, PR_FALSE, PR_TRUE, SEC_SUCCESS, SECItem},
    token::Context,
};

/// A certificate, in the database or only in memory.
pub(crate) struct Certificate<'c> {
    nss: &'c Nss,
    raw: NonNull<raw::CERTCertificate>,
    context: PhantomData<&'c Context<'c>>,
}

impl<'c> Certificate<'c> {
    /// Decodes a certificate (X.509 DER) in memory.
    pub(super) fn decode(nss: &'c Nss, der: &[u8]) -> Result<Self, NssError> {
        let mut item = SECItem::pointing_to(der);
        // SAFETY: (cert.h) NSS is initialised, as a `Context` lives; the item points to octets that outlive the call
        // and are copied by it; no nickname is passed.
        let certificate = unsafe {
            let database = (nss.functions().CERT_GetDefaultCertDB)();
            let no_nickname = ptr::null_mut();
            (nss.functions().CERT_NewTempCertificate)(database, &raw mut item, no_nickname, PR_FALSE, PR_TRUE)
        };
        let raw = NonNull::new(certificate).ok_or_else(|| nss.error("CERT_NewTempCertificate"))?;
        Ok(Self { nss, raw, context: PhantomData })
    }

    /// Takes ownership of the certificates of `list`, and frees the list.
    ///
    /// # Safety
    /// The list is live and has no other owner.
    pub(super) unsafe fn own_list(nss: &'c Nss, list: NonNull<raw::CERTCertList>) -> Vec<Self> {
        let mut certificates = Vec::new();
        // SAFETY: (certt.h, cert.h) the list is a ring of live nodes that ends at the list itself. Each certificate
        // gets a reference of its own before the list gives up its own, and the list is freed once.
        unsafe {
            let end = list.as_ptr().cast::<raw::CERTCertListNode>();
            let mut node = (*list.as_ptr()).first;
            while node != end {
                let own = (nss.functions().CERT_DupCertificate)((*node).certificate);
                certificates.extend(NonNull::new(own).map(|raw| Self { nss, raw, context: PhantomData }));
                node = (*node).next;
            }
            (nss.functions().CERT_DestroyCertList)(list.as_ptr());
        }
        certificates
    }

    pub(super) fn as_ptr(&self) -> *mut raw::CERTCertificate {
        self.raw.as_ptr()
    }

    /// X.509, DER.
    pub(crate) fn der(&self) -> &[u8] {
        // SAFETY: (certt.h) the certificate is live.
        unsafe { self.octets(&raw const (*self.as_ptr()).der_cert) }
    }

    /// The issuer's name, DER.
    pub(crate) fn issuer(&self) -> &[u8] {
        // SAFETY: (certt.h) the certificate is live.
        unsafe { self.octets(&raw const (*self.as_ptr()).der_issuer) }
    }

    /// The subject's name, DER.
    pub(crate) fn subject(&self) -> &[u8] {
        // SAFETY: (certt.h) the certificate is live.
        unsafe { self.octets(&raw const (*self.as_ptr()).der_subject) }
    }

    /// The octets of an item of this certificate.
    ///
    /// # Safety
    /// The item belongs to this certificate: then it is never changed, and lives as long as it.
    unsafe fn octets(&self, item: *const SECItem) -> &[u8] {
        // SAFETY: the item is live, and its pointer and length go together.
        unsafe { (*item).octets() }
    }

    /// Whether NSS can read its public key. A certificate without a readable key is not written to a database.
    pub(crate) fn has_readable_key(&self) -> bool {
        // SAFETY: (cert.h, keyhi.h) the certificate is live; the key is new, and is freed once.
        unsafe {
            let functions = self.nss.functions();
            let key = (functions.CERT_ExtractPublicKey)(self.as_ptr());
            if !key.is_null() {
                (functions.SECKEY_DestroyPublicKey)(key);
            }
            !key.is_null()
        }
    }

    /// The name under which the database lists it; empty when it has none.
    pub(crate) fn nickname(&self) -> String {
        // SAFETY: (certt.h) the nickname is NULL or ends in NUL, and is copied before anything can change it.
        unsafe {
            let nickname = (*self.raw.as_ptr()).nickname;
            if nickname.is_null() {
                String::new()
            } else {
                CStr::from_ptr(nickname).to_string_lossy().into_owned()
            }
        }
    }

    /// Verifies its chain for `usage` and this moment, with the certificates and the trust of all open tokens. Makes
    /// no network requests: NSS does so only in programs that have enabled it.
    pub(crate) fn verify(&self, usage: Usage) -> Result<(), NssError> {
        let usage = match usage {
            Usage::EmailSigner => raw::EMAIL_SIGNER_USAGE,
            Usage::TlsClient => raw::SSL_CLIENT_USAGE,
        };
        // SAFETY: (cert.h) the certificate is live; no window context is passed, and no list of usages is requested.
        let status = unsafe {
            let functions = self.nss.functions();
            let (database, certificate) = ((functions.CERT_GetDefaultCertDB)(), self.raw.as_ptr());
            let (no_window, no_list) = (ptr::null_mut(), ptr::null_mut());
            (functions.CERT_VerifyCertificateNow)(database, certificate, PR_TRUE, usage, no_window, no_list)
        };
        self.nss.check("CERT_VerifyCertificateNow", status)
    }

    /// Deletes the certificate from the database.
    pub(crate) fn delete(self) -> Result<(), NssError> {
        // SAFETY: (certdb.h) the certificate is live; this reference is released when `self` is dropped.
        let status = unsafe { (self.nss.functions().SEC_DeletePermCertificate)(self.raw.as_ptr()) };
        self.nss.check("SEC_DeletePermCertificate", status)
    }
}

impl Drop for Certificate<'_> {
    fn drop(&mut self) {
        // SAFETY: (cert.h) this reference is owned and is released once.
        unsafe { (self.nss.functions().CERT_DestroyCertificate)(self.raw.as_ptr()) };
    }
}

/// The usage that a chain is verified for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Usage {
    /// Signed mail and documents.
    EmailSigner,
    /// Login to sites.
    TlsClient,
}

/// The kind of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyKind {
    /// RSA.
    Rsa,
    /// Elliptic curve.
    Ec,
    /// Any other kind.
    Other,
}

/// The iterations of an encryption that lasts for a moment, within one process, under a random password.
const ITERATIONS: std::ffi::c_int = 1;

/// A private key as NSS has encrypted it (RFC 5208, section 6).
pub(crate) struct EncryptedKey {
    /// The octets of the algorithm's OBJECT IDENTIFIER.
    pub(crate) algorithm: Vec<u8>,
    /// The algorithm's parameters, DER.
    pub(crate) parameters: Vec<u8>,
    /// The encrypted octets.
    pub(crate) encrypted: Vec<u8>,
}

/// A private key of the database.
pub(crate) struct PrivateKey<'c> {
    nss: &'c Nss,
    raw: NonNull<raw::SECKEYPrivateKey>,
    context: PhantomData<&'c Context<'c>>,
}

impl<'c> PrivateKey<'c> {
    /// Takes ownership of the key.
    ///
    /// # Safety
    /// The key is live and has no other owner.
    pub(super) unsafe fn own(nss: &'c Nss, raw: NonNull<raw::SECKEYPrivateKey>) -> Self {
        Self { nss, raw, context: PhantomData }
    }

    /// The kind of the key.
    pub(crate) fn kind(&self) -> KeyKind {
        // SAFETY: (keyhi.h) the key is live.
        match unsafe { (self.nss.functions().SECKEY_GetPrivateKeyType)(self.raw.as_ptr()) } {
            raw::RSA_KEY => KeyKind::Rsa,
            raw::EC_KEY => KeyKind::Ec,
            _ => KeyKind::Other,
        }
    }

    /// Whether the database permits exporting it in an encrypted file (`CKA_EXTRACTABLE`, PKCS#11).
    pub(crate) fn is_extractable(&self) -> bool {
        let mut value = SECItem::empty();
        // SAFETY: (pk11pub.h, secitem.h) the key is live and of the named type. `value` receives memory of NSS, which
        // is read up to its length and freed once.
        unsafe {
            let key = self.raw.as_ptr().cast();
            let (kind, attribute) = (raw::PRIVATE_KEY_OBJECT, raw::CKA_EXTRACTABLE);
            let status = (self.nss.functions().PK11_ReadRawAttribute)(kind, key, attribute, &raw mut value);
            let is_set = status == SEC_SUCCESS && value.len == 1 && *value.data != 0;
            (self.nss.functions().SECITEM_FreeItem)(&raw mut value, PR_FALSE);
            is_set
        }
    }

    /// The key, encrypted within NSS by this scheme (its OBJECT IDENTIFIER, the octets of its value) under this
    /// password, whose octets NSS takes as they are.
    pub(crate) fn encrypted(&self, scheme: &[u8], password: &[u8]) -> Result<EncryptedKey, NssError> {
        let call = "PK11_ExportEncryptedPrivKeyInfo";
        let scheme = SECItem::pointing_to(scheme);
        let mut password = SECItem::pointing_to(password);
        // SAFETY: (secoid.h, pk11pub.h) the key is live, the items point to octets that outlive the calls and are only
        // read; without a slot, the key's own is taken. The result is read before it is freed, once.
        unsafe {
            let functions = self.nss.functions();
            let scheme = (functions.SECOID_FindOIDTag)(&raw const scheme);
            let (key, no_window) = (self.raw.as_ptr(), ptr::null_mut());
            let info = (functions.PK11_ExportEncryptedPrivKeyInfo)(
                ptr::null_mut(),
                scheme,
                &raw mut password,
                key,
                ITERATIONS,
                no_window,
            );
            let info = NonNull::new(info).ok_or_else(|| self.nss.error(call))?;
            let raw::SECKEYEncryptedPrivateKeyInfo { algorithm, encrypted, .. } = &*info.as_ptr();
            let octets = |item: &SECItem| item.octets().to_vec();
            let encrypted = EncryptedKey {
                algorithm: octets(&algorithm.algorithm),
                parameters: octets(&algorithm.parameters),
                encrypted: octets(encrypted),
            };
            (functions.SECKEY_DestroyEncryptedPrivateKeyInfo)(info.as_ptr(), PR_TRUE);
            Ok(encrypted)
        }
    }

    /// Signs `input` as it is: an RSA key requires a DigestInfo (RFC 8017 §9.2), an EC key a digest.
    pub(crate) fn sign(&self, input: &[u8]) -> Result<Vec<u8>, NssError> {
        // SAFETY: (pk11pub.h) the key is live.
        let length = unsafe { (self.nss.functions().PK11_SignatureLen)(self.raw.as_ptr()) };
        let length = usize::try_from(length).map_err(|_| self.nss.error("PK11_SignatureLen"))?;
        let mut signature = vec![0; length];
        let input = SECItem::pointing_to(input);
        let mut output = SECItem::filling(&mut signature);
        // SAFETY: (pk11pub.h) the key is live, `input` is only read, and `output` states its capacity.
        let status =
            unsafe { (self.nss.functions().PK11_Sign)(self.raw.as_ptr(), &raw mut output, &raw const input) };
        self.nss.check("PK11_Sign", status)?;
        signature.truncate(output.len as usize);
        Ok(signature)
    }

    /// Deletes the key from the database, with or without a certificate.
    pub(crate) fn delete(self) -> Result<(), NssError> {
        let key = ManuallyDrop::new(self);
        // SAFETY: (pk11pub.h) the key is live; the call frees it, and `ManuallyDrop` does not.
        let status = unsafe { (key.nss.functions().PK11_DeleteTokenPrivateKey)(key.raw.as_ptr(), PR_TRUE) };
        key.nss.check("PK11_DeleteTokenPrivateKey", status)
    }
}

impl Drop for PrivateKey<'_> {
    fn drop(&mut self) {
        // SAFETY: (keyhi.h) the key is owned and is freed once.
        unsafe { (self.nss.functions().SECKEY_DestroyPrivateKey)(self.raw.as_ptr()) };
    }
}

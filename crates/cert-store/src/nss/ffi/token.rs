//! An open database, and its token.

use std::{
    ffi::CStr,
    marker::PhantomData,
    mem::ManuallyDrop,
    path::Path,
    ptr::{self, NonNull},
};

use zeroize::Zeroizing;

use super::{
    loaded::{Nss, NssError, text},
    objects::{Certificate, PrivateKey},
    raw::{self, PR_FALSE, PR_TRUE, SECItem},
};

/// The result of a primary password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogIn {
    /// The keys are unlocked.
    Done,
    /// The password is wrong.
    WrongPassword,
}

/// An open database.
pub(crate) struct Context<'n> {
    nss: &'n Nss,
    raw: NonNull<raw::NSSInitContext>,
}

impl<'n> Context<'n> {
    /// Takes ownership of the context.
    ///
    /// # Safety
    /// The context is live and has no other owner.
    pub(super) unsafe fn own(nss: &'n Nss, raw: NonNull<raw::NSSInitContext>) -> Self {
        Self { nss, raw }
    }

    /// The token of the database's certificates and keys.
    pub(crate) fn token(&self) -> Result<Token<'_>, NssError> {
        // SAFETY: (pk11pub.h) NSS is initialised as long as `self` lives.
        let slot = unsafe { (self.nss.functions().PK11_GetInternalKeySlot)() };
        let raw = NonNull::new(slot).ok_or_else(|| self.nss.error("PK11_GetInternalKeySlot"))?;
        Ok(Token { nss: self.nss, raw, context: PhantomData })
    }

    /// Loads the module `library`, a PKCS#11 library with root certificates, for as long as the value lives.
    pub(crate) fn load_roots(&self, library: &Path) -> Result<Roots<'_>, NssError> {
        let call = "SECMOD_LoadUserModule";
        let mut description = b"name=roots library=\"".to_vec();
        // A backslash escapes the character that follows it.
        for octet in library.as_os_str().as_encoded_bytes() {
            description.extend_from_slice(if *octet == b'\\' {
                b"\\\\"
            } else {
                std::slice::from_ref(octet)
            });
        }
        description.push(b'"');
        let description = text(call, description)?;
        // SAFETY: (secmod.h) the description ends in NUL and is only read; the module has no parent.
        let module = unsafe {
            let description = description.as_ptr().cast_mut();
            (self.nss.functions().SECMOD_LoadUserModule)(description, ptr::null_mut(), PR_FALSE)
        };
        let raw = NonNull::new(module).ok_or_else(|| self.nss.error(call))?;
        let roots = Roots { nss: self.nss, raw, context: PhantomData };
        // SAFETY: (secmodt.h) the module is live.
        let loaded = unsafe { (*raw.as_ptr()).loaded != PR_FALSE };
        if loaded { Ok(roots) } else { Err(self.nss.error(call)) }
    }

    /// Closes the database, so that NSS can open another.
    pub(crate) fn close(self) -> Result<(), NssError> {
        let context = ManuallyDrop::new(self);
        // SAFETY: (nss.h) the context came from `NSS_InitContext` and is released once.
        let status = unsafe { (context.nss.functions().NSS_ShutdownContext)(context.raw.as_ptr()) };
        context.nss.check("NSS_ShutdownContext", status)
    }
}

impl Drop for Context<'_> {
    fn drop(&mut self) {
        // SAFETY: (nss.h) as in `close`, which forgets the context. Its error is ignored.
        unsafe { (self.nss.functions().NSS_ShutdownContext)(self.raw.as_ptr()) };
    }
}

/// Root certificates that are loaded besides those of the database.
pub(crate) struct Roots<'c> {
    nss: &'c Nss,
    raw: NonNull<raw::SECMODModule>,
    context: PhantomData<&'c Context<'c>>,
}

impl Drop for Roots<'_> {
    fn drop(&mut self) {
        // SAFETY: (secmod.h) the module came from `SECMOD_LoadUserModule` and is unloaded and released once. For a
        // module that did not load the first call fails, which is ignored.
        unsafe {
            (self.nss.functions().SECMOD_UnloadUserModule)(self.raw.as_ptr());
            (self.nss.functions().SECMOD_DestroyModule)(self.raw.as_ptr());
        }
    }
}

/// The certificates and keys of an open database.
pub(crate) struct Token<'c> {
    nss: &'c Nss,
    raw: NonNull<raw::PK11SlotInfo>,
    context: PhantomData<&'c Context<'c>>,
}

impl Drop for Token<'_> {
    fn drop(&mut self) {
        // SAFETY: (pk11pub.h) the slot came from `PK11_GetInternalKeySlot` and is released once.
        unsafe { (self.nss.functions().PK11_FreeSlot)(self.raw.as_ptr()) };
    }
}

impl<'c> Token<'c> {
    /// Whether no password was ever set, not even the empty one.
    pub(crate) fn needs_initial_password(&self) -> bool {
        // SAFETY: (pk11pub.h) `raw` is a live slot.
        unsafe { (self.nss.functions().PK11_NeedUserInit)(self.raw.as_ptr()) != PR_FALSE }
    }

    /// Whether the empty password does not unlock the keys. The check does not count as an attempt to log in.
    pub(crate) fn has_primary_password(&self) -> bool {
        // SAFETY: (pk11pub.h) `raw` is a live slot.
        unsafe { (self.nss.functions().PK11_NeedLogin)(self.raw.as_ptr()) != PR_FALSE }
    }

    /// Sets the empty password, as the browsers do where the user has set none.
    pub(crate) fn set_empty_password(&self) -> Result<(), NssError> {
        // SAFETY: (pk11pub.h) `raw` is a live slot; the strings end in NUL.
        let status = unsafe {
            let empty = c"".as_ptr();
            (self.nss.functions().PK11_InitPin)(self.raw.as_ptr(), empty, empty)
        };
        self.nss.check("PK11_InitPin", status)
    }

    /// Tries the primary password, and unlocks the keys where it is right. A wrong one counts as an attempt to log
    /// in.
    pub(crate) fn log_in(&self, password: &[u8]) -> Result<LogIn, NssError> {
        let call = "PK11_CheckUserPassword";
        let mut ended = Zeroizing::new(Vec::with_capacity(password.len() + 1));
        ended.extend_from_slice(password);
        ended.push(0);
        let Ok(password) = CStr::from_bytes_with_nul(&ended) else { return Ok(LogIn::WrongPassword) };
        // SAFETY: (pk11pub.h) `raw` is a live slot; the password ends in NUL and is only read.
        let status =
            unsafe { (self.nss.functions().PK11_CheckUserPassword)(self.raw.as_ptr(), password.as_ptr()) };
        match status {
            raw::SEC_WOULD_BLOCK => Ok(LogIn::WrongPassword),
            status => self.nss.check(call, status).map(|()| LogIn::Done),
        }
    }

    /// All certificates of the database.
    pub(crate) fn certificates(&self) -> Result<Vec<Certificate<'c>>, NssError> {
        // SAFETY: (pk11pub.h) `raw` is a live slot.
        let list = unsafe { (self.nss.functions().PK11_ListCertsInSlot)(self.raw.as_ptr()) };
        let list = NonNull::new(list).ok_or_else(|| self.nss.error("PK11_ListCertsInSlot"))?;
        // SAFETY: the call above created the list, and this is its only owner.
        Ok(unsafe { Certificate::own_list(self.nss, list) })
    }

    /// Whether NSS knows the algorithm (OBJECT IDENTIFIER, the octets of its value).
    pub(crate) fn knows_algorithm(&self, algorithm: &[u8]) -> bool {
        let item = SECItem::pointing_to(algorithm);
        // SAFETY: (secoid.h) the item points to octets that outlive the call, and is only read.
        unsafe { (self.nss.functions().SECOID_FindOIDTag)(&raw const item) != raw::SEC_OID_UNKNOWN }
    }

    /// Decodes a certificate (X.509 DER) without writing it anywhere.
    pub(crate) fn decode(&self, der: &[u8]) -> Result<Certificate<'c>, NssError> {
        Certificate::decode(self.nss, der)
    }

    /// Writes the certificate, without trust. NSS links it with its key by the public key.
    pub(crate) fn import_certificate(
        &self,
        certificate: &Certificate<'c>,
        nickname: &str,
    ) -> Result<(), NssError> {
        let call = "PK11_ImportCert";
        let nickname = text(call, nickname)?;
        // SAFETY: (pk11pub.h) slot and certificate are live; the nickname ends in NUL.
        let status = unsafe {
            let (slot, certificate) = (self.raw.as_ptr(), certificate.as_ptr());
            let no_key = raw::CK_INVALID_HANDLE;
            (self.nss.functions().PK11_ImportCert)(slot, certificate, no_key, nickname.as_ptr(), PR_FALSE)
        };
        self.nss.check(call, status)
    }

    /// Writes a private key (PKCS#8 DER). NSS identifies it by `public_value`, the RSA modulus without leading zero
    /// or the EC point, by which its certificate finds it.
    pub(crate) fn import_key(&self, pkcs8: &[u8], public_value: &[u8]) -> Result<PrivateKey<'c>, NssError> {
        let call = "PK11_ImportDERPrivateKeyInfoAndReturnKey";
        let mut key_info = SECItem::pointing_to(pkcs8);
        let mut public_value = SECItem::pointing_to(public_value);
        let mut key = ptr::null_mut();
        // SAFETY: (pk11pub.h) the slot is live, the items point to octets that outlive the call, no nickname and no
        // window context are passed; `key` receives a new key.
        let status = unsafe {
            (self.nss.functions().PK11_ImportDERPrivateKeyInfoAndReturnKey)(
                self.raw.as_ptr(),
                &raw mut key_info,
                ptr::null_mut(),
                &raw mut public_value,
                PR_TRUE,
                PR_TRUE,
                raw::KU_ALL,
                &raw mut key,
                ptr::null_mut(),
            )
        };
        self.nss.check(call, status)?;
        let key = NonNull::new(key).ok_or_else(|| self.nss.error(call))?;
        // SAFETY: the call above created the key, and this is its only owner.
        Ok(unsafe { PrivateKey::own(self.nss, key) })
    }

    /// The private key that belongs to the certificate. The certificate itself need not be in the database.
    pub(crate) fn key_of(&self, certificate: &Certificate<'c>) -> Option<PrivateKey<'c>> {
        // SAFETY: (pk11pub.h) slot and certificate are live; no window context is passed.
        let key = unsafe {
            let (slot, certificate) = (self.raw.as_ptr(), certificate.as_ptr());
            (self.nss.functions().PK11_FindKeyByDERCert)(slot, certificate, ptr::null_mut())
        };
        // SAFETY: the call above created the key, and this is its only owner.
        NonNull::new(key).map(|key| unsafe { PrivateKey::own(self.nss, key) })
    }
}

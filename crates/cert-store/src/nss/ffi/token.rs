//! NSS loaded, one database opened, and the token that stands for it.

use std::{
    ffi::{CStr, CString},
    marker::PhantomData,
    mem::ManuallyDrop,
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
    ptr::{self, NonNull},
};

use libloading::os::unix::{Library, RTLD_LOCAL, RTLD_NOW};
use zeroize::Zeroizing;

use super::{
    objects::{Certificate, PrivateKey},
    raw::{self, Functions, PR_FALSE, PR_TRUE, SEC_SUCCESS, SECItem},
};

/// A call to NSS that failed.
#[derive(Debug, thiserror::Error)]
#[error("{call}: {name}")]
pub(crate) struct NssError {
    /// The function.
    pub(crate) call: &'static str,
    /// NSS's name of the error, such as `SEC_ERROR_BAD_DATABASE` (secerr.h).
    pub(crate) name: String,
}

/// How a database is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Not an octet of it is changed.
    Read,
    /// Files that are missing are made, and those of an older NSS are brought to the form of this one.
    Write,
}

/// What came of a primary password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogIn {
    /// The keys are open.
    Done,
    /// It is not the database's.
    WrongPassword,
}

/// NSS, loaded into this process for good: NSPR leaves exit hooks behind, so it is never unloaded.
pub(crate) struct Nss {
    functions: Functions,
}

impl Nss {
    /// Loads what NSS needs, in the given order, and then NSS itself.
    pub(crate) fn load(needed: &[PathBuf], nss: &Path) -> Result<Self, libloading::Error> {
        for library in needed {
            load_for_good(library)?;
        }
        let nss = load_for_good(nss)?;
        // SAFETY: this is NSS, and it stays loaded.
        let functions = unsafe { Functions::load(&nss)? };
        Ok(Self { functions })
    }

    /// Opens the database in `directory`.
    pub(crate) fn open(&self, directory: &Path, access: Access) -> Result<Context<'_>, NssError> {
        let call = "NSS_InitContext";
        let mut location = b"sql:".to_vec();
        location.extend_from_slice(directory.as_os_str().as_bytes());
        let location = text(call, location)?;
        let access = match access {
            Access::Read => raw::NSS_INIT_READONLY,
            Access::Write => 0,
        };
        let flags = raw::NSS_INIT_NOMODDB | raw::NSS_INIT_NOROOTINIT | access;
        // SAFETY: (nss.h) the strings end in NUL and are only read during the call; no parameters are passed.
        let context = unsafe {
            let none = c"".as_ptr();
            (self.functions.NSS_InitContext)(location.as_ptr(), none, none, none, ptr::null_mut(), flags)
        };
        let raw = NonNull::new(context).ok_or_else(|| self.error(call))?;
        Ok(Context { nss: self, raw })
    }

    pub(super) fn functions(&self) -> &Functions {
        &self.functions
    }

    /// The error that this thread's last call left.
    pub(super) fn error(&self, call: &'static str) -> NssError {
        // SAFETY: (prerror.h) both may be called at any time; the name is a constant of the library, or NULL.
        let (code, name) = unsafe {
            let code = (self.functions.PR_GetError)();
            let name = (self.functions.PR_ErrorToName)(code);
            (code, (!name.is_null()).then(|| CStr::from_ptr(name)))
        };
        let name = name.map_or_else(|| code.to_string(), |name| name.to_string_lossy().into_owned());
        NssError { call, name }
    }

    /// Turns a status into a result.
    pub(super) fn check(&self, call: &'static str, status: raw::SECStatus) -> Result<(), NssError> {
        if status == SEC_SUCCESS { Ok(()) } else { Err(self.error(call)) }
    }
}

fn load_for_good(library: &Path) -> Result<ManuallyDrop<Library>, libloading::Error> {
    // SAFETY: the libraries of NSS and NSPR may be loaded into any process; their initialisers only set up their own
    // data.
    let library = unsafe { Library::open(Some(library), RTLD_NOW | RTLD_LOCAL)? };
    Ok(ManuallyDrop::new(library))
}

/// A text as NSS takes it.
fn text(call: &'static str, octets: impl Into<Vec<u8>>) -> Result<CString, NssError> {
    CString::new(octets).map_err(|_| NssError { call, name: "a text with a NUL in it".into() })
}

/// An open database.
pub(crate) struct Context<'n> {
    nss: &'n Nss,
    raw: NonNull<raw::NSSInitContext>,
}

impl Context<'_> {
    /// The token of the database's certificates and keys.
    pub(crate) fn token(&self) -> Result<Token<'_>, NssError> {
        // SAFETY: (pk11pub.h) NSS is initialised as long as `self` lives.
        let slot = unsafe { (self.nss.functions.PK11_GetInternalKeySlot)() };
        let raw = NonNull::new(slot).ok_or_else(|| self.nss.error("PK11_GetInternalKeySlot"))?;
        Ok(Token { nss: self.nss, raw, context: PhantomData })
    }

    /// Loads the module `library`, a PKCS#11 library with root certificates, for as long as the value lives.
    pub(crate) fn load_roots(&self, library: &Path) -> Result<Roots<'_>, NssError> {
        let call = "SECMOD_LoadUserModule";
        let mut description = b"name=roots library=\"".to_vec();
        description.extend_from_slice(library.as_os_str().as_bytes());
        description.push(b'"');
        let description = text(call, description)?;
        // SAFETY: (secmod.h) the description ends in NUL and is only read; the module has no parent.
        let module = unsafe {
            let description = description.as_ptr().cast_mut();
            (self.nss.functions.SECMOD_LoadUserModule)(description, ptr::null_mut(), PR_FALSE)
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
        // SAFETY: (nss.h) the context came from `NSS_InitContext` and is given back once.
        let status = unsafe { (context.nss.functions.NSS_ShutdownContext)(context.raw.as_ptr()) };
        context.nss.check("NSS_ShutdownContext", status)
    }
}

impl Drop for Context<'_> {
    fn drop(&mut self) {
        // SAFETY: (nss.h) as in `close`, which forgets the context. What it reports has no receiver here.
        unsafe { (self.nss.functions.NSS_ShutdownContext)(self.raw.as_ptr()) };
    }
}

/// Root certificates that are known beside those of the database.
pub(crate) struct Roots<'c> {
    nss: &'c Nss,
    raw: NonNull<raw::SECMODModule>,
    context: PhantomData<&'c Context<'c>>,
}

impl Drop for Roots<'_> {
    fn drop(&mut self) {
        // SAFETY: (secmod.h) the module came from `SECMOD_LoadUserModule` and is unloaded and given back once. One
        // that did not load is refused by the first call, whose answer has no receiver here.
        unsafe {
            (self.nss.functions.SECMOD_UnloadUserModule)(self.raw.as_ptr());
            (self.nss.functions.SECMOD_DestroyModule)(self.raw.as_ptr());
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
        // SAFETY: (pk11pub.h) the slot came from `PK11_GetInternalKeySlot` and is given back once.
        unsafe { (self.nss.functions.PK11_FreeSlot)(self.raw.as_ptr()) };
    }
}

impl<'c> Token<'c> {
    /// Whether no password was ever set, not even the empty one.
    pub(crate) fn needs_initial_password(&self) -> bool {
        // SAFETY: (pk11pub.h) `raw` is a live slot.
        unsafe { (self.nss.functions.PK11_NeedUserInit)(self.raw.as_ptr()) != PR_FALSE }
    }

    /// Whether the empty password does not open the keys. Asking is no attempt to log in.
    pub(crate) fn has_primary_password(&self) -> bool {
        // SAFETY: (pk11pub.h) `raw` is a live slot.
        unsafe { (self.nss.functions.PK11_NeedLogin)(self.raw.as_ptr()) != PR_FALSE }
    }

    /// Sets the empty password, as the browsers do where the user has set none.
    pub(crate) fn set_empty_password(&self) -> Result<(), NssError> {
        // SAFETY: (pk11pub.h) `raw` is a live slot; the strings end in NUL.
        let status = unsafe {
            let empty = c"".as_ptr();
            (self.nss.functions.PK11_InitPin)(self.raw.as_ptr(), empty, empty)
        };
        self.nss.check("PK11_InitPin", status)
    }

    /// Tries the primary password, and opens the keys where it is right. A wrong one counts as an attempt to log in.
    pub(crate) fn log_in(&self, password: &[u8]) -> Result<LogIn, NssError> {
        let call = "PK11_CheckUserPassword";
        let mut ended = Zeroizing::new(Vec::with_capacity(password.len() + 1));
        ended.extend_from_slice(password);
        ended.push(0);
        let Ok(password) = CStr::from_bytes_with_nul(&ended) else { return Ok(LogIn::WrongPassword) };
        // SAFETY: (pk11pub.h) `raw` is a live slot; the password ends in NUL and is only read.
        let status =
            unsafe { (self.nss.functions.PK11_CheckUserPassword)(self.raw.as_ptr(), password.as_ptr()) };
        match status {
            raw::SEC_WOULD_BLOCK => Ok(LogIn::WrongPassword),
            status => self.nss.check(call, status).map(|()| LogIn::Done),
        }
    }

    /// All certificates of the database.
    pub(crate) fn certificates(&self) -> Result<Vec<Certificate<'c>>, NssError> {
        // SAFETY: (pk11pub.h) `raw` is a live slot.
        let list = unsafe { (self.nss.functions.PK11_ListCertsInSlot)(self.raw.as_ptr()) };
        let list = NonNull::new(list).ok_or_else(|| self.nss.error("PK11_ListCertsInSlot"))?;
        // SAFETY: the list was made by the call above for this owner alone.
        Ok(unsafe { Certificate::own_list(self.nss, list) })
    }

    /// Reads a certificate (X.509 DER) without writing it anywhere.
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
            (self.nss.functions.PK11_ImportCert)(slot, certificate, no_key, nickname.as_ptr(), PR_FALSE)
        };
        self.nss.check(call, status)
    }

    /// Writes a private key (PKCS#8 DER). NSS names it by `public_value`, the RSA modulus without leading zero or
    /// the EC point, by which its certificate finds it.
    pub(crate) fn import_key(&self, pkcs8: &[u8], public_value: &[u8]) -> Result<PrivateKey<'c>, NssError> {
        let call = "PK11_ImportDERPrivateKeyInfoAndReturnKey";
        let mut key_info = SECItem::pointing_to(pkcs8);
        let mut public_value = SECItem::pointing_to(public_value);
        let mut key = ptr::null_mut();
        // SAFETY: (pk11pub.h) the slot is live, the items point to octets that outlive the call, no nickname and no
        // window context are passed; `key` receives a new key.
        let status = unsafe {
            (self.nss.functions.PK11_ImportDERPrivateKeyInfoAndReturnKey)(
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
        // SAFETY: the key was made by the call above for this owner alone.
        Ok(unsafe { PrivateKey::own(self.nss, key) })
    }

    /// The private key that belongs to the certificate. The certificate itself need not be in the database.
    pub(crate) fn key_of(&self, certificate: &Certificate<'c>) -> Option<PrivateKey<'c>> {
        // SAFETY: (pk11pub.h) slot and certificate are live; no window context is passed.
        let key = unsafe {
            let (slot, certificate) = (self.raw.as_ptr(), certificate.as_ptr());
            (self.nss.functions.PK11_FindKeyByDERCert)(slot, certificate, ptr::null_mut())
        };
        // SAFETY: the key was made by the call above for this owner alone.
        NonNull::new(key).map(|key| unsafe { PrivateKey::own(self.nss, key) })
    }
}

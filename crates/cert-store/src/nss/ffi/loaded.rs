//! NSS as it is loaded into the process.

use std::{
    ffi::{CStr, CString},
    mem::ManuallyDrop,
    path::{Path, PathBuf},
    ptr::{self, NonNull},
};

use libloading::Library;

use super::{
    raw::{self, Functions, SEC_SUCCESS},
    token::Context,
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

/// The access mode of a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Read-only: not an octet is changed.
    Read,
    /// Missing files are created, and those of an older NSS are upgraded.
    Write,
}

/// NSS, loaded into this process permanently: NSPR leaves exit hooks behind, so it is never unloaded.
pub(crate) struct Nss {
    functions: Functions,
}

impl Nss {
    /// Loads the libraries that NSS needs, in the given order, and then NSS itself.
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
        location.extend_from_slice(directory.as_os_str().as_encoded_bytes());
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
        // SAFETY: the call above created the context, and this is its only owner.
        Ok(unsafe { Context::own(self, raw) })
    }

    pub(super) fn functions(&self) -> &Functions {
        &self.functions
    }

    /// The error of this thread's last call.
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
    let library = unsafe { open(library)? };
    Ok(ManuallyDrop::new(library))
}

/// # Safety
/// As of [`Library::new`].
#[cfg(unix)]
unsafe fn open(library: &Path) -> Result<Library, libloading::Error> {
    use libloading::os::unix::{Library, RTLD_LOCAL, RTLD_NOW};
    // SAFETY: by the caller's promise.
    Ok(unsafe { Library::open(Some(library), RTLD_NOW | RTLD_LOCAL)? }.into())
}

/// Loads a library whose dependencies are searched in its own folder and in the system's, and nowhere else.
///
/// # Safety
/// As of [`Library::new`].
#[cfg(windows)]
unsafe fn open(library: &Path) -> Result<Library, libloading::Error> {
    use libloading::os::windows::{LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR, LOAD_LIBRARY_SEARCH_SYSTEM32, Library};
    let own_and_system = LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32;
    // SAFETY: by the caller's promise.
    Ok(unsafe { Library::load_with_flags(library, own_and_system)? }.into())
}

/// A text in NSS's form.
pub(super) fn text(call: &'static str, octets: impl Into<Vec<u8>>) -> Result<CString, NssError> {
    CString::new(octets).map_err(|_| NssError { call, name: "a text with a NUL in it".into() })
}

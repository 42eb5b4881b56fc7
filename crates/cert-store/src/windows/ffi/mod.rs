//! Windows by FFI. `windows_sys` is called only here; the wrappers are safe, and each frees what it owns when it is
//! dropped.

mod certificate;
mod chain;
mod export;
mod file;
mod import;
mod key;
mod owner;
mod process;
mod store;

use std::{io, os::windows::ffi::OsStrExt, path::Path, ptr};

use ::certificate::store::StoreError;
use windows_sys::Win32::Foundation::{
    CRYPT_E_NO_KEY_PROPERTY, ERROR_ACCESS_DENIED, ERROR_CANCELLED, ERROR_FILE_TOO_LARGE, NTE_BAD_ALGID,
    NTE_BAD_KEYSET, NTE_BAD_LEN, NTE_BAD_PUBLIC_KEY, NTE_NO_KEY, NTE_NOT_SUPPORTED, NTE_USER_CANCELLED,
};

pub(super) use certificate::Certificate;
pub(super) use chain::trust;
pub(super) use export::export;
pub(crate) use file::{FileId, identity, rename_new};
pub(super) use import::ImportedKey;
pub(super) use key::{KeyPlace, PrivateKey, Questions};
pub(crate) use owner::vouch;
pub(super) use process::runs_in_this_session;
pub(super) use store::{Access, Store, StoreName};

/// The errors for a certificate whose key is missing, or does not match.
const NO_KEY: [i32; 4] = [CRYPT_E_NO_KEY_PROPERTY, NTE_BAD_KEYSET, NTE_BAD_PUBLIC_KEY, NTE_NO_KEY];

/// The errors for a key that no provider accepts, or signs with.
const UNUSABLE_KEY: [i32; 3] = [NTE_BAD_ALGID, NTE_BAD_LEN, NTE_NOT_SUPPORTED];

/// A call to Windows that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{call}: {}", self.reason())]
pub(super) struct WindowsError {
    /// The function.
    pub(super) call: &'static str,
    /// The error code: of `GetLastError`, or an HRESULT.
    pub(super) code: u32,
}

impl WindowsError {
    /// The error of this thread's last call.
    fn last(call: &'static str) -> Self {
        let code = io::Error::last_os_error().raw_os_error().unwrap_or_default();
        Self { call, code: code.cast_unsigned() }
    }

    /// Whether it is this HRESULT (winerror.h).
    pub(super) fn is(&self, result: i32) -> bool {
        self.code == result.cast_unsigned()
    }

    /// Whether the user cancelled the call.
    pub(super) fn was_cancelled(&self) -> bool {
        self.code == ERROR_CANCELLED || self.is(NTE_USER_CANCELLED)
    }

    /// Whether a permission was missing.
    pub(super) fn was_denied(&self) -> bool {
        // E_ACCESSDENIED is the same code as an HRESULT.
        self.code == ERROR_ACCESS_DENIED || self.code == 0x8007_0000 | ERROR_ACCESS_DENIED
    }

    /// The code, and Windows' message in the user's language.
    fn reason(&self) -> String {
        let text = io::Error::from_raw_os_error(self.code.cast_signed()).to_string();
        // The number that the standard library appends is the same code in decimal.
        let text = text.rsplit_once(" (os error").map_or(text.as_str(), |(text, _)| text);
        format!("{:#010x} {text}", self.code)
    }
}

impl From<WindowsError> for StoreError {
    fn from(error: WindowsError) -> Self {
        if error.was_denied() {
            return Self::NotWritable(error.to_string());
        }
        if error.was_cancelled() {
            return Self::Declined(error.to_string());
        }
        if UNUSABLE_KEY.iter().any(|result| error.is(*result)) {
            return Self::UnusableKey(error.to_string());
        }
        if NO_KEY.iter().any(|result| error.is(*result)) {
            return Self::NoKey;
        }
        Self::Refused { call: error.call.to_owned(), reason: error.reason() }
    }
}

/// Converts a BOOL to a result.
fn check(call: &'static str, succeeded: i32) -> Result<(), WindowsError> {
    if succeeded == 0 { Err(WindowsError::last(call)) } else { Ok(()) }
}

/// Converts an HRESULT or SECURITY_STATUS to a result.
fn check_status(call: &'static str, status: i32) -> Result<(), WindowsError> {
    if status == 0 { Ok(()) } else { Err(WindowsError { call, code: status.cast_unsigned() }) }
}

/// A text in Windows' form: UTF-16, null-terminated. Characters behind a NUL in it are ignored.
fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

/// The same for a path, which need not be Unicode.
fn wide_path(path: &Path) -> Vec<u16> {
    path.as_os_str().encode_wide().chain([0]).collect()
}

/// The text at `text`, up to its NUL.
///
/// # Safety
/// `text` is NULL, or points to UTF-16 that ends in NUL.
unsafe fn read_wide(text: *const u16) -> Option<Vec<u16>> {
    if text.is_null() {
        return None;
    }
    // SAFETY: as the caller promises, every unit up to the NUL is there.
    let length = (0..).take_while(|&at| unsafe { *text.add(at) } != 0).count();
    // SAFETY: as above, and the NUL behind it.
    Some(unsafe { std::slice::from_raw_parts(text, length + 1) }.to_vec())
}

/// A pointer to the text, NULL for `None`.
fn pointer(text: Option<&Vec<u16>>) -> *const u16 {
    text.map_or(ptr::null(), Vec::as_ptr)
}

/// The length in Windows' type.
fn length(call: &'static str, bytes: &[u8]) -> Result<u32, WindowsError> {
    u32::try_from(bytes.len()).map_err(|_| WindowsError { call, code: ERROR_FILE_TOO_LARGE })
}

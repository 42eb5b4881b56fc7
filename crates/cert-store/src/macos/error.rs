//! Conversion of Security's errors to [`StoreError`].

use certificate::store::StoreError;
use security_framework::base::Error;
use security_framework_sys::base::errSecItemNotFound;

// SecBase.h
const DISK_FULL: i32 = -34;
const NO_WRITE_PERMISSION: i32 = -61;
const READ_ONLY: i32 = -25292;
const NO_SUCH_KEYCHAIN: i32 = -25294;
const INVALID_KEYCHAIN: i32 = -25295;
pub(super) const USER_CANCELED: i32 = -128;
/// The user answered "Deny" to the prompt whether the key may be used.
const AUTH_FAILED: i32 = -25293;
/// The keychain is locked, and macOS must not prompt for its password.
const INTERACTION_NOT_ALLOWED: i32 = -25308;

/// Converts the error of `call`. The number is included, since the message is in the system's language.
pub(super) fn failed(call: &str) -> impl FnOnce(Error) -> StoreError {
    move |error| {
        let reason = format!("{error} ({})", error.code());
        match error.code() {
            DISK_FULL | NO_WRITE_PERMISSION | READ_ONLY => StoreError::NotWritable(reason),
            USER_CANCELED | AUTH_FAILED => StoreError::Declined(reason),
            INTERACTION_NOT_ALLOWED => StoreError::Locked,
            NO_SUCH_KEYCHAIN | INVALID_KEYCHAIN => StoreError::Damaged(reason),
            _ => StoreError::Refused { call: call.to_owned(), reason },
        }
    }
}

/// Maps "not found" to an empty result.
pub(super) fn found<T: Default>(result: Result<T, Error>) -> Result<T, Error> {
    match result {
        Err(error) if error.code() == errSecItemNotFound => Ok(T::default()),
        other => other,
    }
}

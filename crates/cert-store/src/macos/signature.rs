//! Whether a library comes from Mozilla, by its code signature. The file's owner has no meaning: a person who drags a
//! program to `/Applications` owns it, and every administrator's program may write there without a prompt.

use std::path::Path;

use core_foundation::url::CFURL;
use security_framework::os::macos::code_signing::{Flags, SecRequirement, SecStaticCode};

/// The requirement of a certificate that Apple has issued to Mozilla's team (Code Signing Requirement Language).
const BY_MOZILLA: &str = "anchor apple generic and certificate leaf[subject.OU] = \"43AQ936H96\"";

/// Checks that the library is unchanged since Mozilla signed it.
///
/// # Errors
/// Security's message.
pub(crate) fn vouch(library: &Path) -> Result<(), String> {
    let shown = library.display();
    let place = CFURL::from_path(library, false).ok_or_else(|| format!("{shown} is no path"))?;
    let by_mozilla: Result<SecRequirement, _> = BY_MOZILLA.parse();
    by_mozilla
        .and_then(|by_mozilla| {
            let flags = Flags::CHECK_ALL_ARCHITECTURES | Flags::STRICT_VALIDATE;
            SecStaticCode::from_path(&place, Flags::NONE)?.check_validity(flags, &by_mozilla)
        })
        .map_err(|error| format!("{shown} is not as Mozilla has signed it: {error}"))
}

//! Export of a key and its certificates into a certificate file by Windows.

use std::ptr;

use certificate::password::CertificatePassword;
use windows_sys::Win32::Security::Cryptography::{
    CRYPT_INTEGER_BLOB, EXPORT_PRIVATE_KEYS, PFXExportCertStoreEx, REPORT_NOT_ABLE_TO_EXPORT_PRIVATE_KEY,
};
use zeroize::Zeroizing;

use super::{Store, WindowsError, check};

const EXPORT: &str = "PFXExportCertStoreEx";

/// The certificates of the store with their keys, in a certificate file under this password. Fails where Windows does
/// not permit exporting a key.
pub(crate) fn export(store: &Store, password: &CertificatePassword) -> Result<Vec<u8>, WindowsError> {
    let password = password.expose();
    // Allocated at full size, so that no reallocation leaves a copy behind; each octet is at most one unit.
    let mut wide = Zeroizing::new(Vec::with_capacity(password.len() + 1));
    wide.extend(password.encode_utf16().chain([0]));
    // Issuers have no key here, which is no failure.
    let flags = EXPORT_PRIVATE_KEYS | REPORT_NOT_ABLE_TO_EXPORT_PRIVATE_KEY;
    let mut file = CRYPT_INTEGER_BLOB { cbData: 0, pbData: ptr::null_mut() };
    // SAFETY: (PFXExportCertStoreEx) the store is open, the password is null-terminated; without a buffer the call
    // returns the length.
    check(EXPORT, unsafe {
        PFXExportCertStoreEx(store.as_ptr(), &raw mut file, wide.as_ptr(), ptr::null(), flags)
    })?;
    let mut content = vec![0; usize::try_from(file.cbData).unwrap_or_default()];
    file.pbData = content.as_mut_ptr();
    // SAFETY: as above, and the buffer has that length.
    check(EXPORT, unsafe {
        PFXExportCertStoreEx(store.as_ptr(), &raw mut file, wide.as_ptr(), ptr::null(), flags)
    })?;
    content.truncate(usize::try_from(file.cbData).unwrap_or_default());
    Ok(content)
}

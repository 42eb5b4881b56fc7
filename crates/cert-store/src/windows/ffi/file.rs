//! Which file it is.

use std::{
    fs::File,
    io, mem,
    os::windows::{fs::OpenOptionsExt, io::AsRawHandle},
    path::Path,
};

use windows_sys::Win32::Storage::FileSystem::{
    BY_HANDLE_FILE_INFORMATION, FILE_FLAG_BACKUP_SEMANTICS, GetFileInformationByHandle,
};

/// What tells a file or a folder from every other, whatever its name: volume and index (BY_HANDLE_FILE_INFORMATION).
pub(crate) type FileId = (u64, u64);

/// What the path leads to. Neither reading nor writing is asked for, and a folder can be opened so.
pub(crate) fn identity(path: &Path) -> io::Result<FileId> {
    let file = File::options().access_mode(0).custom_flags(FILE_FLAG_BACKUP_SEMANTICS).open(path)?;
    // SAFETY: the structure holds numbers alone, for which zero is a value.
    let mut found: BY_HANDLE_FILE_INFORMATION = unsafe { mem::zeroed() };
    // SAFETY: (GetFileInformationByHandle) the handle is open, and `found` receives the numbers.
    let succeeded = unsafe { GetFileInformationByHandle(file.as_raw_handle(), &raw mut found) };
    if succeeded == 0 {
        return Err(io::Error::last_os_error());
    }
    let index = u64::from(found.nFileIndexHigh) << 32 | u64::from(found.nFileIndexLow);
    Ok((found.dwVolumeSerialNumber.into(), index))
}

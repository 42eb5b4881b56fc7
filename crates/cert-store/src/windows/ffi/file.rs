//! The identity of a file, and renaming.

use std::{
    fs::File,
    io::{self, ErrorKind},
    os::windows::{fs::OpenOptionsExt, io::AsRawHandle},
    path::Path,
};

use windows_sys::Win32::Storage::FileSystem::{
    BY_HANDLE_FILE_INFORMATION, FILE_FLAG_BACKUP_SEMANTICS, FILE_ID_INFO, FileIdInfo,
    GetFileInformationByHandle, GetFileInformationByHandleEx, MoveFileExW,
};

use super::wide_path;

/// The identity of a file or a folder, whatever its name: the number of its volume, and its own.
pub(crate) type FileId = (u64, u128);

/// The identity of the path's target. It is opened for neither reading nor writing, which works for folders as well.
///
/// # Errors
/// Also where the file system has no numbers for its files.
pub(crate) fn identity(path: &Path) -> io::Result<FileId> {
    let file = File::options().access_mode(0).custom_flags(FILE_FLAG_BACKUP_SEMANTICS).open(path)?;
    let id = long_id(&file).or_else(|_| short_id(&file))?;
    // The result on a file system that has none (MS-FSCC, FileInternalInformation and FileIdInformation).
    if id.1 == 0 { Err(ErrorKind::Unsupported.into()) } else { Ok(id) }
}

/// The number that is unique also on ReFS (FILE_ID_INFO). Not every network file system has it.
fn long_id(file: &File) -> io::Result<FileId> {
    let mut found = FILE_ID_INFO::default();
    let size = size_of::<FILE_ID_INFO>() as u32;
    // SAFETY: (GetFileInformationByHandleEx) the handle is open, and `found`, of this class and size, receives the numbers.
    let succeeded = unsafe {
        GetFileInformationByHandleEx(file.as_raw_handle(), FileIdInfo, (&raw mut found).cast(), size)
    };
    if succeeded == 0 {
        return Err(io::Error::last_os_error());
    }
    Ok((found.VolumeSerialNumber, u128::from_le_bytes(found.FileId.Identifier)))
}

fn short_id(file: &File) -> io::Result<FileId> {
    let mut found = BY_HANDLE_FILE_INFORMATION::default();
    // SAFETY: (GetFileInformationByHandle) the handle is open, and `found` receives the numbers.
    if unsafe { GetFileInformationByHandle(file.as_raw_handle(), &raw mut found) } == 0 {
        return Err(io::Error::last_os_error());
    }
    let index = u128::from(found.nFileIndexHigh) << 32 | u128::from(found.nFileIndexLow);
    Ok((found.dwVolumeSerialNumber.into(), index))
}

/// Renames a file, without replacing another.
pub(crate) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    let (from, to) = (wide_path(from), wide_path(to));
    // SAFETY: (MoveFileExW) both names are null-terminated. Without a flag nothing is replaced, and nothing copied to
    // another volume.
    let succeeded = unsafe { MoveFileExW(from.as_ptr(), to.as_ptr(), 0) };
    if succeeded == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn file_has_one_number_under_every_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("one"), "").unwrap();
        fs::write(path("other"), "").unwrap();
        fs::hard_link(path("one"), path("second name")).unwrap();
        let id = |name| identity(&path(name)).unwrap();
        assert_eq!(id("one"), id("second name"));
        assert_eq!(id("one"), id("ONE"));
        assert_ne!(id("one"), id("other"));
        assert_eq!(identity(folder.path()).unwrap(), id("."));
        let opened = File::open(path("one")).unwrap();
        assert_eq!(short_id(&opened).unwrap(), short_id(&File::open(path("second name")).unwrap()).unwrap());
        assert_eq!(identity(&path("gone")).unwrap_err().kind(), ErrorKind::NotFound);
    }

    #[test]
    fn name_that_is_taken_stays_what_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("from"), "ours").unwrap();
        fs::write(path("taken"), "theirs").unwrap();
        assert_eq!(rename_new(&path("from"), &path("taken")).unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read(path("taken")).unwrap(), b"theirs");
        rename_new(&path("from"), &path("to")).unwrap();
        assert!(!path("from").exists());
        assert_eq!(fs::read(path("to")).unwrap(), b"ours");
    }
}

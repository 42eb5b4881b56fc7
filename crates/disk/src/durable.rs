//! Writes that survive a power failure.

use std::{fs::File, io};

/// Flushes a file's content to the disk.
///
/// On macOS, the standard library also flushes the disk's own cache (F_FULLFSYNC of fcntl(2)). Network volumes and
/// some disks refuse that; for those, fsync(2) has to do, which reaches the disk or the server only.
///
/// # Errors
/// Those of the system.
pub fn sync(file: &File) -> io::Result<()> {
    let synced = file.sync_all();
    #[cfg(target_os = "macos")]
    let synced = synced.or_else(|_| Ok(rustix::fs::fsync(file)?));
    synced
}

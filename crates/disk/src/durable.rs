//! Files that are there also after the power has failed.

use std::{fs::File, io};

/// Brings what was written to the disk.
///
/// The standard library has a Mac's disk itself write down what it holds (F_FULLFSYNC of fcntl(2)). Volumes of a network and
/// some disks refuse that, and fsync(2), which goes as far as the disk or the server, is what they have.
///
/// # Errors
/// Those of the system.
pub fn sync(file: &File) -> io::Result<()> {
    let synced = file.sync_all();
    #[cfg(target_os = "macos")]
    let synced = synced.or_else(|_| Ok(rustix::fs::fsync(file)?));
    synced
}

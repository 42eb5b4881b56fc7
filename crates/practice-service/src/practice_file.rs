//! The file that the wizard reads with `--service FILE`.

use std::{
    io::{self, Write},
    path::Path,
};

use atomic_write_file::AtomicWriteFile;
use serde::Serialize;

/// The root and the link of a practice order: the wizard trusts the one and opens the other. The link is a secret.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PracticeFile {
    /// The root of the practice authority, in PEM.
    pub root_certificate: String,
    /// The order's link to the pickup service, or to the CA's page.
    pub link: String,
}

impl PracticeFile {
    /// Writes the file as JSON, readable by its owner only. It is written atomically, so its presence means that the
    /// service is ready.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        #[cfg_attr(not(unix), expect(unused_mut, reason = "modes are Unix's"))]
        let mut options = AtomicWriteFile::options();
        #[cfg(unix)]
        {
            use atomic_write_file::unix::OpenOptionsExt as _;
            use std::os::unix::fs::OpenOptionsExt as _;
            options.preserve_mode(false).mode(0o600);
        }
        let mut file = options.open(path)?;
        serde_json::to_writer_pretty(&mut file, self)?;
        file.write_all(b"\n")?;
        file.commit()
    }
}

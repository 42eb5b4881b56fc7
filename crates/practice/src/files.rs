//! The system's dialogs in a practice: they return sample files, never a file or a folder of the person's own.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use samples::{CertificationAuthority, KeyKind, Subject};
use wizard::{
    expiry::Notification,
    preferences::Language,
    runner::{Choice, Dialogs},
    state::export::FileKind,
    vetting::VettingMail,
};

use crate::PracticeError;

/// The password of the sample file, which is part of the file's name.
pub(crate) const FILE_PASSWORD: &str = "Practice2Certificate";

/// Certificate files as a person finds them among the browser's downloads.
pub(crate) struct SampleFiles {
    /// A valid file.
    pub(crate) whole: PathBuf,
    /// The same file, truncated.
    pub(crate) damaged: PathBuf,
}

impl SampleFiles {
    /// Writes them into `folder`; and the valid one into `moved`, too, as a folder from another computer.
    pub(crate) fn write(
        authority: &CertificationAuthority,
        folder: &Path,
        moved: &Path,
    ) -> Result<Self, PracticeError> {
        let issued = authority.issue(&Subject::sample(), KeyKind::P256)?;
        let content = issued.to_pkcs12(FILE_PASSWORD, true, false)?;
        let name = format!("password {FILE_PASSWORD}.pfx");
        let whole = folder.join(&name);
        let damaged = folder.join("damaged.pfx");
        let write = || -> io::Result<()> {
            fs::create_dir_all(folder)?;
            fs::create_dir_all(moved)?;
            fs::write(&whole, &content)?;
            fs::write(moved.join(&name), &content)?;
            fs::write(&damaged, content.get(..content.len() / 2).unwrap_or_default())
        };
        write().map_err(|source| PracticeError::Folder { path: folder.to_owned(), source })?;
        Ok(Self { whole, damaged })
    }
}

/// Dialogs that answer at once, with files and folders of the practice.
pub(crate) struct Samples {
    pub(crate) folder: PathBuf,
    pub(crate) file: PathBuf,
}

impl Dialogs for Samples {
    fn choose_folder(&self, _: PathBuf, _: Language) -> Choice {
        Box::pin(std::future::ready(Some(self.folder.clone())))
    }

    fn choose_file(&self, _: PathBuf, _: Language) -> Choice {
        Box::pin(std::future::ready(Some(self.file.clone())))
    }

    fn choose_save(&self, _: PathBuf, name: String, _: FileKind, _: Language) -> Choice {
        Box::pin(std::future::ready(Some(self.folder.join(name))))
    }

    /// Does nothing: no mail is sent from practice.
    fn write_mail(&self, _: &VettingMail) {}

    /// Does nothing: its folder is removed with the practice.
    fn show_file(&self, _: &Path) {}

    /// Does nothing: the certificate appears by itself.
    fn open_edge(&self) {}

    /// Shows nothing: no certificate of practice expires.
    fn notify(&self, _: &Notification) -> bool {
        false
    }
}

//! The record of a visit to the CA's page, and what the page has sent.

use std::path::{Path, PathBuf};

use ca_page::catcher::{Caught, Content, left_in};
use certificate::pkcs12::MAX_FILE_SIZE;
use disk::{DiskError, written_path};
use serde::{Deserialize, Serialize};

use super::{
    Storage, cannot_write,
    files::{free_place, make_own_folder, read_capped, remove_if_there},
    kept,
};
use crate::journal::SavedFile;

/// The prefix of the folder of a visit.
const FOLDER: &str = "page-";

/// The record of a visit to the CA's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageRecord {
    /// The page's host.
    pub host: String,
    /// The phase of the visit.
    pub phase: PagePhase,
    /// The record of an earlier visit, whose certificate file is saved and not installed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<Box<PageRecord>>,
}

/// The phases of a visit that a restart distinguishes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum PagePhase {
    /// The page is open.
    Open {
        /// The folder of its replies.
        #[serde(with = "written_path")]
        folder: PathBuf,
        /// A request has gone out that may have used up the link.
        may_be_used: bool,
    },
    /// The certificate file is saved on this computer.
    Saved {
        /// The file.
        file: SavedFile,
    },
}

impl Storage {
    /// The path for a certificate file of the page's, whose order has no number that the wizard knows.
    ///
    /// # Errors
    /// [`DiskError::Write`] where every name is taken.
    pub fn page_file_path(&self) -> Result<PathBuf, DiskError> {
        let names = (1..1000).map(|number| self.directory.join(format!("{FOLDER}{number}.pfx")));
        free_place(names).ok_or_else(|| cannot_write(std::io::ErrorKind::AlreadyExists.into()))
    }

    /// Saves a certificate file that the page has sent, notes it, and removes the visit's folder.
    ///
    /// # Errors
    /// [`DiskError`]; the reply stays where it is.
    pub fn save_page_file(&self, host: &str, caught: &Caught) -> Result<SavedFile, DiskError> {
        let content = read_capped(&caught.path, MAX_FILE_SIZE)?;
        let file = self.save(self.page_file_path()?, &content)?;
        self.note_page(host, PagePhase::Saved { file: file.clone() })?;
        if let Some(folder) = caught.path.parent().filter(|folder| self.is_page_folder(folder))
            && let Err(error) = std::fs::remove_dir_all(folder)
        {
            log::warn!("the folder of the page's replies stays: {error}");
        }
        Ok(file)
    }

    fn is_page_folder(&self, folder: &Path) -> bool {
        let name = folder.file_name().and_then(|name| name.to_str());
        folder.parent() == Some(&*self.directory) && name.is_some_and(|name| name.starts_with(FOLDER))
    }

    /// Begins a visit: creates a folder for its replies, private to this user, and writes the record. That of an
    /// earlier visit is kept behind it where its certificate file is not installed yet.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the previous record is intact.
    pub fn begin_page(&self, host: &str) -> Result<PathBuf, DiskError> {
        make_own_folder(&self.directory).map_err(cannot_write)?;
        let folder = tempfile::Builder::new().prefix(FOLDER).tempdir_in(&self.directory);
        let folder = folder.map_err(cannot_write)?.keep();
        let before = kept::<PageRecord>(&self.page_path()).unwrap_or_default();
        let earlier = before.and_then(PageRecord::saved).map(Box::new);
        let phase = PagePhase::Open { folder: folder.clone(), may_be_used: false };
        self.keep(&self.page_path(), &PageRecord { host: host.to_owned(), phase, earlier })?;
        Ok(folder)
    }

    /// Writes the phase of the visit.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the previous record is intact.
    pub fn note_page(&self, host: &str, phase: PagePhase) -> Result<(), DiskError> {
        let before = kept::<PageRecord>(&self.page_path()).unwrap_or_default();
        let earlier = before.and_then(|before| before.earlier);
        self.keep(&self.page_path(), &PageRecord { host: host.to_owned(), phase, earlier })
    }

    /// The record of the last visit, unless it has ended. A certificate file that a visit had received and not saved
    /// is saved now, if that is possible.
    ///
    /// # Errors
    /// [`DiskError`] when it cannot be read or parsed.
    pub fn page(&self) -> Result<Option<PageRecord>, DiskError> {
        let Some(record) = kept::<PageRecord>(&self.page_path())? else { return Ok(None) };
        let PagePhase::Open { folder, .. } = &record.phase else { return Ok(Some(record)) };
        let left = left_in(folder);
        let Some(whole) = left.iter().find(|caught| caught.content == Content::CertificateFile) else {
            return Ok(Some(record));
        };
        match self.save_page_file(&record.host, whole) {
            Ok(file) => Ok(Some(PageRecord { phase: PagePhase::Saved { file }, ..record })),
            Err(error) => {
                log::warn!("the page's file is not saved yet: {error}");
                Ok(Some(record))
            }
        }
    }

    /// Ends the record: what the page has sent stays, and the record of an earlier visit takes its place.
    ///
    /// # Errors
    /// [`DiskError::Write`] when it could not be deleted or replaced.
    pub fn finish_page(&self) -> Result<(), DiskError> {
        let record = kept::<PageRecord>(&self.page_path()).unwrap_or_default();
        if let Some(PageRecord { phase: PagePhase::Open { folder, .. }, .. }) = &record {
            // Fails where the page has sent something.
            let _ = std::fs::remove_dir(folder);
        }
        match record.and_then(|record| record.earlier) {
            Some(earlier) => self.keep(&self.page_path(), &*earlier),
            None => remove_if_there(&self.page_path()).map_err(cannot_write),
        }
    }

    /// The path of the record.
    pub(crate) fn page_path(&self) -> PathBuf {
        self.directory.join("page.json")
    }
}

impl PageRecord {
    /// The newest record of a saved certificate file.
    pub(crate) fn saved(self) -> Option<Self> {
        match self.phase {
            PagePhase::Saved { .. } => Some(self),
            PagePhase::Open { .. } => self.earlier.map(|earlier| *earlier),
        }
    }

    /// What the page has sent, if anything.
    #[must_use]
    pub fn reply(&self) -> Option<PathBuf> {
        let PagePhase::Open { folder, .. } = &self.phase else { return None };
        left_in(folder).into_iter().filter(|caught| caught.octets > 0).map(|caught| caught.path).next()
    }
}

//! The record of a visit to the CA's page, and what the page has sent.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use ca_page::catcher::{Caught, Content, holds_nothing_but, left_in, most_in, reserve, spare};
use certificate::{pkcs12::MAX_FILE_SIZE, x509::Fingerprint};
use disk::{DiskError, written_path};
use pickup::link::PageLink;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use stop_points::stop_point;

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
    /// The key is made in another program, into the Personal store.
    KeyElsewhere {
        /// The certificates that were there before.
        known: BTreeSet<Fingerprint>,
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
        free_place(self.page_file_paths())
            .ok_or_else(|| cannot_write(std::io::ErrorKind::AlreadyExists.into()))
    }

    fn page_file_paths(&self) -> impl Iterator<Item = PathBuf> + '_ {
        (1..1000).map(|number| self.directory.join(format!("{FOLDER}{number}.pfx")))
    }

    /// Saves a certificate file that the page has sent, drops the link, which is used up, notes the file, and removes
    /// the visit's folder.
    ///
    /// # Errors
    /// [`DiskError`]; the reply stays where it is.
    pub fn save_page_file(&self, host: &str, caught: &Caught) -> Result<SavedFile, DiskError> {
        let content = read_capped(&caught.path, MAX_FILE_SIZE)?;
        // A program that was stopped before it noted the file has saved it already.
        let before = self.saved_page_files().find(|(_, saved)| *saved == content);
        let file =
            self.save(before.map_or_else(|| self.page_file_path(), |(path, _)| Ok(path))?, &content)?;
        stop_point!("page's file saved");
        self.secrets.drop_page_link();
        self.note_page(host, PagePhase::Saved { file: file.clone() })?;
        stop_point!("page's file in its record");
        self.clear_page_folders();
        Ok(file)
    }

    /// The certificate files of the page's that are saved, with their content.
    fn saved_page_files(&self) -> impl Iterator<Item = (PathBuf, Vec<u8>)> + '_ {
        let read = |path: &PathBuf| read_capped(path, MAX_FILE_SIZE).ok();
        self.page_file_paths().filter_map(move |path| read(&path).map(|content| (path, content)))
    }

    /// The folders of visits, by their name, and the spare ones: their browser's own on Windows has an ending.
    fn page_folders(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(&self.directory).into_iter().flatten().flatten();
        let is_of_visit = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.starts_with(FOLDER) && !name.contains('.') && path.is_dir()
        };
        let of_visits = entries.map(|entry| entry.path()).filter(is_of_visit);
        of_visits.flat_map(|folder| [spare(&folder), folder]).filter(|folder| folder.is_dir()).collect()
    }

    /// Removes the folders of visits in which nothing is but what is saved.
    fn clear_page_folders(&self) {
        let saved: Vec<Vec<u8>> = self.saved_page_files().map(|(_, content)| content).collect();
        for folder in self.page_folders() {
            let cleared = holds_nothing_but(&folder, &saved).and_then(|is_saved| match is_saved {
                true => std::fs::remove_dir_all(&folder),
                false => Ok(()),
            });
            if let Err(error) = cleared {
                log::warn!("a folder of the page's replies stays: {error}");
            }
        }
    }

    /// Begins a visit: creates a folder for its replies, private to this user, with a name of its own and with space for
    /// a reply, writes the record, and keeps the link. The record of an earlier visit is kept behind it where its
    /// certificate file is not installed yet.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the previous record is intact.
    pub fn begin_page(&self, link: &PageLink, may_be_used: bool) -> Result<PathBuf, DiskError> {
        self.clear_page_folders();
        make_own_folder(&self.directory).map_err(cannot_write)?;
        let folder = tempfile::Builder::new().prefix(FOLDER).tempdir_in(&self.directory);
        let folder = folder.map_err(cannot_write)?.keep();
        stop_point!("page's folder made");
        reserve(&folder).map_err(cannot_write)?;
        self.begin_record(link.host(), PagePhase::Open { folder: folder.clone(), may_be_used })?;
        stop_point!("page's record begun");
        self.secrets.keep_page_link(&folder, link);
        Ok(folder)
    }

    /// Writes the record of a visit that begins, with that of an earlier one behind it where it is still of use.
    fn begin_record(&self, host: &str, phase: PagePhase) -> Result<(), DiskError> {
        let before = kept::<PageRecord>(&self.page_path()).unwrap_or_default();
        let earlier = before.and_then(PageRecord::saved).map(Box::new);
        self.keep(&self.page_path(), &PageRecord { host: host.to_owned(), phase, earlier })
    }

    /// Begins to wait for a certificate whose key is made in another program. Returns the certificates that were there
    /// before, which are not `here` where the waiting had begun before a restart.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the previous record is intact.
    pub fn await_key(
        &self,
        host: &str,
        here: BTreeSet<Fingerprint>,
    ) -> Result<BTreeSet<Fingerprint>, DiskError> {
        if let Ok(Some(PageRecord { phase: PagePhase::KeyElsewhere { known }, .. })) = self.page() {
            return Ok(known);
        }
        make_own_folder(&self.directory).map_err(cannot_write)?;
        self.begin_record(host, PagePhase::KeyElsewhere { known: here.clone() })?;
        // That of the visit that has led here: the wizard opens it no more.
        self.secrets.drop_page_link();
        Ok(here)
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
        if let Some((host, whole)) = self.unsaved_page_file()
            && let Err(error) = self.save_page_file(&host, &whole)
        {
            log::warn!("the page's file is not saved yet: {error}");
        }
        kept(&self.page_path())
    }

    /// The certificate file that the last visit has received whole and not saved, and the host.
    pub(crate) fn unsaved_page_file(&self) -> Option<(String, Caught)> {
        let record = kept::<PageRecord>(&self.page_path()).ok()??;
        let whole = left_in(record.folder()?)
            .into_iter()
            .find(|caught| caught.content == Content::CertificateFile)?;
        Some((record.host, whole))
    }

    /// The link of the visit that this record is of, if it is open and the keyring has kept its link.
    #[must_use]
    pub fn page_link(&self, record: &PageRecord) -> Option<SecretString> {
        self.secrets.page_link(record.folder()?)
    }

    /// Lets go of the visit that is open, and of its link: what the page has sent stays, and the record of an earlier
    /// visit takes its place.
    ///
    /// # Errors
    /// [`DiskError::Write`] when the record could not be deleted or replaced.
    pub fn leave_page(&self) -> Result<(), DiskError> {
        let record = kept::<PageRecord>(&self.page_path()).unwrap_or_default();
        if record.as_ref().and_then(PageRecord::folder).is_some() {
            self.secrets.drop_page_link();
        }
        self.clear_page_folders();
        self.replace_page(record.and_then(PageRecord::saved))
    }

    /// Ends the record of the visit that has brought this file, which is installed.
    ///
    /// # Errors
    /// [`DiskError::Write`] when the record could not be deleted or replaced.
    pub fn finish_page(&self, file: &SavedFile) -> Result<(), DiskError> {
        let record = kept::<PageRecord>(&self.page_path()).unwrap_or_default();
        self.clear_page_folders();
        stop_point!("page's folders cleared");
        self.replace_page(record.and_then(|record| record.without(file)))
    }

    fn replace_page(&self, record: Option<PageRecord>) -> Result<(), DiskError> {
        match record {
            Some(record) => self.keep(&self.page_path(), &record),
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
            PagePhase::Open { .. } | PagePhase::KeyElsewhere { .. } => self.earlier.map(|earlier| *earlier),
        }
    }

    /// The record, and those behind it, but for the one of this file.
    fn without(self, file: &SavedFile) -> Option<Self> {
        let Self { host, phase, earlier } = self;
        let earlier = earlier.and_then(|earlier| earlier.without(file)).map(Box::new);
        match phase {
            PagePhase::Saved { file: saved } if saved.path == file.path => earlier.map(|earlier| *earlier),
            phase => Some(Self { host, phase, earlier }),
        }
    }

    /// What the page has sent, if anything: the most of it.
    #[must_use]
    pub fn reply(&self) -> Option<Caught> {
        most_in(self.folder()?)
    }

    /// The folder of the replies, while the visit is open.
    fn folder(&self) -> Option<&Path> {
        match &self.phase {
            PagePhase::Open { folder, .. } => Some(folder),
            PagePhase::Saved { .. } | PagePhase::KeyElsewhere { .. } => None,
        }
    }
}

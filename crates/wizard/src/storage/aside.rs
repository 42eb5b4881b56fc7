//! Journal pages that are kept aside: of an order whose file is saved, or with the marks of refused pickup passwords,
//! while another order is in progress; of an installed certificate whose receipt is not confirmed; and pages from
//! which the wizard could not continue.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use disk::DiskError;
use pickup::order::is_order_number;

use super::{
    Storage, cannot_write,
    files::{MAX_OWN_FILE, free_place, read_if_there, remove_if_there},
};
use crate::journal::{Delivery, Entry, Note, Phase, Recalled};

/// The suffix behind the order's number in the name of a page.
const ENDING: &str = ".journal.json";

/// The prefix before the number in the name of a page from which the wizard could not continue.
const PUT_BY: &str = "journal.kept-";

fn is_aside(name: &str) -> bool {
    name.strip_suffix(ENDING).is_some_and(is_order_number)
}

impl Storage {
    /// Ends the journey, and keeps this entry aside.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the journal is still there.
    pub fn set_aside(&self, entry: Entry) -> Result<(), DiskError> {
        self.write_aside(entry)?;
        self.finish()
    }

    /// The readable entries of installed certificates whose receipt is not confirmed.
    pub(crate) fn unsettled(&self) -> Vec<Entry> {
        let is_unsettled = |entry: &Entry| match &entry.note().phase {
            Phase::Saved { receipt, installed, .. } => *installed && !receipt.is_settled(),
            Phase::Reviewing | Phase::PickingUp => false,
        };
        let pages = self.pages_aside().into_iter().filter_map(|path| match self.read_page(&path) {
            Some(Recalled::Entry(entry)) => Some(*entry),
            _ => None,
        });
        pages.filter(is_unsettled).collect()
    }

    /// Stores the state of the delivery; a settled entry is deleted.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn settle(&self, entry: Entry, receipt: Delivery) -> Result<(), DiskError> {
        if !receipt.is_settled() {
            return self.write_aside(entry.with_receipt(receipt));
        }
        self.discard_aside(&entry.note().order_number)?;
        // The journal may be written at the same time, and be the only page that needs the key.
        let _sealing = self.sealing();
        if self.last_page().is_empty() && self.pages_out_of_the_way().is_empty() {
            self.secrets.drop_journal_key(true);
        }
        Ok(())
    }

    /// Moves a journal from which the wizard cannot continue aside permanently: it is no longer replaced or deleted,
    /// and its saved file stays known. Returns the new path; `None` where there is no journal.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the journal is unchanged.
    pub fn set_journal_aside(&self) -> Result<Option<PathBuf>, DiskError> {
        let journal = self.journal_path();
        if !journal.is_file() {
            return Ok(None);
        }
        let places = (1_u64..).map(|number| self.directory.join(format!("{PUT_BY}{number}.json")));
        free_place(places)
            .map(|place| fs::rename(journal, &place).map(|()| place).map_err(cannot_write))
            .transpose()
    }

    /// Moves the journal of another order aside, where it must last.
    pub(super) fn make_way(&self, noted: &Note) -> Result<(), DiskError> {
        fs::rename(self.journal_path(), self.aside_path(&noted.order_number)).map_err(cannot_write)
    }

    /// Deletes the page aside of this order, which the journal has taken over.
    pub(super) fn discard_aside(&self, order_number: &str) -> Result<(), DiskError> {
        remove_if_there(&self.aside_path(order_number)).map_err(cannot_write)
    }

    /// The readable pages aside that may be about this order.
    pub(super) fn out_of_the_way(&self, order_number: &str) -> impl Iterator<Item = Recalled> {
        let set_journal_aside = self.pages(|name| name.starts_with(PUT_BY));
        let paths = [self.aside_path(order_number)].into_iter().chain(set_journal_aside);
        paths.filter_map(|path| self.read_page(&path))
    }

    fn write_aside(&self, entry: Entry) -> Result<(), DiskError> {
        self.write_page(&self.aside_path(&entry.note().order_number), entry)
    }

    fn read_page(&self, path: &Path) -> Option<Recalled> {
        let page = read_if_there(path, MAX_OWN_FILE).ok()??;
        Recalled::read(&page, || self.secrets().journal_key()).ok()
    }

    fn aside_path(&self, order_number: &str) -> PathBuf {
        debug_assert!(is_order_number(order_number), "checked when the order was read");
        self.directory.join(format!("{order_number}{ENDING}"))
    }

    /// Every page aside. They are sealed with the key of the journal.
    pub(super) fn pages_out_of_the_way(&self) -> Vec<PathBuf> {
        self.pages(|name| is_aside(name) || name.starts_with(PUT_BY))
    }

    fn pages_aside(&self) -> Vec<PathBuf> {
        self.pages(is_aside)
    }

    fn pages(&self, is_page: impl Fn(&str) -> bool) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.directory).into_iter().flatten().flatten();
        let is_page = |path: &PathBuf| path.file_name().and_then(OsStr::to_str).is_some_and(&is_page);
        entries.map(|entry| entry.path()).filter(is_page).collect()
    }
}

//! Journal pages that are out of the way and not forgotten: of an order whose file is here, or that knows pickup passwords
//! which were refused, while another is under way; of one whose certificate is installed while the service does not know
//! that its file arrived; and such as could not be gone on from.

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

/// Behind the order's number in the name of a page.
const ENDING: &str = ".journal.json";

/// Before the number in the name of a page that could not be gone on from.
const PUT_BY: &str = "journal.kept-";

fn is_aside(name: &str) -> bool {
    name.strip_suffix(ENDING).is_some_and(is_order_number)
}

impl Storage {
    /// The journey ends, and this entry is kept aside.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the journal is still there.
    pub fn set_aside(&self, entry: Entry) -> Result<(), DiskError> {
        self.write_aside(entry)?;
        self.finish()
    }

    /// The entries of installed certificates of which the service is still to be told; those that can be read.
    #[must_use]
    pub fn unsettled(&self) -> Vec<Entry> {
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

    /// Keeps what the service knows now; an entry about which nothing is left to be done goes.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn settle(&self, entry: Entry, receipt: Delivery) -> Result<(), DiskError> {
        if !receipt.is_settled() {
            return self.write_aside(entry.with_receipt(receipt));
        }
        self.discard_aside(&entry.note().order_number)?;
        // The journal may be written meanwhile, and be the only page that the key is for.
        let _sealing = self.sealing();
        if self.last_page().is_empty() && self.pages_out_of_the_way().is_empty() {
            self.secrets.drop_journal_key(true);
        }
        Ok(())
    }

    /// Takes the journal, which cannot be gone on from, out of the way for good: nothing here replaces or deletes it any
    /// more, and what it says of a saved file stays known. Gives its place; none where there is no journal.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the journal is where it was.
    pub fn put_by(&self) -> Result<Option<PathBuf>, DiskError> {
        let journal = self.journal_path();
        if !journal.is_file() {
            return Ok(None);
        }
        let places = (1_u64..).map(|number| self.directory.join(format!("{PUT_BY}{number}.json")));
        free_place(places)
            .map(|place| fs::rename(journal, &place).map(|()| place).map_err(cannot_write))
            .transpose()
    }

    /// Makes way for the journal of another order.
    pub(super) fn make_way(&self, noted: &Note) -> Result<(), DiskError> {
        fs::rename(self.journal_path(), self.aside_path(&noted.order_number)).map_err(cannot_write)
    }

    /// The journal has taken over what was kept aside of this order.
    pub(super) fn discard_aside(&self, order_number: &str) -> Result<(), DiskError> {
        remove_if_there(&self.aside_path(order_number)).map_err(cannot_write)
    }

    /// What is out of the way and can be read, and may be about this order.
    pub(super) fn out_of_the_way(&self, order_number: &str) -> impl Iterator<Item = Recalled> {
        let put_by = self.pages(|name| name.starts_with(PUT_BY));
        let paths = [self.aside_path(order_number)].into_iter().chain(put_by);
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

    /// Every page that is out of the way. They are sealed with the key of the journal.
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

//! The journal in the storage.

use std::{
    iter,
    path::{Path, PathBuf},
};

use disk::DiskError;
use pickup::password::RefusalMark;

use super::{
    Storage, cannot_write,
    files::{MAX_OWN_FILE, read_if_there, remove_if_there},
    secrets::JournalKey,
    unfinished,
};
use crate::journal::{Damaged, Entry, KnownFile, Note, Phase, Recalled, is_sealed, with_seal_of};

impl Storage {
    /// Reads the journal; `None` when no journey is in progress.
    ///
    /// # Errors
    /// [`DiskError::Read`] when it cannot be read, [`DiskError::Changed`] when the wizard did not write it so.
    pub fn recall(&self) -> Result<Option<Recalled>, DiskError> {
        let Some(page) = read_if_there(&self.journal_path(), MAX_OWN_FILE)? else { return Ok(None) };
        let recalled = Recalled::read(&page, || self.secrets.journal_key());
        recalled.map(Some).map_err(|_| DiskError::Changed)
    }

    /// Writes the journal, completely or not at all. A session with the service is kept only while it is useful. The
    /// facts of a saved file last until another replaces it; another order's are kept aside, as are the marks of
    /// refused pickup passwords. A journal that is currently unreadable is moved aside.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the previous entry is intact.
    pub fn remember(&self, entry: Entry) -> Result<(), DiskError> {
        let number = entry.note().order_number.clone();
        if entry.note().phase != Phase::PickingUp {
            self.secrets.drop_session(is_sealed(&self.last_page()));
        }
        let before = match self.recall() {
            Ok(before) => before,
            Err(_) => self.set_journal_aside().map(|_| None)?,
        };
        if let Some(before) = before.filter(Recalled::has_to_last) {
            let noted = before.note();
            if noted.order_number != number {
                self.make_way(noted)?;
            } else if noted.phase.is_saved() && !entry.note().phase.is_saved() {
                return Ok(());
            }
        }
        self.write_page(&self.journal_path(), entry)?;
        self.discard_aside(&number)
    }

    /// Writes a page, sealed if there is a key; otherwise with the last sealed part.
    pub(super) fn write_page(&self, path: &Path, entry: Entry) -> Result<(), DiskError> {
        let _sealing = self.sealing();
        let key = self.secrets.journal_key_or_new();
        let page = page(entry, key.as_ref(), &self.last_sealed())?;
        self.write(path, &page, MAX_OWN_FILE)?;
        // Not before the page: a program that stops here leaves a seal without a key, and never a key without a seal.
        if let Some(key) = key {
            if key.is_new() {
                self.seal_others(&page)?;
            }
            self.secrets.keep_journal_key(key);
        }
        Ok(())
    }

    /// Adds the first sealed part to the pages from before there was a key.
    fn seal_others(&self, sealed: &[u8]) -> Result<(), DiskError> {
        for (path, page) in self.readable_pages() {
            if let Some(page) = with_seal_of(&page, sealed).filter(|_| !is_sealed(&page)) {
                self.write(&path, &page, MAX_OWN_FILE)?;
            }
        }
        Ok(())
    }

    /// The readable pages: the journal, and those kept aside.
    fn readable_pages(&self) -> impl Iterator<Item = (PathBuf, Vec<u8>)> {
        let paths = iter::once(self.journal_path()).chain(self.pages_out_of_the_way());
        paths.filter_map(|path| {
            let page = read_if_there(&path, MAX_OWN_FILE).ok()??;
            Some((path, page))
        })
    }

    /// Deletes the journal unless it has to last: the facts of a saved file and the marks of refused pickup passwords
    /// are kept, and so is an unreadable journal.
    ///
    /// # Errors
    /// [`DiskError::Write`] when the journal could not be deleted.
    pub fn leave(&self) -> Result<(), DiskError> {
        match self.recall() {
            Ok(Some(recalled)) if recalled.has_to_last() => Ok(()),
            Ok(_) => self.finish(),
            Err(_) => self.set_journal_aside().map(drop),
        }
    }

    /// Ends the journey. Certificate files stay; unfinished files that a failing disk prevented from being deleted
    /// are deleted.
    ///
    /// # Errors
    /// [`DiskError::Write`] when the journal could not be deleted.
    pub fn finish(&self) -> Result<(), DiskError> {
        let was_sealed = is_sealed(&self.last_page());
        self.secrets.drop_session(was_sealed);
        // The next journal may be written while the keyring is locked: this key must not be taken for that one's.
        if self.pages_out_of_the_way().is_empty() {
            self.secrets.drop_journal_key(was_sealed);
        }
        unfinished::clear(&self.directory, |_| true);
        remove_if_there(&self.journal_path()).map_err(cannot_write)
    }

    /// The journal as it is; empty where it cannot be read.
    pub(super) fn last_page(&self) -> Vec<u8> {
        read_if_there(&self.journal_path(), MAX_OWN_FILE).ok().flatten().unwrap_or_default()
    }

    /// The page whose sealed part the next one carries: the journal, or where that has none, a page aside. All share
    /// one key.
    pub(super) fn last_sealed(&self) -> Vec<u8> {
        self.readable_pages().map(|(_, page)| page).find(|page| is_sealed(page)).unwrap_or_default()
    }

    /// Gives up the file with this SHA-256 for another, and drops its password.
    pub fn give_up(&self, file: &[u8; 32]) {
        self.secrets.drop_certificate_password(file, is_sealed(&self.last_page()));
    }

    /// The saved file of an order, by a page of the journal.
    pub(super) fn noted(&self, order_number: &str) -> Option<KnownFile> {
        let aside = self.out_of_the_way(order_number).map(Recalled::into_note);
        let notes = self.noted_now().into_iter().chain(aside);
        let note = notes.into_iter().find(|note| note.is_saved_of(order_number))?;
        match note.phase {
            Phase::Saved { file, backup, receipt, .. } => Some(KnownFile { file, backup, receipt }),
            Phase::Reviewing | Phase::PickingUp => None,
        }
    }

    /// The marks of the pickup passwords that the service has refused for the order with this number, as far as the
    /// pages are readable.
    #[must_use]
    pub fn refused(&self, order_number: &str) -> Vec<RefusalMark> {
        let journal = self.recall().ok().flatten();
        let entries =
            journal.into_iter().chain(self.out_of_the_way(order_number)).filter_map(|page| match page {
                Recalled::Entry(entry) if entry.note().order_number == order_number => Some(entry),
                _ => None,
            });
        entries.flat_map(|entry| entry.refused().to_vec()).collect()
    }

    /// The clear part of the journal, if it is readable.
    pub(super) fn noted_now(&self) -> Option<Note> {
        Some(self.recall().ok()??.into_note())
    }

    /// The path of the journal.
    pub(crate) fn journal_path(&self) -> PathBuf {
        self.directory.join("journal.json")
    }
}

/// The page for this entry after a sealed one, verified by reading it back.
pub(super) fn page(entry: Entry, key: Option<&JournalKey>, before: &[u8]) -> Result<Vec<u8>, DiskError> {
    let unreadable = |_| DiskError::Write("it could not be read back".into());
    let sealing = key.map(JournalKey::sealing);
    let page = entry.clone().write(sealing.as_deref(), Some(before)).map_err(unreadable)?;
    let read = Recalled::read(&page, || sealing).map_err(unreadable)?;
    let expected = match key {
        Some(_) => Recalled::Entry(Box::new(entry)),
        None => Recalled::Note(entry.note().clone()),
    };
    if read == expected { Ok(page) } else { Err(unreadable(Damaged)) }
}

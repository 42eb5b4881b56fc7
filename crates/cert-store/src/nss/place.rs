//! A database, and the packaging of the programs that read it.

use std::path::PathBuf;

use certificate::store::{StoreError, StoreId, StoreKind};

use super::{home::Home, library::Libraries};

/// The packaging of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Packaging {
    /// Installed by the distribution, or by its maker's installer.
    Native,
    /// A Snap.
    Snap,
    /// A Flatpak.
    Flatpak,
}

impl Packaging {
    /// The suffix of a name.
    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Native => "",
            Self::Snap => " (Snap)",
            Self::Flatpak => " (Flatpak)",
        }
    }
}

/// A database, whether or not it exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) id: StoreId,
    pub(super) kind: StoreKind,
    /// The name that distinguishes it from others of its kind.
    pub(super) name: String,
    /// The folder of its files.
    pub(super) directory: PathBuf,
    /// The packaging of the programs that read it.
    pub(super) packaging: Packaging,
    /// The NSS libraries to open it with, the best first. The others are used where it cannot be loaded.
    pub(super) libraries: Vec<Libraries>,
    /// The folder of the program that last wrote it, if nothing is loaded from there.
    pub(super) passed_over: Option<PathBuf>,
    /// The reason why it cannot be opened, if already known.
    pub(super) barred: Option<StoreError>,
    /// The other paths of the same database.
    pub(super) others: Vec<Self>,
}

impl Place {
    /// The place and its aliases.
    pub(super) fn all(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.others)
    }

    /// Adds another path to the same database. The path without links gives the name, since it stays when a link is
    /// removed.
    pub(super) fn join(&mut self, mut other: Self, home: &Home) {
        if home.is_real(&other.directory) && !home.is_real(&self.directory) {
            std::mem::swap(self, &mut other);
        }
        let libraries: Vec<Libraries> =
            other.libraries.iter().filter(|library| !self.libraries.contains(library)).cloned().collect();
        self.libraries.extend(libraries);
        // A newer NSS can open the database of an older one, but not the other way round.
        self.libraries.sort_by_key(|libraries| *libraries == Libraries::System);
        self.passed_over = self.passed_over.take().or(other.passed_over.take());
        let known = std::mem::take(&mut other.others);
        self.others.push(other);
        self.others.extend(known);
    }
}

//! A database, and how the programs that read it were installed.

use std::path::PathBuf;

use certificate::store::{StoreError, StoreId, StoreKind};

use super::{home::Home, library::Libraries};

/// How a program was installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Packaging {
    /// By the distribution, or from its maker.
    Native,
    /// As a Snap.
    Snap,
    /// As a Flatpak.
    Flatpak,
}

impl Packaging {
    /// What is put behind a name.
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
    /// What tells it from others of its kind.
    pub(super) name: String,
    /// The folder of its files.
    pub(super) directory: PathBuf,
    /// How the programs that read it were installed.
    pub(super) packaging: Packaging,
    /// Whose NSS opens it, the best first. The others stand in where it cannot be loaded.
    pub(super) libraries: Vec<Libraries>,
    /// The folder of the program that wrote it last, if nothing is loaded from there.
    pub(super) passed_over: Option<PathBuf>,
    /// Why it cannot be opened, where finding it has shown that.
    pub(super) barred: Option<StoreError>,
    /// The same database as other programs come to it.
    pub(super) others: Vec<Self>,
}

impl Place {
    /// Under each of its names.
    pub(super) fn all(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.others)
    }

    /// Another way to the same database. It is named after the one without links, which stays when a link is gone.
    pub(super) fn join(&mut self, mut other: Self, home: &Home) {
        if home.is_real(&other.directory) && !home.is_real(&self.directory) {
            std::mem::swap(self, &mut other);
        }
        let libraries: Vec<Libraries> =
            other.libraries.iter().filter(|library| !self.libraries.contains(library)).cloned().collect();
        self.libraries.extend(libraries);
        // A newer NSS opens what an older one wrote, and not the other way round.
        self.libraries.sort_by_key(|libraries| *libraries == Libraries::System);
        self.passed_over = self.passed_over.take().or(other.passed_over.take());
        let known = std::mem::take(&mut other.others);
        self.others.push(other);
        self.others.extend(known);
    }
}

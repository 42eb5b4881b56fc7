//! Where the databases of a user are.

use std::path::PathBuf;

use pickup::store::{StoreId, StoreKind};

use super::{
    chromium,
    home::{Home, System},
    library::Libraries,
    mozilla,
};

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
}

/// The databases of the user, in the order in which a person should see them. On Windows and macOS Chromium's family reads
/// the system's own store.
pub(super) fn places(home: &Home) -> Vec<Place> {
    let mut places = Vec::new();
    if home.system == System::Linux {
        places.push(shared(home));
        places.extend(chromium::packaged(home));
    }
    for place in mozilla::profiles(home) {
        if places.iter().all(|known| known.directory != place.directory) {
            places.push(place);
        }
    }
    places
}

/// The database that Chromium's family shares, as far as it comes from the distribution.
fn shared(home: &Home) -> Place {
    Place {
        id: StoreId("nss-shared".into()),
        kind: StoreKind::SharedNss,
        name: String::new(),
        directory: chromium::database(&home.directory, &home.data),
        packaging: Packaging::Native,
        libraries: vec![Libraries::System],
        passed_over: None,
    }
}

//! Which NSS opens which database.

use std::{
    error::Error,
    path::{Path, PathBuf},
};

use pickup::store::StoreError;
use serde::{Deserialize, Serialize};

use super::ffi::Nss;

/// Which NSS to load. An application's database is opened with the NSS that the application ships, where that can be
/// loaded: the system's may be years older and cannot open everything that the newer one wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Libraries {
    /// That of the system.
    System,
    /// That in the folder of an application.
    Folder(PathBuf),
}

impl Libraries {
    /// Those in the first of the folders that has them. Where none has, those of the system.
    pub(super) fn of_application(mut folders: impl Iterator<Item = PathBuf>) -> Self {
        folders.find(|folder| folder.join(NSS).is_file()).map_or(Self::System, Self::Folder)
    }
}

/// What Mozilla's NSS needs, in an order in which each finds what it needs already loaded: these libraries do not say
/// where the others are. Distributions leave some of them out and use their own.
const NEEDED: [&str; 5] = ["libnspr4.so", "libplc4.so", "libplds4.so", "libnssutil3.so", "libmozsqlite3.so"];

const NSS: &str = "libnss3.so";

/// The library of Mozilla's list of root certificates.
const ROOTS: &str = "libnssckbi.so";

/// The root certificates of the programs whose NSS this is. Newer Mozilla programs carry them inside; then it is the
/// same list as the system has it, by its bare name, which may be older or have roots of the distribution's own.
pub(super) fn roots(libraries: &Libraries) -> PathBuf {
    match libraries {
        Libraries::Folder(folder) if folder.join(ROOTS).is_file() => folder.join(ROOTS),
        _ => PathBuf::from(ROOTS),
    }
}

/// Loads them. After a failure the process may hold some of them, and must not load others.
pub(super) fn load(libraries: &Libraries) -> Result<Nss, StoreError> {
    let loaded = match libraries {
        // By its bare name the system's loader finds its own, and what that needs.
        Libraries::System => Nss::load(&[], Path::new(NSS)),
        Libraries::Folder(folder) => {
            let needed: Vec<PathBuf> =
                NEEDED.iter().map(|name| folder.join(name)).filter(|path| path.is_file()).collect();
            Nss::load(&needed, &folder.join(NSS))
        }
    };
    loaded.map_err(|error| {
        let reason = error.source().map_or_else(|| error.to_string(), ToString::to_string);
        StoreError::LibraryMissing(reason)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

    use std::fs;

    use super::*;

    #[test]
    fn the_first_folder_that_has_an_nss_is_taken() {
        let home = tempfile::tempdir().unwrap();
        let folders = || ["a", "b", "c"].into_iter().map(|name| home.path().join(name));
        assert_eq!(Libraries::of_application(folders()), Libraries::System);
        for folder in folders() {
            fs::create_dir(folder).unwrap();
        }
        for name in ["c", "b"] {
            fs::write(home.path().join(name).join(NSS), "").unwrap();
            let expected = Libraries::Folder(home.path().join(name));
            assert_eq!(Libraries::of_application(folders()), expected);
        }
    }

    #[test]
    fn libraries_that_cannot_be_loaded_are_not_replaced_by_others() {
        let folder = tempfile::tempdir().unwrap();
        let libraries = Libraries::Folder(folder.path().to_owned());
        assert!(matches!(load(&libraries), Err(StoreError::LibraryMissing(_))));
        fs::write(folder.path().join(NSS), "no library").unwrap();
        let Err(StoreError::LibraryMissing(reason)) = load(&libraries) else { panic!("loaded") };
        assert!(reason.contains(folder.path().to_str().unwrap()), "{reason}");
    }
}

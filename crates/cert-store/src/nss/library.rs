//! Which NSS opens which database.

use std::{
    env::consts::{DLL_PREFIX, DLL_SUFFIX},
    error::Error,
    path::{Path, PathBuf},
};

use pickup::store::StoreError;
use serde::{Deserialize, Serialize};

use super::{ffi::Nss, home::System};

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
    /// Those in the first of the folders that has them.
    pub(super) fn of_application(mut folders: impl Iterator<Item = PathBuf>) -> Option<Self> {
        folders.find(|folder| folder.join(file_name(NSS)).is_file()).map(Self::Folder)
    }
}

/// What Mozilla's NSS needs, in an order in which each finds what it needs already loaded: these libraries do not say
/// where the others are. On Windows and macOS most of them are part of NSS, which there needs Mozilla's own memory
/// management and, on Windows, the C library that came with the program; distributions of Linux leave some of them out
/// and use their own.
const NEEDED: [&str; 9] = [
    "vcruntime140",
    "vcruntime140_1",
    "msvcp140",
    "mozglue",
    "nspr4",
    "plc4",
    "plds4",
    "nssutil3",
    "mozsqlite3",
];

const NSS: &str = "nss3";

/// The library of Mozilla's list of root certificates.
const ROOTS: &str = "nssckbi";

/// The name of a library's file on this system.
pub(super) fn file_name(library: &str) -> String {
    format!("{DLL_PREFIX}{library}{DLL_SUFFIX}")
}

/// The root certificates of the programs whose NSS this is. Newer Mozilla programs carry them inside; then it is the
/// same list as Linux has it, by its bare name, which may be older or have roots of the distribution's own. Other systems
/// have none.
pub(super) fn roots(libraries: &Libraries) -> Option<PathBuf> {
    let name = file_name(ROOTS);
    let own = match libraries {
        Libraries::Folder(folder) => Some(folder.join(&name)).filter(|path| path.is_file()),
        Libraries::System => None,
    };
    own.or_else(|| (System::this() == System::Linux).then(|| PathBuf::from(name)))
}

/// Loads them. After a failure the process may hold some of them, and must not load others.
pub(super) fn load(libraries: &Libraries) -> Result<Nss, StoreError> {
    let loaded = match libraries {
        // By a bare name, others would load what lies in some folder.
        Libraries::System if System::this() != System::Linux => {
            return Err(StoreError::LibraryMissing("the system has no NSS".into()));
        }
        // By its bare name the loader of Linux finds the system's own, and what that needs.
        Libraries::System => Nss::load(&[], Path::new(&file_name(NSS))),
        Libraries::Folder(folder) => {
            let needed = NEEDED.iter().map(|name| folder.join(file_name(name)));
            let needed: Vec<PathBuf> = needed.filter(|path| path.is_file()).collect();
            Nss::load(&needed, &folder.join(file_name(NSS)))
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
        assert_eq!(Libraries::of_application(folders()), None);
        for folder in folders() {
            fs::create_dir(folder).unwrap();
        }
        for name in ["c", "b"] {
            fs::write(home.path().join(name).join(file_name(NSS)), "").unwrap();
            let expected = Some(Libraries::Folder(home.path().join(name)));
            assert_eq!(Libraries::of_application(folders()), expected);
        }
    }

    #[test]
    fn libraries_that_cannot_be_loaded_are_not_replaced_by_others() {
        let folder = tempfile::tempdir().unwrap();
        let libraries = Libraries::Folder(folder.path().to_owned());
        assert!(matches!(load(&libraries), Err(StoreError::LibraryMissing(_))));
        fs::write(folder.path().join(file_name(NSS)), "no library").unwrap();
        let Err(StoreError::LibraryMissing(reason)) = load(&libraries) else { panic!("loaded") };
        let names_it = reason.contains(folder.path().to_str().unwrap());
        assert!(names_it || System::this() == System::Windows, "{reason}");
    }
}

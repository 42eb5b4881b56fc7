//! The choice of the NSS that opens a database.

use std::{
    env::consts::{ARCH, DLL_PREFIX, DLL_SUFFIX},
    error::Error,
    path::{Path, PathBuf},
};

use certificate::store::StoreError;
use disk::written_path;
use serde::{Deserialize, Serialize};

use super::{ffi::Nss, home::System};
use crate::native;

/// The NSS to load. An application's database is opened with the NSS that the application ships, where that can be
/// loaded: the system's may be years older and cannot open everything that the newer one wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Libraries {
    /// The system's.
    System,
    /// The one in the folder of an application.
    Folder(#[serde(with = "written_path")] PathBuf),
}

/// The libraries that Mozilla's NSS needs, in an order in which the dependencies of each are already loaded: they do
/// not name the location of the others. On Windows and macOS most of them are part of NSS, which there needs
/// Mozilla's own memory management and, on Windows, the C library that came with the program; distributions of Linux
/// leave some of them out and use their own.
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

/// The libraries that NSS itself loads from its folder.
const LOADED_BY_NSS: [&str; 3] = ["softokn3", "freebl3", "freeblpriv3"];

/// The library of Mozilla's list of root certificates.
const ROOTS: &str = "nssckbi";

/// The name of a library's file on this system.
pub(super) fn file_name(library: &str) -> String {
    format!("{DLL_PREFIX}{library}{DLL_SUFFIX}")
}

/// Whether the folder has an NSS, loadable or not.
pub(super) fn has_nss(folder: &Path) -> bool {
    folder.join(file_name(NSS)).is_file()
}

/// The root certificates of the programs that own this NSS. Newer Mozilla programs have them built in; then the list
/// of Linux is used instead, which may be older or have roots of the distribution's own. Other systems have none.
pub(super) fn roots(libraries: &Libraries) -> Option<PathBuf> {
    let own = match libraries {
        Libraries::Folder(folder) => Some(folder.clone()),
        Libraries::System => None,
    };
    let lists = own.into_iter().chain(folder_of_system()).map(|folder| folder.join(file_name(ROOTS)));
    lists.into_iter().find(|list| list.is_file() && native::vouch(list).is_ok())
}

/// The folder of Linux's libraries: Debian and Ubuntu, then Fedora and openSUSE, then the others. The loader is not
/// asked, since it would also search where the environment tells it to.
fn folder_of_system() -> Option<PathBuf> {
    let folders = [format!("/usr/lib/{ARCH}-linux-gnu"), "/usr/lib64".into(), "/usr/lib".into()];
    let folders = folders.map(PathBuf::from).into_iter();
    folders.filter(|_| System::this() == System::Linux).find(|folder| has_nss(folder))
}

/// Loads the libraries, if only an administrator could have put them there: a loaded library sees the private key.
/// After a failure the process may have loaded some of them, and must not load others.
pub(super) fn load(libraries: &Libraries) -> Result<Nss, StoreError> {
    let folder = match libraries {
        Libraries::Folder(folder) => folder.clone(),
        Libraries::System => folder_of_system().ok_or_else(|| missing("the system has no NSS"))?,
    };
    let present = |names: &[&str]| -> Vec<PathBuf> {
        let paths = names.iter().map(|name| folder.join(file_name(name)));
        paths.filter(|path| path.is_file()).collect()
    };
    let (needed, nss) = (present(&NEEDED), folder.join(file_name(NSS)));
    for library in needed.iter().chain([&nss]).chain(&present(&LOADED_BY_NSS)) {
        native::vouch(library).map_err(missing)?;
    }
    Nss::load(&needed, &nss)
        .map_err(|error| missing(error.source().map_or_else(|| error.to_string(), ToString::to_string)))
}

fn missing(reason: impl Into<String>) -> StoreError {
    StoreError::LibraryMissing(reason.into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

    use std::fs;

    use super::*;

    #[test]
    fn unloadable_library_is_not_replaced_by_another() {
        let folder = tempfile::tempdir().unwrap();
        let libraries = Libraries::Folder(folder.path().to_owned());
        assert!(matches!(load(&libraries), Err(StoreError::LibraryMissing(_))));
        fs::write(folder.path().join(file_name(NSS)), "no library").unwrap();
        assert!(matches!(load(&libraries), Err(StoreError::LibraryMissing(_))));
    }
}

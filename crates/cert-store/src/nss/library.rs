//! Which NSS opens which database.

use std::{
    error::Error,
    path::{Path, PathBuf},
};

use pickup::store::StoreError;
use serde::{Deserialize, Serialize};

use super::{ffi::Nss, profiles::Packaging};

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
    /// Those of the Firefox that was installed in this way. Where there is none, those of the system.
    pub(super) fn of_firefox(packaging: Packaging) -> Self {
        let folder = folders(packaging).iter().map(Path::new).find(|folder| folder.join(NSS).is_file());
        folder.map_or(Self::System, |folder| Self::Folder(folder.to_owned()))
    }
}

/// Where Firefox keeps its libraries; natively, as distributed by Debian, Ubuntu, Fedora and Mozilla. Only places that
/// an administrator alone writes to, for what is loaded here sees the private key.
fn folders(packaging: Packaging) -> &'static [&'static str] {
    match packaging {
        Packaging::Native => &[
            "/usr/lib/firefox-esr",
            "/usr/lib/firefox",
            "/usr/lib64/firefox",
            "/opt/firefox",
            "/usr/local/lib/firefox",
        ],
        Packaging::Snap => &["/snap/firefox/current/usr/lib/firefox"],
        Packaging::Flatpak => &["/var/lib/flatpak/app/org.mozilla.firefox/current/active/files/lib/firefox"],
    }
}

/// What Mozilla's NSS needs, in an order in which each finds what it needs already loaded: these libraries do not say
/// where the others are. Distributions leave some of them out and use their own.
const NEEDED: [&str; 5] = ["libnspr4.so", "libplc4.so", "libplds4.so", "libnssutil3.so", "libmozsqlite3.so"];

const NSS: &str = "libnss3.so";

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
    fn libraries_that_cannot_be_loaded_are_not_replaced_by_others() {
        let folder = tempfile::tempdir().unwrap();
        let libraries = Libraries::Folder(folder.path().to_owned());
        assert!(matches!(load(&libraries), Err(StoreError::LibraryMissing(_))));
        fs::write(folder.path().join(NSS), "no library").unwrap();
        let Err(StoreError::LibraryMissing(reason)) = load(&libraries) else { panic!("loaded") };
        assert!(reason.contains(folder.path().to_str().unwrap()), "{reason}");
    }
}

//! Which NSS opens which database.

use std::{
    error::Error,
    path::{Path, PathBuf},
};

use pickup::store::StoreError;
use serde::{Deserialize, Serialize};

use super::ffi::Nss;

/// Whose NSS to load. An application's database is opened with the NSS that the application ships: the system's may
/// be years older and cannot open everything that the newer one wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Libraries {
    /// That of the system.
    System,
    /// That of Firefox, or of the system where there is none that can be loaded.
    Firefox,
}

/// Where Firefox keeps its libraries, as distributed by Debian, Ubuntu, Fedora, Mozilla, Snap and Flatpak. Only
/// places that an administrator alone writes to, for what is loaded here sees the private key.
const FIREFOX: [&str; 7] = [
    "/usr/lib/firefox-esr",
    "/usr/lib/firefox",
    "/usr/lib64/firefox",
    "/opt/firefox",
    "/snap/firefox/current/usr/lib/firefox",
    "/var/lib/flatpak/app/org.mozilla.firefox/current/active/files/lib/firefox",
    "/usr/local/lib/firefox",
];

/// What Mozilla's NSS needs, in an order in which each finds what it needs already loaded: these libraries do not say
/// where the others are. Distributions leave some of them out and use their own.
const NEEDED: [&str; 5] = ["libnspr4.so", "libplc4.so", "libplds4.so", "libnssutil3.so", "libmozsqlite3.so"];

const NSS: &str = "libnss3.so";

/// Loads the first that can be loaded.
pub(super) fn load(libraries: Libraries) -> Result<Nss, StoreError> {
    let own = match libraries {
        Libraries::System => None,
        Libraries::Firefox => FIREFOX.iter().find_map(|folder| load_from(Path::new(folder))),
    };
    match own {
        Some(nss) => Ok(nss),
        // By its bare name the system's loader finds its own, and what that needs.
        None => Nss::load(&[], Path::new(NSS)).map_err(|error| {
            let reason = error.source().map_or_else(|| error.to_string(), ToString::to_string);
            StoreError::LibraryMissing(reason)
        }),
    }
}

fn load_from(folder: &Path) -> Option<Nss> {
    let nss = folder.join(NSS);
    if !nss.is_file() {
        return None;
    }
    let needed: Vec<PathBuf> =
        NEEDED.iter().map(|name| folder.join(name)).filter(|path| path.is_file()).collect();
    Nss::load(&needed, &nss).ok()
}

//! The information in a store's identifier, for a store that is no longer present.

use super::{StoreId, StoreKind};

/// The length of the random prefix, followed by a point, that Mozilla's programs put before the name of a profile's
/// folder (`SaltProfileName` in `nsToolkitProfileService.cpp`).
const SALT_LENGTH: usize = 8;

impl StoreId {
    /// The kind of the store, and the name that distinguishes it from others of its kind, by its identifier. `None`
    /// where the identifier is not one of this version.
    #[must_use]
    pub fn parts(&self) -> Option<(StoreKind, String)> {
        let (program, path) = self.0.split_once(':').unwrap_or((&self.0, ""));
        Some(match program {
            "nss-shared" => (StoreKind::SharedNss, String::new()),
            "windows-my" => (StoreKind::WindowsPersonal, String::new()),
            "macos-login-keychain" => (StoreKind::LoginKeychain, String::new()),
            "chromium" => {
                (StoreKind::PackagedChromium, package(path).unwrap_or(path).to_owned() + suffix(path))
            }
            "firefox" => (StoreKind::FirefoxProfile, profile(path)),
            "librewolf" => (StoreKind::LibreWolfProfile, profile(path)),
            "thunderbird" => (StoreKind::ThunderbirdProfile, profile(path)),
            _ => return None,
        })
    }
}

/// The name of the profile in this folder, unless its user has renamed it.
fn profile(folder: &str) -> String {
    let name = folder.rsplit(['/', '\\']).next().unwrap_or(folder);
    let unsalted = name.split_once('.').filter(|(salt, name)| salt.len() == SALT_LENGTH && !name.is_empty());
    unsalted.map_or(name, |(_, name)| name).to_owned() + suffix(folder)
}

/// The Snap or the Flatpak that owns this folder.
fn package(folder: &str) -> Option<&str> {
    let below = folder.strip_prefix("snap/").or_else(|| folder.strip_prefix(".var/app/"))?;
    below.split('/').next()
}

fn suffix(folder: &str) -> &'static str {
    match folder {
        _ if folder.starts_with("snap/") => " (Snap)",
        _ if folder.starts_with(".var/app/") => " (Flatpak)",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::{StoreId, StoreKind};

    #[test]
    fn store_name_tells_its_kind_and_profile() {
        for (id, kind, name) in [
            ("nss-shared", StoreKind::SharedNss, ""),
            ("windows-my", StoreKind::WindowsPersonal, ""),
            ("macos-login-keychain", StoreKind::LoginKeychain, ""),
            (
                "firefox:.mozilla/firefox/a1b2c3d4.default-release",
                StoreKind::FirefoxProfile,
                "default-release",
            ),
            ("firefox:.mozilla/firefox/work", StoreKind::FirefoxProfile, "work"),
            ("firefox:/mnt/disk/anna.peeters", StoreKind::FirefoxProfile, "anna.peeters"),
            (
                "firefox:snap/firefox/common/.mozilla/firefox/a1b2c3d4.default",
                StoreKind::FirefoxProfile,
                "default (Snap)",
            ),
            ("librewolf:.librewolf/a1b2c3d4.default", StoreKind::LibreWolfProfile, "default"),
            (
                "thunderbird:AppData\\Roaming\\Thunderbird\\Profiles\\a1b2c3d4.default",
                StoreKind::ThunderbirdProfile,
                "default",
            ),
            ("chromium:snap/chromium/current", StoreKind::PackagedChromium, "chromium (Snap)"),
            (
                "chromium:.var/app/com.brave.Browser",
                StoreKind::PackagedChromium,
                "com.brave.Browser (Flatpak)",
            ),
        ] {
            assert_eq!(StoreId(id.into()).parts(), Some((kind, name.into())), "{id}");
        }
        for id in ["", "unknown", "unknown:.mozilla", "practice-0"] {
            assert_eq!(StoreId(id.into()).parts(), None, "{id}");
        }
    }
}

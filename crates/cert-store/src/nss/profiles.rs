//! Where the databases of the user are.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The folders of the user under which databases are looked for.
#[derive(Clone, Debug)]
pub struct Home {
    /// The home folder.
    pub directory: PathBuf,
    /// For data of programs, by default `.local/share` (XDG Base Directory Specification).
    pub data: PathBuf,
    /// For settings of programs, by default `.config` (XDG Base Directory Specification).
    pub config: PathBuf,
}

impl Home {
    /// The folders of the user who runs this program. Nothing where there is no home.
    #[must_use]
    pub fn of_this_user() -> Option<Self> {
        // The specification wants relative paths ignored.
        let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = Self::at(env::home_dir().filter(|home| home.is_absolute())?);
        Some(Self {
            data: absolute("XDG_DATA_HOME").unwrap_or(home.data),
            config: absolute("XDG_CONFIG_HOME").unwrap_or(home.config),
            directory: home.directory,
        })
    }

    /// The folders below `directory`, where they are by default.
    #[must_use]
    pub fn at(directory: PathBuf) -> Self {
        Self { data: directory.join(".local/share"), config: directory.join(".config"), directory }
    }

    /// The folder of the shared database, whether or not it exists. Chromium asks in this order, and where the first
    /// exists the second is not read.
    pub(super) fn shared_database(&self) -> PathBuf {
        let first = self.directory.join(".pki/nssdb");
        if first.is_dir() { first } else { self.data.join("pki/nssdb") }
    }

    /// The profiles of Firefox that exist, of each installation the active one first.
    pub(super) fn firefox_profiles(&self) -> Vec<Profile> {
        let mut profiles: Vec<Profile> = Vec::new();
        for packaging in [Packaging::Native, Packaging::Snap, Packaging::Flatpak] {
            // Where the older folder is, Firefox stays with it.
            let Some(folder) =
                self.firefox_folders(packaging).into_iter().find(|folder| folder.join(PROFILES).is_file())
            else {
                continue;
            };
            for profile in profiles_in(&folder, packaging) {
                if profiles.iter().all(|known| known.directory != profile.directory) {
                    profiles.push(profile);
                }
            }
        }
        profiles
    }

    /// Where a Firefox that was installed in this way keeps its profiles, the older place first.
    fn firefox_folders(&self, packaging: Packaging) -> Vec<PathBuf> {
        let flatpak = self.directory.join(".var/app/org.mozilla.firefox");
        match packaging {
            Packaging::Native => {
                vec![self.directory.join(".mozilla/firefox"), self.config.join("mozilla/firefox")]
            }
            Packaging::Snap => vec![self.directory.join("snap/firefox/common/.mozilla/firefox")],
            Packaging::Flatpak => {
                vec![flatpak.join(".mozilla/firefox"), flatpak.join("config/mozilla/firefox")]
            }
        }
    }
}

const PROFILES: &str = "profiles.ini";
const INSTALLATIONS: &str = "installs.ini";

/// How a Firefox was installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Packaging {
    /// By the distribution, or from Mozilla.
    Native,
    /// As a Snap.
    Snap,
    /// As a Flatpak.
    Flatpak,
}

impl Packaging {
    /// What is put behind a profile's name.
    fn suffix(self) -> &'static str {
        match self {
            Self::Native => "",
            Self::Snap => " (Snap)",
            Self::Flatpak => " (Flatpak)",
        }
    }
}

/// A profile of Firefox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Profile {
    /// As Firefox lists it in about:profiles, and how Firefox was installed if not natively.
    pub(super) name: String,
    /// How the Firefox was installed that it belongs to.
    pub(super) packaging: Packaging,
    /// Where it is.
    pub(super) directory: PathBuf,
}

/// The profiles that `folder` lists and that exist.
fn profiles_in(folder: &Path, packaging: Packaging) -> Vec<Profile> {
    let read = |name| fs::read_to_string(folder.join(name)).unwrap_or_default();
    let (profiles, installations) = (read(PROFILES), read(INSTALLATIONS));
    let sections = sections(&profiles);
    // installs.ini repeats the sections [Install…] of profiles.ini, without that prefix.
    let active: Vec<&str> = sections
        .iter()
        .filter(|section| section.name.starts_with("Install"))
        .chain(&self::sections(&installations))
        .filter_map(|section| section.value("Default"))
        .collect();
    let mut listed: Vec<(u8, Profile)> = sections
        .iter()
        .filter(|section| section.name.starts_with("Profile"))
        .filter_map(|section| {
            let path = section.value("Path")?;
            let directory =
                if section.value("IsRelative") == Some("0") { path.into() } else { folder.join(path) };
            let name = section.value("Name").unwrap_or(path).to_owned() + packaging.suffix();
            let order = match (active.contains(&path), section.value("Default") == Some("1")) {
                (true, _) => 0,
                (false, true) => 1,
                (false, false) => 2,
            };
            directory.is_dir().then_some((order, Profile { name, packaging, directory }))
        })
        .collect();
    listed.sort_by_key(|(order, _)| *order);
    listed.into_iter().map(|(_, profile)| profile).collect()
}

/// A section of an .ini file, as Firefox writes them.
struct Section<'t> {
    name: &'t str,
    entries: Vec<(&'t str, &'t str)>,
}

impl<'t> Section<'t> {
    fn value(&self, key: &str) -> Option<&'t str> {
        self.entries.iter().find(|(name, _)| *name == key).map(|(_, value)| *value)
    }
}

fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for line in text.trim_start_matches('\u{feff}').lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            sections.push(Section { name, entries: Vec::new() });
        } else if let (Some(section), Some(entry)) = (sections.last_mut(), line.split_once('=')) {
            section.entries.push(entry);
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    fn write(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn home() -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path().to_owned());
        (folder, home)
    }

    #[test]
    fn the_shared_database_is_where_chromium_looks_for_it() {
        let (_folder, home) = home();
        assert_eq!(home.shared_database(), home.directory.join(".local/share/pki/nssdb"));
        fs::create_dir_all(home.data.join("pki/nssdb")).unwrap();
        assert_eq!(home.shared_database(), home.directory.join(".local/share/pki/nssdb"));
        fs::create_dir_all(home.directory.join(".pki/nssdb")).unwrap();
        assert_eq!(home.shared_database(), home.directory.join(".pki/nssdb"));
    }

    #[test]
    fn the_active_profile_is_first_and_missing_ones_are_left_out() {
        let (_folder, home) = home();
        let firefox = home.directory.join(".mozilla/firefox");
        let elsewhere = home.directory.join("elsewhere/with = sign");
        write(
            &firefox.join("profiles.ini"),
            &format!(
                "\u{feff}; comment\n[General]\nStartWithLastProfile=1\n\n\
                 [Profile2]\nName=Gone\nIsRelative=1\nPath=gone\n\
                 [Profile0]\r\nName=Old\r\nIsRelative=1\r\nPath=old.default\r\nDefault=1\r\n\
                 [Profile1]\nName=Else where\nIsRelative=0\nPath={}\n\
                 [Profile3]\nName=Active\nIsRelative=1\nPath=active.default-release\n\
                 [Profile4]\nName=No path\n",
                elsewhere.display()
            ),
        );
        write(
            &firefox.join("installs.ini"),
            "[4F96D1932A9F858E]\nDefault=active.default-release\nLocked=1\n",
        );
        for name in ["old.default", "active.default-release"] {
            fs::create_dir_all(firefox.join(name)).unwrap();
        }
        fs::create_dir_all(&elsewhere).unwrap();

        let profile = |name: &str, directory: PathBuf| Profile {
            name: name.into(),
            packaging: Packaging::Native,
            directory,
        };
        let expected = [
            profile("Active", firefox.join("active.default-release")),
            profile("Old", firefox.join("old.default")),
            profile("Else where", elsewhere),
        ];
        assert_eq!(home.firefox_profiles(), expected);
    }

    #[test]
    fn profiles_ini_alone_can_name_the_active_profile() {
        let (_folder, home) = home();
        let firefox = home.config.join("mozilla/firefox");
        write(
            &firefox.join("profiles.ini"),
            "[Profile0]\nName=a\nIsRelative=1\nPath=a\n[Profile1]\nName=b\nIsRelative=1\nPath=b\n\
             [Install4F96D1932A9F858E]\nDefault=b\n",
        );
        for name in ["a", "b"] {
            fs::create_dir_all(firefox.join(name)).unwrap();
        }
        let names: Vec<String> = home.firefox_profiles().into_iter().map(|profile| profile.name).collect();
        assert_eq!(names, ["b", "a"]);
    }

    #[test]
    fn every_way_of_installing_firefox_is_looked_at() {
        let (_folder, home) = home();
        let folders = [
            ".mozilla/firefox",
            ".config/mozilla/firefox",
            "snap/firefox/common/.mozilla/firefox",
            ".var/app/org.mozilla.firefox/config/mozilla/firefox",
        ];
        for folder in folders.map(|folder| home.directory.join(folder)) {
            write(&folder.join("profiles.ini"), "[Profile0]\nName=default\nIsRelative=1\nPath=x\n");
            fs::create_dir_all(folder.join("x")).unwrap();
        }
        let expected = [
            ("default", Packaging::Native, folders[0]),
            ("default (Snap)", Packaging::Snap, folders[2]),
            ("default (Flatpak)", Packaging::Flatpak, folders[3]),
        ]
        .map(|(name, packaging, folder)| Profile {
            name: name.to_owned(),
            packaging,
            directory: home.directory.join(folder).join("x"),
        });
        assert_eq!(home.firefox_profiles(), expected);
    }

    #[test]
    fn text_that_is_no_ini_file_lists_nothing() {
        let (_folder, home) = home();
        assert_eq!(home.firefox_profiles(), []);
        write(
            &home.directory.join(".mozilla/firefox/profiles.ini"),
            "=\n[\n]\nPath=x\n[Profile0\n[Profile0]\nPath\n",
        );
        assert_eq!(home.firefox_profiles(), []);
    }
}

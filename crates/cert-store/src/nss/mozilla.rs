//! The programs of Mozilla's family, which keep a database in each profile.

use std::path::PathBuf;

use pickup::store::{StoreId, StoreKind};

use super::{
    home::Home,
    library::Libraries,
    places::{Packaging, Place},
    profiles::{self, Profile},
};

/// A program, installed in one way.
struct Application {
    kind: StoreKind,
    packaging: Packaging,
    /// Where its profiles are. Where the older folder is, the program stays with it, so that one comes first.
    folders: &'static [Folder],
    /// Where its libraries are, as distributed by Debian, Ubuntu, Fedora and Mozilla. Only places that an administrator
    /// alone writes to, for what is loaded from there sees the private key.
    libraries: &'static [&'static str],
}

/// A folder of the user's.
enum Folder {
    /// Below the home.
    Home(&'static str),
    /// Below the folder for settings.
    Config(&'static str),
}

use Folder::{Config, Home as InHome};

const APPLICATIONS: [Application; 9] = [
    Application {
        kind: StoreKind::FirefoxProfile,
        packaging: Packaging::Native,
        folders: &[InHome(".mozilla/firefox"), Config("mozilla/firefox")],
        libraries: &[
            "/usr/lib/firefox-esr",
            "/usr/lib/firefox",
            "/usr/lib64/firefox",
            "/opt/firefox",
            "/usr/local/lib/firefox",
        ],
    },
    Application {
        kind: StoreKind::FirefoxProfile,
        packaging: Packaging::Snap,
        folders: &[
            InHome("snap/firefox/common/.mozilla/firefox"),
            InHome("snap/firefox/common/.config/mozilla/firefox"),
        ],
        libraries: &["/snap/firefox/current/usr/lib/firefox"],
    },
    Application {
        kind: StoreKind::FirefoxProfile,
        packaging: Packaging::Flatpak,
        folders: &[
            InHome(".var/app/org.mozilla.firefox/.mozilla/firefox"),
            InHome(".var/app/org.mozilla.firefox/config/mozilla/firefox"),
        ],
        libraries: &["/var/lib/flatpak/app/org.mozilla.firefox/current/active/files/lib/firefox"],
    },
    Application {
        kind: StoreKind::LibreWolfProfile,
        packaging: Packaging::Native,
        folders: &[InHome(".librewolf"), Config("librewolf/librewolf")],
        libraries: &["/usr/share/librewolf", "/usr/lib/librewolf", "/usr/lib64/librewolf", "/opt/librewolf"],
    },
    Application {
        kind: StoreKind::LibreWolfProfile,
        packaging: Packaging::Flatpak,
        folders: &[
            InHome(".var/app/io.gitlab.librewolf-community/.librewolf"),
            InHome(".var/app/io.gitlab.librewolf-community/config/librewolf/librewolf"),
        ],
        libraries: &["/var/lib/flatpak/app/io.gitlab.librewolf-community/current/active/files/lib/librewolf"],
    },
    Application {
        kind: StoreKind::ThunderbirdProfile,
        packaging: Packaging::Native,
        folders: &[InHome(".thunderbird")],
        libraries: &[
            "/usr/lib/thunderbird",
            "/usr/lib64/thunderbird",
            "/opt/thunderbird",
            "/usr/local/lib/thunderbird",
        ],
    },
    Application {
        kind: StoreKind::ThunderbirdProfile,
        packaging: Packaging::Snap,
        folders: &[InHome("snap/thunderbird/common/.thunderbird")],
        libraries: &["/snap/thunderbird/current/usr/lib/thunderbird", "/snap/thunderbird/current"],
    },
    Application {
        kind: StoreKind::ThunderbirdProfile,
        packaging: Packaging::Flatpak,
        folders: &[InHome(".var/app/org.mozilla.Thunderbird/.thunderbird")],
        libraries: &["/var/lib/flatpak/app/org.mozilla.Thunderbird/current/active/files/lib/thunderbird"],
    },
    Application {
        kind: StoreKind::ThunderbirdProfile,
        packaging: Packaging::Flatpak,
        folders: &[InHome(".var/app/net.thunderbird.Thunderbird/.thunderbird")],
        libraries: &["/var/lib/flatpak/app/net.thunderbird.Thunderbird/current/active/files/lib/thunderbird"],
    },
];

/// The profiles of all programs that exist, of each installation the active one first.
pub(super) fn profiles(home: &Home) -> Vec<Place> {
    APPLICATIONS.iter().flat_map(|application| application.places(home)).collect()
}

impl Application {
    fn places(&self, home: &Home) -> Vec<Place> {
        let folders = self.folders.iter().map(|folder| match folder {
            InHome(path) => home.directory.join(path),
            Config(path) => home.config.join(path),
        });
        let profiles = folders.map(|folder| profiles::listed_in(&folder)).find(|listed| listed.is_some());
        let profiles = profiles.flatten().unwrap_or_default();
        profiles.into_iter().map(|profile| self.place(home, profile)).collect()
    }

    fn place(&self, home: &Home, profile: Profile) -> Place {
        let Profile { name, directory, written_by } = profile;
        Place {
            id: StoreId(format!("{}:{}", self.name(), home.name_of(&directory))),
            kind: self.kind,
            name: name + self.packaging.suffix(),
            packaging: self.packaging,
            libraries: self.libraries(written_by),
            directory,
        }
    }

    /// The program as the ids of its profiles name it.
    fn name(&self) -> &'static str {
        match self.kind {
            StoreKind::ThunderbirdProfile => "thunderbird",
            StoreKind::LibreWolfProfile => "librewolf",
            _ => "firefox",
        }
    }

    /// The NSS of the installation that wrote the profile last, where it is one of those known; else that of any.
    fn libraries(&self, written_by: Option<PathBuf>) -> Libraries {
        let known = self.libraries.iter().map(PathBuf::from);
        let (writer, others): (Vec<_>, Vec<_>) =
            known.partition(|folder| Some(folder) == written_by.as_ref());
        Libraries::of_application(writer.into_iter().chain(others))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use std::{fs, path::Path};

    use super::*;

    fn home() -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path().to_owned());
        (folder, home)
    }

    fn make_profile(folder: &Path) {
        fs::create_dir_all(folder.join("x")).unwrap();
        fs::write(folder.join("profiles.ini"), "[Profile0]\nName=default\nIsRelative=1\nPath=x\n").unwrap();
    }

    #[test]
    fn every_program_is_looked_for_however_it_was_installed() {
        let (_folder, home) = home();
        assert_eq!(profiles(&home), []);
        let places = [
            ("firefox", "default", ".mozilla/firefox"),
            ("firefox", "default (Snap)", "snap/firefox/common/.mozilla/firefox"),
            ("firefox", "default (Flatpak)", ".var/app/org.mozilla.firefox/config/mozilla/firefox"),
            ("librewolf", "default", ".config/librewolf/librewolf"),
            ("librewolf", "default (Flatpak)", ".var/app/io.gitlab.librewolf-community/.librewolf"),
            ("thunderbird", "default", ".thunderbird"),
            ("thunderbird", "default (Snap)", "snap/thunderbird/common/.thunderbird"),
            ("thunderbird", "default (Flatpak)", ".var/app/org.mozilla.Thunderbird/.thunderbird"),
            ("thunderbird", "default (Flatpak)", ".var/app/net.thunderbird.Thunderbird/.thunderbird"),
        ];
        for (.., folder) in places {
            make_profile(&home.directory.join(folder));
        }
        let found = profiles(&home).into_iter().map(|place| (place.id.0, place.name));
        let expected =
            places.map(|(program, name, folder)| (format!("{program}:{folder}/x"), name.to_owned()));
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn where_the_older_folder_is_the_newer_one_is_not_read() {
        let (_folder, home) = home();
        let found = || profiles(&home).into_iter().map(|place| place.id.0).collect::<Vec<_>>();
        make_profile(&home.config.join("mozilla/firefox"));
        assert_eq!(found(), ["firefox:.config/mozilla/firefox/x"]);
        make_profile(&home.directory.join(".mozilla/firefox"));
        assert_eq!(found(), ["firefox:.mozilla/firefox/x"]);
    }

    #[test]
    fn of_several_installations_the_one_that_used_the_profile_last_opens_it() {
        let folder = tempfile::tempdir().unwrap();
        let installation = |name: &str| {
            let path = folder.path().join(name);
            fs::create_dir(&path).unwrap();
            fs::write(path.join("libnss3.so"), "").unwrap();
            path.to_str().unwrap().to_owned().leak() as &'static str
        };
        let (esr, release, unknown) = (installation("esr"), installation("release"), installation("own"));
        let application = Application {
            kind: StoreKind::FirefoxProfile,
            packaging: Packaging::Native,
            folders: &[],
            libraries: vec![esr, release].leak(),
        };
        let chosen = |written_by: Option<&str>| application.libraries(written_by.map(PathBuf::from));
        assert_eq!(chosen(None), Libraries::Folder(esr.into()));
        assert_eq!(chosen(Some(release)), Libraries::Folder(release.into()));
        assert_eq!(chosen(Some(unknown)), Libraries::Folder(esr.into()), "not a place to load from");
    }
}

//! The programs of Mozilla's family, which keep a database in each profile.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use certificate::store::{StoreError, StoreId, StoreKind};

use super::{
    applications::{self, Application, Folder},
    foreign,
    home::{Home, System},
    library::{Libraries, has_nss},
    place::{Packaging, Place},
    profiles::{self, Profile},
};

/// The preference by which Firefox on Windows and macOS reads the system's certificates; it is set by default since
/// version 90.
const READS_SYSTEM: &str = "user_pref(\"security.osclientcerts.autoload\",";

/// The existing profiles of all programs, the active one of each installation first.
pub(super) fn profiles(home: &Home) -> Vec<Place> {
    applications::of(home.system).iter().flat_map(|application| application.places(home)).collect()
}

impl Application {
    fn places(&self, home: &Home) -> Vec<Place> {
        let folders = self.folders.iter().map(|folder| match folder {
            Folder::Home(path) => home.directory.join(path),
            Folder::Config(path) => home.config.join(path),
        });
        for folder in folders {
            match profiles::listed_in(&folder) {
                Ok(None) => {}
                Ok(Some(profiles)) => {
                    let is_own = |profile: &Profile| !self.reads_system(home.system, &profile.directory);
                    let own = profiles.into_iter().filter(is_own);
                    return own.filter_map(|profile| self.place(home, profile)).collect();
                }
                Err(error) => return self.barred(home, folder, &error).into_iter().collect(),
            }
        }
        Vec::new()
    }

    /// A place that reports the error, where the list of the profiles exists and cannot be read.
    fn barred(&self, home: &Home, directory: PathBuf, error: &io::Error) -> Option<Place> {
        let barred = Some(match error.kind() {
            ErrorKind::PermissionDenied => StoreError::NotPermitted(directory.display().to_string()),
            _ => StoreError::Damaged(format!("the list of the profiles: {error}")),
        });
        let profile = Profile { name: home.name_of(&directory), directory, written_by: None };
        Some(Place { barred, ..self.place(home, profile)? })
    }

    /// The place of a profile; `None` where no NSS can open it: Linux has one besides the program's, other systems
    /// have not.
    fn place(&self, home: &Home, profile: Profile) -> Option<Place> {
        let Profile { name, directory, written_by } = profile;
        let own = self.own_libraries(written_by.as_ref());
        let passed_over = written_by.filter(|writer| self.is_passed_over(writer, own.is_empty()));
        let of_linux = (home.system == System::Linux).then_some(Libraries::System);
        let libraries: Vec<_> = own.into_iter().map(Libraries::Folder).chain(of_linux).collect();
        (!libraries.is_empty()).then(|| Place {
            id: StoreId(format!("{}:{}", self.name(), home.name_of(&directory))),
            kind: self.kind,
            name: name + self.packaging.suffix(),
            packaging: self.packaging,
            libraries,
            passed_over,
            directory,
            barred: None,
            others: Vec::new(),
        })
    }

    /// Whether the profile already reads the system's certificates. The user's user.js takes precedence.
    fn reads_system(&self, system: System, profile: &Path) -> bool {
        if system == System::Linux || self.kind != StoreKind::FirefoxProfile {
            return false;
        }
        let texts = ["user.js", "prefs.js"].map(|name| foreign::read_if_possible(&profile.join(name)));
        let texts = texts.map(|octets| foreign::text(&octets));
        let value = texts.iter().flat_map(|text| text.lines().rev()).find_map(|line| {
            let line: String = line.split_whitespace().collect();
            Some(line.strip_prefix(READS_SYSTEM)?.starts_with("true"))
        });
        value.unwrap_or(true)
    }

    /// The program's name in the ids of its profiles.
    fn name(&self) -> &'static str {
        match self.kind {
            StoreKind::ThunderbirdProfile => "thunderbird",
            StoreKind::LibreWolfProfile => "librewolf",
            _ => "firefox",
        }
    }

    /// The folders with an NSS, that of the installation that last wrote the profile first. A profile is writable by
    /// its user, so it only chooses among the known places.
    fn own_libraries(&self, written_by: Option<&PathBuf>) -> Vec<PathBuf> {
        let known = self.libraries.iter().map(PathBuf::from).filter(|folder| has_nss(folder));
        let (writer, others): (Vec<_>, Vec<_>) = known.partition(|folder| Some(folder) == written_by);
        writer.into_iter().chain(others).collect()
    }

    /// Whether the installation that last wrote the profile has an NSS of its own in an unknown place. A Snap or a
    /// Flatpak names its folder as it sees it from within.
    fn is_passed_over(&self, writer: &Path, none_is_known: bool) -> bool {
        match self.packaging {
            Packaging::Native => {
                has_nss(writer) && self.libraries.iter().all(|folder| Path::new(folder) != writer)
            }
            Packaging::Snap | Packaging::Flatpak => none_is_known,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use std::fs;

    use super::*;
    use crate::nss::library::file_name;

    fn home() -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::on(System::Linux, folder.path().to_owned());
        (folder, home)
    }

    fn make_profile(folder: &Path) {
        fs::create_dir_all(folder.join("x")).unwrap();
        fs::write(folder.join("profiles.ini"), "[Profile0]\nName=default\nIsRelative=1\nPath=x\n").unwrap();
    }

    /// The id, with the separator of Unix.
    fn id(place: &Place) -> String {
        place.id.0.replace(std::path::MAIN_SEPARATOR, "/")
    }

    #[test]
    fn programs_are_found_however_they_were_installed() {
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
        let found = profiles(&home).into_iter().map(|place| (id(&place), place.name));
        let expected =
            places.map(|(program, name, folder)| (format!("{program}:{folder}/x"), name.to_owned()));
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn older_profile_folder_hides_the_newer_one() {
        let (_folder, home) = home();
        let found = || profiles(&home).iter().map(id).collect::<Vec<_>>();
        make_profile(&home.config.join("mozilla/firefox"));
        assert_eq!(found(), ["firefox:.config/mozilla/firefox/x"]);
        make_profile(&home.directory.join(".mozilla/firefox"));
        assert_eq!(found(), ["firefox:.mozilla/firefox/x"]);
    }

    #[test]
    fn unreadable_profile_list_is_reported_in_its_place() {
        let (_folder, home) = home();
        fs::create_dir_all(home.directory.join(".mozilla/firefox/profiles.ini")).unwrap();
        make_profile(&home.directory.join(".thunderbird"));
        let found = profiles(&home).into_iter().map(|place| (id(&place), place.name, place.barred.is_some()));
        let expected = [
            ("firefox:.mozilla/firefox".to_owned(), ".mozilla/firefox".to_owned(), true),
            ("thunderbird:.thunderbird/x".to_owned(), "default".to_owned(), false),
        ];
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn profile_is_opened_by_installation_used_last() {
        let folder = tempfile::tempdir().unwrap();
        let installation = |name: &str| {
            let path = folder.path().join(name);
            fs::create_dir(&path).unwrap();
            fs::write(path.join(file_name("nss3")), "").unwrap();
            path.to_str().unwrap().to_owned().leak() as &'static str
        };
        let (esr, release, unknown) = (installation("esr"), installation("release"), installation("own"));
        let application = Application {
            kind: StoreKind::FirefoxProfile,
            packaging: Packaging::Native,
            folders: &[],
            libraries: vec![esr, release].leak(),
        };
        let (_home, home) = home();
        let chosen = |written_by: Option<&str>| {
            let directory = home.directory.join("x");
            let written_by = written_by.map(PathBuf::from);
            let place =
                application.place(&home, Profile { name: "x".into(), directory, written_by }).unwrap();
            (place.libraries, place.passed_over)
        };
        let folders = |first: &str, second: &str| {
            vec![Libraries::Folder(first.into()), Libraries::Folder(second.into()), Libraries::System]
        };
        assert_eq!(chosen(None), (folders(esr, release), None));
        assert_eq!(chosen(Some(release)), (folders(release, esr), None));
        let passed_over = (folders(esr, release), Some(unknown.into()));
        assert_eq!(chosen(Some(unknown)), passed_over, "not a place to load from");
        assert_eq!(chosen(Some("/gone")), (folders(esr, release), None), "nothing is there any more");
    }

    #[test]
    fn package_without_known_nss_uses_the_systems() {
        let (_folder, home) = home();
        let application = Application {
            kind: StoreKind::FirefoxProfile,
            packaging: Packaging::Flatpak,
            folders: &[],
            libraries: &["/nowhere"],
        };
        let written_by = Some(PathBuf::from("/app/lib/firefox"));
        let profile = Profile { name: "x".into(), directory: home.directory.clone(), written_by };
        let place = application.place(&home, profile).unwrap();
        assert_eq!(place.libraries, [Libraries::System]);
        assert_eq!(place.passed_over, Some(PathBuf::from("/app/lib/firefox")));
    }

    /// The profiles, each with invented libraries, as an installation has them in places where a test cannot write.
    fn profiles_elsewhere(home: &Home) -> Vec<String> {
        let libraries = home.directory.join("program");
        fs::create_dir_all(&libraries).unwrap();
        fs::write(libraries.join(file_name("nss3")), "").unwrap();
        let libraries: &'static [&'static str] = vec![&*libraries.to_str().unwrap().to_owned().leak()].leak();
        let applications = applications::of(home.system).iter();
        let places = applications.flat_map(|application| {
            let Application { kind, packaging, folders, .. } = *application;
            Application { kind, packaging, folders, libraries }.places(home)
        });
        places.map(|place| place.id.0.replace('\\', "/")).collect()
    }

    #[test]
    fn firefox_elsewhere_is_listed_without_system_certificates() {
        for (system, firefox, thunderbird) in [
            (System::Windows, "AppData/Roaming/Mozilla/Firefox", "AppData/Roaming/Thunderbird"),
            (System::MacOs, "Library/Application Support/Firefox", "Library/Thunderbird"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let home = Home::on(system, folder.path().to_owned());
            assert_eq!(profiles_elsewhere(&home), [""; 0]);
            make_profile(&home.directory.join(firefox));
            make_profile(&home.directory.join(thunderbird));
            let (firefox, thunderbird) =
                (format!("firefox:{firefox}/x"), format!("thunderbird:{thunderbird}/x"));
            assert_eq!(profiles_elsewhere(&home), [thunderbird.as_str()]);

            let profile = home.directory.join(firefox.trim_start_matches("firefox:"));
            let set = |file: &str, value: &str| {
                let text =
                    format!("// by hand\nuser_pref( \"security.osclientcerts.autoload\" , {value});\n");
                fs::write(profile.join(file), text).unwrap();
            };
            set("prefs.js", "false");
            assert_eq!(profiles_elsewhere(&home), [firefox.as_str(), thunderbird.as_str()]);
            set("user.js", "true");
            assert_eq!(profiles_elsewhere(&home), [thunderbird.as_str()]);
            set("prefs.js", "true");
            set("user.js", "false");
            assert_eq!(profiles_elsewhere(&home), [firefox.as_str(), thunderbird.as_str()]);
        }
    }

    #[test]
    fn profile_without_program_is_offered_on_linux_alone() {
        for system in [System::Windows, System::MacOs] {
            let folder = tempfile::tempdir().unwrap();
            let home = Home::on(system, folder.path().to_owned());
            let application = Application {
                kind: StoreKind::ThunderbirdProfile,
                packaging: Packaging::Native,
                folders: &[Folder::Config("Thunderbird")],
                libraries: &["/nowhere"],
            };
            make_profile(&home.config.join("Thunderbird"));
            assert_eq!(application.places(&home), []);
            let linux = Home { system: System::Linux, ..home };
            assert_eq!(application.places(&linux).len(), 1, "opened by the system's own NSS");
        }
    }
}

//! The places of a user's databases.

use std::path::{Path, PathBuf};

use certificate::store::{StoreId, StoreKind};

use super::{
    chromium, files,
    home::{Home, System},
    library::Libraries,
    mozilla,
    place::{Packaging, Place},
};
use crate::native::os::{self, FileId};

/// The databases of the user, in the order in which they are shown. On Windows and macOS Chromium's family reads the
/// system's own store.
pub(super) fn places(home: &Home) -> Vec<Place> {
    let mut places = Vec::new();
    if home.system == System::Linux {
        places.push(shared(home));
        places.extend(chromium::packaged(home));
    }
    places.extend(mozilla::profiles(home));
    let mut different: Vec<(Identity, Place)> = Vec::new();
    for place in places {
        let identity = Identity::of(&place.directory);
        match different.iter_mut().find(|(known, _)| *known == identity) {
            Some((_, known)) => known.join(place, home),
            None => different.push((identity, place)),
        }
    }
    different.into_iter().map(|(_, place)| place).collect()
}

/// The database that Chromium's family shares, in its unpackaged form.
fn shared(home: &Home) -> Place {
    Place {
        id: StoreId("nss-shared".into()),
        kind: StoreKind::SharedNss,
        name: String::new(),
        directory: chromium::database(&home.directory, &home.data),
        packaging: Packaging::Native,
        libraries: vec![Libraries::System],
        passed_over: None,
        barred: None,
        others: Vec::new(),
    }
}

/// The identity of a database, however its path is spelt: links, mounts, letters of either case.
#[derive(PartialEq, Eq)]
enum Identity {
    /// The identities of its two files.
    Files([FileId; 2]),
    /// The identity of its folder; where that is missing, of the nearest existing folder, and the rest of the path.
    Folder(FileId, PathBuf),
    /// The path, where nothing else is known.
    Path(PathBuf),
}

impl Identity {
    fn of(directory: &Path) -> Self {
        let files = [files::CERTIFICATES, files::KEYS].map(|name| os::identity(&directory.join(name)));
        if let [Ok(certificates), Ok(keys)] = files {
            return Self::Files([certificates, keys]);
        }
        let folder = directory.ancestors().find_map(|folder| Some((os::identity(folder).ok()?, folder)));
        let known = folder
            .and_then(|(id, folder)| Some(Self::Folder(id, directory.strip_prefix(folder).ok()?.into())));
        known.unwrap_or_else(|| Self::Path(directory.to_owned()))
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

    use std::{fs, os::unix::fs::symlink};

    use super::*;

    fn home() -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::on(System::Linux, folder.path().to_owned());
        (folder, home)
    }

    fn make_profile(folder: &Path, path: &str) {
        fs::create_dir_all(folder.join("x")).unwrap();
        fs::write(folder.join("profiles.ini"), format!("[Profile0]\nName=default\nPath={path}\n")).unwrap();
    }

    #[test]
    fn name_of_each_place_tells_its_kind() {
        let (folder, home) = home();
        for program in
            [".mozilla/firefox", ".thunderbird", ".librewolf", "snap/firefox/common/.mozilla/firefox"]
        {
            make_profile(&folder.path().join(program), "x/a1b2c3d4.default");
            fs::create_dir_all(folder.path().join(program).join("x/a1b2c3d4.default")).unwrap();
        }
        fs::create_dir_all(folder.path().join("snap/chromium/current")).unwrap();
        fs::create_dir_all(folder.path().join(".var/app/com.brave.Browser")).unwrap();
        let places = places(&home);
        assert!(places.len() >= 6, "{:?}", found(&home));
        for place in places {
            let (kind, name) = place.id.parts().unwrap();
            assert_eq!(kind, place.kind);
            let is_named_so = place.kind == StoreKind::PackagedChromium || name == place.name;
            assert!(is_named_so, "{name} {}", place.name);
        }
    }

    /// Every place with its aliases.
    fn found(home: &Home) -> Vec<Vec<String>> {
        let places = places(home);
        places.iter().map(|place| place.all().map(|place| place.id.0.clone()).collect()).collect()
    }

    #[test]
    fn profiles_behind_a_link_are_its_targets() {
        let (_folder, home) = home();
        let snap = home.directory.join("snap/firefox/common/.mozilla/firefox");
        make_profile(&snap, "x");
        fs::create_dir(home.directory.join(".mozilla")).unwrap();
        symlink(&snap, home.directory.join(".mozilla/firefox")).unwrap();
        let both = ["firefox:snap/firefox/common/.mozilla/firefox/x", "firefox:.mozilla/firefox/x"];
        assert_eq!(found(&home), [vec!["nss-shared"], both.to_vec()]);
    }

    #[test]
    fn shared_database_linked_to_profile_is_that_profile() {
        let (_folder, home) = home();
        make_profile(&home.directory.join(".mozilla/firefox"), "x");
        fs::create_dir(home.directory.join(".pki")).unwrap();
        symlink("../.mozilla/firefox/x", home.directory.join(".pki/nssdb")).unwrap();
        assert_eq!(found(&home), [["firefox:.mozilla/firefox/x", "nss-shared"]]);
        let libraries = &places(&home)[0].libraries;
        assert_eq!(libraries.iter().filter(|library| **library == Libraries::System).count(), 1);
        assert_eq!(libraries.last(), Some(&Libraries::System));
    }

    #[test]
    fn databases_sharing_files_or_folder_are_one_place() {
        for make in [
            // The profile of another program.
            |home: &Path| make_profile(&home.join(".thunderbird"), "../.mozilla/firefox/./x"),
            |home: &Path| {
                make_profile(
                    &home.join(".thunderbird"),
                    &home.join(".mozilla/firefox/x").display().to_string(),
                );
            },
            |home: &Path| {
                symlink(home.join(".mozilla/firefox/x"), home.join("link")).unwrap();
                make_profile(&home.join(".thunderbird"), "../link");
            },
            // The files of another folder.
            |home: &Path| {
                make_profile(&home.join(".thunderbird"), "x");
                for name in [files::CERTIFICATES, files::KEYS] {
                    let file = home.join(".mozilla/firefox/x").join(name);
                    fs::write(&file, name).unwrap();
                    fs::hard_link(file, home.join(".thunderbird/x").join(name)).unwrap();
                }
            },
            |home: &Path| {
                make_profile(&home.join(".thunderbird"), "x");
                for name in [files::CERTIFICATES, files::KEYS] {
                    let file = home.join(".mozilla/firefox/x").join(name);
                    fs::write(&file, name).unwrap();
                    symlink(file, home.join(".thunderbird/x").join(name)).unwrap();
                }
            },
        ] {
            let (_folder, home) = home();
            make_profile(&home.directory.join(".mozilla/firefox"), "x");
            make(&home.directory);
            assert_eq!(places(&home).len(), 2, "{:?}", found(&home));
            assert_eq!(places(&home)[1].others.len(), 1);
        }
    }

    #[test]
    fn absent_database_behind_a_link_is_one_place() {
        let (_folder, home) = home();
        let chromium = home.directory.join("snap/chromium/current/.local/share");
        fs::create_dir_all(&chromium).unwrap();
        fs::create_dir(home.directory.join(".local")).unwrap();
        symlink(&chromium, home.directory.join(".local/share")).unwrap();
        assert_eq!(found(&home), [["chromium:snap/chromium/current", "nss-shared"]]);
    }

    #[test]
    fn folders_beside_each_other_are_different() {
        let (_folder, home) = home();
        make_profile(&home.directory.join(".mozilla/firefox"), "x");
        make_profile(&home.directory.join(".thunderbird"), "x");
        assert!(found(&home).iter().all(|names| names.len() == 1));
        assert_eq!(found(&home).len(), 3);
    }

    #[test]
    fn home_that_is_a_link_makes_nothing_another() {
        let (folder, home) = home();
        make_profile(&home.directory.join(".mozilla/firefox"), "x");
        make_profile(
            &home.directory.join("snap/firefox/common/.mozilla/firefox"),
            "../../../../.mozilla/firefox/x",
        );
        let link = folder.path().join("home");
        symlink(folder.path(), &link).unwrap();
        let over_link = Home::on(System::Linux, link);
        assert_eq!(found(&over_link), found(&home));
    }
}

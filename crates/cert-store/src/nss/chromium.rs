//! Chromium's family: the shared database, and those of the browsers that are packaged with a home of their own.

use std::{
    fs,
    path::{Path, PathBuf},
};

use certificate::store::{StoreId, StoreKind};

use super::{
    foreign,
    home::Home,
    ini,
    library::Libraries,
    place::{Packaging, Place},
};
use crate::native::os;

/// The Snaps: their usual names, and their package names.
const SNAPS: [(&str, &str); 3] = [("Chromium", "chromium"), ("Brave", "brave"), ("Opera", "opera")];

/// The Flatpaks: their usual names, and their ids.
const FLATPAKS: [(&str, &str); 7] = [
    ("Chromium", "org.chromium.Chromium"),
    ("Ungoogled Chromium", "io.github.ungoogled_software.ungoogled_chromium"),
    ("Chrome", "com.google.Chrome"),
    ("Edge", "com.microsoft.Edge"),
    ("Brave", "com.brave.Browser"),
    ("Opera", "com.opera.Opera"),
    ("Vivaldi", "com.vivaldi.Vivaldi"),
];

/// The process names of the family's programs.
const PROGRAMS: [&str; 10] = [
    "chrome",
    "chromium",
    "chromium-browser",
    "brave",
    "brave-browser",
    "msedge",
    "opera",
    "vivaldi",
    "vivaldi-bin",
    "ungoogled-chromium",
];

/// The folder of the database, whether or not it exists. Chromium checks them in this order, and where the first
/// exists the second is not read.
pub(super) fn database(home: &Path, data: &Path) -> PathBuf {
    let first = home.join(".pki/nssdb");
    if foreign::may_be_folder(&first) { first } else { data.join("pki/nssdb") }
}

/// The browsers that have a home of their own, where that exists.
pub(super) fn packaged(home: &Home) -> Vec<Place> {
    let snaps = SNAPS.iter().map(|(name, snap)| {
        let own_home = home.directory.join("snap").join(snap).join("current");
        (*name, Packaging::Snap, Some(database(&own_home, &own_home.join(".local/share"))), own_home)
    });
    let flatpaks = FLATPAKS.iter().map(|(name, id)| {
        let own_home = home.directory.join(".var/app").join(id);
        (*name, Packaging::Flatpak, database_of_flatpak(home, id, &own_home), own_home)
    });
    let present = snaps.chain(flatpaks).filter(|(.., own_home)| foreign::may_be_folder(own_home));
    let own = present.filter_map(|(name, packaging, directory, own_home)| {
        Some(Place {
            id: StoreId(format!("chromium:{}", home.name_of(&own_home))),
            kind: StoreKind::PackagedChromium,
            name: name.to_owned() + packaging.suffix(),
            directory: directory?,
            packaging,
            libraries: vec![Libraries::System],
            passed_over: None,
            barred: None,
            others: Vec::new(),
        })
    });
    own.collect()
}

/// The database of a Flatpak of its own; `None` where it reads the shared one. Its data folder is its own in any
/// case, and `.pki` depends on its permissions (flatpak-metadata(5)): it is the user's, one of its own that is kept,
/// or a temporary one, which Chromium then finds missing.
fn database_of_flatpak(home: &Home, id: &str, own_home: &Path) -> Option<PathBuf> {
    let granted = granted(home, id);
    let sees_home = granted.filesystems.iter().any(|place| {
        let place = place.split_once(':').map_or(place.as_str(), |(place, _)| place);
        ["home", "host", "~/.pki"].contains(&place)
    });
    if sees_home && foreign::may_be_folder(&home.directory.join(".pki/nssdb")) {
        return None;
    }
    let keeps_own = !sees_home && granted.persistent.iter().any(|place| place == ".pki");
    let data = own_home.join("data");
    Some(if keeps_own { database(own_home, &data) } else { data.join("pki/nssdb") })
}

/// The parts of the home that a Flatpak may see.
#[derive(Default)]
struct Granted {
    filesystems: Vec<String>,
    persistent: Vec<String>,
}

/// The permissions that the Flatpak requests, with the overrides of the administrator and then the user. `!` revokes
/// one.
fn granted(home: &Home, id: &str) -> Granted {
    let own = home.data.join("flatpak");
    let system = Path::new("/var/lib/flatpak");
    let asked = format!("app/{id}/current/active/metadata");
    let installed = [own.join(&asked), system.join(&asked)].into_iter().find(|path| path.is_file());
    let overrides = [system, &own].map(|installation| installation.join("overrides").join(id));
    let mut granted = Granted::default();
    for file in installed.into_iter().chain(overrides) {
        let octets = foreign::read_if_possible(&file);
        for section in ini::sections(&octets).iter().filter(|section| section.name == b"Context") {
            for (key, list) in
                [("filesystems", &mut granted.filesystems), ("persistent", &mut granted.persistent)]
            {
                let value = foreign::text(section.value(key).unwrap_or_default());
                for place in value.split(';').map(str::trim).filter(|place| !place.is_empty()) {
                    match place.strip_prefix('!') {
                        Some(taken_back) => list.retain(|place| place != taken_back),
                        None => list.push(place.to_owned()),
                    }
                }
            }
        }
    }
    granted
}

/// Whether a browser of the family is running, of this user and installed in a way that lets it read the place.
/// `processes` is `/proc`.
pub(super) fn is_running(processes: &Path, packaging: Packaging) -> bool {
    let this_user = os::owner(&processes.join("self"));
    let Ok(running) = fs::read_dir(processes) else { return false };
    running.flatten().any(|process| {
        // The executables of other users' processes are not readable.
        let Ok(program) = fs::read_link(process.path().join("exe")) else { return false };
        os::owner(&process.path()) == this_user && packaging == packaging_of(&program) && is_browser(&program)
    })
}

fn is_browser(program: &Path) -> bool {
    program.file_name().is_some_and(|name| PROGRAMS.iter().any(|known| name == *known))
}

/// The packaging of a program by its path. A Snap runs below `/snap`, and a Flatpak sees its own files as `/app`,
/// which may be shown by the path where bubblewrap mounted it.
fn packaging_of(program: &Path) -> Packaging {
    match program {
        program if program.starts_with("/snap") => Packaging::Snap,
        program if program.starts_with("/app") || program.starts_with("/newroot/app") => Packaging::Flatpak,
        _ => Packaging::Native,
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use std::os::unix::fs::symlink;

    use super::*;

    fn home() -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path().to_owned());
        (folder, home)
    }

    fn write(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn found(home: &Home) -> Vec<(String, String)> {
        let place = |place: Place| (place.name, home.name_of(&place.directory));
        packaged(home).into_iter().map(place).collect()
    }

    fn expected<const N: usize>(places: [(&str, &str); N]) -> Vec<(String, String)> {
        places.map(|(name, directory)| (name.to_owned(), directory.to_owned())).to_vec()
    }

    #[test]
    fn shared_database_is_found_where_chromium_looks() {
        let (_folder, home) = home();
        let place = || home.name_of(&database(&home.directory, &home.data));
        assert_eq!(place(), ".local/share/pki/nssdb");
        fs::create_dir_all(home.data.join("pki/nssdb")).unwrap();
        assert_eq!(place(), ".local/share/pki/nssdb");
        fs::create_dir_all(home.directory.join(".pki/nssdb")).unwrap();
        assert_eq!(place(), ".pki/nssdb");
    }

    #[test]
    fn snap_follows_same_order_below_its_home() {
        let (_folder, home) = home();
        assert_eq!(found(&home), []);
        fs::create_dir_all(home.directory.join("snap/chromium/3000")).unwrap();
        symlink("3000", home.directory.join("snap/chromium/current")).unwrap();
        let newer = ("Chromium (Snap)", "snap/chromium/current/.local/share/pki/nssdb");
        assert_eq!(found(&home), expected([newer]));
        fs::create_dir_all(home.directory.join("snap/chromium/3000/.pki/nssdb")).unwrap();
        assert_eq!(found(&home), expected([("Chromium (Snap)", "snap/chromium/current/.pki/nssdb")]));
    }

    #[test]
    fn flatpak_reads_what_its_permissions_allow() {
        let (_folder, home) = home();
        let chrome = home.directory.join(".var/app/com.google.Chrome");
        let metadata = home.data.join("flatpak/app/com.google.Chrome/current/active/metadata");
        let overrides = home.data.join("flatpak/overrides/com.google.Chrome");
        let data = expected([("Chrome (Flatpak)", ".var/app/com.google.Chrome/data/pki/nssdb")]);
        let kept = expected([("Chrome (Flatpak)", ".var/app/com.google.Chrome/.pki/nssdb")]);
        fs::create_dir_all(chrome.join(".pki/nssdb")).unwrap();
        fs::create_dir_all(home.directory.join(".pki/nssdb")).unwrap();
        let cases = [
            ("", "", &data),
            ("filesystems=xdg-download;\npersistent=.pki;", "", &kept),
            ("filesystems=home;", "", &vec![]),
            ("filesystems=home;", "filesystems=!home;", &data),
            ("filesystems=home;", "filesystems=!home;\npersistent=.pki;", &kept),
            ("persistent=.pki;", "filesystems=~/.pki:create;", &vec![]),
        ];
        for (asked, changed, expected) in cases {
            write(&metadata, &format!("[Application]\nname=x\n[Context]\n{asked}\n"));
            write(&overrides, &format!("[Context]\n{changed}\n"));
            assert_eq!(found(&home), *expected, "{asked} {changed}");
        }
        let odd =
            b"\xff\xfe\0[\n[Application]\nname=Zo\xe9\n\0\0\n[Context]\r\nfilesystems = ~/Zo\xe9;home; \r\n";
        fs::write(&metadata, &odd[3..]).unwrap();
        assert_eq!(found(&home), expected([]), "octets that are no text hide nothing beside them");
        write(&metadata, "[Context]\nfilesystems=host;\n");
        fs::remove_dir_all(home.directory.join(".pki")).unwrap();
        assert_eq!(found(&home), data, "the shared database that it would see does not exist");
    }

    #[test]
    fn running_browser_is_seen_by_its_program() {
        let (_folder, home) = home();
        let processes = &home.directory;
        let running = |process: &str, program: &str| {
            fs::create_dir_all(processes.join(process)).unwrap();
            symlink(program, processes.join(process).join("exe")).unwrap();
        };
        let seen = || {
            [Packaging::Native, Packaging::Snap, Packaging::Flatpak]
                .map(|packaging| is_running(processes, packaging))
        };
        running("self", "/usr/bin/wizard");
        running("2", "/usr/lib/firefox-esr/firefox-esr");
        fs::create_dir(processes.join("3")).unwrap();
        assert_eq!(seen(), [false, false, false]);
        running("4", "/snap/chromium/3000/usr/lib/chromium-browser/chrome");
        assert_eq!(seen(), [false, true, false]);
        running("5", "/app/extra/chrome");
        assert_eq!(seen(), [false, true, true]);
        running("6", "/opt/google/chrome/chrome");
        assert_eq!(seen(), [true, true, true]);
    }
}

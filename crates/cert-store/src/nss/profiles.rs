//! The profiles of one program of Mozilla's, as its `profiles.ini` lists them.

use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
};

use certificate::name::{MAX_NAME, plain_name};
use serde_json::Value;

use super::{
    files,
    foreign::{self, note},
    ini::{self, Section},
};

const PROFILES: &str = "profiles.ini";
const INSTALLATIONS: &str = "installs.ini";
const PREFERENCES: &str = "prefs.js";
const LAST_USE: &str = "compatibility.ini";
const TIMES: &str = "times.json";

/// A profile of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Profile {
    /// The name in the program's list.
    pub(super) name: String,
    /// The folder.
    pub(super) directory: PathBuf,
    /// The folder of the installation that last used it, as that installation sees it.
    pub(super) written_by: Option<PathBuf>,
}

impl Profile {
    fn at(directory: PathBuf, name: &[u8]) -> Self {
        let last_use = foreign::read_if_possible(&directory.join(LAST_USE));
        let written_by =
            ini::sections(&last_use).iter().find_map(|section| section.octets("LastPlatformDir"));
        let names = [name, octets_of_name(&directory)].map(|name| plain_name(&foreign::text(name), MAX_NAME));
        let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        Self { name, written_by: written_by.map(foreign::path), directory }
    }

    /// Whether it exists and may have been used. Beside its first profile a program creates another, for versions
    /// before 2019, which is usually never opened.
    fn is_of_use(&self) -> bool {
        let times = foreign::text(&foreign::read_if_possible(&self.directory.join(TIMES)));
        let times: Value = serde_json::from_str(&times).unwrap_or_default();
        let never_opened = times.get("firstUse").is_some_and(Value::is_null);
        self.is_there() && !never_opened
    }

    fn is_there(&self) -> bool {
        let is_there = foreign::may_be_folder(&self.directory);
        if !is_there {
            note(&format!("the profile {} is not there", self.directory.display()));
        }
        is_there
    }
}

/// The existing profiles of `folder`, the active ones first. `None` where `folder` is not a folder of profiles.
///
/// # Errors
/// Where it is one, but its list cannot be read.
pub(super) fn listed_in(folder: &Path) -> io::Result<Option<Vec<Profile>>> {
    let list = folder.join(PROFILES);
    let profiles = match foreign::read(&list) {
        Err(error) if foreign::is_missing(&error) => return Ok(None),
        read => read?,
    };
    let installations = foreign::read_if_possible(&folder.join(INSTALLATIONS));
    let sections = ini::sections(&profiles);
    // installs.ini repeats the sections [Install…] of profiles.ini, without that prefix.
    let active: Vec<&[u8]> = sections
        .iter()
        .filter(|section| section.name.starts_with(b"Install"))
        .chain(&ini::sections(&installations))
        .filter_map(|section| section.octets("Default"))
        .collect();
    let mut entries: Vec<&Section<'_>> =
        sections.iter().filter(|section| section.name.starts_with(b"Profile")).collect();
    entries.sort_by_key(|entry| match entry.octets("Path") {
        Some(path) if active.contains(&path) => 0,
        _ if entry.value("Default") == Some(b"1") => 1,
        _ => 2,
    });
    if entries.iter().all(|entry| entry.octets("Path").is_none_or(<[u8]>::is_empty)) {
        note(&format!("{} lists no profile: the folders beside it are read", list.display()));
        return Ok(Some(beside(folder)));
    }
    let mut listed: Vec<Profile> = Vec::new();
    for entry in entries {
        let Some(path) = entry.octets("Path").filter(|path| !path.is_empty()) else {
            note(&format!("{}: [{}] has no path", list.display(), foreign::text(entry.name)));
            continue;
        };
        // Independent of IsRelative: `join` with an absolute path replaces the folder.
        let named = Profile::at(folder.join(foreign::path(path)), entry.value("Name").unwrap_or_default());
        let group = named.directory.parent().zip(entry.value("StoreID"));
        let group = group.map(|(siblings, group)| members(siblings, group)).unwrap_or_default();
        for profile in std::iter::once(named).chain(group) {
            let is_new = listed.iter().all(|known| known.directory != profile.directory);
            if is_new && profile.is_of_use() {
                listed.push(profile);
            }
        }
    }
    Ok(Some(listed))
}

/// The profiles of a group, of which profiles.ini lists only the one used last. The others are its siblings,
/// recognised by their preferences (Firefox's SelectableProfileService.sys.mjs), which avoids reading the group's own
/// SQLite file. Their names are those of their folders: names given by a person are in that file only.
fn members(siblings: &Path, group: &[u8]) -> Vec<Profile> {
    let membership = [b"user_pref(\"toolkit.profiles.storeID\", \"", group, b"\");"].concat();
    let belongs = |directory: &PathBuf| {
        let preferences = foreign::read_if_possible(&directory.join(PREFERENCES));
        let mut lines = preferences.split(|octet| b"\r\n".contains(octet));
        lines.any(|line| line.trim_ascii_end() == membership)
    };
    let mut members: Vec<_> = folders_in(siblings).filter(belongs).map(unlisted).collect();
    members.sort_by(|a, b| a.directory.cmp(&b.directory));
    members
}

/// The profiles with certificates, where the list is empty or damaged: beside it, or in the folder for profiles on
/// Windows and macOS.
fn beside(list: &Path) -> Vec<Profile> {
    let folders = [list.to_owned(), list.join("Profiles")].into_iter().flat_map(|folder| folders_in(&folder));
    let has_certificates = |directory: &PathBuf| directory.join(files::CERTIFICATES).is_file();
    let mut profiles: Vec<_> = folders.filter(has_certificates).map(unlisted).collect();
    profiles.sort_by(|a, b| a.directory.cmp(&b.directory));
    profiles
}

fn folders_in(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

/// A profile by the name of its folder, of the form SALT.NAME.
fn unlisted(directory: PathBuf) -> Profile {
    let name = octets_of_name(&directory).to_vec();
    let dot = name.iter().position(|octet| *octet == b'.');
    Profile::at(directory, name.get(dot.map_or(0, |dot| dot + 1)..).unwrap_or_default())
}

fn octets_of_name(directory: &Path) -> &[u8] {
    directory.file_name().map(OsStr::as_encoded_bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    fn write(path: &Path, text: impl AsRef<[u8]>) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn names(folder: &Path) -> Vec<String> {
        listed_in(folder).unwrap().unwrap().into_iter().map(|profile| profile.name).collect()
    }

    #[test]
    fn active_profile_is_first_and_missing_ones_omitted() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("firefox");
        assert_eq!(listed_in(&folder).unwrap(), None);
        let elsewhere = home.path().join("elsewhere/with = sign");
        write(
            &folder.join("profiles.ini"),
            format!(
                "[General]\nStartWithLastProfile=1\n\n\
                 [Profile2]\nName=Gone\nIsRelative=1\nPath=gone\n\
                 [Profile0]\r\nName=Old\r\nIsRelative=1\r\nPath=old.default\r\nDefault=1\r\n\
                 [Profile1]\nName=Else where\nIsRelative=0\nPath={}\n\
                 [Profile3]\nName=Active\nIsRelative=1\nPath=active.default-release\n\
                 [Profile4]\nName=No path\n",
                elsewhere.display()
            ),
        );
        write(&folder.join("installs.ini"), "[4F96D1932A9F858E]\nDefault=active.default-release\nLocked=1\n");
        for directory in [&folder.join("old.default"), &folder.join("active.default-release"), &elsewhere] {
            fs::create_dir_all(directory).unwrap();
        }
        let profile =
            |name: &str, directory: PathBuf| Profile { name: name.into(), directory, written_by: None };
        let expected = [
            profile("Active", folder.join("active.default-release")),
            profile("Old", folder.join("old.default")),
            profile("Else where", elsewhere),
        ];
        assert_eq!(listed_in(&folder).unwrap().unwrap(), expected);
    }

    /// Two profiles, of which one has this in its section.
    fn names_beside(odd: &[u8]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("odd")).unwrap();
        fs::create_dir_all(folder.path().join("well")).unwrap();
        let list = [b"[Profile0]\n", odd, b"\n[Profile1]\nName=Well\nPath=well\n"].concat();
        write(&folder.path().join("profiles.ini"), list);
        names(folder.path())
    }

    #[test]
    fn odd_section_hides_no_other_profile() {
        let long = [b"Name=Odd\nPath=odd\nX=".to_vec(), vec![b'x'; 1 << 20]].concat();
        let cases: [(&[u8], &[&str]); 12] = [
            (b"Name=Zo\xeb\nIsRelative=1\nPath=odd", &["Zoë", "Well"]),
            (b"Name=\xff\xfe\x80\nPath=odd", &["ÿþ", "Well"]),
            (b"Path=odd", &["odd", "Well"]),
            (b"Name=\xe2\x80\x8b \nPath=odd", &["odd", "Well"]),
            (b"Name=Odd\r\nPath=odd\0\0\0\0", &["Odd", "Well"]),
            (b"Name=Odd\nIsRelative=0\nPath=odd", &["Odd", "Well"]),
            (b"Name=Odd\nPath=well/../odd", &["Odd", "Well"]),
            (b"Name=Odd\nPath=gone\nPath=odd", &["Odd", "Well"]),
            (b"Name=Odd\nPath=\xe9", &["Well"]),
            (b"Name=Odd\nPath=", &["Well"]),
            (b"Name=Odd\n\xff\0\nIsRelative=1", &["Well"]),
            (&long, &["Odd", "Well"]),
        ];
        for (odd, expected) in cases {
            assert_eq!(
                names_beside(odd),
                expected,
                "{}",
                String::from_utf8_lossy(odd.get(..99).unwrap_or(odd))
            );
        }
    }

    #[test]
    fn list_in_another_encoding_is_read() {
        let list = "[Profile0]\r\nName=Zoë\r\nIsRelative=1\r\nPath=x\r\n";
        let utf16: Vec<u8> = list.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let with_mark = |mark: &[u8], text: &[u8]| [mark, text].concat();
        for octets in
            [with_mark(b"\xef\xbb\xbf", list.as_bytes()), with_mark(b"\xff\xfe", &utf16), utf16.clone()]
        {
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir(folder.path().join("x")).unwrap();
            write(&folder.path().join("profiles.ini"), octets);
            assert_eq!(names(folder.path()), ["Zoë"]);
        }
    }

    #[test]
    fn profile_folders_are_read_without_usable_list() {
        let lists: [&[u8]; 5] = [
            b"",
            b"\0\0\0\0\0\0\0\0",
            b"[Profile0]\nName=x\n",
            b"SQLite format 3\0",
            b"[General]\nVersion=2\n",
        ];
        for list in lists {
            let folder = tempfile::tempdir().unwrap();
            for name in ["aaaa.default", "Profiles/bbbb.work", "plain"] {
                write(&folder.path().join(name).join(files::CERTIFICATES), "");
            }
            write(&folder.path().join("Crash Reports/events/x"), "");
            write(&folder.path().join(files::CERTIFICATES), "");
            write(&folder.path().join("profiles.ini"), list);
            assert_eq!(names(folder.path()), ["work", "default", "plain"], "{list:?}");
        }
        let folder = tempfile::tempdir().unwrap();
        write(&folder.path().join("aaaa.default").join(files::CERTIFICATES), "");
        write(&folder.path().join("profiles.ini"), "[Profile0]\nPath=gone\n");
        assert_eq!(
            names(folder.path()),
            [""; 0],
            "the list is whole, and the program does not read the other"
        );
    }

    #[test]
    fn unreadable_profile_list_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("profiles.ini")).unwrap();
        assert!(listed_in(folder.path()).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn non_text_path_leads_to_its_profile() {
        let folder = tempfile::tempdir().unwrap();
        let directory = folder.path().join(foreign::path(b"Zo\xe9.default "));
        fs::create_dir(&directory).unwrap();
        write(&folder.path().join("profiles.ini"), b"[Profile0]\nPath=Zo\xe9.default \n");
        write(&directory.join("compatibility.ini"), b"\xff\n[X]\nLastPlatformDir=/opt/\xe9\r\n");
        write(&directory.join("times.json"), b"\xef\xbb\xbf{\"source\":\"\xe9\",\"firstUse\":1}");
        let expected =
            Profile { name: "Zoé.default".into(), directory, written_by: Some(foreign::path(b"/opt/\xe9")) };
        assert_eq!(listed_in(folder.path()).unwrap().unwrap(), [expected]);
    }

    #[test]
    fn profiles_ini_alone_can_name_the_active_profile() {
        let folder = tempfile::tempdir().unwrap();
        write(
            &folder.path().join("profiles.ini"),
            "[Profile0]\nName=a\nIsRelative=1\nPath=a\n[Profile1]\nName=b\nIsRelative=1\nPath=b\n\
             [Install4F96D1932A9F858E]\nDefault=b\n",
        );
        for name in ["a", "b"] {
            fs::create_dir_all(folder.path().join(name)).unwrap();
        }
        assert_eq!(names(folder.path()), ["b", "a"]);
    }

    #[test]
    fn profile_never_opened_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let entry = |name| format!("[Profile_{name}]\nName={name}\nIsRelative=1\nPath={name}\n");
        let all = ["used", "unused", "unknown", "odd"];
        write(&folder.path().join("profiles.ini"), all.map(entry).concat());
        for name in all {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        let times = |name: &str, text: &str| write(&folder.path().join(name).join("times.json"), text);
        times(
            "used",
            r#"{"created":1795333046878,"firstUse":1795333047963,"source":"firstrun-created-default"}"#,
        );
        times(
            "unused",
            "{\n \"created\": 1795333046941,\n \"firstUse\": null,\n \"source\": \"legacy\"\n}\n",
        );
        times("odd", "null");
        assert_eq!(names(folder.path()), ["used", "unknown", "odd"]);
    }

    #[test]
    fn group_members_are_found_by_their_preferences() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        write(
            &folder.join("profiles.ini"),
            "[Profile0]\nName=default-release\nIsRelative=1\nPath=aaaa.default-release\nStoreID=0a1b2c3d\n\
             [Profile1]\nName=Apart\nIsRelative=1\nPath=bbbb.apart\n",
        );
        let preferences = |directory: &str, group: &str| {
            let text = format!(
                "// Mozilla User Preferences\n\
                 user_pref(\"toolkit.profiles.storeID\", \"{group}\");\n\
                 user_pref(\"x\", \"user_pref(\\\"toolkit.profiles.storeID\\\", \\\"0a1b2c3d\\\");\");\n"
            );
            write(&folder.join(directory).join("prefs.js"), &text);
        };
        preferences("aaaa.default-release", "0a1b2c3d");
        preferences("dddd.Zoë at work", "0a1b2c3d");
        preferences("cccc.Home", "0a1b2c3d");
        preferences("bbbb.apart", "99999999");
        preferences("eeee.other group", "99999999");
        fs::create_dir_all(folder.join("Profile Groups")).unwrap();
        assert_eq!(names(folder), ["default-release", "Home", "Zoë at work", "Apart"]);
    }

    #[test]
    fn installation_that_used_profile_last_is_known() {
        let folder = tempfile::tempdir().unwrap();
        write(&folder.path().join("profiles.ini"), "[Profile0]\nName=a\nIsRelative=1\nPath=a\n");
        write(
            &folder.path().join("a/compatibility.ini"),
            "[Compatibility]\nLastVersion=153.7.0_20261103151912/20261103151912\n\
             LastPlatformDir=/usr/lib/firefox-esr\nLastAppDir=/usr/lib/firefox-esr/browser\n",
        );
        let written_by =
            listed_in(folder.path()).unwrap().unwrap().into_iter().map(|profile| profile.written_by);
        assert_eq!(written_by.collect::<Vec<_>>(), [Some(PathBuf::from("/usr/lib/firefox-esr"))]);
    }
}

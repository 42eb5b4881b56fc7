//! The profiles of one program of Mozilla's, as its `profiles.ini` lists them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use super::ini::{self, Section};

const PROFILES: &str = "profiles.ini";
const INSTALLATIONS: &str = "installs.ini";
const PREFERENCES: &str = "prefs.js";
const LAST_USE: &str = "compatibility.ini";
const TIMES: &str = "times.json";

/// A profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Profile {
    /// As the program lists it.
    pub(super) name: String,
    /// Where it is.
    pub(super) directory: PathBuf,
    /// The folder of the installation that used it last, as that saw it.
    pub(super) written_by: Option<PathBuf>,
}

impl Profile {
    fn at(directory: PathBuf, name: &str) -> Self {
        let last_use = fs::read_to_string(directory.join(LAST_USE)).unwrap_or_default();
        let written_by = ini::sections(&last_use).iter().find_map(|section| section.value("LastPlatformDir"));
        Self { name: name.to_owned(), written_by: written_by.map(PathBuf::from), directory }
    }

    /// Whether it exists and somebody may have used it. Beside its first profile a program makes another, for versions
    /// of before 2019, which as a rule nobody ever opens.
    fn is_of_use(&self) -> bool {
        let times = fs::read(self.directory.join(TIMES)).unwrap_or_default();
        let times: Value = serde_json::from_slice(&times).unwrap_or_default();
        let never_opened = times.get("firstUse").is_some_and(Value::is_null);
        self.directory.is_dir() && !never_opened
    }
}

/// The profiles of `folder` that exist, the active ones first. Nothing where `folder` is no folder of profiles.
pub(super) fn listed_in(folder: &Path) -> Option<Vec<Profile>> {
    let profiles = fs::read_to_string(folder.join(PROFILES)).ok()?;
    let installations = fs::read_to_string(folder.join(INSTALLATIONS)).unwrap_or_default();
    let sections = ini::sections(&profiles);
    // installs.ini repeats the sections [Install…] of profiles.ini, without that prefix.
    let active: Vec<&str> = sections
        .iter()
        .filter(|section| section.name.starts_with("Install"))
        .chain(&ini::sections(&installations))
        .filter_map(|section| section.value("Default"))
        .collect();
    let mut entries: Vec<&Section<'_>> =
        sections.iter().filter(|section| section.name.starts_with("Profile")).collect();
    entries.sort_by_key(|entry| match entry.value("Path") {
        Some(path) if active.contains(&path) => 0,
        _ if entry.value("Default") == Some("1") => 1,
        _ => 2,
    });
    let mut listed: Vec<Profile> = Vec::new();
    for entry in entries {
        let Some(path) = entry.value("Path") else { continue };
        let directory = if entry.value("IsRelative") == Some("0") { path.into() } else { folder.join(path) };
        let named = Profile::at(directory, entry.value("Name").unwrap_or(path));
        let group = named.directory.parent().zip(entry.value("StoreID"));
        let group = group.map(|(siblings, group)| members(siblings, group)).unwrap_or_default();
        for profile in std::iter::once(named).chain(group) {
            let is_new = listed.iter().all(|known| known.directory != profile.directory);
            if is_new && profile.is_of_use() {
                listed.push(profile);
            }
        }
    }
    Some(listed)
}

/// The profiles of a group, of which profiles.ini names only the one used last. The others are its siblings, told by what
/// their preferences say (Firefox's SelectableProfileService.sys.mjs), which needs no reader for the group's own SQLite
/// file. Their names are those of their folders: what a person has renamed them to is in that file alone.
fn members(siblings: &Path, group: &str) -> Vec<Profile> {
    let membership = format!("user_pref(\"toolkit.profiles.storeID\", \"{group}\");");
    let folders = fs::read_dir(siblings).into_iter().flatten().flatten().map(|entry| entry.path());
    let belongs = |directory: &PathBuf| {
        let preferences = fs::read(directory.join(PREFERENCES)).unwrap_or_default();
        String::from_utf8_lossy(&preferences).lines().any(|line| line.trim_end() == membership)
    };
    let mut members: Vec<Profile> = folders
        .filter(belongs)
        .map(|directory| {
            let name = directory.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // A folder is called SALT.NAME.
            let name = name.split_once('.').map_or(name.as_str(), |(_, name)| name);
            Profile::at(directory.clone(), name)
        })
        .collect();
    members.sort_by(|a, b| a.directory.cmp(&b.directory));
    members
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    fn write(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn names(folder: &Path) -> Vec<String> {
        listed_in(folder).unwrap().into_iter().map(|profile| profile.name).collect()
    }

    #[test]
    fn the_active_profile_is_first_and_missing_ones_are_left_out() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("firefox");
        assert_eq!(listed_in(&folder), None);
        let elsewhere = home.path().join("elsewhere/with = sign");
        write(
            &folder.join("profiles.ini"),
            &format!(
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
        assert_eq!(listed_in(&folder).unwrap(), expected);
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
    fn a_profile_that_was_made_and_never_opened_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let entry = |name| format!("[Profile_{name}]\nName={name}\nIsRelative=1\nPath={name}\n");
        let all = ["used", "unused", "unknown", "odd"];
        write(&folder.path().join("profiles.ini"), &all.map(entry).concat());
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
    fn the_members_of_a_group_are_found_by_their_preferences() {
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
    fn the_installation_that_used_a_profile_last_is_known() {
        let folder = tempfile::tempdir().unwrap();
        write(&folder.path().join("profiles.ini"), "[Profile0]\nName=a\nIsRelative=1\nPath=a\n");
        write(
            &folder.path().join("a/compatibility.ini"),
            "[Compatibility]\nLastVersion=153.7.0_20261103151912/20261103151912\n\
             LastPlatformDir=/usr/lib/firefox-esr\nLastAppDir=/usr/lib/firefox-esr/browser\n",
        );
        let written_by = listed_in(folder.path()).unwrap().into_iter().map(|profile| profile.written_by);
        assert_eq!(written_by.collect::<Vec<_>>(), [Some(PathBuf::from("/usr/lib/firefox-esr"))]);
    }
}

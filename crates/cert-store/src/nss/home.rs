//! The folders of one user.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The system, which decides where programs keep their profiles, and whose NSS opens them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Linux.
    Linux,
    /// Windows.
    Windows,
    /// macOS.
    MacOs,
}

impl System {
    /// The one that this program runs on.
    #[must_use]
    pub fn this() -> Self {
        match env::consts::OS {
            "windows" => Self::Windows,
            "macos" => Self::MacOs,
            _ => Self::Linux,
        }
    }
}

/// The folders of the user under which databases are looked for.
#[derive(Clone, Debug)]
pub struct Home {
    /// The system whose folders these are.
    pub system: System,
    /// The home folder.
    pub directory: PathBuf,
    /// For data of programs: on Linux `.local/share` by default (XDG Base Directory Specification).
    pub data: PathBuf,
    /// For settings of programs: on Linux `.config` by default (XDG Base Directory Specification), on Windows
    /// `AppData\Roaming`.
    pub config: PathBuf,
}

impl Home {
    /// The folders of the user who runs this program. Nothing where there is no home.
    #[must_use]
    pub fn of_this_user() -> Option<Self> {
        // The specification wants relative paths ignored.
        let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = Self::at(env::home_dir().filter(|home| home.is_absolute())?);
        let (data, config) = match home.system {
            System::Linux => (absolute("XDG_DATA_HOME"), absolute("XDG_CONFIG_HOME")),
            System::Windows => (absolute("LOCALAPPDATA"), absolute("APPDATA")),
            System::MacOs => (None, None),
        };
        Some(Self { data: data.unwrap_or(home.data), config: config.unwrap_or(home.config), ..home })
    }

    /// The folders below `directory`, where they are by default.
    #[must_use]
    pub fn at(directory: PathBuf) -> Self {
        Self::on(System::this(), directory)
    }

    /// The same, on a system of choice.
    #[must_use]
    pub fn on(system: System, directory: PathBuf) -> Self {
        let (data, config) = match system {
            System::Linux => (".local/share", ".config"),
            System::Windows => ("AppData/Local", "AppData/Roaming"),
            System::MacOs => ("Library/Application Support", "Library/Application Support"),
        };
        Self { system, data: directory.join(data), config: directory.join(config), directory }
    }

    /// Whether no link leads to `path`, seen from the home.
    pub(super) fn is_real(&self, path: &Path) -> bool {
        let home = real(&self.directory);
        let spelt =
            path.strip_prefix(&self.directory).map_or_else(|_| path.to_owned(), |path| home.join(path));
        real(path) == spelt
    }

    /// `path` as it is named in the id of a store: without the home, so that the home may move and its name stays out
    /// of journals. Each octet that is no text has its number, so that no two paths have one name.
    pub(super) fn name_of(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.directory).unwrap_or(path);
        let mut name = String::new();
        for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
            name.push_str(chunk.valid());
            name.extend(
                chunk.invalid().iter().map(|octet| format!("{}{octet:02x}", char::REPLACEMENT_CHARACTER)),
            );
        }
        name
    }
}

/// The way to `path` without links, as far as it exists.
fn real(path: &Path) -> PathBuf {
    let known = path.ancestors().find_map(|folder| Some((fs::canonicalize(folder).ok()?, folder)));
    let real = known.and_then(|(real, folder)| {
        let rest = path.strip_prefix(folder).ok()?;
        Some(if rest.as_os_str().is_empty() { real } else { real.join(rest) })
    });
    real.unwrap_or_else(|| path.to_owned())
}

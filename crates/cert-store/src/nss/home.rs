//! The folders of one user.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The system, which decides about the folders of profiles, and about the NSS that opens them.
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
    /// The system that this program runs on.
    #[must_use]
    pub fn this() -> Self {
        match env::consts::OS {
            "windows" => Self::Windows,
            "macos" => Self::MacOs,
            _ => Self::Linux,
        }
    }
}

/// The folders of the user under which databases are searched.
#[derive(Clone, Debug)]
pub struct Home {
    /// The system whose folders these are.
    pub system: System,
    /// The home folder.
    pub directory: PathBuf,
    /// The folder for data of programs: on Linux `.local/share` by default (XDG Base Directory Specification).
    pub data: PathBuf,
    /// The folder for settings of programs: on Linux `.config` by default (XDG Base Directory Specification), on
    /// Windows `AppData\Roaming`.
    pub config: PathBuf,
}

impl Home {
    /// The folders of the user who runs this program. `None` where there is no home.
    #[must_use]
    pub fn of_this_user() -> Option<Self> {
        // The specification requires relative paths to be ignored.
        let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = Self::at(env::home_dir().filter(|home| home.is_absolute())?);
        let (data, config) = match home.system {
            System::Linux => (absolute("XDG_DATA_HOME"), absolute("XDG_CONFIG_HOME")),
            System::Windows => (absolute("LOCALAPPDATA"), absolute("APPDATA")),
            System::MacOs => (None, None),
        };
        Some(Self { data: data.unwrap_or(home.data), config: config.unwrap_or(home.config), ..home })
    }

    /// The folders below `directory` with their default names.
    #[must_use]
    pub fn at(directory: PathBuf) -> Self {
        Self::on(System::this(), directory)
    }

    /// The same, for a chosen system.
    #[must_use]
    pub fn on(system: System, directory: PathBuf) -> Self {
        let (data, config) = match system {
            System::Linux => (".local/share", ".config"),
            System::Windows => ("AppData/Local", "AppData/Roaming"),
            System::MacOs => ("Library/Application Support", "Library/Application Support"),
        };
        Self { system, data: directory.join(data), config: directory.join(config), directory }
    }

    /// Whether the path contains no links below the home.
    pub(super) fn is_real(&self, path: &Path) -> bool {
        let home = real(&self.directory);
        let spelt =
            path.strip_prefix(&self.directory).map_or_else(|_| path.to_owned(), |path| home.join(path));
        real(path) == spelt
    }

    /// `path` in the form of a store's id: relative to the home, so that the home may move and its name stays out of
    /// journals. Octets that are not text are escaped by number, so that no two paths have the same name.
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

/// `path` with links resolved, as far as it exists.
fn real(path: &Path) -> PathBuf {
    let known = path.ancestors().find_map(|folder| Some((fs::canonicalize(folder).ok()?, folder)));
    let real = known.and_then(|(real, folder)| {
        let rest = path.strip_prefix(folder).ok()?;
        Some(if rest.as_os_str().is_empty() { real } else { real.join(rest) })
    });
    real.unwrap_or_else(|| path.to_owned())
}

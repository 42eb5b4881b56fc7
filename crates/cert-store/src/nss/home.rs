//! The folders of one user.

use std::{
    env,
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

    /// `path` as it is named in the id of a store: without the home, so that the home may move and its name stays out
    /// of journals.
    pub(super) fn name_of(&self, path: &Path) -> String {
        path.strip_prefix(&self.directory).unwrap_or(path).display().to_string()
    }
}

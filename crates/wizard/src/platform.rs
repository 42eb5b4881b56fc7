//! The program and the computer on which it runs, as far as the helpdesk needs to know them.

use std::{env::consts, path::PathBuf};

use serde::Serialize;
use ts_rs::TS;

/// A family of operating systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum System {
    Windows,
    Macos,
    Linux,
}

impl System {
    /// The system with this name, as in [`std::env::consts::OS`]. A name other than that of Windows or macOS counts as
    /// Linux, the most similar one.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "windows" => Self::Windows,
            "macos" => Self::Macos,
            _ => Self::Linux,
        }
    }
}

/// The program and the computer on which it runs.
#[derive(Clone, Debug)]
pub struct Platform {
    /// The family of operating systems.
    pub system: System,
    /// The wizard's version.
    pub wizard: String,
    /// The user's home folder, whose name is the user's.
    pub home: PathBuf,
}

impl Platform {
    /// The platform of this wizard on this computer.
    #[must_use]
    pub fn of_this_computer(home: PathBuf) -> Self {
        Self { system: System::named(consts::OS), wizard: env!("CARGO_PKG_VERSION").to_owned(), home }
    }
}

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
    /// The system with this name, as in [`std::env::consts::OS`]. Whatever is neither Windows nor macOS is Linux, or is
    /// much like it.
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
    /// The family.
    pub system: System,
    /// The wizard's version.
    pub wizard: String,
    /// The user's home folder, whose name is that of the user.
    pub home: PathBuf,
}

impl Platform {
    /// This wizard on this computer.
    #[must_use]
    pub fn of_this_computer(home: PathBuf) -> Self {
        Self { system: System::named(consts::OS), wizard: env!("CARGO_PKG_VERSION").to_owned(), home }
    }
}

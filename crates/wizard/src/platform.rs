//! The program and the computer on which it runs, as far as the helpdesk needs to know them.

use std::{env::consts, path::PathBuf};

use serde::{Deserialize, Serialize};
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
    /// The helpdesk of the person's organisation, where its administrator has named one.
    pub helpdesk: Option<Helpdesk>,
}

/// Who helps the person, in the words of the organisation's administrator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Helpdesk {
    /// The name by which the person knows it.
    pub name: String,
    /// The telephone number, as it is dialled or written.
    pub phone: Option<String>,
    /// The hours in which it answers.
    pub hours: Option<String>,
    /// An e-mail address, or the address of a page.
    pub address: Option<String>,
}

impl Helpdesk {
    /// The most characters of one entry: as many as one line of the window has room for.
    const LONGEST: usize = 80;

    /// Its e-mail address, if it has one.
    pub(crate) fn mail(&self) -> Option<&str> {
        self.address
            .as_deref()
            .filter(|address| address.contains('@') && !address.contains(['/', ':', ',', ' ']))
    }

    /// Whether each entry is one short line of text, and the person learns how to reach it.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let is_line = |text: &String| {
            !text.trim().is_empty()
                && text.chars().count() <= Self::LONGEST
                && !text.contains(char::is_control)
        };
        let ways = [&self.phone, &self.address];
        let told = [&self.phone, &self.hours, &self.address];
        ways.iter().any(|way| way.is_some()) && is_line(&self.name) && told.into_iter().flatten().all(is_line)
    }
}

impl Platform {
    /// The platform of this wizard on this computer.
    #[must_use]
    pub fn of_this_computer(home: PathBuf) -> Self {
        Self {
            system: System::named(consts::OS),
            wizard: env!("CARGO_PKG_VERSION").to_owned(),
            home,
            helpdesk: None,
        }
    }
}

//! The errors as help codes name them.

use crate::wizard::view::{HeldState, Screen, TargetState, UserError};

/// Every code of [`crate::user_error`]. New ones are put at the end: their places stand in the help codes.
const CODES: [&str; ErrorEntry::COUNT] = [
    "LK-101", "LK-102", "LK-103", "LK-104", "LK-105", "LK-106", "LK-107", "LK-108", "CN-101", "OR-151",
    "OR-152", "OR-153", "OR-154", "OR-155", "OR-156", "HC-171", "HC-172", "PU-201", "PU-202", "PU-203",
    "PU-204", "PU-205", "CP-301", "CP-302", "CP-303", "CP-304", "AG-401", "AG-402", "DL-501", "DL-502",
    "DL-503", "DL-504", "DL-505", "DL-506", "DL-507", "FI-600", "FI-601", "FI-602", "FI-603", "FI-604",
    "FI-605", "FI-606", "FI-607", "FI-608", "FI-609", "FI-610", "FI-611", "FI-612", "FI-613", "FI-621",
    "FI-622", "FI-623", "FI-624", "FI-625", "FI-626", "FI-627", "FI-628", "ST-701", "ST-702", "ST-703",
    "ST-704", "ST-705", "ST-706", "ST-707", "ST-708", "ST-709", "ST-710", "ST-711", "ST-712", "ST-713",
    "NW-801", "NW-802", "NW-803", "NW-804", "NW-805", "NW-806", "NW-807", "NW-808", "NW-809", "JO-901",
    "JO-902", "JO-903", "JO-904", "PU-206", "CP-305", "CP-306", "CP-307", "DL-508", "DL-509", "DL-510",
    "DL-511", "JO-905", "LK-109",
];

/// An error by its code, such as `PU-201`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ErrorEntry(u8);

impl ErrorEntry {
    /// How many there are.
    pub const COUNT: usize = 93;

    /// All of them, each at its place.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).map(Self).take(Self::COUNT)
    }

    /// The error with this code.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::all().find(|entry| entry.code() == code)
    }

    pub(super) fn at(place: u64) -> Option<Self> {
        Self::all().find(|entry| u64::from(entry.0) == place)
    }

    pub(super) fn place(self) -> u8 {
        self.0
    }

    /// What the helpdesk hears.
    #[must_use]
    pub fn code(self) -> &'static str {
        CODES.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// What the caller is to be asked about: the error that is shown; where that only counts programs, or is none, what
    /// is wrong with the first of them.
    #[must_use]
    pub fn shown(problem: Option<&UserError>, screen: &Screen) -> Option<Self> {
        let program = || of_program(screen).and_then(|problem| Self::of(&problem.code));
        match problem {
            None => program(),
            Some(problem) if problem.code == "ST-707" => program().or_else(|| Self::of(&problem.code)),
            Some(problem) => Self::of(&problem.code),
        }
    }

    /// It is about one program, and stands beside it.
    #[must_use]
    pub fn is_of_program(self) -> bool {
        matches!(self.code(), "ST-701" | "ST-703" | "ST-704" | "ST-705" | "ST-710" | "ST-713")
    }
}

/// Those that failed come before those that were left alone.
fn of_program(screen: &Screen) -> Option<&UserError> {
    match screen {
        Screen::Install { targets, .. } | Screen::Done { targets, .. } => {
            let failed = targets.iter().filter(|target| target.state == TargetState::Failed);
            failed.chain(targets).find_map(|target| target.problem.as_ref())
        }
        Screen::Check { certificates, .. } => {
            let held = certificates.iter().flat_map(|holding| &holding.targets);
            held.filter(|target| target.state == HeldState::Unreadable)
                .find_map(|target| target.problem.as_ref())
        }
        _ => None,
    }
}

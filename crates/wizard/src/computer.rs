//! The computer on which the wizard runs.

use serde::Serialize;
use ts_rs::TS;

/// A computer as the person in front of it knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Computer {
    /// The computer's name, as its system shows it.
    pub name: String,
    /// The user who is logged in.
    pub user: String,
}

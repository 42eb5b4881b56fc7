//! What the program `subscriber` and the test that runs it say to each other: one line of JSON at a time, over standard
//! input and output.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use wizard::view::{LinkStatus, Screen, WizardView};

use super::person::Person;

/// What a subscriber is to do: the first line on its standard input.
#[derive(Serialize, Deserialize)]
pub struct Instructions {
    /// Who.
    pub person: Person,
    /// The root certificate of the practice service, X.509 DER.
    pub root: Vec<u8>,
    /// The wizard's own directory.
    pub storage: PathBuf,
    /// Where a copy of the certificate file is to go.
    pub documents: PathBuf,
    /// The file that stands for the system's keyring. Without it, there is none.
    pub keyring: Option<PathBuf>,
}

/// What a subscriber says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Line {
    /// The wizard could not begin.
    NotBegun(String),
    /// It came to the point at which it asks, and waits for a line, whatever it says.
    At(String),
    /// There is a problem. It waits for a line with a [`Choice`](super::person::Choice).
    Told(Told),
    /// It goes no further.
    Stuck(Told),
    /// The certificate is proven to work.
    Done,
}

/// What a person sees beside a problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The screen's code, such as `P5`.
    pub screen: String,
    /// The problem's code, such as `DL-501`; none where there is no problem.
    pub problem: Option<String>,
    /// What became of the link.
    pub link: Option<Link>,
    /// Where the certificate file is said to be safe.
    pub file: Option<PathBuf>,
    /// The codes of the problems with single programs.
    pub programs: Vec<String>,
}

/// What a person is told of the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Link {
    /// It has not been used.
    NotUsed,
    /// It was used.
    Used,
    /// That will show itself.
    Unknown,
}

impl Told {
    /// What this view tells.
    #[must_use]
    pub fn of(view: &WizardView) -> Self {
        let programs = match &view.screen {
            Screen::Install { targets, .. } => {
                targets.iter().filter_map(|target| Some(target.problem.as_ref()?.code.to_string())).collect()
            }
            _ => Vec::new(),
        };
        Self {
            screen: view.code.clone(),
            problem: view.problem.as_ref().map(|problem| problem.code.to_string()),
            link: view.link_and_file.as_ref().and_then(|link_and_file| match link_and_file.link {
                LinkStatus::NotConcerned => None,
                LinkStatus::NotUsed => Some(Link::NotUsed),
                LinkStatus::Used => Some(Link::Used),
                LinkStatus::KnownWhenServiceAnswers | LinkStatus::KnownWhenLinkIsOpened => {
                    Some(Link::Unknown)
                }
            }),
            file: view
                .link_and_file
                .as_ref()
                .and_then(|link_and_file| link_and_file.file.clone())
                .map(PathBuf::from),
            programs,
        }
    }
}

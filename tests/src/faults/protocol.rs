//! The protocol between the program `subscriber` and the test that runs it: lines of JSON over standard input and
//! output.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use wizard::view::{InstallScreen, LinkStatus, Screen, WizardView};

use super::person::Person;

/// The instructions for a subscriber: the first line on its standard input.
#[derive(Serialize, Deserialize)]
pub struct Instructions {
    /// The person.
    pub person: Person,
    /// The root certificate of the practice service, X.509 DER.
    pub root: Vec<u8>,
    /// The wizard's own directory.
    pub storage: PathBuf,
    /// The folder for a copy of the certificate file.
    pub documents: PathBuf,
    /// The file in place of the system's keyring. Without it, there is no keyring.
    pub keyring: Option<PathBuf>,
}

/// A line of a subscriber.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Line {
    /// The wizard could not start.
    NotBegun(String),
    /// A stop point with [`Way::Ask`](super::stops::Way::Ask) is reached; the subscriber waits for any line.
    At(String),
    /// There is a problem. The subscriber waits for a line with a [`Choice`](super::person::Choice).
    Told(Told),
    /// No progress is possible.
    Stuck(Told),
    /// The certificate is proven to work.
    Done,
}

/// The statements that a person sees beside a problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The screen's code, such as `P5`.
    pub screen: String,
    /// The problem's code, such as `DL-501`; `None` where there is no problem.
    pub problem: Option<String>,
    /// The status of the link.
    pub link: Option<Link>,
    /// The stated path of the certificate file.
    pub file: Option<PathBuf>,
    /// The codes of the problems with individual programs.
    pub programs: Vec<String>,
}

/// The statement on the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Link {
    /// The link has not been used.
    NotUsed,
    /// The link was used.
    Used,
    /// It is not known yet.
    Unknown,
}

impl Told {
    /// The statement in this view.
    #[must_use]
    pub fn of(view: &WizardView) -> Self {
        let programs = match &view.screen {
            Screen::Install(InstallScreen { targets, .. }) => {
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
                LinkStatus::Used | LinkStatus::UsedInEdge => Some(Link::Used),
                LinkStatus::MayBeUsed
                | LinkStatus::KnownWhenServiceAnswers
                | LinkStatus::KnownWhenLinkIsOpened => Some(Link::Unknown),
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

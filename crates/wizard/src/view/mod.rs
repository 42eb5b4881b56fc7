//! The view: one serialisable picture of the session. It contains no secret or token except those of a practice order,
//! which are meant to be read.

mod actions;
mod agreement;
mod answers;
mod arrival;
mod certificate;
mod certificate_password;
mod certificates;
mod connection;
mod content;
mod done;
mod download;
mod edge_mode;
mod export;
pub(crate) mod format;
mod inspect;
mod install;
mod key_choice;
pub(crate) mod link_and_file;
pub(crate) mod next;
mod page;
mod pickup_password;
mod preflight;
mod problem;
mod program;
mod removal;
mod review;
mod screen;
mod session;
mod sheet;
mod start;
mod take_along;
mod this_computer;

pub(crate) use self::content::Content;
pub use self::{
    actions::*, agreement::*, answers::*, arrival::*, certificate::*, certificate_password::*,
    certificates::*, connection::*, done::*, download::*, edge_mode::*, export::*, inspect::*, install::*,
    key_choice::*, next::*, page::*, pickup_password::*, preflight::*, problem::*, program::*, removal::*,
    review::*, screen::*, sheet::*, start::*, take_along::*, this_computer::*,
};

use pickup::order::KeyGeneration;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    platform::{Helpdesk, System},
    preferences::{Language, Residence},
    state::{Progress, SecretField, TaskName},
};

/// A view with its revision, which tells the newer of two.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Update {
    /// The revision, which grows with every change.
    pub revision: u32,
    /// The view to show.
    pub view: WizardView,
}

/// The whole content of the window.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WizardView {
    /// The screen and its content.
    pub screen: Screen,
    /// The screen's code, to be read out over the telephone: `P0` to `P7` on the journey of an order, `F1` and `F2` for
    /// a file that the person provided, `W1` to `W3` for the CA's page, `K1` and `K2` to check and remove certificates, `K3` and `K4` to save them, `K5` for those from another computer, `C1` for the connection.
    pub code: String,
    /// The help code: the screen's code and more in eight characters, for a helpdesk that has the wizard, too.
    pub help_code: String,
    /// The steps at the side, in order. Empty where there is no journey.
    pub steps: Vec<StepView>,
    /// The actions available now.
    pub actions: Actions,
    /// The pending task.
    pub busy: Option<Busy>,
    /// The last error.
    pub problem: Option<UserError>,
    /// The state of the link and the certificate file; set whenever there is a problem.
    pub link_and_file: Option<LinkAndFile>,
    /// The password field whose content was refused: what is typed there is shown, unless the person hides it.
    pub shown_field: Option<SecretField>,
    /// The order is a practice order, or everything is practice.
    pub practice: bool,
    /// The language in use.
    pub language: Language,
    /// The person's residence, on which the answers in Help depend; none while it is not known.
    pub residence: Option<ResidenceView>,
    /// What is on this computer, for the answers in Help; none before the first look.
    pub here: Option<HereView>,
    /// The helpdesk of the person's organisation, where its administrator has named one.
    pub helpdesk: Option<Helpdesk>,
    /// The calendar reminder that can be saved now: `UserEvent::SaveReminder`.
    pub reminder: Option<ReminderView>,
    /// The order's number, once it is known.
    pub order_number: Option<String>,
    /// The sheet to print, where it is available.
    pub sheet: Option<SheetView>,
    /// The caller whose screen is shown to the helpdesk. Nothing but `UserEvent::Back` has an effect then.
    pub caller: Option<CallerView>,
}

/// The facts of a caller beside the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallerView {
    /// The language that the caller reads.
    pub language: Language,
    /// The system of the caller's computer.
    pub system: System,
    /// The caller's residence, if it is known.
    pub residence: Option<Residence>,
    /// The way in which the key of the caller's order is made, if there is an order.
    pub key_generation: Option<KeyGeneration>,
}

/// The person's residence, and its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResidenceView {
    /// The residence.
    pub residence: Residence,
    /// The order tells it, by the partner with whom it was placed; else the person can change it.
    pub by_order: bool,
}

/// A step of the journey, for the list at the side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// The step.
    pub step: StepName,
    /// The state of the step.
    pub state: StepState,
}

/// The steps of the list at the side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names are the screens' names")]
pub enum StepName {
    ReviewOrder,
    PickupPassword,
    CertificatePassword,
    Agreement,
    Download,
    /// In place of the download, where the key is made here.
    Create,
    Inspect,
    Install,
    Done,
}

/// The state of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum StepState {
    Done,
    Current,
    ToDo,
}

/// The pending task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Busy {
    /// The name of the task.
    pub task: TaskName,
    /// The progress of a download.
    pub progress: Option<Progress>,
}

//! The actions that the user may take, derived from the screen.

use serde::Serialize;
use ts_rs::TS;

use crate::{problem::Problem, state::TaskName};

/// The general actions that are available now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Actions {
    /// `UserEvent::Back`.
    pub back: bool,
    /// `UserEvent::Proceed`: the screen's main action.
    pub proceed: bool,
    /// `UserEvent::Skip`: continue with the programs that work.
    pub skip: bool,
    /// `UserEvent::StartOver`: go to Start, for another link or to leave the certificate in its file.
    pub start_over: bool,
    /// `UserEvent::RunPreflight`: repeat the preflight.
    pub run_preflight: bool,
    /// `UserEvent::ChooseBackupFolder`.
    pub choose_folder: bool,
    /// `UserEvent::OpenConnection`: open the settings of the connection, or return from them.
    pub connection: bool,
    /// `UserEvent::ChooseFile`: open a certificate file that the person already has. It may also be dropped on the
    /// window.
    pub choose_file: bool,
    /// `UserEvent::OpenCertificates`: show the certificates on this computer.
    pub certificates: bool,
    /// `UserEvent::OpenArrival`: take the keys from another computer.
    pub arrival: bool,
    /// `UserEvent::OpenEdgeMode`: go on in Microsoft Edge's mode for Internet Explorer.
    pub edge_mode: bool,
    /// `UserEvent::LookAround`, for the answers in Help.
    pub look_around: bool,
    /// The main action closes the window, or ends practice: the journey is over.
    pub close: bool,
    /// Practice can begin in the place of this wizard, which is kept as it is meanwhile.
    pub practise: bool,
    /// Practice can end, to return to the wizard behind it.
    pub end_practice: bool,
}

/// The facts beside the screen on which the actions depend.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Situation<'a> {
    /// The pending task.
    pub(crate) busy: Option<TaskName>,
    /// The problem that is shown.
    pub(crate) problem: Option<&'a Problem>,
    /// Everything is practice.
    pub(crate) isolated: bool,
    /// The receipt is settled: the service will not deliver the file again.
    pub(crate) receipt_is_settled: bool,
}

impl Situation<'_> {
    /// No task is pending.
    pub(super) fn is_idle(self) -> bool {
        self.busy.is_none()
    }

    /// The actions that are the same on most screens.
    pub(super) fn actions(self) -> Actions {
        let idle = self.is_idle();
        Actions { proceed: idle, connection: idle, end_practice: self.isolated, ..Actions::default() }
    }
}

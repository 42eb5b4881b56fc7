//! The actions that the user may take, derived from the screen.

use pickup::order::can_be_picked_up;

use crate::{
    state::effect::TaskName,
    user_error::Problem,
    view::{Actions, CertificatePasswordPurpose, LinkStatus, OrderView, Screen, TargetState, TargetView},
};

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

/// The actions that the user may take, so that the view never offers what [`crate::moves::step`] would ignore.
pub(crate) fn actions(screen: &Screen, situation: Situation<'_>) -> Actions {
    let Situation { busy, problem, isolated, receipt_is_settled } = situation;
    let idle = busy.is_none();
    let actions = Actions { connection: idle, end_practice: isolated, ..Actions::default() };
    match screen {
        Screen::Start { .. } => {
            // No longer waiting for the service loses nothing.
            let back = busy == Some(TaskName::LookingUp);
            let practise = idle && !isolated;
            Actions { back, proceed: idle, choose_file: idle, certificates: idle, practise, ..actions }
        }
        Screen::ReviewOrder { order: OrderView { state, key_generation, .. }, .. } => {
            let open = can_be_picked_up(*state, *key_generation);
            Actions { back: true, proceed: idle && open, start_over: !open, ..actions }
        }
        Screen::CertificatePassword { purpose: CertificatePasswordPurpose::Open, .. } => {
            Actions { back: !receipt_is_settled, proceed: idle, start_over: idle, ..actions }
        }
        Screen::CertificatePassword { purpose: CertificatePasswordPurpose::OpenUserFile, .. } => {
            let back = busy != Some(TaskName::Checking);
            Actions { back, proceed: idle, choose_file: idle, ..actions }
        }
        Screen::PickupPassword { .. }
        | Screen::CertificatePassword { purpose: CertificatePasswordPurpose::Choose, .. }
        | Screen::Agreement { .. } => Actions { back: true, proceed: idle, ..actions },
        Screen::Download { saved: false, .. } => {
            // Leaving the preflight loses nothing; a download is stopped.
            let back = matches!(busy, None | Some(TaskName::Preflight | TaskName::Downloading));
            Actions { back, proceed: idle, run_preflight: idle, choose_folder: idle, ..actions }
        }
        Screen::Download { backup: None, .. } => Actions { proceed: idle, choose_folder: idle, ..actions },
        Screen::Download { .. } => Actions { proceed: idle, skip: idle, ..actions },
        Screen::Inspect { link, .. } => {
            let back = busy != Some(TaskName::BackingUp);
            let start_over = idle && *link != LinkStatus::NotConcerned;
            Actions { back, proceed: idle, choose_folder: idle, start_over, ..actions }
        }
        Screen::Install { targets, asking, .. } => {
            let (asks, proven) = (asking.is_some(), has_proof(targets));
            let served = !problem.is_some_and(Problem::is_not_served);
            let start_over = idle && problem.is_some() && !asks && !proven;
            Actions { proceed: idle && served, skip: idle && (asks || proven), start_over, ..actions }
        }
        Screen::Done { .. } => Actions { start_over: idle, choose_file: idle, certificates: idle, ..actions },
        Screen::Certificates { .. } | Screen::Remove { .. } => {
            Actions { back: idle, proceed: idle, connection: false, ..actions }
        }
        Screen::Connection { .. } => Actions { back: true, proceed: idle, connection: false, ..actions },
    }
}

/// Whether the certificate works in at least one program.
fn has_proof(targets: &[TargetView]) -> bool {
    targets.iter().any(|target| target.state == TargetState::Proven)
}

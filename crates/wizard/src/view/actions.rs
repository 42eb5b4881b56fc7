//! What the user may do, read off the screen.

use pickup::order::can_be_picked_up;

use crate::{
    state::effect::TaskName,
    user_error::Problem,
    view::{Actions, CertificatePasswordPurpose, LinkStatus, OrderView, Screen, TargetState, TargetView},
};

/// What counts beside the screen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Situation<'a> {
    /// What the wizard is doing.
    pub(crate) busy: Option<TaskName>,
    /// What went wrong last.
    pub(crate) problem: Option<&'a Problem>,
    /// Everything is practice.
    pub(crate) isolated: bool,
    /// The service knows that the file arrived, and will not give it again.
    pub(crate) receipt_is_settled: bool,
}

/// What the user may do, so that the view never offers what [`crate::moves::step`] would ignore.
pub(crate) fn actions(screen: &Screen, situation: Situation<'_>) -> Actions {
    let Situation { busy, problem, isolated, receipt_is_settled } = situation;
    let idle = busy.is_none();
    let actions = Actions { connection: idle, end_practice: isolated, ..Actions::default() };
    match screen {
        Screen::Start { .. } => {
            // Nothing is lost by no longer waiting for the service.
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
            // Nothing is lost by leaving a look; a download is stopped.
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

/// The certificate works in one of the programs at least.
fn has_proof(targets: &[TargetView]) -> bool {
    targets.iter().any(|target| target.state == TargetState::Proven)
}

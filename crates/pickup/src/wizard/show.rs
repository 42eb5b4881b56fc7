//! The session as the user sees it.

use std::path::Path;

use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{
    fate::fate,
    journey::{BackedUp, Kept, Order},
    session::{Asking, Before, Choosing, Installing, Session, Stage, Target},
    step::can_be_picked_up,
    view::{
        Actions, Busy, CertificatePasswordPurpose, CertificateView, ChainView, CheckView, OrderView,
        ProxyView, RuleView, Screen, StepName, StepState, StepView, TargetState, TargetView, WizardView,
    },
};
use crate::{
    connection::{CheckStep, Proxy},
    password::CertificatePassword,
    pkcs12::Chain,
    store::{Probe, StoreError},
    user_error::Problem,
};

const STEPS: [StepName; 7] = [
    StepName::ReviewOrder,
    StepName::PickupPassword,
    StepName::CertificatePassword,
    StepName::Agreement,
    StepName::Download,
    StepName::Install,
    StepName::Done,
];

impl Session {
    /// What the window shows. `now` is for the days that are left.
    #[must_use]
    pub fn view(&self, now: OffsetDateTime) -> WizardView {
        let place = self.stage.place();
        WizardView {
            screen: self.screen(now),
            code: self.code(place),
            steps: steps(place),
            actions: self.actions(),
            busy: self
                .frame
                .pending
                .as_ref()
                .map(|pending| Busy { task: pending.task, progress: pending.progress }),
            problem: self.frame.problem.as_ref().map(Into::into),
            fate: self.frame.problem.as_ref().map(|problem| fate(&self.stage, problem)),
            practice: self.is_practice(),
        }
    }

    fn code(&self, place: usize) -> String {
        match self.stage {
            Stage::Connection { .. } => "C1".to_owned(),
            _ => format!("P{place}"),
        }
    }

    fn screen(&self, now: OffsetDateTime) -> Screen {
        let file = |path: &Path, saved| self.download_screen(path, saved);
        match &self.stage {
            Stage::Start { before, .. } => {
                let practice = self.frame.context.practice.as_ref();
                Screen::Start {
                    suggested_link: practice.and_then(|practice| practice.link.clone()),
                    resumed_order: match before {
                        Before::Order(note) => Some(note.order_number.clone()),
                        Before::Nothing | Before::Lost => None,
                    },
                }
            }
            Stage::Review(order) => Screen::ReviewOrder { order: order_view(order, now) },
            Stage::PickupPassword(Asking { order, resumed, .. }) => Screen::PickupPassword {
                order_number: order.details().number.clone(),
                attempts_left: order.details().attempts_left,
                practice_password: order.details().practice_password.clone(),
                resumed: *resumed,
            },
            Stage::CertificatePassword(Choosing { unlocked, typed, repeat, resumed }) => {
                let holder = &unlocked.order().details().subject;
                let assessment = CertificatePassword::assess(typed, repeat, unlocked.pickup_mark(), holder);
                Screen::CertificatePassword {
                    purpose: CertificatePasswordPurpose::Choose,
                    rules: assessment.rules.iter().map(|&(rule, met)| RuleView { rule, met }).collect(),
                    strength: assessment.score.map(u32::from),
                    resumed: *resumed,
                    file: None,
                }
            }
            Stage::Reopen { .. } => Screen::CertificatePassword {
                purpose: CertificatePasswordPurpose::Open,
                rules: Vec::new(),
                strength: None,
                resumed: false,
                file: None,
            },
            Stage::Agreement { agreement, agreed, .. } => Screen::Agreement {
                version: agreement.as_ref().map(|it| it.version().to_owned()).unwrap_or_default(),
                text: agreement.as_ref().map(|it| it.text().to_owned()).unwrap_or_default(),
                agreed: *agreed,
            },
            Stage::Download(agreed) => {
                file(&self.frame.context.desk.certificate_path(&agreed.order().details().number), false)
            }
            Stage::Checking(downloaded) => file(&downloaded.kept().file().path, true),
            Stage::BackingUp(verified) => file(&verified.kept().file().path, true),
            Stage::Confirming(backed_up) => file(&backed_up.kept().file().path, true),
            Stage::Install { backed_up, targets } => Screen::Install {
                certificate: certificate_view(backed_up),
                targets: target_views(targets),
                options: super::view::OptionsView {
                    exportable: true,
                    extended_properties: true,
                    strong_protection: false,
                    by_hand: false,
                },
                asking: None,
            },
            Stage::Connection { checks, .. } => Screen::Connection {
                proxy: self.proxy_view(),
                host: self.stage.service().host().to_owned(),
                checks: checks.iter().map(check_view).collect(),
            },
            Stage::Done { confirmed, targets } => Screen::Done {
                certificate: certificate_view(confirmed.backed_up()),
                targets: target_views(targets),
            },
        }
    }

    fn download_screen(&self, path: &Path, saved: bool) -> Screen {
        Screen::Download {
            file: shown(path),
            saved,
            backup_folder: shown(&self.frame.backup_folder),
            backup: self.stage.kept().and_then(Kept::backup).map(shown),
        }
    }

    fn proxy_view(&self) -> ProxyView {
        let Proxy { mode, address, user } = self.frame.proxy.clone();
        ProxyView { mode, address, user, has_password: self.frame.proxy_password.is_some() }
    }

    /// What the user may do, so that the view never offers what [`super::step`] would ignore.
    fn actions(&self) -> Actions {
        let idle = self.frame.pending.is_none();
        let proven =
            |targets: &[Target]| targets.iter().any(|target| matches!(target.state, Installing::Proven(_)));
        let actions = Actions { connection: idle, ..Actions::default() };
        match &self.stage {
            Stage::Start { .. } => Actions { proceed: idle, ..actions },
            Stage::Review(order) => {
                let open = can_be_picked_up(order);
                Actions { back: true, proceed: idle && open, start_over: !open, ..actions }
            }
            Stage::PickupPassword(_) | Stage::CertificatePassword(_) | Stage::Agreement { .. } => {
                Actions { back: true, proceed: idle, ..actions }
            }
            Stage::Download(_) => Actions { back: idle, proceed: idle, choose_folder: idle, ..actions },
            Stage::Reopen { kept, .. } => {
                Actions { back: !kept.receipt_is_confirmed(), proceed: true, start_over: true, ..actions }
            }
            Stage::Checking(_) => actions,
            Stage::BackingUp(_) => Actions { proceed: idle, choose_folder: idle, ..actions },
            Stage::Confirming(_) => Actions { proceed: idle, skip: idle, ..actions },
            Stage::Install { targets, .. } => {
                Actions { proceed: idle, skip: idle && proven(targets), ..actions }
            }
            Stage::Done { .. } => Actions { start_over: true, ..actions },
            Stage::Connection { .. } => Actions { back: true, proceed: idle, connection: false, ..actions },
        }
    }
}

impl Stage {
    /// The screen's place on the way: 0 is Start, 7 is Done.
    fn place(&self) -> usize {
        match self {
            Self::Start { .. } => 0,
            Self::Review(_) => 1,
            Self::PickupPassword(_) => 2,
            Self::CertificatePassword(_) | Self::Reopen { .. } => 3,
            Self::Agreement { .. } => 4,
            Self::Download(_) | Self::Checking(_) | Self::BackingUp(_) | Self::Confirming(_) => 5,
            Self::Install { .. } => 6,
            Self::Done { .. } => 7,
            Self::Connection { behind, .. } => behind.place(),
        }
    }
}

fn steps(place: usize) -> Vec<StepView> {
    let state = |index: usize| match (index + 1).cmp(&place) {
        std::cmp::Ordering::Less => StepState::Done,
        std::cmp::Ordering::Equal => StepState::Current,
        std::cmp::Ordering::Greater => StepState::ToDo,
    };
    STEPS.iter().enumerate().map(|(index, &step)| StepView { step, state: state(index) }).collect()
}

fn order_view(order: &Order, now: OffsetDateTime) -> OrderView {
    let details = order.details();
    OrderView {
        number: details.number.clone(),
        state: details.state,
        kind: details.kind,
        channel: details.channel,
        key_generation: details.key_generation,
        holder: details.subject.common_name.clone(),
        organization: details.subject.organization.clone(),
        country: details.subject.country.clone(),
        email: details.subject.email.clone(),
        lapses_at: rfc3339(details.lapses_at),
        days_left: details.days_left(now),
        host: order.link().host().to_owned(),
    }
}

fn certificate_view(backed_up: &BackedUp) -> CertificateView {
    let pfx = backed_up.pfx();
    let facts = pfx.facts();
    CertificateView {
        holder: facts.common_name.clone(),
        organization: facts.organization.clone(),
        issuer: facts.issuer.clone(),
        valid_from: rfc3339(facts.valid_from),
        valid_until: rfc3339(facts.valid_until),
        fingerprint: pfx.fingerprint().to_string(),
        friendly_name: pfx.friendly_name().to_owned(),
        chain: match pfx.chain() {
            Chain::PracticeRoot => ChainView::Practice,
            Chain::Complete => ChainView::Complete,
            Chain::Incomplete => ChainView::Incomplete,
        },
        backup: Some(shown(backed_up.backup())),
    }
}

fn check_view(step: &CheckStep) -> CheckView {
    CheckView {
        check: step.check,
        result: step.result,
        subject: step.subject.clone().unwrap_or_default(),
        minutes_ahead: step.minutes_ahead.unwrap_or_default(),
    }
}

/// A path as the user reads it.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn target_views(targets: &[Target]) -> Vec<TargetView> {
    let view = |target: &Target| TargetView {
        id: target.program.id.clone(),
        kind: target.program.kind,
        name: target.program.name.clone(),
        state: target_state(target),
        chosen: true,
        lacks: Vec::new(),
        result: None,
        problem: target_problem(target).map(|error| (&Problem::Store(error)).into()),
    };
    targets.iter().map(view).collect()
}

/// What went wrong with a target, or why it is left alone.
fn target_problem(target: &Target) -> Option<StoreError> {
    match (&target.state, target.program.probe) {
        (Installing::Failed(error), _) => Some(error.clone()),
        (Installing::Waiting, Probe::NeedsPassword | Probe::Locked) => Some(StoreError::NeedsPassword),
        (Installing::Waiting, Probe::Damaged) => Some(StoreError::Damaged(String::new())),
        _ => None,
    }
}

fn target_state(target: &Target) -> TargetState {
    match (&target.state, target.program.probe) {
        (Installing::Working, _) => TargetState::Working,
        (Installing::Proven(_), _) => TargetState::Proven,
        (Installing::Failed(_), _) => TargetState::Failed,
        (Installing::Waiting, Probe::Ready) => TargetState::Ready,
        (Installing::Waiting, Probe::Absent) => TargetState::Absent,
        (Installing::Waiting, Probe::Locked) => TargetState::Locked,
        (Installing::Waiting, Probe::NeedsPassword) => TargetState::NeedsPassword,
        (Installing::Waiting, Probe::InUse) => TargetState::InUse,
        (Installing::Waiting, Probe::OldFormat) => TargetState::OldFormat,
        (Installing::Waiting, Probe::Damaged) => TargetState::Damaged,
    }
}

/// Years beyond 9999 cannot be written down; no certificate or order has one.
fn rfc3339(time: OffsetDateTime) -> String {
    time.format(&Rfc3339).unwrap_or_default()
}

//! The session as the user sees it.

use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{
    journey::{Order, Verified},
    session::{Asking, Installing, Session, Stage, Target},
    step::can_be_picked_up,
    view::{
        Actions, Busy, CertificatePasswordPurpose, CertificateView, ChainView, OrderView, RuleView, Screen,
        StepName, StepState, StepView, TargetState, TargetView, WizardView,
    },
};
use crate::{
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
            code: format!("P{place}"),
            steps: steps(place),
            actions: self.actions(),
            busy: self
                .frame
                .pending
                .as_ref()
                .map(|pending| Busy { task: pending.task, progress: pending.progress }),
            problem: self.frame.problem.as_ref().map(Into::into),
            fate: None,
            practice: self.is_practice(),
        }
    }

    fn screen(&self, now: OffsetDateTime) -> Screen {
        match &self.stage {
            Stage::Start { .. } => {
                let practice = self.frame.context.practice.as_ref();
                Screen::Start {
                    suggested_link: practice.and_then(|practice| practice.link.clone()),
                    resumed_order: None,
                }
            }
            Stage::Review(order) => Screen::ReviewOrder { order: order_view(order, now) },
            Stage::PickupPassword(Asking { order, resumed, .. }) => Screen::PickupPassword {
                order_number: order.details().number.clone(),
                attempts_left: order.details().attempts_left,
                practice_password: order.details().practice_password.clone(),
                resumed: *resumed,
            },
            Stage::CertificatePassword { unlocked, typed, repeat } => {
                let holder = &unlocked.order().details().subject;
                let assessment =
                    CertificatePassword::assess(typed, repeat, unlocked.pickup_password(), holder);
                Screen::CertificatePassword {
                    purpose: CertificatePasswordPurpose::Choose,
                    rules: assessment.rules.iter().map(|&(rule, met)| RuleView { rule, met }).collect(),
                    strength: assessment.score.map(u32::from),
                    resumed: false,
                }
            }
            Stage::Reopen { .. } => Screen::CertificatePassword {
                purpose: CertificatePasswordPurpose::Open,
                rules: Vec::new(),
                strength: None,
                resumed: false,
            },
            Stage::Agreement { agreement, agreed, .. } => Screen::Agreement {
                version: agreement.as_ref().map(|it| it.version().to_owned()).unwrap_or_default(),
                text: agreement.as_ref().map(|it| it.text().to_owned()).unwrap_or_default(),
                agreed: *agreed,
            },
            Stage::Download(agreed) => {
                let path = self.frame.context.desk.certificate_path(agreed.order().details());
                Screen::Download {
                    file: path.display().to_string(),
                    saved: false,
                    backup_folder: String::new(),
                    backup: None,
                }
            }
            Stage::Checking(downloaded) => Screen::Download {
                file: downloaded.kept().file().path.display().to_string(),
                saved: true,
                backup_folder: String::new(),
                backup: None,
            },
            Stage::Confirming(verified) => Screen::Download {
                file: verified.kept().file().path.display().to_string(),
                saved: true,
                backup_folder: String::new(),
                backup: None,
            },
            Stage::Install { verified, targets } => {
                Screen::Install { certificate: certificate_view(verified), targets: target_views(targets) }
            }
            Stage::Done { confirmed, targets } => Screen::Done {
                certificate: certificate_view(confirmed.verified()),
                targets: target_views(targets),
            },
        }
    }

    /// What the user may do, so that the view never offers what [`super::step`] would ignore.
    fn actions(&self) -> Actions {
        let idle = self.frame.pending.is_none();
        let proven =
            |targets: &[Target]| targets.iter().any(|target| matches!(target.state, Installing::Proven(_)));
        let (back, proceed, skip, start_over) = match &self.stage {
            Stage::Start { .. } => (false, idle, false, false),
            Stage::Review(order) => (true, idle && can_be_picked_up(order), false, !can_be_picked_up(order)),
            Stage::PickupPassword(_) | Stage::CertificatePassword { .. } | Stage::Agreement { .. } => {
                (true, idle, false, false)
            }
            Stage::Download(_) => (idle, idle, false, false),
            Stage::Reopen { kept, .. } => (!kept.receipt_is_confirmed(), true, false, true),
            Stage::Checking(_) => (false, false, false, false),
            Stage::Confirming(_) => (false, idle, idle, false),
            Stage::Install { targets, .. } => (false, idle, idle && proven(targets), false),
            Stage::Done { .. } => (false, false, false, true),
        };
        Actions { back, proceed, skip, start_over, choose_folder: false, connection: false }
    }
}

impl Stage {
    /// The screen's place on the way: 0 is Start, 7 is Done.
    fn place(&self) -> usize {
        match self {
            Self::Start { .. } => 0,
            Self::Review(_) => 1,
            Self::PickupPassword(_) => 2,
            Self::CertificatePassword { .. } | Self::Reopen { .. } => 3,
            Self::Agreement { .. } => 4,
            Self::Download(_) | Self::Checking(_) | Self::Confirming(_) => 5,
            Self::Install { .. } => 6,
            Self::Done { .. } => 7,
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

fn certificate_view(verified: &Verified) -> CertificateView {
    let pfx = verified.pfx();
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
        backup: verified.kept().file().path.display().to_string(),
    }
}

fn target_views(targets: &[Target]) -> Vec<TargetView> {
    let view = |target: &Target| TargetView {
        id: target.program.id.clone(),
        kind: target.program.kind,
        name: target.program.name.clone(),
        state: target_state(target),
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
        (Installing::Waiting, Probe::Damaged) => TargetState::Damaged,
    }
}

/// Years beyond 9999 cannot be written down; no certificate or order has one.
fn rfc3339(time: OffsetDateTime) -> String {
    time.format(&Rfc3339).unwrap_or_default()
}

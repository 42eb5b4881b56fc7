//! The view of the session: all that is beside the screen.

use ca_page::facts::PageKind;
use std::cmp::Ordering;

use time::OffsetDateTime;

use super::{
    Actions, Attempts, Busy, Content, ResidenceView, Screen, Situation, StepName, StepState, StepView,
    UserError, WizardView, link_and_file::link_and_file,
};
use crate::{
    codes::ErrorCode,
    help_code::{HelpCode, StoreStates},
    state::{KnownResidence, LocalFile, Overlay, Pending, Position, SecretField, Session, Stage, TaskName},
};

/// The steps of an order.
const STEPS: [StepName; 7] = [
    StepName::ReviewOrder,
    StepName::PickupPassword,
    StepName::CertificatePassword,
    StepName::Agreement,
    StepName::Download,
    StepName::Install,
    StepName::Done,
];

/// The steps of a file that the person provided.
const STEPS_OF_FILE: [StepName; 4] =
    [StepName::CertificatePassword, StepName::Inspect, StepName::Install, StepName::Done];

impl Session {
    /// The view of the session. `now` determines the days that are left.
    #[must_use]
    pub fn view(&self, now: OffsetDateTime) -> WizardView {
        let screen = Screen::of(self, now);
        let actions =
            Actions { look_around: self.shared.may_look(), ..screen.content().actions(self.situation()) };
        let (pending, problem) = (self.shared.pending.as_ref(), self.shared.problem.as_ref());
        let link_and_file =
            problem.map(|problem| link_and_file(&self.shared.before, &self.position, problem));
        let problem = problem.map(|problem| UserError::from(problem).where_allowed(&actions));
        let help_code = self.help_code(&screen, problem.as_ref());
        WizardView {
            code: help_code.screen.code().to_owned(),
            help_code: help_code.to_string(),
            actions,
            screen,
            steps: self.position.steps(),
            busy: pending.and_then(|pending| {
                let task = self.position.stage.task_in_words(pending.name()?);
                Some(Busy { task, progress: pending.progress })
            }),
            problem,
            link_and_file,
            shown_field: self.shown_field(),
            practice: self.is_practice(),
            language: self.shared.language(),
            residence: self.residence(),
            here: self.here(now),
            helpdesk: self.shared.context.platform.helpdesk.clone(),
            reminder: self.reminder_view(now),
            order_number: self.position.order().map(|order| order.details().number.clone()),
            sheet: self.sheet(),
            caller: None,
        }
    }

    fn help_code(&self, screen: &Screen, problem: Option<&UserError>) -> HelpCode {
        let (system, content) = (self.shared.context.platform.system, screen.content());
        HelpCode {
            screen: content.entry(),
            error: help_code_error(problem, content),
            system,
            language: self.shared.language(),
            residence: self.residence().map(|known| known.residence),
            key_generation: self.position.order().map(|order| order.details().key_generation),
            stores: StoreStates::of(&content.stores(), content.asking(), system),
        }
    }

    fn shown_field(&self) -> Option<SecretField> {
        match &self.position {
            Position { overlay: Some(Overlay::Connection(form)), .. } => {
                form.is_refused.then_some(SecretField::ProxyPassword)
            }
            Position { stage: Stage::PickupPassword(form), overlay: None } => {
                let attempts = Attempts::of(form.order.details().attempts_left);
                (attempts != Attempts::Unused).then_some(SecretField::PickupPassword)
            }
            _ => self.shared.refused_field,
        }
    }

    fn residence(&self) -> Option<ResidenceView> {
        let KnownResidence { residence, by_order } = self.shared.residence(self.position.order())?;
        Some(ResidenceView { residence, by_order })
    }

    /// The facts beside the screen on which the actions depend.
    fn situation(&self) -> Situation<'_> {
        Situation {
            busy: self.shared.pending.as_ref().and_then(Pending::name),
            problem: self.shared.problem.as_ref(),
            isolated: self.is_isolated(),
            receipt_is_settled: self.position.kept().is_some_and(LocalFile::receipt_is_settled),
        }
    }
}

impl Position {
    /// The steps at the side.
    fn steps(&self) -> Vec<StepView> {
        match &self.overlay {
            Some(Overlay::Connection(_)) | None => self.stage.steps(),
            Some(_) => Vec::new(),
        }
    }
}

impl Stage {
    /// The task as it is shown: where the key is made here, nothing is downloaded.
    fn task_in_words(&self, task: TaskName) -> TaskName {
        match self {
            Self::Download(preflight) if preflight.agreed.makes_key() => match task {
                TaskName::Downloading if preflight.issuing => TaskName::AwaitingIssue,
                TaskName::Downloading => TaskName::Creating,
                task => task,
            },
            _ => task,
        }
    }

    /// The steps at the side.
    fn steps(&self) -> Vec<StepView> {
        let is_user_file = self.kept().is_some_and(LocalFile::is_user_file);
        let names = if is_user_file { &STEPS_OF_FILE[..] } else { &STEPS };
        let current = self.step(is_user_file).and_then(|step| names.iter().position(|name| *name == step));
        let state = |index: usize| match Some(index).cmp(&current) {
            // Nothing is left to do on the last one.
            Ordering::Equal if matches!(self, Self::Done { .. }) => StepState::Done,
            Ordering::Less => StepState::Done,
            Ordering::Equal => StepState::Current,
            Ordering::Greater => StepState::ToDo,
        };
        let makes_key = self.order().is_some_and(|order| order.details().own_key().is_some());
        let named = |step| if makes_key && step == StepName::Download { StepName::Create } else { step };
        let view = |(index, &step): (usize, &StepName)| StepView { step: named(step), state: state(index) };
        names.iter().enumerate().map(view).collect()
    }

    /// The step to which the screen belongs; none before the first.
    fn step(&self, is_user_file: bool) -> Option<StepName> {
        Some(match self {
            Self::Start { .. } => return None,
            Self::Review(_) | Self::ThisComputer(_) => StepName::ReviewOrder,
            Self::PickupPassword(_) => StepName::PickupPassword,
            Self::KeyChoice(_) => StepName::CertificatePassword,
            Self::Page(visit) => return step_of_page(visit.progress.kind),
            Self::EdgeMode(_) => return None,
            // The page asked for its password before the download.
            Self::Reopen { kept, .. } if kept.is_of_page() => StepName::Download,
            Self::CertificatePassword(_) | Self::Reopen { .. } => StepName::CertificatePassword,
            Self::Checking(_) if is_user_file => StepName::CertificatePassword,
            Self::Inspect(_) | Self::BackingUp(_) if is_user_file => StepName::Inspect,
            Self::Agreement(_) => StepName::Agreement,
            Self::Download(_)
            | Self::Checking(_)
            | Self::Inspect(_)
            | Self::BackingUp(_)
            | Self::Confirming(_) => StepName::Download,
            Self::Install(_) => StepName::Install,
            Self::Done { .. } => StepName::Done,
        })
    }
}

/// The step at which the CA's page is, as far as it is known.
fn step_of_page(kind: PageKind) -> Option<StepName> {
    match kind {
        PageKind::ReviewOrder => Some(StepName::ReviewOrder),
        PageKind::PickupPassword => Some(StepName::PickupPassword),
        PageKind::CertificatePassword | PageKind::PasswordMade => Some(StepName::CertificatePassword),
        PageKind::Agreement => Some(StepName::Agreement),
        PageKind::Download => Some(StepName::Download),
        PageKind::Unknown
        | PageKind::SessionOver
        | PageKind::InvalidRequest
        | PageKind::AlreadyPickedUp
        | PageKind::NotReady
        | PageKind::KeyInBrowser => None,
    }
}

/// The error that the helpdesk should ask about: the one shown; where that only counts programs, or there is none, the
/// error of the first of them.
fn help_code_error(problem: Option<&UserError>, content: &dyn Content) -> Option<ErrorCode> {
    let problem = problem.map(|problem| problem.code);
    match problem {
        None | Some(ErrorCode::ST707 | ErrorCode::ST711) => {
            content.error_of_program().map(|error| error.code).or(problem)
        }
        Some(_) => problem,
    }
}

//! The heart of the wizard: what the user does leads to the next session, and to effects.
//! What the world answers is in [`super::answer`]. Nothing here does I/O.

use secrecy::{ExposeSecret, SecretString};
use time::OffsetDateTime;

use super::{
    answer,
    effect::{Effect, Input, Task},
    event::{SecretField, SecretInput, UserEvent},
    journey::{Downloaded, Kept, Order, Verified},
    session::{Asking, Attempt, Frame, Installing, Session, Stage},
};
use crate::{
    journal::{Entry, Phase},
    link::OrderLink,
    order::{KeyGeneration, OrderState},
    password::{CertificatePassword, PickupPassword},
    pkcs12::Expected,
    user_error::Problem,
};

/// What follows from an input.
#[derive(Debug)]
pub struct Step {
    /// The session from now on.
    pub next: Session,
    /// What is to be done, in this order.
    pub effects: Vec<Effect>,
}

/// The transition. A pair of state and input that makes no sense leaves the state as it is.
#[must_use]
pub fn step(session: Session, input: Input, now: OffsetDateTime) -> Step {
    let Session { frame, stage } = session;
    match input {
        Input::User(UserEvent::Back) => back(frame, stage),
        Input::Done(id, outcome) if frame.pending.as_ref().is_some_and(|pending| pending.id == id) => {
            answer::answer(frame, stage, outcome, now)
        }
        // A late answer, or a click while the wizard is busy.
        Input::Done(..) => frame.stay(stage),
        Input::User(_) if frame.pending.is_some() => frame.stay(stage),
        Input::User(event) => user(frame, stage, event, now),
        // Also while it is busy: what stands in the field and what is known here must stay the same.
        Input::Typed(input) => typed(frame, stage, input),
    }
}

fn user(frame: Frame, stage: Stage, event: UserEvent, now: OffsetDateTime) -> Step {
    match (stage, event) {
        (Stage::Start { asked }, UserEvent::OpenLink { text }) => {
            match OrderLink::parse(&text, &frame.context.hosts) {
                Ok(link) => frame.run(Stage::Start { asked: Some(link.clone()) }, Task::LookUp { link }),
                Err(error) => frame.fail(Stage::Start { asked }, error),
            }
        }
        // Before anything is used up: is there a program that can hold the certificate?
        (Stage::Review(order), UserEvent::Proceed) if can_be_picked_up(&order) => {
            frame.run(Stage::Review(order), Task::FindPrograms)
        }
        (Stage::PickupPassword(asking), UserEvent::Proceed) => unlock(frame, asking),
        (Stage::CertificatePassword { unlocked, typed, repeat }, UserEvent::Proceed) => {
            let holder = &unlocked.order().details().subject;
            match CertificatePassword::choose(&typed, &repeat, unlocked.pickup_password(), holder) {
                Ok(password) => {
                    let protected = unlocked.protect(password);
                    let access = protected.unlocked().access().clone();
                    let stage = Stage::Agreement { protected, agreement: None, agreed: false };
                    frame.run(stage, Task::ReadAgreement { access })
                }
                Err(_) => {
                    let problem = password_problem(&typed);
                    frame.fail(Stage::CertificatePassword { unlocked, typed, repeat }, problem)
                }
            }
        }
        (Stage::Agreement { protected, agreement, .. }, UserEvent::Agree { agreed }) => {
            frame.show(Stage::Agreement { protected, agreement, agreed })
        }
        (Stage::Agreement { protected, agreement: None, agreed }, UserEvent::Proceed) => {
            let access = protected.unlocked().access().clone();
            frame.run(Stage::Agreement { protected, agreement: None, agreed }, Task::ReadAgreement { access })
        }
        (Stage::Agreement { protected, agreement: Some(agreement), agreed }, UserEvent::Proceed) => {
            let access = protected.unlocked().access().clone();
            let acceptance = agreement.accept(now);
            let stage = Stage::Agreement { protected, agreement: Some(agreement), agreed };
            if agreed {
                frame.run(stage, Task::Accept { access, acceptance })
            } else {
                frame.fail(stage, Problem::NotAgreed)
            }
        }
        (Stage::Download(agreed), UserEvent::Proceed) => {
            let task = Task::Fetch {
                access: agreed.access().clone(),
                password: agreed.password().clone(),
                order: Box::new(agreed.order().clone()),
            };
            frame.run(Stage::Download(agreed), task)
        }
        (Stage::Reopen { kept, typed }, UserEvent::Proceed) => {
            if typed.expose_secret().is_empty() {
                return frame.fail(Stage::Reopen { kept, typed }, Problem::NoCertificatePassword);
            }
            open(frame, kept.reopen(CertificatePassword::for_existing_file(typed)), now)
        }
        (Stage::Confirming(verified), UserEvent::Proceed) => confirm_receipt(frame, verified),
        // The file is safe and right, whatever the service says.
        (Stage::Confirming(verified), UserEvent::Skip) => answer::find_programs(frame, verified),
        (Stage::Install { verified, mut targets }, UserEvent::Proceed) => {
            for target in &mut targets {
                if let Installing::Failed(_) = target.state {
                    target.state = Installing::Waiting;
                }
            }
            answer::install_next(frame, verified, targets)
        }
        (Stage::Install { verified, targets }, UserEvent::Skip) => answer::finish(frame, verified, targets),
        (Stage::Review(order), UserEvent::StartOver) if !can_be_picked_up(&order) => {
            frame.show(Stage::START).forget()
        }
        // The journal keeps the saved file until another order is opened.
        (Stage::Reopen { .. }, UserEvent::StartOver) => frame.show(Stage::START),
        (Stage::Done { .. }, UserEvent::StartOver) => frame.show(Stage::START).forget(),
        (stage, _) => frame.stay(stage),
    }
}

fn unlock(frame: Frame, asking: Asking) -> Step {
    let refused = match &asking.attempt {
        Attempt::Refused(password) => Some(password),
        Attempt::None | Attempt::Sent(_) => None,
    };
    match PickupPassword::parse_other_than(&asking.typed, refused) {
        Ok(password) => {
            let task = Task::Unlock { link: asking.order.link().clone(), password: password.clone() };
            frame.run(Stage::PickupPassword(Asking { attempt: Attempt::Sent(password), ..asking }), task)
        }
        Err(error) => frame.fail(Stage::PickupPassword(asking), error),
    }
}

/// Going back is possible, also while a request is under way, up to the download.
fn back(frame: Frame, stage: Stage) -> Step {
    match stage {
        Stage::Review(_) => frame.show(Stage::START).forget(),
        Stage::PickupPassword(Asking { order, saved: Some(file), .. }) => {
            frame.show(Stage::reopen(Kept::remembered(order, file, false)))
        }
        Stage::PickupPassword(Asking { order, saved: None, .. }) => {
            let entry = order.entry(Phase::Reviewing);
            frame.show(Stage::Review(order)).remember(entry)
        }
        Stage::CertificatePassword { unlocked, .. } => frame.show(Stage::pickup_password(unlocked.lock())),
        Stage::Agreement { protected, .. } => frame.show(Stage::certificate_password(protected.unprotect())),
        Stage::Download(agreed) if frame.pending.is_none() => {
            let (protected, agreement) = agreed.reconsider();
            frame.show(Stage::Agreement { protected, agreement: Some(agreement), agreed: true })
        }
        // A file whose receipt is not confirmed can be had again, with another password.
        Stage::Reopen { kept, .. } if !kept.receipt_is_confirmed() => frame.show(pick_up_again(&kept)),
        stage => frame.stay(stage),
    }
}

fn typed(frame: Frame, stage: Stage, input: SecretInput) -> Step {
    let stage = match (stage, input.field) {
        (Stage::PickupPassword(asking), SecretField::PickupPassword) => {
            Stage::PickupPassword(Asking { typed: input.value, ..asking })
        }
        (Stage::CertificatePassword { unlocked, repeat, .. }, SecretField::CertificatePassword) => {
            Stage::CertificatePassword { unlocked, typed: input.value, repeat }
        }
        (Stage::CertificatePassword { unlocked, typed, .. }, SecretField::CertificatePasswordRepeat) => {
            Stage::CertificatePassword { unlocked, typed, repeat: input.value }
        }
        (Stage::Reopen { kept, .. }, SecretField::CertificatePassword) => {
            Stage::Reopen { kept, typed: input.value }
        }
        (stage, _) => stage,
    };
    frame.stay(stage)
}

fn password_problem(typed: &SecretString) -> Problem {
    if typed.expose_secret().is_empty() { Problem::NoCertificatePassword } else { Problem::RulesBroken }
}

/// The order is ready, and its key comes from the CA.
pub(super) fn can_be_picked_up(order: &Order) -> bool {
    order.details().state == OrderState::Ready && order.details().key_generation == KeyGeneration::Pkcs12
}

/// Back to the pickup password: the certificate file is to be fetched again. The saved one is kept until then.
pub(super) fn pick_up_again(kept: &Kept) -> Stage {
    Stage::PickupPassword(Asking {
        order: kept.order().clone(),
        typed: SecretString::default(),
        attempt: Attempt::None,
        resumed: false,
        saved: Some(kept.file().clone()),
    })
}

/// Reads the saved file back and checks it.
pub(super) fn open(frame: Frame, downloaded: Downloaded, now: OffsetDateTime) -> Step {
    let kept = downloaded.kept();
    let practice = frame.context.practice.as_ref().filter(|_| kept.order().link().is_practice());
    let expected = Expected {
        subject: kept.order().details().subject.clone(),
        practice_root: practice.map(|practice| practice.root.clone()),
        now,
    };
    let task = Task::Open { file: kept.file().clone(), password: downloaded.password().clone(), expected };
    frame.run(Stage::Checking(downloaded), task)
}

pub(super) fn confirm_receipt(frame: Frame, verified: Verified) -> Step {
    let kept = verified.kept();
    let task = Task::ConfirmReceipt { link: kept.order().link().clone(), sha256: kept.file().sha256 };
    frame.run(Stage::Confirming(verified), task)
}

impl Frame {
    /// Nothing changes but, perhaps, the stage's own content.
    pub(super) fn stay(self, stage: Stage) -> Step {
        Step { next: Session { frame: self, stage }, effects: Vec::new() }
    }

    /// Shows the stage; nothing is awaited and nothing is wrong.
    pub(super) fn show(mut self, stage: Stage) -> Step {
        self.pending = None;
        self.problem = None;
        self.stay(stage)
    }

    /// Lands on the stage with a problem.
    pub(super) fn fail(mut self, stage: Stage, problem: impl Into<Problem>) -> Step {
        self.pending = None;
        self.problem = Some(problem.into());
        self.stay(stage)
    }

    /// Shows the stage while the task runs.
    pub(super) fn run(mut self, stage: Stage, task: Task) -> Step {
        let id = self.expect(&task);
        let mut step = self.stay(stage);
        step.effects.push(Effect::Run(id, task));
        step
    }
}

impl Step {
    /// Writes the journal before the step's other effects.
    pub(super) fn remember(mut self, entry: Entry) -> Self {
        self.effects.insert(0, Effect::Remember(entry));
        self
    }

    /// Ends the journal.
    pub(super) fn forget(mut self) -> Self {
        self.effects.insert(0, Effect::Forget);
        self
    }
}

//! The heart of the wizard: what the user does leads to the next session, and to effects.
//! What the world answers is in [`crate::moves::answer`]. Nothing here does I/O.

use certificate::{password::CertificatePassword, pkcs12::Expected};
use pickup::{
    connection::{Proxy, Service},
    link::OrderLink,
};
use secrecy::{ExposeSecret, SecretString};
use time::OffsetDateTime;

use crate::{
    help_code::HelpCode,
    journal::{Entry, Phase},
    moves::{answer, brought, exports, holdings, installing, passwords, readiness, removal},
    preferences::Preferences,
    state::{
        effect::{Effect, Input, Task, TaskName},
        event::{SecretField, SecretInput, UserEvent},
        journey::{BackedUp, Downloaded, Kept, Opened, Verified},
        session::{Asking, Choosing, Frame, Session, Stage},
    },
    user_error::Problem,
    vetting::VettingMail,
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
        // These at any time, and nothing else changes.
        Input::User(UserEvent::NotePassword { noted }) => readiness::note_password(frame, stage, noted),
        Input::User(UserEvent::SetLanguage { language }) => {
            let preferences = Preferences { language: Some(language), ..frame.preferences };
            frame.prefer(stage, preferences)
        }
        Input::User(UserEvent::SetResidence { residence }) => {
            let preferences = Preferences { residence: Some(residence), ..frame.preferences };
            frame.prefer(stage, preferences)
        }
        Input::User(UserEvent::WriteToVetting { existing, new }) => {
            write_to_vetting(frame, stage, &existing, &new)
        }
        Input::Done(id, outcome) if frame.pending.as_ref().is_some_and(|pending| pending.id == id) => {
            answer::answer(frame, stage, outcome, now)
        }
        Input::Done(_, outcome) => answer::late(frame, stage, outcome),
        // A click while the wizard is busy.
        Input::User(_) if frame.pending.is_some() => frame.stay(stage),
        Input::User(event) => user(frame, stage, event, now),
        // Also while it is busy: what stands in the field and what is known here must stay the same.
        Input::Typed(input) => typed(frame, stage, input),
        Input::Dropped(_) if frame.pending.is_some() => frame.stay(stage),
        Input::Dropped(path) => brought::dropped(frame, stage, path),
    }
}

fn user(frame: Frame, stage: Stage, event: UserEvent, now: OffsetDateTime) -> Step {
    match (stage, event) {
        (Stage::Start { asked }, UserEvent::OpenLink { text }) => {
            match OrderLink::parse(&text, &frame.context.hosts) {
                Ok(link) => {
                    let stage = Stage::Start { asked: Some(link.clone()) };
                    frame.run(stage, Task::LookUp { link })
                }
                Err(error) => frame.fail(Stage::Start { asked }, error),
            }
        }
        // Before anything is used up: is there a program that can hold the certificate?
        (Stage::Review(order), UserEvent::Proceed) if order.can_be_picked_up() => {
            frame.run(Stage::Review(order), Task::FindPrograms)
        }
        (Stage::PickupPassword(asking), UserEvent::Proceed) => passwords::unlock(frame, asking),
        (Stage::CertificatePassword(choosing), UserEvent::Proceed) => passwords::protect(frame, choosing),
        (stage, UserEvent::KeepCertificatePassword { keep }) => passwords::keep(frame, stage, keep),
        (Stage::Agreement { protected, agreement, .. }, UserEvent::Agree { agreed }) => {
            frame.show(Stage::Agreement { protected, agreement, agreed })
        }
        (Stage::Agreement { protected, agreement: None, agreed }, UserEvent::Proceed) => {
            let access = protected.unlocked().access().clone();
            frame.run(Stage::Agreement { protected, agreement: None, agreed }, Task::ReadAgreement { access })
        }
        (Stage::Agreement { protected, agreement: Some(agreement), agreed }, UserEvent::Proceed) => {
            let unlocked = Box::new(protected.unlocked().clone());
            let acceptance = agreement.accept(now);
            let stage = Stage::Agreement { protected, agreement: Some(agreement), agreed };
            if agreed {
                frame.run(stage, Task::Accept { unlocked, acceptance })
            } else {
                frame.fail(stage, Problem::NotAgreed)
            }
        }
        (Stage::Download(preparation), UserEvent::Proceed) => readiness::proceed(frame, preparation),
        (Stage::Download(preparation), UserEvent::CheckReadiness) => readiness::look(frame, preparation),
        (Stage::Reopen { kept, typed }, UserEvent::Proceed) => passwords::reopen(frame, kept, typed, now),
        (Stage::Inspect(opened), UserEvent::Proceed) => back_up(frame, opened.accepted()),
        (Stage::BackingUp(verified), UserEvent::Proceed) => back_up(frame, verified),
        (
            stage @ (Stage::Download(_) | Stage::Inspect(_) | Stage::BackingUp(_)),
            UserEvent::ChooseBackupFolder,
        ) => {
            let from = frame.backup_folder.clone();
            let language = frame.language();
            frame.run(stage, Task::ChooseFolder { from, language })
        }
        (
            stage @ (Stage::Start { .. } | Stage::Done { .. } | Stage::Reopen { .. }),
            UserEvent::ChooseFile,
        ) if stage.takes_a_file() => brought::choose(frame, stage),
        (stage @ (Stage::Start { .. } | Stage::Done { .. }), UserEvent::OpenCheck) => {
            holdings::open(frame, stage)
        }
        (Stage::Confirming(backed_up), UserEvent::Proceed) => confirm_receipt(frame, backed_up),
        // The file is safe and right, whatever the service says.
        (Stage::Confirming(backed_up), UserEvent::Skip) => installing::find_programs(frame, backed_up),
        (Stage::Review(order), UserEvent::StartOver) if !order.can_be_picked_up() => {
            frame.show(Stage::START).leave()
        }
        // The journal keeps the saved file until another order is opened.
        (Stage::Reopen { kept, .. }, UserEvent::StartOver) if kept.order().is_some() => {
            frame.show(Stage::START)
        }
        (Stage::Inspect(opened), UserEvent::StartOver) if opened.kept().order().is_some() => {
            frame.show(Stage::START)
        }
        // The journal of an order has ended here already; another one's may still be there.
        (Stage::Done { .. }, UserEvent::StartOver) => frame.show(Stage::START),
        (stage @ Stage::Connection { .. }, event) => connection(frame, stage, event),
        (behind @ Stage::Start { .. }, UserEvent::ShowCaller { code }) => match code.parse() {
            Ok(code) => frame.show(Stage::Caller { code, behind: Box::new(behind) }),
            Err::<HelpCode, _>(error) => frame.fail(behind, error),
        },
        (
            stage @ (Stage::Holdings(_) | Stage::Removing(_) | Stage::Caller { .. }),
            UserEvent::OpenConnection,
        ) => frame.stay(stage),
        (stage, UserEvent::OpenConnection) => {
            let behind = Box::new(stage.with_empty_fields());
            frame.show(Stage::Connection { behind, typed: SecretString::default(), checks: Vec::new() })
        }
        (stage, UserEvent::SaveReminder) => exports::save_reminder(frame, stage, now),
        (stage, UserEvent::SavePublicCertificate { fingerprint }) => {
            exports::save_certificate(frame, stage, &fingerprint)
        }
        (Stage::Install(setup), event) => installing::user(frame, setup, event),
        (Stage::Holdings(overview), event) => holdings::user(frame, overview, event),
        (Stage::Removing(removal), event) => removal::user(frame, removal, event),
        (stage, _) => frame.stay(stage),
    }
}

/// At any time; but nobody at Vetting has to read of an order that was for practice.
fn write_to_vetting(frame: Frame, stage: Stage, existing: &str, new: &str) -> Step {
    let practice = stage.order().is_some_and(|order| order.link().is_practice());
    let mail = VettingMail::new(existing, new, frame.language()).filter(|_| !practice);
    let mut step = frame.stay(stage);
    step.effects.extend(mail.map(Effect::WriteMail));
    step
}

/// What the user does on the screen of the connection.
fn connection(frame: Frame, stage: Stage, event: UserEvent) -> Step {
    match (stage, event) {
        (Stage::Connection { behind, typed, checks }, UserEvent::SetProxy { mode, address, user }) => {
            let password = if typed.expose_secret().is_empty() {
                frame.proxy_password.clone().filter(|_| user == frame.proxy.user)
            } else {
                Some(typed.clone())
            };
            let proxy = Proxy { mode, address, user };
            frame.run(Stage::Connection { behind, typed, checks }, Task::SetProxy { proxy, password })
        }
        (stage @ Stage::Connection { .. }, UserEvent::CheckConnection) => {
            let service = stage.service();
            frame.run(stage, Task::CheckConnection { service })
        }
        (stage, _) => frame.stay(stage),
    }
}

/// Going back is possible, also while a request is under way, up to the download.
fn back(frame: Frame, stage: Stage) -> Step {
    match stage {
        Stage::Start { .. } if frame.is_busy_with(TaskName::LookingUp) => frame.show(Stage::START),
        // As long as a password is known to be wrong, the journal is of use.
        Stage::Review(order) if !frame.refused(&order).is_empty() => frame.show(Stage::START),
        Stage::Review(_) => frame.show(Stage::START).leave(),
        Stage::PickupPassword(Asking { saved: Some(kept), .. }) => frame.show(Stage::reopen(*kept)),
        Stage::PickupPassword(Asking { order, saved: None, .. }) => {
            let entry = order.entry(Phase::Reviewing, &frame.backup_folder);
            frame.show(Stage::Review(order)).remember(entry)
        }
        Stage::CertificatePassword(Choosing { unlocked, .. }) => {
            frame.show(Stage::pickup_password(unlocked.lock()))
        }
        Stage::Agreement { protected, .. } => frame.show(Stage::choose_again(protected)),
        Stage::Download(preparation) if frame.may_leave_download() => {
            let (protected, agreement) = preparation.agreed.reconsider();
            frame.show(Stage::Agreement { protected, agreement: Some(agreement), agreed: true })
        }
        stage @ Stage::Download(_) if frame.is_busy_with(TaskName::Downloading) => stop(frame, stage),
        // A file whose receipt is not confirmed can be had again, with another password.
        Stage::Reopen { kept, .. } if !kept.receipt_is_settled() => frame.show(pick_up_again(&kept)),
        Stage::Reopen { kept, .. } if kept.order().is_none() => frame.show(Stage::START),
        Stage::Inspect(opened) if opened.kept().order().is_some() => {
            frame.show(Stage::reopen(opened.close()))
        }
        Stage::Inspect(_) => frame.show(Stage::START),
        Stage::BackingUp(verified)
            if verified.kept().order().is_none() && !frame.is_busy_with(TaskName::BackingUp) =>
        {
            inspect(frame, verified.reconsider())
        }
        Stage::Connection { behind, .. } | Stage::Caller { behind, .. } => uncover(frame, *behind),
        stage if frame.pending.is_some() => frame.stay(stage),
        Stage::Holdings(overview) => holdings::user(frame, overview, UserEvent::Back),
        Stage::Removing(removal) => removal::user(frame, removal, UserEvent::Back),
        stage => frame.stay(stage),
    }
}

/// The download ends where it is, unless its file is here already: the task says which.
fn stop(mut frame: Frame, stage: Stage) -> Step {
    let stop = frame.pending.as_mut().map(|pending| {
        pending.task = TaskName::StoppingDownload;
        Effect::Stop(pending.id)
    });
    let mut step = frame.stay(stage);
    step.effects.extend(stop);
    step
}

fn typed(frame: Frame, stage: Stage, input: SecretInput) -> Step {
    let stage = match (stage, input.field) {
        (Stage::PickupPassword(asking), SecretField::PickupPassword) => {
            Stage::PickupPassword(passwords::type_pickup_password(&frame, asking, input.value))
        }
        (Stage::CertificatePassword(choosing), SecretField::CertificatePassword) => {
            Stage::CertificatePassword(Choosing { typed: input.value, ..choosing })
        }
        (Stage::CertificatePassword(choosing), SecretField::CertificatePasswordRepeat) => {
            Stage::CertificatePassword(Choosing { repeat: input.value, ..choosing })
        }
        (Stage::Connection { behind, checks, .. }, SecretField::ProxyPassword) => {
            Stage::Connection { behind, typed: input.value, checks }
        }
        (Stage::Reopen { kept, .. }, SecretField::CertificatePassword) => {
            Stage::Reopen { kept, typed: input.value }
        }
        // The screen stays while a file that was brought is opened.
        (Stage::Checking(downloaded), SecretField::CertificatePassword)
            if downloaded.kept().order().is_none() =>
        {
            let password = CertificatePassword::new(input.value);
            Stage::Checking(downloaded.close().reopen(password))
        }
        (mut stage, SecretField::PrimaryPassword) => {
            if let Some(asked) = stage.asked_primary_password() {
                asked.typed = input.value;
            }
            stage
        }
        (stage, _) => stage,
    };
    frame.stay(stage)
}

/// Back to the pickup password: the certificate file is to be fetched again. The saved one is kept until then.
pub(crate) fn pick_up_again(kept: &Kept) -> Stage {
    match kept.order().cloned() {
        Some(order) => {
            let saved = Some(Box::new(kept.clone()));
            Stage::PickupPassword(Asking { saved, ..Asking::new(order) })
        }
        // There is nobody to ask for it.
        None => Stage::reopen(kept.clone()),
    }
}

/// Reads the saved file back and checks it.
pub(crate) fn open(frame: Frame, downloaded: Downloaded, now: OffsetDateTime) -> Step {
    let order = downloaded.kept().order();
    let is_practice = order.is_none_or(|order| order.link().is_practice());
    let practice = frame.context.practice.as_ref().filter(|_| is_practice);
    let expected = Expected {
        subject: order.map(|order| order.details().subject.clone()),
        practice_root: practice.map(|practice| practice.root.clone()),
        roots: frame.context.roots.clone(),
        issuers: order
            .map(|order| order.details().issuers.iter().map(|issuer| issuer.0.clone()).collect())
            .unwrap_or_default(),
        now,
    };
    let task = Task::Open { downloaded: Box::new(downloaded.clone()), expected };
    frame.run(Stage::Checking(downloaded), task)
}

/// Shows what is in the file. An order's comes here only where it is doubtful.
pub(crate) fn inspect(frame: Frame, opened: Opened) -> Step {
    let is_ordered = opened.kept().order().is_some();
    let stage = Stage::Inspect(opened);
    if is_ordered { frame.fail(stage, Problem::Doubtful) } else { frame.show(stage) }
}

/// Shows again what lay behind another screen; a question that waits for its answer is asked as before.
pub(crate) fn uncover(frame: Frame, behind: Stage) -> Step {
    match behind {
        Stage::Inspect(opened) => inspect(frame, opened),
        behind => frame.show(behind),
    }
}

/// Puts a copy of the file where the user wants it.
pub(crate) fn back_up(frame: Frame, verified: Verified) -> Step {
    let kept = Box::new(verified.kept().clone());
    let label = match kept.order() {
        Some(order) => order.details().number.clone(),
        None => verified.pfx().facts().holder.clone(),
    };
    let pfx = verified.pfx().clone();
    let task = Task::BackUp { kept, pfx, label, folder: frame.backup_folder.clone() };
    frame.run(Stage::BackingUp(verified), task)
}

/// Tells the service that the file arrived, which uses up the link.
pub(crate) fn confirm_receipt(frame: Frame, backed_up: BackedUp) -> Step {
    let kept = backed_up.kept();
    let (Some(order), Some(entry)) = (kept.order(), kept.entry_while_telling(&frame.backup_folder)) else {
        return installing::find_programs(frame, backed_up);
    };
    let task = Task::ConfirmReceipt {
        entry: Box::new(entry),
        link: order.link().clone(),
        sha256: kept.file().delivered(),
    };
    frame.run(Stage::Confirming(backed_up), task)
}

impl Stage {
    /// The service that matters here.
    pub(crate) fn service(&self) -> Service {
        self.order().map_or_else(Service::built_in, |order| Service::of(order.link()))
    }
}

impl Frame {
    /// Nothing changes but, perhaps, the stage's own content.
    pub(crate) fn stay(self, stage: Stage) -> Step {
        Step { next: Session { frame: self, stage }, effects: Vec::new() }
    }

    /// Shows the stage; nothing is awaited and nothing is wrong.
    pub(crate) fn show(mut self, stage: Stage) -> Step {
        self.pending = None;
        self.problem = None;
        self.stay(stage)
    }

    /// Lands on the stage with a problem.
    pub(crate) fn fail(mut self, stage: Stage, problem: impl Into<Problem>) -> Step {
        self.pending = None;
        self.problem = Some(problem.into());
        self.stay(stage)
    }

    /// Keeps what the person has chosen once and for all. What goes on goes on.
    fn prefer(mut self, stage: Stage, preferences: Preferences) -> Step {
        self.preferences = preferences;
        let mut step = self.stay(stage);
        step.effects.push(Effect::KeepPreferences(preferences));
        step
    }

    /// Shows the stage while the task runs.
    pub(crate) fn run(mut self, stage: Stage, task: Task) -> Step {
        let id = self.expect(&task);
        let mut step = self.stay(stage);
        step.effects.push(Effect::Run(id, task));
        step
    }
}

impl Step {
    /// Writes the journal before the step's other effects; a file that belongs to no order has no entry.
    pub(crate) fn remember(mut self, entry: impl Into<Option<Entry>>) -> Self {
        if let Some(entry) = entry.into() {
            let refused = self.next.frame.refused.get(&entry.note().order_number).cloned();
            let entry = entry.with_refused(refused.unwrap_or_default());
            self.effects.insert(0, Effect::Remember(Box::new(entry)));
        }
        self
    }

    /// Leaves the order.
    pub(crate) fn leave(mut self) -> Self {
        self.effects.insert(0, Effect::Leave);
        self
    }
}

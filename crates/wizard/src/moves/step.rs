//! The one entry: what the user does, and what a task answers, leads to the next session, and to effects. Nothing here
//! does I/O.

use time::OffsetDateTime;

pub use super::landing::Step;
use super::{
    agreement, certificate_password, certificates, connection, done, download, export, inspect, install,
    open_file, pickup_password, removal, review, saved_file, start, user_file,
};
use crate::{
    preferences::Preferences,
    state::{
        effect::{Effect, EffectId, Input, Outcome},
        event::{SecretField, SecretInput, UserEvent},
        session::{Frame, Session},
        stage::{Overlay, Position, Stage},
    },
    vetting::VettingMail,
};

/// The transition. A pair of state and input that makes no sense leaves the state as it is.
#[must_use]
pub fn step(session: Session, input: Input, now: OffsetDateTime) -> Step {
    let Session { frame, position } = session;
    match input {
        Input::User(UserEvent::Back) => back(frame, position, now),
        // These at any time, and nothing else changes.
        Input::User(UserEvent::NotePassword { noted }) => download::note_password(frame, position, noted),
        Input::User(UserEvent::SetLanguage { language }) => {
            let preferences = Preferences { language: Some(language), ..frame.preferences };
            prefer(frame, position, preferences)
        }
        Input::User(UserEvent::SetResidence { residence }) => {
            let preferences = Preferences { residence: Some(residence), ..frame.preferences };
            prefer(frame, position, preferences)
        }
        Input::User(UserEvent::WriteToVetting { existing, new }) => {
            write_to_vetting(frame, position, &existing, &new)
        }
        Input::Done(id, outcome) if frame.awaits(id, &outcome) => answered(frame, position, outcome, now),
        Input::Done(_, outcome) => pickup_password::late(frame, position, outcome),
        // A click while the wizard is busy.
        Input::User(_) if frame.pending.is_some() => frame.stay(position),
        Input::User(event) => user(frame, position, event, now),
        // Also while it is busy: what stands in the field and what is known here must stay the same.
        Input::Typed(input) => typed(frame, position, input),
        Input::Dropped(_) if frame.pending.is_some() => frame.stay(position),
        Input::Dropped(path) => user_file::dropped(frame, position, path),
    }
}

/// What the user does, handed to the screen.
fn user(frame: Frame, position: Position, event: UserEvent, now: OffsetDateTime) -> Step {
    let Position { stage, overlay } = position;
    match (overlay, event) {
        (Some(Overlay::Connection(reaching)), event) => connection::user(frame, stage, reaching, event),
        (overlay, UserEvent::SavePublicCertificate { fingerprint }) => {
            export::save_certificate(frame, Position { stage, overlay }, &fingerprint)
        }
        (Some(Overlay::Certificates(overview)), event) => {
            certificates::user(frame, stage, overview, event, now)
        }
        (Some(Overlay::Removal(removal)), event) => removal::user(frame, stage, removal, event),
        (overlay @ Some(Overlay::Caller(_)), _) => frame.stay(Position { stage, overlay }),
        (None, UserEvent::OpenConnection) => connection::open(frame, stage),
        (None, UserEvent::SaveReminder) => export::save_reminder(frame, stage, now),
        (None, event) => on_stage(frame, stage, event, now),
    }
}

fn on_stage(frame: Frame, stage: Stage, event: UserEvent, now: OffsetDateTime) -> Step {
    match stage {
        Stage::Start { asked } => start::user(frame, asked, event, now),
        Stage::Review(order) => review::user(frame, order, event),
        Stage::PickupPassword(asking) => pickup_password::user(frame, asking, event),
        Stage::CertificatePassword(choosing) => certificate_password::user(frame, choosing, event, now),
        Stage::Agreement(agreeing) => agreement::user(frame, agreeing, event, now),
        Stage::Download(preparation) => download::user(frame, preparation, event, now),
        Stage::Reopen { kept, typed } => open_file::user(frame, kept, typed, event, now),
        Stage::Inspect(opened) => inspect::user(frame, opened, event, now),
        Stage::BackingUp(verified) => saved_file::user_backing_up(frame, verified, event, now),
        Stage::Confirming(backed_up) => saved_file::user_confirming(frame, backed_up, event, now),
        Stage::Install(setup) => install::user(frame, setup, event, now),
        Stage::Done { confirmed, targets } => done::user(frame, confirmed, targets, event, now),
        stage @ Stage::Checking(_) => frame.stay(stage),
    }
}

/// What the pending task answered, handed to the screen.
fn answered(frame: Frame, position: Position, outcome: Outcome, now: OffsetDateTime) -> Step {
    match outcome {
        Outcome::Exported(result) => return export::exported(frame, position, result),
        Outcome::FileChosen(path) => return user_file::chosen(frame, position, path),
        Outcome::FileRead(result) => return user_file::read(frame, position, result, now),
        _ => {}
    }
    let Position { stage, overlay } = position;
    match (overlay, stage) {
        (Some(Overlay::Connection(reaching)), stage) => {
            connection::answered(frame, stage, reaching, outcome, now)
        }
        (Some(Overlay::Certificates(overview)), stage) => {
            certificates::answered(frame, stage, overview, outcome)
        }
        (Some(Overlay::Removal(removal)), stage) => removal::answered(frame, stage, removal, outcome, now),
        (overlay @ Some(Overlay::Caller(_)), stage) => frame.show(Position { stage, overlay }),
        (None, Stage::Start { asked }) => start::answered(frame, asked, outcome),
        (None, Stage::Review(order)) => review::answered(frame, order, outcome),
        (None, Stage::PickupPassword(asking)) => pickup_password::answered(frame, asking, outcome),
        (None, Stage::CertificatePassword(choosing)) => {
            certificate_password::answered(frame, choosing, outcome)
        }
        (None, Stage::Agreement(agreeing)) => agreement::answered(frame, agreeing, outcome, now),
        (None, Stage::Download(preparation)) => download::answered(frame, preparation, outcome, now),
        (None, Stage::Reopen { kept, typed }) => open_file::answered(frame, kept, typed, outcome, now),
        (None, Stage::Checking(downloaded)) => saved_file::checked(frame, downloaded, outcome, now),
        (None, Stage::Inspect(opened)) => inspect::answered(frame, opened, outcome),
        (None, Stage::BackingUp(verified)) => saved_file::backed_up(frame, verified, outcome, now),
        (None, Stage::Confirming(backed_up)) => saved_file::confirmed(frame, backed_up, outcome, now),
        (None, Stage::Install(setup)) => install::answered(frame, setup, outcome, now),
        (None, stage @ Stage::Done { .. }) => frame.show(stage),
    }
}

/// Going back is possible, also while a request is under way, up to the download.
fn back(frame: Frame, position: Position, now: OffsetDateTime) -> Step {
    let is_busy = frame.pending.is_some();
    let Position { stage, overlay } = position;
    match (overlay, stage) {
        (Some(Overlay::Connection(_) | Overlay::Caller(_)), stage) => inspect::uncover(frame, stage),
        (overlay @ Some(_), stage) if is_busy => frame.stay(Position { stage, overlay }),
        (Some(Overlay::Certificates(overview)), stage) => certificates::back(frame, stage, overview),
        (Some(Overlay::Removal(removal)), stage) => removal::back(frame, stage, *removal, now),
        (None, Stage::Start { asked }) => start::back(frame, asked),
        (None, Stage::Review(order)) => review::back(frame, &order),
        (None, Stage::PickupPassword(asking)) => pickup_password::back(frame, asking),
        (None, Stage::CertificatePassword(choosing)) => {
            frame.show(Stage::pickup_password(choosing.unlocked.lock()))
        }
        (None, Stage::Agreement(agreeing)) => frame.show(Stage::choose_again(agreeing.protected)),
        (None, Stage::Download(preparation)) => download::back(frame, preparation),
        (None, Stage::Reopen { kept, typed }) => open_file::back(frame, kept, typed),
        (None, Stage::Inspect(opened)) => inspect::back(frame, opened),
        (None, Stage::BackingUp(verified)) => saved_file::back(frame, verified),
        (None, stage) => frame.stay(stage),
    }
}

fn typed(frame: Frame, mut position: Position, SecretInput { field, value }: SecretInput) -> Step {
    if field == SecretField::PrimaryPassword {
        if let Some(asked) = position.asked_primary_password() {
            asked.typed = value;
        }
        return frame.stay(position);
    }
    match (&mut position.overlay, &mut position.stage, field) {
        (Some(Overlay::Connection(reaching)), _, SecretField::ProxyPassword) => reaching.typed = value,
        (Some(_), ..) => {}
        (None, Stage::PickupPassword(asking), SecretField::PickupPassword) => {
            *asking = pickup_password::with_typed(&frame, asking.clone(), value);
        }
        (None, Stage::CertificatePassword(choosing), SecretField::CertificatePassword) => {
            choosing.typed = value;
        }
        (None, Stage::CertificatePassword(choosing), SecretField::CertificatePasswordRepeat) => {
            choosing.repeat = value;
        }
        (None, Stage::Reopen { typed, .. }, SecretField::CertificatePassword) => *typed = value,
        // The screen stays while a file that was brought is opened.
        (None, Stage::Checking(downloaded), SecretField::CertificatePassword) => {
            *downloaded = open_file::with_typed(downloaded.clone(), value);
        }
        _ => {}
    }
    frame.stay(position)
}

/// Keeps what the person has chosen once and for all. What goes on goes on.
fn prefer(mut frame: Frame, position: Position, preferences: Preferences) -> Step {
    frame.preferences = preferences;
    let mut step = frame.stay(position);
    step.effects.push(Effect::KeepPreferences(preferences));
    step
}

/// At any time; but nobody at Vetting has to read of an order that was for practice.
fn write_to_vetting(frame: Frame, position: Position, existing: &str, new: &str) -> Step {
    let practice = position.order().is_some_and(|order| order.link().is_practice());
    let mail = VettingMail::new(existing, new, frame.language()).filter(|_| !practice);
    let mut step = frame.stay(position);
    step.effects.extend(mail.map(Effect::WriteMail));
    step
}

impl Frame {
    /// It is the answer to the task that is awaited.
    fn awaits(&self, id: EffectId, outcome: &Outcome) -> bool {
        let is_awaited =
            |pending: &crate::state::session::Pending| pending.id == id && pending.task == outcome.answers();
        self.pending.as_ref().is_some_and(is_awaited)
    }
}

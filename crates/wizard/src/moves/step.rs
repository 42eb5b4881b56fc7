//! The step function, the only entry: maps a user's event or a task's outcome to the next session and its effects.
//! Does no I/O.

use time::OffsetDateTime;

pub use super::landing::Transition;
use super::{
    agreement, arrival, certificate_password, certificates, connection, done, download, edge_mode, export,
    inspect, install, key_choice, offer, open_file, page, pickup_password, removal, review, saved_file,
    start, take_along, this_computer, user_file,
};
use crate::{
    preferences::Preferences,
    problem::Problem,
    state::{
        Effect, EffectId, Input, Look, Outcome, Overlay, Position, SecretField, SecretInput, Session, Shared,
        Stage, TaskKind, UserEvent,
    },
    vetting::VettingMail,
};

/// Computes the transition. An input that does not fit the state leaves it unchanged.
#[must_use]
pub fn step(session: Session, input: Input, now: OffsetDateTime) -> Transition {
    let Session { mut shared, position } = session;
    shared.now = now;
    match input {
        Input::User(UserEvent::Back) => back(shared, position),
        // Permitted at any time; nothing else changes.
        Input::User(UserEvent::SetLanguage { language }) => {
            let preferences = Preferences { language: Some(language), ..shared.preferences };
            prefer(shared, position, preferences)
        }
        Input::User(UserEvent::SetResidence { residence }) => {
            let preferences = Preferences { residence: Some(residence), ..shared.preferences };
            prefer(shared, position, preferences)
        }
        Input::User(UserEvent::WriteToVetting { existing, new }) => {
            write_to_vetting(shared, position, &existing, &new)
        }
        Input::User(UserEvent::LookAround) => look_around(shared, position),
        Input::User(UserEvent::ShowFound { place }) => show_found(shared, position, place),
        Input::LookedAround(here) => {
            shared.look = Look { under_way: false, here: Some(here) };
            shared.stay(position)
        }
        Input::Done(id, outcome) if shared.awaits(id, &outcome) => answered(shared, position, outcome),
        Input::Done(_, outcome) => pickup_password::late(shared, position, outcome),
        Input::User(event) if shared.leaves_the_work_to_the_person() => waiting(shared, position, &event),
        // A click while a task is pending.
        Input::User(_) if shared.pending.is_some() => shared.stay(position),
        Input::User(event) => user(shared, position, event),
        // Also while a task is pending: the field's text and the session must stay the same.
        Input::Typed(input) => typed(shared, position, input),
        Input::Dropped(_) | Input::HandedOver(_) if shared.pending.is_some() => {
            shared.stay(position).with(Effect::Tell(Problem::OrderUnderWay))
        }
        Input::Dropped(path) => user_file::dropped(shared, position, path),
        Input::HandedOver(address) => offer::of_system(shared, position, &address),
    }
}

/// Passes the user's event to its stage.
fn user(shared: Shared, position: Position, event: UserEvent) -> Transition {
    let Position { stage, overlay } = position;
    match (overlay, event) {
        (Some(Overlay::Connection(reaching)), event) => connection::user(shared, stage, reaching, event),
        (overlay, UserEvent::SavePublicCertificate { fingerprint, form }) => {
            export::save_certificate(shared, Position { stage, overlay }, &fingerprint, form)
        }
        (Some(Overlay::Certificates(certificates)), event) => {
            certificates::user(shared, stage, certificates, event)
        }
        (Some(Overlay::Removal(removal)), event) => removal::user(shared, stage, removal, event),
        (Some(Overlay::TakeAlong(taking)), event) => take_along::user(shared, stage, *taking, event),
        (Some(Overlay::Arrival(arrival)), event) => arrival::user(shared, stage, *arrival, event),
        // Edge has a connection of its own.
        (None, UserEvent::OpenConnection) if matches!(stage, Stage::EdgeMode(_)) => shared.stay(stage),
        (None, UserEvent::OpenConnection) => connection::open(shared, stage),
        (None, UserEvent::SaveReminder) => export::save_reminder(shared, stage),
        (None, event) => on_stage(shared, stage, event),
    }
}

/// Passes the user's event to the stage that waits for the person's work in a browser.
fn waiting(shared: Shared, position: Position, event: &UserEvent) -> Transition {
    match position {
        Position { stage: Stage::Page(visit), overlay: None } => page::user_visiting(shared, *visit, event),
        Position { stage: Stage::EdgeMode(mode), overlay: None } => {
            edge_mode::user_waiting(shared, *mode, event)
        }
        position => shared.stay(position),
    }
}

fn on_stage(shared: Shared, stage: Stage, event: UserEvent) -> Transition {
    match stage {
        Stage::Start { asked, offer } => start::user(shared, asked, offer, event),
        Stage::Review(order) => review::user(shared, order, event),
        Stage::ThisComputer(order) => this_computer::user(shared, order, event),
        Stage::PickupPassword(asking) => pickup_password::user(shared, asking, event),
        Stage::KeyChoice(choosing) => key_choice::user(shared, choosing, event),
        Stage::CertificatePassword(choosing) => certificate_password::user(shared, choosing, event),
        Stage::Agreement(agreeing) => agreement::user(shared, agreeing, event),
        Stage::Download(preflight) => download::user(shared, preflight, event),
        Stage::Reopen { kept, typed } => open_file::user(shared, kept, typed, event),
        Stage::Inspect(opened) => inspect::user(shared, opened, event),
        Stage::BackingUp(verified) => saved_file::user_backing_up(shared, verified, event),
        Stage::Confirming(backed_up) => saved_file::user_confirming(shared, backed_up, event),
        Stage::Install(setup) => install::user(shared, setup, event),
        Stage::Done { confirmed, targets } => done::user(shared, confirmed, targets, event),
        Stage::Page(visit) => page::user(shared, *visit, event),
        Stage::EdgeMode(mode) => edge_mode::user(shared, *mode, event),
        stage @ Stage::Checking(_) => shared.stay(stage),
    }
}

/// Passes the outcome of the pending task to its stage.
fn answered(shared: Shared, position: Position, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::Exported(result) => return export::exported(shared, position, result),
        Outcome::FileChosen(path) => return user_file::chosen(shared, position, path),
        Outcome::FileRead(result) => return user_file::read(shared, position, result),
        _ => {}
    }
    let Position { stage, overlay } = position;
    match (overlay, stage) {
        (Some(Overlay::Connection(reaching)), stage) => {
            connection::answered(shared, stage, reaching, outcome)
        }
        (Some(Overlay::Certificates(certificates)), stage) => {
            certificates::answered(shared, stage, certificates, outcome)
        }
        (Some(Overlay::Removal(removal)), stage) => removal::answered(shared, stage, removal, outcome),
        (Some(Overlay::TakeAlong(taking)), stage) => take_along::answered(shared, stage, *taking, outcome),
        (Some(Overlay::Arrival(arrival)), stage) => arrival::answered(shared, stage, *arrival, outcome),
        (None, Stage::Start { asked, offer }) => start::answered(shared, asked, offer, outcome),
        (None, Stage::Review(order)) => review::answered(shared, order, outcome),
        (None, Stage::ThisComputer(order)) => this_computer::answered(shared, order, outcome),
        (None, Stage::PickupPassword(asking)) => pickup_password::answered(shared, asking, outcome),
        (None, Stage::KeyChoice(choosing)) => key_choice::answered(shared, choosing, outcome),
        (None, Stage::CertificatePassword(choosing)) => {
            certificate_password::answered(shared, choosing, outcome)
        }
        (None, Stage::Agreement(agreeing)) => agreement::answered(shared, agreeing, outcome),
        (None, Stage::Download(preflight)) => download::answered(shared, preflight, outcome),
        (None, Stage::Reopen { kept, typed }) => open_file::answered(shared, kept, typed, outcome),
        (None, Stage::Checking(downloaded)) => saved_file::checked(shared, downloaded, outcome),
        (None, Stage::Inspect(opened)) => inspect::answered(shared, opened, outcome),
        (None, Stage::BackingUp(verified)) => saved_file::backed_up(shared, verified, outcome),
        (None, Stage::Confirming(backed_up)) => saved_file::confirmed(shared, backed_up, outcome),
        (None, Stage::Install(setup)) => install::answered(shared, setup, outcome),
        (None, Stage::Page(visit)) => page::answered(shared, *visit, outcome),
        (None, Stage::EdgeMode(mode)) => edge_mode::answered(shared, *mode, outcome),
        (None, Stage::Done { confirmed, targets }) => done::answered(shared, confirmed, targets, outcome),
    }
}

/// Goes back, which is possible up to the download, also while a task is pending.
fn back(shared: Shared, position: Position) -> Transition {
    let is_busy = shared.pending.is_some();
    let Position { stage, overlay } = position;
    match (overlay, stage) {
        (Some(Overlay::Connection(_)), stage) => inspect::uncover(shared, stage),
        (overlay @ Some(_), stage) if is_busy => shared.stay(Position { stage, overlay }),
        (Some(Overlay::Certificates(certificates)), stage) => certificates::back(shared, stage, certificates),
        (Some(Overlay::Removal(removal)), stage) => removal::back(shared, stage, *removal),
        (Some(Overlay::TakeAlong(taking)), stage) => take_along::back(shared, stage, *taking),
        (Some(Overlay::Arrival(arrival)), stage) => arrival::back(shared, stage, *arrival),
        (None, Stage::Start { asked, offer }) => start::back(shared, asked, offer),
        (None, Stage::Review(order)) => review::back(shared, &order),
        (None, Stage::ThisComputer(order)) => shared.go(Stage::Review(order)),
        (None, Stage::PickupPassword(asking)) => pickup_password::back(shared, asking),
        (None, Stage::KeyChoice(choosing)) => key_choice::back(shared, choosing),
        (None, Stage::CertificatePassword(choosing)) => certificate_password::back(shared, choosing),
        (None, Stage::Agreement(agreeing)) => key_choice::reconsider(shared, agreeing.protected),
        (None, Stage::Download(preflight)) => download::back(shared, preflight),
        (None, Stage::Reopen { kept, typed }) => open_file::back(shared, kept, typed),
        (None, Stage::Inspect(opened)) => inspect::back(shared, opened),
        (None, Stage::Page(visit)) => page::back(shared, *visit),
        (None, Stage::EdgeMode(mode)) => edge_mode::back(shared, *mode),
        (None, Stage::BackingUp(verified)) => saved_file::back(shared, verified),
        (None, stage) => shared.stay(stage),
    }
}

fn typed(shared: Shared, mut position: Position, SecretInput { field, value }: SecretInput) -> Transition {
    if field == SecretField::PrimaryPassword {
        if let Some(asked) = position.asked_primary_password() {
            asked.typed = value;
        }
        return shared.stay(position);
    }
    match (&mut position.overlay, &mut position.stage, field) {
        (Some(Overlay::Connection(reaching)), _, SecretField::ProxyPassword) => reaching.typed = value,
        (Some(Overlay::TakeAlong(taking)), _, field) => {
            take_along::typed(taking, SecretInput { field, value });
        }
        (Some(Overlay::Arrival(arrival)), _, SecretField::CertificatePassword) => arrival.typed = value,
        (Some(_), ..) => {}
        (None, Stage::Page(visit), field) => page::typed(visit, SecretInput { field, value }),
        (None, Stage::EdgeMode(mode), field) => edge_mode::typed(mode, SecretInput { field, value }),
        (None, Stage::PickupPassword(asking), SecretField::PickupPassword) => {
            *asking = pickup_password::with_typed(&shared, asking.clone(), value);
        }
        (None, Stage::CertificatePassword(choosing), SecretField::CertificatePassword) => {
            choosing.typed = value;
        }
        (None, Stage::CertificatePassword(choosing), SecretField::CertificatePasswordRepeat) => {
            choosing.repeat = value;
        }
        (None, Stage::Reopen { typed, .. }, SecretField::CertificatePassword) => *typed = value,
        // The screen stays while the user's file is being opened.
        (None, Stage::Checking(downloaded), SecretField::CertificatePassword) => {
            *downloaded = open_file::with_typed(downloaded.clone(), value);
        }
        _ => {}
    }
    shared.stay(position)
}

/// Stores a lasting preference. A pending task continues.
fn prefer(mut shared: Shared, position: Position, preferences: Preferences) -> Transition {
    shared.preferences = preferences;
    shared.stay(position).with(Effect::KeepPreferences(preferences))
}

/// Writes to Vetting, at any time; except for a practice order.
fn write_to_vetting(shared: Shared, position: Position, existing: &str, new: &str) -> Transition {
    let practice = position.order().is_some_and(|order| order.link().is_practice());
    let mail = VettingMail::new(existing, new, shared.language()).filter(|_| !practice);
    shared.stay(position).with(mail.map(Effect::WriteMail))
}

/// Looks around for the answers in Help, unless a task is at work, which the look might disturb. The screen stays as it is.
fn look_around(mut shared: Shared, position: Position) -> Transition {
    if shared.look.under_way || !shared.may_look() {
        return shared.stay(position);
    }
    shared.look.under_way = true;
    let (documents, passwords) = (shared.context.documents.clone(), shared.primary_passwords.clone());
    shared.stay(position).with(Effect::LookAround { documents, passwords })
}

/// Shows a file that a look around has found.
fn show_found(shared: Shared, position: Position, place: u32) -> Transition {
    let place = usize::try_from(place).ok();
    let found = shared.look.here.as_ref().and_then(|here| here.files.get(place?));
    let shown = found.map(|file| Effect::ShowFile(file.path.clone()));
    shared.stay(position).with(shown)
}

impl Shared {
    /// Whether a look around disturbs nothing: no task is at work, or one that needs neither stores nor folders, and may
    /// take long.
    pub(crate) fn may_look(&self) -> bool {
        self.pending.is_none() || self.leaves_the_work_to_the_person() || self.is_busy_with(TaskKind::Fetch)
    }

    /// Whether the pending task waits for the person's work in a browser.
    fn leaves_the_work_to_the_person(&self) -> bool {
        self.pending.as_ref().is_some_and(|pending| pending.task.leaves_the_work_to_the_person())
    }

    /// Whether this is the outcome of the pending task.
    fn awaits(&self, id: EffectId, outcome: &Outcome) -> bool {
        let is_awaited =
            |pending: &crate::state::session::Pending| pending.id == id && pending.task == outcome.answers();
        self.pending.as_ref().is_some_and(is_awaited)
    }
}

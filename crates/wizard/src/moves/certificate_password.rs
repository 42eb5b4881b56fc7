//! Certificate Password: the password is chosen, and must differ from the pickup password.

use certificate::password::CertificatePassword;
use pickup::password;
use secrecy::ExposeSecret;

use super::landing::Transition;
use crate::{
    problem::Problem,
    state::{NewPasswordForm, Outcome, PasswordSource, PasswordWay, Shared, Stage, Task, UserEvent},
};

pub(super) fn user(shared: Shared, choosing: NewPasswordForm, event: UserEvent) -> Transition {
    match (&choosing.way, event) {
        (PasswordWay::Suggested, UserEvent::Proceed) => noted(shared, choosing),
        (PasswordWay::Suggested, UserEvent::ChooseOwnPassword) => {
            shared.go(Stage::CertificatePassword(choosing.own()))
        }
        (PasswordWay::OfKey, UserEvent::Proceed) => open_key(shared, choosing),
        (_, UserEvent::Proceed) => protect(shared, choosing),
        (PasswordWay::Own { .. }, UserEvent::NotePassword { noted }) => {
            note(shared, NewPasswordForm { way: PasswordWay::Own { noted }, ..choosing })
        }
        _ => shared.stay(Stage::CertificatePassword(choosing)),
    }
}

/// Goes back: to the suggestion, and from there to the pickup password.
pub(super) fn back(shared: Shared, choosing: NewPasswordForm) -> Transition {
    match choosing.way {
        PasswordWay::Suggested | PasswordWay::OfKey => {
            let is_made = choosing.unlocked.order().own_key().map(|key| key.made.is_some());
            match is_made {
                Some(false) => shared.go(Stage::key_choice(choosing.unlocked)),
                Some(true) | None => shared.go(Stage::pickup_password(choosing.unlocked.lock())),
            }
        }
        PasswordWay::TypedOver { .. } | PasswordWay::Own { .. } => {
            shared.go(Stage::CertificatePassword(choosing.suggest()))
        }
    }
}

/// Goes on once the suggestion is on paper. Where there is none, the person has to think of a password.
fn noted(shared: Shared, choosing: NewPasswordForm) -> Transition {
    let is_suggested = !choosing.typed.expose_secret().is_empty();
    let form = if is_suggested { choosing.type_over() } else { choosing.own() };
    shared.go(Stage::CertificatePassword(form))
}

/// Opens the key that was made before with the typed password.
fn open_key(shared: Shared, choosing: NewPasswordForm) -> Transition {
    if choosing.typed.expose_secret().is_empty() {
        return shared.fail(Stage::CertificatePassword(choosing), Problem::NoCertificatePassword);
    }
    let order_number = choosing.unlocked.order().details().number.clone();
    let password = CertificatePassword::new(choosing.typed.clone());
    shared.run(Stage::CertificatePassword(choosing), Task::OpenKey { order_number, password })
}

pub(super) fn answered(shared: Shared, choosing: NewPasswordForm, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::KeyOpened(Ok(password)) => {
            shared.enter(Stage::agreement(choosing.unlocked.protect(password, PasswordSource::Person)))
        }
        Outcome::KeyOpened(Err(problem)) => shared.fail(Stage::CertificatePassword(choosing), problem),
        _ => shared.go(Stage::CertificatePassword(choosing)),
    }
}

/// Takes the tick, which ends the error about it.
fn note(mut shared: Shared, choosing: NewPasswordForm) -> Transition {
    shared.problem.take_if(|problem| *problem == Problem::PasswordNotNoted);
    shared.stay(Stage::CertificatePassword(choosing))
}

/// Takes the password. A suggestion that was typed over shows that the person's paper is right; another is ticked as
/// written down.
fn protect(shared: Shared, choosing: NewPasswordForm) -> Transition {
    let NewPasswordForm { unlocked, way, typed, repeat, .. } = &choosing;
    let (pickup, holder) = (unlocked.pickup_mark(), &unlocked.order().details().subject);
    let (repeat, is_suggested) = match way {
        PasswordWay::TypedOver { suggestion } => (suggestion, true),
        PasswordWay::Suggested | PasswordWay::Own { .. } | PasswordWay::OfKey => (repeat, false),
    };
    let source = if is_suggested { PasswordSource::Suggestion } else { PasswordSource::Person };
    match password::choose(typed, repeat, Some(pickup), holder) {
        Ok(_) if matches!(way, PasswordWay::Own { noted: false }) => {
            shared.fail(Stage::CertificatePassword(choosing), Problem::PasswordNotNoted)
        }
        Ok(password) => shared.enter(Stage::agreement(choosing.unlocked.protect(password, source))),
        Err(_) => {
            let text = typed.expose_secret();
            let problem = if text.is_empty() {
                Problem::NoCertificatePassword
            } else if is_suggested {
                Problem::NotTheSuggestion
            } else if pickup.is_of(text) {
                Problem::PickupPasswordChosen
            } else {
                Problem::RulesBroken
            };
            shared.fail(Stage::CertificatePassword(choosing), problem)
        }
    }
}

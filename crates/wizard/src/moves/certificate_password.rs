//! Certificate Password: the password is chosen, and must differ from the pickup password.

use pickup::password;
use secrecy::ExposeSecret;

use super::landing::Transition;
use crate::{
    state::{NewPasswordForm, PasswordWay, Shared, Stage, UserEvent},
    user_error::Problem,
};

pub(super) fn user(shared: Shared, choosing: NewPasswordForm, event: UserEvent) -> Transition {
    match (&choosing.way, event) {
        (PasswordWay::Suggested, UserEvent::Proceed) => noted(shared, choosing),
        (PasswordWay::Suggested, UserEvent::ChooseOwnPassword) => {
            shared.go(Stage::CertificatePassword(choosing.own()))
        }
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
        PasswordWay::Suggested => shared.go(Stage::pickup_password(choosing.unlocked.lock())),
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
        PasswordWay::Suggested | PasswordWay::Own { .. } => (repeat, false),
    };
    match password::choose(typed, repeat, Some(pickup), holder) {
        Ok(_) if matches!(way, PasswordWay::Own { noted: false }) => {
            shared.fail(Stage::CertificatePassword(choosing), Problem::PasswordNotNoted)
        }
        Ok(password) => shared.enter(Stage::agreement(choosing.unlocked.protect(password, is_suggested))),
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

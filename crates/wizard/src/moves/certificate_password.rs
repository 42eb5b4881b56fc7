//! Certificate Password: the password is chosen, and must differ from the pickup password.

use pickup::password;
use secrecy::ExposeSecret;

use super::landing::Transition;
use crate::{
    state::{NewPasswordForm, Outcome, Shared, Stage, Task, UserEvent},
    user_error::Problem,
};

pub(super) fn user(shared: Shared, choosing: NewPasswordForm, event: UserEvent) -> Transition {
    match event {
        UserEvent::Proceed => protect(shared, choosing),
        // Checked at once, so that the user learns whether it is possible.
        UserEvent::KeepCertificatePassword { keep: true } => {
            shared.run(Stage::CertificatePassword(choosing), Task::OpenKeyring)
        }
        UserEvent::KeepCertificatePassword { keep: false } => {
            shared.go(Stage::CertificatePassword(NewPasswordForm { keep: false, ..choosing }))
        }
        _ => shared.stay(Stage::CertificatePassword(choosing)),
    }
}

pub(super) fn answered(shared: Shared, choosing: NewPasswordForm, outcome: Outcome) -> Transition {
    match outcome {
        // The password will be kept if the keyring is open.
        Outcome::KeyringAsked { is_open } => {
            let stage = Stage::CertificatePassword(NewPasswordForm { keep: is_open, ..choosing });
            if is_open { shared.go(stage) } else { shared.fail(stage, Problem::KeyringClosed) }
        }
        _ => shared.go(Stage::CertificatePassword(choosing)),
    }
}

fn protect(shared: Shared, choosing: NewPasswordForm) -> Transition {
    let NewPasswordForm { unlocked, typed, repeat, keep, .. } = &choosing;
    let (pickup, holder) = (unlocked.pickup_mark(), &unlocked.order().details().subject);
    match password::choose(typed, repeat, Some(pickup), holder) {
        Ok(password) => {
            let keep = *keep;
            shared.enter(Stage::agreement(choosing.unlocked.protect(password, keep)))
        }
        Err(_) => {
            let text = typed.expose_secret();
            let problem = if text.is_empty() {
                Problem::NoCertificatePassword
            } else if pickup.is_of(text) {
                Problem::PickupPasswordChosen
            } else {
                Problem::RulesBroken
            };
            shared.fail(Stage::CertificatePassword(choosing), problem)
        }
    }
}

//! Certificate Password: chosen now, and not taken for the pickup password.

use pickup::password;
use secrecy::ExposeSecret;
use time::OffsetDateTime;

use super::landing::Step;
use crate::{
    state::{
        effect::{Outcome, Task},
        event::UserEvent,
        session::Frame,
        stage::{Choosing, Stage},
    },
    user_error::Problem,
};

pub(super) fn user(frame: Frame, choosing: Choosing, event: UserEvent, now: OffsetDateTime) -> Step {
    match event {
        UserEvent::Proceed => protect(frame, choosing, now),
        // The user learns at once whether that is possible.
        UserEvent::KeepCertificatePassword { keep: true } => {
            frame.run(Stage::CertificatePassword(choosing), Task::OpenKeyring)
        }
        UserEvent::KeepCertificatePassword { keep: false } => {
            frame.show(Stage::CertificatePassword(Choosing { keep: false, ..choosing }))
        }
        _ => frame.stay(Stage::CertificatePassword(choosing)),
    }
}

pub(super) fn answered(frame: Frame, choosing: Choosing, outcome: Outcome) -> Step {
    match outcome {
        // The keyring is open, and the password will be kept there; or it is not.
        Outcome::KeyringAsked { is_open } => {
            let stage = Stage::CertificatePassword(Choosing { keep: is_open, ..choosing });
            if is_open { frame.show(stage) } else { frame.fail(stage, Problem::KeyringClosed) }
        }
        _ => frame.show(Stage::CertificatePassword(choosing)),
    }
}

fn protect(frame: Frame, choosing: Choosing, now: OffsetDateTime) -> Step {
    let Choosing { unlocked, typed, repeat, keep, .. } = &choosing;
    let (pickup, holder) = (unlocked.pickup_mark(), &unlocked.order().details().subject);
    match password::choose(typed, repeat, pickup, holder) {
        Ok(password) => {
            let keep = *keep;
            frame.enter(Stage::agreement(choosing.unlocked.protect(password, keep)), now)
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
            frame.fail(Stage::CertificatePassword(choosing), problem)
        }
    }
}

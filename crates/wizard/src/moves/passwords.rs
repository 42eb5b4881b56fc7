//! What the user does with the two passwords: neither is taken for the other, and the certificate password is kept in
//! the system's keyring where the user wants that.

use std::path::Path;

use certificate::password::CertificatePassword;
use pickup::password::{self, PickupPassword};
use secrecy::{ExposeSecret, SecretString};
use time::OffsetDateTime;

use crate::{
    journal::{Entry, Phase},
    moves::step::{Step, open},
    state::{
        effect::{Effect, Task},
        journey::Kept,
        session::{Asking, Choosing, Frame, Session, Stage},
    },
    user_error::Problem,
};

/// Gives the pickup password to the service, unless that would only use up an attempt.
pub(crate) fn unlock(frame: Frame, asking: Asking) -> Step {
    let chosen = asking.order.marks().certificate.as_ref();
    let refused = frame.refused(&asking.order);
    match PickupPassword::parse_other_than(&asking.typed, chosen, refused, asking.was_empty) {
        Ok(password) => {
            let order = Box::new(asking.order.clone());
            frame.run(Stage::PickupPassword(asking), Task::Unlock { order, password })
        }
        Err(error) => frame.fail(Stage::PickupPassword(asking), error),
    }
}

/// What stands in the field now. What no longer begins with a refused password was typed anew.
pub(crate) fn type_pickup_password(frame: &Frame, asking: Asking, typed: SecretString) -> Asking {
    let refused = frame.refused(&asking.order);
    let goes_on = refused.iter().any(|mark| mark.begins(typed.expose_secret().trim_start()));
    Asking { was_empty: asking.was_empty || !goes_on, typed, ..asking }
}

/// Takes the certificate password that was chosen, and goes on to the agreement.
pub(crate) fn protect(frame: Frame, choosing: Choosing) -> Step {
    let Choosing { unlocked, typed, repeat, keep, .. } = &choosing;
    let (pickup, holder) = (unlocked.pickup_mark(), &unlocked.order().details().subject);
    match password::choose(typed, repeat, pickup, holder) {
        Ok(password) => {
            let keep = *keep;
            let protected = choosing.unlocked.protect(password, keep);
            let access = protected.unlocked().access().clone();
            let stage = Stage::Agreement { protected, agreement: None, agreed: false };
            frame.run(stage, Task::ReadAgreement { access })
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

/// Opens the file that is here with the password that was typed, or with the one that was kept.
pub(crate) fn reopen(frame: Frame, kept: Kept, typed: SecretString, now: OffsetDateTime) -> Step {
    let text = typed.expose_secret();
    if text.is_empty() && kept.password_is_kept() {
        let task = Task::ReadKeptPassword { file: kept.file().sha256 };
        return frame.run(Stage::Reopen { kept, typed }, task);
    }
    let mark = kept.order().and_then(|order| order.marks().pickup.as_ref());
    let problem = if text.is_empty() {
        Problem::NoCertificatePassword
    } else if mark.is_some_and(|mark| mark.is_of(text.trim())) {
        Problem::PickupPasswordTyped
    } else {
        return open(frame, kept.reopen(CertificatePassword::new(typed)), now);
    };
    frame.fail(Stage::Reopen { kept, typed }, problem)
}

/// The keyring gave the password that was kept, or gives it no longer.
pub(crate) fn kept_password_read(
    frame: Frame,
    kept: Kept,
    typed: SecretString,
    password: Option<CertificatePassword>,
    now: OffsetDateTime,
) -> Step {
    match password {
        Some(password) => open(frame, kept.reopen(password), now),
        None => {
            let kept = kept.with_password_kept(false);
            frame.fail(Stage::Reopen { kept, typed }, Problem::KeyringClosed)
        }
    }
}

/// The user ticks that the password is to be kept, or takes the tick away: then nothing is kept.
pub(crate) fn keep(frame: Frame, stage: Stage, keep: bool) -> Step {
    match stage {
        // The user learns at once whether that is possible.
        stage @ Stage::CertificatePassword(_) if keep => frame.run(stage, Task::OpenKeyring),
        Stage::CertificatePassword(choosing) => {
            frame.show(Stage::CertificatePassword(Choosing { keep, ..choosing }))
        }
        Stage::Reopen { kept, typed } if kept.password_is_kept() && !keep => {
            let file = kept.file().sha256;
            let mut step = frame.show(Stage::Reopen { kept: kept.with_password_kept(false), typed });
            step.effects.push(Effect::ForgetPassword { file });
            step
        }
        stage => frame.stay(stage),
    }
}

/// The keyring is open, and the password will be kept there; or it is not.
pub(crate) fn keyring_asked(frame: Frame, choosing: Choosing, is_open: bool) -> Step {
    let stage = Stage::CertificatePassword(Choosing { keep: is_open, ..choosing });
    if is_open { frame.show(stage) } else { frame.fail(stage, Problem::KeyringClosed) }
}

impl Asking {
    /// The service has refused a pickup password.
    pub(crate) fn with_attempts_left(self, attempts_left: u32) -> Self {
        let order = self.order.with_attempts_left(attempts_left);
        let saved = self.saved.map(|kept| Box::new(kept.with_attempts_left(attempts_left)));
        Self { order, saved, ..self }
    }
}

impl Stage {
    /// The service has refused a pickup password of the order with this number, also where its answer comes late. Says
    /// what a restart must know from now on.
    pub(crate) fn note_attempts_left(
        &mut self,
        order_number: &str,
        attempts_left: u32,
        backup_folder: &Path,
    ) -> Option<Entry> {
        if let Self::Connection { behind, .. } = self {
            return behind.note_attempts_left(order_number, attempts_left, backup_folder);
        }
        if self.order()?.details().number != order_number {
            return None;
        }
        match self {
            Self::Review(order) => {
                *order = order.clone().with_attempts_left(attempts_left);
                Some(order.entry(Phase::Reviewing, backup_folder))
            }
            Self::PickupPassword(asking) => {
                *asking = asking.clone().with_attempts_left(attempts_left);
                Some(asking.entry(backup_folder))
            }
            Self::Reopen { kept, .. } => {
                *kept = kept.clone().with_attempts_left(attempts_left);
                kept.entry(backup_folder)
            }
            _ => None,
        }
    }
}

impl Session {
    /// A certificate password that keeps every rule; none where no password is being chosen.
    #[must_use]
    pub fn suggest_password(&self) -> Option<SecretString> {
        let Stage::CertificatePassword(Choosing { unlocked, .. }) = &self.stage else { return None };
        password::suggest(unlocked.pickup_mark(), &unlocked.order().details().subject)
    }
}

//! Take Along: saves one certificate in other forms, or writes the keys of all for another computer. An overlay over
//! Certificates.

use certificate::password::CertificatePassword;
use pickup::password;
use secrecy::ExposeSecret;

use super::landing::Transition;
use crate::{
    problem::Problem,
    state::{
        Effect, Outcome, Overlay, Position, Purpose, SecretField, SecretInput, Shared, Stage, TakeAlong,
        TakePlan, TakenAlong, Task, UserEvent,
    },
};

/// Opens the overlay for one certificate, or for the keys of all.
pub(super) fn open(shared: Shared, behind: Stage, taking: TakeAlong) -> Transition {
    shared.go(over(behind, taking))
}

pub(super) fn user(shared: Shared, behind: Stage, taking: TakeAlong, event: UserEvent) -> Transition {
    match (event, taking.purpose) {
        (UserEvent::TakeAlong { purpose }, None) => {
            let is_possible = taking.holding().is_some_and(|holding| holding.wanted().obstacle().is_none());
            let purpose = is_possible.then_some(purpose);
            shared.go(over(behind, TakeAlong { purpose, ..taking }))
        }
        (UserEvent::SetOlderForm { older }, Some(Purpose::Backup)) if taking.taken.is_none() => {
            shared.stay(over(behind, TakeAlong { older, ..taking }))
        }
        (UserEvent::Proceed, Some(_)) if taking.taken.is_some() => leave(shared, behind, taking),
        (UserEvent::Proceed, Some(_)) => write(shared, behind, taking),
        (UserEvent::ShowBackup, Some(_)) => {
            let shown = taking.taken.as_ref().and_then(shown).map(Effect::ShowFile);
            shared.stay(over(behind, taking)).with(shown)
        }
        _ => shared.stay(over(behind, taking)),
    }
}

pub(super) fn typed(taking: &mut TakeAlong, SecretInput { field, value }: SecretInput) {
    match field {
        SecretField::CertificatePassword => taking.typed = value,
        SecretField::CertificatePasswordRepeat => taking.repeat = value,
        SecretField::FilePassword if taking.file_password.is_some() => taking.file_password = Some(value),
        _ => {}
    }
}

pub(super) fn answered(shared: Shared, behind: Stage, taking: TakeAlong, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::TakenAlong(Ok(Some(taken))) => {
            let taking = TakeAlong { taken: Some(taken), ..taking.with_empty_fields() };
            shared.go(over(behind, taking))
        }
        // The first time it is no mistake of the person's: the field appears.
        Outcome::TakenAlong(Err(Problem::FilePassword)) if taking.file_password.is_none() => {
            let file_password = Some(secrecy::SecretString::default());
            shared.go(over(behind, TakeAlong { file_password, ..taking }))
        }
        Outcome::TakenAlong(Err(problem)) => shared.fail(over(behind, taking), problem),
        _ => shared.go(over(behind, taking)),
    }
}

pub(super) fn back(shared: Shared, behind: Stage, taking: TakeAlong) -> Transition {
    if taking.fingerprint.is_some() && taking.purpose.is_some() && taking.taken.is_none() {
        let taking = TakeAlong { purpose: None, ..taking.with_empty_fields() };
        return shared.go(over(behind, taking));
    }
    leave(shared, behind, taking)
}

fn leave(shared: Shared, behind: Stage, taking: TakeAlong) -> Transition {
    shared.go(behind.under(Overlay::Certificates(taking.certificates)))
}

/// Writes the keys, under a password that keeps every rule.
fn write(shared: Shared, behind: Stage, taking: TakeAlong) -> Transition {
    let Some(purpose) = taking.purpose else { return shared.stay(over(behind, taking)) };
    let password = match password::choose(&taking.typed, &taking.repeat, None, &taking.person()) {
        Ok(password) => password,
        Err(_) if taking.typed.expose_secret().is_empty() => {
            return shared.fail(over(behind, taking), Problem::NoCertificatePassword);
        }
        Err(_) => return shared.fail(over(behind, taking), Problem::RulesBroken),
    };
    let plan = TakePlan {
        purpose,
        form: taking.form(),
        keys: taking.holdings().map(|holding| holding.wanted()).collect(),
        password,
        file_password: taking.file_password.clone().map(CertificatePassword::new),
        passwords: shared.primary_passwords.clone(),
        locked: taking.certificates.locked.clone(),
        from: shared.context.documents.clone(),
        language: shared.language(),
        now: shared.now,
    };
    shared.run(over(behind, taking), Task::TakeAlong { plan: Box::new(plan) })
}

/// The file that is shown in its folder: the page, or the only one.
fn shown(taken: &TakenAlong) -> Option<std::path::PathBuf> {
    let first = || taken.keys.iter().find_map(|key| key.file.as_ref().ok());
    taken.page.as_ref().or_else(first).cloned()
}

fn over(behind: Stage, taking: TakeAlong) -> Position {
    behind.under(Overlay::TakeAlong(Box::new(taking)))
}

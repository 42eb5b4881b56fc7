//! Key: whether the key that is made on this computer may be backed up later.

use super::landing::Transition;
use crate::{
    journal::KeyChoice,
    state::{
        KeyChoiceForm, Outcome, OwnKey, PasswordSource, Protected, Shared, Stage, Task, Unlocked, UserEvent,
    },
    storage::KeySeal,
};

pub(super) fn user(shared: Shared, choosing: KeyChoiceForm, event: UserEvent) -> Transition {
    match event {
        UserEvent::ChooseKey { choice } if !choosing.is_final() => {
            shared.go(Stage::KeyChoice(KeyChoiceForm { choice, ..choosing }))
        }
        UserEvent::Proceed => {
            let unlocked = choosing.unlocked.clone().with_choice(choosing.choice);
            protect(shared, unlocked, choosing.choice)
        }
        _ => shared.stay(Stage::KeyChoice(choosing)),
    }
}

pub(super) fn answered(shared: Shared, choosing: KeyChoiceForm, outcome: Outcome) -> Transition {
    let KeyChoiceForm { unlocked, choice } = &choosing;
    match outcome {
        Outcome::PasswordMade(Some(password)) => {
            let unlocked = unlocked.clone().with_choice(*choice);
            shared.enter(Stage::agreement(unlocked.protect(password, PasswordSource::Wizard)))
        }
        // Without a keyring, the person needs a password for the time until the certificate is installed.
        Outcome::PasswordMade(None) => {
            shared.go(Stage::certificate_password(unlocked.clone().with_choice(*choice)))
        }
        _ => shared.go(Stage::KeyChoice(choosing)),
    }
}

pub(super) fn back(shared: Shared, choosing: KeyChoiceForm) -> Transition {
    shared.go(Stage::pickup_password(choosing.unlocked.lock()))
}

/// Continues with an order that is unlocked: to the choice about its key, where that is made here, or to its password.
pub(super) fn unlocked(shared: Shared, unlocked: Unlocked) -> Transition {
    let order = unlocked.order();
    match (order.details().own_key(), order.own_key()) {
        (None, _) => shared.go(Stage::certificate_password(unlocked)),
        (Some(_), Some(OwnKey { choice, made: Some(_) })) => protect(shared, unlocked, choice),
        (Some(_), _) => shared.go(Stage::key_choice(unlocked)),
    }
}

/// Returns from the agreement: to the password, or where the wizard has made that, to what comes before it.
pub(super) fn reconsider(shared: Shared, protected: Protected) -> Transition {
    if protected.password_is_known() {
        return shared.go(Stage::choose_again(protected));
    }
    let unlocked = protected.unprotect();
    if unlocked.order().own_key().is_some_and(|key| key.made.is_some()) {
        shared.go(Stage::pickup_password(unlocked.lock()))
    } else {
        shared.go(Stage::key_choice(unlocked))
    }
}

/// Goes to the password that the choice needs.
fn protect(shared: Shared, unlocked: Unlocked, choice: KeyChoice) -> Transition {
    let seal = unlocked.order().own_key().and_then(|key| key.made);
    match (choice, seal) {
        (KeyChoice::Exportable, _) | (_, Some(KeySeal::Password)) => {
            shared.go(Stage::certificate_password(unlocked))
        }
        (KeyChoice::Bound, _) => shared.run(Stage::key_choice(unlocked), Task::MakePassword),
    }
}

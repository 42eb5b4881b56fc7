//! The inputs of the step function.

use std::path::PathBuf;

use secrecy::SecretString;

use super::{
    effect::EffectId,
    event::{SecretInput, UserEvent},
    here::Here,
    outcome::Outcome,
};

/// An input of the step function.
#[derive(Clone, Debug)]
pub enum Input {
    /// An action of the user.
    User(UserEvent),
    /// A change of a password field.
    Typed(SecretInput),
    /// A file that the user dropped on the window, or opened with the wizard.
    Dropped(PathBuf),
    /// An address that the system handed over, for which the wizard is registered. As secret as a link.
    HandedOver(SecretString),
    /// What a look around this computer has found.
    LookedAround(Box<Here>),
    /// The outcome of a task.
    Done(EffectId, Outcome),
}

//! Pickup Password: asks for the password that the user chose with the order.

use pickup::order::ATTEMPTS;
use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, Situation};
use crate::{help_code::ScreenEntry, state::PickupPasswordForm};

/// Asks for the pickup password.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PickupPasswordScreen {
    /// The number of the order.
    pub order_number: String,
    /// The number of attempts that the service still allows.
    pub attempts_left: u32,
    /// What is said of them.
    pub attempts: Attempts,
    /// The password of a practice order; never that of a real one.
    pub practice_password: Option<String>,
    /// The journey was resumed after a restart.
    pub resumed: bool,
}

/// What is said of the attempts: of a lock only when a mistake was made twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Attempts {
    /// No password was refused.
    Unused,
    /// One was refused.
    Used,
    /// More were refused: what a lock means, and whom to ask first.
    LockNear,
}

impl Attempts {
    /// By the number that the service still allows, which counts across restarts and computers.
    pub(super) fn of(left: u32) -> Self {
        match ATTEMPTS.saturating_sub(left) {
            0 => Self::Unused,
            1 => Self::Used,
            _ => Self::LockNear,
        }
    }
}

impl PickupPasswordScreen {
    pub(super) fn of(form: &PickupPasswordForm) -> Self {
        let details = form.order.details();
        Self {
            order_number: details.number.clone(),
            attempts_left: details.attempts_left,
            attempts: Attempts::of(details.attempts_left),
            practice_password: details.practice_password.clone(),
            resumed: form.resumed,
        }
    }
}

impl Content for PickupPasswordScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        Actions { back: true, ..situation.actions() }
    }

    fn entry(&self) -> ScreenEntry {
        if self.resumed { ScreenEntry::PickupPasswordAfterRestart } else { ScreenEntry::PickupPassword }
    }
}

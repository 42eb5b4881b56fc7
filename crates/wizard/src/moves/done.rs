//! Done: the certificate is proven to work.

use std::path::Path;

use super::{certificates, landing::Transition, user_file};
use crate::{
    problem::Problem,
    state::{Confirmed, Effect, Outcome, Shared, Stage, Target, Task, UserEvent},
};

pub(super) fn user(
    shared: Shared,
    confirmed: Confirmed,
    targets: Vec<Target>,
    event: UserEvent,
) -> Transition {
    if matches!(event, UserEvent::KeepPassword) {
        return keep_password(shared, confirmed, targets);
    }
    let backup = confirmed.backed_up().kept().backup().map(Path::to_owned);
    let stage = Stage::Done { confirmed, targets };
    match event {
        UserEvent::ShowBackup => shared.stay(stage).with(backup.map(Effect::ShowFile)),
        UserEvent::ChooseFile => user_file::choose(shared, stage),
        UserEvent::OpenCertificates => certificates::open(shared, stage),
        // The journal of this order is finished already; another order's may remain.
        UserEvent::StartOver => shared.go(Stage::START),
        _ => shared.stay(stage),
    }
}

fn keep_password(shared: Shared, confirmed: Confirmed, targets: Vec<Target>) -> Transition {
    let password = confirmed.password();
    let stage = Stage::Done { confirmed, targets };
    match password {
        Some((file, password)) => shared.run(stage, Task::KeepPassword { file, password }),
        None => shared.stay(stage),
    }
}

pub(super) fn answered(
    shared: Shared,
    confirmed: Confirmed,
    targets: Vec<Target>,
    outcome: Outcome,
) -> Transition {
    match outcome {
        Outcome::PasswordKept { is_kept: true } => {
            shared.go(Stage::Done { confirmed: confirmed.with_password_kept(), targets })
        }
        Outcome::PasswordKept { is_kept: false } => {
            shared.fail(Stage::Done { confirmed, targets }, Problem::KeyringClosed)
        }
        _ => shared.go(Stage::Done { confirmed, targets }),
    }
}

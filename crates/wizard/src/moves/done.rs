//! Done: the certificate is proven to work.

use std::path::Path;

use super::{certificates, landing::Transition, user_file};
use crate::state::{Confirmed, Effect, Shared, Stage, Target, UserEvent};

pub(super) fn user(
    shared: Shared,
    confirmed: Confirmed,
    targets: Vec<Target>,
    event: UserEvent,
) -> Transition {
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

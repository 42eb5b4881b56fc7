//! Done: the certificate is proven to work.

use time::OffsetDateTime;

use super::{certificates, landing::Transition, user_file};
use crate::state::{event::UserEvent, install::Target, journey::Confirmed, session::Shared, stage::Stage};

pub(super) fn user(
    shared: Shared,
    confirmed: Confirmed,
    targets: Vec<Target>,
    event: UserEvent,
    now: OffsetDateTime,
) -> Transition {
    let stage = Stage::Done { confirmed, targets };
    match event {
        UserEvent::ChooseFile => user_file::choose(shared, stage),
        UserEvent::OpenCertificates => certificates::open(shared, stage, now),
        // The journal of this order is finished already; another order's may remain.
        UserEvent::StartOver => shared.go(Stage::START),
        _ => shared.stay(stage),
    }
}

//! Done: the certificate is proven to work.

use time::OffsetDateTime;

use super::{certificates, landing::Step, user_file};
use crate::state::{event::UserEvent, install::Target, journey::Confirmed, session::Frame, stage::Stage};

pub(super) fn user(
    frame: Frame,
    confirmed: Confirmed,
    targets: Vec<Target>,
    event: UserEvent,
    now: OffsetDateTime,
) -> Step {
    let stage = Stage::Done { confirmed, targets };
    match event {
        UserEvent::ChooseFile => user_file::choose(frame, stage),
        UserEvent::OpenCheck => certificates::open(frame, stage, now),
        // The journal of an order has ended here already; another one's may still be there.
        UserEvent::StartOver => frame.show(Stage::START),
        _ => frame.stay(stage),
    }
}

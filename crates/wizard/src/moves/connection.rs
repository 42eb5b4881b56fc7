//! The connection: how the internet is reached, over another screen.

use pickup::connection::Proxy;
use secrecy::ExposeSecret;
use time::OffsetDateTime;

use super::{download, inspect, landing::Step};
use crate::state::{
    effect::{Outcome, Task},
    event::UserEvent,
    session::Frame,
    stage::{Overlay, Position, Reaching, Stage},
};

/// Lies over the stage from now on.
pub(super) fn open(frame: Frame, behind: Stage) -> Step {
    frame.show(behind.with_empty_fields().under(Overlay::Connection(Reaching::default())))
}

pub(super) fn user(frame: Frame, behind: Stage, reaching: Reaching, event: UserEvent) -> Step {
    match event {
        UserEvent::SetProxy { mode, address, user } => {
            let password = if reaching.typed.expose_secret().is_empty() {
                frame.proxy_password.clone().filter(|_| user == frame.proxy.user)
            } else {
                Some(reaching.typed.clone())
            };
            let proxy = Proxy { mode, address, user };
            frame.run(over(behind, reaching), Task::SetProxy { proxy, password })
        }
        UserEvent::CheckConnection => {
            let position = over(behind, reaching);
            let service = position.service();
            frame.run(position, Task::CheckConnection { service })
        }
        _ => frame.stay(over(behind, reaching)),
    }
}

pub(super) fn answered(
    mut frame: Frame,
    behind: Stage,
    reaching: Reaching,
    outcome: Outcome,
    now: OffsetDateTime,
) -> Step {
    match outcome {
        Outcome::ProxySet(Ok((proxy, proxy_password))) => {
            (frame.proxy, frame.proxy_password) = (proxy, proxy_password);
            match behind {
                Stage::Download(preparation) => download::look(frame, preparation, now),
                behind => inspect::uncover(frame, behind),
            }
        }
        Outcome::ProxySet(Err(error)) => frame.fail(over(behind, reaching), error),
        Outcome::ConnectionChecked(checks) => frame.show(over(behind, Reaching { checks, ..reaching })),
        _ => frame.show(over(behind, reaching)),
    }
}

fn over(behind: Stage, reaching: Reaching) -> Position {
    behind.under(Overlay::Connection(reaching))
}

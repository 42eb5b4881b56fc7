//! Connection: the proxy setting, an overlay over any stage.

use pickup::{
    connection::{CheckResult, Proxy},
    error::PickupError,
};
use secrecy::ExposeSecret;

use super::{download, inspect, landing::Transition};
use crate::{
    problem::Problem,
    state::{ConnectionForm, Outcome, Overlay, Position, Shared, Stage, Task, UserEvent},
};

/// Opens the overlay.
pub(super) fn open(shared: Shared, behind: Stage) -> Transition {
    let asks = matches!(shared.problem, Some(Problem::Pickup(PickupError::ProxyAuthentication)));
    let is_refused = asks && shared.proxy_password.is_some();
    let form = ConnectionForm { is_refused, ..ConnectionForm::default() };
    shared.go(behind.with_empty_fields().under(Overlay::Connection(form)))
}

pub(super) fn user(shared: Shared, behind: Stage, reaching: ConnectionForm, event: UserEvent) -> Transition {
    match event {
        UserEvent::SetProxy { mode, address, user } => {
            let password = if reaching.typed.expose_secret().is_empty() {
                shared.proxy_password.clone().filter(|_| user == shared.proxy.user)
            } else {
                Some(reaching.typed.clone())
            };
            let proxy = Proxy { mode, address, user };
            shared.run(over(behind, reaching), Task::SetProxy { proxy, password })
        }
        UserEvent::CheckConnection => {
            let position = over(behind, reaching);
            let service = position.service();
            shared.run(position, Task::CheckConnection { service })
        }
        _ => shared.stay(over(behind, reaching)),
    }
}

pub(super) fn answered(
    mut shared: Shared,
    behind: Stage,
    reaching: ConnectionForm,
    outcome: Outcome,
) -> Transition {
    match outcome {
        Outcome::ProxySet(Ok((proxy, proxy_password))) => {
            (shared.proxy, shared.proxy_password) = (proxy, proxy_password);
            match behind {
                Stage::Download(preflight) => download::look(shared, preflight),
                behind => inspect::uncover(shared, behind),
            }
        }
        Outcome::ProxySet(Err(error)) => shared.fail(over(behind, reaching), error),
        Outcome::ConnectionChecked(checks) => {
            let asks = checks.iter().any(|step| step.result == CheckResult::Refused);
            let is_refused = asks && shared.proxy_password.is_some();
            shared.go(over(behind, ConnectionForm { checks, is_refused, ..reaching }))
        }
        _ => shared.go(over(behind, reaching)),
    }
}

fn over(behind: Stage, reaching: ConnectionForm) -> Position {
    behind.under(Overlay::Connection(reaching))
}

//! Review Order: shows the order, for confirmation.

use pickup::order::{Channel, Countdown, KeyGeneration, OrderKind, OrderState};
use serde::Serialize;
use time::OffsetDateTime;
use ts_rs::TS;

use super::{Actions, Content, Situation, format::rfc3339};
use crate::{help_code::ScreenEntry, state::Order};

/// Shows the order, for confirmation.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewOrderScreen {
    /// The order.
    pub order: OrderView,
}

/// An order in the view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the names say it")]
pub struct OrderView {
    pub number: String,
    pub state: OrderState,
    pub kind: OrderKind,
    pub channel: Channel,
    pub key_generation: KeyGeneration,
    /// Its key is made in a browser, and the service gives out no certificate.
    pub page_alone: bool,
    pub holder: String,
    pub organization: String,
    pub country: String,
    pub email: String,
    /// RFC 3339, UTC.
    pub lapses_at: String,
    /// The time left until then.
    pub countdown: Countdown,
    /// The service's host, as in the link.
    pub host: String,
}

impl ReviewOrderScreen {
    pub(super) fn of(order: &Order, now: OffsetDateTime) -> Self {
        let details = order.details();
        let order = OrderView {
            number: details.number.clone(),
            state: details.state,
            kind: details.kind,
            channel: details.channel,
            key_generation: details.key_generation,
            page_alone: details.has_page_alone(),
            holder: details.subject.common_name.clone(),
            organization: details.subject.organization.clone(),
            country: details.subject.country.clone(),
            email: details.subject.email.clone(),
            lapses_at: rfc3339(details.lapses_at),
            countdown: details.countdown(now),
            host: order.link().host().to_owned(),
        };
        Self { order }
    }
}

impl Content for ReviewOrderScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let open = self.order.state == OrderState::Ready && !self.order.page_alone;
        let idle = situation.is_idle();
        let edge_mode = idle && self.order.page_alone;
        Actions { back: true, proceed: idle && open, start_over: !open, edge_mode, ..situation.actions() }
    }

    fn entry(&self) -> ScreenEntry {
        match self.order.state {
            OrderState::Ready => ScreenEntry::Review,
            OrderState::Lapsed => ScreenEntry::ReviewLapsed,
            OrderState::Locked => ScreenEntry::ReviewLocked,
            OrderState::PickedUp => ScreenEntry::ReviewPickedUp,
            OrderState::Cancelled => ScreenEntry::ReviewCancelled,
        }
    }
}

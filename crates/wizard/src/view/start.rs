//! Start: asks for the link.

use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, Situation};
use crate::{
    help_code::ScreenEntry,
    state::{Before, LinkSource, LocalFile, MailLink, Offer, Session, Stage, TaskName},
};

/// Asks for the link from the e-mail.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartScreen {
    /// A link that is already known (practice), as the initial value of the field.
    pub suggested_link: Option<String>,
    /// A link to the CA's page, to be practised instead.
    pub page_link: Option<String>,
    /// The order of the journey before a restart, where its link could not be kept.
    pub resumed_order: Option<String>,
    /// The host of the page that has sent a certificate file, which is not installed yet.
    pub page_file: Option<String>,
    /// Links to choose from or to confirm, in the place of the field.
    pub offer: Option<OfferView>,
}

/// The links that are offered: of a mail, or handed over by the system. None of them has been used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OfferView {
    /// Where they came from.
    pub source: LinkSource,
    /// The links, each with its place: `UserEvent::UseLink`. One at least.
    pub links: Vec<OfferedLink>,
}

/// An offered link, without its secret part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferedLink {
    /// The host to which it leads.
    pub host: String,
    /// The number of the order, where the mail names one.
    pub order_number: Option<String>,
}

impl OfferView {
    fn of(offer: &Offer) -> Self {
        let link = |link: &MailLink| OfferedLink {
            host: link.link.host().to_owned(),
            order_number: link.order_number.clone(),
        };
        Self { source: offer.source, links: offer.links.iter().map(link).collect() }
    }
}

impl StartScreen {
    pub(super) fn of(session: &Session) -> Self {
        let practice = session.shared.context.practice.as_ref();
        Self {
            suggested_link: practice.and_then(|practice| practice.link.clone()),
            page_link: practice.and_then(|practice| practice.page_link.clone()),
            resumed_order: match &session.shared.before {
                Before::Order(note) => Some(note.order_number.clone()),
                Before::Nothing | Before::Lost => None,
            },
            offer: match &session.position.stage {
                Stage::Start { offer, .. } => offer.as_deref().map(OfferView::of),
                _ => None,
            },
            page_file: session.shared.page_file.as_ref().and_then(LocalFile::page).map(str::to_owned),
        }
    }
}

impl Content for StartScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let idle = situation.is_idle();
        Actions {
            // No longer waiting for the service loses nothing.
            back: situation.busy == Some(TaskName::LookingUp) || idle && self.offer.is_some(),
            // Of several links one is chosen.
            proceed: idle && self.offer.as_ref().is_none_or(|offer| offer.links.len() == 1),
            choose_file: idle,
            certificates: idle,
            // Where an order waits, or a link is offered, that comes first.
            arrival: idle && self.resumed_order.is_none() && self.offer.is_none(),
            practise: idle && !situation.isolated,
            ..situation.actions()
        }
    }

    fn entry(&self) -> ScreenEntry {
        match (&self.offer, &self.resumed_order) {
            (Some(offer), _) if offer.links.len() == 1 => ScreenEntry::StartOffer,
            (Some(_), _) => ScreenEntry::StartOffers,
            (None, None) => ScreenEntry::Start,
            (None, Some(_)) => ScreenEntry::StartAfterRestart,
        }
    }
}

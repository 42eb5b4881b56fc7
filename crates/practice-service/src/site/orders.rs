//! An order as the CA's page has it.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use serde::Deserialize;
use tokio::sync::watch;

use super::replies::ReplyKind;
use crate::register::{PlacedOrder, lock};

/// The treatment of an order by the CA's page.
#[derive(Clone, Debug, Default)]
pub struct PageSpec {
    /// The shape in which the file is handed out.
    pub reply: ReplyKind,
    /// What happens to the reply with the file.
    pub disturbance: Option<Disturbance>,
    /// Who makes up the certificate password.
    pub certificate_password: PasswordChoice,
    /// The certificate password of a visit before, which went as far as the download: the link leads there.
    pub begun_with: Option<String>,
    /// Whether the order is still being vetted: its link leads nowhere yet.
    pub in_vetting: bool,
}

/// Who makes up the certificate password.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PasswordChoice {
    /// The person, in two fields.
    #[default]
    Person,
    /// The page, which shows it once.
    Site,
}

/// What happens to the reply with the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disturbance {
    /// The body ends after so many octets. One that ends with its connection ends as if it were complete.
    Cut {
        /// The octets that are sent.
        after: usize,
    },
    /// The body stops after so many octets, or before its end where it has fewer, until [`release_page`](crate::PracticeService::release_page).
    Stall {
        /// The octets before.
        after: usize,
    },
    /// Nothing is sent, not even a head, until [`release_page`](crate::PracticeService::release_page). The link is not
    /// used up before.
    Silence,
    /// The body comes in small portions.
    Drip {
        /// The octets of a portion.
        octets: usize,
        /// The time before each.
        every: Duration,
    },
    /// A redirect (302) to this address comes instead, and the link is not used up.
    Redirect {
        /// The address.
        to: String,
    },
}

/// The downloads of an order from the CA's page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Downloads {
    /// How often the form of the download page was sent.
    pub submits: usize,
    /// How often the file was requested, refused requests included. This is the form's own request, unless its reply
    /// only leads to the file.
    pub requests: usize,
    /// The octets of bodies with the file that were sent.
    pub octets_sent: usize,
}

/// An order on the page.
pub(crate) struct PageOrder {
    pub(super) placed: Arc<PlacedOrder>,
    pub(super) spec: PageSpec,
    downloads: Mutex<Downloads>,
    /// Whether held replies may go on.
    released: watch::Sender<bool>,
}

impl PageOrder {
    pub(super) fn new(placed: Arc<PlacedOrder>, spec: PageSpec) -> Self {
        Self { placed, spec, downloads: Mutex::default(), released: watch::Sender::new(false) }
    }

    pub(crate) fn downloads(&self) -> Downloads {
        *lock(&self.downloads)
    }

    pub(super) fn count(&self, change: impl FnOnce(&mut Downloads)) {
        change(&mut lock(&self.downloads));
    }

    pub(crate) fn release(&self) {
        self.released.send_replace(true);
    }

    /// Waits for [`Self::release`].
    pub(super) async fn released(&self) {
        // The sender lives as long as the order, so that there is always an answer.
        let _ = self.released.subscribe().wait_for(|released| *released).await;
    }

    /// The name of the file.
    pub(super) fn file_name(&self) -> String {
        format!("{}.pfx", self.placed.number)
    }
}

//! What survives a restart: how far the journey is. No password of a real order, no session token and no key is part
//! of it.

use std::{fmt, path::PathBuf};

use serde::{Deserialize, Serialize};

use crate::{link::OrderLink, order::OrderDetails};

/// How far a journey was when it was written down.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    link: String,
    order: OrderDetails,
    phase: Phase,
}

/// The phases of a journey that a restart tells apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// The order is on the screen.
    Reviewing,
    /// The order was confirmed; everything until the download begins with the pickup password.
    PickingUp,
    /// The certificate file is safe on this computer.
    Saved {
        /// The file.
        file: SavedFile,
        /// The service knows that it arrived, and the link is used.
        receipt_confirmed: bool,
    },
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("order", &self.order.number)
            .field("phase", &self.phase)
            .finish_non_exhaustive()
    }
}

impl Entry {
    /// Writes down how far the journey with this order is.
    #[must_use]
    pub fn new(link: &OrderLink, order: &OrderDetails, phase: Phase) -> Self {
        Self { link: link.expose().to_owned(), order: order.clone(), phase }
    }

    /// The link, to be parsed again: the list of allowed hosts may have changed.
    #[must_use]
    pub fn link(&self) -> &str {
        &self.link
    }

    /// The order as it was last seen.
    #[must_use]
    pub fn order(&self) -> &OrderDetails {
        &self.order
    }

    /// The order as it was last seen, and the phase.
    #[must_use]
    pub fn into_parts(self) -> (OrderDetails, Phase) {
        (self.order, self.phase)
    }
}

/// A certificate file on this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedFile {
    /// Where it is.
    pub path: PathBuf,
    /// SHA-256 of its content.
    pub sha256: [u8; 32],
}

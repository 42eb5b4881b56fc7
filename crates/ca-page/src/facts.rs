//! What is read of the page, and what it means.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a page consists of: numbers, labels of buttons and the title, never a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct PageFacts {
    /// It is the window's page, not one in a frame.
    pub top: bool,
    /// The title, 120 characters at most.
    pub title: String,
    /// The password fields in sight.
    pub passwords: u32,
    /// The boxes in sight.
    pub boxes: u32,
    /// Those that are ticked.
    pub ticked: u32,
    /// The labels of the first eight buttons in sight, 60 characters each at most.
    pub buttons: Vec<String>,
}

/// A message of the scripts in the page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Message {
    /// The page consists of this.
    Facts(PageFacts),
    /// The person has clicked or pressed a key.
    Acted,
    /// The person has clicked a button or a link, for which a script may send a request.
    Pressed,
    /// A request was sent.
    Submitted,
}

impl Message {
    /// The most octets of a message: far more than the reader writes.
    const MOST: usize = 16 * 1024;

    /// Reads a message; `None` if it is none of the scripts'.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        if text.len() > Self::MOST {
            return None;
        }
        serde_json::from_str(text).ok()
    }
}

/// What a page of the CA's seems to be. The page is shown as it is, whatever this says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// Nothing that the wizard knows.
    #[default]
    Unknown,
    /// Shows the order.
    ReviewOrder,
    /// Asks for the pickup password.
    PickupPassword,
    /// Asks for a certificate password, twice.
    CertificatePassword,
    /// Shows a certificate password that the page has made.
    PasswordMade,
    /// Asks to accept the agreement.
    Agreement,
    /// Offers the file: the click that can be made once.
    Download,
    /// Says that the session is over.
    SessionOver,
    /// Says that the request is not valid.
    InvalidRequest,
    /// Says that the certificate was picked up before.
    AlreadyPickedUp,
    /// Says that the certificate is not ready.
    NotReady,
    /// Makes the key in the browser.
    KeyInBrowser,
}

impl PageKind {
    /// Whether a request of this page may use up the link. Those of the pages before the download use up nothing.
    #[must_use]
    pub fn may_use_link(self) -> bool {
        matches!(self, Self::Download | Self::Unknown)
    }

    /// What these facts suggest: the fields first, which a page cannot do without, then the words of its title and
    /// its buttons.
    #[must_use]
    pub fn of(facts: &PageFacts) -> Self {
        let title = facts.title.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| title.contains(word));
        let is_offered = |word: &str| facts.buttons.iter().any(|label| label.to_lowercase().contains(word));
        match facts {
            PageFacts { passwords: 2, .. } => Self::CertificatePassword,
            PageFacts { passwords: 1, .. } => Self::PickupPassword,
            PageFacts { passwords: 3.., .. } => Self::Unknown,
            PageFacts { boxes: 1.., .. } if says(&["compatib", "explorer"]) => Self::KeyInBrowser,
            PageFacts { boxes: 1, .. } if !is_offered("download") || says(&["agreement"]) => Self::Agreement,
            _ if is_offered("download") => Self::Download,
            _ if says(&["timed out", "timeout", "expired", "session"]) => Self::SessionOver,
            _ if says(&["invalid"]) => Self::InvalidRequest,
            _ if says(&["already", "picked up", "downloaded"]) => Self::AlreadyPickedUp,
            _ if says(&["not ready", "pending", "not available"]) => Self::NotReady,
            _ if says(&["compatib", "explorer"]) => Self::KeyInBrowser,
            _ if says(&["password"]) => Self::PasswordMade,
            _ if says(&["agreement"]) => Self::Agreement,
            _ if says(&["review", "order"]) => Self::ReviewOrder,
            _ => Self::Unknown,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn kind(title: &str, passwords: u32, boxes: u32, button: &str) -> PageKind {
        let buttons = vec![button.to_owned()];
        PageKind::of(&PageFacts { top: true, title: title.to_owned(), passwords, boxes, ticked: 0, buttons })
    }

    #[test]
    fn page_with_fields_is_known_by_them_alone() {
        assert_eq!(kind("", 1, 0, "Next"), PageKind::PickupPassword);
        assert_eq!(kind("Bestelling", 2, 0, "Volgende"), PageKind::CertificatePassword);
        assert_eq!(kind("", 0, 1, "Next"), PageKind::Agreement);
        assert_eq!(kind("", 5, 0, "Next"), PageKind::Unknown);
    }

    #[test]
    fn page_without_fields_is_known_by_its_words() {
        assert_eq!(kind("Review Order", 0, 0, "Next"), PageKind::ReviewOrder);
        assert_eq!(kind("", 0, 0, "Download My Certificate"), PageKind::Download);
        assert_eq!(kind("Session timed out", 0, 0, "Close"), PageKind::SessionOver);
        assert_eq!(kind("Invalid Parameter", 0, 0, ""), PageKind::InvalidRequest);
        assert_eq!(kind("Something else", 0, 0, ""), PageKind::Unknown);
    }

    #[test]
    fn message_not_of_the_scripts_is_dropped() {
        for text in ["", "{}", "null", r#"{"kind":"other"}"#, r#"{"kind":"facts"}"#] {
            assert_eq!(Message::read(text), None, "{text}");
        }
        let facts =
            r#"{"kind":"facts","top":true,"title":"A","passwords":1,"boxes":0,"ticked":0,"buttons":[]}"#;
        assert!(matches!(Message::read(facts).unwrap(), Message::Facts(facts) if facts.passwords == 1));
        assert_eq!(Message::read(r#"{"kind":"acted"}"#), Some(Message::Acted));
        let long = format!(r#"{{"kind":"acted","x":"{}"}}"#, "x".repeat(Message::MOST));
        assert_eq!(Message::read(&long), None);
    }
}

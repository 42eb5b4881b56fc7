//! The order behind a link, as the service describes it.

use certificate::{request::RequestKey, subject::Subject, x509::Der};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use ts_rs::TS;

/// The state of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OrderState {
    /// The certificate can be picked up.
    Ready,
    /// Locked after too many wrong pickup passwords.
    Locked,
    /// The receipt of the certificate was confirmed; the link is used up.
    PickedUp,
    /// Cancelled because it was not picked up in time.
    Lapsed,
    /// Cancelled by its owner or the CA.
    Cancelled,
}

/// The kind of an order: a first certificate, or a replacement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OrderKind {
    /// Lapses 30 days after it is ready.
    New,
    /// Lapses 7 days after it is ready.
    Reissue,
}

/// The place where the order was placed; it decides who helps with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A Belgian Chamber of Commerce.
    ChamberOfCommerceBe,
    /// Marktconcurrent, in the Netherlands.
    MarktconcurrentNl,
    /// An account of one's own, or elsewhere.
    Other,
}

/// The place where the private key is generated; fixed when ordering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeyGeneration {
    /// By the CA, which sends it in a PKCS#12 file.
    Pkcs12,
    /// On the user's computer.
    OnDevice,
}

/// The wrong pickup passwords after which a service locks an order.
pub const ATTEMPTS: u32 = 5;

/// The service's description of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names say it")]
pub struct OrderDetails {
    pub number: String,
    pub state: OrderState,
    pub kind: OrderKind,
    pub channel: Channel,
    pub key_generation: KeyGeneration,
    pub subject: Subject,
    #[serde(with = "instant")]
    pub lapses_at: OffsetDateTime,
    /// Wrong pickup passwords that the service still tolerates, of [`ATTEMPTS`].
    pub attempts_left: u32,
    /// The kinds of keys for which the service takes a request, where the key is made on the user's computer.
    #[serde(default)]
    pub request_keys: Vec<RequestKey>,
    /// The certificates of the CA that the service supplies: a file that lacks one is completed with them.
    #[serde(default)]
    pub issuers: Vec<Der>,
    /// The pickup password of a practice order, which is shown on the screen. A real service never sends it.
    pub practice_password: Option<String>,
}

impl OrderDetails {
    /// The kind of the key that is made here; none where the CA makes it, or the service takes no request.
    #[must_use]
    pub fn own_key(&self) -> Option<RequestKey> {
        match self.key_generation {
            KeyGeneration::Pkcs12 => None,
            KeyGeneration::OnDevice => RequestKey::preferred(&self.request_keys),
        }
    }

    /// Whether the service gives out no certificate for the order, as its key is made in a browser.
    #[must_use]
    pub fn has_page_alone(&self) -> bool {
        self.key_generation == KeyGeneration::OnDevice && self.own_key().is_none()
    }

    /// Whether the order is ready, and can be picked up at the service.
    #[must_use]
    pub fn can_be_picked_up(&self) -> bool {
        self.state == OrderState::Ready && !self.has_page_alone()
    }

    /// The time left to pick up the order, counted in periods of 24 hours, so that midnight and time zones do not
    /// matter.
    #[must_use]
    pub fn countdown(&self, now: OffsetDateTime) -> Countdown {
        if self.state == OrderState::Lapsed || now >= self.lapses_at {
            return Countdown::Lapsed;
        }
        match u32::try_from((self.lapses_at - now).whole_days()) {
            Ok(days @ 1..) => Countdown::Days { days },
            _ => Countdown::LastDay,
        }
    }
}

/// Whether a text is safe as an order number from any source, also in a file name: letters, digits and hyphens, 40 at
/// most. The numbers of the service are narrower.
#[must_use]
pub fn is_order_number(text: &str) -> bool {
    (1..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// The words before which or behind which mails give an order's number.
const ORDER_WORDS: [&str; 8] = [
    "order",
    "ordernumber",
    "bestelling",
    "bestelnummer",
    "commande",
    "bestellung",
    "bestellnummer",
    "auftrag",
];

/// The number of an order, where the text names one: behind a word for "order", at most three words later. It is only
/// shown, to tell one link from another.
#[must_use]
pub fn number_named_in(text: &str) -> Option<String> {
    let is_end = |c: char| !(c.is_alphanumeric() || c == '-');
    text.lines().find_map(|line| {
        let words: Vec<&str> = line.split(is_end).filter(|word| !word.is_empty()).collect();
        let begins = words.iter().enumerate().filter(|(_, word)| {
            let word = word.to_lowercase();
            ORDER_WORDS.contains(&word.as_str())
        });
        let mut numbers = begins.flat_map(|(at, _)| words.iter().skip(at + 1).take(4));
        numbers.find(|word| looks_like_number(word)).map(|word| (*word).to_owned())
    })
}

/// Whether the text looks like the number of an order, and nothing else: in capitals and digits, six signs or more, with
/// four digits or more. A date does not.
#[must_use]
pub fn looks_like_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_date = digits == 8 && digits + 2 == text.len() && text.matches('-').count() == 2;
    is_order_number(text)
        && text.len() >= 6
        && digits >= 4
        && !is_date
        && !text.bytes().any(|octet| octet.is_ascii_lowercase())
        && !text.starts_with('-')
}

/// `Instant` of the contract: RFC 3339 in UTC, in this century, so that computed dates stay in range.
pub(crate) mod instant {
    use serde::{Deserialize, Deserializer, de::Error};
    pub(crate) use time::serde::rfc3339::serialize;
    use time::{OffsetDateTime, format_description::well_known::Rfc3339};

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<OffsetDateTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        let instant = OffsetDateTime::parse(&text, &Rfc3339).ok();
        let is_within =
            |instant: &OffsetDateTime| text.ends_with('Z') && (2000..2100).contains(&instant.year());
        instant.filter(is_within).ok_or_else(|| D::Error::custom("no instant of the contract"))
    }
}

/// The time left to pick up an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Countdown {
    /// Whole days.
    Days {
        /// The number of days, at least 1.
        days: u32,
    },
    /// Less than 24 hours.
    LastDay,
    /// No time is left.
    Lapsed,
}

#[cfg(test)]
mod tests {
    use certificate::fixtures;
    use time::{Duration, UtcOffset, macros::datetime};

    use super::*;

    const LAPSES: OffsetDateTime = datetime!(2026-12-18 00:00 UTC);

    fn countdown(state: OrderState, before: Duration) -> Countdown {
        let details = OrderDetails {
            number: "PS-1".into(),
            state,
            kind: OrderKind::New,
            channel: Channel::Other,
            key_generation: KeyGeneration::Pkcs12,
            subject: fixtures::subject(),
            lapses_at: LAPSES,
            attempts_left: 5,
            request_keys: Vec::new(),
            issuers: Vec::new(),
            practice_password: None,
        };
        let now = LAPSES - before;
        let there = UtcOffset::from_hms(11, 0, 0).map(|offset| now.to_offset(offset));
        assert_eq!(there.map(|there| details.countdown(there)), Ok(details.countdown(now)), "wherever it is");
        details.countdown(now)
    }

    #[test]
    fn order_number_is_fit_for_file_name() {
        for number in ["PR0699155667", "a-1", &"x".repeat(40)] {
            assert!(is_order_number(number), "{number}");
        }
        for number in ["", "../x", "a/b", "a.b", "a b", "é", &"x".repeat(41)] {
            assert!(!is_order_number(number), "{number}");
        }
    }

    #[test]
    fn number_is_told_from_other_words() {
        for (text, number) in [
            ("Your order number is: PR0123456789.", Some("PR0123456789")),
            ("Dear Anna,\n\nBestelnummer: CE-2026-00017\n", Some("CE-2026-00017")),
            ("Num\u{e9}ro de commande\u{a0}: PR0123456789", Some("PR0123456789")),
            ("Ihre Bestellung PR0123456789", Some("PR0123456789")),
            ("Certificate Download Ready (Order PR0123456789)", Some("PR0123456789")),
            ("The order of 2026-12-01 is ready", None),
            ("in order to call 0123456789 at once or never", Some("0123456789")),
            ("Number PR0123456789", None),
        ] {
            assert_eq!(number_named_in(text).as_deref(), number, "{text}");
        }
        // What may be a password.
        for text in ["Anna2026xyz", "correct-horse", "ABCDEFGH", "12345", "01-12-2026", "PR 0123456789"] {
            assert!(!looks_like_number(text), "{text}");
        }
    }

    #[test]
    fn days_left_are_counted_down_to_zero() {
        let second = Duration::SECOND;
        for (before, left) in [
            (Duration::days(30), Countdown::Days { days: 30 }),
            (Duration::days(30) - second, Countdown::Days { days: 29 }),
            (Duration::days(2), Countdown::Days { days: 2 }),
            (Duration::days(2) - second, Countdown::Days { days: 1 }),
            (Duration::DAY, Countdown::Days { days: 1 }),
            (Duration::DAY - second, Countdown::LastDay),
            (second, Countdown::LastDay),
            (Duration::NANOSECOND, Countdown::LastDay),
            (Duration::ZERO, Countdown::Lapsed),
            (-second, Countdown::Lapsed),
            (-Duration::days(4000), Countdown::Lapsed),
        ] {
            assert_eq!(countdown(OrderState::Ready, before), left, "{before} before");
        }
    }

    #[test]
    fn lapsed_order_has_no_days_left() {
        assert_eq!(countdown(OrderState::Lapsed, Duration::days(3)), Countdown::Lapsed);
    }
}

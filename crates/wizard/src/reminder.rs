//! Calendar reminders: before an order lapses, and before a certificate expires.

use certificate::{
    pkcs12::VerifiedPfx,
    x509::{Fingerprint, hex, sha256},
};
use i18n::text;
use time::{Date, Duration, OffsetDateTime, UtcOffset};

use crate::{
    calendar::{Event, calendar},
    preferences::{Language, Residence},
    state::{Export, Stage},
};

/// Days before the last day of an order's pickup.
const BEFORE_LAPSE: [u32; 2] = [3, 0];

/// The days before its expiry from which a certificate can be renewed, where renewal is offered (General PersonalSign
/// FAQs, 6).
pub(crate) const RENEWABLE_DAYS: u32 = 90;

/// Days before the expiry of a certificate.
const BEFORE_EXPIRY: [u32; 2] = [RENEWABLE_DAYS, 30];

/// The time of day before which a lapsing order can hardly be picked up on that day.
const MORNING: Duration = Duration::hours(9);

/// The octets that identify an event.
const UID_LENGTH: usize = 16;

/// A reminder of an order or a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reminder {
    about: About,
    /// The last day.
    end: Date,
    /// The numbers of days before it, all of them still to come.
    pub(crate) before: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum About {
    Order { number: String },
    Certificate { fingerprint: Fingerprint, holder: String, name: String },
}

/// The reminder for this stage: of the order while it is reviewed, of the certificate once it is installed. None if
/// all its days are past.
pub(crate) fn reminder(stage: &Stage, now: OffsetDateTime) -> Option<Reminder> {
    let (about, end, days) = match stage {
        Stage::Review(order) => of_order(order)?,
        Stage::Done { confirmed, .. } => of_certificate(confirmed.backed_up().pfx()),
        Stage::Start { .. }
        | Stage::ThisComputer(_)
        | Stage::PickupPassword(_)
        | Stage::KeyChoice(_)
        | Stage::CertificatePassword(_)
        | Stage::Agreement(_)
        | Stage::Download(_)
        | Stage::Page(_)
        | Stage::EdgeMode(_)
        | Stage::Reopen { .. }
        | Stage::Checking(_)
        | Stage::Inspect(_)
        | Stage::BackingUp(_)
        | Stage::Confirming(_)
        | Stage::Install(_) => return None,
    };
    let today = utc_date(now);
    let before: Vec<u32> = days.into_iter().filter(|before| days_before(end, *before) > today).collect();
    (!before.is_empty()).then_some(Reminder { about, end, before })
}

fn of_order(order: &crate::state::journey::Order) -> Option<(About, Date, [u32; 2])> {
    let details = order.details();
    let about = About::Order { number: details.number.clone() };
    order.can_be_picked_up().then(|| (about, utc_date(details.lapses_at - MORNING), BEFORE_LAPSE))
}

fn of_certificate(pfx: &VerifiedPfx) -> (About, Date, [u32; 2]) {
    let facts = pfx.facts();
    let (holder, name) = (facts.holder.clone(), pfx.friendly_name().to_owned());
    let about = About::Certificate { fingerprint: pfx.fingerprint(), holder, name };
    (about, utc_date(facts.valid_until), BEFORE_EXPIRY)
}

/// The day in UTC, since the person's time zone is unknown here; [`MORNING`] is the margin for an order.
pub(crate) fn utc_date(moment: OffsetDateTime) -> Date {
    moment.to_offset(UtcOffset::UTC).date()
}

fn days_before(end: Date, days: u32) -> Date {
    end.saturating_sub(Duration::days(days.into()))
}

impl Reminder {
    /// The export under which it is saved.
    pub(crate) fn export(&self) -> Export {
        match &self.about {
            About::Order { number } => Export::OrderReminder(number.clone()),
            About::Certificate { fingerprint, .. } => Export::ExpiryReminder(*fingerprint),
        }
    }

    /// The order's number or the holder's name, for the file's name.
    pub(crate) fn label(&self) -> &str {
        match &self.about {
            About::Order { number } => number,
            About::Certificate { holder, .. } => holder,
        }
    }

    /// The calendar file. It contains no link, which whoever sees the calendar could use.
    pub(crate) fn calendar(
        &self,
        language: Language,
        residence: Option<Residence>,
        now: OffsetDateTime,
    ) -> String {
        let description = self.description(language, residence);
        let event = |before: &u32| Event {
            uid: self.uid(*before),
            day: days_before(self.end, *before),
            summary: self.summary(language, *before),
            description: description.clone(),
        };
        calendar(&self.before.iter().map(event).collect::<Vec<_>>(), now)
    }

    fn summary(&self, language: Language, before: u32) -> String {
        match (&self.about, before) {
            (About::Order { .. }, 0) => text(language, "reminder-of-order.last-day", &[]),
            (About::Order { .. }, days) => text(language, "reminder-of-order.days", &[("days", days.into())]),
            (About::Certificate { .. }, days) => {
                text(language, "reminder-of-expiry.days", &[("days", days.into())])
            }
        }
    }

    fn description(&self, language: Language, residence: Option<Residence>) -> String {
        let until = written(language, self.end);
        match &self.about {
            About::Order { number } => {
                let args = [("number", number.as_str().into()), ("until", until.into())];
                text(language, "reminder-of-order", &args)
            }
            About::Certificate { holder, name, .. } => {
                let args = [
                    ("holder", holder.as_str().into()),
                    ("name", name.as_str().into()),
                    ("until", until.into()),
                ];
                let what = text(language, "reminder-of-expiry", &args);
                let keep = text(language, "reminder-of-expiry.keep", &[]);
                format!("{what}\n\n{}\n\n{keep}", successor(language, residence))
            }
        }
    }

    /// The event's id, a digest that does not reveal the order's number or the fingerprint.
    fn uid(&self, before: u32) -> String {
        let what = match &self.about {
            About::Order { number } => format!("order {number}, {before}"),
            About::Certificate { fingerprint, .. } => format!("certificate {fingerprint}, {before}"),
        };
        let digest = sha256(what.as_bytes());
        hex(digest.get(..UID_LENGTH).unwrap_or(&digest))
    }
}

/// The way to the next certificate: persons in Belgium or the Netherlands cannot renew.
pub(crate) fn successor(language: Language, residence: Option<Residence>) -> String {
    match residence {
        Some(Residence::Belgium | Residence::Netherlands) => {
            text(language, "reminder-of-expiry.new-order", &[])
        }
        Some(Residence::Elsewhere) => text(language, "reminder-of-expiry.renew", &[]),
        None => text(language, "reminder-of-expiry.either", &[]),
    }
}

/// The day in words.
pub(crate) fn written(language: Language, day: Date) -> String {
    let args = [
        ("day", u32::from(day.day()).into()),
        ("month", u32::from(u8::from(day.month())).into()),
        ("year", day.year().to_string().into()),
    ];
    text(language, "day-in-words", &args)
}

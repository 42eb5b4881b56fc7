//! The system's notification of a certificate that expires soon, shown once for each.

use std::collections::{BTreeMap, BTreeSet};

use certificate::x509::{Fingerprint, LeafFacts, parse};
use i18n::text;
use time::OffsetDateTime;

use crate::{
    leaflet::escaped,
    preferences::{Language, Residence},
    reminder::{RENEWABLE_DAYS, successor, utc_date, written},
    storage::Installed,
};

/// A notification, as the system shows it beside other programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// The title.
    pub title: String,
    /// A few sentences without formatting.
    pub text: String,
}

impl Notification {
    /// The text for a system that reads markup in it (freedesktop.org, Desktop Notifications Specification): names come
    /// from certificates.
    #[must_use]
    pub fn text_in_markup(&self) -> String {
        escaped(&self.text)
    }
}

/// A certificate that the wizard has installed, and that expires soon.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Expiring {
    pub(crate) fingerprint: Fingerprint,
    facts: LeafFacts,
}

/// The certificates of which the person is to be told. One with a successor for the same holder and organisation, and
/// one that has expired, need no word: nothing is left to be done in time.
pub(crate) fn expiring(installed: &[Installed], now: OffsetDateTime) -> Vec<Expiring> {
    let read = |installed: &Installed| {
        let der = &installed.certificate.0;
        let facts = LeafFacts::read(&parse(der).ok()?);
        Some(Expiring { fingerprint: Fingerprint::of(der), facts })
    };
    let here = installed.iter().filter(|installed| !installed.gone);
    // One certificate may be in several stores.
    let all: BTreeMap<Fingerprint, Expiring> =
        here.filter_map(read).map(|one| (one.fingerprint, one)).collect();
    let is_soon = |one: &Expiring| one.facts.days_left(now).is_some_and(|days| days <= RENEWABLE_DAYS);
    let has_successor = |one: &Expiring| all.values().any(|other| other.succeeds(one));
    let meant: BTreeSet<Fingerprint> =
        all.values().filter(|one| is_soon(one) && !has_successor(one)).map(|one| one.fingerprint).collect();
    all.into_values().filter(|one| meant.contains(&one.fingerprint)).collect()
}

impl Expiring {
    fn succeeds(&self, other: &Self) -> bool {
        let whose = |facts: &LeafFacts| (facts.holder.clone(), facts.organization.clone());
        whose(&self.facts) == whose(&other.facts) && self.facts.valid_until > other.facts.valid_until
    }

    pub(crate) fn notification(
        &self,
        language: Language,
        residence: Option<Residence>,
        now: OffsetDateTime,
    ) -> Notification {
        let days = self.facts.days_left(now).unwrap_or_default();
        let args = [
            ("holder", self.facts.holder.as_str().into()),
            ("until", written(language, utc_date(self.facts.valid_until)).into()),
        ];
        let what = text(language, "expiry-notification.what", &args);
        Notification {
            title: text(language, "expiry-notification", &[("days", days.into())]),
            // Both ways would be too long.
            text: match residence {
                Some(_) => format!("{what} {}", successor(language, residence)),
                None => format!("{what} {}", text(language, "expiry-notification.help", &[])),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use certificate::{
        fixtures::Identity,
        store::{Added, Receipt, StoreId},
        x509::Der,
    };
    use rcgen::DnType;
    use time::Duration;

    use super::*;

    /// The entry of a certificate that expires after so many days.
    fn installed(holder: &str, days: i64, now: OffsetDateTime) -> Installed {
        let identity = Identity::with(|params| {
            params.distinguished_name.push(DnType::CommonName, holder);
            params.not_before = now - Duration::days(800);
            params.not_after = now + Duration::days(days) + Duration::HOUR;
        });
        let (store, added) = (StoreId("firefox:x".to_owned()), Added::default());
        let receipt =
            Receipt { store, fingerprint: Fingerprint::of(&identity.leaf), added, nickname: String::new() };
        Installed { receipt, certificate: Der(identity.leaf), file: None, gone: false, under_root: false }
    }

    fn told(installed: &[Installed], now: OffsetDateTime) -> Vec<String> {
        let told = expiring(installed, now).into_iter();
        told.map(|one| one.notification(Language::En, None, now).title).collect()
    }

    #[test]
    fn certificate_is_told_within_its_last_90_days() {
        let now = OffsetDateTime::now_utc();
        let told = |days| told(&[installed("Anna", days, now)], now);
        assert_eq!(told(91), [""; 0]);
        assert_eq!(told(90), ["Your certificate expires in 90 days"]);
        assert_eq!(told(1), ["Your certificate expires in 1 day"]);
        assert_eq!(told(0), ["Your certificate expires today"]);
        assert_eq!(told(-1), [""; 0], "nothing can be done in time any more");
    }

    #[test]
    fn certificate_with_a_successor_is_not_told() {
        let now = OffsetDateTime::now_utc();
        let (old, new) = (installed("Anna", 30, now), installed("Anna", 800, now));
        let twice = old.clone();
        assert_eq!(told(&[old.clone(), twice], now).len(), 1, "it is in two stores");
        assert_eq!(told(&[old.clone(), new.clone()], now), [""; 0]);
        assert_eq!(told(&[old.clone(), installed("Bart", 800, now)], now).len(), 1, "it is another's");
        assert_eq!(told(&[old, Installed { gone: true, ..new }], now).len(), 1, "it is gone");
    }

    #[test]
    fn notification_says_what_to_do_where_the_person_lives() {
        let now = OffsetDateTime::now_utc();
        let one = expiring(&[installed("Anna", 30, now)], now).remove(0);
        let text = |residence| one.notification(Language::En, residence, now).text;
        assert!(text(None).starts_with("The certificate of Anna expires on "), "{}", text(None));
        assert!(
            text(Some(Residence::Belgium))
                .ends_with("Place a new order in good time, where you ordered this one.")
        );
        assert!(text(Some(Residence::Elsewhere)).contains("Renew it in good time"));
    }
}

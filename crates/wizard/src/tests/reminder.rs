//! Calendar reminders.

use pickup::order::{Channel, OrderDetails};
use time::{Date, Duration, OffsetDateTime, macros::date};

use super::harness::{self, LINK, NOW, Walk};
use crate::{
    preferences::{Language, Residence},
    state::{Effect, ExportContent, Outcome, Seen, Task, UserEvent},
    view::{DoneScreen, Screen},
};

/// The stage Review, with an order that lapses then.
fn review(lapses_at: OffsetDateTime) -> Walk {
    let details = OrderDetails { lapses_at, ..harness::details() };
    let mut walk = Walk::to("P0");
    walk.input(harness::open_link(LINK)).answer(Outcome::LookedUp(Ok(Seen {
        details,
        saved: None,
        refused: Vec::new(),
        own_key: None,
    }
    .into())));
    assert_eq!(walk.code(), "P1");
    walk
}

/// The calendar file, with its lines unfolded.
fn calendar(walk: &mut Walk) -> String {
    walk.user(UserEvent::SaveReminder);
    match walk.pending() {
        Some((_, Task::Export { content: ExportContent::Ready(content), .. })) => {
            String::from_utf8(content.clone()).unwrap().replace("\r\n ", "")
        }
        other => panic!("{other:?}"),
    }
}

fn values(calendar: &str, property: &str) -> Vec<String> {
    calendar.lines().filter_map(|line| Some(line.strip_prefix(property)?.to_owned())).collect()
}

fn days(walk: &mut Walk) -> Vec<String> {
    values(&calendar(walk), "DTSTART;VALUE=DATE:")
}

fn at(day: Date, hour: u8) -> OffsetDateTime {
    day.with_hms(hour, 0, 0).unwrap().assume_utc()
}

#[test]
fn order_reminder_rings_before_and_on_last_day() {
    let mut walk = review(at(date!(2026 - 12 - 18), 12));
    assert_eq!(walk.session.view(NOW).reminder.unwrap().times, 2);
    let calendar = calendar(&mut walk);
    assert_eq!(values(&calendar, "DTSTART;VALUE=DATE:"), ["20261215", "20261218"]);
    let summaries = ["Pick up your certificate: 3 days left", "Last day to pick up your certificate"];
    assert_eq!(values(&calendar, "SUMMARY:"), summaries);
    assert!(calendar.contains("your order PS-1 can be picked up until 18 December 2026."), "{calendar}");
    let uids = values(&calendar, "UID:");
    assert!(uids.len() == 2 && uids[0] != uids[1], "{uids:?}");
}

#[test]
fn order_lapsing_at_night_ends_the_day_before() {
    assert_eq!(days(&mut review(at(date!(2026 - 12 - 18), 1))), ["20261214", "20261217"]);
}

#[test]
fn days_that_are_past_are_left_out() {
    let today = NOW.date();
    assert_eq!(days(&mut review(at(today + Duration::days(3), 12))), ["20261125"]);
    let mut walk = review(at(today, 23));
    assert_eq!(walk.session.view(NOW).reminder, None, "it is the last day");
    walk.user(UserEvent::SaveReminder);
    assert!(walk.pending().is_none());
}

#[test]
fn expiry_reminder_rings_90_and_30_days_before() {
    let mut walk = Walk::to("P7");
    let Screen::Done(DoneScreen { certificate, .. }) = walk.session.view(NOW).screen else {
        panic!("not done")
    };
    let end = harness::pfx().facts().valid_until.date();
    let day = |before| {
        let day = end - Duration::days(before);
        format!("{:04}{:02}{:02}", day.year(), u8::from(day.month()), day.day())
    };
    let calendar = calendar(&mut walk);
    assert_eq!(values(&calendar, "DTSTART;VALUE=DATE:"), [day(90), day(30)]);
    let summaries = ["Your certificate expires in 90 days", "Your certificate expires in 30 days"];
    assert_eq!(values(&calendar, "SUMMARY:"), summaries);
    assert!(calendar.contains(&format!("“{}” of Anna Peeters", certificate.friendly_name)), "{calendar}");
}

/// The description on Done after an order through this channel; one without a partner is from France.
fn after_order_of(channel: Channel) -> String {
    let mut walk = Walk::to("P0");
    let mut details = OrderDetails { channel, ..harness::details() };
    if channel == Channel::Other {
        details.subject.country = "FR".to_owned();
    }
    walk.input(harness::open_link(LINK)).answer(Outcome::LookedUp(Ok(Seen {
        details,
        saved: None,
        refused: Vec::new(),
        own_key: None,
    }
    .into())));
    while walk.code() != "P7" {
        walk.forward();
    }
    values(&calendar(&mut walk), "DESCRIPTION:").join("\n")
}

/// The description on Done after a file that the person provided, with this residence.
fn after_file_of(residence: Option<Residence>) -> String {
    let mut walk = Walk::to("P7");
    walk.user(UserEvent::ChooseFile).settle();
    if let Some(residence) = residence {
        walk.user(UserEvent::SetResidence { residence });
    }
    for _ in 0..2 {
        walk.input(harness::typed(
            crate::state::event::SecretField::CertificatePassword,
            harness::CERTIFICATE_PASSWORD,
        ));
        walk.user(UserEvent::Proceed).settle();
    }
    walk.forward();
    assert_eq!(walk.code(), "P7");
    values(&calendar(&mut walk), "DESCRIPTION:").join("\n")
}

#[test]
fn reminder_advice_depends_on_residence() {
    let said = |text: &str| {
        (text.contains("Place a new order"), text.contains("Renew it"), text.contains("If you live"))
    };
    assert_eq!(said(&after_order_of(Channel::ChamberOfCommerceBe)), (true, false, false));
    assert_eq!(said(&after_order_of(Channel::MarktconcurrentNl)), (true, false, false));
    assert_eq!(said(&after_order_of(Channel::Other)), (false, true, false));
    assert_eq!(said(&after_file_of(Some(Residence::Netherlands))), (true, false, false));
    assert_eq!(said(&after_file_of(Some(Residence::Elsewhere))), (false, true, false));
    assert_eq!(said(&after_file_of(None)), (false, false, true));
}

#[test]
fn reminder_opens_no_order_and_holds_no_secret() {
    let mut walk = Walk::to("P1");
    let order = calendar(&mut walk);
    let mut walk = Walk::to("P7");
    let expiry = calendar(&mut walk);
    for secret in [LINK, "pickup/", "https:", harness::SESSION_TOKEN, harness::PICKUP_PASSWORD, "@"] {
        assert!(!order.contains(secret) && !expiry.contains(secret), "{secret}");
    }
    assert!(!order.contains("Anna") && !expiry.contains("PS-1"));
    assert!(!walk.effects.iter().any(|effect| format!("{effect:?}").contains("PRIVATE KEY")));
}

#[test]
fn every_language_writes_its_own() {
    let mut all: Vec<String> = Vec::new();
    for (language, day) in [
        (Language::En, "1 March 2027"),
        (Language::Nl, "1 maart 2027"),
        (Language::Fr, "1er mars 2027"),
        (Language::De, "1. März 2027"),
    ] {
        let mut walk = review(at(date!(2027 - 03 - 01), 12));
        walk.user(UserEvent::SetLanguage { language });
        assert!(walk.effects.iter().any(|effect| matches!(effect, Effect::KeepPreferences(_))));
        let calendar = calendar(&mut walk);
        assert!(calendar.contains(day), "{calendar}");
        assert!(!calendar.contains("reminder-of") && !calendar.contains('{'), "{calendar}");
        all.extend(values(&calendar, "SUMMARY:"));
    }
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 8, "{all:?}");
}

//! Calendar files (RFC 5545), as far as reminders need them: all-day events, each with an alarm.

use time::{
    Date, OffsetDateTime, UtcOffset, format_description::BorrowedFormatItem, macros::format_description,
};

/// The most octets in a line, without its break (section 3.1).
const LINE_LENGTH: usize = 75;

/// The program that wrote the file (section 3.7.3).
const PRODUCT: &str = "-//PersonalSign//PersonalSign Wizard//EN";

/// Nine in the morning of the event's day, in the person's time zone of that day (section 3.8.6.3).
const ALARM: &str = "PT9H";

const DAY: &[BorrowedFormatItem<'_>] = format_description!("[year][month][day]");
const MOMENT: &[BorrowedFormatItem<'_>] = format_description!("[year][month][day]T[hour][minute][second]Z");

/// An event of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same id for the same event, so that a file opened twice adds it once (section 3.8.4.7).
    pub uid: String,
    /// The day.
    pub day: Date,
    /// The title, in a few words.
    pub summary: String,
    /// The details, and what to do.
    pub description: String,
}

/// A calendar with these events, made at this moment.
#[must_use]
pub fn calendar(events: &[Event], now: OffsetDateTime) -> String {
    let stamp = now.to_offset(UtcOffset::UTC).format(MOMENT).unwrap_or_default();
    let mut lines = vec!["BEGIN:VCALENDAR".to_owned(), "VERSION:2.0".to_owned(), format!("PRODID:{PRODUCT}")];
    for Event { uid, day, summary, description } in events {
        let (summary, description) = (escaped(summary), escaped(description));
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(uid)),
            format!("DTSTAMP:{stamp}"),
            format!("DTSTART;VALUE=DATE:{}", day.format(DAY).unwrap_or_default()),
            format!("SUMMARY:{summary}"),
            format!("DESCRIPTION:{description}"),
            // Marks the day as free for appointments.
            "TRANSP:TRANSPARENT".to_owned(),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            format!("TRIGGER:{ALARM}"),
            format!("DESCRIPTION:{summary}"),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// A value of the type TEXT (section 3.3.11). The line break is the only control character in it.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            control if control.is_control() => {}
            character => escaped.push(character),
        }
    }
    escaped
}

/// The line with its break, folded if it is too long, but never within a character (section 3.1).
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > LINE_LENGTH {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(character);
        length += character.len_utf8();
    }
    folded + "\r\n"
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use proptest::prelude::*;
    use time::macros::{date, datetime};

    use super::*;

    fn event(summary: &str) -> Event {
        Event {
            uid: "1".into(),
            day: date!(2026 - 12 - 18),
            summary: summary.into(),
            description: "One, two;\nthree\\".into(),
        }
    }

    #[test]
    fn event_is_written_by_the_standard() {
        let text = calendar(&[event("Pick it up")], datetime!(2026-11-22 10:00:07 +1));
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//PersonalSign//PersonalSign Wizard//EN",
            "BEGIN:VEVENT",
            "UID:1",
            "DTSTAMP:20261122T090007Z",
            "DTSTART;VALUE=DATE:20261218",
            "SUMMARY:Pick it up",
            "DESCRIPTION:One\\, two\\;\\nthree\\\\",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:PT9H",
            "DESCRIPTION:Pick it up",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(text, expected.join("\r\n"));
    }

    proptest! {
        #[test]
        fn long_lines_are_folded_and_unfold_again(summary in "\\PC{0,200}") {
            let text = calendar(&[event(&summary)], datetime!(2026-11-22 10:00 UTC));
            prop_assert!(text.split("\r\n").all(|line| line.len() <= LINE_LENGTH), "{text}");
            let unfolded = text.replace("\r\n ", "");
            let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
            let plain = line.replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
            prop_assert_eq!(plain, summary);
        }

        #[test]
        fn text_begins_no_line_of_its_own(summary in any::<String>()) {
            let text = calendar(&[event(&summary)], datetime!(2026-11-22 10:00 UTC));
            prop_assert_eq!(text.replace("\r\n ", "").split("\r\n").count(), 18);
            prop_assert!(!text.replace("\r\n", "").contains(char::is_control));
        }
    }
}

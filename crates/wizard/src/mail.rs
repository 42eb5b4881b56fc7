//! E-mails that the person sends in their own mail program, as `mailto` addresses (RFC 6068).

use i18n::text;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{platform::Helpdesk, preferences::Language};

/// All characters but the unreserved ones of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The most characters of an address: Windows opens none with more than 2,083.
const LONGEST: usize = if cfg!(windows) { 2_000 } else { 32_000 };

/// The e-mail to this address; to none yet where it is empty.
pub(crate) fn mailto(to: &str, subject: &str, body: &str) -> String {
    let body = body.replace('\n', "\r\n");
    let encode = |part| utf8_percent_encode(part, RESERVED);
    let to = utf8_percent_encode(to, const { &RESERVED.remove(b'@') });
    format!("mailto:{to}?subject={}&body={}", encode(subject), encode(&body))
}

/// The e-mail with the report to the helpdesk; to none yet where it has no e-mail address. The end of a report that is
/// too long for the system is left out, and the e-mail says so.
#[must_use]
pub fn report_mail(report: &str, helpdesk: Option<&Helpdesk>, language: Language) -> String {
    within(LONGEST, report, helpdesk, language)
}

fn within(longest: usize, report: &str, helpdesk: Option<&Helpdesk>, language: Language) -> String {
    let to = helpdesk.and_then(Helpdesk::mail).unwrap_or_default();
    let subject = text(language, "report-mail", &[]);
    let cut = text(language, "report-mail.cut", &[]);
    let lines: Vec<&str> = report.lines().collect();
    let shorter = (0..lines.len()).rev().map(|count| {
        let first: Vec<&str> = lines.iter().copied().take(count).collect();
        mailto(to, &subject, &format!("{}\n\n{cut}", first.join("\n")))
    });
    let mut mails = std::iter::once(mailto(to, &subject, report)).chain(shorter);
    mails.find(|mail| mail.len() <= longest).unwrap_or_else(|| mailto(to, &subject, ""))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    const REPORT: &str = "Report\n\nP2  PU-201  Größer & so\nStep code: P2\n";

    fn helpdesk(address: &str) -> Helpdesk {
        Helpdesk { name: "IT".into(), phone: None, hours: None, address: Some(address.to_owned()) }
    }

    /// To whom the mail goes, and its body.
    fn read(mail: &str) -> (String, String) {
        let url = url::Url::parse(mail).unwrap();
        let fields: Vec<_> = url.query_pairs().into_owned().collect();
        assert_eq!(fields.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["subject", "body"]);
        (url.path().to_owned(), fields.last().unwrap().1.clone())
    }

    #[test]
    fn report_is_mailed_whole_to_the_helpdesk() {
        for language in Language::ALL {
            let mail = report_mail(REPORT, Some(&helpdesk("it@example.com")), language);
            assert_eq!(read(&mail), ("it@example.com".into(), REPORT.replace('\n', "\r\n")));
        }
    }

    #[test]
    fn report_without_mail_address_has_no_recipient() {
        for address in
            ["https://example.com/@it", "it", "mailto:it@example.com", "it@example.com, b@example.com"]
        {
            let mail = report_mail(REPORT, Some(&helpdesk(address)), Language::En);
            assert_eq!(read(&mail).0, "", "{address}");
        }
        assert_eq!(read(&report_mail(REPORT, None, Language::En)).0, "");
        let mail = report_mail(REPORT, Some(&helpdesk("it@example.com?bcc=b@example.com")), Language::En);
        assert!(mail.starts_with("mailto:it@example.com%3Fbcc%3Db@example.com?subject="), "{mail}");
    }

    #[test]
    fn report_too_long_is_cut_at_a_line() {
        let whole = report_mail(REPORT, None, Language::En);
        let mail = within(whole.len() - 1 + "%0D%0A%0D%0A".len() + 300, REPORT, None, Language::En);
        assert_eq!(mail, whole);
        let long = format!("{REPORT}{}", "one more line\n".repeat(100));
        let mail = within(1_000, &long, None, Language::En);
        let (_, body) = read(&mail);
        let (first, cut) = body.rsplit_once("\r\n\r\n").unwrap();
        assert!(mail.len() <= 1_000 && mail.len() > 900, "{}", mail.len());
        assert!(first.starts_with("Report\r\n\r\nP2  PU-201") && first.ends_with("one more line"), "{first}");
        assert_eq!(cut, text(Language::En, "report-mail.cut", &[]));
    }
}

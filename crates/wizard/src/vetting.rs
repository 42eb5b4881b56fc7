//! The e-mail to the Vetting team, which handles forgotten pickup passwords of orders with a partner.

use i18n::text;
use pickup::order::is_order_number;

use crate::{mail::mailto, preferences::Language};

/// The address of the Vetting team.
pub const ADDRESS: &str = "vetting-emea@globalsign.com";

/// The e-mail that asks to vet the new order in place of the existing one. It contains no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VettingMail {
    existing: String,
    new: String,
    language: Language,
}

impl VettingMail {
    /// Creates the mail about the order with the forgotten pickup password, and the one that replaces it. None unless
    /// both look like order numbers: a link or a sentence must not get into the mail.
    #[must_use]
    pub fn new(existing: &str, new: &str, language: Language) -> Option<Self> {
        let number = |typed: &str| Some(typed.trim().to_owned()).filter(|number| is_order_number(number));
        Some(Self { existing: number(existing)?, new: number(new)?, language })
    }

    /// The mail as a `mailto` address (RFC 6068).
    #[must_use]
    pub fn mailto(&self) -> String {
        let subject = text(self.language, "vetting-mail.subject", &[]);
        let args = [("existing", self.existing.as_str().into()), ("new", self.new.as_str().into())];
        mailto(ADDRESS, &subject, &text(self.language, "vetting-mail.body", &args))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]
mod tests {
    use super::*;

    const SUBJECT: &str = "Reissue Due to Forgotten PersonalSign 3 Pro Pickup password";

    #[test]
    fn vetting_mail_holds_subject_and_both_numbers() {
        for language in Language::ALL {
            let mail = VettingMail::new(" PS-1 ", "PS-2", language).unwrap().mailto();
            let url = url::Url::parse(&mail).unwrap();
            assert_eq!((url.scheme(), url.path()), ("mailto", ADDRESS));
            let fields: Vec<_> = url.query_pairs().collect();
            let [(subject, said), (body, text)] = fields.as_slice() else { panic!("{fields:?}") };
            assert_eq!([subject, body], ["subject", "body"]);
            assert_eq!(said, SUBJECT, "{language:?}");
            assert!(text.contains("PS-1\r\n") && text.contains("PS-2\r\n"), "{text}");
            assert!(!mail.contains(['+', ' ', '\n']), "{mail}");
        }
    }

    #[test]
    fn vetting_mail_takes_order_numbers_only() {
        for typed in
            ["", "https://system.globalsign.com/pickup/abc", "PS-1&bcc=x", "PS-1\nBcc: x", "my password"]
        {
            assert_eq!(VettingMail::new(typed, "PS-2", Language::En), None, "{typed}");
            assert_eq!(VettingMail::new("PS-1", typed, Language::En), None, "{typed}");
        }
    }
}

//! The texts of the wizard in its four languages, for use outside the window: the system's dialogs, calendar files,
//! mail, reports. The window reads the same files, `ui/locales`, itself.
#![forbid(unsafe_code)]

use std::sync::LazyLock;

use brotli::BrotliDecompress;
pub use fluent_bundle::{FluentArgs, FluentValue};
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

/// A language of the wizard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "BCP 47's two letters")]
pub enum Language {
    #[default]
    En,
    Nl,
    Fr,
    De,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Nl, Self::Fr, Self::De, Self::En];

    /// The language tag (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::De => "de",
        }
    }

    /// The language of a locale, such as `nl-BE` or `fr_FR.UTF-8`; `None` when the wizard does not support it.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let language = locale.split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|known| known.tag().eq_ignore_ascii_case(language))
    }

    /// The locale for dates and numbers; English as it is written in Europe.
    fn locale(self) -> LanguageIdentifier {
        let tag = if self == Self::En { "en-GB" } else { self.tag() };
        tag.parse().unwrap_or_default()
    }
}

/// Reads what the build script has compressed.
macro_rules! texts {
    ($tag:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $tag)).as_slice()
    };
}

static BUNDLES: LazyLock<Vec<(Language, FluentBundle<FluentResource>)>> = LazyLock::new(|| {
    Language::ALL
        .into_iter()
        .map(|language| {
            let mut compressed = match language {
                Language::En => texts!("en"),
                Language::Nl => texts!("nl"),
                Language::Fr => texts!("fr"),
                Language::De => texts!("de"),
            };
            let mut texts = Vec::new();
            // What cannot be read is left out; the tests find it.
            let _ = BrotliDecompress(&mut compressed, &mut texts);
            let texts = String::from_utf8(texts).unwrap_or_default();
            let resource = FluentResource::try_new(texts).unwrap_or_else(|(read, _)| read);
            let mut bundle = FluentBundle::new_concurrent(vec![language.locale()]);
            bundle.set_use_isolating(false);
            let _ = bundle.add_resource(resource);
            (language, bundle)
        })
        .collect()
});

/// The message `id`, or its attribute where the id has the form `message.attribute`. The id itself where there is
/// none: a missing text must not stop the window.
#[must_use]
pub fn text(language: Language, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
    find(language, id, args).unwrap_or_else(|| id.to_owned())
}

fn find(language: Language, id: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
    let (_, bundle) = BUNDLES.iter().find(|(known, _)| *known == language)?;
    let (name, attribute) = match id.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (id, None),
    };
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_of_any_form_leads_to_language() {
        for (locale, language) in [
            ("nl-BE", Some(Language::Nl)),
            ("fr_FR.UTF-8", Some(Language::Fr)),
            ("DE", Some(Language::De)),
            ("en", Some(Language::En)),
            ("C", None),
            ("", None),
            ("nds-NL", None),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }

    #[test]
    fn each_language_has_words_of_its_own() {
        let back: std::collections::BTreeSet<String> =
            Language::ALL.iter().map(|&language| text(language, "action-back", &[])).collect();
        assert_eq!(back.len(), Language::ALL.len(), "{back:?}");
    }

    #[test]
    fn numbers_choose_the_plural_and_attributes_are_found() {
        let days = |days: u32| text(Language::En, "order-countdown-days", &[("days", days.into())]);
        assert_eq!((days(1), days(2)), ("1 day left".to_owned(), "2 days left".to_owned()));
        assert_eq!(text(Language::En, "step-code.hint", &[]), "Read them out on the telephone.");
        assert_eq!(text(Language::En, "no-such-message", &[]), "no-such-message");
    }
}

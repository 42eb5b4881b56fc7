//! Names under which stores list certificates.

use std::iter;

use certificate::name::{MAX_NAME, plain_name};

/// Returns `wanted` in a form that every store accepts, and different from all of `taken`. It contains no colon,
/// which in NSS separates a token's name from the certificate's.
///
/// Where the name is taken, as by the certificate that is being renewed, the year or else the day on which the
/// certificate expires is appended (`last_day`, ISO 8601), and otherwise a number.
pub(crate) fn choose(wanted: &str, last_day: Option<&str>, taken: &[String]) -> String {
    let plain = plain_name(&wanted.replace(':', " "), MAX_NAME);
    let name = if plain.is_empty() { "Certificate".to_owned() } else { plain };
    let year = last_day.and_then(|day| day.split('-').next());
    let dated = year.into_iter().chain(last_day).map(|end| format!("{name} ({end})"));
    let numbered = (2_u32..).map(|number| format!("{name} ({number})"));
    let mut candidates = iter::once(name.clone()).chain(dated).chain(numbered);
    candidates.find(|candidate| !taken.contains(candidate)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn nickname_is_valid_for_nss_and_unused() {
        let taken =
            ["Ann", "Bob (2029)", "Eve", "Eve (2029)", "Dan", "Dan (2029)", "Dan (2029-02-28)", "Dan (2)"]
                .map(str::to_owned);
        let cases = [
            ("Cy", "Cy"),
            ("Ann", "Ann (2029)"),
            ("Bob", "Bob"),
            ("Eve", "Eve (2029-02-28)"),
            ("Dan", "Dan (3)"),
            ("token:Ann", "token Ann"),
            ("  Ann\n\0 : B ", "Ann B"),
            ("", "Certificate"),
            (" : ", "Certificate"),
            ("Zoë Übermut", "Zoë Übermut"),
            ("\u{202e}nnA", "nnA"),
        ];
        for (wanted, expected) in cases {
            assert_eq!(choose(wanted, Some("2029-02-28"), &taken), expected, "{wanted:?}");
        }
        assert_eq!(choose("Ann", None, &taken), "Ann (2)");
        assert_eq!(choose(&"证".repeat(10_000), None, &taken).len(), 255);
    }
}

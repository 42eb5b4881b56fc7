//! Names under which stores list certificates.

/// `wanted` as every store takes it, and different from all of `taken`. To NSS a colon would part a token's name from
/// the certificate's, so there is none.
pub(crate) fn choose(wanted: &str, taken: &[String]) -> String {
    let printable: String =
        wanted.chars().map(|c| if c == ':' || c.is_control() { ' ' } else { c }).collect();
    let words: Vec<&str> = printable.split_whitespace().collect();
    let name = if words.is_empty() { "Certificate".to_owned() } else { words.join(" ") };
    let mut candidate = name.clone();
    let mut number = 1_u32;
    while taken.contains(&candidate) {
        number += 1;
        candidate = format!("{name} ({number})");
    }
    candidate
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn names_are_ones_that_nss_takes_and_nobody_has() {
        let taken = ["Ann", "Ann (2)", "Bob (2)"].map(str::to_owned);
        let cases = [
            ("Cy", "Cy"),
            ("Ann", "Ann (3)"),
            ("Bob", "Bob"),
            ("token:Ann", "token Ann"),
            ("  Ann\n\0 : B ", "Ann B"),
            ("", "Certificate"),
            (" : ", "Certificate"),
            ("Zoë Übermut", "Zoë Übermut"),
        ];
        for (wanted, expected) in cases {
            assert_eq!(choose(wanted, &taken), expected, "{wanted:?}");
        }
    }
}

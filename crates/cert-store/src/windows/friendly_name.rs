//! Names under which Windows lists certificates.

/// `wanted`, or where it is taken, the same with the year in which the certificate ends, or with a number.
pub(super) fn choose(wanted: &str, last_year: i32, taken: &[String]) -> String {
    let words: Vec<&str> =
        wanted.split(|c: char| c.is_control() || c.is_whitespace()).filter(|word| !word.is_empty()).collect();
    let name = if words.is_empty() { "Certificate".to_owned() } else { words.join(" ") };
    let numbered = (2..).map(|number| format!("{name} ({last_year}, {number})"));
    let mut candidates = [name.clone(), format!("{name} ({last_year})")].into_iter().chain(numbered);
    candidates.find(|candidate| !taken.contains(candidate)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn a_renewal_gets_a_name_of_its_own() {
        let taken = ["Ann", "Ann (2029)", "Bob", "Cy (2029)"].map(str::to_owned);
        for (wanted, expected) in [
            ("Dan", "Dan"),
            ("Bob", "Bob (2029)"),
            ("Ann", "Ann (2029, 2)"),
            ("Cy", "Cy"),
            ("  Zoë \n\0 Übermut ", "Zoë Übermut"),
            ("", "Certificate"),
        ] {
            assert_eq!(choose(wanted, 2029, &taken), expected, "{wanted:?}");
        }
    }
}

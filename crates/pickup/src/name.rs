//! Names that come from outside: from a certificate, its file, another program's connection.

/// The most octets (UTF-8) of a name: X.520 gives a common name and an organisation 64 characters, and none has more than
/// four octets.
pub const MAX_NAME: usize = 256;

/// The name as a store, a file, a log or a report may have it: without control characters, without marks that turn or
/// hide the text around them (Unicode Standard Annex 9, and the invisible characters of format), with one space between
/// words, and cut at `most` octets (UTF-8).
#[must_use]
pub fn plain_name(name: &str, most: usize) -> String {
    let mut plain = String::new();
    for c in name.chars().filter(|c| !is_invisible(*c)) {
        let c = if c.is_control() || c.is_whitespace() { ' ' } else { c };
        if c == ' ' && (plain.is_empty() || plain.ends_with(' ')) {
            continue;
        }
        if plain.len() + c.len_utf8() > most {
            break;
        }
        plain.push(c);
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// It has no form of its own, and changes how others are read: marks of direction, joiners, and other characters of format.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::{MAX_NAME, plain_name};

    #[test]
    fn name_is_made_plain() {
        for (name, plain) in [
            ("Anna Peeters", "Anna Peeters"),
            ("  Anna\t\tPeeters\r\n", "Anna Peeters"),
            ("Anna\0Peeters", "Anna Peeters"),
            ("Anna \u{85}\u{2028}\u{9b}31mPeeters", "Anna 31mPeeters"),
            ("\u{202e}sreteeP\u{202c} \u{2066}annA\u{2069}", "sreteeP annA"),
            ("An\u{200b}na\u{feff}\u{e0041}\u{ad}", "Anna"),
            ("Zoë Đorđević 证书 🔑", "Zoë Đorđević 证书 🔑"),
            (" \u{200f} ", ""),
        ] {
            assert_eq!(plain_name(name, MAX_NAME), plain, "{name:?}");
        }
    }

    #[test]
    fn name_is_cut_between_characters() {
        for (name, most, cut) in
            [("éé", 4, "éé"), ("éé", 3, "é"), ("🔑", 3, ""), ("ab cd", 3, "ab"), ("a\u{202e}bc", 2, "ab")]
        {
            assert_eq!(plain_name(name, most), cut, "{name:?}");
        }
        assert_eq!(plain_name(&"🔑".repeat(1_000), MAX_NAME).len(), MAX_NAME);
    }
}

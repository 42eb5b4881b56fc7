//! Names from outside: from a certificate, its file, or another program's connection.

use crate::code_page::WINDOWS_1252;

/// Tags of string types (X.680, section 8.6). Between them lie those of PrintableString and TeletexString,
/// VideotexString, and VisibleString.
const UTF8_STRING: u32 = 12;
const NUMERIC_STRING: u32 = 18;
const IA5_STRING: u32 = 22;
const GRAPHIC_STRING: u32 = 25;
const GENERAL_STRING: u32 = 27;
const UNIVERSAL_STRING: u32 = 28;
const BMP_STRING: u32 = 30;

/// The most octets (UTF-8) of a name: X.520 limits a common name and an organisation to 64 characters of at most four
/// octets each.
pub const MAX_NAME: usize = 256;

/// The name in a form that is safe in a store, a file, a log or a report: without control characters, without marks
/// that reorder or hide the text around them (Unicode Standard Annex 9, and the invisible characters of format), with
/// one space between words, and cut at `most` octets (UTF-8).
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

/// Whether the character is invisible, and changes how others are displayed: marks of direction, joiners, and other
/// format characters.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Whether the text contains anything that can be read aloud.
pub(crate) fn is_legible(name: &str) -> bool {
    name.chars().any(char::is_alphanumeric)
}

/// The name as people gave it, without parts that a machine added to distinguish its own objects: the GUID of a key's
/// container, a digest, a number, a complete subject. `None` where nothing is left, so that the holder's name is used
/// instead.
#[must_use]
pub fn given_name(name: &str) -> Option<String> {
    let name = plain_name(name, MAX_NAME);
    if is_identifier(&name) || is_distinguished_name(&name) {
        return None;
    }
    let words: Vec<&str> = name.split(' ').filter(|word| !is_identifier(word)).collect();
    let given = words.join(" ");
    given.chars().any(char::is_alphabetic).then_some(given)
}

/// Whether the name begins like a distinguished name in the format of RFC 4514 or of OpenSSL's `/C=BE/CN=…`.
fn is_distinguished_name(name: &str) -> bool {
    let kind = name.trim_start_matches('/').split_once('=').map(|(kind, _)| kind.trim_end());
    kind.is_some_and(|kind| !kind.is_empty() && kind.chars().all(|c| c.is_ascii_alphanumeric() || c == '.'))
}

/// The name under which a certificate in a store is shown: the holder's, where no person gave one.
pub fn listed_as(nickname: &str, holder: &str) -> String {
    given_name(nickname).unwrap_or_else(|| holder.to_owned())
}

/// Whether the text has more hexadecimal digits, in groups with any separators, than a name has: 16, which is half a
/// UUID, or 8 where a letter follows a digit, which years and numbers do not have. A prefix such as `le-` or
/// `PvkTmp:` is ignored.
fn is_identifier(text: &str) -> bool {
    let groups = || text.split(|c: char| !c.is_alphanumeric()).filter(|group| !group.is_empty());
    let hex: Vec<&[u8]> =
        groups().map(str::as_bytes).filter(|group| group.iter().all(u8::is_ascii_hexdigit)).collect();
    let is_one_word = !text.contains(' ') || hex.len() == groups().count();
    let is_mixed = hex.iter().any(|group| !group.is_sorted_by_key(u8::is_ascii_digit));
    let has_number = hex.iter().any(|group| group.iter().any(u8::is_ascii_digit));
    let digits: usize = hex.iter().map(|group| group.len()).sum();
    is_one_word && (digits >= 8 && is_mixed || digits >= 16 && has_number)
}

/// Decodes an ASN.1 string of this tag (X.680, section 8.6) as its writers mean it; `None` where it is not a string.
///
/// A TeletexString is decoded as Latin-1, which is what all programs write (RFC 5280, section 4.1.2.4, mentions the
/// practice), and invalid non-ASCII octets as UTF-8, or else in the code page of Windows.
pub(crate) fn asn1_string(tag: u32, octets: &[u8]) -> Option<String> {
    match tag {
        UTF8_STRING | NUMERIC_STRING..=IA5_STRING | GRAPHIC_STRING..=GENERAL_STRING => {
            Some(from_octets(octets))
        }
        BMP_STRING => {
            let units: Vec<u16> = octets.as_chunks().0.iter().map(|unit| u16::from_be_bytes(*unit)).collect();
            Some(String::from_utf16_lossy(&units))
        }
        UNIVERSAL_STRING => {
            let units = octets.as_chunks().0.iter().map(|unit| u32::from_be_bytes(*unit));
            Some(units.map(|unit| char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
        }
        _ => None,
    }
}

fn from_octets(octets: &[u8]) -> String {
    match std::str::from_utf8(octets) {
        Ok(text) => text.to_owned(),
        // Truncated in the middle of a character, as where there is room for 64 octets.
        Err(error) if error.error_len().is_none() && !octets.split_at(error.valid_up_to()).0.is_ascii() => {
            String::from_utf8_lossy(octets.split_at(error.valid_up_to()).0).into_owned()
        }
        Err(_) => WINDOWS_1252.decode(octets).to_string(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::{MAX_NAME, asn1_string, given_name, plain_name};

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

    #[test]
    fn name_is_told_from_a_machines_identifier() {
        let uuid = "5b1e7c04-2d2c-4f5a-9b6d-00000000000a";
        let digest = "ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12";
        for identifier in [
            format!("{{{}}}", uuid.to_uppercase()),
            uuid.to_owned(),
            uuid.replace('-', ""),
            uuid.replace('-', "_"),
            format!("le-{uuid}"),
            format!("tq-WebServer-{uuid}"),
            format!("PvkTmp:{uuid}"),
            format!("urn:uuid:{uuid}"),
            format!("{{{uuid}}}\0"),
            format!("{}_{uuid}", uuid.replace('-', "")),
            digest.to_owned(),
            digest.to_uppercase(),
            digest
                .as_bytes()
                .chunks(2)
                .map(|pair| std::str::from_utf8(pair).unwrap())
                .collect::<Vec<_>>()
                .join(":"),
            digest
                .as_bytes()
                .chunks(2)
                .map(|pair| std::str::from_utf8(pair).unwrap())
                .collect::<Vec<_>>()
                .join(" "),
            "S-1-5-21-3623811015-3361044348-30300820-1013".to_owned(),
            "1".to_owned(),
            "0a1b2c3d".to_owned(),
            "{5B1E7C04-2D2C}".to_owned(),
            "01 00 00 00".to_owned(),
            "{}".to_owned(),
            "- 7 -".to_owned(),
            "CN=Anna Peeters, O=Bakkerij Peeters BV".to_owned(),
            "emailAddress = anna@example.org,CN=Anna".to_owned(),
            "/C=BE/CN=Anna Peeters".to_owned(),
            "2.5.4.3=Anna".to_owned(),
            String::new(),
            "\u{200b} ".to_owned(),
        ] {
            assert_eq!(given_name(&identifier), None, "{identifier}");
        }
        for (name, given) in [
            ("Anna at work", "Anna at work"),
            ("Anna", "Anna"),
            ("mykey", "mykey"),
            ("Ada Bede Face Decade Facade Bead", "Ada Bede Face Decade Facade Bead"),
            ("Abba2026", "Abba2026"),
            ("PS-2026-0417 Anna", "PS-2026-0417 Anna"),
            ("Anna Peeters 2026", "Anna Peeters 2026"),
            ("anna.peeters@example.org", "anna.peeters@example.org"),
            ("Anna Peeters {5B1E7C04-2D2C-4F5A-9B6D-000000000001}", "Anna Peeters"),
            ("证书", "证书"),
            ("entry 0", "entry 0"),
        ] {
            assert_eq!(given_name(name).as_deref(), Some(given), "{name}");
        }
    }

    #[test]
    fn strings_of_every_kind_are_read() {
        let utf16: Vec<u8> = "Ζωή 🔑".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let utf32: Vec<u8> = "Zoë".chars().flat_map(|c| u32::from(c).to_be_bytes()).collect();
        for (tag, octets, text) in [
            (12, "Zoë".as_bytes(), Some("Zoë")),
            (12, b"Zo\xeb Peeters", Some("Zoë Peeters")),
            (12, b"Zo\xc3\xab Peeter\xc3", Some("Zoë Peeter")),
            (12, b"Andr\xe9", Some("André")),
            (18, b"123", Some("123")),
            (19, b"Anna", Some("Anna")),
            (19, b"Zo\xeb \x80", Some("Zoë €")),
            (20, b"Zo\xeb", Some("Zoë")),
            (20, "Zoë".as_bytes(), Some("Zoë")),
            (22, b"anna@example.org", Some("anna@example.org")),
            (26, b"Anna", Some("Anna")),
            (27, b"Anna", Some("Anna")),
            (28, &utf32, Some("Zoë")),
            (28, b"\0\x11\0\0", Some("\u{fffd}")),
            (30, &utf16, Some("Ζωή 🔑")),
            (30, b"\0A\0", Some("A")),
            (4, b"Anna", None),
        ] {
            assert_eq!(asn1_string(tag, octets).as_deref(), text, "{tag}: {}", octets.escape_ascii());
        }
    }
}

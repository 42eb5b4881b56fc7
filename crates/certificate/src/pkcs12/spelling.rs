//! The spellings of a password: the encodings of the same characters in different programs, and the characters that
//! copying adds.
//!
//! RFC 7292 takes UTF-16 for its own derivation (appendix B.1), RFC 8018 (section 3) leaves the octets for PBKDF2
//! open, and programs agree on neither. OpenSSL before 1.1.0 took each octet of the terminal for a character
//! (`OPENSSL_asc2uni`), and later ones still do where the octets are no UTF-8, as on Windows
//! (<https://docs.openssl.org/3.0/man7/passphrase-encoding/>). NSS before 3.31 gave UTF-16 to PBKDF2.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::derivation::bmp_string;
use crate::{
    code_page::{OF_EUROPE, WINDOWS_1252},
    name::is_invisible,
};

/// Room for the expansion of one character in another normalization form: Unicode (Standard Annex 15) guarantees this
/// maximum.
const LARGEST_GROWTH: usize = 18;

/// A password in the encoding that one program passes to the derivations.
pub(super) struct Spelling {
    /// The input of PBKDF2 and scrypt.
    pub(super) octets: Zeroizing<Vec<u8>>,
    /// The input of the derivation of PKCS#12 itself.
    pub(super) bmp: Zeroizing<Vec<u8>>,
    /// The characters that belong to the password.
    pub(super) password: Zeroizing<String>,
    /// No current program uses this encoding of the characters.
    pub(super) is_odd: bool,
}

impl Spelling {
    fn of(text: &str, password: &str) -> Self {
        let octets = Zeroizing::new(text.as_bytes().to_vec());
        Self::odd(octets, bmp_string(text), password).with_odd(text != password)
    }

    fn odd(octets: Zeroizing<Vec<u8>>, bmp: Zeroizing<Vec<u8>>, password: &str) -> Self {
        Self { octets, bmp, password: Zeroizing::new(password.to_owned()), is_odd: true }
    }

    fn with_odd(self, is_odd: bool) -> Self {
        Self { is_odd, ..self }
    }

    /// The spelling in which each octet was taken for a character.
    fn by_octets(octets: Zeroizing<Vec<u8>>, password: &str) -> Self {
        let mut bmp = Zeroizing::new(Vec::with_capacity(2 * octets.len() + 2));
        bmp.extend(octets.iter().copied().chain([0]).flat_map(|octet| [0, octet]));
        Self::odd(octets, bmp, password)
    }
}

/// The distinct spellings of the typed text, the likely ones first. For letters and digits without accents there is
/// one, and one more of NSS.
pub(super) fn spellings(typed: &str) -> Vec<Spelling> {
    let tidied = tidied(typed);
    let straight = straight(&tidied);
    let mut texts: Vec<&str> = vec![typed];
    for text in [tidied.as_str(), straight.as_str()] {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    let mut all: Vec<Spelling> = texts.iter().map(|text| Spelling::of(text, text)).collect();
    // An empty password is either an empty text with its final zero, or no octets at all.
    if texts.contains(&"") {
        all.push(Spelling { bmp: Zeroizing::default(), ..Spelling::of("", "") });
    }
    // Keyboards produce composed characters, so these belong to the password, whatever the spelling.
    let composed: Vec<_> = texts.iter().map(|text| composed(text)).collect();
    for (text, composed) in texts.iter().zip(&composed) {
        all.extend([Spelling::of(composed, composed), Spelling::of(&decomposed(text), composed)]);
    }
    for composed in &composed {
        all.push(Spelling::by_octets(Zeroizing::new(composed.as_bytes().to_vec()), composed));
        // The text that Windows shows for octets of UTF-8 read in its code page.
        all.push(Spelling::of(&WINDOWS_1252.decode(composed.as_bytes()), composed));
    }
    for composed in &composed {
        let on_windows = OF_EUROPE.iter().filter_map(|page| page.encode(composed));
        all.extend(on_windows.map(|octets| Spelling::by_octets(octets, composed)));
    }
    for composed in &composed {
        all.push(Spelling::odd(bmp_string(composed), bmp_string(composed), composed));
    }
    distinct(all)
}

fn distinct(all: Vec<Spelling>) -> Vec<Spelling> {
    let mut distinct: Vec<Spelling> = Vec::new();
    for spelling in all {
        let same = |other: &Spelling| (&other.octets, &other.bmp) == (&spelling.octets, &spelling.bmp);
        if !distinct.iter().any(same) {
            distinct.push(spelling);
        }
    }
    distinct
}

/// Without the characters that copying adds: blanks and line ends around the text, and invisible ones. Blanks within
/// become those of the space bar.
fn tidied(text: &str) -> Zeroizing<String> {
    let mut tidied = Zeroizing::new(String::with_capacity(text.len()));
    let seen = text.chars().filter(|c| !is_invisible(*c));
    let seen = seen.map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !c.is_control());
    let mut blanks = 0;
    for c in seen {
        if c == ' ' {
            blanks += 1;
            continue;
        }
        let within = if tidied.is_empty() { 0 } else { blanks };
        tidied.extend(std::iter::repeat_n(' ', within));
        tidied.push(c);
        blanks = 0;
    }
    tidied
}

/// With the quotation marks and dashes of the keyboard, which word processors replace with typographic ones.
fn straight(text: &str) -> Zeroizing<String> {
    let mut straight = Zeroizing::new(String::with_capacity(text.len()));
    for c in text.chars() {
        match c {
            '\u{2018}'..='\u{201b}' | '\u{2032}' => straight.push('\''),
            '\u{201c}'..='\u{201f}' | '\u{2033}' | '«' | '»' => straight.push('"'),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => straight.push('-'),
            '\u{2026}' => straight.push_str("..."),
            c => straight.push(c),
        }
    }
    straight
}

/// Normalization Form C (Unicode Standard Annex 15), as most keyboards produce it; some of Apple's do not.
fn composed(text: &str) -> Zeroizing<String> {
    let mut form = Zeroizing::new(String::with_capacity(LARGEST_GROWTH * text.len()));
    form.extend(text.nfc());
    form
}

/// Whether the typed text has more than the password's characters, in any normalization form.
pub(super) fn has_more(typed: &str, password: &str) -> bool {
    *composed(typed) != *composed(password)
}

/// Normalization Form D.
fn decomposed(text: &str) -> Zeroizing<String> {
    let mut form = Zeroizing::new(String::with_capacity(LARGEST_GROWTH * text.len()));
    form.extend(text.nfd());
    form
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use super::*;

    fn has(typed: &str, octets: &[u8], bmp: &[u16], password: &str) -> bool {
        let bmp: Vec<u8> = bmp.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        let is = |spelling: &Spelling| {
            *spelling.octets == octets && *spelling.bmp == bmp && *spelling.password == password
        };
        spellings(typed).iter().any(is)
    }

    #[test]
    fn letters_and_digits_have_one_spelling_of_today() {
        let all = spellings("violin7Harbour3");
        assert!(!all[0].is_odd);
        assert!(all.iter().skip(1).all(|other| other.bmp == all[0].bmp), "none has a MAC of its own");
        assert_eq!(all.len(), 2);
    }

    #[test]
    fn password_copied_with_extra_characters_is_recognised() {
        let bmp = [b'a', b' ', b'b', 0].map(u16::from);
        for typed in [
            "a b",
            "a b ",
            " a b",
            "a b\n",
            "a b\r\n",
            "a b\t",
            "\u{feff}a b",
            "a b\u{200b}",
            "a\u{a0}b",
            "\u{200e}a b\u{200f}",
            "a b\u{a0}",
            "a\u{ad} b",
            "a b\u{2028}",
            "a b\0",
            "\u{3000}a b",
            "a b\u{2060}",
        ] {
            assert!(has(typed, b"a b", &bmp, "a b"), "{typed:?}");
            assert_eq!(spellings(typed)[0].octets.as_slice(), typed.as_bytes(), "as it was typed first");
        }
        assert!(has(
            "“a–b…”",
            b"\"a-b...\"",
            &"\"a-b...\"\0".encode_utf16().collect::<Vec<_>>(),
            "\"a-b...\""
        ));
        assert!(has(" \u{200b}", b"", &[0], "") && has("", b"", &[], ""));
        assert!(has("ab  c ", b"ab  c", &"ab  c\0".encode_utf16().collect::<Vec<_>>(), "ab  c"));
    }

    #[test]
    fn accents_are_spelled_as_programs_have_spelled_them() {
        let utf8 = "é1".as_bytes();
        for (what, octets, bmp) in [
            ("today", utf8, &[0xe9, 0x31, 0][..]),
            ("decomposed", "e\u{301}1".as_bytes(), &[0x65, 0x301, 0x31, 0]),
            ("octets of UTF-8", utf8, &[0xc3, 0xa9, 0x31, 0]),
            ("code page 1252", b"\xe91", &[0xe9, 0x31, 0]),
            ("code page 850", b"\x821", &[0x82, 0x31, 0]),
            ("UTF-16 for all", &[0, 0xe9, 0, 0x31, 0, 0], &[0xe9, 0x31, 0]),
        ] {
            for typed in ["é1", "e\u{301}1"] {
                let spelled = spellings(typed).iter().any(|spelling| {
                    let units: Vec<u8> = bmp.iter().flat_map(|unit: &u16| unit.to_be_bytes()).collect();
                    *spelling.octets == octets
                        && *spelling.bmp == units
                        && (*spelling.password == "é1" || what == "decomposed")
                });
                assert!(spelled, "{what}: {typed:?}");
            }
        }
        let euro = "€".encode_utf16().chain([0]).collect::<Vec<_>>();
        assert!(has("€", "€".as_bytes(), &euro, "€") && has("€", b"\x80", &[0x80, 0], "€"));
        assert!(has("€", "â‚¬".as_bytes(), &[0xe2, 0x201a, 0xac, 0], "€"), "UTF-8, read on Windows");
        assert!(has("Łódź", b"\xa3\xf3d\x9f", &[0xa3, 0xf3, 0x64, 0x9f, 0], "Łódź"));
        // Each character is in one code page only.
        for (letter, octet) in [("þ", 0xfe), ("Щ", 0xd9), ("Ω", 0xd9), ("ğ", 0xf0), ("ų", 0xf8)] {
            assert!(has(letter, &[octet], &[octet.into(), 0], letter), "{letter}");
        }
    }

    #[test]
    fn spellings_are_few_and_differ() {
        for typed in ["", "abc", "pässwörd🔑 ", "“ñ…é” \u{200b}", "Ζωή", "\u{fb03}\u{1e9b}\u{323}"]
        {
            let all = spellings(typed);
            assert!(all.len() <= 30, "{typed:?}: {}", all.len());
            for (index, one) in all.iter().enumerate() {
                assert!(
                    all.iter()
                        .skip(index + 1)
                        .all(|other| (&other.octets, &other.bmp) != (&one.octets, &one.bmp))
                );
            }
        }
    }
}

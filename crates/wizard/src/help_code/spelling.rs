//! The spelling of 35 bits as seven characters of Crockford's base 32, with an eighth that detects errors of hearing.
//!
//! <https://www.crockford.com/base32.html>. Crockford's own check symbol, modulo 37, needs five more characters; this
//! one is of the same 32. The characters are elements of GF(32); with α a generator of its group, the code c₀ … c₇ is
//! valid if α⁷c₀ + α⁶c₁ + … + αc₆ + c₇ = 0. The weights are all different and none is zero, so that every single wrong
//! character and every exchange of two different ones is detected.

/// The digits: no I, L, O or U.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The characters before the check character.
const LENGTH: usize = 7;

/// The bits in a code.
pub(super) const BITS: u32 = 35;

/// Spells `payload`, which has [`BITS`] bits.
pub(super) fn spell(payload: u64) -> String {
    let digit = |place: usize| (payload >> (5 * place) & 31) as u8;
    let digits: Vec<u8> = (0..LENGTH).rev().map(digit).collect();
    let check = check(&digits);
    digits
        .into_iter()
        .chain([check])
        .filter_map(|digit| SYMBOLS.get(usize::from(digit)))
        .map(|&c| char::from(c))
        .collect()
}

/// Reads a help code; none if the text is not one.
pub(super) fn read(text: &str) -> Option<u64> {
    let characters = text.chars().filter(|c| !c.is_whitespace() && !is_dash(*c));
    // A longer text cannot be a code.
    let digits: Vec<u8> = characters.take(LENGTH + 2).map(digit).collect::<Option<_>>()?;
    let (last, digits) = digits.split_last()?;
    if digits.len() != LENGTH || check(digits) != *last {
        return None;
    }
    Some(digits.iter().fold(0, |payload, &digit| payload << 5 | u64::from(digit)))
}

/// Whether it is the hyphen, or a character that programs put in its place.
fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn digit(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    };
    let place = SYMBOLS.iter().position(|&symbol| char::from(symbol) == c)?;
    u8::try_from(place).ok()
}

fn check(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |sum, digit| times_alpha(sum ^ digit))
}

/// Multiplies by α, a root of x⁵ + x² + 1.
fn times_alpha(element: u8) -> u8 {
    let shifted = element << 1;
    if shifted & 0b10_0000 == 0 { shifted } else { shifted ^ 0b10_0101 }
}

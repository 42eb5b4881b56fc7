//! Random tokens and passwords, and their comparison in constant time.

use aws_lc_rs::{
    constant_time::verify_slices_are_equal,
    error::Unspecified,
    rand::{self, SystemRandom},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// A bearer token: 256 random bits, 43 characters of base64url.
pub(crate) struct Token(String);

impl Token {
    pub(crate) fn random() -> Result<Self, Unspecified> {
        Ok(Self(URL_SAFE_NO_PAD.encode(random::<32>()?)))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn is(&self, presented: &str) -> bool {
        same(&self.0, presented)
    }
}

/// Whether two secrets are equal. The time of the comparison reveals only their lengths.
pub(crate) fn same(one: &str, other: &str) -> bool {
    verify_slices_are_equal(one.as_bytes(), other.as_bytes()).is_ok()
}

/// A random pickup password: six letters and four digits that cannot be confused on paper or by telephone.
///
/// The alphabets have 16 and 8 characters, so that an octet modulo their length is uniformly distributed.
pub(crate) fn random_pickup_password() -> Result<String, Unspecified> {
    const LETTERS: &[u8; 16] = b"bcdfghjkmnpqrstw";
    const DIGITS: &[u8; 8] = b"23456789";
    let pick = |alphabet: &[u8], octet: u8| {
        let at = usize::from(octet) % alphabet.len();
        alphabet.get(at).copied().map(char::from)
    };
    let letters = random::<6>()?.map(|octet| pick(LETTERS, octet));
    let digits = random::<4>()?.map(|octet| pick(DIGITS, octet));
    Ok(letters.into_iter().chain(digits).flatten().collect())
}

/// A random certificate password, of the same characters and twice as long.
pub(crate) fn random_certificate_password() -> Result<String, Unspecified> {
    Ok(random_pickup_password()? + &random_pickup_password()?)
}

/// A random order number, `PR` and ten digits. Two runs of the service hardly ever produce the same number.
pub(crate) fn random_order_number() -> Result<String, Unspecified> {
    let number = u64::from_be_bytes(random::<8>()?) % 10_000_000_000;
    Ok(format!("PR{number:010}"))
}

fn random<const N: usize>() -> Result<[u8; N], Unspecified>
where
    [u8; N]: rand::RandomlyConstructable,
{
    Ok(rand::generate(&SystemRandom::new())?.expose())
}

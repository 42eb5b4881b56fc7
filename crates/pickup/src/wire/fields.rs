//! The values of the contract, each checked against its limits. A reply with a value outside them violates the
//! contract.

use certificate::request::RequestKey;
use secrecy::SecretString;
use serde::{
    Deserialize,
    de::{
        IntoDeserializer,
        value::{self, StrDeserializer},
    },
};

/// The most kinds of keys in a list.
const MAX_KEYS: usize = 16;

/// A value is outside the limits of the contract. The value itself is not reported: it may be secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("outside the limits of the contract")]
pub(crate) struct OutsideLimits;

/// Defines a text type with its limits.
macro_rules! text {
    ($(#[$doc:meta])* $name:ident, $is_within:expr) => {
        $(#[$doc])*
        #[derive(Deserialize)]
        #[serde(try_from = "String")]
        pub(crate) struct $name(String);

        impl TryFrom<String> for $name {
            type Error = OutsideLimits;

            fn try_from(text: String) -> Result<Self, OutsideLimits> {
                let is_within: fn(&str) -> bool = $is_within;
                if is_within(&text) { Ok(Self(text)) } else { Err(OutsideLimits) }
            }
        }

        impl From<$name> for String {
            fn from($name(text): $name) -> Self {
                text
            }
        }
    };
}

text!(
    /// `OrderNumber`. It becomes part of a file name.
    OrderNumber,
    |text| (4..=32).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
);
text!(
    /// `Name`: of a person, an organisation, a version.
    Name,
    |text| (1..=256).contains(&text.chars().count()) && !text.contains(char::is_control)
);
text!(
    /// Two letters of ISO 3166-1.
    Country,
    |text| text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase())
);
text!(
    /// An ASCII e-mail address, checked only roughly.
    Email,
    |text| {
        let parts: Vec<_> = text.split('@').collect();
        text.len() <= 254
            && text.bytes().all(|b| b.is_ascii_graphic())
            && matches!(parts[..], [user, host] if !user.is_empty() && !host.is_empty())
    }
);
text!(
    /// The pickup password of a practice order.
    PracticePassword,
    |text| (8..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic())
);
text!(
    /// The text of the agreement.
    AgreementText,
    |text| (1..=500_000).contains(&text.chars().count())
);
text!(
    /// `Sha256`: lower-case hexadecimal.
    Sha256,
    |text| text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
);
text!(
    /// The token of a session.
    SessionToken,
    |text| text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
);
text!(
    /// A language tag (BCP 47).
    LanguageTag,
    |text| {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        (2..=3).contains(&language.len())
            && language.bytes().all(|b| b.is_ascii_lowercase())
            && parts.all(|part| {
                (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
            })
    }
);

impl From<SessionToken> for SecretString {
    fn from(SessionToken(token): SessionToken) -> Self {
        token.into()
    }
}

/// A number from `MIN` to `MAX`.
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "u64")]
pub(crate) struct Within<const MIN: u32, const MAX: u32>(u32);

impl<const MIN: u32, const MAX: u32> Within<MIN, MAX> {
    pub(crate) fn get(self) -> u32 {
        self.0
    }
}

impl<const MIN: u32, const MAX: u32> TryFrom<u64> for Within<MIN, MAX> {
    type Error = OutsideLimits;

    fn try_from(number: u64) -> Result<Self, OutsideLimits> {
        let number = u32::try_from(number).map_err(|_| OutsideLimits)?;
        if (MIN..=MAX).contains(&number) { Ok(Self(number)) } else { Err(OutsideLimits) }
    }
}

/// The kinds of keys in a list, without those that are not known.
#[derive(Default, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub(crate) struct KnownKeys(pub(crate) Vec<RequestKey>);

impl TryFrom<Vec<String>> for KnownKeys {
    type Error = OutsideLimits;

    fn try_from(names: Vec<String>) -> Result<Self, OutsideLimits> {
        let is_name = |name: &String| {
            (1..=32).contains(&name.len())
                && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        if names.len() > MAX_KEYS || !names.iter().all(is_name) {
            return Err(OutsideLimits);
        }
        let known = |name: &String| {
            let name: StrDeserializer<'_, value::Error> = name.as_str().into_deserializer();
            RequestKey::deserialize(name).ok()
        };
        Ok(Self(names.iter().filter_map(known).collect()))
    }
}

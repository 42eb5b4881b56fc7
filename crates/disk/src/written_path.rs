//! Serialised paths: text, or, where a path is not Unicode, the units of the system.

use std::{
    borrow::Cow,
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Octets on Unix.
#[cfg(unix)]
type Unit = u8;
/// UTF-16 on Windows, where unpaired surrogates are permitted.
#[cfg(windows)]
type Unit = u16;

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written<'a> {
    Text(Cow<'a, str>),
    Units(Vec<Unit>),
}

/// Serialises a path, for `#[serde(with)]`.
///
/// # Errors
/// Those of the serialiser.
pub fn serialize<S: Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    let text = path.to_str().map(|text| Written::Text(text.into()));
    text.unwrap_or_else(|| Written::Units(units(path.as_os_str()))).serialize(serializer)
}

/// Deserialises a path, for `#[serde(with)]`.
///
/// # Errors
/// Those of the deserialiser.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PathBuf, D::Error> {
    Ok(match Written::deserialize(deserializer)? {
        Written::Text(text) => text.into_owned().into(),
        Written::Units(units) => of_units(units).into(),
    })
}

/// The same for an optional path.
pub mod optional {
    use super::*;

    #[derive(Serialize, Deserialize)]
    #[serde(transparent)]
    struct AsWritten(#[serde(with = "super")] PathBuf);

    /// Serialises the path, for `#[serde(with)]`.
    pub fn serialize<S: Serializer>(path: &Option<PathBuf>, serializer: S) -> Result<S::Ok, S::Error> {
        path.clone().map(AsWritten).serialize(serializer)
    }

    /// Deserialises the path, for `#[serde(with)]`.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<PathBuf>, D::Error> {
        Ok(Option::<AsWritten>::deserialize(deserializer)?.map(|written| written.0))
    }
}

#[cfg(unix)]
fn units(text: &OsStr) -> Vec<Unit> {
    std::os::unix::ffi::OsStrExt::as_bytes(text).to_vec()
}

#[cfg(unix)]
fn of_units(units: Vec<Unit>) -> OsString {
    std::os::unix::ffi::OsStringExt::from_vec(units)
}

#[cfg(windows)]
fn units(text: &OsStr) -> Vec<Unit> {
    std::os::windows::ffi::OsStrExt::encode_wide(text).collect()
}

#[cfg(windows)]
fn of_units(units: Vec<Unit>) -> OsString {
    std::os::windows::ffi::OsStringExt::from_wide(&units)
}

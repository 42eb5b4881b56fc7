//! Re-encryption of a weakly protected certificate file: the wizard's copy, and the one in a person's folder, may lie
//! there for years.

use std::iter;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    identity::Identity,
    reader,
    rewrap::RewrapError,
    verified::given_name,
    writer::{Form, write},
};
use crate::{password::CertificatePassword, subject::holder_of};

/// The reason why a certificate file is not kept unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Shortcoming {
    /// The protection is weak.
    Weak,
    /// The protection is strong, but by a spelling of the password that other programs do not know.
    Spelling,
}

/// The replacement of a certificate file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strengthened {
    /// PKCS#12, DER.
    pub content: Vec<u8>,
    /// The shortcoming of the original.
    pub shortcoming: Shortcoming,
}

/// Writes the key and the certificates of `file` into a new file with strong protection under the same password,
/// where `file` is protected weakly, or by a spelling of the password that other programs do not know. The new file
/// is opened again and compared. `None` where `file` is well protected, where it has no password or contains another
/// key, and where it cannot be opened: opening reports that error. Takes some seconds.
///
/// # Errors
/// [`RewrapError`], where the new file cannot be written, or its content differs.
pub fn strengthen(file: &[u8], password: &CertificatePassword) -> Result<Option<Strengthened>, RewrapError> {
    let Ok(before) = reader::read(file, password.expose()) else { return Ok(None) };
    let Ok(Identity { held, leaf, keys: 1, key }) = Identity::of(&before) else { return Ok(None) };
    let Some(shortcoming) = before.shortcoming.filter(|_| !before.password.is_empty()) else {
        return Ok(None);
    };
    let others = before.certificates.iter().filter(|other| other.der != leaf.der);
    let certificates = iter::once(leaf).chain(others).map(|named| named.der.as_slice());
    let name = given_name(leaf, held.name.as_deref()).unwrap_or_else(|| holder_of(&leaf.der));
    let content = write(&held.pkcs8, certificates, &name, &before.password, Form::Today)?;
    let after = reader::read(&content, &before.password).map_err(|_| RewrapError)?;
    let is_same = |again: &Identity<'_>| again.key == key && again.leaf.der == leaf.der;
    let holds_the_same = Identity::of(&after).is_ok_and(|again| is_same(&again))
        && before.certificates.iter().all(|wanted| after.certificates.iter().any(|is| is.der == wanted.der));
    let is_good = holds_the_same && after.shortcoming.is_none();
    if is_good { Ok(Some(Strengthened { content, shortcoming })) } else { Err(RewrapError) }
}

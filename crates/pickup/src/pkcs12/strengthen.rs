//! A certificate file that is protected weakly, wrapped anew: what the wizard keeps, and what it puts into a person's
//! folder, may lie there for years.

use std::iter;

use super::{identity::Identity, reader, rewrap::RewrapError, verified::given_name, writer::write};
use crate::{password::CertificatePassword, subject::holder_of};

/// The key and the certificates of `file` in a new one, protected as of today under the same password, where `file` is
/// protected weakly, or by a spelling of the password that other programs do not know. It was opened again, and holds the
/// same. None where `file` is well protected, where it has no password to protect anything with or holds another key
/// besides, and where it cannot be opened: why it cannot is said where it is. Takes some seconds.
///
/// # Errors
/// [`RewrapError`], where the new file cannot be written, or does not hold the same.
pub fn strengthen(file: &[u8], password: &CertificatePassword) -> Result<Option<Vec<u8>>, RewrapError> {
    let Ok(before) = reader::read(file, password.expose()) else { return Ok(None) };
    let Ok(Identity { held, leaf, keys: 1, key }) = Identity::of(&before) else { return Ok(None) };
    if !before.is_weak || before.password.is_empty() {
        return Ok(None);
    }
    let others = before.certificates.iter().filter(|other| other.der != leaf.der);
    let certificates = iter::once(leaf).chain(others).map(|named| named.der.as_slice());
    let name = given_name(leaf, held.name.as_deref()).unwrap_or_else(|| holder_of(&leaf.der));
    let strong = write(&held.pkcs8, certificates, &name, &before.password)?;
    let after = reader::read(&strong, &before.password).map_err(|_| RewrapError)?;
    let is_same = |again: &Identity<'_>| again.key == key && again.leaf.der == leaf.der;
    let holds_the_same = Identity::of(&after).is_ok_and(|again| is_same(&again))
        && before.certificates.iter().all(|wanted| after.certificates.iter().any(|is| is.der == wanted.der));
    if holds_the_same && !after.is_weak { Ok(Some(strong)) } else { Err(RewrapError) }
}

//! Opens a certificate file: the MAC first, then the encrypted parts, then the keys.

use der::{AnyRef, Decode, Encode, asn1::OctetStringRef};
use zeroize::Zeroizing;

use super::{
    FileError, MAX_FILE_SIZE, armour,
    ber::{self, BerError},
    budget::MAX_OF_SPELLINGS,
    foreign,
    format::{
        CERTIFICATE_BAG, CertificateBag, ContentInfo, DATA, ENCRYPTED_DATA, ENVELOPED_DATA, EncryptedData,
        KEY_BAG, MacData, Pfx, SHROUDED_KEY_BAG, SafeBag, ShroudedKey, X509_CERTIFICATE,
    },
    password::{Password, is_keyed_by_octets},
    spelling::{Spelling, spellings},
    strengthen::Shortcoming,
};

/// The only version (RFC 7292, section 4).
const VERSION: u8 = 3;

/// The most certificates, more than any chain has: each is tried as the issuer of each.
const MAX_CERTIFICATES: usize = 100;

/// The most keys, more than a browser's whole store has.
const MAX_KEYS: usize = 20;

/// The content of a certificate file, unchecked.
pub(super) struct Contents {
    /// At least one; duplicates are possible.
    pub(super) keys: Vec<HeldKey>,
    pub(super) certificates: Vec<NamedCertificate>,
    /// The shortcoming of the file's protection, if any.
    pub(super) shortcoming: Option<Shortcoming>,
    /// The file's password: the typed one, without characters that do not belong to it.
    pub(super) password: Zeroizing<String>,
}

/// PKCS#8 DER, and the name that the file gives it.
pub(super) struct HeldKey {
    pub(super) pkcs8: Zeroizing<Vec<u8>>,
    pub(super) name: Option<String>,
}

/// X.509 DER, and the name that the file gives it.
pub(super) struct NamedCertificate {
    pub(super) der: Vec<u8>,
    pub(super) name: Option<String>,
}

/// Checks that this can be a certificate file, as far as that can be seen without its password.
///
/// # Errors
/// [`FileError`] that names the kind of the file, or its defect.
pub fn recognise(file: &[u8]) -> Result<(), FileError> {
    envelope(&to_der(file)?).map(drop)
}

/// Whether the file opens without a password, by its MAC.
#[must_use]
pub fn has_no_password(file: &[u8]) -> bool {
    let Ok(file) = to_der(file) else { return false };
    let Ok((mac, authenticated)) = envelope(&file) else { return false };
    spellings("").iter().any(|nothing| Password::new(nothing).check_mac(&mac, authenticated).is_ok())
}

/// Opens the file, BER or DER, with the typed password or another spelling of it. Nested bags, and kinds of bags that
/// no certificate needs, are ignored.
pub(super) fn read(file: &[u8], typed: &str) -> Result<Contents, FileError> {
    let file = to_der(file)?;
    let (mac, authenticated) = envelope(&file)?;
    let key = |spelling: &Spelling| {
        let part = if is_keyed_by_octets(&mac) { &spelling.octets } else { &spelling.bmp };
        part.clone()
    };
    let mut refused_keys = Vec::new();
    let (mut failure, mut spent) = (FileError::WrongPassword, 0);
    for spelling in spellings(typed) {
        let key = key(&spelling);
        if refused_keys.contains(&key) {
            continue;
        }
        let mut password = Password::new(&spelling);
        match contents(&mac, authenticated, &mut password) {
            Err(FileError::WrongPassword) => refused_keys.push(key),
            Err(FileError::SecondPassword) => failure = FileError::SecondPassword,
            result => return result,
        }
        spent += password.spent();
        if spent > MAX_OF_SPELLINGS {
            break;
        }
    }
    Err(failure)
}

fn contents(
    mac: &MacData<'_>,
    authenticated: &[u8],
    password: &mut Password<'_>,
) -> Result<Contents, FileError> {
    password.check_mac(mac, authenticated)?;

    let mut safes = Vec::new();
    let authenticated = ber::to_der(authenticated)?;
    for safe in Vec::<ContentInfo<'_>>::from_der(&authenticated)? {
        safes.push((safe.kind, plain(&safe, password)?));
    }
    let mut bags = Vec::new();
    for (kind, safe) in &safes {
        let held = Vec::<SafeBag<'_>>::from_der(safe)?;
        if *kind == DATA {
            password.note_in_clear(&held);
        }
        bags.extend(held);
    }
    let certificates = certificates(&bags)?;
    // Counted before one is decrypted: a file with many costs no more than a file with none.
    let keys: Vec<_> = bags.iter().filter(|bag| [KEY_BAG, SHROUDED_KEY_BAG].contains(&bag.kind)).collect();
    if keys.is_empty() || keys.len() > MAX_KEYS {
        return Err(FileError::KeyCount(keys.len()));
    }
    let held = |bag| Ok(HeldKey { pkcs8: private_key(bag, password)?, name: bag.friendly_name() });
    let keys = keys.into_iter().map(held).collect::<Result<_, FileError>>()?;
    Ok(Contents { keys, certificates, shortcoming: password.shortcoming(), password: password.characters() })
}

fn to_der(file: &[u8]) -> Result<Zeroizing<Vec<u8>>, FileError> {
    if file.len() > MAX_FILE_SIZE {
        return Err(FileError::Unreadable);
    }
    let from_text = armour::from_text(file);
    let file = from_text.as_ref().map_or(file, |content| content.as_slice());
    match ber::first_to_der(file) {
        Ok((der, rest)) if armour::is_filling(rest) => Ok(der),
        Ok(_) => Err(foreign::what(file, BerError::Malformed)),
        Err(error) => Err(foreign::what(file, error)),
    }
}

/// The MAC, and the content that it protects.
fn envelope(file: &[u8]) -> Result<(MacData<'_>, &[u8]), FileError> {
    let pfx = Pfx::from_der(file).map_err(|_| foreign::what(file, BerError::Malformed))?;
    let mac = pfx.mac.ok_or(FileError::NoMac)?;
    if pfx.version != VERSION || pfx.auth_safe.kind != DATA {
        return Err(FileError::Unreadable);
    }
    Ok((mac, octets(pfx.auth_safe.content)?))
}

fn octets<'a>(content: AnyRef<'a>) -> Result<&'a [u8], FileError> {
    Ok(content.decode_as::<&OctetStringRef>()?.as_bytes())
}

/// Decrypts the bags of one content. They can contain a key, so they are wiped when dropped.
fn plain(safe: &ContentInfo<'_>, password: &mut Password<'_>) -> Result<Zeroizing<Vec<u8>>, FileError> {
    match safe.kind {
        DATA => Ok(ber::to_der(octets(safe.content)?)?),
        ENCRYPTED_DATA => {
            let content = safe.content.decode_as::<EncryptedData<'_>>()?.content;
            let plain = password.decrypt(&content.algorithm, &content.ciphertext()?)?;
            ber::to_der(&plain).map_err(|_| FileError::SecondPassword)
        }
        // Encrypted for a key instead of a password (RFC 7292, section 4.1).
        ENVELOPED_DATA => Err(FileError::UnknownProtection),
        _ => Err(FileError::Unreadable),
    }
}

fn certificates(bags: &[SafeBag<'_>]) -> Result<Vec<NamedCertificate>, FileError> {
    let mut certificates = Vec::new();
    for bag in bags.iter().filter(|bag| bag.kind == CERTIFICATE_BAG) {
        let CertificateBag { kind, certificate } = bag.value.decode_as()?;
        if kind == X509_CERTIFICATE {
            let der = certificate.as_bytes().to_vec();
            certificates.push(NamedCertificate { der, name: bag.friendly_name() });
        }
    }
    if certificates.len() > MAX_CERTIFICATES { Err(FileError::TooCostly) } else { Ok(certificates) }
}

fn private_key(bag: &SafeBag<'_>, password: &mut Password<'_>) -> Result<Zeroizing<Vec<u8>>, FileError> {
    if bag.kind == KEY_BAG {
        return Ok(Zeroizing::new(bag.value.to_der()?));
    }
    let ShroudedKey { algorithm, encrypted } = bag.value.decode_as()?;
    let plain = password.decrypt(&algorithm, encrypted.as_bytes())?;
    match ber::first_to_der(&plain) {
        Ok((key, rest)) if armour::is_filling(rest) => Ok(key),
        _ => Err(FileError::SecondPassword),
    }
}

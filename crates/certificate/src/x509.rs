//! X.509 certificates, as far as the wizard parses them (RFC 5280).

use std::fmt;

use aws_lc_rs::digest;
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use time::OffsetDateTime;
use x509_parser::{
    extensions::{ExtendedKeyUsage, KeyUsage},
    prelude::{FromDer, X509Certificate},
};

use crate::{
    key::{self, Verdict},
    store::Signature,
    subject,
};

/// The characters of a line of PEM (RFC 7468, section 2).
const PEM_LINE: usize = 64;

/// SHA-256 of a certificate's DER.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    /// The fingerprint of the certificate with this DER.
    #[must_use]
    pub fn of(der: &[u8]) -> Self {
        Self(sha256(der))
    }
}

impl fmt::Display for Fingerprint {
    /// Lower-case hexadecimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

/// A certificate, X.509 DER; in text formats as base64 (RFC 4648, section 4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Der(pub Vec<u8>);

impl Der {
    /// Whether it is a certificate of an authority.
    #[must_use]
    pub fn is_authority(&self) -> bool {
        parse(&self.0).is_ok_and(|certificate| certificate.is_ca())
    }
}

impl Serialize for Der {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64_STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Der {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        BASE64_STANDARD.decode(text).map(Self).map_err(D::Error::custom)
    }
}

/// SHA-256 (FIPS 180-4).
#[must_use]
pub fn sha256(data: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, data).as_ref());
    out
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The certificate with this DER in PEM (RFC 7468), the form that websites ask for.
#[must_use]
pub fn pem(der: &[u8]) -> String {
    let base64 = BASE64_STANDARD.encode(der);
    let mut text = String::from("-----BEGIN CERTIFICATE-----\n");
    for (index, character) in base64.chars().enumerate() {
        if index > 0 && index % PEM_LINE == 0 {
            text.push('\n');
        }
        text.push(character);
    }
    text + "\n-----END CERTIFICATE-----\n"
}

/// The octets are not exactly one certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a certificate")]
pub struct NotACertificate;

/// Parses one certificate without trailing octets.
///
/// # Errors
/// [`NotACertificate`].
pub fn parse(der: &[u8]) -> Result<X509Certificate<'_>, NotACertificate> {
    match X509Certificate::from_der(der) {
        Ok(([], certificate)) => Ok(certificate),
        _ => Err(NotACertificate),
    }
}

/// Whether the certificate names itself as its issuer (RFC 5280, section 3.2), as roots do.
pub(crate) fn is_self_issued(certificate: &X509Certificate<'_>) -> bool {
    certificate.subject() == certificate.issuer()
}

/// The contents of a leaf in plain values. Its names are [`crate::name::plain_name`]s.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeafFacts {
    /// The name by which people know the holder; never empty.
    pub holder: String,
    /// The subject's common name; empty where it has none.
    pub common_name: String,
    /// The subject's organisation; empty when it names none.
    pub organization: String,
    /// Every e-mail address, of the subject and its alternative names.
    pub emails: Vec<String>,
    /// The name by which people know the issuer; never empty.
    pub issuer: String,
    /// notBefore.
    pub valid_from: OffsetDateTime,
    /// notAfter.
    pub valid_until: OffsetDateTime,
    /// Serial number, lower-case hexadecimal.
    pub serial: String,
    /// keyUsage has digitalSignature, or does not restrict the key.
    pub may_sign: bool,
    /// keyUsage has keyEncipherment or keyAgreement, or does not restrict the key.
    pub may_encrypt: bool,
    /// extKeyUsage has clientAuth, or does not restrict the key.
    pub client_auth: bool,
    /// extKeyUsage has emailProtection, or does not restrict the key.
    pub email_protection: bool,
    /// Whether it is a CA's certificate.
    pub is_ca: bool,
}

impl LeafFacts {
    /// The whole days until it expires; 0 on the last day, and none afterwards.
    #[must_use]
    pub fn days_left(&self, now: OffsetDateTime) -> Option<u32> {
        let left = self.valid_until - now;
        if left.is_negative() { None } else { u32::try_from(left.whole_days()).ok() }
    }

    /// Reads the facts from a parsed certificate.
    #[must_use]
    pub fn read(certificate: &X509Certificate<'_>) -> Self {
        let usage = |wanted: fn(&KeyUsage) -> bool| match certificate.key_usage() {
            Ok(stated) => stated.is_none_or(|stated| wanted(stated.value)),
            Err(_) => false,
        };
        let extended = |wanted: fn(&ExtendedKeyUsage<'_>) -> bool| match certificate.extended_key_usage() {
            Ok(stated) => stated.is_none_or(|stated| wanted(stated.value)),
            Err(_) => false,
        };
        Self {
            holder: subject::holder(certificate),
            common_name: subject::common_name(certificate.subject()).unwrap_or_default(),
            organization: subject::organization(certificate.subject()).unwrap_or_default(),
            emails: subject::emails(certificate),
            issuer: subject::authority(certificate.issuer()),
            valid_from: certificate.validity().not_before.to_datetime(),
            valid_until: certificate.validity().not_after.to_datetime(),
            serial: subject::serial(certificate),
            may_sign: usage(KeyUsage::digital_signature),
            may_encrypt: usage(|usage| usage.key_encipherment() || usage.key_agreement()),
            client_auth: extended(|usage| usage.client_auth),
            email_protection: extended(|usage| usage.email_protection),
            is_ca: certificate.is_ca(),
        }
    }
}

/// Whether the certificate can have been signed by the key of `issuer`, both DER: the signature is valid, or its
/// algorithm is not supported.
#[must_use]
pub fn may_be_signed_by(der: &[u8], issuer: &[u8]) -> bool {
    let both = parse(der).and_then(|certificate| Ok((certificate, parse(issuer)?)));
    both.is_ok_and(|(certificate, issuer)| key::is_signed_by(&certificate, &issuer) != Verdict::Wrong)
}

/// Whether `signature` over `message` was made by the key of the certificate `der`.
#[must_use]
pub fn verifies(der: &[u8], message: &[u8], signature: &Signature) -> bool {
    parse(der).is_ok_and(|certificate| key::proves(&certificate, message, signature))
}

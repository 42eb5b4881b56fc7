//! The structure of a certificate file, as far as it is parsed (RFC 7292, section 4; RFC 5652, sections 3 and 8). It
//! borrows from the file, so that parsing copies no key and takes little memory whatever the content.

use std::borrow::Cow;

use der::{
    AnyRef, Decode, Reader, Sequence, SliceReader, Tag, TagNumber, Tagged,
    asn1::{ObjectIdentifier as Oid, OctetStringRef},
};

use super::FileError;
use crate::name::{MAX_NAME, asn1_string, plain_name};

pub(super) const DATA: Oid = Oid::new_unwrap("1.2.840.113549.1.7.1");
pub(super) const SIGNED_DATA: Oid = Oid::new_unwrap("1.2.840.113549.1.7.2");
pub(super) const ENVELOPED_DATA: Oid = Oid::new_unwrap("1.2.840.113549.1.7.3");
pub(super) const ENCRYPTED_DATA: Oid = Oid::new_unwrap("1.2.840.113549.1.7.6");
pub(super) const KEY_BAG: Oid = Oid::new_unwrap("1.2.840.113549.1.12.10.1.1");
pub(super) const SHROUDED_KEY_BAG: Oid = Oid::new_unwrap("1.2.840.113549.1.12.10.1.2");
pub(super) const CERTIFICATE_BAG: Oid = Oid::new_unwrap("1.2.840.113549.1.12.10.1.3");
pub(super) const X509_CERTIFICATE: Oid = Oid::new_unwrap("1.2.840.113549.1.9.22.1");
pub(super) const FRIENDLY_NAME: Oid = Oid::new_unwrap("1.2.840.113549.1.9.20");
/// szOID_LOCAL_MACHINE_KEYSET and szOID_PKCS_12_KEY_PROVIDER_NAME_ATTR of wincrypt.h. With these attributes, a key's
/// name is that of its container.
const OF_CONTAINERS: [Oid; 2] =
    [Oid::new_unwrap("1.3.6.1.4.1.311.17.2"), Oid::new_unwrap("1.3.6.1.4.1.311.17.1")];

pub(super) const ENCRYPTED_CONTENT: Tag = Tag::ContextSpecific { constructed: false, number: TagNumber(0) };
const ENCRYPTED_CONTENT_IN_PIECES: Tag = Tag::ContextSpecific { constructed: true, number: TagNumber(0) };

/// The whole file.
#[derive(Sequence)]
pub(super) struct Pfx<'a> {
    pub(super) version: u8,
    pub(super) auth_safe: ContentInfo<'a>,
    pub(super) mac: Option<MacData<'a>>,
}

#[derive(Sequence)]
pub(super) struct ContentInfo<'a> {
    pub(super) kind: Oid,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    pub(super) content: AnyRef<'a>,
}

#[derive(Sequence)]
pub(super) struct MacData<'a> {
    pub(super) mac: DigestInfo<'a>,
    pub(super) salt: &'a OctetStringRef,
    #[asn1(default = "one")]
    pub(super) iterations: u64,
}

fn one() -> u64 {
    1
}

#[derive(Sequence)]
pub(super) struct DigestInfo<'a> {
    pub(super) algorithm: Algorithm<'a>,
    pub(super) digest: &'a OctetStringRef,
}

#[derive(Sequence)]
pub(super) struct EncryptedData<'a> {
    pub(super) version: u8,
    pub(super) content: EncryptedContent<'a>,
}

#[derive(Sequence)]
pub(super) struct EncryptedContent<'a> {
    pub(super) kind: Oid,
    pub(super) algorithm: Algorithm<'a>,
    /// `[0] IMPLICIT OCTET STRING`, which BER may split into pieces.
    pub(super) encrypted: Option<AnyRef<'a>>,
}

impl<'a> EncryptedContent<'a> {
    /// The encrypted octets, joined.
    pub(super) fn ciphertext(&self) -> Result<Cow<'a, [u8]>, FileError> {
        let encrypted = self.encrypted.ok_or(FileError::Unreadable)?;
        if encrypted.tag() == ENCRYPTED_CONTENT {
            return Ok(encrypted.value().into());
        }
        if encrypted.tag() != ENCRYPTED_CONTENT_IN_PIECES {
            return Err(FileError::Unreadable);
        }
        let mut pieces = SliceReader::new(encrypted.value())?;
        let mut ciphertext = Vec::with_capacity(encrypted.value().len());
        while !pieces.is_finished() {
            ciphertext.extend_from_slice(<&OctetStringRef>::decode(&mut pieces)?.as_bytes());
        }
        Ok(ciphertext.into())
    }
}

/// An encrypted key (RFC 5208).
#[derive(Sequence)]
pub(super) struct ShroudedKey<'a> {
    pub(super) algorithm: Algorithm<'a>,
    pub(super) encrypted: &'a OctetStringRef,
}

/// An algorithm and its parameters (RFC 5280, section 4.1.1.2).
#[derive(Sequence)]
pub(super) struct Algorithm<'a> {
    pub(super) oid: Oid,
    pub(super) parameters: Option<AnyRef<'a>>,
}

impl<'a> Algorithm<'a> {
    /// The parameters of an algorithm that requires some.
    pub(super) fn parameters(&self) -> Result<AnyRef<'a>, FileError> {
        self.parameters.ok_or(FileError::Unreadable)
    }
}

/// The parameters of PBES2 (RFC 8018, appendix A.4).
#[derive(Sequence)]
pub(super) struct Pbes2<'a> {
    pub(super) derivation: Algorithm<'a>,
    pub(super) encryption: Algorithm<'a>,
}

/// The parameters of PBMAC1 (RFC 8018, appendix A.5).
#[derive(Sequence)]
pub(super) struct Pbmac1<'a> {
    pub(super) derivation: Algorithm<'a>,
    pub(super) scheme: Algorithm<'a>,
}

/// The parameters of PBKDF2 (RFC 8018, appendix A.2). A salt from another source is not supported.
#[derive(Sequence)]
pub(super) struct Pbkdf2<'a> {
    pub(super) salt: &'a OctetStringRef,
    pub(super) iterations: u32,
    pub(super) key_length: Option<u32>,
    pub(super) prf: Option<Algorithm<'a>>,
}

/// The parameters of scrypt (RFC 7914, section 7).
#[derive(Sequence)]
pub(super) struct Scrypt<'a> {
    pub(super) salt: &'a OctetStringRef,
    pub(super) n: u64,
    pub(super) r: u64,
    pub(super) p: u64,
    pub(super) key_length: Option<u32>,
}

/// The parameters of RC2 (RFC 8018, appendix B.2.3).
#[derive(Sequence)]
pub(super) struct Rc2Parameters<'a> {
    pub(super) version: u32,
    pub(super) vector: &'a OctetStringRef,
}

/// The parameters of the schemes of PKCS#12 itself (RFC 7292, appendix C).
#[derive(Sequence)]
pub(super) struct PbeParameters<'a> {
    pub(super) salt: &'a OctetStringRef,
    pub(super) iterations: u64,
}

#[derive(Sequence)]
pub(super) struct CertificateBag<'a> {
    pub(super) kind: Oid,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    pub(super) certificate: &'a OctetStringRef,
}

#[derive(Sequence)]
pub(super) struct SafeBag<'a> {
    pub(super) kind: Oid,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    pub(super) value: AnyRef<'a>,
    pub(super) attributes: Option<AnyRef<'a>>,
}

#[derive(Sequence)]
pub(super) struct Attribute<'a> {
    pub(super) kind: Oid,
    pub(super) values: AnyRef<'a>,
}

impl SafeBag<'_> {
    /// The friendly name (RFC 2985, section 5.5.1), made plain, unless it is that of a Windows container. Unreadable
    /// attributes are no reason to refuse a key.
    pub(super) fn friendly_name(&self) -> Option<String> {
        let mut attributes = SliceReader::new(self.attributes?.value()).ok()?;
        let mut name = None;
        while !attributes.is_finished() {
            let Ok(attribute) = Attribute::decode(&mut attributes) else { break };
            if OF_CONTAINERS.contains(&attribute.kind) {
                return None;
            }
            if attribute.kind == FRIENDLY_NAME {
                name = AnyRef::from_der(attribute.values.value()).ok();
            }
        }
        let name = name?;
        let text = asn1_string(name.tag().number().value(), name.value())?;
        Some(plain_name(&text, MAX_NAME))
    }
}

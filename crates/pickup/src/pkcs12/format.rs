//! The structure of a certificate file, as far as it is read (RFC 7292, section 4; RFC 5652, sections 3 and 8). It is
//! borrowed from the file, so that reading it copies no key and takes little memory whatever it holds.

use der::{
    AnyRef, Decode, Reader, Sequence, SliceReader, Tag, Tagged,
    asn1::{ObjectIdentifier as Oid, OctetStringRef},
};
use pkcs5::AlgorithmIdentifierRef;

pub(super) const DATA: Oid = Oid::new_unwrap("1.2.840.113549.1.7.1");
pub(super) const ENCRYPTED_DATA: Oid = Oid::new_unwrap("1.2.840.113549.1.7.6");
pub(super) const KEY_BAG: Oid = Oid::new_unwrap("1.2.840.113549.1.12.10.1.1");
pub(super) const SHROUDED_KEY_BAG: Oid = Oid::new_unwrap("1.2.840.113549.1.12.10.1.2");
pub(super) const CERTIFICATE_BAG: Oid = Oid::new_unwrap("1.2.840.113549.1.12.10.1.3");
pub(super) const X509_CERTIFICATE: Oid = Oid::new_unwrap("1.2.840.113549.1.9.22.1");
pub(super) const FRIENDLY_NAME: Oid = Oid::new_unwrap("1.2.840.113549.1.9.20");
pub(super) const LOCAL_KEY_ID: Oid = Oid::new_unwrap("1.2.840.113549.1.9.21");

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
    pub(super) algorithm: AlgorithmIdentifierRef<'a>,
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
    pub(super) algorithm: AlgorithmIdentifierRef<'a>,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", optional = "true")]
    pub(super) encrypted: Option<&'a OctetStringRef>,
}

/// A key in its own encryption (RFC 5208).
#[derive(Sequence)]
pub(super) struct ShroudedKey<'a> {
    pub(super) algorithm: AlgorithmIdentifierRef<'a>,
    pub(super) encrypted: &'a OctetStringRef,
}

/// The parameters of the encryption that PKCS#12 brings itself (RFC 7292, appendix C).
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
    /// The name under which its maker lists it (RFC 2985, section 5.5.1). Attributes that cannot be read are no reason
    /// to refuse a key.
    pub(super) fn friendly_name(&self) -> Option<String> {
        let mut attributes = SliceReader::new(self.attributes?.value()).ok()?;
        while !attributes.is_finished() {
            let attribute = Attribute::decode(&mut attributes).ok()?;
            if attribute.kind == FRIENDLY_NAME {
                let name = AnyRef::from_der(attribute.values.value()).ok()?;
                return (name.tag() == Tag::BmpString).then(|| utf16(name.value()));
            }
        }
        None
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.as_chunks().0.iter().map(|unit| u16::from_be_bytes(*unit)).collect();
    String::from_utf16_lossy(&units)
}

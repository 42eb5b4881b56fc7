//! Certificates without a key in one file: certs-only `SignedData` (RFC 5652, section 5; RFC 2315), which Windows calls
//! `.p7b`. It is written here, since the certificates must stay octet for octet as they were issued.

use std::iter;

use der::{
    AnyRef, Encode, Sequence, Tag, TagNumber,
    asn1::{ObjectIdentifier as Oid, SetOfVec},
};

const DATA: Oid = Oid::new_unwrap("1.2.840.113549.1.7.1");
const SIGNED_DATA: Oid = Oid::new_unwrap("1.2.840.113549.1.7.2");
/// `[0] IMPLICIT CertificateSet`.
const CERTIFICATES: Tag = Tag::ContextSpecific { constructed: true, number: TagNumber(0) };

#[derive(Sequence)]
struct ContentInfo<'a> {
    kind: Oid,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    content: AnyRef<'a>,
}

#[derive(Sequence)]
struct SignedData<'a> {
    version: u8,
    digests: SetOfVec<AnyRef<'a>>,
    content: EncapsulatedContent,
    certificates: AnyRef<'a>,
    signers: SetOfVec<AnyRef<'a>>,
}

#[derive(Sequence)]
struct EncapsulatedContent {
    kind: Oid,
}

/// Writes a certificate and its issuers (X.509, DER) into one file, in DER.
///
/// # Errors
/// [`der::Error`], where they are longer than a file can be.
pub fn certificates_only(leaf: &[u8], issuers: &[Vec<u8>]) -> Result<Vec<u8>, der::Error> {
    // DER's order of a SET OF.
    let mut sorted: Vec<&[u8]> = iter::once(leaf).chain(issuers.iter().map(Vec::as_slice)).collect();
    sorted.sort_unstable();
    let joined = sorted.concat();
    let signed = SignedData {
        version: 1,
        digests: SetOfVec::new(),
        content: EncapsulatedContent { kind: DATA },
        certificates: AnyRef::new(CERTIFICATES, &joined)?,
        signers: SetOfVec::new(),
    };
    let signed = signed.to_der()?;
    let content = AnyRef::try_from(signed.as_slice())?;
    ContentInfo { kind: SIGNED_DATA, content }.to_der()
}

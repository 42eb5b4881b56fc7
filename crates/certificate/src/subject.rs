//! The holder of a certificate (X.501; RFC 5280, sections 4.1.2.4, 4.1.2.6 and 4.2.1.6).

use serde::{Deserialize, Serialize};
use x509_parser::{
    asn1_rs::{Any, FromDer, Oid, oid},
    objects::{oid_registry, oid2abbrev},
    prelude::{GeneralName, X509Certificate, X509Name},
};

use crate::{
    name::{MAX_NAME, asn1_string, given_name, is_legible, plain_name},
    x509::{LeafFacts, hex, parse},
};

const COMMON_NAME: Oid<'_> = oid!(2.5.4.3);
const SURNAME: Oid<'_> = oid!(2.5.4.4);
const ORGANIZATION: Oid<'_> = oid!(2.5.4.10);
const NAME: Oid<'_> = oid!(2.5.4.41);
const GIVEN_NAME: Oid<'_> = oid!(2.5.4.42);
const PSEUDONYM: Oid<'_> = oid!(2.5.4.65);
/// RFC 2798, section 2.3.
const DISPLAY_NAME: Oid<'_> = oid!(2.16.840.1.113730.3.1.241);
/// RFC 2985, section 5.2.1.
const EMAIL: Oid<'_> = oid!(1.2.840.113549.1.9.1);
/// The name for login to Windows ([MS-WCCE], section 2.2.2.7.7.4).
const USER_PRINCIPAL_NAME: Oid<'_> = oid!(1.3.6.1.4.1.311.20.2.3);

/// The person and organisation for whom the certificate is issued.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Subject {
    pub common_name: String,
    pub organization: String,
    /// ISO 3166-1, two letters.
    pub country: String,
    pub email: String,
}

impl From<&LeafFacts> for Subject {
    /// The holder of a certificate, as far as its facts tell.
    fn from(facts: &LeafFacts) -> Self {
        Self {
            common_name: facts.holder.clone(),
            organization: facts.organization.clone(),
            country: String::new(),
            email: facts.emails.first().cloned().unwrap_or_default(),
        }
    }
}

/// The name by which people know the holder of this certificate (X.509 DER): see [`holder`]. Empty where the octets
/// are not a certificate.
#[must_use]
pub fn holder_of(der: &[u8]) -> String {
    parse(der).map(|certificate| holder(&certificate)).unwrap_or_default()
}

/// The name by which people know the authority of this certificate (X.509 DER). Empty where the octets are not a
/// certificate.
#[must_use]
pub fn authority_of(der: &[u8]) -> String {
    parse(der).map(|certificate| authority(certificate.subject())).unwrap_or_default()
}

/// The name by which people know the holder: that of the subject; an e-mail address, or the login name; all
/// attributes of the subject; the serial number. Never empty.
pub(crate) fn holder(certificate: &X509Certificate<'_>) -> String {
    let subject = certificate.subject();
    person(subject)
        .or_else(|| emails(certificate).into_iter().next())
        .or_else(|| user_principal_name(certificate))
        .or_else(|| common_name(subject))
        .or_else(|| whole(subject))
        .unwrap_or_else(|| format!("№ {}", serial(certificate)))
}

/// The name by which people know an authority: its common name, or all attributes of its name. A dash where it has
/// none.
pub(crate) fn authority(name: &X509Name<'_>) -> String {
    common_name(name).or_else(|| whole(name)).unwrap_or_else(|| "–".to_owned())
}

/// The common name. Of several the last, which is the most specific, and the one that browsers show.
pub fn common_name(name: &X509Name<'_>) -> Option<String> {
    values(name, &COMMON_NAME).pop()
}

/// The organisation.
pub fn organization(name: &X509Name<'_>) -> Option<String> {
    values(name, &ORGANIZATION).into_iter().next()
}

/// Every e-mail address, of the subject and its alternative names.
pub(crate) fn emails(certificate: &X509Certificate<'_>) -> Vec<String> {
    let alternative = certificate.subject_alternative_name().ok().flatten();
    let in_names =
        alternative.iter().flat_map(|names| &names.value.general_names).filter_map(|name| match name {
            GeneralName::RFC822Name(email) => legible(email),
            _ => None,
        });
    values(certificate.subject(), &EMAIL).into_iter().chain(in_names).collect()
}

/// The serial number without the zero that keeps it positive in DER.
pub(crate) fn serial(certificate: &X509Certificate<'_>) -> String {
    match certificate.raw_serial() {
        [0, rest @ ..] if !rest.is_empty() => hex(rest),
        serial => hex(serial),
    }
}

/// The name of a person: a common name that is no device's identifier, given name and surname, or other attributes of
/// a person.
fn person(subject: &X509Name<'_>) -> Option<String> {
    let last = |kind: &Oid<'_>| values(subject, kind).pop();
    let common_name = common_name(subject).filter(|name| given_name(name).is_some());
    let full_name = || {
        let parts: Vec<String> = [GIVEN_NAME, SURNAME].iter().filter_map(last).collect();
        legible(&parts.join(" "))
    };
    common_name
        .or_else(full_name)
        .or_else(|| last(&DISPLAY_NAME))
        .or_else(|| last(&NAME))
        .or_else(|| last(&PSEUDONYM))
}

fn user_principal_name(certificate: &X509Certificate<'_>) -> Option<String> {
    let names = certificate.subject_alternative_name().ok()??;
    names.value.general_names.iter().find_map(|name| match name {
        GeneralName::OtherName(kind, value) if *kind == USER_PRINCIPAL_NAME => {
            let (_, tagged) = Any::from_der(value).ok()?;
            text(&Any::from_der(tagged.data).ok()?.1)
        }
        _ => None,
    })
}

/// All attributes with their types, as `O=Example, OU=Sales`.
fn whole(name: &X509Name<'_>) -> Option<String> {
    let written = name.iter_attributes().filter_map(|attribute| {
        let kind = attribute.attr_type();
        let value = text(attribute.attr_value())?;
        let kind = oid2abbrev(kind, oid_registry()).map_or_else(|_| kind.to_id_string(), str::to_owned);
        Some(format!("{kind}={value}"))
    });
    legible(&written.collect::<Vec<_>>().join(", "))
}

/// The legible values of this kind.
fn values(name: &X509Name<'_>, kind: &Oid<'_>) -> Vec<String> {
    let of_kind = name.iter_attributes().filter(|attribute| attribute.attr_type() == kind);
    of_kind.filter_map(|attribute| text(attribute.attr_value())).collect()
}

fn text(value: &Any<'_>) -> Option<String> {
    legible(&asn1_string(value.tag().0, value.data)?)
}

fn legible(text: &str) -> Option<String> {
    Some(plain_name(text, MAX_NAME)).filter(|name| is_legible(name))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use rcgen::{
        CertificateParams, DistinguishedName, DnType, DnValue, KeyPair, OtherNameValue, SanType,
        SerialNumber,
        string::{BmpString, Ia5String, PrintableString, TeletexString, UniversalString},
    };

    use super::*;
    use crate::x509::LeafFacts;

    const GIVEN: &[u64] = &[2, 5, 4, 42];
    const SUR: &[u64] = &[2, 5, 4, 4];
    const MAIL: &[u64] = &[1, 2, 840, 113_549, 1, 9, 1];
    const SERIAL_NUMBER: &[u64] = &[2, 5, 4, 5];
    const CN: &[u64] = &[2, 5, 4, 3];
    const O: &[u64] = &[2, 5, 4, 10];

    fn certificate(subject: &[(&[u64], DnValue)], names: Vec<SanType>) -> Vec<u8> {
        let mut params = CertificateParams::default();
        params.distinguished_name = DistinguishedName::new();
        for (kind, value) in subject {
            params.distinguished_name.push(DnType::from_oid(kind), value.clone());
        }
        params.subject_alt_names = names;
        params.serial_number = Some(SerialNumber::from_slice(&[0x7f, 0xa2]));
        params.self_signed(&KeyPair::generate().unwrap()).unwrap().der().to_vec()
    }

    fn utf8(text: &str) -> DnValue {
        DnValue::Utf8String(text.to_owned())
    }

    fn holder(der: &[u8]) -> String {
        LeafFacts::read(&parse(der).unwrap()).holder
    }

    #[test]
    fn name_of_every_string_is_read() {
        for (value, name) in [
            (utf8("Ζωή Παππά"), "Ζωή Παππά"),
            (DnValue::PrintableString(PrintableString::try_from("Anna Peeters").unwrap()), "Anna Peeters"),
            (DnValue::Ia5String(Ia5String::try_from("Anna Peeters").unwrap()), "Anna Peeters"),
            (DnValue::TeletexString(TeletexString::try_from("Anna Peeters").unwrap()), "Anna Peeters"),
            (DnValue::BmpString(BmpString::try_from("Ζωή Παππά").unwrap()), "Ζωή Παππά"),
            (DnValue::UniversalString(UniversalString::try_from("Zoë 🔑").unwrap()), "Zoë 🔑"),
        ] {
            assert_eq!(holder(&certificate(&[(O, utf8("Example")), (CN, value)], vec![])), name);
        }
    }

    /// Overwrites the octets that follow `in_place_of` in the certificate; parsing does not verify the signature.
    fn with_octets(der: Vec<u8>, in_place_of: &[u8], octets: &[u8]) -> Vec<u8> {
        assert_eq!(in_place_of.len(), octets.len());
        let place = |at: usize| der.get(at..at + octets.len()) == Some(in_place_of);
        let mut changed = der.clone();
        for at in (0..der.len()).filter(|at| place(*at)) {
            changed.splice(at..at + octets.len(), octets.iter().copied());
        }
        assert_ne!(changed, der);
        changed
    }

    #[test]
    fn malformed_name_is_read_as_far_as_possible() {
        let der = || certificate(&[(CN, utf8("Zoex Peeters"))], vec![]);
        for (octets, name) in [
            (&b"\x0c\x0cZo\xebx Peeters"[..], "Zoëx Peeters"),
            (b"\x13\x0cZo\xebx Peeters", "Zoëx Peeters"),
            (b"\x14\x0cZo\xebx Peeters", "Zoëx Peeters"),
            (b"\x16\x0cZo\xebx Peeters", "Zoëx Peeters"),
            (b"\x1a\x0cZo\xebx Peeters", "Zoëx Peeters"),
            (b"\x1b\x0cZoex Peeters", "Zoex Peeters"),
            (b"\x12\x0c123456789012", "№ 7fa2"),
            (b"\x0c\x0c\xc3\xabex Peeter\xc3", "ëex Peeter"),
        ] {
            let changed = with_octets(der(), b"\x0c\x0cZoex Peeters", octets);
            let expected = if name.starts_with('№') { "123456789012" } else { name };
            assert_eq!(holder(&changed), expected, "{}", octets.escape_ascii());
        }
    }

    #[test]
    fn holder_without_common_name_is_named_otherwise() {
        let mail = || SanType::Rfc822Name("zoe@example.org".try_into().unwrap());
        let login = || {
            let value = OtherNameValue::Utf8String("zoe@corp.example".to_owned());
            SanType::OtherName((vec![1, 3, 6, 1, 4, 1, 311, 20, 2, 3], value))
        };
        let uuid = "5b1e7c04-2d2c-4f5a-9b6d-00000000000a";
        type Subject<'a> = Vec<(&'a [u64], DnValue)>;
        let cases: Vec<(Subject<'_>, Vec<SanType>, &str)> = vec![
            (
                vec![(GIVEN, utf8("Zoé")), (SUR, utf8("Peeters")), (SERIAL_NUMBER, utf8("123"))],
                vec![mail()],
                "Zoé Peeters",
            ),
            (vec![(CN, utf8("")), (SUR, utf8("Peeters"))], vec![], "Peeters"),
            (vec![(CN, utf8(" \u{200b}\n")), (GIVEN, utf8("Zoé"))], vec![], "Zoé"),
            (vec![(CN, utf8("-")), (MAIL, utf8("z@example.org"))], vec![mail()], "z@example.org"),
            (vec![(O, utf8("Example"))], vec![mail(), login()], "zoe@example.org"),
            (vec![(O, utf8("Example"))], vec![login()], "zoe@corp.example"),
            (vec![(CN, utf8(uuid))], vec![login()], "zoe@corp.example"),
            (vec![(CN, utf8(uuid))], vec![], uuid),
            (vec![(&[2, 5, 4, 65], utf8("La Zoé"))], vec![mail()], "La Zoé"),
            (vec![(&[2, 16, 840, 1, 113_730, 3, 1, 241], utf8("Zoé P."))], vec![], "Zoé P."),
            (vec![(&[2, 5, 4, 41], utf8("Zoé P."))], vec![], "Zoé P."),
            (vec![(O, utf8("Example")), (&[2, 5, 4, 11], utf8("Sales"))], vec![], "O=Example, OU=Sales"),
            (vec![(O, utf8("\u{7}")), (&[1, 2, 3], utf8("x"))], vec![], "1.2.3=x"),
            (vec![], vec![mail()], "zoe@example.org"),
            (vec![], vec![login()], "zoe@corp.example"),
            (vec![], vec![SanType::DnsName("example.org".try_into().unwrap())], "№ 7fa2"),
            (vec![], vec![], "№ 7fa2"),
        ];
        for (subject, names, name) in cases {
            let facts = certificate(&subject, names);
            assert_eq!(holder(&facts), name, "{subject:?}");
            assert!(!LeafFacts::read(&parse(&facts).unwrap()).issuer.is_empty(), "{subject:?}");
        }
    }

    #[test]
    fn authority_is_named_by_common_or_whole_name() {
        assert_eq!(
            authority_of(&certificate(&[(O, utf8("Acme")), (CN, utf8("Issuing CA"))], vec![])),
            "Issuing CA"
        );
        assert_eq!(authority_of(&certificate(&[(O, utf8("Acme"))], vec![])), "O=Acme");
        assert_eq!(authority_of(&certificate(&[], vec![])), "–");
        assert_eq!(authority_of(b"no certificate"), "");
    }
}

//! The certificate attributes that NSS needs (RFC 5280).

use certificate::key::PublicKey;
use x509_parser::prelude::{FromDer, X509Certificate};

/// The value by which NSS links a key with its certificate: the RSA modulus without leading zeros, or the EC point.
/// `None` for other keys, or for octets that are not a certificate.
pub(super) fn public_value(der: &[u8]) -> Option<Vec<u8>> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    match PublicKey::of(certificate.public_key()) {
        PublicKey::Rsa(key) => Some(key.modulus.to_vec()),
        PublicKey::Ec { point, .. } => Some(point.to_vec()),
        PublicKey::Other(_) => None,
    }
}

/// The signature algorithm of the certificate: the octets of its OBJECT IDENTIFIER.
pub(super) fn signature_algorithm(der: &[u8]) -> Option<Vec<u8>> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    Some(certificate.signature_algorithm.algorithm.as_bytes().to_vec())
}

/// Whether these are two certificates with the same issuer and serial number, which no issuer should ever issue (RFC
/// 5280 §4.1.2.2).
pub(super) fn are_twins(one: &[u8], other: &[u8]) -> bool {
    let parsed = |der| X509Certificate::from_der(der).map(|(_, certificate)| certificate);
    let (Ok(first), Ok(second)) = (parsed(one), parsed(other)) else { return false };
    let issued = |certificate: &X509Certificate<'_>| {
        (certificate.issuer().as_raw().to_vec(), certificate.raw_serial().to_vec())
    };
    one != other && issued(&first) == issued(&second)
}

/// The last day on which the certificate is valid (UTC), in ISO 8601.
pub(super) fn last_day(der: &[u8]) -> Option<String> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    Some(certificate.validity().not_after.to_datetime().date().to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

    use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize};

    use super::*;

    fn certificate(key: &KeyPair) -> Vec<u8> {
        CertificateParams::default().self_signed(key).unwrap().der().to_vec()
    }

    #[test]
    fn public_value_is_the_source_of_key_ids() {
        let rsa = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap();
        let modulus = public_value(&certificate(&rsa)).unwrap();
        assert_eq!(modulus.len(), 256);
        assert!(modulus[0] >= 0x80);
        let ec = KeyPair::generate().unwrap();
        let point = public_value(&certificate(&ec)).unwrap();
        assert_eq!((point.len(), point[0]), (65, 4));
        assert_eq!(public_value(b"no certificate"), None);
    }

    #[test]
    fn last_day_is_written_in_sortable_form() {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.not_after = rcgen::date_time_ymd(2029, 2, 8);
        assert_eq!(last_day(params.self_signed(&key).unwrap().der()).unwrap(), "2029-02-08");
        assert_eq!(last_day(b"no certificate"), None);
    }
}

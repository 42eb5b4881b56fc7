//! The TLS certificate of the service.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    sync::Arc,
};

use axum_server::tls_rustls::RustlsConfig;
use rcgen::{ExtendedKeyUsagePurpose, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, SanType};
use samples::{CertificationAuthority, Issued, SigningError, authority_name, params};
use time::Duration;

/// Issues a certificate for HTTPS on the loopback addresses: the chain without the root, which the client has, and
/// the key in PKCS#8.
pub(crate) fn issue(authority: &CertificationAuthority) -> Result<(Vec<Vec<u8>>, Vec<u8>), SigningError> {
    let mut params = params(Duration::days(365));
    params.distinguished_name = authority_name("Pickup Service");
    params.subject_alt_names = vec![
        SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        SanType::IpAddress(IpAddr::V6(Ipv6Addr::LOCALHOST)),
        SanType::DnsName("localhost".try_into()?),
    ];
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let Issued { mut chain, private_key, .. } = authority.sign(&params, &key, "localhost".to_owned())?;
    chain.pop();
    Ok((chain, private_key))
}

/// The same settings for HTTP/1.1 alone: HTTP/2 has neither chunks nor a body that ends with its connection.
pub(crate) fn without_http2(tls: &RustlsConfig) -> RustlsConfig {
    let mut config = tls.get_inner().as_ref().clone();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    RustlsConfig::from_config(Arc::new(config))
}

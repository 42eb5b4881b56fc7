//! A service with a certificate of the test's choice.

use std::{
    net::{Ipv4Addr, TcpListener},
    sync::Arc,
};

use axum::Router;
use axum_server::{Handle, tls_rustls::RustlsConfig};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose,
};
use rustls::{ServerConfig, crypto::aws_lc_rs};
use rustls_pki_types::PrivatePkcs8KeyDer;
use time::{Duration, OffsetDateTime};
use tokio_rustls::TlsAcceptor;

/// The name of the authority's organisation.
pub const ISSUER: &str = "Tolhuis NV";

/// An authority with one certificate for this computer.
pub struct Tls {
    pub root: Vec<u8>,
    pub leaf: rcgen::Certificate,
    pub key: KeyPair,
}

impl Tls {
    /// A certificate that is valid from `first` to `last`.
    pub fn new(first: OffsetDateTime, last: OffsetDateTime) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::OrganizationName, ISSUER);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        (params.not_before, params.not_after) =
            (first - Duration::days(3650), OffsetDateTime::now_utc() + Duration::days(3650));
        let root = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();

        let mut params = CertificateParams::new(vec!["127.0.0.1".into()]).unwrap();
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        (params.not_before, params.not_after) = (first, last);
        let key = KeyPair::generate().unwrap();
        let leaf = params.signed_by(&key, &root).unwrap();
        Self { root: root.der().to_vec(), leaf, key }
    }

    pub fn valid_now() -> Self {
        let now = OffsetDateTime::now_utc();
        Self::new(now - Duration::days(1), now + Duration::days(30))
    }

    /// The acceptor for TLS connections.
    pub fn acceptor(&self) -> TlsAcceptor {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let key = PrivatePkcs8KeyDer::from(self.key.serialize_der());
        let config = builder.unwrap().with_no_client_auth();
        Arc::new(config.with_single_cert(vec![self.leaf.der().clone()], key.into()).unwrap()).into()
    }

    /// Serves these routes, and returns the port.
    pub async fn serve(&self, routes: Router) -> (u16, Handle<std::net::SocketAddr>) {
        let tls = RustlsConfig::from_der(vec![self.leaf.der().to_vec()], self.key.serialize_der());
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        let handle = Handle::new();
        let server = axum_server::from_tcp_rustls(listener, tls.await.unwrap()).unwrap();
        tokio::spawn(server.handle(handle.clone()).serve(routes.into_make_service()));
        (port, handle)
    }
}

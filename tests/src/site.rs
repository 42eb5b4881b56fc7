//! Sites on this computer that admit a client with a certificate of the practice authority.

use std::{
    net::Ipv4Addr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use base64::{Engine, prelude::BASE64_STANDARD};
use certificate::x509::sha256;
use practice_service::PracticeService;
use rcgen::{CertificateParams, KeyPair, PublicKeyData};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{RootCertStore, ServerConfig, crypto::aws_lc_rs, server::WebPkiClientVerifier},
};

/// The answer of a site to a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The client showed a certificate, and proved its key.
    LetIn,
    /// The client showed no certificate.
    NotLetIn,
}

impl Answer {
    /// The title of the page with this answer.
    fn title(self) -> &'static str {
        match self {
            Self::LetIn => "You are let in",
            Self::NotLetIn => "You are not let in",
        }
    }

    /// `None` for a page that is not the site's, or not loaded yet.
    pub(crate) fn of_title(title: &str) -> Option<Self> {
        [Self::LetIn, Self::NotLetIn].into_iter().find(|answer| answer.title() == title)
    }
}

/// All sites that trust one authority, on ports of their own.
pub struct Sites {
    tls: TlsAcceptor,
    /// SHA-256 of their public key, in base64.
    pub(crate) public_key: String,
}

impl Sites {
    /// Creates sites that trust this root (PEM). A client without a certificate gets a page, rather than an error;
    /// and as there is no resumption, each connection asks for a certificate.
    ///
    /// # Panics
    /// When it is not a certificate.
    #[must_use]
    pub fn of(root: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let own = CertificateParams::new(["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
        let public_key = BASE64_STANDARD.encode(sha256(&key.subject_public_key_info()));
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        Self { public_key, ..Self::with(root, vec![own.der().clone()], key) }
    }

    /// The same under the service's own root, which the wizard trusts.
    ///
    /// # Panics
    /// When the service cannot sign.
    #[must_use]
    pub fn beside(service: &PracticeService) -> Self {
        let (chain, key) = service.tls_certificate().unwrap();
        let chain = chain.into_iter().map(CertificateDer::from).collect();
        Self::with(service.root_pem(), chain, PrivateKeyDer::try_from(key).unwrap())
    }

    fn with(root: &str, chain: Vec<CertificateDer<'static>>, key: PrivateKeyDer<'static>) -> Self {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(root.as_bytes()).unwrap()).unwrap();
        let provider = Arc::new(aws_lc_rs::default_provider());
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
        let verifier = verifier.allow_unauthenticated().build().unwrap();
        let versions = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = versions.unwrap().with_client_cert_verifier(verifier);
        let mut config = config.with_single_cert(chain, key).unwrap();
        config.send_tls13_tickets = 0;
        config.session_storage = Arc::new(tokio_rustls::rustls::server::NoServerSessionStorage {});
        Self { tls: TlsAcceptor::from(Arc::new(config)), public_key: String::new() }
    }

    /// Opens a site that no client has visited yet.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn open(&self) -> Site {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let tls = self.tls.clone();
        let requests: Arc<AtomicUsize> = Arc::default();
        let counted = requests.clone();
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(tls.clone(), stream, counted.clone()));
            }
        });
        Site { port, requests, serving }
    }
}

/// A site. It closes when it is dropped.
pub struct Site {
    port: u16,
    requests: Arc<AtomicUsize>,
    serving: JoinHandle<()>,
}

impl Site {
    /// The address of the site.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://localhost:{}/", self.port)
    }

    /// The number of requests so far.
    #[must_use]
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// Serves one request. The client notices a failed connection.
async fn serve(tls: TlsAcceptor, stream: TcpStream, requests: Arc<AtomicUsize>) {
    let Ok(mut stream) = tls.accept(stream).await else { return };
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(octet) => request.push(octet),
            Err(_) => return,
        }
    }
    requests.fetch_add(1, Ordering::Relaxed);
    // A shown certificate has been verified already.
    let shown = stream.get_ref().1.peer_certificates().is_some();
    let title = if shown { Answer::LetIn } else { Answer::NotLetIn }.title();
    let page = format!("<!doctype html><html lang=\"en\"><title>{title}</title><h1>{title}</h1></html>");
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";
    let reply = format!("{head}Content-Length: {}\r\n\r\n{page}", page.len());
    if stream.write_all(reply.as_bytes()).await.is_ok() {
        let _ = stream.shutdown().await;
    }
}

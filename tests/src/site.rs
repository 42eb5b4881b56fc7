//! Sites on this computer that let in whoever shows a certificate of the practice authority.

use std::{net::Ipv4Addr, sync::Arc};

use base64::{Engine, prelude::BASE64_STANDARD};
use certificate::x509::sha256;
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

/// What a site says to whoever comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A certificate was shown, and its key was there.
    LetIn,
    /// No certificate was shown.
    NotLetIn,
}

impl Answer {
    /// The title of the page that says so.
    fn title(self) -> &'static str {
        match self {
            Self::LetIn => "You are let in",
            Self::NotLetIn => "You are not let in",
        }
    }

    /// None for a page that is not the site's, or not there yet.
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
    /// They trust this root (PEM). Who shows no certificate is told so, rather than cut off; and as there is no
    /// resumption, everybody is asked each time.
    ///
    /// # Panics
    /// When it is no certificate.
    #[must_use]
    pub fn of(root: &str) -> Self {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(root.as_bytes()).unwrap()).unwrap();
        let provider = Arc::new(aws_lc_rs::default_provider());
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
        let verifier = verifier.allow_unauthenticated().build().unwrap();

        let key = KeyPair::generate().unwrap();
        let own = CertificateParams::new(["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
        let public_key = BASE64_STANDARD.encode(sha256(&key.subject_public_key_info()));
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let versions = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = versions.unwrap().with_client_cert_verifier(verifier);
        let mut config = config.with_single_cert(vec![own.der().clone()], key).unwrap();
        config.send_tls13_tickets = 0;
        config.session_storage = Arc::new(tokio_rustls::rustls::server::NoServerSessionStorage {});
        Self { tls: TlsAcceptor::from(Arc::new(config)), public_key }
    }

    /// A site where nobody has been yet.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn open(&self) -> Site {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let tls = self.tls.clone();
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(tls.clone(), stream));
            }
        });
        Site { port, serving }
    }
}

/// One site. It closes when it is dropped.
pub struct Site {
    port: u16,
    serving: JoinHandle<()>,
}

impl Site {
    /// Where it is.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://localhost:{}/", self.port)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// One request, one answer. A connection that fails is noticed by who opened it.
async fn serve(tls: TlsAcceptor, stream: TcpStream) {
    let Ok(mut stream) = tls.accept(stream).await else { return };
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(octet) => request.push(octet),
            Err(_) => return,
        }
    }
    // What is shown was verified already.
    let shown = stream.get_ref().1.peer_certificates().is_some();
    let title = if shown { Answer::LetIn } else { Answer::NotLetIn }.title();
    let page = format!("<!doctype html><html lang=\"en\"><title>{title}</title><h1>{title}</h1></html>");
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";
    let reply = format!("{head}Content-Length: {}\r\n\r\n{page}", page.len());
    if stream.write_all(reply.as_bytes()).await.is_ok() {
        let _ = stream.shutdown().await;
    }
}

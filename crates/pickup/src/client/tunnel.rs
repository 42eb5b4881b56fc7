//! Probe of a proxy: whether it opens a tunnel to the service by `CONNECT` (RFC 9110, section 9.3.6) or SOCKS.
//!
//! The HTTP client makes the same request, but reports the result only as text.

use std::{io, sync::Arc, time::Duration};

use rustls::ClientConfig;
use rustls_pki_types::ServerName;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::{TlsConnector, client::TlsStream};
use zeroize::Zeroizing;

use super::{errors::tls_error, judge::NoAuthorities, socks};
use crate::connection::{ProxyAddress, ProxyProtocol, Service};

/// The longest status line: `HTTP/1.1 200 ` and a few words.
const LONGEST_LINE: usize = 1 << 10;

/// The proxy's reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tunnel {
    /// The proxy opened the tunnel.
    Open,
    /// The proxy asks for a name and a password, or for other ones.
    WantsPassword,
    /// The proxy refuses, or does not reach the service itself.
    Closed,
    /// This computer does not trust the proxy's certificate.
    Untrusted,
    /// The proxy is unreachable, or its reply is not that of a proxy, for instance without the TLS that its
    /// address demands.
    Silent,
    /// The proxy was not asked: this computer has no authorities by which to trust it, or it requires an address and
    /// the name has none.
    NotAsked,
}

/// Requests a tunnel to the service, and sends nothing through it. Where the proxy itself is reached over TLS, `tls`
/// decides whom to trust.
pub(super) async fn ask(
    proxy: &ProxyAddress,
    service: &Service,
    tls: &ClientConfig,
    patience: Duration,
) -> Tunnel {
    let said = async {
        match proxy.protocol {
            ProxyProtocol::Http => {
                http(TcpStream::connect(proxy.host_and_port()).await?, proxy, service).await
            }
            ProxyProtocol::Https => match secured(proxy, tls).await {
                Ok(stream) => http(stream, proxy, service).await,
                Err(error) => Ok(not_secured(&error)),
            },
            _ => socks::ask(proxy, service).await,
        }
    };
    let said: io::Result<Tunnel> = timeout(patience, said).await.unwrap_or(Ok(Tunnel::Silent));
    said.unwrap_or(Tunnel::Silent)
}

/// A TLS connection to the proxy.
async fn secured(proxy: &ProxyAddress, tls: &ClientConfig) -> io::Result<TlsStream<TcpStream>> {
    let name = ServerName::try_from(proxy.host()).map_err(io::Error::other)?;
    let stream = TcpStream::connect(proxy.host_and_port()).await?;
    // The protocol within is that between proxy and client, and needs no ALPN.
    let mut tls = tls.clone();
    tls.alpn_protocols.clear();
    TlsConnector::from(Arc::new(tls)).connect(name, stream).await
}

/// Why the proxy could not be asked.
fn not_secured(error: &io::Error) -> Tunnel {
    match tls_error(error) {
        // Whatever the proxy shows; the handshake of the request reports it.
        Some(cause) if NoAuthorities::is_behind(cause) => Tunnel::NotAsked,
        Some(rustls::Error::InvalidCertificate(_)) => Tunnel::Untrusted,
        _ => Tunnel::Silent,
    }
}

async fn http(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    proxy: &ProxyAddress,
    service: &Service,
) -> io::Result<Tunnel> {
    Ok(match status(stream, proxy, &service.host_and_port()).await? {
        Some(200..=299) => Tunnel::Open,
        Some(407) => Tunnel::WantsPassword,
        Some(_) => Tunnel::Closed,
        None => Tunnel::Silent,
    })
}

/// The status of the reply; `None` when it is not HTTP.
async fn status(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    proxy: &ProxyAddress,
    target: &str,
) -> io::Result<Option<u16>> {
    let mut request = Zeroizing::new(format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n").into_bytes());
    if let Some(credentials) = &proxy.credentials {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(credentials.basic().as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    stream.write_all(&request).await?;
    let mut line = Vec::new();
    let mut stream = stream.take(LONGEST_LINE as u64);
    while !line.contains(&b'\n') && stream.read_buf(&mut line).await? > 0 {}
    Ok(read_status(&line))
}

/// `HTTP/1.1 407 …` (RFC 9112, section 4).
fn read_status(line: &[u8]) -> Option<u16> {
    let line = line.split(|b| *b == b'\n').next()?;
    let mut words = line.split(|b| *b == b' ');
    let version = words.next()?;
    let status = words.next()?.trim_ascii_end();
    let is_status = status.len() == 3 && status.iter().all(u8::is_ascii_digit);
    let status = std::str::from_utf8(status).ok()?.parse().ok()?;
    (version.starts_with(b"HTTP/1.") && is_status).then_some(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_is_read_whatever_the_words_behind_it() {
        for (line, status) in [
            (&b"HTTP/1.1 200 Connection established\r\nVia: x\r\n"[..], Some(200)),
            (b"HTTP/1.0 407 Authentification requise\r\n", Some(407)),
            (b"HTTP/1.1 403\r\n", Some(403)),
            (b"HTTP/1.1 407 \xff\r\n", Some(407)),
            (b"HTTP/1.1 2000 no\r\n", None),
            (b"HTTP/1.1 +20 no\r\n", None),
            (b"HTTP/2 200\r\n", None),
            (b"SSH-2.0-OpenSSH\r\n", None),
            (b"", None),
        ] {
            assert_eq!(read_status(line), status, "{}", line.escape_ascii());
        }
    }
}

//! Proxies that are reached over TLS.

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::Router;
use pickup::{
    client::{HttpPickup, PickupService},
    connection::{
        Check,
        CheckResult::{self, Closed, Failed, Good, NotTried, Refused, Untrusted},
        CheckStep, Proxy, Service as Destination,
    },
    error::PickupError,
    link::OrderLink,
};
use time::{Duration, OffsetDateTime};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

use crate::{
    program::{PASSWORD, USER, squid},
    server::{ISSUER, Tls},
    service::{client, link_to_port, manual, results, step},
};

const OPENED: &[u8] = b"HTTP/1.1 200 Connection established\r\n\r\n";

/// Serves every connection like this, and returns the port.
pub async fn accept<F: Future<Output = ()> + Send + 'static>(
    serve: impl Fn(TcpStream) -> F + Send + 'static,
) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    port
}

/// The destination that the client requests.
pub async fn requested(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") && stream.read_buf(&mut request).await.unwrap() > 0 {}
    let request = String::from_utf8(request).unwrap();
    let destination = request.strip_prefix("CONNECT ").and_then(|rest| rest.split(' ').next());
    destination.unwrap_or_else(|| panic!("{request:?}")).to_owned()
}

/// A proxy that sends this reply, and closes. A client that does not trust it sends it nothing.
async fn proxy_that_says(tls: &Tls, answer: &'static [u8]) -> u16 {
    let acceptor = tls.acceptor();
    accept(move |stream| {
        let accepting = acceptor.accept(stream);
        async move {
            if let Ok(mut stream) = accepting.await {
                requested(&mut stream).await;
                stream.write_all(answer).await.unwrap();
                stream.shutdown().await.unwrap();
            }
        }
    })
    .await
}

/// A proxy that does its work.
async fn proxy(tls: &Tls) -> u16 {
    let acceptor = tls.acceptor();
    accept(move |stream| {
        let accepting = acceptor.accept(stream);
        async move {
            let Ok(mut stream) = accepting.await else { return };
            let mut service = TcpStream::connect(requested(&mut stream).await).await.unwrap();
            stream.write_all(OPENED).await.unwrap();
            // Either end may close as it likes.
            drop(copy_bidirectional(&mut stream, &mut service).await);
        }
    })
    .await
}

/// The error of the link and the check, through an HTTPS proxy at this port.
async fn through(client: &HttpPickup, port: u16, link: &OrderLink) -> (PickupError, Vec<CheckStep>) {
    let proxy = Proxy { address: format!("https://127.0.0.1:{port}"), ..manual(port, "") };
    client.set_proxy(&proxy, None).unwrap();
    (client.look_up(link).await.unwrap_err(), client.check(&Destination::of(link)).await)
}

/// Nobody but the proxy is at fault.
async fn assert_at_fault(client: &HttpPickup, port: u16, result: CheckResult) {
    let (error, steps) = through(client, port, &link_to_port(9)).await;
    assert!(matches!(error, PickupError::Unreachable(_)), "{error:?}");
    assert_eq!(results(&steps), [result, NotTried, NotTried, NotTried, NotTried]);
    assert_eq!(step(&steps, Check::Proxy).subject, Some(format!("127.0.0.1:{port}")));
}

#[tokio::test]
async fn https_proxy_lets_the_wizard_through() {
    let tls = Tls::valid_now();
    let (port, _service) = tls.serve(Router::new()).await;
    let (error, steps) = through(&client(&tls.root), proxy(&tls).await, &link_to_port(port)).await;
    assert_eq!(error, PickupError::NotTheService("HTTP 404".into()));
    assert_eq!(results(&steps), [Good, NotTried, Good, Good, Good]);
}

#[tokio::test]
async fn https_proxy_is_told_from_untrusted_service() {
    let tls = Tls::valid_now();
    let (port, _service) = Tls::valid_now().serve(Router::new()).await;
    let (error, steps) = through(&client(&tls.root), proxy(&tls).await, &link_to_port(port)).await;
    assert!(matches!(error, PickupError::Untrusted(_)), "{error:?}");
    assert_eq!(results(&steps), [Good, NotTried, Failed, NotTried, NotTried]);
    assert_eq!(step(&steps, Check::Tls).subject.as_deref(), Some(ISSUER));
}

#[tokio::test]
async fn https_proxy_is_understood_by_its_status() {
    let tls = Tls::valid_now();
    let client = client(&tls.root);
    for (answer, result) in
        [(&b"HTTP/1.1 403 Forbidden\r\n\r\n"[..], Closed), (OPENED, Closed), (b"", Failed)]
    {
        assert_at_fault(&client, proxy_that_says(&tls, answer).await, result).await;
    }
    let answer = b"HTTP/1.1 407 Proxy Authentication Required\r\nConnection: close\r\n\r\n";
    let (error, steps) = through(&client, proxy_that_says(&tls, answer).await, &link_to_port(9)).await;
    assert_eq!(error, PickupError::ProxyAuthentication);
    assert_eq!(results(&steps), [Refused, NotTried, NotTried, NotTried, NotTried]);
}

#[tokio::test]
async fn https_proxy_without_trust_is_named() {
    let client = client(&Tls::valid_now().root);
    assert_at_fault(&client, proxy(&Tls::valid_now()).await, Untrusted).await;
}

#[tokio::test]
async fn https_proxy_out_of_date_hears_no_password() {
    let now = OffsetDateTime::now_utc();
    let tls = Tls::new(now - 2 * Duration::days(365), now - Duration::days(365));
    let acceptor = tls.acceptor();
    let heard = Arc::<AtomicBool>::default();
    let listening = Arc::clone(&heard);
    let port = accept(move |stream| {
        let (accepting, listening) = (acceptor.accept(stream), Arc::clone(&listening));
        async move {
            if accepting.await.is_ok() {
                listening.store(true, Ordering::SeqCst);
            }
        }
    })
    .await;
    let client = client(&tls.root);
    let proxy = Proxy { address: format!("https://127.0.0.1:{port}"), ..manual(port, USER) };
    client.set_proxy(&proxy, Some(&PASSWORD.into())).unwrap();
    let steps = client.check(&Destination::of(&link_to_port(9))).await;
    assert_eq!(results(&steps), [Untrusted, NotTried, NotTried, NotTried, NotTried]);
    assert!(!heard.load(Ordering::SeqCst), "was told something");
}

#[tokio::test]
async fn https_proxy_without_tls_is_named() {
    let client = client(&Tls::valid_now().root);
    let plain = squid();
    assert_at_fault(&client, plain.port, Failed).await;
    let closing = accept(|mut stream| async move { drop(stream.read_u8().await) }).await;
    assert_at_fault(&client, closing, Failed).await;
    drop(plain);
    let absent = squid().port;
    assert_at_fault(&client, absent, Failed).await;
}

//! Broken connections, and whether the service may have processed the request.

use std::{io, sync::Arc};

use certificate::x509::sha256;
use pickup::{
    client::{HttpPickup, PickupService},
    error::PickupError,
};
use practice_service::{
    State,
    faults::{Fault, Side},
};
use time::OffsetDateTime;
use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
};

use crate::{
    script::{Twist, as_it_is},
    setting::{Setting, TIMEOUTS, certificate_password, practice_link},
};

const TOKEN: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Looks up a link at a server that treats every connection like this.
async fn look_up_at<F>(treat: impl Fn(TcpStream) -> F + Send + 'static) -> PickupError
where
    F: Future<Output = io::Result<()>> + Send,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let serving = tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            let _ = treat(connection).await;
        }
    });
    let refused = look_up(port).await;
    serving.abort();
    refused
}

async fn look_up(port: u16) -> PickupError {
    let client = HttpPickup::with_timeouts(None, TIMEOUTS).unwrap();
    let link = practice_link(&format!("https://127.0.0.1:{port}/pickup/{TOKEN}"));
    let refused = client.look_up(&link).await.unwrap_err();
    let words = format!("{refused} {refused:?}");
    assert!(!words.contains(TOKEN) && !words.contains("https://"), "{words}");
    refused
}

#[tokio::test]
async fn request_without_connection_was_not_sent() {
    let port = {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        listener.local_addr().unwrap().port()
    };
    let closed = look_up(port).await;
    assert!(matches!(closed, PickupError::Unreachable(_)), "{closed:?}");

    let hung_up = look_up_at(|connection| async move {
        drop(connection);
        Ok(())
    })
    .await;
    assert!(matches!(hung_up, PickupError::Unreachable(_)), "{hung_up:?}");

    let silent = look_up_at(|connection| async move {
        let _held = connection;
        std::future::pending().await
    });
    let silent = silent.await;
    assert!(matches!(silent, PickupError::Unreachable(_)), "{silent:?}");
}

#[tokio::test]
async fn request_without_tls_was_not_sent() {
    let plain = look_up_at(|mut connection| async move {
        connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").await
    });
    let plain = plain.await;
    assert!(matches!(plain, PickupError::Untrusted(_)), "{plain:?}");
}

/// Lets the service process the request, and breaks the connection before the reply is complete.
fn lost(setting: &Setting) -> Twist {
    let reply = as_it_is();
    let line = Arc::clone(&setting.line);
    Box::new(move |parts, body| {
        line.cut_now();
        reply(parts, body)
    })
}

fn is_unknown<T: std::fmt::Debug>(outcome: Result<T, PickupError>) {
    assert!(matches!(outcome, Err(PickupError::Interrupted(_))), "{outcome:?}");
}

#[tokio::test]
async fn request_with_lost_reply_may_be_heard() {
    let setting = Setting::new().await;
    let Setting { client, access, link, script, .. } = &setting;
    let agreement = client.agreement(access).await.unwrap();
    let acceptance = agreement.accept(OffsetDateTime::now_utc());

    script.of_next(lost(&setting));
    is_unknown(client.look_up(link).await);
    script.of_next(lost(&setting));
    is_unknown(client.unlock(link, &setting.pickup_password()).await);
    script.of_next(lost(&setting));
    is_unknown(client.agreement(access).await);
    script.of_next(lost(&setting));
    is_unknown(client.accept(access, &acceptance).await);
    script.of_next(lost(&setting));
    is_unknown(setting.fetch().await);
    assert!(script.asked().is_empty());

    // The request to generate a file is not repeated automatically; its download is.
    script.of_file([lost(&setting), lost(&setting)]);
    let file = setting.fetch().await.unwrap();
    assert_eq!(script.asked().len(), 3);

    script.of_next(lost(&setting));
    is_unknown(client.confirm_receipt(link, sha256(&file)).await);
    assert_eq!(setting.practice_service.order_state(&setting.order.order_number), Some(State::PickedUp));
    client.confirm_receipt(link, sha256(&file)).await.unwrap();
}

#[tokio::test]
async fn silent_service_is_told_from_no_connection() {
    let setting = Setting::new().await;
    // The length of a reply on this connection, hence the points where it can be cut.
    let before = setting.line.passed(Side::Service);
    setting.client.look_up(&setting.link).await.unwrap();
    let exchange = setting.line.passed(Side::Service) - before;
    setting.line.break_after(Side::Service, exchange - 1, Fault::Stall);
    assert_eq!(setting.client.look_up(&setting.link).await, Err(PickupError::TimedOut));
    assert!(!setting.line.is_armed());
    setting.line.break_after(Side::Service, 1, Fault::Stall);
    let handshake = setting.client.look_up(&setting.link).await;
    assert!(matches!(handshake, Err(PickupError::Unreachable(_))), "{handshake:?}");
}

#[tokio::test]
async fn cut_line_gives_whole_file_or_error() {
    let setting = Setting::new().await;
    let before = setting.line.passed(Side::Service);
    setting.fetch().await.unwrap();
    let whole = setting.line.passed(Side::Service) - before;
    let mut fetched = 0;
    for tenth in 0..=20 {
        setting.line.break_after(Side::Service, whole * tenth / 20, Fault::Close);
        match setting.fetch().await {
            Ok(file) => {
                fetched += 1;
                assert!(file.starts_with(&[0x30, 0x82]));
            }
            // The connection broke before the service had announced the file.
            Err(PickupError::Interrupted(_) | PickupError::Unreachable(_)) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert!((10..=20).contains(&fetched), "{fetched}");
    let password = certificate_password();
    let file = setting.client.fetch(&setting.access, &password, |_, _| ()).await.unwrap();
    assert!(setting.is_whole(&file).await);
}

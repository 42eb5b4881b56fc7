//! The connection with faults.

use std::io;

use practice_service::faults::{CuttingProxy, Fault, Side};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

const SAID: &[u8] = b"0123456789";

/// A server that replies [`SAID`] to the first input, and then waits.
async fn upstream() -> CuttingProxy {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (mut connection, _) = listener.accept().await.unwrap();
            tokio::spawn(async move {
                while connection.read_u8().await.is_ok() {
                    connection.write_all(SAID).await?;
                }
                io::Result::Ok(())
            });
        }
    });
    CuttingProxy::start(address).await.unwrap()
}

async fn ask(line: &CuttingProxy) -> TcpStream {
    let mut connection = TcpStream::connect(line.address()).await.unwrap();
    connection.write_all(b"?").await.unwrap();
    connection
}

/// All bytes until the connection ends.
async fn all(mut connection: TcpStream) -> Vec<u8> {
    let mut heard = Vec::new();
    // Bytes before a reset count.
    let _ = connection.read_to_end(&mut heard).await;
    heard
}

#[tokio::test]
async fn connection_is_cut_once_at_named_byte() {
    for bytes in 0..=SAID.len() {
        let line = upstream().await;
        line.break_after(Side::Service, bytes as u64, Fault::Close);
        assert_eq!(all(ask(&line).await).await, SAID[..bytes]);
        assert_eq!(line.passed(Side::Service), bytes as u64);
        assert!(!line.is_armed());

        let mut heard = [0; SAID.len()];
        let mut whole = ask(&line).await;
        whole.read_exact(&mut heard).await.unwrap();
        assert_eq!(heard, SAID);
    }
}

#[tokio::test]
async fn bytes_are_counted_over_all_connections() {
    let line = upstream().await;
    let mut heard = [0; SAID.len()];
    let mut first = ask(&line).await;
    first.read_exact(&mut heard).await.unwrap();
    line.break_after(Side::Service, 15, Fault::Close);
    let mut second = ask(&line).await;
    second.read_exact(&mut heard).await.unwrap();
    assert!(line.is_armed());
    first.write_all(b"?").await.unwrap();
    assert_eq!(all(first).await, SAID[..5]);
    assert_eq!(line.passed(Side::Service), 25);
}

#[tokio::test]
async fn reset_is_error_where_close_is_end() {
    for (fault, is_error) in [(Fault::Close, false), (Fault::Reset, true)] {
        let line = upstream().await;
        line.break_after(Side::Service, 5, fault);
        let read = ask(&line).await.read_to_end(&mut Vec::new()).await;
        assert_eq!(read.is_err(), is_error, "{fault:?}: {read:?}");
    }
}

#[tokio::test]
async fn client_side_can_be_cut_too() {
    let line = upstream().await;
    line.break_after(Side::Client, 0, Fault::Close);
    assert!(all(ask(&line).await).await.is_empty());
    assert_eq!((line.passed(Side::Client), line.passed(Side::Service)), (0, 0));
    assert!(!line.is_armed());
}

#[tokio::test]
async fn stalled_connection_stays_open_and_silent() {
    let line = upstream().await;
    line.break_after(Side::Service, 4, Fault::Stall);
    let mut stalled = ask(&line).await;
    let mut heard = [0; 4];
    stalled.read_exact(&mut heard).await.unwrap();
    assert_eq!(heard, SAID[..4]);
    assert!(!line.is_armed());
    stalled.write_all(b"?").await.unwrap();

    // Other connections are not affected by the fault; a cut ends all.
    let mut other = ask(&line).await;
    let mut whole = [0; SAID.len()];
    other.read_exact(&mut whole).await.unwrap();
    line.cut_now();
    assert!(all(stalled).await.is_empty());
    assert!(all(other).await.is_empty());
}

#[tokio::test]
async fn link_leads_over_the_line() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let line = CuttingProxy::start(listener.local_addr().unwrap()).await.unwrap();
    let link = format!("https://{}/pickup/TOKEN", listener.local_addr().unwrap());
    assert_eq!(line.link(&link), format!("https://{}/pickup/TOKEN", line.address()));
}

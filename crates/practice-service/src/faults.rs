//! A connection with faults, between a client and the service, for tests.

use std::{
    future, io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    sync::watch,
    task::{JoinHandle, JoinSet},
};

const CHUNK: usize = 16 * 1024;

/// A TCP proxy on 127.0.0.1 that forwards bytes unread, and can break a connection at a chosen byte. TLS passes
/// through unchanged. Dropping it closes its port and every connection.
///
/// A fault happens once, to the connection that carries that byte; later ones are unaffected.
pub struct CuttingProxy {
    upstream: SocketAddr,
    address: SocketAddr,
    line: Arc<Line>,
    accepting: JoinHandle<()>,
}

/// The sender of the bytes that pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The service.
    Service,
    /// A client of the service.
    Client,
}

/// The fault of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection is closed properly: the reader reaches the end.
    Close,
    /// The connection is reset: reader and writer get an error.
    Reset,
    /// The connection stops passing data, and stays open.
    Stall,
}

/// The state that the connections share.
#[derive(Default)]
struct Line {
    from_service: Mutex<Flow>,
    from_client: Mutex<Flow>,
    /// Changes when every open connection is to be closed.
    cuts: watch::Sender<()>,
}

/// The traffic in one direction, over all connections.
#[derive(Default)]
struct Flow {
    passed: u64,
    /// The fault that happens once so many bytes have passed in all.
    fault: Option<(Fault, u64)>,
}

impl CuttingProxy {
    /// Listens on a free port, and connects every client to `upstream`. Needs a Tokio runtime.
    ///
    /// # Errors
    /// When there is no free port.
    pub async fn start(upstream: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let line = Arc::<Line>::default();
        let accepting = tokio::spawn(accept(listener, upstream, Arc::clone(&line)));
        Ok(Self { upstream, address, line, accepting })
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Rewrites a link to the service so that it goes through this proxy.
    pub fn link(&self, link: &str) -> String {
        link.replacen(&self.upstream.to_string(), &self.address.to_string(), 1)
    }

    /// The bytes in this direction since the start, over all connections.
    pub fn passed(&self, from: Side) -> u64 {
        self.line.flow(from).passed
    }

    /// Breaks the connection after so many further bytes: with 0, in place of the next byte.
    pub fn break_after(&self, from: Side, bytes: u64, fault: Fault) {
        let mut flow = self.line.flow(from);
        flow.fault = Some((fault, flow.passed.saturating_add(bytes)));
    }

    /// Whether a fault is set that has not happened yet.
    pub fn is_armed(&self) -> bool {
        [Side::Service, Side::Client].into_iter().any(|from| self.line.flow(from).fault.is_some())
    }

    /// Closes all open connections.
    pub fn cut_now(&self) {
        self.line.cuts.send_replace(());
    }
}

impl Drop for CuttingProxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Line {
    fn flow(&self, from: Side) -> MutexGuard<'_, Flow> {
        let flow = match from {
            Side::Service => &self.from_service,
            Side::Client => &self.from_client,
        };
        flow.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Flow {
    /// The number of offered bytes that pass, and the fault after them.
    fn admit(&mut self, offered: usize) -> (usize, Option<Fault>) {
        let (pass, fault) = match self.fault {
            Some((fault, at)) => match usize::try_from(at - self.passed) {
                Ok(left) if left <= offered => (left, Some(fault)),
                _ => (offered, None),
            },
            None => (offered, None),
        };
        self.passed += pass as u64;
        if fault.is_some() {
            self.fault = None;
        }
        (pass, fault)
    }
}

async fn accept(listener: TcpListener, upstream: SocketAddr, line: Arc<Line>) {
    let mut connections = JoinSet::new();
    while let Ok((client, _)) = listener.accept().await {
        let line = Arc::clone(&line);
        let mut cuts = line.cuts.subscribe();
        connections.spawn(async move {
            tokio::select! {
                // In this order: bytes after the cut do not pass.
                biased;
                _ = cuts.changed() => {}
                // Both sides of a connection end together.
                _ = carry(client, upstream, &line) => {}
            }
        });
        while connections.try_join_next().is_some() {}
    }
}

async fn carry(client: TcpStream, upstream: SocketAddr, line: &Line) -> io::Result<()> {
    let server = TcpStream::connect(upstream).await?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    tokio::select! {
        ended = pass(Side::Client, from_client, to_server, line) => ended,
        ended = pass(Side::Service, from_server, to_client, line) => ended,
    }
}

/// Forwards the bytes of one side until its end or the fault.
async fn pass(
    from: Side,
    mut reader: OwnedReadHalf,
    mut writer: OwnedWriteHalf,
    line: &Line,
) -> io::Result<()> {
    let mut buffer = vec![0; CHUNK];
    loop {
        let read = reader.read(&mut buffer).await?;
        if read == 0 {
            return writer.shutdown().await;
        }
        let (admitted, fault) = line.flow(from).admit(read);
        writer.write_all(buffer.get(..admitted).unwrap_or_default()).await?;
        match fault {
            Some(Fault::Close) => return writer.shutdown().await,
            Some(Fault::Reset) => {
                // Closing a socket that must not linger sends RST, unless dropping its half has sent FIN before.
                reader.as_ref().set_zero_linger()?;
                writer.as_ref().set_zero_linger()?;
                writer.forget();
                return Ok(());
            }
            Some(Fault::Stall) => future::pending::<()>().await,
            None => {}
        }
    }
}

//! A line that breaks: what lies between a client and the service, for tests.

use std::{
    future, io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    sync::watch,
    task::{JoinHandle, JoinSet},
};

const CHUNK: usize = 16 * 1024;

/// A TCP proxy on 127.0.0.1 that passes on what it gets, unread, and can cut or stall a connection at a chosen byte
/// from the service. TLS goes through it as through a cable. Dropping it closes its port and every connection.
///
/// A fault happens once, to the connection over which that byte goes; those after it are whole again.
pub struct CuttingProxy {
    upstream: SocketAddr,
    address: SocketAddr,
    line: Arc<Line>,
    accepting: JoinHandle<()>,
}

#[derive(Clone, Copy)]
enum Fault {
    Cut,
    Stall,
}

/// What the connections share.
#[derive(Default)]
struct Line {
    state: Mutex<State>,
    /// Changes when every open connection is to end.
    cuts: watch::Sender<()>,
}

#[derive(Default)]
struct State {
    passed: u64,
    /// What happens once so many bytes have passed in all.
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

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// A link to the service as one that goes over this line.
    pub fn link(&self, link: &str) -> String {
        link.replacen(&self.upstream.to_string(), &self.address.to_string(), 1)
    }

    /// The bytes that have passed from the service to its clients since the start, over all connections.
    pub fn passed(&self) -> u64 {
        self.line.state().passed
    }

    /// Closes the connection as soon as so many bytes more have passed: with 0, in the place of the next byte.
    pub fn cut_after(&self, bytes: u64) {
        self.line.arm(Fault::Cut, bytes);
    }

    /// Lets the connection go silent, and leaves it open, as soon as so many bytes more have passed.
    pub fn stall_after(&self, bytes: u64) {
        self.line.arm(Fault::Stall, bytes);
    }

    /// Whether a fault was set that has not happened yet.
    pub fn is_armed(&self) -> bool {
        self.line.state().fault.is_some()
    }

    /// Closes every connection that is open now.
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
    fn arm(&self, fault: Fault, bytes: u64) {
        let mut state = self.state();
        let at = state.passed.saturating_add(bytes);
        state.fault = Some((fault, at));
    }

    /// How many of the bytes on offer pass, and what happens after them.
    fn admit(&self, offered: usize) -> (usize, Option<Fault>) {
        let mut state = self.state();
        let (pass, fault) = match state.fault {
            Some((fault, at)) => match usize::try_from(at - state.passed) {
                Ok(left) if left <= offered => (left, Some(fault)),
                _ => (offered, None),
            },
            None => (offered, None),
        };
        state.passed += pass as u64;
        if fault.is_some() {
            state.fault = None;
        }
        (pass, fault)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn accept(listener: TcpListener, upstream: SocketAddr, line: Arc<Line>) {
    let mut connections = JoinSet::new();
    while let Ok((client, _)) = listener.accept().await {
        let line = Arc::clone(&line);
        let mut cuts = line.cuts.subscribe();
        connections.spawn(async move {
            tokio::select! {
                // In this order: what comes after the cut does not pass.
                biased;
                _ = cuts.changed() => {}
                // However a connection ends, both sides of it do.
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
    let (mut from_client, to_client) = client.into_split();
    let (from_server, mut to_server) = server.into_split();
    tokio::select! {
        asked = copy(&mut from_client, &mut to_server) => asked.map(drop),
        answered = answer(from_server, to_client, line) => answered,
    }
}

/// Passes on what the service says, until it has said everything or the fault happens.
async fn answer(mut server: OwnedReadHalf, mut client: OwnedWriteHalf, line: &Line) -> io::Result<()> {
    let mut buffer = vec![0; CHUNK];
    loop {
        let read = server.read(&mut buffer).await?;
        if read == 0 {
            return client.shutdown().await;
        }
        let (pass, fault) = line.admit(read);
        client.write_all(buffer.get(..pass).unwrap_or_default()).await?;
        match fault {
            Some(Fault::Cut) => return client.shutdown().await,
            Some(Fault::Stall) => future::pending::<()>().await,
            None => {}
        }
    }
}

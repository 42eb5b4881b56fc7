//! A server on loopback.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
};

use axum::Router;
use axum_server::{Handle, tls_rustls::RustlsConfig};
use tokio::task::JoinHandle;

/// Routes served on a port of 127.0.0.1. Dropping it closes the port and every connection.
pub(crate) struct Server {
    address: SocketAddr,
    handle: Handle<SocketAddr>,
    serving: JoinHandle<io::Result<()>>,
}

impl Server {
    /// Listens on the port; 0 takes a free one. Needs a Tokio runtime.
    pub(crate) fn start(port: u16, tls: RustlsConfig, router: Router) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let handle = Handle::new();
        let serving = axum_server::from_tcp_rustls(listener, tls)?
            .handle(handle.clone())
            .serve(router.into_make_service());
        Ok(Self { address, handle, serving: tokio::spawn(serving) })
    }

    /// The address that it listens on.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// `https://127.0.0.1:PORT`
    pub(crate) fn base(&self) -> String {
        format!("https://{}", self.address)
    }

    /// Closes the port and every connection, and waits for completion.
    pub(crate) async fn stop(mut self) -> io::Result<()> {
        self.handle.shutdown();
        (&mut self.serving).await.map_err(io::Error::other)?
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.handle.shutdown();
    }
}

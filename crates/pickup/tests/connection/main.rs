//! The connection to the service: real proxies, the check of the connection, and at least TLS 1.2.
#![cfg(unix)]
#![allow(missing_docs, unreachable_pub, reason = "a test has no readers of its interface")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod check;
mod downgrade;
mod https_proxy;
mod pages;
mod program;
mod proxy;
mod server;
mod service;
mod socks;
mod system;

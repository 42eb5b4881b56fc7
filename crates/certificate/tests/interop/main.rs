//! Certificate files of other programs: written here by those programs, and read. `fixtures/` contains those of
//! programs that cannot run here. A program that is not installed is reported, and its files are skipped.
#![cfg(unix)]
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic, and is not read from outside"
)]

mod fixtures;
mod foreign;
mod gnutls;
mod java;
mod keys;
mod kinds;
mod nss;
mod openssl;
mod person;
mod program;
mod rewrapped;
mod spelled;
mod strengthened;
mod written;

use certificate::fixtures::forge;

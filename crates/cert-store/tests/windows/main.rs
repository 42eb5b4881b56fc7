//! The Personal store of the user who runs the tests, verified with `reg` and, for keys, the file system. A test
//! removes all that it added, also when it fails.
//!
//! Under wine they run one after another, since wine stores one key at a time; unsupported tests are skipped with a
//! message.
#![cfg(target_os = "windows")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod browser;
mod export;
#[path = "../nss/identity.rs"]
mod identity;
mod install;
mod key;
mod options;
mod remove;
mod user;

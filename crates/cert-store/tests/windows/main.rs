//! The Personal store of the user who runs the tests, looked at with programs that are not ours: `reg` and, for keys,
//! the file system. What a test puts there it takes out again, also when it fails.
//!
//! Under wine they run one after another, for wine keeps one key at a time; what it cannot do is skipped, and says so.
#![cfg(target_os = "windows")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod browser;
#[path = "../nss/identity.rs"]
mod identity;
mod install;
mod key;
mod options;
mod remove;
mod user;

//! The NSS stores against real databases, verified with third-party programs: `certutil` of NSS, `openssl`, and
//! `sqlite3`.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod export;
mod firefox;
mod identity;
mod install;
mod kinds;
mod libraries;
mod list;
mod password;
mod permission;
mod places;
mod proof;
mod refused;
mod remove;
mod trust;
mod user;
mod worker;

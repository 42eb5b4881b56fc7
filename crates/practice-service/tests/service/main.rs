//! The service over real HTTPS, as a client and as OpenSSL see it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[cfg(target_os = "linux")]
mod browser;
mod by_hand;
mod download;
mod faults;
mod hostile;
mod journey;
mod openssl;
mod page;
#[cfg(target_os = "linux")]
mod page_in_browser;
mod page_replies;
mod refusals;
mod requests;
mod subscriber;
mod trouble;
mod visitor;

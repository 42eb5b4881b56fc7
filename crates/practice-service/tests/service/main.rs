//! The service over real HTTPS, as a client and as OpenSSL see it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod by_hand;
mod download;
mod faults;
mod hostile;
mod journey;
mod openssl;
mod page;
mod page_replies;
mod refusals;
mod subscriber;
mod visitor;

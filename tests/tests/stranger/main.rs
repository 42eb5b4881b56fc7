//! The CA's page is a stranger: each of its attempts is made in the window as users have it, without WebDriver.
#![cfg(target_os = "linux")]
#![allow(missing_docs, reason = "a test has no readers of its interface")]
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod attempts;
mod bar;
mod journey;
mod replies;
mod untrusted;
mod visitor;

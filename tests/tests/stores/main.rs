//! Real programs can use the certificate after the wizard's Install, and no longer after its removal.
//!
//! The result in each program is recorded as evidence.
#![cfg(target_os = "linux")]
#![allow(missing_docs, reason = "a test has no readers of its interface")]
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod closed;
mod damaged;
mod open;
mod primary_password;
mod program;

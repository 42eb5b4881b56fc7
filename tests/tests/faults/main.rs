//! That no certificate is lost, whatever breaks: the program, the connection, the disk, the clock.
//!
//! Each module breaks one thing everywhere, holds what the person is told against the truth, takes the fault away, and
//! sees to it that the journey finishes. It records how many faults there were, and how many certificates were lost.
//! With `FAULTS=full` in the environment every fault is tried, else a choice of them.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod clock;
mod computer;
mod crash;
mod cut;
mod damage;
mod disk;
mod inside;
mod journey;
mod key;
mod kills;
mod points;
mod replies;
mod service;
#[path = "../../../crates/wizard/tests/runner/store.rs"]
mod store;
mod subscriber;
mod tally;

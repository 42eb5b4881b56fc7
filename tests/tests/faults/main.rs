//! Fault tests: no certificate is lost by a fault of the program, the connection, the disk, or the clock.
//!
//! Each module injects one kind of fault at every point, verifies the statements to the person, removes the fault,
//! and asserts that the journey finishes. It records the number of faults and of lost certificates. With
//! `FAULTS=full` in the environment every fault is tried, otherwise a selection.
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
mod page;
mod points;
mod replies;
mod service;
#[path = "../../../crates/wizard/tests/runner/store.rs"]
mod store;
mod subscriber;
mod tally;

//! Hostile input from outside, which is refused with a typed error, in bounded time and memory, without ending the
//! program.
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

mod certificates;
mod files;
mod identity;
mod mutations;
mod tally;
mod work;

use std::time::Duration;

use certificate::fixtures::forge;

use tally::Tally;

/// The bound on the time of an attempt. A release build on an idle machine takes a tenth of it at most.
const LONGEST: Duration = Duration::from_secs(10);
const MOST_MEMORY: usize = 64 << 20;

/// A single test, so that no other counts towards its memory.
#[test]
fn hostile_input_is_refused_and_does_no_harm() {
    let mut tally = Tally::default();
    files::refuse_all(&mut tally);
    mutations::of_files(&mut tally);
    mutations::of_links(&mut tally);
    mutations::of_journals(&mut tally);
    tally.close(LONGEST, MOST_MEMORY);
}

//! The step function, without I/O: every pair of state and input, and every sequence of them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod user_file;
mod connection;
mod doubts;
mod exports;
mod link_and_file;
mod certificates;
mod installed;
mod journeys;
mod known_files;
mod next;
mod passwords;
mod preferences;
mod programs;
mod preflight;
mod refusals;
mod reminder;
mod sequences;
mod sheet;
mod stores;
pub(crate) mod table;
mod vetting;
mod walk;
mod way_out;
pub(crate) mod harness;

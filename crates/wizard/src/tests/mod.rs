//! The step function, without I/O: every pair of state and input, and every sequence of them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod certificates;
mod connection;
mod done;
mod doubts;
mod edge_mode;
mod exports;
pub(crate) mod harness;
mod here;
mod installed;
mod journeys;
mod known_files;
mod link_and_file;
mod next;
mod own_key;
mod page;
mod passwords;
mod preferences;
mod preflight;
mod programs;
mod refusals;
mod reminder;
mod sequences;
mod sheet;
mod stores;
pub(crate) mod table;
mod take_along;
mod user_file;
mod vetting;
mod walk;
mod way_out;
mod ways;

//! The step function, without I/O: every pair of state and input, and every sequence of them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod brought;
mod connection;
mod fates;
mod holdings;
mod journeys;
mod preferences;
mod programs;
mod readiness;
mod sequences;
mod sheet;
mod stores;
mod table;
mod world;

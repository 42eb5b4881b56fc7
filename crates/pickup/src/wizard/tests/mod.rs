//! The step function, without I/O: every pair of state and input, and every sequence of them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod connection;
mod fates;
mod journeys;
mod sequences;
mod table;
mod world;

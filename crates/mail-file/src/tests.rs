#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod hostile;
mod outlook;
mod programs;

//! What is written to the disk: why it was refused, paths as they are written down, and a sync that lasts.
#![forbid(unsafe_code)]

mod durable;
mod error;
pub mod written_path;

pub use durable::sync;
pub use error::{DiskCause, DiskError, DiskReason};

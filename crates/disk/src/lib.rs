//! Disk access: errors of files, paths in serialised form, and a durable sync.
#![forbid(unsafe_code)]

mod durable;
mod error;
pub mod written_path;

pub use durable::sync;
pub use error::{DiskCause, DiskError, DiskReason};

//! The pickup service: a link, the order behind it, its passwords and its agreement, and the client.
#![forbid(unsafe_code)]

pub mod agreement;
pub mod client;
pub mod connection;
pub mod error;
#[cfg(fuzzing)]
pub mod fuzzing;
pub mod link;
pub mod order;
pub mod password;
mod wire;

//! The domain of the wizard: from a pickup link to a certificate that is proven to work.
#![forbid(unsafe_code)]

pub mod agreement;
pub mod calendar;
pub mod certificate;
pub mod client;
pub mod codes;
pub mod computer;
pub mod connection;
pub mod desk;
pub mod durable;
pub mod error;
pub mod fault;
#[cfg(test)]
mod fixtures;
#[cfg(fuzzing)]
pub mod fuzzing;
pub mod journal;
pub mod key;
pub mod link;
pub mod name;
pub mod order;
pub mod password;
pub mod pkcs12;
pub mod platform;
pub mod preferences;
pub mod roots;
pub mod store;
pub mod subject;
pub mod user_error;
pub mod vault;
pub mod vetting;
mod wire;
pub mod wizard;
pub mod written_path;

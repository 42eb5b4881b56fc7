//! The wizard on three floors: its state (`state`), its transitions (`moves`), and its view (`view`). The runner feeds
//! it inputs, and executes its effects (`effects`); `storage` holds its files on disk.
#![forbid(unsafe_code)]

pub mod calendar;
pub mod codes;
pub mod computer;
mod effects;
pub mod expiry;
pub mod help_code;
pub mod journal;
mod leaflet;
pub mod mail;
pub mod moves;
pub mod platform;
pub mod preferences;
pub mod problem;
mod recovery;
mod reminder;
pub mod report;
pub mod runner;
pub mod staging;
pub mod state;
pub mod storage;
#[cfg(test)]
mod tests;
pub mod user_error;
pub mod vetting;
pub mod view;

//! The wizard on three floors: what it knows (`state`), how it moves (`moves`), what the window shows (`view`). The
//! runner feeds it, and carries out its effects (`effects`); `storage` is what it keeps on the disk.
#![forbid(unsafe_code)]

pub mod calendar;
pub mod codes;
pub mod computer;
mod effects;
pub mod help_code;
pub mod journal;
pub mod moves;
pub mod platform;
pub mod preferences;
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

//! Plays the real application over WebDriver, on a desktop of its own, against the practice service.
//!
//! [`journey::Journey`] is the starting point; [`faults`] is the wizard without its window. A failure ends the test
//! with a panic that describes the screen.
#![forbid(unsafe_code)]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "these are the hands of tests, and a test may panic"
)]

#[cfg(target_os = "linux")]
pub mod accessibility;
pub mod appearance;
pub mod application;
#[cfg(target_os = "linux")]
pub mod by_hand;
pub mod ca_page;
mod caller;
pub mod chromium;
pub mod contract;
pub mod database;
pub mod desktop;
pub mod dialog;
mod driver;
pub mod faults;
#[cfg(target_os = "linux")]
pub mod file_manager;
pub mod firefox;
pub mod journey;
pub mod keyboard;
pub mod mail;
mod marionette;
pub mod mounts;
#[cfg(target_os = "linux")]
mod neighbour;
#[cfg(target_os = "linux")]
pub mod notifications;
#[cfg(unix)]
mod owner;
pub mod page;
pub mod pdf;
mod process_group;
pub mod program;
pub mod screen;
pub mod secrets;
pub mod site;
pub mod thunderbird;
pub mod waiting;

//! The journey: a pure step function, the view of its state, and the driver that runs it.

mod answer;
mod brought;
pub(crate) mod caller;
pub mod driver;
pub mod effect;
pub mod event;
pub mod exports;
mod fate;
pub mod help_code;
mod holdings;
mod installing;
pub mod journey;
mod keeping;
mod next;
mod passwords;
pub mod proof;
pub mod readiness;
mod recovery;
mod reminder;
mod removal;
mod reply;
pub mod report;
mod runner;
pub mod session;
mod show;
pub mod step;
mod stores;
#[cfg(test)]
mod tests;
mod untold;
pub mod view;
mod world;

//! The journey: a pure step function, the view of its state, and the driver that runs it.

mod answer;
mod brought;
pub mod driver;
pub mod effect;
pub mod event;
pub mod exports;
mod fate;
mod holdings;
mod installing;
pub mod journey;
mod next;
pub mod proof;
mod reminder;
pub mod session;
mod show;
pub mod step;
mod stores;
#[cfg(test)]
mod tests;
pub mod view;
mod world;

//! How the wizard moves: [`step::step`] takes every input, and hands it to the screen that it is for.

mod answer;
mod brought;
pub mod exports;
pub(crate) mod holdings;
pub(crate) mod installing;
mod passwords;
pub mod readiness;
pub(crate) mod removal;
pub mod step;

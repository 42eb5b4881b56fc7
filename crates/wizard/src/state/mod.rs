//! What the wizard knows, and where the person is.

pub mod certificates;
pub mod effect;
pub mod event;
pub mod export;
pub mod install;
pub mod journey;
pub mod preflight;
pub mod proof;
pub(crate) mod removal;
pub mod session;

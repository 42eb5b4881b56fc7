//! What the wizard knows, and where the person is.

pub mod effect;
pub mod event;
pub mod journey;
pub mod proof;
pub mod session;

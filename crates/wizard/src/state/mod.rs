//! The state of the wizard: its data, and the stage where the person is.

mod begin;
pub mod certificates;
pub mod context;
pub(crate) mod edge_mode;
pub mod effect;
mod entry;
pub mod event;
pub mod export;
pub mod install;
pub mod journey;
pub(crate) mod page;
pub mod preflight;
pub mod proof;
pub(crate) mod removal;
pub mod session;
pub(crate) mod stage;

pub use self::{
    certificates::*, context::*, effect::*, event::*, export::*, install::*, journey::*, preflight::*,
    proof::*, session::*,
};
pub(crate) use self::{edge_mode::*, page::*, stage::*};

//! The state of the wizard: its data, and the stage where the person is.

pub mod arrival;
mod begin;
pub mod certificates;
pub mod context;
pub(crate) mod edge_mode;
pub mod effect;
mod entry;
pub mod event;
pub mod export;
pub mod here;
pub mod input;
pub mod install;
pub mod journey;
pub mod offer;
pub mod outcome;
pub(crate) mod page;
pub mod preflight;
pub mod proof;
pub(crate) mod removal;
pub mod session;
pub(crate) mod stage;
pub mod take_along;

pub use self::{
    arrival::*, certificates::*, context::*, effect::*, event::*, export::*, here::*, input::*, install::*,
    journey::*, offer::*, outcome::*, preflight::*, proof::*, session::*, take_along::*,
};
pub(crate) use self::{edge_mode::*, page::*, stage::*};

//! The moves of the wizard: [`step::step`] takes every input, and passes it to the module of its stage.

mod agreement;
mod arrival;
mod backup;
mod certificate_password;
mod certificates;
mod connection;
mod done;
mod download;
mod edge_mode;
mod export;
mod inspect;
mod install;
mod key_choice;
mod landing;
mod offer;
mod open_file;
mod page;
mod pasted;
mod pickup_password;
mod removal;
mod review;
mod saved_file;
mod start;
pub mod step;
mod take_along;
mod this_computer;
mod user_file;

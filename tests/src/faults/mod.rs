//! A simulated person with the wizard but without its window, for the fault tests.
//!
//! [`person`] does what the screens ask for. The program `subscriber` and the test that runs it share [`stops`] and
//! [`protocol`].

pub mod keyring;
pub mod page;
pub mod person;
pub mod protocol;
pub mod stops;

//! A person with the wizard but without its window, for tests that break everything around them.
//!
//! [`person`] does what the screens ask for. [`stops`] and [`protocol`] are what the program `subscriber` and the test
//! that runs it have in common.

pub mod keyring;
pub mod person;
pub mod protocol;
pub mod stops;

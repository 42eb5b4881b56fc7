//! Named points at which a fault test stops the program, or a worker of the stores. A product build has none.
#![forbid(unsafe_code)]

/// The environment variable by which a fault test names the point; see the package `e2e`.
#[cfg(feature = "faults")]
pub const VARIABLE: &str = "STOP_POINTS";

#[cfg(feature = "faults")]
#[doc(hidden)]
pub use fail::{cfg_callback, fail_point, remove};

/// Marks a stop point, named after the step that has just been done.
#[cfg(feature = "faults")]
#[macro_export]
macro_rules! stop_point {
    ($name:literal) => {
        $crate::fail_point!($name)
    };
}

/// Expands to nothing.
#[cfg(not(feature = "faults"))]
#[macro_export]
macro_rules! stop_point {
    ($name:literal) => {};
}

/// Marks a point at which a test makes the program panic, named after the step that is about to be done.
#[macro_export]
macro_rules! panic_point {
    ($name:literal) => {
        $crate::stop_point!($name)
    };
}

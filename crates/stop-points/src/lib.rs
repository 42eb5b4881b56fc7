//! Named points at which a fault test stops the program, or a worker of the stores. A product build has none of them.
#![forbid(unsafe_code)]

/// The environment variable by which a fault test says where; see the package `e2e`.
#[cfg(feature = "faults")]
pub const VARIABLE: &str = "STOP_POINTS";

#[cfg(feature = "faults")]
#[doc(hidden)]
pub use fail::{cfg_callback, fail_point, remove};

/// Marks a point, in the words of what has just been done.
#[cfg(feature = "faults")]
#[macro_export]
macro_rules! stop_point {
    ($name:literal) => {
        $crate::fail_point!($name)
    };
}

/// Nothing.
#[cfg(not(feature = "faults"))]
#[macro_export]
macro_rules! stop_point {
    ($name:literal) => {};
}

/// Marks a place at which a test has the program panic, in the words of what is about to be done.
#[macro_export]
macro_rules! panic_point {
    ($name:literal) => {
        $crate::stop_point!($name)
    };
}

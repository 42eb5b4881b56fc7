//! Named points at which a fault test stops the program, or a worker of the stores. A product build has none of them.

/// The environment variable by which a fault test says where; see the package `e2e`.
#[cfg(feature = "faults")]
pub const VARIABLE: &str = "STOP_POINTS";

#[cfg(feature = "faults")]
#[doc(hidden)]
pub use fail::fail_point;

/// Marks a point, in the words of what has just been done.
#[cfg(feature = "faults")]
#[macro_export]
macro_rules! stop_point {
    ($name:literal) => {
        $crate::fault::fail_point!($name)
    };
}

/// Nothing.
#[cfg(not(feature = "faults"))]
#[macro_export]
macro_rules! stop_point {
    ($name:literal) => {};
}

pub use crate::stop_point;

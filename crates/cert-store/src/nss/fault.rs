//! Named points at which a fault test stops the worker. A product build has none of them.

/// The environment variable by which a fault test says where; see the package `e2e`.
#[cfg(feature = "faults")]
pub(super) const VARIABLE: &str = "STOP_POINTS";

/// Marks a point, in the words of what has just been done.
#[cfg(feature = "faults")]
macro_rules! stop_point {
    ($name:literal) => {
        fail::fail_point!($name)
    };
}

/// Nothing.
#[cfg(not(feature = "faults"))]
macro_rules! stop_point {
    ($name:literal) => {};
}

pub(super) use stop_point;

//! Named points at which a fault test stops the program. A product build has none of them.

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

pub(crate) use stop_point;

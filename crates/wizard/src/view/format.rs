//! Values as the view has them.

use std::path::Path;

use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// A path as the user reads it.
pub(crate) fn display_path(path: &Path) -> String {
    path.display().to_string()
}

/// Years beyond 9999 cannot be written down; no certificate or order has one.
pub(crate) fn rfc3339(time: OffsetDateTime) -> String {
    time.format(&Rfc3339).unwrap_or_default()
}

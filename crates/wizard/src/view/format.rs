//! Values in the format of the view.

use std::path::Path;

use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// A path as it is shown to the user.
pub(crate) fn display_path(path: &Path) -> String {
    path.display().to_string()
}

/// The time in RFC 3339. Years beyond 9999 have no such form; no certificate or order has one.
pub(crate) fn rfc3339(time: OffsetDateTime) -> String {
    time.format(&Rfc3339).unwrap_or_default()
}

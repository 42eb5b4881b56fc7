//! Unfinished files of a killed wizard, which were never renamed to their final names.

use std::{fs, path::Path};

use super::files::remove_if_there;

/// The prefix of a temporary name. A dot alone would also match a copy that a person has hidden: `.NAME.backup`.
pub(super) const UNFINISHED: &str = ".~";

/// The characters of a temporary name's suffix.
pub(super) const SUFFIX: usize = 6;

/// Deletes unfinished files from a directory, if `ours` is true for their final name. Failures are harmless.
pub(super) fn clear(directory: &Path, ours: impl Fn(&str) -> bool) {
    let Ok(entries) = fs::read_dir(directory) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        if !name.to_str().and_then(meant_for).is_some_and(&ours) {
            continue;
        }
        match remove_if_there(&entry.path()) {
            Ok(()) => log::info!("an unfinished file was deleted"),
            Err(error) => log::warn!("an unfinished file stays: {error}"),
        }
    }
}

/// The final name of a temporary file: `.~NAME.XXXXXX`, as [`super::files::begin`] creates it.
fn meant_for(name: &str) -> Option<&str> {
    let (name, suffix) = name.strip_prefix(UNFINISHED)?.rsplit_once('.')?;
    let is_suffix = suffix.len() == SUFFIX && suffix.bytes().all(|octet| octet.is_ascii_alphanumeric());
    (is_suffix && !name.is_empty()).then_some(name)
}

// Elsewhere a leaked temporary file stays open, and an open file cannot be deleted.
#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use std::io::Write;

    use super::*;

    #[test]
    fn files_begun_by_killed_wizard_alone_are_deleted() {
        let directory = tempfile::tempdir().unwrap();
        let path = |name: &str| directory.path().join(name);
        let others = [
            "journal.json",
            ".journal.json.backup",
            ".~journal.json.old",
            ".~theirs.txt.abcDEF",
            ".~abcDEF",
            ".~.abcDEF",
        ];
        for name in others {
            fs::write(path(name), "").unwrap();
        }
        let mut begun = crate::storage::files::begin(&path("journal.json")).unwrap();
        begun.write_all(b"half").unwrap();
        // The state after a kill: neither finished nor deleted.
        std::mem::forget(begun);
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), others.len() + 1);

        clear(directory.path(), |name| name == "journal.json");

        let mut left: Vec<_> =
            fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        let mut expected = others;
        expected.sort_unstable();
        assert_eq!(left, expected);
    }
}

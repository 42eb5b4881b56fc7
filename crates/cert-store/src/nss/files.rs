//! The two files of a database: `cert9.db` for certificates, `key4.db` for keys, both SQLite.

use std::{
    fmt,
    fs::{self, File},
    io::{self, ErrorKind, Read},
    path::Path,
};

use pickup::{fault::stop_point, store::StoreError};

use crate::native::os;

const CERTIFICATES: &str = "cert9.db";
const KEYS: &str = "key4.db";

/// The files of the format before SQLite, which browsers left behind in 2018.
const OLD_FORMAT: [&str; 2] = ["cert8.db", "key3.db"];

/// How every SQLite file begins (sqlite.org/fileformat.html §1.3).
const SQLITE: &[u8; 16] = b"SQLite format 3\0";

/// Where a new database is made before its files take their places.
const UNFINISHED: &str = ".nssdb-unfinished";

/// What an installation writes at most, in octets: a page or two for each table and index, and the same in journals.
const ROOM: usize = 1 << 17;

/// What the files alone tell of a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Files {
    /// There is no database, and making one loses nothing.
    Absent,
    /// Both files are there.
    Present,
    /// There is none but the named file of the format before.
    OldFormat(String),
    /// Opening it could lose something: NSS silently replaces a file that is missing or empty.
    Damaged(String),
}

impl Files {
    /// Looks at the files in `directory`.
    pub(super) fn look(directory: &Path) -> Self {
        let certificates = Content::look(&directory.join(CERTIFICATES));
        let keys = Content::look(&directory.join(KEYS));
        match (certificates, keys) {
            (Content::Sqlite, Content::Sqlite) => Self::Present,
            (Content::Missing, Content::Sqlite) => Self::Absent,
            (Content::Missing, Content::Missing) => {
                match OLD_FORMAT.iter().find(|name| directory.join(name).exists()) {
                    Some(name) => Self::OldFormat((*name).to_owned()),
                    None => Self::Absent,
                }
            }
            (Content::Sqlite, keys) => Self::Damaged(format!("{KEYS} {keys}")),
            (certificates, _) => Self::Damaged(format!("{CERTIFICATES} {certificates}")),
        }
    }
}

/// What one file holds.
enum Content {
    Missing,
    Empty,
    Sqlite,
    Foreign,
    Unreadable(io::Error),
}

impl Content {
    fn look(path: &Path) -> Self {
        let mut start = Vec::new();
        let read = File::open(path).and_then(|file| file.take(SQLITE.len() as u64).read_to_end(&mut start));
        match read {
            Err(error) if error.kind() == ErrorKind::NotFound => Self::Missing,
            Err(error) => Self::Unreadable(error),
            Ok(0) => Self::Empty,
            Ok(_) if start == SQLITE => Self::Sqlite,
            Ok(_) => Self::Foreign,
        }
    }
}

impl fmt::Display for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is missing"),
            Self::Empty => f.write_str("is empty"),
            Self::Sqlite => f.write_str("is a database"),
            Self::Foreign => f.write_str("is not a database"),
            Self::Unreadable(error) => write!(f, "cannot be read: {error}"),
        }
    }
}

/// Makes the database that `directory` lacks. `create` makes it in a folder of its own, and its files appear in
/// `directory` only when they are complete: a process that is killed leaves no half database, which would have to be
/// taken for a damaged one. A file that another program has made meanwhile is kept.
///
/// # Errors
/// [`StoreError::NotWritable`], or what `create` reports.
pub(super) fn make(
    directory: &Path,
    create: impl FnOnce(&Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let unfinished = directory.join(UNFINISHED);
    os::private_folder().recursive(true).create(directory).map_err(not_writable)?;
    clear(directory)?;
    os::private_folder().create(&unfinished).map_err(not_writable)?;
    let made = create(&unfinished).and_then(|()| {
        stop_point!("database made");
        put_in_place(&unfinished, directory)
    });
    let cleared = clear(directory);
    made.and(cleared)
}

/// Keys first: keys without certificates are an absent database, certificates without keys a damaged one.
fn put_in_place(unfinished: &Path, directory: &Path) -> Result<(), StoreError> {
    for name in [KEYS, CERTIFICATES] {
        match fs::hard_link(unfinished.join(name), directory.join(name)) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(not_writable(error)),
            _ => {}
        }
        stop_point!("database file in place");
    }
    Ok(())
}

/// Removes what an earlier process left of a database that it was making when it was killed.
///
/// # Errors
/// [`StoreError::NotWritable`].
pub(super) fn clear(directory: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(directory.join(UNFINISHED)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(not_writable(error)),
        _ => Ok(()),
    }
}

fn not_writable(error: io::Error) -> StoreError {
    StoreError::NotWritable(error.to_string())
}

/// Writes and deletes again as much as an installation needs, to learn why NSS could not write: it does not say.
///
/// # Errors
/// [`StoreError::NotWritable`] with the system's own words.
pub(super) fn check_room(directory: &Path) -> Result<(), StoreError> {
    let unfinished = directory.join(UNFINISHED);
    clear(directory)?;
    fs::create_dir(&unfinished).map_err(not_writable)?;
    let written = fs::write(unfinished.join(CERTIFICATES), vec![0; ROOM]).map_err(not_writable);
    clear(directory).and(written)
}

/// Whether a process was killed while it wrote: then the database must be opened for writing, by which SQLite brings
/// it back to where it was before.
pub(super) fn are_interrupted(directory: &Path) -> bool {
    [CERTIFICATES, KEYS].iter().any(|name| directory.join(format!("{name}-journal")).exists())
}

/// Whether another process holds a lock on one of the files, such as SQLite takes to write. NSS waits for two seconds
/// and then reports the same as for a damaged file. Must not be asked while this process has the database open, for it
/// could give up locks of its own.
pub(super) fn are_locked(directory: &Path) -> bool {
    // To read the whole file is what only somebody who writes forbids.
    let mut files = [CERTIFICATES, KEYS].iter().filter_map(|name| File::open(directory.join(name)).ok());
    files.any(|file| os::is_locked(&file))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

    use super::*;

    fn database(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let directory = tempfile::tempdir().unwrap();
        for (name, content) in files {
            fs::write(directory.path().join(name), content).unwrap();
        }
        directory
    }

    #[test]
    fn only_a_pair_that_nss_would_not_replace_is_present() {
        let sqlite: &[u8] = b"SQLite format 3\0 and so on";
        let damaged = |reason: &str| Files::Damaged(reason.into());
        type Contents<'c> = &'c [(&'c str, &'c [u8])];
        let cases: &[(Contents<'_>, Files)] = &[
            (&[], Files::Absent),
            (&[("key4.db", sqlite)], Files::Absent),
            (&[("cert9.db", sqlite), ("key4.db", sqlite)], Files::Present),
            (&[("cert9.db", sqlite)], damaged("key4.db is missing")),
            (&[("cert9.db", sqlite), ("key4.db", b"")], damaged("key4.db is empty")),
            (&[("cert9.db", sqlite), ("key4.db", b"no")], damaged("key4.db is not a database")),
            (&[("cert9.db", b""), ("key4.db", sqlite)], damaged("cert9.db is empty")),
            (&[("cert9.db", b""), ("key4.db", b"")], damaged("cert9.db is empty")),
            (&[("cert8.db", b"old"), ("key3.db", b"old")], Files::OldFormat("cert8.db".into())),
            (&[("cert8.db", b"old"), ("cert9.db", sqlite), ("key4.db", sqlite)], Files::Present),
        ];
        for (files, expected) in cases {
            assert_eq!(Files::look(database(files).path()), *expected, "{files:?}");
        }
    }

    #[test]
    fn a_database_appears_whole_or_not_at_all() {
        let home = tempfile::tempdir().unwrap();
        let directory = home.path().join("a/b");
        let failed = make(&directory, |folder| {
            fs::write(folder.join(KEYS), SQLITE).unwrap();
            Err(StoreError::Unsupported)
        });
        assert_eq!(failed, Err(StoreError::Unsupported));
        assert_eq!(names(&directory), [""; 0]);
        // As a process leaves it that was killed.
        fs::create_dir(directory.join(UNFINISHED)).unwrap();
        fs::write(directory.join(UNFINISHED).join(KEYS), "half").unwrap();

        make(&directory, |folder| {
            assert_eq!(names(folder), [""; 0]);
            fs::write(folder.join(KEYS), SQLITE).unwrap();
            fs::write(folder.join(CERTIFICATES), SQLITE).unwrap();
            Ok(())
        })
        .unwrap();
        assert_eq!(names(&directory), [CERTIFICATES, KEYS]);
    }

    fn names(directory: &Path) -> Vec<String> {
        let entries = fs::read_dir(directory).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn certificates_never_appear_without_keys() {
        let directory = database(&[]);
        let made = make(directory.path(), |folder| {
            fs::write(folder.join(CERTIFICATES), SQLITE).unwrap();
            Ok(())
        });
        assert!(matches!(made, Err(StoreError::NotWritable(_))));
        assert_eq!(Files::look(directory.path()), Files::Absent);
    }

    #[test]
    fn a_file_that_appears_meanwhile_is_kept() {
        let directory = database(&[]);
        make(directory.path(), |folder| {
            fs::write(folder.join(KEYS), "ours").unwrap();
            fs::write(folder.join(CERTIFICATES), "ours").unwrap();
            fs::write(directory.path().join(CERTIFICATES), "theirs").unwrap();
            Ok(())
        })
        .unwrap();
        assert_eq!(fs::read(directory.path().join(CERTIFICATES)).unwrap(), b"theirs");
        assert_eq!(fs::read(directory.path().join(KEYS)).unwrap(), b"ours");
    }
}

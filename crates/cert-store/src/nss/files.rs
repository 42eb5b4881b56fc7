//! The two files of a database: `cert9.db` for certificates, `key4.db` for keys, both SQLite.

use std::{
    fmt,
    fs::{self, File},
    io::{self, ErrorKind, Read, Write},
    path::Path,
};

use certificate::store::StoreError;
use disk::{DiskReason, sync};
use stop_points::stop_point;

use crate::native::os;

pub(super) const CERTIFICATES: &str = "cert9.db";
pub(super) const KEYS: &str = "key4.db";

/// The files of the format before SQLite, which browsers left behind in 2018.
const OLD_FORMAT: [&str; 2] = ["cert8.db", "key3.db"];

/// The header of every SQLite file (sqlite.org/fileformat.html §1.3).
const SQLITE: &[u8; 16] = b"SQLite format 3\0";

/// The folder where a new database is created before its files are moved into place.
const UNFINISHED: &str = ".nssdb-unfinished";

/// The most that an installation writes, in octets: a page or two for each table and index, and the same in journals.
const ROOM: usize = 1 << 17;

/// The state of a database by its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Files {
    /// There is no database, and creating one loses nothing.
    Absent,
    /// Both files are present.
    Present,
    /// Only the named file of the obsolete format is present.
    OldFormat(String),
    /// The named file or folder may not be opened.
    NotPermitted(String),
    /// Opening it could lose something: NSS silently replaces a file that is missing or empty.
    Damaged(String),
}

impl Files {
    /// Examines the files in `directory`.
    pub(super) fn look(directory: &Path) -> Self {
        let look = |name| {
            let file = directory.join(name);
            if is_part(&file, &directory.join(UNFINISHED).join(name)) {
                return Content::Missing;
            }
            Content::look(&file)
        };
        let (certificates, keys) = (look(CERTIFICATES), look(KEYS));
        match (certificates, keys) {
            (Content::Forbidden, _) => Self::NotPermitted(refusing(&directory.join(CERTIFICATES))),
            (_, Content::Forbidden) => Self::NotPermitted(refusing(&directory.join(KEYS))),
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

/// The content of one file.
enum Content {
    Missing,
    Empty,
    Sqlite,
    Foreign,
    Forbidden,
    Unreadable(io::Error),
}

impl Content {
    fn look(path: &Path) -> Self {
        // Only regular files are opened: a pipe would block.
        match fs::metadata(path) {
            Ok(found) if !found.is_file() => return Self::Foreign,
            _ => {}
        }
        let mut start = Vec::new();
        let read = File::open(path).and_then(|file| file.take(SQLITE.len() as u64).read_to_end(&mut start));
        match read {
            Err(error) if error.kind() == ErrorKind::NotFound => Self::Missing,
            Err(error) if error.kind() == ErrorKind::PermissionDenied => Self::Forbidden,
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
            Self::Forbidden => f.write_str("may not be read"),
            Self::Unreadable(error) => write!(f, "cannot be read: {error}"),
        }
    }
}

/// Creates the missing database in `directory`. `create` writes it in a folder of its own, and its files are moved
/// into `directory` only when they are complete: a killed process leaves no partial database, which would look
/// damaged. A file that another program has created meanwhile is kept.
///
/// # Errors
/// The reason why `directory` cannot be written to, or the error of `create`.
pub(super) fn make(
    directory: &Path,
    create: impl FnOnce(&Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let unfinished = directory.join(UNFINISHED);
    os::private_folder()
        .recursive(true)
        .create(directory)
        .map_err(|error| not_writable(&error, directory))?;
    clear(directory)?;
    os::private_folder().create(&unfinished).map_err(|error| not_writable(&error, directory))?;
    let made = create(&unfinished).and_then(|()| {
        stop_point!("database made");
        put_in_place(&unfinished, directory).map_err(|error| not_writable(&error, directory))
    });
    let cleared = clear(directory);
    made.and(cleared)
}

/// Moves the files into place, keys first: keys without certificates are an absent database, certificates without
/// keys a damaged one.
fn put_in_place(unfinished: &Path, directory: &Path) -> io::Result<()> {
    for name in [KEYS, CERTIFICATES] {
        give_name(&unfinished.join(name), &directory.join(name), &NAMING)?;
        stop_point!("database file in place");
    }
    Ok(())
}

/// A method of giving a file a name without replacing another file.
type Naming = fn(&Path, &Path) -> io::Result<()>;

/// All methods, atomic ones first. A file system need not support hard links (FAT) or renaming without replacing
/// (NFS), and some fail either with wrong errors.
const NAMING: [Naming; 3] = [|from, to| fs::hard_link(from, to), os::rename_new, copy_new];

/// Gives a file a name by the first method that works. A file that has taken the name meanwhile is kept.
fn give_name(from: &Path, to: &Path, ways: &[Naming]) -> io::Result<()> {
    let mut refused = io::Error::from(ErrorKind::Unsupported);
    for way in ways {
        match way(from, to) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => refused = error,
            _ => return Ok(()),
        }
    }
    Err(refused)
}

/// Copies the file. If the process is killed, [`clear`] removes the partial copy: the whole file is still beside it.
fn copy_new(from: &Path, to: &Path) -> io::Result<()> {
    let whole = fs::read(from)?;
    let mut file = os::private_file().create_new(true).write(true).open(to)?;
    let written = file.write_all(&whole).and_then(|()| sync(&file));
    if written.is_err() {
        // A partial file would look like a damaged one.
        let _ = fs::remove_file(to);
    }
    written
}

/// Removes the remains of a database whose creation was interrupted by a kill.
///
/// # Errors
/// The reason why `directory` cannot be written to.
pub(super) fn clear(directory: &Path) -> Result<(), StoreError> {
    let unfinished = directory.join(UNFINISHED);
    for name in [KEYS, CERTIFICATES] {
        let copy = directory.join(name);
        if is_part(&copy, &unfinished.join(name)) {
            fs::remove_file(copy).map_err(|error| not_writable(&error, directory))?;
        }
    }
    match fs::remove_dir_all(unfinished) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(not_writable(&error, directory)),
        _ => Ok(()),
    }
}

/// Whether a file is a proper prefix of another.
fn is_part(part: &Path, whole: &Path) -> bool {
    let Ok(whole) = fs::read(whole) else { return false };
    let Ok(part) = fs::read(part) else { return false };
    part.len() < whole.len() && whole.starts_with(&part)
}

fn not_writable(error: &io::Error, path: &Path) -> StoreError {
    match DiskReason::of(error) {
        DiskReason::Denied => StoreError::NotPermitted(refusing(path)),
        DiskReason::ReadOnly => StoreError::ReadOnly(refusing(path)),
        DiskReason::Full => StoreError::Full(refusing(path)),
        DiskReason::Missing | DiskReason::InTheWay | DiskReason::Other => {
            StoreError::NotWritable(error.to_string())
        }
    }
}

/// The obstacle's path: the file or folder itself, or the last folder above it that is known to exist.
fn refusing(path: &Path) -> String {
    let there = path.ancestors().find(|above| fs::symlink_metadata(above).is_ok());
    there.unwrap_or(path).display().to_string()
}

/// The obstacle to writing to the database, or to creating it where it is missing, as far as it shows without
/// writing: that of the folder before that of its files.
pub(super) fn obstacle(directory: &Path) -> Option<StoreError> {
    let forbids = |path: &Path| match os::may_write(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => match not_writable(&error, path) {
            error @ (StoreError::NotPermitted(_) | StoreError::ReadOnly(_)) => Some(error),
            // For any other reason a write attempt gives more information.
            _ => None,
        },
        _ => None,
    };
    // A missing folder is created in its parent.
    let folder = directory.ancestors().find(|folder| fs::symlink_metadata(folder).is_ok());
    let files =
        [CERTIFICATES, KEYS].iter().flat_map(|name| [directory.join(name), directory.join(journal(name))]);
    folder.map(Path::to_owned).into_iter().chain(files).find_map(|path| forbids(&path))
}

/// The name of SQLite's journal beside a file.
fn journal(name: &str) -> String {
    format!("{name}-journal")
}

/// Finds the reason why NSS could not write, which it does not report: checks the permission, and writes and deletes
/// again as much as an installation needs.
///
/// # Errors
/// The obstacle.
pub(super) fn check_writable(directory: &Path) -> Result<(), StoreError> {
    if let Some(obstacle) = obstacle(directory) {
        return Err(obstacle);
    }
    let unfinished = directory.join(UNFINISHED);
    clear(directory)?;
    fs::create_dir(&unfinished).map_err(|error| not_writable(&error, directory))?;
    let written = fs::write(unfinished.join("room"), vec![0; ROOM]);
    let written = written.map_err(|error| not_writable(&error, directory));
    clear(directory).and(written)
}

/// Whether a process was killed while it wrote: then the database must be opened for writing, by which SQLite rolls
/// back the interrupted transaction.
pub(super) fn are_interrupted(directory: &Path) -> bool {
    [CERTIFICATES, KEYS].iter().any(|name| directory.join(journal(name)).exists())
}

/// Whether another process holds a lock on one of the files, such as SQLite takes for writing. NSS waits for two
/// seconds and then reports the same as for a damaged file. Must not be called while this process has the database
/// open, since that could release its own locks.
pub(super) fn are_locked(directory: &Path) -> bool {
    // A lock on the whole file conflicts with a writer's only.
    let mut files = [CERTIFICATES, KEYS].iter().filter_map(|name| File::open(directory.join(name)).ok());
    files.any(|file| os::is_locked(&file))
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "tests fail by panicking"
    )]

    use super::*;

    fn database(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let directory = tempfile::tempdir().unwrap();
        for (name, content) in files {
            fs::write(directory.path().join(name), content).unwrap();
        }
        directory
    }

    #[test]
    fn database_is_present_only_if_nss_keeps_it() {
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
    fn database_appears_whole_or_not_at_all() {
        let home = tempfile::tempdir().unwrap();
        let directory = home.path().join("a/b");
        let failed = make(&directory, |folder| {
            fs::write(folder.join(KEYS), SQLITE).unwrap();
            Err(StoreError::Unsupported)
        });
        assert_eq!(failed, Err(StoreError::Unsupported));
        assert_eq!(names(&directory), [""; 0]);
        // The state that a killed process leaves.
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

    const REFUSED: Naming = |_, _| Err(ErrorKind::PermissionDenied.into());

    #[test]
    fn file_naming_falls_back_and_never_overwrites() {
        let ways: &[&[Naming]] = &[&NAMING, &NAMING[1..], &NAMING[2..], &[REFUSED, REFUSED, copy_new]];
        for ways in ways {
            let directory = database(&[("from", b"ours"), ("taken", b"theirs")]);
            let path = |name| directory.path().join(name);
            give_name(&path("from"), &path("taken"), ways).unwrap();
            assert_eq!(fs::read(path("taken")).unwrap(), b"theirs");
            give_name(&path("from"), &path("to"), ways).unwrap();
            assert_eq!(fs::read(path("to")).unwrap(), b"ours");
        }
        let directory = database(&[("from", b"ours")]);
        let path = |name| directory.path().join(name);
        let refused = give_name(&path("from"), &path("to"), &[REFUSED]).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::PermissionDenied);
    }

    #[test]
    fn half_copy_of_killed_process_is_begun_anew() {
        let whole: &[u8] = b"SQLite format 3\0 and so on";
        for (half, other) in [(KEYS, None), (CERTIFICATES, Some(KEYS))] {
            for length in [0, 16, whole.len() - 1] {
                let directory = database(&[(half, &whole[..length])]);
                fs::create_dir(directory.path().join(UNFINISHED)).unwrap();
                for name in [KEYS, CERTIFICATES] {
                    fs::write(directory.path().join(UNFINISHED).join(name), whole).unwrap();
                }
                if let Some(other) = other {
                    fs::write(directory.path().join(other), whole).unwrap();
                }
                assert_eq!(Files::look(directory.path()), Files::Absent, "{half} {length}");
                make(directory.path(), |folder| {
                    for name in [KEYS, CERTIFICATES] {
                        fs::write(folder.join(name), SQLITE).unwrap();
                    }
                    Ok(())
                })
                .unwrap();
                assert_eq!(Files::look(directory.path()), Files::Present, "{half} {length}");
                assert_eq!(names(directory.path()), [CERTIFICATES, KEYS]);
            }
        }
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
    fn file_that_appears_meanwhile_is_kept() {
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

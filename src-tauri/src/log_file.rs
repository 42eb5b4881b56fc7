//! The log, which the helpdesk asks for when a journey failed.
//!
//! Only lines of the wizard's own crates are written. Those of libraries may contain the data that they process:
//! hyper and reqwest log whole URLs, and their releases are not reviewed for it.

use std::{
    env,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use log::{LevelFilter, Log, Metadata, Record};
use time::{OffsetDateTime, format_description::BorrowedFormatItem, macros::format_description};

/// The log level, from `off` to `trace`; `info` when it is not set or invalid.
pub const LEVEL_VARIABLE: &str = "PERSONALSIGN_LOG";

const NAME: &str = "wizard.log";
/// The file with the lines before those in [`NAME`].
const EARLIER: &str = "wizard.1.log";
/// The most bytes of a file.
const MOST: u64 = 512 * 1024;
const OWN_CRATES: [&str; 8] = [
    "cert_store",
    "certificate",
    "disk",
    "personalsign_wizard",
    "pickup",
    "practice",
    "system_proxy",
    "wizard",
];
const TIME: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");

/// Writes the wizard's log into `wizard.log` in this directory from now on, and moves the lines before the last 512
/// KiB or so to `wizard.1.log`. If the log cannot be written, there is none, and the wizard continues.
pub fn open(directory: &Path) {
    let level = env::var(LEVEL_VARIABLE).ok().and_then(|level| level.parse().ok());
    if let Ok(log) = LogFile::open(directory)
        && log::set_boxed_logger(Box::new(log)).is_ok()
    {
        log::set_max_level(level.unwrap_or(LevelFilter::Info));
    }
}

struct LogFile(Mutex<Pages>);

impl LogFile {
    fn open(directory: &Path) -> io::Result<Self> {
        Ok(Self(Mutex::new(Pages::open(directory)?)))
    }
}

impl Log for LogFile {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let written_by = metadata.target().split("::").next();
        written_by.is_some_and(|name| OWN_CRATES.contains(&name))
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            // Formatted before the lock is taken: an argument that panics while it is formatted may be logged as
            // well.
            let line = line(record, OffsetDateTime::now_utc());
            let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            // On a full disk the line is lost, and nothing else.
            let _ = pages.write(line.as_bytes());
        }
    }

    fn flush(&self) {}
}

/// Formats one line, whatever the message contains.
fn line(record: &Record<'_>, now: OffsetDateTime) -> String {
    let time = now.format(TIME).unwrap_or_default();
    let message: String = record.args().to_string().chars().flat_map(visible).collect();
    format!("{time} {:<5} {} {message}\n", record.level(), record.target())
}

fn visible(character: char) -> impl Iterator<Item = char> {
    let escaped = character.is_control().then(|| character.escape_default());
    let itself = escaped.is_none().then_some(character);
    escaped.into_iter().flatten().chain(itself)
}

/// The current file, and the previous one.
struct Pages {
    directory: PathBuf,
    file: File,
    length: u64,
}

impl Pages {
    fn open(directory: &Path) -> io::Result<Self> {
        let file = private_file(&directory.join(NAME))?;
        let length = file.metadata()?.len();
        Ok(Self { directory: directory.to_owned(), file, length })
    }

    fn write(&mut self, line: &[u8]) -> io::Result<()> {
        if self.length > 0 && self.length + line.len() as u64 > MOST {
            fs::rename(self.directory.join(NAME), self.directory.join(EARLIER))?;
            *self = Self::open(&self.directory)?;
        }
        self.file.write_all(line)?;
        self.length += line.len() as u64;
        Ok(())
    }
}

/// Opens a file for this user only. A pipe in its place does not block.
fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600).custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    options.create(true).append(true).open(path)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use log::Level;
    use time::macros::datetime;

    use super::*;

    fn write(log: &LogFile, target: &str, message: &str) {
        let arguments = format_args!("{message}");
        log.log(&Record::builder().level(Level::Info).target(target).args(arguments).build());
    }

    fn read(directory: &Path, name: &str) -> String {
        fs::read_to_string(directory.join(name)).unwrap()
    }

    #[test]
    fn log_line_has_time_level_place_message() {
        let arguments = format_args!("first\nsecond\u{7f} é");
        let record = Record::builder().level(Level::Warn).target("wizard::storage").args(arguments).build();
        assert_eq!(
            line(&record, datetime!(2026-11-22 04:15:06.0789 UTC)),
            "2026-11-22T04:15:06.078Z WARN  wizard::storage first\\nsecond\\u{7f} é\n"
        );
    }

    #[test]
    fn lines_of_libraries_are_not_written() {
        let directory = tempfile::tempdir().unwrap();
        let log = LogFile::open(directory.path()).unwrap();
        for target in ["hyper::client", "reqwest", "zbus", "pickup_elsewhere", "wry::pickup", ""] {
            write(&log, target, "not to be written");
        }
        assert_eq!(read(directory.path(), NAME), "");
        for target in ["cert_store", "personalsign_wizard::window", "wizard::storage"] {
            write(&log, target, "written");
        }
        assert_eq!(read(directory.path(), NAME).matches("written\n").count(), 3);
    }

    #[test]
    fn log_is_two_files_with_newest_lines() {
        let directory = tempfile::tempdir().unwrap();
        let line = "x".repeat(1000);
        for round in 0..2000 {
            // Opened as often as the wizard is started.
            let log = LogFile::open(directory.path()).unwrap();
            write(&log, "pickup", &format!("{round} {line}"));
        }
        let files: Vec<u64> = fs::read_dir(directory.path())
            .unwrap()
            .map(|file| file.unwrap().metadata().unwrap().len())
            .collect();
        assert!(files.len() == 2 && files.iter().all(|length| *length <= MOST), "{files:?}");
        let (earlier, newest) = (read(directory.path(), EARLIER), read(directory.path(), NAME));
        assert!(newest.contains(" 1999 x") && !earlier.contains(" 0 x"));
        assert!(earlier.lines().chain(newest.lines()).all(|whole| whole.ends_with(&line)));
    }

    #[cfg(unix)]
    #[test]
    fn log_is_readable_by_the_user_alone() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().unwrap();
        LogFile::open(directory.path()).unwrap();
        let mode = fs::metadata(directory.path().join(NAME)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn unwritable_log_stops_nothing() {
        let directory = tempfile::tempdir().unwrap();
        assert!(LogFile::open(&directory.path().join("missing")).is_err());
        open(&directory.path().join("missing"));
        log::error!("nobody hears this");

        let log = LogFile::open(directory.path()).unwrap();
        write(&log, "pickup", &"x".repeat(MOST as usize));
        fs::create_dir(directory.path().join(EARLIER)).unwrap();
        write(&log, "pickup", "the full file cannot make room");
    }

    #[cfg(unix)]
    #[test]
    fn pipe_in_its_place_is_not_waited_for() {
        let directory = tempfile::tempdir().unwrap();
        let made = std::process::Command::new("mkfifo").arg(directory.path().join(NAME)).status().unwrap();
        assert!(made.success());
        assert!(LogFile::open(directory.path()).is_err());
    }
}

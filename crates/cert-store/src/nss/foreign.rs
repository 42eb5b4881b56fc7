//! Tolerant reading of files that other programs write. Mozilla's and Flatpak's are UTF-8 as a rule; files written by
//! hand, by an older program or partially can be anything.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, ErrorKind, Read},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

/// The most octets that are read of a file. Preferences have some hundred kilobytes.
const MOST: u64 = 16 << 20;

/// The octets of a file without its byte order mark; UTF-16 is converted to UTF-8, as in Mozilla's own parser
/// (nsINIParser.cpp), also where the mark is missing: every such file begins with two characters of ASCII.
///
/// # Errors
/// Also where it is not a regular file: reading a pipe would block.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidData, "it is no file"));
    }
    let mut octets = Vec::new();
    let read = File::open(path)?.take(MOST).read_to_end(&mut octets)?;
    if read as u64 == MOST {
        note(&format!("{}: only the first {MOST} octets are read", path.display()));
    }
    Ok(match octets.as_slice() {
        [0xef, 0xbb, 0xbf, text @ ..] => text.to_vec(),
        [0xff, 0xfe, text @ ..] => of_utf16(text, u16::from_le_bytes),
        [0xfe, 0xff, text @ ..] => of_utf16(text, u16::from_be_bytes),
        [1..0x80, 0, 1..0x80, 0, ..] => of_utf16(&octets, u16::from_le_bytes),
        [0, 1..0x80, 0, 1..0x80, ..] => of_utf16(&octets, u16::from_be_bytes),
        _ => octets,
    })
}

/// The octets of an optional file; empty where it cannot be read.
pub(super) fn read_if_possible(path: &Path) -> Vec<u8> {
    read(path).unwrap_or_else(|error| {
        if !is_missing(&error) {
            note(&format!("{} is not read: {error}", path.display()));
        }
        Vec::new()
    })
}

/// Whether the error means that the file does not exist.
pub(super) fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Whether a folder exists, or may exist: one that cannot be accessed is not somewhere else for that reason.
pub(super) fn may_be_folder(path: &Path) -> bool {
    match fs::metadata(path) {
        Ok(found) => found.is_dir(),
        Err(error) => error.kind() == ErrorKind::PermissionDenied,
    }
}

fn of_utf16(octets: &[u8], unit: fn([u8; 2]) -> u16) -> Vec<u8> {
    let (units, _) = octets.as_chunks();
    String::from_utf16_lossy(&units.iter().map(|pair| unit(*pair)).collect::<Vec<_>>()).into_bytes()
}

/// Decodes a text as well as possible: octets that are not UTF-8 are taken for ISO 8859-1, as in older systems of
/// Western Europe.
pub(super) fn text(octets: &[u8]) -> String {
    let mut text = String::new();
    for chunk in octets.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().copied().map(char::from));
    }
    text
}

/// A path, which consists of octets on Unix.
#[cfg(unix)]
pub(super) fn path(octets: &[u8]) -> PathBuf {
    <std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(octets).into()
}

/// A path.
#[cfg(windows)]
pub(super) fn path(octets: &[u8]) -> PathBuf {
    text(octets).into()
}

/// Logs once what is left out. The files are read repeatedly.
pub(super) fn note(left_out: &str) {
    static NOTED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    if NOTED.lock().unwrap_or_else(PoisonError::into_inner).insert(left_out.to_owned()) {
        log::warn!("{left_out}");
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn text_comes_without_its_mark_and_in_utf8() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        let utf16 = |mark: [u8; 2], octets: fn(u16) -> [u8; 2]| {
            [mark.to_vec(), "Zoë\r\n".encode_utf16().flat_map(octets).collect()].concat()
        };
        let odd_length = [utf16([0xff, 0xfe], u16::to_le_bytes), vec![b'x']].concat();
        for octets in [
            "Zoë\r\n".as_bytes().to_vec(),
            "\u{feff}Zoë\r\n".as_bytes().to_vec(),
            utf16([0xff, 0xfe], u16::to_le_bytes),
            utf16([0xfe, 0xff], u16::to_be_bytes),
            utf16([0xff, 0xfe], u16::to_le_bytes).split_off(2),
            utf16([0xfe, 0xff], u16::to_be_bytes).split_off(2),
            odd_length,
        ] {
            fs::write(&path, &octets).unwrap();
            assert_eq!(read(&path).unwrap(), "Zoë\r\n".as_bytes(), "{octets:02x?}");
        }
    }

    #[test]
    fn octets_that_are_no_utf8_become_letters() {
        assert_eq!(text(b"Zo\xeb and \xc3\xab"), "Zoë and ë");
        assert_eq!(text(b"\xff\xc3"), "ÿÃ");
    }

    #[test]
    fn pipe_or_folder_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        assert!(is_missing(&read(&folder.path().join("x")).unwrap_err()));
        assert!(!is_missing(&read(folder.path()).unwrap_err()));
        #[cfg(unix)]
        {
            let pipe = folder.path().join("pipe");
            let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
            assert!(made.success());
            assert!(!is_missing(&read(&pipe).unwrap_err()));
        }
    }
}

//! Figures that tests record for the closing table of `cargo xtask test`.
//!
//! Each record is a file of JSON in `target/evidence`. A run begins with an empty folder and reads the records of its
//! tests; a test that is run by hand writes its record, too. The view's tests write theirs in `ui/tests/evidence.ts`.
#![forbid(unsafe_code)]

mod names;

use std::{
    collections::BTreeMap,
    env,
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

pub use names::{Figure, Kind, Use};
use serde::{Deserialize, Serialize};

/// The record of one test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Record {
    /// Counted figures.
    Figures(BTreeMap<Figure, usize>),
    /// The result for the certificate in one program.
    Proof(Proof),
    /// A program that cannot be tested on this computer: it is missing, or may not be given what it needs.
    Untried(Use),
}

/// The result for the certificate in one program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Proof {
    /// The program, and its use of the key.
    pub of: Use,
    /// Whether the wizard reports the certificate as installed.
    pub installed: bool,
    /// Whether the program has used the key: its login or its signature was accepted.
    pub let_in: bool,
    /// Whether it could no longer use the key after the certificate was removed.
    pub refused_after_removal: bool,
}

impl Proof {
    /// Whether every step succeeded.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.installed && self.let_in && self.refused_after_removal
    }
}

/// Records figures.
///
/// # Panics
/// When the file cannot be written.
pub fn figures<const N: usize>(figures: [(Figure, usize); N]) {
    record(&Record::Figures(figures.into()));
}

/// Records the result for the certificate in each of these programs.
///
/// # Panics
/// When a result is not good, or when a file cannot be written.
pub fn proofs(proofs: &[Proof]) {
    proofs.iter().for_each(|proof| record(&Record::Proof(*proof)));
    assert!(proofs.iter().all(Proof::is_good), "{proofs:?}");
}

/// Records that a program cannot be tested on this computer.
///
/// # Panics
/// When the file cannot be written.
pub fn untried(program: Use) {
    record(&Record::Untried(program));
}

#[allow(clippy::panic, reason = "a test whose evidence is missing must fail")]
fn record(record: &Record) {
    let folder = folder();
    if let Err(error) = write(&folder, &source(), record) {
        panic!("{}: {error}", folder.display());
    }
}

/// The folder of the records.
#[must_use]
pub fn folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).join("target/evidence")
}

/// Deletes the records of an earlier run.
///
/// # Errors
/// When they cannot be deleted.
pub fn clear(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Reads every record, each with the name of the test program that wrote it.
///
/// # Errors
/// When a file cannot be read, or holds no record.
pub fn read(folder: &Path) -> io::Result<Vec<(String, Record)>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    entries.map(|entry| read_file(&entry?.path())).collect()
}

fn read_file(path: &Path) -> io::Result<(String, Record)> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let source = name.split('.').next().unwrap_or_default().to_owned();
    match serde_json::from_slice(&fs::read(path)?) {
        Ok(record) => Ok((source, record)),
        Err(error) => Err(io::Error::new(ErrorKind::InvalidData, format!("{name}: {error}"))),
    }
}

/// Writes into a file that did not exist: no two threads or processes can share one.
fn write(folder: &Path, source: &str, record: &Record) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut number = 0_u32;
    loop {
        match File::create_new(folder.join(format!("{source}.{number}.json"))) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => number += 1,
            file => return file?.write_all(&serde_json::to_vec(record)?),
        }
    }
}

/// The name of this test program, without the hash that cargo appends.
fn source() -> String {
    let program = env::current_exe().unwrap_or_default();
    let stem = program.file_stem().unwrap_or_default().to_string_lossy();
    stem.rsplit_once('-').map_or(&*stem, |(name, _)| name).to_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use std::{fs, thread};

    use tempfile::tempdir;

    use super::{Figure, Proof, Record, Use, clear, read, write};

    fn counted(figure: Figure, number: usize) -> Record {
        Record::Figures([(figure, number)].into())
    }

    #[test]
    fn records_are_read_as_they_were_written() {
        let folder = tempdir().unwrap();
        let proof = Proof { of: Use::Firefox, installed: true, let_in: false, refused_after_removal: true };
        let records = [counted(Figure::SlowestMs, 3), Record::Proof(proof), Record::Untried(Use::PdfSig)];
        for record in &records {
            write(folder.path(), "stores", record).unwrap();
        }
        let found = read(folder.path()).unwrap();
        assert_eq!(found.len(), records.len());
        assert!(records.iter().all(|record| found.contains(&("stores".to_owned(), record.clone()))));
        clear(folder.path()).unwrap();
        assert_eq!(read(folder.path()).unwrap(), []);
    }

    #[test]
    fn records_at_the_same_time_are_all_kept() {
        let folder = tempdir().unwrap();
        thread::scope(|scope| {
            for number in 0..16 {
                let folder = &folder;
                scope
                    .spawn(move || write(folder.path(), "faults", &counted(Figure::Faults, number)).unwrap());
            }
        });
        assert_eq!(read(folder.path()).unwrap().len(), 16);
    }

    #[test]
    fn record_that_is_not_understood_is_an_error() {
        let folder = tempdir().unwrap();
        for text in
            [r#"{"figures":{"losses":1}}"#, r#"{"figures":{"lost":-1}}"#, r#"{"figures":{"lost":"#, "{}"]
        {
            fs::write(folder.path().join("view.0.json"), text).unwrap();
            assert!(read(folder.path()).unwrap_err().to_string().starts_with("view.0.json: "), "{text}");
        }
    }

    #[test]
    fn view_writes_figures_as_they_are_read() {
        let folder = tempdir().unwrap();
        fs::write(folder.path().join("view.0.json"), r#"{"figures":{"messages":7}}"#).unwrap();
        assert_eq!(read(folder.path()).unwrap(), [("view".to_owned(), counted(Figure::Messages, 7))]);
    }
}

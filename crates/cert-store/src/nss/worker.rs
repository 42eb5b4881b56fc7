//! The worker's side: one request, one reply, and exit.

use std::{fs::File, io, path::Path, process::ExitCode};

use certificate::store::{Probe, StoreError};
use stop_points::stop_point;
use zeroize::Zeroizing;

use super::{
    database::{self, Database},
    ffi::{Access, Context, Nss},
    files::{self, Files},
    library,
    wire::{self, Reply, Request, Secrets, Task},
};
use crate::native::os;

/// Processes the request on standard input, and writes the replies to standard output.
pub(super) fn run() -> ExitCode {
    // Without Rust's buffer, which would keep a copy of the secrets.
    let reply = os::standard_input().map_err(malformed).and_then(|mut input| {
        let request = wire::receive(&mut input).map_err(malformed)?;
        work(&request, &mut || ask_secrets(&mut input))
    });
    stop_point!("worker has its answer");
    match wire::answer(io::stdout().lock(), &reply) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn malformed(error: io::Error) -> StoreError {
    StoreError::Refused { call: "reading the request".into(), reason: error.to_string() }
}

type Received = Secrets<Zeroizing<Vec<u8>>>;

fn ask_secrets(input: &mut File) -> Result<Received, StoreError> {
    wire::answer(io::stdout().lock(), &Ok(Reply::Initialised)).map_err(malformed)?;
    wire::receive_secrets(input).map_err(malformed)
}

type AskSecrets<'a> = &'a mut dyn FnMut() -> Result<Received, StoreError>;

fn work(request: &Request, ask_secrets: AskSecrets<'_>) -> Result<Reply, StoreError> {
    let (done, directory) = (attempt(request, ask_secrets), &request.directory);
    match done {
        // NSS does not report the reason: it waits for two seconds, and gives up.
        Err(StoreError::Refused { .. }) if request.task.writes() && files::are_locked(directory) => {
            Err(StoreError::InUse)
        }
        Err(StoreError::Refused { .. } | StoreError::NotWritable(_)) if request.task.writes() => {
            files::check_writable(directory).and(done)
        }
        _ => done,
    }
}

fn attempt(request: &Request, ask_secrets: AskSecrets<'_>) -> Result<Reply, StoreError> {
    let directory = &request.directory;
    let files = Files::look(directory);
    match (&files, &request.task) {
        (Files::OldFormat(file), _) => return Err(StoreError::OldFormat(file.clone())),
        (Files::NotPermitted(folder), _) => return Err(StoreError::NotPermitted(folder.clone())),
        (Files::Damaged(reason), _) => return Err(StoreError::Damaged(reason.clone())),
        (Files::Present, Task::Look) if files::are_locked(directory) => {
            return Ok(Reply::Looked(Probe::InUse));
        }
        (Files::Present, _) | (Files::Absent, Task::Look | Task::Install { .. }) => {}
        (Files::Absent, Task::Find { .. }) => return Ok(Reply::Found(None)),
        (Files::Absent, Task::FindKey { .. }) => return Ok(Reply::KeyFound(false)),
        (
            Files::Absent,
            Task::Prove { .. } | Task::Export { .. } | Task::Issuers { .. } | Task::Trust { .. },
        ) => return Err(StoreError::NotFound),
        (Files::Absent, Task::List) => return Ok(Reply::Listed(Vec::new())),
        (Files::Absent, Task::Remove { .. }) => return Ok(Reply::Removed),
    }
    let nss = library::load(&request.libraries)?;
    match (&files, &request.task) {
        (Files::Absent, Task::Look) => {
            let probe = files::obstacle(directory).map_or(Probe::Absent, Probe::NotMakable);
            return Ok(Reply::Looked(probe));
        }
        (Files::Absent, _) => files::make(directory, |new| database::create(&nss, new))?,
        _ => {}
    }
    let interrupted = files::are_interrupted(directory);
    let mut context = open(&nss, directory, if interrupted { Access::Write } else { Access::Read })?;
    let mut database = Database::of(&context)?;
    let mut secrets = Received::default();
    if request.task.needs_keys() {
        secrets = ask_secrets()?;
        database.unlock(&secrets.primary_password)?;
    }
    if request.task.writes() && !interrupted {
        // Opened read-only first, so that a database that must not be written is not changed at all.
        drop(database);
        context.close()?;
        context = open(&nss, directory, Access::Write)?;
        database = Database::of(&context)?;
        database.unlock(&secrets.primary_password)?;
    }
    match &request.task {
        Task::Look => {
            let probe = files::obstacle(directory).map_or_else(|| database.probe(), Probe::NotWritable);
            Ok(Reply::Looked(probe))
        }
        Task::Install { leaf, issuers, name } => {
            files::clear(directory)?;
            database.install(&secrets.private_key, leaf, issuers, name)
        }
        Task::Find { fingerprint } => database.find(fingerprint),
        Task::FindKey { certificate } => database.find_key(certificate),
        Task::List => database.list(),
        Task::Prove { fingerprint, challenge } => database.prove(fingerprint, challenge),
        Task::Export { fingerprint } => database.export(fingerprint, &secrets.certificate_password),
        Task::Issuers { fingerprint } => database.issuers(fingerprint),
        Task::Trust { fingerprint } => {
            let roots = library::roots(&request.libraries);
            let roots = roots.and_then(|library| context.load_roots(&library).ok());
            database.trust(fingerprint, roots.is_some())
        }
        Task::Remove { fingerprint, added } => database.remove(fingerprint, added),
    }
}

/// Opens files that look intact. If NSS refuses, the database is locked, or damaged inside; it does not report which.
fn open<'n>(nss: &'n Nss, directory: &Path, access: Access) -> Result<Context<'n>, StoreError> {
    nss.open(directory, access).map_err(|error| match error.into() {
        StoreError::Refused { .. } if files::are_locked(directory) => StoreError::InUse,
        refused @ StoreError::Refused { .. } if access == Access::Write => {
            files::check_writable(directory).err().unwrap_or_else(|| damaged(refused))
        }
        other => damaged(other),
    })
}

fn damaged(error: StoreError) -> StoreError {
    match error {
        StoreError::Refused { call, reason } => StoreError::Damaged(format!("{call}: {reason}")),
        other => other,
    }
}

//! The wizard's side of the worker process.

use std::{
    env, io,
    path::PathBuf,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use certificate::store::StoreError;

use super::wire::{self, Replies, Reply, Request, Secrets};

/// The argument that makes the program a worker.
pub(super) const ARGUMENT: &str = "nss-worker";

/// The program's own executable: on Linux the same one even when its file was replaced by an update.
const THIS_PROGRAM: &str = "/proc/self/exe";

/// The longest time for a worker. An installation takes some hundredths of a second, and NSS waits two seconds for
/// another program; a home on a slow network may take more.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// The variables that Windows' loader needs to start the program, and none by which NSS could be made to log or
/// behave differently, or the loader to take libraries from elsewhere.
const KEPT_ENVIRONMENT: &[&str] = &[
    "SystemRoot",
    #[cfg(feature = "faults")]
    stop_points::VARIABLE,
];

/// Starts a new process for each task: NSS has state that a process has only once, and only a new process has no
/// cache.
#[derive(Clone, Debug)]
pub struct Worker {
    program: PathBuf,
    time_limit: Duration,
}

impl Default for Worker {
    /// Uses this same program, whose `main` calls [`run_as_worker`](super::run_as_worker).
    fn default() -> Self {
        let elsewhere = || env::current_exe().unwrap_or_default();
        let linux = PathBuf::from(THIS_PROGRAM);
        Self::new(if linux.exists() { linux } else { elsewhere() })
    }
}

impl Worker {
    /// Uses another program that calls [`run_as_worker`](super::run_as_worker).
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into(), time_limit: TIME_LIMIT }
    }

    /// Kills a worker that takes longer than this.
    #[must_use]
    pub fn time_limit(self, time_limit: Duration) -> Self {
        Self { time_limit, ..self }
    }

    /// Has one request processed.
    pub(super) fn ask(&self, request: &Request, secrets: &Secrets<&[u8]>) -> Result<Reply, StoreError> {
        let mut child = self.start().map_err(|error| lost(format!("it did not start: {error}")))?;
        let answer = match (child.stdin.take(), child.stdout.take()) {
            (Some(stdin), Some(stdout)) => self.converse(&mut child, stdin, stdout, request, secrets),
            _ => Err(lost("its pipes are missing".into())),
        };
        let status = child.wait();
        answer.map_err(|error| match (error, status) {
            (StoreError::WorkerLost(reason), Ok(status)) => lost(format!("{reason} ({status})")),
            (error, _) => error,
        })
    }

    fn start(&self) -> io::Result<Child> {
        Command::new(&self.program)
            .arg(ARGUMENT)
            .env_clear()
            .envs(KEPT_ENVIRONMENT.iter().filter_map(|name| Some((name, env::var_os(name)?))))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
    }

    /// Sends the request, and waits for the reply. A worker that exceeds the time limit is killed, by which both
    /// pipes close and the thread ends.
    fn converse(
        &self,
        child: &mut Child,
        stdin: ChildStdin,
        stdout: ChildStdout,
        request: &Request,
        secrets: &Secrets<&[u8]>,
    ) -> Result<Reply, StoreError> {
        thread::scope(|scope| {
            let (answered, answer) = mpsc::channel();
            scope.spawn(move || {
                let reply = exchange(stdin, stdout, request, secrets);
                // The receiver is gone when the time limit has passed.
                let _ = answered.send(reply);
            });
            match answer.recv_timeout(self.time_limit) {
                Ok(Ok(reply)) => reply,
                Ok(Err(error)) => Err(lost(error.to_string())),
                Err(_) => {
                    // Fails only for a worker that has just ended by itself.
                    let _ = child.kill();
                    Err(lost(format!("it took longer than {} s", self.time_limit.as_secs_f32())))
                }
            }
        })
    }
}

/// Sends the request, and the secrets only to a worker that has shown that its NSS opens the database. A worker that
/// refuses need not read all of its input, so its reply counts, not the result of writing.
fn exchange(
    mut stdin: ChildStdin,
    stdout: ChildStdout,
    request: &Request,
    secrets: &Secrets<&[u8]>,
) -> io::Result<Result<Reply, StoreError>> {
    let mut replies = Replies::new(stdout);
    let sent = wire::send(&mut stdin, request);
    let reply = replies.next().map_err(|error| sent.err().unwrap_or(error))?;
    if reply != Ok(Reply::Initialised) {
        return Ok(reply);
    }
    let sent = wire::send_secrets(&mut stdin, secrets);
    replies.next().map_err(|error| sent.err().unwrap_or(error))
}

fn lost(reason: String) -> StoreError {
    StoreError::WorkerLost(reason)
}

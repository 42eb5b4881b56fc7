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

/// The program that is started anew, while it runs: on Linux the same one even when its file was replaced by an update.
const THIS_PROGRAM: &str = "/proc/self/exe";

/// How long a worker may take. An installation takes some hundredths of a second, and NSS waits two
/// seconds for another program; a home on a slow network may take more.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// Keeps what the loader of Windows needs to start the program, and nothing by which NSS could be told to log or behave
/// differently, or the loader to take libraries from elsewhere.
const KEPT_ENVIRONMENT: &[&str] = &[
    "SystemRoot",
    #[cfg(feature = "faults")]
    stop_points::VARIABLE,
];

/// Starts a process of its own for each task: NSS has state that a process has only once, and a look-up is fresh
/// only where nothing was cached.
#[derive(Clone, Debug)]
pub struct Worker {
    program: PathBuf,
    time_limit: Duration,
}

impl Default for Worker {
    /// This same program, whose `main` calls [`run_as_worker`](super::run_as_worker).
    fn default() -> Self {
        let elsewhere = || env::current_exe().unwrap_or_default();
        let linux = PathBuf::from(THIS_PROGRAM);
        Self::new(if linux.exists() { linux } else { elsewhere() })
    }
}

impl Worker {
    /// Another program that calls [`run_as_worker`](super::run_as_worker).
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into(), time_limit: TIME_LIMIT }
    }

    /// Ends a worker that takes longer than this.
    #[must_use]
    pub fn time_limit(self, time_limit: Duration) -> Self {
        Self { time_limit, ..self }
    }

    /// Has one request done.
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

    /// Asks, and waits for the reply. A worker that lets the time limit pass is killed, by which both
    /// pipes end and with them the thread.
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
                // The other end is gone when the time limit has passed, and nobody wants the answer any more.
                let _ = answered.send(reply);
            });
            match answer.recv_timeout(self.time_limit) {
                Ok(Ok(reply)) => reply,
                Ok(Err(error)) => Err(lost(error.to_string())),
                Err(_) => {
                    // It fails only for a worker that has just ended by itself.
                    let _ = child.kill();
                    Err(lost(format!("it took longer than {} s", self.time_limit.as_secs_f32())))
                }
            }
        })
    }
}

/// The secrets go to a worker that has shown that its NSS opens the database, and to no other. A worker that refuses
/// what is sent need not read all of it, so its reply counts, not the sending.
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

//! The program `subscriber` as a child process.

use std::{
    env,
    io::{BufRead, BufReader, Lines, Write},
    os::unix::process::CommandExt,
    process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio},
};

use e2e::faults::{
    person::Choice,
    protocol::{Instructions, Line},
    stops::{Stops, VARIABLE},
};

use crate::computer::Computer;

/// A running subscriber. Dropping it kills it (`kill -9`).
pub(crate) struct Subscriber {
    process: Child,
    input: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_subscriber");

/// The command on a computer, with only the necessary variables of this process's environment.
pub(crate) fn command(computer: &Computer, stops: &Stops) -> Command {
    let mut command = match &computer.mounts {
        Some(mounts) => mounts.command(PROGRAM),
        None => Command::new(PROGRAM),
    };
    command.env_clear().envs(computer.environment()).env(VARIABLE, serde_json::to_string(stops).unwrap());
    command.envs(["PATH", "LD_LIBRARY_PATH"].iter().filter_map(|name| Some((name, env::var_os(name)?))));
    // In a group of its own, so that it can be killed together with its workers.
    command.current_dir("/").process_group(0);
    command
}

impl Subscriber {
    pub(crate) fn start(mut command: Command, instructions: &Instructions) -> Self {
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let input = process.stdin.take().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut subscriber = Self { process, input, lines };
        subscriber.write(&serde_json::to_string(instructions).unwrap());
        subscriber
    }

    /// The next line; `None` when it has ended.
    pub(crate) fn hear(&mut self) -> Option<Line> {
        let line = self.lines.next()?.unwrap();
        Some(serde_json::from_str(&line).unwrap())
    }

    /// Replies to a reported problem.
    pub(crate) fn choose(&mut self, choice: Choice) {
        self.write(&serde_json::to_string(&choice).unwrap());
    }

    /// Lets it continue from a stop point.
    pub(crate) fn go_on(&mut self) {
        self.write("");
    }

    /// The exit status.
    pub(crate) fn ended(mut self) -> ExitStatus {
        self.process.wait().unwrap()
    }

    fn write(&mut self, line: &str) {
        // The end of a dead process is noticed when it is read from.
        let _ = writeln!(self.input, "{line}");
    }
}

impl Drop for Subscriber {
    fn drop(&mut self) {
        // Fails only for a process that has ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

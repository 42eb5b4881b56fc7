//! The program `subscriber`, run and listened to.

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

/// A running subscriber. Dropping it is `kill -9`.
pub(crate) struct Subscriber {
    process: Child,
    input: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_subscriber");

/// The program on a computer, with nothing of this process's environment but what it needs to start.
pub(crate) fn command(computer: &Computer, stops: &Stops) -> Command {
    let mut command = match &computer.mounts {
        Some(mounts) => mounts.command(PROGRAM),
        None => Command::new(PROGRAM),
    };
    command.env_clear().envs(computer.environment()).env(VARIABLE, serde_json::to_string(stops).unwrap());
    command.envs(["PATH", "LD_LIBRARY_PATH"].iter().filter_map(|name| Some((name, env::var_os(name)?))));
    // With its workers it can be killed at once.
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

    /// What it says next; nothing when it has ended.
    pub(crate) fn hear(&mut self) -> Option<Line> {
        let line = self.lines.next()?.unwrap();
        Some(serde_json::from_str(&line).unwrap())
    }

    /// Answers what it told.
    pub(crate) fn choose(&mut self, choice: Choice) {
        self.write(&serde_json::to_string(&choice).unwrap());
    }

    /// Lets it go on from the point at which it asked.
    pub(crate) fn go_on(&mut self) {
        self.write("");
    }

    /// How it ended.
    pub(crate) fn ended(mut self) -> ExitStatus {
        self.process.wait().unwrap()
    }

    fn write(&mut self, line: &str) {
        // One that has died is noticed by what it says.
        let _ = writeln!(self.input, "{line}");
    }
}

impl Drop for Subscriber {
    fn drop(&mut self) {
        // It fails only for one that has ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

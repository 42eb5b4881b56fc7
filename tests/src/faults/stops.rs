//! The stop points of the wizard and its workers: a process logs those that it passes, and stops at one of them.

use std::{
    env,
    fs::{self, OpenOptions},
    io::Write,
    path::PathBuf,
    process,
};

use serde::{Deserialize, Serialize};

use super::protocol::Line;

/// The environment variable with [`Stops`] in it. A worker inherits it from the wizard.
pub use stop_points::VARIABLE;

/// The points to log, and those to stop at.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stops {
    /// All points.
    pub points: Vec<String>,
    /// The log, with a line for each time that the wizard or a worker reaches a point.
    pub log: PathBuf,
    /// The stops of a process.
    pub stops: Vec<Stop>,
}

/// A stop at one occurrence of a point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// The point.
    pub point: String,
    /// The occurrence at which to stop, counted from 1 over the wizard and its workers.
    pub time: usize,
    /// The way of stopping.
    pub way: Way,
}

/// The way in which a process stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// The process aborts.
    Abort,
    /// The process is killed (`kill -9`).
    Kill,
    /// The wizard and its workers are killed at once.
    KillAll,
    /// The process waits until it may continue, and meanwhile the test changes its surroundings.
    Ask,
}

/// Installs the stops of the environment variable. To be called before anything else.
///
/// # Panics
/// When the variable is invalid.
pub fn arm() {
    let Ok(text) = env::var(VARIABLE) else { return };
    let stops: Stops = serde_json::from_str(&text).unwrap();
    for point in stops.points.clone() {
        let stops = stops.clone();
        fail::cfg_callback(point.clone(), move || stops.pass(&point)).unwrap();
    }
}

impl Stops {
    fn pass(&self, point: &str) {
        let mut log = OpenOptions::new().create(true).append(true).open(&self.log).unwrap();
        writeln!(log, "{point}").unwrap();
        let times = fs::read_to_string(&self.log).unwrap().lines().filter(|line| *line == point).count();
        let stop = self.stops.iter().find(|stop| stop.point == point && stop.time == times);
        match stop.map(|stop| stop.way) {
            None => {}
            Some(Way::Abort) => process::abort(),
            Some(Way::Kill) => kill(),
            Some(Way::KillAll) => kill_all(),
            Some(Way::Ask) => ask(point),
        }
    }
}

#[cfg(unix)]
fn kill() {
    use rustix::process::{Signal, getpid, kill_process};
    kill_process(getpid(), Signal::KILL).unwrap();
}

#[cfg(not(unix))]
fn kill() {
    process::abort();
}

#[cfg(unix)]
fn kill_all() {
    use rustix::process::{Signal, kill_current_process_group};
    kill_current_process_group(Signal::KILL).unwrap();
}

#[cfg(not(unix))]
fn kill_all() {
    process::abort();
}

fn ask(point: &str) {
    say(&Line::At(point.to_owned()));
    let _ = hear();
}

/// Writes a line to standard output.
///
/// # Panics
/// When it cannot be written.
pub fn say(line: &Line) {
    println!("{}", serde_json::to_string(line).unwrap());
}

/// Reads a line from standard input; empty at its end.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn hear() -> String {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    line
}

//! The named points of the wizard and its workers: a process writes down which it passes, and stops at one of them.

use std::{
    env,
    fs::{self, OpenOptions},
    io::Write,
    path::PathBuf,
    process,
};

use serde::{Deserialize, Serialize};

use super::protocol::Line;

/// The environment variable with [`Stops`] in it. A worker gets it from the wizard.
pub use stop_points::VARIABLE;

/// Which points are written down, and where to stop.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stops {
    /// All points.
    pub points: Vec<String>,
    /// One line for each time that the wizard or a worker comes to one of them.
    pub log: PathBuf,
    /// Where a process stops.
    pub stops: Vec<Stop>,
}

/// Where and how a process stops.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// The point.
    pub point: String,
    /// At which time that it is come to, counted from 1 over the wizard and its workers.
    pub time: usize,
    /// How.
    pub way: Way,
}

/// How a process stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// `abort`: it ends itself.
    Abort,
    /// `kill -9`: it is ended.
    Kill,
    /// `kill -9` of the wizard and its workers at once.
    KillAll,
    /// It waits until it is told to go on, and meanwhile the world changes.
    Ask,
}

/// Does as the environment says. To be called before anything else.
///
/// # Panics
/// When the environment says what cannot be done.
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
/// When nobody reads it.
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

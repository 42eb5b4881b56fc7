//! A wrong clock, simulated by Debian's `faketime`.

use std::{
    collections::BTreeSet,
    fmt, fs,
    path::{Path, PathBuf},
    sync::Mutex,
};

use e2e::faults::stops::{Stop, Way};

use crate::{
    journey::{Came, Journey},
    points::{self, Point},
    service::Service,
    tally::{self, Fault, Lost, is_full},
};

/// The error while the service's certificate is not valid by this clock: the clock may be wrong.
const CLOCK_OR_SERVICE: &str = "NW-802";
/// The error while the user's own certificate is not valid.
const NOT_VALID_NOW: &str = "FI-605";
/// The screen on which the file then waits for its password, which this person mistypes.
const OPEN_AGAIN: &str = "P3";
const SLIPPED: &str = "CP-304";
/// The error that the receipt was not confirmed: here, because the service's certificate was not valid by this clock.
const NO_RECEIPT: &str = "DL-506";
/// All errors that are right.
const RIGHT: [&str; 4] = [CLOCK_OR_SERVICE, NOT_VALID_NOW, SLIPPED, NO_RECEIPT];

/// The point from which on the clock is wrong.
#[derive(Clone, Debug)]
enum Since {
    /// Before the wizard is started.
    Start,
    Point(String),
}

struct Case {
    /// The offset in faketime's syntax.
    offset: &'static str,
    since: Since,
    keyring: bool,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the clock {} since {:?}", self.offset, self.since)
    }
}

#[test]
fn wrong_clock_loses_nothing() {
    let service = Service::start();
    let mut cases = Vec::new();
    // The journey of an order: the CA's page has its own.
    let points = points::all().into_iter().filter(|point| !point.in_worker && point.on == points::On::Any);
    let since = points.map(|Point { name, .. }| Since::Point(name));
    for (index, since) in [Since::Start].into_iter().chain(since).enumerate() {
        for (turn, offset) in ["-1h", "+1h", "-400d", "+1200d"].into_iter().enumerate() {
            if is_full() || turn < 2 || index == 0 {
                cases.push(Case { offset, since: since.clone(), keyring: (index + turn) % 2 == 0 });
            }
        }
    }
    let told = Mutex::new(BTreeSet::new());
    tally::play(&cases, |case| play(&service, case, &told));
    let told = told.into_inner().unwrap();
    assert!([CLOCK_OR_SERVICE, NOT_VALID_NOW].iter().all(|code| told.contains(*code)), "{told:?}");
    let others = told.iter().find(|code| !RIGHT.contains(&code.as_str()));
    assert_eq!(others, None, "it has nothing to do with the clock");
}

fn play(service: &Service, case: &Case, codes: &Mutex<BTreeSet<String>>) -> Result<Fault, Lost> {
    let journey = Journey::new(service, case.keyring);
    let clock = journey.computer.home().join("clock");
    set(&clock, "+0");
    // The environment that the program `faketime` would set, except for the time itself, which is read from a file
    // each time. That program is not used: it refuses to start where a killed process with its id has left files
    // behind.
    let environment = [
        ("LD_PRELOAD", library().to_str().unwrap().to_owned()),
        ("FAKETIME_TIMESTAMP_FILE", clock.to_str().unwrap().to_owned()),
        ("FAKETIME_NO_CACHE", "1".to_owned()),
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1".to_owned()),
    ];
    let subscriber = match &case.since {
        Since::Start => {
            set(&clock, case.offset);
            journey.start_with(&environment, Vec::new())
        }
        Since::Point(name) => {
            let ask = Stop { point: name.clone(), time: 1, way: Way::Ask };
            let subscriber = journey.start_with(&environment, vec![ask]);
            let Came::At(mut subscriber) = journey.walk(subscriber, |told| panic!("too early: {told:?}"))
            else {
                panic!("it never came there");
            };
            set(&clock, case.offset);
            subscriber.go_on();
            subscriber
        }
    };
    journey.finish(subscriber, |told| {
        codes.lock().unwrap().extend(told.problem.clone());
        if told.problem.as_deref() == Some(NOT_VALID_NOW) {
            assert_eq!(told.screen, OPEN_AGAIN, "the file is thrown away");
        }
        set(&clock, "+0");
    })?;
    Ok(Fault::Happened)
}

/// Debian's path, below the folder of the machine's architecture.
fn library() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").unwrap().map(|entry| entry.unwrap().path());
    let found =
        folders.map(|folder| folder.join("faketime/libfaketime.so.1")).find(|library| library.exists());
    found.expect("libfaketime is missing: install the package faketime")
}

fn set(clock: &Path, offset: &str) {
    fs::write(clock, format!("{offset}\n")).unwrap();
}

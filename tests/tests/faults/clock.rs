//! A clock that is wrong, as Debian's `faketime` makes it so.

use std::{fmt, fs, path::Path};

use e2e::{
    faults::stops::{Stop, Way},
    program::run,
};

use crate::{
    journey::{Came, Journey},
    points::{self, Point},
    service::Service,
    tally::{self, Fault, Lost, is_full},
};

/// From this point on, the clock is wrong.
#[derive(Clone, Debug)]
enum Since {
    /// Before the wizard is started.
    Start,
    Point(String),
}

struct Case {
    /// As faketime reads it.
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
fn a_wrong_clock_loses_nothing() {
    let service = Service::start();
    let mut cases = Vec::new();
    let points = points::all().into_iter().filter(|point| !point.in_worker);
    let since = points.map(|Point { name, .. }| Since::Point(name));
    for (index, since) in [Since::Start].into_iter().chain(since).enumerate() {
        for (turn, offset) in ["-1h", "+1h", "-400d", "+1200d"].into_iter().enumerate() {
            if is_full() || turn < 2 || index == 0 {
                cases.push(Case { offset, since: since.clone(), keyring: (index + turn) % 2 == 0 });
            }
        }
    }
    tally::play(&cases, |case| play(&service, case));
}

fn play(service: &Service, case: &Case) -> Result<Fault, Lost> {
    let journey = Journey::new(service, case.keyring);
    let clock = journey.computer.home().join("clock");
    set(&clock, "+0");
    // What the program `faketime` would set, but for the time itself, which is read from a file each time.
    let library = run("faketime", ["-f", "+0", "sh", "-c", "printf %s \"$LD_PRELOAD\""]);
    let environment = [
        ("LD_PRELOAD", library),
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
    let mut told = Vec::new();
    journey.finish(subscriber, |said| {
        told.push(said.problem.clone().unwrap());
        set(&clock, "+0");
    })?;
    println!("{case}: {told:?}");
    Ok(Fault::Happened)
}

fn set(clock: &Path, offset: &str) {
    fs::write(clock, format!("{offset}\n")).unwrap();
}

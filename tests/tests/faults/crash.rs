//! The program, and its workers, stopped at every stop point.

use std::{fmt, os::unix::process::ExitStatusExt};

use e2e::faults::stops::{Stop, Way};
use rustix::process::Signal;
use wizard::journal::KeyChoice;

use crate::{
    journey::{Came, Course, Journey},
    points::{self, On, Point},
    service::Service,
    tally::{self, Fault, Lost, is_full},
};

/// The first point with something to lose.
const FIRST: &str = "download pressed";
/// The number of passes depends on the connection, so only the first counts.
const A_PART: &str = "part of the file received";
/// The only point of a worker that it also passes without writing.
const ANSWERED: &str = "worker has its answer";
/// Before the first store is written to.
const NOTED: &str = "installation noted";
/// The error for a program whose worker ended.
const WORKER_LOST: &str = "ST-721";
/// The error when the receipt does not name the delivered file.
const WRONG_RECEIPT: &str = "DL-505";

/// A stop with its circumstances.
struct Case {
    stop: Stop,
    in_worker: bool,
    /// Whether an error is reported: the worker was writing or testing the key.
    is_told: bool,
    keyring: bool,
    course: Course,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stop { point, time, way } = &self.stop;
        let keyring = if self.keyring { "with" } else { "without" };
        write!(f, "{way:?} at “{point}”, time {time}, {keyring} keyring, {:?}", self.course)
    }
}

impl Case {
    fn journey<'s>(&self, service: &'s Service) -> Journey<'s> {
        Journey::new(service, self.keyring).along(self.course)
    }
}

#[test]
fn program_stopped_anywhere_loses_nothing() {
    let service = Service::start();
    let passed = pass(Journey::new(&service, true));
    let points = points_of(On::Any, &passed);
    let cases = cases(&points, &passed);
    tally::play(&cases, |case| stop(&service, case));
}

#[test]
fn program_stopped_on_the_page_loses_nothing() {
    let service = Service::start();
    let passed = pass(Journey::new(&service, true).along(Course::Page));
    let cases_at = |Point { name, .. }: Point| {
        [(Way::Kill, true), (Way::Abort, false)].map(|(way, keyring)| {
            let stop = Stop { point: name.clone(), time: 1, way };
            Case { stop, in_worker: false, is_told: false, keyring, course: Course::Page }
        })
    };
    let points = points_of(On::Page, &passed).into_iter().filter(|point| point.name != points::REQUEST);
    let cases: Vec<Case> = points.flat_map(cases_at).collect();
    tally::play(&cases, |case| stop(&service, case));
}

/// The points of a journey, each of which it has passed.
fn points_of(on: On, passed: &[String]) -> Vec<Point> {
    let points: Vec<Point> = points::all().into_iter().filter(|point| point.on == on).collect();
    for Point { name, .. } in &points {
        assert!(passed.contains(name), "“{name}” is on no journey");
    }
    points
}

/// From the reply to the receipt's result: the kept file differs from the one that the receipt names.
#[test]
fn program_stopped_with_weak_file_loses_nothing() {
    let service = Service::start();
    let passed = pass(Journey::new(&service, true).along(Course::WeakFile));
    let cases = cases_between(&passed, "file received", "receipt answered", Course::WeakFile);
    tally::play(&cases, |case| stop(&service, case));
}

/// From the key to the end: the key is the only one, and its request was sent.
#[test]
fn program_stopped_with_own_key_loses_nothing() {
    let service = Service::start();
    for choice in [KeyChoice::Exportable, KeyChoice::Bound] {
        let course = Course::OwnKey(choice);
        let passed = pass(Journey::new(&service, true).along(course));
        points_of(On::OwnKey, &passed);
        let cases = cases_between(&passed, "creation pressed", "journal ended", course);
        tally::play(&cases, |case| stop(&service, case));
    }
}

/// Every pass of the program through a point, with and without a keyring. Without one, the file or the key is found
/// when the link is opened again.
fn cases_between(passed: &[String], first: &str, last: &str, course: Course) -> Vec<Case> {
    let place = |wanted: &str| passed.iter().position(|name| name == wanted).unwrap();
    let last = passed.iter().rposition(|name| name == last).unwrap();
    let of_worker: Vec<_> = points::all().into_iter().filter(|point| point.in_worker).collect();
    let of_program = |place: &usize| of_worker.iter().all(|point| point.name != passed[*place]);
    let cases_at = |place: usize| {
        let point = &passed[place];
        let time = passed[..=place].iter().filter(|name| *name == point).count();
        let ways = [(Way::Kill, true), (Way::Abort, false)];
        // In a short run the keys take turns, as each costs its derivations.
        let of_key = matches!(course, Course::OwnKey(_)) && !is_full();
        let turn = usize::from(course == Course::OwnKey(KeyChoice::Bound)) + place;
        let chosen =
            ways.into_iter().enumerate().filter(move |(way, _)| !of_key || (way + turn).is_multiple_of(2));
        let case = |(_, (way, keyring))| {
            let stop = Stop { point: point.clone(), time, way };
            Case { stop, in_worker: false, is_told: false, keyring, course }
        };
        chosen.map(case).collect::<Vec<_>>()
    };
    (place(first)..=last).filter(of_program).flat_map(cases_at).collect()
}

/// The points that a journey without faults passes, in order.
fn pass(mut journey: Journey<'_>) -> Vec<String> {
    let finished = journey.finish(journey.start(Vec::new()), |told| panic!("without any fault: {told:?}"));
    finished.unwrap_or_else(|Lost(how)| panic!("without any fault: {how}"));
    journey.look_around();
    journey.passed()
}

/// Every pass of a point, with both ways of stopping, with and without a keyring. Or, in a short run, only from the
/// download on, with alternating combinations.
fn cases(points: &[Point], passed: &[String]) -> Vec<Case> {
    let begun = passed.iter().position(|name| name == FIRST).unwrap();
    // The first store is read twice, for the certificate and for its key, before the installation is recorded.
    let noted = passed.iter().position(|name| name == NOTED).unwrap();
    let looks = (0..noted).rev().filter(|place| passed[*place] == ANSWERED);
    let writing = looks.take(2).last().unwrap();
    let mut cases = Vec::new();
    for Point { name, in_worker, .. } in points {
        let places = passed.iter().enumerate().filter(|(_, passed)| *passed == name).map(|(place, _)| place);
        let times = if name == A_PART { 1 } else { usize::MAX };
        for (time, place) in (1..).zip(places).take(times) {
            let ways = [(Way::Abort, true), (Way::Kill, false), (Way::Kill, true), (Way::Abort, false)];
            let chosen = match (is_full(), time % 2) {
                (true, _) => &ways[..],
                (false, 1) => &ways[..2],
                (false, _) => &ways[2..],
            };
            for &(way, keyring) in chosen.iter().filter(|_| is_full() || place >= begun) {
                let stop = Stop { point: name.clone(), time, way };
                let is_told = *in_worker && place >= writing && !is_remark(passed, place);
                let course = Course::File;
                cases.push(Case { stop, in_worker: *in_worker, is_told, keyring, course });
            }
        }
    }
    cases
}

/// Whether the worker only looks for additional remarks: its failure is not reported.
fn is_remark(passed: &[String], place: usize) -> bool {
    let bounds = ["proven in the store", "remarks made"];
    let last = passed[..place].iter().rev().find(|name| bounds.contains(&name.as_str()));
    last.is_some_and(|name| *name == bounds[0])
}

fn stop(service: &Service, case: &Case) -> Result<Fault, Lost> {
    let mut journey = case.journey(service);
    let subscriber = journey.start(vec![case.stop.clone()]);
    if case.in_worker {
        let mut told = Vec::new();
        let finished = journey.finish(subscriber, |said| told.push(said.clone()));
        let lost = told.iter().any(|told| told.programs.iter().any(|code| code == WORKER_LOST));
        assert_eq!(lost, case.is_told, "{told:?}");
        assert!(times(&journey, case) >= case.stop.time, "it never came there");
        journey.computer.assert_all_removable();
        return finished.map(|()| Fault::Happened);
    }
    match journey.walk(subscriber, |told| panic!("before the stop: {told:?}")) {
        Came::Ended(status) => assert_eq!(status.signal(), Some(signal(case.stop.way)), "{status}"),
        Came::Done => panic!("it never came there"),
        Came::Stuck(told) => return Err(Lost(format!("stuck before the stop: {told:?}"))),
        Came::At(_) | Came::NotBegun(_) => panic!("it did not begin"),
    }
    assert_eq!(times(&journey, case), case.stop.time);
    journey.look_around();
    let again = journey.start(Vec::new());
    journey.finish(again, |told| assert_ne!(told.problem.as_deref(), Some(WRONG_RECEIPT)))?;
    journey.computer.assert_all_removable();
    Ok(Fault::Happened)
}

/// The number of times that the point of a case was reached.
fn times(journey: &Journey, case: &Case) -> usize {
    journey.passed().iter().filter(|name| **name == case.stop.point).count()
}

fn signal(way: Way) -> i32 {
    match way {
        Way::Abort => Signal::ABORT.as_raw(),
        Way::Kill | Way::KillAll => Signal::KILL.as_raw(),
        Way::Ask => unreachable!("no end"),
    }
}

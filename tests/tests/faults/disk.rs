//! A disk that is full, read-only, or loses a directory, from each stop point on.

use std::{
    collections::BTreeSet,
    fmt, fs,
    io::Write,
    os::unix::process::ExitStatusExt,
    path::{Path, PathBuf},
    sync::Mutex,
};

use e2e::{
    faults::{
        protocol::Told,
        stops::{Stop, Way},
    },
    mounts::Mounts,
};
use wizard::journal::KeyChoice;

use crate::{
    computer::Computer,
    journey::{Came, Course, Journey},
    points::{self, On, Point},
    service::Service,
    tally::{self, Fault, Lost, is_full},
};

/// The KiB that are sufficient for everything that a journey writes.
const ENOUGH: u32 = 4096;
const PAGE: usize = 4096;
/// The number of pages that is sufficient from here on.
const PAGES: usize = 10;
/// The pages that its two files need, and more.
const WEAK_PAGES: usize = 6;
/// The points of a visit to the CA's page before its request.
const BEFORE_REQUEST: [&str; 2] = ["page's record begun", "page's folder made"];
const BEFORE_WRITING: &str = "download pressed";
const BEFORE_KEY: &str = "creation pressed";
/// The errors when the certificate file cannot be written, or its copy, the journal before the receipt, or a
/// database.
const WRITES_FAILED: [&str; 4] = ["DL-503", "DL-507", "JO-903", "ST-707"];
/// The signal of a killed wizard.
const KILLED: i32 = 9;

/// The fault of the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// So many pages are left in the whole home.
    Full(usize),
    /// No space is left, and the wizard is killed when the service has replied to the receipt.
    FullThenKilled,
    /// This directory is read-only.
    ReadOnly(Place),
    /// This directory is deleted with its content.
    Gone(Place),
    /// This directory is deleted, and replaced by a file.
    InTheWay(Place),
}

/// The affected directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// The whole home.
    Home,
    /// The wizard's own directory.
    Storage,
    /// The backup folder.
    Documents,
}

/// A fault from one point on.
struct Case {
    trouble: Trouble,
    from: String,
    keyring: bool,
    course: Course,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} from “{}” on, {:?}", self.trouble, self.from, self.course)
    }
}

#[test]
fn failing_disk_loses_nothing() {
    if Mounts::new().is_none() {
        println!("not played: this system lets nobody but root mount");
        return;
    }
    let service = Service::start();
    let told = Mutex::new(BTreeSet::new());
    tally::play(&cases(), |case| play(&service, case, &told));
    let told = told.into_inner().unwrap();
    for code in WRITES_FAILED {
        assert!(told.contains(code), "{code} is not among {told:?}");
    }
}

/// Every fault from every point on; or, for each point, some of them. A weak file has a record of its delivered
/// digest beside it.
fn cases() -> Vec<Case> {
    let tight = |left, from: &str, course| Case {
        trouble: Trouble::Full(left),
        from: from.into(),
        keyring: left % 2 == 0,
        course,
    };
    let mut cases: Vec<Case> = (1..PAGES).map(|left| tight(left, BEFORE_WRITING, Course::File)).collect();
    cases.extend((0..WEAK_PAGES).map(|left| tight(left, BEFORE_WRITING, Course::WeakFile)));
    for choice in [KeyChoice::Exportable, KeyChoice::Bound] {
        cases.extend((0..PAGES).map(|left| tight(left, BEFORE_KEY, Course::OwnKey(choice))));
    }
    let of_program = |on| points::all().into_iter().filter(move |point| !point.in_worker && point.on == on);
    let points = of_program(On::Any);
    let of_page = of_program(On::Page);
    for (index, Point { name, .. }) in points.enumerate() {
        let troubles = [
            Trouble::Full(0),
            Trouble::Gone(Place::Storage),
            Trouble::FullThenKilled,
            Trouble::ReadOnly(Place::Storage),
            Trouble::InTheWay(Place::Documents),
            Trouble::ReadOnly(Place::Home),
            Trouble::Gone(Place::Documents),
            Trouble::ReadOnly(Place::Documents),
        ];
        for (turn, trouble) in troubles.into_iter().enumerate() {
            if is_full() || turn < 2 || (index + turn) % 2 == 0 {
                cases.push(Case {
                    trouble,
                    from: name.clone(),
                    keyring: turn % 2 == 0,
                    course: Course::File,
                });
            }
        }
    }
    for Point { name, .. } in of_page.filter(|point| point.name != points::REQUEST) {
        let mut troubles = vec![Trouble::Full(0)];
        // Once the page has sent its only file, what is deleted is lost.
        if BEFORE_REQUEST.contains(&&*name) {
            troubles.push(Trouble::Gone(Place::Storage));
        }
        let case = |trouble| Case { trouble, from: name.clone(), keyring: true, course: Course::Page };
        cases.extend(troubles.into_iter().map(case));
    }
    for (index, Point { name, .. }) in of_program(On::OwnKey).enumerate() {
        // What is deleted is lost: the key is the only one.
        let troubles = [
            Trouble::Full(0),
            Trouble::FullThenKilled,
            Trouble::ReadOnly(Place::Storage),
            Trouble::ReadOnly(Place::Home),
            Trouble::InTheWay(Place::Documents),
        ];
        for (turn, trouble) in troubles.into_iter().enumerate() {
            let choice = if turn % 2 == 0 { KeyChoice::Exportable } else { KeyChoice::Bound };
            let keyring = (index + turn) % 2 == 0;
            cases.push(Case { trouble, from: name.clone(), keyring, course: Course::OwnKey(choice) });
        }
    }
    cases
}

fn play(service: &Service, case: &Case, codes: &Mutex<BTreeSet<String>>) -> Result<Fault, Lost> {
    let computer = Computer::with_small_disk(service, Mounts::new().unwrap(), ENOUGH);
    let mut journey = Journey::on(computer, service, case.keyring);
    journey = journey.along(case.course);
    let stop = |point: &str, way| Stop { point: point.to_owned(), time: 1, way };
    let mut stops = vec![stop(&case.from, Way::Ask)];
    if case.trouble == Trouble::FullThenKilled {
        stops.push(stop("receipt answered", Way::Kill));
    }
    let mut subscriber = match journey.walk(journey.start(stops), |told| panic!("too early: {told:?}")) {
        Came::At(subscriber) => subscriber,
        Came::Ended(_) if case.trouble == Trouble::FullThenKilled => return Ok(Fault::Missed),
        _ => panic!("it never came there"),
    };
    journey.keeps_both = !matches!(case.trouble, Trouble::Gone(_) | Trouble::InTheWay(_));
    cause(case.trouble, &journey.computer);
    subscriber.go_on();
    let mut is_over = false;
    let mut end = |told: &Told| {
        codes.lock().unwrap().extend(told.problem.clone());
        if !is_over {
            is_over = true;
            remove(case.trouble, &journey.computer);
        }
    };
    match journey.walk(subscriber, &mut end) {
        Came::Done => {}
        Came::Ended(status) if status.signal() == Some(KILLED) => {
            journey.walk_to_end(journey.start(Vec::new()), &mut end)?;
        }
        Came::Ended(status) => panic!("{status}"),
        Came::Stuck(told) => return Err(Lost(format!("stuck: {told:?}"))),
        Came::At(_) | Came::NotBegun(_) => unreachable!("it has begun"),
    }
    if !is_over {
        remove(case.trouble, &journey.computer);
        // The end of the journey could not be written.
        if journey.computer.seen(&journey.computer.storage().join("journal.json")).exists() {
            journey.walk_to_end(journey.start(Vec::new()), |_| ())?;
        }
    }
    journey.assert_finished();
    Ok(Fault::Happened)
}

fn cause(trouble: Trouble, computer: &Computer) {
    match trouble {
        Trouble::Full(left) => fill(&computer.seen(&computer.home()), left),
        Trouble::FullThenKilled => fill(&computer.seen(&computer.home()), 0),
        Trouble::ReadOnly(place) => {
            let directory = directory(place, computer);
            fs::create_dir_all(computer.seen(&directory)).unwrap();
            computer.mounts().forbid_writing(&directory);
        }
        Trouble::Gone(place) => delete(&computer.seen(&directory(place, computer))),
        Trouble::InTheWay(place) => {
            let directory = computer.seen(&directory(place, computer));
            delete(&directory);
            fs::write(directory, "").unwrap();
        }
    }
}

fn remove(trouble: Trouble, computer: &Computer) {
    match trouble {
        Trouble::Full(_) | Trouble::FullThenKilled => {
            fs::remove_file(filler(&computer.seen(&computer.home()))).unwrap();
        }
        Trouble::ReadOnly(place) => computer.mounts().allow_writing(&directory(place, computer)),
        Trouble::Gone(_) => {}
        Trouble::InTheWay(place) => fs::remove_file(computer.seen(&directory(place, computer))).unwrap(),
    }
}

fn directory(place: Place, computer: &Computer) -> PathBuf {
    match place {
        Place::Home => computer.home(),
        Place::Storage => computer.storage(),
        Place::Documents => computer.documents(),
    }
}

fn filler(directory: &Path) -> PathBuf {
    directory.join("something else")
}

/// Fills the disk until only so many pages are left.
pub(crate) fn fill(directory: &Path, left: usize) {
    let path = filler(directory);
    let mut file = fs::File::create(&path).unwrap();
    while file.write_all(&[b'x'; PAGE]).is_ok() {}
    let written = file.metadata().unwrap().len();
    file.set_len(written - (left * PAGE) as u64).unwrap();
}

fn delete(directory: &Path) {
    if directory.exists() {
        fs::remove_dir_all(directory).unwrap();
    }
}

//! A disk that is full, cannot be written, or loses a directory, from each point of the journey on.

use std::{
    fmt, fs,
    io::Write,
    os::unix::process::ExitStatusExt,
    path::{Path, PathBuf},
};

use e2e::faults::{
    protocol::Told,
    stops::{Stop, Way},
};

use crate::{
    computer::Computer,
    journey::{Came, Journey},
    mounts::Mounts,
    points::{self, Point},
    service::Service,
    tally::{self, Fault, Lost, is_full},
};

/// KiB that are enough for everything that a journey writes.
const ENOUGH: u32 = 4096;
const PAGE: usize = 4096;

/// What happens to the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// There is no room left in the whole home.
    Full,
    /// As before, and the wizard is killed when the service has answered the receipt.
    FullThenKilled,
    /// Nothing in this directory can be written.
    ReadOnly(Place),
    /// This directory is deleted, with everything in it.
    Gone(Place),
    /// This directory is deleted, and a file takes its place.
    InTheWay(Place),
}

/// Which directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// The whole home.
    Home,
    /// The wizard's own.
    Desk,
    /// Where the backup goes.
    Documents,
}

/// One trouble, from one point on.
struct Case {
    trouble: Trouble,
    from: String,
    keyring: bool,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} from “{}” on", self.trouble, self.from)
    }
}

#[test]
fn a_disk_in_trouble_loses_nothing() {
    if Mounts::new().is_none() {
        println!("not played: this system lets nobody but root mount");
        return;
    }
    let service = Service::start();
    tally::play(&cases(), |case| play(&service, case));
}

/// Every trouble from every point on; or, of each point, some.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (index, Point { name, .. }) in points::all().into_iter().filter(|point| !point.in_worker).enumerate()
    {
        let troubles = [
            Trouble::Full,
            Trouble::Gone(Place::Desk),
            Trouble::ReadOnly(Place::Desk),
            Trouble::FullThenKilled,
            Trouble::InTheWay(Place::Documents),
            Trouble::ReadOnly(Place::Home),
            Trouble::Gone(Place::Documents),
            Trouble::ReadOnly(Place::Documents),
        ];
        for (turn, trouble) in troubles.into_iter().enumerate() {
            if is_full() || turn < 2 || (index + turn) % 2 == 0 {
                cases.push(Case { trouble, from: name.clone(), keyring: turn % 2 == 0 });
            }
        }
    }
    cases
}

fn play(service: &Service, case: &Case) -> Result<Fault, Lost> {
    let computer = Computer::with_small_disk(service, Mounts::new().unwrap(), ENOUGH);
    let mut journey = Journey::on(computer, service, case.keyring);
    let stop = |point: &str, way| Stop { point: point.to_owned(), time: 1, way };
    let mut stops = vec![stop(&case.from, Way::Ask)];
    if case.trouble == Trouble::FullThenKilled {
        stops.push(stop("receipt answered", Way::Kill));
    }
    let Came::At(mut subscriber) = journey.walk(journey.start(stops), |told| panic!("too early: {told:?}"))
    else {
        panic!("it never came there");
    };
    journey.keeps_own = case.trouble != Trouble::Gone(Place::Desk);
    cause(case.trouble, &journey.computer);
    subscriber.go_on();
    let mut is_over = false;
    let mut end = |_: &Told| {
        if !is_over {
            is_over = true;
            remove(case.trouble, &journey.computer);
        }
    };
    if case.trouble != Trouble::FullThenKilled {
        journey.finish(subscriber, &mut end)?;
        return Ok(Fault::Happened);
    }
    match journey.walk(subscriber, &mut end) {
        Came::Ended(status) if status.signal() == Some(9) => {}
        // The trouble began after the receipt.
        Came::Done => return Ok(Fault::Missed),
        Came::Ended(status) => panic!("{status}"),
        Came::Stuck(told) => return Err(Lost(format!("stuck: {told:?}"))),
        Came::At(_) | Came::NotBegun(_) => unreachable!("it has begun"),
    }
    journey.finish(journey.start(Vec::new()), end)?;
    Ok(Fault::Happened)
}

fn cause(trouble: Trouble, computer: &Computer) {
    match trouble {
        Trouble::Full | Trouble::FullThenKilled => fill(&computer.seen(&computer.home())),
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
        Trouble::Full | Trouble::FullThenKilled => {
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
        Place::Desk => computer.desk(),
        Place::Documents => computer.documents(),
    }
}

fn filler(directory: &Path) -> PathBuf {
    directory.join("something else")
}

/// Writes until there is no room for another octet.
fn fill(directory: &Path) {
    let mut file = fs::File::create(filler(directory)).unwrap();
    while file.write_all(&[b'x'; PAGE]).is_ok() {}
}

fn delete(directory: &Path) {
    if directory.exists() {
        fs::remove_dir_all(directory).unwrap();
    }
}

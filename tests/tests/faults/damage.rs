//! A journal or a certificate file that is damaged when the wizard is started again.

use std::{fmt, fs, path::PathBuf};

use e2e::faults::{
    person::{Choice, Person},
    protocol::Link,
};
use pickup::client::Timeouts;

use crate::{
    inside::Inside,
    service::Service,
    tally::{self, Fault, Lost, is_full},
};

/// A journal of another length is no journey's.
const LENGTHS: usize = 3000;
const FEW: usize = 37;

/// What the person finds when the journal is damaged.
const LOST_JOURNAL: &str = "JO-901";

/// How a file is damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Damage {
    /// Only so much of it is left.
    Truncated(usize),
    /// One bit of this octet is another.
    Bit(usize),
    /// It is something else.
    Garbage,
    /// It is not there.
    Gone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum File {
    Journal,
    Certificate,
}

/// How far the journey was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reached {
    /// The certificate file was about to be fetched.
    Download,
    /// The receipt was confirmed, and nothing installed.
    Install,
}

struct Case {
    file: File,
    damage: Damage,
    reached: Reached,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} of the {:?}, {:?} reached", self.damage, self.file, self.reached)
    }
}

#[test]
fn a_damaged_file_of_the_wizards_own_loses_nothing() {
    let service = Service::start();
    let step = if is_full() { 1 } else { FEW };
    let mut cases = Vec::new();
    for (file, reached) in [
        (File::Journal, Reached::Download),
        (File::Journal, Reached::Install),
        (File::Certificate, Reached::Install),
    ] {
        let mut damages = vec![Damage::Garbage, Damage::Gone, Damage::Truncated(0)];
        damages.extend((1..LENGTHS).step_by(step).map(Damage::Truncated));
        damages.extend((0..LENGTHS).step_by(5 * step).map(Damage::Bit));
        cases.extend(damages.into_iter().map(|damage| Case { file, damage, reached }));
    }
    tally::play(&cases, |case| service.runtime().block_on(play(&service, case)));
}

async fn play(service: &Service, case: &Case) -> Result<Fault, Lost> {
    let mut inside = Inside::new(service);
    let wizard = inside.wizard(Timeouts::default()).await;
    inside.person.walk_to_download(&wizard).await;
    if case.reached == Reached::Install {
        inside.person.walk_to_install(&wizard).await;
    }
    drop(wizard);
    let path = match case.file {
        File::Journal => inside.desk().join("journal.json"),
        File::Certificate => inside.desk().join(format!("{}.pfx", inside.order.order_number)),
    };
    if !damage(&path, case.damage) {
        return Ok(Fault::Missed);
    }

    let again = inside.wizard(Timeouts::default()).await;
    if case.file == File::Journal && case.damage != Damage::Gone {
        let view = again.snapshot().view;
        let problem = view.problem.expect("it is told").code;
        assert_eq!(problem, LOST_JOURNAL);
    }
    inside.person = Person { slips: true, ..inside.person };
    inside
        .finish(&again, |told| {
            if told.problem.as_deref() == Some(LOST_JOURNAL) {
                assert_eq!(told.link, Some(Link::Unknown));
            }
            Choice::Again
        })
        .await?;
    Ok(Fault::Happened)
}

/// Whether the file was long enough for this.
fn damage(path: &PathBuf, damage: Damage) -> bool {
    let mut content = fs::read(path).unwrap();
    match damage {
        Damage::Gone => {
            fs::remove_file(path).unwrap();
            return true;
        }
        Damage::Garbage => content = b"\0\xffgarbage".repeat(50),
        Damage::Truncated(length) if length < content.len() => content.truncate(length),
        Damage::Bit(place) if place < content.len() => content[place] ^= 1 << (place % 8),
        Damage::Truncated(_) | Damage::Bit(_) => return false,
    }
    fs::write(path, content).unwrap();
    true
}

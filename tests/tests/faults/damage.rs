//! A journal or a certificate file that is damaged when the wizard is started again.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use e2e::faults::{
    person::{Choice, End, Person},
    protocol::{Link, Told},
};
use pickup::client::Timeouts;
use wizard::storage::keyring::NoKeyring;

use crate::{
    inside::Inside,
    service::Service,
    tally::{self, Fault, Lost, is_full},
};

/// The error when the journal is damaged.
const LOST_JOURNAL: &str = "JO-901";
/// The error while no copy can be made.
const NO_COPY: &str = "DL-507";

/// The damage of a file. A position is in thousandths of the file's length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Damage {
    /// Everything behind this position is missing.
    Truncated(usize),
    /// One bit at this position is flipped.
    Bit(usize),
    /// The content is replaced.
    Garbage,
    /// The file is missing.
    Gone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum File {
    Journal,
    Certificate,
}

/// The progress of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reached {
    /// The certificate file was about to be downloaded.
    Download,
    /// The certificate file is saved, without a copy; the receipt was not sent.
    Saved,
    /// The receipt was confirmed, and nothing is installed.
    Install,
}

struct Case {
    file: File,
    damage: Damage,
    reached: Reached,
    keyring: bool,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keyring = if self.keyring { "with" } else { "without" };
        write!(f, "{:?} of the {:?}, {:?} reached, {keyring} keyring", self.damage, self.file, self.reached)
    }
}

#[test]
fn damaged_own_file_loses_nothing() {
    let service = Service::start();
    let places = if is_full() { 60 } else { 4 };
    let mut cases = Vec::new();
    for (file, reached) in [
        (File::Journal, Reached::Download),
        (File::Journal, Reached::Saved),
        (File::Certificate, Reached::Saved),
        (File::Journal, Reached::Install),
        (File::Certificate, Reached::Install),
    ] {
        for keyring in [true, false] {
            let mut damages = vec![Damage::Garbage, Damage::Gone];
            let spread = (0..places).map(|place| place * 1000 / places);
            damages.extend(spread.flat_map(|place| [Damage::Truncated(place), Damage::Bit(place)]));
            cases.extend(damages.into_iter().map(|damage| Case { file, damage, reached, keyring }));
        }
    }
    tally::play(&cases, |case| service.runtime().block_on(play(&service, case)));
}

async fn play(service: &Service, case: &Case) -> Result<Fault, Lost> {
    let mut inside = reach(service, case.reached, case.keyring).await;
    let path = match case.file {
        File::Journal => journal(&inside),
        File::Certificate => inside.storage().join(format!("{}.pfx", inside.order.order_number)),
    };
    damage(&path, case.damage);
    inside.person = Person { slips: true, ..inside.person };
    let again = inside.wizard(Timeouts::default()).await;
    if case.file == File::Journal && case.damage != Damage::Gone {
        assert_lost(&Told::of(&again.snapshot().view));
    }
    inside.finish(&again, |_| Choice::Again).await?;
    Ok(Fault::Happened)
}

/// A computer on which the wizard was closed at this point.
async fn reach(service: &Service, reached: Reached, keyring: bool) -> Inside<'_> {
    let mut inside = Inside::new(service);
    if !keyring {
        inside.keyring = Arc::new(NoKeyring);
    }
    let wizard = inside.wizard(Timeouts::default()).await;
    inside.person.walk_to_download(&wizard).await;
    match reached {
        Reached::Download => {}
        Reached::Saved => {
            // The preflight has created it.
            fs::remove_dir(inside.documents()).unwrap();
            fs::write(inside.documents(), "in the way").unwrap();
            let end = inside.person.walk(&wizard, |_| Choice::Stop).await;
            assert!(matches!(end, End::Stuck(told) if told.problem.as_deref() == Some(NO_COPY)));
            fs::remove_file(inside.documents()).unwrap();
        }
        Reached::Install => inside.person.walk_to_install(&wizard).await,
    }
    inside
}

fn journal(inside: &Inside) -> PathBuf {
    inside.storage().join("journal.json")
}

fn damage(path: &Path, damage: Damage) {
    let mut content = fs::read(path).unwrap();
    match damage {
        Damage::Gone => return fs::remove_file(path).unwrap(),
        Damage::Garbage => content = b"\0\xffgarbage".repeat(50),
        Damage::Truncated(place) => content.truncate(content.len() * place / 1000),
        Damage::Bit(place) => {
            let octet = content.len() * place / 1000;
            content[octet] ^= 1 << (place % 8);
        }
    }
    fs::write(path, content).unwrap();
}

fn assert_lost(told: &Told) {
    assert_eq!(told.problem.as_deref(), Some(LOST_JOURNAL), "{told:?}");
    assert_eq!(told.link, Some(Link::Unknown), "{told:?}");
}

/// The journeys above use some lengths; the error is the same at each.
#[test]
fn journal_cut_at_any_length_is_damaged() {
    let service = Service::start();
    let step = if is_full() { 1 } else { 16 };
    for keyring in [true, false] {
        service.runtime().block_on(async {
            let inside = reach(&service, Reached::Install, keyring).await;
            let path = journal(&inside);
            let whole = fs::read(&path).unwrap();
            for length in (0..whole.len()).step_by(step) {
                fs::write(&path, &whole[..length]).unwrap();
                let wizard = inside.wizard(Timeouts::default()).await;
                assert_lost(&Told::of(&wizard.snapshot().view));
            }
        });
    }
}

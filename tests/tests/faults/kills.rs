//! The wizard and its worker, killed repeatedly during the import.

use std::os::unix::process::ExitStatusExt;

use e2e::{
    chromium::Chromium,
    faults::stops::{Stop, Way},
    firefox::Firefox,
    site::{Answer, Sites},
};
use evidence::Figure;
use rustix::process::Signal;

use crate::{
    journey::{Came, Journey},
    service::Service,
};

const KILLS: usize = 20;

/// A point of the import, and its occurrence after a start: the shared database is the first.
type Place = (&'static str, usize);

/// The point after each write of an import.
const WRITES: [Place; 6] = [
    ("key imported", 1),
    ("certificate imported", 1),
    ("issuer imported", 1),
    // In the shared database the key is present already.
    ("key imported", 1),
    ("certificate imported", 2),
    ("issuer imported", 2),
];
/// The points of an import that finds everything present.
const AGAIN: [Place; 4] = [
    ("certificate imported", 1),
    ("issuer imported", 1),
    ("certificate imported", 2),
    ("issuer imported", 2),
];

#[test]
fn key_survives_twenty_kills_during_import() {
    let service = Service::start();
    let mut journey = Journey::new(&service, true);
    for (point, time) in WRITES.iter().chain(AGAIN.iter().cycle()).take(KILLS) {
        let before = journey.passed().iter().filter(|passed| passed == point).count();
        let stop = Stop { point: (*point).to_owned(), time: before + time, way: Way::KillAll };
        match journey.walk(journey.start(vec![stop]), |_| ()) {
            Came::Ended(status) => assert_eq!(status.signal(), Some(Signal::KILL.as_raw()), "{point}"),
            _ => panic!("it never came to “{point}”"),
        }
        journey.look_around();
    }
    let finished = journey.finish(journey.start(Vec::new()), |_| ());
    evidence::figures([(Figure::Faults, KILLS), (Figure::Lost, usize::from(finished.is_err()))]);
    finished.unwrap_or_else(|lost| panic!("{}", lost.0));
    journey.computer.assert_all_removable();
    service.runtime().block_on(can_be_used(&journey));
}

/// Tests the use of the certificate by the installed browsers.
async fn can_be_used(journey: &Journey<'_>) {
    let environment = journey.computer.environment();
    let sites = Sites::of(journey.service.practice_service.root_pem());
    if Chromium::is_here() {
        let chromium = Chromium::start(&environment, &sites).await;
        assert_eq!(chromium.visit(&sites.open().await).await, Answer::LetIn);
    }
    if Firefox::is_here() {
        let mut firefox = Firefox::start(&environment, &journey.computer.profile()).await;
        assert_eq!(firefox.visit(&sites.open().await).await, Answer::LetIn);
    }
}

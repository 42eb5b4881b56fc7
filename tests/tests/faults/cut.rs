//! The connection to the service, broken at byte after byte.

use std::{fmt, time::Duration};

use e2e::faults::person::Choice;
use pickup::client::Timeouts;
use practice_service::{
    PracticeOrder,
    faults::{CuttingProxy, Fault as Break, Side},
};

use crate::{
    inside::Inside,
    service::Service,
    tally::{self, Fault, Lost, is_full},
};

/// Long enough for a busy computer, and short enough to wait for.
const IMPATIENT: Timeouts =
    Timeouts { connect: Duration::from_secs(2), read: Duration::from_secs(3), ..Timeouts::USUAL };

/// The lengths of replies and requests differ by a few bytes between journeys, as signatures do.
const SPREAD: u64 = 8;

/// The error that the receipt was not confirmed: the one that a person can skip.
const NO_RECEIPT: &str = "DL-506";

/// Places an order.
type Order = fn(&Service) -> PracticeOrder;

/// A break of the connection.
struct Case {
    side: Side,
    /// The number of bytes after the download's button.
    after: u64,
    fault: Break,
    /// Whether the person continues where the receipt fails.
    skips: bool,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} after {} bytes from the {:?}", self.fault, self.after, self.side)
    }
}

#[test]
fn line_broken_anywhere_loses_nothing() {
    play(Service::order, if is_full() { None } else { Some((200, 24, 6)) });
}

#[test]
fn line_broken_anywhere_loses_no_own_key() {
    play(Service::order_of_own_key, if is_full() { None } else { Some((30, 20, 4)) });
}

/// Breaks the line of such orders, so many times in each way, or at every place.
fn play(order: Order, times: Option<(u64, u64, u64)>) {
    let service = Service::start();
    let (from_service, from_client) = service.runtime().block_on(measure(&service, order));
    let cases = cases(from_service, from_client, times);
    tally::play(&cases, |case| service.runtime().block_on(break_line(&service, order, case)));
}

/// The bytes in each direction from the download's button to the receipt's result.
async fn measure(service: &Service, order: Order) -> (u64, u64) {
    let line = CuttingProxy::start(service.practice_service.address()).await.unwrap();
    let inside = Inside::with(service, order(service)).over(&line);
    let wizard = inside.wizard(Timeouts::default()).await;
    inside.person.walk_to_download(&wizard).await;
    let before = [Side::Service, Side::Client].map(|side| line.passed(side));
    let finished = inside.finish(&wizard, |told| panic!("without any fault: {told:?}")).await;
    assert!(finished.is_ok(), "without any fault");
    (line.passed(Side::Service) - before[0], line.passed(Side::Client) - before[1])
}

/// Breaks spread evenly over the traffic, with the first and the last bytes among them: in the service's direction,
/// after every other byte, or so many.
fn cases(from_service: u64, from_client: u64, times: Option<(u64, u64, u64)>) -> Vec<Case> {
    let (closes, requests, stalls) = times.unwrap_or((from_service / 2, from_client / 8, 60));
    let mut cases = Vec::new();
    let breaks = [
        (Side::Service, from_service, closes, &[Break::Close, Break::Reset][..]),
        (Side::Client, from_client, requests, &[Break::Close, Break::Reset]),
        (Side::Service, from_service, stalls, &[Break::Stall]),
        (Side::Client, from_client, stalls, &[Break::Stall]),
    ];
    for (side, total, count, faults) in breaks {
        let middle = (0..count).map(|step| total * step / count);
        let end = (total - SPREAD..=total + SPREAD).filter(|_| faults.len() > 1);
        for (index, after) in middle.chain(end).enumerate() {
            let fault = faults[index % faults.len()];
            cases.push(Case { side, after, fault, skips: index % 5 == 4 });
        }
    }
    cases
}

async fn break_line(service: &Service, order: Order, case: &Case) -> Result<Fault, Lost> {
    let line = CuttingProxy::start(service.practice_service.address()).await.unwrap();
    let inside = Inside::with(service, order(service)).over(&line);
    let timeouts = if case.fault == Break::Stall { IMPATIENT } else { Timeouts::default() };
    let wizard = inside.wizard(timeouts).await;
    inside.person.walk_to_download(&wizard).await;
    line.break_after(case.side, case.after, case.fault);
    let choose = |told: &e2e::faults::protocol::Told| {
        let is_receipt = told.problem.as_deref() == Some(NO_RECEIPT);
        if case.skips && is_receipt { Choice::Skip } else { Choice::Again }
    };
    inside.finish(&wizard, choose).await?;
    Ok(if line.is_armed() { Fault::Missed } else { Fault::Happened })
}

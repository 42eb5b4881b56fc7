//! Runs cases in parallel, and counts.

use std::{
    any::Any,
    env,
    fmt::Display,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use evidence::Figure;

/// The number of cases per processor: a case waits half of the time for other processes.
const SIDE_BY_SIDE: usize = 2;

/// A journey that cannot be finished with its order.
pub(crate) struct Lost(pub(crate) String);

/// Whether the fault happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Happened,
    /// The fault was to happen after the journey's end.
    Missed,
}

/// Whether every fault is to be tested.
pub(crate) fn is_full() -> bool {
    env::var_os("FAULTS").is_some_and(|which| which == "full")
}

/// Runs every case, also after one has failed.
///
/// # Panics
/// When a certificate was lost, or a case failed otherwise.
pub(crate) fn play<C: Display + Sync>(cases: &[C], play: impl Fn(&C) -> Result<Fault, Lost> + Sync) {
    play_per_processor(SIDE_BY_SIDE, cases, play);
}

/// The same with so many cases at once: one that draws windows needs a processor for itself.
///
/// # Panics
/// Likewise.
pub(crate) fn play_per_processor<C: Display + Sync>(
    side_by_side: usize,
    cases: &[C],
    play: impl Fn(&C) -> Result<Fault, Lost> + Sync,
) {
    let next = AtomicUsize::new(0);
    let missed = AtomicUsize::new(0);
    let lost = Mutex::new(Vec::new());
    let failed = Mutex::new(Vec::new());
    let work = || {
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            match catch_unwind(AssertUnwindSafe(|| play(case))) {
                Ok(Ok(Fault::Happened)) => {}
                Ok(Ok(Fault::Missed)) => drop(missed.fetch_add(1, Ordering::Relaxed)),
                Ok(Err(Lost(how))) => lost.lock().unwrap().push(format!("{case}: {how}")),
                Err(panic) => failed.lock().unwrap().push(format!("{case}: {}", words(&*panic))),
            }
        }
    };
    let threads = side_by_side * thread::available_parallelism().map_or(1, Into::into);
    thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
    let (lost, failed) = (lost.into_inner().unwrap(), failed.into_inner().unwrap());
    evidence::figures([(Figure::Faults, cases.len() - missed.into_inner()), (Figure::Lost, lost.len())]);
    assert!(lost.is_empty(), "lost:\n{}", lost.join("\n"));
    assert!(failed.is_empty(), "{} of {} failed:\n{}", failed.len(), cases.len(), failed.join("\n"));
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("a panic")
}

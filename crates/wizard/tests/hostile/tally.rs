//! The cost of every attempt, and the check that none panicked.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::Duration,
};

use evidence::Figure;
use peak_alloc::PeakAlloc;
use rustix::time::{ClockId, clock_gettime};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The totals of all attempts.
#[derive(Default)]
pub struct Tally {
    malformed: usize,
    panics: usize,
    slowest: Duration,
    highest: usize,
}

impl Tally {
    /// Tries one malformed input; none if that panicked.
    pub fn attempt<Answer>(&mut self, attempt: impl FnOnce() -> Answer) -> Option<Answer> {
        MEMORY.reset_peak_usage();
        let (level, begun) = (MEMORY.current_usage(), time_worked());
        let answer = catch_unwind(AssertUnwindSafe(attempt));
        self.slowest = self.slowest.max(time_worked() - begun);
        self.highest = self.highest.max(MEMORY.peak_usage().saturating_sub(level));
        self.malformed += 1;
        self.panics += usize::from(answer.is_err());
        answer.ok()
    }

    /// Records the figures, and checks them against their bounds.
    pub fn close(self, longest: Duration, most_memory: usize) {
        let Self { malformed, panics, slowest, highest } = self;
        evidence::figures([
            (Figure::Malformed, malformed),
            (Figure::Panics, panics),
            (Figure::SlowestMs, slowest.as_millis().try_into().unwrap()),
            (Figure::HighestKib, highest.div_ceil(1024)),
        ]);
        assert_eq!(panics, 0);
        assert!(slowest < longest, "the slowest took {slowest:?}");
        assert!(highest < most_memory, "the highest took {highest} octets");
    }
}

/// The processor time of this thread, which excludes the machine's other work.
fn time_worked() -> Duration {
    clock_gettime(ClockId::ThreadCPUTime).try_into().unwrap()
}

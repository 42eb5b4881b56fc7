//! Problems outside the journey that have not been reported yet.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

use crate::problem::Problem;

/// The problems in order of occurrence, each once.
#[derive(Default)]
pub(crate) struct Unreported {
    problems: Mutex<VecDeque<Problem>>,
    news: Notify,
}

impl Unreported {
    /// Takes the next problem to be reported.
    pub(crate) fn next(&self) -> Option<Problem> {
        self.problems().pop_front()
    }

    /// Queues a problem.
    pub(crate) fn add(&self, problem: Problem) {
        let mut problems = self.problems();
        if !problems.contains(&problem) {
            problems.push_back(problem);
        }
        drop(problems);
        self.news.notify_one();
    }

    /// Waits until there is a problem to be reported.
    pub(crate) async fn news(&self) {
        self.news.notified().await;
    }

    fn problems(&self) -> MutexGuard<'_, VecDeque<Problem>> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

//! What went wrong beside the journey and was not told yet.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

use crate::user_error::Problem;

/// Such problems in the order in which they came up, each once.
#[derive(Default)]
pub(crate) struct Unreported {
    problems: Mutex<VecDeque<Problem>>,
    news: Notify,
}

impl Unreported {
    /// Takes out what is to be told next.
    pub(crate) fn next(&self) -> Option<Problem> {
        self.problems().pop_front()
    }

    /// Has this told, one after the other.
    pub(crate) fn add(&self, problem: Problem) {
        let mut problems = self.problems();
        if !problems.contains(&problem) {
            problems.push_back(problem);
        }
        drop(problems);
        self.news.notify_one();
    }

    /// Waits until there is something to tell.
    pub(crate) async fn news(&self) {
        self.news.notified().await;
    }

    fn problems(&self) -> MutexGuard<'_, VecDeque<Problem>> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

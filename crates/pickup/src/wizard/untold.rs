//! What went wrong beside the journey and was not told yet.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::user_error::Problem;

/// The first such problem since one was told.
#[derive(Default)]
pub(super) struct Untold {
    problem: Mutex<Option<Problem>>,
    news: Notify,
}

impl Untold {
    /// What is to be told.
    pub(super) fn problem(&self) -> MutexGuard<'_, Option<Problem>> {
        self.problem.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has this told, unless something else is.
    pub(super) fn add(&self, problem: Problem) {
        self.problem().get_or_insert(problem);
        self.news.notify_one();
    }

    /// Waits until there is something to tell.
    pub(super) async fn news(&self) {
        self.news.notified().await;
    }
}

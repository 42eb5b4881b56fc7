//! Waiting for a state, never for a time.

use std::{future::Future, time::Duration};

use tokio::time::{MissedTickBehavior, interval, timeout};

/// After this time, what a test waits for will not come any more.
pub const LIMIT: Duration = Duration::from_secs(30);
/// How often a test looks again.
pub const INTERVAL: Duration = Duration::from_millis(20);

/// Asks until there is an answer.
///
/// # Panics
/// When there is none within [`LIMIT`].
pub async fn until<T, A>(what: &str, ask: impl FnMut() -> A) -> T
where
    A: Future<Output = Option<T>>,
{
    until_within(LIMIT, what, ask).await
}

/// Asks until there is an answer to what comes only after a time.
///
/// # Panics
/// When there is none within `limit`.
pub async fn until_within<T, A>(limit: Duration, what: &str, mut ask: impl FnMut() -> A) -> T
where
    A: Future<Output = Option<T>>,
{
    let mut ticks = interval(INTERVAL);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let answered = timeout(limit, async {
        loop {
            ticks.tick().await;
            if let Some(answer) = ask().await {
                return answer;
            }
        }
    });
    answered.await.unwrap_or_else(|_| panic!("waited in vain: {what}"))
}

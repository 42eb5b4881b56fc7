//! Waits for a state, never for a time.

use std::{future::Future, time::Duration};

use tokio::time::{MissedTickBehavior, interval, timeout};

/// The longest wait of a test.
pub const LIMIT: Duration = Duration::from_secs(30);
/// The interval between two checks.
pub const INTERVAL: Duration = Duration::from_millis(20);

/// Repeats a check until it has a result.
///
/// # Panics
/// When there is none within [`LIMIT`].
pub async fn until<T, A>(what: &str, ask: impl FnMut() -> A) -> T
where
    A: Future<Output = Option<T>>,
{
    until_within(LIMIT, what, ask).await
}

/// Repeats a check until it has a result, which takes longer.
///
/// # Panics
/// When there is none within `limit`.
pub async fn until_within<T, A>(limit: Duration, what: &str, ask: impl FnMut() -> A) -> T
where
    A: Future<Output = Option<T>>,
{
    within(limit, ask).await.unwrap_or_else(|| panic!("waited in vain: {what}"))
}

/// Repeats a check until it has a result; `None` when there is none within `limit`.
pub async fn within<T, A>(limit: Duration, mut ask: impl FnMut() -> A) -> Option<T>
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
    answered.await.ok()
}

//! Troubles of the service that a tester asks for.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    extract::{Request, State},
    http::{StatusCode, header::RETRY_AFTER},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};

/// What goes wrong with the requests of the pickup contract.
#[derive(Clone, Debug, Default)]
pub struct Trouble {
    /// The time by which every reply is late.
    pub late: Duration,
    /// The number of requests that are answered as by a service that is too busy.
    pub busy: u32,
}

impl Trouble {
    /// The routes with this trouble.
    pub fn over(self, routes: Router) -> Router {
        let left = Arc::new(AtomicU32::new(self.busy));
        routes.layer(middleware::from_fn_with_state((self.late, left), disturb))
    }
}

async fn disturb(
    State((late, busy)): State<(Duration, Arc<AtomicU32>)>,
    request: Request,
    next: Next,
) -> Response {
    tokio::time::sleep(late).await;
    match busy.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)) {
        Ok(_) => (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, "5")]).into_response(),
        Err(_) => next.run(request).await,
    }
}

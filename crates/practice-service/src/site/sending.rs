//! Sends the file, with the order's disturbance, and counts the octets.

use std::{cmp::min, io, sync::Arc};

use axum::body::{Body, Bytes};
use futures_util::stream;
use tokio::{task, time::sleep};

use super::orders::{Disturbance, PageOrder};

/// The size of a portion; small, so that a certificate file has several.
const PORTION: usize = 1024;

/// How a body's end is recognised.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Framing {
    /// By `Content-Length`.
    Length,
    /// By the last chunk.
    Chunked,
    /// By the end of the connection.
    UntilClose,
}

/// A body of these octets.
pub(super) fn body(octets: Bytes, framing: Framing, order: Arc<PageOrder>) -> Body {
    let transfer = Transfer { rest: octets, sent: 0, framing, order };
    Body::from_stream(stream::unfold(transfer, |mut transfer| async move {
        let portion = transfer.next().await?;
        Some((portion, transfer))
    }))
}

struct Transfer {
    rest: Bytes,
    sent: usize,
    framing: Framing,
    order: Arc<PageOrder>,
}

impl Transfer {
    async fn next(&mut self) -> Option<io::Result<Bytes>> {
        // What was sent before leaves the process now, so that a cut does not take it along.
        task::yield_now().await;
        let before_fault = |at: usize| at.saturating_sub(self.sent);
        let mut most = PORTION;
        match self.order.spec.disturbance {
            Some(Disturbance::Cut { after }) if before_fault(after) == 0 => return self.cut(),
            Some(Disturbance::Stall { after }) if before_fault(after) == 0 || self.rest.is_empty() => {
                self.order.released().await;
            }
            Some(Disturbance::Cut { after } | Disturbance::Stall { after }) => most = before_fault(after),
            Some(Disturbance::Drip { octets, every }) => {
                sleep(every).await;
                most = octets;
            }
            Some(Disturbance::Silence | Disturbance::Redirect { .. }) | None => {}
        }
        if self.rest.is_empty() {
            return None;
        }
        let portion = self.rest.split_to(min(min(most, PORTION), self.rest.len()));
        self.sent += portion.len();
        self.order.count(|downloads| downloads.octets_sent += portion.len());
        Some(Ok(portion))
    }

    /// Ends too early: by an error, which closes the connection, or where nothing else is an end, by one that is as good
    /// as any.
    fn cut(&self) -> Option<io::Result<Bytes>> {
        match self.framing {
            Framing::Length | Framing::Chunked => Some(Err(io::ErrorKind::ConnectionAborted.into())),
            Framing::UntilClose => None,
        }
    }
}

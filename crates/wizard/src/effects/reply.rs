//! Delivery of the outcomes of tasks.

use tokio::sync::mpsc;

use crate::state::{EffectId, Input, Outcome};

/// The reply channel of one task.
pub(crate) struct Reply {
    pub(crate) id: EffectId,
    pub(crate) inputs: mpsc::WeakUnboundedSender<Input>,
}

impl Reply {
    /// Sends the outcome.
    pub(crate) fn send(&self, outcome: Outcome) {
        hand_over(&self.inputs, Input::Done(self.id, outcome));
    }
}

/// Sends an input, as long as the wizard runs.
pub(crate) fn hand_over(inputs: &mpsc::WeakUnboundedSender<Input>, answer: Input) {
    if let Some(inputs) = inputs.upgrade() {
        // The receiver is gone only when the wizard has ended.
        let _ = inputs.send(answer);
    }
}

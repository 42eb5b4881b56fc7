//! Where a move lands, and what begins there.

use time::OffsetDateTime;

use crate::{
    journal::Entry,
    state::{
        effect::{Effect, Task},
        session::{Frame, Session},
        stage::Position,
    },
    user_error::Problem,
};

/// What follows from an input.
#[derive(Debug)]
pub struct Step {
    /// The session from now on.
    pub next: Session,
    /// What is to be done, in this order.
    pub effects: Vec<Effect>,
}

impl Frame {
    /// Nothing changes but, perhaps, the screen's own content.
    pub(super) fn stay(self, position: impl Into<Position>) -> Step {
        Step { next: Session { frame: self, position: position.into() }, effects: Vec::new() }
    }

    /// Lands on a screen, whose task begins.
    pub(super) fn enter(self, position: impl Into<Position>, now: OffsetDateTime) -> Step {
        let position = position.into();
        match position.entry_task(&self, now) {
            Some(task) => self.run(position, task),
            None => self.show(position),
        }
    }

    /// Shows the screen; nothing is awaited and nothing is wrong.
    pub(super) fn show(mut self, position: impl Into<Position>) -> Step {
        self.pending = None;
        self.problem = None;
        self.stay(position)
    }

    /// Shows the screen with a problem.
    pub(super) fn fail(mut self, position: impl Into<Position>, problem: impl Into<Problem>) -> Step {
        self.pending = None;
        self.problem = Some(problem.into());
        self.stay(position)
    }

    /// Shows the screen while the task runs.
    pub(super) fn run(mut self, position: impl Into<Position>, task: Task) -> Step {
        let id = self.expect(&task);
        let mut step = self.stay(position);
        step.effects.push(Effect::Run(id, task));
        step
    }
}

impl Step {
    /// Writes the journal before the step's other effects; a file that belongs to no order has no entry.
    pub(super) fn remember(mut self, entry: impl Into<Option<Entry>>) -> Self {
        if let Some(entry) = entry.into() {
            let refused = self.next.frame.refused.get(&entry.note().order_number).cloned();
            let entry = entry.with_refused(refused.unwrap_or_default());
            self.effects.insert(0, Effect::Remember(Box::new(entry)));
        }
        self
    }

    /// Leaves the order.
    pub(super) fn leave(mut self) -> Self {
        self.effects.insert(0, Effect::Leave);
        self
    }

    /// This is to be told meanwhile, too.
    pub(super) fn telling(mut self, problem: impl Into<Problem>) -> Self {
        self.next.frame.problem = Some(problem.into());
        self
    }
}

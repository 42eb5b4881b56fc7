//! Transitions: the stage that a move lands on, and the task that it starts.

use crate::{
    journal::Entry,
    problem::Problem,
    state::{Effect, Position, Session, Shared, Task},
};

/// The result of an input.
#[derive(Debug)]
pub struct Transition {
    /// The next session.
    pub next: Session,
    /// The effects to be executed, in this order.
    pub effects: Vec<Effect>,
}

impl Shared {
    /// Keeps the session; only the position's own data may have changed.
    pub(super) fn stay(self, position: impl Into<Position>) -> Transition {
        Transition { next: Session { shared: self, position: position.into() }, effects: Vec::new() }
    }

    /// Enters a position, and starts its task.
    pub(super) fn enter(self, position: impl Into<Position>) -> Transition {
        let position = position.into();
        match position.entry_task(&self) {
            Some(task) => self.run(position, task),
            None => self.go(position),
        }
    }

    /// Goes to a position without a pending task or a problem.
    pub(super) fn go(mut self, position: impl Into<Position>) -> Transition {
        self.pending = None;
        self.problem = None;
        self.refused_field = None;
        self.stay(position)
    }

    /// Goes to a position with a problem.
    pub(super) fn fail(mut self, position: impl Into<Position>, problem: impl Into<Problem>) -> Transition {
        let problem = problem.into();
        self.pending = None;
        self.refused_field = problem.refused_field().or(self.refused_field);
        self.problem = Some(problem);
        self.stay(position)
    }

    /// Goes to a position, with this task pending.
    pub(super) fn run(mut self, position: impl Into<Position>, task: Task) -> Transition {
        let id = self.expect(&task);
        self.stay(position).with(Effect::Run(id, task))
    }
}

impl Transition {
    /// Writes the journal before the step's other effects; a file without an order has no entry.
    pub(super) fn remember(mut self, entry: impl Into<Option<Entry>>) -> Self {
        if let Some(entry) = entry.into() {
            let refused = self.next.shared.refused.get(&entry.note().order_number).cloned();
            let entry = entry.with_refused(refused.unwrap_or_default());
            self.effects.insert(0, Effect::Remember(Box::new(entry)));
        }
        self
    }

    /// Adds an effect to be executed last; or none.
    pub(super) fn with(mut self, effect: impl Into<Option<Effect>>) -> Self {
        self.effects.extend(effect.into());
        self
    }

    /// Leaves the order.
    pub(super) fn leave(mut self) -> Self {
        self.effects.insert(0, Effect::Leave);
        self
    }

    /// Adds a problem that is to be reported as well.
    pub(super) fn telling(mut self, problem: impl Into<Problem>) -> Self {
        self.next.shared.problem = Some(problem.into());
        self
    }
}

//! The input loop: feeds the step function with inputs in order, publishes each new view at once, and has the effects
//! executed afterwards, in order as well.

use std::{iter, sync::Arc};

use pickup::client::PickupService;
use secrecy::SecretString;
use stop_points::panic_point;
use time::OffsetDateTime;
use tokio::{
    sync::{mpsc, oneshot, watch},
    task::JoinHandle,
};

use crate::{
    effects::EffectRunner,
    moves::step::{Transition, step},
    problem::Problem,
    recovery::{begin, survived},
    report::History,
    state::{Context, Effect, EffectId, Input, Session, TaskName},
    view::{Actions, Busy, Update, WizardView},
};

/// A request for a suggested certificate password.
pub(crate) type Question = (fn(&Session) -> Option<SecretString>, oneshot::Sender<Option<SecretString>>);

/// The loop's state.
pub(crate) struct Runner<S> {
    pub(crate) context: Arc<Context>,
    pub(crate) shown: Shown,
    pub(crate) effect_runner: Arc<EffectRunner<S>>,
    /// The tasks that panicked, and will report no outcome.
    pub(crate) lost: mpsc::UnboundedReceiver<EffectId>,
    /// The effects of all steps so far.
    pub(crate) effects: Option<JoinHandle<()>>,
}

impl<S: PickupService> Runner<S> {
    /// Runs until all senders of inputs are gone.
    pub(crate) async fn run(
        mut self,
        mut session: Session,
        mut inputs: mpsc::UnboundedReceiver<Input>,
        mut questions: mpsc::UnboundedReceiver<Question>,
    ) {
        loop {
            let last_effect = session.last_effect();
            let next = tokio::select! {
                input = inputs.recv() => {
                    let Some(input) = input else { return };
                    log_input(&input);
                    self.take(session, input).await
                }
                Some((ask, answer)) = questions.recv() => {
                    // The requester may be gone.
                    let _ = answer.send(survived(|| ask(&session)).flatten());
                    Some(session)
                }
                () = self.effect_runner.unreported.news() => self.tell(session),
                Some(task) = self.lost.recv() => (session.awaits() != Some(task)).then_some(session),
            };
            session = match next {
                Some(session) => session,
                None => self.begin_again(last_effect, &mut inputs).await,
            };
        }
    }

    /// The session after this input; `None` after a panic, in which case none of its effects is executed.
    async fn take(&mut self, session: Session, input: Input) -> Option<Session> {
        let now = OffsetDateTime::now_utc();
        let Transition { next, effects } = survived(|| {
            panic_point!("input taken");
            step(session, input, now)
        })?;
        if let Some(task) = effects.iter().find_map(Effect::awaited_task) {
            self.shown.at_work(task);
            self.carry_out(effects);
            self.effects_carried_out().await;
            return self.show(next);
        }
        let next = self.show(next)?;
        self.carry_out(effects);
        Some(next)
    }

    /// Has these effects executed after those of earlier steps.
    fn carry_out(&mut self, effects: Vec<Effect>) {
        if effects.is_empty() {
            return;
        }
        log::trace!("effects begun");
        let (before, effect_runner) = (self.effects.take(), self.effect_runner.clone());
        self.effects = Some(tokio::spawn(async move {
            if let Some(before) = before {
                // After a panic, too.
                let _ = before.await;
            }
            for effect in effects {
                effect_runner.carry_out(effect).await;
            }
            log::trace!("effects done");
        }));
    }

    async fn effects_carried_out(&mut self) {
        if let Some(effects) = self.effects.take() {
            let _ = effects.await;
        }
    }

    /// Shows the next problem outside the journey, if the stage permits.
    fn tell(&self, mut session: Session) -> Option<Session> {
        if session.tell(|| self.effect_runner.unreported.next()) { self.show(session) } else { Some(session) }
    }

    /// Publishes the session's view; `None` after a panic.
    fn show(&self, mut session: Session) -> Option<Session> {
        survived(|| {
            session.tell(|| self.effect_runner.unreported.next());
            let now = OffsetDateTime::now_utc();
            panic_point!("view made");
            self.shown.publish(session.view(now), &session, now);
            session
        })
    }

    /// Starts again from the journal, as after a restart. Outcomes of the previous session's tasks are late and
    /// dropped, and so are events of the user meanwhile, which were meant for the screen that is gone.
    async fn begin_again(
        &mut self,
        last_effect: EffectId,
        inputs: &mut mpsc::UnboundedReceiver<Input>,
    ) -> Session {
        self.effects_carried_out().await;
        let (session, view) = begin(&self.context, Some(Problem::Recovered)).await;
        let session = session.after(last_effect);
        let waiting: Vec<Input> = iter::from_fn(|| inputs.try_recv().ok()).collect();
        for answer in waiting.into_iter().filter(|input| matches!(input, Input::Done(..))) {
            self.effect_runner.answer(answer);
        }
        self.shown.publish(view, &session, OffsetDateTime::now_utc());
        session
    }
}

/// The current view, for snapshots and reports.
pub(crate) struct Shown {
    pub(crate) updates: watch::Sender<Update>,
    pub(crate) history: watch::Sender<History>,
}

impl Shown {
    /// Publishes this view of the session.
    fn publish(&self, view: WizardView, session: &Session, now: OffsetDateTime) {
        log::debug!("{}: {:?}", view.code, view.problem.as_ref().map(|problem| &problem.code));
        self.history.send_modify(|history| history.note(now, &view, session.found()));
        self.update(view);
    }

    /// Publishes the same screen with a task in progress, and without actions.
    fn at_work(&self, task: TaskName) {
        let before = self.updates.borrow().view.clone();
        let actions = Actions { end_practice: before.actions.end_practice, ..Actions::default() };
        let busy = Some(Busy { task, progress: None });
        self.update(WizardView { busy, actions, problem: None, link_and_file: None, ..before });
    }

    fn update(&self, view: WizardView) {
        self.updates
            .send_modify(|update| *update = Update { revision: update.revision.wrapping_add(1), view });
    }
}

/// Logs the kind of an input: never typed text, nor a link.
fn log_input(input: &Input) {
    match input {
        Input::User(event) => log::debug!("the user: {}", event.name()),
        Input::Typed(secret) => log::trace!("typed: {:?}", secret.field),
        Input::Dropped(_) => log::debug!("the user: a file"),
        Input::HandedOver(_) => log::debug!("the system: a link"),
        Input::LookedAround(_) => log::trace!("a look around is done"),
        Input::Done(_, outcome) => match outcome.problem() {
            Some(problem) => log::warn!("{problem}"),
            None => log::trace!("a task is done"),
        },
    }
}

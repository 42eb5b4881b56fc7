//! Runs the wizard: feeds the step function, carries out its effects, and publishes the view.

use std::{path::PathBuf, pin::Pin, sync::Arc};

use secrecy::SecretString;
use time::{OffsetDateTime, UtcOffset};
use tokio::sync::{mpsc, oneshot, watch};

use super::{
    effect::Input,
    exports::FileKind,
    report::{Circumstances, History, report},
    session::{Context, Memory, Session},
    step::step,
    view::Update,
    world::World,
};
use crate::{
    client::PickupService,
    desk::Desk,
    journal::{Phase, Recalled},
    password,
    platform::Platform,
    preferences::Language,
    store::CertStores,
    vetting::VettingMail,
};

/// The running wizard, as the shell holds it.
#[derive(Clone)]
pub struct Wizard {
    inputs: mpsc::UnboundedSender<Input>,
    asked: mpsc::UnboundedSender<oneshot::Sender<Option<SecretString>>>,
    updates: watch::Receiver<Update>,
    history: watch::Receiver<History>,
    platform: Platform,
}

/// What the wizard works with.
pub struct Parts<S> {
    /// The pickup service.
    pub service: S,
    /// The programs' stores.
    pub stores: Arc<dyn CertStores>,
    /// The system's dialogs.
    pub dialogs: Arc<dyn Dialogs>,
}

/// What the user chose in a dialog; none when it was closed without a choice.
pub type Choice = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// The system's dialogs, in the person's language. All begin in the folder that is given.
pub trait Dialogs: Send + Sync + 'static {
    /// Has the user choose a folder.
    fn choose_folder(&self, from: PathBuf, language: Language) -> Choice;
    /// Has the user choose a certificate file.
    fn choose_file(&self, from: PathBuf, language: Language) -> Choice;
    /// Has the user choose where a file of this kind is saved, under this name unless they want another.
    fn choose_save(&self, from: PathBuf, name: String, kind: FileKind, language: Language) -> Choice;
    /// Shows a mail in the person's mail program, where there is one. May block.
    fn write_mail(&self, mail: &VettingMail);
}

/// Where there are none: nothing is chosen.
pub struct NoDialogs;

impl Dialogs for NoDialogs {
    fn choose_folder(&self, _: PathBuf, _: Language) -> Choice {
        Box::pin(std::future::ready(None))
    }

    fn choose_file(&self, _: PathBuf, _: Language) -> Choice {
        Box::pin(std::future::ready(None))
    }

    fn choose_save(&self, _: PathBuf, _: String, _: FileKind, _: Language) -> Choice {
        Box::pin(std::future::ready(None))
    }

    fn write_mail(&self, _: &VettingMail) {}
}

impl Wizard {
    /// Begins, or goes on from where the journal says, on the runtime of the caller.
    pub async fn start<S: PickupService>(context: Context, parts: Parts<S>) -> Self {
        tokio::task::spawn_blocking(password::warm_up);
        let desk = context.desk.clone();
        let now = OffsetDateTime::now_utc();
        let memory = tokio::task::spawn_blocking(move || recall(&desk, now)).await.unwrap_or_default();
        let Parts { service, stores, dialogs } = parts;
        if let Err(error) = service.set_proxy(&memory.proxy, memory.proxy_password.as_ref()) {
            log::warn!("the proxy is not used: {error}");
        }
        let session = Session::begin(Arc::new(context.clone()), memory);
        let view = session.view(now);
        let mut history = History::default();
        history.note(now, &view, session.found());
        let (updates, watched) = watch::channel(Update { revision: 0, view });
        let (history, remembered) = watch::channel(history);
        let shown = Shown { updates, history };
        let (inputs, received) = mpsc::unbounded_channel();
        let (asked, questions) = mpsc::unbounded_channel();
        let desk = context.desk;
        let world = World {
            service: Arc::new(service),
            stores,
            dialogs,
            desk,
            inputs: inputs.downgrade(),
            untold: Arc::default(),
            stopped: watch::Sender::default(),
        };
        let settling = world.clone();
        tokio::spawn(async move { settling.settle_receipts(&context.hosts).await });
        tokio::spawn(run(session, received, questions, shown, world));
        let platform = context.platform;
        let wizard = Self { inputs, asked, updates: watched, history: remembered, platform };
        if let Some(file) = context.file {
            wizard.send(Input::Dropped(file));
        }
        wizard
    }

    /// Hands over what the user did. Inputs are taken in their order.
    pub fn send(&self, input: Input) {
        // After the end of the runtime there is nobody left to show anything to.
        let _ = self.inputs.send(input);
    }

    /// A certificate password that keeps every rule; none where no password is being chosen. It is a secret, and so no part
    /// of the view.
    pub async fn suggest_password(&self) -> Option<SecretString> {
        let (answer, answered) = oneshot::channel();
        self.asked.send(answer).ok()?;
        answered.await.ok()?
    }

    /// The newest view.
    #[must_use]
    pub fn snapshot(&self) -> Update {
        self.updates.borrow().clone()
    }

    /// The report for the helpdesk, in the person's language. `system` is the system's own name and version, `offset` how far
    /// the local time is from UTC.
    #[must_use]
    pub fn report(&self, system: &str, offset: UtcOffset) -> String {
        let now = OffsetDateTime::now_utc();
        let circumstances = Circumstances { platform: &self.platform, system, now, offset };
        report(&self.snapshot().view, &self.history.borrow(), circumstances)
    }

    /// Tells of every change from now on.
    #[must_use]
    pub fn updates(&self) -> watch::Receiver<Update> {
        self.updates.clone()
    }
}

/// What was shown, for those who ask.
struct Shown {
    updates: watch::Sender<Update>,
    history: watch::Sender<History>,
}

/// What is known from before.
fn recall(desk: &Desk, now: OffsetDateTime) -> Memory {
    let (journal, damage) = match desk.recall() {
        Ok(journal) => (journal, None),
        Err(error) => (None, Some(error)),
    };
    let session = match &journal {
        Some(Recalled::Entry(entry)) => desk.secrets().session(&entry.note().order_number, now),
        _ => None,
    };
    let password_is_kept = match journal.as_ref().map(|journal| &journal.note().phase) {
        Some(Phase::Saved { file, .. }) => desk.secrets().certificate_password(&file.sha256).is_some(),
        _ => false,
    };
    let proxy = desk.proxy().unwrap_or_else(|error| {
        log::warn!("the settings of the connection: {error}");
        None
    });
    let preferences = desk.preferences().unwrap_or_else(|error| {
        log::warn!("the preferences: {error}");
        None
    });
    let proxy_password =
        proxy.as_ref().filter(|proxy| !proxy.user.is_empty()).and_then(|_| desk.secrets().proxy_password());
    Memory {
        journal,
        damage,
        session,
        password_is_kept,
        proxy: proxy.unwrap_or_default(),
        proxy_password,
        preferences: preferences.unwrap_or_default(),
    }
}

async fn run<S: PickupService>(
    mut session: Session,
    mut received: mpsc::UnboundedReceiver<Input>,
    mut questions: mpsc::UnboundedReceiver<oneshot::Sender<Option<SecretString>>>,
    shown: Shown,
    world: World<S>,
) {
    loop {
        let input = tokio::select! {
            input = received.recv() => input,
            Some(answer) = questions.recv() => {
                // Who has asked may be gone.
                let _ = answer.send(session.suggest_password());
                continue;
            }
        };
        let Some(input) = input else { return };
        log_input(&input);
        let now = OffsetDateTime::now_utc();
        let step = step(session, input, now);
        session = step.next;
        for effect in step.effects {
            world.carry_out(effect).await;
        }
        session.tell(&mut world.untold());
        let view = session.view(now);
        log::debug!("{}: {:?}", view.code, view.problem.as_ref().map(|problem| &problem.code));
        shown.history.send_modify(|history| history.note(now, &view, session.found()));
        shown
            .updates
            .send_modify(|update| *update = Update { revision: update.revision.wrapping_add(1), view });
    }
}

/// Says what moves the wizard: never what was typed, nor a link.
fn log_input(input: &Input) {
    match input {
        Input::User(event) => log::debug!("the user: {}", event.name()),
        Input::Typed(secret) => log::trace!("typed: {:?}", secret.field),
        Input::Dropped(_) => log::debug!("the user: a file"),
        Input::Done(_, outcome) => match outcome.problem() {
            Some(problem) => log::warn!("{problem}"),
            None => log::trace!("a task is done"),
        },
    }
}

//! The running wizard, as the shell holds it, and its parts.

mod input_loop;

use std::{
    path::{Path, PathBuf},
    pin::Pin,
    sync::Arc,
};

pub use ca_page::{NoPageWindow, PageWindow};
use certificate::store::CertStores;
use input_loop::{Question, Runner, Shown};
use pickup::{client::PickupService, password};
use secrecy::SecretString;
use time::{OffsetDateTime, UtcOffset};
use tokio::sync::{Notify, mpsc, oneshot, watch};

pub use crate::effects::save_as;
use crate::{
    effects::EffectRunner,
    expiry::Notification,
    help_code::HelpCode,
    platform::Platform,
    preferences::Language,
    problem::Problem,
    recovery::{begin, survived},
    report::{Circumstances, History, report},
    staging::{Props, callers_view},
    state::{Context, FileKind, Input, Session, UserEvent},
    vetting::VettingMail,
    view::{Update, WizardView},
};

/// The running wizard, as the shell holds it.
#[derive(Clone)]
pub struct Wizard {
    inputs: mpsc::UnboundedSender<Input>,
    asked: mpsc::UnboundedSender<Question>,
    updates: watch::Receiver<Update>,
    history: watch::Receiver<History>,
    platform: Platform,
}

/// The parts of the wizard.
pub struct Parts<S> {
    /// The pickup service.
    pub service: S,
    /// The stores of the programs.
    pub stores: Arc<dyn CertStores>,
    /// The system's dialogs.
    pub dialogs: Arc<dyn Dialogs>,
    /// The window of the CA's own page.
    pub pages: Arc<dyn PageWindow>,
}

/// The user's choice in a dialog; `None` when it was closed without a choice.
pub type Choice = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// The system's dialogs, in the person's language. All start in the given folder.
pub trait Dialogs: Send + Sync + 'static {
    /// Has the user choose a folder.
    fn choose_folder(&self, from: PathBuf, language: Language) -> Choice;
    /// Has the user choose a certificate file.
    fn choose_file(&self, from: PathBuf, language: Language) -> Choice;
    /// Has the user choose a place for saving a file of this kind, with this suggested name.
    fn choose_save(&self, from: PathBuf, name: String, kind: FileKind, language: Language) -> Choice;
    /// Shows a mail in the person's mail program, where there is one. May block.
    fn write_mail(&self, mail: &VettingMail);
    /// Shows a file in its folder, in the system's program for files. May block.
    fn show_file(&self, path: &Path);
    /// Opens Microsoft Edge, where there is one. May block.
    fn open_edge(&self);
    /// Shows a notification beside other programs. May block. Returns whether the system shows any.
    fn notify(&self, notification: &Notification) -> bool;
}

/// A computer without dialogs: nothing is chosen.
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

    fn show_file(&self, _: &Path) {}

    fn open_edge(&self) {}

    fn notify(&self, _: &Notification) -> bool {
        false
    }
}

impl Wizard {
    /// Starts, or continues from the journal, on the caller's runtime.
    pub async fn start<S: PickupService>(context: Context, parts: Parts<S>) -> Self {
        tokio::task::spawn_blocking(password::warm_up);
        let Parts { service, stores, dialogs, pages } = parts;
        let (file, link, platform) = (context.file.clone(), context.link.clone(), context.platform.clone());
        let context = Arc::new(context);
        let (session, view) = begin(&context, None).await;
        if let Err(error) = service.set_proxy(session.proxy(), session.proxy_password()) {
            log::warn!("the proxy is not used: {error}");
        }
        let mut history = History::default();
        history.note(OffsetDateTime::now_utc(), &view, session.found());
        let (updates, watched) = watch::channel(Update { revision: 0, view });
        let (history, remembered) = watch::channel(history);
        let (inputs, received) = mpsc::unbounded_channel();
        let (asked, questions) = mpsc::unbounded_channel();
        let (gave_up, lost) = mpsc::unbounded_channel();
        let effect_runner = Arc::new(EffectRunner {
            service,
            stores,
            dialogs,
            pages,
            storage: context.storage.clone(),
            inputs: inputs.downgrade(),
            gave_up,
            unreported: Arc::default(),
            stopped: watch::Sender::default(),
            look_now: Notify::new(),
        });
        // The file or the link replaces the problem, which nobody could have read yet.
        if let (true, Some(problem)) = (file.is_some() || link.is_some(), session.problem()) {
            effect_runner.unreported.add(problem.clone());
        }
        let awaits_key = session.awaits_key();
        let (settling, hosts) = (effect_runner.clone(), context.hosts.clone());
        tokio::spawn(async move { settling.settle_receipts(&hosts).await });
        let (notifying, language) = (effect_runner.clone(), session.shared.language());
        let residence = session.shared.residence(session.position.order()).map(|known| known.residence);
        tokio::task::spawn_blocking(move || notifying.notify_of_expiry(language, residence));
        let shown = Shown { updates, history };
        let runner = Runner { context, shown, effect_runner, lost, effects: None };
        tokio::spawn(runner.run(session, received, questions));
        let wizard = Self { inputs, asked, updates: watched, history: remembered, platform };
        if awaits_key {
            // The wait from before the restart goes on.
            wizard.send(Input::User(UserEvent::Proceed));
        }
        if let Some(file) = file {
            wizard.send(Input::Dropped(file));
        }
        if let Some(link) = link {
            wizard.send(Input::HandedOver(link));
        }
        wizard
    }

    /// Shows what a caller sees. It takes nothing but another language, and touches nothing. `practising` says that it
    /// lies over a practice. Needs a Tokio runtime.
    ///
    /// # Errors
    /// [`Problem`] where the props do not belong together.
    pub fn of_caller(
        code: HelpCode,
        props: Props,
        language: Language,
        practising: bool,
        platform: Platform,
    ) -> Result<Self, Problem> {
        let helpdesk = platform.helpdesk.clone();
        let view = move |language| {
            let view = callers_view(&code, &props, language, practising, OffsetDateTime::now_utc())?;
            // The code does not hold whom the caller has called: it was this one.
            Ok::<_, Problem>(WizardView { helpdesk: helpdesk.clone(), ..view })
        };
        let (updates, watched) = watch::channel(Update { revision: 0, view: view(language)? });
        let (inputs, mut received) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Some(input) = received.recv().await {
                if let Input::User(UserEvent::SetLanguage { language }) = input
                    && let Ok(view) = view(language)
                {
                    updates.send_modify(|newest| *newest = Update { revision: newest.revision + 1, view });
                }
            }
        });
        // Nobody suggests a password, and nothing has happened.
        let (asked, _) = mpsc::unbounded_channel();
        let (_, history) = watch::channel(History::default());
        Ok(Self { inputs, asked, updates: watched, history, platform })
    }

    /// Sends a user's input. Inputs are processed in order.
    pub fn send(&self, input: Input) {
        // After the end of the runtime there is no view to update.
        let _ = self.inputs.send(input);
    }

    /// A certificate password that meets every rule; `None` where no password is being chosen. It is a secret, and
    /// therefore not part of the view.
    pub async fn suggest_password(&self) -> Option<SecretString> {
        self.ask(Session::suggest_password).await
    }

    /// The link that the person opens in Microsoft Edge; `None` where nothing is to be opened there. As secret as a
    /// password.
    pub async fn link_for_edge(&self) -> Option<SecretString> {
        self.ask(Session::link_for_edge).await
    }

    async fn ask(&self, of: fn(&Session) -> Option<SecretString>) -> Option<SecretString> {
        let (answer, answered) = oneshot::channel();
        self.asked.send((of, answer)).ok()?;
        answered.await.ok()?
    }

    /// The newest view.
    #[must_use]
    pub fn snapshot(&self) -> Update {
        self.updates.borrow().clone()
    }

    /// The report for the helpdesk, in the person's language. `system` is the system's own name and version, `offset`
    /// that of the local time from UTC. Empty where it cannot be built.
    #[must_use]
    pub fn report(&self, system: &str, offset: UtcOffset) -> String {
        let now = OffsetDateTime::now_utc();
        let circumstances = Circumstances { platform: &self.platform, system, now, offset };
        survived(|| report(&self.snapshot().view, &self.history.borrow(), circumstances)).unwrap_or_default()
    }

    /// Subscribes to every change from now on.
    #[must_use]
    pub fn updates(&self) -> watch::Receiver<Update> {
        self.updates.clone()
    }
}

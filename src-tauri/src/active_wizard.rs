//! The wizard that the window shows: the person's own, the practice over it, or a caller's screen over either.

use std::{
    path::PathBuf,
    sync::{Mutex as SyncMutex, PoisonError},
};

use practice::{Plan, Practice, PracticeError, Scene, show_caller};
use secrecy::SecretString;
use time::UtcOffset;
use tokio::sync::{Mutex, watch};
use wizard::{
    help_code::{HelpCode, HelpCodeError},
    platform::Platform,
    preferences::Preferences,
    runner::Wizard,
    state::{
        event::{SecretField, SecretInput, UserEvent},
        input::Input,
    },
    view::{Update, WizardView},
};

use crate::computer;

/// The reasons why a caller's screen is not shown.
#[derive(Debug, thiserror::Error)]
pub enum CallerError {
    /// The text is no help code.
    #[error(transparent)]
    Code(#[from] HelpCodeError),
    /// The screen cannot be made.
    #[error(transparent)]
    Screen(#[from] PracticeError),
}

/// The person's own wizard, and the practice while there is one.
pub struct ActiveWizard {
    own: Wizard,
    platform: Platform,
    practice: Mutex<Option<Practice>>,
    /// The wizard behind a caller's screen, while that is shown.
    behind: SyncMutex<Option<Wizard>>,
    /// The report for the helpdesk as it was shown last.
    shown_report: SyncMutex<String>,
    /// The program is about to end.
    closing: watch::Sender<bool>,
    current: watch::Sender<Wizard>,
    /// The views for the window. Their revisions keep increasing when another wizard becomes active.
    shown: watch::Receiver<Update>,
}

impl ActiveWizard {
    /// Creates it with the person's own wizard active. Needs a Tokio runtime.
    #[must_use]
    pub fn new(own: Wizard, platform: Platform) -> Self {
        let current = watch::Sender::new(own.clone());
        let (shown, watched) = watch::channel(own.snapshot());
        tokio::spawn(follow(current.subscribe(), shown));
        Self {
            own,
            platform,
            practice: Mutex::default(),
            behind: SyncMutex::default(),
            shown_report: SyncMutex::default(),
            closing: watch::Sender::new(false),
            current,
            shown: watched,
        }
    }

    /// The newest view.
    #[must_use]
    pub fn snapshot(&self) -> Update {
        self.shown.borrow().clone()
    }

    /// The channel of all later views.
    #[must_use]
    pub fn updates(&self) -> watch::Receiver<Update> {
        self.shown.clone()
    }

    /// Sends an input to the active wizard. Back on a caller's screen returns to the wizard behind it.
    pub fn send(&self, input: Input) {
        if matches!(input, Input::User(UserEvent::Back))
            && let Some(behind) = self.lay_behind(None)
        {
            return self.return_to(&behind);
        }
        self.current.borrow().send(input);
    }

    /// Suggests a certificate password that keeps every rule; none where no password is being chosen.
    pub async fn suggest_password(&self) -> Option<SecretString> {
        let wizard = self.current.borrow().clone();
        wizard.suggest_password().await
    }

    /// The link that the person opens in Microsoft Edge; none where nothing is to be opened there.
    pub async fn link_for_edge(&self) -> Option<SecretString> {
        let wizard = self.current.borrow().clone();
        wizard.link_for_edge().await
    }

    /// The report for the helpdesk about the active wizard, to be shown.
    #[must_use]
    pub fn report(&self, system: &str, offset: UtcOffset) -> String {
        let report = self.current.borrow().report(system, offset);
        self.shown_report.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&report);
        report
    }

    /// The report as it was shown last: nothing else leaves.
    #[must_use]
    pub fn shown_report(&self) -> String {
        self.shown_report.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Empties every field for a secret: the page on which it was typed is gone.
    pub fn forget_typed(&self) {
        forget_typed(&self.current.borrow());
    }

    /// Passes a file to the person's own wizard, unless practice or a caller's screen lies over it.
    pub fn drop_file(&self, path: PathBuf) {
        self.send_own(Input::Dropped(path));
    }

    /// Passes an address that the system hands over to the person's own wizard, likewise.
    pub fn hand_over(&self, address: SecretString) {
        self.send_own(Input::HandedOver(address));
    }

    fn send_own(&self, input: Input) {
        let view = self.snapshot().view;
        if view.caller.is_none() && !view.actions.end_practice {
            self.own.send(input);
        }
    }

    /// Shows a practice at this scene, in place of another practice. The person's own wizard is kept unchanged behind
    /// it. Has no effect if the program ends meanwhile.
    ///
    /// # Errors
    /// [`PracticeError`]; nothing has changed then.
    pub async fn practise(&self, scene: Scene) -> Result<(), PracticeError> {
        let mut practice = self.practice.lock().await;
        let preferences = preferences(&self.snapshot().view);
        let (computer, platform) = (computer::this(), self.platform.clone());
        // In a task of its own, because parts of it take long and cannot be interrupted.
        let mut beginning = tokio::spawn(Practice::begin(Plan { scene, preferences, computer, platform }));
        let mut closing = self.closing.subscribe();
        let begun = tokio::select! {
            biased;
            _ = closing.wait_for(|is_closing| *is_closing) => {
                beginning.abort();
                return Ok(());
            }
            begun = &mut beginning => begun.map_err(|_| PracticeError::Panicked)??,
        };
        log::info!("practice begins: {}", scene.name());
        self.lay_behind(None);
        self.current.send_replace(begun.wizard().clone());
        *practice = Some(begun);
        Ok(())
    }

    /// Shows the screen of the caller with this help code, over the active wizard, in place of another caller's.
    ///
    /// # Errors
    /// [`CallerError`]; nothing has changed then.
    pub async fn show_caller(&self, code: &str) -> Result<(), CallerError> {
        let code = code.parse::<HelpCode>()?;
        let practice = self.practice.lock().await;
        let behind = practice.as_ref().map_or(&self.own, Practice::wizard);
        let language = self.current.borrow().snapshot().view.language;
        let caller = show_caller(code, language, practice.is_some(), self.platform.clone()).await?;
        // The fields must be empty when this wizard is shown again.
        forget_typed(behind);
        self.lay_behind(Some(behind.clone()));
        self.current.send_replace(caller);
        Ok(())
    }

    /// Stores the wizard behind a caller's screen, and returns the previous one.
    fn lay_behind(&self, wizard: Option<Wizard>) -> Option<Wizard> {
        std::mem::replace(&mut *self.behind.lock().unwrap_or_else(PoisonError::into_inner), wizard)
    }

    /// Makes this wizard active again, in the language last used.
    fn return_to(&self, wizard: &Wizard) {
        let language = self.current.borrow().snapshot().view.language;
        if language != wizard.snapshot().view.language {
            wizard.send(Input::User(UserEvent::SetLanguage { language }));
        }
        self.current.send_replace(wizard.clone());
    }

    /// Ends practice because the program ends. A practice that is beginning is abandoned without waiting; the next one
    /// removes its leftovers.
    pub async fn close(&self) {
        self.closing.send_replace(true);
        self.end_practice().await;
    }

    /// Ends practice, if there is one, and makes the person's own wizard active again.
    pub async fn end_practice(&self) {
        let Some(practice) = self.practice.lock().await.take() else { return };
        self.lay_behind(None);
        self.return_to(&self.own);
        drop(practice);
        log::info!("practice ends");
    }
}

fn forget_typed(wizard: &Wizard) {
    for field in SecretField::ALL {
        wizard.send(Input::Typed(SecretInput { field, value: SecretString::default() }));
    }
}

/// The preferences of this view: the language, and the residence if known.
fn preferences(view: &WizardView) -> Preferences {
    Preferences { language: Some(view.language), residence: view.residence.map(|known| known.residence) }
}

/// Forwards every view of the active wizard.
async fn follow(mut current: watch::Receiver<Wizard>, shown: watch::Sender<Update>) {
    let mut updates = current.borrow_and_update().updates();
    loop {
        tokio::select! {
            // In this order: an ended practice must not show anything any more.
            biased;
            changed = current.changed() => match changed {
                Ok(()) => updates = current.borrow_and_update().updates(),
                Err(_) => return,
            },
            changed = updates.changed() => if changed.is_err() {
                return;
            },
        }
        let view = updates.borrow_and_update().view.clone();
        shown.send_modify(|newest| *newest = Update { revision: newest.revision.wrapping_add(1), view });
    }
}

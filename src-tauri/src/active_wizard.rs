//! Which wizard the window shows: the person's own, the practice that lies over it, or what a caller sees over either.

use std::{
    path::PathBuf,
    sync::{Mutex as SyncMutex, PoisonError},
};

use practice::{Plan, Practice, PracticeError, Scene, show_caller};
use secrecy::SecretString;
use time::UtcOffset;
use tokio::sync::{Mutex, watch};
use wizard::{
    help_code::HelpCode,
    platform::Platform,
    preferences::Preferences,
    runner::Wizard,
    state::{
        effect::Input,
        event::{SecretField, SecretInput, UserEvent},
    },
    view::{Update, WizardView},
};

use crate::computer;

/// The person's own wizard, and the practice while there is one.
pub struct ActiveWizard {
    own: Wizard,
    platform: Platform,
    practice: Mutex<Option<Practice>>,
    /// Behind what a caller sees, while that is shown.
    behind: SyncMutex<Option<Wizard>>,
    /// The program is about to end.
    closing: watch::Sender<bool>,
    current: watch::Sender<Wizard>,
    /// What the window is told. Its revisions go on increasing when the wizard is another.
    shown: watch::Receiver<Update>,
}

impl ActiveWizard {
    /// Shows the person's own wizard. Needs a Tokio runtime.
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

    /// Tells of every change from now on.
    #[must_use]
    pub fn updates(&self) -> watch::Receiver<Update> {
        self.shown.clone()
    }

    /// Hands over what the user did to the wizard that is shown. Back leads from what a caller sees to the wizard behind.
    pub fn send(&self, input: Input) {
        if matches!(input, Input::User(UserEvent::Back))
            && let Some(behind) = self.lay_behind(None)
        {
            return self.return_to(&behind);
        }
        self.current.borrow().send(input);
    }

    /// A certificate password that keeps every rule; none where no password is being chosen.
    pub async fn suggest_password(&self) -> Option<SecretString> {
        let wizard = self.current.borrow().clone();
        wizard.suggest_password().await
    }

    /// The report for the helpdesk, of the wizard that is shown.
    #[must_use]
    pub fn report(&self, system: &str, offset: UtcOffset) -> String {
        self.current.borrow().report(system, offset)
    }

    /// Takes out of every field for a secret what was typed there: the page on which it was typed is gone.
    pub fn forget_typed(&self) {
        forget_typed(&self.current.borrow());
    }

    /// Hands a file of the person's to their own wizard. Nothing that lies over it takes one.
    pub fn drop_file(&self, path: PathBuf) {
        let view = self.snapshot().view;
        if view.caller.is_none() && !view.actions.end_practice {
            self.own.send(Input::Dropped(path));
        }
    }

    /// Shows a practice that has come to this scene. The person's own wizard stays as it is behind it. Nothing is shown
    /// where the program ends meanwhile.
    ///
    /// # Errors
    /// [`PracticeError`]; nothing has changed then.
    pub async fn practise(&self, scene: Scene) -> Result<(), PracticeError> {
        let mut practice = self.practice.lock().await;
        if practice.is_some() {
            return Ok(());
        }
        let preferences = preferences(&self.own.snapshot().view);
        let (computer, platform) = (computer::this(), self.platform.clone());
        // By itself, because parts of it take long and cannot be interrupted.
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
        self.current.send_replace(begun.wizard().clone());
        *practice = Some(begun);
        Ok(())
    }

    /// Shows what the caller with this help code sees, over the wizard that is shown now. Where it is no such code, that
    /// wizard says so.
    ///
    /// # Errors
    /// [`PracticeError`]; nothing has changed then.
    pub async fn show_caller(&self, code: &str) -> Result<(), PracticeError> {
        let practice = self.practice.lock().await;
        let behind = practice.as_ref().map_or(&self.own, Practice::wizard);
        let code = code.parse::<HelpCode>();
        behind.send(Input::CallerCode(code.map(drop)));
        let Ok(code) = code else { return Ok(()) };
        let language = self.current.borrow().snapshot().view.language;
        let caller = show_caller(code, language, practice.is_some(), self.platform.clone()).await?;
        // Its fields are empty when they are seen again.
        forget_typed(behind);
        self.lay_behind(Some(behind.clone()));
        self.current.send_replace(caller);
        Ok(())
    }

    /// Keeps this wizard behind what a caller sees, and gives back the one that was there.
    fn lay_behind(&self, wizard: Option<Wizard>) -> Option<Wizard> {
        std::mem::replace(&mut *self.behind.lock().unwrap_or_else(PoisonError::into_inner), wizard)
    }

    /// Shows this wizard again. The language stays the one that was spoken last.
    fn return_to(&self, wizard: &Wizard) {
        let language = self.current.borrow().snapshot().view.language;
        if language != wizard.snapshot().view.language {
            wizard.send(Input::User(UserEvent::SetLanguage { language }));
        }
        self.current.send_replace(wizard.clone());
    }

    /// Ends practice because the program ends. One that is beginning is given up, and not waited for; what it leaves, the
    /// next one removes.
    pub async fn close(&self) {
        self.closing.send_replace(true);
        self.end_practice().await;
    }

    /// Shows the person's own wizard again, if there was a practice.
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

/// What the person has chosen, and what is known of them.
fn preferences(view: &WizardView) -> Preferences {
    Preferences { language: Some(view.language), residence: view.residence.map(|known| known.residence) }
}

/// Passes on every view of the wizard that is the current one.
async fn follow(mut current: watch::Receiver<Wizard>, shown: watch::Sender<Update>) {
    let mut updates = current.borrow_and_update().updates();
    loop {
        tokio::select! {
            // In this order: a practice that is over has nothing to show any more.
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

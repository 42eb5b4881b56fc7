//! The simulated person, who does what each screen asks for.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use wizard::{
    codes::ErrorCode,
    journal::KeyChoice,
    runner::Wizard,
    state::{
        event::{SecretField, SecretInput, UserEvent},
        input::Input,
    },
    view::{
        CaPageScreen, CertificatePasswordPurpose, CertificatePasswordScreen, InstallScreen, KeyChoiceScreen,
        Screen, UserError, WizardView,
    },
};

use super::protocol::Told;

/// The longest wait for a task to end.
const LIMIT: Duration = Duration::from_secs(120);
/// The number of problems in a row after which the person gives up.
const PATIENCE: usize = 10;
/// A password that is not that of any certificate file.
const WRONG_PASSWORD: &str = "notTheRightOne1";

/// A person, with all their knowledge.
#[derive(Clone, Serialize, Deserialize)]
pub struct Person {
    /// The link from the e-mail.
    pub link: String,
    /// The pickup password, set when ordering.
    pub pickup_password: String,
    /// The certificate password that the person chooses.
    pub certificate_password: String,
    /// Whether the person first types a wrong certificate password after a restart: the wizard's statement on the
    /// link then rests on the journal alone.
    pub slips: bool,
    /// The choice about a key that is made on the computer.
    pub key_choice: KeyChoice,
}

/// The person's reaction to a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// Repeats what the screen asks for.
    Again,
    /// Skips the step, where that is offered.
    Skip,
    /// Gives up.
    Stop,
}

/// The end of a person's journey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// The certificate is proven to work.
    Done,
    /// No progress is possible; with the last report.
    Stuck(Box<Told>),
}

impl Person {
    /// Continues from the current screen to the end, asking `choose` after each problem.
    ///
    /// # Panics
    /// When a task does not end.
    pub async fn walk(&self, wizard: &Wizard, mut choose: impl FnMut(&Told) -> Choice) -> End {
        let mut slips = self.slips;
        let mut problems = 0;
        loop {
            let view = wizard.snapshot().view;
            if let Screen::Done(_) = view.screen {
                return End::Done;
            }
            let told = Told::of(&view);
            let choice = if view.problem.is_some() {
                problems += 1;
                choose(&told)
            } else {
                Choice::Again
            };
            if choice == Choice::Stop || problems > PATIENCE || !view.actions.proceed {
                return End::Stuck(Box::new(told));
            }
            let inputs = if choice == Choice::Skip && view.actions.skip {
                vec![Input::User(UserEvent::Skip)]
            } else {
                self.answer(&view, &mut slips)
            };
            act(wizard, inputs).await;
        }
    }

    /// Continues from the current screen to the download's button.
    ///
    /// # Panics
    /// When there is a problem on the way.
    pub async fn walk_to_download(&self, wizard: &Wizard) {
        self.walk_until(wizard, |screen| matches!(screen, Screen::Download(_))).await;
    }

    /// Continues from the current screen to the installation's button.
    ///
    /// # Panics
    /// When there is a problem on the way.
    pub async fn walk_to_install(&self, wizard: &Wizard) {
        self.walk_until(wizard, |screen| matches!(screen, Screen::Install(_))).await;
    }

    async fn walk_until(&self, wizard: &Wizard, is_there: impl Fn(&Screen) -> bool) {
        loop {
            let view = wizard.snapshot().view;
            assert_eq!(view.problem, None, "on {}", view.code);
            if is_there(&view.screen) {
                return;
            }
            act(wizard, self.answer(&view, &mut false)).await;
        }
    }

    fn answer(&self, view: &WizardView, slips: &mut bool) -> Vec<Input> {
        let proceed = Input::User(UserEvent::Proceed);
        match &view.screen {
            Screen::Start(_) => vec![Input::User(UserEvent::OpenLink { text: self.link.clone() })],
            Screen::PickupPassword(_) => {
                vec![typed(SecretField::PickupPassword, &self.pickup_password), proceed]
            }
            Screen::KeyChoice(KeyChoiceScreen { choice, is_final, .. }) => {
                let choose = Input::User(UserEvent::ChooseKey { choice: self.key_choice });
                let is_chosen = *is_final || *choice == self.key_choice;
                if is_chosen { vec![proceed] } else { vec![choose, proceed] }
            }
            Screen::CertificatePassword(CertificatePasswordScreen {
                purpose: CertificatePasswordPurpose::Choose,
                ..
            }) => vec![
                Input::User(UserEvent::ChooseOwnPassword),
                typed(SecretField::CertificatePassword, &self.certificate_password),
                typed(SecretField::CertificatePasswordRepeat, &self.certificate_password),
                Input::User(UserEvent::NotePassword { noted: true }),
                proceed,
            ],
            // The file is permanently gone; as long as the link is not used up, it can be downloaded again.
            Screen::CertificatePassword(CertificatePasswordScreen {
                purpose: CertificatePasswordPurpose::Open,
                ..
            }) if view.actions.back && view.problem.as_ref().is_some_and(is_lost) => {
                vec![Input::User(UserEvent::Back)]
            }
            // The keyring has it.
            Screen::CertificatePassword(CertificatePasswordScreen {
                purpose: CertificatePasswordPurpose::Open,
                kept: true,
                ..
            }) => vec![typed(SecretField::CertificatePassword, ""), proceed],
            Screen::CertificatePassword(CertificatePasswordScreen {
                purpose: CertificatePasswordPurpose::Open,
                ..
            }) => {
                let slip = std::mem::take(slips);
                let password = if slip { WRONG_PASSWORD } else { &self.certificate_password };
                vec![typed(SecretField::CertificatePassword, password), proceed]
            }
            Screen::CertificatePassword(CertificatePasswordScreen {
                purpose: CertificatePasswordPurpose::OpenPage | CertificatePasswordPurpose::OpenKey,
                ..
            }) => vec![typed(SecretField::CertificatePassword, &self.certificate_password), proceed],
            // The primary password is unknown.
            Screen::Install(InstallScreen { asking: Some(_), .. }) => vec![Input::User(UserEvent::Skip)],
            Screen::Agreement(_) => vec![Input::User(UserEvent::Agree { agreed: true }), proceed],
            _ => vec![proceed],
        }
    }
}

/// Whether the saved file is missing or changed.
fn is_lost(problem: &UserError) -> bool {
    matches!(problem.code, ErrorCode::DL504 | ErrorCode::DL512)
}

fn typed(field: SecretField, text: &str) -> Input {
    Input::Typed(SecretInput { field, value: text.into() })
}

/// Sends a person's inputs while no task is pending, and waits until none is pending again.
async fn act(wizard: &Wizard, inputs: Vec<Input>) {
    let count = u32::try_from(inputs.len()).unwrap();
    let mut updates = wizard.updates();
    let taken = wizard.snapshot().revision + count;
    for input in inputs {
        wizard.send(input);
    }
    let is_at_rest = |view: &WizardView| {
        // While the page is open, the wizard waits for the person.
        view.busy.is_none() && !matches!(view.screen, Screen::CaPage(CaPageScreen { is_open: true, .. }))
    };
    let rest = updates.wait_for(|update| update.revision >= taken && is_at_rest(&update.view));
    let rested = tokio::time::timeout(LIMIT, rest).await.map(drop);
    assert!(rested.is_ok(), "the wizard does not come to rest: {:?}", wizard.snapshot());
}

//! Does what each screen asks for.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use wizard::{
    codes::ErrorCode,
    runner::Wizard,
    state::{
        effect::Input,
        event::{SecretField, SecretInput, UserEvent},
    },
    view::{CertificatePasswordPurpose, Screen, UserError, WizardView},
};

use super::protocol::Told;

/// After this time the wizard will not come to rest any more.
const LIMIT: Duration = Duration::from_secs(120);
/// Whoever was told of so many problems in a row gives up.
const PATIENCE: usize = 10;
/// Not the password of any certificate file.
const WRONG_PASSWORD: &str = "notTheRightOne1";

/// A person, and all that they know.
#[derive(Clone, Serialize, Deserialize)]
pub struct Person {
    /// From the e-mail.
    pub link: String,
    /// Set when ordering.
    pub pickup_password: String,
    /// The one that is chosen.
    pub certificate_password: String,
    /// After a restart, types another certificate password first: what the wizard then says of the link is all that it
    /// knows from before.
    pub slips: bool,
}

/// What a person does after a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// What the screen asks for, again.
    Again,
    /// Goes on without, where that is offered.
    Skip,
    /// Gives up.
    Stop,
}

/// How far a person came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// The certificate is proven to work.
    Done,
    /// It goes no further; the last that was told.
    Stuck(Box<Told>),
}

impl Person {
    /// From wherever the wizard is to the end, asking `choose` after each problem.
    ///
    /// # Panics
    /// When the wizard does not come to rest.
    pub async fn walk(&self, wizard: &Wizard, mut choose: impl FnMut(&Told) -> Choice) -> End {
        let mut slips = self.slips;
        let mut problems = 0;
        loop {
            let view = wizard.snapshot().view;
            if let Screen::Done { .. } = view.screen {
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

    /// From wherever the wizard is to the download's button.
    ///
    /// # Panics
    /// When there is a problem on the way.
    pub async fn walk_to_download(&self, wizard: &Wizard) {
        self.walk_until(wizard, |screen| matches!(screen, Screen::Download { .. })).await;
    }

    /// From wherever the wizard is to the installation's button.
    ///
    /// # Panics
    /// When there is a problem on the way.
    pub async fn walk_to_install(&self, wizard: &Wizard) {
        self.walk_until(wizard, |screen| matches!(screen, Screen::Install { .. })).await;
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
            Screen::Start { .. } => vec![Input::User(UserEvent::OpenLink { text: self.link.clone() })],
            Screen::PickupPassword { .. } => {
                vec![typed(SecretField::PickupPassword, &self.pickup_password), proceed]
            }
            Screen::CertificatePassword { purpose: CertificatePasswordPurpose::Choose, .. } => vec![
                typed(SecretField::CertificatePassword, &self.certificate_password),
                typed(SecretField::CertificatePasswordRepeat, &self.certificate_password),
                proceed,
            ],
            // The file is gone for good; as long as the link is not used up, it can be fetched anew.
            Screen::CertificatePassword { purpose: CertificatePasswordPurpose::Open, .. }
                if view.actions.back && view.problem.as_ref().is_some_and(is_lost) =>
            {
                vec![Input::User(UserEvent::Back)]
            }
            Screen::CertificatePassword { purpose: CertificatePasswordPurpose::Open, .. } => {
                let slip = std::mem::take(slips);
                let password = if slip { WRONG_PASSWORD } else { &self.certificate_password };
                vec![typed(SecretField::CertificatePassword, password), proceed]
            }
            // Nobody knows it.
            Screen::Install { asking: Some(_), .. } => vec![Input::User(UserEvent::Skip)],
            Screen::Agreement { .. } => vec![Input::User(UserEvent::Agree { agreed: true }), proceed],
            Screen::Download { .. } => vec![Input::User(UserEvent::NotePassword { noted: true }), proceed],
            _ => vec![proceed],
        }
    }
}

/// The saved file is not there as it was.
fn is_lost(problem: &UserError) -> bool {
    matches!(problem.code, ErrorCode::DL504 | ErrorCode::DL512)
}

fn typed(field: SecretField, text: &str) -> Input {
    Input::Typed(SecretInput { field, value: text.into() })
}

/// Hands over what a person did while the wizard was at rest, and waits until it is at rest again.
async fn act(wizard: &Wizard, inputs: Vec<Input>) {
    let count = u32::try_from(inputs.len()).unwrap();
    let mut updates = wizard.updates();
    let taken = wizard.snapshot().revision + count;
    for input in inputs {
        wizard.send(input);
    }
    let rest = updates.wait_for(|update| update.revision >= taken && update.view.busy.is_none());
    let rested = tokio::time::timeout(LIMIT, rest).await.map(drop);
    assert!(rested.is_ok(), "the wizard does not come to rest: {:?}", wizard.snapshot());
}

//! The player: brings the wizard to a scene by a person's inputs alone.

use std::{path::Path, time::Duration};

use ca_page::{PageFailure, facts::PageKind};
use pickup::link::PRACTICE_HOST;
use tokio::time::timeout;
use wizard::{
    codes::ErrorCode,
    runner::Wizard,
    state::{
        event::{PageField, SecretField, SecretInput, UserEvent},
        input::Input,
    },
    view::{
        CaPageScreen, CertificatesScreen, ConnectionScreen, InstallScreen, Screen, TargetView, WizardView,
    },
};

use crate::{
    PICKUP_PASSWORD, Scene,
    files::{FILE_PASSWORD, SampleFiles},
    service::{PracticeService, Trouble},
    store::WRONG_PRIMARY_PASSWORD,
};

/// A password that keeps every rule.
const CERTIFICATE_PASSWORD: &str = "violin7Harbour3Quartz";
/// A well-formed pickup password that is not the order's.
const WRONG_PICKUP_PASSWORD: &str = "wrong2password";
/// A password that breaks several rules.
const WEAK_PASSWORD: &str = "12345";
/// A link that leads to another site.
const WRONG_LINK: &str = "https://www.example.org/certificate";
/// The token of a link that no order has.
const UNKNOWN_TOKEN: &str = "noSuchOrderIsKnownToThePracticeService";
/// The longest wait for a screen; no computer needs as long.
const PATIENCE: Duration = Duration::from_secs(90);

/// The error for a scene that was not reached.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the practice got stuck on {screen} ({problem:?})")]
pub struct Stuck {
    /// The code of the screen where the player was stuck.
    pub screen: String,
    /// The error on that screen.
    pub problem: Option<ErrorCode>,
}

/// Plays the person.
pub(crate) struct Player<'a> {
    pub(crate) wizard: &'a Wizard,
    pub(crate) service: &'a PracticeService,
    pub(crate) link: &'a str,
    pub(crate) page_link: &'a str,
    pub(crate) samples: &'a SampleFiles,
}

impl Player<'_> {
    /// Brings the wizard to the scene. The cause of the scene's trouble is then removed, so that trying again succeeds.
    pub(crate) async fn play(&self, scene: Scene) -> Result<(), Stuck> {
        self.service.set_trouble(match scene {
            Scene::NoConnection => Some(Trouble::NoConnection),
            Scene::ServiceDown => Some(Trouble::Down),
            Scene::ServiceBusy => Some(Trouble::Busy),
            Scene::SessionOver => Some(Trouble::SessionOver),
            Scene::Interrupted => Some(Trouble::BrokenDownloads),
            Scene::ChangedFile => Some(Trouble::ChangedDownloads),
            Scene::Clock => Some(Trouble::ClocksApart),
            Scene::PageWithoutWindow => Some(Trouble::FailingPage(PageFailure::NoWindow)),
            Scene::PageUnreachable => Some(Trouble::FailingPage(PageFailure::Unreachable)),
            Scene::PageUntrusted => Some(Trouble::FailingPage(PageFailure::Untrusted)),
            Scene::PageLogIn => Some(Trouble::FailingPage(PageFailure::LogIn)),
            Scene::PageWithoutFolder => Some(Trouble::FailingPage(PageFailure::Disk)),
            Scene::PageClosed => Some(Trouble::ClosingPage),
            Scene::PageReply => Some(Trouble::SilentPage),
            Scene::PageCutOff => Some(Trouble::CutReply),
            Scene::PageOtherFile => Some(Trouble::OtherReply),
            Scene::PageEmpty => Some(Trouble::EmptyReply),
            _ => None,
        });
        self.act(scene).await?;
        self.until(|view| view.code == scene.screen() && is_told(view, scene.problem())).await?;
        // The view tells of the last click before the page does. The page ends its silence itself.
        if scene != Scene::PageReply {
            self.service.set_trouble(None);
        }
        Ok(())
    }

    async fn act(&self, scene: Scene) -> Result<(), Stuck> {
        use Scene as S;
        if let S::PageLeft | S::PageLeftReply = scene {
            // The wizard begins there, with the visit from before.
            return Ok(());
        }
        let passed = match scene {
            S::Connection | S::Clock | S::EdgeMode => 1,
            S::SessionOver => 3,
            S::Certificates | S::Remove => 7,
            scene => scene.screen().strip_prefix('P').and_then(|step| step.parse().ok()).unwrap_or(0),
        };
        self.walk_to(passed).await?;
        match scene {
            S::NoConnection | S::ServiceDown | S::ServiceBusy | S::NoPrograms => self.answer(passed).await?,
            S::SessionOver | S::Interrupted | S::ChangedFile | S::RefusingStore => {
                self.answer(passed).await?
            }
            S::ThisComputer => self.confirm_order().await?,
            S::EdgeMode => self.event(UserEvent::OpenEdgeMode),
            S::WrongLink => self.open_link(WRONG_LINK),
            S::UnknownLink => self.open_link(&format!("https://{PRACTICE_HOST}/pickup/{UNKNOWN_TOKEN}")),
            S::Connection => self.event(UserEvent::OpenConnection),
            S::Clock => {
                self.event(UserEvent::OpenConnection);
                self.settled("C1").await?;
                self.event(UserEvent::CheckConnection);
                self.until(has_checked).await?;
            }
            S::WrongPassword => self.submit(SecretField::PickupPassword, WRONG_PICKUP_PASSWORD),
            S::WeakPassword => {
                self.event(UserEvent::ChooseOwnPassword);
                self.submit(SecretField::CertificatePassword, WEAK_PASSWORD);
            }
            S::NotAgreed => self.event(UserEvent::Proceed),
            S::PrimaryPassword | S::WrongPrimaryPassword => {
                self.answer(passed).await?;
                self.until(asks_for_primary_password).await?;
                if scene == S::WrongPrimaryPassword {
                    self.submit(SecretField::PrimaryPassword, WRONG_PRIMARY_PASSWORD);
                }
            }
            S::Certificates | S::Remove => {
                self.event(UserEvent::OpenCertificates);
                let view = self.settled("K1").await?;
                if let (S::Remove, Screen::Certificates(CertificatesScreen { certificates, .. })) =
                    (scene, view.screen)
                    && let Some(holding) = certificates.into_iter().next()
                {
                    let fingerprint = holding.certificate.fingerprint;
                    self.event(UserEvent::AskRemove { fingerprint, store: None });
                }
            }
            S::OpenFile => self.event(UserEvent::ChooseFile),
            S::DamagedFile => self.drop_file(&self.samples.damaged),
            S::Inspect => self.open_file(FILE_PASSWORD).await?,
            S::WrongFilePassword => self.open_file(WEAK_PASSWORD).await?,
            S::Page => self.open_link(self.page_link),
            S::PageWithoutWindow
            | S::PageUnreachable
            | S::PageUntrusted
            | S::PageLogIn
            | S::PageWithoutFolder => self.open_page().await?,
            S::PagePickupPassword => self.walk_to_page(PageKind::PickupPassword).await?,
            S::PageCertificatePassword => self.walk_to_page(PageKind::CertificatePassword).await?,
            S::PageDownload => self.walk_to_page(PageKind::Download).await?,
            S::PageReply | S::PageClosed | S::PageCutOff | S::PageOtherFile | S::PageEmpty => {
                self.walk_to_page(PageKind::Download).await?;
                self.event(UserEvent::PressOnPage);
                if scene == S::PageReply {
                    self.until(|view| !shows_page(view, PageKind::Download)).await?;
                }
            }
            // The other scenes are screens of the journey, or orders that are over.
            _ => {}
        }
        Ok(())
    }

    /// Walks the journey of an order, from Start (0) to the screen with this number.
    async fn walk_to(&self, screen: u8) -> Result<(), Stuck> {
        for passed in 0..screen {
            self.settled(&format!("P{passed}")).await?;
            self.answer(passed).await?;
        }
        self.settled(&format!("P{screen}")).await.map(drop)
    }

    /// Enters the screen's input, and takes its main action.
    async fn answer(&self, screen: u8) -> Result<(), Stuck> {
        match screen {
            0 => {
                self.open_link(self.link);
                return Ok(());
            }
            1 => self.confirm_order().await?,
            2 => self.type_into(SecretField::PickupPassword, PICKUP_PASSWORD),
            3 => {
                if asks_about_key(&self.wizard.snapshot().view) {
                    self.event(UserEvent::Proceed);
                    self.until(|view| view.code == "P3" && !asks_about_key(view)).await?;
                }
                self.event(UserEvent::ChooseOwnPassword);
                self.type_into(SecretField::CertificatePassword, CERTIFICATE_PASSWORD);
                self.type_into(SecretField::CertificatePasswordRepeat, CERTIFICATE_PASSWORD);
                self.event(UserEvent::NotePassword { noted: true });
            }
            4 => self.event(UserEvent::Agree { agreed: true }),
            _ => {}
        }
        self.event(UserEvent::Proceed);
        Ok(())
    }

    /// Goes from the order to the question for the computer.
    async fn confirm_order(&self) -> Result<(), Stuck> {
        self.event(UserEvent::Proceed);
        self.until(|view| matches!(view.screen, Screen::ThisComputer(_))).await.map(drop)
    }

    /// Opens the CA's page from Start.
    async fn open_page(&self) -> Result<(), Stuck> {
        self.open_link(self.page_link);
        self.settled("W1").await?;
        self.event(UserEvent::Proceed);
        Ok(())
    }

    /// Walks through the CA's page, from Start to the page of this kind.
    async fn walk_to_page(&self, kind: PageKind) -> Result<(), Stuck> {
        use PageKind::{Agreement, CertificatePassword, PickupPassword, ReviewOrder};
        self.open_page().await?;
        for passed in [ReviewOrder, PickupPassword, CertificatePassword, Agreement] {
            self.until(|view| shows_page(view, passed)).await?;
            match passed {
                passed if passed == kind => return Ok(()),
                PickupPassword => {
                    self.type_into(SecretField::PickupPassword, PICKUP_PASSWORD);
                    self.event(UserEvent::FillPage { field: PageField::PickupPassword });
                }
                CertificatePassword => {
                    self.type_into(SecretField::CertificatePassword, CERTIFICATE_PASSWORD);
                    self.type_into(SecretField::CertificatePasswordRepeat, CERTIFICATE_PASSWORD);
                    self.event(UserEvent::FillPage { field: PageField::CertificatePassword });
                }
                Agreement => self.event(UserEvent::Agree { agreed: true }),
                _ => {}
            }
            self.event(UserEvent::PressOnPage);
        }
        self.until(|view| shows_page(view, kind)).await.map(drop)
    }

    async fn open_file(&self, password: &str) -> Result<(), Stuck> {
        self.event(UserEvent::ChooseFile);
        self.settled("F1").await?;
        self.submit(SecretField::CertificatePassword, password);
        Ok(())
    }

    fn open_link(&self, link: &str) {
        self.event(UserEvent::OpenLink { text: link.to_owned() });
    }

    fn drop_file(&self, file: &Path) {
        self.wizard.send(Input::Dropped(file.to_owned()));
    }

    /// Types into the field, and takes the screen's main action.
    fn submit(&self, field: SecretField, text: &str) {
        self.type_into(field, text);
        self.event(UserEvent::Proceed);
    }

    fn type_into(&self, field: SecretField, text: &str) {
        self.wizard.send(Input::Typed(SecretInput { field, value: text.into() }));
    }

    fn event(&self, event: UserEvent) {
        self.wizard.send(Input::User(event));
    }

    /// Waits for the screen with this code.
    async fn settled(&self, code: &str) -> Result<WizardView, Stuck> {
        self.until(|view| view.code == code).await
    }

    /// Waits for a view that fits, with no task pending but one at which the person works.
    async fn until(&self, fits: impl Fn(&WizardView) -> bool) -> Result<WizardView, Stuck> {
        let mut updates = self.wizard.updates();
        let wait = updates.wait_for(|update| update.view.busy.is_none() && fits(&update.view));
        match timeout(PATIENCE, wait).await {
            Ok(Ok(update)) => Ok(update.view.clone()),
            _ => {
                let WizardView { code: screen, problem, .. } = self.wizard.snapshot().view;
                Err(Stuck { screen, problem: problem.map(|problem| problem.code) })
            }
        }
    }
}

/// Whether the error is shown, on the screen or beside a program.
fn is_told(view: &WizardView, problem: Option<ErrorCode>) -> bool {
    let Some(code) = problem else { return view.problem.is_none() };
    let targets: &[TargetView] = match &view.screen {
        Screen::Install(InstallScreen { targets, .. }) => targets,
        _ => &[],
    };
    let beside = targets.iter().filter_map(|target| target.problem.as_ref());
    view.problem.iter().chain(beside).any(|problem| problem.code == code)
}

fn has_checked(view: &WizardView) -> bool {
    matches!(&view.screen, Screen::Connection(ConnectionScreen { checks, .. }) if !checks.is_empty())
}

fn asks_about_key(view: &WizardView) -> bool {
    matches!(view.screen, Screen::KeyChoice(_))
}

/// Whether a page of this kind is open, and no reply of it is awaited.
fn shows_page(view: &WizardView, wanted: PageKind) -> bool {
    matches!(view.screen, Screen::CaPage(CaPageScreen { kind, is_open: true, is_awaiting: false, .. }) if kind == wanted)
}

fn asks_for_primary_password(view: &WizardView) -> bool {
    matches!(view.screen, Screen::Install(InstallScreen { asking: Some(_), .. }))
}

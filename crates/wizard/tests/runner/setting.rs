//! A person's computer, and the usual steps on it.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::Router;
use certificate::roots::TrustedRoots;
use pickup::{client::HttpPickup, link::AllowedHosts};
use practice_service::{KeyKind, OrderSpec, PracticeOrder, PracticeService, Settings};
use rustls_pki_types::{CertificateDer, pem::PemObject};
use wizard::{
    computer::Computer,
    expiry::Notification,
    platform::Platform,
    preferences::Language,
    runner::{Choice, Dialogs, NoPageWindow, Parts, Wizard},
    state::{
        context::{Context, Practice},
        event::{SecretField, SecretInput, UserEvent},
        export::FileKind,
        input::Input,
    },
    storage::{
        Storage,
        keyring::{Keyring, MemoryKeyring},
    },
    vetting::VettingMail,
    view::{PickupPasswordScreen, Screen, Update, WizardView},
};

use crate::store::Memory;

pub(crate) const CERTIFICATE_PASSWORD: &str = "violin7Harbour3Quartz";
pub(crate) const TIME_LIMIT: Duration = Duration::from_secs(60);

/// A person's computer, with an order at the practice service.
pub(crate) struct Setting {
    pub(crate) service: PracticeService,
    pub(crate) order: PracticeOrder,
    pub(crate) directory: tempfile::TempDir,
    pub(crate) store: Memory,
    pub(crate) keyring: Arc<dyn Keyring>,
    /// The path that the user chooses in every dialog.
    pub(crate) chosen: Option<PathBuf>,
    /// The file that the user opens with the wizard.
    pub(crate) opened: Option<PathBuf>,
    /// The notifications that the system has shown.
    pub(crate) notified: Arc<Mutex<Vec<Notification>>>,
}

/// Dialogs in which the user chooses this path, and the notifications that the system shows.
struct Chooses {
    path: Option<PathBuf>,
    notified: Arc<Mutex<Vec<Notification>>>,
}

impl Dialogs for Chooses {
    fn choose_folder(&self, _: PathBuf, _: Language) -> Choice {
        Box::pin(std::future::ready(self.path.clone()))
    }

    fn choose_file(&self, from: PathBuf, language: Language) -> Choice {
        self.choose_folder(from, language)
    }

    fn choose_save(&self, from: PathBuf, name: String, _: FileKind, _: Language) -> Choice {
        let chosen = self.path.clone().unwrap_or(from);
        Box::pin(std::future::ready(Some(chosen.join(name))))
    }

    fn write_mail(&self, _: &VettingMail) {}

    fn open_edge(&self) {}

    fn notify(&self, notification: &Notification) -> bool {
        self.notified.lock().unwrap().push(notification.clone());
        true
    }

    fn show_file(&self, _: &Path) {}
}

impl Setting {
    pub(crate) async fn new() -> Self {
        Self::with(|routes| routes).await
    }

    /// Creates the setting with a layer between the service and the wizard.
    pub(crate) async fn with(wrap: impl FnOnce(Router) -> Router) -> Self {
        Self::with_order(OrderSpec { key: KeyKind::P256, ..OrderSpec::default() }, wrap).await
    }

    /// Creates the setting with this order, and a layer between the service and the wizard.
    pub(crate) async fn with_order(spec: OrderSpec, wrap: impl FnOnce(Router) -> Router) -> Self {
        Self::at(PracticeService::start_with(Settings::default(), wrap).await.unwrap(), spec)
    }

    pub(crate) async fn for_order(spec: OrderSpec) -> Self {
        Self::at(PracticeService::start(Settings::default()).await.unwrap(), spec)
    }

    fn at(service: PracticeService, spec: OrderSpec) -> Self {
        let order = service.place_order(spec).unwrap();
        Self {
            service,
            order,
            directory: tempfile::tempdir().unwrap(),
            store: Memory::default(),
            keyring: Arc::new(MemoryKeyring::default()),
            chosen: None,
            opened: None,
            notified: Arc::default(),
        }
    }

    pub(crate) async fn wizard(&self) -> Wizard {
        Wizard::start(self.context(), self.parts(self.client())).await
    }

    /// The practice service's root certificate, DER.
    pub(crate) fn root(&self) -> Vec<u8> {
        CertificateDer::from_pem_slice(self.service.root_pem().as_bytes()).unwrap().to_vec()
    }

    pub(crate) fn client(&self) -> HttpPickup {
        HttpPickup::new(Some(&self.root())).unwrap()
    }

    pub(crate) fn context(&self) -> Context {
        let (root, link) = (self.root(), Some(self.order.link.clone()));
        Context {
            hosts: AllowedHosts::default().with_practice(),
            practice: Some(Practice { root, link, page_link: None, isolated: false }),
            roots: TrustedRoots::default(),
            storage: Storage::new(self.directory.path().join("desk"), self.keyring.clone()),
            documents: self.directory.path().join("Documents"),
            computer: Computer::default(),
            file: self.opened.clone(),
            link: None,
            language: Language::En,
            platform: Platform::of_this_computer(self.directory.path().to_owned()),
            warning: None,
        }
    }

    pub(crate) fn parts<S>(&self, service: S) -> Parts<S> {
        Parts {
            service,
            stores: Arc::new(self.store.clone()),
            dialogs: Arc::new(Chooses { path: self.chosen.clone(), notified: self.notified.clone() }),
            pages: Arc::new(NoPageWindow),
        }
    }
}

/// Waits for a view that fits.
pub(crate) async fn until(wizard: &Wizard, fits: impl Fn(&WizardView) -> bool) -> Update {
    let mut updates = wizard.updates();
    let wait = updates.wait_for(|update| fits(&update.view));
    let update = tokio::time::timeout(TIME_LIMIT, wait).await.map(|update| update.unwrap().clone());
    update.unwrap_or_else(|_| panic!("stuck at {:?}", wizard.snapshot()))
}

pub(crate) async fn settled(wizard: &Wizard, code: &str) -> Update {
    until(wizard, |view| view.code == code && view.busy.is_none()).await
}

pub(crate) fn type_into(wizard: &Wizard, field: SecretField, text: &str) {
    wizard.send(Input::Typed(SecretInput { field, value: text.into() }));
}

pub(crate) fn proceed(wizard: &Wizard) {
    wizard.send(Input::User(UserEvent::Proceed));
}

/// Thinks of a certificate password, and ticks that it is written down.
pub(crate) fn think_of(wizard: &Wizard, password: &str) {
    wizard.send(Input::User(UserEvent::ChooseOwnPassword));
    type_into(wizard, SecretField::CertificatePassword, password);
    type_into(wizard, SecretField::CertificatePasswordRepeat, password);
    wizard.send(Input::User(UserEvent::NotePassword { noted: true }));
}

/// Answers the two questions of the first step, from the order on.
pub(crate) async fn confirm_order(wizard: &Wizard) {
    settled(wizard, "P1").await;
    proceed(wizard);
    until(wizard, |view| matches!(view.screen, Screen::ThisComputer(_))).await;
    proceed(wizard);
}

/// Walks to the choice of the certificate password.
pub(crate) async fn to_choice(setting: &Setting, wizard: &Wizard) {
    wizard.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    confirm_order(wizard).await;
    let shown = settled(wizard, "P2").await.view.screen;
    assert!(
        matches!(shown, Screen::PickupPassword(PickupPasswordScreen { practice_password: Some(shown), .. })
        if shown == setting.order.pickup_password)
    );
    type_into(wizard, SecretField::PickupPassword, &setting.order.pickup_password);
    proceed(wizard);
    settled(wizard, "P3").await;
}

/// Walks to the screen Download.
pub(crate) async fn to_download(setting: &Setting, wizard: &Wizard) {
    to_choice(setting, wizard).await;
    choose(wizard, CERTIFICATE_PASSWORD).await;
}

/// Walks to the screen Install: the file is safe, and the link is used up.
pub(crate) async fn to_programs(setting: &Setting, wizard: &Wizard) {
    to_download(setting, wizard).await;
    proceed(wizard);
    settled(wizard, "P6").await;
}

/// Walks into a download that is held half way, until the service releases it.
pub(crate) async fn to_held_download(setting: &Setting, wizard: &Wizard) -> WizardView {
    to_download(setting, wizard).await;
    setting.service.hold_downloads();
    proceed(wizard);
    until(wizard, |view| view.busy.is_some_and(|busy| busy.progress.is_some())).await.view
}

/// Walks from the choice of the certificate password to the preflight.
pub(crate) async fn choose(wizard: &Wizard, password: &str) -> Update {
    think_of(wizard, password);
    proceed(wizard);
    settled(wizard, "P4").await;
    wizard.send(Input::User(UserEvent::Agree { agreed: true }));
    proceed(wizard);
    settled(wizard, "P5").await
}

/// Walks from the choice of the certificate password to the screen Install.
pub(crate) async fn to_saved(wizard: &Wizard, password: &str) -> Update {
    choose(wizard, password).await;
    proceed(wizard);
    settled(wizard, "P6").await
}

/// Opens the saved file with its password, and waits for the screen Install.
pub(crate) async fn open_saved(wizard: &Wizard) {
    type_into(wizard, SecretField::CertificatePassword, CERTIFICATE_PASSWORD);
    proceed(wizard);
    settled(wizard, "P6").await;
}

/// Installs, and waits for the end.
pub(crate) async fn install(wizard: &Wizard) -> Update {
    proceed(wizard);
    settled(wizard, "P7").await
}

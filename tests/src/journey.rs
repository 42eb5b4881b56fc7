//! One person's journey from the e-mail to a working certificate.

use std::{path::Path, sync::Arc};

use practice_service::{KeyKind, OrderSpec, PracticeOrder, PracticeService, Settings};

use tokio::time::timeout;

use crate::{application::Application, desktop::Desktop, screen::Screen, secrets::Secrets, waiting::LIMIT};

/// A certificate password that meets every rule.
pub const CERTIFICATE_PASSWORD: &str = "Wandelen7BrugZomer";

/// An order, its service, the person's computer, and the application on it.
pub struct Journey {
    /// The wizard. It is dropped first, while the others still exist.
    pub application: Application,
    /// The practice service.
    pub practice_service: Arc<PracticeService>,
    /// The order.
    pub order: PracticeOrder,
    /// The person's computer.
    pub desktop: Desktop,
}

impl Journey {
    /// Starts with a ready order whose key is generated quickly, and the wizard on its first screen.
    pub async fn begin() -> Self {
        Self::begin_on(Desktop::temporary()).await
    }

    /// The same on this computer.
    pub async fn begin_on(desktop: Desktop) -> Self {
        Self::begin_with(OrderSpec { key: KeyKind::P256, ..OrderSpec::default() }, desktop).await
    }

    /// The same with this order.
    pub async fn begin_with(spec: OrderSpec, desktop: Desktop) -> Self {
        Self::begin_at(PracticeService::start(Settings::default()).await.unwrap(), spec, desktop).await
    }

    /// The same with this order at this service.
    pub async fn begin_at(practice_service: PracticeService, spec: OrderSpec, desktop: Desktop) -> Self {
        let practice_service = Arc::new(practice_service);
        let order = practice_service.place_order(spec).unwrap();
        Self::start(practice_service, order, desktop).await
    }

    /// Kills the application on the current screen, once that is in the journal, and restarts it.
    pub async fn kill_and_restart(self) -> Self {
        let Self { application, practice_service, order, desktop } = self;
        desktop.wait_for_effects().await;
        drop(application);
        Self::start(practice_service, order, desktop).await
    }

    /// Ends the application, and starts it on another computer with this certificate file.
    pub async fn open_on(self, desktop: Desktop, certificate_file: &Path) -> Self {
        let Self { application, practice_service, order, .. } = self;
        drop(application);
        Self::open(practice_service, order, desktop, Some(certificate_file)).await
    }

    /// Ends the application, and starts it again with a certificate file.
    pub async fn open_again(self, certificate_file: &Path) -> Self {
        let Self { application, practice_service, order, desktop } = self;
        desktop.wait_for_effects().await;
        drop(application);
        Self::open(practice_service, order, desktop, Some(certificate_file)).await
    }

    /// Ends the application, and starts it on another computer.
    pub async fn go_to(self, desktop: Desktop) -> Self {
        let Self { application, practice_service, order, .. } = self;
        drop(application);
        Self::start(practice_service, order, desktop).await
    }

    /// Ends the application, and starts it again with another order at the same service.
    pub async fn order_again(self, spec: OrderSpec) -> Self {
        let Self { application, practice_service, desktop, .. } = self;
        desktop.wait_for_effects().await;
        drop(application);
        let order = practice_service.place_order(spec).unwrap();
        Self::start(practice_service, order, desktop).await
    }

    /// Starts the wizard once more beside this one, with these arguments, and waits until that start has ended: it has handed
    /// over what it was given.
    ///
    /// # Panics
    /// When it fails.
    pub async fn start_again(&self, arguments: &[&str]) {
        let practice_file = self.desktop.receive(&self.practice_service, &self.order);
        let mut command = tokio::process::Command::from(Application::command(&self.desktop));
        let (stdout, stderr) = self.desktop.output();
        command.arg("--service").arg(practice_file).args(arguments).stdout(stdout).stderr(stderr);
        let ended = timeout(LIMIT, command.kill_on_drop(true).status()).await.expect("it ends").unwrap();
        assert!(ended.success(), "{}", self.desktop.said());
    }

    async fn start(practice_service: Arc<PracticeService>, order: PracticeOrder, desktop: Desktop) -> Self {
        Self::open(practice_service, order, desktop, None).await
    }

    async fn open(
        practice_service: Arc<PracticeService>,
        order: PracticeOrder,
        desktop: Desktop,
        certificate_file: Option<&Path>,
    ) -> Self {
        let secrets = Secrets::of(&practice_service, &order, &desktop);
        let practice_file = desktop.receive(&practice_service, &order);
        let application = Application::open(&desktop, &practice_file, certificate_file, secrets).await;
        Self { application, practice_service, order, desktop }
    }

    /// With the user's own file: from its password to the screen with its content.
    pub async fn inspect_file(&self) {
        self.application.wait_for_code("F1").await;
        self.answer(Screen::CertificatePassword).await;
        self.application.click("proceed").await;
        self.application.wait_for_screen(Screen::Inspect).await;
    }

    /// With the user's own file: from its password to the end.
    pub async fn install_file(&self) {
        self.inspect_file().await;
        self.application.click("proceed").await;
        self.application.wait_for_screen(Screen::Install).await;
        self.walk_to(Screen::Done).await;
    }

    /// Goes from the certificates of this computer to the state in which no program has one from the wizard.
    pub async fn remove_everywhere(&self) {
        self.check().await;
        self.application.click("remove-all").await;
        self.application.wait_for_screen(Screen::Remove).await;
        self.application.click("proceed").await;
        self.application.wait_for_screen(Screen::Certificates).await;
    }

    /// Goes from Start or Done to the certificates of this computer.
    pub async fn check(&self) {
        if self.application.shows("done-more").await {
            self.application.unfold("done-more").await;
        }
        self.application.click("certificates").await;
        self.application.wait_for_screen(Screen::Certificates).await;
    }

    /// Advances the clock until the order has to be unlocked again.
    pub fn let_the_session_end(&self) {
        self.practice_service.advance_clock(time::Duration::minutes(31));
    }

    /// Completes each screen until `screen` is reached.
    pub async fn walk_to(&self, screen: Screen) {
        loop {
            let current = self.application.screen().await;
            if current >= screen {
                return self.application.wait_for_screen(screen).await;
            }
            self.answer(current).await;
            self.application.click("proceed").await;
            self.application.wait_for_screen_after(current).await;
        }
    }

    /// Fills in the current screen.
    pub async fn answer(&self, screen: Screen) {
        let application = &self.application;
        match screen {
            Screen::Start => application.type_into("link", &self.order.link).await,
            Screen::PickupPassword => {
                application.type_into("pickup-password", &self.order.pickup_password).await;
            }
            Screen::CertificatePassword => {
                if application.chooses_a_password().await {
                    application.think_of(CERTIFICATE_PASSWORD).await;
                } else {
                    application.type_into("certificate-password", CERTIFICATE_PASSWORD).await;
                }
            }
            Screen::Agreement => application.click("agree").await,
            Screen::ReviewOrder
            | Screen::ThisComputer
            | Screen::KeyChoice
            | Screen::Download
            | Screen::Install
            | Screen::Done => {}
            Screen::Inspect | Screen::Certificates | Screen::Remove => {}
        }
    }
}

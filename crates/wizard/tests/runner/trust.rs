//! Orders at a real host: the certificate's root is checked before the receipt is sent.

use std::path::Path;

use certificate::{password::CertificatePassword, pkcs12::Doubt, roots::TrustedRoots, x509::Der};
use pickup::{
    agreement::{Acceptance, Agreement},
    client::{Access, CertificateReply, HttpPickup, PickupService},
    connection::{CheckStep, Proxy, ProxyError, Service},
    error::PickupError,
    link::{AllowedHosts, OrderLink},
    order::OrderDetails,
    password::PickupPassword,
};
use practice_service::State;
use secrecy::SecretString;
use wizard::{
    codes::ErrorCode,
    runner::Wizard,
    state::{context::Context, event::SecretField},
    view::{InspectScreen, LinkAndFile, LinkStatus, Screen, WizardView},
};

use crate::setting::{
    CERTIFICATE_PASSWORD, Setting, install, proceed, settled, to_download, type_into, until,
};

const REAL_LINK: &str = "https://system.globalsign.com/pickup/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

/// A service that answers requests for a real host with the practice service.
struct RealHost {
    client: HttpPickup,
    link: OrderLink,
}

impl PickupService for RealHost {
    fn look_up(&self, link: &OrderLink) -> impl Future<Output = Result<OrderDetails, PickupError>> + Send {
        assert!(!link.is_practice());
        self.client.look_up(&self.link)
    }

    fn unlock(
        &self,
        _: &OrderLink,
        password: &PickupPassword,
    ) -> impl Future<Output = Result<Access, PickupError>> + Send {
        self.client.unlock(&self.link, password)
    }

    fn agreement(&self, access: &Access) -> impl Future<Output = Result<Agreement, PickupError>> + Send {
        self.client.agreement(access)
    }

    fn accept(
        &self,
        access: &Access,
        acceptance: &Acceptance,
    ) -> impl Future<Output = Result<(), PickupError>> + Send {
        self.client.accept(access, acceptance)
    }

    fn fetch(
        &self,
        access: &Access,
        password: &CertificatePassword,
        progress: impl Fn(usize, usize) + Send + Sync,
    ) -> impl Future<Output = Result<Vec<u8>, PickupError>> + Send {
        self.client.fetch(access, password, progress)
    }

    fn request_certificate(
        &self,
        access: &Access,
        request: &[u8],
    ) -> impl Future<Output = Result<CertificateReply, PickupError>> + Send {
        self.client.request_certificate(access, request)
    }

    fn confirm_receipt(
        &self,
        _: &OrderLink,
        sha256: [u8; 32],
    ) -> impl Future<Output = Result<(), PickupError>> + Send {
        self.client.confirm_receipt(&self.link, sha256)
    }

    fn set_proxy(&self, proxy: &Proxy, password: Option<&SecretString>) -> Result<(), ProxyError> {
        self.client.set_proxy(proxy, password)
    }

    async fn check(&self, _: &Service) -> Vec<CheckStep> {
        self.client.check(&Service::of(&self.link)).await
    }
}

/// An order at a real host, on a computer that trusts these roots.
struct RealOrder {
    setting: Setting,
    practice_link: String,
    roots: TrustedRoots,
}

impl RealOrder {
    async fn new(trusts_it: bool) -> Self {
        let mut setting = Setting::new().await;
        let practice_link = std::mem::replace(&mut setting.order.link, REAL_LINK.into());
        let root = trusts_it.then(|| Der(setting.root()));
        // The system's roots were read, but none of them is known.
        let roots = TrustedRoots::new(|| vec![Der(Vec::new())]).with(root);
        Self { setting, practice_link, roots }
    }

    async fn wizard(&self) -> Wizard {
        let hosts = AllowedHosts::default();
        let link = OrderLink::parse(&self.practice_link, &hosts.clone().with_practice()).unwrap();
        let service = RealHost { client: self.setting.client(), link };
        let (practice, roots) = (None, self.roots.clone());
        let context = Context { hosts, practice, roots, ..self.setting.context() };
        Wizard::start(context, self.setting.parts(service)).await
    }

    fn state(&self) -> State {
        self.setting.service.order_state(&self.setting.order.order_number).unwrap()
    }

    fn documents(&self) -> impl Iterator<Item = std::fs::DirEntry> {
        let folder: &Path = &self.setting.directory.path().join("Documents");
        std::fs::read_dir(folder).into_iter().flatten().map(Result::unwrap)
    }

    /// Asserts that the person is asked first: no receipt is sent, and no copy is made.
    fn assert_waits(&self, view: &WizardView) {
        let Screen::Inspect(InspectScreen { doubts, .. }) = &view.screen else { panic!("{view:?}") };
        assert_eq!(doubts, &[Doubt::UnknownRoot]);
        let file = self.setting.directory.path().join("desk").join(self.setting.order.order_number.as_str());
        let file = Some(format!("{}.pfx", file.display()));
        assert_eq!(view.link_and_file, Some(LinkAndFile { link: LinkStatus::NotUsed, file }));
        assert_eq!(self.state(), State::Ready);
        assert_eq!(self.documents().count(), 0, "not even a copy was made");
    }
}

fn asks(view: &WizardView) -> bool {
    view.problem.as_ref().is_some_and(|problem| problem.code == ErrorCode::FI614)
}

#[tokio::test]
async fn receipt_under_unknown_root_waits_for_consent() {
    let order = RealOrder::new(false).await;
    let wizard = order.wizard().await;
    to_download(&order.setting, &wizard).await;
    proceed(&wizard);
    order.assert_waits(&until(&wizard, asks).await.view);
    drop(wizard);

    let again = order.wizard().await;
    settled(&again, "P3").await;
    assert_eq!(order.state(), State::Ready);
    type_into(&again, SecretField::CertificatePassword, CERTIFICATE_PASSWORD);
    proceed(&again);
    order.assert_waits(&until(&again, asks).await.view);
    proceed(&again);
    settled(&again, "P6").await;
    assert_eq!((order.state(), order.documents().count()), (State::PickedUp, 1));
    install(&again).await;
}

#[tokio::test]
async fn order_under_policy_root_asks_nothing() {
    let order = RealOrder::new(true).await;
    let wizard = order.wizard().await;
    to_download(&order.setting, &wizard).await;
    proceed(&wizard);
    settled(&wizard, "P6").await;
    assert_eq!(order.state(), State::PickedUp);
    install(&wizard).await;
}

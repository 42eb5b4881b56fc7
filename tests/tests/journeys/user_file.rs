//! The person already has the certificate file, on a computer that does not know it.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use axum::{
    Router,
    extract::Request,
    middleware::{Next, from_fn},
    response::{Html, IntoResponse, Response},
};
use e2e::{desktop::Desktop, journey::Journey, screen::Screen};
use practice_home::DOCUMENTS;
use practice_service::{KeyKind, OrderSpec, PracticeService, Settings, State};

use crate::evidence::{installed, picked_up_and_installed};

/// The download of a browser without a login.
const PAGE: &str =
    "<!DOCTYPE html>\n<html><head><title>Log in</title></head><body>Please log in.</body></html>";

#[tokio::test]
async fn file_argument_installs_on_another_computer() {
    let host = Host::default();
    let (journey, another, file) = picked_up_from(&host).await;
    let asked_before = host.requests();
    let journey = journey.open_on(another, &file).await;
    let application = &journey.application;
    application.wait_for_code("F1").await;
    assert_eq!(application.text("opened-file").await, file.to_str().unwrap());
    application.type_into("certificate-password", "Fietsen8DuinHerfst").await;
    application.click("proceed").await;
    application.wait_for_problem("CP-304").await;
    application.wait_for_code("F1").await;

    journey.inspect_file().await;
    assert_eq!(application.problem_code().await, None);
    assert_eq!(application.text("certificate-holder").await, "Anna Peeters");
    let uses = application.text("certificate-uses").await;
    assert!(["signing", "logging in", "e-mail"].iter().all(|word| uses.contains(word)), "{uses}");
    assert!(!application.shows("doubt").await);
    assert!(!journey.desktop.backup_of("Anna Peeters").exists(), "nothing is copied unasked");

    application.click("proceed").await;
    application.wait_for_screen(Screen::Install).await;
    let backup = journey.desktop.backup_of("Anna Peeters");
    assert_eq!(fs::metadata(&backup).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::read(&backup).unwrap(), fs::read(&file).unwrap());
    journey.walk_to(Screen::Done).await;
    assert_eq!(application.text("backup-file").await, backup.to_str().unwrap());
    assert_eq!(application.attributes("target", "data-state").await, ["proven", "proven"]);
    installed(&journey);
    assert_eq!(host.requests(), asked_before, "the service is not asked");
}

#[tokio::test]
async fn file_dialog_installs_the_chosen_file() {
    let (journey, another, file) = picked_up_from(&Host::default()).await;
    let journey = journey.go_to(another).await;
    let application = &journey.application;
    application.wait_for_screen(Screen::Start).await;
    application.open_dialog("choose-file").await.cancel().await;
    application.wait_for_screen(Screen::Start).await;
    assert_eq!(application.problem_code().await, None);

    application.open_dialog("choose-file").await.choose(&file).await;
    application.wait_for_code("F1").await;
    assert_eq!(application.text("opened-file").await, file.to_str().unwrap());
    journey.install_file().await;
    installed(&journey);
}

/// The recipe's names, and one that nobody has thought of.
#[tokio::test]
async fn file_dialog_lists_files_of_any_name() {
    let (journey, another, file) = picked_up_from(&Host::default()).await;
    let content = fs::read(&file).unwrap();
    let names =
        ["certificate", "cert.pkcs12", "lower.p12", "Mixed.Pfx", "UPPER.P12", "van mij.Zoë-bewaard.1"];
    let documents = another.home().join(DOCUMENTS);
    for name in names {
        fs::write(documents.join(name), &content).unwrap();
    }
    let journey = journey.go_to(another).await;
    let application = &journey.application;
    for name in names {
        application.wait_for_screen(Screen::Start).await;
        application.open_dialog("choose-file").await.choose_listed(name).await;
        application.wait_for_code("F1").await;
        assert_eq!(application.text("opened-file").await, documents.join(name).to_str().unwrap());
        application.click("back").await;
    }
}

#[tokio::test]
async fn copy_goes_into_folder_of_the_dialog() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    let folder = journey.desktop.home().join("Kept papers");
    fs::create_dir(&folder).unwrap();
    journey.walk_to(Screen::Download).await;
    let documents = application.text("backup-folder").await;
    application.open_dialog("choose-folder").await.cancel().await;
    application.wait_for_screen(Screen::Download).await;
    assert_eq!(application.text("backup-folder").await, documents);

    application.open_dialog("choose-folder").await.choose(&folder).await;
    application.wait_for_screen(Screen::Download).await;
    assert_eq!(application.text("backup-folder").await, "Kept papers");
    application.unfold("download-course").await;
    assert_eq!(application.text("backup-path").await, folder.to_str().unwrap());
    journey.walk_to(Screen::Done).await;
    let in_documents = journey.desktop.backup(&journey.order);
    let backup = folder.join(in_documents.file_name().unwrap());
    assert!(!in_documents.exists());
    let kept = journey.desktop.certificate_file(&journey.order);
    assert_eq!(fs::read(&backup).unwrap(), fs::read(kept).unwrap());
    assert_eq!(application.text("backup-file").await, backup.to_str().unwrap());
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn foreign_file_is_refused_before_a_password() {
    let (journey, another, file) = picked_up_from(&Host::default()).await;
    let root = journey.practice_service.root_pem().to_owned();
    let mut journey = journey.go_to(another).await;
    for (name, content, code) in [
        ("page.pfx", PAGE, "FI-627"),
        ("empty.pfx", "", "FI-621"),
        ("certificate.cer", root.as_str(), "FI-623"),
    ] {
        let other = journey.desktop.download(name, content.as_bytes());
        journey = journey.open_again(&other).await;
        journey.application.wait_for_problem(code).await;
        journey.application.wait_for_screen(Screen::Start).await;
        journey.application.wait_for("problem-choose-file").await;
        assert!(!journey.application.shows("certificate-password").await);
    }
    journey.application.open_dialog("problem-choose-file").await.choose(&file).await;
    journey.install_file().await;
    installed(&journey);
}

/// The host has no pickup service: the file is downloaded in the browser.
#[tokio::test]
async fn link_that_cannot_be_followed_offers_file() {
    let host = Host::default();
    let (mut journey, another, file) = picked_up_from(&host).await;
    host.answer_pages();
    journey = journey.go_to(another).await;
    // A host without the service may have a page.
    journey.application.open_link(&journey.order.link).await;
    journey.application.wait_for_code("W1").await;
    journey.application.click("back").await;
    journey.application.wait_for_screen(Screen::Start).await;
    journey.application.open_link("https://system.globalsign.com/").await;
    journey.application.wait_for_problem("LK-104").await;
    journey.application.open_dialog("problem-choose-file").await.choose(&file).await;
    journey.install_file().await;
    installed(&journey);
}

#[tokio::test]
async fn same_certificate_again_changes_nothing() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    let databases = |journey: &Journey| {
        [&journey.desktop.shared, &journey.desktop.firefox]
            .map(|database| (database.certificates(), database.keys()))
    };
    let before = databases(&journey);
    let backup = journey.desktop.backup(&journey.order);
    let journey = journey.open_again(&backup).await;
    journey.install_file().await;
    let application = &journey.application;
    assert_eq!(application.attributes("target", "data-state").await, ["proven", "proven"]);
    assert_eq!(application.attributes("already-there", "data-testid").await.len(), 2);
    assert!(!application.shows("other-certificate").await);
    assert_eq!(databases(&journey), before);
    picked_up_and_installed(&journey);
}

/// An order that was picked up, another computer, and the certificate file there.
async fn picked_up_from(host: &Host) -> (Journey, Desktop, PathBuf) {
    let practice_service =
        PracticeService::start_with(Settings::default(), |router| host.stand_before(router)).await.unwrap();
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = Journey::begin_at(practice_service, spec, Desktop::temporary()).await;
    journey.walk_to(Screen::Install).await;
    assert_eq!(journey.practice_service.order_state(&journey.order.order_number), Some(State::PickedUp));
    let another = Desktop::temporary();
    let file = another.bring(&journey.desktop.certificate_file(&journey.order));
    (journey, another, file)
}

/// The host of the links: counts requests, and can serve only pages for browsers.
#[derive(Clone, Default)]
struct Host {
    requests: Arc<AtomicUsize>,
    only_pages: Arc<AtomicBool>,
}

impl Host {
    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    fn answer_pages(&self) {
        self.only_pages.store(true, Ordering::SeqCst);
    }

    fn stand_before(&self, router: Router) -> Router {
        let host = self.clone();
        router.layer(from_fn(move |request: Request, next: Next| {
            let host = host.clone();
            async move { host.answer(request, next).await }
        }))
    }

    async fn answer(self, request: Request, next: Next) -> Response {
        self.requests.fetch_add(1, Ordering::SeqCst);
        if self.only_pages.load(Ordering::SeqCst) {
            return Html(PAGE).into_response();
        }
        next.run(request).await
    }
}

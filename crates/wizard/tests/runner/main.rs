//! The whole journey without a window: the runner, the HTTPS client, and the real practice service. The store is in
//! memory here; the real stores have tests of their own.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod edge_mode;
#[cfg(unix)]
mod exports;
#[cfg(unix)]
mod notifications;
mod own_key;
#[cfg(feature = "faults")]
mod panics;
mod passwords;
mod programs;
mod receipts;
mod setting;
mod silent;
mod store;
mod take_along;
mod trust;
mod unwritten;
mod weak;

use std::{fs, sync::Arc};

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    middleware::{Next, from_fn},
    response::Response,
};
use certificate::x509::Fingerprint;
use pickup::connection::{Check, ProxyMode};
use practice_service::{PracticeService, Settings, State};
use setting::{
    CERTIFICATE_PASSWORD, Setting, install, open_saved, proceed, settled, think_of, to_download,
    to_held_download, to_programs, type_into, until,
};
use wizard::{
    codes::ErrorCode,
    state::{
        event::{SecretField, UserEvent},
        input::Input,
    },
    storage::keyring::NoKeyring,
    view::{
        CertificatePasswordScreen, ConnectionScreen, DoneScreen, DownloadScreen, LinkStatus, PreflightCheck,
        PreflightState::{self, Failed, Good},
        Screen, StartScreen,
    },
};

#[tokio::test]
async fn journey_over_https_reaches_done() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    to_programs(&setting, &wizard).await;
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::PickedUp));
    let done = install(&wizard).await;

    let Screen::Done(DoneScreen { certificate, .. }) = done.view.screen else { panic!("not done") };
    let installed = setting.store.held.lock().unwrap().clone().unwrap().certificate;
    assert_eq!(certificate.fingerprint, Fingerprint::of(&installed).to_string());
    assert!(fs::exists(certificate.backup.unwrap()).unwrap(), "the file stays");
    assert!(!fs::exists(setting.directory.path().join("desk/journal.json")).unwrap(), "the journal ends");
}

#[tokio::test]
async fn download_reports_its_progress() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    let held = to_held_download(&setting, &wizard).await;
    let progress = held.busy.unwrap().progress.unwrap();
    assert!(0 < progress.received && progress.received < progress.total, "{progress:?}");
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::Ready));
    setting.service.release_downloads();
    settled(&wizard, "P6").await;
}

#[tokio::test]
async fn stopped_download_uses_nothing_up() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    let held = to_held_download(&setting, &wizard).await;
    assert!(held.actions.back, "it can be stopped");
    wizard.send(Input::User(UserEvent::Back));
    let stopped = settled(&wizard, "P5").await.view;
    assert_eq!((stopped.problem, stopped.actions.proceed), (None, true));
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::Ready));
    let file = format!("desk/{}.pfx", setting.order.order_number);
    assert!(!fs::exists(setting.directory.path().join(file)).unwrap());

    setting.service.release_downloads();
    proceed(&wizard);
    settled(&wizard, "P6").await;
}

#[tokio::test]
async fn restart_after_download_needs_certificate_password_alone() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    to_programs(&setting, &wizard).await;
    drop(wizard);

    let again = setting.wizard().await;
    settled(&again, "P3").await;
    type_into(&again, SecretField::CertificatePassword, "notTheRightOne1");
    proceed(&again);
    let refused = until(&again, |view| view.problem.is_some()).await;
    assert_eq!(refused.view.problem.unwrap().code, ErrorCode::CP304);
    open_saved(&again).await;
    install(&again).await;
}

#[tokio::test]
async fn missing_service_costs_nothing() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard).await;
    let Setting { service, .. } = setting;
    service.stop().await.unwrap();
    proceed(&wizard);
    let failed = until(&wizard, |view| view.problem.is_some()).await;
    assert_eq!((failed.view.code.as_str(), failed.view.problem.unwrap().code), ("P5", ErrorCode::NW801));
    assert!(failed.view.actions.proceed, "it can be tried again");
}

#[tokio::test]
async fn unproven_service_learns_nothing() {
    let setting = Setting::new().await;
    let impostor = PracticeService::start(Settings::default()).await.unwrap();
    let wizard = setting.wizard().await;
    let link = setting.order.link.replace(setting.service.base_url(), impostor.base_url());
    wizard.send(Input::User(UserEvent::OpenLink { text: link }));
    let refused = until(&wizard, |view| view.problem.is_some()).await;
    assert_eq!(refused.view.problem.unwrap().code, ErrorCode::NW802);
}

#[tokio::test]
async fn link_is_not_used_up_without_a_journal() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard).await;
    // A directory is in the place of the journal.
    let journal = setting.directory.path().join("desk/journal.json");
    fs::remove_file(&journal).unwrap();
    fs::create_dir_all(journal.join("in the way")).unwrap();
    proceed(&wizard);
    let failed = until(&wizard, |view| view.problem.is_some()).await;
    assert_eq!((failed.view.code.as_str(), failed.view.problem.unwrap().code), ("P5", ErrorCode::DL503));
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::Ready));

    fs::remove_dir_all(&journal).unwrap();
    proceed(&wizard);
    settled(&wizard, "P6").await;
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::PickedUp));
}

/// Flips one bit of the certificate file in transit.
async fn turn_over_a_bit(request: Request, next: Next) -> Response {
    let is_file = request.method() == "GET" && request.uri().path().ends_with("/pkcs12");
    let (head, body) = next.run(request).await.into_parts();
    let mut body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
    if is_file && let Some(last) = body.last_mut() {
        *last ^= 1;
    }
    Response::from_parts(head, Body::from(body))
}

#[tokio::test]
async fn file_changed_in_transit_is_discarded() {
    let setting = Setting::with(|routes| routes.layer(from_fn(turn_over_a_bit))).await;
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard).await;
    proceed(&wizard);
    let failed = until(&wizard, |view| view.problem.is_some()).await;
    assert_eq!((failed.view.code.as_str(), failed.view.problem.unwrap().code), ("P5", ErrorCode::DL502));
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::Ready));
    let file = format!("desk/{}.pfx", setting.order.order_number);
    assert!(!fs::exists(setting.directory.path().join(file)).unwrap());
}

#[tokio::test]
async fn restart_within_half_hour_keeps_the_session() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard).await;
    drop(wizard);

    let again = setting.wizard().await;
    let resumed = settled(&again, "P3").await.view.screen;
    assert!(matches!(resumed, Screen::CertificatePassword(CertificatePasswordScreen { resumed: true, .. })));
    let pickup_password = format!("xy{}7Harbour", setting.order.pickup_password);
    for (password, lands) in [(pickup_password.as_str(), "P3"), (CERTIFICATE_PASSWORD, "P5")] {
        think_of(&again, password);
        proceed(&again);
        until(&again, |view| view.problem.is_some() || view.code == "P5").await;
        assert_eq!(settled(&again, lands).await.view.code, lands, "the agreement is not asked for again");
    }
    proceed(&again);
    settled(&again, "P6").await;
    install(&again).await;
}

#[tokio::test]
async fn restart_without_keyring_asks_for_the_link() {
    let setting = Setting { keyring: Arc::new(NoKeyring), ..Setting::new().await };
    let wizard = setting.wizard().await;
    to_programs(&setting, &wizard).await;
    drop(wizard);

    let again = setting.wizard().await;
    let start = settled(&again, "P0").await.view.screen;
    let Screen::Start(StartScreen { resumed_order, .. }) = start else { panic!("not on Start") };
    assert_eq!(resumed_order.as_deref(), Some(setting.order.order_number.as_str()));
    again.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    let found = until(&again, |view| view.problem.is_some()).await.view;
    assert_eq!((found.code.as_str(), found.problem.unwrap().code), ("P3", ErrorCode::OR153));
    assert_eq!(found.link_and_file.unwrap().link, LinkStatus::Used);
    open_saved(&again).await;
    install(&again).await;
}

#[tokio::test]
async fn copy_goes_to_chosen_folder_before_receipt() {
    let setting = Setting::new().await;
    let stick = setting.directory.path().join("stick");
    let setting = Setting { chosen: Some(stick.clone()), ..setting };
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard).await;
    // A file is in the place of the user's documents by now.
    let documents = setting.directory.path().join("Documents");
    fs::remove_dir(&documents).unwrap();
    fs::write(documents, "").unwrap();
    proceed(&wizard);
    let failed = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!((failed.code.as_str(), failed.problem.unwrap().code), ("P5", ErrorCode::DL507));
    assert_eq!(failed.link_and_file.unwrap().link, LinkStatus::NotUsed);
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::Ready));

    wizard.send(Input::User(UserEvent::ChooseBackupFolder));
    settled(&wizard, "P6").await;
    let Screen::Done(DoneScreen { certificate, .. }) = install(&wizard).await.view.screen else {
        panic!("not done")
    };
    let copy = stick.join(format!("PersonalSign certificate {}.pfx", setting.order.order_number));
    assert_eq!(certificate.backup, Some(copy.display().to_string()));
    let own = setting.directory.path().join(format!("desk/{}.pfx", setting.order.order_number));
    assert_eq!(fs::read(copy).unwrap(), fs::read(own).unwrap());
}

#[tokio::test]
async fn unwritable_folder_forbids_the_download() {
    let setting = Setting::new().await;
    let stick = setting.directory.path().join("stick");
    let setting = Setting { chosen: Some(stick.clone()), ..setting };
    fs::write(setting.directory.path().join("Documents"), "").unwrap();
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard).await;
    for _ in 0..2 {
        let barred = until(&wizard, |view| view.problem.is_some()).await;
        let problem = barred.view.problem.unwrap();
        assert_eq!((barred.view.code.as_str(), problem.code), ("P5", ErrorCode::DL510));
        let Screen::Download(DownloadScreen { preflight, saved: false, .. }) = barred.view.screen else {
            panic!("downloads")
        };
        let states: Vec<_> = preflight.iter().map(|line| line.state).collect();
        assert_eq!(states, [Good, Good, Failed, Good, Good]);
        proceed(&wizard);
        until(&wizard, |view| view.problem.is_none()).await;
    }
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::Ready));

    until(&wizard, |view| view.problem.is_some()).await;
    wizard.send(Input::User(UserEvent::ChooseBackupFolder));
    until(&wizard, |view| view.busy.is_none() && view.problem.is_none()).await;
    assert_eq!(fs::read_dir(&stick).unwrap().count(), 0, "nothing is left of the trial");
    proceed(&wizard);
    settled(&wizard, "P6").await;
}

#[tokio::test]
async fn missing_service_is_shown_before_the_download() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard).await;
    let Setting { service, .. } = setting;
    service.stop().await.unwrap();
    wizard.send(Input::User(UserEvent::RunPreflight));
    let told = until(&wizard, |view| match &view.screen {
        Screen::Download(DownloadScreen { preflight, .. }) => {
            preflight.iter().any(|line| line.state == PreflightState::Doubtful)
        }
        _ => false,
    });
    let view = told.await.view;
    assert_eq!(view.problem, None);
    let Screen::Download(DownloadScreen { preflight, .. }) = view.screen else { panic!("gone") };
    let connection = preflight.into_iter().find(|line| line.check == PreflightCheck::Connection).unwrap();
    assert_eq!((connection.state, connection.obstacle), (PreflightState::Doubtful, Some(Check::Service)));
}

#[tokio::test]
async fn proxy_password_goes_to_keyring_alone() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    wizard.send(Input::User(UserEvent::OpenConnection));
    settled(&wizard, "C1").await;
    type_into(&wizard, SecretField::ProxyPassword, "proxySecret1");
    wizard.send(Input::User(UserEvent::SetProxy {
        mode: ProxyMode::Manual,
        address: "proxy.example:3128".into(),
        user: "anna".into(),
    }));
    settled(&wizard, "P0").await;
    let storage = setting.directory.path().join("desk");
    let files: Vec<_> = fs::read_dir(storage).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!files.is_empty());
    for file in files {
        let text = String::from_utf8_lossy(&fs::read(&file).unwrap()).into_owned();
        assert!(!text.contains("proxySecret1"), "{}", file.display());
    }
    let again = setting.wizard().await;
    again.send(Input::User(UserEvent::OpenConnection));
    let Screen::Connection(ConnectionScreen { proxy, .. }) = settled(&again, "C1").await.view.screen else {
        panic!("elsewhere")
    };
    assert_eq!((proxy.user.as_str(), proxy.has_password), ("anna", true));
}

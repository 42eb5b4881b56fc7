//! Practice in the installed application: without a service, and without changes to the person's files.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use e2e::{
    application::Application, ca_page::walk_imitation, desktop::Desktop, journey::CERTIFICATE_PASSWORD,
    screen::Screen, secrets::Secrets,
};

/// The files that are written while the application runs, in any mode: its output, and the web view's own files.
const WRITTEN_ALWAYS: [&str; 4] = ["stdout.txt", "stderr.txt", "wizard.log", ".cache"];

async fn start(desktop: &Desktop, arguments: &[&str]) -> Application {
    Application::start(desktop, arguments, Secrets::typed_on(desktop)).await
}

#[tokio::test]
async fn practice_reaches_done_and_leaves_nothing() {
    let desktop = Desktop::temporary();
    let application = start(&desktop, &[]).await;
    application.wait_for_screen(Screen::Start).await;
    let before = belongings(desktop.home());

    application.practise().await;
    application.wait_for("end-practice").await;
    for screen in Screen::ALL {
        application.wait_for_screen(screen).await;
        assert!(application.shows("practice-banner").await, "on {screen}");
        assert_eq!(application.problem_code().await, None, "on {screen}");
        match screen {
            Screen::PickupPassword => {
                let password = application.text("practice-password").await;
                application.type_into("pickup-password", &password).await;
            }
            Screen::CertificatePassword => {
                let suggested = application.suggested_password().await;
                application.click("proceed").await;
                application.type_into("certificate-password", &suggested).await;
            }
            Screen::Agreement => application.click("agree").await,
            _ => {}
        }
        if screen != Screen::Done {
            application.click("proceed").await;
        }
    }
    assert_eq!(application.attributes("target", "data-state").await, ["proven"; 3]);
    let copy = PathBuf::from(application.text("backup-file").await);
    assert!(copy.starts_with(desktop.home().join(".tmp")) && copy.is_file(), "{copy:?}");

    application.click("end-practice").await;
    application.wait_for_screen(Screen::Start).await;
    assert!(!application.shows("practice-banner").await);
    assert_eq!(application.value("link").await, "");
    assert_eq!(belongings(desktop.home()), before);
    assert!(desktop.shared.own_certificates().is_empty() && desktop.firefox.own_certificates().is_empty());
}

#[tokio::test]
async fn practice_reaches_done_by_the_page() {
    let desktop = Desktop::temporary();
    let application = start(&desktop, &["--practice"]).await;
    walk_imitation(&application, async |page| {
        assert_eq!(application.problem_code().await, None, "at {page}");
        assert_eq!(application.windows().await, 1, "at {page}");
    })
    .await;
    application.wait_for_screen(Screen::Install).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Done).await;
    assert_eq!(application.attributes("target", "data-state").await, ["proven"; 3]);
    assert!(desktop.shared.own_certificates().is_empty() && desktop.firefox.own_certificates().is_empty());
}

#[tokio::test]
async fn key_made_in_edge_reaches_done() {
    let desktop = Desktop::temporary();
    let application = start(&desktop, &["--practice=edge-mode"]).await;
    application.wait_for_attribute("edge-step", "data-step", "proven").await;
    application.type_into("certificate-password", CERTIFICATE_PASSWORD).await;
    application.type_into("certificate-password-repeat", CERTIFICATE_PASSWORD).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Install).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Done).await;
    assert_eq!(application.attributes("target", "data-state").await, ["proven"; 3]);
}

#[tokio::test]
async fn practice_begins_in_the_middle_of_trouble() {
    let desktop = Desktop::temporary();
    let application = start(&desktop, &["--practice=lapsed"]).await;
    application.wait_for_problem("OR-152").await;
    assert_eq!(application.screen().await, Screen::ReviewOrder);
    application.click("end-practice").await;
    application.wait_for_screen(Screen::Start).await;
    application.practise().await;
    application.wait_for("end-practice").await;
}

#[tokio::test]
async fn folder_of_killed_practice_goes_with_next() {
    let desktop = Desktop::temporary();
    let folders = || {
        let temporary =
            fs::read_dir(desktop.home().join(".tmp")).unwrap().flatten().map(|entry| entry.path());
        let practices = temporary.filter(|path| path.to_string_lossy().contains("personalsign-practice-"));
        practices.collect::<Vec<_>>()
    };
    drop(start(&desktop, &["--practice"]).await);
    let left = folders();
    assert_eq!(left.len(), 1, "{left:?}");

    let _application = start(&desktop, &["--practice"]).await;
    let now = folders();
    assert!(now.len() == 1 && now != left, "{left:?} {now:?}");
}

#[tokio::test]
async fn unknown_practice_argument_lists_the_scenes() {
    let desktop = Desktop::temporary();
    let (ended, said) = Application::start_in_vain(&desktop, &["--practice=laps"], "JO-912").await;
    assert_eq!(ended.code(), Some(2), "{said}");
    assert!(said.contains("\"laps\"") && said.contains("lapsed, picked-up"), "{said}");
}

/// Every file below a directory, with its time and its content; and every directory.
fn belongings(directory: &Path) -> BTreeMap<PathBuf, Option<(SystemTime, Vec<u8>)>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(directory).unwrap().flatten() {
        let path = entry.path();
        let kind = entry.file_type().unwrap();
        if WRITTEN_ALWAYS.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        if kind.is_dir() {
            found.extend(belongings(&path));
            found.insert(path, None);
        } else if kind.is_file() {
            let written = entry.metadata().unwrap().modified().unwrap();
            found.insert(path.clone(), Some((written, fs::read(path).unwrap())));
        }
    }
    found
}

//! The CA's page in a real browser.

use std::{fs, path::Path};

use practice_service::{HostilePage, PageSpec, PracticeOrder, PracticeService, ReplyKind, Settings};
use serde_json::json;

use crate::{
    browser::{Browser, Tab, until},
    journey::certificate,
    subscriber::CERTIFICATE_PASSWORD,
    visitor::on_page,
};

const NEXT: &str = "document.querySelector('input[type=submit]').click()";
/// The button of the download page, or the link in its place.
const DOWNLOAD: &str =
    "document.querySelector('input[value=\"Download My Certificate\"], a[download]').click()";

/// The shapes that Chromium does not save as a file: it shows `text/html`, and gives up at status 404 and 500. The rest
/// come in place of the file.
const NOT_SAVED: [ReplyKind; 8] = [
    ReplyKind::TextHtml,
    ReplyKind::ServerError,
    ReplyKind::ErrorInFrame,
    ReplyKind::WindowToError,
    ReplyKind::Empty,
    ReplyKind::Certificate,
    ReplyKind::Certificates,
    ReplyKind::Pdf,
];

#[tokio::test]
async fn person_picks_up_the_file_in_chromium() {
    let service = PracticeService::start(Settings::default()).await.unwrap();
    let mut browser = Browser::start();
    for reply in ReplyKind::ALL {
        if NOT_SAVED.contains(&reply) {
            continue;
        }
        let order = service.place_order(on_page(PageSpec { reply, ..PageSpec::default() })).unwrap();
        let folder = tempfile::tempdir().unwrap();
        browser.save_into(folder.path()).await;
        let tab = to_download(&mut browser, &order).await;
        browser.run(&tab, DOWNLOAD).await;

        let file = until(&format!("{reply:?}"), || saved(folder.path())).await;
        if ![ReplyKind::Base64, ReplyKind::Pem].contains(&reply) {
            assert_eq!(certificate(&file, CERTIFICATE_PASSWORD).len(), 3, "{reply:?}");
        }
        assert_eq!(service.page_downloads(&order).requests, 1, "{reply:?}");
    }
}

#[tokio::test]
async fn hostile_pages_report_what_they_find() {
    let service = PracticeService::start(Settings::default()).await.unwrap();
    service.serve_hostile_pages();
    let mut browser = Browser::start();
    let folder = tempfile::tempdir().unwrap();
    browser.save_into(folder.path()).await;
    for page in HostilePage::ALL {
        // Nobody gives it a password.
        if page == HostilePage::BasicAuth {
            continue;
        }
        let tab = browser.open(&service.hostile_page(page)).await;
        let report = || service.hostile_reports().into_iter().find(|report| report.page == page);
        let found = match page {
            HostilePage::Dialogs => browser.close_dialogs_until(&tab, report).await,
            _ => until(&format!("{page:?}"), report).await,
        }
        .found;
        match page {
            HostilePage::Internals => assert_eq!(found["__TAURI_INTERNALS__"], "undefined"),
            HostilePage::Dialogs => {
                assert_eq!(found, json!({ "alert": "undefined", "confirm": "false", "prompt": "null" }));
            }
            HostilePage::Popup => assert_eq!(found, json!({ "window": "refused" })),
            HostilePage::Storage => {
                let everywhere = ["cookie", "localStorage", "sessionStorage", "indexedDB", "cache"];
                for place in everywhere {
                    assert_eq!(found["kept"][place], "true", "{place}");
                }
                assert_eq!(found["before"]["localStorage"], "false");
            }
            _ => {}
        }
    }
}

/// Goes through the steps to the page with the button.
async fn to_download(browser: &mut Browser, order: &PracticeOrder) -> Tab {
    let tab = browser.open(&order.page_link).await;
    let certificate_password = ["certificatePassword", "certificatePasswordAgain"];
    let certificate_password = certificate_password.map(|field| set(field, CERTIFICATE_PASSWORD)).concat();
    for (title, script) in [
        ("Review Order", String::new()),
        ("Pickup Password", set("pickupPassword", &order.pickup_password)),
        ("Certificate Password", certificate_password),
        ("Subscriber Agreement", "document.getElementById('agree').click();".to_owned()),
    ] {
        browser.wait_for_title(&tab, title).await;
        browser.run(&tab, &(script + NEXT)).await;
    }
    browser.wait_for_title(&tab, "Download").await;
    tab
}

/// A script that fills in a field.
fn set(field: &str, value: &str) -> String {
    format!("document.getElementById('{field}').value = '{value}';")
}

/// The file that was saved, once it is there. Unfinished ones have another extension.
fn saved(folder: &Path) -> Option<Vec<u8>> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut finished =
        paths.filter(|path| path.extension().is_none_or(|extension| extension != "crdownload"));
    Some(fs::read(finished.next()?).unwrap()).filter(|file| !file.is_empty())
}

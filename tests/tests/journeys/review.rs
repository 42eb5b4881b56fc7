//! The review of order and computer, the preflight, and the printed sheet.

use std::fs;

use e2e::{
    journey::{CERTIFICATE_PASSWORD, Journey},
    program::attempt,
    screen::Screen,
};

use crate::evidence::{nothing_lost, picked_up_and_installed};

#[tokio::test]
async fn order_and_computer_are_asked_apart() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::ReviewOrder).await;
    assert_eq!(application.text("order-countdown").await, "29 days left");
    application.unfold("order-wrong").await;
    assert!(application.text("order-wrong").await.contains("cannot be changed once it is placed"));
    assert!(!application.shows("computer-name").await);
    application.click("proceed").await;
    application.wait_for_screen(Screen::ThisComputer).await;
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap();
    assert_eq!(application.text("computer-name").await, host.trim());
    assert!(!application.text("computer-user").await.is_empty());
    application.unfold("another-computer").await;
    assert!(application.text("another-computer").await.contains("your link works there as well"));
    nothing_lost(&journey);
}

#[tokio::test]
async fn unwritable_documents_folder_forbids_the_download() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    let documents = journey.desktop.home().join("Documents");
    fs::remove_dir(&documents).unwrap();
    fs::write(&documents, "in the way").unwrap();
    journey.walk_to(Screen::Agreement).await;
    journey.answer(Screen::Agreement).await;
    application.click("proceed").await;
    application.wait_for_problem("DL-510").await;
    application.wait_for_attribute("ready-backup", "data-state", "failed").await;
    assert_eq!(application.link_and_file().await, "not-used");
    nothing_lost(&journey);

    fs::remove_file(&documents).unwrap();
    application.click("proceed").await;
    application.wait_for_attribute("ready-backup", "data-state", "good").await;
    application.wait_for_screen(Screen::Download).await;
    assert_eq!(application.problem_code().await, None);
    assert!(!journey.desktop.certificate_file(&journey.order).exists(), "not before it is asked for");
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn preflight_is_shown_and_nothing_is_lost_by_leaving_it() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::Download).await;
    for line in ["ready-computer", "ready-own-file", "ready-backup", "ready-clock", "ready-connection"] {
        assert_eq!(application.attributes(line, "data-state").await, ["good"], "{line}");
    }
    application.scroll_to("run-preflight").await;
    application.click("run-preflight").await;
    application.wait_for_screen(Screen::Download).await;
    application.click("back").await;
    application.wait_for_screen(Screen::Agreement).await;
    nothing_lost(&journey);
    application.click("proceed").await;
    application.wait_for_screen(Screen::Download).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

/// The dialog's first printer writes a file, as on every computer with GTK.
#[tokio::test]
async fn sheet_is_printed_without_the_password() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::Done).await;
    application.unfold("done-more").await;
    application.open_dialog("print").await.cancel().await;
    assert_eq!(application.text("print-failed").await, "");
    application.open_dialog("print").await.print().await;
    let paper = journey.desktop.home().join("Documents/output.pdf");
    let words = e2e::waiting::until("the sheet", || async {
        let read = attempt("pdftotext", [paper.to_str().unwrap(), "-"], "");
        let words = String::from_utf8_lossy(&read.stdout).into_owned();
        words.contains("Certificate password").then_some(words)
    })
    .await;
    assert!(words.contains(&journey.order.order_number), "{words}");
    assert!(words.contains("Anna Peeters"), "{words}");
    assert!(!words.contains(CERTIFICATE_PASSWORD), "{words}");
    assert!(!words.contains("Show in folder"), "the window is not printed: {words}");
}

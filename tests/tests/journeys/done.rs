//! Done: the next steps, and files that are saved by the system's dialog.

use std::fs;

use e2e::{file_manager::FileManager, journey::Journey, program::run, screen::Screen, waiting::until};

use crate::evidence::picked_up_and_installed;

#[tokio::test]
async fn next_steps_fit_the_installed_programs() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    let application = &journey.application;
    assert_eq!(application.attributes("next", "data-program").await, ["browser", "libre-office"]);
    application.unfold("next").await;
    let way = application.text("next").await;
    assert!(way.contains("Choose “Anna Peeters") && way.contains("31 January 2024"), "{way}");
}

#[tokio::test]
async fn backup_is_shown_in_its_folder() {
    let files = FileManager::of_session();
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    journey.application.click("show-backup").await;
    let backup = journey.application.text("backup-file").await;
    assert_eq!(journey.desktop.backup(&journey.order).to_str(), Some(backup.as_str()));
    let address = format!("file://{}", backup.replace(' ', "%20"));
    until("the file is shown", || async { (files.shown() == [address.clone()]).then_some(()) }).await;
    journey.application.wait_for_screen(Screen::Done).await;
}

#[tokio::test]
async fn close_ends_the_program_with_nothing_left() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    let application = &journey.application;
    assert_eq!(application.attributes("step-done", "data-state").await, ["done"]);
    application.close().await;
    picked_up_and_installed(&journey);
    let journey = journey.kill_and_restart().await;
    journey.application.wait_for_screen(Screen::Start).await;
}

#[tokio::test]
async fn another_certificate_begins_on_start() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    journey.application.click("start-over").await;
    journey.application.wait_for_screen(Screen::Start).await;
}

#[tokio::test]
async fn public_certificate_and_reminder_go_where_chosen() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    let application = &journey.application;
    let folder = journey.desktop.home().join("for a website");
    fs::create_dir(&folder).unwrap();

    application.unfold("done-more").await;
    application.open_dialog("save-public-certificate").await.cancel().await;
    application.wait_for_screen(Screen::Done).await;
    assert!(!application.shows("public-certificate-file").await);

    let certificate = folder.join("anna.cer");
    application.open_dialog("save-public-certificate").await.save_as(&certificate).await;
    assert_eq!(application.text("public-certificate-file").await, certificate.to_str().unwrap());
    let read =
        run("openssl", ["x509", "-noout", "-fingerprint", "-sha256", "-in", certificate.to_str().unwrap()]);
    let fingerprint = read.trim().rsplit('=').next().unwrap().replace(':', "").to_lowercase();
    assert_eq!(application.text("certificate-fingerprint").await, fingerprint);
    assert!(!fs::read_to_string(&certificate).unwrap().contains("PRIVATE KEY"));

    let reminder = folder.join("anna.ics");
    application.open_dialog("save-reminder").await.save_as(&reminder).await;
    assert_eq!(application.text("reminder-file").await, reminder.to_str().unwrap());
    let calendar = fs::read_to_string(&reminder).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 2, "{calendar}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2, "nothing else is left there");
}

#[tokio::test]
async fn reminder_of_open_order_is_saved_midway() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::ReviewOrder).await;
    let application = &journey.application;
    // Under the suggested name, in the suggested folder.
    application.unfold("order-more").await;
    application.open_dialog("save-reminder").await.accept().await;
    let name = format!("PersonalSign reminder {}.ics", journey.order.order_number);
    let file = journey.desktop.home().join("Documents").join(name);
    assert_eq!(application.text("reminder-file").await, file.to_str().unwrap());
    let calendar = fs::read_to_string(&file).unwrap();
    assert!(calendar.contains("Last day to pick up your certificate"), "{calendar}");
    assert!(!calendar.contains(&journey.order.link), "{calendar}");
    journey.walk_to(Screen::Done).await;
}

#[tokio::test]
async fn failed_export_can_be_saved_elsewhere() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    let application = &journey.application;
    application.unfold("done-more").await;
    // Not writable, even for root.
    let nowhere = std::path::Path::new("/proc/anna.cer");
    application.open_dialog("save-public-certificate").await.save_as(nowhere).await;
    application.wait_for_problem("DL-511").await;
    application.wait_for_screen(Screen::Done).await;
    let certificate = journey.desktop.home().join("anna.cer");
    application.open_dialog("save-public-certificate").await.save_as(&certificate).await;
    assert_eq!(application.text("public-certificate-file").await, certificate.to_str().unwrap());
    assert_eq!(application.problem_code().await, None);
}

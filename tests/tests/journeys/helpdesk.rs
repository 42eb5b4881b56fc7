//! The helpdesk on the telephone: the caller's code, the helpdesk's view of it, and the report.

use std::{
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use e2e::{application::Application, desktop::Desktop, journey::Journey, screen::Screen, waiting::until};
use thirtyfour::{By, Key};
use url::Url;
use wizard::help_code::{HelpCode, ScreenEntry};

/// The caller has a wrong pickup password, in French. The helpdesk has its own computer and language.
#[tokio::test]
async fn helpdesk_sees_what_the_caller_sees() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::PickupPassword).await;
    let caller = &journey.application;
    let french = caller.wait_for("language").await.find(By::Css("option[value='fr']")).await.unwrap();
    french.click().await.unwrap();
    caller.wait_for_code("P2").await;
    caller.type_into("pickup-password", "wrong2026").await;
    caller.click("proceed").await;
    caller.wait_for_problem("PU-201").await;
    let code = caller.text("help-code").await;
    let heading = caller.text("heading").await;
    assert_eq!(heading, "Entrez votre mot de passe de retrait");

    let journey = journey.go_to(Desktop::temporary()).await;
    let helpdesk = &journey.application;
    show(&journey, &code.replace(' ', "").to_lowercase()).await;
    helpdesk.wait_for("caller-panel").await;
    helpdesk.wait_for_screen(Screen::PickupPassword).await;
    helpdesk.wait_for_problem("PU-201").await;
    helpdesk
        .wait_until(
            "what to ask and to do",
            "
        return document.querySelector('[data-testid=caller-advice] [data-code=PU-201] dl') !== null;",
        )
        .await;
    helpdesk
        .wait_until(
            "the caller's screen has three fifths of the width",
            "
        return document.querySelector('main').getBoundingClientRect().width >= 0.6 * innerWidth;",
        )
        .await;
    assert_eq!(helpdesk.text("help-code").await, code);
    assert_eq!(helpdesk.text("heading").await, "Enter your pickup password");
    assert_eq!(helpdesk.attributes("caller-words", "lang").await, ["fr"]);
    assert!(helpdesk.text("caller-words").await.starts_with(&heading));
    let sample = helpdesk.text("screen-pickup-password").await;
    assert!(!sample.contains(&journey.order.order_number), "not the caller's own order");

    helpdesk.click("proceed").await;
    helpdesk.wait_for_problem("PU-201").await;
    let next = HelpCode::typical(ScreenEntry::Agreement, None).to_string();
    enter(helpdesk, "caller-code", &next).await;
    helpdesk.wait_for_screen(Screen::Agreement).await;
    helpdesk.click("caller-leave").await;
    helpdesk.wait_for_attribute("guide-dialog", "open", "").await;
    assert!(!helpdesk.shows("caller-panel").await);

    enter(helpdesk, "guide-search", &code).await;
    helpdesk.wait_for("caller-panel").await;
    helpdesk.press(Key::Escape).await;
    helpdesk.wait_for_attribute("guide-dialog", "open", "").await;
    assert!(!helpdesk.shows("caller-panel").await);
    helpdesk.click("guide-close").await;
    journey.walk_to(Screen::PickupPassword).await;
}

#[tokio::test]
async fn misheard_code_is_caught() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    let code = application.text("help-code").await;
    let (first, rest) = code.split_at(1);
    let misheard = format!("{}{rest}", if first == "B" { "D" } else { "B" });
    show(&journey, &misheard).await;
    application.wait_for_attribute("guide-search", "aria-invalid", "true").await;
    assert_eq!(application.value("guide-search").await, misheard, "it can be mended");
    application.click("guide-close").await;
    journey.walk_to(Screen::ReviewOrder).await;
}

#[tokio::test]
async fn report_is_copied_as_shown() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    application.open_link("no link").await;
    application.wait_for_problem("LK-101").await;
    application.click("report").await;
    application.wait_for_attribute("report-dialog", "open", "").await;
    let report = application.value("report-text").await;
    for words in ["P0  LK-101", &application.text("help-code").await] {
        assert!(report.contains(words), "{words} in\n{report}");
    }
    application.click("report-copy").await;
    assert!(application.text("report-result").await.starts_with("Copied."));
    application.click("report-close").await;

    let field = application.wait_for("link").await;
    field.send_keys(Key::Control + "a").await.unwrap();
    field.send_keys(Key::Control + "v").await.unwrap();
    // A field of one line replaces line breaks by U+2028.
    assert_eq!(application.value("link").await.trim_end(), report.trim_end().replace('\n', "\u{2028}"));

    // The helpdesk reads it in a language of its own.
    application.speak("fr").await;
    application.open_guide().await;
    let field = application.wait_for("guide-search").await;
    field.send_keys(Key::Control + "v").await.unwrap();
    let read = application.text("guide-report").await;
    for words in ["Ce n’est pas un lien", "Code d’aide: ", "Code d’étape: P0"] {
        assert!(read.contains(words), "{words} in\n{read}");
    }
    application.click("caller-show").await;
    application.wait_for("caller-panel").await;
    application.wait_for_problem("LK-101").await;
}

#[tokio::test]
async fn report_is_mailed_and_saved_as_shown() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    let mail = mail_program(journey.desktop.home());
    application.click("report").await;
    application.wait_for_attribute("report-dialog", "open", "").await;
    let report = application.value("report-text").await;
    application.click("report-mail").await;
    let opened = until("the e-mail", || async { fs::read_to_string(&mail).ok() }).await;
    // Nobody has named a helpdesk here.
    let mail = Url::parse(&opened).unwrap();
    assert_eq!((mail.scheme(), mail.path()), ("mailto", ""));
    let body = mail.query_pairs().find(|(name, _)| name == "body").unwrap().1;
    assert_eq!(body, report.replace('\n', "\r\n"));
    says(application, "Your e-mail program opens.").await;

    application.open_dialog("report-save").await.cancel().await;
    assert!(!application.shows("report-file").await);
    let nowhere = Path::new("/proc/report.txt");
    application.open_dialog("report-save").await.save_as(nowhere).await;
    says(application, "DL-511").await;
    application.open_dialog("report-save").await.accept().await;
    let file = journey.desktop.home().join("Documents/PersonalSign report.txt");
    assert_eq!(application.text("report-file").await, file.to_str().unwrap());
    assert_eq!(fs::read_to_string(&file).unwrap(), report);
}

/// Waits until these words tell what came of the report.
async fn says(application: &Application, words: &str) {
    let told = "document.querySelector(\"[data-testid='report-result']\").textContent";
    application.wait_until(words, &format!("return {told}.includes('{words}');")).await;
}

/// Installs a mail program in this home that writes the address of an e-mail into the file returned.
fn mail_program(home: &Path) -> PathBuf {
    let (mail, program) = (home.join("mail.txt"), home.join("mail.sh"));
    let begun = home.join("mail.begun");
    let script = format!("#!/bin/sh\nprintf %s \"$1\" > {begun:?}\nmv {begun:?} {mail:?}\n");
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, Permissions::from_mode(0o700)).unwrap();
    let applications = home.join(".local/share/applications");
    fs::create_dir_all(&applications).unwrap();
    let entry = format!("[Desktop Entry]\nType=Application\nName=Mail\nExec={} %u\n", program.display());
    fs::write(applications.join("mail.desktop"), entry).unwrap();
    let default = "[Default Applications]\nx-scheme-handler/mailto=mail.desktop\n";
    fs::write(home.join(".config/mimeapps.list"), default).unwrap();
    mail
}

/// The report at the end of a whole journey. The search for secrets is in the text itself.
#[tokio::test]
async fn report_of_whole_journey_holds_no_secret() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    let application = &journey.application;
    application.click("report").await;
    application.wait_for_attribute("report-dialog", "open", "").await;
    let report = application.value("report-text").await;
    assert!(report.contains(&journey.order.order_number), "{report}");
    assert!(report.lines().last().is_some_and(|line| line.contains("  P7")), "{report}");
    let home = journey.desktop.home().to_str().unwrap();
    let token = journey.order.link.rsplit('/').next().unwrap();
    for secret in [token, &journey.order.pickup_password, e2e::journey::CERTIFICATE_PASSWORD, home] {
        assert!(!report.contains(secret), "{report}");
    }
}

/// Enters a code in the guide.
async fn show(journey: &Journey, code: &str) {
    journey.application.open_guide().await;
    enter(&journey.application, "guide-search", code).await;
}

async fn enter(application: &Application, field: &str, code: &str) {
    application.type_into(field, code).await;
    application.wait_for(field).await.send_keys(Key::Enter + "").await.unwrap();
}

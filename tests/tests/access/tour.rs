//! The tour of everything that the wizard can show.

use e2e::{
    application::Application, ca_page::walk_imitation, desktop::Desktop, journey::Journey, screen::Screen,
    secrets::Secrets,
};
use wizard::{codes::ErrorCode, help_code::HelpCode};

/// The tags of the languages, as the control on every screen offers them.
pub(crate) const LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];

/// Walks every journey, and stops wherever the window looks different. `set_up` configures the desktops.
pub(crate) async fn tour(set_up: impl Fn(&Desktop), mut look: impl AsyncFnMut(&Application, &str)) {
    let desktop = || {
        let desktop = Desktop::temporary();
        set_up(&desktop);
        desktop
    };
    let journey = Journey::begin_on(desktop()).await;
    of_an_order(&journey, &mut look).await;
    with_a_file(journey, desktop(), &mut look).await;
    in_practice(&desktop(), &mut look).await;
}

async fn of_an_order(journey: &Journey, look: &mut impl AsyncFnMut(&Application, &str)) {
    let application = &journey.application;
    for screen in Screen::ALL {
        journey.walk_to(screen).await;
        look(application, screen.name()).await;
        match screen {
            Screen::Start => {
                over_every_screen(application, look).await;
                beside_a_caller(application, look).await;
                application.open_link("https://pickup.example.com/pickup/1").await;
                application.wait_for_problem("LK-102").await;
                look(application, "a link of another host").await;
            }
            Screen::ReviewOrder => {
                application.unfold("order-more").await;
                application.unfold("order-wrong").await;
                look(application, "more about an order, and what is wrong with it").await;
                application.click("connection").await;
                application.wait_for("check-connection").await;
                application.unfold("proxy-settings").await;
                application.click("proxy-manual").await;
                application.click("check-connection").await;
                application.wait_for_attribute("check-service", "data-result", "good").await;
                look(application, "the connection").await;
                application.click("back").await;
                application.wait_for_screen(screen).await;
            }
            Screen::ThisComputer => {
                application.unfold("another-computer").await;
                look(application, "the certificate is for another computer").await;
            }
            Screen::PickupPassword => {
                application.unfold("pickup-password-forgotten").await;
                application.type_into("vetting-new", "PS3-2026-005000").await;
                application.wait_for("vetting-text").await;
                application.type_into("pickup-password", "wrong00000").await;
                application.click("proceed").await;
                application.wait_for_problem("PU-201").await;
                look(application, "a wrong pickup password").await;
            }
            Screen::CertificatePassword => {
                let suggested = application.suggested_password().await;
                application.click("proceed").await;
                application.type_into("certificate-password", &suggested.to_lowercase()).await;
                application.click("proceed").await;
                application.wait_for_problem("CP-309").await;
                look(application, "a suggestion typed over wrongly").await;
                application.click("back").await;
                application.click("choose-own-password").await;
                application.type_into("certificate-password", "AnnaPeeters2026").await;
                application.click("proceed").await;
                application.wait_for_problem("CP-301").await;
                look(application, "a weak certificate password").await;
            }
            Screen::Agreement => {
                application.click("proceed").await;
                application.wait_for_problem("AG-401").await;
                look(application, "an agreement that is not ticked").await;
            }
            Screen::Download => {
                application.unfold("download-course").await;
                look(application, "the course of a download").await;
                journey.answer(screen).await;
                journey.practice_service.hold_downloads();
                application.click("proceed").await;
                application.wait_for("progress").await;
                look(application, "a download under way").await;
                journey.practice_service.release_downloads();
                application.wait_for_screen(Screen::Install).await;
            }
            Screen::Install => {
                application.unfold("options").await;
                look(application, "the options").await;
            }
            Screen::Done => {
                application.unfold_each("next").await;
                application.unfold("done-more").await;
                look(application, "what comes next").await;
            }
            Screen::KeyChoice | Screen::Inspect | Screen::Certificates | Screen::Remove => {}
        }
    }
    journey.check().await;
    look(application, "certificates").await;
    application.click("remove-all").await;
    application.wait_for_screen(Screen::Remove).await;
    look(application, "remove").await;
}

/// Stops at Help with all its questions and with those found, at the guide for the helpdesk, and at the report.
async fn over_every_screen(application: &Application, look: &mut impl AsyncFnMut(&Application, &str)) {
    application.click("help").await;
    application.click("help-question").await;
    look(application, "help").await;
    application.type_into("help-search", "vetting").await;
    application.click("help-question").await;
    look(application, "an answer that was searched for").await;
    application.click("help-helpers").await;
    application.wait_for_attribute("guide-dialog", "open", "").await;
    look(application, "the guide").await;
    // An entry with links, and one without a screen.
    application.type_into("guide-search", "new order").await;
    look(application, "what was found in the guide").await;
    application.type_into("guide-search", "JO-911").await;
    look(application, "a code without a screen").await;
    application.click("guide-close").await;
    stop_at_dialog(application, "report", look).await;
    stop_at_dialog(application, "spelling", look).await;
}

/// Stops at the dialog that the button of this name opens.
async fn stop_at_dialog(
    application: &Application,
    name: &str,
    look: &mut impl AsyncFnMut(&Application, &str),
) {
    application.click(name).await;
    application.wait_for_attribute(&format!("{name}-dialog"), "open", "").await;
    look(application, name).await;
    application.click(&format!("{name}-close")).await;
}

/// Stops at the helpdesk's view of a caller.
async fn beside_a_caller(application: &Application, look: &mut impl AsyncFnMut(&Application, &str)) {
    application.open_guide().await;
    let error = ErrorCode::PU201;
    let code = HelpCode::typical(error.usual_screen(), Some(error)).to_string();
    application.type_into("guide-search", &code).await;
    look(application, "the code of a caller").await;
    application.click("caller-show").await;
    application.wait_for_problem("PU-201").await;
    look(application, "a caller").await;
    application.click("caller-leave").await;
    application.wait_for_attribute("guide-dialog", "open", "").await;
    application.click("guide-close").await;
}

/// Continues with the file on another computer, where Firefox has a primary password.
async fn with_a_file(journey: Journey, desktop: Desktop, look: &mut impl AsyncFnMut(&Application, &str)) {
    let file = desktop.bring(&journey.desktop.backup(&journey.order));
    desktop.firefox.set_primary_password("Zeven lampen, 1 brandt");
    let journey = journey.open_on(desktop, &file).await;
    let application = &journey.application;
    application.wait_for_code("F1").await;
    application.unfold("certificate-password-forgotten").await;
    look(application, "the password of a file").await;
    journey.inspect_file().await;
    look(application, "inspect").await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Install).await;
    application.click("proceed").await;
    application.wait_for("primary-password").await;
    application.type_into("primary-password", "not the right one").await;
    application.click("proceed").await;
    application.wait_for_problem("ST-709").await;
    look(application, "a wrong primary password").await;
}

/// Starts the installed wizard without an order, and practice in its place.
async fn in_practice(desktop: &Desktop, look: &mut impl AsyncFnMut(&Application, &str)) {
    let application = Application::start(desktop, &[], Secrets::typed_on(desktop)).await;
    application.practise().await;
    application.wait_for("end-practice").await;
    application.wait_for_screen(Screen::Start).await;
    look(&application, "practice").await;
    stop_at_dialog(&application, "scenes", look).await;
    walk_imitation(&application, async |page| {
        if ["pickup-password", "certificate-password", "agreement"].contains(&page) {
            look(&application, &format!("the imitated page: {page}")).await;
        }
    })
    .await;
    drop(application);
    let secrets = Secrets::typed_on(desktop);
    let application = Application::start(desktop, &["--practice=edge-mode"], secrets).await;
    application.wait_for_code("W3").await;
    look(&application, "a key made in Microsoft Edge").await;
}

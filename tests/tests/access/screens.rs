//! The examination of every screen and every error: axe-core finds no violation, and everything can be reached and
//! read.

use std::iter;

use e2e::{application::Application, desktop::Desktop, journey::Journey};
use wizard::{
    codes::ErrorCode,
    help_code::{HelpCode, ScreenEntry},
};

use crate::{
    axe::examine,
    findings::Findings,
    forced, room,
    tour::{LANGUAGES, tour},
};

#[tokio::test]
async fn tour_by_day() {
    let mut findings = Findings::default();
    let mut views = Vec::new();
    tour(
        |_| {},
        async |application, place| {
            views.push((place.to_owned(), forced::view_of(application).await));
            findings.examine(application, place, &LANGUAGES).await;
            findings.measure(application, place, &room::ON_THE_WAY).await;
            // The tour continues in English.
            application.speak("en").await;
        },
    )
    .await;
    findings.close();
    forced::check(&views).await;
}

#[tokio::test]
async fn tour_by_night() {
    tour_in_english(|desktop| desktop.prefer_dark(true)).await;
}

#[tokio::test]
async fn tour_with_more_contrast() {
    tour_in_english(|desktop| desktop.set_up("gtk-theme-name", "HighContrast")).await;
}

async fn tour_in_english(set_up: impl Fn(&Desktop)) {
    let mut findings = Findings::default();
    tour(set_up, async |application, place| findings.examine(application, place, &["en"]).await).await;
    findings.close();
}

#[tokio::test]
async fn screens_and_errors_by_day() {
    let mut findings = Findings::default();
    for_every_screen_and_every_error(false, async |application, place| {
        findings.examine(application, place, &LANGUAGES).await;
        findings.measure(application, place, &room::EVERYWHERE).await;
    })
    .await;
    findings.close();
}

#[tokio::test]
async fn screens_and_errors_by_night() {
    let mut findings = Findings::default();
    for_every_screen_and_every_error(true, async |application, place| {
        findings.examine(application, place, &["en"]).await;
    })
    .await;
    findings.close();
}

/// Examines each screen, and each error on its usual screen, shown by its help code.
async fn for_every_screen_and_every_error(dark: bool, mut look: impl AsyncFnMut(&Application, &str)) {
    let desktop = Desktop::temporary();
    desktop.prefer_dark(dark);
    let journey = Journey::begin_on(desktop).await;
    let application = &journey.application;
    let screens = ScreenEntry::ALL.into_iter().zip(iter::repeat(None));
    let errors = ErrorCode::ALL.map(|error| (error.usual_screen(), Some(error)));
    for (screen, error) in screens.chain(errors) {
        application.show_caller(&HelpCode::typical(screen, error).to_string()).await;
        let place = format!("{} {}", screen.name(), error.map_or("", ErrorCode::as_str));
        look(application, &place).await;
        application.leave_caller().await;
    }
}

/// Planted faults are found, so that an empty result means that there are none.
#[tokio::test]
async fn planted_faults_are_found() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    assert_eq!(examine(application).await, [""; 0]);
    for (fault, rule) in [
        ("document.querySelector('label[for=link]').remove();", "label: #link"),
        ("document.querySelector('.lead').style.color = '#aaa';", "color-contrast: .lead"),
        // This text is on a gradient.
        ("document.querySelector('.brand span').style.color = '#2a7a80';", "color-contrast: .brand > span"),
        ("document.querySelector('h1').outerHTML = '<p>Welcome</p>';", "page-has-heading-one: html"),
        ("document.documentElement.lang = 'xx';", "html-lang-valid: html"),
        ("document.querySelector('.language span').remove();", "select-name: select"),
    ] {
        application.carry_out(fault).await;
        let found = examine(application).await;
        assert!(found.iter().any(|found| found.starts_with(rule)), "{rule} in {found:#?}");
    }
}

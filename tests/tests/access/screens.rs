//! Every screen and every error: axe-core finds no fault.

use std::iter;

use e2e::{application::Application, desktop::Desktop, journey::Journey};
use pickup::{
    codes::ErrorCode,
    wizard::help_code::{HelpCode, ScreenEntry},
};
use sandbox::OrderSpec;

use crate::{
    axe::examine,
    tour::{LANGUAGES, tour},
};

/// What was examined, and what was found.
#[derive(Default)]
struct Findings {
    examined: usize,
    /// What axe finds wrong.
    faults: Vec<String>,
}

impl Findings {
    /// Examines what the window shows.
    async fn look(&mut self, application: &Application, place: &str, language: &str) {
        let found = examine(application).await;
        self.faults.extend(found.into_iter().map(|fault| format!("{place}, {language}: {fault}")));
        self.examined += 1;
    }

    /// Tells the figures, and fails if there is a fault.
    fn close(self) {
        println!("\ntally screens={} violations={}", self.examined, self.faults.len());
        assert!(self.faults.is_empty(), "{}", self.faults.join("\n"));
    }
}

#[tokio::test]
async fn on_the_way_in_every_language() {
    on_the_way(|_| {}, &LANGUAGES).await;
}

#[tokio::test]
async fn on_the_way_by_night() {
    on_the_way(|desktop| desktop.prefer_dark(true), &["en"]).await;
}

#[tokio::test]
async fn on_the_way_with_more_contrast() {
    on_the_way(|desktop| desktop.set_up("gtk-theme-name", "HighContrast"), &["en"]).await;
}

async fn on_the_way(set_up: impl Fn(&Desktop), languages: &[&str]) {
    let mut findings = Findings::default();
    tour(set_up, async |application, place| {
        for language in languages {
            application.speak(language).await;
            findings.look(application, place, language).await;
        }
    })
    .await;
    findings.close();
}

#[tokio::test]
async fn every_screen_and_every_error_in_every_language() {
    as_the_helpdesk_sees_them(false, &LANGUAGES).await;
}

#[tokio::test]
async fn every_screen_and_every_error_by_night() {
    as_the_helpdesk_sees_them(true, &["en"]).await;
}

async fn as_the_helpdesk_sees_them(dark: bool, languages: &[&str]) {
    let desktop = Desktop::temporary();
    desktop.prefer_dark(dark);
    let journey = Journey::begin_with(OrderSpec::default(), desktop).await;
    let application = &journey.application;
    let mut findings = Findings::default();
    for_every_screen_and_every_error(application, async |place| {
        for language in languages {
            application.speak(language).await;
            findings.look(application, place, language).await;
        }
    })
    .await;
    findings.close();
}

/// Looks at each screen, and at each error where it usually stands, by its help code.
pub(crate) async fn for_every_screen_and_every_error(
    application: &Application,
    mut look: impl AsyncFnMut(&str),
) {
    let screens = ScreenEntry::ALL.into_iter().zip(iter::repeat(None));
    let errors = ErrorCode::ALL.map(|error| (error.usual_screen(), Some(error)));
    for (screen, error) in screens.chain(errors) {
        application.show_caller(&HelpCode::typical(screen, error).to_string()).await;
        look(&format!("{} {}", screen.name(), error.map_or("", ErrorCode::as_str))).await;
        application.leave_caller().await;
    }
}

/// What is wrong is found, so that nothing found means that nothing is wrong.
#[tokio::test]
async fn planted_faults_are_found() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    assert_eq!(examine(application).await, [""; 0]);
    for (fault, rule) in [
        ("document.querySelector('label[for=link]').remove();", "label: #link"),
        ("document.querySelector('.lead').style.color = '#aaa';", "color-contrast: .lead"),
        // On a gradient.
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

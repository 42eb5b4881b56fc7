//! Every screen, in every language, by day and by night: axe-core finds no fault.

use e2e::{desktop::Desktop, journey::Journey};

use crate::{
    axe::Axe,
    tour::{LANGUAGES, tour},
};

#[tokio::test]
async fn without_a_fault_by_day() {
    examine_all(false).await;
}

#[tokio::test]
async fn without_a_fault_by_night() {
    examine_all(true).await;
}

async fn examine_all(dark: bool) {
    let axe = Axe::new();
    let mut examined = 0;
    let mut faults = Vec::new();
    let set_up = |desktop: &Desktop| desktop.prefer_dark(dark);
    tour(set_up, async |application, place| {
        for language in LANGUAGES {
            application.speak(language).await;
            let found = axe.examine(application).await;
            faults.extend(found.into_iter().map(|fault| format!("{place}, {language}: {fault}")));
            examined += 1;
        }
    })
    .await;
    println!("\ntally screens={examined} violations={}", faults.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What is wrong is found, so that nothing found means that nothing is wrong.
#[tokio::test]
async fn planted_faults_are_found() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    let axe = Axe::new();
    assert_eq!(axe.examine(application).await, [""; 0]);
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
        let found = axe.examine(application).await;
        assert!(found.iter().any(|found| found.starts_with(rule)), "{rule} in {found:#?}");
    }
}

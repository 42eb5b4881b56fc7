//! The exported files, read by independent programs: OpenSSL, and the calendar library of Thunderbird (ical.js, one of
//! the view's development packages).

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::{Value, json};
use wizard::{
    codes::ErrorCode,
    runner::Wizard,
    state::{PublicForm, event::UserEvent, input::Input},
    view::{DoneScreen, Screen, WizardView},
};

use crate::setting::{Setting, install, settled, to_programs, until};

/// A script that parses a calendar strictly, and prints its events.
const READ_CALENDAR: &str = "
    import { readFileSync } from 'node:fs';
    import ICAL from 'ical.js';
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[1], 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((event) => ({
      day: event.getFirstPropertyValue('dtstart').toString(),
      isWholeDay: event.getFirstPropertyValue('dtstart').isDate,
      summary: event.getFirstPropertyValue('summary'),
      lines: event.getFirstPropertyValue('description').split('\\n').length,
      hasStamp: event.getFirstPropertyValue('dtstamp').zone.tzid === 'UTC',
      hasUid: event.getFirstPropertyValue('uid').length > 0,
      alarms: event.getAllSubcomponents('valarm').map((alarm) =>
        alarm.getFirstPropertyValue('trigger').toSeconds() / 3600),
    }));
    console.log(JSON.stringify({ version: calendar.getFirstPropertyValue('version'), events }));";

fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

fn calendar(file: &str) -> Value {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui");
    let mut node = Command::new("node");
    node.current_dir(ui).args(["--input-type=module", "-e", READ_CALENDAR, file]);
    serde_json::from_slice(&run(&mut node).stdout).unwrap()
}

async fn save(wizard: &Wizard, event: UserEvent, file: impl Fn(&WizardView) -> Option<String>) -> String {
    wizard.send(Input::User(event));
    let saved = until(wizard, |view| view.busy.is_none() && file(view).is_some()).await;
    file(&saved.view).unwrap()
}

async fn save_reminder(wizard: &Wizard) -> String {
    save(wizard, UserEvent::SaveReminder, |view| view.reminder.clone()?.file).await
}

async fn save_certificate(wizard: &Wizard, fingerprint: &str) -> String {
    let (fingerprint, form) = (fingerprint.to_owned(), PublicForm::Pem);
    let event = UserEvent::SavePublicCertificate { fingerprint, form };
    save(wizard, event, |view| match &view.screen {
        Screen::Done(DoneScreen { public_file, .. }) => public_file.clone(),
        _ => None,
    })
    .await
}

/// The stage Done, for a person who saves everything into one folder.
async fn done() -> (Setting, Wizard, String) {
    let mut setting = Setting::new().await;
    setting.chosen = Some(setting.directory.path().to_owned());
    let wizard = setting.wizard().await;
    to_programs(&setting, &wizard).await;
    let Screen::Done(DoneScreen { certificate, .. }) = install(&wizard).await.view.screen else {
        panic!("not done")
    };
    (setting, wizard, certificate.fingerprint)
}

#[tokio::test]
async fn public_certificate_is_valid_without_its_key() {
    let (setting, wizard, fingerprint) = done().await;
    let file = save_certificate(&wizard, &fingerprint).await;
    let der = run(Command::new("openssl").args(["x509", "-outform", "DER", "-in", &file])).stdout;
    assert_eq!(der, setting.store.held.lock().unwrap().clone().unwrap().certificate);
    let text = fs::read_to_string(&file).unwrap();
    // OpenSSL writes the same text.
    let pem = run(Command::new("openssl").args(["x509", "-in", &file])).stdout;
    assert_eq!(text.as_bytes(), pem);
    assert!(!text.contains("PRIVATE"), "{text}");
}

#[tokio::test]
async fn expiry_reminders_are_read_by_a_calendar() {
    let (_setting, wizard, _) = done().await;
    let read = calendar(&save_reminder(&wizard).await);
    assert_eq!(read["version"], "2.0");
    let events = read["events"].as_array().unwrap();
    assert_eq!(events.len(), 2, "{read}");
    for (event, days) in events.iter().zip([90, 30]) {
        assert_eq!(event["summary"], format!("Your certificate expires in {days} days"));
        assert_eq!(event["alarms"], json!([9]), "at nine in the morning");
        assert_eq!(event["lines"], 5, "three paragraphs");
        for is in ["isWholeDay", "hasStamp", "hasUid"] {
            assert_eq!(event[is], true, "{is}: {event}");
        }
    }
}

#[tokio::test]
async fn order_reminder_is_read_by_a_calendar() {
    let mut setting = Setting::new().await;
    setting.chosen = Some(setting.directory.path().to_owned());
    let wizard = setting.wizard().await;
    wizard.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    settled(&wizard, "P1").await;
    let file = save_reminder(&wizard).await;
    let read = calendar(&file);
    let events = read["events"].as_array().unwrap();
    assert_eq!(events.len(), 2, "{read}");
    assert_eq!(events[1]["summary"], "Last day to pick up your certificate");
    assert!(!fs::read_to_string(file).unwrap().contains("://"), "there is no link in it");
}

#[tokio::test]
async fn export_that_fails_is_reported() {
    let (setting, wizard, fingerprint) = done().await;
    let name = "PersonalSign public certificate Anna Peeters.cer";
    fs::create_dir(setting.directory.path().join(name)).unwrap();
    wizard.send(Input::User(UserEvent::SavePublicCertificate { fingerprint, form: PublicForm::Pem }));
    let refused = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!((refused.code.as_str(), refused.problem.unwrap().code), ("P7", ErrorCode::DL511));
}

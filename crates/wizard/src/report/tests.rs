#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use certificate::store::{Alias, StoreId};
use disk::DiskError;
use pickup::connection::CheckStep;
use time::{Duration, macros::offset};

use super::*;
use crate::{
    help_code::{HelpCode, ScreenEntry},
    problem::Problem,
    state::{Input, Outcome, SecretField, UserEvent},
    tests::{
        harness::{self, NOW, Walk, typed},
        table::states,
    },
};

fn write(view: &WizardView, history: &History) -> String {
    let platform = harness::platform();
    let circumstances =
        Circumstances { platform: &platform, system: "Debian GNU/Linux 12", now: NOW, offset: offset!(+1) };
    report(view, history, circumstances)
}

/// A walk whose every view is recorded, a second after the one before.
struct Noted {
    walk: Walk,
    history: History,
    now: OffsetDateTime,
}

impl Noted {
    fn begin() -> Self {
        let mut noted = Self { walk: Walk::to("P0"), history: History::default(), now: NOW };
        noted.note();
        noted
    }

    fn note(&mut self) {
        let session = &self.walk.session;
        self.history.note(self.now, &session.view(NOW), session.found());
        self.now += Duration::SECOND;
    }

    fn input(&mut self, input: Input) -> &mut Self {
        self.walk.input(input);
        self.note();
        self
    }

    fn answer(&mut self, outcome: Outcome) -> &mut Self {
        self.walk.answer(outcome);
        self.note();
        self
    }

    fn settle(&mut self) -> &mut Self {
        while let Some((_, task)) = self.walk.pending() {
            let outcome = harness::good_answer(task);
            self.answer(outcome);
        }
        self
    }

    fn user(&mut self, event: UserEvent) -> &mut Self {
        self.input(Input::User(event)).settle()
    }

    fn report(&self) -> String {
        write(&self.walk.session.view(NOW), &self.history)
    }
}

/// The whole journey, with all text typed.
fn whole_way() -> Noted {
    let mut noted = Noted::begin();
    noted.input(harness::open_link(harness::LINK)).settle();
    noted.user(UserEvent::Proceed).user(UserEvent::Proceed);
    noted.input(typed(SecretField::PickupPassword, harness::PICKUP_PASSWORD)).user(UserEvent::Proceed);
    noted.user(UserEvent::ChooseOwnPassword).user(UserEvent::NotePassword { noted: true });
    for field in [SecretField::CertificatePassword, SecretField::CertificatePasswordRepeat] {
        noted.input(typed(field, harness::CERTIFICATE_PASSWORD));
    }
    noted.user(UserEvent::Proceed).user(UserEvent::Agree { agreed: true });
    noted.user(UserEvent::Proceed).user(UserEvent::Proceed).user(UserEvent::Proceed);
    noted.input(typed(SecretField::PrimaryPassword, "the primary password")).user(UserEvent::Proceed);
    noted
}

#[test]
fn report_tells_screen_and_the_way_there() {
    let noted = whole_way();
    assert_eq!(noted.walk.code(), "P7");
    let report = noted.report();
    for line in [
        "Made: 2026-11-22 11:00:00 +01:00",
        "Version of the wizard: 1.2.3",
        "System: Debian GNU/Linux 12",
        "Lives or has ordered in: Belgium",
        "Order: PS-1",
        "Step code: P7",
        "Firefox: Installed and tested",
        "2026-11-22 11:00:00 +01:00  P0",
        "2026-11-22 11:00:01 +01:00  P0  Looking up your order…",
    ] {
        assert!(report.lines().any(|known| known == line), "{line} in\n{report}");
    }
    let code = report.lines().find_map(|line| line.strip_prefix("Help code: ")).unwrap();
    assert_eq!(code.parse::<HelpCode>().map(|code| code.screen), Ok(ScreenEntry::Done));
    for screen in ["P1", "P2", "P3", "P4", "P5", "P6", "P7"] {
        assert!(report.contains(&format!("+01:00  {screen}")), "{screen} in\n{report}");
    }
}

#[test]
fn program_with_foreign_libraries_is_named_in_report() {
    let told = |stand_in: bool| {
        let mut noted = Noted::begin();
        let mut inventory = harness::inventory();
        for looked in inventory.stores.iter_mut().take(2) {
            looked.program.stand_in = stand_in;
        }
        noted.input(Input::User(UserEvent::OpenCertificates)).answer(Outcome::InventoryTaken(Ok(inventory)));
        let report = noted.report();
        let line = report
            .lines()
            .find_map(|line| line.strip_prefix("Opened with libraries other than the program’s own: "));
        line.map(str::to_owned)
    };
    assert_eq!(told(true).as_deref(), Some("Firefox"));
    assert_eq!(told(false), None);
}

#[test]
fn store_of_several_programs_names_them_all() {
    let mut noted = Noted::begin();
    let mut inventory = harness::inventory();
    let alias = |kind, name: &str| Alias { id: StoreId("link".into()), kind, name: name.into() };
    inventory.stores.first_mut().unwrap().program.aliases = vec![
        alias(StoreKind::FirefoxProfile, "Anna's other profile"),
        alias(StoreKind::SharedNss, ""),
        alias(StoreKind::PackagedChromium, "Chromium (Snap)"),
    ];
    noted.input(Input::User(UserEvent::OpenCertificates)).answer(Outcome::InventoryTaken(Ok(inventory)));
    let report = noted.report();
    assert!(report.contains("\nFirefox, Chrome on Linux, Chromium (Snap): Works"), "{report}");
    assert!(!report.contains("other profile"), "{report}");
}

#[test]
fn report_holds_no_typed_or_fetched_secret() {
    let report = whole_way().report();
    let token = harness::LINK.rsplit('/').next().unwrap();
    for secret in [
        harness::LINK,
        token,
        harness::SESSION_TOKEN,
        harness::PICKUP_PASSWORD,
        harness::CERTIFICATE_PASSWORD,
        "the primary password",
    ] {
        assert!(!report.contains(secret), "{report}");
    }
    let key = harness::pfx();
    assert!(!report.contains(&key.fingerprint().to_string()), "not even the certificate is named");
}

#[test]
fn report_holds_no_name_or_address_anywhere() {
    for (name, walk) in states() {
        let mut history = History::default();
        let view = walk.session.view(NOW);
        history.note(NOW, &view, walk.session.found());
        let report = write(&view, &history).to_lowercase();
        for personal in ["anna", "peeters", "@"] {
            assert!(!report.contains(personal), "{name}: {report}");
        }
    }
}

#[test]
fn error_in_report_tells_the_link_status() {
    let mut noted = Noted::begin();
    noted.input(harness::open_link("no link"));
    let report = noted.report();
    let first = "Report for the helpdesk – PersonalSign Wizard\n\nP0  LK-101  This is not a link\n";
    assert!(report.starts_with(first), "{report}");
    let next = "It starts with https://.\nYour link has not been used.\n\nMade: ";
    assert!(report.contains(next), "{report}");
    assert!(report.ends_with("P0  LK-101\n"), "{report}");
}

#[test]
fn folder_in_report_hides_user_and_file() {
    let platform = harness::platform();
    let circumstances = Circumstances { platform: &platform, system: "", now: NOW, offset: UtcOffset::UTC };
    let writer = Writer { language: Language::En, circumstances, text: String::new() };
    for (path, folder) in [
        ("/home/anna/Documents/a.pfx", "~/Documents/"),
        ("/media/anna/stick/a.pfx", "/media/…/stick/"),
        ("/home/annabel/a.pfx", "/home/annabel/"),
        (r"C:\Users\Anna\Documents\a.pfx", r"C:\Users\…\Documents\"),
        ("/srv/a.pfx", "/srv/"),
        ("a.pfx", ""),
    ] {
        assert_eq!(writer.folder(path), folder);
    }
}

#[test]
fn report_tells_safe_file_without_user_name() {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Ok(harness::saved())));
    walk.answer(Outcome::Opened(Ok(harness::pfx().into()))).answer(Outcome::BackedUp(Ok(harness::backup())));
    walk.answer(Outcome::ReceiptHeldBack(Problem::Unnoted(
        "/home/anna/.local/journal.json".into(),
        DiskError::Write("".into()),
    )));
    let report = write(&walk.session.view(NOW), &History::default());
    assert!(report.contains("safe here: ~/Documents/\n"), "{report}");
    assert!(!report.contains("anna"), "{report}");
}

#[test]
fn last_connection_check_stays_in_report() {
    let mut noted = Noted::begin();
    noted.input(Input::User(UserEvent::OpenConnection));
    noted.input(Input::User(UserEvent::CheckConnection));
    let step = |check, result, subject: &str, minutes| CheckStep {
        check,
        result,
        subject: Some(subject.to_owned()),
        minutes_ahead: minutes,
    };
    noted.answer(Outcome::ConnectionChecked(vec![
        step(Check::Proxy, CheckResult::Refused, "proxy.example:8080", None),
        step(Check::Tls, CheckResult::Failed, "Inspecting CA", None),
        step(Check::Clock, CheckResult::Failed, "", Some(-1)),
        step(Check::Service, CheckResult::NotTried, "", None),
    ]));
    noted.user(UserEvent::Back);
    let report = noted.report();
    for words in [
        "Check of the connection, 2026-11-22 11:00:03 +01:00",
        "Proxy: It asks for a name and a password",
        "Then stop here, and ask for help. (Inspecting CA)",
        "Clock of this computer: It is 1 minute behind.",
        "Service: Not checked",
    ] {
        assert!(report.contains(words), "{words} in\n{report}");
    }
}

#[test]
fn report_history_is_bounded_and_ignores_typing() {
    let mut history = History::default();
    let (start, review) = (Walk::to("P0").session.view(NOW), Walk::to("P1").session.view(NOW));
    for _ in 0..10 {
        history.note(NOW, &start, None);
    }
    assert_eq!(history.moments.len(), 1);
    for _ in 0..500 {
        history.note(NOW, &review, None);
        history.note(NOW, &start, None);
    }
    assert_eq!(history.moments.len(), 200);
}

#[test]
fn report_is_in_the_persons_language() {
    for language in Language::ALL {
        let mut noted = whole_way();
        noted.user(UserEvent::SetLanguage { language });
        let report = noted.report();
        assert!(report.contains(&text(language, "target-proven", &[])), "{report}");
        // A missing message shows its own id.
        for id in ["report-", "task-", "target-", "program-", "caller-", "{"] {
            assert!(!report.contains(id), "{id} in\n{report}");
        }
    }
}

#[test]
fn report_names_what_was_not_checked() {
    let report = Noted::begin().report();
    for line in [
        "Programs: not looked at yet",
        "Final check before the download: not looked at yet",
        "Check of the connection: not looked at yet",
    ] {
        assert!(report.lines().any(|known| known == line), "{line} in\n{report}");
    }
}

#[test]
fn programs_are_in_report_once_found() {
    let mut noted = Noted::begin();
    noted.input(harness::open_link(harness::LINK)).settle();
    noted.user(UserEvent::Proceed).user(UserEvent::Proceed);
    assert_eq!(noted.walk.code(), "P2");
    let report = noted.report();
    assert!(report.contains("Programs\nFirefox: "), "{report}");

    let mut none = Noted::begin();
    none.input(harness::open_link(harness::LINK)).settle();
    none.user(UserEvent::Proceed);
    none.input(Input::User(UserEvent::Proceed)).answer(Outcome::ProgramsFound(Ok(Vec::new())));
    assert_eq!(none.walk.problem().as_deref(), Some("ST-706"));
    assert!(none.report().contains("Programs: none found\n"), "{}", none.report());
}

#[test]
fn preflight_stays_in_report_after_download() {
    let report = whole_way().report();
    for words in [
        "Final check before the download, 2026-11-22 11:00:",
        "Space for the file: It can be saved on this computer.\n",
        "Internet connection: The service can be reached.\n",
    ] {
        assert!(report.contains(words), "{words} in\n{report}");
    }
}

#[test]
fn doubts_about_an_orders_certificate_are_named() {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Ok(harness::saved())));
    walk.answer(Outcome::Opened(Ok(harness::doubtful_pfx().into())));
    let report = write(&walk.session.view(NOW), &History::default());
    let doubt = text(Language::En, "doubt-unknown-root", &[]);
    assert!(
        report.contains(&format!(
            "FI-614  {}\n{doubt}\n{}\nYour link has not been used.\n",
            text(Language::En, "error-FI-614", &[]),
            text(Language::En, "error-FI-614.next", &[])
        )),
        "{report}"
    );
}

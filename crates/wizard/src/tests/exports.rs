//! The files that the person exports from the wizard.

use disk::DiskError;

use super::harness::{self, DOCUMENTS, NOW, Walk};
use crate::{
    problem::Problem,
    state::{ExportContent, FileKind, Outcome, PublicForm, Task, UserEvent},
    view::{DoneScreen, Screen, TakeAlongScreen},
};

fn save() -> UserEvent {
    UserEvent::SavePublicCertificate { fingerprint: harness::fingerprint(), form: PublicForm::Pem }
}

/// The name and the content of the export in progress.
fn saving(walk: &Walk) -> (&str, &str) {
    match walk.pending() {
        Some((_, Task::Export { export, name, content: ExportContent::Ready(content), from, .. })) => {
            assert_eq!(from, std::path::Path::new(DOCUMENTS));
            assert!(name.ends_with(export.kind().ending()), "{name}");
            (name, std::str::from_utf8(content).unwrap())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn public_certificate_is_saved_on_done() {
    let mut walk = Walk::to("P7");
    walk.user(UserEvent::SavePublicCertificate { fingerprint: "of another".into(), form: PublicForm::Pem });
    assert!(walk.pending().is_none());
    walk.user(save());
    let (name, content) = saving(&walk);
    assert_eq!(name, "PersonalSign public certificate Anna Peeters.cer");
    assert!(content.starts_with("-----BEGIN CERTIFICATE-----\n"), "{content}");
    assert_eq!(content.matches("-----BEGIN").count(), 1, "the leaf alone: {content}");
    let file = |walk: &Walk| match walk.session.view(NOW).screen {
        Screen::Done(DoneScreen { public_file, .. }) => public_file,
        other => panic!("{other:?}"),
    };
    assert_eq!(file(&walk), None);
    walk.settle();
    assert_eq!(file(&walk).as_deref(), Some("/media/stick/anna.cer"));
    walk.user(save()).answer(Outcome::Exported(Ok(None)));
    assert_eq!(file(&walk).as_deref(), Some("/media/stick/anna.cer"), "the one before is still there");
}

#[test]
fn public_certificate_is_saved_from_certificates() {
    let mut walk = Walk::to("P0");
    walk.user(save());
    assert!(walk.pending().is_none(), "none is shown");
    walk.user(UserEvent::OpenCertificates).settle();
    walk.user(UserEvent::OpenTakeAlong { fingerprint: Some(harness::fingerprint()) }).user(save());
    assert!(saving(&walk).1.contains("CERTIFICATE"));
    walk.settle();
    let Screen::TakeAlong(TakeAlongScreen { public_files, .. }) = walk.session.view(NOW).screen else {
        panic!("elsewhere")
    };
    assert!(matches!(&public_files[..], [one] if one.file == "/media/stick/anna.cer"));
}

#[test]
fn export_failure_is_reported_and_changes_nothing() {
    for code in ["P1", "P7"] {
        let mut walk = Walk::to(code);
        let problem = |path: &str| Problem::Export(path.into(), DiskError::Write("full".into()));
        walk.user(UserEvent::SaveReminder).answer(Outcome::Exported(Err(problem("/media/stick/anna.ics"))));
        assert_eq!((walk.code().as_str(), walk.problem().as_deref()), (code, Some("DL-511")));
        assert_eq!(walk.session.view(NOW).reminder.unwrap().file, None);
    }
}

#[test]
fn reminder_is_offered_where_it_can_be_saved() {
    let mut offered = Vec::new();
    for (name, walk) in super::table::states() {
        let view = walk.session.view(NOW);
        let mut after = Walk::from(walk.session.clone());
        after.user(UserEvent::SaveReminder);
        let saves = matches!(after.pending(), Some((_, Task::Export { export, .. })) if export.kind() == FileKind::Calendar);
        assert_eq!(saves, view.reminder.is_some() && view.busy.is_none(), "{name}");
        if saves {
            assert!(saving(&after).1.starts_with("BEGIN:VCALENDAR"));
            after.settle();
            assert_eq!(
                after.session.view(NOW).reminder.unwrap().file.as_deref(),
                Some("/media/stick/anna.ics")
            );
            offered.push(view.code);
        }
    }
    offered.dedup();
    assert_eq!(offered, ["P1", "P7"]);
}

//! The look around this computer, for the answers in Help.

use certificate::store::StoreError;
use time::{Duration, OffsetDateTime};

use super::harness::{self, LINK, NOW, Walk};
use crate::{
    preferences::Residence,
    state::{Effect, Here, HereFile, Input, UserEvent},
    view::{AnswerView, FindingKind, GuidedTopic},
};

/// A computer with Anna's certificate in one program, which gives its key away or not, and these files.
fn here(exportable: bool, files: Vec<HereFile>) -> Here {
    let mut inventory = harness::inventory();
    inventory.stores.truncate(1);
    inventory.installed.truncate(1);
    inventory.stores[0].certificates.as_mut().unwrap()[0].found.exportable = exportable;
    Here { files, holdings: Ok(inventory.holdings()), locked: Vec::new() }
}

fn nothing() -> Here {
    Here { files: Vec::new(), holdings: Ok(Vec::new()), locked: Vec::new() }
}

fn file(password_is_kept: bool) -> HereFile {
    let certificate = harness::inventory().holdings().first().map(|holding| holding.fingerprint);
    HereFile { path: harness::backup(), certificate, password_is_kept }
}

fn looked(code: &str, here: Here) -> Walk {
    let mut walk = Walk::to(code);
    walk.user(UserEvent::LookAround).input(Input::LookedAround(Box::new(here)));
    walk
}

fn answer(walk: &Walk, topic: GuidedTopic, now: OffsetDateTime) -> AnswerView {
    let mut answers = walk.session.view(now).here.unwrap().answers.into_iter();
    answers.find(|answer| answer.topic == topic).unwrap()
}

/// The kinds of what is found, and whether it is enough.
fn found(here: Here, topic: GuidedTopic) -> (Vec<FindingKind>, bool) {
    let answer = answer(&looked("P0", here), topic, NOW);
    (answer.findings.iter().map(|finding| finding.kind).collect(), answer.settled)
}

fn looks(walk: &Walk) -> usize {
    walk.effects.iter().filter(|effect| matches!(effect, Effect::LookAround { .. })).count()
}

#[test]
fn look_leaves_the_screen_as_it_is() {
    let mut walk = Walk::to("P0");
    walk.input(harness::open_link("no link"));
    let before = walk.session.view(NOW);
    assert!(before.problem.is_some() && before.here.is_none());
    walk.user(UserEvent::LookAround);
    assert!(walk.session.view(NOW).here.unwrap().looking);
    walk.user(UserEvent::LookAround);
    assert_eq!(looks(&walk), 1, "one is under way");
    walk.input(Input::LookedAround(Box::new(nothing())));
    let mut after = walk.session.view(NOW);
    assert!(!after.here.take().unwrap().looking);
    assert_eq!(after, before);
}

#[test]
fn look_waits_until_no_task_is_at_work() {
    let mut walk = Walk::to("P0");
    walk.input(harness::open_link(LINK)).user(UserEvent::LookAround);
    assert_eq!((looks(&walk), walk.session.view(NOW).here), (0, None));
    walk.settle();
    walk.user(UserEvent::LookAround);
    assert_eq!(looks(&walk), 1);
    let mut downloading = Walk::to("P5");
    downloading.user(UserEvent::Proceed).user(UserEvent::LookAround);
    assert_eq!(looks(&downloading), 1, "a download touches no program, and may take long");
}

#[test]
fn lost_file_is_sought_in_folders_and_programs() {
    let lost = |here| found(here, GuidedTopic::LostFile);
    assert_eq!(lost(here(true, vec![file(false)])), (vec![FindingKind::FileHere], true));
    assert_eq!(lost(here(true, Vec::new())), (vec![FindingKind::KeyExports], true));
    assert_eq!(lost(here(false, Vec::new())), (vec![FindingKind::KeyStays], false));
    assert_eq!(lost(nothing()), (vec![FindingKind::Nothing], false));
    let locked = harness::inventory().locked().cloned().collect();
    assert_eq!(lost(Here { locked, ..nothing() }), (vec![FindingKind::Locked], false));
    let unread = Here { holdings: Err(StoreError::NotFound), ..nothing() };
    assert_eq!(lost(unread), (vec![FindingKind::Unseen], false));
}

#[test]
fn found_file_is_shown_in_its_folder() {
    let mut walk = looked("P0", here(true, vec![file(false)]));
    let answer = answer(&walk, GuidedTopic::LostFile, NOW);
    let found = answer.findings[0].file.clone().unwrap();
    assert_eq!(answer.findings[0].certificate.as_ref().unwrap().holder, "Anna Peeters");
    walk.user(UserEvent::ShowFound { place: found.place + 1 })
        .user(UserEvent::ShowFound { place: found.place });
    let shown: Vec<_> = walk.effects.iter().filter(|effect| matches!(effect, Effect::ShowFile(_))).collect();
    assert!(matches!(shown[..], [Effect::ShowFile(path)] if path.display().to_string() == found.path));
}

#[test]
fn forgotten_password_may_be_kept_or_needless() {
    let forgotten = |here| found(here, GuidedTopic::ForgottenCertificatePassword);
    let kept = vec![FindingKind::PasswordKept, FindingKind::KeyStays];
    assert_eq!(forgotten(here(false, vec![file(true)])), (kept, true));
    assert_eq!(forgotten(here(true, vec![file(false)])), (vec![FindingKind::KeyExports], true));
    assert_eq!(forgotten(here(false, vec![file(false)])), (vec![FindingKind::KeyStays], false));
    let walk = looked("P3", nothing());
    let open = answer(&walk, GuidedTopic::ForgottenCertificatePassword, NOW);
    assert_eq!((open.findings[0].kind, open.settled), (FindingKind::PasswordOpen, true));
    assert_eq!(open.findings[0].order.as_deref(), Some("PS-1"));
}

#[test]
fn key_that_stays_is_told_from_one_that_goes_along() {
    let export = |here| found(here, GuidedTopic::NotExportable);
    assert_eq!(export(here(false, Vec::new())), (vec![FindingKind::KeyStays], false));
    let with_file = vec![FindingKind::KeyStays, FindingKind::FileHere];
    assert_eq!(export(here(false, vec![file(false)])), (with_file, true));
    let moving = |here| found(here, GuidedTopic::NewComputer);
    assert_eq!(moving(here(true, Vec::new())), (vec![FindingKind::KeyGoesAlong], true));
    assert_eq!(moving(here(false, vec![file(false)])), (vec![FindingKind::KeyGoesAlong], true));
    assert_eq!(moving(here(false, Vec::new())), (vec![FindingKind::KeyStays], false), "its file is gone");
}

#[test]
fn cancelling_ends_seven_days_after_the_issue() {
    let walk = looked("P0", here(true, Vec::new()));
    let issued = harness::inventory().holdings()[0].facts.valid_from;
    let kind = |days| answer(&walk, GuidedTopic::Cancel, issued + Duration::days(days)).findings[0].kind;
    assert_eq!([kind(6), kind(7)], [FindingKind::CanCancel, FindingKind::CannotCancel]);
}

#[test]
fn renewal_depends_on_residence_and_day() {
    let ends = harness::inventory().holdings()[0].facts.valid_until;
    let kinds = |residence| {
        let mut walk = looked("P0", here(true, Vec::new()));
        walk.user(UserEvent::SetResidence { residence });
        [-91, -89, 6, 8]
            .map(|days| answer(&walk, GuidedTopic::Renew, ends + Duration::days(days)).findings[0].kind)
    };
    let (later, now, ends_on, ended) =
        (FindingKind::RenewsLater, FindingKind::RenewsNow, FindingKind::Ends, FindingKind::Ended);
    assert_eq!(kinds(Residence::Elsewhere), [later, now, now, ended]);
    assert_eq!(kinds(Residence::Belgium), [ends_on, ends_on, ended, ended]);
}

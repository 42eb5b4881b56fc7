//! The preflight of the download.

use disk::DiskError;
use pickup::{
    connection::{Check, CheckResult, CheckStep, ProxyMode},
    error::PickupError,
};

use super::harness::{self, NOW, Walk};
use crate::{
    problem::Problem,
    staging::tests::callers_view_of,
    state::{Effect, Input, Outcome, PreflightFindings, Task, UserEvent},
    view::{
        DownloadScreen, LinkStatus, PreflightCheck, PreflightLine,
        PreflightState::{self, Doubtful, Failed, Good, NotTried},
        Screen, WizardView,
    },
};

fn lines_on(view: &WizardView) -> &[PreflightLine] {
    let Screen::Download(DownloadScreen { preflight, .. }) = &view.screen else { panic!("not on Download") };
    preflight
}

fn lines(walk: &Walk) -> Vec<PreflightLine> {
    lines_on(&walk.session.view(NOW)).to_vec()
}

fn states_on(view: &WizardView) -> Vec<PreflightState> {
    lines_on(view).iter().map(|line| line.state).collect()
}

fn states(walk: &Walk) -> Vec<PreflightState> {
    states_on(&walk.session.view(NOW))
}

/// The stage Download, with the box ticked and these findings.
fn found(findings: PreflightFindings) -> Walk {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::RunPreflight).answer(Outcome::PreflightDone(findings));
    walk
}

/// The findings with these results of the check of the connection.
fn connection(results: [CheckResult; 5]) -> PreflightFindings {
    let checks = [Check::Proxy, Check::Name, Check::Tls, Check::Clock, Check::Service];
    let step = |(check, result)| {
        let minutes_ahead = (check == Check::Clock).then_some(-61);
        CheckStep { check, result, subject: None, minutes_ahead }
    };
    let connection = checks.into_iter().zip(results).map(step).collect();
    PreflightFindings { connection, ..harness::all_well() }
}

fn is_fetching(walk: &Walk) -> bool {
    matches!(walk.pending(), Some((_, Task::Fetch { .. })))
}

#[test]
fn preflight_runs_once_agreement_is_accepted() {
    let mut walk = Walk::to("P4");
    walk.user(UserEvent::Agree { agreed: true }).user(UserEvent::Proceed);
    walk.answer(Outcome::Accepted(Ok(())));
    assert!(matches!(walk.pending(), Some((_, Task::Preflight { .. }))));
    assert_eq!(
        (walk.code().as_str(), states(&walk)),
        ("P5", vec![Good, NotTried, NotTried, NotTried, NotTried])
    );
    assert!(walk.session.view(NOW).actions.back, "nobody has to wait for it");
    walk.settle();
    assert_eq!(states(&walk), [Good; 5]);
    assert_eq!(lines(&walk)[0].subject, "PC-417");
}

#[test]
fn download_stopped_too_late_goes_on() {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed);
    let id = walk.pending().unwrap().0;
    walk.user(UserEvent::Back);
    assert!(matches!(walk.effects.last(), Some(Effect::Stop(stopped)) if *stopped == id));
    assert_eq!((walk.code().as_str(), is_fetching(&walk)), ("P5", true), "only the task knows");
    walk.settle();
    assert_eq!(walk.code(), "P6");
}

#[test]
fn unwritable_disk_forbids_the_download() {
    let (path, error) = ("/desk/PS-1.pfx".to_owned(), DiskError::Write("full".into()));
    let full = PreflightFindings { own_file: Err(Problem::CannotSave(path, error)), ..harness::all_well() };
    for (findings, code, line) in [(full, "DL-509", 1), (harness::cannot_back_up(), "DL-510", 2)] {
        let mut walk = found(findings.clone());
        assert_eq!((walk.problem().as_deref(), states(&walk)[line]), (Some(code), Failed));
        assert_eq!(
            walk.session.view(NOW).link_and_file.map(|link_and_file| link_and_file.link),
            Some(LinkStatus::NotUsed)
        );
        for _ in 0..2 {
            walk.user(UserEvent::Proceed).answer(Outcome::PreflightDone(findings.clone()));
            assert_eq!(walk.problem().as_deref(), Some(code), "tried again, in vain");
        }
        walk.user(UserEvent::Proceed).settle();
        assert_eq!((walk.problem(), states(&walk)), (None, vec![Good; 5]));
        let fetches = walk.effects.iter().any(|effect| matches!(effect, Effect::Run(_, Task::Fetch { .. })));
        assert!(!fetches, "not before a person asks for it");
        walk.user(UserEvent::Proceed);
        assert!(is_fetching(&walk));
    }
}

#[test]
fn preflight_repeats_for_new_folder_or_proxy() {
    let mut walk = found(harness::cannot_back_up());
    walk.user(UserEvent::ChooseBackupFolder).answer(Outcome::FolderChosen(None));
    assert_eq!((walk.problem().as_deref(), states(&walk)[2]), (Some("DL-510"), Failed), "the same folder");
    walk.user(UserEvent::ChooseBackupFolder).answer(Outcome::FolderChosen(Some("/media/stick".into())));
    let Some((_, Task::Preflight { backup_folder, .. })) = walk.pending() else { panic!("not looking") };
    assert_eq!(backup_folder.to_str(), Some("/media/stick"));
    walk.settle().user(UserEvent::OpenConnection).user(UserEvent::SetProxy {
        mode: ProxyMode::None,
        address: String::new(),
        user: String::new(),
    });
    walk.answer(Outcome::ProxySet(Ok(Default::default())));
    assert!(matches!(walk.pending(), Some((_, Task::Preflight { .. }))));
}

#[test]
fn doubtful_clock_or_connection_may_be_tried() {
    use CheckResult as R;
    for (results, clock, line, obstacle) in [
        ([R::NotTried, R::Good, R::Good, R::Good, R::Good], Good, Good, None),
        ([R::NotTried, R::Good, R::Good, R::Failed, R::NotTried], Doubtful, NotTried, None),
        ([R::NotTried, R::Good, R::Good, R::NotTried, R::Good], NotTried, Good, None),
        (
            [R::Refused, R::NotTried, R::NotTried, R::NotTried, R::NotTried],
            NotTried,
            Doubtful,
            Some(Check::Proxy),
        ),
        (
            [R::NotTried, R::Failed, R::NotTried, R::NotTried, R::NotTried],
            NotTried,
            Doubtful,
            Some(Check::Name),
        ),
        ([R::NotTried, R::Good, R::Good, R::Good, R::Failed], Good, Doubtful, Some(Check::Service)),
    ] {
        let mut walk = found(connection(results));
        let shown = lines(&walk);
        let [.., shown_clock, shown] = shown.as_slice() else { panic!("no lines") };
        assert_eq!((shown_clock.check, shown_clock.state), (PreflightCheck::Clock, clock), "{results:?}");
        assert_eq!(shown_clock.minutes_ahead, -61);
        assert_eq!((shown.check, shown.state, shown.obstacle), (PreflightCheck::Connection, line, obstacle));
        assert_eq!(walk.problem(), None);
        walk.user(UserEvent::Proceed);
        assert!(is_fetching(&walk), "{results:?}");
    }
}

#[test]
fn late_preflight_is_ignored_after_back() {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::RunPreflight);
    let (late, _) = walk.pending().unwrap();
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P4");
    walk.input(Input::Done(late, Outcome::PreflightDone(harness::cannot_back_up())));
    assert_eq!((walk.code().as_str(), walk.problem()), ("P4", None));
}

/// An interrupted download must not be shown above a preflight in which all is in order.
#[test]
fn failed_download_resets_preflight_and_can_repeat() {
    let path = "/desk/PS-1.pfx".to_owned();
    for problem in [
        PickupError::Interrupted(String::new()).into(),
        PickupError::Corrupted.into(),
        Problem::Disk(path, DiskError::Write("full".into())),
    ] {
        let failed = || {
            let mut walk = Walk::to("P5");
            walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Err(problem.clone())));
            walk
        };
        let mut walk = failed();
        assert_eq!(states(&walk), [Good, NotTried, NotTried, NotTried, NotTried], "{:?}", walk.problem());
        assert_eq!(states_on(&callers_view_of(&walk)), states(&walk), "so the helpdesk sees it");
        let mut looked = failed();
        looked.user(UserEvent::RunPreflight).settle();
        assert_eq!((states(&looked), looked.problem()), (vec![Good; 5], None));
        walk.user(UserEvent::Proceed);
        assert!(is_fetching(&walk));
    }
}

#[test]
fn file_not_copied_counts_as_checked() {
    let checked = |walk: &Walk| match walk.session.view(NOW).screen {
        Screen::Download(DownloadScreen { saved, checked, backup, .. }) => (saved, checked, backup.is_some()),
        other => panic!("{other:?}"),
    };
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed);
    assert_eq!(checked(&walk), (false, false, false));
    walk.answer(Outcome::Fetched(Ok(harness::saved())));
    assert_eq!(checked(&walk), (true, false, false));
    walk.answer(Outcome::Opened(Ok(harness::pfx().into())));
    let (folder, error) = (harness::DOCUMENTS.to_owned(), DiskError::Write("full".into()));
    walk.answer(Outcome::BackedUp(Err(Problem::Backup(folder, error))));
    assert_eq!((walk.problem().as_deref(), checked(&walk)), (Some("DL-507"), (true, true, false)));
    walk.user(UserEvent::Proceed).answer(Outcome::BackedUp(Ok(harness::backup())));
    assert_eq!(checked(&walk), (true, true, true));
}

//! The CA's own page: the preflight, the visit, and what it brings.

use ca_page::{PageFailure, PageReport, catcher::Content};
use certificate::password::CertificatePassword;
use pickup::{link::PageLink, password::PickupPasswordError};
use secrecy::{ExposeSecret, SecretString};

use super::{edge_mode, landing::Transition};
use crate::{
    problem::Problem,
    state::{
        Effect, LocalFile, Outcome, PageField, PageProgress, PageVisit, SecretField, SecretInput, Shared,
        Stage, Task, TaskKind, UserEvent, VisitPlan,
    },
};

/// Goes to the page of this link; the preflight begins.
pub(super) fn begin(shared: Shared, link: PageLink) -> Transition {
    shared.enter(PageVisit::new(link))
}

pub(super) fn user(shared: Shared, visit: PageVisit, event: UserEvent) -> Transition {
    match event {
        UserEvent::Proceed if visit.obstacle().is_some() => look(shared, visit),
        UserEvent::Proceed => open(shared, visit),
        UserEvent::RunPreflight => look(shared, visit),
        UserEvent::ChooseBackupFolder => shared.choose_backup_folder(visit),
        _ => shared.stay(visit),
    }
}

/// Handles an event while the page is open.
pub(super) fn user_visiting(shared: Shared, visit: PageVisit, event: &UserEvent) -> Transition {
    match event {
        UserEvent::FillPage { field: PageField::PickupPassword } => {
            if visit.pickup.expose_secret().is_empty() {
                return refuse(shared, visit, PickupPasswordError::Empty);
            }
            let text = visit.pickup.clone();
            fill(shared, visit, text)
        }
        UserEvent::FillPage { field: PageField::CertificatePassword } => {
            if visit.typed.expose_secret().is_empty() {
                return refuse(shared, visit, Problem::NoCertificatePassword);
            }
            // Both fields of the page get it, so it has to be what the person means.
            if visit.typed.expose_secret() != visit.repeat.expose_secret() {
                return refuse(shared, visit, Problem::RulesBroken);
            }
            let text = visit.typed.clone();
            fill(shared, PageVisit { filled: Some(text.clone()), ..visit }, text)
        }
        UserEvent::Agree { agreed } => tick(shared, visit, *agreed),
        UserEvent::PressOnPage => press(shared, visit),
        // The page's window is closed first, as the link is opened in Edge then.
        UserEvent::OpenEdgeMode if visit.can_go_on_in_edge() => {
            back(shared, PageVisit { leads_to_edge: true, ..visit })
        }
        _ => shared.stay(visit),
    }
}

/// Ticks the box of an imitated page. That of a real one is in its window.
fn tick(shared: Shared, mut visit: PageVisit, is_ticked: bool) -> Transition {
    if let Some(page) = &mut visit.progress.imitated {
        page.is_ticked = is_ticked;
    }
    shared.stay(visit)
}

/// Presses the button of an imitated page, unless a reply is awaited.
fn press(mut shared: Shared, visit: PageVisit) -> Transition {
    let PageProgress { imitated: Some(page), is_awaiting: false, is_closing: false, .. } = &visit.progress
    else {
        return shared.stay(visit);
    };
    shared.problem = None;
    let press = Effect::PressOnPage { is_ticked: page.is_ticked };
    let progress = visit.progress.clone().after(&PageReport::Submitted);
    shared.stay(PageVisit { progress, ..visit }).with(press)
}

/// Shows a problem; the visit continues.
fn refuse(mut shared: Shared, visit: PageVisit, problem: impl Into<Problem>) -> Transition {
    shared.problem = Some(problem.into());
    shared.stay(visit)
}

fn fill(mut shared: Shared, visit: PageVisit, text: SecretString) -> Transition {
    shared.problem = None;
    shared.stay(PageVisit { is_filled: true, ..visit }).with(Effect::FillPage(text))
}

pub(super) fn typed(visit: &mut PageVisit, SecretInput { field, value }: SecretInput) {
    match field {
        SecretField::PickupPassword => visit.pickup = value,
        SecretField::CertificatePassword => visit.typed = value,
        SecretField::CertificatePasswordRepeat => visit.repeat = value,
        SecretField::ProxyPassword | SecretField::PrimaryPassword | SecretField::FilePassword => {}
    }
}

pub(super) fn answered(mut shared: Shared, visit: PageVisit, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::PreflightDone(findings) => show(shared, PageVisit { findings: Some(findings), ..visit }),
        Outcome::FolderChosen(Some(folder)) => look(shared.with_backup_folder(folder), visit),
        Outcome::FolderChosen(None) => show(shared, visit),
        Outcome::PageReported(report) => reported(shared, visit, report),
        Outcome::PageDelivered(Ok(file)) => {
            let kept = LocalFile::of_page(visit.link.host(), file);
            shared.page_file = Some(kept.clone());
            match visit.filled {
                Some(password) => {
                    shared.enter(Stage::Checking(kept.reopen(CertificatePassword::new(password))))
                }
                None => shared.go(Stage::reopen(kept)),
            }
        }
        Outcome::PageDelivered(Err(problem)) => {
            let progress = PageProgress { may_be_used: true, ..visit.progress };
            ended(shared, PageVisit { progress, ..visit }, Some(problem))
        }
        Outcome::PageClosed if visit.leads_to_edge => {
            edge_mode::begin(shared, visit.link.host(), visit.link.expose())
        }
        Outcome::PageClosed => ended(shared, visit, None),
        _ => shared.go(visit),
    }
}

/// Leaves the page. While it is open, its window is closed first; not while a reply is awaited.
pub(super) fn back(shared: Shared, mut visit: PageVisit) -> Transition {
    let PageProgress { is_awaiting, is_closing, .. } = visit.progress;
    if shared.is_busy_with(TaskKind::VisitPage) && !is_awaiting && !is_closing {
        visit.progress.is_closing = true;
        return shared.stay(visit).with(Effect::ClosePage);
    }
    if shared.pending.is_none() || shared.is_busy_with(TaskKind::Preflight) {
        return shared.go(Stage::START).with(Effect::LeavePage);
    }
    shared.stay(visit)
}

/// Repeats the preflight.
fn look(shared: Shared, visit: PageVisit) -> Transition {
    shared.enter(visit.without_findings())
}

/// Shows the stage, with the obstacle to the visit.
fn show(shared: Shared, visit: PageVisit) -> Transition {
    match visit.obstacle().cloned() {
        Some(problem) => shared.fail(visit, problem),
        None => shared.go(visit),
    }
}

fn open(shared: Shared, visit: PageVisit) -> Transition {
    let visit = PageVisit {
        resumed: false,
        is_open: true,
        // It is the same link.
        progress: PageProgress { may_be_used: visit.progress.may_be_used, ..PageProgress::default() },
        filled: None,
        is_filled: false,
        leads_to_edge: false,
        ..visit
    };
    let plan = VisitPlan {
        link: visit.link.clone(),
        may_be_used: visit.progress.may_be_used,
        hosts: shared.context.hosts.clone(),
        proxy: shared.proxy.clone(),
        proxy_password: shared.proxy_password.clone(),
        language: shared.language(),
    };
    shared.run(visit, Task::VisitPage { plan: Box::new(plan) })
}

/// Handles a report of the page's window. The visit continues.
fn reported(mut shared: Shared, visit: PageVisit, report: PageReport) -> Transition {
    let progress = visit.progress.clone().after(&report);
    // The fields of a page that is loaded are empty, also where it asks once more.
    let is_same = progress.kind == visit.progress.kind && !matches!(report, PageReport::Settled);
    let visit = PageVisit { is_filled: visit.is_filled && is_same, progress, ..visit };
    match report {
        PageReport::Caught(caught) => {
            let path = caught.path.display().to_string();
            shared.problem = match caught.content {
                Content::CertificateFile => None,
                content => Some(Problem::PageReply { path, content }),
            };
        }
        PageReport::Failed(failure) => {
            shared.problem = Some(Problem::PageFailed { host: visit.link.host().to_owned(), failure });
            if failure == PageFailure::Untrusted {
                return shared.stay(visit).with(Effect::ClosePage);
            }
        }
        _ => {}
    }
    shared.stay(visit)
}

/// Handles the end of a visit that has brought no file.
fn ended(shared: Shared, visit: PageVisit, problem: Option<Problem>) -> Transition {
    let visit = PageVisit {
        is_open: false,
        progress: PageProgress {
            imitated: None,
            is_awaiting: false,
            is_closing: false,
            received: None,
            ..visit.progress.clone()
        },
        ..visit.with_empty_fields()
    };
    let host = visit.link.host().to_owned();
    let unknown = || visit.progress.may_be_used.then_some(Problem::PageClosed { host });
    match problem.or_else(|| shared.problem.clone()).or_else(unknown) {
        Some(problem) => shared.fail(visit, problem),
        None => shared.go(visit),
    }
}

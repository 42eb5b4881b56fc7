//! The visit to the CA's own page.

use std::sync::Arc;

use ca_page::{
    PageFailure, PageReport,
    catcher::{Caught, Content},
    facts::PageFacts,
    imitation::ImitatedPage,
};

use certificate::pkcs12::Kind;
use pickup::connection::{Proxy, ProxyMode};
use secrecy::ExposeSecret;

use super::harness::{self, CERTIFICATE_PASSWORD, NOW, PAGE_LINK, Walk, typed};
use crate::{
    platform::{Platform, System},
    problem::Problem,
    state::{
        Context, Effect, Memory, Outcome, PageBefore, PageField, PageFile, PreflightOf, SecretField, Session,
        Task, UserEvent,
    },
    view::{LinkAndFile, LinkStatus, PageLimit, Screen},
};

pub(super) fn before() -> Walk {
    let mut walk = Walk::to("P0");
    walk.input(harness::open_link(PAGE_LINK)).settle();
    walk
}

#[test]
fn limits_of_the_window_are_told_before_it_opens() {
    let limits = |system, mode| {
        let context = (*harness::context()).clone();
        let platform = Platform { system, ..harness::platform() };
        let memory = Memory { proxy: Proxy { mode, ..Proxy::default() }, ..Memory::default() };
        let context = Arc::new(Context { platform, ..context });
        let mut walk = Walk::from(Session::begin(context, memory, NOW));
        walk.input(harness::open_link(PAGE_LINK)).settle();
        let of = |walk: &Walk| match walk.session.view(NOW).screen {
            Screen::CaPage(screen) => screen.limits,
            other => panic!("{other:?}"),
        };
        let before = of(&walk);
        walk.user(UserEvent::Proceed);
        assert_eq!(of(&walk), [], "the page is open");
        before
    };
    assert_eq!(limits(System::Macos, ProxyMode::System), [PageLimit::Reply]);
    assert_eq!(limits(System::Macos, ProxyMode::Manual), [PageLimit::Reply, PageLimit::Proxy]);
    assert_eq!(limits(System::Linux, ProxyMode::Manual), []);
}

pub(super) fn opened() -> Walk {
    let mut walk = before();
    walk.user(UserEvent::Proceed);
    walk
}

pub(super) fn typed_in() -> Walk {
    let mut walk = opened();
    for field in [
        SecretField::PickupPassword,
        SecretField::CertificatePassword,
        SecretField::CertificatePasswordRepeat,
    ] {
        walk.input(typed(field, CERTIFICATE_PASSWORD));
    }
    walk
}

#[test]
fn page_that_asks_once_more_is_not_filled() {
    let mut walk = opened();
    let is_filled = |walk: &Walk| {
        let Screen::CaPage(screen) = walk.session.view(NOW).screen else { panic!("the page is closed") };
        screen.is_filled
    };
    shows(&mut walk, "", 1, "Next");
    walk.input(typed(SecretField::PickupPassword, CERTIFICATE_PASSWORD));
    walk.user(UserEvent::FillPage { field: PageField::PickupPassword });
    assert!(is_filled(&walk));
    report(&mut walk, PageReport::Submitted);
    report(&mut walk, PageReport::Settled);
    shows(&mut walk, "", 1, "Next");
    assert!(!is_filled(&walk), "the page has refused it");
    walk.user(UserEvent::FillPage { field: PageField::PickupPassword });
    shows(&mut walk, "", 2, "Next");
    assert!(!is_filled(&walk), "it was the other password");
}

#[test]
fn password_is_suggested_where_the_page_asks_for_one() {
    let mut walk = opened();
    assert!(walk.session.suggest_password().is_none(), "a page that is not known");
    shows(&mut walk, "", 1, "Next");
    assert!(walk.session.suggest_password().is_none(), "the pickup password is the person's");
    shows(&mut walk, "", 2, "Next");
    let suggested = walk.session.suggest_password().unwrap();
    for field in [SecretField::CertificatePassword, SecretField::CertificatePasswordRepeat] {
        walk.input(typed(field, suggested.expose_secret()));
    }
    walk.user(UserEvent::FillPage { field: PageField::CertificatePassword });
    let Some(Effect::FillPage(text)) = walk.effects.last() else { panic!("nothing is put into the page") };
    assert_eq!(text.expose_secret(), suggested.expose_secret());
}

pub(super) fn awaiting() -> Walk {
    let mut walk = opened();
    shows(&mut walk, "", 0, "Download My Certificate");
    report(&mut walk, PageReport::Submitted);
    walk
}

pub(super) fn imitated() -> Walk {
    let mut walk = opened();
    report(&mut walk, PageReport::Imitates(agreement()));
    walk
}

fn agreement() -> ImitatedPage {
    ImitatedPage { check: Some("I AGREE".into()), button: "Next".into(), ..ImitatedPage::default() }
}

pub(super) fn delivered() -> Walk {
    let mut walk = opened();
    walk.answer(Outcome::PageDelivered(Ok(harness::saved())));
    walk
}

pub(super) fn put_off() -> Walk {
    let mut walk = delivered();
    walk.user(UserEvent::StartOver);
    walk
}

fn report(walk: &mut Walk, report: PageReport) -> &mut Walk {
    walk.answer(Outcome::PageReported(report))
}

fn shows(walk: &mut Walk, title: &str, passwords: u32, button: &str) {
    report(walk, PageReport::Shows(facts(title, passwords, button)));
}

fn facts(title: &str, passwords: u32, button: &str) -> PageFacts {
    let (title, buttons) = (title.to_owned(), vec![button.to_owned()]);
    PageFacts { top: true, title, passwords, buttons, ..PageFacts::default() }
}

pub(super) fn shows_download() -> Outcome {
    Outcome::PageReported(PageReport::Shows(facts("", 0, "Download My Certificate")))
}

pub(super) fn caught(content: Content) -> Outcome {
    Outcome::PageReported(PageReport::Caught(Arc::new(reply(content))))
}

fn reply(content: Content) -> Caught {
    Caught { path: "/desk/page-1/reply-1.kept".into(), octets: 5000, content }
}

fn link(walk: &Walk) -> LinkStatus {
    walk.session.view(NOW).link_and_file.unwrap().link
}

#[test]
fn link_to_a_page_leads_to_its_preflight() {
    let mut walk = Walk::to("P0");
    walk.input(harness::open_link(PAGE_LINK));
    assert!(matches!(walk.pending(), Some((_, Task::Preflight { of: PreflightOf::Page(_), .. }))));
    assert_eq!(walk.code(), "W1");
    walk.settle();
    assert_eq!((walk.code().as_str(), walk.problem()), ("W1", None));
    walk.user(UserEvent::Proceed);
    assert!(matches!(walk.pending(), Some((_, Task::VisitPage { .. }))));
    assert_eq!(walk.code(), "W2");
}

#[test]
fn host_without_a_service_shows_its_page() {
    let mut walk = Walk::to("P0");
    let error = pickup::error::PickupError::NotTheService("a page".into());
    walk.input(harness::open_link(harness::LINK)).answer(Outcome::LookedUp(Err(error)));
    assert_eq!((walk.code().as_str(), walk.problem()), ("W1", None));
}

#[test]
fn file_of_the_page_is_opened_with_the_password_put_into_it() {
    let mut walk = opened();
    shows(&mut walk, "", 2, "Next");
    walk.input(typed(SecretField::CertificatePassword, CERTIFICATE_PASSWORD));
    walk.user(UserEvent::FillPage { field: PageField::CertificatePassword });
    assert!(!matches!(walk.effects.last(), Some(Effect::FillPage(_))), "it is not repeated yet");
    walk.input(typed(SecretField::CertificatePasswordRepeat, CERTIFICATE_PASSWORD));
    walk.user(UserEvent::FillPage { field: PageField::CertificatePassword });
    assert!(matches!(walk.effects.last(), Some(Effect::FillPage(_))));
    walk.answer(Outcome::PageDelivered(Ok(harness::saved())));
    assert!(matches!(walk.pending(), Some((_, Task::Open { .. }))), "nobody is asked again");
    walk.settle();
    assert_eq!(walk.code(), "P6", "there is no receipt");
    walk.forward();
    assert_eq!(walk.code(), "P7");
    assert!(matches!(walk.effects.last(), Some(Effect::FinishPage(_))));
}

#[test]
fn file_of_the_page_asks_for_a_password_nobody_put_in() {
    let mut walk = opened();
    walk.answer(Outcome::PageDelivered(Ok(harness::saved())));
    assert_eq!((walk.code().as_str(), walk.pending().is_none()), ("P3", true));
    let Screen::CertificatePassword(screen) = walk.session.view(NOW).screen else { panic!() };
    assert!(screen.file.is_some());
}

#[test]
fn link_is_used_by_the_last_click_alone() {
    let mut walk = opened();
    shows(&mut walk, "", 1, "Next");
    report(&mut walk, PageReport::Submitted);
    report(&mut walk, PageReport::Failed(PageFailure::Unreachable));
    assert_eq!((walk.problem().as_deref(), link(&walk)), (Some("PG-252"), LinkStatus::NotUsed));
    report(&mut walk, PageReport::Settled);
    shows(&mut walk, "", 0, "Download My Certificate");
    report(&mut walk, PageReport::Submitted);
    walk.answer(Outcome::PageClosed);
    assert_eq!((walk.problem().as_deref(), link(&walk)), (Some("PG-252"), LinkStatus::MayBeUsed));
}

#[test]
fn click_for_which_a_script_may_ask_counts_as_a_request() {
    let mut walk = opened();
    shows(&mut walk, "", 1, "Next");
    report(&mut walk, PageReport::Pressed);
    walk.answer(Outcome::PageClosed);
    assert_eq!(walk.problem(), None, "this page does not use the link");
    let mut walk = opened();
    shows(&mut walk, "", 0, "Download My Certificate");
    report(&mut walk, PageReport::Pressed);
    assert!(walk.session.view(NOW).actions.back, "nothing is known to be awaited");
    walk.answer(Outcome::PageClosed);
    assert_eq!((walk.problem().as_deref(), link(&walk)), (Some("PG-256"), LinkStatus::MayBeUsed));
}

#[test]
fn page_closed_before_its_reply_says_so() {
    let mut walk = opened();
    shows(&mut walk, "", 0, "Download My Certificate");
    report(&mut walk, PageReport::Submitted);
    assert!(!walk.session.view(NOW).actions.back, "the reply would be lost");
    walk.answer(Outcome::PageClosed);
    assert_eq!((walk.problem().as_deref(), walk.code().as_str()), (Some("PG-256"), "W1"));
    let mut walk = opened();
    walk.answer(Outcome::PageClosed);
    assert_eq!((walk.problem(), walk.code().as_str()), (None, "W1"), "no request went out");
}

#[test]
fn imitated_page_is_ticked_and_pressed_once() {
    let mut walk = imitated();
    walk.user(UserEvent::Agree { agreed: true }).user(UserEvent::PressOnPage).user(UserEvent::PressOnPage);
    let presses = walk.effects.iter().filter(|effect| matches!(effect, Effect::PressOnPage { .. }));
    assert_eq!(presses.count(), 1, "a reply is awaited");
    assert!(matches!(walk.effects.last(), Some(Effect::PressOnPage { is_ticked: true })));
    assert_eq!(drawn(&walk), Some(ImitatedPage { is_ticked: true, ..agreement() }));
    walk.answer(Outcome::PageClosed);
    assert_eq!(drawn(&walk), None);
}

/// The page that the window draws.
fn drawn(walk: &Walk) -> Option<ImitatedPage> {
    let Screen::CaPage(screen) = walk.session.view(NOW).screen else { panic!("not there") };
    screen.imitated
}

#[test]
fn page_in_its_window_is_never_pressed() {
    let mut walk = opened();
    shows(&mut walk, "", 0, "Download My Certificate");
    let before = walk.effects.len();
    walk.user(UserEvent::Agree { agreed: true }).user(UserEvent::PressOnPage);
    assert_eq!(walk.effects.len(), before);
    assert_eq!(drawn(&walk), None);
}

#[test]
fn reply_that_is_no_whole_file_is_named() {
    for (content, code) in
        [(Content::CutOff, "PG-257"), (Content::Other(Kind::Pdf), "PG-258"), (Content::Nothing, "PG-261")]
    {
        let mut walk = opened();
        report(&mut walk, PageReport::Arriving { received: 5000 });
        walk.answer(caught(content));
        assert_eq!((walk.problem().as_deref(), walk.code().as_str()), (Some(code), "W2"));
        walk.answer(Outcome::PageClosed);
        assert_eq!((walk.problem().as_deref(), link(&walk)), (Some(code), LinkStatus::MayBeUsed));
    }
}

#[test]
fn whole_file_that_cannot_be_saved_is_named() {
    let mut walk = opened();
    let path = "/desk/page-1/reply-1.kept".to_owned();
    walk.answer(Outcome::PageDelivered(Err(Problem::PageUnsaved { path: path.clone() })));
    assert_eq!((walk.problem().as_deref(), walk.code().as_str()), (Some("PG-262"), "W1"));
    let LinkAndFile { link, file } = walk.session.view(NOW).link_and_file.unwrap();
    assert_eq!((link, file), (LinkStatus::Used, Some(path)));
}

#[test]
fn back_closes_the_page_and_then_leaves_it() {
    let mut walk = opened();
    walk.user(UserEvent::Back);
    assert!(matches!(walk.effects.last(), Some(Effect::ClosePage)));
    assert_eq!(walk.code(), "W2", "until the window is gone");
    walk.answer(Outcome::PageClosed).user(UserEvent::Back);
    assert_eq!(walk.code(), "P0");
}

const HOST: &str = "system.globalsign.com";

fn after(page: Option<PageBefore>, page_file: Option<PageFile>) -> Walk {
    let memory = Memory { page, page_file, ..Memory::default() };
    Walk::from(Session::begin(harness::context(), memory, NOW))
}

/// A visit from before a restart.
fn left(link: Option<&str>, may_be_used: bool, content: Option<Content>) -> PageBefore {
    let (link, reply) = (link.map(Into::into), content.map(reply));
    PageBefore::Open { host: HOST.into(), link, may_be_used, reply }
}

fn file_before() -> PageFile {
    PageFile { host: HOST.into(), file: harness::saved(), password_is_kept: false }
}

#[test]
fn page_file_from_before_a_restart_is_opened_again() {
    for page in [None, Some(left(Some(PAGE_LINK), false, None))] {
        let walk = after(page, Some(file_before()));
        assert_eq!((walk.code().as_str(), walk.problem()), ("P3", None));
    }
}

#[test]
fn page_open_when_the_wizard_ended_is_told() {
    for (content, code, status) in [
        (None, "PG-259", LinkStatus::MayBeUsed),
        (Some(Content::CutOff), "PG-260", LinkStatus::MayBeUsed),
        (Some(Content::CertificateFile), "PG-262", LinkStatus::Used),
    ] {
        for (kept, screen) in [(None, "P0"), (Some(PAGE_LINK), "W1")] {
            let walk = after(Some(left(kept, true, content)), None);
            assert_eq!((walk.problem().as_deref(), link(&walk)), (Some(code), status));
            assert_eq!(walk.code(), screen);
        }
    }
}

#[test]
fn page_visit_goes_on_after_a_restart() {
    let mut walk = after(Some(left(Some(PAGE_LINK), false, None)), None);
    assert_eq!((walk.code().as_str(), walk.problem(), walk.pending().is_none()), ("W1", None, true));
    let Screen::CaPage(screen) = walk.session.view(NOW).screen else { panic!() };
    assert!(screen.resumed);
    walk.user(UserEvent::Proceed);
    assert!(matches!(walk.pending(), Some((_, Task::VisitPage { plan })) if !plan.may_be_used));
    let mut walk = after(Some(left(Some(PAGE_LINK), true, None)), None);
    walk.user(UserEvent::Proceed);
    assert!(matches!(walk.pending(), Some((_, Task::VisitPage { plan })) if plan.may_be_used));
    report(&mut walk, PageReport::Failed(PageFailure::Unreachable));
    assert_eq!(link(&walk), LinkStatus::MayBeUsed, "it is the same link");
    let walk = after(Some(left(Some("https://elsewhere.example/a?b=0a1b2c3d4e5f6071"), false, None)), None);
    assert_eq!((walk.code().as_str(), walk.problem()), ("P0", None), "the host is not allowed any more");
}

fn offered(walk: &Walk) -> Option<String> {
    let Screen::Start(screen) = walk.session.view(NOW).screen else { panic!("not on Start") };
    screen.page_file
}

#[test]
fn page_file_saved_before_is_offered_on_start() {
    let mut walk = after(Some(left(None, true, None)), Some(file_before()));
    assert_eq!((walk.problem().as_deref(), offered(&walk).as_deref()), (Some("PG-259"), Some(HOST)));
    walk.user(UserEvent::OpenPageFile);
    assert_eq!((walk.code().as_str(), walk.problem()), ("P3", None));
    walk.input(typed(SecretField::CertificatePassword, CERTIFICATE_PASSWORD));
    walk.user(UserEvent::Proceed).settle().forward();
    assert_eq!(walk.code(), "P7");
    let Some(Effect::FinishPage(file)) = walk.effects.last() else { panic!() };
    assert_eq!(*file, harness::saved());
    walk.user(UserEvent::StartOver);
    assert_eq!(offered(&walk), None, "it is installed");
    assert_eq!(offered(&put_off()).as_deref(), Some(HOST), "the person may change their mind");
}

#[test]
fn page_left_by_the_person_is_forgotten() {
    let mut walk = after(Some(left(Some(PAGE_LINK), true, None)), None);
    walk.user(UserEvent::Back);
    assert_eq!((walk.code().as_str(), walk.problem()), ("P0", None));
    assert!(matches!(walk.effects.last(), Some(Effect::LeavePage)));
}

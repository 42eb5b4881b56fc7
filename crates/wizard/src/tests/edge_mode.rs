//! Orders whose key is made in Microsoft Edge's mode for Internet Explorer.

use ca_page::{PageReport, facts::PageFacts};
use certificate::store::StoreError;
use pickup::order::{KeyGeneration, OrderDetails};
use rcgen::KeyPair;
use secrecy::ExposeSecret;

use super::{
    harness::{self, CERTIFICATE_PASSWORD, NOW, Walk, typed},
    page,
};
use crate::{
    state::{Effect, Memory, Outcome, PageBefore, SecretField, Session, StoredCertificate, Task, UserEvent},
    view::{EdgeModeScreen, EdgeModeStep, LinkStatus, Screen},
};

/// An order of this kind, as it is shown.
fn ordered() -> Walk {
    let mut walk = Walk::to("P0");
    let details = OrderDetails { key_generation: KeyGeneration::OnDevice, ..harness::details() };
    walk.input(harness::open_link(harness::LINK)).answer(harness::seen_as(details));
    walk
}

pub(super) fn looking() -> Walk {
    let mut walk = ordered();
    walk.user(UserEvent::OpenEdgeMode);
    walk
}

pub(super) fn awaiting() -> Walk {
    let mut walk = looking();
    walk.answer(Outcome::CertificateAwaited);
    walk
}

pub(super) fn elsewhere() -> Walk {
    let mut walk = looking();
    walk.answer(Outcome::CertificatesAppeared(None));
    walk
}

/// Waits until the certificate has appeared.
fn appeared(exportable: bool) -> Walk {
    let mut walk = awaiting();
    walk.answer(Outcome::CertificatesAppeared(Some(vec![harness::in_personal(exportable)])));
    walk
}

pub(super) fn trying() -> Walk {
    appeared(true)
}

pub(super) fn choosing() -> Walk {
    let mut walk = awaiting();
    let other = harness::in_personal(true);
    walk.answer(Outcome::CertificatesAppeared(Some(vec![harness::in_personal(true), other])));
    walk
}

/// The key has signed, in this state of the store.
fn signed(mut walk: Walk, tested: Result<StoredCertificate, StoreError>) -> Walk {
    let Some((_, Task::Try { fingerprint, stores, .. })) = walk.pending() else { panic!() };
    let (fingerprint, store) = (*fingerprint, stores[0].clone());
    walk.answer(Outcome::Tried(fingerprint, vec![(store, tested)]));
    walk
}

fn tested() -> StoredCertificate {
    harness::tested("windows-my", harness::installation("windows-my"))
}

pub(super) fn proven() -> Walk {
    signed(trying(), Ok(tested()))
}

pub(super) fn kept() -> Walk {
    let found = harness::in_personal(false);
    signed(appeared(false), Ok(StoredCertificate { found, ..tested() }))
}

fn screen(walk: &Walk) -> EdgeModeScreen {
    match walk.session.view(NOW).screen {
        Screen::EdgeMode(screen) => screen,
        other => panic!("{other:?}"),
    }
}

fn step(walk: &Walk) -> EdgeModeStep {
    screen(walk).step
}

fn type_password(walk: &mut Walk, password: &str) {
    walk.input(typed(SecretField::CertificatePassword, password));
    walk.input(typed(SecretField::CertificatePasswordRepeat, password));
}

#[test]
fn order_with_key_in_browser_leads_to_edge() {
    let walk = ordered();
    let view = walk.session.view(NOW);
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P1", Some("OR-156")));
    assert!(view.actions.edge_mode && view.problem.unwrap().way_out.is_some());
    let walk = looking();
    assert_eq!((walk.code().as_str(), step(&walk)), ("W3", EdgeModeStep::Looking));
    assert!(matches!(walk.pending(), Some((_, Task::AwaitCertificate { .. }))));
    assert!(!Walk::to("P1").session.view(NOW).actions.edge_mode, "another order's key comes in a file");
}

#[test]
fn page_that_makes_the_key_leads_to_edge() {
    let mut walk = page::opened();
    assert!(!walk.session.view(NOW).actions.edge_mode);
    let facts = PageFacts { top: true, title: "IE Compatibility Mode".into(), ..PageFacts::default() };
    walk.answer(Outcome::PageReported(PageReport::Shows(facts)));
    assert!(walk.session.view(NOW).actions.edge_mode);
    walk.user(UserEvent::OpenEdgeMode);
    assert!(matches!(walk.effects.last(), Some(Effect::ClosePage)), "the link is opened in Edge");
    assert_eq!(walk.code(), "W2", "until the window is gone");
    walk.answer(Outcome::PageClosed);
    assert_eq!((walk.code().as_str(), step(&walk)), ("W3", EdgeModeStep::Looking));
}

/// The link that can be copied.
fn link(walk: &Walk) -> Option<String> {
    walk.session.link_for_edge().map(|link| link.expose_secret().to_owned())
}

#[test]
fn link_can_be_copied_while_edge_is_used() {
    let walk = awaiting();
    assert!(screen(&walk).has_link);
    assert_eq!(link(&walk).as_deref(), Some(harness::LINK));
    let view = format!("{:?}", walk.session.view(NOW));
    assert!(!view.contains("p=") && !view.contains(harness::LINK), "{view}");
    for walk in [ordered(), looking(), elsewhere(), proven(), kept()] {
        assert_eq!(link(&walk), None, "{:?}", walk.code());
    }
}

#[test]
fn edge_is_opened_while_the_certificate_is_awaited() {
    let mut walk = awaiting();
    assert!(!screen(&walk).edge_opened);
    walk.user(UserEvent::OpenEdge);
    assert!(screen(&walk).edge_opened && matches!(walk.effects.last(), Some(Effect::OpenEdge)));
    assert!(walk.pending().is_some(), "the wait goes on");
}

#[test]
fn computer_without_personal_store_says_so() {
    let mut walk = elsewhere();
    assert_eq!((step(&walk), walk.problem().as_deref()), (EdgeModeStep::Elsewhere, Some("PG-273")));
    assert_eq!(walk.session.view(NOW).link_and_file.unwrap().link, LinkStatus::NotUsed);
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P0");
}

#[test]
fn waiting_says_when_nothing_has_appeared() {
    let mut walk = awaiting();
    assert_eq!(walk.session.view(NOW).busy, None, "the person is at work");
    for _ in 0..2 {
        walk.user(UserEvent::Proceed);
        assert!(matches!(walk.effects.last(), Some(Effect::LookForCertificate)));
        assert_eq!((step(&walk), walk.problem()), (EdgeModeStep::Awaiting, None), "first it looks");
        walk.answer(Outcome::CertificateAwaited);
        assert_eq!((step(&walk), walk.problem().as_deref()), (EdgeModeStep::Awaiting, Some("PG-271")));
        assert!(walk.pending().is_some(), "it is awaited all the same");
    }
    walk.user(UserEvent::Back);
    assert!(walk.effects.iter().any(|effect| matches!(effect, Effect::Stop(_))));
    assert!(matches!(walk.effects.last(), Some(Effect::LeavePage)));
    assert_eq!(walk.code(), "P0");
}

#[test]
fn new_certificate_signs_before_anything_else() {
    let walk = trying();
    assert!(matches!(walk.pending(), Some((_, Task::Try { .. }))));
    assert_eq!(step(&proven()), EdgeModeStep::Proven);
    let impostor = harness::installation_signed_by(&KeyPair::generate().unwrap(), "windows-my");
    for result in [Ok(harness::tested("windows-my", impostor)), Err(StoreError::NoKey)] {
        let walk = signed(trying(), result);
        assert_eq!((step(&walk), walk.problem().as_deref()), (EdgeModeStep::Awaiting, Some("PG-271")));
    }
}

#[test]
fn of_several_certificates_the_person_chooses() {
    let mut walk = choosing();
    assert_eq!((step(&walk), screen(&walk).appeared.len()), (EdgeModeStep::Choosing, 2));
    assert!(walk.pending().is_none());
    walk.user(UserEvent::TryCertificate { fingerprint: "of another".into() });
    assert!(walk.pending().is_none());
    walk.user(UserEvent::TryCertificate { fingerprint: harness::fingerprint() });
    assert!(matches!(walk.pending(), Some((_, Task::Try { .. }))));
}

#[test]
fn exported_key_goes_on_to_every_program() {
    let mut walk = proven();
    walk.user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("CP-302"));
    type_password(&mut walk, "short");
    walk.user(UserEvent::Proceed);
    assert_eq!((walk.problem().as_deref(), walk.pending().is_none()), (Some("CP-301"), true));
    type_password(&mut walk, CERTIFICATE_PASSWORD);
    assert!(screen(&walk).rules.iter().all(|rule| rule.met) && !screen(&walk).rules.is_empty());
    walk.user(UserEvent::Proceed);
    assert!(matches!(walk.pending(), Some((_, Task::ExportKey { .. }))));
    walk.answer(Outcome::KeyExported(Ok(harness::saved())));
    assert!(matches!(walk.pending(), Some((_, Task::Open { .. }))), "nobody is asked for the password");
    walk.settle();
    assert_eq!(walk.code(), "P6");
    walk.forward();
    assert_eq!(walk.code(), "P7");
    assert!(matches!(walk.effects.last(), Some(Effect::FinishPage(_))));
}

#[test]
fn key_that_stays_in_the_store_is_told() {
    let mut refused = proven();
    type_password(&mut refused, CERTIFICATE_PASSWORD);
    refused.user(UserEvent::Proceed);
    refused.answer(Outcome::KeyExported(Err(crate::problem::Problem::KeyNotExportable)));
    for mut walk in [kept(), refused] {
        assert_eq!((step(&walk), walk.problem().as_deref()), (EdgeModeStep::Kept, Some("PG-272")));
        assert_eq!(walk.session.view(NOW).link_and_file.unwrap().link, LinkStatus::UsedInEdge);
        assert!(matches!(walk.effects.last(), Some(Effect::LeavePage)), "there is nothing to wait for");
        walk.user(UserEvent::Proceed);
        assert_eq!(walk.code(), "K1");
    }
}

#[test]
fn wait_from_before_a_restart_goes_on() {
    let page = PageBefore::KeyElsewhere { host: "system.globalsign.com".into() };
    let memory = Memory { page: Some(page), ..Memory::default() };
    let mut walk = Walk::from(Session::begin(harness::context(), memory, NOW));
    assert_eq!((walk.code().as_str(), step(&walk)), ("W3", EdgeModeStep::Awaiting));
    assert_eq!((screen(&walk).has_link, link(&walk)), (false, None), "it is kept nowhere");
    walk.user(UserEvent::Proceed);
    assert!(matches!(walk.pending(), Some((_, Task::AwaitCertificate { .. }))));
}

//! The connection's screen, which lies over the others and returns to them.

use pickup::{
    connection::{Check, CheckResult, CheckStep, ProxyMode, Service},
    error::PickupError,
};

use super::harness::{self, NOW, Walk, typed};
use crate::{
    state::{Effect, Outcome, SecretField, Task, UserEvent},
    view::{CertificatePasswordScreen, CheckView, ConnectionScreen, Screen},
};

fn set_proxy(user: &str) -> UserEvent {
    UserEvent::SetProxy { mode: ProxyMode::Manual, address: "proxy.example:3128".into(), user: user.into() }
}

/// The password that the wizard is about to use for the proxy.
fn password(walk: &Walk) -> Option<String> {
    use secrecy::ExposeSecret;
    match walk.pending() {
        Some((_, Task::SetProxy { password, .. })) => {
            password.as_ref().map(|password| password.expose_secret().to_owned())
        }
        other => panic!("not setting the proxy: {other:?}"),
    }
}

#[test]
fn connection_screen_returns_with_empty_password_fields() {
    for code in ["P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7"] {
        let mut walk = Walk::to(code);
        for field in [SecretField::PickupPassword, SecretField::CertificatePassword] {
            walk.input(typed(field, harness::CERTIFICATE_PASSWORD));
        }
        walk.user(UserEvent::OpenConnection);
        let actions = walk.session.view(NOW).actions;
        assert_eq!((walk.code().as_str(), actions.back, actions.proceed), ("C1", true, true));
        assert!(!actions.connection);
        walk.user(UserEvent::Back);
        assert_eq!(walk.code(), code);
        if let Screen::CertificatePassword(CertificatePasswordScreen { strength, .. }) =
            walk.session.view(NOW).screen
        {
            assert_eq!(strength, None, "the field is empty");
        }
    }
}

#[test]
fn proxy_is_shown_without_its_password() {
    let mut walk = Walk::to("P1");
    walk.user(UserEvent::OpenConnection).input(typed(SecretField::ProxyPassword, "secret"));
    walk.user(set_proxy("anna"));
    assert_eq!(password(&walk).as_deref(), Some("secret"));
    walk.settle();
    assert_eq!(walk.code(), "P1");
    walk.user(UserEvent::OpenConnection);
    let view = walk.session.view(NOW);
    let Screen::Connection(ConnectionScreen { proxy, .. }) = &view.screen else {
        panic!("not on the connection")
    };
    assert_eq!(
        (proxy.address.as_str(), proxy.user.as_str(), proxy.has_password),
        ("proxy.example:3128", "anna", true)
    );
    assert!(!format!("{view:?}").contains("secret"));
}

#[test]
fn proxy_password_is_shown_once_the_proxy_refused_it() {
    let refused = || Outcome::LookedUp(Err(PickupError::ProxyAuthentication));
    let mut walk = Walk::to("P0");
    walk.input(harness::open_link(harness::LINK)).answer(refused());
    assert_eq!(walk.problem().as_deref(), Some("NW-806"));
    walk.user(UserEvent::OpenConnection);
    assert_eq!(walk.shown_field(), None, "none was given yet");
    walk.input(typed(SecretField::ProxyPassword, "not it")).user(set_proxy("anna")).settle();
    walk.input(harness::open_link(harness::LINK)).answer(refused()).user(UserEvent::OpenConnection);
    assert_eq!(walk.shown_field(), Some(SecretField::ProxyPassword));
    let check = |result| CheckStep { check: Check::Proxy, result, subject: None, minutes_ahead: None };
    for (result, shown) in
        [(CheckResult::Good, None), (CheckResult::Refused, Some(SecretField::ProxyPassword))]
    {
        walk.user(UserEvent::CheckConnection).answer(Outcome::ConnectionChecked(vec![check(result)]));
        assert_eq!(walk.shown_field(), shown, "{result:?}");
    }
    walk.user(UserEvent::Back);
    assert_eq!(walk.shown_field(), None);
}

#[test]
fn empty_proxy_password_is_kept_for_same_user() {
    let mut walk = Walk::to("P1");
    walk.user(UserEvent::OpenConnection).input(typed(SecretField::ProxyPassword, "secret"));
    walk.user(set_proxy("anna")).settle();
    walk.user(UserEvent::OpenConnection).user(set_proxy("anna"));
    assert_eq!(password(&walk).as_deref(), Some("secret"));
    walk.settle();
    walk.user(UserEvent::OpenConnection).user(set_proxy("eve"));
    assert_eq!(password(&walk), None);
}

#[test]
fn connection_check_uses_orders_or_builtin_service() {
    for (code, order) in [("P0", false), ("P1", true)] {
        let mut walk = Walk::to(code);
        walk.user(UserEvent::OpenConnection).user(UserEvent::CheckConnection);
        let Some((_, Task::CheckConnection { service })) = walk.pending() else { panic!("not checking") };
        assert_eq!(service.host(), Service::built_in().host(), "an order there: {order}");
    }
    let mut walk = Walk::to("P1");
    walk.user(UserEvent::OpenConnection).user(UserEvent::CheckConnection);
    let step = CheckStep {
        check: Check::Clock,
        result: CheckResult::Failed,
        subject: None,
        minutes_ahead: Some(-61),
    };
    walk.answer(Outcome::ConnectionChecked(vec![step]));
    let Screen::Connection(ConnectionScreen { checks, .. }) = walk.session.view(NOW).screen else {
        panic!("gone")
    };
    let clock = CheckView {
        check: Check::Clock,
        result: CheckResult::Failed,
        subject: String::new(),
        minutes_ahead: -61,
    };
    assert_eq!(checks, [clock]);
}

#[test]
fn connection_screen_sends_nothing_by_itself() {
    let mut walk = Walk::to("P1");
    let before = walk.effects.len();
    walk.user(UserEvent::OpenConnection).user(UserEvent::Back);
    assert!(walk.effects.iter().skip(before).all(|effect| !matches!(effect, Effect::Run(..))));
}

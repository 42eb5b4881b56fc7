//! Refusals in the course of a download.

use std::time::SystemTime;

use axum::{body::Body, response::Response};
use pickup::{client::PickupService, error::PickupError};

use crate::{script::status, setting::Setting};

#[tokio::test]
async fn service_fault_is_reported_and_not_retried() {
    let setting = Setting::new().await;
    for code in [500, 502, 503, 599] {
        setting.script.of_next(status(code, &[]));
        assert_eq!(setting.client.look_up(&setting.link).await, Err(PickupError::ServiceFault(code)));
        setting.script.of_file([status(code, &[])]);
        assert_eq!(setting.fetch().await, Err(PickupError::ServiceFault(code)));
        assert_eq!(setting.script.asked().len(), 1);
    }
}

#[tokio::test]
async fn busy_service_says_when_to_return() {
    let setting = Setting::new().await;
    let busy = |retry_after| Err(PickupError::Busy { retry_after });
    for (fields, seconds) in [
        (&[("retry-after", "120")][..], Some(120)),
        (&[("retry-after", "604800")], Some(86_400)),
        (&[], None),
    ] {
        setting.script.of_next(status(429, fields));
        assert_eq!(setting.client.look_up(&setting.link).await.map(drop), busy(seconds));
        setting.script.of_file([status(429, fields)]);
        assert_eq!(setting.fetch().await.map(drop), busy(seconds));
        assert_eq!(setting.script.asked().len(), 1);
    }
    let in_an_hour = httpdate::fmt_http_date(SystemTime::now() + std::time::Duration::from_secs(3600));
    setting.script.of_next(Box::new(move |_, _| {
        Response::builder().status(429).header("retry-after", in_an_hour).body(Body::empty()).unwrap()
    }));
    match setting.client.look_up(&setting.link).await {
        Err(PickupError::Busy { retry_after: Some(seconds) }) => {
            assert!((3500..=3600).contains(&seconds), "{seconds}");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn redirect_is_not_followed_and_names_host() {
    let setting = Setting::new().await;
    let elsewhere = |host: &str| Err(PickupError::Redirected { host: host.into() });
    for code in [301, 302, 303, 307, 308] {
        let fields = &[("location", "https://user:secret@elsewhere.example:8443/path?token=secret#secret")];
        setting.script.of_next(status(code, fields));
        assert_eq!(setting.client.look_up(&setting.link).await.map(drop), elsewhere("elsewhere.example"));
        setting.script.of_next(status(code, fields));
        let unlocked = setting.client.unlock(&setting.link, &setting.pickup_password()).await;
        assert_eq!(unlocked.map(drop), elsewhere("elsewhere.example"));
        setting.script.of_file([status(code, fields)]);
        assert_eq!(setting.fetch().await.map(drop), elsewhere("elsewhere.example"));
        assert_eq!(setting.script.asked().len(), 1);
    }
    for (location, host) in [
        ("http://127.0.0.1/", "127.0.0.1"),
        ("/pickup/v1/order", "127.0.0.1"),
        ("https://gl\u{f6}bal.example/", "?"),
        ("mailto:somebody@elsewhere.example", "?"),
        ("https://", "?"),
    ] {
        setting.script.of_next(Box::new(move |_, _| {
            Response::builder().status(302).header("location", location).body(Body::empty()).unwrap()
        }));
        assert_eq!(setting.client.look_up(&setting.link).await.map(drop), elsewhere(host), "{location}");
    }
    setting.script.of_next(status(304, &[]));
    let no_redirect = setting.client.look_up(&setting.link).await;
    assert_eq!(no_redirect, Err(PickupError::NotTheService("HTTP 304".into())));
}

#[tokio::test]
async fn intercepting_proxy_may_want_a_password() {
    let setting = Setting::new().await;
    setting.script.of_next(status(407, &[("proxy-authenticate", "Basic realm=\"proxy\"")]));
    assert_eq!(setting.client.look_up(&setting.link).await, Err(PickupError::ProxyAuthentication));
}

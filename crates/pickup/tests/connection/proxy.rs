//! Squid as a proxy that asks for a name and a password.

use std::process::Command;

use pickup::{
    client::{HttpPickup, PickupService},
    connection::{Check, CheckResult, Proxy, ProxyError, ProxyMode, Service as Destination},
    error::PickupError,
};
use secrecy::SecretString;
use tokio::{io::AsyncWriteExt, net::TcpListener};

use crate::{
    https_proxy::{accept, requested},
    program::{PASSWORD, USER, squid},
    service::{Service, manual, results, step},
};

#[tokio::test]
async fn proxy_admits_the_right_password() {
    let service = Service::start().await;
    let proxy = squid();
    let client = service.client();
    client.set_proxy(&manual(proxy.port, USER), Some(&PASSWORD.into())).unwrap();
    let details = client.look_up(&service.link).await.unwrap();
    assert_eq!(details.number, service.order.order_number);

    use CheckResult::{Good, NotTried};
    let steps = client.check(&Destination::of(&service.link)).await;
    assert_eq!(results(&steps), [Good, NotTried, Good, Good, Good]);
    assert_eq!(step(&steps, Check::Proxy).subject, Some(format!("127.0.0.1:{}", proxy.port)));
}

#[tokio::test]
async fn proxy_refuses_any_other_password() {
    let service = Service::start().await;
    let proxy = squid();
    let client = service.client();
    let wrong = SecretString::from("Wrong1Password");
    for (user, password) in [
        ("", None),
        ("", Some(PASSWORD.into())),
        (USER, None),
        (USER, Some(wrong)),
        ("bram", Some(PASSWORD.into())),
    ] {
        client.set_proxy(&manual(proxy.port, user), password.as_ref()).unwrap();
        assert_eq!(client.look_up(&service.link).await, Err(PickupError::ProxyAuthentication));

        use CheckResult::{NotTried, Refused};
        let steps = client.check(&Destination::of(&service.link)).await;
        assert_eq!(results(&steps), [Refused, NotTried, NotTried, NotTried, NotTried]);
    }
    assert!(service.heard.lock().unwrap().is_empty());
}

#[tokio::test]
async fn absent_proxy_is_told_from_absent_service() {
    use CheckResult::{Failed, NotTried};
    let service = Service::start().await;
    let client = service.client();
    let port = squid().port;
    client.set_proxy(&manual(port, USER), Some(&PASSWORD.into())).unwrap();
    let unreachable = client.look_up(&service.link).await;
    assert!(matches!(unreachable, Err(PickupError::Unreachable(_))), "{unreachable:?}");
    assert!(!format!("{unreachable:?}").contains(PASSWORD));
    let steps = client.check(&Destination::of(&service.link)).await;
    assert_eq!(results(&steps), [Failed, NotTried, NotTried, NotTried, NotTried]);
    assert_eq!(step(&steps, Check::Proxy).subject, Some(format!("127.0.0.1:{port}")));

    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    client.set_proxy(&manual(silent.local_addr().unwrap().port(), ""), None).unwrap();
    let steps = client.check(&Destination::of(&service.link)).await;
    assert_eq!(results(&steps), [Failed, NotTried, NotTried, NotTried, NotTried]);
}

/// A proxy that sends this reply, and closes.
async fn proxy_that_says(answer: &'static [u8]) -> u16 {
    accept(move |mut stream| async move {
        requested(&mut stream).await;
        stream.write_all(answer).await.unwrap();
    })
    .await
}

#[tokio::test]
async fn proxy_is_understood_by_its_status_alone() {
    use CheckResult::{Closed, Failed, NotTried, Refused};
    let service = Service::start().await;
    let client = service.client();
    for (answer, result) in [
        (&b"HTTP/1.1 407 Identification requise\r\nConnection: close\r\n\r\n"[..], Refused),
        (b"HTTP/1.0 407\r\n\r\n", Refused),
        (b"HTTP/1.1 403 proxy authorization required\r\n\r\n", Closed),
        (b"HTTP/1.1 502 Bad Gateway\r\n\r\n", Closed),
        (b"SSH-2.0-OpenSSH_9.2\r\n", Failed),
        (b"HTTP/1.1 200 Connection established\r\n\r\n", Closed),
        (b"", Failed),
    ] {
        client.set_proxy(&manual(proxy_that_says(answer).await, ""), None).unwrap();
        let error = client.look_up(&service.link).await.unwrap_err();
        let wants_password = error == PickupError::ProxyAuthentication;
        assert_eq!(wants_password, result == Refused, "{}: {error:?}", answer.escape_ascii());
        assert!(wants_password || matches!(error, PickupError::Unreachable(_)), "{error:?}");
        let steps = client.check(&Destination::of(&service.link)).await;
        assert_eq!(results(&steps), [result, NotTried, NotTried, NotTried, NotTried]);
    }
}

#[tokio::test]
async fn invalid_address_leaves_the_proxy_unchanged() {
    let service = Service::start().await;
    let proxy = squid();
    let client = service.client();
    client.set_proxy(&manual(proxy.port, USER), None).unwrap();
    let nonsense = Proxy { address: "user:password@proxy:80".into(), ..manual(0, USER) };
    assert_eq!(client.set_proxy(&nonsense, None), Err(ProxyError::Address));
    assert_eq!(client.look_up(&service.link).await, Err(PickupError::ProxyAuthentication));
    for mode in [ProxyMode::None, ProxyMode::System] {
        client.set_proxy(&Proxy { mode, ..manual(proxy.port, USER) }, None).unwrap();
        client.look_up(&service.link).await.unwrap();
    }
}

#[tokio::test]
async fn system_proxy_is_used_unless_switched_off() {
    let proxy = squid();
    // The environment is the system's setting on Linux; a test must not change its own, hence a child process.
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "proxy::client_uses_proxy_of_its_environment", "--ignored"])
        .env("HTTPS_PROXY", format!("http://127.0.0.1:{}", proxy.port))
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .unwrap();
    let said = String::from_utf8(child.stdout).unwrap();
    assert!(child.status.success() && said.contains("1 passed"), "{said}");
}

#[tokio::test]
#[ignore = "run by system_proxy_is_used_unless_switched_off"]
async fn client_uses_proxy_of_its_environment() {
    let named = std::env::var("HTTPS_PROXY").unwrap();
    let address = named.strip_prefix("http://").map(str::to_owned);
    let client = HttpPickup::new(None).unwrap();
    let steps = client.check(&Destination::built_in()).await;
    let proxy = step(&steps, Check::Proxy);
    assert_eq!((proxy.result, &proxy.subject), (CheckResult::Refused, &address));

    client.set_proxy(&Proxy { mode: ProxyMode::None, ..Proxy::default() }, None).unwrap();
    let steps = client.check(&Destination::built_in()).await;
    assert_eq!(step(&steps, Check::Proxy).result, CheckResult::NotTried);

    // No proxy is used for a service on this computer.
    let service = Service::start().await;
    let practice = service.client();
    practice.look_up(&service.link).await.unwrap();
    let steps = practice.check(&Destination::of(&service.link)).await;
    assert_eq!(step(&steps, Check::Proxy).result, CheckResult::NotTried);
}

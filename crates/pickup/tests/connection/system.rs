//! The computer's own proxy settings: the environment, else the desktop; and SOCKS proxies.

use std::{
    env,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use pickup::{
    client::{DesktopProxies, HttpPickup, PickupService},
    connection::{Check, CheckResult, Proxy, ProxyMode, Service as Destination},
    error::PickupError,
    link::{AllowedHosts, OrderLink},
};
use secrecy::SecretString;
use tokio::net::TcpListener;

use crate::{
    program::{PASSWORD, USER, squid},
    service::{Service, results, step},
    socks::Socks,
};

const BUILT_IN: &str = "system.globalsign.com:443";

/// A proxy of this kind, entered by hand.
fn through(scheme: &str, port: u16, user: &str) -> Proxy {
    let address = format!("{scheme}://127.0.0.1:{port}");
    Proxy { mode: ProxyMode::Manual, address, user: user.into() }
}

fn real_link() -> OrderLink {
    let link = format!("https://{}/pickup/{}", "system.globalsign.com", "A".repeat(43));
    OrderLink::parse(&link, &AllowedHosts::default()).unwrap()
}

#[tokio::test]
async fn socks_proxy_is_gone_through() {
    use CheckResult::{Good, NotTried};
    let service = Service::start().await;
    let client = service.client();
    for (scheme, user, name) in [
        ("socks5h", "", NotTried),
        ("socks5", "", Good),
        ("socks4a", "", NotTried),
        ("socks4", "", Good),
        ("socks5h", USER, NotTried),
        ("socks", USER, NotTried),
    ] {
        let password = (!user.is_empty()).then_some((USER, PASSWORD));
        let socks = Socks { password, ..Socks::default() };
        let port = socks.start().await;
        client.set_proxy(&through(scheme, port, user), Some(&PASSWORD.into())).unwrap();
        let details = client.look_up(&service.link).await.unwrap();
        assert_eq!(details.number, service.order.order_number);
        let steps = client.check(&Destination::of(&service.link)).await;
        assert_eq!(results(&steps), [Good, name, Good, Good, Good], "{scheme}");
        assert_eq!(step(&steps, Check::Proxy).subject, Some(format!("127.0.0.1:{port}")));
        // The order, the check's own probe and its request.
        let asked = socks.asked();
        let version = if scheme.starts_with("socks4") { 4 } else { 5 };
        let address = service.practice_service.address();
        assert_eq!(asked, [(); 3].map(|()| format!("{version} {address}")), "{scheme}");
    }
}

#[tokio::test]
async fn socks_proxy_wanting_password_is_told_from_refusal() {
    use CheckResult::{Closed, Failed, NotTried, Refused};
    let service = Service::start().await;
    let client = service.client();
    let locked = Socks { password: Some((USER, PASSWORD)), ..Socks::default() };
    let port = locked.start().await;
    for (user, password) in [("", None), (USER, Some(SecretString::from("Wrong1Password")))] {
        client.set_proxy(&through("socks5h", port, user), password.as_ref()).unwrap();
        assert_eq!(client.look_up(&service.link).await, Err(PickupError::ProxyAuthentication));
        let steps = client.check(&Destination::of(&service.link)).await;
        assert_eq!(results(&steps), [Refused, NotTried, NotTried, NotTried, NotTried]);
    }
    assert_eq!(locked.asked(), [""; 0]);

    let refusing = Socks { refuses: true, ..Socks::default() };
    let port = refusing.start().await;
    let no_socks = squid();
    for (proxy, result) in [
        (through("socks5h", port, ""), Closed),
        (through("socks4a", port, ""), Closed),
        (through("socks5h", no_socks.port, ""), Failed),
        (through("socks4", no_socks.port, ""), Failed),
    ] {
        client.set_proxy(&proxy, None).unwrap();
        let refused = client.look_up(&service.link).await;
        assert!(matches!(refused, Err(PickupError::Unreachable(_))), "{refused:?}");
        let steps = client.check(&Destination::of(&service.link)).await;
        assert_eq!(results(&steps), [result, NotTried, NotTried, NotTried, NotTried], "{proxy:?}");
    }
}

/// The wizard's report on the connection to the built-in service in this environment.
fn in_environment(variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(env::current_exe().unwrap());
    child.args(["--exact", "system::client_prints_proxy_of_its_environment", "--ignored", "--nocapture"]);
    for name in ["https_proxy", "all_proxy", "no_proxy"] {
        child.env_remove(name).env_remove(name.to_uppercase());
    }
    let child = child.envs(variables.iter().copied()).output().unwrap();
    let said = String::from_utf8(child.stdout).unwrap();
    assert!(child.status.success() && said.contains("1 passed"), "{said}");
    said
}

#[tokio::test]
#[ignore = "run by the tests of the environment, which must not change their own"]
async fn client_prints_proxy_of_its_environment() {
    let client = HttpPickup::new(None).unwrap();
    let steps = client.check(&Destination::built_in()).await;
    let proxy = step(&steps, Check::Proxy);
    println!("proxy: {:?} {}", proxy.result, proxy.subject.as_deref().unwrap_or("-"));
    println!("order: {:?}", client.look_up(&real_link()).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn environment_proxy_of_any_kind_is_used() {
    let socks = Socks { refuses: true, ..Socks::default() };
    let port = socks.start().await;
    for (name, value) in [
        ("ALL_PROXY", format!("socks5h://127.0.0.1:{port}")),
        ("all_proxy", format!("socks://127.0.0.1:{port}/")),
        ("HTTPS_PROXY", format!("socks4a://localhost:{port}")),
    ] {
        let before = socks.asked().len();
        let said = in_environment(&[(name, &value)]);
        assert!(said.contains("proxy: Closed ") && said.contains("Unreachable"), "{said}");
        let asked = socks.asked().split_off(before);
        assert!(!asked.is_empty() && asked.iter().all(|asked| asked.ends_with(BUILT_IN)), "{asked:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn environment_proxy_gets_its_name_and_password() {
    let squid = squid();
    let encoded = format!("http://{USER}:{PASSWORD}@127.0.0.1:{}", squid.port);
    let said = in_environment(&[("HTTPS_PROXY", &encoded)]);
    // The proxy lets the wizard through, but does not reach the service from here.
    assert!(!said.contains("Refused") && !said.contains("ProxyAuthentication"), "{said}");
    assert!(said.contains(&format!("127.0.0.1:{}", squid.port)) && !said.contains(PASSWORD), "{said}");
}

#[test]
fn ambiguous_proxy_address_is_never_shown() {
    for address in [
        "http://CORP%5Cjan:p@gehe#im@127.0.0.1:9",
        "http://jan:gehe@im@127.0.0.1:9",
        "http://jan:gehe/im@127.0.0.1:9",
        "http://jan:gehe?im@127.0.0.1:9",
        "http://jan:gehe#im@127.0.0.1:9",
        "http://jan:gehe im@127.0.0.1:9",
        "http://jan:gehe%im@127.0.0.1:9",
        "http://CORP\\jan:geheim@127.0.0.1:9",
        "jan:gehe/im@127.0.0.1:9",
        "jan:geheim",
        "socks5h://jan:gehe@im@127.0.0.1:9",
        "geheim://127.0.0.1:9",
    ] {
        for name in ["HTTPS_PROXY", "all_proxy"] {
            let said = in_environment(&[(name, address)]);
            assert!(said.contains(&format!("proxy: Unreadable {name}")), "{address}: {said}");
            assert!(said.contains(&format!("ProxySetting(Variable({name:?}))")), "{address}: {said}");
            for piece in ["gehe", "im@", "jan", "CORP", "127.0.0.1"] {
                assert!(!said.contains(piece), "{address}: {said}");
            }
        }
    }
}

/// A client on a desktop with this answer.
fn on_desktop(answer: &[String]) -> HttpPickup {
    let answer = answer.to_vec();
    HttpPickup::new(None).unwrap().asking(DesktopProxies::new(move |_| answer.clone()))
}

#[tokio::test]
async fn first_listening_desktop_proxy_is_used() {
    let socks = Socks { refuses: true, ..Socks::default() };
    let port = socks.start().await;
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let (used, unused) = (format!("socks5h://127.0.0.1:{port}"), format!("http://127.0.0.1:{nobody}"));
    for answer in [
        vec![used.clone()],
        vec!["quic://127.0.0.1:1".into(), used.clone()],
        vec![unused.clone(), used.clone(), "direct://".into()],
        vec![used.clone(), "direct://".into()],
    ] {
        let before = socks.asked().len();
        let client = on_desktop(&answer);
        let refused = client.look_up(&real_link()).await;
        assert!(matches!(refused, Err(PickupError::Unreachable(_))), "{answer:?}: {refused:?}");
        let asked = socks.asked().split_off(before);
        assert!(
            !asked.is_empty() && asked.iter().all(|asked| *asked == format!("5 {BUILT_IN}")),
            "{answer:?}"
        );
    }
    let steps = on_desktop(&[unused]).check(&Destination::built_in()).await;
    let proxy = step(&steps, Check::Proxy);
    assert_eq!((proxy.result, &proxy.subject), (CheckResult::Failed, &Some(format!("127.0.0.1:{nobody}"))));

    let unreadable = on_desktop(&["http://jan:gehe@im@127.0.0.1:9".into()]);
    let steps = unreadable.check(&Destination::built_in()).await;
    let proxy = step(&steps, Check::Proxy);
    assert_eq!((proxy.result, &proxy.subject), (CheckResult::Unreadable, &None));
    let said = unreadable.look_up(&real_link()).await.unwrap_err();
    assert_eq!(said.to_string(), "the proxy that is set cannot be read (desktop)");
}

#[tokio::test]
async fn desktop_is_not_asked_after_another_choice() {
    let service = Service::start().await;
    let is_asked = Arc::new(AtomicBool::new(false));
    let hears = Arc::clone(&is_asked);
    let desktop = DesktopProxies::new(move |_| {
        hears.store(true, Ordering::SeqCst);
        Vec::new()
    });
    let client = service.client().asking(desktop);
    client.look_up(&service.link).await.unwrap();
    let socks = Socks { refuses: true, ..Socks::default() };
    client.set_proxy(&through("socks5h", socks.start().await, ""), None).unwrap();
    assert!(client.look_up(&real_link()).await.is_err());
    assert!(!is_asked.load(Ordering::SeqCst));
}

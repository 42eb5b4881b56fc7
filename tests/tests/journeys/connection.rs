//! The connection by the computer's settings: the wizard follows changes of the desktop's proxy at once.

use std::{
    fs,
    sync::{Arc, Mutex},
};

use e2e::{application::Application, desktop::Desktop, secrets::Secrets, waiting::until};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

const PROXY: &str = "org.gnome.system.proxy";

/// A proxy that refuses all requests, and the requests that it received.
async fn closed_proxy() -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = Arc::<Mutex<Vec<String>>>::default();
    let hears = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 1024];
            let length = stream.read(&mut request).await.unwrap();
            let request = String::from_utf8_lossy(&request[..length]).into_owned();
            hears.lock().unwrap().extend(request.lines().next().map(str::to_owned));
            let _ = stream.write_all(b"HTTP/1.1 403 Forbidden\r\n\r\n").await;
        }
    });
    (port, asked)
}

#[tokio::test]
async fn desktop_proxy_is_used_while_it_is_set() {
    let (port, asked) = closed_proxy().await;
    let desktop = Desktop::temporary().of_gnome();
    desktop.set_gnome(&format!("{PROXY}.https"), "host", "127.0.0.1");
    desktop.set_gnome(&format!("{PROXY}.https"), "port", &port.to_string());
    desktop.set_gnome(PROXY, "mode", "manual");
    let application = Application::start(&desktop, &[], Secrets::typed_on(&desktop)).await;
    application.click("connection").await;
    application.click("check-connection").await;
    application.wait_for_attribute("check-proxy", "data-result", "closed").await;
    assert!(application.text("check-proxy").await.contains(&format!("127.0.0.1:{port}")));
    assert_eq!(*asked.lock().unwrap(), ["CONNECT system.globalsign.com:443 HTTP/1.1"]);

    desktop.set_gnome(PROXY, "mode", "none");
    // The desktop notifies its programs with a delay.
    until("the wizard does without the proxy", async || {
        application.click("check-connection").await;
        application.wait_for("check-proxy").await;
        let result = application.attributes("check-proxy", "data-result").await.concat();
        (result == "not-tried").then_some(())
    })
    .await;
}

#[tokio::test]
async fn unreadable_proxy_setting_is_reported_not_shown() {
    let desktop = Desktop::temporary().of_gnome();
    desktop.set_gnome(&format!("{PROXY}.https"), "host", "jan:gehe@im#1@127.0.0.1");
    desktop.set_gnome(&format!("{PROXY}.https"), "port", "9");
    desktop.set_gnome(PROXY, "mode", "manual");
    let application = Application::start(&desktop, &[], Secrets::typed_on(&desktop)).await;
    let token = "A".repeat(43);
    application.open_link(&format!("https://system.globalsign.com/pickup/{token}")).await;
    application.wait_for_problem("NW-810").await;
    application.click("problem-connection").await;
    application.click("check-connection").await;
    application.wait_for_attribute("check-proxy", "data-result", "unreadable").await;
    let page = application.text("screen-connection").await;
    let read = |name: &str| fs::read_to_string(desktop.home().join(name)).unwrap();
    let log = read(".local/share/eu.personalsign.wizard/orders/wizard.log");
    assert!(log.contains("NW-810") || log.contains("cannot be read (desktop)"), "{log}");
    for text in [page, log, read("stdout.txt"), read("stderr.txt")] {
        for piece in ["gehe", "im#1", "jan"] {
            assert!(!text.contains(piece), "{text}");
        }
    }
}

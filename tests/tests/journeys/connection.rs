//! The connection by the computer's settings: the wizard follows changes of the desktop's proxy at once.

use std::{
    fs,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{Router, routing::get};
use e2e::{
    application::Application, desktop::Desktop, mounts::Mounts, screen::Screen, secrets::Secrets,
    waiting::until,
};
use practice_service::{PracticeService, Settings};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

const PROXY: &str = "org.gnome.system.proxy";

/// A link of the real service, to no order.
fn real_link() -> String {
    format!("https://system.globalsign.com/pickup/{}", "A".repeat(43))
}

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

/// Checks the connection, which goes by this proxy and by nothing else.
async fn goes_by_closed_proxy(application: &Application, port: u16, asked: &Mutex<Vec<String>>) {
    application.click("connection").await;
    application.click("check-connection").await;
    application.wait_for_attribute("check-proxy", "data-result", "closed").await;
    assert!(application.text("check-proxy").await.contains(&format!("127.0.0.1:{port}")));
    assert_eq!(*asked.lock().unwrap(), ["CONNECT system.globalsign.com:443 HTTP/1.1"]);
}

/// A proxy that leads every request to this address, whatever host it names.
async fn proxy_to(address: SocketAddr) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            tokio::spawn(async move {
                let _ = client.read(&mut [0; 1024]).await.unwrap();
                client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                let mut service = TcpStream::connect(address).await.unwrap();
                // The wizard ends a connection that it does not trust.
                let _ = copy_bidirectional(&mut client, &mut service).await;
            });
        }
    });
    port
}

/// Plays the real service, with a certificate that nobody vouches for.
#[tokio::test]
async fn real_link_without_authorities_says_so() {
    let Some(mounts) = Mounts::new() else {
        println!("not tried: this system lets nobody but root mount");
        return;
    };
    mounts.mount_memory("/etc/ssl".as_ref(), 64);
    let service = PracticeService::start(Settings::default()).await.unwrap();
    let proxy = format!("http://127.0.0.1:{}", proxy_to(service.address()).await);
    let here = || Desktop::temporary().with_variable("https_proxy", proxy.as_str());
    let link = real_link();
    for (desktop, code, result) in
        [(here(), "NW-802", "failed"), (here().with_mounts(mounts), "NW-811", "no-authorities")]
    {
        let application = Application::start(&desktop, &[], Secrets::typed_on(&desktop)).await;
        application.open_link(&link).await;
        application.wait_for_problem(code).await;
        application.wait_for_screen(Screen::Start).await;
        application.click("connection").await;
        application.click("check-connection").await;
        application.wait_for_attribute("check-tls", "data-result", result).await;
    }
}

/// Whether GIO can run scripts: by a plug-in of libproxy.
fn runs_scripts() -> bool {
    let versions = fs::read_dir("/usr/lib/x86_64-linux-gnu/libproxy").into_iter().flatten().flatten();
    versions.map(|version| version.path().join("modules/pacrunner_webkit.so")).any(|plugin| plugin.exists())
}

#[tokio::test]
async fn proxy_named_by_a_script_is_used() {
    if !runs_scripts() {
        println!("not tried: nothing here runs scripts that name a proxy (libproxy1-plugin-webkit)");
        return;
    }
    let (port, asked) = closed_proxy().await;
    let script = format!(
        "function FindProxyForURL(url, host) {{ \
             return host === 'system.globalsign.com' ? 'PROXY 127.0.0.1:{port}' : 'DIRECT'; \
         }}"
    );
    let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/proxy.pac", server.local_addr().unwrap());
    let router = Router::new().route("/proxy.pac", get(async || script));
    tokio::spawn(async { axum::serve(server, router).await });
    let desktop = Desktop::temporary().of_gnome();
    desktop.set_gnome(PROXY, "autoconfig-url", &url);
    desktop.set_gnome(PROXY, "mode", "auto");
    let application = Application::start(&desktop, &[], Secrets::typed_on(&desktop)).await;
    goes_by_closed_proxy(&application, port, &asked).await;
}

#[tokio::test]
async fn desktop_proxy_is_used_while_it_is_set() {
    let (port, asked) = closed_proxy().await;
    let desktop = Desktop::temporary().of_gnome();
    desktop.set_gnome(&format!("{PROXY}.https"), "host", "127.0.0.1");
    desktop.set_gnome(&format!("{PROXY}.https"), "port", &port.to_string());
    desktop.set_gnome(PROXY, "mode", "manual");
    let application = Application::start(&desktop, &[], Secrets::typed_on(&desktop)).await;
    goes_by_closed_proxy(&application, port, &asked).await;

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
    application.open_link(&real_link()).await;
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

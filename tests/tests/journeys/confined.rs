//! The window shows only the application's own pages, with only their permissions.

use std::{io::Read, net::TcpListener};

use e2e::journey::Journey;
use serde_json::json;

/// Tries one thing after the other, and returns the names of those that succeeded.
const ATTEMPTS: &str = "
    const succeeded = [];
    const attempt = async (name, act) => {
        try { if (await act() !== false) succeeded.push(name); } catch { /* as it should be */ }
    };
    const invoke = window.__TAURI_INTERNALS__.invoke;
    const load = (tag, place) => new Promise((loaded, failed) => {
        const element = Object.assign(document.createElement(tag), { onload: loaded, onerror: failed });
        Object.assign(element, place);
        document.body.append(element);
    });
    const leaves = event => document.querySelector('h1').dispatchEvent(event);
    const options = { bubbles: true, cancelable: true };

    await attempt('eval', () => eval('1'));
    await attempt('a function from a text', () => new Function('return 1')());
    await attempt('a script in the page', () => {
        document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1;' }));
        return window.ran === 1;
    });
    await attempt('a script from elsewhere', () => load('script', { src: ELSEWHERE }));
    await attempt('a picture from elsewhere', () => load('img', { src: ELSEWHERE }));
    await attempt('a style from elsewhere', () => load('link', { rel: 'stylesheet', href: ELSEWHERE }));
    await attempt('a request to elsewhere', () => fetch(ELSEWHERE, { mode: 'no-cors' }));
    await attempt('a socket', () => new Promise((open, failed) =>
        Object.assign(new WebSocket(ELSEWHERE.replace('http', 'ws')), { onopen: open, onerror: failed })));
    navigator.sendBeacon(ELSEWHERE, 'says that it was sent in any case');
    await attempt('a changed prototype', () => { Object.prototype.planted = 1; return ({}).planted === 1; });
    await attempt('an event of its own', () => invoke('plugin:event|emit', { event: 'wizard', payload: {} }));
    await attempt('developer tools', () => invoke('plugin:webview|internal_toggle_devtools'));
    await attempt('a window by command', () => invoke('plugin:webview|create_webview_window', { options: {} }));
    await attempt('a menu', () => leaves(new MouseEvent('contextmenu', options)));
    await attempt('a drop', () => leaves(new DragEvent('drop', options)));
    return succeeded;";

const SUBMITTED_FORM: &str = "
    const form = Object.assign(document.createElement('form'), { action: 'PLACE' });
    document.body.append(form);
    form.submit();";

const LINK: &str = "
    document.querySelector('[data-testid=planted]')?.remove();
    const link = Object.assign(document.createElement('a'), { href: 'PLACE', target: 'TARGET', textContent: 'x' });
    link.dataset.testid = 'planted';
    document.body.prepend(link);";

#[tokio::test]
async fn page_can_do_nothing_but_its_work() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", elsewhere.local_addr().unwrap());
    let journey = Journey::begin().await;
    let attempts = ATTEMPTS.replace("ELSEWHERE", &format!("'{address}'"));
    assert_eq!(journey.application.carry_out(&attempts).await, json!([]));
    assert_eq!(journey.application.windows().await, 1);
    nobody_asks_for_anything(&elsewhere);
}

#[tokio::test]
async fn page_stays_where_it_is() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", elsewhere.local_addr().unwrap());
    let journey = Journey::begin().await;
    let application = &journey.application;
    application.type_into("link", "typed before").await;
    for place in
        [address.as_str(), "file:///etc/passwd", "data:text/html,x", "tauri://elsewhere/", "about:blank"]
    {
        application.carry_out(&format!("location.href = '{place}';")).await;
        application.carry_out(&SUBMITTED_FORM.replace("PLACE", place)).await;
        for target in ["_self", "_blank"] {
            application.carry_out(&LINK.replace("PLACE", place).replace("TARGET", target)).await;
            // By a click: a script may not open windows, but a person might.
            application.click("planted").await;
        }
    }
    application.click("proceed").await;
    application.wait_for_problem("LK-101").await;
    assert_eq!(application.value("link").await, "typed before");
    assert_eq!(application.windows().await, 1);
    nobody_asks_for_anything(&elsewhere);
}

/// The calls reach the wizard, which refuses.
#[tokio::test]
async fn forbidden_call_is_refused() {
    let journey = Journey::begin().await;
    let call = |command: &str| {
        format!(
            "return await window.__TAURI_INTERNALS__.invoke('{command}', {{}})
                .then(() => 'allowed', (refusal) => String(refusal));"
        )
    };
    for command in [
        "plugin:event|emit",
        "plugin:window|close",
        "plugin:window|create",
        "plugin:webview|create_webview",
        "plugin:webview|internal_toggle_devtools",
        "plugin:path|resolve_directory",
        "plugin:app|version",
        "plugin:resources|close",
        "confirm",
    ] {
        let answer = journey.application.carry_out(&call(command)).await;
        let answer = answer.as_str().unwrap();
        assert!(answer.contains("not allowed") || answer.contains("not found"), "{command}: {answer}");
    }
    assert_eq!(journey.application.carry_out(&call("snapshot")).await, json!("allowed"));
}

/// WebKit connects to the target of a navigation while the application decides; it must not send anything.
fn nobody_asks_for_anything(elsewhere: &TcpListener) {
    elsewhere.set_nonblocking(true).unwrap();
    while let Ok((mut connection, _)) = elsewhere.accept() {
        connection.set_nonblocking(true).unwrap();
        let mut request = Vec::new();
        // Closed, or still silent.
        let _ = connection.read_to_end(&mut request);
        assert_eq!(String::from_utf8_lossy(&request), "");
    }
}

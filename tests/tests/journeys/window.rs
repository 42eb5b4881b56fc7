//! The window can do what the wizard's own pages need, and nothing else.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use axum::{
    extract::Request,
    middleware::{Next, from_fn},
};
use e2e::{desktop::Desktop, journey::Journey, screen::Screen};
use sandbox::{KeyKind, OrderSpec, Sandbox, Settings};
use serde_json::json;

use crate::evidence::picked_up_and_installed;

#[tokio::test]
async fn a_call_that_is_not_allowed_is_refused() {
    let journey = Journey::begin().await;
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
        let script = format!(
            "window.__TAURI_INTERNALS__.invoke('{command}', {{}})
                .then(() => done('allowed'), (refusal) => done(String(refusal)));"
        );
        let answer = journey.application.run_script(&script).await;
        let answer = answer.as_str().unwrap();
        assert!(answer.contains("not allowed") || answer.contains("not found"), "{command}: {answer}");
    }
    let allowed = "window.__TAURI_INTERNALS__.invoke('snapshot').then((view) => done(view.view.code), done);";
    assert_eq!(journey.application.run_script(allowed).await, json!("P0"), "the calls reach the wizard");
}

#[tokio::test]
async fn no_script_but_the_wizards_own_is_run() {
    let journey = Journey::begin().await;
    for (attempt, script) in [
        ("eval", "try { done(eval('1') ? 'ran' : ''); } catch { done('refused'); }"),
        ("Function", "try { done(new Function('return 1')() ? 'ran' : ''); } catch { done('refused'); }"),
        (
            "an inline script",
            "window.ran = false;
             const script = document.createElement('script');
             script.textContent = 'window.ran = true';
             document.body.append(script);
             done(window.ran ? 'ran' : 'refused');",
        ),
        (
            "an inline handler",
            "window.ran = false;
             const button = document.createElement('button');
             button.setAttribute('onclick', 'window.ran = true');
             document.body.append(button);
             button.click();
             done(window.ran ? 'ran' : 'refused');",
        ),
    ] {
        assert_eq!(journey.application.run_script(script).await, json!("refused"), "{attempt}");
    }
}

#[tokio::test]
async fn nothing_is_fetched_from_elsewhere_and_nothing_sent_there() {
    let (journey, requests) = begin_counted().await;
    // The service is there, and would answer.
    let service = journey.sandbox.base_url();
    let frame = format!(
        "const frame = document.createElement('iframe');
         frame.src = '{service}/';
         document.body.append(frame);
         done(true);"
    );
    journey.application.run_script(&frame).await;
    for (attempt, script) in [
        (
            "a script",
            format!(
                "const script = document.createElement('script');
                 script.onerror = () => done('refused');
                 script.onload = () => done('ran');
                 script.src = '{service}/x.js';
                 document.body.append(script);"
            ),
        ),
        ("fetch", format!("fetch('{service}/pickup/v1/order').then(() => done('sent'), () => done('refused'));")),
        (
            "an image",
            format!(
                "const image = new Image();
                 document.addEventListener('securitypolicyviolation', () => done('refused'), {{ once: true }});
                 image.src = '{service}/x.png';"
            ),
        ),
        (
            "a form",
            format!(
                "const form = document.createElement('form');
                 form.action = '{service}/';
                 document.addEventListener('securitypolicyviolation', () => done('refused'), {{ once: true }});
                 document.body.append(form);
                 form.submit();"
            ),
        ),
        (
            "a socket",
            format!(
                "document.addEventListener('securitypolicyviolation', () => done('refused'), {{ once: true }});
                 try {{ new WebSocket('{}/'); }} catch {{ done('refused'); }}",
                service.replace("https", "wss")
            ),
        ),
    ] {
        assert_eq!(journey.application.run_script(&script).await, json!("refused"), "{attempt}");
    }
    assert_eq!(requests.load(Ordering::SeqCst), 0, "the frame is refused as well");
}

#[tokio::test]
async fn the_window_goes_nowhere_and_opens_no_other() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    for script in [
        "location.href = 'https://127.0.0.1:9/'; done(true);",
        "location.assign('file:///etc/passwd'); done(true);",
        "location.assign('data:text/html,elsewhere'); done(true);",
        "window.open('https://127.0.0.1:9/'); done(true);",
        "const link = document.createElement('a');
         link.href = 'https://127.0.0.1:9/';
         link.target = '_blank';
         document.body.append(link);
         link.click();
         done(true);",
    ] {
        application.run_script(script).await;
        application.wait_for_screen(Screen::Start).await;
        let place = application.run_script("done(location.protocol + '//' + location.host);").await;
        assert_eq!(place, json!("tauri://localhost"), "{script}");
        assert_eq!(application.windows().await, 1, "{script}");
    }
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn what_every_object_has_cannot_be_changed() {
    let journey = Journey::begin().await;
    let script =
        "Object.prototype.planted = 1; done([Object.isFrozen(Object.prototype), ({}).planted ?? null]);";
    assert_eq!(journey.application.run_script(script).await, json!([true, null]));
}

/// The service decides what the agreement says, and not what the window does.
#[tokio::test]
async fn an_agreement_with_script_and_links_in_it_is_shown_as_text() {
    let text = "<h1>1.</h1>\n\n<script>window.ran = true</script>\n\n\
                <img src=x onerror=\"window.ran = true\"> <a href=\"javascript:window.ran=true\">here</a>";
    let settings = Settings { agreement_text: Some(text.to_owned()), ..Settings::default() };
    let sandbox = Sandbox::start(settings).await.unwrap();
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = Journey::begin_at(sandbox, spec, Desktop::temporary()).await;
    journey.walk_to(Screen::Agreement).await;
    let shown = journey.application.text("agreement-text").await;
    for part in text.split("\n\n") {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    let script = "const text = document.querySelector(`[data-testid='agreement-text']`);
        done([window.ran ?? null, text.querySelectorAll('script, img, a, h1').length]);";
    assert_eq!(journey.application.run_script(script).await, json!([null, 0]));
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

/// A wizard that nobody has asked for anything says nothing to anybody, also when it goes on after a restart.
#[tokio::test]
async fn nothing_is_sent_before_a_person_asks() {
    let (mut journey, requests) = begin_counted().await;
    journey.application.type_into("link", &journey.order.link).await;
    assert_eq!(requests.load(Ordering::SeqCst), 0, "a link that stands in the field is not looked at");
    for screen in [Screen::ReviewOrder, Screen::Agreement, Screen::Install] {
        journey.walk_to(screen).await;
        let before = requests.load(Ordering::SeqCst);
        journey = journey.kill_and_restart().await;
        journey.application.wait_for_screen(journey.application.screen().await).await;
        assert_eq!(requests.load(Ordering::SeqCst), before, "after a restart on {screen}");
    }
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

/// A journey, and how many requests have reached its service.
async fn begin_counted() -> (Journey, Arc<AtomicU32>) {
    let requests = Arc::new(AtomicU32::new(0));
    let counted = requests.clone();
    let count = move |request: Request, next: Next| {
        counted.fetch_add(1, Ordering::SeqCst);
        next.run(request)
    };
    let sandbox =
        Sandbox::start_with(Settings::default(), |router| router.layer(from_fn(count))).await.unwrap();
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = Journey::begin_at(sandbox, spec, Desktop::temporary()).await;
    (journey, requests)
}

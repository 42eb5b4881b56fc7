//! Forced colours, which the user imposes on every program, as with the contrast themes of Windows.
//!
//! WebKitGTK does not support them, so the view is shown in Chromium, on which WebView2 is based. The views shown were
//! sent by the real application.

use std::{fs, path::Path, sync::Arc};

use axum::{
    Json, Router,
    extract::State,
    http::header::CONTENT_TYPE,
    response::Html,
    routing::{get, post},
};
use e2e::{application::Application, chromium, waiting::LIMIT};
use serde::Deserialize;
use serde_json::Value;
use tokio::{
    net::TcpListener,
    sync::mpsc::{Sender, channel},
    time::timeout,
};

use crate::axe;

const SHOW: &str = include_str!("forced.js");

/// What was found in one view.
#[derive(Debug, Deserialize)]
struct Report {
    /// The colours were forced.
    forced: bool,
    /// The faults.
    found: Vec<String>,
}

/// The present view of the wizard, as it was sent to the window.
pub(crate) async fn view_of(application: &Application) -> Value {
    application.observe("return (await window.__TAURI_INTERNALS__.invoke('snapshot')).view;").await
}

/// Asserts that everything is distinguishable in these views, which were shown at these places.
pub(crate) async fn check(views: &[(String, Value)]) {
    let mut faults = Vec::new();
    for (place, report) in shown_in_chromium(views).await {
        assert!(report.forced, "Chromium forces its colours");
        faults.extend(report.found.into_iter().map(|fault| format!("{place}: {fault}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Shows each view, and returns the report on each, at its place.
async fn shown_in_chromium(views: &[(String, Value)]) -> Vec<(&str, Report)> {
    let (places, views): (Vec<_>, Vec<_>) = views.iter().map(|(place, view)| (place.as_str(), view)).unzip();
    let (sender, mut receiver) = channel(1);
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist");
    let script = format!(
        "const views = {}; {}; const examine = async () => {{ {} }}; {SHOW}",
        serde_json::to_string(&views).unwrap(),
        axe::source(),
        axe::EXAMINE,
    );
    let index = fs::read_to_string(dist.join("index.html")).unwrap();
    let index = index.replacen("<head>", "<head><script src=\"/show.js\"></script>", 1);
    let mut router = Router::new()
        .route("/", get(async move || Html(index)))
        .route("/show.js", get(async move || ([(CONTENT_TYPE, "text/javascript")], script)))
        .route("/report", post(report));
    for asset in fs::read_dir(dist.join("assets")).unwrap() {
        let path = asset.unwrap().path();
        let kind = if path.extension().is_some_and(|ending| ending == "css") {
            "text/css"
        } else {
            "text/javascript"
        };
        let address = format!("/assets/{}", path.file_name().unwrap().to_str().unwrap());
        let content = fs::read(path).unwrap();
        router = router.route(&address, get(async move || ([(CONTENT_TYPE, kind)], content)));
    }
    let router = router.with_state(Arc::new(sender));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    // With motion, the last step of a task is shown for a while, and changes under the examination.
    let flags = ["--force-high-contrast", "--force-prefers-reduced-motion"];
    let _chromium = chromium::show(&address, &flags);
    let mut reports = Vec::new();
    for place in places {
        match timeout(LIMIT, receiver.recv()).await {
            Ok(Some(report)) => reports.push((place, report)),
            silence => {
                panic!("Chromium does not examine {place}: {silence:?}; before it {:?}", reports.last())
            }
        }
    }
    server.abort();
    reports
}

async fn report(State(sender): State<Arc<Sender<Report>>>, Json(report): Json<Report>) {
    sender.send(report).await.unwrap();
}

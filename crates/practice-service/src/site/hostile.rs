//! Pages of a stranger, one for each thing that a window must withstand. Each says what it found in its title, and in a
//! report to this service.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
};

use axum::{
    Json, Router,
    extract::{Path, State},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Site, notices::Notice, pages::Page, template::fill};
use crate::register::lock;

/// The value that [`HostilePage::Storage`] leaves wherever it can: nothing of it may be on disk afterwards.
pub const MARK: &str = "left-behind-by-a-hostile-page";

/// A hostile page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HostilePage {
    /// Looks for the application's own interfaces, and fetches `tauri:`, `ipc:`, `asset:` and `file:`.
    Internals,
    /// Opens `alert`, `confirm` and `prompt`.
    Dialogs,
    /// Prints itself.
    Print,
    /// Asks for a user and a password by HTTP. Reports what comes in reply.
    BasicAuth,
    /// Goes to one address after the other, each of which is none of its own.
    Leaves,
    /// Shows each of those addresses in a frame.
    Frames,
    /// Opens a window without a click, and others after one.
    Popup,
    /// Downloads a file without a person's click. The report comes with the request.
    Download,
    /// Downloads a file into frames, in three ways, without a person's click. Each report comes with a request.
    DownloadInFrames,
    /// Loops for ever after its report.
    EndlessLoop,
    /// Changes its title all the time, to names of others.
    Titles,
    /// Keeps [`MARK`] in every storage there is. Reports what was there before.
    Storage,
    /// Asks for the person's place, camera, clipboard, files and whole screen, and for more, after a click.
    Permissions,
    /// Shows one password field, and tells every script of two.
    Redefines,
    /// Counts the clicks and the menus that the person asks for.
    Clicks,
}

/// The addresses of [`HostilePage::Leaves`] and [`HostilePage::Frames`], unless others are set.
const ELSEWHERE: [&str; 10] = [
    "https://other-host.example/",
    // The plain port of the same host.
    "http://127.0.0.1/",
    "https://system.globalsign.com:8443/",
    "https://system.g1obalsign.com/",
    "https://system.globalsign.com@other-host.example/",
    "mailto:anna@other-host.example",
    "tauri://localhost/",
    "file:///etc/passwd",
    "javascript:void(document.title = 'A javascript: address ran')",
    "data:text/html,<title>PersonalSign Wizard</title>",
];

/// What a hostile page found.
#[derive(Clone, Debug, PartialEq)]
pub struct HostileReport {
    /// The page.
    pub page: HostilePage,
    /// Its findings by name.
    pub found: Value,
}

impl HostilePage {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Internals,
        Self::Dialogs,
        Self::Print,
        Self::BasicAuth,
        Self::Leaves,
        Self::Frames,
        Self::Popup,
        Self::Download,
        Self::DownloadInFrames,
        Self::EndlessLoop,
        Self::Titles,
        Self::Storage,
        Self::Permissions,
        Self::Redefines,
        Self::Clicks,
    ];

    /// The path of the page; its last part is the name.
    pub(crate) fn path(self) -> String {
        let name = serde_json::to_value(self).unwrap_or_default();
        format!("/hostile/{}", name.as_str().unwrap_or_default())
    }

    fn script(self, elsewhere: &[String]) -> String {
        let script = match self {
            Self::Internals => include_str!("hostile/internals.js"),
            Self::Dialogs => include_str!("hostile/dialogs.js"),
            Self::Print => include_str!("hostile/print.js"),
            Self::BasicAuth => include_str!("hostile/basic_auth.js"),
            Self::Leaves => include_str!("hostile/leaves.js"),
            Self::Frames => include_str!("hostile/frames.js"),
            Self::Popup => include_str!("hostile/popup.js"),
            Self::Download => include_str!("hostile/download.js"),
            Self::DownloadInFrames => include_str!("hostile/download_in_frames.js"),
            Self::EndlessLoop => include_str!("hostile/endless_loop.js"),
            Self::Titles => include_str!("hostile/titles.js"),
            Self::Storage => include_str!("hostile/storage.js"),
            Self::Permissions => include_str!("hostile/permissions.js"),
            Self::Redefines => include_str!("hostile/redefines.js"),
            Self::Clicks => include_str!("hostile/clicks.js"),
        };
        fill(script, &[("mark", MARK), ("elsewhere", &json!(elsewhere).to_string())])
    }
}

/// The state behind the hostile pages.
pub(crate) struct Hostile {
    is_open: AtomicBool,
    elsewhere: Mutex<Vec<String>>,
    reports: Mutex<Vec<HostileReport>>,
}

impl Default for Hostile {
    fn default() -> Self {
        let elsewhere = Mutex::new(ELSEWHERE.map(str::to_owned).into());
        Self { is_open: AtomicBool::default(), elsewhere, reports: Mutex::default() }
    }
}

impl Hostile {
    pub(crate) fn open(&self) {
        self.is_open.store(true, Ordering::Relaxed);
    }

    pub(crate) fn lead_to(&self, address: String) {
        *lock(&self.elsewhere) = vec![address];
    }

    pub(crate) fn reports(&self) -> Vec<HostileReport> {
        lock(&self.reports).clone()
    }

    fn must_be_open(&self) -> Result<(), Notice> {
        if self.is_open.load(Ordering::Relaxed) { Ok(()) } else { Err(Notice::UnknownLink) }
    }

    fn report(&self, page: HostilePage, found: Value) {
        lock(&self.reports).push(HostileReport { page, found });
    }
}

/// The pages, and the place for their reports.
pub(super) fn router() -> Router<Arc<Site>> {
    Router::new()
        .route("/{page}", get(show))
        .route("/{page}/report", post(take_report))
        .route("/{page}/file", get(hand_out))
        .route("/{page}/worker.js", get(async || ([(header::CONTENT_TYPE, "text/javascript")], "")))
}

async fn show(
    State(site): State<Arc<Site>>,
    Path(page): Path<HostilePage>,
    headers: HeaderMap,
) -> Result<Response, Notice> {
    site.hostile.must_be_open()?;
    if page == HostilePage::BasicAuth {
        let Some(credentials) = headers.get(header::AUTHORIZATION) else {
            let challenge = [(header::WWW_AUTHENTICATE, "Basic realm=\"Your computer\"")];
            return Ok((StatusCode::UNAUTHORIZED, challenge, "A password, please.").into_response());
        };
        let credentials = String::from_utf8_lossy(credentials.as_bytes()).into_owned();
        site.hostile.report(page, json!({ "credentials": credentials }));
    }
    let (path, script) = (page.path(), page.script(&lock(&site.hostile.elsewhere)));
    let values = [("path", path.as_str()), ("script", script.as_str())];
    Ok(Page::bare(fill(include_str!("hostile/page.html"), &values)).into_response())
}

async fn take_report(
    State(site): State<Arc<Site>>,
    Path(page): Path<HostilePage>,
    Json(found): Json<Value>,
) -> Result<StatusCode, Notice> {
    site.hostile.must_be_open()?;
    site.hostile.report(page, found);
    Ok(StatusCode::NO_CONTENT)
}

/// A file that nobody asked for.
async fn hand_out(State(site): State<Arc<Site>>, Path(page): Path<HostilePage>) -> Result<Response, Notice> {
    site.hostile.must_be_open()?;
    site.hostile.report(page, json!({ "file": "requested" }));
    let fields: [(HeaderName, &str); 2] = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"unasked.bin\""),
    ];
    Ok((fields, MARK).into_response())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn every_hostile_page_has_its_own_script() {
        let mut scripts: Vec<String> = HostilePage::ALL.map(|page| page.script(&[])).to_vec();
        assert!(scripts.iter().all(|script| !script.contains("{{")), "{scripts:?}");
        scripts.sort();
        scripts.dedup();
        assert_eq!(scripts.len(), HostilePage::ALL.len());
        assert_eq!(HostilePage::BasicAuth.path(), "/hostile/basic-auth");
    }
}

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
    /// Goes to another host.
    OtherHost,
    /// Goes to this host without TLS.
    PlainHttp,
    /// Goes to a file of this computer.
    LocalFile,
    /// Goes to a `javascript:` address.
    JavascriptAddress,
    /// Opens a window without a click.
    Popup,
    /// Downloads a file without a click. The report comes with the request.
    Download,
    /// Loops for ever after its report.
    EndlessLoop,
    /// Changes its title all the time, to names of others.
    Titles,
    /// Keeps [`MARK`] in every storage there is. Reports what was there before.
    Storage,
}

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
    pub const ALL: [Self; 13] = [
        Self::Internals,
        Self::Dialogs,
        Self::Print,
        Self::BasicAuth,
        Self::OtherHost,
        Self::PlainHttp,
        Self::LocalFile,
        Self::JavascriptAddress,
        Self::Popup,
        Self::Download,
        Self::EndlessLoop,
        Self::Titles,
        Self::Storage,
    ];

    /// The path of the page; its last part is the name.
    pub(crate) fn path(self) -> String {
        let name = serde_json::to_value(self).unwrap_or_default();
        format!("/hostile/{}", name.as_str().unwrap_or_default())
    }

    /// Where a page goes that does nothing else.
    fn goes_to(self) -> Option<&'static str> {
        match self {
            Self::OtherHost => Some("https://other-host.example/"),
            // The plain port of the same host.
            Self::PlainHttp => Some("http://127.0.0.1/"),
            Self::LocalFile => Some("file:///etc/passwd"),
            Self::JavascriptAddress => Some("javascript:void(document.title = 'A javascript: address ran')"),
            _ => None,
        }
    }

    fn script(self) -> String {
        let script = match self {
            Self::Internals => include_str!("hostile/internals.js"),
            Self::Dialogs => include_str!("hostile/dialogs.js"),
            Self::Print => include_str!("hostile/print.js"),
            Self::BasicAuth => include_str!("hostile/basic_auth.js"),
            Self::Popup => include_str!("hostile/popup.js"),
            Self::Download => include_str!("hostile/download.js"),
            Self::EndlessLoop => include_str!("hostile/endless_loop.js"),
            Self::Titles => include_str!("hostile/titles.js"),
            Self::Storage => include_str!("hostile/storage.js"),
            Self::OtherHost | Self::PlainHttp | Self::LocalFile | Self::JavascriptAddress => {
                include_str!("hostile/goes_to.js")
            }
        };
        fill(script, &[("mark", MARK), ("target", &json!(self.goes_to()).to_string())])
    }
}

/// The state behind the hostile pages.
#[derive(Default)]
pub(crate) struct Hostile {
    is_open: AtomicBool,
    reports: Mutex<Vec<HostileReport>>,
}

impl Hostile {
    pub(crate) fn open(&self) {
        self.is_open.store(true, Ordering::Relaxed);
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
    let (path, script) = (page.path(), page.script());
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
        let mut scripts: Vec<String> = HostilePage::ALL.map(HostilePage::script).to_vec();
        assert!(scripts.iter().all(|script| !script.contains("{{")), "{scripts:?}");
        scripts.sort();
        scripts.dedup();
        assert_eq!(scripts.len(), HostilePage::ALL.len());
        assert_eq!(HostilePage::BasicAuth.path(), "/hostile/basic-auth");
    }
}

//! The CA's own page: before it is opened, and beside its window.

use ca_page::{facts::PageKind, imitation::ImitatedPage};
use pickup::connection::ProxyMode;
use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, PreflightLine, Situation, format::display_path, preflight::preflight_lines};
use crate::{
    help_code::ScreenEntry,
    platform::System,
    state::{PageVisit, Session, Shared, TaskName},
};

/// Runs the preflight, then follows the CA's own page in its window.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaPageScreen {
    /// The host of the page.
    pub host: String,
    /// The visit was resumed after a restart.
    pub resumed: bool,
    /// The page is open in its window.
    pub is_open: bool,
    /// What the page seems to be.
    pub kind: PageKind,
    /// The page itself, where practice imitates it; none where it is in its window.
    pub imitated: Option<ImitatedPage>,
    /// A reply of the page's is awaited.
    pub is_awaiting: bool,
    /// The page's window is being closed.
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) is_closing: bool,
    /// The octets of the file that is arriving.
    pub received: Option<u32>,
    /// What the window cannot do on this system; empty while the page is open.
    pub limits: Vec<PageLimit>,
    /// The preflight; empty while the page is open.
    pub preflight: Vec<PreflightLine>,
    /// The folder of the user's own copy.
    pub backup_folder: String,
    /// The password that the page asks for was put into it.
    pub is_filled: bool,
}

/// What the page's window cannot do on a system. The link may hang on it, so it is told before the page is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PageLimit {
    /// A file that comes in an unusual way may be shown, and not saved.
    Reply,
    /// The proxy that was set in the wizard is not used.
    Proxy,
}

impl CaPageScreen {
    pub(super) fn of(session: &Session, visit: &PageVisit) -> Self {
        let shared = &session.shared;
        let (progress, computer) = (&visit.progress, &shared.context.computer);
        let lines = || preflight_lines(visit.findings.as_ref(), computer, false);
        Self {
            host: visit.link.host().to_owned(),
            resumed: visit.resumed,
            is_open: visit.is_open,
            kind: progress.kind,
            imitated: progress.imitated.clone(),
            is_awaiting: progress.is_awaiting,
            is_closing: progress.is_closing,
            received: progress.received.map(|octets| u32::try_from(octets).unwrap_or(u32::MAX)),
            limits: if visit.is_open { Vec::new() } else { limits(shared) },
            preflight: if visit.is_open { Vec::new() } else { lines() },
            backup_folder: display_path(&shared.backup_folder),
            is_filled: visit.is_filled,
        }
    }
}

/// The window of macOS takes the proxies of the system alone, and has never brought a file.
fn limits(shared: &Shared) -> Vec<PageLimit> {
    if shared.context.platform.system != System::Macos || shared.is_isolated() {
        return Vec::new();
    }
    let proxy = (shared.proxy.mode != ProxyMode::System).then_some(PageLimit::Proxy);
    [Some(PageLimit::Reply), proxy].into_iter().flatten().collect()
}

impl Content for CaPageScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let (idle, actions) = (situation.is_idle(), situation.actions());
        if self.is_open {
            // Its window asks where a reply is awaited.
            let back = !self.is_awaiting && !self.is_closing;
            let edge_mode = back && self.kind == PageKind::KeyInBrowser;
            return Actions { back, edge_mode, proceed: false, connection: false, ..actions };
        }
        let back = matches!(situation.busy, None | Some(TaskName::Preflight));
        Actions { back, run_preflight: idle, choose_folder: idle, ..actions }
    }

    fn entry(&self) -> ScreenEntry {
        if self.is_open { ScreenEntry::of_page(self.kind) } else { ScreenEntry::Page }
    }
}

//! The page that is open: what its windows share.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
};

use ca_page::{
    PageFailure, PageReport, Visit,
    catcher::{Catcher, Caught},
    conduct::Conduct,
    facts::Message,
};
use tauri::{Url, webview::DownloadEvent};
use tokio::sync::mpsc::UnboundedSender;

/// What the windows of one visit share.
pub(super) struct OpenPage {
    pub(super) visit: Visit,
    /// The root of the practice service.
    pub(super) practice_root: Option<Vec<u8>>,
    catcher: Catcher,
    conduct: Mutex<Conduct>,
    /// None once the window is gone.
    reports: Mutex<Option<UnboundedSender<PageReport>>>,
    windows: AtomicU32,
}

impl OpenPage {
    pub(super) fn new(
        visit: Visit,
        practice_root: Option<Vec<u8>>,
        reports: UnboundedSender<PageReport>,
    ) -> Self {
        Self {
            catcher: Catcher::new(visit.folder.clone()),
            visit,
            practice_root,
            conduct: Mutex::default(),
            reports: Mutex::new(Some(reports)),
            windows: AtomicU32::new(1),
        }
    }

    /// A text of the window's own, in which `host` is the link's.
    pub(super) fn text(&self, id: &str) -> String {
        self.text_about(id, self.visit.link.host())
    }

    /// A text of the window's own about this host.
    pub(super) fn text_about(&self, id: &str, host: &str) -> String {
        i18n::text(self.visit.language, id, &[("host", host.into())])
    }

    pub(super) fn report(&self, report: PageReport) {
        if let Some(reports) = &*self.reports.lock().unwrap_or_else(PoisonError::into_inner) {
            // The wizard may have ended first.
            let _ = reports.send(report);
        }
    }

    /// Ends the reports: the window is gone.
    pub(super) fn end(&self) {
        self.reports.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    fn conduct(&self) -> MutexGuard<'_, Conduct> {
        self.conduct.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn is_busy(&self) -> bool {
        self.conduct().is_busy()
    }

    pub(super) fn next_label(&self, label: &str) -> String {
        format!("{label}-{}", self.windows.fetch_add(1, Ordering::Relaxed) + 1)
    }

    /// Whether a window may go there. `blob:` and `data:` become downloads.
    pub(super) fn allows(&self, url: &Url) -> bool {
        let is_allowed =
            matches!(url.scheme(), "blob" | "data") || url.as_str() == super::BLANK || self.is_trusted(url);
        if !is_allowed {
            log::warn!("the page wanted to go elsewhere: {}", url.host_str().unwrap_or(url.scheme()));
        }
        is_allowed
    }

    /// Whether this is a page of an allowed host.
    pub(super) fn is_trusted(&self, url: &Url) -> bool {
        self.visit.hosts.allows_page(url)
    }

    /// The place of the next reply. None if the person has not asked for one.
    pub(super) fn place(&self) -> Option<PathBuf> {
        let has_acted = self.has_acted();
        if !has_acted {
            log::warn!("a download that nobody has asked for is refused");
        }
        has_acted.then(|| self.catcher.place())
    }

    /// Whether the person has done something in the page.
    pub(super) fn has_acted(&self) -> bool {
        self.conduct().has_acted()
    }

    /// Gives a download its place.
    pub(super) fn download(&self, event: DownloadEvent<'_>) -> bool {
        let DownloadEvent::Requested { destination, .. } = event else { return true };
        let Some(place) = self.place() else { return false };
        if cfg!(target_os = "linux")
            && let Err(error) = Catcher::hold_early(&place)
        {
            log::warn!("the reply has no second name yet: {error}");
        }
        *destination = place;
        true
    }

    /// Takes a message of the scripts in the page.
    pub(super) fn told(&self, message: Message) {
        match message {
            // A frame has no steps of its own.
            Message::Facts(facts) if facts.top => self.report(PageReport::Shows(facts)),
            Message::Facts(_) => {}
            Message::Acted => self.conduct().acted(),
            Message::Pressed => self.report(PageReport::Pressed),
            Message::Submitted => {
                self.conduct().submitted();
                self.report(PageReport::Submitted);
            }
        }
    }

    /// Notes that a page is shown, or that none came.
    pub(super) fn settled(&self) {
        self.conduct().settled();
        self.report(PageReport::Settled);
    }

    pub(super) fn failed(&self, failure: PageFailure) {
        log::warn!("{failure}");
        self.conduct().settled();
        self.report(PageReport::Failed(failure));
    }

    /// Notes that a file begins to arrive.
    pub(super) fn began(&self) {
        self.conduct().began();
        self.report(PageReport::Arriving { received: 0 });
    }

    pub(super) fn arriving(&self, received: u64) {
        self.report(PageReport::Arriving { received });
    }

    /// Takes the file at `place`, which has arrived, or failed to. `is_unwritten` says that its end could not be
    /// written.
    pub(super) fn ended(&self, place: &Path, is_unwritten: bool) {
        self.conduct().ended();
        self.stalled(place);
        if is_unwritten {
            self.failed(PageFailure::Disk);
        }
    }

    /// Takes the file at `place` as far as it has arrived, and goes on.
    pub(super) fn stalled(&self, place: &Path) {
        #[cfg(unix)]
        if let Err(error) = self.catcher.restore(place) {
            log::warn!("the reply that was deleted: {error}");
        }
        self.take(Catcher::take(place).map(Some));
    }

    /// Gives the file at `place` its second name, and keeps it open.
    #[cfg(target_os = "linux")]
    pub(super) fn hold(&self, place: &Path) {
        if let Err(error) = Catcher::hold(place).and_then(|()| self.catcher.keep_open(place)) {
            log::warn!("the reply has one name only: {error}");
        }
    }

    /// Takes a page that is a certificate file.
    pub(super) fn shown(&self, content: &[u8]) {
        self.take(self.catcher.take_page(content));
    }

    fn take(&self, taken: std::io::Result<Option<Caught>>) {
        match taken {
            Ok(Some(caught)) => {
                log::info!("the page sent {} octets: {:?}", caught.octets, caught.content);
                self.report(PageReport::Caught(Arc::new(caught)));
            }
            Ok(None) => {}
            Err(error) => {
                log::warn!("the reply is not kept: {error}");
                self.report(PageReport::Failed(PageFailure::Disk));
            }
        }
    }
}

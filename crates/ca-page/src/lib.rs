//! The CA's own web page, in a window of its own beside the wizard's.
//!
//! A CA without a service for programs has only this page, and its last click can be made once. So the browser makes
//! the one request, as the CA expects it, and whatever the reply is, it is kept: this crate says what the window may
//! open ([`pickup::link::AllowedHosts`]), what is read of the page ([`facts`]), when a second click or a closed window
//! would cost the reply ([`conduct`]), which reply is a file ([`reply`]), and where that is kept and what it is
//! ([`catcher`]). The window itself is the shell's: [`PageWindow`]. Practice has none, and imitates the page
//! ([`imitation`]).
#![forbid(unsafe_code)]

pub mod catcher;
pub mod conduct;
pub mod facts;
pub mod imitation;
pub mod reply;
pub mod scripts;

use std::{path::PathBuf, sync::Arc};

use catcher::Caught;
use facts::PageFacts;
use i18n::Language;
use imitation::ImitatedPage;
use pickup::{
    connection::Proxy,
    link::{AllowedHosts, PageLink},
};
use secrecy::SecretString;
use tokio::sync::mpsc;

/// The window of the page. There is at most one.
pub trait PageWindow: Send + Sync + 'static {
    /// Opens the page. The reports end when the window is gone.
    fn open(&self, visit: Visit) -> mpsc::UnboundedReceiver<PageReport>;

    /// Puts this text into every password field of the page that is shown, if it is a page of an allowed host over
    /// TLS. Submits nothing.
    fn fill(&self, text: SecretString);

    /// Presses the button of an imitated page, with its box ticked or not. The buttons of a real page are the person's
    /// own, so a window does nothing.
    fn press(&self, _is_ticked: bool) {}

    /// Closes the window, whatever is awaited.
    fn close(&self);
}

/// A visit to the page.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The link.
    pub link: PageLink,
    /// The hosts to which the page may lead.
    pub hosts: AllowedHosts,
    /// The folder for replies: of this visit alone, and on the disk of the wizard's own files.
    pub folder: PathBuf,
    /// The way to the internet.
    pub proxy: Proxy,
    /// The password for the proxy.
    pub proxy_password: Option<SecretString>,
    /// The language of the window's own bar and questions.
    pub language: Language,
}

/// A report of the page's window.
#[derive(Clone, Debug)]
pub enum PageReport {
    /// The page in the window consists of this now.
    Shows(PageFacts),
    /// There is no window: practice imitates this page.
    Imitates(ImitatedPage),
    /// The person has clicked a button or a link, for which a script may send a request.
    Pressed,
    /// The person has submitted something: a reply is awaited.
    Submitted,
    /// The reply was a page, which is shown.
    Settled,
    /// A file is arriving.
    Arriving {
        /// The octets so far.
        received: u64,
    },
    /// A file has arrived, whole or not, and is kept.
    Caught(Arc<Caught>),
    /// The page cannot be shown.
    Failed(PageFailure),
}

/// The reason why the page cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PageFailure {
    /// The window could not be opened.
    #[error("no window could be opened for the page")]
    NoWindow,
    /// The host did not answer.
    #[error("the page could not be reached")]
    Unreachable,
    /// The host's certificate is not trusted.
    #[error("the certificate of the page's host is not trusted")]
    Untrusted,
    /// The host asks for a user name and a password, or for a certificate.
    #[error("the page asks for a log-in of the browser")]
    LogIn,
    /// The folder for the reply cannot be written.
    #[error("the reply cannot be kept on the disk")]
    Disk,
    /// The proxy refuses the user or the password that were entered in the wizard.
    #[error("the proxy refuses the user or the password")]
    Proxy,
}

/// A computer on which no such window can be opened.
pub struct NoPageWindow;

impl PageWindow for NoPageWindow {
    fn open(&self, _: Visit) -> mpsc::UnboundedReceiver<PageReport> {
        let (reports, received) = mpsc::unbounded_channel();
        // The receiver is here.
        let _ = reports.send(PageReport::Failed(PageFailure::NoWindow));
        received
    }

    fn fill(&self, _: SecretString) {}

    fn close(&self) {}
}

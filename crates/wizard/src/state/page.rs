//! The visit to the CA's own page: the second way to the certificate file.

use ca_page::{PageReport, facts::PageKind, imitation::ImitatedPage};
use pickup::link::PageLink;
use secrecy::SecretString;

use super::preflight::PreflightFindings;
use crate::problem::Problem;

/// A visit to the page, before it, during it, and after it has brought no file.
#[derive(Clone, Debug)]
pub(crate) struct PageVisit {
    pub(crate) link: PageLink,
    /// The visit was resumed after a restart.
    pub(crate) resumed: bool,
    /// The findings of the preflight; none before it, and none after a visit, when they may be outdated.
    pub(crate) findings: Option<PreflightFindings>,
    /// The page is open in its window.
    pub(crate) is_open: bool,
    pub(crate) progress: PageProgress,
    /// The typed pickup password.
    pub(crate) pickup: SecretString,
    /// The typed certificate password, and its repetition.
    pub(crate) typed: SecretString,
    pub(crate) repeat: SecretString,
    /// The certificate password that was put into the page, which need not be asked for again.
    pub(crate) filled: Option<SecretString>,
    /// The password that the page asks for was put into it.
    pub(crate) is_filled: bool,
    /// The visit is being ended, to go on in Microsoft Edge.
    pub(crate) leads_to_edge: bool,
}

/// The progress of the visit, as far as it can be seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PageProgress {
    /// What the page seems to be.
    pub(crate) kind: PageKind,
    /// The page itself, where practice imitates it.
    pub(crate) imitated: Option<ImitatedPage>,
    /// A reply is awaited: a second click, or a closed window, could cost it.
    pub(crate) is_awaiting: bool,
    /// The octets of the file that is arriving.
    pub(crate) received: Option<u64>,
    /// The window is being closed.
    pub(crate) is_closing: bool,
    /// A request has gone out that may have used up the link.
    pub(crate) may_be_used: bool,
}

impl PageVisit {
    pub(crate) fn new(link: PageLink) -> Self {
        let nothing = SecretString::default;
        Self {
            link,
            resumed: false,
            findings: None,
            is_open: false,
            progress: PageProgress::default(),
            pickup: nothing(),
            typed: nothing(),
            repeat: nothing(),
            filled: None,
            is_filled: false,
            leads_to_edge: false,
        }
    }

    /// The visit from before a restart. Its preflight would send a request, and waits for the person.
    pub(crate) fn resumed(link: PageLink, may_be_used: bool) -> Self {
        let progress = PageProgress { may_be_used, ..PageProgress::default() };
        Self { resumed: true, progress, ..Self::new(link) }
    }

    pub(crate) fn obstacle(&self) -> Option<&Problem> {
        self.findings.as_ref().and_then(PreflightFindings::obstacle)
    }

    /// Whether the person can go on in Microsoft Edge, as the page has the key made there.
    pub(crate) fn can_go_on_in_edge(&self) -> bool {
        self.progress.kind == PageKind::KeyInBrowser && !self.progress.is_awaiting
    }

    pub(crate) fn without_findings(self) -> Self {
        Self { findings: None, ..self }
    }

    pub(crate) fn with_empty_fields(self) -> Self {
        let nothing = SecretString::default;
        Self { pickup: nothing(), typed: nothing(), repeat: nothing(), ..self }
    }
}

impl PageProgress {
    /// The progress after this report of the page's window.
    pub(crate) fn after(self, report: &PageReport) -> Self {
        match report {
            PageReport::Shows(facts) => Self { kind: PageKind::of(facts), ..self },
            PageReport::Imitates(page) => {
                Self { kind: PageKind::of(&page.facts()), imitated: Some(page.clone()), ..self }
            }
            PageReport::Pressed => self.after_request(),
            PageReport::Submitted => Self { is_awaiting: true, ..self.after_request() },
            PageReport::Settled => Self { is_awaiting: false, received: None, ..self },
            PageReport::Arriving { received } => {
                Self { is_awaiting: true, received: Some(*received), may_be_used: true, ..self }
            }
            PageReport::Caught(_) => Self { is_awaiting: false, received: None, may_be_used: true, ..self },
            PageReport::Failed(_) => Self { is_awaiting: false, ..self },
        }
    }

    fn after_request(self) -> Self {
        Self { may_be_used: self.may_be_used || self.kind.may_use_link(), ..self }
    }
}

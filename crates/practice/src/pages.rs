//! The CA's page, imitated in memory: there is no window and no network.

use std::{
    fs, io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use ca_page::{
    PageFailure, PageReport, PageWindow, Visit,
    catcher::{Catcher, Caught},
    imitation::ImitatedPage,
};
use certificate::{password::CertificatePassword, subject::Subject};
use pickup::order::OrderDetails;
use samples::AGREEMENT_TEXT;
use secrecy::{ExposeSecret, SecretString};
use tokio::{sync::mpsc, task, time::sleep};

use crate::service::{PracticeService, Trouble};

/// The time before the reply of a silent page.
const SILENCE: Duration = Duration::from_secs(60);

/// The page of the sample order.
pub(crate) struct ImitatedPages {
    service: PracticeService,
    open: Mutex<Option<OpenPage>>,
}

struct OpenPage {
    reports: mpsc::UnboundedSender<PageReport>,
    catcher: Arc<Catcher>,
    step: Step,
    /// The content of the password fields.
    filled: SecretString,
    /// The password of the certificate file, once it is chosen.
    password: CertificatePassword,
}

/// The steps of the page. A sixth page of the CA's says that all is done: the wizard closes it unseen.
#[derive(Clone, Copy)]
enum Step {
    ReviewOrder,
    PickupPassword,
    CertificatePassword,
    Agreement,
    Download,
}

impl ImitatedPages {
    pub(crate) fn new(service: PracticeService) -> Self {
        Self { service, open: Mutex::default() }
    }

    fn opened(&self) -> MutexGuard<'_, Option<OpenPage>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends the reply to the last click. A page that is closed meanwhile gets none.
    fn send_file(&self, page: &OpenPage) {
        let trouble = self.service.take_trouble();
        let (reports, catcher) = (page.reports.downgrade(), page.catcher.clone());
        let (service, password) = (self.service.clone(), page.password.clone());
        tokio::spawn(async move {
            if trouble == Some(Trouble::SilentPage) {
                sleep(SILENCE).await;
            }
            task::spawn_blocking(move || {
                let reply = service.page_reply(&password, trouble);
                let Some(reports) = reports.upgrade() else { return };
                let received = reply.len() as u64;
                let caught = keep(&catcher, &reply).map(Arc::new);
                let caught = caught.map_or(PageReport::Failed(PageFailure::Disk), PageReport::Caught);
                for report in [PageReport::Arriving { received }, caught] {
                    // The visit may have ended.
                    let _ = reports.send(report);
                }
            });
        });
    }
}

impl PageWindow for ImitatedPages {
    fn open(&self, visit: Visit) -> mpsc::UnboundedReceiver<PageReport> {
        let (reports, received) = mpsc::unbounded_channel();
        let page = OpenPage {
            reports,
            catcher: Arc::new(Catcher::new(visit.folder)),
            step: Step::ReviewOrder,
            filled: SecretString::default(),
            password: CertificatePassword::none(),
        };
        if let Some(Trouble::FailingPage(failure)) = self.service.trouble() {
            page.report(PageReport::Failed(failure));
        } else {
            page.show(&self.service.order(), None);
            *self.opened() = Some(page);
        }
        received
    }

    fn fill(&self, text: SecretString) {
        if let Some(page) = &mut *self.opened() {
            page.filled = text;
        }
    }

    fn press(&self, is_ticked: bool) {
        let mut opened = self.opened();
        let Some(page) = &mut *opened else { return };
        page.report(PageReport::Submitted);
        if !matches!(page.step, Step::Download) {
            page.turn(&self.service.order(), is_ticked);
        } else if self.service.trouble() == Some(Trouble::ClosingPage) {
            *opened = None;
        } else {
            self.send_file(page);
        }
    }

    fn close(&self) {
        *self.opened() = None;
    }
}

impl OpenPage {
    fn report(&self, report: PageReport) {
        // The visit may have ended.
        let _ = self.reports.send(report);
    }

    /// Goes to the next page, or says why not.
    fn turn(&mut self, order: &OrderDetails, is_ticked: bool) {
        let refusal = match self.step {
            Step::PickupPassword
                if order.practice_password.as_deref() != Some(self.filled.expose_secret()) =>
            {
                Some("The Pickup Password is not correct.")
            }
            Step::CertificatePassword if self.filled.expose_secret().is_empty() => {
                Some("The Certificate Password is missing.")
            }
            Step::Agreement if !is_ticked => Some("Please tick the box to go on."),
            _ => None,
        };
        if refusal.is_none() {
            let filled = std::mem::take(&mut self.filled);
            if let Step::CertificatePassword = self.step {
                self.password = CertificatePassword::new(filled);
            }
            self.step = self.step.next();
        }
        self.report(PageReport::Settled);
        self.show(order, refusal);
    }

    fn show(&self, order: &OrderDetails, refusal: Option<&str>) {
        let message = refusal.map(str::to_owned);
        self.report(PageReport::Imitates(ImitatedPage { message, ..self.step.page(order) }));
    }
}

impl Step {
    fn next(self) -> Self {
        match self {
            Self::ReviewOrder => Self::PickupPassword,
            Self::PickupPassword => Self::CertificatePassword,
            Self::CertificatePassword => Self::Agreement,
            Self::Agreement | Self::Download => Self::Download,
        }
    }

    fn page(self, order: &OrderDetails) -> ImitatedPage {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let page = |title: &str, text: &[&str], fields: &[&str]| ImitatedPage {
            title: title.to_owned(),
            paragraphs: owned(text),
            fields: owned(fields),
            button: "Next".to_owned(),
            ..ImitatedPage::default()
        };
        match self {
            Self::ReviewOrder => {
                let OrderDetails { number, subject, .. } = order;
                let Subject { common_name, organization, country, email } = subject;
                page(
                    "Review Order",
                    &["Please check your order.", number, common_name, organization, country, email],
                    &[],
                )
            }
            Self::PickupPassword => ImitatedPage {
                pickup_password: order.practice_password.clone(),
                ..page(
                    "Pickup Password",
                    &["Please enter the Pickup Password that was chosen when the certificate was ordered."],
                    &["Pickup Password"],
                )
            },
            Self::CertificatePassword => page(
                "Certificate Password",
                &[
                    "Please choose a Certificate Password. It protects the file that you are going to download.",
                ],
                &["Certificate Password", "Certificate Password (again)"],
            ),
            Self::Agreement => ImitatedPage {
                check: Some("I AGREE TO THE SUBSCRIBER AGREEMENT".to_owned()),
                ..page("Subscriber Agreement", &AGREEMENT_TEXT.split("\n\n").collect::<Vec<_>>(), &[])
            },
            Self::Download => ImitatedPage {
                button: "Download My Certificate".to_owned(),
                ..page("Download", &["Your certificate is ready. It can be downloaded once."], &[])
            },
        }
    }
}

/// Keeps a reply as that of a window is kept.
fn keep(catcher: &Catcher, reply: &[u8]) -> io::Result<Caught> {
    let place = catcher.place();
    fs::write(&place, reply)?;
    Catcher::take(&place)
}

#[cfg(test)]
#[allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use std::path::PathBuf;

    use ca_page::catcher::Content;
    use certificate::pkcs12::{Foreign, Kind};
    use i18n::Language;
    use pickup::{
        connection::Proxy,
        link::{AllowedHosts, PRACTICE_HOST, PickupLink},
    };
    use samples::{CertificationAuthority, KeyKind, Subject};

    use super::*;
    use crate::{PICKUP_PASSWORD, Scene, order_of};

    /// Opens the page with this folder for its replies, and returns it with its reports.
    fn opened(folder: PathBuf) -> (ImitatedPages, mpsc::UnboundedReceiver<PageReport>) {
        let authority = CertificationAuthority::new().unwrap();
        let issued = authority.issue(&Subject::sample(), KeyKind::P256).unwrap();
        let order = order_of(Scene::Start, None, Subject::sample(), authority.issuing_der());
        let pages = ImitatedPages::new(PracticeService::new(order, issued, authority.into()));
        let hosts = AllowedHosts::default().practice_alone();
        let link = PickupLink::parse(&format!("https://{PRACTICE_HOST}/page?p=1"), &hosts);
        let Ok(PickupLink::Page(link)) = link else { panic!("no link to a page") };
        let (proxy, language) = (Proxy::default(), Language::default());
        let visit = Visit { link, hosts, folder, proxy, proxy_password: None, language };
        let reports = pages.open(visit);
        (pages, reports)
    }

    /// Presses the button, and returns the title and the message of the page that is shown then.
    fn pressed(
        pages: &ImitatedPages,
        reports: &mut mpsc::UnboundedReceiver<PageReport>,
        is_ticked: bool,
    ) -> (String, bool) {
        pages.press(is_ticked);
        let sent: Vec<_> = std::iter::from_fn(|| reports.try_recv().ok()).collect();
        let [.., PageReport::Submitted, PageReport::Settled, PageReport::Imitates(page)] = &sent[..] else {
            panic!("{sent:?}")
        };
        (page.title.clone(), page.message.is_some())
    }

    #[test]
    fn page_goes_on_only_when_all_is_entered() {
        let (pages, mut reports) = opened(PathBuf::new());
        let mut press = |text: Option<&str>, is_ticked| {
            if let Some(text) = text {
                pages.fill(text.into());
            }
            pressed(&pages, &mut reports, is_ticked)
        };
        let stays = |title: &str| (title.to_owned(), true);
        let comes = |title: &str| (title.to_owned(), false);
        assert_eq!(press(None, false), comes("Pickup Password"));
        assert_eq!(press(None, false), stays("Pickup Password"));
        assert_eq!(press(Some("wrong2password"), false), stays("Pickup Password"));
        assert_eq!(press(Some(PICKUP_PASSWORD), false), comes("Certificate Password"));
        assert_eq!(press(None, false), stays("Certificate Password"), "the fields are empty again");
        assert_eq!(press(Some("violin7Harbour3Quartz"), false), comes("Subscriber Agreement"));
        assert_eq!(press(None, false), stays("Subscriber Agreement"));
        assert_eq!(press(None, true), comes("Download"));
    }

    #[tokio::test]
    async fn reply_is_that_of_the_click() {
        for (trouble, content) in [
            (Trouble::CutReply, Content::CutOff),
            (Trouble::EmptyReply, Content::Nothing),
            (Trouble::OtherReply, Content::Other(Kind::Foreign(Foreign::Certificate))),
            (Trouble::ClocksApart, Content::CertificateFile),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let (pages, mut reports) = opened(folder.path().to_owned());
            for text in ["", PICKUP_PASSWORD, "violin7Harbour3Quartz", ""] {
                pages.fill(text.into());
                pages.press(true);
            }
            pages.service.set_trouble(Some(trouble));
            pages.press(false);
            pages.service.set_trouble(None);
            let caught = loop {
                if let PageReport::Caught(caught) = reports.recv().await.unwrap() {
                    break caught;
                }
            };
            assert_eq!((caught.content, caught.path.parent()), (content, Some(folder.path())));
        }
    }
}

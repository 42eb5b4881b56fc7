//! The CA's page without a window: what a person does there as requests, and the reply written to the disk as WebKitGTK
//! writes it.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
    time::Duration,
};

use ca_page::{PageFailure, PageReport, PageWindow, Visit, catcher::Catcher, facts::PageFacts};
use reqwest::{Certificate, Client, Response, header, redirect::Policy};
use secrecy::SecretString;
use tokio::{
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    time::timeout,
};
use url::{Url, form_urlencoded::Serializer};

use super::person::Person;
use crate::waiting::until;

/// The forms of the pages before the download, and the address of the last one.
const DOWNLOAD: &str = "download";
/// The longest wait for the record, which cannot be written on a full disk.
const NOTING: Duration = Duration::from_millis(500);

/// A page in a window that nobody sees, used by this person.
pub struct UnseenPage {
    person: Person,
    client: Client,
}

/// The page that is shown.
struct Page {
    cookie: String,
    token: String,
}

impl UnseenPage {
    /// The person's page, at the practice service with this root certificate.
    ///
    /// # Panics
    /// When the root is invalid.
    #[must_use]
    pub fn of(person: Person, root: &[u8]) -> Self {
        let root = Certificate::from_der(root).unwrap();
        let client = Client::builder().tls_certs_only([root]).no_proxy().redirect(Policy::none());
        Self { person, client: client.build().unwrap() }
    }
}

impl PageWindow for UnseenPage {
    fn open(&self, visit: Visit) -> UnboundedReceiver<PageReport> {
        let (reports, received) = unbounded_channel();
        let (person, client) = (self.person.clone(), self.client.clone());
        tokio::spawn(async move {
            if let Err(failure) = pick_up(&person, &client, &visit, &reports).await {
                let _ = reports.send(PageReport::Failed(failure));
            }
        });
        received
    }

    fn fill(&self, _: SecretString) {}

    fn close(&self) {}
}

/// Goes through the six pages.
async fn pick_up(
    person: &Person,
    client: &Client,
    visit: &Visit,
    reports: &UnboundedSender<PageReport>,
) -> Result<(), PageFailure> {
    let link = Url::parse(visit.link.expose()).map_err(unreachable)?;
    let reply = client.get(link.clone()).send().await.map_err(unreachable)?;
    let mut page = read(reply, "").await?;
    let password = person.certificate_password.as_str();
    let forms: [(&str, &[(&str, &str)]); 4] = [
        ("reviewOrder", &[]),
        ("pickupPassword", &[("pickupPassword", &person.pickup_password)]),
        ("certificatePassword", &[("certificatePassword", password), ("certificatePasswordAgain", password)]),
        ("agreement", &[("agree", "yes")]),
    ];
    for (form, fields) in forms {
        let reply = send(client, &link, &page, form, fields).await?;
        page = read(reply, &page.cookie).await?;
    }
    let button = "Download My Certificate".to_owned();
    let facts = PageFacts { top: true, buttons: vec![button], ..PageFacts::default() };
    let _ = reports.send(PageReport::Shows(facts));
    let _ = reports.send(PageReport::Submitted);
    wait_for_note(&visit.folder).await;
    let reply = send(client, &link, &page, DOWNLOAD, &[]).await?;
    let catcher = Catcher::new(visit.folder.clone());
    let place = catcher.place();
    receive(reply, &place, reports).await.map_err(|_| PageFailure::Disk)?;
    let caught = Catcher::take(&place).map_err(|_| PageFailure::Disk)?;
    let _ = reports.send(PageReport::Caught(caught.into()));
    Ok(())
}

/// Waits until the wizard has noted that a request goes out.
async fn wait_for_note(folder: &Path) {
    let record = folder.with_file_name("page.json");
    let is_noted = || async {
        let text = fs::read_to_string(&record).ok()?;
        text.contains("\"may_be_used\":true").then_some(())
    };
    let _ = timeout(NOTING, until("the note of the request", is_noted)).await;
}

/// Writes the reply as WebKitGTK does: under two names, which it takes away again when it fails.
async fn receive(mut reply: Response, place: &Path, reports: &UnboundedSender<PageReport>) -> io::Result<()> {
    let written = place.with_extension("wkdownload");
    File::create(place)?;
    let mut file = File::create(&written)?;
    let _ = Catcher::hold(place);
    let _ = reports.send(PageReport::Arriving { received: 0 });
    while let Some(chunk) = reply.chunk().await.map_err(io::Error::other)? {
        if let Err(error) = file.write_all(&chunk) {
            let _ = fs::remove_file(place);
            let _ = fs::remove_file(&written);
            return Err(error);
        }
    }
    fs::rename(written, place)
}

async fn send(
    client: &Client,
    link: &Url,
    page: &Page,
    form: &str,
    fields: &[(&str, &str)],
) -> Result<Response, PageFailure> {
    let address = link.join(&format!("{form}.do")).map_err(unreachable)?;
    let body = Serializer::new(String::new()).append_pair("token", &page.token).extend_pairs(fields).finish();
    let request = client.post(address).header(header::COOKIE, &page.cookie);
    let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    request.body(body).send().await.map_err(unreachable)
}

/// Reads a page with a form. A session that it begins takes the place of the cookie.
async fn read(reply: Response, cookie: &str) -> Result<Page, PageFailure> {
    let set = reply.headers().get(header::SET_COOKIE).and_then(|set| set.to_str().ok());
    let cookie = set.and_then(|set| set.split(';').next()).unwrap_or(cookie).to_owned();
    let html = reply.text().await.map_err(unreachable)?;
    let token = html.split_once("name=\"token\" value=\"").and_then(|(_, rest)| rest.split_once('"'));
    let (token, _) = token.ok_or(PageFailure::Unreachable)?;
    Ok(Page { cookie, token: token.to_owned() })
}

fn unreachable<E>(_: E) -> PageFailure {
    PageFailure::Unreachable
}

//! A person in a browser on the CA's page: one order, one cookie, one form after the other.

use practice_service::{OrderSpec, PageSpec, PracticeOrder, PracticeService, Settings};
use reqwest::{Certificate, Client, Response, header, redirect::Policy};

use crate::subscriber::{CERTIFICATE_PASSWORD, quick};

pub(crate) const PATH: &str = "/pc/public/certificate";

pub(crate) struct Visitor {
    pub(crate) practice_service: PracticeService,
    pub(crate) order: PracticeOrder,
    client: Client,
}

/// A page in a browser, with its cookie.
pub(crate) struct Page {
    pub(crate) html: String,
    cookie: String,
}

impl Page {
    /// The part of the title that names the page.
    pub(crate) fn title(&self) -> &str {
        let title = between(&self.html, "<title>", "</title>").expect("a title");
        title.strip_prefix("Install your Digital Certificate - ").expect("the site's title")
    }

    /// The hidden field of the form.
    pub(crate) fn token(&self) -> &str {
        between(&self.html, "name=\"token\" value=\"", "\"").unwrap_or_else(|| panic!("{}", self.html))
    }

    pub(crate) fn passwords(&self) -> usize {
        self.html.matches("type=\"password\"").count()
    }

    pub(crate) fn message(&self) -> &str {
        between(&self.html, "class=\"message\">", "<").expect("a place for messages").trim()
    }
}

/// An order with this treatment by the page.
pub(crate) fn on_page(page: PageSpec) -> OrderSpec {
    OrderSpec { page, ..quick() }
}

impl Visitor {
    pub(crate) async fn of(spec: OrderSpec) -> Self {
        let practice_service = PracticeService::start(Settings::default()).await.unwrap();
        let order = practice_service.place_order(spec).unwrap();
        let root = Certificate::from_pem(practice_service.root_pem().as_bytes()).unwrap();
        let client = Client::builder().tls_certs_only([root]).no_proxy().redirect(Policy::none());
        Self { practice_service, order, client: client.build().unwrap() }
    }

    /// The address of a path on the page's server.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("https://{}{path}", self.practice_service.page_address())
    }

    /// Opens an address, with the cookie of a session or an empty one.
    pub(crate) async fn get(&self, url: &str, cookie: &str) -> Response {
        self.client.get(url).header(header::COOKIE, cookie).send().await.unwrap()
    }

    /// Opens the link.
    pub(crate) async fn open(&self) -> Page {
        read(self.get(&self.order.page_link, "").await, "").await
    }

    /// Sends a form with the page's hidden field.
    pub(crate) async fn try_send(&self, page: &Page, form: &str, fields: &[(&str, &str)]) -> Response {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.append_pair("token", page.token()).extend_pairs(fields);
        let request = self.client.post(self.url(&format!("{PATH}/{form}.do")));
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        request.header(header::COOKIE, &page.cookie).body(body.finish()).send().await.unwrap()
    }

    pub(crate) async fn send(&self, page: &Page, form: &str, fields: &[(&str, &str)]) -> Page {
        read(self.try_send(page, form, fields).await, &page.cookie).await
    }

    pub(crate) async fn to_pickup_password(&self) -> Page {
        self.send(&self.open().await, "reviewOrder", &[]).await
    }

    pub(crate) async fn to_certificate_password(&self) -> Page {
        let page = self.to_pickup_password().await;
        self.send(&page, "pickupPassword", &[("pickupPassword", &self.order.pickup_password)]).await
    }

    pub(crate) async fn to_agreement(&self) -> Page {
        let page = self.to_certificate_password().await;
        self.send(&page, "certificatePassword", &twice(CERTIFICATE_PASSWORD)).await
    }

    /// Proceeds to the page with the button.
    pub(crate) async fn to_download(&self) -> Page {
        let page = self.to_agreement().await;
        self.send(&page, "agreement", &[("agree", "yes")]).await
    }

    /// Presses the button, where it is a form.
    pub(crate) async fn press(&self, page: &Page) -> Response {
        self.try_send(page, "download", &[]).await
    }

    /// Opens an address of the site that stands in a page.
    pub(crate) async fn follow(&self, page: &Page, path: &str) -> Response {
        self.get(&self.url(path), &page.cookie).await
    }

    pub(crate) async fn finished(&self, page: &Page) -> Page {
        read(self.follow(page, &format!("{PATH}/finished.do")).await, &page.cookie).await
    }
}

/// The certificate password in both fields.
pub(crate) fn twice(password: &str) -> [(&'static str, &str); 2] {
    [("certificatePassword", password), ("certificatePasswordAgain", password)]
}

/// Reads a reply as a page. A session that it begins takes the place of `cookie`.
pub(crate) async fn read(response: Response, cookie: &str) -> Page {
    assert_eq!(response.status(), 200, "{response:?}");
    assert_eq!(response.headers()["content-type"], "text/html; charset=UTF-8");
    let set = response.headers().get(header::SET_COOKIE).map(|set| {
        let set = set.to_str().unwrap();
        assert!(set.contains("; HttpOnly"), "{set}");
        set.split(';').next().unwrap().to_owned()
    });
    Page { cookie: set.unwrap_or_else(|| cookie.to_owned()), html: response.text().await.unwrap() }
}

/// The text between two others.
pub(crate) fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    Some(text.split_once(before)?.1.split_once(after)?.0)
}

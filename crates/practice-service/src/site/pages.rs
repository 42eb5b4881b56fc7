//! The pages as HTML.

use axum::{
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use time::{OffsetDateTime, macros::format_description};

use super::{PATH, notices::Notice, orders::PageOrder, replies::Button, template::fill};
use crate::order::Kind;

const LAYOUT: &str = include_str!("html/layout.html");
/// What all titles begin with.
const TITLE: &str = "Install your Digital Certificate";

/// A page.
pub(super) struct Page(String);

impl Page {
    /// Puts the content between the header and the footer of the site.
    fn new(heading: &str, content: &str) -> Self {
        let title = format!("{TITLE} - {heading}");
        Self(fill(LAYOUT, &[("title", &title), ("heading", heading), ("content", content)]))
    }

    /// A page without header and footer.
    pub(super) fn bare(html: String) -> Self {
        Self(html)
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let fields: [(HeaderName, &str); 2] =
            [(header::CONTENT_TYPE, "text/html; charset=UTF-8"), (header::CACHE_CONTROL, "no-store")];
        (fields, self.0).into_response()
    }
}

/// Step 1: the facts of the order.
pub(super) fn review_order(order: &PageOrder, token: &str) -> Page {
    let placed = &order.placed;
    let (kind, lapses_at) = {
        let order = placed.order();
        (order.terms().kind, order.lapses_at())
    };
    let kind = match kind {
        Kind::New => "New",
        Kind::Reissue => "Reissue",
    };
    let content = fill(
        include_str!("html/review_order.html"),
        &[
            ("path", PATH),
            ("token", token),
            ("number", &placed.number),
            ("kind", kind),
            ("name", &placed.subject.common_name),
            ("organization", &placed.subject.organization),
            ("country", &placed.subject.country),
            ("email", &placed.subject.email),
            ("until", &day(lapses_at)),
        ],
    );
    Page::new("Review Order", &content)
}

/// Step 2: one password field. The message says what was wrong with the last attempt.
pub(super) fn pickup_password(message: &str, token: &str) -> Page {
    let values = [("path", PATH), ("token", token), ("message", message)];
    Page::new("Pickup Password", &fill(include_str!("html/pickup_password.html"), &values))
}

/// Step 3: two password fields.
pub(super) fn certificate_password(message: &str, token: &str) -> Page {
    let values = [("path", PATH), ("token", token), ("message", message)];
    Page::new("Certificate Password", &fill(include_str!("html/certificate_password.html"), &values))
}

/// Step 3 where the page makes the password up: it is shown here and never again.
pub(super) fn password_of_site(password: &str, token: &str) -> Page {
    let values = [("path", PATH), ("token", token), ("password", password)];
    Page::new("Certificate Password", &fill(include_str!("html/password_of_site.html"), &values))
}

/// Step 4: the agreement and a box to tick.
pub(super) fn agreement(text: &str, message: &str, token: &str) -> Page {
    let values = [("path", PATH), ("token", token), ("message", message), ("text", text)];
    Page::new("Subscriber Agreement", &fill(include_str!("html/agreement.html"), &values))
}

/// Step 5: the button.
pub(super) fn download(button: Button, file_name: &str, token: &str) -> Page {
    let values = [("path", PATH), ("token", token), ("file_name", file_name)];
    let button = fill(button.html(), &values);
    let values = [("path", PATH), ("button", button.as_str())];
    Page::new("Download", &fill(include_str!("html/download.html"), &values))
}

/// Step 6: the end.
pub(super) fn finished() -> Page {
    Page::new("Finished", include_str!("html/finished.html"))
}

/// A page that is no pickup.
pub(super) fn notice(notice: Notice) -> Page {
    let (heading, message) = notice.texts();
    Page::new(heading, &fill(include_str!("html/notice.html"), &[("message", message)]))
}

/// A day as sites of this age write it.
fn day(moment: OffsetDateTime) -> String {
    let day = format_description!("[month repr:short] [day padding:none], [year]");
    // Formatting into a string fails only for components that a moment lacks.
    moment.format(&day).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_has_no_empty_fields() {
        let buttons = Button::ALL.map(|button| download(button, "PR0000000001.pfx", "token"));
        let notices = Notice::ALL.map(notice);
        let forms = [
            pickup_password("message", "token"),
            certificate_password("message", "token"),
            password_of_site("password", "token"),
            agreement("text", "message", "token"),
            finished(),
        ];
        for Page(html) in forms.into_iter().chain(buttons).chain(notices) {
            assert!(!html.contains("{{"), "{html}");
            assert!(html.contains(&format!("<title>{TITLE} - ")), "{html}");
        }
    }
}

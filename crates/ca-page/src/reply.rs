//! Which reply is a file, to be kept, and which one a page, to be shown. A browser decides otherwise: it shows whatever it
//! can.

/// What a browser says of a reply before it takes it.
#[derive(Clone, Copy, Debug)]
pub struct Reply<'a> {
    /// The type that the browser takes it for.
    pub mime: &'a str,
    /// The header field `Content-Disposition`.
    pub disposition: Option<&'a str>,
    /// The address.
    pub address: &'a str,
    /// It takes the place of the window's page, not of one in a frame.
    pub is_main: bool,
}

impl Reply<'_> {
    /// Whether it is downloaded: what is no page, what the server calls an attachment, and what the page itself has made.
    #[must_use]
    pub fn is_file(self) -> bool {
        let is_attached = self
            .disposition
            .is_some_and(|value| value.trim_start().to_ascii_lowercase().starts_with("attachment"));
        let is_page = matches!(self.mime, "text/html" | "application/xhtml+xml" | "application/pdf");
        let is_made = ["blob:", "data:"].iter().any(|scheme| self.address.starts_with(scheme));
        // What a page makes and loads beside itself, such as an image, is no reply.
        let is_shown = if self.is_main { is_page && !is_made } else { is_page || is_made };
        is_attached || !is_shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Reply<'_> = Reply {
        mime: "text/html",
        disposition: None,
        address: "https://www.example.org/pickup",
        is_main: true,
    };

    #[test]
    fn reply_that_is_no_page_is_a_file() {
        for mime in ["application/x-pkcs12", "application/octet-stream", "text/plain", "image/png", ""] {
            assert!(Reply { mime, ..PAGE }.is_file(), "{mime}");
            assert!(Reply { mime, is_main: false, ..PAGE }.is_file(), "{mime} in a frame");
        }
        for mime in ["text/html", "application/xhtml+xml", "application/pdf"] {
            assert!(!Reply { mime, ..PAGE }.is_file(), "{mime}");
            assert!(!Reply { mime, is_main: false, ..PAGE }.is_file(), "{mime} in a frame");
        }
    }

    #[test]
    fn attachment_is_a_file_whatever_its_type() {
        for disposition in ["attachment", " Attachment; filename=a.html"] {
            assert!(Reply { disposition: Some(disposition), ..PAGE }.is_file(), "{disposition}");
        }
        assert!(!Reply { disposition: Some("inline; filename=attachment"), ..PAGE }.is_file());
    }

    #[test]
    fn what_the_page_makes_is_a_file_in_its_place_alone() {
        for address in ["blob:https://www.example.org/1", "data:text/html,a"] {
            assert!(Reply { address, ..PAGE }.is_file(), "{address}");
            let beside = Reply { address, mime: "image/png", is_main: false, ..PAGE };
            assert!(!beside.is_file(), "{address}");
        }
    }
}

//! The shapes in which the site hands out the file.

use std::sync::Arc;

use axum::{
    body::Bytes,
    http::{HeaderName, HeaderValue, StatusCode, Version, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use super::{
    carriers::{self, Content, Script},
    orders::PageOrder,
    sending::{self, Framing},
};

/// The shape in which the CA's page hands out the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyKind {
    /// `application/x-pkcs12` as an attachment.
    #[default]
    Attachment,
    /// An attachment whose name is in `filename*`.
    ExtendedName,
    /// An attachment whose name has a path in it.
    PathName,
    /// `application/x-pkcs12` without a disposition.
    NoDisposition,
    /// `inline` with a name.
    Inline,
    /// `application/octet-stream` without a disposition.
    OctetStream,
    /// No `Content-Type` at all.
    NoType,
    /// The octets as `text/plain`.
    TextPlain,
    /// The octets as `text/html`.
    TextHtml,
    /// A page that refreshes itself to an attachment.
    RefreshToAttachment,
    /// A page that refreshes itself to a file without a disposition.
    RefreshToBare,
    /// A redirect (302) to a file without a disposition.
    Redirect,
    /// A page with the file in a frame, without a disposition.
    Frame,
    /// A page whose script makes a blob, and clicks a link with `download`.
    BlobLink,
    /// A page whose script makes a blob, and goes there.
    BlobLocation,
    /// The same as `BlobLink` with a `data:` address.
    DataLink,
    /// The same as `BlobLocation` with a `data:` address.
    DataLocation,
    /// A link with `download` to a file without a disposition.
    DownloadLink,
    /// A button that opens a window on an attachment.
    WindowToAttachment,
    /// A button that opens a window on a file without a disposition.
    WindowToBare,
    /// A form that is sent into a new window, and replies with a file without a disposition.
    FormToNewWindow,
    /// A button that opens a window, which goes to an attachment and closes itself.
    ClosingPopup,
    /// An attachment in gzip; its length is that of the compressed octets.
    Gzip,
    /// An attachment in chunks, without a length.
    Chunked,
    /// An attachment without a length, which ends with the connection.
    UntilClose,
    /// An attachment with status 500.
    ServerError,
    /// An attachment of no octets.
    Empty,
    /// An attachment with the file in base64.
    Base64,
    /// An attachment with the file in PEM.
    Pem,
    /// The certificate alone (`.cer`) in place of the file.
    Certificate,
    /// The certificate and its issuers (`.p7b`) in place of the file.
    Certificates,
    /// The agreement as a PDF in place of the file.
    Pdf,
    /// The file in a frame with status 500.
    ErrorInFrame,
    /// A button that opens a window on an attachment with status 404.
    WindowToError,
    /// A button whose script fetches the file, and opens a window on a blob of it.
    WindowToBlob,
    /// A button whose script opens a window, fetches the file, and leads the window to a blob of it.
    UnnamedWindow,
}

/// The element of the download page that a person clicks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Button {
    Form,
    FormToNewWindow,
    /// Opens a window on the file.
    Window,
    /// Opens a window on a page that goes to the file.
    Popup,
    Link,
    /// Fetches the file, and opens a window on a blob of it.
    WindowOnBlob,
    /// Opens a window without an address, fetches the file, and leads the window to a blob of it.
    UnnamedWindow,
}

/// What the reply to the form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leads {
    /// The file itself, or a page that has the file in it.
    ToFile,
    /// A page or a redirect that leads to the file.
    On(Carrier),
}

/// The way from the form to the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Carrier {
    Refresh,
    Redirect,
    Frame,
}

#[derive(Clone, Copy)]
enum Disposition {
    None,
    Inline,
    Attachment,
    /// An attachment whose name is in `filename*`.
    Extended,
    /// An attachment whose name leads out of its folder.
    Path,
}

/// Everything that makes a shape.
struct Shape {
    button: Button,
    leads: Leads,
    content: Content,
    status: StatusCode,
    media_type: Option<&'static str>,
    disposition: Disposition,
    gzip: bool,
    framing: Framing,
}

const PKCS12: &str = "application/x-pkcs12";

/// The shape that the others differ from.
const ATTACHMENT: Shape = Shape {
    button: Button::Form,
    leads: Leads::ToFile,
    content: Content::File,
    status: StatusCode::OK,
    media_type: Some(PKCS12),
    disposition: Disposition::Attachment,
    gzip: false,
    framing: Framing::Length,
};
const BARE: Shape = Shape { disposition: Disposition::None, ..ATTACHMENT };

impl ReplyKind {
    /// All shapes.
    pub const ALL: [Self; 36] = [
        Self::Attachment,
        Self::ExtendedName,
        Self::PathName,
        Self::NoDisposition,
        Self::Inline,
        Self::OctetStream,
        Self::NoType,
        Self::TextPlain,
        Self::TextHtml,
        Self::RefreshToAttachment,
        Self::RefreshToBare,
        Self::Redirect,
        Self::Frame,
        Self::BlobLink,
        Self::BlobLocation,
        Self::DataLink,
        Self::DataLocation,
        Self::DownloadLink,
        Self::WindowToAttachment,
        Self::WindowToBare,
        Self::FormToNewWindow,
        Self::ClosingPopup,
        Self::Gzip,
        Self::Chunked,
        Self::UntilClose,
        Self::ServerError,
        Self::Empty,
        Self::Base64,
        Self::Pem,
        Self::Certificate,
        Self::Certificates,
        Self::Pdf,
        Self::ErrorInFrame,
        Self::WindowToError,
        Self::WindowToBlob,
        Self::UnnamedWindow,
    ];

    /// Whether it has the whole certificate file in it.
    #[must_use]
    pub fn has_file(self) -> bool {
        matches!(self.shape().content, Content::File | Content::Base64 | Content::Pem | Content::InScript(_))
    }

    fn shape(self) -> Shape {
        match self {
            Self::Attachment => ATTACHMENT,
            Self::ExtendedName => Shape { disposition: Disposition::Extended, ..ATTACHMENT },
            Self::PathName => Shape { disposition: Disposition::Path, ..ATTACHMENT },
            Self::NoDisposition => BARE,
            Self::Inline => Shape { disposition: Disposition::Inline, ..ATTACHMENT },
            Self::OctetStream => Shape { media_type: Some("application/octet-stream"), ..BARE },
            Self::NoType => Shape { media_type: None, ..BARE },
            Self::TextPlain => Shape { media_type: Some("text/plain"), ..BARE },
            Self::TextHtml => Shape { media_type: Some("text/html"), ..BARE },
            Self::RefreshToAttachment => Shape { leads: Leads::On(Carrier::Refresh), ..ATTACHMENT },
            Self::RefreshToBare => Shape { leads: Leads::On(Carrier::Refresh), ..BARE },
            Self::Redirect => Shape { leads: Leads::On(Carrier::Redirect), ..BARE },
            Self::Frame => Shape { leads: Leads::On(Carrier::Frame), ..BARE },
            Self::BlobLink => Self::in_script(Script::BlobLink),
            Self::BlobLocation => Self::in_script(Script::BlobLocation),
            Self::DataLink => Self::in_script(Script::DataLink),
            Self::DataLocation => Self::in_script(Script::DataLocation),
            Self::DownloadLink => Shape { button: Button::Link, ..BARE },
            Self::WindowToAttachment => Shape { button: Button::Window, ..ATTACHMENT },
            Self::WindowToBare => Shape { button: Button::Window, ..BARE },
            Self::FormToNewWindow => Shape { button: Button::FormToNewWindow, ..BARE },
            Self::ClosingPopup => Shape { button: Button::Popup, ..ATTACHMENT },
            Self::Gzip => Shape { gzip: true, ..ATTACHMENT },
            Self::Chunked => Shape { framing: Framing::Chunked, ..ATTACHMENT },
            Self::UntilClose => Shape { framing: Framing::UntilClose, ..ATTACHMENT },
            Self::ServerError => Shape { status: StatusCode::INTERNAL_SERVER_ERROR, ..ATTACHMENT },
            Self::Empty => Shape { content: Content::Nothing, ..ATTACHMENT },
            Self::Base64 => Shape { content: Content::Base64, ..ATTACHMENT },
            Self::Pem => Shape { content: Content::Pem, ..ATTACHMENT },
            Self::Certificate => Shape {
                content: Content::Certificate,
                media_type: Some("application/x-x509-user-cert"),
                ..ATTACHMENT
            },
            Self::Certificates => Shape {
                content: Content::Certificates,
                media_type: Some("application/x-pkcs7-certificates"),
                ..ATTACHMENT
            },
            Self::Pdf => Shape { content: Content::Pdf, media_type: Some("application/pdf"), ..ATTACHMENT },
            Self::ErrorInFrame => Shape { status: StatusCode::INTERNAL_SERVER_ERROR, ..Self::Frame.shape() },
            Self::WindowToError => {
                Shape { status: StatusCode::NOT_FOUND, ..Self::WindowToAttachment.shape() }
            }
            Self::WindowToBlob => Shape { button: Button::WindowOnBlob, ..BARE },
            Self::UnnamedWindow => Shape { button: Button::UnnamedWindow, ..BARE },
        }
    }

    fn in_script(script: Script) -> Shape {
        Shape { content: Content::InScript(script), media_type: Some("text/html; charset=UTF-8"), ..BARE }
    }

    pub(super) fn button(self) -> Button {
        self.shape().button
    }

    pub(super) fn leads(self) -> Leads {
        self.shape().leads
    }
}

impl Button {
    #[cfg(test)]
    pub(super) const ALL: [Self; 7] = [
        Self::Form,
        Self::FormToNewWindow,
        Self::Window,
        Self::Popup,
        Self::Link,
        Self::WindowOnBlob,
        Self::UnnamedWindow,
    ];

    pub(super) fn html(self) -> &'static str {
        match self {
            Self::Form => include_str!("html/buttons/form.html"),
            Self::FormToNewWindow => include_str!("html/buttons/form_to_new_window.html"),
            Self::Window => include_str!("html/buttons/window.html"),
            Self::Popup => include_str!("html/buttons/popup.html"),
            Self::Link => include_str!("html/buttons/link.html"),
            Self::WindowOnBlob => include_str!("html/buttons/window_on_blob.html"),
            Self::UnnamedWindow => include_str!("html/buttons/unnamed_window.html"),
        }
    }
}

/// The reply with the file in the order's shape.
pub(super) fn with_file(order: Arc<PageOrder>, file: &Bytes) -> Response {
    let shape = order.spec.reply.shape();
    let name = format!("{}.{}", order.placed.number, shape.content.extension());
    let mut octets = Bytes::from(shape.content.octets(file, &order));
    if shape.gzip {
        octets = carriers::gzip(&octets).into();
    }

    let mut fields: Vec<(HeaderName, String)> = vec![(header::CACHE_CONTROL, "no-store".to_owned())];
    fields.extend(shape.media_type.map(|media_type| (header::CONTENT_TYPE, media_type.to_owned())));
    fields.extend(shape.disposition.field(&name).map(|field| (header::CONTENT_DISPOSITION, field)));
    if shape.gzip {
        fields.push((header::CONTENT_ENCODING, "gzip".to_owned()));
    }
    match shape.framing {
        Framing::Length => fields.push((header::CONTENT_LENGTH, octets.len().to_string())),
        Framing::Chunked => {}
        Framing::UntilClose => fields.push((header::CONNECTION, "close".to_owned())),
    }

    let body = sending::body(octets, shape.framing, order);
    let mut response = (shape.status, body).into_response();
    // A body of octets has been given their media type.
    response.headers_mut().remove(header::CONTENT_TYPE);
    let fields =
        fields.into_iter().filter_map(|(name, value)| Some((name, HeaderValue::try_from(value).ok()?)));
    response.headers_mut().extend(fields);
    if shape.framing == Framing::UntilClose {
        // In HTTP/1.1 a body without a length would come in chunks.
        *response.version_mut() = Version::HTTP_10;
    }
    response
}

impl Disposition {
    fn field(self, name: &str) -> Option<String> {
        match self {
            Self::None => None,
            Self::Inline => Some(format!("inline; filename=\"{name}\"")),
            Self::Attachment => Some(format!("attachment; filename=\"{name}\"")),
            Self::Extended => {
                Some(format!("attachment; filename*=UTF-8''certificat%20%C3%A9t%C3%A9%20{name}"))
            }
            Self::Path => Some("attachment; filename=\"../../../evil.pfx\"".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use serde::de::{IntoDeserializer, value};

    use super::*;

    #[test]
    fn every_shape_is_listed_once() {
        let unknown: Result<ReplyKind, value::Error> = ReplyKind::deserialize("?".into_deserializer());
        let message = unknown.unwrap_err().to_string();
        let names: Vec<&str> = message.split('`').skip(3).step_by(2).collect();
        let named: Vec<ReplyKind> = names
            .into_iter()
            .map(|name| {
                ReplyKind::deserialize(IntoDeserializer::<value::Error>::into_deserializer(name)).unwrap()
            })
            .collect();
        assert_eq!(named, ReplyKind::ALL);
    }
}

//! The shapes in which the CA's page hands out the file, and their disturbances.

use std::{io::Read, time::Duration};

use base64::{Engine, prelude::BASE64_STANDARD};
use flate2::read::GzDecoder;
use practice_service::{Disturbance, PageSpec, ReplyKind, State};
use reqwest::{Response, StatusCode, Version, header};
use x509_parser::pem::Pem;

use crate::{
    journey::certificate,
    openssl,
    subscriber::CERTIFICATE_PASSWORD,
    visitor::{PATH, Page, Visitor, between, on_page, read},
};

const PKCS12: Option<&str> = Some("application/x-pkcs12");

async fn visitor(reply: ReplyKind, disturbance: Option<Disturbance>) -> Visitor {
    Visitor::of(on_page(PageSpec { reply, disturbance, ..PageSpec::default() })).await
}

/// Does on the download page what a person and their browser do, and returns the reply with the file.
async fn fetch(anna: &Visitor, reply: ReplyKind, page: &Page) -> Response {
    if let Some(popup) = path_in(&page.html, "popup.do") {
        let popup = anna.follow(page, &popup).await.text().await.unwrap();
        return anna.follow(page, &path_in(&popup, "file.do").unwrap()).await;
    }
    if let Some(file) = path_in(&page.html, "file.do") {
        return anna.follow(page, &file).await;
    }
    let response = anna.press(page).await;
    let leads_on = match reply {
        ReplyKind::Redirect => response.headers()[header::LOCATION].to_str().unwrap().to_owned(),
        ReplyKind::RefreshToAttachment
        | ReplyKind::RefreshToBare
        | ReplyKind::Frame
        | ReplyKind::ErrorInFrame => response.text().await.unwrap(),
        _ => return response,
    };
    anna.follow(page, &path_in(&leads_on, "file.do").unwrap()).await
}

/// The address of this name, with its token, in a text.
fn path_in(text: &str, name: &str) -> Option<String> {
    let path = format!("{PATH}/{name}?token=");
    let (_, token) = text.split_once(&path)?;
    let token: String =
        token.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    Some(path + &token)
}

fn field<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
    Some(response.headers().get(name)?.to_str().unwrap())
}

/// The file as it was before the reply's own coding.
fn decoded(reply: ReplyKind, octets: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(octets);
    let in_lines = |text: &str| BASE64_STANDARD.decode(text.replace('\n', "")).unwrap();
    match reply {
        ReplyKind::BlobLink | ReplyKind::BlobLocation | ReplyKind::DataLink | ReplyKind::DataLocation => {
            in_lines(between(&text, "const base64 = \"", "\"").unwrap())
        }
        ReplyKind::Gzip => {
            let mut file = Vec::new();
            GzDecoder::new(octets).read_to_end(&mut file).unwrap();
            file
        }
        ReplyKind::Base64 => in_lines(&text),
        ReplyKind::Pem => {
            let pem = Pem::iter_from_buffer(octets).next().unwrap().unwrap();
            assert_eq!(pem.label, "PKCS12");
            pem.contents
        }
        _ => octets.to_vec(),
    }
}

#[tokio::test]
async fn every_shape_has_the_whole_file() {
    for reply in ReplyKind::ALL {
        let anna = visitor(reply, None).await;
        let page = anna.to_download().await;
        let octets = fetch(&anna, reply, &page).await.bytes().await.unwrap();
        let downloads = anna.practice_service.page_downloads(&anna.order);
        assert_eq!((downloads.requests, downloads.octets_sent), (1, octets.len()), "{reply:?}");
        if reply.has_file() {
            let file = decoded(reply, &octets);
            assert_eq!(certificate(&file, CERTIFICATE_PASSWORD).len(), 3, "{reply:?}");
        }
        assert_eq!(anna.open().await.title(), "Certificate Already Downloaded", "{reply:?}");
    }
}

#[tokio::test]
async fn shapes_differ_in_their_heads() {
    const ATTACHMENT: &str = "attachment; filename=\"PR";
    const BARE: &str = "";
    let html = Some("text/html");
    for (reply, media_type, disposition) in [
        (ReplyKind::Attachment, PKCS12, ATTACHMENT),
        (ReplyKind::ExtendedName, PKCS12, "attachment; filename*=UTF-8''"),
        (ReplyKind::PathName, PKCS12, "attachment; filename=\"../../../evil.pfx\""),
        (ReplyKind::NoDisposition, PKCS12, BARE),
        (ReplyKind::Inline, PKCS12, "inline; filename=\"PR"),
        (ReplyKind::OctetStream, Some("application/octet-stream"), BARE),
        (ReplyKind::NoType, None, BARE),
        (ReplyKind::TextPlain, Some("text/plain"), BARE),
        (ReplyKind::TextHtml, html, BARE),
        (ReplyKind::RefreshToAttachment, PKCS12, ATTACHMENT),
        (ReplyKind::RefreshToBare, PKCS12, BARE),
        (ReplyKind::Redirect, PKCS12, BARE),
        (ReplyKind::Frame, PKCS12, BARE),
        (ReplyKind::BlobLink, Some("text/html; charset=UTF-8"), BARE),
        (ReplyKind::WindowToAttachment, PKCS12, ATTACHMENT),
        (ReplyKind::WindowToBare, PKCS12, BARE),
        (ReplyKind::FormToNewWindow, PKCS12, BARE),
        (ReplyKind::ClosingPopup, PKCS12, ATTACHMENT),
        (ReplyKind::Pdf, Some("application/pdf"), ATTACHMENT),
    ] {
        let anna = visitor(reply, None).await;
        let page = anna.to_download().await;
        let response = fetch(&anna, reply, &page).await;
        assert_eq!(field(&response, "content-type"), media_type, "{reply:?}");
        let field = field(&response, "content-disposition").unwrap_or_default();
        assert_eq!(field.is_empty(), disposition.is_empty(), "{reply:?}");
        assert!(field.starts_with(disposition), "{reply:?}: {field}");
    }
}

#[tokio::test]
async fn bodies_end_in_three_ways() {
    for (reply, framing, version) in [
        (ReplyKind::Attachment, "content-length", Version::HTTP_11),
        (ReplyKind::Chunked, "transfer-encoding", Version::HTTP_11),
        (ReplyKind::UntilClose, "connection", Version::HTTP_10),
    ] {
        let anna = visitor(reply, None).await;
        let response = anna.press(&anna.to_download().await).await;
        assert_eq!(response.version(), version, "{reply:?}");
        for name in ["content-length", "transfer-encoding", "connection"] {
            assert_eq!(field(&response, name).is_some(), name == framing, "{reply:?} {name}");
        }
    }
}

#[tokio::test]
async fn status_and_size_may_be_wrong() {
    let anna = visitor(ReplyKind::ServerError, None).await;
    let response = anna.press(&anna.to_download().await).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(response.content_length().unwrap() > 1000);
    let anna = visitor(ReplyKind::Empty, None).await;
    let response = anna.press(&anna.to_download().await).await;
    assert_eq!((response.status(), response.content_length()), (StatusCode::OK, Some(0)));
}

#[tokio::test]
async fn certificates_come_in_place_of_the_file() {
    use x509_parser::{certificate::X509Certificate, prelude::FromDer};
    let anna = visitor(ReplyKind::Certificate, None).await;
    let response = anna.press(&anna.to_download().await).await;
    assert!(field(&response, "content-disposition").unwrap().ends_with(".cer\""));
    let octets = response.bytes().await.unwrap();
    let (rest, certificate) = X509Certificate::from_der(&octets).unwrap();
    assert!(rest.is_empty() && certificate.subject().to_string().contains("Anna Peeters"));

    let anna = visitor(ReplyKind::Certificates, None).await;
    let response = anna.press(&anna.to_download().await).await;
    assert!(field(&response, "content-disposition").unwrap().ends_with(".p7b\""));
    let octets = response.bytes().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("chain.p7b"), octets).unwrap();
    let printed = openssl::run(folder.path(), "pkcs7 -inform DER -in chain.p7b -print_certs -noout");
    assert_eq!(printed.matches("subject=").count(), 3, "{printed}");
}

#[tokio::test]
async fn cut_replies_end_after_their_octets() {
    const AFTER: usize = 1500;
    for (reply, after, is_error) in [
        (ReplyKind::Attachment, AFTER, true),
        (ReplyKind::Attachment, 0, true),
        (ReplyKind::Chunked, AFTER, true),
        (ReplyKind::UntilClose, AFTER, false),
        (ReplyKind::Gzip, AFTER, true),
    ] {
        let anna = visitor(reply, Some(Disturbance::Cut { after })).await;
        let mut response = anna.press(&anna.to_download().await).await;
        let mut received = 0;
        let ended = loop {
            match response.chunk().await {
                Ok(Some(chunk)) => received += chunk.len(),
                Ok(None) => break false,
                Err(_) => break true,
            }
        };
        assert_eq!((received, ended), (after, is_error), "{reply:?}");
        let downloads = anna.practice_service.page_downloads(&anna.order);
        assert_eq!((downloads.requests, downloads.octets_sent), (1, after), "{reply:?}");
        let number = &anna.order.order_number;
        assert_eq!(anna.practice_service.order_state(number), Some(State::PickedUp));
    }
}

#[tokio::test]
async fn stalled_reply_goes_on_when_released() {
    const AFTER: usize = 1500;
    let anna = visitor(ReplyKind::Chunked, Some(Disturbance::Stall { after: AFTER })).await;
    let mut response = anna.press(&anna.to_download().await).await;
    let mut octets = Vec::new();
    while octets.len() < AFTER {
        octets.extend(response.chunk().await.unwrap().unwrap());
    }
    assert_eq!(octets.len(), AFTER);
    assert_eq!(anna.practice_service.page_downloads(&anna.order).octets_sent, AFTER);
    anna.practice_service.release_page(&anna.order);
    octets.extend(response.bytes().await.unwrap());
    assert_eq!(certificate(&octets, CERTIFICATE_PASSWORD).len(), 3);
}

#[tokio::test]
async fn silent_reply_uses_up_nothing() {
    let anna = visitor(ReplyKind::Attachment, Some(Disturbance::Silence)).await;
    let page = anna.to_download().await;
    let number = &anna.order.order_number;
    let answers = async {
        // The second click, while the first one is awaited.
        let second = read(anna.press(&page).await, "").await;
        assert_eq!(second.title(), "Invalid Parameter");
        assert_eq!(anna.practice_service.order_state(number), Some(State::Ready));
        anna.practice_service.release_page(&anna.order);
    };
    let (first, ()) = tokio::join!(biased; anna.press(&page), answers);
    let octets = first.bytes().await.unwrap();
    assert_eq!(certificate(&octets, CERTIFICATE_PASSWORD).len(), 3);
    assert_eq!(anna.practice_service.order_state(number), Some(State::PickedUp));
}

#[tokio::test]
async fn dripping_reply_comes_whole() {
    let drip = Disturbance::Drip { octets: 100, every: Duration::from_millis(1) };
    let anna = visitor(ReplyKind::Attachment, Some(drip)).await;
    let octets = anna.press(&anna.to_download().await).await.bytes().await.unwrap();
    assert_eq!(certificate(&octets, CERTIFICATE_PASSWORD).len(), 3);
}

#[tokio::test]
async fn redirect_to_another_host_uses_up_nothing() {
    let to = "https://files.other-host.example/file".to_owned();
    let anna = visitor(ReplyKind::Attachment, Some(Disturbance::Redirect { to: to.clone() })).await;
    let response = anna.press(&anna.to_download().await).await;
    assert_eq!((response.status(), field(&response, "location")), (StatusCode::FOUND, Some(to.as_str())));
    assert_eq!(anna.open().await.title(), "Review Order");
}

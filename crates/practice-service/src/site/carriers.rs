//! What comes in a reply: the file, as it is or in another coding, or something else in its place; and the pages that
//! lead to it.

use std::io::Write;

use base64::{Engine, prelude::BASE64_STANDARD};
use flate2::{Compression, write::GzEncoder};

use super::{orders::PageOrder, pages::Page, replies::Carrier, template::fill};

/// The content of a reply.
#[derive(Clone, Copy)]
pub(super) enum Content {
    File,
    Base64,
    Pem,
    /// The file within the script of a page.
    InScript(Script),
    Nothing,
    Certificate,
    Certificates,
    Pdf,
}

/// The script of a page that has the file in it.
#[derive(Clone, Copy)]
pub(super) enum Script {
    BlobLink,
    BlobLocation,
    DataLink,
    DataLocation,
}

/// A page without text: readers rebuild the table that is missing at its end.
const PDF: &[u8] = b"%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
";

impl Content {
    /// The extension of the file's name.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::File | Self::Base64 | Self::Pem | Self::InScript(_) | Self::Nothing => "pfx",
            Self::Certificate => "cer",
            Self::Certificates => "p7b",
            Self::Pdf => "pdf",
        }
    }

    /// The octets in place of this file of the order.
    pub(super) fn octets(self, file: &[u8], order: &PageOrder) -> Vec<u8> {
        match self {
            Self::File => file.to_vec(),
            Self::Base64 => in_lines(file).into_bytes(),
            Self::Pem => {
                format!("-----BEGIN PKCS12-----\n{}-----END PKCS12-----\n", in_lines(file)).into_bytes()
            }
            Self::InScript(script) => script.page(file, &order.file_name()).into_bytes(),
            Self::Nothing => Vec::new(),
            Self::Certificate => order.placed.certificates().into_iter().next().unwrap_or_default(),
            Self::Certificates => certificates_alone(&order.placed.certificates().concat()),
            Self::Pdf => PDF.to_vec(),
        }
    }
}

impl Script {
    fn page(self, file: &[u8], file_name: &str) -> Page {
        let script = match self {
            Self::BlobLink => include_str!("html/carriers/blob_link.js"),
            Self::BlobLocation => include_str!("html/carriers/blob_location.js"),
            Self::DataLink => include_str!("html/carriers/data_link.js"),
            Self::DataLocation => include_str!("html/carriers/data_location.js"),
        };
        let base64 = BASE64_STANDARD.encode(file);
        let values = [("base64", base64.as_str()), ("file_name", file_name), ("script", script)];
        Page::bare(fill(include_str!("html/carriers/script.html"), &values))
    }
}

/// A page that leads to the file, which is at this path; `None` for a redirect.
pub(super) fn page(carrier: Carrier, path: &str) -> Option<Page> {
    let template = match carrier {
        Carrier::Refresh => include_str!("html/carriers/refresh.html"),
        Carrier::Frame => include_str!("html/carriers/frame.html"),
        Carrier::Redirect => return None,
    };
    Some(Page::bare(fill(template, &[("file", path)])))
}

/// A popup that goes to the file, and closes itself.
pub(super) fn popup(path: &str) -> Page {
    Page::bare(fill(include_str!("html/carriers/popup.html"), &[("file", path)]))
}

pub(super) fn gzip(octets: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing into memory does not fail.
    let _ = encoder.write_all(octets);
    encoder.finish().unwrap_or_default()
}

/// Base64 in lines of 64 characters.
fn in_lines(octets: &[u8]) -> String {
    let base64 = BASE64_STANDARD.encode(octets);
    let mut lines = String::with_capacity(base64.len() + base64.len() / 64 + 1);
    for (index, character) in base64.chars().enumerate() {
        if index > 0 && index % 64 == 0 {
            lines.push('\n');
        }
        lines.push(character);
    }
    lines + "\n"
}

/// `SignedData` without signers (RFC 5652, section 5.1), the content of a `.p7b` file.
fn certificates_alone(certificates: &[u8]) -> Vec<u8> {
    const SEQUENCE: u8 = 0x30;
    const SET: u8 = 0x31;
    const CONTEXT_0: u8 = 0xa0;
    /// 1.2.840.113549.1.7.1
    const DATA: [u8; 11] = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];
    /// 1.2.840.113549.1.7.2
    const SIGNED_DATA: [u8; 11] = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];
    const VERSION_1: [u8; 3] = [0x02, 1, 1];
    let no_digests = der(SET, &[]);
    let no_content = der(SEQUENCE, &DATA);
    let no_signers = der(SET, &[]);
    let certificates = der(CONTEXT_0, certificates);
    let signed_data = [VERSION_1.to_vec(), no_digests, no_content, certificates, no_signers].concat();
    let signed_data = der(CONTEXT_0, &der(SEQUENCE, &signed_data));
    der(SEQUENCE, &[SIGNED_DATA.to_vec(), signed_data].concat())
}

/// A value in DER.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let length: Vec<u8> = length.into_iter().skip_while(|octet| *octet == 0).collect();
    let header = match content.len() {
        short @ 0..0x80 => vec![tag, u8::try_from(short).unwrap_or_default()],
        _ => [&[tag, 0x80 | u8::try_from(length.len()).unwrap_or_default()], length.as_slice()].concat(),
    };
    [header.as_slice(), content].concat()
}

//! A mail in Outlook's format (MS-OXMSG): a compound file, with a stream for each property.
//!
//! Of the crates that read this format none bounds what it reads; the few properties that are needed are read here.

use std::io::{Cursor, Read};

use cfb::CompoundFile;

use super::{MAX_DEPTH, MAX_SIZE, MAX_TEXT, MailError, Reading, rtf};

/// The beginning of a compound file (MS-CFB, section 2.2).
const COMPOUND_FILE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// The properties (MS-OXPROPS), without their types.
const SUBJECT: u32 = 0x0037;
const BODY: u32 = 0x1000;
const RTF: u32 = 0x1009;
const HTML: u32 = 0x1013;
const DATA: u32 = 0x3701;
const SHORT_NAME: u32 = 0x3704;
const LONG_NAME: u32 = 0x3707;

/// The types of properties (MS-OXCDATA, section 2.11.1).
const UNICODE: u32 = 0x001f;
const STRING: u32 = 0x001e;
const BINARY: u32 = 0x0102;
const OBJECT: u32 = 0x000d;

/// The beginning of the name of an attachment's storage.
const ATTACHMENT: &str = "__attach_version1.0_#";

type File<'a> = CompoundFile<Cursor<&'a [u8]>>;

pub(super) fn is_compound(content: &[u8]) -> bool {
    content.starts_with(COMPOUND_FILE)
}

impl Reading {
    pub(super) fn outlook(&mut self, content: &[u8], depth: usize) -> Result<(), MailError> {
        let mut file = CompoundFile::open(Cursor::new(content)).map_err(|_| MailError::Unreadable)?;
        // Other programs' files have none (MS-OXMSG, section 2.4).
        if !file.is_stream("/__properties_version1.0") {
            return Err(MailError::Unreadable);
        }
        self.message_in(&mut file, "/", depth);
        Ok(())
    }

    /// Reads the message in the storage with this path.
    fn message_in(&mut self, file: &mut File<'_>, storage: &str, depth: usize) {
        let message = self.message(&string(file, storage, SUBJECT).unwrap_or_default());
        let plain = string(file, storage, BODY);
        let html = octets(file, storage, HTML, BINARY, MAX_TEXT)
            .map(|html| String::from_utf8_lossy(&html).into_owned())
            .or_else(|| string(file, storage, HTML));
        // Where Outlook has a text in HTML from elsewhere, it often keeps it in rich text alone.
        if html.is_none() {
            let rich = octets(file, storage, RTF, BINARY, MAX_TEXT);
            match rich.and_then(|rich| rtf::decompressed(&rich)).map(|rich| rtf::read(&rich)) {
                Some(rtf::Rich::Html(html)) => self.html(message, &html),
                Some(rtf::Rich::Text { text, addresses }) => {
                    self.text(message, text);
                    self.addresses(message, addresses);
                }
                None => {}
            }
        }
        plain.into_iter().for_each(|plain| self.text(message, plain));
        html.into_iter().for_each(|html| self.html(message, &html));
        for attachment in attachments(file, storage) {
            if !self.takes_part() {
                return;
            }
            let embedded = path_of(&attachment, DATA, OBJECT);
            if file.is_storage(&embedded) {
                if depth < MAX_DEPTH {
                    self.message_in(file, &format!("{embedded}/"), depth + 1);
                }
                continue;
            }
            let name = string(file, &attachment, LONG_NAME).or_else(|| string(file, &attachment, SHORT_NAME));
            let content = || octets(file, &attachment, DATA, BINARY, MAX_SIZE).unwrap_or_default();
            self.file(&name.unwrap_or_default(), content, depth);
        }
    }
}

/// The paths of the attachments' storages, each with a slash behind it.
fn attachments(file: &File<'_>, storage: &str) -> Vec<String> {
    let Ok(entries) = file.read_storage(storage) else { return Vec::new() };
    let names = entries.filter(|entry| entry.is_storage() && entry.name().starts_with(ATTACHMENT));
    names.map(|entry| format!("{storage}{}/", entry.name())).collect()
}

/// The text of a property, in either of its types. Links are in ASCII, whatever code page the older type is in.
fn string(file: &mut File<'_>, storage: &str, property: u32) -> Option<String> {
    if let Some(text) = octets(file, storage, property, UNICODE, MAX_TEXT) {
        return Some(encoding_rs::UTF_16LE.decode_without_bom_handling(&text).0.into_owned());
    }
    let text = octets(file, storage, property, STRING, MAX_TEXT)?;
    Some(match String::from_utf8(text) {
        Ok(text) => text,
        Err(error) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(error.as_bytes()).0.into_owned(),
    })
}

/// The octets of a property, as many as the limit allows.
fn octets(file: &mut File<'_>, storage: &str, property: u32, kind: u32, limit: usize) -> Option<Vec<u8>> {
    let stream = file.open_stream(path_of(storage, property, kind)).ok()?;
    let mut octets = Vec::new();
    stream.take(limit as u64).read_to_end(&mut octets).ok()?;
    Some(octets)
}

fn path_of(storage: &str, property: u32, kind: u32) -> String {
    format!("{storage}__substg1.0_{property:04X}{kind:04X}")
}

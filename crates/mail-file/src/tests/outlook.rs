//! Outlook's files, made by their specification (MS-OXMSG): the crate `cfb` writes the compound file.

use std::io::{Cursor, Write};

use cfb::CompoundFile;

use crate::{Mail, read, rtf};

const LINK: &str = "https://system.globalsign.com/pickup/TOKEN";
/// The example of MS-OXRTFCP, section 3.1.1.
const COMPRESSED: &[u8] = b"-\0\0\0+\0\0\0LZFu\xf1\xc5\xc7\xa7\x03\0\x0a\0rcpg125B2\x0a\xf3 hel\x09\0 bw\x05\xb0ld}\x0a\x80\x0f\xa0";

type File = CompoundFile<Cursor<Vec<u8>>>;

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn put(file: &mut File, path: &str, content: &[u8]) {
    file.create_stream(path).unwrap().write_all(content).unwrap();
}

fn made(fill: impl FnOnce(&mut File)) -> Mail {
    let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    put(&mut file, "/__properties_version1.0", &[0; 32]);
    put(&mut file, "/__substg1.0_0037001F", &utf16("Certificate Download Ready"));
    fill(&mut file);
    file.flush().unwrap();
    read(&file.into_inner().into_inner()).unwrap()
}

/// Without compression, which is allowed (MS-OXRTFCP, section 2.1.3.1).
fn rich(text: &str) -> Vec<u8> {
    let length = u32::try_from(text.len()).unwrap();
    let mut rich = [(length + 12).to_le_bytes(), length.to_le_bytes()].concat();
    rich.extend(b"MELA\0\0\0\0");
    rich.extend(text.as_bytes());
    rich
}

#[test]
fn plain_and_html_bodies_are_read() {
    let mail = made(|file| {
        put(file, "/__substg1.0_1000001F", &utf16("Bestelnummer PR0123456789"));
        put(file, "/__substg1.0_10130102", format!("<a href=\"{LINK}\">hier</a>").as_bytes());
    });
    let message = &mail.messages[0];
    assert_eq!(message.subject, "Certificate Download Ready");
    assert_eq!(message.addresses, [LINK]);
    assert_eq!(message.texts, ["Bestelnummer PR0123456789", "hier"]);
}

#[test]
fn body_in_code_page_is_read() {
    let mail = made(|file| put(file, "/__substg1.0_1000001E", &[b"caf\xe9 ", LINK.as_bytes()].concat()));
    assert!(mail.messages[0].texts[0].ends_with(LINK));
}

#[test]
fn html_within_rich_text_is_unwrapped() {
    let text = format!(
        "{{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{{\\fonttbl{{\\f0\\fswiss Arial;}}}}{{\\colortbl\\red0;}}\
         {{\\*\\generator Microsoft Exchange Server;}}\r\n{{\\*\\formatConverter converted from html;}}\r\n\
         {{\\*\\htmltag64 <p>}}\\htmlrtf \\pard \\htmlrtf0 Order number PR0123456789{{\\*\\htmltag72 </p>}}\r\n\
         {{\\*\\htmltag84 <a href=\"{LINK}\">}}\\htmlrtf {{\\field{{\\*\\fldinst HYPERLINK \"https://rtf.example/\"}}{{\\fldrslt \\htmlrtf0 \
         pick it up\\htmlrtf }}}}\\htmlrtf0 {{\\*\\htmltag92 </a>}}{{\\*\\mhtmltag84 <a href=\"https://m.example/\">}}}}"
    );
    let mail = made(|file| put(file, "/__substg1.0_10090102", &rich(&text)));
    assert_eq!(mail.messages[0].addresses, [LINK]);
    let text = &mail.messages[0].texts[0];
    assert!(text.contains("Order number PR0123456789\n") && text.contains("pick it up"), "{text}");
    assert!(!text.contains("Microsoft") && !text.contains("Arial"), "{text}");
}

#[test]
fn rich_text_brings_addresses_of_fields() {
    let text = format!(
        "{{\\rtf1\\ansi{{\\field{{\\*\\fldinst{{ HYPERLINK \"{LINK}\" }}}}{{\\fldrslt here}}}}\\par caf\\'e9 \\u8364?}}"
    );
    let mail = made(|file| put(file, "/__substg1.0_10090102", &rich(&text)));
    assert_eq!(mail.messages[0].addresses, [LINK]);
    assert_eq!(mail.messages[0].texts, ["here\ncafé €"]);
}

#[test]
fn compressed_example_of_specification_is_read() {
    let text = rtf::decompressed(COMPRESSED).unwrap();
    assert_eq!(text, b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
    // A reference into itself (section 3.1.2).
    let again = b"\x1a\0\0\0\x1c\0\0\0LZFu\xe2\xd4KQA\0\x04 WXYZ\x0dn}\x01\x0e\xb0";
    assert_eq!(rtf::decompressed(again).unwrap(), b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
    for end in 0..COMPRESSED.len() {
        let _ = rtf::decompressed(&COMPRESSED[..end]);
    }
}

#[test]
fn attachments_are_read_or_noticed() {
    let mail = made(|file| {
        file.create_storage("/__attach_version1.0_#00000000").unwrap();
        file.create_storage("/__attach_version1.0_#00000000/__substg1.0_3701000D").unwrap();
        let inner = "/__attach_version1.0_#00000000/__substg1.0_3701000D/__substg1.0_1000001F";
        put(file, inner, &utf16(LINK));
        for (at, name, content) in [(1, "anna.p12", "x"), (2, "more.eml", "From: a@b.example\n\nhello")] {
            let storage = format!("/__attach_version1.0_#0000000{at}");
            file.create_storage(&storage).unwrap();
            put(file, &format!("{storage}/__substg1.0_3707001F"), &utf16(name));
            put(file, &format!("{storage}/__substg1.0_37010102"), content.as_bytes());
        }
    });
    assert!(mail.has_certificate_file);
    assert_eq!(mail.messages[1].texts, [LINK]);
    assert_eq!(mail.messages[2].texts, ["hello"]);
}

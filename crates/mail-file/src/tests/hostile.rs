//! Mails that somebody made to harm.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use crate::{MAX_ADDRESSES, MAX_DEPTH, MAX_PARTS, MAX_SIZE, MAX_TEXT, MailError, html, read, rtf};

const HEAD: &str = "From: a@b.example\r\nDate: Tue, 1 Dec 2026 10:00:00 +0100\r\n";

/// Longer than any of these takes, also on a slow computer in a build without optimisation.
fn soon<T>(work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let result = work();
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    result
}

fn repeated(text: &str, octets: usize) -> String {
    text.repeat(octets / text.len())
}

#[test]
fn larger_mail_is_refused_unread() {
    assert_eq!(read(&vec![b'a'; MAX_SIZE + 1]), Err(MailError::TooLarge));
}

#[test]
fn messages_within_messages_are_bounded() {
    let nested = repeated("Content-Type: message/rfc822\r\n\r\n", 4_000_000);
    let mail = soon(|| read(format!("{HEAD}{nested}").as_bytes())).unwrap();
    assert_eq!(mail.messages.len(), MAX_DEPTH + 1);
}

#[test]
fn parts_within_parts_are_bounded() {
    let nested: String = (0..5_000)
        .map(|at| format!("Content-Type: multipart/mixed; boundary=b{at}\r\n\r\n--b{at}\r\n"))
        .collect();
    assert_eq!(soon(|| read(format!("{HEAD}{nested}").as_bytes())).unwrap().messages.len(), 1);
    let many = repeated("--b\r\n\r\nx\r\n", 2_000_000);
    let many = format!("{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{many}");
    let mail = soon(|| read(many.as_bytes())).unwrap();
    assert!(mail.messages[0].texts.len() < MAX_PARTS);
}

#[test]
fn texts_and_addresses_are_bounded() {
    let text = format!("{HEAD}\r\n{}", repeated("text ", MAX_TEXT + 10));
    assert_eq!(soon(|| read(text.as_bytes())).unwrap().messages[0].texts, [""; 0]);
    let links: String = (0..10_000).map(|at| format!("<a href=\"https://x.example/{at}\">x</a>")).collect();
    let links = format!("{HEAD}Content-Type: text/html\r\n\r\n{links}");
    assert_eq!(soon(|| read(links.as_bytes())).unwrap().messages[0].addresses.len(), MAX_ADDRESSES);
}

#[test]
fn unfinished_html_is_read_once() {
    for begin in ["<", "<a ", "<a href=\"", "<!--", "<script>", "<a href=x ", "<a =", "&", "<a x=\"'"] {
        soon(|| html::read(&repeated(begin, 1_000_000)));
    }
}

#[test]
fn compressed_bomb_is_bounded() {
    let mut bomb = [&[0xff; 8][..], b"LZFu\0\0\0\0"].concat();
    bomb.extend([0xffu8].iter().chain(&[0x00, 0x0f].repeat(8)).copied().collect::<Vec<_>>().repeat(100_000));
    let text = soon(|| rtf::decompressed(&bomb)).unwrap();
    assert!(text.len() < MAX_TEXT + 20);
    soon(|| rtf::read(repeated("{", 1_000_000).as_bytes()));
    soon(|| rtf::read(repeated("\\bin-5", 1_000_000).as_bytes()));
}

#[test]
fn hidden_addresses_are_no_links() {
    let seen = html::read(
        "<!-- <a href=\"https://a.example/\">x</a> --><script>\"<a href='https://b.example/'>\"</script>\
         <form action=\"https://c.example/\"><img src=\"https://d.example/\"><base href=\"https://e.example/\">\
         <template><a href=\"https://f.example/\">x</a></template><x a=\"<a href=https://g.example/>\">\
         <a data-href=\"https://h.example/\" title=\"href=https://i.example/\">shown</a>",
    );
    assert_eq!(seen.addresses, [""; 0]);
    assert_eq!(seen.text.trim(), "shown");
    let script = html::read("<a href=\"java\tscript:alert(1)\">x</a>");
    assert_eq!(script.addresses, ["javascript:alert(1)"], "as a browser reads it; no link leads there");
}

proptest! {
    #[test]
    fn any_octets_are_read_without_panic(octets in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(&octets);
        let _ = rtf::read(&octets);
        let _ = rtf::decompressed(&octets);
    }

    #[test]
    fn any_pieces_are_read_without_panic(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "<", ">", "<a href=", "\"", "'", "=", "--", "<!--", "-->", "é", "\r\n", "\\", "{", "}", "\\'", "\\u-9 ", "\\bin9 ",
            "Content-Type: multipart/mixed; boundary=b\r\n", "--b", "--b--", "Content-Transfer-Encoding: base64\r\n", "=3", "x",
        ]), 0..60)
    ) {
        let text = pieces.concat();
        let _ = read(text.as_bytes());
        let _ = html::read(&text);
        let _ = rtf::read(text.as_bytes());
    }
}

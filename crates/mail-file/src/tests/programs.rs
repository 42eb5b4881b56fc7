//! Mails as programs write them.

use crate::{Mail, MailError, of_text, read};

const LINK: &str = "https://system.globalsign.com/pickup/TOKEN";

fn mail(source: &str) -> Mail {
    read(source.replace('\n', "\r\n").as_bytes()).unwrap()
}

/// The addresses and the texts of a mail with one message.
fn parts(source: &str) -> (Vec<String>, Vec<String>) {
    let mut mail = mail(source);
    assert_eq!(mail.messages.len(), 1);
    let message = mail.messages.remove(0);
    (message.addresses, message.texts)
}

/// Gmail's "Download message": what was received, in two forms.
#[test]
fn gmail_alternatives_are_both_read() {
    let source = format!(
        "Delivered-To: anna@example.org\nReceived: by 2002:a05:6402 with SMTP id x; Tue, 1 Dec 2026\n\
         MIME-Version: 1.0\nDate: Tue, 1 Dec 2026 10:00:00 +0100\nSubject: =?UTF-8?Q?Certificate_Download_Ready_=E2=80=93_PR0123456789?=\n\
         From: CA <ca@example.org>\nTo: anna@example.org\n\
         Content-Type: multipart/alternative; boundary=\"000000000000aa\"\n\n\
         --000000000000aa\nContent-Type: text/plain; charset=\"UTF-8\"\nContent-Transfer-Encoding: quoted-printable\n\n\
         Pick it up:\n{LINK}=\n=\n\n\nRegards\n\
         --000000000000aa\nContent-Type: text/html; charset=\"UTF-8\"\nContent-Transfer-Encoding: quoted-printable\n\n\
         <div dir=3D\"ltr\"><a href=3D\"https://sy=\nstem.globalsign.com/pickup/TOKEN\">Pick it up</a></div>\n\n\
         --000000000000aa--\n"
    );
    let (addresses, texts) = parts(&source);
    assert_eq!(addresses, [LINK]);
    assert!(texts[0].contains(&format!("{LINK}\r\n")) && texts[1].trim() == "Pick it up", "{texts:?}");
    assert_eq!(mail(&source).messages[0].subject, "Certificate Download Ready – PR0123456789");
}

/// Outlook on the web's `.eml`, and Exchange: base64, a conditional comment with a button of its own.
#[test]
fn outlook_html_in_base64_is_read() {
    use std::fmt::Write;
    let html = format!(
        "<html><head><style>a {{ color: red }}</style><title>https://title.example/</title></head><body>\
         <!--[if mso]><a href=\"https://comment.example/\">no</a><![endif]-->\
         <!--[if !mso]><!--><A class='x' HREF='{LINK}'\n>here</A><!--<![endif]-->\
         <p>Order number PR0123456789</p></body></html>"
    );
    let octets: Vec<u8> = html.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut base64 = String::new();
    for line in encoded(&octets).as_bytes().chunks(76) {
        writeln!(base64, "{}", std::str::from_utf8(line).unwrap()).unwrap();
    }
    let (addresses, texts) = parts(&format!(
        "From: ca@example.org\nDate: Tue, 1 Dec 2026 10:00:00 +0100\nX-MS-Exchange-Organization-SCL: -1\n\
         Content-Type: text/html; charset=\"utf-16le\"\nContent-Transfer-Encoding: base64\n\n{base64}"
    ));
    assert_eq!(addresses, [LINK]);
    assert!(texts[0].contains("here") && !texts[0].contains("title.example"), "{texts:?}");
    assert!(texts[0].lines().any(|line| line == "Order number PR0123456789"), "{texts:?}");
}

/// Thunderbird's "Forward as attachment", and the line that a mailbox begins a mail with.
#[test]
fn thunderbird_forward_brings_inner_message() {
    let source = format!(
        "From - Tue Dec  1 10:00:00 2026\nX-Mozilla-Status: 0001\nMessage-ID: <a@example.org>\n\
         Date: Tue, 1 Dec 2026 10:00:00 +0100\nMIME-Version: 1.0\nUser-Agent: Mozilla Thunderbird\nFrom: b@example.org\n\
         Subject: Fwd: your certificate\nContent-Type: multipart/mixed; boundary=\"------------x\"\n\n\
         This is a multi-part message in MIME format.\n--------------x\nContent-Type: text/plain; charset=UTF-8; format=flowed\n\
         Content-Transfer-Encoding: 7bit\n\nSee below.\n\n--------------x\n\
         Content-Type: message/rfc822; charset=UTF-8; name=\"Certificate Download Ready.eml\"\n\
         Content-Disposition: attachment; filename=\"Certificate Download Ready.eml\"\n\n\
         From: ca@example.org\nDate: Mon, 30 Nov 2026 10:00:00 +0100\nSubject: Certificate Download Ready\n\n\
         {LINK}\n\n--------------x--\n"
    );
    let mail = mail(&source);
    let subjects: Vec<&str> = mail.messages.iter().map(|message| message.subject.as_str()).collect();
    assert_eq!(subjects, ["Fwd: your certificate", "Certificate Download Ready"]);
    assert_eq!(mail.messages[0].texts[0].trim(), "See below.");
    assert_eq!(mail.messages[1].texts[0].trim(), LINK);
}

#[test]
fn attached_mail_and_certificate_file_are_noticed() {
    let inner =
        format!("From: a@b.example\nDate: Tue, 1 Dec 2026 10:00:00 +0100\nSubject: Inner\n\n{LINK}\n");
    let mail = mail(&format!(
        "From: a@b.example\nDate: x\nSubject: Outer\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\
         Content-Type: application/octet-stream; name=\"Mail.EML\"\nContent-Transfer-Encoding: base64\n\n{}\n--b\n\
         Content-Type: application/x-pkcs12\nContent-Disposition: attachment; filename=anna.pfx\n\n0\n--b--\n",
        encoded(inner.as_bytes())
    ));
    assert_eq!(mail.messages[1].texts[0].trim(), LINK);
    assert!(mail.has_certificate_file);
}

/// Thunderbird and others forward several mails so (RFC 2046, section 5.1.5).
#[test]
fn digest_brings_each_message() {
    let mail = mail(&format!(
        "From: a@b.example\nDate: x\nSubject: Two\nContent-Type: multipart/digest; boundary=b\n\n--b\n\n\
         From: c@b.example\nSubject: One\n\n{LINK}1\n--b\nContent-Type: message/rfc822\n\nFrom: c@b.example\n\
         Subject: Other\n\n{LINK}2\n--b\nContent-Type: text/plain\n\nbye\n--b--\n"
    ));
    let read: Vec<_> =
        mail.messages.iter().map(|message| (message.subject.as_str(), message.texts.concat())).collect();
    let texts = read.iter().map(|(subject, text)| (*subject, text.trim())).collect::<Vec<_>>();
    assert_eq!(texts, [("Two", "bye"), ("One", &*format!("{LINK}1")), ("Other", &*format!("{LINK}2"))]);
}

#[test]
fn copied_text_is_one_message() {
    assert_eq!(of_text(LINK).messages[0].texts, [LINK]);
    assert_eq!(read(b""), Err(MailError::Unreadable));
}

/// Base64 (RFC 4648, section 4).
fn encoded(octets: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in octets.chunks(3) {
        let bits =
            three.iter().chain(&[0, 0]).take(3).fold(0usize, |bits, octet| bits << 8 | usize::from(*octet));
        for place in 0..4 {
            let sign = char::from(SIGNS[bits >> (18 - 6 * place) & 63]);
            text.push(if place <= three.len() { sign } else { '=' });
        }
    }
    text
}

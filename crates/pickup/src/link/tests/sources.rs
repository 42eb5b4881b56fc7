//! Links in the source of a mail, a page or a program, in the encodings of those.

use base64::{Engine, prelude::BASE64_STANDARD};

use super::*;

const BEGIN: &str = "https://system.globalsign.com/pickup/";

fn link() -> String {
    format!("{BEGIN}{TOKEN}")
}

/// RFC 2045, section 6.7.
fn quoted_printable(text: &str) -> String {
    let signs: Vec<char> = text.replace('=', "=3D").chars().collect();
    signs.chunks(60).map(String::from_iter).collect::<Vec<_>>().join("=\r\n")
}

/// RFC 2045, section 6.8.
fn base64(text: &str) -> String {
    let signs: Vec<char> = BASE64_STANDARD.encode(text).chars().collect();
    signs.chunks(76).map(String::from_iter).collect::<Vec<_>>().join("\r\n")
}

/// The source of a page with other links before and behind this one.
fn page(link: &str) -> String {
    format!(
        "<html><head><link href=\"https://www.example.org/style.css\"></head><body>Dear&nbsp;Anna, \
         <a style=\"x\" href=\"{link}\">pick&nbsp;up</a> <img src=\"https://img.example.org/a.png\"></body></html>"
    )
}

fn read(texts: &[String]) {
    for text in texts {
        assert_eq!(parse(text).map(|read| read.expose().to_owned()), Ok(link()), "{text}");
    }
}

#[test]
fn link_is_read_from_mail_source() {
    let link = link();
    let wrapped = format!(
        "https://eur01.safelinks.protection.outlook.com/?url={}&amp;data=05%7C01&amp;reserved=0",
        link.replace(':', "%3A").replace('/', "%2F")
    );
    let header =
        "From: a@b.example\r\nList-Unsubscribe: <https://news.example/u?x=1>\r\nContent-Transfer-Encoding: ";
    let (first, second) = TOKEN.split_at(20);
    let second = second.replace('_', "=5F");
    read(&[
        page(&link),
        page(&wrapped),
        format!("{header}8bit\r\n\r\nDear Anna,\r\n{link}\r\n\r\nKind regards"),
        quoted_printable(&link),
        format!("{header}quoted-printable\r\n\r\n{}", quoted_printable(&page(&link))),
        quoted_printable(&page(&wrapped)),
        format!("{header}base64\r\n\r\n{}\r\n--x--", base64(&page(&link))),
        base64(&link),
        format!(
            "=?utf-8?Q?{}=2Fpickup=2F{}?=",
            "https=3A=2F=2Fsystem.globalsign.com",
            TOKEN.replace('_', "=5F")
        ),
        format!("Subject: =?UTF-8?Q?{BEGIN}{first}?=\r\n =?UTF-8?Q?{second}?="),
        format!("=?utf-8?B?{}?=", BASE64_STANDARD.encode(&link)),
    ]);
}

#[test]
fn link_is_read_in_any_encoding() {
    let link = link();
    let encoded = link.replace(':', "%3A").replace('/', "%2F");
    let wide: String = link.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect();
    read(&[
        link.chars().map(|c| format!("&#{};", u32::from(c))).collect(),
        format!("<a href=\"{}\">", link.replace(':', "&#58;").replace('/', "&#x2F;")),
        format!("Link: &lt;{link}&gt;, once"),
        format!("&quot;{link}&quot;"),
        format!("{{\"url\":\"{}\"}}", link.replace('/', "\\/")),
        link.replace('/', "\\/"),
        link.replace('/', "\\u002F"),
        format!("https://eur01.safelinks.protection.outlook.com/?url\\u003d{encoded}\\u0026data=05"),
        format!("window.open('{link}','_blank')"),
        encoded.clone(),
        encoded.replace('%', "%25"),
        format!("mailto:helpdesk@example.org?subject=x&body={encoded}"),
        format!("https://x.example/?u={}", link.bytes().map(|b| format!("{b:02x}")).collect::<String>()),
        link.replacen("https://", "hxxps://", 1),
        link.replacen("https://", "hXXps[:]//", 1).replace('.', "[.]"),
        wide,
        link.replace("://", "\u{ff1a}\u{ff0f}\u{ff0f}"),
        link.replacen("https://", "", 1),
        format!("Go to //{} now.", link.replacen("https://", "", 1)),
    ]);
}

#[test]
fn link_ends_where_no_token_goes_on() {
    let link = link();
    let ends = [
        "!",
        "?",
        "\u{a0}?",
        "\u{2026}",
        "\u{2014}see",
        "\u{3002}",
        "\u{60c}",
        ",2026-12-01",
        "(once)",
        "\u{1f448}",
    ];
    read(&ends.map(|end| format!("\u{1f449}{link}{end}")));
    read(
        &[
            ("**", "**"),
            ("*", "*"),
            ("_", "_"),
            ("~~", "~~,"),
            ("`", "`"),
            ("[url]", "[/url]"),
            ("[url=", "]x[/url]"),
        ]
        .map(|(before, behind)| format!("{before}{link}{behind}")),
    );
    // Without the usual length the end of the token is unknown.
    for end in ["!", ",more", "\u{2026}"] {
        let short = format!("{}{end}", link.get(..link.len() - 3).unwrap());
        assert_eq!(parse(&short).unwrap_err(), LinkError::Incomplete, "{short}");
    }
}

#[test]
fn link_broken_over_lines_is_joined() {
    let (first, second) = TOKEN.split_at(20);
    let (to_hyphen, behind) = TOKEN.split_at(37);
    assert!(to_hyphen.ends_with('-'));
    read(&[
        format!("{BEGIN}{first}-\r\n{second}"),
        format!("Dear Anna,\u{2028}{BEGIN}{first}\u{2028}{second}\u{2028}\u{2028}Kind regards"),
        quoted_printable(&page(&link())).replace("\r\n", "\u{2028}"),
        format!("{BEGIN}{first}\u{ad}\r\n{second}"),
        format!("{BEGIN}{to_hyphen}\r\n{behind}"),
        format!("{BEGIN}{first}\u{200c}\u{200e}{second}\u{fe0f}"),
        format!("> | {BEGIN}{first}\r\n> | {second}"),
    ]);
}

#[test]
fn text_standing_for_two_links_is_refused() {
    let another = format!("{BEGIN}{}", TOKEN.to_uppercase());
    let both = format!("{} {another}", link());
    for text in [
        both.replace('/', "\\/"),
        both.replace("https", "hxxps"),
        base64(&both),
        both.replace("https://", ""),
    ] {
        assert_eq!(parse(&text).unwrap_err(), LinkError::Several, "{text}");
    }
}

#[test]
fn wrapper_naming_only_the_host_is_recognised() {
    for text in [
        "https://scan.corp.example/c/abcdef?domain=system.globalsign.com",
        "https://scan.corp.example/?d=GlobalSign.com&u=x",
        "https://scan.corp.example/c/system.globalsign.com/abcdef",
        "https://scan.corp.example/#to=ftp%3A%2F%2FSystem.GlobalSign.com%2Fabc",
        "https://scan.corp.example/c;h=system.globalsign.com;id=abcdef",
        "https://scan.corp.example/?p=%257B%2522host%2522%253A%2522system.globalsign.com%2522%257D",
    ] {
        let host = "scan.corp.example".to_owned();
        assert_eq!(parse(text).unwrap_err(), LinkError::Wrapped { host }, "{text}");
    }
    for text in [
        "https://scan.corp.example/?d=com",
        "https://scan.corp.example/?d=sign.com",
        "https://scan.corp.example/?d=",
        "https://scan.corp.example/c/system.globalsign.com.evil.example/abcdef",
        "https://scan.corp.example/?by=anna@system.globalsign.com",
        "https://scan.corp.example/my-system.globalsign.com",
    ] {
        assert!(matches!(parse(text).unwrap_err(), LinkError::HostNotAllowed { .. }), "{text}");
    }
}

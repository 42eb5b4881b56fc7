#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod found;
mod handed_over;
mod hostile;
mod pages;
mod sources;
mod wrapped;

use super::*;

const TOKEN: &str = "abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE";

fn parse(text: &str) -> Result<OrderLink, LinkError> {
    OrderLink::parse(text, &AllowedHosts::default().with(["Pickup.Example.com".into()]))
}

#[test]
fn link_to_allowed_host_is_taken_with_blanks() {
    for host in ["system.globalsign.com", "pickup.example.com", "SYSTEM.GlobalSign.com"] {
        let link = parse(&format!("\r\n https://{host}/pickup/{TOKEN}\t")).unwrap();
        assert_eq!((link.host(), link.token()), (host.to_lowercase().as_str(), TOKEN));
    }
}

#[test]
fn link_decorated_by_mail_programs_is_cleaned() {
    let (first, second) = TOKEN.split_at(20);
    for text in [
        format!("<https://system.globalsign.com/pickup/{TOKEN}>"),
        format!("\"https://system.globalsign.com/pickup/{TOKEN}\"."),
        format!("\u{201e}https://system.globalsign.com/pickup/{TOKEN}\u{201c}"),
        format!("(https://system.globalsign.com/pickup/{TOKEN});"),
        format!("\u{feff}\u{a0}https://system.globalsign.com/pickup/{TOKEN}\u{200b}"),
        format!("Your link: <https://system.globalsign.com/pickup/{TOKEN}> (once only)"),
        format!("system.globalsign.com<https://system.globalsign.com/pickup/{TOKEN}>"),
        // A broken line.
        format!("https://system.globalsign.com/pickup/{first}\r\n{second}"),
        format!("https://system.globalsign.com/\n   pickup/{first} \n\t{second}\n"),
        format!("> <https://system.globalsign.com/pickup/{first}\r\n> > {second}>"),
        // Soft hyphens and zero-width characters.
        format!("https://system.global\u{ad}sign.com/\u{200b}pickup/\u{2060}{TOKEN}"),
        // Alternative spellings of an address (WHATWG URL, section 4.4) and of its host (Unicode TS 46).
        format!("https://system.\u{ff47}lobalsign\u{3002}com/pickup/{TOKEN}"),
        format!("HTTPS:\\\\system.globalsign.com:443/a/../pickup/{TOKEN}"),
    ] {
        let link = parse(&text).unwrap();
        assert_eq!(link.expose(), format!("https://system.globalsign.com/pickup/{TOKEN}"), "{text}");
    }
}

#[test]
fn link_is_found_between_other_text() {
    let link = format!("https://system.globalsign.com/pickup/{TOKEN}");
    for text in [
        format!("\u{200e}{link}\u{200d}\u{feff}"),
        format!("\u{2066}\u{202a}{link}\u{202c}\u{2069}"),
        format!("{link}%20"),
        format!("{link}%0D%0A"),
        format!("{link}/"),
        format!("{link}/?a=b"),
        format!("<{link}|{link}>"),
        format!("<{link}|Get your certificate>"),
        format!("<URL:{link}>"),
        format!("<a href=\"{link}\">{link}</a>"),
        format!("<a href='{link}' target=_blank>Pickup</a>"),
        format!("[Pickup]({link})"),
        format!("{link}\n\nKind regards"),
        format!("{link}\r\nKind regards\r\nAnna"),
        format!("Link: {link}"),
        format!("Uw link:{link}, geldig tot morgen"),
        format!("anna@voorbeeld.example\n{link}"),
        format!("See https://www.example.org/help first.\n\n{link}\n"),
        format!("Dear Anna,\nplease open https://system.globalsign.com/pick\nup/{TOKEN}\n\nYours"),
    ] {
        assert_eq!(parse(&text).map(|read| read.expose().to_owned()), Ok(link.clone()), "{text}");
    }
}

#[test]
fn text_with_several_readings_is_refused() {
    let link = |end: char| format!("https://system.globalsign.com/pickup/{}{end}", &TOKEN[..42]);
    for text in [
        format!("{} {}", link('A'), link('B')),
        format!("{}\n\n{}", link('A'), link('B')),
        format!("<{}|{}>", link('A'), link('B')),
        format!("https://mail.example/?a={}&b={}", link('A'), link('B')),
    ] {
        assert_eq!(parse(&text).unwrap_err(), LinkError::Several, "{text}");
    }
    assert!(parse(&format!("{0} {0}", link('A'))).is_ok(), "it is the same one twice");
    // The word behind the link may be a part of it.
    let text = format!("my link https://system.globalsign.com/pickup/{} {}", &TOKEN[..30], &TOKEN[30..]);
    assert_eq!(parse(&text).unwrap_err(), LinkError::Incomplete);
}

#[test]
fn practice_alone_leaves_real_links_alone() {
    let hosts = AllowedHosts::default().practice_alone();
    let parse = |link: &str| OrderLink::parse(link, &hosts).map(|link| link.is_practice());
    let practice = format!("https://{PRACTICE_HOST}/pickup/{TOKEN}");
    assert_eq!(parse(&practice), Ok(true));
    for other in [AllowedHosts::default(), AllowedHosts::default().with_practice()] {
        assert!(matches!(OrderLink::parse(&practice, &other), Err(LinkError::HostNotAllowed { .. })));
    }
    let real = parse(&format!("https://system.globalsign.com/pickup/{TOKEN}"));
    assert_eq!(real, Err(LinkError::RealInPractice));
    for host in ["example.org", "127.0.0.1:8443", "localhost", "www.practice.example"] {
        let elsewhere = parse(&format!("https://{host}/pickup/{TOKEN}"));
        assert!(matches!(elsewhere, Err(LinkError::HostNotAllowed { .. })), "{elsewhere:?}");
    }
}

#[test]
fn blank_inside_a_link_is_not_removed() {
    let (first, second) = TOKEN.split_at(30);
    for blank in [" ", "\u{a0}", "\u{3000}", "%20"] {
        let text = format!("https://system.globalsign.com/pickup/{first}{blank}{second}");
        assert_eq!(parse(&text).unwrap_err(), LinkError::Incomplete, "{text}");
    }
}

#[test]
fn text_without_pickup_link_is_refused_with_reason() {
    let host = |name: &str| LinkError::HostNotAllowed { host: name.into() };
    let look_alike =
        |name: &str| LinkError::LookAlike { host: name.into(), genuine: "system.globalsign.com".into() };
    let disguised = || LinkError::Disguised { host: "system.globalsign.com".into() };
    for (text, error) in [
        (String::new(), LinkError::Nothing),
        (" \n".to_owned(), LinkError::Nothing),
        ("my order".to_owned(), LinkError::NotALink),
        ("system.globalsign.com/pickup/abc".to_owned(), LinkError::NotALink),
        ("mailto:somebody@system.globalsign.com".to_owned(), LinkError::NotALink),
        ("/home/anna/mine.pfx".to_owned(), LinkError::NotALink),
        ("file:///home/anna/mine.pfx".to_owned(), LinkError::NotALink),
        (format!("http://system.globalsign.com/pickup/{TOKEN}"), LinkError::NotHttps),
        (format!("https://globalsign.example/pickup/{TOKEN}"), host("globalsign.example")),
        (
            format!("https://system.globalsign.com.example/pickup/{TOKEN}"),
            look_alike("system.globalsign.com.example"),
        ),
        (format!("https://system.globaIsign.com/pickup/{TOKEN}"), look_alike("system.globaisign.com")),
        // The first o is Cyrillic.
        (
            format!("https://system.gl\u{43e}balsign.com/pickup/{TOKEN}"),
            look_alike("system.xn--glbalsign-12h.com"),
        ),
        (format!("https://127.0.0.1:8443/pickup/{TOKEN}"), host("127.0.0.1")),
        (format!("https://a@system.globalsign.com/pickup/{TOKEN}"), disguised()),
        (format!("https://system.globalsign.com:8443/pickup/{TOKEN}"), disguised()),
        ("https://system.globalsign.com/".to_owned(), LinkError::Incomplete),
        ("https://system.globalsign.com/pickup/short".to_owned(), LinkError::Incomplete),
        (format!("https://system.globalsign.com/pickup/{TOKEN}%00"), LinkError::Incomplete),
        (format!("https://system.globalsign.com/pickup/{TOKEN}/more"), LinkError::Incomplete),
    ] {
        assert_eq!(parse(&text).unwrap_err(), error, "{text}");
    }
}

#[test]
fn link_host_is_judged_before_its_form() {
    let foreign = || LinkError::HostNotAllowed { host: "other.example".into() };
    let hidden = |host: &str| LinkError::Disguised { host: host.into() };
    let look_alike = || LinkError::LookAlike {
        host: "system.gl0balsign.com".into(),
        genuine: "system.globalsign.com".into(),
    };
    for (text, error) in [
        // Another host, in every spelling.
        ("http://other.example/".to_owned(), foreign()),
        ("https://other.example:8443/".to_owned(), foreign()),
        (format!("https://other.example?@system.globalsign.com/pickup/{TOKEN}"), foreign()),
        (format!("https://other.example#@system.globalsign.com/pickup/{TOKEN}"), foreign()),
        (format!("https://other.example\\@system.globalsign.com/pickup/{TOKEN}"), foreign()),
        ("http://system.gl0balsign.com:80/".to_owned(), look_alike()),
        // The only use of a user name is to hide the host.
        (format!("https://system.globalsign.com@other.example/pickup/{TOKEN}"), hidden("other.example")),
        (format!("https://system.globalsign.com:443@[2001:db8::1]/{TOKEN}"), hidden("[2001:db8::1]")),
        (format!("https://:x@system.globalsign.com/pickup/{TOKEN}"), hidden("system.globalsign.com")),
        // The right host, in a form that no pickup link has.
        (format!("https://system.globalsign.com./pickup/{TOKEN}"), hidden("system.globalsign.com.")),
        (format!("http://system.globalsign.com:8080/pickup/{TOKEN}"), hidden("system.globalsign.com")),
        ("http://system.globalsign.com/".to_owned(), LinkError::NotHttps),
        (format!("https://system.globalsign.com/?/pickup/{TOKEN}"), LinkError::Incomplete),
        (format!("https://system.globalsign.com/#/pickup/{TOKEN}"), LinkError::Incomplete),
        (format!("https://system.globalsign.com/pickup/..%2F{TOKEN}"), LinkError::Incomplete),
        (format!("https://system.globalsign.com/Pickup/{TOKEN}"), LinkError::Incomplete),
        // Not a web address.
        (format!("ftp://system.globalsign.com/pickup/{TOKEN}"), LinkError::NotALink),
        (format!("javascript://system.globalsign.com/pickup/{TOKEN}"), LinkError::NotALink),
        (format!("https://system.globalsign.com\u{202e}/pickup/{TOKEN}"), LinkError::NotALink),
        (format!("https://system.globalsign.com%00.example/pickup/{TOKEN}"), LinkError::NotALink),
    ] {
        assert_eq!(parse(&text).unwrap_err(), error, "{text}");
    }
}

#[test]
fn host_is_shown_only_if_it_can_exist() {
    let name = |length: usize| format!("{}.example", "a.".repeat(length / 2 - 4) + &"a".repeat(length % 2));
    let longest = name(MAX_HOST_LEN);
    assert_eq!(longest.len(), MAX_HOST_LEN);
    assert_eq!(
        parse(&format!("https://{longest}/")).unwrap_err(),
        LinkError::HostNotAllowed { host: longest }
    );
    assert_eq!(parse(&format!("https://{}/", name(MAX_HOST_LEN + 1))).unwrap_err(), LinkError::NotALink);
}

#[test]
fn text_too_long_for_a_link_is_refused() {
    let link = format!("https://system.globalsign.com/pickup/{TOKEN}?");
    let filled = |length: usize| format!("{link}{}", "x".repeat(length - link.len()));
    assert!(parse(&filled(pasted::MAX_LEN)).is_ok());
    assert_eq!(parse(&filled(pasted::MAX_LEN + 1)).unwrap_err(), LinkError::NotALink);
}

#[test]
fn this_computer_is_allowed_for_practice_alone() {
    let practice = AllowedHosts::default().with_practice();
    for host in ["127.0.0.1:8443", "localhost:1", "[::1]:65535"] {
        let link = format!("https://{host}/pickup/{TOKEN}");
        assert!(OrderLink::parse(&link, &practice).unwrap().is_practice());
        assert!(matches!(parse(&link), Err(LinkError::HostNotAllowed { .. })));
    }
    let real = format!("https://system.globalsign.com/pickup/{TOKEN}");
    assert!(!OrderLink::parse(&real, &practice).unwrap().is_practice());
    let elsewhere = format!("https://192.168.1.1/pickup/{TOKEN}");
    assert!(OrderLink::parse(&elsewhere, &practice).is_err());
}

#[test]
fn text_after_the_token_is_dropped() {
    let link = format!("https://system.globalsign.com/pickup/{TOKEN}");
    for behind in ["?utm_source=mail", "#top", "?", "#", "?https://other.example/#@other.example"] {
        assert_eq!(parse(&format!("{link}{behind}")).unwrap().expose(), link, "{behind}");
    }
}

#[test]
fn token_is_in_no_address_or_debug_form() {
    let link = parse(&format!("https://system.globalsign.com/pickup/{TOKEN}?a={TOKEN}#{TOKEN}")).unwrap();
    assert_eq!(link.endpoint("order").as_str(), "https://system.globalsign.com/pickup/v1/order");
    assert_eq!(format!("{link:?}"), "OrderLink(system.globalsign.com)");
}

//! Links to pages of the certification authority's, which are no links of the pickup contract.

use super::{wrapped::WRAPPINGS, *};

const PAGE: &str = "https://system.globalsign.com/a/start.do?p=Q0VSVDEyMzQ1Njc4&lang=nl";

fn allowed() -> AllowedHosts {
    AllowedHosts::default().with(["Pickup.Example.com".into()])
}

/// The address of the page; an order is none.
fn page(text: &str) -> Result<String, LinkError> {
    match PickupLink::parse(text, &allowed())? {
        PickupLink::Page(link) => Ok(link.expose().to_owned()),
        PickupLink::Order(link) => panic!("an order: {link:?} of {text}"),
    }
}

fn is_order(text: &str) -> bool {
    matches!(PickupLink::parse(text, &allowed()), Ok(PickupLink::Order(_)))
}

/// A mail as the authority may send it, with the links of its footer.
fn mail(language: &str, link: &str) -> String {
    let (dear, open, help, regards) = match language {
        "nl" => (
            "Geachte Anna Peeters,",
            "Open deze link om uw certificaat op te halen:",
            "Hulp nodig?",
            "Met vriendelijke groeten,",
        ),
        "fr" => (
            "Chère Madame,",
            "Ouvrez ce lien pour retirer votre certificat\u{a0}:",
            "Besoin d\u{2019}aide\u{a0}?",
            "Cordialement,",
        ),
        "de" => (
            "Sehr geehrte Frau Peeters,",
            "Öffnen Sie diesen Link, um Ihr Zertifikat abzuholen:",
            "Fragen?",
            "Mit freundlichen Grüßen",
        ),
        _ => (
            "Dear Anna Peeters,",
            "Please open this link to pick up your certificate:",
            "Need help?",
            "Kind regards,",
        ),
    };
    format!(
        "Order CEPE231130123456\r\n{dear}\r\n\r\n{open}\r\n\r\n{link}\r\n\r\n\
         {help} https://support.globalsign.com/contact-2026\r\nhttps://system.globalsign.com/help\r\n\
         https://system.globalsign.com/legal/agreement-v5.2.pdf?utm_campaign=pickup2026\r\n\r\n{regards}\r\n\
         GlobalSign nv/sa, Diestsevest 14, 3000 Leuven\r\nhttps://www.globalsign.com/en/repository/2026-terms | +32 16 89 19 00\r\n"
    )
}

#[test]
fn page_pasted_alone_is_taken() {
    for link in [
        PAGE,
        "https://system.globalsign.com/x",
        "https://system.globalsign.com/?lang=nl",
        "https://system.globalsign.com/?/pickup/abc",
        "https://pickup.example.com/a/b/c;jsessionid=1#top",
        "https://system.globalsign.com/Pickup/abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE",
        "https://system.globalsign.com/pickup/start.do?a=b",
        "https://system.globalsign.com/pickup/start?p=AB12CD34",
        "https://system.globalsign.com/p?p=3DAB12CD34EF==",
        "https://system.globalsign.com/p?return=https://www.globalsign.com/nl",
        "https://system.globalsign.com/p?%C3%A9=%0A%20",
    ] {
        for text in [
            link.to_owned(),
            format!("\r\n\u{feff} <{link}>\u{200b}\t"),
            format!("\"{link}\"."),
            format!("> {link}!"),
            format!("\u{201e}{link}\u{201c}\r\n\r\n"),
        ] {
            assert_eq!(page(&text), Ok(link.to_owned()), "{text}");
        }
    }
}

#[test]
fn page_in_other_spelling_is_same() {
    for text in [
        PAGE.replace("https", "HTTPS").replace("system.globalsign", "System.GlobalSign"),
        PAGE.replace(".com/", ".com:443/"),
        PAGE.replace("com/a", "com/b/../a"),
        PAGE.replace("globalsign.com", "\u{ff47}lobalsign\u{3002}com"),
        PAGE.replace('&', "&amp;"),
        PAGE.replace('/', "\\/"),
        PAGE.replace("https", "hxxps").replace('.', "[.]"),
        PAGE.replace("%", "%25").replace(':', "%3A").replace('/', "%2F"),
        PAGE.replace("Q0VS", "Q0\u{ad}V\u{200b}S"),
        PAGE.replace("Q0VSVDEy", "Q0VS\r\n  VDEy"),
        format!("{}\u{2026}", PAGE),
        format!("**{PAGE}**"),
        format!("<a href='{PAGE}'>x</a>"),
        format!("window.open('{PAGE}','_blank')"),
        format!("[Certificat]({PAGE})"),
        format!("{PAGE}\r\nKind regards\r\nAnna"),
        format!("Dear Anna, {PAGE} is yours"),
    ] {
        assert_eq!(page(&text), Ok(PAGE.to_owned()), "{text}");
    }
}

#[test]
fn page_is_found_in_mail_of_each_language() {
    for language in ["nl", "fr", "de", "en"] {
        for link in [PAGE, "https://system.globalsign.com/pi/0a1b2c3d4e5f"] {
            let plain = mail(language, link);
            let html = format!(
                "<p>{}</p>",
                plain.replace(link, &format!("<a href=\"{}\">link</a>", link.replace('&', "&amp;")))
            );
            let signs: Vec<char> = html.replace('=', "=3D").chars().collect();
            let soft = signs.chunks(70).map(String::from_iter).collect::<Vec<_>>().join("=\r\n");
            for text in [plain.replace("\r\n", "\r\n> "), plain.clone(), html, soft] {
                assert_eq!(page(&text), Ok(link.to_owned()), "{text}");
            }
        }
        let footer = mail(language, "");
        assert_eq!(page(&footer), Err(OrderLink::parse(&footer, &allowed()).unwrap_err()));
        let order = mail(language, &format!("{PAGE}\r\n\r\nhttps://system.globalsign.com/pickup/{TOKEN}"));
        assert!(is_order(&order), "the contract's comes first");
    }
}

#[test]
fn page_may_be_wrapped_like_an_order() {
    for wrap in WRAPPINGS {
        assert_eq!(page(&wrap(PAGE)), Ok(PAGE.to_owned()), "{}", wrap(PAGE));
        assert_eq!(page(&mail("fr", &wrap(PAGE))), Ok(PAGE.to_owned()), "{}", wrap(PAGE));
        for outer in WRAPPINGS {
            assert_eq!(page(&outer(&wrap(PAGE))), Ok(PAGE.to_owned()), "{}", outer(&wrap(PAGE)));
        }
        let help = mail("nl", &wrap("https://system.globalsign.com/help"));
        assert!(page(&help).is_err(), "{help}");
    }
}

#[test]
fn page_in_text_must_identify_something() {
    for link in [
        "help",
        "?lang=nl",
        "a/b/c",
        "info-1",
        "certificates",
        "logo-2026.png",
        "h?utm_id=20261130",
        "caf%C3%A9-bar",
    ] {
        let link = format!("https://system.globalsign.com/{link}");
        assert_eq!(page(&link), Ok(link.clone()));
        assert_eq!(page(&format!("Link: {link}")), Err(LinkError::Incomplete), "{link}");
        let other = "https://system.globalsign.com/contact";
        assert_eq!(page(&format!("{link}\r\n{other}")), Err(LinkError::Incomplete), "{link}");
    }
    for link in ["?ABCDEFG1", "?p=ABCDEFG1", "ABCDEFG1", "x/ABCDEFG1/y.do", "a.do;p=1?id=ABCDEF%31G#top"] {
        let link = format!("https://system.globalsign.com/{link}");
        assert_eq!(page(&format!("Link: {link}, once.")), Ok(link));
    }
}

#[test]
fn several_pages_that_identify_are_refused() {
    let other = PAGE.replace("Q0VS", "Q0VT");
    for text in [
        format!("{PAGE} {other}"),
        format!("{PAGE}\r\n{other}"),
        format!("{PAGE}\r\n\r\n{other}"),
        mail("de", &format!("{PAGE}\r\n\r\n{other}")),
        format!("{PAGE} https://system.globalsign.com/pickup/abcdef"),
    ] {
        assert_eq!(page(&text), Err(LinkError::Several), "{text}");
    }
    assert_eq!(page(&format!("{PAGE} <{PAGE}>")), Ok(PAGE.to_owned()));
    assert_eq!(page(&format!("{PAGE} https://system.globalsign.com/help")), Ok(PAGE.to_owned()));
}

#[test]
fn page_seeming_to_go_on_is_incomplete() {
    let (first, second) = PAGE.split_at(58);
    for text in [
        format!("Open {first}\r\n{second} and type it."),
        format!("> Open {first}\r\n> {second} and type it."),
        format!("{PAGE}\r\nGroeten"),
    ] {
        assert_eq!(page(&text), Err(LinkError::Incomplete), "{text}");
    }
    assert_eq!(page(&format!("Dear Anna,\r\n\r\n{first}\r\n{second}\r\n\r\nYours")), Ok(PAGE.to_owned()));
}

#[test]
fn contract_link_cut_off_is_no_page() {
    let (first, second) = TOKEN.split_at(15);
    for rest in [
        "",
        "/",
        "#top",
        "/p",
        "/pickup",
        "/pickup/",
        "/pickup/short",
        "/pickup/short/",
        "/pickup/short?utm_source=mail",
        "/pickup/abcdefghijk1",
        &format!("/pickup/{TOKEN}%00"),
        &format!("/pickup/{first}%20{second}"),
        &format!("/pickup/{first}\u{a0}{second}"),
        &format!("/#/pickup/{TOKEN}"),
    ] {
        for text in [
            format!("https://system.globalsign.com{rest}"),
            format!("Link: https://system.globalsign.com{rest} !"),
        ] {
            assert_eq!(page(&text), Err(LinkError::Incomplete), "{text}");
        }
    }
    assert!(is_order(&format!("https://system.globalsign.com/pickup/{TOKEN}?p=AB12CD34")));
}

#[test]
fn page_is_refused_like_an_order() {
    for (link, is_expected) in [
        (
            "http://system.globalsign.com/a?p=AB12CD34",
            (|error| matches!(error, LinkError::NotHttps)) as fn(&LinkError) -> bool,
        ),
        ("https://system.globalsign.com:8443/a?p=AB12CD34", |error| {
            matches!(error, LinkError::Disguised { .. })
        }),
        ("https://a@system.globalsign.com/a?p=AB12CD34", |error| {
            matches!(error, LinkError::Disguised { .. })
        }),
        ("https://system.globalsign.com./a?p=AB12CD34", |error| matches!(error, LinkError::Disguised { .. })),
        ("https://system.globalsign.com@evil.example/a?p=AB12CD34", |error| {
            matches!(error, LinkError::Disguised { .. })
        }),
        ("https://system.gl0balsign.com/a?p=AB12CD34", |error| matches!(error, LinkError::LookAlike { .. })),
        ("https://system.gl\u{43e}balsign.com/a?p=AB12CD34", |error| {
            matches!(error, LinkError::LookAlike { .. })
        }),
        ("https://system.globalsign.com.evil.example/a?p=AB12CD34", |error| {
            matches!(error, LinkError::LookAlike { .. })
        }),
        ("https://www.globalsign.com/a?p=AB12CD34", |error| {
            matches!(error, LinkError::HostNotAllowed { .. })
        }),
        ("https://127.0.0.1:8443/a?p=AB12CD34", |error| matches!(error, LinkError::HostNotAllowed { .. })),
        ("https://evil.example#@system.globalsign.com/a?p=AB12CD34", |error| {
            matches!(error, LinkError::HostNotAllowed { .. })
        }),
        ("https://protect-eu.mimecast.com/s/aBcD1234?domain=globalsign.com", |error| {
            matches!(error, LinkError::Wrapped { .. })
        }),
        ("ftp://system.globalsign.com/a?p=AB12CD34", |error| matches!(error, LinkError::NotALink)),
        ("system.globalsign.com/a?p=AB12CD34", |error| matches!(error, LinkError::NotALink)),
    ] {
        let error = page(link).unwrap_err();
        assert!(is_expected(&error), "{link}: {error:?}");
        assert_eq!(parse(link).unwrap_err(), error, "{link}");
        for wrap in WRAPPINGS {
            assert_eq!(page(&wrap(link)).unwrap_err(), parse(&wrap(link)).unwrap_err(), "{}", wrap(link));
        }
    }
}

#[test]
fn practice_page_is_allowed_where_links_are() {
    let read = |link: &str, allowed: AllowedHosts| match PickupLink::parse(link, &allowed) {
        Ok(PickupLink::Page(link)) => Ok(link.is_practice()),
        Ok(PickupLink::Order(_)) => panic!("an order"),
        Err(error) => Err(error),
    };
    let here = || AllowedHosts::default().with_practice();
    let alone = || AllowedHosts::default().practice_alone();
    assert_eq!(read("https://127.0.0.1:8443/ca/p?id=AB12CD34", here()), Ok(true));
    assert_eq!(read("https://localhost:8443/ca", here()), Ok(true));
    assert_eq!(read("http://localhost:8443/ca", here()), Err(LinkError::NotHttps));
    assert_eq!(read(PAGE, here()), Ok(false));
    assert_eq!(read(&format!("https://{PRACTICE_HOST}/ca"), alone()), Ok(true));
    assert_eq!(read(PAGE, alone()), Err(LinkError::RealInPractice));
    assert_eq!(read(&mail("nl", PAGE), alone()), Err(LinkError::RealInPractice));
}

#[test]
fn order_link_keeps_query_for_its_page() {
    let order = format!("https://system.globalsign.com/pickup/{TOKEN}");
    for (text, address) in [
        (order.clone(), order.clone()),
        (format!("{order}%0D%0A"), order.clone()),
        (format!("{order}?a=b&c=d#e"), format!("{order}?a=b&c=d#e")),
        (WRAPPINGS[0](&format!("{order}?a=b&c=d#e")), format!("{order}?a=b&c=d#e")),
    ] {
        let link = parse(&text).unwrap();
        assert_eq!((link.expose(), link.page().expose()), (order.as_str(), address.as_str()));
        assert_eq!((link.page().host(), link.page().is_practice()), (link.host(), link.is_practice()));
    }
}

#[test]
fn page_exposed_is_restored_as_is() {
    let order = parse(&format!("https://system.globalsign.com/pickup/{TOKEN}?a=b")).unwrap();
    let odd = "https://system.globalsign.com/a?p=AB12CD34.!";
    for address in [PAGE, odd, order.page().expose()] {
        assert_eq!(PageLink::restore(address, &allowed()).unwrap().expose(), address);
        assert!(PageLink::restore(address, &AllowedHosts::default().practice_alone()).is_err());
    }
    for text in [
        "",
        "Link: https://system.globalsign.com/a",
        "http://system.globalsign.com/a",
        "https://other.example/",
    ] {
        assert!(PageLink::restore(text, &allowed()).is_err(), "{text}");
    }
}

#[test]
fn page_debug_form_shows_host_alone() {
    let link = PickupLink::parse(PAGE, &allowed()).unwrap();
    assert_eq!(format!("{link:?}"), "Page(PageLink(system.globalsign.com))");
}

#[test]
fn navigation_is_bound_to_allowed_hosts() {
    let hosts = || allowed().with_page_hosts(["Static.Example.net".into()]);
    let may = |address: &str, hosts: &AllowedHosts| hosts.allows_page(&Url::parse(address).unwrap());
    for (address, real, here, alone) in [
        ("https://system.globalsign.com/", true, true, false),
        ("https://system.globalsign.com:443/any?thing#x", true, true, false),
        ("https://pickup.example.com/", true, true, false),
        ("https://static.example.net/x", true, true, false),
        ("https://static.example.net:8443/x", false, false, false),
        ("https://system.globalsign.com:8443/", false, false, false),
        ("https://a@system.globalsign.com/", false, false, false),
        ("https://:b@system.globalsign.com/", false, false, false),
        ("https://system.globalsign.com./", false, false, false),
        ("https://www.globalsign.com/", false, false, false),
        ("https://sub.system.globalsign.com/", false, false, false),
        ("https://other.example/", false, false, false),
        ("http://system.globalsign.com/", false, false, false),
        ("wss://system.globalsign.com/", false, false, false),
        ("https://127.0.0.1:8443/", false, true, false),
        ("https://[::1]:1/", false, true, false),
        ("https://a@127.0.0.1:8443/", false, false, false),
        ("http://127.0.0.1:8443/", false, false, false),
        ("https://practice.example/", false, false, true),
        ("https://practice.example:8443/", false, false, true),
        ("blob:https://system.globalsign.com/1", false, false, false),
        ("data:text/html,x", false, false, false),
        ("about:blank", false, false, false),
        ("file:///etc/passwd", false, false, false),
        ("javascript:alert(1)", false, false, false),
    ] {
        assert_eq!(may(address, &hosts()), real, "{address}");
        assert_eq!(may(address, &hosts().with_practice()), here, "{address}");
        assert_eq!(may(address, &hosts().practice_alone()), alone, "{address}");
    }
    let link = PickupLink::parse("https://static.example.net/x?p=AB12CD34", &hosts());
    assert!(matches!(link, Err(LinkError::HostNotAllowed { .. })));
}

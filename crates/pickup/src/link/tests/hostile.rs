//! Hostile input: a link leads to an allowed host, or is refused in bounded time.

use std::{cell::Cell, time::Duration};

use evidence::Figure;
use proptest::{prelude::*, sample::select, test_runner::TestRunner};

use super::{wrapped::WRAPPINGS, *};

/// The processor's time for this thread so far. Other tests have the processor, too, so the clock tells nothing.
#[cfg(unix)]
fn worked() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.try_into().unwrap(), time.tv_nsec.try_into().unwrap())
}

/// The time so far.
#[cfg(not(unix))]
fn worked() -> Duration {
    std::time::UNIX_EPOCH.elapsed().unwrap()
}

fn allowed() -> AllowedHosts {
    AllowedHosts::default().with(["pickup.example.com".into()]).with_practice()
}

/// Pieces of links, well-formed or not, and arbitrary text.
fn pieces() -> impl Strategy<Value = String> {
    let known = select(vec![
        "https://",
        "http://",
        "https:",
        "//",
        "\\\\",
        "javascript:",
        "data:text/html,",
        "system.globalsign.com",
        "pickup.example.com",
        "127.0.0.1",
        "[::1]",
        "localhost",
        "2130706433",
        "system.globaIsign.com",
        "system.gl\u{43e}balsign.com",
        "other.example",
        "xn--a",
        "xn--glbalsign-12h",
        "@",
        ":",
        "443",
        ":8443",
        ".",
        "..",
        "/",
        "/pickup/",
        "?",
        "#",
        "?url=",
        "&u=",
        "?a=",
        "%",
        "%2F",
        "%00",
        "abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE",
        "https://urldefense.com/v3/__",
        "__;",
        "!!a$",
        "*",
        "**",
        "**A",
        "IyMj",
        "Ly8",
        "https://urldefense.com/v2/url?u=",
        "https-3A__",
        "-2D",
        "_",
        "https://eur01.safelinks.protection.outlook.com/?url=",
        "https://secure-web.cisco.com/a/",
        "https://eu-west-1.protection.sophos.com/?u=",
        "<",
        ">",
        "\"",
        "\r\n",
        "\t",
        " ",
        "\u{a0}",
        "\u{200b}",
        "\u{ad}",
        "\u{202e}",
        "\u{3002}",
        "\u{ff0f}",
        "\u{0}",
    ]);
    let known = known.prop_map(str::to_owned);
    prop::collection::vec(prop_oneof![8 => known, 1 => ".{0,8}"], 0..14).prop_map(|pieces| pieces.concat())
}

/// A whole link with one insertion, wrapped up to six times.
fn nearly_genuine() -> impl Strategy<Value = String> {
    let wrappings = prop::collection::vec(select(WRAPPINGS.to_vec()), 0..6);
    (pieces(), any::<prop::sample::Index>(), wrappings).prop_map(|(piece, place, wrappings)| {
        let link = "https://system.globalsign.com/pickup/abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE";
        let (before, after) = link.split_at(place.index(link.len() + 1));
        wrappings.iter().fold(format!("{before}{piece}{after}"), |link, wrap| wrap(&link))
    })
}

fn check(parsed: Result<OrderLink, LinkError>) -> Result<(), TestCaseError> {
    match parsed {
        Ok(link) => {
            let genuine = ["system.globalsign.com", "pickup.example.com"].contains(&link.host());
            let practice = ["127.0.0.1", "[::1]", "localhost"].contains(&link.host());
            prop_assert!(if link.is_practice() { practice } else { genuine }, "{}", link.host());
            let called = link.endpoint("order");
            let port = called.port().map(|port| format!(":{port}")).unwrap_or_default();
            prop_assert!(port.is_empty() || practice);
            prop_assert_eq!(called.as_str(), format!("https://{}{port}/pickup/v1/order", link.host()));
            prop_assert_eq!(link.expose(), format!("https://{}{port}/pickup/{}", link.host(), link.token()));
        }
        Err(LinkError::RealInPractice) => prop_assert!(false, "nobody practises"),
        Err(
            LinkError::HostNotAllowed { host }
            | LinkError::Disguised { host }
            | LinkError::LookAlike { host, .. }
            | LinkError::Wrapped { host },
        ) => {
            prop_assert!(!host.is_empty() && host.len() <= MAX_HOST_LEN);
            prop_assert!(host.chars().all(|c| c.is_ascii_graphic()), "{host:?}");
        }
        Err(
            LinkError::Nothing
            | LinkError::NotALink
            | LinkError::NotHttps
            | LinkError::Incomplete
            | LinkError::Several
            | LinkError::NotHandedOver,
        ) => {}
    }
    Ok(())
}

/// The same for either kind of link: a page's is one that its window may go to, and reads as itself again.
fn check_either(parsed: Result<PickupLink, LinkError>) -> Result<(), TestCaseError> {
    let link = match parsed {
        Ok(PickupLink::Page(link)) => link,
        Ok(PickupLink::Order(link)) => link.page(),
        Err(error) => return check(Err(error)),
    };
    let genuine = ["system.globalsign.com", "pickup.example.com"].contains(&link.host());
    let practice = ["127.0.0.1", "[::1]", "localhost"].contains(&link.host());
    prop_assert!(if link.is_practice() { practice } else { genuine }, "{}", link.host());
    prop_assert!(allowed().allows_page(link.url()), "{}", link.expose());
    prop_assert!(!allowed().practice_alone().allows_page(link.url()));
    let restored = PageLink::restore(link.expose(), &allowed());
    prop_assert_eq!(restored.as_ref().map(PageLink::expose), Ok(link.expose()));
    prop_assert_eq!(format!("{link:?}"), format!("PageLink({})", link.host()));
    Ok(())
}

#[test]
fn hostile_text_never_leads_elsewhere() {
    let config = ProptestConfig { cases: 6000, failure_persistence: None, ..ProptestConfig::default() };
    let cases = usize::try_from(config.cases).unwrap();
    let (slowest, accepted) = (Cell::new(Duration::ZERO), Cell::new(0_usize));
    let texts = prop_oneof![".*", pieces(), nearly_genuine()];
    TestRunner::new(config)
        .run(&texts, |text| {
            let begin = worked();
            let parsed = OrderLink::parse(&text, &allowed());
            slowest.set((worked() - begin).max(slowest.get()));
            accepted.set(accepted.get() + usize::from(parsed.is_ok()));
            check(parsed)
        })
        .unwrap();
    assert!(accepted.get() > 0, "links that are accepted must be among them");
    let slowest_ms = usize::try_from(slowest.get().as_millis()).unwrap();
    evidence::figures([
        (Figure::Malformed, cases - accepted.get()),
        (Figure::Panics, 0),
        (Figure::SlowestMs, slowest_ms),
    ]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn link_is_same_in_any_wrapping(
        token in "[A-Za-z0-9_-]{22,128}",
        wrappings in prop::collection::vec(select(WRAPPINGS.to_vec()), 0..=unwrap::MAX_LAYERS),
    ) {
        let link = format!("https://system.globalsign.com/pickup/{token}");
        let wrapped = wrappings.iter().fold(link.clone(), |link, wrap| wrap(&link));
        let read = parse(&wrapped);
        prop_assert_eq!(read.as_ref().map(OrderLink::expose), Ok(link.as_str()));
        prop_assert_eq!(read.as_ref().map(OrderLink::token), Ok(token.as_str()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hostile_text_leads_to_no_other_page(text in prop_oneof![".*", pieces(), nearly_genuine()]) {
        let either = PickupLink::parse(&text, &allowed());
        if let Ok(link) = OrderLink::parse(&text, &allowed()) {
            let is_same = matches!(&either, Ok(PickupLink::Order(other)) if other.expose() == link.expose());
            prop_assert!(is_same, "the contract's comes first: {:?}", either);
        }
        check_either(either)?;
    }

    #[test]
    fn page_is_same_in_any_wrapping(
        path in "[a-z]{1,8}(/[A-Za-z0-9_-]{1,20}){0,3}",
        value in "[A-Za-z_-]{4,12}[0-9][A-Za-z0-9_-]{4,12}",
        wrappings in prop::collection::vec(select(WRAPPINGS.to_vec()), 0..=unwrap::MAX_LAYERS),
    ) {
        let link = format!("https://system.globalsign.com/{path}?a=1&id={value}&l=nl");
        let wrapped = wrappings.iter().fold(link.clone(), |link, wrap| wrap(&link));
        for text in [wrapped.clone(), format!("Link: {wrapped}\nhttps://system.globalsign.com/help")] {
            let read = PickupLink::parse(&text, &allowed());
            let is_same = matches!(&read, Ok(PickupLink::Page(page)) if page.expose() == link);
            prop_assert!(is_same, "{:?}: {}", read, text);
        }
    }
}

#[test]
fn longest_texts_are_refused_at_once() {
    let fill = |begin: &str, piece: &str| {
        let count = (pasted::MAX_LEN - begin.len()) / piece.len();
        format!("{begin}{}", piece.repeat(count))
    };
    let mut slowest = Duration::ZERO;
    for text in [
        fill("", "a"),
        fill("", "<"),
        fill("", "\n> "),
        fill("", "https://"),
        fill("", "https://urldefense.com/v3/__"),
        fill("", "https://eur01.safelinks.protection.outlook.com/?url="),
        fill("https://", "a."),
        fill("https://", "\u{43e}."),
        fill("https://urldefense.com/v3/__https://system.globalsign.com/pickup/", "*"),
        fill(&format!("https://urldefense.com/v3/__{}__;", "**_".repeat(64)), "IyMj").replacen("IyMj", "", 1)
            + "!!",
    ] {
        let parsers: [fn(&str) -> bool; 2] = [
            |text| OrderLink::parse(text, &allowed()).is_err(),
            |text| PickupLink::parse(text, &allowed()).is_err(),
        ];
        for is_refused in parsers {
            let begin = worked();
            assert!(is_refused(&text));
            slowest = slowest.max(worked() - begin);
        }
    }
    assert!(slowest < Duration::from_secs(1), "{slowest:?}");
}

//! The ways in which the link reaches the wizard: in a whole mail, and handed over by the system.

use pickup::error::PickupError;

use super::harness::{self, LINK, NOW, PAGE_LINK, Walk};
use crate::{
    codes::ErrorCode,
    help_code::HelpCode,
    state::{Input, LinkSource, Outcome, Task, UserEvent},
    view::{OfferView, OfferedLink, Screen, StartScreen},
};

const HOST: &str = "system.globalsign.com";
const OTHER: &str = "https://system.globalsign.com/pickup/ABCDEfghijklmnopqrstuvwxyz0123456789-_abcde";

fn offer(walk: &Walk) -> Option<OfferView> {
    let Screen::Start(StartScreen { offer, .. }) = walk.session.view(NOW).screen else { return None };
    offer
}

fn offered(source: LinkSource, orders: &[Option<&str>]) -> Option<OfferView> {
    let link = |order: &Option<&str>| OfferedLink { host: HOST.into(), order_number: order.map(Into::into) };
    Some(OfferView { source, links: orders.iter().map(link).collect() })
}

fn problem(walk: &Walk) -> Option<ErrorCode> {
    walk.session.view(NOW).problem.map(|problem| problem.code)
}

/// The link that is being looked up.
fn asked(walk: &Walk) -> Option<String> {
    match walk.pending() {
        Some((_, Task::LookUp { link })) => Some(link.expose().to_owned()),
        _ => None,
    }
}

fn pasted(text: &str) -> Walk {
    let mut walk = Walk::to("P0");
    walk.input(harness::open_link(text));
    walk
}

/// The source of a mail with these links, each in a message of its own with the number of its order.
fn source(links: &[(&str, &str)]) -> String {
    let messages = links.iter().map(|(link, number)| {
        format!("--b\r\n\r\nFrom: ca@example.org\r\nSubject: Order {number}\r\n\r\nPick up: {link}\r\n")
    });
    format!(
        "From: a@b.example\r\nDate: Tue, 1 Dec 2026 10:00:00 +0100\r\nContent-Type: multipart/digest; boundary=b\r\n\r\n\
         {}--b--\r\n",
        messages.collect::<String>()
    )
}

#[test]
fn link_of_opened_mail_waits_for_the_person() {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::ChooseFile).answer(Outcome::FileChosen(Some("/home/anna/a.eml".into())));
    walk.answer(harness::mail_read(&[LINK]));
    assert_eq!(offer(&walk), offered(LinkSource::File, &[None]));
    assert_eq!(asked(&walk), None, "nothing is sent yet");
    let view = walk.session.view(NOW);
    assert!(view.actions.back && view.actions.proceed);

    walk.user(UserEvent::UseLink { place: 7 }).user(UserEvent::Proceed);
    walk.input(harness::open_link(OTHER));
    assert_eq!(asked(&walk), None);
    walk.user(UserEvent::UseLink { place: 0 });
    assert_eq!(asked(&walk).as_deref(), Some(LINK));
    walk.answer(Outcome::LookedUp(Err(PickupError::TimedOut)));
    assert_eq!((problem(&walk), offer(&walk)), (Some(ErrorCode::NW805), offered(LinkSource::File, &[None])));
    walk.user(UserEvent::UseLink { place: 0 }).user(UserEvent::Back);
    assert!(offer(&walk).is_some() && walk.pending().is_none(), "it is no longer waited for");
    walk.user(UserEvent::Back);
    assert_eq!((walk.code().as_str(), offer(&walk)), ("P0", None));
}

#[test]
fn offered_page_is_opened_by_its_place() {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::ChooseFile).answer(Outcome::FileChosen(Some("/home/anna/a.eml".into())));
    walk.answer(harness::mail_read(&[LINK, PAGE_LINK]));
    assert!(!walk.session.view(NOW).actions.proceed, "one is chosen");
    walk.user(UserEvent::UseLink { place: 1 });
    assert_eq!(walk.code(), "W1");
}

#[test]
fn pasted_mail_with_one_link_goes_on() {
    let mail = source(&[(LINK, "PR0123456789"), (LINK, "PR0123456789")]);
    assert_eq!(asked(&pasted(&mail)).as_deref(), Some(LINK));
    // As the input field keeps its lines, and with more text than any link has.
    let long = format!("{}\n\nPick up: {LINK}\n", "Dear Anna, ".repeat(2_000));
    assert_eq!(asked(&pasted(&long.replace('\n', "\u{2028}"))).as_deref(), Some(LINK));
}

#[test]
fn several_pasted_links_are_offered() {
    let mut walk = pasted(&source(&[(LINK, "PR0123456789"), (OTHER, "PR9876543210")]));
    assert_eq!(offer(&walk), offered(LinkSource::Text, &[Some("PR0123456789"), Some("PR9876543210")]));
    walk.user(UserEvent::UseLink { place: 1 });
    assert_eq!(asked(&walk).as_deref(), Some(OTHER));
    assert_eq!(offer(&pasted(&format!("{LINK} {OTHER}"))), offered(LinkSource::Text, &[None, None]));
    let many: Vec<String> = (0..11).map(|at| format!("{}{at:02}", &LINK[..LINK.len() - 2])).collect();
    assert_eq!(problem(&pasted(&many.join("\n"))), Some(ErrorCode::LK110));
}

#[test]
fn other_texts_are_told_apart() {
    let help_code = HelpCode::of_each_code().map(|(_, code)| code.to_string()).nth(3).unwrap();
    let (begin, end) = help_code.split_at(4);
    let without = source(&[("https://www.example.org/", "PR0123456789")]);
    let look_alike = source(&[(&LINK.replace("globalsign", "g1obalsign"), "PR0123456789")]);
    for (text, code) in [
        (" PR0123456789\n", ErrorCode::LK114),
        ("CE-2026-0017", ErrorCode::LK114),
        ("PR 0123 456789", ErrorCode::LK114),
        ("Dear customer, your order PR0123456789 is ready.", ErrorCode::LK114),
        (&help_code, ErrorCode::LK115),
        (&format!("{begin} {end}").to_lowercase(), ErrorCode::LK115),
        (&without, ErrorCode::LK112),
        (&look_alike, ErrorCode::LK106),
        (&format!("{without}{}", " ".repeat(1024 * 1024)), ErrorCode::LK113),
        // A pickup password, and a sentence.
        (harness::PICKUP_PASSWORD, ErrorCode::LK101),
        ("Zonnebloem2026", ErrorCode::LK101),
        ("my order is PR0123456789", ErrorCode::LK114),
        ("my order is on its way", ErrorCode::LK101),
    ] {
        let walk = pasted(text);
        assert_eq!((problem(&walk), walk.code().as_str()), (Some(code), "P0"), "{text:.80}");
        assert!(
            !format!("{:?}", walk.session.view(NOW).problem).contains(text.trim()),
            "it is not shown again"
        );
    }
}

#[test]
fn handed_over_link_is_confirmed_or_refused() {
    for code in ["P0", "P7"] {
        let mut walk = Walk::to(code);
        walk.input(harness::handed_over("personalsign:javascript:alert(1)"));
        assert_eq!((problem(&walk), walk.code().as_str()), (Some(ErrorCode::LK116), code));
        walk.input(harness::handed_over(&format!("personalsign:{LINK}")));
        assert_eq!(offer(&walk), offered(LinkSource::System, &[None]));
        assert_eq!(asked(&walk), None);
        walk.user(UserEvent::UseLink { place: 0 });
        assert_eq!(asked(&walk).as_deref(), Some(LINK));
    }
}

#[test]
fn handed_over_link_disturbs_no_order() {
    for code in ["P1", "P2", "P3", "P4", "P5", "P6"] {
        let mut walk = Walk::to(code);
        let before = format!("{:?}", walk.session.position);
        walk.input(harness::handed_over(&format!("personalsign:{OTHER}")));
        if code != "P6" {
            assert_eq!(problem(&walk), Some(ErrorCode::JO904), "{code}");
        }
        assert_eq!(format!("{:?}", walk.session.position), before);
    }
    let mut walk = pasted(LINK);
    walk.input(harness::handed_over(&format!("personalsign:{OTHER}")));
    assert_eq!(asked(&walk).as_deref(), Some(LINK), "it is being looked up");
    assert!(!format!("{:?}", harness::handed_over(OTHER)).contains("ABCDE"), "no log has it");
    let _: Input = harness::handed_over("");
}

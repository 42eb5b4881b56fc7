//! What a page tries, and what comes of it.

use std::{fs, path::PathBuf};

use e2e::{accessibility::Role, by_hand::Window, site::Sites, waiting::until};
use practice_service::{HostilePage, MARK};
use serde_json::json;

use crate::visitor::{NO_GUIDE, Visitor};

#[tokio::test]
async fn stranger_finds_nothing_of_the_applications() {
    let visitor = Visitor::begin().await;
    let found = visitor.visit(HostilePage::Internals).await;
    for (name, found) in found.as_object().unwrap() {
        let found = found.as_str().unwrap();
        let is_nothing = found == "undefined" || found.starts_with("refused");
        assert!(is_nothing, "{name}: {found}");
    }
    visitor.hands.heading(Window::Wizard, NO_GUIDE).await;
    visitor.hands.leave().await;

    // The reader sees the page as it is, whatever the page has made of its own scripts.
    visitor.visit(HostilePage::Redefines).await;
    visitor.hands.heading(Window::Wizard, "The page asks for the pickup password").await;
    visitor.hands.leave().await;

    let title = visitor.titles(Window::Wizard);
    visitor.visit(HostilePage::Titles).await;
    visitor.hands.heading(Window::Wizard, NO_GUIDE).await;
    let titles = visitor.titles(Window::Page);
    assert!(titles.len() == 1 && titles[0] == "The page of 127.0.0.1", "{titles:?}");
    visitor.hands.leave().await;
    assert_eq!(visitor.titles(Window::Wizard), title);
}

#[tokio::test]
async fn stranger_leads_nowhere_else() {
    let visitor = Visitor::begin().await;
    visitor.visit(HostilePage::Leaves).await;
    let stays =
        || async { visitor.reports(HostilePage::Leaves).contains(&json!({ "stays": true })).then_some(()) };
    until("the page has tried every address", stays).await;
    let refused = [
        "other-host.example",
        "127.0.0.1",
        "system.globalsign.com",
        "system.g1obalsign.com",
        "other-host.example",
        "mailto",
        "localhost",
    ];
    assert_eq!(visitor.refused(), refused);
    visitor.hands.heading(Window::Wizard, NO_GUIDE).await;
    visitor.hands.leave().await;

    visitor.visit(HostilePage::Frames).await;
    assert_eq!(visitor.refused(), [refused, refused].concat());
    visitor.hands.leave().await;

    let found = visitor.visit(HostilePage::Popup).await;
    assert_eq!(found, json!({ "window": "refused" }));
    visitor.hands.click(Window::Page, "Open").await;
    let found = visitor.report(HostilePage::Popup, 1).await;
    assert_eq!(found["elsewhere"], "refused");
    assert_eq!(found["file"], "refused");
    assert_eq!(found["here"], "opened");
    assert_eq!(found["more"], 6);
    until("the windows of the page's own", || async {
        (visitor.hands.windows(Window::Page).len() == 8).then_some(())
    })
    .await;
    visitor.hands.leave().await;
    assert_eq!(visitor.hands.windows(Window::Page), [], "the page's own windows are gone with it");
}

#[tokio::test]
async fn stranger_is_given_no_log_in() {
    let visitor = Visitor::begin().await;
    visitor.hands.open(&visitor.service.hostile_page(HostilePage::BasicAuth)).await;
    visitor.hands.heading(Window::Wizard, "The page asks the browser to log in").await;
    assert_eq!(visitor.hands.windows(Window::Dialog), []);
    assert_eq!(visitor.reports(HostilePage::BasicAuth), [""; 0]);
    visitor.hands.leave().await;

    let asking = Sites::beside(&visitor.service).open().await;
    visitor.service.lead_hostile_page_to(&asking.url());
    visitor.visit(HostilePage::Leaves).await;
    visitor.hands.heading(Window::Wizard, "The page asks the browser to log in").await;
    assert_eq!(visitor.hands.windows(Window::Dialog), []);
    visitor.hands.leave().await;
    assert_eq!(asking.requests(), 0);

    // What is not trusted comes first.
    let other = Sites::of(visitor.service.root_pem()).open().await;
    visitor.service.lead_hostile_page_to(&other.url());
    visitor.visit(HostilePage::Leaves).await;
    visitor.hands.heading(Window::Wizard, "This page cannot be trusted").await;
    visitor.hands.back_to_start().await;
    assert_eq!(other.requests(), 0);
}

#[tokio::test]
async fn stranger_speaks_under_its_own_name() {
    let visitor = Visitor::begin().await;
    let hands = &visitor.hands;
    hands.open(&visitor.service.hostile_page(HostilePage::Dialogs)).await;
    for words in ["Your computer is at risk", "Is your computer at risk?", "The password of this computer?"] {
        hands.find(Window::Dialog, Role::LABEL, words).await;
        hands.find(Window::Dialog, Role::LABEL, "127.0.0.1").await;
        hands.click(Window::Dialog, "OK").await;
    }
    let found = visitor.report(HostilePage::Dialogs, 0).await;
    assert_eq!(found, json!({ "alert": "undefined", "confirm": "true", "prompt": "null" }));
    // A page that asks again and again, also before it is left, is left all the same.
    hands.click(Window::Page, "Again").await;
    for _ in 0..2 {
        hands.find(Window::Dialog, Role::LABEL, "Your computer is at risk again").await;
        hands.click(Window::Dialog, "OK").await;
    }
    hands.find(Window::Dialog, Role::LABEL, "Your computer is at risk again").await;
    hands.leave().await;
    assert_eq!(hands.windows(Window::Dialog), []);

    visitor.visit(HostilePage::Print).await;
    visitor.report(HostilePage::Print, 0).await;
    assert_eq!(hands.windows(Window::Dialog), []);
    hands.leave().await;
}

#[tokio::test]
async fn stranger_is_permitted_nothing() {
    let visitor = Visitor::begin().await;
    let hands = &visitor.hands;
    visitor.visit(HostilePage::Permissions).await;
    hands.click(Window::Page, "Allow").await;
    let found = visitor.report(HostilePage::Permissions, 1).await;
    for (name, found) in found.as_object().unwrap() {
        assert!(found == "denied" || found.as_str().unwrap().starts_with("refused"), "{name}: {found}");
    }
    assert_eq!(hands.windows(Window::Dialog), []);
    hands.leave().await;

    visitor.visit(HostilePage::Clicks).await;
    hands.ask_for_menu(Window::Page, "Count").await;
    assert_eq!(visitor.report(HostilePage::Clicks, 1).await, json!({ "clicks": 0, "menus": 1 }));
    for keys in ["F5", "ctrl+r", "ctrl+shift+r", "alt+Left", "ctrl+p"] {
        hands.press(keys);
    }
    // A menu would take the click, and a page that was loaded anew would count from none.
    hands.click(Window::Page, "Count").await;
    assert_eq!(visitor.report(HostilePage::Clicks, 2).await, json!({ "clicks": 1, "menus": 1 }));
    assert_eq!(hands.windows(Window::Dialog), []);

    // What another program drags onto the page neither takes its place nor is given to it.
    let link = visitor.service.hostile_page(HostilePage::Titles);
    for address in [link.as_str(), "file:///etc/passwd"] {
        let kinds = [("text/uri-list", address), ("_NETSCAPE_URL", address), ("text/plain", address)];
        assert!(!hands.drop_on_page(&kinds).await, "{address}");
    }
    hands.ask_for_menu(Window::Page, "Count").await;
    assert_eq!(visitor.report(HostilePage::Clicks, 3).await, json!({ "clicks": 1, "menus": 2 }));
    hands.leave().await;
}

#[tokio::test]
async fn stranger_sends_no_file_unasked() {
    let visitor = Visitor::begin().await;
    let hands = &visitor.hands;
    visitor.visit(HostilePage::DownloadInFrames).await;
    are_refused(&visitor, 3).await;
    assert_eq!(visitor.reports(HostilePage::DownloadInFrames).len(), 3);
    hands.leave().await;
    visitor.visit(HostilePage::Download).await;
    are_refused(&visitor, 4).await;
    assert!(visitor.desktop.page_replies().is_empty());

    hands.turn_to_newest();
    until("the field has the keyboard", || async {
        hands.control(Window::Page, "Name")?.focused.then_some(())
    })
    .await;
    hands.press("Return");
    has_come(&visitor, 1).await;
    hands.heading(Window::Wizard, "This is not your certificate file").await;
    for (before, button) in ["Download", "Frame"].into_iter().enumerate() {
        hands.click(Window::Page, button).await;
        has_come(&visitor, before + 2).await;
    }
    hands.leave().await;
    assert_eq!(hands.windows(Window::Page), []);
}

/// Waits until so many files have been refused.
async fn are_refused(visitor: &Visitor, files: usize) {
    until("the refusals", || async {
        let refused = visitor.desktop.log().matches("that nobody has asked for").count();
        (refused == files).then_some(())
    })
    .await;
}

/// Waits until so many files of the page's have come, each of them whole.
async fn has_come(visitor: &Visitor, files: usize) {
    until(&format!("{files} files"), || async {
        let replies = visitor.desktop.page_replies();
        let is_whole = |reply: &PathBuf| fs::read(reply).is_ok_and(|octets| octets == MARK.as_bytes());
        (replies.len() == files && replies.iter().all(is_whole)).then_some(())
    })
    .await;
}

#[tokio::test]
async fn stranger_leaves_nothing_behind() {
    let visitor = Visitor::begin().await;
    visitor.hands.keep_secret(MARK);
    for visit in 0..2 {
        visitor.hands.open(&visitor.service.hostile_page(HostilePage::Storage)).await;
        let found = visitor.report(HostilePage::Storage, visit).await;
        for place in ["cookie", "localStorage", "indexedDB", "cache", "serviceWorker"] {
            assert_eq!(found["before"][place], "false", "{place} at visit {visit}");
            assert_eq!(found["kept"][place], "true", "{place} at visit {visit}");
        }
        visitor.hands.leave().await;
    }
}

#[tokio::test]
async fn stranger_that_never_ends_is_closed() {
    let visitor = Visitor::begin().await;
    visitor.visit(HostilePage::EndlessLoop).await;
    visitor.hands.click(Window::Wizard, "Help").await;
    visitor.hands.press("Escape");
    visitor.hands.leave().await;
    // The next page is shown by another process.
    visitor.visit(HostilePage::Clicks).await;
    visitor.hands.leave().await;
}

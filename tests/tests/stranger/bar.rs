//! The bar above the page and the question before it closes: by keyboard alone, and as a screen reader reads them.

use std::net::{Ipv4Addr, TcpListener};

use e2e::{accessibility::Role, by_hand::Window, desktop::Desktop, waiting::until};
use i18n::{Language, text};
use practice_service::HostilePage;

use crate::visitor::Visitor;

#[tokio::test]
async fn bar_is_used_by_keyboard() {
    let [nl, fr, de] = ["nl_BE.UTF-8", "fr_BE.UTF-8", "de_BE.UTF-8"]
        .map(|locale| Desktop::temporary().with_variable("LC_ALL", locale));
    nl.prefer_dark(true);
    fr.set_up("gtk-theme-name", "HighContrast");
    use_bar(Desktop::temporary(), Language::En).await;
    use_bar(nl, Language::Nl).await;
    use_bar(fr, Language::Fr).await;
    use_bar(de.with_text_of_size(2), Language::De).await;
}

async fn use_bar(desktop: Desktop, language: Language) {
    let visitor = Visitor::begin_on(desktop).await;
    let hands = &visitor.hands;
    let said = |id: &str| text(language, id, &[("host", "127.0.0.1".into())]);
    let (help, close) = (said("page-bar-help"), said("page-bar-close"));
    // It takes the connection and says nothing: the page waits for a reply.
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    visitor.service.lead_hostile_page_to(&format!("https://{}/", silent.local_addr().unwrap()));
    hands
        .type_into(Window::Wizard, &said("start-link"), &visitor.service.hostile_page(HostilePage::Leaves))
        .await;
    hands.click(Window::Wizard, &said("start.action")).await;
    let back = || async { hands.control(Window::Wizard, &said("action-back")) };
    until("the screen before the page", back).await;
    // Enter is not taken in the first moment of a screen.
    until("the page", || async {
        hands.press("Return");
        hands.windows(Window::Page).pop()
    })
    .await;
    visitor.report(HostilePage::Leaves, 0).await;
    let is_awaiting = || async { hands.control(Window::Wizard, &close).is_none().then_some(()) };
    until("the reply is awaited", is_awaiting).await;

    let label = hands.find(Window::Page, Role::LABEL, &said("page-bar-host.checked")).await;
    let [help_button, close_button] = [&help, &close].map(|name| hands.control(Window::Page, name).unwrap());
    let window = &hands.windows(Window::Page)[0];
    let [window, label, help_button, close_button] =
        [window, &label, &help_button, &close_button].map(|node| hands.place(node));
    for (left, right) in [(label, help_button), (help_button, close_button)] {
        assert!(left.0 + left.2 <= right.0, "{language:?}: {left:?} {right:?}");
        assert!(left.1 >= window.1 && left.3 > 0, "{language:?}: {left:?} {window:?}");
    }
    assert!(
        close_button.0 + close_button.2 <= window.0 + window.2,
        "{language:?}: {close_button:?} {window:?}"
    );

    hands.turn_to_newest();
    hands.tab_to(Window::Page, &help).await;
    hands.tab_to(Window::Page, &close).await;
    let ask = || async {
        // The access key, as the page may keep Tab to itself.
        hands.press(&format!("alt+{}", close[..1].to_lowercase()));
        hands.find(Window::Dialog, Role::LABEL, &said("page-bar-ask")).await;
        hands.turn_to_newest();
    };
    ask().await;
    // Return alone keeps the page.
    hands.press("Return");
    until("the question is gone", || async { hands.windows(Window::Dialog).is_empty().then_some(()) }).await;
    assert_eq!(hands.windows(Window::Page).len(), 1, "{language:?}");
    hands.turn_to_newest();
    ask().await;
    hands.tab_to(Window::Dialog, &close).await;
    hands.press("Return");
    until("the page is closed", || async { hands.windows(Window::Page).is_empty().then_some(()) }).await;
}

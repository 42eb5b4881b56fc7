//! The whole journey by the keyboard alone.

use std::cell::Cell;

use e2e::{
    application::Application,
    journey::{CERTIFICATE_PASSWORD, Journey},
    screen::Screen,
    waiting::until,
};
use evidence::Figure;
use serde::Deserialize;
use thirtyfour::Key;

const LOOK: &str = include_str!("stops.js");
/// More stops than any screen has.
const MANY: usize = 80;

#[tokio::test]
async fn keyboard_alone_reaches_done() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    application.take_keyboard().await;
    let hands = Hands { application, seen: Cell::new(0) };

    hands.arrive(Screen::Start).await;
    hands.choose_language("f", "fr").await;
    hands.look_at_the_connection().await;
    hands.choose_language("e", "en").await;
    hands.ask_for_help().await;
    hands.correct_an_error(&journey.order.link).await;

    hands.arrive(Screen::ReviewOrder).await;
    hands.tab_to("proceed").await;
    application.press(Key::Enter).await;
    hands.arrive(Screen::ThisComputer).await;
    hands.tab_to("proceed").await;
    application.press(Key::Enter).await;

    hands.arrive(Screen::PickupPassword).await;
    hands.tab_to("back").await;
    application.press(Key::Enter).await;
    hands.go_on_from_heading(Screen::ThisComputer).await;
    application.wait_for_screen(Screen::PickupPassword).await;
    hands.tab_to("pickup-password").await;
    application.type_keys(&journey.order.pickup_password).await;
    hands.tab_to("show-pickup-password").await;
    application.press(Key::Space).await;
    application.wait_for_attribute("pickup-password", "type", "text").await;
    application.press(Key::Space).await;
    application.wait_for_attribute("pickup-password", "type", "password").await;
    hands.back_to("pickup-password").await;
    application.press(Key::Enter).await;

    hands.arrive(Screen::CertificatePassword).await;
    hands.tab_to("choose-own-password").await;
    application.press(Key::Enter).await;
    application.wait_for("certificate-password").await;
    for field in ["certificate-password", "certificate-password-repeat"] {
        hands.tab_to(field).await;
        application.type_keys(CERTIFICATE_PASSWORD).await;
    }
    hands.tab_to("password-noted").await;
    application.press(Key::Space).await;
    application.wait_until("the box is ticked", "return document.activeElement.checked;").await;
    hands.tab_to("proceed").await;
    application.press(Key::Space).await;

    hands.arrive(Screen::Agreement).await;
    // The text is part of the page, which the keys scroll from its heading, where the focus is at first.
    application.carry_out("document.querySelector('h1').focus();").await;
    application.press(Key::End).await;
    application
        .wait_until(
            "the agreement is at its end",
            "
        const { scrollTop, scrollHeight, clientHeight } = document.querySelector('.page-body');
        return scrollTop > 0 && scrollHeight - clientHeight - scrollTop < 2;",
        )
        .await;
    hands.tab_to("agree").await;
    application.press(Key::Space).await;
    application.press(Key::Enter).await;

    hands.arrive(Screen::Download).await;
    hands.tab_to("proceed").await;
    application.press(Key::Enter).await;

    hands.arrive(Screen::Install).await;
    hands.choose_programs().await;
    hands.tab_to("proceed").await;
    application.press(Key::Enter).await;

    hands.arrive(Screen::Done).await;
    hands.tab_to("done-more-toggle").await;
    application.press(Key::Enter).await;
    hands.tab_to("certificates").await;
    application.press(Key::Enter).await;
    hands.arrive(Screen::Certificates).await;
    application.press(Key::Escape).await;
    hands.arrive(Screen::Done).await;
    evidence::figures([(Figure::Keyboard, 1)]);
    assert!(hands.seen.get() > 100, "{} stops were looked at", hands.seen.get());
}

/// A stop of the Tab key, where the focus is.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Stop {
    /// The test id, or else the kind of element.
    name: String,
    /// The position among all stops of the Tab key; -1 for an element that is not one of them.
    place: i32,
    count: i32,
    /// The position of the first stop after the heading.
    after_heading: i32,
    faults: Vec<String>,
}

/// A person without a mouse, who examines each stop.
struct Hands<'a> {
    application: &'a Application,
    seen: Cell<usize>,
}

impl Hands<'_> {
    /// Waits for the screen; asserts that its heading has the focus, and that Tab leads once around and back.
    async fn arrive(&self, screen: Screen) {
        self.application.wait_for_screen(screen).await;
        assert_eq!(self.focus().await.name, "heading", "on {screen}");
        self.round(Key::Tab).await;
    }

    /// Goes once around: every stop in the order of the page, none left out, none that traps the focus. Then back
    /// again.
    async fn round(&self, tab: Key) {
        self.application.press(tab.clone()).await;
        let first = self.look().await;
        assert_eq!(first.place, first.after_heading, "{first:?}");
        for step in 1..=first.count {
            self.application.press(tab.clone()).await;
            assert_eq!(
                self.look().await.place,
                (first.place + step) % first.count,
                "after {step} from {first:?}"
            );
        }
        for step in 1..=first.count {
            self.application.press_with(Key::Shift, tab.clone()).await;
            let place = (first.place - step).rem_euclid(first.count);
            assert_eq!(self.look().await.place, place, "after {step} back from {first:?}");
        }
    }

    /// Chooses the language by the first letter of its name.
    async fn choose_language(&self, letter: &str, language: &str) {
        self.back_to("language").await;
        self.application.type_keys(letter).await;
        let chosen = format!("return document.documentElement.lang === '{language}';");
        self.application.wait_until(language, &chosen).await;
        assert_eq!(self.look().await.name, "language");
    }

    async fn ask_for_help(&self) {
        self.back_to("help").await;
        self.application.press(Key::Enter).await;
        self.application
            .wait_until(
                "the search has the focus",
                "
            return document.activeElement.dataset.testid === 'help-search';",
            )
            .await;
        self.application.type_keys("forgot password").await;
        let mut expanded = false;
        for _ in 0..MANY {
            self.application.press(Key::Tab).await;
            self.look().await;
            let closed = "return document.activeElement.ariaExpanded === 'false';";
            if self.application.observe(closed).await == true {
                self.application.press(Key::Space).await;
                self.application
                    .wait_until(
                        "the answer is there",
                        "return document.activeElement.ariaExpanded === 'true';",
                    )
                    .await;
                expanded = true;
                break;
            }
        }
        assert!(expanded, "there is an answer");
        self.application.press(Key::Escape).await;
        self.application
            .wait_until("Help is closed", "return document.querySelector('dialog[open]') === null;")
            .await;
        assert_eq!(self.look().await.name, "help", "the focus is where it was");
    }

    async fn look_at_the_connection(&self) {
        self.tab_to("connection").await;
        self.application.press(Key::Enter).await;
        self.application.wait_for_code("C1").await;
        self.round(Key::Tab).await;
        self.tab_to("proxy-settings-toggle").await;
        self.application.press(Key::Enter).await;
        self.tab_to("proxy-system").await;
        self.application.press(Key::Down).await;
        self.application.press(Key::Down).await;
        self.application.wait_until("the last is chosen", "
            return document.activeElement.dataset.testid === 'proxy-manual' && document.activeElement.checked;").await;
        self.tab_to("proxy-address").await;
        self.application.type_keys("proxy.example").await;
        self.application.press(Key::Escape).await;
        self.application.wait_for_code("P0").await;
    }

    /// Submits an empty field, and follows the error to it.
    async fn correct_an_error(&self, link: &str) {
        self.tab_to("link").await;
        self.application.press_with(Key::Control, 'a').await;
        self.application.press(Key::Delete).await;
        self.application.press(Key::Enter).await;
        self.application.wait_for_problem("LK-111").await;
        assert_eq!(self.focus().await.name, "problem");
        self.tab_to("problem-field").await;
        self.application.press(Key::Enter).await;
        assert_eq!(self.look().await.name, "link");
        self.application.type_keys(link).await;
        self.application.press(Key::Enter).await;
    }

    async fn choose_programs(&self) {
        self.tab_to("options-toggle").await;
        self.application.press(Key::Enter).await;
        self.application.wait_for_attribute("options", "data-open", "true").await;
        self.round_from_anywhere().await;
        self.tab_to("automatically").await;
        self.application.press(Key::Down).await;
        self.application.wait_for("choose-target").await;
        self.tab_to("choose-target").await;
        for checked in ["false", "true"] {
            self.application.press(Key::Space).await;
            self.application
                .wait_until(
                    "the box follows",
                    &format!("return document.activeElement.checked === {checked};"),
                )
                .await;
        }
    }

    /// Goes around as in [`Self::round`], from the present focus.
    async fn round_from_anywhere(&self) {
        let first = self.look().await;
        for step in 1..=first.count {
            self.application.press(Key::Tab).await;
            assert_eq!(self.look().await.place, (first.place + step) % first.count);
        }
    }

    /// Presses Enter on the heading of a new screen. At first it is ignored, as if meant for the previous screen.
    async fn go_on_from_heading(&self, screen: Screen) {
        self.application.wait_for_screen(screen).await;
        assert_eq!(self.focus().await.name, "heading", "on {screen}");
        until("Enter does the main action", || async {
            self.application.press(Key::Enter).await;
            (self.application.screen().await != screen).then_some(())
        })
        .await;
    }

    async fn tab_to(&self, name: &str) {
        self.travel(name, false).await;
    }

    async fn back_to(&self, name: &str) {
        self.travel(name, true).await;
    }

    async fn travel(&self, name: &str, back: bool) {
        for _ in 0..MANY {
            if back {
                self.application.press_with(Key::Shift, Key::Tab).await;
            } else {
                self.application.press(Key::Tab).await;
            }
            if self.look().await.name == name {
                return;
            }
        }
        panic!("Tab does not lead to {name}");
    }

    /// The stop with the focus, which must be visible.
    async fn look(&self) -> Stop {
        let stop = self.focus().await;
        assert!(stop.faults.is_empty(), "{stop:?}");
        self.seen.set(self.seen.get() + 1);
        stop
    }

    async fn focus(&self) -> Stop {
        serde_json::from_value(self.application.observe(LOOK).await).unwrap()
    }
}

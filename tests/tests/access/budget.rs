//! A screen asks one thing: it has few words before anything is opened, and fits into the window as it opens.

use std::{fmt::Write as _, iter};

use e2e::{
    appearance::{LAPTOP, USUAL},
    application::Application,
    desktop::Desktop,
    journey::Journey,
    screen::Screen,
    secrets::Secrets,
};
use serde::Deserialize;
use wizard::{
    help_code::{HelpCode, ScreenEntry, StoreState, StoreStates},
    platform::System,
};

use crate::{room, tour::LANGUAGES};

/// The forms that may scroll: a text that must be read, and lists of programs.
const LONG: [ScreenEntry; 4] = [
    ScreenEntry::Agreement,
    ScreenEntry::Certificates,
    ScreenEntry::CertificatesNotTried,
    ScreenEntry::ArrivalDone,
];
/// The most words of a screen with its buttons.
const MOST_WORDS: usize = 110;

/// Counts the words that are seen, without those of the agreement, and measures the parts that scroll.
const MEASURE: &str = "
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const screen = document.querySelector('[data-testid^=\"screen-\"]');
    const { scrollHeight, clientHeight } = screen.querySelector('.page-body');
    const side = document.querySelector('.side');
    const sideFits = side.scrollHeight <= side.clientHeight;
    const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    let words = 0;
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (!parentElement.checkVisibility()) continue;
      if (parentElement.closest('.unseen, [data-testid=\"agreement-text\"]')) continue;
      words += data.split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length;
    }
    return { words, scrollHeight, clientHeight, sideFits };";

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Measured {
    words: usize,
    scroll_height: u32,
    client_height: u32,
    side_fits: bool,
}

/// The measures of all screens, and those that are beyond the budget.
#[derive(Default)]
struct Table {
    rows: String,
    beyond: Vec<String>,
}

#[tokio::test]
async fn screens_keep_to_the_budget_in_every_language() {
    let mut table = Table::default();
    let journey = Journey::begin().await;
    let application = &journey.application;
    let usual = ScreenEntry::ALL.map(|screen| (screen.name().to_owned(), HelpCode::typical(screen, None)));
    let windows = ("done, all programs of Windows".to_owned(), done_on_windows());
    for (name, code) in usual.into_iter().chain(iter::once(windows)) {
        application.show_caller(&code.to_string()).await;
        let place = format!("{} {name}", code.screen.code());
        table.add(application, &place, &[USUAL], LONG.contains(&code.screen)).await;
        application.leave_caller().await;
    }
    for screen in Screen::ALL {
        journey.walk_to(screen).await;
        let is_idle = "return document.documentElement.dataset.busy === '';";
        application.wait_until("nothing is pending", is_idle).await;
        table.add(application, screen.code(), &[USUAL, LAPTOP], screen == Screen::Agreement).await;
        application.speak("en").await;
    }
    println!("words / height ÷ height seen, in {LANGUAGES:?}\n{}", table.rows);
    assert!(table.beyond.is_empty(), "{}", table.beyond.join("\n"));
}

#[tokio::test]
async fn practice_fits_into_the_window_as_it_opens() {
    let mut table = Table::default();
    for scene in ["start", "done"] {
        let desktop = Desktop::temporary();
        let arguments = [&*format!("--practice={scene}")];
        let application = Application::start(&desktop, &arguments, Secrets::typed_on(&desktop)).await;
        application.wait_for("end-practice").await;
        table.add(&application, scene, &[USUAL], false).await;
    }
    assert!(table.beyond.is_empty(), "{}", table.beyond.join("\n"));
}

impl Table {
    /// Measures the screen of this code and name in all languages, in each of the sizes. The budget holds in the usual one.
    async fn add(&mut self, application: &Application, place: &str, sizes: &[(u32, u32)], may_scroll: bool) {
        for size @ (width, height) in sizes {
            application.resize(*width, *height).await;
            write!(self.rows, "| {place} | {width} × {height}").unwrap();
            for language in LANGUAGES {
                application.speak(language).await;
                let measured = measure(application).await;
                write!(self.rows, " | {} / {:.1}", measured.words, measured.screens()).unwrap();
                if !measured.side_fits || *size == USUAL && !measured.is_within(may_scroll) {
                    self.beyond.push(format!("{place}, {width} × {height}, {language}: {measured:?}"));
                }
            }
            self.rows.push_str(" |\n");
        }
        room::set_up_as_usual(application).await;
    }
}

impl Measured {
    fn screens(self) -> f64 {
        f64::from(self.scroll_height) / f64::from(self.client_height)
    }

    fn is_within(self, may_scroll: bool) -> bool {
        self.words <= MOST_WORDS && (may_scroll || self.scroll_height <= self.client_height)
    }
}

/// The end for a caller who has every program of Windows.
fn done_on_windows() -> HelpCode {
    let mut stores = StoreStates::default();
    stores.0.fill(StoreState::Works);
    HelpCode { system: System::Windows, stores, ..HelpCode::typical(ScreenEntry::Done, None) }
}

async fn measure(application: &Application) -> Measured {
    serde_json::from_value(application.observe(MEASURE).await).unwrap()
}

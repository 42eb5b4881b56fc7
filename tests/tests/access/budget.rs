//! A screen asks one thing: it has few words before anything is opened, and fits into the window as it opens.

use e2e::{application::Application, desktop::Desktop, journey::Journey, screen::Screen};
use serde::Deserialize;

use crate::{room, tour::LANGUAGES};

/// The screens that keep to the budget.
const HELD: [Screen; 2] = [Screen::CertificatePassword, Screen::Done];
/// The most words of a screen with its buttons.
const MOST_WORDS: usize = 110;

/// Counts the words that are seen, as `innerText` has them, and measures the part that scrolls.
const MEASURE: &str = "
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const screen = document.querySelector('[data-testid^=\"screen-\"]');
    const { scrollHeight, clientHeight } = screen.querySelector('.page-body');
    const words = screen.innerText.split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length;
    return { words, scrollHeight, clientHeight };";

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Measured {
    words: usize,
    scroll_height: u32,
    client_height: u32,
}

#[tokio::test]
async fn screens_keep_to_the_budget_in_every_language() {
    let journey = Journey::begin_on(Desktop::temporary().without_opengl()).await;
    let application = &journey.application;
    room::set_up_as_usual(application).await;
    for screen in HELD {
        journey.walk_to(screen).await;
        for language in LANGUAGES {
            application.speak(language).await;
            let measured = measure(application).await;
            println!("{screen} in {language}: {measured:?}");
            assert!(measured.words <= MOST_WORDS, "{screen} in {language}: {measured:?}");
            assert!(measured.scroll_height <= measured.client_height, "{screen} in {language}: {measured:?}");
        }
        application.speak("en").await;
    }
}

async fn measure(application: &Application) -> Measured {
    serde_json::from_value(application.observe(MEASURE).await).unwrap()
}

//! Firefox and Chromium run all the time: before, during and after the installation, and after the removal.

use e2e::{
    chromium::Chromium,
    firefox::Firefox,
    journey::Journey,
    screen::Screen,
    site::{Answer, Site, Sites},
};
use evidence::{Proof, Use};

use crate::program::{Program, installed};

/// A running browser.
enum Browser {
    Chromium(Chromium),
    Firefox(Firefox),
}

impl Browser {
    /// Each browser, and its row of evidence.
    const USES: [(Program, Use); 2] =
        [(Program::Chromium, Use::ChromiumOpen), (Program::Firefox, Use::FirefoxOpen)];

    async fn start(program: Program, journey: &Journey, sites: &Sites) -> Self {
        let environment = journey.desktop.environment();
        match program {
            Program::Chromium => Self::Chromium(Chromium::start(&environment, sites).await),
            _ => {
                let profile = journey.desktop.firefox.directory();
                Self::Firefox(Firefox::start(&environment, profile).await)
            }
        }
    }

    /// The answer of a site that was visited before the installation. Chromium remembers until it is closed that it
    /// had no certificate for it.
    fn memory(&self) -> Answer {
        match self {
            Self::Chromium(_) => Answer::NotLetIn,
            Self::Firefox(_) => Answer::LetIn,
        }
    }

    async fn visit(&mut self, site: &Site) -> Answer {
        match self {
            Self::Chromium(chromium) => chromium.visit(site).await,
            Self::Firefox(firefox) => firefox.visit(site).await,
        }
    }
}

#[tokio::test]
async fn open_browser_is_let_in_without_restart() {
    let journey = Journey::begin().await;
    let sites = Sites::of(journey.practice_service.root_pem());
    let before = sites.open().await;
    let mut browsers = Vec::new();
    for (program, used) in Browser::USES {
        if !program.is_here() {
            evidence::untried(used);
            continue;
        }
        let mut browser = Browser::start(program, &journey, &sites).await;
        assert_eq!(browser.visit(&before).await, Answer::NotLetIn, "{used:?} before");
        browsers.push((program, used, browser));
    }

    journey.walk_to(Screen::Done).await;
    let mut proofs = Vec::new();
    for (program, used, browser) in &mut browsers {
        let installed = installed(&journey, program.place()).await;
        let let_in = browser.visit(&sites.open().await).await == Answer::LetIn;
        assert_eq!(browser.visit(&before).await, browser.memory(), "{used:?} again");
        proofs.push(Proof { of: *used, installed, let_in, refused_after_removal: false });
    }

    journey.remove_everywhere().await;
    for (proof, (_, _, browser)) in proofs.iter_mut().zip(&mut browsers) {
        proof.refused_after_removal = browser.visit(&sites.open().await).await == Answer::NotLetIn;
    }
    evidence::proofs(&proofs);
}

//! Pictures of the whole journey of an order, and of a file that the person already has.

use std::{
    fs,
    path::{Path, PathBuf},
};

use e2e::{
    appearance::{LAPTOP, USUAL},
    desktop::Desktop,
    journey::Journey,
    screen::Screen,
};
use practice_service::OrderSpec;
use wizard::preferences::Language;

/// Plays the journey, and saves a picture of every screen in this directory. `home/` in it is kept as the journey left
/// it, with the databases that hold the certificate.
pub(crate) async fn walk(pictures: PathBuf, dark: bool, extent: Extent) {
    let desktop = Desktop::at(pictures.join("home")).with_graphics();
    desktop.prefer_dark(dark);
    let journey = Journey::begin_with(OrderSpec::default(), desktop).await;
    let walk = Walk { journey, pictures, extent };
    play(&walk).await;
    bring(walk).await;
}

/// What there is a picture of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Every screen once, `SCREEN.png`.
    Once,
    /// Every screen in each language and size of the window, `LANGUAGE/SIZE/SCREEN.png`.
    Everywhere,
}

struct Walk {
    journey: Journey,
    pictures: PathBuf,
    extent: Extent,
}

async fn play(walk: &Walk) {
    let journey = &walk.journey;
    let application = &journey.application;
    for screen in Screen::ALL {
        journey.walk_to(screen).await;
        walk.picture(screen, "").await;
        match screen {
            Screen::Start => {
                application.open_link("https://pickup.example.com/pickup/1").await;
                application.wait_for_problem("LK-102").await;
                walk.picture(screen, "-host-not-allowed").await;
            }
            Screen::PickupPassword => {
                application.type_into("pickup-password", "wrong00000").await;
                application.click("proceed").await;
                application.wait_for_problem("PU-201").await;
                walk.picture(screen, "-wrong-password").await;
            }
            Screen::CertificatePassword => {
                application.click("proceed").await;
                application.wait_for("certificate-password").await;
                walk.picture(screen, "-type-over").await;
                application.click("back").await;
                application.click("choose-own-password").await;
                application.type_into("certificate-password", "AnnaPeeters2026").await;
                application.wait_for_attribute("rule-length", "data-met", "true").await;
                walk.picture(screen, "-rules-half-met").await;
            }
            Screen::Agreement => {
                application.click("proceed").await;
                application.wait_for_problem("AG-401").await;
                walk.picture(screen, "-not-ticked").await;
            }
            Screen::Download => {
                journey.practice_service.hold_downloads();
                journey.application.click("proceed").await;
                application.wait_for("progress").await;
                walk.picture(screen, "-under-way").await;
                journey.practice_service.release_downloads();
                application.wait_for_screen(Screen::Install).await;
            }
            Screen::ReviewOrder => {
                application.click("connection").await;
                application.wait_for("check-connection").await;
                application.click("check-connection").await;
                application.wait_for_attribute("check-service", "data-result", "good").await;
                walk.picture(screen, "-connection").await;
                application.click("back").await;
                application.wait_for_screen(screen).await;
            }
            Screen::Install => {
                application.unfold("options").await;
                walk.picture(screen, "-options").await;
            }
            Screen::Done => walk.print_how_to_look(),
            Screen::ThisComputer
            | Screen::KeyChoice
            | Screen::Inspect
            | Screen::Certificates
            | Screen::Remove => {}
        }
    }
    journey.check().await;
    walk.picture(Screen::Certificates, "").await;
    application.click("remove-all").await;
    application.wait_for_screen(Screen::Remove).await;
    walk.picture(Screen::Remove, "").await;
}

/// Continues with the file on another computer, where Firefox has a primary password.
async fn bring(walk: Walk) {
    let Walk { journey, pictures, extent } = walk;
    let file = journey.desktop.backup(&journey.order);
    let desktop = Desktop::at(pictures.join("another-home")).with_graphics();
    desktop.prefer_dark(pictures.ends_with("dark"));
    desktop.firefox.set_primary_password("Zeven lampen, 1 brandt");
    let journey = journey.open_on(desktop, &file).await;
    let walk = Walk { journey, pictures, extent };
    let application = &walk.journey.application;
    application.wait_for_code("F1").await;
    walk.picture(Screen::CertificatePassword, "-brought").await;
    walk.journey.inspect_file().await;
    walk.picture(Screen::Inspect, "").await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Install).await;
    application.click("proceed").await;
    application.wait_for("primary-password").await;
    application.type_into("primary-password", "not the right one").await;
    application.click("proceed").await;
    application.wait_for_problem("ST-709").await;
    walk.picture(Screen::Install, "-wrong-primary-password").await;
}

impl Walk {
    async fn picture(&self, screen: Screen, moment: &str) {
        let name = format!("{screen}{moment}.png");
        if self.extent == Extent::Once {
            self.save(&self.pictures, &name).await;
            return;
        }
        let application = &self.journey.application;
        // The usual size and English come last, and stay.
        for (width, height) in [LAPTOP, USUAL] {
            application.resize(width, height).await;
            for language in Language::ALL.map(Language::tag) {
                application.speak(language).await;
                self.save(&self.pictures.join(language).join(format!("{width}x{height}")), &name).await;
            }
        }
    }

    async fn save(&self, folder: &Path, name: &str) {
        fs::create_dir_all(folder).unwrap();
        let path = folder.join(name);
        fs::write(&path, self.journey.application.picture().await).unwrap();
        println!("{}", path.display());
    }

    /// Prints the commands that show the certificate and sign with it.
    fn print_how_to_look(&self) {
        let shared = &self.journey.desktop.shared;
        let own = shared.own_certificates();
        let nickname = own.first().map(|listed| listed.nickname.as_str()).unwrap_or_default();
        println!("\ncertutil -L -d '{}'", shared.name());
        println!("pdfsig -nssdir '{}' -nick '{nickname}' -add-signature IN.pdf OUT.pdf\n", shared.name());
    }
}

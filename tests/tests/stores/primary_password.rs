//! Firefox itself has set a primary password.

use e2e::{desktop::Desktop, firefox::Firefox, journey::Journey, screen::Screen};
use sandbox::{KeyKind, OrderSpec};

use crate::program::{Place, Program, installed, state};

const PRIMARY_PASSWORD: &str = "Zeven lampen, 1 brandt";

#[tokio::test]
async fn a_profile_that_firefox_has_locked_is_left_as_it_is() {
    if !Program::Firefox.is_here() {
        println!("skipped, for Firefox is not on this computer");
        return;
    }
    let desktop = Desktop::temporary();
    let mut firefox = Firefox::start(&desktop.environment(), desktop.firefox.directory()).await;
    firefox.set_primary_password(PRIMARY_PASSWORD).await;
    drop(firefox);
    let before = desktop.firefox.files();
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = Journey::begin_with(spec, desktop).await;

    journey.walk_to(Screen::Done).await;

    assert_eq!(state(&journey, Place::FirefoxProfile).await.as_deref(), Some("needs-password"));
    assert!(installed(&journey, Place::SharedDatabase).await);
    assert!(journey.desktop.firefox.files() == before, "the files changed");
}

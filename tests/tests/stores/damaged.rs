//! A damaged profile of Firefox is left unchanged, and the other programs get the certificate.

use std::fs;

use e2e::{desktop::Desktop, journey::Journey, screen::Screen};
use practice_service::{KeyKind, OrderSpec};

use crate::program::{Place, Program, Setting, installed, state};

/// The damage of a file.
type Damage = fn(Vec<u8>) -> Vec<u8>;

const DAMAGES: [(&str, &str, Damage); 3] = [
    ("the keys are no database", "key4.db", |_| b"not a database".repeat(64)),
    ("the certificates break off", "cert9.db", |content| content[..content.len() / 3].to_vec()),
    ("the keys are gone", "key4.db", |_| Vec::new()),
];

#[tokio::test]
async fn damaged_database_is_not_changed() {
    for (what, file, damage) in DAMAGES {
        let desktop = Desktop::temporary();
        let path = desktop.firefox.directory().join(file);
        fs::write(&path, damage(fs::read(&path).unwrap())).unwrap();
        let before = desktop.firefox.files();
        let spec = OrderSpec { key: KeyKind::Rsa2048, ..OrderSpec::default() };
        let journey = Journey::begin_with(spec, desktop).await;

        journey.walk_to(Screen::Done).await;

        let state = state(&journey, Place::FirefoxProfile).await;
        assert_eq!(state.as_deref(), Some("damaged"), "{what}");
        assert!(installed(&journey, Place::SharedDatabase).await, "{what}");
        assert!(journey.desktop.firefox.files() == before, "{what}: the files changed");
        let root = journey.practice_service.root_pem();
        let nickname = &journey.desktop.shared.own_certificates()[0].nickname;
        let setting = Setting { desktop: &journey.desktop, root, nickname, thunderbird: None };
        assert!(Program::Pdfsig.can_use_the_key(&setting).await, "{what}");
    }
}

//! The whole journey.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use e2e::{
    desktop::Desktop,
    journey::{CERTIFICATE_PASSWORD, Journey},
    pdf::sign_and_verify,
    program::openssl_opens,
    screen::Screen,
};
use practice_service::{KeyKind, OrderSpec};

use crate::evidence::picked_up_and_installed;

#[tokio::test]
async fn rsa_key_signs_a_pdf() {
    let journey = walk_with(KeyKind::Rsa3072, Desktop::temporary().with_graphics()).await;
    let desktop = &journey.desktop;
    for database in [&desktop.shared, &desktop.firefox] {
        let nickname = &database.own_certificates()[0].nickname;
        let report = sign_and_verify(database, nickname, desktop.home()).unwrap();
        assert!(report.contains("Signer Certificate Common Name: Anna Peeters"), "{report}");
        assert!(report.contains("Signature Validation: Signature is Valid."), "{report}");
    }
}

#[tokio::test]
async fn p256_key_goes_into_new_databases() {
    walk_with(KeyKind::P256, Desktop::without_databases()).await;
}

async fn walk_with(key: KeyKind, desktop: Desktop) -> Journey {
    let spec = OrderSpec { key, ..OrderSpec::default() };
    let journey = Journey::begin_with(spec, desktop).await;
    for screen in Screen::ALL {
        journey.walk_to(screen).await;
        assert_eq!(journey.application.problem_code().await, None, "on {screen}");
    }
    let states = journey.application.attributes("target", "data-state").await;
    assert_eq!(states, ["proven", "proven"]);
    picked_up_and_installed(&journey);
    saved_for_its_owner(&journey);
    journey
}

fn saved_for_its_owner(journey: &Journey) {
    let file = journey.desktop.certificate_file(&journey.order);
    assert!(openssl_opens(&file, CERTIFICATE_PASSWORD));
    assert!(!openssl_opens(&file, &journey.order.pickup_password));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&file), 0o600);
    assert_eq!(mode(file.parent().unwrap()), 0o700);
    let backup = journey.desktop.backup(&journey.order);
    assert_eq!(mode(&backup), 0o600);
    assert_eq!(fs::read(backup).unwrap(), fs::read(file).unwrap());
}

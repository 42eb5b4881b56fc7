//! What a person takes along: backups, the certificate without its key, the keys for a phone and for another computer.

use std::{fs, path::Path};

use e2e::{
    database::Database,
    desktop::Desktop,
    firefox::Firefox,
    journey::Journey,
    mail::{decrypted_by, encrypted_for},
    program::{attempt, openssl_opens, private_key, run},
    screen::Screen,
    thunderbird::Thunderbird,
};
use practice_service::{KeyKind, OrderSpec};

use crate::evidence::picked_up_and_installed;

const CHOSEN: &str = "quartz4Lantern9Meadow";

/// Types the password, which is then looked for wherever the wizard writes.
async fn choose_password(journey: &Journey) {
    for field in ["certificate-password", "certificate-password-repeat"] {
        journey.application.type_into(field, CHOSEN).await;
    }
}

/// From Done to what can be saved of the first certificate.
async fn take_along(journey: &Journey) {
    journey.check().await;
    journey.application.click("take-along").await;
    journey.application.wait_for_code("K3").await;
}

/// The files of a folder whose names end so.
fn ending(folder: &Path, ending: &str) -> Vec<std::path::PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<_> = paths.filter(|path| path.extension().is_some_and(|is| is == ending)).collect();
    found.sort();
    found
}

#[tokio::test]
async fn backup_is_read_by_other_programs() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    take_along(&journey).await;
    let application = &journey.application;
    let stick = tempfile::tempdir().unwrap();
    application.click("take-backup").await;
    application.wait_for_code("K4").await;
    application.click("proceed").await;
    application.wait_for_problem("CP-302").await;
    choose_password(&journey).await;
    application.open_dialog("proceed").await.cancel().await;
    let file = stick.path().join("backup.pfx");
    application.open_dialog("proceed").await.save_as(&file).await;
    application.wait_for("taken-folder").await;
    assert_eq!(application.text("taken-file").await, file.to_str().unwrap());
    assert!(openssl_opens(&file, CHOSEN));
    assert!(private_key(&file, CHOSEN).is_some());
    picked_up_and_installed(&journey);

    let keystore = ["-list", "-keystore", file.to_str().unwrap(), "-storepass", CHOSEN];
    assert!(run("keytool", keystore).contains("PrivateKeyEntry"));
    let profile = tempfile::tempdir().unwrap();
    if Firefox::is_here() {
        drop(Firefox::start(&journey.desktop.environment(), profile.path()).await);
    } else {
        let _ = Database::create(profile.path().to_owned());
    }
    let fresh = Database::at(profile.path().to_owned());
    run("pk12util", ["-d", &fresh.name(), "-i", file.to_str().unwrap(), "-W", CHOSEN]);
    assert_eq!(fresh.own_certificates().len(), 1);
    let own = |database: &Database| database.der(&database.own_certificates()[0].nickname);
    assert_eq!(own(&fresh), own(&journey.desktop.firefox));

    application.click("proceed").await;
    application.wait_for_screen(Screen::Certificates).await;
    application.click("take-along").await;
    application.click("take-backup").await;
    application.click("form-older").await;
    choose_password(&journey).await;
    let older = stick.path().join("older.pfx");
    application.open_dialog("proceed").await.save_as(&older).await;
    application.wait_for("taken-folder").await;
    let (older, password) = (older.to_str().unwrap(), format!("pass:{CHOSEN}"));
    let read = ["pkcs12", "-legacy", "-in", older, "-passin", &password, "-noout", "-info"];
    let read = attempt("openssl", read, "");
    let info = String::from_utf8_lossy(&read.stderr).into_owned();
    assert!(read.status.success() && info.contains("pbeWithSHA1And3-KeyTripleDES-CBC"), "{info}");
}

#[tokio::test]
async fn certificate_without_key_is_read_by_other_programs() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    take_along(&journey).await;
    let (application, folder) = (&journey.application, tempfile::tempdir().unwrap());
    for (form, name) in [("pem", "a.cer"), ("der", "b.cer"), ("chain", "c.p7b")] {
        let path = folder.path().join(name);
        application.open_dialog(&format!("save-public-{form}")).await.save_as(&path).await;
        application.wait_for(&format!("public-{form}-file")).await;
    }
    let path = |name: &str| folder.path().join(name).display().to_string();
    let own = journey.desktop.firefox.der(&journey.desktop.firefox.own_certificates()[0].nickname);
    assert_eq!(fs::read(path("b.cer")).unwrap(), own);
    let of_pem = attempt("openssl", ["x509", "-in", &path("a.cer"), "-outform", "DER"], "").stdout;
    assert_eq!(of_pem, own);
    let chain = run("openssl", ["pkcs7", "-inform", "DER", "-in", &path("c.p7b"), "-print_certs"]);
    assert_eq!(chain.matches("BEGIN CERTIFICATE").count(), 2, "with its issuer; programs have the root");
    let listed = run("keytool", ["-printcert", "-file", &path("c.p7b")]);
    assert_eq!(listed.matches("Serial number").count(), 2);
}

#[tokio::test]
async fn file_for_a_phone_is_read_as_phones_do() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    take_along(&journey).await;
    let (application, stick) = (&journey.application, tempfile::tempdir().unwrap());
    application.click("take-phone").await;
    choose_password(&journey).await;
    application.open_dialog("proceed").await.choose(stick.path()).await;
    application.wait_for("taken-page").await;
    let files = ending(stick.path(), "pfx");
    let (file, password) = (files[0].to_str().unwrap(), format!("pass:{CHOSEN}"));
    let read = ["pkcs12", "-legacy", "-in", file, "-passin", &password, "-noout", "-info"];
    let read = attempt("openssl", read, "");
    let info = String::from_utf8_lossy(&read.stderr).into_owned();
    assert!(read.status.success() && info.contains("MAC: sha1,"), "{info}");
    let page = fs::read_to_string(&ending(stick.path(), "html")[0]).unwrap();
    for word in ["iPhone", "Android", files[0].file_name().unwrap().to_str().unwrap()] {
        assert!(page.contains(word), "{word}");
    }
    assert!(!page.contains("<script") && !page.contains("://") && !page.contains(CHOSEN));
}

#[tokio::test]
async fn keys_move_to_another_computer() {
    let spec = OrderSpec { key: KeyKind::Rsa2048, ..OrderSpec::default() };
    let journey = Journey::begin_with(spec, Desktop::temporary()).await;
    journey.walk_to(Screen::Done).await;
    let old_mail = {
        let folder = tempfile::tempdir().unwrap();
        let certificate = folder.path().join("anna.pem");
        let firefox = &journey.desktop.firefox;
        let listed = run(
            "certutil",
            ["-L", "-d", &firefox.name(), "-n", &firefox.own_certificates()[0].nickname, "-a"],
        );
        fs::write(&certificate, listed).unwrap();
        encrypted_for(&certificate, "Dear Anna\n")
    };
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = journey.order_again(spec).await;
    journey.walk_to(Screen::Done).await;
    journey.check().await;
    let stick = tempfile::tempdir().unwrap();
    {
        let application = &journey.application;
        application.click("take-computer").await;
        application.wait_for_code("K4").await;
        choose_password(&journey).await;
        application.open_dialog("proceed").await.choose(stick.path()).await;
        application.wait_for("taken-page").await;
        assert_eq!(application.attributes("taken-file", "data-testid").await.len(), 2);
        assert!(!application.shows("left-out").await);
    }
    assert_eq!(ending(stick.path(), "pfx").len(), 2);

    let another = Desktop::temporary();
    let thunderbird = if Thunderbird::is_here() {
        Thunderbird::set_up(&another.environment(), another.home()).await
    } else {
        Database::create(another.home().join(".thunderbird/p4w8c1zr.default-esr"))
    };
    assert_eq!(decrypted_by(&another.shared, &old_mail), None, "it has no key yet");
    let journey = journey.go_to(another).await;
    let application = &journey.application;
    application.click("arrival").await;
    application.wait_for_code("K5").await;
    application.open_dialog("proceed").await.choose(stick.path()).await;
    application.type_into("certificate-password", "not the password").await;
    application.click("proceed").await;
    application.wait_for_problem("CP-304").await;
    application.type_into("certificate-password", CHOSEN).await;
    application.click("proceed").await;
    application.wait_for("arrived").await;
    application.wait_until("all to be installed", "return !document.querySelector('[data-state=working]') && document.documentElement.dataset.busy === ''").await;
    let states = application.attributes("target", "data-state").await;
    assert!(states.len() >= 4 && states.iter().all(|state| state == "proven"), "{states:?}");
    assert_eq!(application.attributes("arrived", "data-fingerprint").await.len(), 2);
    assert!(!application.shows("unopened").await);
    // The stick may go.
    drop(stick);
    application.click("proceed").await;
    application.wait_for_screen(Screen::Certificates).await;
    let held = application.attributes("held", "data-state").await;
    assert!(held.iter().all(|state| state == "works"), "{held:?}");
    assert_eq!(decrypted_by(&journey.desktop.shared, &old_mail).as_deref(), Some("Dear Anna\n"));
    if Thunderbird::is_here() {
        let profile = thunderbird.directory();
        let mut program = Thunderbird::start(&journey.desktop.environment(), profile).await;
        assert_eq!(program.decrypt(&old_mail).await.as_deref(), Ok("Dear Anna\n"));
    }
}

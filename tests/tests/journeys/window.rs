//! The page in the window ends or hangs during use, or never loads.

use std::{
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt,
};

use e2e::{
    accessibility::Role, application::Application, desktop::Desktop, journey::Journey, mounts::Mounts,
    screen::Screen, waiting::until,
};

use crate::evidence::picked_up_and_installed;

#[tokio::test]
async fn killed_page_comes_back_with_empty_fields() {
    let (journey, heading) = with_pickup_password_typed().await;
    journey.application.kill_page(&journey.desktop).await;
    comes_back_with_empty_fields(journey, &heading).await;
}

#[tokio::test]
async fn page_that_stops_comes_back_with_empty_fields() {
    let (journey, heading) = with_pickup_password_typed().await;
    journey.application.stop_page(&journey.desktop).await;
    comes_back_with_empty_fields(journey, &heading).await;
}

/// On Pickup Password, with text typed; and the heading.
async fn with_pickup_password_typed() -> (Journey, String) {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::PickupPassword).await;
    journey.answer(Screen::PickupPassword).await;
    let heading = journey.application.text("heading").await;
    (journey, heading)
}

async fn comes_back_with_empty_fields(journey: Journey, heading: &str) {
    journey.application.wait_for_heading(heading).await;
    journey.application.submit_from(Role::PASSWORD_TEXT).await;
    until("nothing is typed", || async { journey.desktop.log().contains("P2: Some(PU204)").then_some(()) })
        .await;

    let journey = journey.kill_and_restart().await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn page_ending_repeatedly_ends_in_a_message() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Install).await;
    let heading = journey.application.text("heading").await;
    for _ in 0..2 {
        journey.application.kill_page(&journey.desktop).await;
        journey.application.wait_for_heading(&heading).await;
    }
    journey.desktop.wait_for_effects().await;
    journey.application.kill_page_for_good(&journey.desktop, "JO-927").await;

    let journey = journey.kill_and_restart().await;
    journey.application.wait_for_screen(Screen::CertificatePassword).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn page_without_opengl_ends_in_a_message() {
    let desktop = Desktop::temporary()
        .with_graphics()
        .with_variable("__EGL_VENDOR_LIBRARY_FILENAMES", "/nonexistent.json");
    let (ended, said) = Application::start_in_vain(&desktop, &[], "JO-927").await;
    assert_eq!(ended.code(), Some(1), "{said}");
}

const PAGES_PROGRAM: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/WebKitWebProcess";

/// WebKitGTK aborts the program that uses it.
#[tokio::test]
async fn page_program_missing_ends_in_a_message() {
    let Some(mounts) = Mounts::new() else {
        println!("not tried: this system lets nobody but root mount");
        return;
    };
    let desktop = Desktop::temporary();
    let no_program = desktop.download("no program", b"");
    mounts.show(&no_program, PAGES_PROGRAM.as_ref());
    let desktop = desktop.with_mounts(mounts);
    let (ended, said) = Application::start_in_vain(&desktop, &[], "JO-929").await;
    assert_eq!(ended.code(), Some(1), "{said}");
    assert!(said.contains(PAGES_PROGRAM), "{said}");
}

#[tokio::test]
async fn page_that_never_comes_ends_in_a_message() {
    let Some(mounts) = Mounts::new() else {
        println!("not tried: this system lets nobody but root mount");
        return;
    };
    let desktop = Desktop::temporary();
    let idle = desktop.download("idle", b"#!/bin/sh\nexec sleep infinity\n");
    fs::set_permissions(&idle, Permissions::from_mode(0o755)).unwrap();
    mounts.show(&idle, PAGES_PROGRAM.as_ref());
    let desktop = desktop.with_mounts(mounts);
    let (ended, said) = Application::start_in_vain(&desktop, &[], "JO-928").await;
    assert_eq!(ended.code(), Some(1), "{said}");
}

//! A person's home in which root has started the wizard once.

use std::{fs, os::unix::fs::MetadataExt, path::PathBuf};

use e2e::{application::Application, desktop::Desktop, program::run, screen::Screen, secrets::Secrets};

async fn start(desktop: &Desktop) -> Application {
    Application::start(desktop, &[], Secrets::typed_on(desktop)).await
}

fn own_folder(desktop: &Desktop) -> PathBuf {
    desktop.home().join(".local/share/eu.personalsign.wizard")
}

#[tokio::test]
async fn folder_of_root_is_named_to_person() {
    let Some(desktop) = Desktop::temporary().of_another_user() else {
        println!("not tried: nobody but root may start a program as another user");
        return;
    };
    start(&desktop).await.wait_for_screen(Screen::Start).await;
    let folder = own_folder(&desktop);
    assert_eq!(fs::metadata(&folder).unwrap().uid(), 0);

    let desktop = desktop.used_by_owner();
    let (ended, said) = Application::start_in_vain(&desktop, &[], "JO-918").await;
    assert_eq!(ended.code(), Some(1), "{said}");
    assert!(said.contains(folder.to_str().unwrap()), "{said}");

    // The message tells the person to have this done.
    desktop.give_to_owner(&folder);
    start(&desktop).await.wait_for_screen(Screen::Start).await;
}

#[tokio::test]
async fn root_leaves_nothing_in_folder_of_person() {
    let Some(desktop) = Desktop::temporary().of_another_user() else {
        println!("not tried: nobody but root may start a program as another user");
        return;
    };
    let desktop = desktop.used_by_owner();
    start(&desktop).await.wait_for_screen(Screen::Start).await;
    let desktop = desktop.used_by_root();
    let (ended, said) = Application::start_in_vain(&desktop, &[], "JO-918").await;
    assert_eq!(ended.code(), Some(1), "{said}");
    assert_eq!(run("find", [own_folder(&desktop).as_os_str(), "-user".as_ref(), "root".as_ref()]), "");
    let desktop = desktop.used_by_owner();
    start(&desktop).await.wait_for_screen(Screen::Start).await;
}

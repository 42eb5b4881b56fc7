//! A computer without components that the wizard usually finds.

use std::{fs, os::unix::fs::symlink, process::Stdio};

use e2e::{
    application::Application, desktop::Desktop, journey::Journey, mounts::Mounts, screen::Screen,
    secrets::Secrets,
};

use crate::evidence::{installed, picked_up_and_installed};

/// Whether letters are drawn: without a font all are boxes of the same width.
const DRAWS_LETTERS: &str = "
    const width = (letters, font) => {
        const line = document.createElement('span');
        line.textContent = letters.repeat(20);
        line.style.font = `400 20px ${font}`;
        document.body.append(line);
        const { width } = line.getBoundingClientRect();
        line.remove();
        return width;
    };
    const style = getComputedStyle(document.documentElement);
    await document.fonts.ready;
    return ['--type', '--type-exact'].map(name => style.getPropertyValue(name))
        .every(font => [['i', 'W'], ['ï', 'Œ'], ['’', '„“'], ['ł', 'Ж']]
            .every(([narrow, wide]) => width(narrow, font) < width(wide, font)));";

async fn start(desktop: &Desktop, arguments: &[&str]) -> Application {
    Application::start(desktop, arguments, Secrets::typed_on(desktop)).await
}

#[tokio::test]
async fn window_without_any_font_shows_letters() {
    let desktop = Desktop::temporary();
    let fonts = desktop.download("fonts.conf", b"<fontconfig></fontconfig>");
    let desktop = desktop.with_variable("FONTCONFIG_FILE", fonts);
    let application = start(&desktop, &[]).await;
    application.wait_until("there are letters", DRAWS_LETTERS).await;
}

#[tokio::test]
async fn user_file_installs_without_certification_authorities() {
    let Some(mounts) = Mounts::new() else {
        println!("not tried: this system lets nobody but root mount");
        return;
    };
    mounts.mount_memory("/etc/ssl".as_ref(), 64);
    let another = Journey::begin().await;
    another.walk_to(Screen::Install).await;
    let desktop = Desktop::temporary();
    let file = desktop.bring(&another.desktop.certificate_file(&another.order));
    let journey = another.open_on(desktop.with_mounts(mounts), &file).await;
    journey.install_file().await;
    installed(&journey);
    journey.check().await;
}

#[tokio::test]
async fn practice_needs_no_certification_authorities() {
    let Some(mounts) = Mounts::new() else {
        println!("not tried: this system lets nobody but root mount");
        return;
    };
    mounts.mount_memory("/etc/ssl".as_ref(), 64);
    let application = start(&Desktop::temporary().with_mounts(mounts), &["--practice=done"]).await;
    application.wait_for_screen(Screen::Done).await;
}

/// Some network file systems are like this.
#[tokio::test]
async fn journey_without_hard_links_reaches_done() {
    let desktop = Desktop::temporary();
    let library = preload(&desktop, "int link(const char *a, const char *b)");
    let journey = Journey::begin_on(desktop.with_variable("LD_PRELOAD", library)).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn journey_without_file_locks_reaches_done() {
    // Without a session bus nothing is handed over, and the claim alone keeps the second one away.
    let desktop = Desktop::temporary().without_keyring();
    let library = preload(&desktop, "int flock(int file, int operation)");
    let journey = Journey::begin_on(desktop.with_variable("LD_PRELOAD", library)).await;
    let practice_file = journey.desktop.receive(&journey.practice_service, &journey.order);
    let arguments = ["--service", practice_file.to_str().unwrap()];
    let (ended, said) = Application::start_in_vain(&journey.desktop, &arguments, "JO-911").await;
    assert_eq!(ended.code(), Some(1), "{said}");
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

/// A library that makes this function fail.
fn preload(desktop: &Desktop, function: &str) -> std::path::PathBuf {
    let source = format!("#include <errno.h>\n{function} {{ errno = EOPNOTSUPP; return -1; }}\n");
    let source = desktop.download("function.c", source.as_bytes());
    let library = source.with_extension("so");
    let mut cc = std::process::Command::new("cc");
    let built = cc.args(["-shared", "-fPIC", "-o"]).args([&library, &source]).status().unwrap();
    assert!(built.success());
    library
}

#[tokio::test]
async fn window_without_a_display_is_refused() {
    for (name, value) in [("DISPLAY", ""), ("DISPLAY", ":4999"), ("GDK_BACKEND", "broadway")] {
        let desktop = Desktop::temporary().with_variable(name, value);
        let output = Application::command(&desktop).stderr(Stdio::piped()).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.lines().count() == 1 && said.contains("JO-925"), "{said}");
        assert!(!desktop.home().join(".local/share/eu.personalsign.wizard").exists());
    }
}

#[tokio::test]
async fn practice_without_a_folder_is_refused() {
    let desktop = Desktop::temporary().with_variable("TMPDIR", "/nonexistent/folder");
    let (ended, said) = Application::start_in_vain(&desktop, &["--practice"], "JO-924").await;
    assert_eq!(ended.code(), Some(1), "{said}");
    assert!(said.contains("/nonexistent/folder"), "{said}");
    let application = start(&desktop, &[]).await;
    application.wait_for_screen(Screen::Start).await;
    application.practise().await;
    application.wait_for("practice-failed").await;
    let said = application.text("practice-failed").await;
    assert!(said.contains("JO-924") && said.contains("/nonexistent/folder"), "{said}");
}

#[tokio::test]
async fn wizard_without_own_folder_is_refused() {
    let file = |desktop: &Desktop| fs::write(desktop.home().join(".local/share/eu.personalsign.wizard"), "");
    let gone = |desktop: &Desktop| {
        symlink("/nonexistent", desktop.home().join(".local/share/eu.personalsign.wizard"))
    };
    for in_the_way in [&file as &dyn Fn(&Desktop) -> std::io::Result<()>, &gone] {
        let desktop = Desktop::temporary();
        fs::create_dir_all(desktop.home().join(".local/share")).unwrap();
        in_the_way(&desktop).unwrap();
        let (ended, said) = Application::start_in_vain(&desktop, &[], "JO-921").await;
        assert_eq!(ended.code(), Some(1), "{said}");
        assert!(said.contains("/.local/share/eu.personalsign.wizard,"), "{said}");
    }
}

#[tokio::test]
async fn wizard_without_a_home_folder_is_refused() {
    // Whoever is root can make a folder anywhere but there.
    for home in ["/proc/nobody/home", "home/anna"] {
        let desktop = Desktop::temporary().with_variable("HOME", home).with_variable("XDG_DATA_HOME", "");
        let (ended, said) = Application::start_in_vain(&desktop, &[], "JO-923").await;
        assert_eq!(ended.code(), Some(1), "{said}");
        assert!(said.contains(home), "{said}");
    }
}

#[tokio::test]
async fn help_and_version_need_no_display() {
    let desktop = Desktop::temporary().with_variable("DISPLAY", "");
    for (arguments, said) in
        [(["--help", "-h"], "usage: personalsign-wizard "), (["--version", "-V"], "personalsign-wizard 0.")]
    {
        for argument in arguments {
            let output = Application::command(&desktop).arg(argument).output().unwrap();
            let text = String::from_utf8(output.stdout).unwrap();
            assert_eq!(output.status.code(), Some(0), "{argument}: {text}");
            assert!(text.contains(said), "{argument}: {text}");
        }
    }
}

#[tokio::test]
async fn file_url_argument_opens_the_file() {
    let desktop = Desktop::temporary();
    let file = desktop.home().join("my file.pfx");
    fs::write(&file, "").unwrap();
    let url = format!("file://{}", file.to_str().unwrap().replace(' ', "%20"));
    let application = start(&desktop, &[&url]).await;
    application.wait_for_problem("FI-621").await;
}

//! Tests that every scene is reached, and that a practice leaves nothing behind.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "a test may panic")]

use std::{fs, path::Path, time::Duration};

use ca_page::{facts::PageKind, imitation::ImitatedPage};
use certificate::store::StoreKind;
use practice::{Plan, Practice, Scene, show_caller};
use secrecy::ExposeSecret;
use wizard::{
    codes::ErrorCode,
    computer::Computer,
    help_code::{HelpCode, ScreenEntry},
    platform::{Platform, System},
    preferences::{Language, Preferences, Residence},
    state::{
        event::{PageField, SecretField, SecretInput, UserEvent},
        input::Input,
    },
    view::{
        CertificatesScreen, DoneScreen, DownloadScreen, EdgeModeStep, InspectScreen, InstallScreen,
        PickupPasswordScreen, Screen, StartScreen, TargetState, WizardView,
    },
};

fn plan_on(system: System, scene: Scene, preferences: Preferences) -> Plan {
    let platform = Platform { system, ..Platform::of_this_computer("/home/anna".into()) };
    Plan { scene, preferences, computer: Computer::default(), platform }
}

fn plan(scene: Scene) -> Plan {
    plan_on(System::Linux, scene, Preferences::default())
}

async fn begun(scene: Scene) -> Practice {
    Practice::begin(plan(scene)).await.unwrap_or_else(|error| panic!("{}: {error}", scene.name()))
}

async fn until(practice: &Practice, fits: impl Fn(&WizardView) -> bool) -> WizardView {
    let mut updates = practice.wizard().updates();
    updates.wait_for(|update| update.view.busy.is_none() && fits(&update.view)).await.unwrap().view.clone()
}

fn type_into(practice: &Practice, field: SecretField, text: &str) {
    practice.wizard().send(Input::Typed(SecretInput { field, value: text.into() }));
}

fn user(practice: &Practice, event: UserEvent) {
    practice.wizard().send(Input::User(event));
}

/// The folder of the certificate files, from the screen that names one.
fn file_on(view: &WizardView) -> String {
    match &view.screen {
        Screen::Download(DownloadScreen { file, .. }) => file.clone(),
        other => panic!("{other:?}"),
    }
}

/// The sockets of this process that could reach another computer, or this one.
#[cfg(target_os = "linux")]
fn sockets() -> Vec<String> {
    let tables = ["tcp", "tcp6", "udp", "udp6"].map(|table| format!("/proc/self/net/{table}"));
    let tables = tables.iter().filter_map(|table| fs::read_to_string(table).ok());
    // The tenth column is the inode (proc(5)).
    let inode = |line: &str| Some(format!("socket:[{}]", line.split_whitespace().nth(9)?));
    let known: Vec<String> =
        tables.flat_map(|table| table.lines().filter_map(inode).collect::<Vec<_>>()).collect();
    let open = fs::read_dir("/proc/self/fd").unwrap().flatten();
    let open = open.filter_map(|file| fs::read_link(file.path()).ok()?.into_os_string().into_string().ok());
    open.filter(|file| known.contains(file)).collect()
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn practice_opens_no_socket() {
    for scene in [Scene::Done, Scene::NoConnection, Scene::Clock] {
        let _practice = begun(scene).await;
        assert_eq!(sockets(), [""; 0], "{}", scene.name());
    }
    let _listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    assert_eq!(sockets().len(), 1, "what it looks for is found");
}

#[tokio::test]
async fn every_scene_shows_its_screen_and_its_error() {
    let beginnings = Scene::all().map(|scene| async move {
        let view = begun(scene).await.wizard().snapshot().view;
        assert_eq!(view.code, scene.screen(), "{}", scene.name());
        assert!(view.practice && view.actions.end_practice && !view.actions.practise, "{}", scene.name());
        let beside = match &view.screen {
            Screen::Install(InstallScreen { targets, .. }) => {
                targets.iter().find_map(|target| target.problem.clone())
            }
            _ => None,
        };
        let told: Vec<ErrorCode> = [view.problem, beside].into_iter().flatten().map(|it| it.code).collect();
        match scene.problem() {
            Some(code) => assert!(told.contains(&code), "{}: {told:?}", scene.name()),
            None => assert!(told.is_empty(), "{}: {told:?}", scene.name()),
        }
    });
    futures_util::future::join_all(beginnings).await;
}

#[tokio::test]
async fn whole_practice_journey_can_be_walked() {
    let practice = begun(Scene::Start).await;
    let Screen::Start(StartScreen { suggested_link: Some(text), .. }) =
        practice.wizard().snapshot().view.screen
    else {
        panic!("no link")
    };
    user(&practice, UserEvent::OpenLink { text });
    until(&practice, |view| view.code == "P1").await;
    user(&practice, UserEvent::Proceed);
    until(&practice, |view| matches!(view.screen, Screen::ThisComputer(_))).await;
    user(&practice, UserEvent::Proceed);
    let Screen::PickupPassword(PickupPasswordScreen { practice_password: Some(password), .. }) =
        until(&practice, |view| view.code == "P2").await.screen
    else {
        panic!("no password")
    };
    type_into(&practice, SecretField::PickupPassword, &password);
    user(&practice, UserEvent::Proceed);
    until(&practice, |view| view.code == "P3").await;
    let suggestion = practice.wizard().suggest_password().await.unwrap();
    // Shown and written down, then typed over.
    for _ in 0..2 {
        type_into(&practice, SecretField::CertificatePassword, suggestion.expose_secret());
        user(&practice, UserEvent::Proceed);
    }
    until(&practice, |view| view.code == "P4").await;
    user(&practice, UserEvent::Agree { agreed: true });
    for code in ["P5", "P6", "P7"] {
        user(&practice, UserEvent::Proceed);
        until(&practice, |view| view.code == code).await;
    }
}

#[test]
fn every_error_of_the_page_has_a_scene() {
    // Those behind are of a full disk and of Edge.
    let of_page = ErrorCode::PG251..=ErrorCode::PG261;
    for code in ErrorCode::ALL.into_iter().filter(|code| of_page.contains(code)) {
        assert!(Scene::all().any(|scene| scene.problem() == Some(code)), "{code}");
    }
}

/// Waits for an imitated page of this kind, and returns it.
async fn until_page(practice: &Practice, wanted: PageKind) -> ImitatedPage {
    let shown = |view: &WizardView| match &view.screen {
        Screen::CaPage(page) if page.kind == wanted && !page.is_awaiting => page.imitated.clone(),
        _ => None,
    };
    let mut updates = practice.wizard().updates();
    let update = updates.wait_for(|update| shown(&update.view).is_some()).await.unwrap();
    shown(&update.view).unwrap()
}

#[tokio::test]
async fn page_way_leads_from_start_to_done() {
    let practice = begun(Scene::Start).await;
    let Screen::Start(StartScreen { page_link: Some(text), .. }) = practice.wizard().snapshot().view.screen
    else {
        panic!("no link")
    };
    user(&practice, UserEvent::OpenLink { text });
    until(&practice, |view| view.code == "W1").await;
    user(&practice, UserEvent::Proceed);
    until_page(&practice, PageKind::ReviewOrder).await;
    user(&practice, UserEvent::PressOnPage);
    let password = until_page(&practice, PageKind::PickupPassword).await.pickup_password.unwrap();
    type_into(&practice, SecretField::PickupPassword, &password);
    user(&practice, UserEvent::FillPage { field: PageField::PickupPassword });
    user(&practice, UserEvent::PressOnPage);
    until_page(&practice, PageKind::CertificatePassword).await;
    type_into(&practice, SecretField::CertificatePassword, "violin7Harbour3Quartz");
    type_into(&practice, SecretField::CertificatePasswordRepeat, "violin7Harbour3Quartz");
    user(&practice, UserEvent::FillPage { field: PageField::CertificatePassword });
    user(&practice, UserEvent::PressOnPage);
    until_page(&practice, PageKind::Agreement).await;
    user(&practice, UserEvent::Agree { agreed: true });
    user(&practice, UserEvent::PressOnPage);
    until_page(&practice, PageKind::Download).await;
    user(&practice, UserEvent::PressOnPage);
    until(&practice, |view| view.code == "P6").await;
    user(&practice, UserEvent::Proceed);
    let done = until(&practice, |view| view.code == "P7").await;
    let Screen::Done(DoneScreen { targets, .. }) = done.screen else { panic!("not done") };
    assert_eq!(targets.iter().map(|target| target.state).collect::<Vec<_>>(), [TargetState::Proven; 3]);
}

#[tokio::test]
async fn page_that_sent_too_little_sends_all_when_pressed_again() {
    let practice = begun(Scene::PageCutOff).await;
    user(&practice, UserEvent::PressOnPage);
    until(&practice, |view| view.code == "P6").await;
}

#[tokio::test]
async fn visit_under_way_ends_with_the_practice() {
    let practice = begun(Scene::PageReply).await;
    let mut updates = practice.wizard().updates();
    drop(practice);
    let ended = async { while updates.changed().await.is_ok() {} };
    tokio::time::timeout(Duration::from_secs(30), ended).await.expect("the visit ends");
}

#[tokio::test]
async fn key_made_in_edge_is_found_and_goes_everywhere() {
    let practice = begun(Scene::EdgeMode).await;
    let at = |step| move |view: &WizardView| matches!(&view.screen, Screen::EdgeMode(it) if it.step == step);
    until(&practice, at(EdgeModeStep::Awaiting)).await;
    until(&practice, at(EdgeModeStep::Proven)).await;
    type_into(&practice, SecretField::CertificatePassword, "violin7Harbour3Quartz");
    type_into(&practice, SecretField::CertificatePasswordRepeat, "violin7Harbour3Quartz");
    user(&practice, UserEvent::Proceed);
    until(&practice, |view| view.code == "P6").await;
    user(&practice, UserEvent::Proceed);
    let Screen::Done(DoneScreen { targets, .. }) = until(&practice, |view| view.code == "P7").await.screen
    else {
        panic!("not done")
    };
    assert_eq!(targets.iter().map(|target| target.state).collect::<Vec<_>>(), [TargetState::Proven; 3]);
}

#[tokio::test]
async fn practice_folder_goes_with_the_practice() {
    let practice = begun(Scene::Download).await;
    let file = file_on(&practice.wizard().snapshot().view);
    let folder = Path::new(&file).ancestors().nth(2).unwrap().to_owned();
    assert!(folder.starts_with(std::env::temp_dir()), "{folder:?}");
    assert!(fs::exists(&folder).unwrap());
    // In the middle of a download, whose file may be written after the practice has ended.
    user(&practice, UserEvent::Proceed);
    let mut updates = practice.wizard().updates();
    drop(practice);
    while updates.changed().await.is_ok() {}
    until_gone(&folder).await;
}

/// Waits until the folder is removed, since the last task may still be ending.
async fn until_gone(folder: &Path) {
    let gone = async {
        while fs::exists(folder).unwrap() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), gone).await.expect("the folder goes");
}

#[tokio::test]
async fn practice_fault_is_mended_once_seen() {
    let practice = begun(Scene::Interrupted).await;
    user(&practice, UserEvent::Proceed);
    until(&practice, |view| view.code == "P6").await;
    user(&practice, UserEvent::Proceed);
    let done = until(&practice, |view| view.code == "P7").await;
    let Screen::Done(DoneScreen { targets, .. }) = done.screen else { panic!("not done") };
    assert_eq!(targets.iter().map(|target| target.state).collect::<Vec<_>>(), [TargetState::Proven; 3]);

    let practice = begun(Scene::NoConnection).await;
    let Screen::Start(StartScreen { suggested_link: Some(text), .. }) =
        practice.wizard().snapshot().view.screen
    else {
        panic!("no link")
    };
    user(&practice, UserEvent::OpenLink { text });
    until(&practice, |view| view.code == "P1").await;
}

#[tokio::test]
async fn primary_password_opens_practice_program_unless_wrong() {
    let practice = begun(Scene::WrongPrimaryPassword).await;
    type_into(&practice, SecretField::PrimaryPassword, "mine");
    user(&practice, UserEvent::Proceed);
    until(&practice, |view| view.code == "P7").await;
}

#[tokio::test]
async fn practice_installation_can_be_removed() {
    let practice = begun(Scene::Remove).await;
    user(&practice, UserEvent::Proceed);
    let view = until(&practice, |view| view.code == "K1").await;
    assert!(
        matches!(view.screen, Screen::Certificates(CertificatesScreen { certificates, .. }) if certificates.is_empty())
    );
}

#[tokio::test]
async fn real_link_is_refused_in_practice() {
    let practice = begun(Scene::Start).await;
    let text = "https://system.globalsign.com/pickup/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG".into();
    user(&practice, UserEvent::OpenLink { text });
    let view = until(&practice, |view| view.problem.is_some()).await;
    assert_eq!((view.code.as_str(), view.problem.unwrap().code), ("P0", ErrorCode::LK109));
}

/// One error for each screen, with the certificate. The wizard's own tests prove that every error can be shown.
#[tokio::test]
async fn caller_is_shown_at_every_screen() {
    let shown = ScreenEntry::ALL.map(|screen| async move {
        let error = ErrorCode::ALL.into_iter().find(|error| error.usual_screen() == screen);
        let code = HelpCode::typical(screen, error);
        let platform = Platform::of_this_computer("/home/anna".into());
        let wizard = show_caller(code, Language::De, true, platform).await.unwrap();
        let view = wizard.snapshot().view;
        assert_eq!((view.code.as_str(), view.help_code), (screen.code(), code.to_string()));
        assert_eq!(
            (view.language, view.caller.map(|caller| caller.language)),
            (Language::De, Some(Language::En))
        );
        assert!(view.practice && view.actions.end_practice && !view.actions.practise && view.busy.is_none());
        if let Screen::Inspect(InspectScreen { doubts, .. }) = &view.screen {
            let is_doubtful = screen == ScreenEntry::InspectOrder;
            assert_eq!(!doubts.is_empty(), is_doubtful, "{doubts:?}");
        }
        if let Some(error) = error {
            let seen =
                serde_json::to_string(&view.problem).unwrap() + &serde_json::to_string(&view.screen).unwrap();
            assert!(seen.contains(&format!("\"code\":\"{error}\"")), "{error}");
        }
    });
    futures_util::future::join_all(shown).await;
}

#[tokio::test]
async fn practice_keeps_language_residence_and_programs() {
    let preferences = Preferences { language: Some(Language::Nl), residence: Some(Residence::Netherlands) };
    let plan = plan_on(System::Windows, Scene::Install, preferences);
    let practice = Practice::begin(plan).await.unwrap();
    let view = practice.wizard().snapshot().view;
    assert_eq!(view.language, Language::Nl);
    assert_eq!(view.residence.unwrap().residence, Residence::Netherlands);
    let Screen::Install(InstallScreen { targets, .. }) = view.screen else { panic!("not there") };
    let kinds: Vec<_> = targets.iter().map(|target| target.program.kind).collect();
    assert_eq!(kinds, [StoreKind::WindowsPersonal, StoreKind::ThunderbirdProfile]);
}

//! The shell around the wizard: a native window, a few commands, one event.
//!
//! It decides nothing. [`wizard`] holds the journey, `ui` shows it.
#![deny(unsafe_code)]

pub mod active_wizard;
pub mod boundary;
mod clipboard;
mod computer;
pub mod crash;
pub mod dialogs;
mod folder;
mod hand_over;
pub mod keyring;
pub mod log_file;
mod message;
pub mod page;
mod page_window;
#[cfg(target_os = "linux")]
mod session_bus;
pub mod settings;
pub mod start;
#[cfg(target_os = "linux")]
mod toolkit;
#[cfg(windows)]
mod webview2;
mod window;
mod zoom;

use std::{path::Path, sync::Arc, time::Duration};

use active_wizard::ActiveWizard;
use certificate::roots::TrustedRoots;
use dialogs::SystemDialogs;
use keyring::SystemKeyring;
use page::Page;
use pickup::client::{DesktopProxies, HttpPickup};
use settings::{Policy, PracticeFile, Settings};
use start::{StartError, system_language};
use tauri::{Manager, RunEvent, Runtime};
use wizard::{
    platform::Platform,
    preferences::{Language, Preferences},
    problem::Problem,
    runner::{PageWindow, Parts, Wizard},
    state::context::{Context, Practice},
    storage::{Claim, ClaimError, Storage},
};

/// The longest wait for a wizard that was just closed or killed to end.
const CLAIM_PATIENCE: Duration = Duration::from_secs(5);

/// Opens the window and runs until it is closed.
///
/// # Errors
/// [`StartError`].
pub fn run(settings: &Settings) -> Result<(), StartError> {
    let service = settings.service.as_deref().map(PracticeFile::read).transpose()?;
    #[cfg(target_os = "linux")]
    toolkit::begin()?;
    // Otherwise Tauri shows a message of its own, in English.
    #[cfg(windows)]
    tauri::webview_version().map_err(|error| StartError::NoWebView(error.to_string()))?;
    let builder = boundary::register(tauri::Builder::default());
    #[cfg(target_os = "macos")]
    let builder = builder.on_web_content_process_terminate(|page| page::ended(page.app_handle(), "renderer"));
    let app = builder.build(tauri::generate_context!())?;
    // Not in Tauri's setup hook, where an error becomes a panic.
    set_up(&app, service, settings)?;
    app.run(|app, event| match event {
        // The process ends without dropping values.
        RunEvent::Exit => tauri::async_runtime::block_on(app.state::<ActiveWizard>().close()),
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => hand_over::opened(app, urls),
        _ => {}
    });
    Ok(())
}

fn set_up<R: Runtime>(
    app: &tauri::App<R>,
    service: Option<PracticeFile>,
    settings: &Settings,
) -> Result<(), StartError> {
    // An order at a practice service must not share the journal of a real one, nor the web view's files.
    let place = if service.is_some() { "practice" } else { "orders" };
    let named = app.path().home_dir().ok();
    // A relative path would be another folder wherever the wizard is started.
    let own = app.path().app_local_data_dir().ok().filter(|own| own.is_absolute());
    let directory = own.ok_or_else(|| StartError::NoHome { named: named.clone() })?.join(place);
    let home = named.filter(|home| home.is_absolute());
    let keyring = SystemKeyring::new(&format!("{} {place}", app.config().identifier));
    let storage = Storage::new(directory.clone(), Arc::new(keyring));
    // The default folder for the person's own copy; they may choose another.
    let documents = app.path().document_dir().ok().filter(|documents| documents.is_absolute());
    let documents = documents.or_else(|| home.clone()).unwrap_or_else(|| directory.clone());
    // On Windows the plugin tells no directories apart, and a practice service's orders have one of their own.
    #[cfg(not(target_os = "macos"))]
    if cfg!(target_os = "linux") || service.is_none() {
        hand_over::begin(app.handle(), &directory)?;
    }
    let claim = claim(&storage, &directory, home.as_deref(), settings.file.is_some())?;
    log_file::open(&directory);
    if let Some(error) = claim.unguarded() {
        log::warn!("nothing keeps a second wizard from the same folder: {error}");
    }
    app.manage(claim);
    log::info!("version {} on {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS);
    if let Some(language) = settings.language {
        choose_language(&storage, language);
    }

    // Without the administrator's lists the built-in ones apply: fewer hosts and roots, never more.
    let (policy, warning) = match Policy::of_administrator() {
        Ok(policy) => (policy, None),
        Err(error) => (Policy::default(), Some(Problem::Settings(error.to_string()))),
    };
    let hosts = policy.allowed_hosts();
    let (hosts, service) = match service {
        Some(PracticeFile { root, link }) => {
            (hosts.with_practice(), Some(Practice { root, link, page_link: None, isolated: false }))
        }
        None => (hosts, None),
    };
    let platform =
        Platform { helpdesk: policy.helpdesk, ..Platform::of_this_computer(home.unwrap_or_default()) };
    let computer = computer::this();
    let context = Context {
        hosts,
        practice: service,
        roots: TrustedRoots::new(cert_store::roots).with(policy.roots),
        storage,
        documents,
        computer,
        file: settings.file.clone(),
        link: settings.link.clone().map(Into::into),
        language: system_language(),
        platform: platform.clone(),
        warning,
    };
    let service = HttpPickup::new(context.practice.as_ref().map(|practice| practice.root.as_slice()))?
        .asking(DesktopProxies::new(system_proxy::on_the_way_to));
    let parts = Parts {
        service,
        stores: Arc::new(cert_store::stores()),
        dialogs: Arc::new(SystemDialogs(app.handle().clone())),
        pages: page_window(app, &context),
    };
    let active = tauri::async_runtime::block_on(async {
        let active = ActiveWizard::new(Wizard::start(context, parts).await, platform);
        match settings.practice {
            Some(scene) => active.practise(scene).await.map(|()| active),
            None => Ok(active),
        }
    })?;
    boundary::publish(app.handle(), &active);
    app.manage(active);
    app.manage(Page::default());
    app.manage(page_window::CurrentPage::default());
    window::open(app, settings.helpdesk)?;
    hand_over::deliver(app.handle());
    Ok(())
}

/// The window of the CA's own page.
fn page_window<R: Runtime>(app: &tauri::App<R>, context: &Context) -> Arc<dyn PageWindow> {
    let practice_root = context.practice.as_ref().map(|practice| practice.root.clone());
    Arc::new(page_window::PageWindows { app: app.handle().clone(), practice_root })
}

/// Keeps the language, as if the person had chosen it. Preferences that cannot be read stay as they are.
fn choose_language(storage: &Storage, language: Language) {
    let kept = storage.preferences().and_then(|kept| {
        storage.keep_preferences(&Preferences { language: Some(language), ..kept.unwrap_or_default() })
    });
    if let Err(error) = kept {
        log::warn!("the language is not kept: {error}");
    }
}

/// Prevents a second wizard on the same directory while this one runs.
fn claim(
    storage: &Storage,
    directory: &Path,
    named: Option<&Path>,
    with_file: bool,
) -> Result<Claim, StartError> {
    storage.claim(CLAIM_PATIENCE).map_err(|error| match error {
        ClaimError::Taken => {
            let chosen = storage.preferences().ok().flatten().and_then(|preferences| preferences.language);
            StartError::OpenAlready { language: chosen.unwrap_or_else(system_language), with_file }
        }
        ClaimError::Place { .. }
            if named.is_some_and(|home| directory.starts_with(home) && !home.exists()) =>
        {
            StartError::NoHome { named: named.map(Path::to_owned) }
        }
        ClaimError::Place { path, source } => {
            StartError::Directory { directory: directory.to_owned(), place: path, source }
        }
    })
}

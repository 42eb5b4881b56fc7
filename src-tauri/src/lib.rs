//! The shell around the wizard: a native window, a few commands, one event.
//!
//! It decides nothing. [`pickup`] holds the journey, `ui` shows it.
#![forbid(unsafe_code)]

pub mod boundary;
mod computer;
pub mod crash;
pub mod dialogs;
pub mod keyring;
pub mod log_file;
pub mod settings;
pub mod start;
mod window;
pub mod wizards;
mod zoom;

use std::{fs::File, path::PathBuf, sync::Arc, time::Duration};

use pickup::{
    client::{DesktopProxies, HttpPickup},
    desk::Desk,
    error::DiskError,
    link::AllowedHosts,
    platform::Platform,
    roots::TrustedRoots,
    user_error::Problem,
    wizard::{
        driver::{Parts, Wizard},
        session::{Context, Practice},
    },
};
use practice::Scene;
use tauri::{Manager, RunEvent, Runtime};

use dialogs::SystemDialogs;
use keyring::SystemVault;
use settings::{Policy, PracticeFile, Settings};
use start::{StartError, system_language};
use wizards::Wizards;

/// How long a wizard that was just closed or killed may take to end.
const CLAIM_PATIENCE: Duration = Duration::from_secs(5);

/// Opens the window and runs until it is closed.
///
/// # Errors
/// [`StartError`].
pub fn run(settings: &Settings) -> Result<(), StartError> {
    let service = settings.service.as_deref().map(PracticeFile::read).transpose()?;
    let app = boundary::register(tauri::Builder::default()).build(tauri::generate_context!())?;
    // Not in Tauri's setup hook, where an error becomes a panic.
    set_up(&app, service, settings.file.clone(), settings.practice)?;
    app.run(|app, event| {
        // The process ends without dropping anything.
        if let RunEvent::Exit = event {
            tauri::async_runtime::block_on(app.state::<Wizards>().close());
        }
    });
    Ok(())
}

fn set_up<R: Runtime>(
    app: &tauri::App<R>,
    service: Option<PracticeFile>,
    file: Option<PathBuf>,
    practice: Option<Scene>,
) -> Result<(), StartError> {
    // An order at a practice service must not meet the journal of a real one, and neither the web view's own files.
    let place = if service.is_some() { "practice" } else { "orders" };
    let directory = app.path().app_local_data_dir()?.join(place);
    let vault = SystemVault::new(&format!("{} {place}", app.config().identifier));
    let desk = Desk::new(directory.clone(), Arc::new(vault));
    let documents = app.path().document_dir().or_else(|_| app.path().home_dir())?;
    app.manage(claim(&desk, file.is_some())?);
    log_file::open(&directory);
    log::info!("version {} on {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS);

    // Without the administrator's lists the built-in ones hold: fewer hosts and roots, never more.
    let (policy, warning) = match Policy::of_administrator() {
        Ok(policy) => (policy, None),
        Err(error) => (Policy::default(), Some(Problem::Settings(error.to_string()))),
    };
    let hosts = AllowedHosts::default().with(policy.hosts);
    let (hosts, service) = match service {
        Some(PracticeFile { root, link }) => {
            (hosts.with_practice(), Some(Practice { root, link, apart: false }))
        }
        None => (hosts, None),
    };
    let platform = Platform::of_this_computer(app.path().home_dir().unwrap_or_default());
    let computer = computer::this();
    let context = Context {
        hosts,
        practice: service,
        roots: TrustedRoots::new(cert_store::roots).with(policy.roots),
        desk,
        documents,
        computer,
        file,
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
    };
    let wizards = tauri::async_runtime::block_on(async {
        let wizards = Wizards::new(Wizard::start(context, parts).await, platform);
        match practice {
            Some(scene) => wizards.practise(scene).await.map(|()| wizards),
            None => Ok(wizards),
        }
    })?;
    boundary::publish(app.handle(), &wizards);
    app.manage(wizards);
    window::open(app)?;
    Ok(())
}

/// Keeps a second wizard from the same directory for as long as this one runs.
struct Claim {
    _lock: File,
}

fn claim(desk: &Desk, with_file: bool) -> Result<Claim, StartError> {
    match desk.claim(CLAIM_PATIENCE) {
        Ok(lock) => Ok(Claim { _lock: lock }),
        Err(DiskError::Taken) => {
            let chosen = desk.preferences().ok().flatten().and_then(|preferences| preferences.language);
            Err(StartError::OpenAlready { language: chosen.unwrap_or_else(system_language), with_file })
        }
        Err(error) => Err(error.into()),
    }
}

//! The shell around the wizard: a native window, three commands, one event.
//!
//! It decides nothing. [`pickup`] holds the journey, `ui` shows it.
#![forbid(unsafe_code)]

pub mod boundary;
pub mod settings;
mod window;

use std::sync::Arc;

use pickup::{
    client::{HttpPickup, NoHttps},
    journal::Desk,
    link::AllowedHosts,
    wizard::{
        driver::Wizard,
        session::{Context, Practice},
    },
};
use tauri::{Manager, Runtime};

use settings::{PracticeFile, Settings};

/// Why the application could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Tauri could not build or run the application.
    #[error(transparent)]
    Tauri(#[from] tauri::Error),
    /// The administrator's or the practice file is wrong.
    #[error(transparent)]
    Settings(#[from] settings::SettingsError),
    /// No HTTPS.
    #[error(transparent)]
    NoHttps(#[from] NoHttps),
}

/// Opens the window and runs until it is closed.
///
/// # Errors
/// [`StartError`].
pub fn run(settings: &Settings) -> Result<(), StartError> {
    let practice = settings.practice.as_deref().map(PracticeFile::read).transpose()?;
    let hosts = settings::administrators_hosts()?;
    boundary::register(tauri::Builder::default())
        .setup(move |app| Ok(set_up(app, practice, hosts)?))
        .build(tauri::generate_context!())?
        .run(|_, _| ());
    Ok(())
}

fn set_up<R: Runtime>(
    app: &mut tauri::App<R>,
    practice: Option<PracticeFile>,
    hosts: Vec<String>,
) -> Result<(), StartError> {
    let directory = app.path().app_local_data_dir()?;
    let hosts = AllowedHosts::default().with(hosts);
    let context = match practice {
        // A practice order must not meet the journal of a real one.
        Some(file) => Context {
            hosts: hosts.with_practice(),
            practice: Some(Practice { root: file.root, link: file.link }),
            desk: Desk::new(directory.join("practice")),
        },
        None => Context { hosts, practice: None, desk: Desk::new(directory) },
    };
    let service = HttpPickup::new(context.practice.as_ref().map(|practice| practice.root.as_slice()))?;
    let stores = Arc::new(cert_store::stores());
    let wizard = tauri::async_runtime::block_on(async { Wizard::start(context, service, stores) });
    boundary::publish(app.handle(), &wizard);
    app.manage(wizard);
    window::open(app)?;
    Ok(())
}

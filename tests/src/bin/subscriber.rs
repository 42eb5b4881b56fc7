//! The real wizard without its window, and a simulated person who follows it.
//!
//! Reads its instructions from standard input, and reports to standard output: see [`e2e::faults::protocol`].
#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used, reason = "the test that runs it notices")]

use std::{process::ExitCode, sync::Arc, time::Duration};

use certificate::roots::TrustedRoots;
use e2e::faults::{
    keyring::FileKeyring,
    page::UnseenPage,
    person::{Choice, End},
    protocol::{Instructions, Line},
    stops::{arm, hear, say},
};
use pickup::{client::HttpPickup, link::AllowedHosts};
use wizard::{
    computer::Computer,
    platform::Platform,
    preferences::Language,
    runner::{NoDialogs, Parts, Wizard},
    state::context::{Context, Practice},
    storage::{
        Storage,
        keyring::{Keyring, NoKeyring},
    },
};

/// The same patience as in the application.
const CLAIM_PATIENCE: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    leave_no_core();
    arm();
    if let Some(code) = cert_store::run_as_worker() {
        return code;
    }
    let instructions = serde_json::from_str(&hear()).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    say(&runtime.block_on(play(instructions)));
    ExitCode::SUCCESS
}

async fn play(instructions: Instructions) -> Line {
    let Instructions { person, root, storage, documents, keyring } = instructions;
    let keyring: Arc<dyn Keyring> = match keyring {
        Some(path) => Arc::new(FileKeyring(path)),
        None => Arc::new(NoKeyring),
    };
    let storage = Storage::new(storage, keyring);
    let _lock = match storage.claim(CLAIM_PATIENCE) {
        Ok(lock) => lock,
        Err(error) => return Line::NotBegun(error.to_string()),
    };
    let service = HttpPickup::new(Some(&root)).unwrap();
    let pages = Arc::new(UnseenPage::of(person.clone(), &root));
    let context = Context {
        hosts: AllowedHosts::default().with_practice(),
        practice: Some(Practice { root, link: Some(person.link.clone()), page_link: None, isolated: false }),
        roots: TrustedRoots::default(),
        storage,
        platform: Platform::of_this_computer(documents.clone()),
        documents,
        computer: Computer::default(),
        file: None,
        link: None,
        language: Language::En,
        warning: None,
    };
    let stores = Arc::new(cert_store::stores());
    let parts = Parts { service, stores, dialogs: Arc::new(NoDialogs), pages };
    let wizard = Wizard::start(context, parts).await;
    let choose = |told: &_| {
        say(&Line::Told(Clone::clone(told)));
        serde_json::from_str(&hear()).unwrap_or(Choice::Stop)
    };
    match person.walk(&wizard, choose).await {
        End::Done => Line::Done,
        End::Stuck(told) => Line::Stuck(*told),
    }
}

/// Disables core dumps, as the application does: one would contain the key.
fn leave_no_core() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) }).unwrap();
    }
}

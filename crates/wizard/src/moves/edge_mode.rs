//! Microsoft Edge's mode for Internet Explorer: waits for the certificate in the Personal store, has its key sign, and
//! goes on with its file.

use certificate::{
    store::{Found, StoreError, StoreId},
    x509::Fingerprint,
};
use pickup::password;
use secrecy::ExposeSecret;

use super::{certificates, landing::Transition};
use crate::{
    journal::SavedFile,
    problem::Problem,
    state::{
        Appeared, EdgeMode, EdgeStep, Effect, Held, LocalFile, Outcome, SecretField, SecretInput, Shared,
        Stage, StoredCertificate, Task, TaskKind, UserEvent,
    },
};

/// Begins to wait for the certificate of the order with this link.
pub(super) fn begin(shared: Shared, host: &str, link: &str) -> Transition {
    shared.enter(EdgeMode::new(host, Some(link.into())))
}

pub(super) fn user(shared: Shared, mode: EdgeMode, event: UserEvent) -> Transition {
    match (event, &mode.step) {
        (UserEvent::Proceed, EdgeStep::Proven(proven)) => {
            let proven = proven.clone();
            export(shared, mode, *proven)
        }
        (UserEvent::Proceed, EdgeStep::Kept(_)) => certificates::open(shared, mode.into()),
        (UserEvent::Proceed, _) => shared.enter(mode.at(EdgeStep::Looking)),
        (UserEvent::TryCertificate { fingerprint }, _) => match mode.appeared(&fingerprint).cloned() {
            Some(appeared) => prove(shared, mode, &appeared),
            None => shared.stay(mode),
        },
        _ => shared.stay(mode),
    }
}

/// Handles an event while the certificate is awaited.
pub(super) fn user_waiting(mut shared: Shared, mode: EdgeMode, event: &UserEvent) -> Transition {
    match event {
        UserEvent::OpenEdge => shared.stay(EdgeMode { is_edge_opened: true, ..mode }).with(Effect::OpenEdge),
        UserEvent::Proceed => {
            shared.problem = None;
            shared.stay(EdgeMode { is_asked: true, ..mode }).with(Effect::LookForCertificate)
        }
        _ => shared.stay(mode),
    }
}

pub(super) fn typed(mode: &mut EdgeMode, SecretInput { field, value }: SecretInput) {
    match field {
        SecretField::CertificatePassword => mode.typed = value,
        SecretField::CertificatePasswordRepeat => mode.repeat = value,
        SecretField::PickupPassword
        | SecretField::ProxyPassword
        | SecretField::PrimaryPassword
        | SecretField::FilePassword => {}
    }
}

pub(super) fn answered(mut shared: Shared, mode: EdgeMode, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::CertificateAwaited => {
            shared.problem = mode.is_asked.then_some(Problem::NothingAppeared).or(shared.problem);
            shared.stay(mode.at(EdgeStep::Awaiting))
        }
        Outcome::CertificatesAppeared(None) => {
            shared.fail(mode.at(EdgeStep::Elsewhere), Problem::NeedsWindows)
        }
        Outcome::CertificatesAppeared(Some(found)) => appeared(shared, mode, found),
        Outcome::Tried(fingerprint, results) => tried(shared, mode, fingerprint, results),
        Outcome::KeyExported(result) => exported(shared, mode, result),
        _ => shared.go(mode),
    }
}

/// Leaves, and no longer waits. While a key signs or is exported, its outcome decides.
pub(super) fn back(shared: Shared, mode: EdgeMode) -> Transition {
    let stop = match &shared.pending {
        Some(pending) if pending.task == TaskKind::AwaitCertificate => Some(Effect::Stop(pending.id)),
        Some(_) => return shared.stay(mode),
        None => None,
    };
    shared.go(Stage::START).with(stop).with(Effect::LeavePage)
}

/// Continues with the certificate that has appeared; of several, the person knows which one it is.
fn appeared(shared: Shared, mode: EdgeMode, found: Vec<Found>) -> Transition {
    let appeared: Vec<Appeared> = found.into_iter().filter_map(Appeared::new).collect();
    let mode = mode.at(EdgeStep::Appeared(appeared.clone()));
    match &appeared[..] {
        [only] => prove(shared, mode, only),
        _ => shared.go(mode),
    }
}

/// Has the key sign, as after an installation.
fn prove(shared: Shared, mode: EdgeMode, Appeared { found, .. }: &Appeared) -> Transition {
    let (fingerprint, stores) = (Fingerprint::of(&found.certificate), vec![found.store.clone()]);
    let passwords = shared.primary_passwords.clone();
    shared.run(mode, Task::Try { fingerprint, stores, passwords })
}

fn tried(
    shared: Shared,
    mode: EdgeMode,
    fingerprint: Fingerprint,
    results: Vec<(StoreId, Result<StoredCertificate, StoreError>)>,
) -> Transition {
    let tested = results.into_iter().find_map(|(_, result)| result.ok());
    let state = tested.as_ref().map(|tested| Held::of(tested, false));
    let appeared = mode.appeared(&fingerprint.to_string()).cloned().map(Box::new);
    match (appeared, state) {
        (Some(appeared), Some(Held::Works { exportable: true, .. })) => {
            shared.go(mode.at(EdgeStep::Proven(appeared)))
        }
        (Some(appeared), Some(Held::Works { exportable: false, .. })) => kept(shared, mode, appeared),
        _ => shared.fail(mode.at(EdgeStep::Awaiting), Problem::NothingAppeared),
    }
}

/// Ends the way with a certificate that works in the programs of Windows alone.
fn kept(shared: Shared, mode: EdgeMode, appeared: Box<Appeared>) -> Transition {
    let mode = mode.at(EdgeStep::Kept(appeared)).with_empty_fields();
    shared.fail(mode, Problem::KeyNotExportable).with(Effect::LeavePage)
}

/// Exports the key into a certificate file, under a password that keeps every rule.
fn export(shared: Shared, mode: EdgeMode, proven: Appeared) -> Transition {
    match password::choose(&mode.typed, &mode.repeat, None, &proven.holder()) {
        Ok(password) => {
            let (host, found) = (mode.host.clone(), Box::new(proven.found));
            shared.run(mode, Task::ExportKey { host, found, password })
        }
        Err(_) if mode.typed.expose_secret().is_empty() => shared.fail(mode, Problem::NoCertificatePassword),
        Err(_) => shared.fail(mode, Problem::RulesBroken),
    }
}

/// Goes on with the file as with one that the page has sent.
fn exported(shared: Shared, mode: EdgeMode, result: Result<SavedFile, Problem>) -> Transition {
    match (result, mode.step.clone()) {
        (Ok(file), _) => {
            let kept = LocalFile::of_page(&mode.host, file);
            let password = certificate::password::CertificatePassword::new(mode.typed);
            shared.enter(Stage::Checking(kept.reopen(password)))
        }
        (Err(Problem::KeyNotExportable), EdgeStep::Proven(proven)) => kept(shared, mode, proven),
        (Err(problem), _) => shared.fail(mode, problem),
    }
}

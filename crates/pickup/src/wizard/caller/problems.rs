//! For every error a sample of it, and the screen on which it usually stands.

use super::person::Person;
use crate::{
    connection::ProxyError,
    error::{DiskError, PickupError},
    link::LinkError,
    order::OrderState,
    password::PickupPasswordError,
    pkcs12::{FileError, Foreign},
    store::StoreError,
    user_error::Problem,
    wizard::{
        help_code::{ErrorEntry, HelpCodeError, ScreenEntry},
        view::UserError,
    },
};

/// An error where it usually stands.
pub(crate) struct Sample {
    pub(crate) screen: ScreenEntry,
    pub(crate) problem: Problem,
}

impl Sample {
    pub(super) fn of(error: ErrorEntry, person: &Person) -> Option<Self> {
        samples(person).find(|sample| UserError::from(&sample.problem).code == error.code())
    }
}

/// One for each error, as anybody may meet it.
#[cfg(test)]
pub(crate) fn all() -> impl Iterator<Item = Sample> {
    samples(&Person::of(None, crate::platform::System::Linux))
}

fn samples(person: &Person) -> impl Iterator<Item = Sample> + use<> {
    let groups = [
        on_start(),
        on_the_way(person),
        on_download(person),
        with_a_file(person),
        with_programs(),
        at_any_time(person),
    ];
    groups.into_iter().flatten().map(|(screen, problem)| Sample { screen, problem })
}

type Samples = Vec<(ScreenEntry, Problem)>;

/// Causes are for the log; nobody is shown them.
fn cause() -> String {
    String::new()
}

fn on_start() -> Samples {
    let start = |problem: Problem| (ScreenEntry::Start, problem);
    let host = || "pickup.example".to_owned();
    let of_order = |state| PickupError::OrderNotReady(state).into();
    vec![
        start(LinkError::NotALink.into()),
        start(LinkError::HostNotAllowed { host: host() }.into()),
        start(LinkError::NotHttps.into()),
        start(LinkError::RealInPractice.into()),
        start(LinkError::Incomplete.into()),
        start(LinkError::Disguised { host: "system.globalsign.com".into() }.into()),
        start(
            LinkError::LookAlike {
                host: "system.g1obalsign.com".into(),
                genuine: "system.globalsign.com".into(),
            }
            .into(),
        ),
        start(LinkError::Wrapped { host: "scanner.example".into() }.into()),
        start(Problem::NoPickupService { host: host(), error: PickupError::NotUnderstood(cause()) }),
        start(PickupError::UnknownLink.into()),
        start(HelpCodeError::Mistyped.into()),
        start(HelpCodeError::OtherVersion.into()),
        (ScreenEntry::ReviewLapsed, of_order(OrderState::Lapsed)),
        (ScreenEntry::ReviewPickedUp, of_order(OrderState::PickedUp)),
        (ScreenEntry::ReviewCancelled, of_order(OrderState::Cancelled)),
        (ScreenEntry::ReviewLocked, of_order(OrderState::Locked)),
        (ScreenEntry::Review, PickupError::KeyOnDevice.into()),
    ]
}

fn on_the_way(person: &Person) -> Samples {
    let pickup = |problem: Problem| (ScreenEntry::PickupPassword, problem);
    let choose = |problem: Problem| (ScreenEntry::CertificatePasswordChoose, problem);
    vec![
        pickup(PickupError::WrongPickupPassword { attempts_left: Person::ATTEMPTS_AFTER_ONE }.into()),
        pickup(PickupPasswordError::Shape.into()),
        pickup(PickupError::SessionExpired.into()),
        pickup(PickupPasswordError::Empty.into()),
        pickup(PickupPasswordError::RefusedBefore.into()),
        pickup(PickupPasswordError::CertificatePassword.into()),
        choose(Problem::RulesBroken),
        choose(Problem::PickupPasswordChosen),
        choose(Problem::KeyringClosed),
        choose(Problem::NoCertificatePassword),
        choose(PickupError::CertificatePasswordRefused.into()),
        (ScreenEntry::CertificatePasswordOpen, FileError::WrongPassword.into()),
        (ScreenEntry::CertificatePasswordOpen, Problem::PickupPasswordTyped),
        (ScreenEntry::Agreement, Problem::NotAgreed),
        (ScreenEntry::Agreement, PickupError::AgreementChanged.into()),
        (ScreenEntry::DownloadBackedUp, unnoted(person)),
    ]
}

fn unnoted(person: &Person) -> Problem {
    Problem::Unnoted { path: person.journal(), error: DiskError::Write(cause()) }
}

fn on_download(person: &Person) -> Samples {
    let download = |problem: Problem| (ScreenEntry::Download, problem);
    let told = |error| (ScreenEntry::DownloadBackedUp, Problem::Receipt(error));
    let file = |error| Problem::Disk { path: person.certificate_file(), error };
    let cannot_save =
        Problem::CannotSave { path: person.certificate_file(), error: DiskError::Write(cause()) };
    let cannot_back_up =
        Problem::CannotBackUp { folder: person.backup_folder(), error: DiskError::Write(cause()) };
    let no_export = Problem::Export { path: person.reminder(), error: DiskError::Write(cause()) };
    let no_backup = Problem::Backup { folder: person.backup_folder(), error: DiskError::Write(cause()) };
    vec![
        download(Problem::PasswordNotNoted),
        download(cannot_save),
        download(cannot_back_up),
        (ScreenEntry::Done, no_export),
        download(PickupError::Interrupted(cause()).into()),
        download(PickupError::Corrupted.into()),
        download(file(DiskError::Write(cause()))),
        (ScreenEntry::PickupPassword, file(DiskError::Changed)),
        told(PickupError::WrongReceipt),
        told(PickupError::TimedOut),
        (ScreenEntry::DownloadSaved, no_backup),
    ]
}

fn with_a_file(person: &Person) -> Samples {
    let unread = Problem::Brought { path: person.brought_file(), error: DiskError::Read(cause()) };
    let opened = [
        FileError::Unreadable,
        FileError::NoMac,
        FileError::KeyCount(0),
        FileError::KeyCount(2),
        FileError::KeyMismatch,
        FileError::NotValidNow,
        FileError::WrongChain,
        FileError::WrongUsage,
        FileError::WrongSubject,
        FileError::UnsupportedKey,
        FileError::TooCostly,
        FileError::UnknownProtection,
        FileError::SecondPassword,
    ];
    let opened = opened.map(|error| (ScreenEntry::CertificatePasswordOpenBrought, error.into()));
    let foreign = [
        Foreign::Empty,
        Foreign::CutOff,
        Foreign::Certificate,
        Foreign::CertificateChain,
        Foreign::Key,
        Foreign::JavaKeystore,
        Foreign::WebPage,
        Foreign::Archive,
    ];
    let foreign = foreign.map(|foreign| (ScreenEntry::Start, FileError::NotAPfx(foreign).into()));
    let unread = [(ScreenEntry::Start, unread), (ScreenEntry::PickupPassword, Problem::OrderUnderWay)];
    unread.into_iter().chain(opened).chain(foreign).collect()
}

fn with_programs() -> Samples {
    let install = |problem: Problem| (ScreenEntry::Install, problem);
    let asking = |error: StoreError| (ScreenEntry::InstallAsking, error.into());
    vec![
        install(StoreError::NotWritable(cause()).into()),
        asking(StoreError::NeedsPassword),
        install(StoreError::Damaged(cause()).into()),
        install(StoreError::NotFound.into()),
        install(StoreError::LibraryMissing(cause()).into()),
        install(Problem::NoPrograms),
        install(Problem::ProgramsFailed(1)),
        install(StoreError::Unsupported.into()),
        asking(StoreError::WrongPassword),
        install(StoreError::OldFormat(cause()).into()),
        (ScreenEntry::Remove, Problem::NotRemoved(1)),
        install(Problem::NoProgramChosen),
        install(StoreError::Locked.into()),
    ]
}

fn at_any_time(person: &Person) -> Samples {
    let pickup = |error: PickupError| (ScreenEntry::PickupPassword, error.into());
    let start = |problem: Problem| (ScreenEntry::Start, problem);
    vec![
        start(PickupError::Unreachable(cause()).into()),
        start(PickupError::Untrusted(cause()).into()),
        pickup(PickupError::ServiceFault(503)),
        pickup(PickupError::NotUnderstood(cause())),
        pickup(PickupError::TimedOut),
        start(PickupError::ProxyAuthentication.into()),
        start(PickupError::Redirected { host: "login.example".into() }.into()),
        pickup(PickupError::Busy { retry_after: None }),
        pickup(PickupError::Busy { retry_after: Some(120) }),
        start(Problem::Journal(DiskError::Read(cause()))),
        start(Problem::Settings(cause())),
        (ScreenEntry::Check, Problem::Ledger { path: person.damaged_ledger() }),
        (ScreenEntry::Connection, ProxyError::Address.into()),
    ]
}

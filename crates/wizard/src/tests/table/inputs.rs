//! The inputs, with their names in the table.

use ca_page::{PageFailure, PageReport, catcher::Content};
use certificate::{
    key::KeyKind,
    pkcs12::{FileError, Foreign},
    store::{ImportOption, Probe, StoreError, StoreId},
};
use disk::DiskError;
use pickup::{
    connection::{Check, CheckResult, CheckStep, ProxyMode, ProxySource},
    error::PickupError,
    order::{KeyGeneration, OrderDetails, OrderState},
};
use rcgen::KeyPair;

use super::super::{
    certificates::damaged,
    harness::{self, LINK, PAGE_LINK, Walk, typed},
    page,
};
use crate::{
    journal::KeyChoice,
    problem::Problem,
    state::{
        EffectId, Export, Input, OpenedKeys, Outcome, PageField, PreflightFindings, Progress, PublicForm,
        Purpose, SecretField, Seen, TakenAlong, TakenKey, UserEvent,
    },
    storage::KeyError,
};

/// The prefix for the outcome of a task that is not pending.
pub(super) const FOREIGN: &str = "foreign: ";

pub(super) fn inputs(walk: &Walk) -> Vec<(String, Input)> {
    let events = [
        UserEvent::OpenLink { text: LINK.into() },
        UserEvent::OpenLink { text: "no link".into() },
        UserEvent::Proceed,
        UserEvent::Back,
        UserEvent::Agree { agreed: true },
        UserEvent::Agree { agreed: false },
        UserEvent::ChooseOwnPassword,
        UserEvent::NotePassword { noted: true },
        UserEvent::NotePassword { noted: false },
        UserEvent::RunPreflight,
        UserEvent::Skip,
        UserEvent::StartOver,
        UserEvent::KeepPassword,
        UserEvent::ForgetPassword,
        UserEvent::ChooseBackupFolder,
        UserEvent::OpenConnection,
        UserEvent::SetProxy { mode: ProxyMode::None, address: String::new(), user: String::new() },
        UserEvent::CheckConnection,
        UserEvent::ChooseFile,
        UserEvent::SetImportOption { option: ImportOption::Exportable, on: false },
        UserEvent::ChooseByHand { by_hand: true },
        UserEvent::ChooseTarget { store: StoreId("firefox".into()), chosen: false },
        UserEvent::OpenCertificates,
        UserEvent::AskPrimaryPassword { store: StoreId("closed".into()) },
        UserEvent::Repair { fingerprint: harness::fingerprint() },
        UserEvent::AskRemove { fingerprint: harness::fingerprint(), store: None },
        UserEvent::AskRemove { fingerprint: "of another".into(), store: None },
        UserEvent::TryCertificate { fingerprint: harness::fingerprint() },
        UserEvent::SavePublicCertificate { fingerprint: harness::fingerprint(), form: PublicForm::Pem },
        UserEvent::SavePublicCertificate { fingerprint: harness::fingerprint(), form: PublicForm::Chain },
        UserEvent::OpenTakeAlong { fingerprint: Some(harness::fingerprint()) },
        UserEvent::OpenTakeAlong { fingerprint: None },
        UserEvent::TakeAlong { purpose: Purpose::Backup },
        UserEvent::TakeAlong { purpose: Purpose::Phone },
        UserEvent::SetOlderForm { older: true },
        UserEvent::OpenArrival,
        UserEvent::SaveReminder,
        UserEvent::OpenEdgeMode,
        UserEvent::OpenEdge,
        UserEvent::OpenLink { text: PAGE_LINK.into() },
        UserEvent::UseLink { place: 0 },
        UserEvent::OpenPageFile,
        UserEvent::ChooseKey { choice: KeyChoice::Exportable },
        UserEvent::ChooseKey { choice: KeyChoice::Bound },
        UserEvent::FillPage { field: PageField::PickupPassword },
        UserEvent::FillPage { field: PageField::CertificatePassword },
        UserEvent::PressOnPage,
    ];
    let secrets = [
        SecretField::PickupPassword,
        SecretField::CertificatePassword,
        SecretField::CertificatePasswordRepeat,
        SecretField::ProxyPassword,
        SecretField::PrimaryPassword,
        SecretField::FilePassword,
    ];
    let impostor = harness::installation_signed_by(&KeyPair::generate().unwrap(), "shared");
    let disk = |error| Problem::Disk("/desk/PS-1.pfx".into(), error);
    let key = |error| Problem::OwnKey("/desk/PS-1.key.json".into(), error);
    let on_device = OrderDetails { key_generation: KeyGeneration::OnDevice, ..harness::details() };
    let on_device = Seen { details: on_device, saved: None, refused: Vec::new(), own_key: None };
    let picked_up = OrderDetails { state: OrderState::PickedUp, ..harness::details() };
    let picked_up = Seen {
        details: picked_up,
        saved: Some(harness::found(harness::saved()).into()),
        refused: Vec::new(),
        own_key: None,
    };
    let own = harness::installation("own");
    let tried = Outcome::Tried(
        own.receipt.fingerprint,
        vec![(StoreId("own".into()), Ok(harness::tested("own", own)))],
    );
    let export = Export::OrderReminder("PS-1".into());
    let checked = CheckStep {
        check: Check::Service,
        result: CheckResult::Good,
        subject: Some("system.globalsign.com".into()),
        minutes_ahead: None,
    };
    let mut outcomes = vec![
        ("looked up".to_owned(), harness::seen(None)),
        ("looked up: its file is here".to_owned(), harness::seen(Some(harness::saved()))),
        ("looked up: picked up, its file is here".to_owned(), Outcome::LookedUp(Ok(picked_up.into()))),
        ("looked up: key on device".to_owned(), Outcome::LookedUp(Ok(on_device.into()))),
        ("unlocked".to_owned(), harness::unlocked(None)),
        ("password kept".to_owned(), Outcome::PasswordKept { is_kept: true }),
        ("password not kept".to_owned(), Outcome::PasswordKept { is_kept: false }),
        ("kept password read".to_owned(), Outcome::KeptPasswordRead(Some(harness::chosen()))),
        ("kept password gone".to_owned(), Outcome::KeptPasswordRead(None)),
        ("password made".to_owned(), Outcome::PasswordMade(Some(harness::chosen()))),
        ("password not made".to_owned(), Outcome::PasswordMade(None)),
        ("key opened".to_owned(), Outcome::KeyOpened(Ok(harness::chosen()))),
        ("key not opened".to_owned(), Outcome::KeyOpened(Err(key(KeyError::WrongPassword)))),
        ("read".to_owned(), Outcome::AgreementRead(Ok(harness::agreement("1")))),
        ("accepted".to_owned(), Outcome::Accepted(Ok(()))),
        ("preflight done".to_owned(), Outcome::PreflightDone(harness::all_well())),
        ("preflight: disk full".to_owned(), Outcome::PreflightDone(cannot_save())),
        ("preflight: no folder for the copy".to_owned(), Outcome::PreflightDone(harness::cannot_back_up())),
        ("progress".to_owned(), Outcome::Progress(Progress { received: 1, total: 2 })),
        ("issuing".to_owned(), Outcome::Issuing),
        ("fetched: the key is damaged".to_owned(), Outcome::Fetched(Err(key(KeyError::Damaged)))),
        ("fetched: another password".to_owned(), Outcome::Fetched(Err(key(KeyError::WrongPassword)))),
        ("fetched".to_owned(), Outcome::Fetched(Ok(harness::saved()))),
        ("fetched: disk full".to_owned(), Outcome::Fetched(Err(disk(DiskError::Write("".into()))))),
        ("fetch stopped".to_owned(), Outcome::FetchStopped),
        ("page: the download".to_owned(), page::shows_download()),
        ("page: pressed".to_owned(), Outcome::PageReported(PageReport::Pressed)),
        ("page: submitted".to_owned(), Outcome::PageReported(PageReport::Submitted)),
        ("page: a page came".to_owned(), Outcome::PageReported(PageReport::Settled)),
        ("page: arriving".to_owned(), Outcome::PageReported(PageReport::Arriving { received: 5000 })),
        ("page: cut off".to_owned(), page::caught(Content::CutOff)),
        ("page: untrusted".to_owned(), Outcome::PageReported(PageReport::Failed(PageFailure::Untrusted))),
        ("page: delivered".to_owned(), Outcome::PageDelivered(Ok(harness::saved()))),
        ("page: disk full".to_owned(), Outcome::PageDelivered(Err(disk(DiskError::Write("".into()))))),
        ("page: closed".to_owned(), Outcome::PageClosed),
        ("certificate awaited".to_owned(), Outcome::CertificateAwaited),
        ("appeared".to_owned(), Outcome::CertificatesAppeared(Some(vec![harness::in_personal(true)]))),
        ("appeared: no Personal store".to_owned(), Outcome::CertificatesAppeared(None)),
        ("key exported".to_owned(), Outcome::KeyExported(Ok(harness::saved()))),
        ("key exported: no".to_owned(), Outcome::KeyExported(Err(Problem::KeyNotExportable))),
        ("opened".to_owned(), Outcome::Opened(Ok(harness::pfx().into()))),
        ("opened: nobody vouches".to_owned(), Outcome::Opened(Ok(harness::doubtful_pfx().into()))),
        ("opened: file gone".to_owned(), Outcome::Opened(Err(disk(DiskError::Read("".into()))))),
        ("backed up".to_owned(), Outcome::BackedUp(Ok(harness::backup()))),
        ("backed up: no".to_owned(), Outcome::BackedUp(Err(no_backup()))),
        ("backed up: file gone".to_owned(), Outcome::BackedUp(Err(disk(DiskError::Read("".into()))))),
        ("receipt held back".to_owned(), Outcome::ReceiptHeldBack(unnoted())),
        ("receipt confirmed".to_owned(), Outcome::ReceiptConfirmed(Ok(()))),
        ("programs".to_owned(), Outcome::ProgramsFound(Ok(vec![harness::program("shared", Probe::Ready)]))),
        ("programs: none".to_owned(), Outcome::ProgramsFound(Ok(vec![]))),
        ("programs: unsupported".to_owned(), Outcome::ProgramsFound(Err(StoreError::Unsupported))),
        ("installed".to_owned(), Outcome::Installed(Ok(harness::installation("shared").into()))),
        ("installed: signed by another key".to_owned(), Outcome::Installed(Ok(impostor.into()))),
        ("installed: no".to_owned(), Outcome::Installed(Err(StoreError::NeedsPassword))),
        ("installed: wrong primary password".to_owned(), Outcome::Installed(Err(StoreError::WrongPassword))),
        ("inventory".to_owned(), Outcome::InventoryTaken(Ok(harness::inventory()))),
        ("inventory, and a damaged list".to_owned(), Outcome::InventoryTaken(Ok(damaged()))),
        ("tried".to_owned(), tried),
        ("saved".to_owned(), Outcome::Exported(Ok(Some((export.clone(), harness::exported(&export)))))),
        ("not saved".to_owned(), Outcome::Exported(Ok(None))),
        ("saved: no".to_owned(), Outcome::Exported(Err(not_exported()))),
        ("taken along".to_owned(), Outcome::TakenAlong(Ok(Some(taken())))),
        ("taken along: nowhere chosen".to_owned(), Outcome::TakenAlong(Ok(None))),
        ("taken along: password of the file".to_owned(), Outcome::TakenAlong(Err(Problem::FilePassword))),
        ("keys found".to_owned(), keys_found()),
        ("keys found: none".to_owned(), Outcome::KeysFound(Err(Problem::NoKeysThere("/media/stick".into())))),
        ("keys opened".to_owned(), Outcome::KeysOpened(Box::new(harness::opened_keys()))),
        ("keys opened: wrong password".to_owned(), Outcome::KeysOpened(Box::new(unopened_keys()))),
        ("inventory: unsupported".to_owned(), Outcome::InventoryTaken(Err(StoreError::Unsupported))),
        ("removed".to_owned(), Outcome::Removed(vec![Ok(())])),
        ("removed: no".to_owned(), Outcome::Removed(vec![Err(StoreError::NoKey)])),
        (
            "removed: wrong primary password".to_owned(),
            Outcome::Removed(vec![Err(StoreError::WrongPassword)]),
        ),
        ("file chosen".to_owned(), Outcome::FileChosen(Some(harness::user_file().path))),
        ("no file chosen".to_owned(), Outcome::FileChosen(None)),
        ("file read".to_owned(), harness::brought(harness::found(harness::user_file()))),
        ("file read: a mail".to_owned(), harness::mail_read(&[LINK])),
        ("file read: no".to_owned(), Outcome::FileRead(Err(FileError::Unreadable.into()))),
        ("folder chosen".to_owned(), Outcome::FolderChosen(Some("/media/stick".into()))),
        ("no folder chosen".to_owned(), Outcome::FolderChosen(None)),
        ("proxy set".to_owned(), Outcome::ProxySet(Ok(Default::default()))),
        ("connection checked".to_owned(), Outcome::ConnectionChecked(vec![checked])),
    ];
    for error in pickup_errors() {
        let named = |task: &str| format!("{task}: {error}");
        outcomes.extend([
            (named("looked up"), Outcome::LookedUp(Err(error.clone()))),
            (named("unlocked"), harness::unlocking(harness::PICKUP_PASSWORD, Err(error.clone()))),
            (named("read"), Outcome::AgreementRead(Err(error.clone()))),
            (named("accepted"), Outcome::Accepted(Err(error.clone()))),
            (named("fetched"), Outcome::Fetched(Err(error.clone().into()))),
            (named("receipt"), Outcome::ReceiptConfirmed(Err(error.clone()))),
        ]);
    }
    outcomes
        .extend(file_errors().map(|error| (format!("opened: {error}"), Outcome::Opened(Err(error.into())))));
    let pending = walk.session.shared.pending.as_ref();
    let id = pending.map_or(walk.session.shared.last_effect, |pending| pending.id);
    let task = pending.map(|pending| pending.task);
    let late = EffectId(id.0.wrapping_sub(1));
    let shown = |event: &UserEvent| match event {
        UserEvent::OpenLink { text } if text == PAGE_LINK => "open link of a page".to_owned(),
        UserEvent::OpenLink { text } if text != LINK => format!("open link: {text}"),
        UserEvent::Agree { agreed: false } => "disagree".to_owned(),
        UserEvent::NotePassword { noted: false } => "note password no longer".to_owned(),
        UserEvent::FillPage { field } => format!("fill page: {field:?}"),
        event => format!("{event:?}"),
    };
    let events = events.into_iter().map(|event| (shown(&event), Input::User(event)));
    let secrets = secrets.into_iter().map(|field| (format!("{field:?} typed"), typed(field, "abc")));
    let answers = outcomes.into_iter().map(|(name, outcome)| {
        let is_of_another = Some(outcome.answers()) != task;
        let name = if is_of_another { format!("{FOREIGN}{name}") } else { name };
        (name, Input::Done(id, outcome))
    });
    let late = [
        ("a late answer".to_owned(), Input::Done(late, harness::seen(None))),
        ("a late refusal".to_owned(), Input::Done(late, harness::refused(harness::PICKUP_PASSWORD, 3))),
    ];
    let handed_over = [
        ("a link handed over".to_owned(), harness::handed_over(&format!("personalsign:{LINK}"))),
        ("no link handed over".to_owned(), harness::handed_over("personalsign:file:///etc/passwd")),
    ];
    events.chain(secrets).chain(answers).chain(late).chain(handed_over).collect()
}

fn cannot_save() -> PreflightFindings {
    let error = DiskError::Write("".into());
    PreflightFindings {
        own_file: Err(Problem::CannotSave("/desk/PS-1.pfx".into(), error)),
        ..harness::all_well()
    }
}

pub(super) fn no_backup() -> Problem {
    Problem::Backup(harness::DOCUMENTS.into(), DiskError::Write("".into()))
}

fn not_exported() -> Problem {
    Problem::Export("/media/stick/anna.ics".into(), DiskError::Write("".into()))
}

fn unnoted() -> Problem {
    Problem::Unnoted("/desk/journal.json".into(), DiskError::Write("".into()))
}

fn taken() -> TakenAlong {
    let file = Ok("/media/stick/anna.pfx".into());
    let key = TakenKey { holder: "Anna Peeters".into(), valid_until: harness::NOW, file };
    TakenAlong { folder: "/media/stick".into(), page: None, keys: vec![key] }
}

fn keys_found() -> Outcome {
    Outcome::KeysFound(Ok(Some(("/media/stick".into(), vec!["/media/stick/anna.pfx".into()]))))
}

fn unopened_keys() -> OpenedKeys {
    let wrong = Problem::File(FileError::WrongPassword);
    OpenedKeys {
        keys: Vec::new(),
        unopened: vec![("/media/stick/anna.pfx".into(), wrong)],
        programs: Ok(Vec::new()),
    }
}

fn pickup_errors() -> [PickupError; 25] {
    let words = || "…".to_owned();
    [
        PickupError::UnknownLink,
        PickupError::WrongPickupPassword { attempts_left: 3 },
        PickupError::OrderNotReady(OrderState::Locked),
        PickupError::OrderNotReady(OrderState::PickedUp),
        PickupError::OrderNotReady(OrderState::Lapsed),
        PickupError::OrderNotReady(OrderState::Cancelled),
        PickupError::SessionExpired,
        PickupError::AgreementChanged,
        PickupError::CertificatePasswordRefused,
        PickupError::KeyOnDevice,
        PickupError::WrongReceipt,
        PickupError::Unreachable(words()),
        PickupError::Untrusted(words()),
        PickupError::NoAuthorities,
        PickupError::TimedOut,
        PickupError::Interrupted(words()),
        PickupError::Corrupted,
        PickupError::ServiceFault(503),
        PickupError::ProxyAuthentication,
        PickupError::ProxySetting(ProxySource::Desktop),
        PickupError::Redirected { host: "elsewhere.example".into() },
        PickupError::Busy { retry_after: Some(120) },
        PickupError::Busy { retry_after: None },
        PickupError::NotTheService(words()),
        PickupError::NotUnderstood(words()),
    ]
}

fn file_errors() -> impl Iterator<Item = FileError> {
    [
        FileError::Unreadable,
        FileError::WrongPassword,
        FileError::NoMac,
        FileError::KeyCount(2),
        FileError::KeyMismatch,
        FileError::NotValidNow,
        FileError::WrongChain,
        FileError::WrongUsage,
        FileError::UnsupportedKey(KeyKind::Rsa(512)),
        FileError::TooCostly,
        FileError::WrongSubject,
        FileError::UnknownProtection,
        FileError::SecondPassword,
        FileError::NotAPfx(Foreign::CutOff),
    ]
    .into_iter()
}

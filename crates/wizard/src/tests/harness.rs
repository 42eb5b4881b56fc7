//! Made-up data for the tests: an order, a certificate, and an outcome for each task.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};

use aws_lc_rs::{rand::SystemRandom, signature};
use certificate::{
    fixtures::{self, Authority, Identity},
    password::CertificatePassword,
    pkcs12::{Expected, VerifiedPfx},
    roots::TrustedRoots,
    store::{
        Added, Found, Probe, Receipt, Signature, SignatureScheme, StoreError, StoreId, StoreKind, Trust,
    },
    x509::{Der, Fingerprint, hex, sha256},
};
use disk::DiskError;
use pickup::{
    agreement::Agreement,
    client::Access,
    connection::{Check, CheckResult, CheckStep},
    error::PickupError,
    link::{AllowedHosts, OrderLink, PickupLink},
    order::{Channel, KeyGeneration, OrderDetails, OrderKind, OrderState},
    password::{PasswordMark, PickupPassword, RefusalMark},
};
use rcgen::KeyPair;
use secrecy::SecretString;
use time::{Duration, OffsetDateTime, macros::datetime};

use crate::{
    computer::Computer,
    journal::{Delivery, Entry, KnownFile, Phase, SavedFile},
    platform::{Platform, System},
    preferences::Language,
    problem::Problem,
    state::{
        Brought, Context, Export, FoundFile, Input, Installation, Inventory, Memory, OpenedKeys, Outcome,
        PreflightFindings, Program, Purpose, Remarks, SecretField, SecretInput, Seen, Session,
        SignedChallenge, StoreContents, StoredCertificate, TakePlan, TakenAlong, TakenKey, Task, Unlocking,
        UserEvent, WantedKey,
    },
    storage::{Installed, Storage, keyring::NoKeyring},
};

pub(crate) use super::walk::Walk;

pub(crate) const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);
pub(crate) const LINK: &str =
    "https://system.globalsign.com/pickup/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
/// A link to a page of the CA's, as its mail has it.
pub(crate) const PAGE_LINK: &str =
    "https://system.globalsign.com/pc/public/certificate/install.do?p=0a1b2c3d4e5f6071";
pub(crate) const DOCUMENTS: &str = "/home/anna/Documents";
pub(crate) const SESSION_TOKEN: &str = "theTokenOfTheSession";
pub(crate) const PICKUP_PASSWORD: &str = "pickup2026";
pub(crate) const CERTIFICATE_PASSWORD: &str = "violin7Harbour3Quartz";

static IDENTITY: LazyLock<Identity> = LazyLock::new(Identity::new);

pub(crate) fn storage_at(directory: &Path) -> Storage {
    Storage::new(directory.to_owned(), Arc::new(NoKeyring))
}

pub(crate) fn context() -> Arc<Context> {
    Arc::new(Context {
        hosts: AllowedHosts::default(),
        practice: None,
        roots: TrustedRoots::default(),
        storage: storage_at(Path::new("/desk")),
        documents: DOCUMENTS.into(),
        computer: Computer { name: "PC-417".into(), user: "Anna Peeters".into() },
        file: None,
        link: None,
        language: Language::En,
        platform: platform(),
        warning: None,
    })
}

pub(crate) fn platform() -> Platform {
    Platform { system: System::Linux, wizard: "1.2.3".into(), home: "/home/anna".into(), helpdesk: None }
}

pub(crate) fn fresh() -> Session {
    Session::begin(context(), Memory::default(), NOW)
}

pub(crate) fn details() -> OrderDetails {
    OrderDetails {
        number: "PS-1".into(),
        state: OrderState::Ready,
        kind: OrderKind::New,
        channel: Channel::ChamberOfCommerceBe,
        key_generation: KeyGeneration::Pkcs12,
        subject: fixtures::subject(),
        lapses_at: NOW + Duration::days(12),
        attempts_left: 5,
        request_keys: Vec::new(),
        issuers: Vec::new(),
        practice_password: None,
    }
}

pub(crate) fn agreement(version: &str) -> Agreement {
    let text = format!("The agreement, version {version}.");
    Agreement::new(version.into(), &hex(&sha256(text.as_bytes())), text).unwrap()
}

pub(crate) fn access(accepted: Option<&str>) -> Access {
    let link = OrderLink::parse(LINK, &AllowedHosts::default()).unwrap();
    Access::new(link, SESSION_TOKEN.into(), accepted.map(str::to_owned), NOW + Duration::minutes(30))
}

/// The outcome of sending the right pickup password.
pub(crate) fn unlocked(accepted: Option<&str>) -> Outcome {
    let password = PickupPassword::parse(&PICKUP_PASSWORD.into()).unwrap();
    unlocking(PICKUP_PASSWORD, Ok((access(accepted), PasswordMark::of(&password))))
}

/// The outcome of sending this pickup password.
pub(crate) fn unlocking(password: &str, result: Result<(Access, PasswordMark), PickupError>) -> Outcome {
    let sent = RefusalMark::of(&PickupPassword::parse(&password.into()).unwrap());
    Outcome::Unlocked(Box::new(Unlocking { order_number: details().number, sent, result }))
}

/// The outcome where the service refuses this pickup password.
pub(crate) fn refused(password: &str, attempts_left: u32) -> Outcome {
    unlocking(password, Err(PickupError::WrongPickupPassword { attempts_left }))
}

pub(crate) fn seen(saved: Option<SavedFile>) -> Outcome {
    Outcome::LookedUp(Ok(Seen {
        details: details(),
        saved: saved.map(found).map(Box::new),
        refused: Vec::new(),
        own_key: None,
    }
    .into()))
}

/// The outcome of looking up the order, where these pickup passwords were refused before a restart.
pub(super) fn seen_after_refusals(refused: Vec<RefusalMark>) -> Outcome {
    Outcome::LookedUp(Ok(Seen { details: details(), saved: None, refused, own_key: None }.into()))
}

/// The outcome of looking up an order with these details.
pub(crate) fn seen_as(details: OrderDetails) -> Outcome {
    Outcome::LookedUp(Ok(Seen { details, saved: None, refused: Vec::new(), own_key: None }.into()))
}

pub(crate) fn backup() -> PathBuf {
    format!("{DOCUMENTS}/PersonalSign certificate PS-1.pfx").into()
}

pub(crate) fn saved() -> SavedFile {
    SavedFile::new("/desk/PS-1.pfx".into(), [7; 32])
}

/// The journal entry once the file is saved.
pub(crate) fn saved_entry() -> Entry {
    let link = OrderLink::parse(LINK, &AllowedHosts::default()).unwrap();
    let phase = Phase::Saved { file: saved(), backup: None, receipt: Delivery::Open, installed: false };
    let password = PickupPassword::parse(&PICKUP_PASSWORD.into()).unwrap();
    let entry = Entry::new(&link, &details(), phase, DOCUMENTS.into());
    entry.with_pickup_mark(Some(PasswordMark::of(&password)))
}

pub(crate) fn pfx() -> VerifiedPfx {
    static PFX: LazyLock<VerifiedPfx> = LazyLock::new(|| {
        let expected = Expected { practice_root: None, ..IDENTITY.expected() };
        VerifiedPfx::open(&IDENTITY.file, &fixtures::password(), &expected).unwrap()
    });
    PFX.clone()
}

/// The file opened on a computer that trusts another root.
pub(crate) fn doubtful_pfx() -> VerifiedPfx {
    static PFX: LazyLock<VerifiedPfx> = LazyLock::new(|| {
        let roots = TrustedRoots::new(|| vec![Der(Authority::root("Other").der)]);
        let expected = Expected { practice_root: None, roots, ..IDENTITY.expected() };
        VerifiedPfx::open(&IDENTITY.file, &fixtures::password(), &expected).unwrap()
    });
    PFX.clone()
}

pub(crate) fn program(id: &str, probe: Probe) -> Program {
    let (id, name, kind) = (StoreId(id.into()), id.to_owned(), StoreKind::FirefoxProfile);
    Program { id, kind, name, aliases: Vec::new(), probe, options: Vec::new(), stand_in: false }
}

/// The certificate's fingerprint, as in the view.
pub(crate) fn fingerprint() -> String {
    pfx().fingerprint().to_string()
}

/// A store's evidence, signed by `key`.
pub(crate) fn installation_signed_by(key: &KeyPair, store: &str) -> Installation {
    let algorithm = &signature::ECDSA_P256_SHA256_FIXED_SIGNING;
    let signer = signature::EcdsaKeyPair::from_pkcs8(algorithm, key.serialized_der()).unwrap();
    let challenge = b"a challenge".to_vec();
    let bytes = signer.sign(&SystemRandom::new(), &challenge).unwrap().as_ref().to_vec();
    Installation {
        receipt: Receipt {
            store: StoreId(store.into()),
            fingerprint: Fingerprint::of(&IDENTITY.leaf),
            nickname: "Anna Peeters".into(),
            added: Added { certificate: true, key: true, issuers: Vec::new() },
        },
        found: IDENTITY.leaf.clone(),
        challenge,
        signature: Signature { scheme: SignatureScheme::EcdsaSha256, bytes },
        remarks: Remarks { trust: Trust::Trusted, others: Vec::new(), restart: false },
    }
}

pub(crate) fn installation(store: &str) -> Installation {
    installation_signed_by(&IDENTITY.key, store)
}

/// The certificate password that was chosen.
pub(super) fn chosen() -> CertificatePassword {
    CertificatePassword::new(CERTIFICATE_PASSWORD.into())
}

/// A file that Anna provided.
pub(crate) fn user_file() -> SavedFile {
    SavedFile::new("/home/anna/Downloads/anna.pfx".into(), [9; 32])
}

/// A certificate file that the person brought.
pub(super) fn brought(found: FoundFile) -> Outcome {
    Outcome::FileRead(Ok(Brought::CertificateFile(found.into())))
}

/// A mail that the person brought, with these links.
pub(super) fn mail_read(links: &[&str]) -> Outcome {
    let links = links.iter().map(|link| PickupLink::parse(link, &AllowedHosts::default()).unwrap().into());
    Outcome::FileRead(Ok(Brought::Mail(links.collect())))
}

/// An address that the system hands over.
pub(super) fn handed_over(address: &str) -> Input {
    Input::HandedOver(address.into())
}

/// A file whose password was not kept.
pub(super) fn found(file: SavedFile) -> FoundFile {
    let known = KnownFile { file, backup: None, receipt: Delivery::Open };
    FoundFile { known, password_is_kept: false, has_no_password: false }
}

/// Anna's certificate in a store, with this evidence.
pub(super) fn tested(store: &str, installation: Installation) -> StoredCertificate {
    let Installation { found: certificate, challenge, signature, .. } = installation;
    let nickname = "Anna Peeters".to_owned();
    let found =
        Found { store: StoreId(store.into()), certificate, nickname, has_key: true, exportable: true };
    let answer = Some(SignedChallenge { challenge, signature: Ok(signature) });
    StoredCertificate { found, answer, trust: Trust::UnknownRoot }
}

/// Anna's certificate, which has appeared in the Personal store.
pub(super) fn in_personal(exportable: bool) -> Found {
    Found { exportable, ..tested("windows-my", installation("windows-my")).found }
}

/// The path of Anna's export.
pub(super) fn exported(export: &Export) -> PathBuf {
    format!("/media/stick/anna.{}", export.kind().ending()).into()
}

/// An inventory: Anna's certificate works in one program, does not sign in another, and is missing in a third, where
/// the wizard had installed it. The fourth is closed. In the fifth she installed it by herself.
pub(crate) fn inventory() -> Inventory {
    let impostor = installation_signed_by(&KeyPair::generate().unwrap(), "broken");
    let not_tried = StoredCertificate { answer: None, ..tested("own", installation("own")) };
    let looked = |id: &str, probe, certificates| StoreContents { program: program(id, probe), certificates };
    let installed = |store: &str| {
        let (receipt, certificate) = (installation(store).receipt, Der(IDENTITY.leaf.clone()));
        Installed { receipt, certificate, file: Some(backup()), gone: false, under_root: false }
    };
    Inventory {
        stores: vec![
            looked("firefox", Probe::Ready, Ok(vec![tested("firefox", installation("firefox"))])),
            looked("broken", Probe::Ready, Ok(vec![tested("broken", impostor)])),
            looked("shared", Probe::Ready, Ok(Vec::new())),
            looked("closed", Probe::NeedsPassword, Err(StoreError::NeedsPassword)),
            looked("own", Probe::Ready, Ok(vec![not_tried])),
        ],
        installed: vec![installed("firefox"), installed("shared"), installed("closed")],
        lost: None,
    }
}

/// The findings of a preflight without problems.
pub(super) fn all_well() -> PreflightFindings {
    let step = |check| CheckStep { check, result: CheckResult::Good, subject: None, minutes_ahead: None };
    let connection = [Check::Name, Check::Tls, Check::Clock, Check::Service].map(step).into();
    PreflightFindings { own_file: Ok(()), backup: Ok(()), connection }
}

/// The findings of a preflight in which the folder for the copy is not writable.
pub(super) fn cannot_back_up() -> PreflightFindings {
    let (folder, error) = (DOCUMENTS.to_owned(), DiskError::Write("read-only".into()));
    PreflightFindings { backup: Err(Problem::CannotBackUp(folder, error)), ..all_well() }
}

/// The outcome of the task when all goes well.
pub(crate) fn good_answer(task: &Task) -> Outcome {
    match task {
        Task::LookUp { .. } => seen(None),
        Task::FindFile { .. } => Outcome::FileFound(None),
        Task::Unlock { .. } => unlocked(None),
        Task::KeepPassword { .. } => Outcome::PasswordKept { is_kept: true },
        Task::ReadKeptPassword { .. } => Outcome::KeptPasswordRead(Some(chosen())),
        Task::MakePassword => Outcome::PasswordMade(Some(chosen())),
        Task::OpenKey { password, .. } => Outcome::KeyOpened(Ok(password.clone())),
        Task::ReadAgreement { .. } => Outcome::AgreementRead(Ok(agreement("1"))),
        Task::Accept { .. } => Outcome::Accepted(Ok(())),
        Task::Preflight { .. } => Outcome::PreflightDone(all_well()),
        Task::VisitPage { .. } => Outcome::PageDelivered(Ok(saved())),
        Task::AwaitCertificate { .. } => Outcome::CertificatesAppeared(Some(vec![in_personal(true)])),
        Task::ExportKey { .. } => Outcome::KeyExported(Ok(saved())),
        Task::Fetch { .. } => Outcome::Fetched(Ok(saved())),
        Task::Open { .. } => Outcome::Opened(Ok(pfx().into())),
        Task::BackUp { .. } => Outcome::BackedUp(Ok(backup())),
        Task::ConfirmReceipt { .. } => Outcome::ReceiptConfirmed(Ok(())),
        Task::FindPrograms => Outcome::ProgramsFound(Ok(vec![
            program("shared", Probe::Absent),
            program("firefox", Probe::Ready),
            program("closed", Probe::NeedsPassword),
        ])),
        Task::Install { store, .. } => Outcome::Installed(Ok(installation(&store.0).into())),
        Task::TakeInventory { .. } => Outcome::InventoryTaken(Ok(inventory())),
        Task::Try { fingerprint, stores, .. } => {
            let tried = |id: &StoreId| (id.clone(), Ok(tested(&id.0, installation(&id.0))));
            Outcome::Tried(*fingerprint, stores.iter().map(tried).collect())
        }
        Task::Export { export, .. } => Outcome::Exported(Ok(Some((export.clone(), exported(export))))),
        Task::TakeAlong { plan } => Outcome::TakenAlong(Ok(Some(taken(plan)))),
        Task::FindKeys { .. } => {
            let file = PathBuf::from("/media/stick/anna.pfx");
            Outcome::KeysFound(Ok(Some(("/media/stick".into(), vec![file]))))
        }
        Task::OpenKeys { .. } => Outcome::KeysOpened(Box::new(opened_keys())),
        Task::Remove { receipts, .. } => Outcome::Removed(vec![Ok(()); receipts.len()]),
        Task::ChooseFile { .. } => Outcome::FileChosen(Some(user_file().path)),
        Task::ReadFile { .. } => brought(found(user_file())),
        Task::ChooseFolder { .. } => Outcome::FolderChosen(Some("/media/stick".into())),
        Task::SetProxy { proxy, password } => Outcome::ProxySet(Ok((proxy.clone(), password.clone()))),
        Task::CheckConnection { .. } => Outcome::ConnectionChecked(Vec::new()),
    }
}

/// The files of a plan, of which all are written.
pub(crate) fn taken(plan: &TakePlan) -> TakenAlong {
    let key = |key: &WantedKey| TakenKey {
        holder: key.holder.clone(),
        valid_until: key.valid_until,
        file: Ok("/media/stick/anna.pfx".into()),
    };
    let page = (plan.purpose != Purpose::Backup).then(|| "/media/stick/README.html".into());
    TakenAlong { folder: "/media/stick".into(), page, keys: plan.keys.iter().map(key).collect() }
}

/// Anna's key from another computer, and the programs of this one.
pub(crate) fn opened_keys() -> OpenedKeys {
    let programs = vec![program("firefox", Probe::Ready), program("closed", Probe::NeedsPassword)];
    OpenedKeys { keys: vec![(Arc::new(pfx()), backup())], unopened: Vec::new(), programs: Ok(programs) }
}

pub(crate) fn typed(field: SecretField, value: &str) -> Input {
    Input::Typed(SecretInput { field, value: SecretString::from(value) })
}

pub(crate) fn open_link(text: &str) -> Input {
    Input::User(UserEvent::OpenLink { text: text.into() })
}

//! A world made of values: an order, a certificate, and an answer to each task.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};

use aws_lc_rs::{rand::SystemRandom, signature};
use rcgen::KeyPair;
use secrecy::SecretString;
use time::{Duration, OffsetDateTime, macros::datetime};

use crate::{
    agreement::Agreement,
    certificate::{Der, Fingerprint, hex, sha256},
    client::Access,
    computer::Computer,
    connection::{Check, CheckResult, CheckStep},
    desk::{Desk, Installed, KeptSession},
    error::{DiskError, PickupError},
    fixtures::{self, Authority, Identity},
    journal::{Entry, KnownFile, Phase, Recalled, Receipt as ServiceReceipt, SavedFile},
    link::{AllowedHosts, OrderLink},
    order::{Channel, KeyGeneration, OrderDetails, OrderKind, OrderState},
    password::{CertificatePassword, PasswordMark, PickupPassword, RefusalMark},
    pkcs12::{Expected, VerifiedPfx},
    platform::{Platform, System},
    preferences::Language,
    roots::TrustedRoots,
    store::{
        Added, Found, Probe, Receipt, Signature, SignatureScheme, StoreError, StoreId, StoreKind, Trust,
    },
    user_error::Problem,
    vault::NoVault,
    wizard::{
        effect::{Effect, EffectId, FoundFile, Input, Outcome, Seen, Task, Unlocking},
        event::{SecretField, SecretInput, UserEvent},
        exports::Export,
        holdings::{Answer, Looked, Stock, Tested},
        proof::{Installation, Remarks},
        readiness::Findings,
        session::{Context, Memory, Program, Session},
        step::{Step, step},
    },
};

pub(in crate::wizard) const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);
pub(in crate::wizard) const LINK: &str =
    "https://system.globalsign.com/pickup/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
pub(in crate::wizard) const DOCUMENTS: &str = "/home/anna/Documents";
pub(in crate::wizard) const SESSION_TOKEN: &str = "theTokenOfTheSession";
pub(in crate::wizard) const PICKUP_PASSWORD: &str = "pickup2026";
pub(in crate::wizard) const CERTIFICATE_PASSWORD: &str = "violin7Harbour3Quartz";

static IDENTITY: LazyLock<Identity> = LazyLock::new(Identity::new);

pub(in crate::wizard) fn desk_at(directory: &Path) -> Desk {
    Desk::new(directory.to_owned(), Arc::new(NoVault))
}

pub(in crate::wizard) fn context() -> Arc<Context> {
    Arc::new(Context {
        hosts: AllowedHosts::default(),
        practice: None,
        roots: TrustedRoots::default(),
        desk: desk_at(Path::new("/desk")),
        documents: DOCUMENTS.into(),
        computer: Computer { name: "PC-417".into(), user: "Anna Peeters".into() },
        file: None,
        language: Language::En,
        platform: platform(),
        warning: None,
    })
}

pub(in crate::wizard) fn platform() -> Platform {
    Platform { system: System::Linux, wizard: "1.2.3".into(), home: "/home/anna".into() }
}

pub(in crate::wizard) fn fresh() -> Session {
    Session::begin(context(), Memory::default())
}

pub(in crate::wizard) fn details() -> OrderDetails {
    OrderDetails {
        number: "PS-1".into(),
        state: OrderState::Ready,
        kind: OrderKind::New,
        channel: Channel::ChamberOfCommerceBe,
        key_generation: KeyGeneration::Pkcs12,
        subject: fixtures::subject(),
        lapses_at: NOW + Duration::days(12),
        attempts_left: 5,
        issuers: Vec::new(),
        practice_password: None,
    }
}

pub(in crate::wizard) fn agreement(version: &str) -> Agreement {
    let text = format!("The agreement, version {version}.");
    Agreement::new(version.into(), &hex(&sha256(text.as_bytes())), text).unwrap()
}

pub(in crate::wizard) fn access(accepted: Option<&str>) -> Access {
    let link = OrderLink::parse(LINK, &AllowedHosts::default()).unwrap();
    Access::new(link, SESSION_TOKEN.into(), accepted.map(str::to_owned), NOW + Duration::minutes(30))
}

/// What the service and the driver make of the right pickup password.
pub(in crate::wizard) fn unlocked(accepted: Option<&str>) -> Outcome {
    let password = PickupPassword::parse(&PICKUP_PASSWORD.into()).unwrap();
    unlocking(PICKUP_PASSWORD, Ok((access(accepted), PasswordMark::of(&password))))
}

/// What came of giving this pickup password.
pub(in crate::wizard) fn unlocking(
    password: &str,
    result: Result<(Access, PasswordMark), PickupError>,
) -> Outcome {
    let sent = RefusalMark::of(&PickupPassword::parse(&password.into()).unwrap());
    Outcome::Unlocked(Box::new(Unlocking { order_number: details().number, sent, result }))
}

/// The service refuses this pickup password.
pub(in crate::wizard) fn refused(password: &str, attempts_left: u32) -> Outcome {
    unlocking(password, Err(PickupError::WrongPickupPassword { attempts_left }))
}

pub(in crate::wizard) fn seen(saved: Option<SavedFile>) -> Outcome {
    Outcome::LookedUp(Ok(Seen {
        details: details(),
        saved: saved.map(found).map(Box::new),
        refused: Vec::new(),
    }))
}

/// The same where these pickup passwords were refused before a restart.
pub(super) fn seen_after_refusals(refused: Vec<RefusalMark>) -> Outcome {
    Outcome::LookedUp(Ok(Seen { details: details(), saved: None, refused }))
}

/// The service knows the link, and this is what it says of its order.
pub(in crate::wizard) fn seen_as(details: OrderDetails) -> Outcome {
    Outcome::LookedUp(Ok(Seen { details, saved: None, refused: Vec::new() }))
}

pub(in crate::wizard) fn backup() -> PathBuf {
    format!("{DOCUMENTS}/PersonalSign certificate PS-1.pfx").into()
}

pub(in crate::wizard) fn saved() -> SavedFile {
    SavedFile::new("/desk/PS-1.pfx".into(), [7; 32])
}

/// What the journal says once the file is saved.
fn saved_entry() -> Entry {
    let link = OrderLink::parse(LINK, &AllowedHosts::default()).unwrap();
    let phase = Phase::Saved { file: saved(), backup: None, receipt: ServiceReceipt::Open, installed: false };
    let password = PickupPassword::parse(&PICKUP_PASSWORD.into()).unwrap();
    let entry = Entry::new(&link, &details(), phase, DOCUMENTS.into());
    entry.with_pickup_mark(Some(PasswordMark::of(&password)))
}

pub(in crate::wizard) fn pfx() -> VerifiedPfx {
    static PFX: LazyLock<VerifiedPfx> = LazyLock::new(|| {
        let expected = Expected { practice_root: None, ..IDENTITY.expected() };
        VerifiedPfx::open(&IDENTITY.file, &fixtures::password(), &expected).unwrap()
    });
    PFX.clone()
}

/// The same on a computer that trusts somebody else.
pub(in crate::wizard) fn doubtful_pfx() -> VerifiedPfx {
    static PFX: LazyLock<VerifiedPfx> = LazyLock::new(|| {
        let roots = TrustedRoots::new(|| vec![Der(Authority::root("Other").der)]);
        let expected = Expected { practice_root: None, roots, ..IDENTITY.expected() };
        VerifiedPfx::open(&IDENTITY.file, &fixtures::password(), &expected).unwrap()
    });
    PFX.clone()
}

pub(in crate::wizard) fn program(id: &str, probe: Probe) -> Program {
    let (id, name, kind) = (StoreId(id.into()), id.to_owned(), StoreKind::FirefoxProfile);
    Program { id, kind, name, aliases: Vec::new(), probe, options: Vec::new(), stand_in: false }
}

/// Of the certificate, as the window names it.
pub(in crate::wizard) fn fingerprint() -> String {
    pfx().fingerprint().to_string()
}

/// What a store shows whose key is `key`.
pub(in crate::wizard) fn installation_signed_by(key: &KeyPair, store: &str) -> Installation {
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

pub(in crate::wizard) fn installation(store: &str) -> Installation {
    installation_signed_by(&IDENTITY.key, store)
}

/// The certificate password that was chosen.
pub(super) fn chosen() -> CertificatePassword {
    CertificatePassword::for_existing_file(CERTIFICATE_PASSWORD.into())
}

/// A file that Anna brought.
pub(in crate::wizard) fn brought() -> SavedFile {
    SavedFile::new("/home/anna/Downloads/anna.pfx".into(), [9; 32])
}

/// A file whose password was not kept.
pub(super) fn found(file: SavedFile) -> FoundFile {
    let known = KnownFile { file, backup: None, receipt: ServiceReceipt::Open };
    FoundFile { known, password_is_kept: false, has_no_password: false }
}

/// What a store says of Anna's certificate, with this signature.
pub(super) fn tested(store: &str, installation: Installation) -> Tested {
    let Installation { found: certificate, challenge, signature, .. } = installation;
    let nickname = "Anna Peeters".to_owned();
    let found =
        Found { store: StoreId(store.into()), certificate, nickname, has_key: true, exportable: true };
    let answer = Some(Answer { challenge, signature: Ok(signature) });
    Tested { found, answer, trust: Trust::UnknownRoot }
}

/// Where Anna saved something.
pub(super) fn exported(export: &Export) -> PathBuf {
    format!("/media/stick/anna.{}", export.kind().ending()).into()
}

/// Anna's certificate works in one program, does not sign in another, and is missing in a third, where the wizard had
/// installed it. The fourth is closed. In the fifth she put it by herself.
pub(in crate::wizard) fn stock() -> Stock {
    let impostor = installation_signed_by(&KeyPair::generate().unwrap(), "broken");
    let not_tried = Tested { answer: None, ..tested("own", installation("own")) };
    let looked = |id: &str, probe, certificates| Looked { program: program(id, probe), certificates };
    let installed = |store: &str| {
        let (receipt, certificate) = (installation(store).receipt, Der(IDENTITY.leaf.clone()));
        Installed { receipt, certificate, file: Some(backup()), gone: false, under_root: false }
    };
    Stock {
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

/// A last look that finds nothing wrong.
pub(super) fn all_well() -> Findings {
    let step = |check| CheckStep { check, result: CheckResult::Good, subject: None, minutes_ahead: None };
    let connection = [Check::Name, Check::Tls, Check::Clock, Check::Service].map(step).into();
    Findings { own_file: Ok(()), backup: Ok(()), connection }
}

/// A last look that finds the folder for the copy closed.
pub(super) fn cannot_back_up() -> Findings {
    let (folder, error) = (DOCUMENTS.to_owned(), DiskError::Write("read-only".into()));
    Findings { backup: Err(Problem::CannotBackUp { folder, error }), ..all_well() }
}

/// The answer of a world in which everything goes well.
pub(in crate::wizard) fn good_answer(task: &Task) -> Outcome {
    match task {
        Task::LookUp { .. } => seen(None),
        Task::FindFile { .. } => Outcome::FileFound(None),
        Task::Unlock { .. } => unlocked(None),
        Task::OpenKeyring => Outcome::KeyringAsked { is_open: true },
        Task::ReadKeptPassword { .. } => Outcome::KeptPasswordRead(Some(chosen())),
        Task::ReadAgreement { .. } => Outcome::AgreementRead(Ok(agreement("1"))),
        Task::Accept { .. } => Outcome::Accepted(Ok(())),
        Task::Prepare { .. } => Outcome::Prepared(all_well()),
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
        Task::TakeStock { .. } => Outcome::StockTaken(Ok(stock())),
        Task::Try { fingerprint, stores, .. } => {
            let tried = |id: &StoreId| (id.clone(), Ok(tested(&id.0, installation(&id.0))));
            Outcome::Tried(*fingerprint, stores.iter().map(tried).collect())
        }
        Task::Export { export, .. } => Outcome::Exported(Ok(Some((export.clone(), exported(export))))),
        Task::Remove { receipts, .. } => Outcome::Removed(vec![Ok(()); receipts.len()]),
        Task::ChooseFile { .. } => Outcome::FileChosen(Some(brought().path)),
        Task::ReadFile { .. } => Outcome::FileRead(Ok(found(brought()))),
        Task::ChooseFolder { .. } => Outcome::FolderChosen(Some("/media/stick".into())),
        Task::SetProxy { proxy, password } => Outcome::ProxySet(Ok((proxy.clone(), password.clone()))),
        Task::CheckConnection { .. } => Outcome::ConnectionChecked(Vec::new()),
    }
}

pub(in crate::wizard) fn typed(field: SecretField, value: &str) -> Input {
    Input::Typed(SecretInput { field, value: SecretString::from(value) })
}

pub(in crate::wizard) fn open_link(text: &str) -> Input {
    Input::User(UserEvent::OpenLink { text: text.into() })
}

/// As [`Recalled::has_to_last`] has it.
fn has_to_last(entry: &Entry) -> bool {
    entry.note().phase.is_saved() || !entry.refused().is_empty()
}

/// A session on its way, with everything that it asked for.
pub(in crate::wizard) struct Walk {
    pub(in crate::wizard) session: Session,
    pub(in crate::wizard) effects: Vec<Effect>,
    /// What a restart would find.
    pub(in crate::wizard) journal: Option<Entry>,
    /// What is kept beside it.
    pub(in crate::wizard) aside: Vec<Entry>,
}

impl Walk {
    pub(in crate::wizard) fn from(session: Session) -> Self {
        Self { session, effects: Vec::new(), journal: None, aside: Vec::new() }
    }

    /// One input; its effects are kept, and not carried out but for the journal.
    pub(in crate::wizard) fn input(&mut self, input: Input) -> &mut Self {
        // The task that saves the file writes so into the journal by itself.
        if let Input::Done(id, Outcome::Fetched(Ok(_))) = &input
            && self.session.awaits() == Some(*id)
        {
            self.journal = Some(saved_entry());
        }
        let Step { next, effects } = step(self.session.clone(), input, NOW);
        self.session = next;
        for effect in effects {
            match &effect {
                Effect::Remember(entry) => self.remember(entry),
                Effect::Run(_, Task::ConfirmReceipt { entry, .. }) => self.journal = Some(*entry.clone()),
                Effect::Leave if self.journal.as_ref().is_some_and(has_to_last) => (),
                Effect::Leave | Effect::Finish => self.journal = None,
                Effect::SetAside(entry) => {
                    self.aside.push((**entry).clone());
                    self.journal = None;
                }
                Effect::KeepPreferences(_)
                | Effect::WriteMail(_)
                | Effect::ForgetPassword { .. }
                | Effect::Stop(_)
                | Effect::Run(..) => (),
            }
            self.effects.push(effect);
        }
        self
    }

    /// As the desk does it: a file that is known stays known until another takes its place.
    fn remember(&mut self, entry: &Entry) {
        if let Some(before) = self.journal.take_if(|before| has_to_last(before)) {
            let number = &before.note().order_number;
            if *number != entry.note().order_number {
                self.aside.push(before);
            } else if before.note().phase.is_saved() && !entry.note().phase.is_saved() {
                self.journal = Some(before);
                return;
            }
        }
        self.journal = Some(entry.clone());
    }

    /// The wizard is closed, and started again, with this session in the keyring.
    pub(in crate::wizard) fn restart_with(&self, session: Option<KeptSession>) -> Self {
        let journal = self.journal.clone().map(|entry| Recalled::Entry(Box::new(entry)));
        let memory = Memory { journal, session, ..Memory::default() };
        Self { journal: self.journal.clone(), ..Self::from(Session::begin(context(), memory)) }
    }

    /// The wizard is closed, and started again, with the password of the saved file in the keyring.
    pub(super) fn restart_with_password(&self) -> Self {
        let journal = self.journal.clone().map(|entry| Recalled::Entry(Box::new(entry)));
        let memory = Memory { journal, password_is_kept: true, ..Memory::default() };
        Self { journal: self.journal.clone(), ..Self::from(Session::begin(context(), memory)) }
    }

    /// The wizard is closed, and started again when the session with the service is over.
    pub(in crate::wizard) fn restart(&self) -> Self {
        self.restart_with(None)
    }

    /// The wizard is closed, and started again where there is no keyring.
    pub(in crate::wizard) fn restart_without_keyring(&self) -> Self {
        let journal = self.journal.clone().map(|entry| Recalled::Note(entry.note().clone()));
        let memory = Memory { journal, ..Memory::default() };
        Self { journal: self.journal.clone(), ..Self::from(Session::begin(context(), memory)) }
    }

    pub(in crate::wizard) fn user(&mut self, event: UserEvent) -> &mut Self {
        self.input(Input::User(event))
    }

    /// The task whose answer is awaited.
    pub(in crate::wizard) fn pending(&self) -> Option<(EffectId, &Task)> {
        let awaited = self.session.awaits()?;
        self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Run(id, task) if *id == awaited => Some((*id, task)),
            _ => None,
        })
    }

    /// The world answers the pending task.
    pub(in crate::wizard) fn answer(&mut self, outcome: Outcome) -> &mut Self {
        let (id, _) = self.pending().unwrap_or_else(|| panic!("nothing is awaited in {:?}", self.session));
        self.input(Input::Done(id, outcome))
    }

    /// The world answers well until nothing is awaited.
    pub(in crate::wizard) fn settle(&mut self) -> &mut Self {
        while let Some((id, task)) = self.pending() {
            let outcome = good_answer(task);
            self.input(Input::Done(id, outcome));
        }
        self
    }

    /// The user's usual next move, and the good answers to it.
    pub(in crate::wizard) fn forward(&mut self) -> &mut Self {
        match self.code().as_str() {
            "P0" => self.input(open_link(LINK)),
            "P2" => self.input(typed(SecretField::PickupPassword, PICKUP_PASSWORD)).user(UserEvent::Proceed),
            "P3" => self
                .input(typed(SecretField::CertificatePassword, CERTIFICATE_PASSWORD))
                .input(typed(SecretField::CertificatePasswordRepeat, CERTIFICATE_PASSWORD))
                .user(UserEvent::Proceed),
            "P4" => self.user(UserEvent::Agree { agreed: true }).user(UserEvent::Proceed),
            "P5" => self.user(UserEvent::NotePassword { noted: true }).user(UserEvent::Proceed),
            // The program whose primary password is asked for is left out.
            "P6" => self.user(UserEvent::Proceed).settle().user(UserEvent::Skip),
            _ => self.user(UserEvent::Proceed),
        };
        self.settle()
    }

    /// A fresh session, walked to this screen; on Download the box is ticked.
    pub(in crate::wizard) fn to(code: &str) -> Self {
        let mut walk = Self::from(fresh());
        while walk.code() != code {
            walk.forward();
        }
        walk.user(UserEvent::NotePassword { noted: true });
        walk
    }

    /// On Install, with these programs.
    pub(in crate::wizard) fn with_programs(programs: &[(&str, Probe)]) -> Self {
        let mut walk = Self::to("P5");
        let found = programs.iter().map(|(id, probe)| program(id, probe.clone()));
        walk.user(UserEvent::Proceed);
        for outcome in [
            Outcome::Fetched(Ok(saved())),
            Outcome::Opened(Ok(pfx().into())),
            Outcome::BackedUp(Ok(backup())),
            Outcome::ReceiptConfirmed(Ok(())),
            Outcome::ProgramsFound(Ok(found.collect())),
        ] {
            walk.answer(outcome);
        }
        walk
    }

    pub(in crate::wizard) fn code(&self) -> String {
        self.session.view(NOW).code
    }

    pub(in crate::wizard) fn problem(&self) -> Option<String> {
        self.session.view(NOW).problem.map(|problem| problem.code.to_string())
    }
}

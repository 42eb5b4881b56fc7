//! The state of the wizard.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use certificate::{roots::TrustedRoots, store::StoreId};
use pickup::{
    agreement::Agreement,
    connection::{CheckStep, Proxy},
    link::{AllowedHosts, OrderLink},
    password::RefusalMark,
};
use secrecy::SecretString;

use crate::{
    computer::Computer,
    help_code::HelpCode,
    journal::{Entry, Note, Phase, Recalled},
    platform::Platform,
    preferences::{Language, Preferences, Residence},
    state::{
        certificates::Overview,
        effect::{EffectId, Progress, Task},
        export::Export,
        install::{Asked, Program, Setup, Target},
        journey::{BackedUp, Confirmed, Downloaded, Kept, Opened, Order, Protected, Unlocked, Verified},
        preflight::Preparation,
        removal::Removal,
    },
    storage::{Desk, KeptSession},
    user_error::Problem,
    view::ResidenceView,
};

/// What stays the same while the wizard runs.
#[derive(Clone, Debug)]
pub struct Context {
    /// Where links may lead.
    pub hosts: AllowedHosts,
    /// The practice service, if the wizard was started with one.
    pub practice: Option<Practice>,
    /// Who may vouch for the certificate of an order that is not for practice.
    pub roots: TrustedRoots,
    /// Where the journal and the certificate files are.
    pub desk: Desk,
    /// Where a copy of the certificate file goes unless the user wants it elsewhere.
    pub documents: PathBuf,
    /// The computer on which the wizard runs.
    pub computer: Computer,
    /// A certificate file to begin with, which the person opened with the wizard.
    pub file: Option<PathBuf>,
    /// The system's language, where the wizard speaks it.
    pub language: Language,
    /// The program and the computer.
    pub platform: Platform,
    /// What was wrong before the wizard began, and did not keep it from beginning.
    pub warning: Option<Problem>,
}

/// The primary passwords that were given, by the store that they are for.
pub type PrimaryPasswords = BTreeMap<StoreId, SecretString>;

/// What is known from before.
#[derive(Debug, Default)]
pub struct Memory {
    /// The journal.
    pub journal: Option<Recalled>,
    /// Why nothing can be gone on from, though there is a journal.
    pub lost: Option<Problem>,
    /// The session with the service for the order in the journal.
    pub session: Option<KeptSession>,
    /// The password of the file in the journal is in the keyring.
    pub password_is_kept: bool,
    /// How the internet is reached.
    pub proxy: Proxy,
    /// The password for the proxy.
    pub proxy_password: Option<SecretString>,
    /// What the person has chosen once and for all.
    pub preferences: Preferences,
}

/// The practice service.
#[derive(Clone, Debug)]
pub struct Practice {
    /// Its root certificate, X.509 DER.
    pub root: Vec<u8>,
    /// The order to begin with.
    pub link: Option<String>,
    /// Nothing is the person's own: folders, stores and keyring were made for the practice and end with it.
    pub apart: bool,
}

/// The wizard between two inputs.
#[derive(Clone, Debug)]
pub struct Session {
    pub(crate) frame: Frame,
    pub(crate) stage: Stage,
}

/// What every stage has beside its own content.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    pub(crate) context: Arc<Context>,
    /// The effect whose answer is awaited. Any other answer is late, and dropped.
    pub(crate) pending: Option<Pending>,
    pub(crate) problem: Option<Problem>,
    pub(crate) last_effect: EffectId,
    pub(crate) before: Before,
    /// Where the user wants a copy of the certificate file.
    pub(crate) backup_folder: PathBuf,
    pub(crate) proxy: Proxy,
    pub(crate) proxy_password: Option<SecretString>,
    pub(crate) preferences: Preferences,
    /// Those that were given for now; none that a store refused.
    pub(crate) primary_passwords: PrimaryPasswords,
    /// The programs as they were when they were last looked for; none before.
    pub(crate) found: Option<Vec<Program>>,
    /// What the user has saved, and where.
    pub(crate) exports: BTreeMap<Export, PathBuf>,
    /// The pickup passwords that the service has refused, by the number of the order.
    pub(crate) refused: BTreeMap<String, Vec<RefusalMark>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Pending {
    pub(crate) id: EffectId,
    pub(crate) task: crate::state::effect::TaskName,
    pub(crate) progress: Option<Progress>,
}

/// Where the user is.
#[derive(Clone, Debug)]
pub(crate) enum Stage {
    /// Asks for the link.
    Start { asked: Option<OrderLink> },
    /// Shows the order.
    Review(Order),
    /// Asks for the pickup password.
    PickupPassword(Asking),
    /// Asks for a certificate password.
    CertificatePassword(Choosing),
    /// Shows the agreement; none while it is being read.
    Agreement { protected: Protected, agreement: Option<Agreement>, agreed: bool },
    /// Has a last look, then downloads.
    Download(Preparation),
    /// Asks for the password of a file that is here: after a restart, or brought by the person.
    Reopen { kept: Kept, typed: SecretString },
    /// Reads the saved file back and checks it.
    Checking(Downloaded),
    /// Shows what is in a file that the person brought, or is doubtful about an order's.
    Inspect(Opened),
    /// Puts a copy of it where the user wants it.
    BackingUp(Verified),
    /// Tells the service that the file arrived.
    Confirming(BackedUp),
    /// Puts the certificate into the programs.
    Install(Setup),
    /// It is proven.
    Done { confirmed: Confirmed, targets: Vec<Target> },
    /// Shows which certificates this computer holds, over the stage to which it goes back.
    Holdings(Overview),
    /// Asks whether a certificate is to be removed.
    Removing(Box<Removal>),
    /// Shows what a caller sees, over Start, to which it goes back.
    Caller { code: HelpCode, behind: Box<Stage> },
    /// Shows how the internet is reached, over the stage to which it goes back.
    Connection { behind: Box<Stage>, typed: SecretString, checks: Vec<CheckStep> },
}

/// What is known of the journey before, until an order is looked at.
#[derive(Clone, Debug)]
pub(crate) enum Before {
    /// There was none, or it is over.
    Nothing,
    /// It is to go on, and its link could not be kept.
    Order(Box<Note>),
    /// Its journal cannot be read.
    Lost,
}

/// The question for a certificate password.
#[derive(Clone, Debug)]
pub(crate) struct Choosing {
    pub(crate) unlocked: Unlocked,
    pub(crate) typed: SecretString,
    pub(crate) repeat: SecretString,
    /// The password is to be kept in the system's keyring, which was open when it was asked.
    pub(crate) keep: bool,
    /// The journey goes on after a restart.
    pub(crate) resumed: bool,
}

/// The question for the pickup password.
#[derive(Clone, Debug)]
pub(crate) struct Asking {
    pub(crate) order: Order,
    pub(crate) typed: SecretString,
    /// The field was empty, or held something else, since the service refused what stood in it.
    pub(crate) was_empty: bool,
    /// The journey goes on after a restart.
    pub(crate) resumed: bool,
    /// A file of this order that was saved before, whose receipt is not known to be confirmed.
    pub(crate) saved: Option<Box<Kept>>,
}

impl Asking {
    /// What a restart must know: a file that was saved stays known until another takes its place.
    pub(crate) fn entry(&self, backup_folder: &Path) -> Entry {
        let saved = self.saved.as_ref().and_then(|kept| kept.entry(backup_folder));
        saved.unwrap_or_else(|| self.order.entry(Phase::PickingUp, backup_folder))
    }
}

impl Session {
    /// Begins, or goes on from where the journal says. Nothing is sent anywhere.
    #[must_use]
    pub fn begin(context: Arc<Context>, memory: Memory) -> Self {
        let Memory { journal, lost, session, password_is_kept, proxy, proxy_password, preferences } = memory;
        let mut backup_folder = context.documents.clone();
        let mut before = Before::Nothing;
        let mut refused = BTreeMap::new();
        let resumed = match (journal, lost) {
            (_, Some(problem)) => {
                before = Before::Lost;
                Err((Stage::START, problem))
            }
            (None, None) => Ok(Stage::START),
            (Some(Recalled::Entry(entry)), None) => {
                backup_folder.clone_from(&entry.note().backup_folder);
                refused.insert(entry.note().order_number.clone(), entry.refused().to_vec());
                resume(&context, *entry, session, password_is_kept).map_err(|problem| (Stage::START, problem))
            }
            (Some(Recalled::Note(note)), None) => {
                backup_folder.clone_from(&note.backup_folder);
                before = Before::Order(Box::new(note));
                Ok(Stage::START)
            }
        };
        let (stage, problem) = match resumed {
            Ok(stage) => (stage, context.warning.clone()),
            Err((stage, problem)) => (stage, Some(problem)),
        };
        let last_effect = EffectId(0);
        let pending = None;
        let primary_passwords = PrimaryPasswords::new();
        let frame = Frame {
            context,
            pending,
            problem,
            last_effect,
            before,
            backup_folder,
            proxy,
            proxy_password,
            preferences,
            primary_passwords,
            found: None,
            exports: BTreeMap::new(),
            refused,
        };
        Self { frame, stage }
    }

    /// The task whose answer is awaited.
    #[must_use]
    pub fn awaits(&self) -> Option<EffectId> {
        self.frame.pending.as_ref().map(|pending| pending.id)
    }

    /// The task that was asked for last.
    pub(crate) fn last_effect(&self) -> EffectId {
        self.frame.last_effect
    }

    /// The same after another session, whose tasks are answered late.
    pub(crate) fn after(mut self, last_effect: EffectId) -> Self {
        self.frame.last_effect = last_effect;
        self
    }

    /// What is told now.
    pub(crate) fn problem(&self) -> Option<&Problem> {
        self.frame.problem.as_ref()
    }

    /// How the internet is reached.
    pub(crate) fn proxy(&self) -> &Proxy {
        &self.frame.proxy
    }

    /// The password for the proxy.
    pub(crate) fn proxy_password(&self) -> Option<&SecretString> {
        self.frame.proxy_password.as_ref()
    }

    /// Tells of what went wrong beside the journey, once nothing is awaited and nothing else is told. Says whether it did.
    pub(crate) fn tell(&mut self, untold: impl FnOnce() -> Option<Problem>) -> bool {
        if self.frame.pending.is_some() || self.frame.problem.is_some() {
            return false;
        }
        self.frame.problem = untold();
        self.frame.problem.is_some()
    }

    /// The programs as they were when they were last looked for; none before.
    pub(crate) fn found(&self) -> Option<&[Program]> {
        self.frame.found.as_deref()
    }

    /// The order is a practice order, or everything is practice.
    pub(crate) fn is_practice(&self) -> bool {
        self.is_apart() || self.stage.order().is_some_and(|order| order.link().is_practice())
    }

    /// Everything is practice.
    pub(crate) fn is_apart(&self) -> bool {
        self.frame.context.practice.as_ref().is_some_and(|practice| practice.apart)
    }
}

/// The stage that a journal entry leads to: Start, when it belongs to another order than the one to be practised.
fn resume(
    context: &Context,
    entry: Entry,
    session: Option<KeptSession>,
    password_is_kept: bool,
) -> Result<Stage, Problem> {
    let asked = context.practice.as_ref().and_then(|practice| practice.link.as_deref());
    if asked.is_some_and(|link| link != entry.link()) {
        return Ok(Stage::START);
    }
    let link = OrderLink::parse(entry.link(), &context.hosts)?;
    let (details, pickup_mark, note) = entry.into_parts();
    let order = Order::new(link.clone(), details).with_pickup_mark(pickup_mark);
    Ok(match (note.phase, session) {
        (Phase::Reviewing, _) => Stage::Review(order),
        (Phase::PickingUp, Some(session)) => {
            let (access, mark) = session.resume(link);
            Stage::CertificatePassword(Choosing {
                resumed: true,
                ..Choosing::new(order.unlock(mark, access))
            })
        }
        (Phase::PickingUp, None) => Stage::PickupPassword(Asking { resumed: true, ..Asking::new(order) }),
        (Phase::Saved { file, backup, receipt, .. }, _) => {
            let kept = Kept::remembered(order, file, backup, receipt);
            Stage::reopen(kept.with_password_kept(password_is_kept))
        }
    })
}

impl Asking {
    pub(crate) fn new(order: Order) -> Self {
        Self { order, typed: SecretString::default(), was_empty: true, resumed: false, saved: None }
    }
}

impl Choosing {
    fn new(unlocked: Unlocked) -> Self {
        let (typed, repeat) = (SecretString::default(), SecretString::default());
        Self { unlocked, typed, repeat, keep: false, resumed: false }
    }
}

impl Stage {
    pub(crate) const START: Self = Self::Start { asked: None };

    pub(crate) fn pickup_password(order: Order) -> Self {
        Self::PickupPassword(Asking::new(order))
    }

    pub(crate) fn certificate_password(unlocked: Unlocked) -> Self {
        Self::CertificatePassword(Choosing::new(unlocked))
    }

    /// Back to the choice of a password; that it is to be kept still holds.
    pub(crate) fn choose_again(protected: Protected) -> Self {
        let keep = protected.keep();
        Self::CertificatePassword(Choosing { keep, ..Choosing::new(protected.unprotect()) })
    }

    /// As it comes back after another screen: its password fields are empty.
    pub(crate) fn with_empty_fields(self) -> Self {
        match self {
            Self::PickupPassword(asking) => {
                Self::PickupPassword(Asking { typed: SecretString::default(), was_empty: true, ..asking })
            }
            Self::CertificatePassword(choosing) => {
                let (typed, repeat) = (SecretString::default(), SecretString::default());
                Self::CertificatePassword(Choosing { typed, repeat, ..choosing })
            }
            Self::Reopen { kept, .. } => Self::reopen(kept),
            Self::Install(setup) => {
                let asked = setup.asked.map(|asked| Asked::of(asked.store));
                Self::Install(Setup { asked, ..setup })
            }
            stage => stage,
        }
    }

    pub(crate) fn reopen(kept: Kept) -> Self {
        Self::Reopen { kept, typed: SecretString::default() }
    }

    /// The field for a program's primary password, while one is asked for.
    pub(crate) fn asked_primary_password(&mut self) -> Option<&mut Asked> {
        match self {
            Self::Install(setup) => setup.asked.as_mut(),
            Self::Holdings(overview) => overview.asked.as_mut(),
            Self::Removing(removal) => removal.asked.as_mut(),
            _ => None,
        }
    }

    /// The order, from Review on.
    pub(crate) fn order(&self) -> Option<&Order> {
        match self {
            Self::Start { .. } => None,
            Self::Review(order) | Self::PickupPassword(Asking { order, .. }) => Some(order),
            Self::CertificatePassword(Choosing { unlocked, .. }) => Some(unlocked.order()),
            Self::Agreement { protected, .. } => Some(protected.unlocked().order()),
            Self::Download(preparation) => Some(preparation.agreed.order()),
            Self::Connection { behind, .. } => behind.order(),
            _ => self.kept().and_then(Kept::order),
        }
    }

    /// The certificate file, once it is on this computer.
    pub(crate) fn kept(&self) -> Option<&Kept> {
        match self {
            Self::Start { .. }
            | Self::Review(_)
            | Self::CertificatePassword(_)
            | Self::Agreement { .. }
            | Self::Download(_)
            | Self::Holdings(_)
            | Self::Removing(_)
            | Self::Caller { .. } => None,
            Self::PickupPassword(asking) => asking.saved.as_deref(),
            Self::Reopen { kept, .. } => Some(kept),
            Self::Checking(downloaded) => Some(downloaded.kept()),
            Self::Inspect(opened) => Some(opened.kept()),
            Self::BackingUp(verified) => Some(verified.kept()),
            Self::Confirming(backed_up) | Self::Install(Setup { backed_up, .. }) => Some(backed_up.kept()),
            Self::Done { confirmed, .. } => Some(confirmed.backed_up().kept()),
            Self::Connection { behind, .. } => behind.kept(),
        }
    }
}

impl Frame {
    /// The language that is spoken.
    pub(crate) fn language(&self) -> Language {
        self.preferences.language.unwrap_or(self.context.language)
    }

    /// Where the person lives. An order through a partner knows better than what was said once in Help; what was said
    /// counts more than where the organisation is.
    pub(crate) fn residence(&self, stage: &Stage) -> Option<ResidenceView> {
        let details = stage.order().map(Order::details);
        let by_channel = details.and_then(|details| Residence::of_channel(details.channel));
        let by_country = || details.and_then(|details| Residence::of_country(&details.subject.country));
        let residence = by_channel.or(self.preferences.residence).or_else(by_country)?;
        Some(ResidenceView { residence, by_order: by_channel.is_some() })
    }

    /// The pickup passwords that the service has refused for this order.
    pub(crate) fn refused(&self, order: &Order) -> &[RefusalMark] {
        self.refused.get(&order.details().number).map_or(&[], Vec::as_slice)
    }

    /// This is what the wizard is doing.
    pub(crate) fn is_busy_with(&self, task: crate::state::effect::TaskName) -> bool {
        self.pending.as_ref().is_some_and(|pending| pending.task == task)
    }

    /// Waits for the answer to `task`; what went wrong before is over.
    pub(crate) fn expect(&mut self, task: &Task) -> EffectId {
        self.last_effect = self.last_effect.next();
        self.problem = None;
        self.pending = Some(Pending { id: self.last_effect, task: task.name(), progress: None });
        self.last_effect
    }
}

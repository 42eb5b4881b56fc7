//! The state of the wizard.

use std::sync::Arc;

use secrecy::SecretString;

use super::{
    effect::{EffectId, Task},
    journey::{Agreed, Confirmed, Downloaded, Kept, Order, Proof, Protected, Unlocked, Verified},
    view::Progress,
};
use crate::{
    agreement::Agreement,
    error::DiskError,
    journal::{Desk, Entry, Phase},
    link::{AllowedHosts, OrderLink},
    password::PickupPassword,
    store::{Probe, StoreError, StoreId, StoreKind},
    user_error::Problem,
};

/// What stays the same while the wizard runs.
#[derive(Clone, Debug)]
pub struct Context {
    /// Where links may lead.
    pub hosts: AllowedHosts,
    /// The practice service, if the wizard was started with one.
    pub practice: Option<Practice>,
    /// Where the journal and the certificate files are.
    pub desk: Desk,
}

/// The practice service.
#[derive(Clone, Debug)]
pub struct Practice {
    /// Its root certificate, X.509 DER.
    pub root: Vec<u8>,
    /// The order to begin with.
    pub link: Option<String>,
}

/// The wizard between two inputs.
#[derive(Clone, Debug)]
pub struct Session {
    pub(super) frame: Frame,
    pub(super) stage: Stage,
}

/// What every stage has beside its own content.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) context: Arc<Context>,
    /// The effect whose answer is awaited. Any other answer is late, and dropped.
    pub(super) pending: Option<Pending>,
    pub(super) problem: Option<Problem>,
    pub(super) last_effect: EffectId,
}

#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) id: EffectId,
    pub(super) task: super::view::TaskName,
    pub(super) progress: Option<Progress>,
}

/// Where the user is.
#[derive(Clone, Debug)]
pub(super) enum Stage {
    /// Asks for the link.
    Start { asked: Option<OrderLink> },
    /// Shows the order.
    Review(Order),
    /// Asks for the pickup password; `refused` is the wrong one that was sent last.
    PickupPassword { order: Order, typed: SecretString, refused: Option<PickupPassword>, resumed: bool },
    /// Asks for a certificate password.
    CertificatePassword { unlocked: Unlocked, typed: SecretString, repeat: SecretString },
    /// Shows the agreement; none while it is being read.
    Agreement { protected: Protected, agreement: Option<Agreement>, agreed: bool },
    /// Ready to download, or downloading.
    Download(Agreed),
    /// After a restart: asks for the password of the saved file.
    Reopen { kept: Kept, typed: SecretString },
    /// Reads the saved file back and checks it.
    Checking(Downloaded),
    /// Tells the service that the file arrived.
    Confirming(Verified),
    /// Puts the certificate into the programs.
    Install { verified: Verified, targets: Vec<Target> },
    /// It is proven.
    Done { confirmed: Confirmed, targets: Vec<Target> },
}

/// One store on the Install screen.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) program: Program,
    pub(super) state: Installing,
}

/// A store as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// Which.
    pub id: StoreId,
    /// What kind.
    pub kind: StoreKind,
    /// The name that tells it from others of its kind.
    pub name: String,
    /// Its state before anything was written.
    pub probe: Probe,
}

impl Program {
    /// The wizard can write to it as it is.
    pub(super) fn is_writable(&self) -> bool {
        matches!(self.probe, Probe::Ready | Probe::Absent)
    }
}

/// How far one store is.
#[derive(Clone, Debug)]
pub(super) enum Installing {
    Waiting,
    Working,
    Proven(Proof),
    Failed(StoreError),
}

impl Session {
    /// Begins, or goes on from where the journal says. Nothing is sent anywhere.
    #[must_use]
    pub fn begin(context: Arc<Context>, recalled: Result<Option<Entry>, DiskError>) -> Self {
        let frame = Frame { context, pending: None, problem: None, last_effect: EffectId(0) };
        match recalled {
            Ok(entry) => {
                let stage = entry.and_then(|entry| resume(&frame.context, entry));
                Self { frame, stage: stage.unwrap_or(Stage::START) }
            }
            Err(error) => {
                let problem = Some(Problem::Journal(error));
                Self { frame: Frame { problem, ..frame }, stage: Stage::START }
            }
        }
    }

    /// The tasks whose answer is awaited: at most one.
    #[must_use]
    pub fn awaits(&self) -> Option<EffectId> {
        self.frame.pending.as_ref().map(|pending| pending.id)
    }

    /// The order is a practice order.
    pub(super) fn is_practice(&self) -> bool {
        self.stage.order().is_some_and(|order| order.link().is_practice())
    }
}

/// The stage that a journal entry leads to; none when it belongs to another order than the practice asked for,
/// or its host is not allowed any more.
fn resume(context: &Context, entry: Entry) -> Option<Stage> {
    let asked = context.practice.as_ref().and_then(|practice| practice.link.as_deref());
    if asked.is_some_and(|link| link != entry.link()) {
        return None;
    }
    let link = OrderLink::parse(entry.link(), &context.hosts).ok()?;
    let (details, phase) = entry.into_parts();
    let order = Order::new(link, details);
    Some(match phase {
        Phase::Reviewing => Stage::Review(order),
        Phase::PickingUp => Stage::pickup_password(order, true),
        Phase::Saved { file, receipt_confirmed } => Stage::reopen(Kept { order, file, receipt_confirmed }),
    })
}

impl Stage {
    pub(super) const START: Self = Self::Start { asked: None };

    pub(super) fn pickup_password(order: Order, resumed: bool) -> Self {
        Self::PickupPassword { order, typed: SecretString::default(), refused: None, resumed }
    }

    pub(super) fn certificate_password(unlocked: Unlocked) -> Self {
        Self::CertificatePassword {
            unlocked,
            typed: SecretString::default(),
            repeat: SecretString::default(),
        }
    }

    pub(super) fn reopen(kept: Kept) -> Self {
        Self::Reopen { kept, typed: SecretString::default() }
    }

    /// The order, from Review on.
    pub(super) fn order(&self) -> Option<&Order> {
        match self {
            Self::Start { .. } => None,
            Self::Review(order) | Self::PickupPassword { order, .. } => Some(order),
            Self::CertificatePassword { unlocked, .. } => Some(unlocked.order()),
            Self::Agreement { protected, .. } => Some(protected.unlocked().order()),
            Self::Download(agreed) => Some(agreed.order()),
            Self::Reopen { kept, .. } => Some(&kept.order),
            Self::Checking(downloaded) => Some(&downloaded.kept().order),
            Self::Confirming(verified) | Self::Install { verified, .. } => Some(&verified.kept().order),
            Self::Done { confirmed, .. } => Some(&confirmed.verified().kept().order),
        }
    }
}

impl Frame {
    /// Waits for the answer to `task`; what went wrong before is over.
    pub(super) fn expect(&mut self, task: &Task) -> EffectId {
        self.last_effect = self.last_effect.next();
        self.problem = None;
        self.pending = Some(Pending { id: self.last_effect, task: task.name(), progress: None });
        self.last_effect
    }
}

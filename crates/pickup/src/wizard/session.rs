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
    desk::Desk,
    error::DiskError,
    journal::{Entry, Phase, SavedFile},
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
    /// What was wrong before the wizard began, and did not keep it from beginning.
    pub warning: Option<Problem>,
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
    /// Asks for the pickup password.
    PickupPassword(Asking),
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

/// The question for the pickup password.
#[derive(Clone, Debug)]
pub(super) struct Asking {
    pub(super) order: Order,
    pub(super) typed: SecretString,
    pub(super) attempt: Attempt,
    /// The journey goes on after a restart.
    pub(super) resumed: bool,
    /// A file of this order that was saved before, whose receipt is not known to be confirmed.
    pub(super) saved: Option<SavedFile>,
}

/// The pickup password that was sent last.
#[derive(Clone, Debug)]
pub(super) enum Attempt {
    None,
    Sent(PickupPassword),
    Refused(PickupPassword),
}

impl Asking {
    /// What a restart must know: a file that was saved stays known until another takes its place.
    pub(super) fn entry(&self) -> Entry {
        self.order.entry(match self.saved.clone() {
            Some(file) => Phase::Saved { file, receipt_confirmed: false },
            None => Phase::PickingUp,
        })
    }
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
    /// The wizard can try to write to it as it is. Who is using it now may be done in a moment.
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
        let resumed = match recalled {
            Ok(Some(entry)) => resume(&context, entry),
            Ok(None) => Ok(Stage::START),
            Err(error) => Err(Problem::Journal(error)),
        };
        let (stage, problem) = match resumed {
            Ok(stage) => (stage, context.warning.clone()),
            Err(problem) => (Stage::START, Some(problem)),
        };
        let frame = Frame { context, pending: None, problem, last_effect: EffectId(0) };
        Self { frame, stage }
    }

    /// The task whose answer is awaited.
    #[must_use]
    pub fn awaits(&self) -> Option<EffectId> {
        self.frame.pending.as_ref().map(|pending| pending.id)
    }

    /// The order is a practice order.
    pub(super) fn is_practice(&self) -> bool {
        self.stage.order().is_some_and(|order| order.link().is_practice())
    }
}

/// The stage that a journal entry leads to: Start, when it belongs to another order than the one to be practised.
fn resume(context: &Context, entry: Entry) -> Result<Stage, Problem> {
    let asked = context.practice.as_ref().and_then(|practice| practice.link.as_deref());
    if asked.is_some_and(|link| link != entry.link()) {
        return Ok(Stage::START);
    }
    let link = OrderLink::parse(entry.link(), &context.hosts)?;
    let (details, phase) = entry.into_parts();
    let order = Order::new(link, details);
    Ok(match phase {
        Phase::Reviewing => Stage::Review(order),
        Phase::PickingUp => {
            let (typed, attempt) = (SecretString::default(), Attempt::None);
            Stage::PickupPassword(Asking { order, typed, attempt, resumed: true, saved: None })
        }
        Phase::Saved { file, receipt_confirmed } => {
            Stage::reopen(Kept::remembered(order, file, receipt_confirmed))
        }
    })
}

impl Stage {
    pub(super) const START: Self = Self::Start { asked: None };

    pub(super) fn pickup_password(order: Order) -> Self {
        let (typed, attempt) = (SecretString::default(), Attempt::None);
        Self::PickupPassword(Asking { order, typed, attempt, resumed: false, saved: None })
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
            Self::Review(order) | Self::PickupPassword(Asking { order, .. }) => Some(order),
            Self::CertificatePassword { unlocked, .. } => Some(unlocked.order()),
            Self::Agreement { protected, .. } => Some(protected.unlocked().order()),
            Self::Download(agreed) => Some(agreed.order()),
            Self::Reopen { kept, .. } => Some(kept.order()),
            Self::Checking(downloaded) => Some(downloaded.kept().order()),
            Self::Confirming(verified) | Self::Install { verified, .. } => Some(verified.kept().order()),
            Self::Done { confirmed, .. } => Some(confirmed.verified().kept().order()),
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

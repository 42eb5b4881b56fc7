//! The session: all that the wizard knows between two inputs.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use pickup::{
    connection::Proxy,
    password::{self, RefusalMark},
};
use secrecy::SecretString;

use super::{
    context::{Context, PrimaryPasswords},
    effect::{EffectId, Progress, Task, TaskKind, TaskName},
    export::Export,
    install::Program,
    journey::Order,
    stage::{NewPasswordForm, Position, Stage},
};
use crate::{
    journal::Note,
    preferences::{Language, Preferences, Residence},
    user_error::Problem,
};

/// The wizard between two inputs.
#[derive(Clone, Debug)]
pub struct Session {
    pub(crate) shared: Shared,
    pub(crate) position: Position,
}

/// What every stage has beside its own content.
#[derive(Clone, Debug)]
pub(crate) struct Shared {
    pub(crate) context: Arc<Context>,
    /// The task whose answer is awaited. Any other answer is late, and dropped.
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

/// A task that is under way.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    pub(crate) id: EffectId,
    pub(crate) task: TaskKind,
    pub(crate) progress: Option<Progress>,
    /// The user wants it to stop.
    pub(crate) stopping: bool,
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

/// Where the person lives, and how that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KnownResidence {
    pub(crate) residence: Residence,
    /// The order says so, by the partner with whom it was placed.
    pub(crate) by_order: bool,
}

impl Session {
    /// The task whose answer is awaited.
    #[must_use]
    pub fn awaits(&self) -> Option<EffectId> {
        self.shared.pending.as_ref().map(|pending| pending.id)
    }

    /// The task that was asked for last.
    pub(crate) fn last_effect(&self) -> EffectId {
        self.shared.last_effect
    }

    /// The same after another session, whose tasks are answered late.
    pub(crate) fn after(mut self, last_effect: EffectId) -> Self {
        self.shared.last_effect = last_effect;
        self
    }

    /// What is told now.
    pub(crate) fn problem(&self) -> Option<&Problem> {
        self.shared.problem.as_ref()
    }

    /// How the internet is reached.
    pub(crate) fn proxy(&self) -> &Proxy {
        &self.shared.proxy
    }

    /// The password for the proxy.
    pub(crate) fn proxy_password(&self) -> Option<&SecretString> {
        self.shared.proxy_password.as_ref()
    }

    /// Tells of what went wrong beside the journey, once nothing is awaited and nothing else is told. Says whether it did.
    pub(crate) fn tell(&mut self, unreported: impl FnOnce() -> Option<Problem>) -> bool {
        if self.shared.pending.is_some() || self.shared.problem.is_some() {
            return false;
        }
        self.shared.problem = unreported();
        self.shared.problem.is_some()
    }

    /// The programs as they were when they were last looked for; none before.
    pub(crate) fn found(&self) -> Option<&[Program]> {
        self.shared.found.as_deref()
    }

    /// The order is a practice order, or everything is practice.
    pub(crate) fn is_practice(&self) -> bool {
        self.is_isolated() || self.position.order().is_some_and(|order| order.link().is_practice())
    }

    /// Everything is practice.
    pub(crate) fn is_isolated(&self) -> bool {
        self.shared.context.practice.as_ref().is_some_and(|practice| practice.isolated)
    }

    /// A certificate password that keeps every rule; none where no password is being chosen.
    #[must_use]
    pub fn suggest_password(&self) -> Option<SecretString> {
        let Position { stage: Stage::CertificatePassword(NewPasswordForm { unlocked, .. }), overlay: None } =
            &self.position
        else {
            return None;
        };
        password::suggest(unlocked.pickup_mark(), &unlocked.order().details().subject)
    }
}

impl Pending {
    /// What it is called while it goes on.
    pub(crate) fn name(&self) -> TaskName {
        if self.stopping { TaskName::StoppingDownload } else { self.task.name() }
    }
}

impl Shared {
    /// The language that is spoken.
    pub(crate) fn language(&self) -> Language {
        self.preferences.language.unwrap_or(self.context.language)
    }

    /// Where the person lives. An order through a partner knows better than what was said once in Help; what was said
    /// counts more than where the organisation is.
    pub(crate) fn residence(&self, order: Option<&Order>) -> Option<KnownResidence> {
        let details = order.map(Order::details);
        let by_channel = details.and_then(|details| Residence::of_channel(details.channel));
        let by_country = || details.and_then(|details| Residence::of_country(&details.subject.country));
        let residence = by_channel.or(self.preferences.residence).or_else(by_country)?;
        Some(KnownResidence { residence, by_order: by_channel.is_some() })
    }

    /// The pickup passwords that the service has refused for this order.
    pub(crate) fn refused(&self, order: &Order) -> &[RefusalMark] {
        self.refused.get(&order.details().number).map_or(&[], Vec::as_slice)
    }

    /// This task is under way, and not to stop.
    pub(crate) fn is_busy_with(&self, task: TaskKind) -> bool {
        self.pending.as_ref().is_some_and(|pending| pending.task == task && !pending.stopping)
    }

    /// Waits for the answer to `task`; what went wrong before is over.
    pub(crate) fn expect(&mut self, task: &Task) -> EffectId {
        self.last_effect = self.last_effect.next();
        self.problem = None;
        self.pending =
            Some(Pending { id: self.last_effect, task: task.kind(), progress: None, stopping: false });
        self.last_effect
    }
}

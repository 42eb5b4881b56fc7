//! The session: the wizard's data between two inputs.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use ca_page::facts::PageKind;
use certificate::subject::Subject;
use pickup::{
    connection::Proxy,
    password::{self, RefusalMark},
};
use secrecy::{ExposeSecret, SecretString};
use time::OffsetDateTime;

use super::{
    context::{Context, PrimaryPasswords},
    edge_mode::EdgeStep,
    effect::{EffectId, Progress, Task, TaskKind, TaskName},
    event::SecretField,
    export::Export,
    here::Look,
    install::Program,
    journey::{LocalFile, Order},
    stage::{NewPasswordForm, Overlay, PasswordWay, Position, Stage},
};
use crate::{
    journal::Note,
    preferences::{Language, Preferences, Residence},
    problem::Problem,
};

/// The wizard's data between two inputs.
#[derive(Clone, Debug)]
pub struct Session {
    pub(crate) shared: Shared,
    pub(crate) position: Position,
}

/// The data common to all stages.
#[derive(Clone, Debug)]
pub(crate) struct Shared {
    /// The moment of the last input, or of the start.
    pub(crate) now: OffsetDateTime,
    pub(crate) context: Arc<Context>,
    /// The pending task. The outcome of any other task is late, and dropped.
    pub(crate) pending: Option<Pending>,
    pub(crate) problem: Option<Problem>,
    /// The field of the password that was refused here, other than the pickup password, which the order counts.
    pub(crate) refused_field: Option<SecretField>,
    pub(crate) last_effect: EffectId,
    pub(crate) before: Before,
    /// The folder for the user's copy of the certificate file.
    pub(crate) backup_folder: PathBuf,
    pub(crate) proxy: Proxy,
    pub(crate) proxy_password: Option<SecretString>,
    /// A certificate file that the CA's page has sent, and that is not installed yet.
    pub(crate) page_file: Option<LocalFile>,
    pub(crate) preferences: Preferences,
    /// The primary passwords given in this session, without those that a store refused.
    pub(crate) primary_passwords: PrimaryPasswords,
    /// The programs as they were last found; none before the first search.
    pub(crate) found: Option<Vec<Program>>,
    /// What is on this computer, for the answers in Help.
    pub(crate) look: Look,
    /// The user's saved exports, with their paths.
    pub(crate) exports: BTreeMap<Export, PathBuf>,
    /// The pickup passwords that the service has refused, by the number of the order.
    pub(crate) refused: BTreeMap<String, Vec<RefusalMark>>,
}

/// A pending task.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    pub(crate) id: EffectId,
    pub(crate) task: TaskKind,
    pub(crate) progress: Option<Progress>,
    /// The user has asked it to stop.
    pub(crate) stopping: bool,
}

/// The record of the previous journey, until an order is looked up.
#[derive(Clone, Debug)]
pub(crate) enum Before {
    /// There is none, or it has ended.
    Nothing,
    /// It can be resumed, but its link could not be kept.
    Order(Box<Note>),
    /// Its journal cannot be read.
    Lost,
}

/// The person's residence, and its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KnownResidence {
    pub(crate) residence: Residence,
    /// The order tells it, by the partner with whom it was placed.
    pub(crate) by_order: bool,
}

impl Session {
    /// The id of the pending task.
    pub(crate) fn awaits(&self) -> Option<EffectId> {
        self.shared.pending.as_ref().map(|pending| pending.id)
    }

    /// Whether a certificate is awaited whose key is made in another program.
    pub(crate) fn awaits_key(&self) -> bool {
        matches!(self.position.stage, Stage::EdgeMode(_))
    }

    /// The id of the last task.
    pub(crate) fn last_effect(&self) -> EffectId {
        self.shared.last_effect
    }

    /// Continues the ids of another session, so that the outcomes of its tasks are late.
    pub(crate) fn after(mut self, last_effect: EffectId) -> Self {
        self.shared.last_effect = last_effect;
        self
    }

    /// The problem that is shown.
    pub(crate) fn problem(&self) -> Option<&Problem> {
        self.shared.problem.as_ref()
    }

    /// The way to reach the internet.
    pub(crate) fn proxy(&self) -> &Proxy {
        &self.shared.proxy
    }

    /// The password for the proxy.
    pub(crate) fn proxy_password(&self) -> Option<&SecretString> {
        self.shared.proxy_password.as_ref()
    }

    /// Shows a problem from beside the journey, if no task is pending and no problem is shown. Returns whether it did.
    pub(crate) fn tell(&mut self, unreported: impl FnOnce() -> Option<Problem>) -> bool {
        if self.shared.pending.is_some() || self.shared.problem.is_some() {
            return false;
        }
        self.shared.problem = unreported();
        self.shared.problem.is_some()
    }

    /// The programs as they were last found; none before the first search.
    pub(crate) fn found(&self) -> Option<&[Program]> {
        self.shared.found.as_deref()
    }

    /// Whether the order is a practice order, or everything is practice.
    pub(crate) fn is_practice(&self) -> bool {
        self.is_isolated() || self.position.order().is_some_and(|order| order.link().is_practice())
    }

    /// Whether everything is practice.
    pub(crate) fn is_isolated(&self) -> bool {
        self.shared.is_isolated()
    }

    /// Suggests a certificate password that keeps every rule; none where no password is being chosen. The one that is
    /// shown stays until the window empties its field.
    #[must_use]
    pub fn suggest_password(&self) -> Option<SecretString> {
        if let Some(Overlay::TakeAlong(taking)) = &self.position.overlay {
            let is_chosen = taking.purpose.is_some() && taking.taken.is_none();
            return is_chosen.then(|| password::suggest(None, &taking.person())).flatten();
        }
        match self.position.stage_without_overlay()? {
            Stage::CertificatePassword(NewPasswordForm {
                unlocked,
                way: PasswordWay::Suggested,
                typed,
                ..
            }) => {
                let (pickup, holder) = (unlocked.pickup_mark(), &unlocked.order().details().subject);
                let shown = Some(typed).filter(|typed| !typed.expose_secret().is_empty());
                shown.cloned().or_else(|| password::suggest(Some(pickup), holder))
            }
            // The wizard does not know whose order the page's is.
            Stage::Page(visit) if visit.is_open && visit.progress.kind == PageKind::CertificatePassword => {
                password::suggest(None, &Subject::default())
            }
            Stage::EdgeMode(mode) => match &mode.step {
                EdgeStep::Proven(proven) => password::suggest(None, &proven.holder()),
                _ => None,
            },
            _ => None,
        }
    }

    /// The link that the person opens in Microsoft Edge; none where nothing is to be opened there.
    #[must_use]
    pub fn link_for_edge(&self) -> Option<SecretString> {
        match self.position.stage_without_overlay()? {
            Stage::EdgeMode(mode) if matches!(mode.step, EdgeStep::Awaiting) => mode.link.clone(),
            _ => None,
        }
    }
}

impl Pending {
    /// The name of the task, as the window shows it.
    pub(crate) fn name(&self) -> Option<TaskName> {
        if self.stopping { Some(TaskName::StoppingDownload) } else { self.task.name() }
    }
}

impl Shared {
    /// The language in use.
    pub(crate) fn language(&self) -> Language {
        self.preferences.language.unwrap_or(self.context.language)
    }

    /// The person's residence. The partner of the order takes precedence over the person's answer in Help, and that
    /// over the country of the organisation.
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

    /// Whether everything is practice.
    pub(crate) fn is_isolated(&self) -> bool {
        self.context.practice.as_ref().is_some_and(|practice| practice.isolated)
    }

    /// Whether this task is pending, and not being stopped.
    pub(crate) fn is_busy_with(&self, task: TaskKind) -> bool {
        self.pending.as_ref().is_some_and(|pending| pending.task == task && !pending.stopping)
    }

    /// Makes `task` the pending one, and clears the problem.
    pub(crate) fn expect(&mut self, task: &Task) -> EffectId {
        self.last_effect = self.last_effect.next();
        self.problem = None;
        self.pending =
            Some(Pending { id: self.last_effect, task: task.kind(), progress: None, stopping: false });
        self.last_effect
    }
}

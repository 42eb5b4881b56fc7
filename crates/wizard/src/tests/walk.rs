//! A session walked step by step, with made-up outcomes.

use certificate::store::Probe;

use super::harness::*;
use crate::{
    journal::{Entry, Recalled},
    moves::step::{Transition, step},
    state::{Effect, EffectId, Input, Memory, Outcome, SecretField, Session, Task, UserEvent},
    storage::KeptSession,
};

/// Whether the entry must be kept, as in [`Recalled::has_to_last`].
fn has_to_last(entry: &Entry) -> bool {
    entry.note().phase.is_saved() || !entry.refused().is_empty()
}

/// A session under way, with all effects that it requested.
pub(crate) struct Walk {
    pub(crate) session: Session,
    pub(crate) effects: Vec<Effect>,
    /// The journal entry that a restart would find.
    pub(crate) journal: Option<Entry>,
    /// The entries set aside.
    pub(crate) aside: Vec<Entry>,
}

impl Walk {
    pub(crate) fn from(session: Session) -> Self {
        Self { session, effects: Vec::new(), journal: None, aside: Vec::new() }
    }

    /// Feeds one input, and collects its effects. Only those on the journal are executed.
    pub(crate) fn input(&mut self, input: Input) -> &mut Self {
        // The task that saves the file writes the journal by itself.
        if let Input::Done(id, Outcome::Fetched(Ok(_))) = &input
            && self.session.awaits() == Some(*id)
        {
            self.journal = Some(saved_entry());
        }
        let Transition { next, effects } = step(self.session.clone(), input, NOW);
        self.session = next;
        for effect in effects {
            match &effect {
                Effect::Remember(entry) => self.remember(entry),
                Effect::Run(_, Task::ConfirmReceipt { entry, .. }) => self.journal = Some(*entry.clone()),
                Effect::Leave if self.journal.as_ref().is_some_and(has_to_last) => (),
                Effect::Leave | Effect::Finish | Effect::FinishOwnKey(_) => self.journal = None,
                Effect::SetAside(entry) => {
                    self.aside.push((**entry).clone());
                    self.journal = None;
                }
                Effect::KeepPreferences(_)
                | Effect::WriteMail(_)
                | Effect::ShowFile(_)
                | Effect::LookAround { .. }
                | Effect::Tell(_)
                | Effect::OpenEdge
                | Effect::LookForCertificate
                | Effect::ForgetPassword { .. }
                | Effect::Stop(_)
                | Effect::FillPage(_)
                | Effect::PressOnPage { .. }
                | Effect::ClosePage
                | Effect::LeavePage
                | Effect::FinishPage(_)
                | Effect::Run(..) => (),
            }
            self.effects.push(effect);
        }
        self
    }

    /// Writes the journal as the storage does: a known file stays in it until another replaces it.
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

    /// Restarts the wizard, with this session in the keyring.
    pub(crate) fn restart_with(&self, session: Option<KeptSession>) -> Self {
        let journal = self.journal.clone().map(|entry| Recalled::Entry(Box::new(entry)));
        let memory = Memory { journal, session, ..Memory::default() };
        Self { journal: self.journal.clone(), ..Self::from(Session::begin(context(), memory, NOW)) }
    }

    /// Restarts the wizard, with the password of the saved file in the keyring.
    pub(super) fn restart_with_password(&self) -> Self {
        let journal = self.journal.clone().map(|entry| Recalled::Entry(Box::new(entry)));
        let memory = Memory { journal, password_is_kept: true, ..Memory::default() };
        Self { journal: self.journal.clone(), ..Self::from(Session::begin(context(), memory, NOW)) }
    }

    /// Restarts the wizard after the session with the service has ended.
    pub(crate) fn restart(&self) -> Self {
        self.restart_with(None)
    }

    /// Restarts the wizard without a keyring.
    pub(crate) fn restart_without_keyring(&self) -> Self {
        let journal = self.journal.clone().map(|entry| Recalled::Note(entry.note().clone()));
        let memory = Memory { journal, ..Memory::default() };
        Self { journal: self.journal.clone(), ..Self::from(Session::begin(context(), memory, NOW)) }
    }

    pub(crate) fn user(&mut self, event: UserEvent) -> &mut Self {
        self.input(Input::User(event))
    }

    /// The field in which the password is shown.
    pub(crate) fn shown_field(&self) -> Option<SecretField> {
        self.session.view(NOW).shown_field
    }

    /// The pending task.
    pub(crate) fn pending(&self) -> Option<(EffectId, &Task)> {
        let awaited = self.session.awaits()?;
        self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Run(id, task) if *id == awaited => Some((*id, task)),
            _ => None,
        })
    }

    /// Feeds the outcome of the pending task.
    pub(crate) fn answer(&mut self, outcome: Outcome) -> &mut Self {
        let (id, task) = self.pending().unwrap_or_else(|| panic!("nothing is awaited in {:?}", self.session));
        assert_eq!(outcome.answers(), task.kind(), "another task is under way");
        self.input(Input::Done(id, outcome))
    }

    /// Feeds good outcomes until no task is pending.
    pub(crate) fn settle(&mut self) -> &mut Self {
        while let Some((id, task)) = self.pending() {
            let outcome = good_answer(task);
            self.input(Input::Done(id, outcome));
        }
        self
    }

    /// Takes the user's usual next action, and feeds good outcomes.
    pub(crate) fn forward(&mut self) -> &mut Self {
        match self.code().as_str() {
            "P0" => self.input(open_link(LINK)),
            "P2" => self.input(typed(SecretField::PickupPassword, PICKUP_PASSWORD)).user(UserEvent::Proceed),
            "P3" => self.think_of(CERTIFICATE_PASSWORD).user(UserEvent::Proceed),
            "P4" => self.user(UserEvent::Agree { agreed: true }).user(UserEvent::Proceed),
            // Skips the program whose primary password is asked for.
            "P6" => self.user(UserEvent::Proceed).settle().user(UserEvent::Skip),
            _ => self.user(UserEvent::Proceed),
        };
        self.settle()
    }

    /// Chooses the person's own password, and ticks it as written down. It opens a file where one is opened.
    pub(crate) fn think_of(&mut self, password: &str) -> &mut Self {
        self.user(UserEvent::ChooseOwnPassword)
            .input(typed(SecretField::CertificatePassword, password))
            .input(typed(SecretField::CertificatePasswordRepeat, password))
            .user(UserEvent::NotePassword { noted: true })
    }

    /// Goes forward to this screen.
    pub(crate) fn forward_to(&mut self, code: &str) -> &mut Self {
        while self.code() != code {
            self.forward();
        }
        self
    }

    /// A fresh session, walked to this screen.
    pub(crate) fn to(code: &str) -> Self {
        let mut walk = Self::from(fresh());
        walk.forward_to(code);
        walk
    }

    /// The stage Install, with these programs.
    pub(crate) fn with_programs(programs: &[(&str, Probe)]) -> Self {
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

    pub(crate) fn code(&self) -> String {
        self.session.view(NOW).code
    }

    pub(crate) fn problem(&self) -> Option<String> {
        self.session.view(NOW).problem.map(|problem| problem.code.to_string())
    }
}

//! The screen Done: what can be used now, and what can be taken along.

use time::OffsetDateTime;

use super::{
    super::{
        exports::Export,
        installing::Target,
        journey::Confirmed,
        next::{next_programs, proven},
        reminder::reminder,
        session::Session,
        view::{NextView, ReminderView, Screen, TargetView},
    },
    certificates::{certificate_view, target_views, uses},
    shown,
};
use crate::certificate::LeafFacts;

impl Session {
    pub(super) fn done_screen(
        &self,
        confirmed: &Confirmed,
        targets: &[Target],
        now: OffsetDateTime,
    ) -> Screen {
        let (pfx, kept) = (confirmed.backed_up().pfx(), confirmed.backed_up().kept());
        let targets = target_views(targets, &pfx.facts().holder, now);
        Screen::Done {
            certificate: certificate_view(pfx, kept),
            next: next(pfx.facts(), &targets, now),
            public_file: self.saved(&Export::PublicCertificate(pfx.fingerprint())),
            targets,
            receipt_open: !confirmed.backed_up().kept().receipt_is_settled(),
        }
    }

    /// Where the user has saved it.
    pub(super) fn saved(&self, export: &Export) -> Option<String> {
        self.frame.exports.get(export).map(|path| shown(path))
    }

    pub(super) fn reminder_view(&self, now: OffsetDateTime) -> Option<ReminderView> {
        let reminder = reminder(&self.stage, now)?;
        let export = reminder.export();
        let times = u32::try_from(reminder.before.len()).unwrap_or(u32::MAX);
        Some(ReminderView { times, file: self.saved(&export) })
    }
}

/// Nothing can be done any more with a certificate that is over, but to read old mail.
fn next(facts: &LeafFacts, targets: &[TargetView], now: OffsetDateTime) -> Vec<NextView> {
    if facts.valid_until < now {
        return Vec::new();
    }
    next_programs(&uses(facts), &proven(targets))
}

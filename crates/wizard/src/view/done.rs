//! The next steps on Done, and the reminder.

use certificate::x509::LeafFacts;
use serde::Serialize;
use time::OffsetDateTime;
use ts_rs::TS;

use crate::{
    reminder::reminder,
    state::{export::Export, install::Target, journey::Confirmed, session::Session},
    view::{
        Screen, TargetView,
        certificates::{certificate_view, target_views, uses},
        format::display_path,
        next::{next_programs, proven},
    },
};

/// A program that can use the certificate now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextView {
    /// The program.
    pub program: NextProgram,
    /// The name under which the program lists the certificate.
    pub listed_as: String,
    /// The program has to be restarted first.
    pub restart: bool,
}

/// A program that uses certificates; the variants are in the order of display.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum NextProgram {
    /// Any browser: to log in to websites.
    Browser,
    Outlook,
    OutlookForMac,
    AppleMail,
    Thunderbird,
    /// Word, Excel and PowerPoint.
    Office,
    Acrobat,
    AcrobatForMac,
    LibreOffice,
}

/// A calendar reminder: of the order while it is open, of the certificate on Done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReminderView {
    /// The number of days on which it reminds, without those that are past.
    pub times: u32,
    /// The path to which the user has saved it.
    pub file: Option<String>,
}

impl Session {
    pub(crate) fn done_screen(
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

    /// The path to which the user has saved this export.
    pub(crate) fn saved(&self, export: &Export) -> Option<String> {
        self.shared.exports.get(export).map(|path| display_path(path))
    }

    pub(crate) fn reminder_view(&self, now: OffsetDateTime) -> Option<ReminderView> {
        let reminder = reminder(self.position.stage_without_overlay()?, now)?;
        let export = reminder.export();
        let times = u32::try_from(reminder.before.len()).unwrap_or(u32::MAX);
        Some(ReminderView { times, file: self.saved(&export) })
    }
}

/// The programs that can use the certificate. An expired one is of no use but to read old mail.
fn next(facts: &LeafFacts, targets: &[TargetView], now: OffsetDateTime) -> Vec<NextView> {
    if facts.valid_until < now {
        return Vec::new();
    }
    next_programs(&uses(facts), &proven(targets))
}

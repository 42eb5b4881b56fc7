//! What is on this computer, for the questions in Help whose answers depend on it.

use serde::Serialize;
use time::{Duration, OffsetDateTime};
use ts_rs::TS;

use super::{
    ProgramView,
    format::{display_path, rfc3339},
};
use crate::{
    preferences::Residence,
    reminder::RENEWABLE_DAYS,
    state::{Held, HeldCertificate, Here, HereFile, Look, Program, Session, Stage},
};

/// A certificate can be cancelled so long after its issue (General PersonalSign FAQs, 10).
const CANCELLING: Duration = Duration::days(7);
/// A certificate can be renewed until so long after its end (General PersonalSign FAQs, 6).
const RENEWING_LATE: Duration = Duration::days(7);
/// The most findings of one answer: a person reads no more of them.
const MOST: usize = 6;

/// What a look around this computer has found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HereView {
    /// A look is under way.
    pub looking: bool,
    /// The beginnings of the answers; empty before the first look.
    pub answers: Vec<AnswerView>,
}

/// The questions whose answers begin with what is on this computer. The names are those of the topics in Help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum GuidedTopic {
    LostFile,
    ForgottenCertificatePassword,
    NotExportable,
    Compromised,
    ChangedName,
    NewComputer,
    Cancel,
    Renew,
    Reissue,
}

/// The beginning of an answer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AnswerView {
    /// The question.
    pub topic: GuidedTopic,
    /// What is here.
    pub findings: Vec<FindingView>,
    /// What is here is enough: nothing has to be asked of anybody.
    pub settled: bool,
}

/// Something that is on this computer, or is not.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingView {
    /// Its kind, which chooses the sentence.
    pub kind: FindingKind,
    /// The certificate that it is about.
    pub certificate: Option<FoundCertificateView>,
    /// The certificate file, which `UserEvent::ShowFound` shows.
    pub file: Option<FoundFileView>,
    /// The number of the order.
    pub order: Option<String>,
    /// The day that it is about, RFC 3339, UTC.
    pub day: Option<String>,
    /// The programs.
    pub programs: Vec<ProgramView>,
}

/// The certificate of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "as in CertificateView")]
pub struct FoundCertificateView {
    pub holder: String,
    pub organization: String,
    pub valid_until: String,
    pub serial: String,
}

/// The certificate file of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FoundFileView {
    /// Its place in the list, for `UserEvent::ShowFound`.
    pub place: u32,
    /// Its path.
    pub path: String,
}

/// The kinds of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// A certificate file is here.
    FileHere,
    /// A certificate file is here, and its password is in the keyring.
    PasswordKept,
    /// The key can be exported from these programs.
    KeyExports,
    /// The key works in these programs, and they do not give it away.
    KeyStays,
    /// The key can go along to another computer.
    KeyGoesAlong,
    /// The certificate that would have to be named.
    ToReport,
    /// What the certificate says of the person.
    Says,
    /// It can be cancelled until this day.
    CanCancel,
    /// It could be cancelled until this day.
    CannotCancel,
    /// It can be renewed from this day.
    RenewsLater,
    /// It can be renewed until this day.
    RenewsNow,
    /// It expires on this day.
    Ends,
    /// It expired on this day.
    Ended,
    /// The order can still be picked up, until this day.
    OrderOpen,
    /// The certificate password of this order is chosen in the wizard, and can be chosen anew.
    PasswordOpen,
    /// These programs may hold more, behind their primary passwords.
    Locked,
    /// The programs could not be read.
    Unseen,
    /// There is neither a certificate with a key nor a certificate file.
    Nothing,
}

/// What the answers are made of.
struct Facts<'a> {
    here: &'a Here,
    stage: &'a Stage,
    residence: Option<Residence>,
    now: OffsetDateTime,
}

impl Session {
    /// What a look around has found; none before the first.
    pub(super) fn here(&self, now: OffsetDateTime) -> Option<HereView> {
        let Look { under_way: looking, here } = &self.shared.look;
        let residence = self.shared.residence(self.position.order()).map(|known| known.residence);
        let facts = |here| Facts { here, stage: &self.position.stage, residence, now };
        let answers = here.as_deref().map(|here| facts(here).answers());
        (*looking || answers.is_some())
            .then(|| HereView { looking: *looking, answers: answers.unwrap_or_default() })
    }
}

impl Facts<'_> {
    fn answers(&self) -> Vec<AnswerView> {
        let copy = self.another_copy();
        [
            (GuidedTopic::LostFile, copy.clone()),
            (GuidedTopic::ForgottenCertificatePassword, self.another_password()),
            (GuidedTopic::NotExportable, self.export()),
            (GuidedTopic::Compromised, (self.each(|held| self.of(FindingKind::ToReport, held)), false)),
            (GuidedTopic::ChangedName, (self.each(|held| self.of(FindingKind::Says, held)), false)),
            (GuidedTopic::NewComputer, self.taking_along()),
            (GuidedTopic::Cancel, (self.cancelling(), false)),
            (GuidedTopic::Renew, (self.each(|held| self.renewing(held)), false)),
            (GuidedTopic::Reissue, copy),
        ]
        .map(|(topic, (findings, settled))| self.answer(topic, findings, settled))
        .into()
    }

    /// Adds to the findings what could not be seen; or that there is nothing.
    fn answer(&self, topic: GuidedTopic, mut findings: Vec<FindingView>, settled: bool) -> AnswerView {
        findings.truncate(MOST);
        if !self.here.locked.is_empty() {
            let programs = self.here.locked.iter().map(ProgramView::of).collect();
            findings.push(FindingView { programs, ..finding(FindingKind::Locked) });
        }
        if self.here.holdings.is_err() {
            findings.push(finding(FindingKind::Unseen));
        }
        if findings.is_empty() {
            findings.push(finding(FindingKind::Nothing));
        }
        AnswerView { topic, findings, settled }
    }

    /// For who needs the certificate once more: its files; else the programs that have its key.
    fn another_copy(&self) -> (Vec<FindingView>, bool) {
        let order: Vec<FindingView> = self.open_order(FindingKind::OrderOpen).into_iter().collect();
        let files = order.into_iter().chain(self.files(FindingKind::FileHere, |_| true)).collect::<Vec<_>>();
        if files.is_empty() { self.keys() } else { (files, true) }
    }

    /// For who has forgotten the certificate password.
    fn another_password(&self) -> (Vec<FindingView>, bool) {
        let mut findings: Vec<FindingView> = self.open_order(FindingKind::PasswordOpen).into_iter().collect();
        findings.extend(self.files(FindingKind::PasswordKept, |file| file.password_is_kept));
        let is_known = !findings.is_empty();
        let (keys, exports) = self.keys();
        findings.extend(keys);
        (findings, is_known || exports)
    }

    /// For who cannot export a key: the programs that do, and the files from which it can be installed anew.
    fn export(&self) -> (Vec<FindingView>, bool) {
        let (mut findings, exports) = self.keys();
        let files = self.files(FindingKind::FileHere, |_| true);
        let settled = exports || !files.is_empty();
        findings.extend(files);
        (findings, settled)
    }

    /// The keys in the programs; and whether one can be exported.
    fn keys(&self) -> (Vec<FindingView>, bool) {
        let mut exports = false;
        let findings = self.each(|held| {
            let programs = held.programs(Held::exports);
            if programs.is_empty() {
                return self.staying(held);
            }
            exports = true;
            FindingView { programs: views(&programs), ..self.of(FindingKind::KeyExports, held) }
        });
        (findings, exports)
    }

    /// For who has a new computer.
    fn taking_along(&self) -> (Vec<FindingView>, bool) {
        let mut all = true;
        let findings = self.each(|held| {
            let has_file = self.here.files.iter().any(|file| file.certificate == Some(held.fingerprint));
            if has_file || !held.programs(Held::exports).is_empty() {
                return self.of(FindingKind::KeyGoesAlong, held);
            }
            all = false;
            self.staying(held)
        });
        let settled = all && !findings.is_empty();
        (findings, settled)
    }

    /// For who wants to cancel: the newest certificate, and the order that is open.
    fn cancelling(&self) -> Vec<FindingView> {
        let newest = self.held().max_by_key(|held| held.facts.valid_from);
        let of_newest = newest.map(|held| {
            let until = held.facts.valid_from + CANCELLING;
            let kind = if until > self.now { FindingKind::CanCancel } else { FindingKind::CannotCancel };
            self.on(until, kind, held)
        });
        self.open_order(FindingKind::OrderOpen).into_iter().chain(of_newest).collect()
    }

    fn renewing(&self, held: &HeldCertificate) -> FindingView {
        let end = held.facts.valid_until;
        let (first, last) = (end - Duration::days(RENEWABLE_DAYS.into()), end + RENEWING_LATE);
        let renews = self.residence == Some(Residence::Elsewhere);
        match () {
            () if renews && self.now < first => self.on(first, FindingKind::RenewsLater, held),
            () if renews && self.now < last => self.on(last, FindingKind::RenewsNow, held),
            () if self.now < end => self.on(end, FindingKind::Ends, held),
            () => self.on(end, FindingKind::Ended, held),
        }
    }

    /// The certificates whose keys are in a program.
    fn held(&self) -> impl Iterator<Item = &HeldCertificate> {
        let holdings = self.here.holdings.as_deref().unwrap_or_default();
        holdings.iter().filter(|held| !held.programs(Held::is_there).is_empty())
    }

    fn each(&self, find: impl FnMut(&HeldCertificate) -> FindingView) -> Vec<FindingView> {
        self.held().map(find).collect()
    }

    fn files(&self, kind: FindingKind, meant: impl Fn(&HereFile) -> bool) -> Vec<FindingView> {
        let files = self.here.files.iter().enumerate().filter(|(_, file)| meant(file));
        let found = |(place, file): (usize, &HereFile)| {
            let shown = FoundFileView { place: u32::try_from(place).ok()?, path: display_path(&file.path) };
            let holdings = self.here.holdings.as_deref().unwrap_or_default();
            let held = holdings.iter().find(|held| Some(held.fingerprint) == file.certificate);
            let certificate = held.map(FoundCertificateView::of);
            Some(FindingView { certificate, file: Some(shown), ..finding(kind) })
        };
        files.filter_map(found).collect()
    }

    /// The order that is being picked up, before its file is saved.
    fn open_order(&self, kind: FindingKind) -> Option<FindingView> {
        let order = self.stage.order().filter(|_| self.stage.kept().is_none())?;
        let details = order.details();
        order.can_be_picked_up().then(|| FindingView {
            order: Some(details.number.clone()),
            day: Some(rfc3339(details.lapses_at)),
            ..finding(kind)
        })
    }

    fn staying(&self, held: &HeldCertificate) -> FindingView {
        let programs = views(&held.programs(Held::is_there));
        FindingView { programs, ..self.of(FindingKind::KeyStays, held) }
    }

    fn of(&self, kind: FindingKind, held: &HeldCertificate) -> FindingView {
        FindingView { certificate: Some(FoundCertificateView::of(held)), ..finding(kind) }
    }

    fn on(&self, day: OffsetDateTime, kind: FindingKind, held: &HeldCertificate) -> FindingView {
        FindingView { day: Some(rfc3339(day)), ..self.of(kind, held) }
    }
}

impl FoundCertificateView {
    fn of(held: &HeldCertificate) -> Self {
        Self {
            holder: held.facts.holder.clone(),
            organization: held.facts.organization.clone(),
            valid_until: rfc3339(held.facts.valid_until),
            serial: held.facts.serial.clone(),
        }
    }
}

fn finding(kind: FindingKind) -> FindingView {
    FindingView { kind, certificate: None, file: None, order: None, day: None, programs: Vec::new() }
}

fn views(programs: &[&Program]) -> Vec<ProgramView> {
    programs.iter().map(|program| ProgramView::of(program)).collect()
}

//! Certificates, and the programs that hold them, as they are shown.

use std::path::Path;

use certificate::{
    name::listed_as,
    pkcs12::{Chain, Shortcoming, VerifiedPfx},
    store::{Added, Alias, ImportOption, Probe, StoreError, StoreId, StoreKind, Trust},
    x509::{Fingerprint, LeafFacts},
};
use serde::Serialize;
use time::OffsetDateTime;
use ts_rs::TS;

use crate::{
    state::{
        certificates::{Held, HeldCertificate, Place},
        export::Export,
        install::{InstallForm, Installing, Program, Target},
        journey::LocalFile,
        proof::{Other, Proof},
        removal,
        session::Session,
    },
    user_error::Problem,
    view::{
        UserError,
        format::{display_path, rfc3339},
    },
};

/// A certificate in plain words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CertificateView {
    /// Whose it is.
    pub holder: String,
    /// For which organisation.
    pub organization: String,
    /// Who issued it.
    pub issuer: String,
    /// RFC 3339, UTC.
    pub valid_from: String,
    /// RFC 3339, UTC.
    pub valid_until: String,
    /// SHA-256 of the certificate, hexadecimal.
    pub fingerprint: String,
    /// The name under which programs list it.
    pub friendly_name: String,
    /// Whether its chain was checked, and against what; none where no file was opened.
    pub chain: Option<ChainView>,
    /// The user's own copy of the certificate file, once it is known.
    pub backup: Option<String>,
    /// What was wrong with the protection of the file that was delivered or brought, where the wizard keeps another of it.
    pub strengthened: Option<Shortcoming>,
    /// The file's password was typed with something that is no part of it, such as a blank behind it: other programs take it
    /// without only.
    pub password_had_more: bool,
}

/// What a certificate can be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Use {
    /// Signing documents.
    Signing,
    /// Logging in to websites.
    LogIn,
    /// Signing mail, and reading mail that was encrypted for its holder.
    Mail,
}

/// How a certificate is put into the programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionsView {
    /// The key may be exported again.
    pub exportable: bool,
    /// All that the file says goes with it.
    pub extended_properties: bool,
    /// The system asks each time the key is used.
    pub strong_protection: bool,
    /// The user chooses the programs; else it goes into all that can hold it.
    pub by_hand: bool,
}

/// What is known of the chain above the certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChainView {
    /// It ends in the practice root.
    Practice,
    /// It is complete within the file; the programs decide whether they trust its root.
    Complete,
    /// An issuer is missing from the file.
    Incomplete,
}

/// One program, or group of programs, that can hold the certificate.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TargetView {
    /// Which store.
    pub id: StoreId,
    /// What kind.
    pub kind: StoreKind,
    /// A profile's name; empty where there is only one of its kind.
    pub name: String,
    /// Other programs to which it is the same store.
    pub also: Vec<ReaderView>,
    /// How far it is.
    pub state: TargetState,
    /// It is among those that get the certificate.
    pub chosen: bool,
    /// Import options that this store does not have.
    pub lacks: Vec<ImportOption>,
    /// What there is to say of it once it is proven.
    pub result: Option<ResultView>,
    /// What went wrong there.
    pub problem: Option<UserError>,
}

/// What there is to say of a program in which the certificate works.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultView {
    /// It had the certificate before; nothing was changed.
    pub already_there: bool,
    /// The name under which it lists the certificate.
    pub listed_as: String,
    /// Whether it trusts the chain.
    pub trust: Trust,
    /// Other certificates of the same holder that it has, and keeps.
    pub others: Vec<OtherView>,
    /// It has to be closed and opened once where a site still sees no certificate.
    pub restart: bool,
}

/// Another certificate of the same holder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherView {
    /// The name under which the program lists it.
    pub listed_as: String,
    /// RFC 3339, UTC.
    pub valid_until: String,
    /// It is over.
    pub expired: bool,
}

/// A program by its name.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(missing_docs, reason = "as in TargetView")]
pub struct ProgramView {
    pub id: StoreId,
    pub kind: StoreKind,
    pub name: String,
    pub also: Vec<ReaderView>,
}

/// A program from which a certificate is removed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(missing_docs, reason = "as in TargetView")]
pub struct RemovalView {
    pub id: StoreId,
    pub kind: StoreKind,
    pub name: String,
    pub also: Vec<ReaderView>,
    /// Why it could not be removed there, where that is known.
    pub problem: Option<UserError>,
}

/// A program to which another's store is its own, too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "as in TargetView")]
pub struct ReaderView {
    pub kind: StoreKind,
    pub name: String,
}

/// A certificate that this computer holds, or should hold.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HoldingView {
    /// The certificate; its fingerprint names it in `UserEvent::Repair` and `UserEvent::AskRemove`.
    pub certificate: CertificateView,
    /// Whole days until it ends; 0 on the last day, and none when it is over.
    pub days_left: Option<u32>,
    /// The wizard installed it somewhere, and can remove it there.
    pub removable: bool,
    /// It is missing, or does not work, in a program where it could be.
    pub repairable: bool,
    /// Its key was not asked to sign everywhere, and can be: `UserEvent::TryCertificate`.
    pub triable: bool,
    /// Where the user has saved it without its key: `UserEvent::SavePublicCertificate`.
    pub public_file: Option<String>,
    /// The programs, each with how the certificate is there.
    pub targets: Vec<HeldView>,
}

/// How a certificate is in one program.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HeldView {
    /// Which store.
    pub id: StoreId,
    /// What kind.
    pub kind: StoreKind,
    /// A profile's name; empty where there is only one of its kind.
    pub name: String,
    /// Other programs to which it is the same store.
    pub also: Vec<ReaderView>,
    /// How it is.
    pub state: HeldState,
    /// Whether the program trusts the chain; none unless the certificate is there.
    pub trust: Option<Trust>,
    /// Whether the key can be backed up from there; none unless it is there.
    pub exportable: Option<bool>,
    /// The wizard put it there, and can remove it.
    pub removable: bool,
    /// The wizard put it there, and the program is not there now: it can go off the list.
    pub forgettable: bool,
    /// What went wrong there.
    pub problem: Option<UserError>,
}

/// How a certificate is in one program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HeldState {
    /// It is there, and its key has just signed.
    Works,
    /// It is there, and its key does not sign.
    KeyFails,
    /// It is there; the wizard did not install it, and has not asked its key to sign.
    NotTried,
    /// It is not there.
    Missing,
    /// The wizard put it there; the program is not there now, and may come back with it.
    Away,
    /// The program's primary password is needed to tell.
    NeedsPassword,
    /// The program's store cannot be read.
    Unreadable,
}

/// How far a target is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TargetState {
    /// Will be written to.
    Ready,
    /// Will be made, then written to.
    Absent,
    /// Left alone: locked by the system.
    Locked,
    /// Its primary password will be asked for.
    NeedsPassword,
    /// Will be written to, when the program that is writing there now has done so.
    InUse,
    /// Left alone: in a format that today's programs have left.
    OldFormat,
    /// Left alone: damaged.
    Damaged,
    /// Left alone: the user has no right to read it.
    NotPermitted,
    /// Left alone: it can be looked into, and nothing can be written there.
    NotWritable,
    /// Left out by the user.
    LeftOut,
    /// Being written to or tried.
    Working,
    /// The installed key has signed, and the signature is right.
    Proven,
    /// It did not work.
    Failed,
}

const IMPORT_OPTIONS: [ImportOption; 3] =
    [ImportOption::Exportable, ImportOption::ExtendedProperties, ImportOption::StrongProtection];

pub(crate) fn certificate_view(pfx: &VerifiedPfx, kept: &LocalFile) -> CertificateView {
    let chain = match pfx.chain() {
        Chain::PracticeRoot => ChainView::Practice,
        Chain::Complete => ChainView::Complete,
        Chain::Incomplete => ChainView::Incomplete,
    };
    let strengthened = pfx.copy().map(|copy| copy.shortcoming).or_else(|| kept.file().shortcoming());
    let view = view(pfx.facts(), pfx.fingerprint(), pfx.friendly_name(), Some(chain), kept.backup());
    CertificateView { strengthened, password_had_more: pfx.was_typed_with_more(), ..view }
}

fn view(
    facts: &LeafFacts,
    fingerprint: Fingerprint,
    name: &str,
    chain: Option<ChainView>,
    backup: Option<&Path>,
) -> CertificateView {
    CertificateView {
        holder: facts.holder.clone(),
        organization: facts.organization.clone(),
        issuer: facts.issuer.clone(),
        valid_from: rfc3339(facts.valid_from),
        valid_until: rfc3339(facts.valid_until),
        fingerprint: fingerprint.to_string(),
        friendly_name: name.to_owned(),
        chain,
        backup: backup.map(display_path),
        strengthened: None,
        password_had_more: false,
    }
}

/// What the certificate is made for.
pub(crate) fn uses(facts: &LeafFacts) -> Vec<Use> {
    let all = [
        (Use::Signing, facts.may_sign),
        (Use::LogIn, facts.client_auth),
        (Use::Mail, facts.email_protection),
    ];
    all.into_iter().filter_map(|(meant, is_meant)| is_meant.then_some(meant)).collect()
}

pub(crate) fn options_view(setup: &InstallForm) -> OptionsView {
    OptionsView {
        exportable: setup.options.exportable,
        extended_properties: setup.options.extended_properties,
        strong_protection: setup.options.strong_protection,
        by_hand: setup.by_hand,
    }
}

pub(crate) fn program_view(program: &Program) -> ProgramView {
    let Program { id, kind, name, .. } = program;
    ProgramView { id: id.clone(), kind: *kind, name: name.clone(), also: readers(program) }
}

pub(crate) fn removal_view(target: &removal::Target) -> RemovalView {
    let ProgramView { id, kind, name, also } = program_view(&target.program);
    let problem = target.problem().map(|error| (&Problem::Store(error.clone())).into());
    RemovalView { id, kind, name, also, problem }
}

/// The programs that come to the same store in another way, each of them once.
pub(crate) fn readers(program: &Program) -> Vec<ReaderView> {
    let mut readers: Vec<ReaderView> = Vec::new();
    for Alias { kind, name, .. } in &program.aliases {
        let reader = ReaderView { kind: *kind, name: name.clone() };
        let is_named =
            (reader.kind, &reader.name) == (program.kind, &program.name) || readers.contains(&reader);
        if !is_named {
            readers.push(reader);
        }
    }
    readers
}

pub(crate) fn target_views(targets: &[Target], holder: &str, now: OffsetDateTime) -> Vec<TargetView> {
    let view = |target: &Target| TargetView {
        id: target.program.id.clone(),
        kind: target.program.kind,
        name: target.program.name.clone(),
        also: readers(&target.program),
        state: target_state(target),
        chosen: target.chosen,
        lacks: IMPORT_OPTIONS.into_iter().filter(|option| !target.program.options.contains(option)).collect(),
        result: match &target.state {
            Installing::Proven(proof) => Some(result_view(proof, holder, now)),
            _ => None,
        },
        problem: target_problem(target).map(|error| (&Problem::Store(error)).into()),
    };
    targets.iter().map(view).collect()
}

fn result_view(proof: &Proof, holder: &str, now: OffsetDateTime) -> ResultView {
    let (receipt, remarks) = (proof.receipt(), proof.remarks());
    let other = |other: &Other| OtherView {
        listed_as: other.nickname.clone(),
        valid_until: rfc3339(other.valid_until),
        expired: other.valid_until < now,
    };
    ResultView {
        already_there: receipt.added == Added::default(),
        listed_as: listed_as(&receipt.nickname, holder),
        trust: remarks.trust,
        others: remarks.others.iter().map(other).collect(),
        restart: remarks.restart,
    }
}

/// What went wrong with a target, or why it is left alone.
fn target_problem(target: &Target) -> Option<StoreError> {
    match &target.state {
        Installing::Failed(error) => Some(error.clone()),
        Installing::Waiting => target.program.probe.obstacle(),
        _ => None,
    }
}

fn target_state(target: &Target) -> TargetState {
    match (&target.state, &target.program.probe) {
        (Installing::Working, _) => TargetState::Working,
        (Installing::Proven(_), _) => TargetState::Proven,
        (Installing::Failed(_), _) => TargetState::Failed,
        (Installing::LeftOut, _) => TargetState::LeftOut,
        (Installing::Waiting, probe) => probe.into(),
    }
}

impl From<&Probe> for TargetState {
    fn from(probe: &Probe) -> Self {
        match probe {
            Probe::Ready => Self::Ready,
            Probe::Absent => Self::Absent,
            Probe::Locked => Self::Locked,
            Probe::NeedsPassword => Self::NeedsPassword,
            Probe::InUse => Self::InUse,
            Probe::OldFormat => Self::OldFormat,
            Probe::Damaged => Self::Damaged,
            Probe::NotPermitted(_) => Self::NotPermitted,
            Probe::NotWritable(_) | Probe::NotMakable(_) => Self::NotWritable,
        }
    }
}

pub(crate) fn held_certificate(holding: &HeldCertificate) -> CertificateView {
    view(&holding.facts, holding.fingerprint, &holding.name, None, holding.file.as_deref())
}

impl Session {
    pub(crate) fn holding_view(&self, holding: &HeldCertificate, now: OffsetDateTime) -> HoldingView {
        HoldingView {
            certificate: held_certificate(holding),
            days_left: holding.days_left(now),
            removable: holding.is_removable(),
            repairable: holding.is_repairable(),
            triable: holding.is_triable(),
            public_file: self.saved(&Export::PublicCertificate(holding.fingerprint)),
            targets: holding.places.iter().map(held_view).collect(),
        }
    }
}

fn held_view(place: &Place) -> HeldView {
    let (state, trust, exportable) = match &place.state {
        Held::Works { trust, exportable } => (HeldState::Works, Some(*trust), Some(*exportable)),
        Held::KeyFails { trust } => (HeldState::KeyFails, Some(*trust), None),
        Held::NotTried { trust, exportable } => (HeldState::NotTried, Some(*trust), Some(*exportable)),
        Held::Missing => (HeldState::Missing, None, None),
        Held::Away { .. } => (HeldState::Away, None, None),
        Held::NeedsPassword => (HeldState::NeedsPassword, None, None),
        Held::Unreadable(_) => (HeldState::Unreadable, None, None),
    };
    let problem = match &place.state {
        Held::Unreadable(error) => Some(error.clone()),
        // Why it cannot be put there.
        Held::Missing | Held::Away { .. } => place.program.probe.obstacle(),
        _ => None,
    };
    let problem = problem.map(|error| (&Problem::Store(error)).into());
    let ProgramView { id, kind, name, also } = program_view(&place.program);
    let (removable, forgettable) = (place.is_removable(), place.is_forgettable());
    HeldView { id, kind, name, also, state, trust, exportable, removable, forgettable, problem }
}

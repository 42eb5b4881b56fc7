//! The views of certificates, and of the programs that hold them.

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
    /// The holder's name.
    pub holder: String,
    /// The holder's organisation.
    pub organization: String,
    /// The issuer's name.
    pub issuer: String,
    /// RFC 3339, UTC.
    pub valid_from: String,
    /// RFC 3339, UTC.
    pub valid_until: String,
    /// SHA-256 of the certificate, hexadecimal.
    pub fingerprint: String,
    /// The name under which programs list the certificate.
    pub friendly_name: String,
    /// The result of checking the chain; none where no file was opened.
    pub chain: Option<ChainView>,
    /// The user's own copy of the certificate file, once it exists.
    pub backup: Option<String>,
    /// The shortcoming in the protection of the delivered or provided file, where the wizard keeps a re-encrypted one.
    pub strengthened: Option<Shortcoming>,
    /// The file's password was typed with surplus characters, such as a trailing blank; other programs accept it only
    /// without them.
    pub password_had_more: bool,
}

/// A purpose of a certificate.
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

/// The options of the installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionsView {
    /// The key can be exported again.
    pub exportable: bool,
    /// All attributes in the file are imported with it.
    pub extended_properties: bool,
    /// The system asks each time the key is used.
    pub strong_protection: bool,
    /// The user chooses the programs; else all that can hold the certificate get it.
    pub by_hand: bool,
}

/// The chain of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChainView {
    /// The chain ends in the practice root.
    Practice,
    /// The file contains the whole chain; the programs decide whether they trust its root.
    Complete,
    /// The file lacks an issuer.
    Incomplete,
}

/// A program, or group of programs, that can hold the certificate.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TargetView {
    /// The store's id.
    pub id: StoreId,
    /// The kind of store.
    pub kind: StoreKind,
    /// A profile's name; empty where there is only one of its kind.
    pub name: String,
    /// Other programs that use the same store.
    pub also: Vec<ReaderView>,
    /// The state of the installation there.
    pub state: TargetState,
    /// The certificate is to be installed there.
    pub chosen: bool,
    /// Import options that this store does not support.
    pub lacks: Vec<ImportOption>,
    /// The result, once the certificate is proven to work there.
    pub result: Option<ResultView>,
    /// The error there.
    pub problem: Option<UserError>,
}

/// The result for a program in which the certificate works.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultView {
    /// The certificate was there before; nothing was changed.
    pub already_there: bool,
    /// The name under which the program lists the certificate.
    pub listed_as: String,
    /// Whether the program trusts the chain.
    pub trust: Trust,
    /// Other certificates of the same holder in the program, which are kept.
    pub others: Vec<OtherView>,
    /// The program has to be restarted if a site does not see the certificate yet.
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
    /// The certificate has expired.
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
    /// The error of the last attempt, where it is known.
    pub problem: Option<UserError>,
}

/// Another program that uses a program's store.
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
    /// The certificate; its fingerprint identifies it in `UserEvent::Repair` and `UserEvent::AskRemove`.
    pub certificate: CertificateView,
    /// The whole days until it expires; 0 on the last day, and none afterwards.
    pub days_left: Option<u32>,
    /// The wizard installed it somewhere, and can remove it there.
    pub removable: bool,
    /// The certificate is missing, or does not work, in a program where it could.
    pub repairable: bool,
    /// Its key was not tested everywhere, and can be: `UserEvent::TryCertificate`.
    pub triable: bool,
    /// The path to which the user has saved it without its key: `UserEvent::SavePublicCertificate`.
    pub public_file: Option<String>,
    /// The programs, each with the state of the certificate in it.
    pub targets: Vec<HeldView>,
}

/// The state of a certificate in one program.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HeldView {
    /// The store's id.
    pub id: StoreId,
    /// The kind of store.
    pub kind: StoreKind,
    /// A profile's name; empty where there is only one of its kind.
    pub name: String,
    /// Other programs that use the same store.
    pub also: Vec<ReaderView>,
    /// The state of the certificate.
    pub state: HeldState,
    /// Whether the program trusts the chain; none unless it has the certificate.
    pub trust: Option<Trust>,
    /// Whether the key can be backed up from there; none unless it is there.
    pub exportable: Option<bool>,
    /// The wizard installed it there, and can remove it.
    pub removable: bool,
    /// The wizard installed it there, and the program is missing now: the entry can leave the ledger.
    pub forgettable: bool,
    /// The error there.
    pub problem: Option<UserError>,
}

/// The state of a certificate in one program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HeldState {
    /// The certificate is there, and its key has just signed.
    Works,
    /// The certificate is there, and its key does not sign.
    KeyFails,
    /// The certificate is there, not installed by the wizard, and its key was not asked to sign.
    NotTried,
    /// The certificate is not there.
    Missing,
    /// Installed by the wizard into a program that is missing now, and may return with the certificate.
    Away,
    /// The state is unknown without the program's primary password.
    NeedsPassword,
    /// The program's store cannot be read.
    Unreadable,
}

/// The state of the installation in a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TargetState {
    /// Will be written to.
    Ready,
    /// Will be created, then written to.
    Absent,
    /// Left alone: locked by the system.
    Locked,
    /// Its primary password will be asked for.
    NeedsPassword,
    /// Will be written to once the program that is writing there now has finished.
    InUse,
    /// Left alone: in an old format that current programs no longer use.
    OldFormat,
    /// Left alone: damaged.
    Damaged,
    /// Left alone: the user lacks permission to read it.
    NotPermitted,
    /// Left alone: it can be read, but not written.
    NotWritable,
    /// Left out by the user.
    LeftOut,
    /// Being written to or tested.
    Working,
    /// The installed key has signed, and the signature is valid.
    Proven,
    /// The installation failed.
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

/// The purposes of the certificate.
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

/// The other programs that use the same store, each once.
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

/// The error of a target, or the reason why it is left alone.
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
        // The reason why it cannot be installed there.
        Held::Missing | Held::Away { .. } => place.program.probe.obstacle(),
        _ => None,
    };
    let problem = problem.map(|error| (&Problem::Store(error)).into());
    let ProgramView { id, kind, name, also } = program_view(&place.program);
    let (removable, forgettable) = (place.is_removable(), place.is_forgettable());
    HeldView { id, kind, name, also, state, trust, exportable, removable, forgettable, problem }
}

//! A program that can hold the certificate, and what became of the certificate in it.

use std::iter::once;

use certificate::{
    name::listed_as,
    store::{Added, Alias, ImportOption, Probe, StoreError, StoreId, StoreKind, Trust},
};
use serde::Serialize;
use time::OffsetDateTime;
use ts_rs::TS;

use super::{UserError, format::rfc3339};
use crate::{
    help_code::{ShownStore, StoreState},
    problem::Problem,
    state::{Installing, Other, Program, Proof, Target},
};

/// A program, or group of programs, that can hold the certificate.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ProgramView {
    /// The store's id.
    pub id: StoreId,
    /// The kind of store.
    pub kind: StoreKind,
    /// A profile's name; empty where there is only one of its kind.
    pub name: String,
    /// Other programs that use the same store.
    pub also: Vec<ReaderView>,
}

/// Another program that uses a program's store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "as in ProgramView")]
pub struct ReaderView {
    pub kind: StoreKind,
    pub name: String,
}

/// A program into which the certificate is installed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TargetView {
    /// The program.
    #[serde(flatten)]
    pub program: ProgramView,
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

impl ProgramView {
    pub(crate) fn of(program: &Program) -> Self {
        let Program { id, kind, name, aliases, .. } = program;
        // The other programs that use the same store, each once.
        let mut also: Vec<ReaderView> = Vec::new();
        for Alias { kind: other, name: other_name, .. } in aliases {
            let reader = ReaderView { kind: *other, name: other_name.clone() };
            if (other, other_name) != (kind, name) && !also.contains(&reader) {
                also.push(reader);
            }
        }
        Self { id: id.clone(), kind: *kind, name: name.clone(), also }
    }

    /// The store in this state, under every kind by which programs know it.
    pub(super) fn in_state(&self, state: StoreState) -> impl Iterator<Item = ShownStore<'_>> {
        let kinds = once(self.kind).chain(self.also.iter().map(|reader| reader.kind));
        kinds.map(move |kind| (&self.id, kind, state))
    }
}

pub(super) fn target_views(targets: &[Target], holder: &str, now: OffsetDateTime) -> Vec<TargetView> {
    let view = |target: &Target| TargetView {
        program: ProgramView::of(&target.program),
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

impl From<TargetState> for StoreState {
    fn from(state: TargetState) -> Self {
        match state {
            TargetState::Ready | TargetState::Absent | TargetState::InUse | TargetState::Working => {
                Self::Ready
            }
            TargetState::NeedsPassword | TargetState::LeftOut => Self::NeedsPassword,
            TargetState::Locked
            | TargetState::OldFormat
            | TargetState::Damaged
            | TargetState::NotPermitted
            | TargetState::NotWritable => Self::Unusable,
            TargetState::Failed => Self::Failed,
            TargetState::Proven => Self::Works,
        }
    }
}

//! Certificates, and the programs that hold them, as the user sees them.

use std::path::Path;

use time::OffsetDateTime;

use super::{
    super::{
        exports::Export,
        holdings::{Held, Holding, Place},
        installing::{Installing, Program, Setup, Target},
        journey::Kept,
        proof::{Other, Proof},
        removal,
        session::Session,
        view::{
            CertificateView, ChainView, HeldState, HeldView, HoldingView, OptionsView, OtherView,
            ProgramView, ReaderView, RemovalView, ResultView, TargetState, TargetView, Use,
        },
    },
    rfc3339, shown,
};
use crate::{
    certificate::{Fingerprint, LeafFacts},
    name::listed_as,
    pkcs12::{Chain, VerifiedPfx},
    store::{Added, Alias, ImportOption, Probe, StoreError},
    user_error::Problem,
};

const IMPORT_OPTIONS: [ImportOption; 3] =
    [ImportOption::Exportable, ImportOption::ExtendedProperties, ImportOption::StrongProtection];

pub(super) fn certificate_view(pfx: &VerifiedPfx, kept: &Kept) -> CertificateView {
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
        backup: backup.map(shown),
        strengthened: None,
        password_had_more: false,
    }
}

/// What the certificate is made for.
pub(super) fn uses(facts: &LeafFacts) -> Vec<Use> {
    let all = [
        (Use::Signing, facts.may_sign),
        (Use::LogIn, facts.client_auth),
        (Use::Mail, facts.email_protection),
    ];
    all.into_iter().filter_map(|(meant, is_meant)| is_meant.then_some(meant)).collect()
}

pub(super) fn options_view(setup: &Setup) -> OptionsView {
    OptionsView {
        exportable: setup.options.exportable,
        extended_properties: setup.options.extended_properties,
        strong_protection: setup.options.strong_protection,
        by_hand: setup.by_hand,
    }
}

pub(super) fn program_view(program: &Program) -> ProgramView {
    let Program { id, kind, name, .. } = program;
    ProgramView { id: id.clone(), kind: *kind, name: name.clone(), also: readers(program) }
}

pub(super) fn removal_view(target: &removal::Target) -> RemovalView {
    let ProgramView { id, kind, name, also } = program_view(&target.program);
    let problem = target.problem().map(|error| (&Problem::Store(error.clone())).into());
    RemovalView { id, kind, name, also, problem }
}

/// The programs that come to the same store in another way, each of them once.
pub(in crate::wizard) fn readers(program: &Program) -> Vec<ReaderView> {
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

pub(super) fn target_views(targets: &[Target], holder: &str, now: OffsetDateTime) -> Vec<TargetView> {
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

pub(super) fn held_certificate(holding: &Holding) -> CertificateView {
    view(&holding.facts, holding.fingerprint, &holding.name, None, holding.file.as_deref())
}

impl Session {
    pub(super) fn holding_view(&self, holding: &Holding, now: OffsetDateTime) -> HoldingView {
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

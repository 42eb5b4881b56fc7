//! The certificate of a sample, and the programs that hold it.

use certificate::{
    store::{ImportOption, StoreId, StoreKind, Trust},
    x509::{hex, sha256},
};
use time::{Duration, OffsetDateTime};

use super::{Person, screens::chose_nothing};
use crate::{
    codes::ErrorCode,
    help_code::{HelpCode, StoreState},
    view::{
        CertificateView, ChainView, HeldState, HeldView, ProgramView, RemovalView, ResultView, TargetState,
        TargetView, UserError, format::rfc3339,
    },
};

/// 39 months, the longest that such a certificate is valid.
pub(super) fn valid_days() -> u32 {
    1186
}

pub(super) fn certificate_view(
    person: &Person,
    now: OffsetDateTime,
    backup: Option<String>,
) -> CertificateView {
    CertificateView {
        holder: person.name.to_owned(),
        organization: person.organization.to_owned(),
        issuer: "GlobalSign PersonalSign CA".to_owned(),
        valid_from: rfc3339(now),
        valid_until: rfc3339(now + Duration::days(valid_days().into())),
        fingerprint: hex(&sha256(person.name.as_bytes())),
        friendly_name: person.name.to_owned(),
        chain: Some(ChainView::Complete),
        backup,
        strengthened: None,
        password_had_more: false,
    }
}

/// The stores of the code that are in such a state.
pub(super) fn program_views(code: &HelpCode, wanted: impl Fn(StoreState) -> bool) -> Vec<ProgramView> {
    let found = code.stores.found(code.system).filter(|(_, state)| wanted(*state));
    found
        .map(|(kind, _)| ProgramView { id: id(kind), kind, name: name(kind).to_owned(), also: Vec::new() })
        .collect()
}

pub(super) fn removal_views(code: &HelpCode, person: &Person) -> Vec<RemovalView> {
    let problem = || Some(UserError::from(&failed(code).sample(person)));
    let view = |(kind, state)| RemovalView {
        id: id(kind),
        kind,
        name: name(kind).to_owned(),
        also: Vec::new(),
        problem: if state == StoreState::Failed { problem() } else { None },
    };
    code.stores.found(code.system).map(view).collect()
}

pub(super) fn target_views(code: &HelpCode, person: &Person) -> Vec<TargetView> {
    let view = |(kind, state)| {
        let (state, problem) = match state {
            StoreState::NotFound | StoreState::Ready => (TargetState::Ready, None),
            StoreState::Works => (TargetState::Proven, None),
            StoreState::NeedsPassword => (TargetState::NeedsPassword, None),
            StoreState::Unusable => {
                let (state, error) = unusable(code);
                (state, Some(error))
            }
            StoreState::Failed => (TargetState::Failed, Some(failed(code))),
        };
        TargetView {
            id: id(kind),
            kind,
            name: name(kind).to_owned(),
            also: Vec::new(),
            state,
            chosen: !state.is_left_alone() && !chose_nothing(code),
            lacks: lacks(kind),
            result: (state == TargetState::Proven).then(|| ResultView {
                already_there: false,
                listed_as: person.name.to_owned(),
                trust: Trust::Trusted,
                others: Vec::new(),
                restart: false,
            }),
            problem: problem.map(|error| UserError::from(&error.sample(person))),
        }
    };
    code.stores.found(code.system).map(view).collect()
}

pub(super) fn held_views(code: &HelpCode, person: &Person) -> Vec<HeldView> {
    let view = |(kind, state)| {
        let (state, trust) = match state {
            StoreState::Works if code.screen.is_not_tried() => (HeldState::NotTried, Some(Trust::Trusted)),
            StoreState::Works => (HeldState::Works, Some(Trust::Trusted)),
            StoreState::NotFound | StoreState::Ready => (HeldState::Missing, None),
            StoreState::NeedsPassword => (HeldState::NeedsPassword, None),
            StoreState::Unusable => (HeldState::Unreadable, None),
            StoreState::Failed => (HeldState::KeyFails, Some(Trust::Trusted)),
        };
        HeldView {
            id: id(kind),
            kind,
            name: name(kind).to_owned(),
            also: Vec::new(),
            state,
            trust,
            exportable: matches!(state, HeldState::Works | HeldState::NotTried).then_some(true),
            // The wizard has tried whatever it installed itself.
            removable: trust.is_some() && state != HeldState::NotTried,
            forgettable: false,
            problem: (state == HeldState::Unreadable)
                .then(|| UserError::from(&unusable(code).1.sample(person))),
        }
    };
    code.stores.found(code.system).map(view).collect()
}

/// Why a store is left alone: what the code says, if it says that.
fn unusable(code: &HelpCode) -> (TargetState, ErrorCode) {
    let named = code.error.and_then(|error| Some((left_alone(error)?, error)));
    named.unwrap_or((TargetState::Damaged, ErrorCode::ST703))
}

/// How a program is with which this error has the wizard do nothing.
pub(crate) fn left_alone(error: ErrorCode) -> Option<TargetState> {
    match error {
        ErrorCode::ST703 => Some(TargetState::Damaged),
        ErrorCode::ST710 => Some(TargetState::OldFormat),
        ErrorCode::ST713 => Some(TargetState::Locked),
        ErrorCode::ST715 => Some(TargetState::NotPermitted),
        ErrorCode::ST716 => Some(TargetState::NotWritable),
        _ => None,
    }
}

/// Why it did not work in a store: what the code says, if it says that.
fn failed(code: &HelpCode) -> ErrorCode {
    code.error.filter(|error| error.is_of_program()).unwrap_or(ErrorCode::ST704)
}

/// There is one of each kind.
fn id(kind: StoreKind) -> StoreId {
    StoreId(format!("{kind:?}"))
}

/// The profile that the Mozilla programs make by themselves, and a browser from the Snap store.
fn name(kind: StoreKind) -> &'static str {
    match kind {
        StoreKind::SharedNss | StoreKind::WindowsPersonal | StoreKind::LoginKeychain => "",
        StoreKind::PackagedChromium => "Chromium (Snap)",
        StoreKind::FirefoxProfile | StoreKind::LibreWolfProfile | StoreKind::ThunderbirdProfile => {
            "default-release"
        }
    }
}

/// The import options that the kind does not have.
fn lacks(kind: StoreKind) -> Vec<ImportOption> {
    let (exportable, others) = match kind {
        StoreKind::WindowsPersonal => (true, true),
        StoreKind::LoginKeychain => (true, false),
        _ => (false, false),
    };
    let options = [
        (ImportOption::Exportable, exportable),
        (ImportOption::ExtendedProperties, others),
        (ImportOption::StrongProtection, others),
    ];
    options.into_iter().filter_map(|(option, has)| (!has).then_some(option)).collect()
}

//! Remove: asks for confirmation, and removes a certificate.

use certificate::store::{Receipt, StoreError, StoreId};

use super::landing::Transition;
use crate::{
    problem::Problem,
    state::{
        Certificates, HeldCertificate, Outcome, Overlay, Place, Position, PrimaryPasswordPrompt, Shared,
        Stage, Task, UserEvent,
        removal::{Removal, Target},
    },
};

/// Asks whether to remove the certificate from one program, or from all where the wizard installed it; or, for a
/// store that is absent, whether to strike it from the ledger.
pub(super) fn ask(
    shared: Shared,
    behind: Stage,
    certificates: Certificates,
    holding: HeldCertificate,
    store: Option<&StoreId>,
) -> Transition {
    let meant = |place: &&Place| store.is_none_or(|store| place.program.id == *store);
    let (away, here): (Vec<&Place>, Vec<&Place>) =
        holding.places.iter().filter(meant).partition(|place| place.is_away());
    let targets: Vec<_> = here.into_iter().filter_map(Target::of).collect();
    let away: Vec<_> = away.into_iter().filter_map(Target::of).collect();
    if targets.is_empty() && (away.is_empty() || store.is_none()) {
        return shared.stay(behind.under(Overlay::Certificates(certificates)));
    }
    shared.go(over(behind, Box::new(Removal { certificates, holding, targets, away, asked: None })))
}

pub(super) fn user(
    mut shared: Shared,
    behind: Stage,
    mut removal: Box<Removal>,
    event: UserEvent,
) -> Transition {
    match event {
        UserEvent::Proceed => {
            if let Some(asked) = &removal.asked {
                if let Err(error) = shared.keep_primary_password(asked) {
                    return shared.fail(over(behind, removal), error);
                }
                removal.asked = None;
            }
            remove(shared, behind, removal)
        }
        _ => shared.stay(over(behind, removal)),
    }
}

pub(super) fn answered(shared: Shared, behind: Stage, removal: Box<Removal>, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::Removed(results) => removed(shared, behind, removal, results),
        _ => shared.go(over(behind, removal)),
    }
}

/// Goes back, and takes inventory again.
pub(super) fn back(shared: Shared, behind: Stage, removal: Removal) -> Transition {
    look_again(shared, behind, removal.certificates)
}

fn remove(shared: Shared, behind: Stage, mut removal: Box<Removal>) -> Transition {
    if let Some(target) = removal.targets.iter().find(|target| shared.is_closed(&target.program)) {
        removal.asked = Some(PrimaryPasswordPrompt::of(target.program.id.clone()));
        return shared.go(over(behind, removal));
    }
    let receipts_of = |targets: &[Target]| targets.iter().map(|target| target.receipt.clone()).collect();
    let receipts: Vec<Receipt> = receipts_of(&removal.targets);
    let forgotten = if receipts.is_empty() { receipts_of(&removal.away) } else { Vec::new() };
    let passwords = shared.primary_passwords.clone();
    shared.run(over(behind, removal), Task::Remove { receipts, forgotten, passwords })
}

/// Handles the outcome, for each store in the order of the question. The failed ones are asked about again, except
/// those that have disappeared meanwhile.
fn removed(
    mut shared: Shared,
    behind: Stage,
    mut removal: Box<Removal>,
    results: Vec<Result<(), StoreError>>,
) -> Transition {
    let removed = count(results.iter().filter(|result| result.is_ok()).count());
    let mut closed: Vec<(StoreId, StoreError)> = Vec::new();
    for (mut target, result) in std::mem::take(&mut removal.targets).into_iter().zip(results) {
        let Err(error) = result else { continue };
        match error {
            StoreError::NotFound => {
                removal.away.push(target);
                continue;
            }
            StoreError::NeedsPassword | StoreError::WrongPassword => {
                closed.push((target.program.id.clone(), error));
                target.failure = None;
            }
            error => target.failure = Some(error),
        }
        removal.targets.push(target);
    }
    shared.primary_passwords.retain(|store, _| closed.iter().all(|(closed, _)| closed != store));
    let left = count(removal.targets.len());
    match closed.into_iter().next() {
        Some((store, error)) => {
            removal.asked = Some(PrimaryPasswordPrompt::of(store));
            shared.fail(over(behind, removal), error)
        }
        None if left > 0 => shared.fail(over(behind, removal), Problem::NotRemoved { left, removed }),
        None => look_again(shared, behind, removal.certificates),
    }
}

fn count(programs: usize) -> u32 {
    u32::try_from(programs).unwrap_or(u32::MAX)
}

fn look_again(shared: Shared, behind: Stage, certificates: Certificates) -> Transition {
    shared.enter(behind.under(Overlay::Certificates(Certificates { asked: None, ..certificates })))
}

fn over(behind: Stage, removal: Box<Removal>) -> Position {
    behind.under(Overlay::Removal(removal))
}

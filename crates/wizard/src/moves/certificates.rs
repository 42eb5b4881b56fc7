//! Certificates: the inventory of this computer's certificates, which can be tested and installed again. An overlay
//! over Start and Done.

use certificate::{
    store::{StoreError, StoreId},
    x509::Fingerprint,
};

use super::{install::not_found, landing::Transition, removal, take_along, user_file};
use crate::{
    problem::Problem,
    state::{
        Certificates, Held, HeldCertificate, Inventory, LostList, Outcome, Overlay, Position,
        PrimaryPasswordPrompt, Shared, Stage, StoredCertificate, TakeAlong, Task, UserEvent,
    },
};

/// Opens the overlay, and takes inventory.
pub(super) fn open(shared: Shared, behind: Stage) -> Transition {
    look(shared, behind, Certificates::default())
}

fn look(shared: Shared, behind: Stage, certificates: Certificates) -> Transition {
    shared.enter(over(behind, Certificates { asked: None, ..certificates }))
}

pub(super) fn user(
    mut shared: Shared,
    behind: Stage,
    certificates: Certificates,
    event: UserEvent,
) -> Transition {
    match event {
        UserEvent::Proceed => {
            if let Some(asked) = &certificates.asked
                && let Err(error) = shared.keep_primary_password(asked)
            {
                return shared.fail(over(behind, certificates), error);
            }
            look(shared, behind, certificates)
        }
        UserEvent::AskPrimaryPassword { store }
            if certificates.locked.iter().any(|program| program.id == store) =>
        {
            shared.go(over(
                behind,
                Certificates { asked: Some(PrimaryPasswordPrompt::of(store)), ..certificates },
            ))
        }
        UserEvent::Repair { fingerprint } => match certificates.find(&fingerprint) {
            Some(HeldCertificate { file: Some(file), .. }) => {
                let path = file.clone();
                user_file::look_at(shared, over(behind, certificates), path)
            }
            Some(HeldCertificate { file: None, .. }) => user_file::choose(shared, over(behind, certificates)),
            None => shared.stay(over(behind, certificates)),
        },
        UserEvent::TryCertificate { fingerprint } => match certificates.find(&fingerprint) {
            Some(holding) if holding.is_triable() => {
                let (fingerprint, passwords) = (holding.fingerprint, shared.primary_passwords.clone());
                let places = holding.places.iter().filter(|place| place.is_not_tried());
                let stores = places.map(|place| place.program.id.clone()).collect();
                shared.run(over(behind, certificates), Task::Try { fingerprint, stores, passwords })
            }
            _ => shared.stay(over(behind, certificates)),
        },
        UserEvent::ChooseFile if certificates.holdings.is_empty() => {
            user_file::choose(shared, over(behind, certificates))
        }
        UserEvent::OpenTakeAlong { fingerprint: Some(fingerprint) } => {
            match certificates.find(&fingerprint) {
                Some(holding) => {
                    let fingerprint = holding.fingerprint;
                    take_along::open(shared, behind, TakeAlong::new(certificates, Some(fingerprint)))
                }
                None => shared.stay(over(behind, certificates)),
            }
        }
        UserEvent::OpenTakeAlong { fingerprint: None } if !certificates.holdings.is_empty() => {
            take_along::open(shared, behind, TakeAlong::new(certificates, None))
        }
        UserEvent::AskRemove { fingerprint, store } => match certificates.find(&fingerprint).cloned() {
            Some(holding) => removal::ask(shared, behind, certificates, holding, store.as_ref()),
            None => shared.stay(over(behind, certificates)),
        },
        _ => shared.stay(over(behind, certificates)),
    }
}

pub(super) fn answered(
    shared: Shared,
    behind: Stage,
    certificates: Certificates,
    outcome: Outcome,
) -> Transition {
    match outcome {
        Outcome::InventoryTaken(result) => stock_taken(shared, behind, certificates, result),
        Outcome::Tried(fingerprint, results) => tried(shared, behind, certificates, fingerprint, results),
        _ => shared.go(over(behind, certificates)),
    }
}

pub(super) fn back(shared: Shared, behind: Stage, certificates: Certificates) -> Transition {
    match certificates.asked {
        Some(_) => shared.go(over(behind, Certificates { asked: None, ..certificates })),
        None => shared.go(behind),
    }
}

/// Handles the outcome of the inventory.
fn stock_taken(
    mut shared: Shared,
    behind: Stage,
    certificates: Certificates,
    result: Result<Inventory, StoreError>,
) -> Transition {
    let inventory = match result {
        Ok(inventory) => inventory,
        Err(error) => return shared.fail(over(behind, certificates), not_found(error)),
    };
    shared.note_found(&Ok(inventory.stores.iter().map(|looked| looked.program.clone()).collect()));
    let locked = inventory.locked().cloned().collect();
    let wrong = inventory
        .stores
        .iter()
        .filter(|looked| matches!(looked.certificates, Err(StoreError::WrongPassword)));
    let wrong: Vec<StoreId> = wrong.map(|looked| looked.program.id.clone()).collect();
    shared.primary_passwords.retain(|store, _| !wrong.contains(store));
    let certificates = Certificates {
        holdings: inventory.holdings(),
        locked,
        asked: wrong.first().cloned().map(PrimaryPasswordPrompt::of),
        damage_reported: certificates.damage_reported,
    };
    if certificates.asked.is_some() {
        return shared.fail(over(behind, certificates), StoreError::WrongPassword);
    }
    match inventory.lost {
        Some(LostList { path, error }) if !certificates.damage_reported => {
            let certificates = Certificates { damage_reported: true, ..certificates };
            let path = path.display().to_string();
            shared.fail(over(behind, certificates), Problem::Ledger(path, error))
        }
        _ => shared.go(over(behind, certificates)),
    }
}

/// Handles the outcome of testing one certificate's key in the stores where it had not been tested.
fn tried(
    shared: Shared,
    behind: Stage,
    mut certificates: Certificates,
    fingerprint: Fingerprint,
    results: Vec<(StoreId, Result<StoredCertificate, StoreError>)>,
) -> Transition {
    let holding = certificates.holdings.iter_mut().find(|holding| holding.fingerprint == fingerprint);
    if let Some(HeldCertificate { places, under_root, .. }) = holding {
        for place in places {
            if let Some((_, result)) = results.iter().find(|(store, _)| *store == place.program.id) {
                place.state = match result {
                    Ok(tested) => Held::of(tested, *under_root),
                    Err(error) => Held::behind(error.clone()),
                };
            }
        }
    }
    shared.go(over(behind, certificates))
}

fn over(behind: Stage, certificates: Certificates) -> Position {
    behind.under(Overlay::Certificates(certificates))
}

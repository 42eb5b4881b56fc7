//! The certificates that this computer holds: looked at, tried, and installed again. Lies over Start and Done.

use certificate::{
    store::{StoreError, StoreId},
    x509::Fingerprint,
};
use time::OffsetDateTime;

use super::{install::not_found, landing::Transition, removal, user_file};
use crate::{
    state::{
        certificates::{Held, Holding, Looked, LostList, Overview, Stock, Tested},
        effect::{Outcome, Task},
        event::UserEvent,
        install::PrimaryPasswordPrompt,
        session::Shared,
        stage::{Overlay, Position, Stage},
    },
    user_error::Problem,
};

/// Lies over the stage from now on, and looks at all stores.
pub(super) fn open(shared: Shared, behind: Stage, now: OffsetDateTime) -> Transition {
    look(shared, behind, Overview::default(), now)
}

fn look(shared: Shared, behind: Stage, overview: Overview, now: OffsetDateTime) -> Transition {
    shared.enter(over(behind, Overview { asked: None, ..overview }), now)
}

pub(super) fn user(
    mut shared: Shared,
    behind: Stage,
    overview: Overview,
    event: UserEvent,
    now: OffsetDateTime,
) -> Transition {
    match event {
        UserEvent::Proceed => {
            if let Some(asked) = &overview.asked
                && let Err(error) = shared.keep_primary_password(asked)
            {
                return shared.fail(over(behind, overview), error);
            }
            look(shared, behind, overview, now)
        }
        UserEvent::AskPrimaryPassword { store }
            if overview.locked.iter().any(|program| program.id == store) =>
        {
            shared.show(over(behind, Overview { asked: Some(PrimaryPasswordPrompt::of(store)), ..overview }))
        }
        UserEvent::Repair { fingerprint } => match overview.find(&fingerprint) {
            Some(Holding { file: Some(file), .. }) => {
                let path = file.clone();
                shared.run(over(behind, overview), Task::ReadFile { path })
            }
            Some(Holding { file: None, .. }) => user_file::choose(shared, over(behind, overview)),
            None => shared.stay(over(behind, overview)),
        },
        UserEvent::TryCertificate { fingerprint } => match overview.find(&fingerprint) {
            Some(holding) if holding.is_triable() => {
                let (fingerprint, passwords) = (holding.fingerprint, shared.primary_passwords.clone());
                let places = holding.places.iter().filter(|place| place.is_not_tried());
                let stores = places.map(|place| place.program.id.clone()).collect();
                shared.run(over(behind, overview), Task::Try { fingerprint, stores, passwords })
            }
            _ => shared.stay(over(behind, overview)),
        },
        UserEvent::AskRemove { fingerprint, store } => match overview.find(&fingerprint).cloned() {
            Some(holding) => removal::ask(shared, behind, overview, holding, store.as_ref()),
            None => shared.stay(over(behind, overview)),
        },
        _ => shared.stay(over(behind, overview)),
    }
}

pub(super) fn answered(shared: Shared, behind: Stage, overview: Overview, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::StockTaken(result) => stock_taken(shared, behind, overview, result),
        Outcome::Tried(fingerprint, results) => tried(shared, behind, overview, fingerprint, results),
        _ => shared.show(over(behind, overview)),
    }
}

pub(super) fn back(shared: Shared, behind: Stage, overview: Overview) -> Transition {
    match overview.asked {
        Some(_) => shared.show(over(behind, Overview { asked: None, ..overview })),
        None => shared.show(behind),
    }
}

/// The stores were looked at.
fn stock_taken(
    mut shared: Shared,
    behind: Stage,
    overview: Overview,
    result: Result<Stock, StoreError>,
) -> Transition {
    let stock = match result {
        Ok(stock) => stock,
        Err(error) => return shared.fail(over(behind, overview), not_found(error)),
    };
    shared.note_found(&Ok(stock.stores.iter().map(|looked| looked.program.clone()).collect()));
    let closed = |looked: &&Looked| {
        matches!(looked.certificates, Err(StoreError::NeedsPassword | StoreError::WrongPassword))
    };
    let locked = stock.stores.iter().filter(closed).map(|looked| looked.program.clone()).collect();
    let wrong =
        stock.stores.iter().filter(|looked| matches!(looked.certificates, Err(StoreError::WrongPassword)));
    let wrong: Vec<StoreId> = wrong.map(|looked| looked.program.id.clone()).collect();
    shared.primary_passwords.retain(|store, _| !wrong.contains(store));
    let overview = Overview {
        holdings: stock.holdings(),
        locked,
        asked: wrong.first().cloned().map(PrimaryPasswordPrompt::of),
        told_of_damage: overview.told_of_damage,
    };
    if overview.asked.is_some() {
        return shared.fail(over(behind, overview), StoreError::WrongPassword);
    }
    match stock.lost {
        Some(LostList { path, error }) if !overview.told_of_damage => {
            let overview = Overview { told_of_damage: true, ..overview };
            let path = path.display().to_string();
            shared.fail(over(behind, overview), Problem::Ledger { path, error })
        }
        _ => shared.show(over(behind, overview)),
    }
}

/// The key of one certificate was asked to sign in the stores where it had not been.
fn tried(
    shared: Shared,
    behind: Stage,
    mut overview: Overview,
    fingerprint: Fingerprint,
    results: Vec<(StoreId, Result<Tested, StoreError>)>,
) -> Transition {
    let holding = overview.holdings.iter_mut().find(|holding| holding.fingerprint == fingerprint);
    if let Some(Holding { places, under_root, .. }) = holding {
        for place in places {
            if let Some((_, result)) = results.iter().find(|(store, _)| *store == place.program.id) {
                place.state = match result {
                    Ok(tested) => Held::of(tested, *under_root),
                    Err(error) => Held::behind(error.clone()),
                };
            }
        }
    }
    shared.show(over(behind, overview))
}

fn over(behind: Stage, overview: Overview) -> Position {
    behind.under(Overlay::Certificates(overview))
}

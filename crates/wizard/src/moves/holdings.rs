//! The certificates that this computer holds: looked at, and installed again.

use certificate::{
    store::{StoreError, StoreId},
    x509::Fingerprint,
};

use crate::{
    moves::{brought, installing::not_found, removal, step::Step},
    state::{
        certificates::{Held, Holding, Looked, LostList, Overview, Stock, Tested},
        effect::Task,
        event::UserEvent,
        install::Asked,
        session::{Frame, Stage},
    },
    user_error::Problem,
    view::session::shown,
};

/// Looks at all stores. `behind` is where Back goes.
pub(crate) fn open(frame: Frame, behind: Stage) -> Step {
    let behind = Box::new(behind);
    let (holdings, locked) = (Vec::new(), Vec::new());
    look(frame, Overview { behind, holdings, locked, asked: None, told_of_damage: false })
}

pub(crate) fn look(frame: Frame, overview: Overview) -> Step {
    let passwords = frame.primary_passwords.clone();
    frame.run(Stage::Holdings(overview), Task::TakeStock { passwords })
}

/// What the user does on the screen Check.
pub(crate) fn user(mut frame: Frame, overview: Overview, event: UserEvent) -> Step {
    match (event, overview.asked.clone()) {
        (UserEvent::Proceed, Some(asked)) => {
            if let Err(error) = frame.keep_primary_password(&asked) {
                return frame.fail(Stage::Holdings(overview), error);
            }
            look(frame, Overview { asked: None, ..overview })
        }
        (UserEvent::Proceed, None) => look(frame, overview),
        (UserEvent::Back, Some(_)) => frame.show(Stage::Holdings(Overview { asked: None, ..overview })),
        (UserEvent::Back, None) => frame.show(*overview.behind),
        (UserEvent::AskPrimaryPassword { store }, _)
            if overview.locked.iter().any(|program| program.id == store) =>
        {
            frame.show(Stage::Holdings(Overview { asked: Some(Asked::of(store)), ..overview }))
        }
        (UserEvent::Repair { fingerprint }, _) => match overview.find(&fingerprint) {
            Some(Holding { file: Some(file), .. }) => {
                let path = file.clone();
                frame.run(Stage::Holdings(overview), Task::ReadFile { path })
            }
            Some(Holding { file: None, .. }) => brought::choose(frame, Stage::Holdings(overview)),
            None => frame.stay(Stage::Holdings(overview)),
        },
        (UserEvent::TryCertificate { fingerprint }, _) => match overview.find(&fingerprint) {
            Some(holding) if holding.is_triable() => {
                let (fingerprint, passwords) = (holding.fingerprint, frame.primary_passwords.clone());
                let places = holding.places.iter().filter(|place| place.is_not_tried());
                let stores = places.map(|place| place.program.id.clone()).collect();
                frame.run(Stage::Holdings(overview), Task::Try { fingerprint, stores, passwords })
            }
            _ => frame.stay(Stage::Holdings(overview)),
        },
        (UserEvent::AskRemove { fingerprint, store }, _) => match overview.find(&fingerprint).cloned() {
            Some(holding) => removal::ask(frame, overview, holding, store.as_ref()),
            None => frame.stay(Stage::Holdings(overview)),
        },
        _ => frame.stay(Stage::Holdings(overview)),
    }
}

/// The stores were looked at.
pub(crate) fn stock_taken(mut frame: Frame, overview: Overview, result: Result<Stock, StoreError>) -> Step {
    let stock = match result {
        Ok(stock) => stock,
        Err(error) => return frame.fail(Stage::Holdings(overview), not_found(error)),
    };
    frame.note_found(&Ok(stock.stores.iter().map(|looked| looked.program.clone()).collect()));
    let closed = |looked: &&Looked| {
        matches!(looked.certificates, Err(StoreError::NeedsPassword | StoreError::WrongPassword))
    };
    let locked = stock.stores.iter().filter(closed).map(|looked| looked.program.clone()).collect();
    let wrong =
        stock.stores.iter().filter(|looked| matches!(looked.certificates, Err(StoreError::WrongPassword)));
    let wrong: Vec<StoreId> = wrong.map(|looked| looked.program.id.clone()).collect();
    frame.primary_passwords.retain(|store, _| !wrong.contains(store));
    let overview = Overview {
        behind: overview.behind,
        holdings: stock.holdings(),
        locked,
        asked: wrong.first().cloned().map(Asked::of),
        told_of_damage: overview.told_of_damage,
    };
    if overview.asked.is_some() {
        return frame.fail(Stage::Holdings(overview), StoreError::WrongPassword);
    }
    match stock.lost {
        Some(LostList { path, error }) if !overview.told_of_damage => {
            let overview = Overview { told_of_damage: true, ..overview };
            frame.fail(Stage::Holdings(overview), Problem::Ledger { path: shown(&path), error })
        }
        _ => frame.show(Stage::Holdings(overview)),
    }
}

/// The key of one certificate was asked to sign in the stores where it had not been.
pub(crate) fn tried(
    frame: Frame,
    mut overview: Overview,
    fingerprint: Fingerprint,
    results: Vec<(StoreId, Result<Tested, StoreError>)>,
) -> Step {
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
    frame.show(Stage::Holdings(overview))
}

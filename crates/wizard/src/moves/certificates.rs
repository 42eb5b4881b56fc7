//! The certificates that this computer holds: looked at, tried, and installed again. Lies over Start and Done.

use certificate::{
    store::{StoreError, StoreId},
    x509::Fingerprint,
};
use time::OffsetDateTime;

use super::{install::not_found, landing::Step, removal, user_file};
use crate::{
    state::{
        certificates::{Held, Holding, Looked, LostList, Overview, Stock, Tested},
        effect::{Outcome, Task},
        event::UserEvent,
        install::Asked,
        session::Frame,
        stage::{Overlay, Position, Stage},
    },
    user_error::Problem,
};

/// Lies over the stage from now on, and looks at all stores.
pub(super) fn open(frame: Frame, behind: Stage, now: OffsetDateTime) -> Step {
    look(frame, behind, Overview::default(), now)
}

fn look(frame: Frame, behind: Stage, overview: Overview, now: OffsetDateTime) -> Step {
    frame.enter(over(behind, Overview { asked: None, ..overview }), now)
}

pub(super) fn user(
    mut frame: Frame,
    behind: Stage,
    overview: Overview,
    event: UserEvent,
    now: OffsetDateTime,
) -> Step {
    match event {
        UserEvent::Proceed => {
            if let Some(asked) = &overview.asked
                && let Err(error) = frame.keep_primary_password(asked)
            {
                return frame.fail(over(behind, overview), error);
            }
            look(frame, behind, overview, now)
        }
        UserEvent::AskPrimaryPassword { store }
            if overview.locked.iter().any(|program| program.id == store) =>
        {
            frame.show(over(behind, Overview { asked: Some(Asked::of(store)), ..overview }))
        }
        UserEvent::Repair { fingerprint } => match overview.find(&fingerprint) {
            Some(Holding { file: Some(file), .. }) => {
                let path = file.clone();
                frame.run(over(behind, overview), Task::ReadFile { path })
            }
            Some(Holding { file: None, .. }) => user_file::choose(frame, over(behind, overview)),
            None => frame.stay(over(behind, overview)),
        },
        UserEvent::TryCertificate { fingerprint } => match overview.find(&fingerprint) {
            Some(holding) if holding.is_triable() => {
                let (fingerprint, passwords) = (holding.fingerprint, frame.primary_passwords.clone());
                let places = holding.places.iter().filter(|place| place.is_not_tried());
                let stores = places.map(|place| place.program.id.clone()).collect();
                frame.run(over(behind, overview), Task::Try { fingerprint, stores, passwords })
            }
            _ => frame.stay(over(behind, overview)),
        },
        UserEvent::AskRemove { fingerprint, store } => match overview.find(&fingerprint).cloned() {
            Some(holding) => removal::ask(frame, behind, overview, holding, store.as_ref()),
            None => frame.stay(over(behind, overview)),
        },
        _ => frame.stay(over(behind, overview)),
    }
}

pub(super) fn answered(frame: Frame, behind: Stage, overview: Overview, outcome: Outcome) -> Step {
    match outcome {
        Outcome::StockTaken(result) => stock_taken(frame, behind, overview, result),
        Outcome::Tried(fingerprint, results) => tried(frame, behind, overview, fingerprint, results),
        _ => frame.show(over(behind, overview)),
    }
}

pub(super) fn back(frame: Frame, behind: Stage, overview: Overview) -> Step {
    match overview.asked {
        Some(_) => frame.show(over(behind, Overview { asked: None, ..overview })),
        None => frame.show(behind),
    }
}

/// The stores were looked at.
fn stock_taken(
    mut frame: Frame,
    behind: Stage,
    overview: Overview,
    result: Result<Stock, StoreError>,
) -> Step {
    let stock = match result {
        Ok(stock) => stock,
        Err(error) => return frame.fail(over(behind, overview), not_found(error)),
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
        holdings: stock.holdings(),
        locked,
        asked: wrong.first().cloned().map(Asked::of),
        told_of_damage: overview.told_of_damage,
    };
    if overview.asked.is_some() {
        return frame.fail(over(behind, overview), StoreError::WrongPassword);
    }
    match stock.lost {
        Some(LostList { path, error }) if !overview.told_of_damage => {
            let overview = Overview { told_of_damage: true, ..overview };
            let path = path.display().to_string();
            frame.fail(over(behind, overview), Problem::Ledger { path, error })
        }
        _ => frame.show(over(behind, overview)),
    }
}

/// The key of one certificate was asked to sign in the stores where it had not been.
fn tried(
    frame: Frame,
    behind: Stage,
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
    frame.show(over(behind, overview))
}

fn over(behind: Stage, overview: Overview) -> Position {
    behind.under(Overlay::Certificates(overview))
}

//! A certificate is taken out of programs again.

use certificate::store::{Receipt, StoreError, StoreId};

use crate::{
    moves::{
        holdings::{self},
        step::Step,
    },
    state::{
        certificates::{Holding, Overview, Place},
        effect::Task,
        event::UserEvent,
        install::Asked,
        removal::{Removal, Target},
        session::{Frame, Stage},
    },
    user_error::Problem,
};

/// Asks whether the certificate is to be removed, from one program or from all where the wizard put it; or, of one that is
/// not there now, whether it is to go off the list.
pub(crate) fn ask(frame: Frame, overview: Overview, holding: Holding, store: Option<&StoreId>) -> Step {
    let meant = |place: &&Place| store.is_none_or(|store| place.program.id == *store);
    let (away, here): (Vec<&Place>, Vec<&Place>) =
        holding.places.iter().filter(meant).partition(|place| place.is_away());
    let targets: Vec<_> = here.into_iter().filter_map(Target::of).collect();
    let away: Vec<_> = away.into_iter().filter_map(Target::of).collect();
    if targets.is_empty() && (away.is_empty() || store.is_none()) {
        return frame.stay(Stage::Holdings(overview));
    }
    frame.show(Stage::Removing(Box::new(Removal { overview, holding, targets, away, asked: None })))
}

/// What the user answers.
pub(crate) fn user(mut frame: Frame, mut removal: Box<Removal>, event: UserEvent) -> Step {
    match event {
        UserEvent::Back => holdings::look(frame, Overview { asked: None, ..removal.overview }),
        UserEvent::Proceed => {
            if let Some(asked) = &removal.asked {
                if let Err(error) = frame.keep_primary_password(asked) {
                    return frame.fail(Stage::Removing(removal), error);
                }
                removal.asked = None;
            }
            remove(frame, removal)
        }
        _ => frame.stay(Stage::Removing(removal)),
    }
}

fn remove(frame: Frame, mut removal: Box<Removal>) -> Step {
    if let Some(target) = removal.targets.iter().find(|target| frame.is_closed(&target.program)) {
        removal.asked = Some(Asked::of(target.program.id.clone()));
        return frame.show(Stage::Removing(removal));
    }
    let receipts_of = |targets: &[Target]| targets.iter().map(|target| target.receipt.clone()).collect();
    let receipts: Vec<Receipt> = receipts_of(&removal.targets);
    let forgotten = if receipts.is_empty() { receipts_of(&removal.away) } else { Vec::new() };
    let passwords = frame.primary_passwords.clone();
    frame.run(Stage::Removing(removal), Task::Remove { receipts, forgotten, passwords })
}

/// What came of it, for each store in the order of the question. Those that failed are asked about again, but for those
/// that have gone away meanwhile.
pub(crate) fn removed(
    mut frame: Frame,
    mut removal: Box<Removal>,
    results: Vec<Result<(), StoreError>>,
) -> Step {
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
    frame.primary_passwords.retain(|store, _| closed.iter().all(|(closed, _)| closed != store));
    let failed = u32::try_from(removal.targets.len()).unwrap_or(u32::MAX);
    match closed.into_iter().next() {
        Some((store, error)) => {
            removal.asked = Some(Asked::of(store));
            frame.fail(Stage::Removing(removal), error)
        }
        None if failed > 0 => frame.fail(Stage::Removing(removal), Problem::NotRemoved(failed)),
        None => holdings::look(frame, removal.overview),
    }
}

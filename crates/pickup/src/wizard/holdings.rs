//! The certificates that this computer holds: looked at, installed again, removed.

use std::path::PathBuf;

use time::OffsetDateTime;

use super::{
    brought,
    effect::Task,
    event::UserEvent,
    installing::{Asked, Program, not_found},
    session::{Frame, Stage},
    show::shown,
    step::Step,
};
use crate::{
    certificate::{Fingerprint, LeafFacts, parse, verifies},
    desk::Installed,
    error::DiskError,
    name::given_name,
    store::{Found, Probe, Receipt, Signature, StoreError, StoreId, Trust},
    user_error::Problem,
};

/// What a look at the stores brought.
#[derive(Clone, Debug, Default)]
pub struct Stock {
    /// Every store of this computer.
    pub stores: Vec<Looked>,
    /// What the wizard has installed.
    pub installed: Vec<Installed>,
    /// A list of what it has installed that is lost to it, and may be one from before.
    pub lost: Option<LostList>,
}

/// A list of what was installed by which the wizard cannot go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LostList {
    /// Where it is now.
    pub path: PathBuf,
    /// What is wrong with it.
    pub error: DiskError,
}

/// One store, and the certificates that it holds with their keys.
#[derive(Clone, Debug)]
pub struct Looked {
    /// The store.
    pub program: Program,
    /// Its certificates.
    pub certificates: Result<Vec<Tested>, StoreError>,
}

/// A certificate in a store.
#[derive(Clone, Debug)]
pub struct Tested {
    /// The certificate.
    pub found: Found,
    /// What its key made of a challenge; none where it was not asked.
    pub answer: Option<Answer>,
    /// Whether the programs trust its chain.
    pub trust: Trust,
}

/// What a key made of a challenge.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Random octets, made for this one signature.
    pub challenge: Vec<u8>,
    /// The signature over them.
    pub signature: Result<Signature, StoreError>,
}

/// One certificate, and how it is in each program.
#[derive(Clone, Debug)]
pub(super) struct Holding {
    pub(super) fingerprint: Fingerprint,
    /// X.509, DER.
    pub(super) der: Vec<u8>,
    pub(super) facts: LeafFacts,
    /// The name under which programs list it.
    pub(super) name: String,
    /// The certificate file, where it was when the certificate was installed.
    pub(super) file: Option<PathBuf>,
    pub(super) places: Vec<Place>,
}

/// A certificate in one program.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) program: Program,
    pub(super) state: Held,
    /// The wizard put it there.
    pub(super) receipt: Option<Receipt>,
}

/// How a certificate is in one program.
#[derive(Clone, Debug)]
pub(super) enum Held {
    Works {
        trust: Trust,
        exportable: bool,
    },
    KeyFails {
        trust: Trust,
    },
    /// The wizard did not put it there, so its key was not asked to sign.
    NotTried {
        trust: Trust,
        exportable: bool,
    },
    Missing,
    /// The wizard put it into a store that is not there now, and may come back with it.
    Away {
        /// Installing would make the store anew.
        installable: bool,
    },
    NeedsPassword,
    Unreadable(StoreError),
}

/// All that the screen Check holds.
#[derive(Clone, Debug)]
pub(super) struct Overview {
    /// To where Back goes.
    pub(super) behind: Box<Stage>,
    pub(super) holdings: Vec<Holding>,
    /// Programs that may hold more, behind their primary passwords.
    pub(super) locked: Vec<Program>,
    pub(super) asked: Option<Asked>,
    /// The user knows that a list of what was installed is damaged.
    pub(super) told_of_damage: bool,
}

/// The question whether a certificate is to be removed.
#[derive(Clone, Debug)]
pub(super) struct Removal {
    pub(super) overview: Overview,
    pub(super) holding: Holding,
    pub(super) targets: Vec<(Program, Receipt)>,
    /// The wizard put it into these, too, and they are not there now.
    pub(super) away: Vec<Program>,
    pub(super) asked: Option<Asked>,
}

impl Stock {
    /// Every certificate, those first that the wizard installed, and then those that last longest.
    pub(super) fn holdings(&self) -> Vec<Holding> {
        let installed = self.installed.iter().map(|installed| installed.certificate.0.as_slice());
        let found = self.stores.iter().filter_map(|looked| looked.certificates.as_ref().ok()).flatten();
        let mut known: Vec<&[u8]> = Vec::new();
        for der in installed.chain(found.map(|tested| tested.found.certificate.as_slice())) {
            if !known.contains(&der) {
                known.push(der);
            }
        }
        let mut holdings: Vec<Holding> = known.into_iter().filter_map(|der| self.holding(der)).collect();
        holdings.sort_by_key(|holding| {
            let is_ours = holding.places.iter().any(|place| place.receipt.is_some());
            (!is_ours, std::cmp::Reverse(holding.facts.valid_until))
        });
        holdings
    }

    fn holding(&self, der: &[u8]) -> Option<Holding> {
        let fingerprint = Fingerprint::of(der);
        let facts = LeafFacts::read(&parse(der).ok()?);
        let own = |installed: &&Installed| installed.receipt.fingerprint == fingerprint;
        let file = self.installed.iter().rev().filter(own).find_map(|installed| installed.file.clone());
        let here = self.stores.iter().map(|looked| {
            let mut noted = self.installed.iter().filter(own);
            let noted = noted.find(|noted| noted.receipt.store == looked.program.id);
            let state = looked.held(der, noted);
            let receipt = noted.and_then(|noted| of_ours(noted, &state));
            Place { program: looked.program.clone(), state, receipt }
        });
        let is_here =
            |noted: &&Installed| self.stores.iter().any(|looked| looked.program.id == noted.receipt.store);
        let away = self.installed.iter().filter(own).filter(|noted| !noted.gone && !is_here(noted));
        let places = here.chain(away.filter_map(Place::away)).collect();
        let listed = self.stores.iter().filter_map(|looked| looked.tested(der));
        let name = listed.filter_map(|tested| given_name(&tested.found.nickname)).next();
        let name = name.unwrap_or_else(|| facts.holder.clone());
        Some(Holding { fingerprint, der: der.to_vec(), facts, name, file, places })
    }
}

/// What the wizard may take out of a program again. Of a certificate that is gone, issuers at most are left, and it goes
/// off the list.
fn of_ours(noted: &Installed, state: &Held) -> Option<Receipt> {
    let mut receipt = noted.receipt.clone();
    let added = &mut receipt.added;
    if noted.gone {
        (added.certificate, added.key) = (false, false);
        return matches!(state, Held::Missing).then_some(receipt);
    }
    (added.certificate || added.key).then_some(receipt)
}

impl Looked {
    fn tested(&self, der: &[u8]) -> Option<&Tested> {
        self.certificates.as_ref().ok()?.iter().find(|tested| tested.found.certificate == der)
    }

    /// A store that does not exist says nothing of what was put into it.
    fn held(&self, der: &[u8], noted: Option<&Installed>) -> Held {
        let is_awaited = noted.is_some_and(|noted| !noted.gone);
        match (&self.certificates, self.tested(der)) {
            _ if self.program.probe == Probe::Absent && is_awaited => Held::Away { installable: true },
            (Err(error), _) => Held::behind(error.clone()),
            (Ok(_), None) => Held::Missing,
            (Ok(_), Some(tested)) => Held::of(tested),
        }
    }
}

impl Held {
    fn of(Tested { found, answer, trust }: &Tested) -> Self {
        let (trust, exportable) = (*trust, found.exportable);
        let Some(Answer { challenge, signature }) = answer else {
            return Self::NotTried { trust, exportable };
        };
        let is_right = |signature| verifies(&found.certificate, challenge, signature);
        if signature.as_ref().is_ok_and(is_right) {
            Self::Works { trust, exportable }
        } else {
            Self::KeyFails { trust }
        }
    }

    /// Where the store could not be looked into.
    fn behind(error: StoreError) -> Self {
        match error {
            StoreError::NeedsPassword | StoreError::WrongPassword => Self::NeedsPassword,
            StoreError::NotFound => Self::Missing,
            error => Self::Unreadable(error),
        }
    }
}

impl Holding {
    pub(super) fn days_left(&self, now: OffsetDateTime) -> Option<u32> {
        let left = self.facts.valid_until - now;
        if left.is_negative() { None } else { u32::try_from(left.whole_days()).ok() }
    }

    pub(super) fn is_repairable(&self) -> bool {
        self.places.iter().any(|place| match place.state {
            Held::Missing | Held::KeyFails { .. } => true,
            Held::Away { installable } => installable,
            _ => false,
        })
    }

    pub(super) fn is_removable(&self) -> bool {
        self.places.iter().any(Place::is_removable)
    }

    pub(super) fn is_triable(&self) -> bool {
        self.places.iter().any(Place::is_not_tried)
    }
}

impl Place {
    /// Where no store has the name that is noted.
    fn away(noted: &Installed) -> Option<Self> {
        let id = noted.receipt.store.clone();
        let (kind, name) = id.told()?;
        let (aliases, options) = (Vec::new(), Vec::new());
        let program = Program { id, kind, name, aliases, probe: Probe::Absent, options, stand_in: false };
        let state = Held::Away { installable: false };
        let receipt = of_ours(noted, &state);
        Some(Self { program, state, receipt })
    }

    fn is_not_tried(&self) -> bool {
        matches!(self.state, Held::NotTried { .. })
    }

    fn is_away(&self) -> bool {
        matches!(self.state, Held::Away { .. })
    }

    /// The wizard put it there, and can take it out now.
    pub(super) fn is_removable(&self) -> bool {
        self.receipt.is_some() && !self.is_away()
    }
}

/// Looks at all stores. `behind` is where Back goes.
pub(super) fn open(frame: Frame, behind: Stage) -> Step {
    let behind = Box::new(behind);
    let (holdings, locked) = (Vec::new(), Vec::new());
    look(frame, Overview { behind, holdings, locked, asked: None, told_of_damage: false })
}

fn look(frame: Frame, overview: Overview) -> Step {
    let passwords = frame.primary_passwords.clone();
    frame.run(Stage::Holdings(overview), Task::TakeStock { passwords })
}

/// What the user does on the screen Check.
pub(super) fn user(mut frame: Frame, overview: Overview, event: UserEvent) -> Step {
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
            Some(holding) => ask_removal(frame, overview, holding, store.as_ref()),
            None => frame.stay(Stage::Holdings(overview)),
        },
        _ => frame.stay(Stage::Holdings(overview)),
    }
}

impl Overview {
    pub(super) fn find(&self, fingerprint: &str) -> Option<&Holding> {
        self.holdings.iter().find(|holding| holding.fingerprint.to_string() == fingerprint)
    }
}

/// The stores were looked at.
pub(super) fn stock_taken(mut frame: Frame, overview: Overview, result: Result<Stock, StoreError>) -> Step {
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
pub(super) fn tried(
    frame: Frame,
    mut overview: Overview,
    fingerprint: Fingerprint,
    results: Vec<(StoreId, Result<Tested, StoreError>)>,
) -> Step {
    let holding = overview.holdings.iter_mut().find(|holding| holding.fingerprint == fingerprint);
    for place in holding.into_iter().flat_map(|holding| &mut holding.places) {
        if let Some((_, result)) = results.iter().find(|(store, _)| *store == place.program.id) {
            place.state = match result {
                Ok(tested) => Held::of(tested),
                Err(error) => Held::behind(error.clone()),
            };
        }
    }
    frame.show(Stage::Holdings(overview))
}

/// Asks whether the certificate is to be removed, from one program or from all where the wizard put it.
fn ask_removal(frame: Frame, overview: Overview, holding: Holding, store: Option<&StoreId>) -> Step {
    let meant = |place: &&Place| store.is_none_or(|store| place.program.id == *store);
    let ours = |place: &Place| Some((place.program.clone(), place.receipt.clone()?));
    let meant = holding.places.iter().filter(meant);
    let (away, here): (Vec<&Place>, Vec<&Place>) = meant.partition(|place| place.is_away());
    let targets: Vec<_> = here.into_iter().filter_map(ours).collect();
    let away = away.into_iter().filter_map(ours).map(|(program, _)| program).collect();
    if targets.is_empty() {
        return frame.stay(Stage::Holdings(overview));
    }
    frame.show(Stage::Removing(Box::new(Removal { overview, holding, targets, away, asked: None })))
}

/// What the user answers.
pub(super) fn answer_removal(mut frame: Frame, mut removal: Box<Removal>, event: UserEvent) -> Step {
    match event {
        UserEvent::Back => look(frame, Overview { asked: None, ..removal.overview }),
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
    if let Some((program, _)) = removal.targets.iter().find(|(program, _)| frame.is_closed(program)) {
        removal.asked = Some(Asked::of(program.id.clone()));
        return frame.show(Stage::Removing(removal));
    }
    let receipts = removal.targets.iter().map(|(_, receipt)| receipt.clone()).collect();
    let passwords = frame.primary_passwords.clone();
    frame.run(Stage::Removing(removal), Task::Remove { receipts, passwords })
}

/// What came of it, for each store in the order of the question. Those that failed are asked about again.
pub(super) fn removed(
    mut frame: Frame,
    mut removal: Box<Removal>,
    results: Vec<Result<(), StoreError>>,
) -> Step {
    let targets = std::mem::take(&mut removal.targets).into_iter().zip(results);
    let failed: Vec<_> = targets.filter_map(|(target, result)| Some((target, result.err()?))).collect();
    let closed = failed.iter().filter_map(|((program, _), error)| match error {
        StoreError::NeedsPassword | StoreError::WrongPassword => Some((program.id.clone(), error.clone())),
        _ => None,
    });
    let closed: Vec<_> = closed.collect();
    frame.primary_passwords.retain(|store, _| closed.iter().all(|(closed, _)| closed != store));
    let count = u32::try_from(failed.len()).unwrap_or(u32::MAX);
    removal.targets = failed.into_iter().map(|(target, _)| target).collect();
    match closed.into_iter().next() {
        Some((store, error)) => {
            removal.asked = Some(Asked::of(store));
            frame.fail(Stage::Removing(removal), error)
        }
        None if count > 0 => frame.fail(Stage::Removing(removal), Problem::NotRemoved(count)),
        None => look(frame, removal.overview),
    }
}

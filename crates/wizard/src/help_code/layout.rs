//! The layout of a help code within its 35 bits: one bit for the version of the layout, and 34 for a number with a digit
//! for each part, each digit in a base of its own.

use pickup::order::KeyGeneration;

use super::{
    HelpCode, HelpCodeError, ScreenEntry, StoreState,
    spelling::BITS,
    stores::{KINDS, StoreStates},
};
use crate::{
    codes::{self, ErrorCode},
    platform::System,
    preferences::{Language, Residence},
};

/// The version of this layout. A part that changes its place or its base needs a new one; added screens and errors do
/// not.
const VERSION: u64 = 1;

/// The bits below the version.
const BELOW_VERSION: u32 = BITS - 1;

/// The numbers of screens and of error digits for which there is room. Digit 0 stands for no error.
const SCREENS: u64 = 80;
const ERRORS: u64 = codes::MOST as u64 + 1;

const SYSTEMS: [System; 3] = [System::Windows, System::Macos, System::Linux];
const LANGUAGES: [Language; 4] = [Language::Nl, Language::Fr, Language::De, Language::En];
const RESIDENCES: [Option<Residence>; 4] =
    [None, Some(Residence::Belgium), Some(Residence::Netherlands), Some(Residence::Elsewhere)];
const KEYS: [Option<KeyGeneration>; 3] = [None, Some(KeyGeneration::Pkcs12), Some(KeyGeneration::OnDevice)];

/// The bases of all digits but those of the stores, from the highest to the lowest.
const BASES: [u64; 6] = [
    SCREENS,
    ERRORS,
    SYSTEMS.len() as u64,
    LANGUAGES.len() as u64,
    RESIDENCES.len() as u64,
    KEYS.len() as u64,
];

const STATES: u64 = StoreState::ALL.len() as u64;

/// The number of values that fit below the version.
const fn count() -> u64 {
    let [screens, errors, systems, languages, residences, keys] = BASES;
    screens * errors * systems * languages * residences * keys * STATES.pow(KINDS as u32)
}

const _: () = assert!(count() < 1 << BELOW_VERSION);
const _: () = assert!(ScreenEntry::ALL.len() as u64 <= SCREENS);

pub(super) fn pack(code: &HelpCode) -> u64 {
    let digits = [
        place(&ScreenEntry::ALL, &code.screen),
        code.error.map_or(0, |error| u64::from(error.number())),
        place(&SYSTEMS, &code.system),
        place(&LANGUAGES, &code.language),
        place(&RESIDENCES, &code.residence),
        place(&KEYS, &code.key_generation),
    ];
    let stores = code.stores.0.iter().map(|state| (place(&StoreState::ALL, state), STATES));
    let number = digits.into_iter().zip(BASES).chain(stores).fold(0, |sum, (digit, base)| sum * base + digit);
    VERSION << BELOW_VERSION | number
}

/// # Errors
/// [`HelpCodeError`].
pub(super) fn unpack(payload: u64) -> Result<HelpCode, HelpCodeError> {
    if payload >> BELOW_VERSION != VERSION {
        return Err(HelpCodeError::OtherVersion);
    }
    let mut rest = payload & ((1 << BELOW_VERSION) - 1);
    if rest >= count() {
        return Err(HelpCodeError::Mistyped);
    }
    let mut next = |base: u64| {
        let digit = rest % base;
        rest /= base;
        digit
    };
    let mut stores = [StoreState::default(); KINDS];
    for state in stores.iter_mut().rev() {
        *state = at(&StoreState::ALL, next(STATES))?;
    }
    // From the lowest digit to the highest.
    let mut digits = BASES;
    for digit in digits.iter_mut().rev() {
        *digit = next(*digit);
    }
    let [screen, error, system, language, residence, key] = digits;
    let error = match error {
        0 => None,
        number => Some(ErrorCode::numbered(number).ok_or(HelpCodeError::OtherVersion)?),
    };
    Ok(HelpCode {
        screen: at(&ScreenEntry::ALL, screen)?,
        error,
        system: at(&SYSTEMS, system)?,
        language: at(&LANGUAGES, language)?,
        residence: at(&RESIDENCES, residence)?,
        key_generation: at(&KEYS, key)?,
        stores: StoreStates(stores),
    })
}

/// The index in the table. Every value that a code can hold has one; the tests check it.
fn place<T: PartialEq>(table: &[T], value: &T) -> u64 {
    table.iter().position(|entry| entry == value).unwrap_or(0) as u64
}

fn at<T: Copy>(table: &[T], place: u64) -> Result<T, HelpCodeError> {
    let entry = usize::try_from(place).ok().and_then(|place| table.get(place));
    entry.copied().ok_or(HelpCodeError::OtherVersion)
}

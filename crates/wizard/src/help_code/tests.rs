#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use proptest::{prelude::*, sample::select};

use super::{layout, spelling::spell, *};

/// The characters of a code.
const SYMBOLS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn codes() -> impl Strategy<Value = HelpCode> {
    let errors = std::iter::once(None).chain(ErrorCode::ALL.map(Some)).collect::<Vec<_>>();
    let residences =
        [None, Some(Residence::Belgium), Some(Residence::Netherlands), Some(Residence::Elsewhere)];
    let keys = [None, Some(KeyGeneration::Pkcs12), Some(KeyGeneration::OnDevice)];
    let states = prop::array::uniform5(select(&StoreState::ALL[..]).boxed());
    (
        select(&ScreenEntry::ALL[..]),
        select(errors),
        select(vec![System::Windows, System::Macos, System::Linux]),
        select(Language::ALL.to_vec()),
        select(residences.to_vec()),
        select(keys.to_vec()),
        states,
    )
        .prop_map(|(screen, error, system, language, residence, key_generation, stores)| HelpCode {
            screen,
            error,
            system,
            language,
            residence,
            key_generation,
            stores: StoreStates(stores),
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn help_code_is_read_back_unchanged(code in codes()) {
        let spelled = code.to_string();
        prop_assert_eq!(spelled.len(), 8);
        prop_assert!(spelled.chars().all(|c| SYMBOLS.contains(c)));
        prop_assert_eq!(spelled.parse(), Ok(code));
    }

    #[test]
    fn help_code_may_be_written_loosely(code in codes()) {
        let spelled = code.to_string();
        let (first, second) = spelled.split_at(4);
        let loose = spelled.replace('0', "o").replace('1', "l").to_lowercase();
        for text in [
            format!("{first} {second}"),
            format!(" {first}-{second}\n"),
            format!("{first}\u{2013}{second}"),
            loose.clone(),
            loose.replace('l', "I"),
            spelled.chars().flat_map(|c| [c, ' ']).collect(),
        ] {
            prop_assert_eq!(text.parse(), Ok(code), "{}", text);
        }
    }

    /// Tries every other character at every place, and every exchange of two different characters, adjacent or not.
    #[test]
    fn help_code_typing_errors_are_caught(code in codes()) {
        let spelled: Vec<char> = code.to_string().chars().collect();
        for place in 0..spelled.len() {
            for symbol in SYMBOLS.chars().filter(|symbol| *symbol != spelled[place]) {
                let mut wrong = spelled.clone();
                wrong[place] = symbol;
                prop_assert_eq!(read(&wrong), Err(HelpCodeError::Mistyped));
            }
            for other in place + 1..spelled.len() {
                let mut exchanged = spelled.clone();
                exchanged.swap(place, other);
                prop_assert_eq!(read(&exchanged).is_err(), spelled[place] != spelled[other]);
            }
        }
    }

    #[test]
    fn help_code_reader_survives_any_text(text in ".{0,40}") {
        let _ = text.parse::<HelpCode>();
    }
}

fn read(characters: &[char]) -> Result<HelpCode, HelpCodeError> {
    characters.iter().collect::<String>().parse()
}

/// A code that was read out yesterday means the same today: this one must never be changed.
#[test]
fn first_version_help_code_keeps_its_meaning() {
    let code = HelpCode {
        screen: ScreenEntry::Install,
        error: Some(ErrorCode::ST704),
        system: System::Windows,
        language: Language::Fr,
        residence: Some(Residence::Belgium),
        key_generation: Some(KeyGeneration::Pkcs12),
        stores: StoreStates([
            StoreState::Works,
            StoreState::Failed,
            StoreState::NotFound,
            StoreState::NeedsPassword,
            StoreState::NotFound,
        ]),
    };
    assert_eq!(code.to_string(), "KM5C5ATW");
    assert_eq!("KM5C5ATW".parse(), Ok(code));
}

#[test]
fn help_code_of_other_length_is_refused() {
    let spelled = HelpCode::typical(ScreenEntry::Start, None).to_string();
    for text in
        ["", "  ", &spelled[..7], &format!("{spelled}0"), &format!("{spelled}{spelled}"), "IS NO CODE"]
    {
        assert_eq!(text.parse::<HelpCode>(), Err(HelpCodeError::Mistyped), "{text}");
    }
}

#[test]
fn newer_help_code_is_not_misread() {
    let payload = layout::pack(&HelpCode::typical(ScreenEntry::Start, None));
    let other = payload & !(1 << 34);
    assert_eq!(spell(other).parse::<HelpCode>(), Err(HelpCodeError::OtherVersion));
    // The code behind the last known error.
    let base_of_error = 3 * 4 * 4 * 3 * 6_u64.pow(5);
    let number = (ErrorCode::ALL.len() as u64 + 1) * base_of_error;
    assert_eq!(spell(1 << 34 | number).parse::<HelpCode>(), Err(HelpCodeError::OtherVersion), "{number}");
    assert_eq!(spell(1 << 34 | ((1 << 34) - 1)).parse::<HelpCode>(), Err(HelpCodeError::Mistyped));
}

/// The document lists the screens in the order of the code, with the number of each.
#[test]
fn help_code_document_lists_every_screen() {
    let page = include_str!("../../../../docs/help-code.md");
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| ")).collect();
    let screens = ScreenEntry::ALL.iter().enumerate();
    let screens =
        screens.map(|(place, screen)| format!("| {place} | {} | {} |", screen.code(), screen.name()));
    let missing: Vec<String> = screens.filter(|row| !rows.contains(&row.as_str())).collect();
    assert!(missing.is_empty(), "docs/help-code.md lacks\n{}", missing.join("\n"));
}

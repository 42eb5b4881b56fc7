//! The generated TypeScript: the types of the view, and the lists of error codes. `UPDATE_BINDINGS=1 cargo test -p
//! wizard --test bindings` rewrites it.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::{env, fs, path::Path};

use ca_page::{facts::PageKind, imitation::ImitatedPage};
use certificate::{
    pkcs12::{Doubt, Shortcoming},
    store::{ImportOption, StoreId, StoreKind, Trust},
};
use pickup::{
    connection::{Check, CheckResult, ProxyMode},
    order::{Channel, Countdown, KeyGeneration, OrderKind, OrderState},
    password::{Rule, StrengthHint},
};
use serde_json::{Value, json};
use ts_rs::{Config, TS};
use wizard::{
    codes::{ErrorCode, OutsideCode, WayOut},
    computer::Computer,
    help_code::HelpCode,
    journal::KeyChoice,
    platform::{Helpdesk, System},
    preferences::{Language, Residence},
    state::{
        PublicForm, Purpose,
        effect::{Progress, TaskName},
        event::{PageField, SecretField, SecretInput, UserEvent},
        offer::LinkSource,
    },
    view::*,
};

const HEAD: &str = "// Generated from crates/wizard by its test `bindings`. Do not edit.\n";

macro_rules! declarations {
    ($($type:ty),+ $(,)?) => { [$(<$type>::decl(&Config::default())),+] };
}

#[test]
fn typescript_types_are_those_of_the_core() {
    let declarations = declarations![
        Update,
        WizardView,
        CallerView,
        System,
        Helpdesk,
        Language,
        ResidenceView,
        Residence,
        HereView,
        GuidedTopic,
        AnswerView,
        FindingView,
        FindingKind,
        FoundCertificateView,
        FoundFileView,
        Actions,
        Screen,
        StartScreen,
        OfferView,
        OfferedLink,
        LinkSource,
        ReviewOrderScreen,
        ThisComputerScreen,
        PickupPasswordScreen,
        KeyChoiceScreen,
        KeyChoice,
        Attempts,
        CertificatePasswordScreen,
        InspectScreen,
        AgreementScreen,
        DownloadScreen,
        InstallScreen,
        DoneScreen,
        CertificatesScreen,
        RemoveScreen,
        ConnectionScreen,
        CaPageScreen,
        EdgeModeScreen,
        EdgeModeStep,
        AppearedView,
        TakeAlongScreen,
        KeyView,
        LeftOutView,
        PublicFileView,
        PublicForm,
        Purpose,
        ArrivalScreen,
        ArrivedView,
        UnopenedView,
        PageKind,
        PageLimit,
        ImitatedPage,
        CertificatePasswordPurpose,
        StepView,
        StepName,
        StepState,
        Busy,
        Progress,
        TaskName,
        OrderView,
        Countdown,
        Computer,
        PreflightLine,
        PreflightCheck,
        PreflightState,
        SheetView,
        OrderState,
        OrderKind,
        Channel,
        KeyGeneration,
        RuleView,
        Rule,
        StrengthHint,
        CertificateView,
        ChainView,
        TargetView,
        TargetState,
        ResultView,
        OtherView,
        NextView,
        NextProgram,
        ReminderView,
        OptionsView,
        ImportOption,
        Use,
        Doubt,
        Shortcoming,
        Trust,
        ProgramView,
        ReaderView,
        HoldingView,
        RemovalView,
        HeldView,
        HeldState,
        StoreId,
        StoreKind,
        UserError,
        LinkAndFile,
        LinkStatus,
        ProxyView,
        ProxyMode,
        CheckView,
        Check,
        CheckResult,
        Arg,
        Field,
        NextStep,
        ErrorCode,
        OutsideCode,
        WayOut,
        UserEvent,
        SecretField,
        PageField,
    ];
    let mut text = String::from(HEAD);
    for declaration in declarations {
        text.push_str(&format!("\nexport {declaration}\n"));
    }
    assert!(!text.contains("bigint"), "a number that JSON cannot carry");

    is_in("wizard.ts", &text);
}

#[test]
fn limits_are_those_of_the_core() {
    let most = SecretInput::MOST_CHARACTERS;
    let text = format!(
        "{HEAD}\n/** The most characters of a secret. */\nexport const mostSecretCharacters = {most};\n"
    );
    is_in("limits.ts", &text);
}

#[test]
fn error_code_lists_are_those_of_the_core() {
    let mut text = format!("{HEAD}\nimport type {{ ErrorCode, OutsideCode, WayOut }} from './wizard';\n");
    text += &record(
        "The topics of Help that fit an error.",
        "topicsOf: Record<ErrorCode, string[]>",
        ErrorCode::ALL.map(|code| (code.as_str(), json!(code.topics().collect::<Vec<_>>()))),
    );
    text += &record(
        "What the texts of an error may mention.",
        "mentionsOf: Record<ErrorCode, string[]>",
        ErrorCode::ALL.map(|code| (code.as_str(), json!(code.mentions()))),
    );
    text += &record(
        "What the button in the box of an error does, where the screen allows it.",
        "wayOutOf: Record<ErrorCode, WayOut | null>",
        ErrorCode::ALL.map(|code| (code.as_str(), json!(code.way_out()))),
    );
    text += &record(
        "The error stands beside a program.",
        "isOfProgram: Record<ErrorCode, boolean>",
        ErrorCode::ALL.map(|code| (code.as_str(), json!(code.is_of_program()))),
    );
    text += &record(
        "The message that says what is wrong, where no screen does.",
        "outsideMessages: Record<OutsideCode, string>",
        OutsideCode::ALL.map(|code| (code.as_str(), json!(code.message()))),
    );
    is_in("errorCodes.ts", &text);
}

#[test]
fn help_codes_are_those_of_the_core() {
    let text = record(
        "The help code that shows what a caller usually sees with a step code or an error code.",
        "helpCodes: Record<string, string>",
        HelpCode::of_each_code().map(|(code, help_code)| (code, json!(help_code.to_string()))),
    );
    is_in("helpCodes.ts", &format!("{HEAD}{text}"));
}

/// A TypeScript constant with an entry for each code.
fn record<'a>(comment: &str, name: &str, entries: impl IntoIterator<Item = (&'a str, Value)>) -> String {
    let entries: String =
        entries.into_iter().map(|(code, value)| format!("  '{code}': {value},\n")).collect();
    format!("\n/** {comment} */\nexport const {name} = {{\n{entries}}};\n")
}

/// Asserts that the generated file has this text, or writes it.
fn is_in(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated").join(name);
    if env::var_os("UPDATE_BINDINGS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), text, "run it with UPDATE_BINDINGS=1");
}

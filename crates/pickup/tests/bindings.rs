//! The TypeScript types of the view are those of the core: `UPDATE_BINDINGS=1 cargo test -p pickup --test bindings`
//! writes them anew.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::{fs, path::Path};

use pickup::{
    computer::Computer,
    connection::{Check, CheckResult, ProxyMode},
    order::{Channel, Countdown, KeyGeneration, OrderKind, OrderState},
    password::{Rule, StrengthHint},
    pkcs12::Doubt,
    platform::System,
    preferences::{Language, Residence},
    store::{ImportOption, StoreId, StoreKind, Trust},
    wizard::{
        event::{SecretField, UserEvent},
        view::*,
    },
};
use ts_rs::{Config, TS};

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
        Language,
        ResidenceView,
        Residence,
        Actions,
        Screen,
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
        ReadinessView,
        Readiness,
        ReadinessState,
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
        Trust,
        ProgramView,
        HoldingView,
        HeldView,
        HeldState,
        StoreId,
        StoreKind,
        UserError,
        Fate,
        LinkFate,
        ProxyView,
        ProxyMode,
        CheckView,
        Check,
        CheckResult,
        Arg,
        Field,
        NextStep,
        UserEvent,
        SecretField,
    ];
    let mut text = String::from("// Generated from crates/pickup by its test `bindings`. Do not edit.\n");
    for declaration in declarations {
        text.push_str(&format!("\nexport {declaration}\n"));
    }
    assert!(!text.contains("bigint"), "a number that JSON cannot carry");

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated/wizard.ts");
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &text).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), text, "run it with UPDATE_BINDINGS=1");
}

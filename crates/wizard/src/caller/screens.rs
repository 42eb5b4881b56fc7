//! The screen of a help code, filled in for a person who does not exist.

use certificate::{pkcs12::Doubt, store::StoreId};
use i18n::text;
use pickup::{
    connection::{Check, CheckResult, ProxyMode, Service},
    order::{Countdown, KeyGeneration, OrderKind, OrderState},
    password::Rule,
};
use time::{Duration, OffsetDateTime};

use super::{
    Person,
    certificate::{certificate_view, held_views, program_views, removal_views, target_views, valid_days},
};
use crate::{
    codes::ErrorCode,
    help_code::{HelpCode, ScreenEntry, StoreState},
    preferences::Language,
    view::{
        CertificatePasswordPurpose, CheckView, HeldState, HoldingView, LinkStatus, OptionsView, OrderView,
        PreflightCheck, PreflightLine, PreflightState, ProgramView, ProxyView, RuleView, Screen, Use,
        format::rfc3339,
        next::{next_programs, proven},
    },
};

const ALL_USES: [Use; 3] = [Use::Signing, Use::LogIn, Use::Mail];

pub(super) fn screen(code: &HelpCode, person: &Person, language: Language, now: OffsetDateTime) -> Screen {
    let review = |state| Screen::ReviewOrder {
        order: order_view(code, person, state, now),
        computer: person.computer(),
    };
    let choose = |resumed| {
        let all = [Rule::Length, Rule::Alphabet, Rule::NotPickupPassword, Rule::Strength, Rule::Repeated];
        Screen::CertificatePassword {
            purpose: CertificatePasswordPurpose::Choose,
            rules: all.map(|rule| RuleView { rule, met: false }).to_vec(),
            strength: None,
            hint: None,
            keep: Some(false),
            resumed,
            file: None,
        }
    };
    let open = |purpose, file| Screen::CertificatePassword {
        purpose,
        rules: Vec::new(),
        strength: None,
        hint: None,
        keep: None,
        resumed: false,
        file: Some(file),
    };
    let inspect = |link, file, doubts| Screen::Inspect {
        certificate: certificate_view(person, now, None),
        uses: ALL_USES.to_vec(),
        doubts,
        link,
        file,
        backup_folder: person.backup_folder(),
    };
    let download = |saved, backup| Screen::Download {
        preflight: if saved { Vec::new() } else { preflight(code, person) },
        password_noted: saved,
        file: person.certificate_file(),
        saved,
        strengthened: None,
        // What is saved is waited for only where it could not be copied.
        checked: saved,
        backup_folder: person.backup_folder(),
        backup,
    };
    let connection = |checks| connection(code, checks);
    let checks = |bad| connection(checks(bad));
    match code.screen {
        ScreenEntry::Start => Screen::Start { suggested_link: None, resumed_order: None },
        ScreenEntry::StartAfterRestart => {
            Screen::Start { suggested_link: None, resumed_order: Some(person.order_number.to_owned()) }
        }
        ScreenEntry::Review => review(OrderState::Ready),
        ScreenEntry::ReviewLapsed => review(OrderState::Lapsed),
        ScreenEntry::ReviewLocked => review(OrderState::Locked),
        ScreenEntry::ReviewPickedUp => review(OrderState::PickedUp),
        ScreenEntry::ReviewCancelled => review(OrderState::Cancelled),
        ScreenEntry::PickupPassword => pickup_password(code, person, false),
        ScreenEntry::PickupPasswordAfterRestart => pickup_password(code, person, true),
        ScreenEntry::CertificatePasswordChoose => choose(false),
        ScreenEntry::CertificatePasswordChooseAfterRestart => choose(true),
        ScreenEntry::CertificatePasswordOpen => {
            open(CertificatePasswordPurpose::Open, person.certificate_file())
        }
        ScreenEntry::CertificatePasswordOpenUserFile => {
            open(CertificatePasswordPurpose::OpenUserFile, person.user_file())
        }
        ScreenEntry::Inspect => inspect(LinkStatus::NotConcerned, person.user_file(), Vec::new()),
        ScreenEntry::InspectOrder => {
            // Whatever else is doubtful, this is the most frequent.
            inspect(LinkStatus::NotUsed, person.certificate_file(), vec![Doubt::UnknownRoot])
        }
        ScreenEntry::Agreement => Screen::Agreement {
            version: "1".to_owned(),
            text: text(language, "caller-agreement", &[]),
            agreed: false,
        },
        ScreenEntry::Download => download(false, None),
        ScreenEntry::DownloadSaved => download(true, None),
        ScreenEntry::DownloadBackedUp => download(true, Some(person.backup())),
        ScreenEntry::Install | ScreenEntry::InstallAsking => install(code, person, now),
        ScreenEntry::Done => {
            let targets = target_views(code, person);
            let next = next_programs(&ALL_USES, &proven(&targets));
            let certificate = certificate_view(person, now, Some(person.backup()));
            Screen::Done { certificate, targets, next, public_file: None, receipt_open: false }
        }
        ScreenEntry::Certificates
        | ScreenEntry::CertificatesNothing
        | ScreenEntry::CertificatesAsking
        | ScreenEntry::CertificatesNotTried
        | ScreenEntry::CertificatesNotTriedAsking => check(code, person, now),
        ScreenEntry::Remove | ScreenEntry::RemoveAsking => Screen::Remove {
            certificate: certificate_view(person, now, Some(person.backup())),
            targets: removal_views(code, person),
            away: Vec::new(),
            asking: asking(code),
        },
        ScreenEntry::Connection => connection(Vec::new()),
        ScreenEntry::ConnectionGood => checks(None),
        ScreenEntry::ConnectionProxyFails => checks(Some((Check::Proxy, CheckResult::Failed))),
        ScreenEntry::ConnectionProxyRefuses => checks(Some((Check::Proxy, CheckResult::Refused))),
        ScreenEntry::ConnectionProxyCloses => checks(Some((Check::Proxy, CheckResult::Closed))),
        ScreenEntry::ConnectionProxyUnreadable => checks(Some((Check::Proxy, CheckResult::Unreadable))),
        ScreenEntry::ConnectionNameFails => checks(Some((Check::Name, CheckResult::Failed))),
        ScreenEntry::ConnectionTlsFails => checks(Some((Check::Tls, CheckResult::Failed))),
        ScreenEntry::ConnectionClockFails => checks(Some((Check::Clock, CheckResult::Failed))),
        ScreenEntry::ConnectionServiceFails => checks(Some((Check::Service, CheckResult::Failed))),
    }
}

/// The last look before the download: all is well but for what the code names. After a download that failed, nothing
/// has been looked at.
fn preflight(code: &HelpCode, person: &Person) -> Vec<PreflightLine> {
    let named = code.error;
    let has_looked = matches!(
        named,
        None | Some(ErrorCode::DL508 | ErrorCode::DL509 | ErrorCode::DL510 | ErrorCode::DL511)
    );
    let line = |check, error: Option<ErrorCode>| PreflightLine {
        check,
        state: match check {
            PreflightCheck::Computer => PreflightState::Good,
            _ if !has_looked => PreflightState::NotTried,
            _ if error.is_some() && error == named => PreflightState::Failed,
            _ => PreflightState::Good,
        },
        subject: if check == PreflightCheck::Computer { person.computer().name } else { String::new() },
        minutes_ahead: 0,
        obstacle: None,
    };
    vec![
        line(PreflightCheck::Computer, None),
        line(PreflightCheck::OwnFile, Some(ErrorCode::DL509)),
        line(PreflightCheck::Backup, Some(ErrorCode::DL510)),
        line(PreflightCheck::Clock, None),
        line(PreflightCheck::Connection, None),
    ]
}

fn install(code: &HelpCode, person: &Person, now: OffsetDateTime) -> Screen {
    let targets = target_views(code, person);
    Screen::Install {
        certificate: certificate_view(person, now, Some(person.backup())),
        usable: targets.iter().any(|target| !target.state.is_left_alone()),
        targets,
        options: OptionsView {
            exportable: true,
            extended_properties: true,
            strong_protection: false,
            by_hand: chose_nothing(code),
        },
        asking: asking(code),
    }
}

/// The caller has chosen among the programs, and none of them.
pub(super) fn chose_nothing(code: &HelpCode) -> bool {
    code.error == Some(ErrorCode::ST712)
}

/// The program whose primary password is asked for, on a screen that asks.
fn asking(code: &HelpCode) -> Option<StoreId> {
    let asks = matches!(
        code.screen,
        ScreenEntry::InstallAsking
            | ScreenEntry::CertificatesAsking
            | ScreenEntry::CertificatesNotTriedAsking
            | ScreenEntry::RemoveAsking
    );
    let closed: Vec<ProgramView> = program_views(code, |state| state == StoreState::NeedsPassword);
    closed.into_iter().next().filter(|_| asks).map(|program| program.id)
}

fn order_view(code: &HelpCode, person: &Person, state: OrderState, now: OffsetDateTime) -> OrderView {
    /// Of the 30 that there are.
    const DAYS_LEFT: u32 = 12;
    let lapsed = state == OrderState::Lapsed;
    let (countdown, lapses_at) = if lapsed {
        (Countdown::Lapsed, now - Duration::days(1))
    } else {
        (Countdown::Days { days: DAYS_LEFT }, now + Duration::days(DAYS_LEFT.into()))
    };
    OrderView {
        number: person.order_number.to_owned(),
        state,
        kind: OrderKind::New,
        channel: person.channel,
        key_generation: code.key_generation.unwrap_or(KeyGeneration::Pkcs12),
        holder: person.name.to_owned(),
        organization: person.organization.to_owned(),
        country: person.country.to_owned(),
        email: person.email.to_owned(),
        lapses_at: rfc3339(lapses_at),
        countdown,
        host: Service::built_in().host().to_owned(),
    }
}

fn pickup_password(code: &HelpCode, person: &Person, resumed: bool) -> Screen {
    let refused = matches!(code.error, Some(ErrorCode::PU201 | ErrorCode::PU205));
    Screen::PickupPassword {
        order_number: person.order_number.to_owned(),
        attempts_left: if refused { Person::ATTEMPTS_AFTER_ONE } else { Person::ATTEMPTS },
        practice_password: None,
        resumed,
    }
}

/// One certificate, which is everywhere where it can be, and the programs that are closed.
fn check(code: &HelpCode, person: &Person, now: OffsetDateTime) -> Screen {
    let targets = held_views(code, person);
    let holding = || HoldingView {
        certificate: certificate_view(person, now, Some(person.backup())),
        days_left: Some(valid_days()),
        removable: targets.iter().any(|target| target.removable),
        repairable: targets
            .iter()
            .any(|target| !matches!(target.state, HeldState::Works | HeldState::NotTried)),
        triable: targets.iter().any(|target| target.state == HeldState::NotTried),
        public_file: None,
        targets: targets.clone(),
    };
    Screen::Certificates {
        certificates: if code.screen == ScreenEntry::CertificatesNothing {
            Vec::new()
        } else {
            vec![holding()]
        },
        locked: program_views(code, |state| state == StoreState::NeedsPassword),
        asking: asking(code),
    }
}

/// With the proxy that the caller has chosen, where the code tells of one.
fn connection(code: &HelpCode, checks: Vec<CheckView>) -> Screen {
    let is_of_proxy = |step: &CheckView| {
        step.check == Check::Proxy && !matches!(step.result, CheckResult::NotTried | CheckResult::Unreadable)
    };
    let proxied = checks.iter().any(is_of_proxy);
    let (mode, address) = match code.error {
        Some(ErrorCode::CN101) => (ProxyMode::Manual, String::new()),
        _ if proxied => (ProxyMode::Manual, PROXY.to_owned()),
        _ => (ProxyMode::System, String::new()),
    };
    Screen::Connection {
        proxy: ProxyView { mode, address, user: String::new(), has_password: false },
        host: Service::built_in().host().to_owned(),
        checks,
    }
}

const PROXY: &str = "proxy.example:8080";

/// Every step, good before the one that is bad and not tried after it.
fn checks(bad: Option<(Check, CheckResult)>) -> Vec<CheckView> {
    let all = [Check::Proxy, Check::Name, Check::Tls, Check::Clock, Check::Service];
    let failing = bad.and_then(|(check, _)| all.iter().position(|known| *known == check));
    let result = |place: usize, check: Check| match (failing, bad) {
        (Some(failing), Some((_, result))) if place == failing => result,
        (Some(failing), _) if place > failing => CheckResult::NotTried,
        // Without a proxy there is none to be tried.
        _ if check == Check::Proxy => CheckResult::NotTried,
        _ => CheckResult::Good,
    };
    let service = Service::built_in();
    let view = |(place, &check): (usize, &Check)| {
        let result = result(place, check);
        let subject = match check {
            _ if matches!(result, CheckResult::NotTried | CheckResult::Unreadable) => "",
            Check::Proxy => PROXY,
            Check::Name | Check::Service => service.host(),
            Check::Tls => "Example Root CA",
            Check::Clock => "",
        };
        let behind = check == Check::Clock && result == CheckResult::Failed;
        CheckView { check, result, subject: subject.to_owned(), minutes_ahead: if behind { -95 } else { 0 } }
    };
    all.iter().enumerate().map(view).collect()
}

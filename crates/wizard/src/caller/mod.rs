//! What a caller sees, shown to the helpdesk: the screen that a help code names, with made-up content. Nothing on it does
//! anything but Back.

mod certificate;
mod screens;

use time::OffsetDateTime;

use self::certificate::certificate_view;

pub(crate) use crate::codes::Person;
use pickup::{error::PickupError, order::OrderState};

use crate::{
    codes::ErrorCode,
    help_code::{HelpCode, ScreenEntry, StoreState},
    preferences::{Language, Residence},
    user_error::Problem,
    view::{
        Actions, CallerView, LinkAndFile, LinkStatus, ReminderView, ResidenceView, Screen, SheetView,
        UserError, WizardView,
        actions::{Situation, actions},
        link_and_file::is_safe,
        session::steps_at,
    },
};

/// The caller's screen, in the language of the helpdesk.
pub(crate) fn view(code: &HelpCode, language: Language, now: OffsetDateTime) -> WizardView {
    let has_order = code.key_generation.is_some();
    // An order that does not say where the person lives was placed with an account of one's own.
    let elsewhere = has_order.then_some(Residence::Elsewhere);
    let person = Person::of(code.residence.or(elsewhere), code.system);
    let problem = problem(code, &person);
    let screen = screens::screen(code, &person, language, now);
    let by_order = has_order && Residence::of_channel(person.channel).is_some();
    let actions = offered(&screen, problem.as_ref());
    WizardView {
        problem: problem.as_ref().map(|problem| UserError::from(problem).where_allowed(&actions)),
        actions,
        screen,
        code: code.screen.code().to_owned(),
        help_code: code.to_string(),
        steps: steps_at(code.screen.code()),
        busy: None,
        link_and_file: problem.as_ref().map(|problem| link_and_file(code.screen, problem, &person)),
        practice: true,
        language,
        residence: code.residence.map(|residence| ResidenceView { residence, by_order }),
        reminder: offers_reminder(code.screen).then_some(ReminderView { times: 2, file: None }),
        order_number: has_order.then(|| person.order_number.to_owned()),
        sheet: sheet(code.screen, &person, now),
        caller: Some(CallerView {
            language: code.language,
            system: code.system,
            residence: code.residence,
            key_generation: code.key_generation,
        }),
    }
}

/// What such a screen offers its user, but for practising, which would begin here.
fn offered(screen: &Screen, problem: Option<&Problem>) -> Actions {
    let receipt_is_settled =
        matches!(problem, Some(Problem::Pickup(PickupError::OrderNotReady(OrderState::PickedUp))));
    let actions = actions(screen, Situation { busy: None, problem, isolated: false, receipt_is_settled });
    Actions { practise: false, ..actions }
}

/// Until the order is downloaded, and at the end.
fn offers_reminder(screen: ScreenEntry) -> bool {
    matches!(
        screen,
        ScreenEntry::Review
            | ScreenEntry::PickupPassword
            | ScreenEntry::PickupPasswordAfterRestart
            | ScreenEntry::CertificatePasswordChoose
            | ScreenEntry::CertificatePasswordChooseAfterRestart
            | ScreenEntry::Agreement
            | ScreenEntry::Download
            | ScreenEntry::Done
    )
}

/// What went wrong. An error that stands beside a program has a count of such programs above it.
fn problem(code: &HelpCode, person: &Person) -> Option<Problem> {
    let error = code.error?;
    let failed = code.stores.0.iter().filter(|state| **state == StoreState::Failed).count();
    if error.is_of_program() || error == ErrorCode::ST707 {
        let count = u32::try_from(failed).ok().filter(|count| *count > 0)?;
        return match code.screen {
            ScreenEntry::Install => Some(Problem::ProgramsFailed(count)),
            ScreenEntry::Remove => Some(Problem::NotRemoved { left: count, removed: 0 }),
            _ => None,
        };
    }
    Some(error.sample(person))
}

/// The sheet, on the screens that offer it.
fn sheet(screen: ScreenEntry, person: &Person, now: OffsetDateTime) -> Option<SheetView> {
    let (valid_until, file) = match screen {
        ScreenEntry::CertificatePasswordChoose | ScreenEntry::CertificatePasswordChooseAfterRestart => {
            (None, person.backup_folder())
        }
        ScreenEntry::Done => (Some(certificate_view(person, now, None).valid_until), person.backup()),
        _ => return None,
    };
    Some(SheetView {
        order_number: Some(person.order_number.to_owned()),
        holder: person.name.to_owned(),
        organization: person.organization.to_owned(),
        saved: valid_until.is_some(),
        valid_until,
        file,
    })
}

/// What became of the link and the file where such a thing goes wrong on such a screen.
fn link_and_file(screen: ScreenEntry, problem: &Problem, person: &Person) -> LinkAndFile {
    let file = |path: String| is_safe(problem).then_some(path);
    let (link, file) = match screen {
        ScreenEntry::Start | ScreenEntry::StartAfterRestart => match problem {
            Problem::Journal { .. } | Problem::NotResumed { .. } => (LinkStatus::KnownWhenLinkIsOpened, None),
            Problem::UserFile { .. } | Problem::File(_) => (LinkStatus::NotConcerned, None),
            Problem::Pickup(PickupError::OrderNotReady(OrderState::PickedUp)) => (LinkStatus::Used, None),
            _ => (LinkStatus::NotUsed, None),
        },
        ScreenEntry::ReviewPickedUp => (LinkStatus::Used, None),
        ScreenEntry::CertificatePasswordOpen => (LinkStatus::NotUsed, file(person.certificate_file())),
        ScreenEntry::DownloadSaved | ScreenEntry::InspectOrder => {
            (LinkStatus::NotUsed, file(person.certificate_file()))
        }
        ScreenEntry::DownloadBackedUp => match problem {
            Problem::Receipt(PickupError::WrongReceipt) | Problem::Unnoted { .. } => {
                (LinkStatus::NotUsed, file(person.backup()))
            }
            _ => (LinkStatus::KnownWhenServiceAnswers, file(person.backup())),
        },
        ScreenEntry::Install | ScreenEntry::InstallAsking => (LinkStatus::Used, file(person.backup())),
        ScreenEntry::Done => match problem {
            Problem::UserFile { .. } | Problem::File(_) => (LinkStatus::NotConcerned, None),
            _ => (LinkStatus::Used, file(person.backup())),
        },
        ScreenEntry::CertificatePasswordOpenUserFile | ScreenEntry::Inspect => {
            (LinkStatus::NotConcerned, file(person.user_file()))
        }
        ScreenEntry::Certificates
        | ScreenEntry::CertificatesNothing
        | ScreenEntry::CertificatesAsking
        | ScreenEntry::CertificatesNotTried
        | ScreenEntry::CertificatesNotTriedAsking
        | ScreenEntry::Remove
        | ScreenEntry::RemoveAsking => (LinkStatus::NotConcerned, None),
        ScreenEntry::Review
        | ScreenEntry::ReviewLapsed
        | ScreenEntry::ReviewLocked
        | ScreenEntry::ReviewCancelled
        | ScreenEntry::PickupPassword
        | ScreenEntry::PickupPasswordAfterRestart
        | ScreenEntry::CertificatePasswordChoose
        | ScreenEntry::CertificatePasswordChooseAfterRestart
        | ScreenEntry::Agreement
        | ScreenEntry::Download
        | ScreenEntry::Connection
        | ScreenEntry::ConnectionGood
        | ScreenEntry::ConnectionProxyFails
        | ScreenEntry::ConnectionProxyRefuses
        | ScreenEntry::ConnectionProxyCloses
        | ScreenEntry::ConnectionProxyUnreadable
        | ScreenEntry::ConnectionNameFails
        | ScreenEntry::ConnectionTlsFails
        | ScreenEntry::ConnectionClockFails
        | ScreenEntry::ConnectionServiceFails => (LinkStatus::NotUsed, None),
    };
    LinkAndFile { link, file }
}

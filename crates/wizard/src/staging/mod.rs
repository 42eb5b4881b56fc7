//! What a caller sees, for the helpdesk: the session that a help code tells of, made up. It is made by the types of every
//! journey, and shown as everybody's.

mod stores;
#[cfg(test)]
pub(crate) mod tests;

use std::{iter, path::PathBuf, sync::Arc};

use certificate::{
    password::CertificatePassword,
    pkcs12::VerifiedPfx,
    roots::TrustedRoots,
    store::Trust,
    subject::Subject,
    x509::{hex, sha256},
};
use i18n::text;
use pickup::{
    agreement::Agreement,
    client::Access,
    connection::{Check, CheckResult, CheckStep, Proxy, ProxyMode, Service},
    error::PickupError,
    link::{AllowedHosts, OrderLink},
    order::{KeyGeneration, OrderDetails, OrderKind, OrderState},
    password::{PasswordMark, PickupPassword},
};
use time::{Duration, OffsetDateTime};

use crate::{
    codes::{ErrorCode, Person},
    help_code::{HelpCode, ScreenEntry, StoreState},
    journal::{Note, Phase, Recalled, SavedFile},
    platform::Platform,
    preferences::{Language, Preferences, Residence},
    state::{
        certificates::SignedChallenge,
        context::{Context, Memory, Practice},
        install::InstallForm,
        journey::{Agreed, BackedUp, Downloaded, LocalFile, Opened, Order, Unlocked},
        preflight::{Preflight, PreflightFindings},
        proof::{Installation, Proof, Remarks},
        session::Session,
        stage::{
            AgreementForm, ConnectionForm, NewPasswordForm, Overlay, PickupPasswordForm, Position, Stage,
        },
    },
    storage::{Storage, keyring::NoKeyring},
    user_error::Problem,
    view::{Actions, CallerView, Screen, WizardView},
};

/// Stands in the link and in the password; no service knows it.
const TOKEN: &str = "sample-sample-sample-sample-sample-sample-s";
const PASSWORD: &str = "sample2026";
const PROXY: &str = "proxy.example:8080";
/// Of the 30 days that there are to pick a certificate up.
const DAYS_LEFT: Duration = Duration::days(12);
const MINUTES_BEHIND: i32 = -95;

/// What only a certification authority can make.
#[derive(Clone, Debug)]
pub struct Props {
    /// The certificate.
    pub pfx: Arc<VerifiedPfx>,
    /// What its key made of a challenge.
    pub signed: SignedChallenge,
}

/// Whom the certificate in the props has to name.
#[must_use]
pub fn holder(code: &HelpCode) -> Subject {
    person_of(code).subject()
}

/// What a caller sees, in the language of the helpdesk.
///
/// # Errors
/// [`Problem`] where the props do not belong together.
pub fn callers_view(
    code: &HelpCode,
    props: &Props,
    language: Language,
    practising: bool,
    now: OffsetDateTime,
) -> Result<WizardView, Problem> {
    let mut view = staged(code, props, language, now)?.view(now);
    if let Screen::Download { file, .. } = &mut view.screen {
        // As it is written on the caller's system.
        *file = person_of(code).certificate_file();
    }
    let HelpCode { language, system, residence, key_generation, .. } = *code;
    Ok(WizardView {
        help_code: code.to_string(),
        actions: Actions { end_practice: practising, ..view.actions },
        caller: Some(CallerView { language, system, residence, key_generation }),
        ..view
    })
}

/// The session at the screen that the code names, with its error.
pub(crate) fn staged(
    code: &HelpCode,
    props: &Props,
    language: Language,
    now: OffsetDateTime,
) -> Result<Session, Problem> {
    let cast = Cast::new(code, props, language, now)?;
    let mut session = Session::begin(Arc::new(cast.context()), cast.memory(language));
    session.position = cast.position()?;
    session.shared.problem = cast.problem;
    Ok(session)
}

/// An order that does not say where the person lives was placed with an account of one's own.
fn person_of(code: &HelpCode) -> Person {
    let elsewhere = code.key_generation.map(|_| Residence::Elsewhere);
    Person::of(code.residence.or(elsewhere), code.system)
}

/// Everything of which a screen is made.
struct Cast<'a> {
    code: &'a HelpCode,
    props: &'a Props,
    person: Person,
    unlocked: Unlocked,
    agreement: Agreement,
    proof: Proof,
    problem: Option<Problem>,
}

impl<'a> Cast<'a> {
    fn new(
        code: &'a HelpCode,
        props: &'a Props,
        language: Language,
        now: OffsetDateTime,
    ) -> Result<Self, Problem> {
        let person = person_of(code);
        let link = format!("https://{}/pickup/{TOKEN}", Service::built_in().host());
        let link = OrderLink::parse(&link, &AllowedHosts::default())?;
        let mark = PasswordMark::of(&PickupPassword::parse(&PASSWORD.into())?);
        let access = Access::new(link.clone(), TOKEN.into(), None, now);
        let unlocked = Order::new(link, details(code, &person, now)).unlock(mark, access);
        let text = text(language, "caller-agreement", &[]);
        let agreement = Agreement::new("1".to_owned(), &hex(&sha256(text.as_bytes())), text)
            .map_err(|_| PickupError::Corrupted)?;
        let installation = Installation {
            receipt: stores::receipt(&props.pfx),
            found: props.pfx.leaf().to_vec(),
            challenge: props.signed.challenge.clone(),
            signature: props.signed.signature.clone()?,
            remarks: Remarks { trust: Trust::Trusted, others: Vec::new(), restart: false },
        };
        let proof = Proof::check(installation, &props.pfx)?;
        let problem = problem(code, &person);
        Ok(Self { code, props, person, unlocked, agreement, proof, problem })
    }

    /// Nothing in it is the person's own, and no place in it is one of this computer.
    fn context(&self) -> Context {
        let folder = PathBuf::from(self.person.backup_folder());
        Context {
            hosts: AllowedHosts::default(),
            practice: Some(Practice { root: Vec::new(), link: None, isolated: true }),
            roots: TrustedRoots::default(),
            storage: Storage::new(PathBuf::new(), Arc::new(NoKeyring)),
            documents: folder,
            computer: self.person.computer(),
            file: None,
            language: Language::default(),
            platform: Platform { system: self.code.system, ..Platform::of_this_computer(PathBuf::new()) },
            warning: None,
        }
    }

    /// What the wizard knows from before.
    fn memory(&self, language: Language) -> Memory {
        let note = || Note {
            order_number: self.person.order_number.to_owned(),
            phase: Phase::PickingUp,
            backup_folder: self.person.backup_folder().into(),
        };
        let is_after_restart = self.code.screen == ScreenEntry::StartAfterRestart;
        let is_lost =
            |problem: &&Problem| matches!(problem, Problem::Journal { .. } | Problem::NotResumed { .. });
        Memory {
            journal: is_after_restart.then(|| Recalled::Note(note())),
            lost: self.problem.as_ref().filter(|_| !is_after_restart).filter(is_lost).cloned(),
            proxy: self.proxy(),
            preferences: Preferences { language: Some(language), residence: self.code.residence },
            ..Memory::default()
        }
    }

    fn position(&self) -> Result<Position, Problem> {
        let (order, unlocked) = (self.unlocked.clone().lock(), self.unlocked.clone());
        let resumed = matches!(
            self.code.screen,
            ScreenEntry::PickupPasswordAfterRestart | ScreenEntry::CertificatePasswordChooseAfterRestart
        );
        let stage = match self.code.screen {
            ScreenEntry::Start | ScreenEntry::StartAfterRestart => Stage::START,
            ScreenEntry::PickupPassword | ScreenEntry::PickupPasswordAfterRestart => {
                Stage::PickupPassword(PickupPasswordForm { resumed, ..PickupPasswordForm::new(order) })
            }
            ScreenEntry::CertificatePasswordChoose | ScreenEntry::CertificatePasswordChooseAfterRestart => {
                Stage::CertificatePassword(NewPasswordForm { resumed, ..NewPasswordForm::new(unlocked) })
            }
            ScreenEntry::CertificatePasswordOpen => Stage::reopen(self.closed_file()),
            ScreenEntry::CertificatePasswordOpenUserFile => Stage::reopen(self.user_file().close()),
            ScreenEntry::Inspect => Stage::Inspect(self.opened(self.user_file())),
            ScreenEntry::InspectOrder => Stage::Inspect(self.opened(self.downloaded())),
            ScreenEntry::Agreement => {
                let (protected, agreement) = self.agreed().reconsider();
                Stage::Agreement(AgreementForm { protected, agreement: Some(agreement), agreed: false })
            }
            ScreenEntry::Download => Stage::Download(self.preflight()),
            ScreenEntry::DownloadSaved => Stage::BackingUp(self.opened(self.downloaded()).accepted()),
            ScreenEntry::DownloadBackedUp => Stage::Confirming(self.told(self.backed_up(self.downloaded()))),
            ScreenEntry::Install | ScreenEntry::InstallAsking => Stage::Install(InstallForm {
                by_hand: self.chose_nothing(),
                asked: self.asked(),
                ..InstallForm::new(self.installable(), self.targets())
            }),
            ScreenEntry::Done => Stage::Done {
                confirmed: self.installable().confirm(self.proof.clone(), iter::empty()),
                targets: self.targets(),
            },
            looks => match looks.code() {
                "P1" => Stage::Review(order),
                "K1" => return Ok(Stage::START.under(Overlay::Certificates(self.certificates()))),
                "K2" => return Ok(Stage::START.under(Overlay::Removal(self.removal()?.into()))),
                _ => {
                    let behind = if self.has_order() { Stage::Review(order) } else { Stage::START };
                    let form = ConnectionForm { checks: checks(looks), ..ConnectionForm::default() };
                    return Ok(behind.under(Overlay::Connection(form)));
                }
            },
        };
        Ok(stage.into())
    }

    fn pfx(&self) -> &VerifiedPfx {
        &self.props.pfx
    }

    fn has_order(&self) -> bool {
        self.code.key_generation.is_some()
    }

    fn agreed(&self) -> Agreed {
        self.unlocked.clone().protect(password(), false).agree(self.agreement.clone())
    }

    /// All is well but for what the code names. After a download that failed, nothing has been looked at.
    fn preflight(&self) -> Preflight {
        let has_looked = matches!(
            self.code.error,
            None | Some(ErrorCode::DL508 | ErrorCode::DL509 | ErrorCode::DL510 | ErrorCode::DL511)
        );
        let unless = |error| match &self.problem {
            Some(problem) if self.code.error == Some(error) => Err(problem.clone()),
            _ => Ok(()),
        };
        let findings = has_looked.then(|| PreflightFindings {
            own_file: unless(ErrorCode::DL509),
            backup: unless(ErrorCode::DL510),
            connection: checks(ScreenEntry::ConnectionGood),
        });
        Preflight { findings, ..Preflight::new(self.agreed()) }
    }

    fn downloaded(&self) -> Downloaded {
        self.agreed().downloaded(SavedFile::new(self.person.certificate_file().into(), [0; 32]))
    }

    /// The file after a restart. Where the order is over, the service has said so.
    fn closed_file(&self) -> LocalFile {
        let kept = self.downloaded().close();
        let state = match &self.problem {
            Some(Problem::Pickup(PickupError::OrderNotReady(state)) | Problem::ClosedWithFile(state)) => {
                *state
            }
            _ => return kept,
        };
        let receipt = kept.receipt().after(&PickupError::OrderNotReady(state));
        kept.with_receipt(receipt)
    }

    fn user_file(&self) -> Downloaded {
        let file = SavedFile::new(self.person.user_file().into(), [0; 32]);
        LocalFile::user_file(file).reopen(password())
    }

    fn opened(&self, downloaded: Downloaded) -> Opened {
        downloaded.opened(self.pfx().clone())
    }

    fn backed_up(&self, downloaded: Downloaded) -> BackedUp {
        self.opened(downloaded).accepted().backed_up(self.person.backup().into())
    }

    fn told(&self, backed_up: BackedUp) -> BackedUp {
        match &self.problem {
            Some(Problem::Receipt(error)) => backed_up.receipt_failed(error),
            _ => backed_up,
        }
    }

    /// Of the order; without one, the person has brought the file.
    fn installable(&self) -> BackedUp {
        let downloaded = if self.has_order() { self.downloaded() } else { self.user_file() };
        self.backed_up(downloaded).receipt_confirmed()
    }

    /// With the proxy that the caller has chosen, where the code tells of one.
    fn proxy(&self) -> Proxy {
        let (mode, address) = match self.code.screen {
            _ if self.code.error == Some(ErrorCode::CN101) => (ProxyMode::Manual, ""),
            ScreenEntry::ConnectionProxyFails
            | ScreenEntry::ConnectionProxyRefuses
            | ScreenEntry::ConnectionProxyCloses => (ProxyMode::Manual, PROXY),
            _ => (ProxyMode::System, ""),
        };
        Proxy { mode, address: address.to_owned(), user: String::new() }
    }
}

fn password() -> CertificatePassword {
    CertificatePassword::new(PASSWORD.into())
}

fn details(code: &HelpCode, person: &Person, now: OffsetDateTime) -> OrderDetails {
    let state = match code.screen {
        ScreenEntry::ReviewLapsed => OrderState::Lapsed,
        ScreenEntry::ReviewLocked => OrderState::Locked,
        ScreenEntry::ReviewPickedUp => OrderState::PickedUp,
        ScreenEntry::ReviewCancelled => OrderState::Cancelled,
        _ => OrderState::Ready,
    };
    let is_refused = matches!(code.error, Some(ErrorCode::PU201 | ErrorCode::PU205));
    OrderDetails {
        number: person.order_number.to_owned(),
        state,
        kind: OrderKind::New,
        channel: person.channel,
        key_generation: code.key_generation.unwrap_or(KeyGeneration::Pkcs12),
        subject: person.subject(),
        lapses_at: now + if state == OrderState::Lapsed { -Duration::DAY } else { DAYS_LEFT },
        attempts_left: if is_refused { Person::ATTEMPTS_AFTER_ONE } else { Person::ATTEMPTS },
        issuers: Vec::new(),
        practice_password: None,
    }
}

/// What went wrong. An error that stands beside a program has a count of such programs above it.
fn problem(code: &HelpCode, person: &Person) -> Option<Problem> {
    let error = code.error?;
    if !error.is_of_program() && error != ErrorCode::ST707 {
        return Some(error.sample(person));
    }
    let failed = code.stores.0.iter().filter(|state| **state == StoreState::Failed).count();
    let count = u32::try_from(failed).ok().filter(|count| *count > 0)?;
    match code.screen {
        ScreenEntry::Install => Some(Problem::ProgramsFailed(count)),
        ScreenEntry::Remove => Some(Problem::NotRemoved(count)),
        _ => None,
    }
}

/// Good before the step that is bad, and not tried after it. Without a proxy there is none to be tried.
fn checks(screen: ScreenEntry) -> Vec<CheckStep> {
    let (bad, how) = match screen {
        ScreenEntry::Connection => return Vec::new(),
        ScreenEntry::ConnectionProxyFails => (Some(Check::Proxy), CheckResult::Failed),
        ScreenEntry::ConnectionProxyRefuses => (Some(Check::Proxy), CheckResult::Refused),
        ScreenEntry::ConnectionProxyCloses => (Some(Check::Proxy), CheckResult::Closed),
        ScreenEntry::ConnectionProxyUnreadable => (Some(Check::Proxy), CheckResult::Unreadable),
        ScreenEntry::ConnectionNameFails => (Some(Check::Name), CheckResult::Failed),
        ScreenEntry::ConnectionTlsFails => (Some(Check::Tls), CheckResult::Failed),
        ScreenEntry::ConnectionClockFails => (Some(Check::Clock), CheckResult::Failed),
        ScreenEntry::ConnectionServiceFails => (Some(Check::Service), CheckResult::Failed),
        _ => (None, CheckResult::Good),
    };
    let host = Service::built_in().host().to_owned();
    let subjects = [
        (Check::Proxy, Some(PROXY.to_owned())),
        (Check::Name, Some(host.clone())),
        (Check::Tls, Some("Example Root CA".to_owned())),
        (Check::Clock, None),
        (Check::Service, Some(host)),
    ];
    let mut is_tried = true;
    let step = |(check, subject): (Check, Option<String>)| {
        let result = match check {
            check if bad == Some(check) => how,
            Check::Proxy => CheckResult::NotTried,
            _ if is_tried => CheckResult::Good,
            _ => CheckResult::NotTried,
        };
        is_tried &= bad != Some(check);
        let is_named = !matches!(result, CheckResult::NotTried | CheckResult::Unreadable);
        let is_behind = check == Check::Clock && result == CheckResult::Failed;
        let minutes_ahead = is_behind.then_some(MINUTES_BEHIND);
        CheckStep { check, result, subject: subject.filter(|_| is_named), minutes_ahead }
    };
    subjects.map(step).into()
}

//! The caller's session, rebuilt from a help code for the helpdesk with made-up data. It uses the types of every
//! journey, and the same view.

mod journey;
mod stores;
#[cfg(test)]
pub(crate) mod tests;

use std::{path::PathBuf, sync::Arc};

use certificate::{
    pkcs12::VerifiedPfx,
    roots::TrustedRoots,
    store::Trust,
    subject::Subject,
    x509::{hex, sha256},
};
use i18n::text;
use journey::details;
use pickup::{
    agreement::Agreement,
    client::Access,
    connection::{Proxy, ProxyMode, Service},
    error::PickupError,
    link::{AllowedHosts, OrderLink},
    password::{PasswordMark, PickupPassword},
};
use time::OffsetDateTime;

use crate::{
    codes::{ErrorCode, Person},
    help_code::{HelpCode, ScreenEntry, StoreState},
    journal::{Phase, Recalled},
    platform::Platform,
    preferences::{Language, Preferences, Residence},
    problem::Problem,
    state::{
        Context, Installation, Memory, Order, Practice, Proof, Remarks, Session, SignedChallenge, Unlocked,
    },
    storage::{Storage, keyring::NoKeyring},
    view::{Actions, CallerView, DownloadScreen, Screen, WizardView},
};

/// The token in the link and in the session; no service knows it.
const TOKEN: &str = "sample-sample-sample-sample-sample-sample-s";
const PASSWORD: &str = "sample2026";
const PROXY: &str = "proxy.example:8080";

/// The data that only a certification authority can make.
#[derive(Clone, Debug)]
pub struct Props {
    /// The certificate.
    pub pfx: Arc<VerifiedPfx>,
    /// A challenge signed by its key.
    pub signed: SignedChallenge,
}

/// The subject that the certificate in the props must have.
#[must_use]
pub fn holder(code: &HelpCode) -> Subject {
    person_of(code).subject()
}

/// The caller's view, in the language of the helpdesk.
///
/// # Errors
/// [`Problem`] if the props do not belong together.
pub fn callers_view(
    code: &HelpCode,
    props: &Props,
    language: Language,
    practising: bool,
    now: OffsetDateTime,
) -> Result<WizardView, Problem> {
    let mut view = staged(code, props, language, now)?.view(now);
    if let Screen::Download(DownloadScreen { file, .. }) = &mut view.screen {
        // The path as the caller's system writes it.
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
    let mut session = Session::begin(Arc::new(cast.context()), cast.memory(language), now);
    session.position = cast.position()?;
    session.shared.refused_field = cast.problem.as_ref().and_then(Problem::refused_field);
    session.shared.problem = cast.problem;
    Ok(session)
}

/// The person of the code. An order of unknown residence was placed with an account of one's own.
fn person_of(code: &HelpCode) -> Person {
    let elsewhere = code.key_generation.map(|_| Residence::Elsewhere);
    Person::of(code.residence.or(elsewhere), code.system)
}

/// The data from which a screen is built.
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

    /// A context without anything of the person's own, and without a path of this computer.
    fn context(&self) -> Context {
        Context {
            hosts: AllowedHosts::default(),
            practice: Some(Practice { root: Vec::new(), link: None, page_link: None, isolated: true }),
            roots: TrustedRoots::default(),
            storage: Storage::new(PathBuf::new(), Arc::new(NoKeyring)),
            documents: self.backup_folder(),
            computer: self.person.computer(),
            file: None,
            link: None,
            language: Language::default(),
            platform: Platform { system: self.code.system, ..Platform::of_this_computer(PathBuf::new()) },
            warning: None,
        }
    }

    /// The data kept from earlier sessions.
    fn memory(&self, language: Language) -> Memory {
        let is_after_restart = self.code.screen == ScreenEntry::StartAfterRestart;
        let is_lost =
            |problem: &&Problem| matches!(problem, Problem::Journal(..) | Problem::NotResumed { .. });
        Memory {
            journal: is_after_restart.then(|| {
                let entry = self.unlocked.order().entry(Phase::PickingUp, &self.backup_folder());
                Recalled::Note(entry.note().clone())
            }),
            lost: self.problem.as_ref().filter(|_| !is_after_restart).filter(is_lost).cloned(),
            proxy: self.proxy(),
            preferences: Preferences { language: Some(language), residence: self.code.residence },
            ..Memory::default()
        }
    }

    /// The proxy that the caller has chosen, where the code tells of one.
    fn proxy(&self) -> Proxy {
        let (mode, address) = match self.code.screen {
            _ if self.code.error == Some(ErrorCode::CN101) => (ProxyMode::Manual, ""),
            ScreenEntry::ConnectionProxyFails
            | ScreenEntry::ConnectionProxyRefuses
            | ScreenEntry::ConnectionProxyCloses
            | ScreenEntry::ConnectionProxyUntrusted => (ProxyMode::Manual, PROXY),
            _ => (ProxyMode::System, ""),
        };
        Proxy { mode, address: address.to_owned(), user: String::new() }
    }

    fn backup_folder(&self) -> PathBuf {
        self.person.backup_folder().into()
    }
}

/// The problem. For an error beside a program, it is the count of such programs.
fn problem(code: &HelpCode, person: &Person) -> Option<Problem> {
    let error = code.error?;
    if !error.is_of_program() && error != ErrorCode::ST707 {
        return Some(error.sample(person));
    }
    let failed = code.stores.0.iter().filter(|state| **state == StoreState::Failed).count();
    let count = u32::try_from(failed).ok().filter(|count| *count > 0)?;
    match code.screen {
        ScreenEntry::Install => Some(Problem::ProgramsFailed(count)),
        ScreenEntry::Remove => Some(Problem::NotRemoved { left: count, removed: 0 }),
        _ => None,
    }
}

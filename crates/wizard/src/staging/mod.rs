//! What a caller sees, for the helpdesk: the session that a help code tells of, made up. It is made by the types of every
//! journey, and shown as everybody's.

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
    state::{
        certificates::SignedChallenge,
        context::{Context, Memory, Practice},
        journey::{Order, Unlocked},
        proof::{Installation, Proof, Remarks},
        session::Session,
    },
    storage::{Storage, keyring::NoKeyring},
    user_error::Problem,
    view::{Actions, CallerView, Screen, WizardView},
};

/// Stands in the link and in the password; no service knows it.
const TOKEN: &str = "sample-sample-sample-sample-sample-sample-s";
const PASSWORD: &str = "sample2026";
const PROXY: &str = "proxy.example:8080";

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
        Context {
            hosts: AllowedHosts::default(),
            practice: Some(Practice { root: Vec::new(), link: None, isolated: true }),
            roots: TrustedRoots::default(),
            storage: Storage::new(PathBuf::new(), Arc::new(NoKeyring)),
            documents: self.backup_folder(),
            computer: self.person.computer(),
            file: None,
            language: Language::default(),
            platform: Platform { system: self.code.system, ..Platform::of_this_computer(PathBuf::new()) },
            warning: None,
        }
    }

    /// What the wizard knows from before.
    fn memory(&self, language: Language) -> Memory {
        let is_after_restart = self.code.screen == ScreenEntry::StartAfterRestart;
        let is_lost =
            |problem: &&Problem| matches!(problem, Problem::Journal { .. } | Problem::NotResumed { .. });
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

    fn backup_folder(&self) -> PathBuf {
        self.person.backup_folder().into()
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
        ScreenEntry::Remove => Some(Problem::NotRemoved { left: count, removed: 0 }),
        _ => None,
    }
}

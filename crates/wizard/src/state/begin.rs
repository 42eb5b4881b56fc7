//! The first state of a session.

use std::{collections::BTreeMap, sync::Arc};

use ca_page::catcher::Content;
use pickup::link::{OrderLink, PageLink};
use secrecy::ExposeSecret;
use time::OffsetDateTime;

use super::{
    context::{Context, Memory, PageBefore, PageFile, PrimaryPasswords},
    edge_mode::{EdgeMode, EdgeStep},
    effect::EffectId,
    here::Look,
    journey::{LocalFile, Order, OwnKey},
    page::PageVisit,
    session::{Before, Session, Shared},
    stage::{NewPasswordForm, PickupPasswordForm, Stage},
};
use crate::{
    journal::{Entry, Phase, Recalled},
    problem::Problem,
    storage::KeptSession,
};

impl Session {
    /// Begins a session, or resumes the journey of the journal. Sends nothing.
    #[must_use]
    pub fn begin(context: Arc<Context>, memory: Memory, now: OffsetDateTime) -> Self {
        let Memory {
            journal,
            lost,
            session,
            unread_file,
            own_key,
            password_is_kept,
            page,
            page_file,
            proxy,
            proxy_password,
            preferences,
            unread,
        } = memory;
        let page_file = page_file.map(|PageFile { host, file, password_is_kept }| {
            LocalFile::of_page(&host, file).with_password_kept(password_is_kept)
        });
        let mut backup_folder = context.documents.clone();
        let mut before = Before::Nothing;
        let mut refused = BTreeMap::new();
        let (stage, problem) = match (journal, lost) {
            (_, Some(problem)) => {
                before = Before::Lost;
                (Stage::START, Some(problem))
            }
            (None, None) => after_page(&context, page, page_file.clone()),
            (Some(Recalled::Entry(entry)), None) => {
                backup_folder.clone_from(&entry.note().backup_folder);
                refused.insert(entry.note().order_number.clone(), entry.refused().to_vec());
                match resume(&context, *entry, session, own_key, password_is_kept) {
                    Ok(stage) => (stage, None),
                    Err(problem) => (Stage::START, Some(problem)),
                }
            }
            (Some(Recalled::Note(note)), None) => {
                backup_folder.clone_from(&note.backup_folder);
                before = Before::Order(Box::new(note));
                (Stage::START, None)
            }
        };
        let unread_file = unread_file.filter(|_| stage.kept().is_some());
        let problem = problem.or(unread_file).or(unread).or_else(|| context.warning.clone());
        let last_effect = EffectId(0);
        let pending = None;
        let primary_passwords = PrimaryPasswords::new();
        let shared = Shared {
            now,
            context,
            pending,
            problem,
            refused_field: None,
            look: Look::default(),
            last_effect,
            before,
            backup_folder,
            proxy,
            proxy_password,
            page_file,
            preferences,
            primary_passwords,
            found: None,
            exports: BTreeMap::new(),
            refused,
        };
        Self { shared, position: stage.into() }
    }
}

/// The stage after visits to the CA's page: a saved file comes before a visit that has used nothing.
fn after_page(
    context: &Context,
    page: Option<PageBefore>,
    file: Option<LocalFile>,
) -> (Stage, Option<Problem>) {
    match (page, file) {
        (None, None) => (Stage::START, None),
        (Some(PageBefore::KeyElsewhere { host }), _) => {
            (EdgeMode::new(&host, None).at(EdgeStep::Awaiting).into(), None)
        }
        (None | Some(PageBefore::Open { may_be_used: false, .. }), Some(file)) => (Stage::reopen(file), None),
        (Some(PageBefore::Open { host, link, may_be_used, reply }), _) => {
            let link = link.and_then(|link| PageLink::restore(link.expose_secret(), &context.hosts).ok());
            let stage = link
                .map_or(Stage::START, |link| Stage::Page(Box::new(PageVisit::resumed(link, may_be_used))));
            if !may_be_used {
                return (stage, None);
            }
            let path = reply.as_ref().map(|caught| caught.path.display().to_string());
            let problem = match (reply.map(|caught| caught.content), path) {
                (Some(Content::CertificateFile), Some(path)) => Problem::PageUnsaved { path },
                (_, reply) => Problem::PageLeft { host, reply },
            };
            (stage, Some(problem))
        }
    }
}

/// The stage to resume from a journal entry: Start, if the entry belongs to another order than the one to be practised.
fn resume(
    context: &Context,
    entry: Entry,
    session: Option<KeptSession>,
    own_key: Option<OwnKey>,
    password_is_kept: bool,
) -> Result<Stage, Problem> {
    let asked = context.practice.as_ref().and_then(|practice| practice.link.as_deref());
    if asked.is_some_and(|link| link != entry.link()) {
        return Ok(Stage::START);
    }
    let link = OrderLink::parse(entry.link(), &context.hosts)?;
    let (details, pickup_mark, note) = entry.into_parts();
    let order = Order::new(link.clone(), details).with_pickup_mark(pickup_mark).with_own_key(own_key);
    Ok(match (note.phase, session) {
        (Phase::Reviewing, _) => Stage::Review(order),
        (Phase::PickingUp, Some(session)) => {
            let (access, mark) = session.resume(link);
            let unlocked = order.unlock(mark, access);
            if unlocked.order().asks_about_key() {
                Stage::key_choice(unlocked)
            } else {
                Stage::CertificatePassword(NewPasswordForm {
                    resumed: true,
                    ..NewPasswordForm::new(unlocked)
                })
            }
        }
        (Phase::PickingUp, None) => {
            Stage::PickupPassword(PickupPasswordForm { resumed: true, ..PickupPasswordForm::new(order) })
        }
        (Phase::Saved { file, backup, receipt, .. }, _) => {
            let kept = LocalFile::remembered(order, file, backup, receipt);
            Stage::reopen(kept.with_password_kept(password_is_kept))
        }
    })
}

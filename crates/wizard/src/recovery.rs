//! Recovery from panics: the wizard resumes from its journal, or begins without it, and keeps it.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::Arc,
};

use disk::DiskError;
use stop_points::panic_point;
use time::OffsetDateTime;
use tokio::task::spawn_blocking;

use crate::{
    journal::{Phase, Recalled},
    problem::Problem,
    state::{Context, Memory, OwnKey, PageBefore, PageFile, Session},
    storage::{PagePhase, PageRecord, Storage},
    view::WizardView,
};

#[cfg(not(panic = "unwind"))]
compile_error!("a panic would end the program: the profile must leave `panic` at \"unwind\"");

/// The result of a pure part; none if it panicked. The panic hook has logged the place.
pub(crate) fn survived<T>(part: impl FnOnce() -> T) -> Option<T> {
    // The part owns its arguments, which are lost with it, and changes nothing else.
    catch_unwind(AssertUnwindSafe(part)).ok()
}

/// Begins a session, or resumes the journey of the journal, and shows `unreported` where no other problem is shown. If
/// that panics, begins without the journal, which is set aside.
pub(crate) async fn begin(context: &Arc<Context>, unreported: Option<Problem>) -> (Session, WizardView) {
    let now = OffsetDateTime::now_utc();
    let storage = context.storage.clone();
    if let Ok(memory) = spawn_blocking(move || recall(&storage, now)).await
        && let Some(begun) = survived(|| first_view(context, memory, unreported, now))
    {
        return begun;
    }
    let storage = context.storage.clone();
    let memory = spawn_blocking(move || recall_without_journal(&storage, now)).await.unwrap_or_default();
    first_view(context, memory, None, now)
}

fn first_view(
    context: &Arc<Context>,
    memory: Memory,
    unreported: Option<Problem>,
    now: OffsetDateTime,
) -> (Session, WizardView) {
    let mut session = Session::begin(context.clone(), memory, now);
    session.tell(|| unreported);
    panic_point!("first view");
    let view = session.view(now);
    (session, view)
}

/// The data kept from earlier sessions.
fn recall(storage: &Storage, now: OffsetDateTime) -> Memory {
    if let Err(error) = storage.complete_installed() {
        log::warn!("the end of the journal: {error}");
    }
    let (journal, lost) = match storage.recall() {
        Ok(journal) => (journal, None),
        Err(error) => (None, Some(Problem::Journal(storage.journal_path().display().to_string(), error))),
    };
    let session = match &journal {
        Some(Recalled::Entry(entry)) => storage.secrets().session(&entry.note().order_number, now),
        _ => None,
    };
    let (mut password_is_kept, mut unread_file) = (false, None);
    if let Some(Phase::Saved { file, backup, .. }) = journal.as_ref().map(|journal| &journal.note().phase) {
        password_is_kept = storage.secrets().certificate_password(&file.sha256).is_some();
        let unread = storage.load(file, backup.as_deref()).err();
        unread_file = unread.map(|error| Problem::Disk(file.path.display().to_string(), error));
    }
    let noted = journal.as_ref().map(|journal| journal.note().order_number.as_str());
    let kept_key = noted.and_then(|number| storage.kept_key(number).ok().flatten());
    let (page, page_file) = pages_before(storage);
    let mut unread = None;
    let preferences = read_or_tell(storage.preferences(), storage.preferences_path(), &mut unread);
    // The wizard cannot work without its proxy, so that problem is shown if both files cannot be read.
    let proxy = read_or_tell(storage.proxy(), storage.proxy_path(), &mut unread);
    let proxy_password = proxy
        .as_ref()
        .filter(|proxy| !proxy.user.is_empty())
        .and_then(|_| storage.secrets().proxy_password());
    Memory {
        journal,
        lost,
        session,
        unread_file,
        own_key: kept_key.as_ref().map(OwnKey::from),
        password_is_kept,
        page,
        page_file,
        proxy: proxy.unwrap_or_default(),
        proxy_password,
        preferences: preferences.unwrap_or_default(),
        unread,
    }
}

/// The visit to the CA's page that has brought no file, and the file of one that is not installed.
fn pages_before(storage: &Storage) -> (Option<PageBefore>, Option<PageFile>) {
    let record = storage.page().unwrap_or_else(|error| {
        log::warn!("the record of the page: {error}");
        None
    });
    let Some(record) = record else { return (None, None) };
    let page = match record.phase {
        PagePhase::Open { may_be_used, .. } => {
            let reply = record.reply();
            Some(PageBefore::Open {
                host: record.host.clone(),
                link: storage.page_link(&record),
                // A reply counts also where the disk was too full to note the request.
                may_be_used: may_be_used || reply.is_some(),
                reply,
            })
        }
        PagePhase::KeyElsewhere { .. } => Some(PageBefore::KeyElsewhere { host: record.host.clone() }),
        PagePhase::Saved { .. } => None,
    };
    let saved = record.saved().and_then(|PageRecord { host, phase, .. }| match phase {
        PagePhase::Saved { file } => Some((host, file)),
        PagePhase::Open { .. } | PagePhase::KeyElsewhere { .. } => None,
    });
    let file = saved.map(|(host, file)| {
        let password_is_kept = storage.secrets().certificate_password(&file.sha256).is_some();
        PageFile { host, file, password_is_kept }
    });
    (page, file)
}

/// A stored setting; none if it cannot be read, with the problem in `unread`.
fn read_or_tell<T>(
    kept: Result<Option<T>, DiskError>,
    path: PathBuf,
    unread: &mut Option<Problem>,
) -> Option<T> {
    kept.unwrap_or_else(|error| {
        *unread = Some(Problem::Unread(path.display().to_string(), error));
        None
    })
}

/// The data kept from earlier sessions, without the journal, which led to a panic.
fn recall_without_journal(storage: &Storage, now: OffsetDateTime) -> Memory {
    let set_journal_aside = storage.set_journal_aside().unwrap_or_else(|error| {
        log::error!("the journal stays in its place: {error}");
        Some(storage.journal_path())
    });
    let lost = set_journal_aside.map(|path| Problem::NotResumed { path: path.display().to_string() });
    Memory { journal: None, lost, session: None, password_is_kept: false, ..recall(storage, now) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use std::fs;

    use certificate::fixtures::Identity;
    use pickup::{connection::Proxy, link::PageLink};

    use crate::{
        codes::ErrorCode,
        preferences::Preferences,
        storage::keyring::MemoryKeyring,
        tests::harness::{PAGE_LINK, context, saved_entry, storage_at},
    };

    use super::*;

    #[tokio::test]
    async fn setting_damaged_is_told_once_and_costs_nothing() {
        for file in ["proxy.json", "preferences.json"] {
            let directory = tempfile::tempdir().unwrap();
            let storage = storage_at(directory.path());
            let context = Arc::new(Context { storage: storage.clone(), ..(*context()).clone() });
            fs::write(directory.path().join(file), "no setting").unwrap();
            let (_, view) = begin(&context, None).await;
            let problem = view.problem.unwrap();
            assert_eq!((view.code.as_str(), problem.code), ("P0", ErrorCode::JO909));
            assert!(format!("{:?}", problem.args).contains(file), "{:?}", problem.args);
            storage.keep_proxy(&Proxy::default(), None).unwrap();
            storage.keep_preferences(&Preferences::default()).unwrap();
            assert_eq!(begin(&context, None).await.1.problem, None, "it was set anew");
        }
    }

    #[tokio::test]
    async fn certificate_file_gone_is_told_at_once() {
        let directory = tempfile::tempdir().unwrap();
        let storage = Storage::new(directory.path().to_owned(), Arc::new(MemoryKeyring::default()));
        let context = Arc::new(Context { storage: storage.clone(), ..(*context()).clone() });
        storage.remember(saved_entry()).unwrap();
        let view = begin(&context, None).await.1;
        let problem = view.problem.unwrap();
        assert_eq!((view.code.as_str(), problem.code), ("P3", ErrorCode::DL512));
        assert!(format!("{:?}", problem.args).contains("missing"), "{:?}", problem.args);
    }

    #[tokio::test]
    async fn folder_in_place_of_settings_is_told() {
        for file in ["proxy.json", "preferences.json"] {
            let directory = tempfile::tempdir().unwrap();
            let context = Arc::new(Context { storage: storage_at(directory.path()), ..(*context()).clone() });
            fs::create_dir(directory.path().join(file)).unwrap();
            let problem = begin(&context, None).await.1.problem.unwrap();
            assert_eq!(problem.code, ErrorCode::JO909);
            assert!(format!("{:?}", problem.args).contains("in-the-way"), "{:?}", problem.args);
        }
    }

    #[tokio::test]
    async fn page_file_behind_a_visit_that_used_nothing_is_opened() {
        let directory = tempfile::tempdir().unwrap();
        let storage = storage_at(directory.path());
        let context = Arc::new(Context { storage: storage.clone(), ..(*context()).clone() });
        let link = PageLink::restore(PAGE_LINK, &context.hosts).unwrap();
        let folder = storage.begin_page(&link, false).unwrap();
        fs::write(folder.join("reply-1.kept"), Identity::new().file).unwrap();
        assert_eq!(begin(&context, None).await.1.code, "P3", "it is saved");
        storage.begin_page(&link, false).unwrap();
        assert_eq!(begin(&context, None).await.1.code, "P3", "the wizard ended during another visit");
    }
}

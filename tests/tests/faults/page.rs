//! The CA's page in the real application: what disturbs its one reply, and what is kept of it.
//!
//! Each fault meets an attachment. One that depends on the shape of the reply meets a shape of each way on which the wizard
//! takes a reply: a download with a length, in chunks, up to the connection's end, in gzip, and without a disposition; in a
//! frame and in a window of its own; a page that is shown and is the file, also with the status of an error; and a page
//! whose script makes the file.

use std::{
    cell::RefCell,
    fmt, fs,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use e2e::{
    ca_page::CaPage,
    desktop::Desktop,
    journey::{CERTIFICATE_PASSWORD, Journey},
    mounts::Mounts,
    program::openssl_opens,
    waiting::{LIMIT, until, until_within, within},
};
use practice_service::{Disturbance, Downloads, KeyKind, OrderSpec, PageSpec, ReplyKind};
use tokio::runtime::Runtime;

use crate::{
    disk::fill,
    tally::{self, Fault, Lost, is_full},
};

/// The octets after which a reply is cut or stops: about a third of a certificate file.
const SOME: usize = 1000;
/// The time after which the wizard takes a reply as far as it is.
const PATIENCE: Duration = Duration::from_secs(60);
/// The KiB of the disk that is full or read-only.
const DISK: u32 = 4096;
/// What the person sees when the file is whole and saved: its password is asked for.
const WHOLE: &str = "P3";
/// The only keyring, in which there is room for the link of one visit. Those that end before the application need none.
static KEYRING: Mutex<()> = Mutex::new(());

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// The reply ends too early.
    Cut,
    /// It comes in small portions.
    Slow,
    /// It stops for longer than the wizard waits.
    Stalls(At),
    /// The same, and then it goes on.
    Resumes(At),
    /// The person closes the page's window, and means it.
    Closed(At),
    /// The person closes the window, is asked, and waits instead.
    NearlyClosed(At),
    /// The wizard's own process is killed, and started again.
    Killed(At),
    /// The same with all its processes.
    AllKilled(At),
    /// The process that fetches pages and files is killed.
    NetworkKilled(At),
    /// The disk is full before the request.
    DiskFull,
    /// Somebody deletes the folder for the reply before the request.
    FolderGone,
    /// The same while the reply arrives.
    FolderLost,
    /// The wizard's directory can no longer be written from before the request on.
    ReadOnly,
}

/// The moment within the reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// Before the first octet.
    Begin,
    /// After some octets.
    Middle,
    /// After all octets, where the reply does not end all the same.
    End,
}

use At::{Begin, End, Middle};
use Trouble::*;

/// A trouble with a reply of this shape, and what the person is then told.
struct Case(Trouble, ReplyKind, &'static str);

/// Those that `cargo xtask test` tries. The first one takes a minute, in which the others are tried.
const DAILY: [Case; 10] = [
    Case(Stalls(Middle), ReplyKind::Attachment, "PG-257"),
    Case(Cut, ReplyKind::Attachment, "PG-257"),
    Case(Cut, ReplyKind::Chunked, "PG-257"),
    Case(Cut, ReplyKind::UntilClose, "PG-257"),
    Case(Cut, ReplyKind::TextHtml, "PG-252"),
    Case(Closed(Middle), ReplyKind::Attachment, "PG-257"),
    Case(Killed(Middle), ReplyKind::Attachment, "PG-260"),
    Case(AllKilled(End), ReplyKind::Chunked, WHOLE),
    Case(DiskFull, ReplyKind::Attachment, WHOLE),
    Case(FolderGone, ReplyKind::TextHtml, WHOLE),
];

/// The others.
const MORE: [Case; 35] = [
    Case(NetworkKilled(Middle), ReplyKind::Attachment, "PG-257"),
    Case(NetworkKilled(Begin), ReplyKind::Attachment, "PG-252"),
    Case(Closed(Middle), ReplyKind::TextHtml, "PG-256"),
    Case(ReadOnly, ReplyKind::Attachment, "PG-262"),
    Case(ReadOnly, ReplyKind::TextHtml, "PG-262"),
    Case(Stalls(Middle), ReplyKind::Chunked, "PG-257"),
    Case(Stalls(Middle), ReplyKind::WindowToAttachment, "PG-257"),
    Case(Stalls(Middle), ReplyKind::TextHtml, "PG-257"),
    Case(Stalls(End), ReplyKind::Chunked, WHOLE),
    Case(Stalls(End), ReplyKind::UntilClose, WHOLE),
    Case(Resumes(Middle), ReplyKind::Attachment, WHOLE),
    Case(Resumes(Middle), ReplyKind::TextHtml, WHOLE),
    Case(Cut, ReplyKind::Gzip, "PG-257"),
    Case(Cut, ReplyKind::OctetStream, "PG-257"),
    Case(Cut, ReplyKind::Frame, "PG-257"),
    Case(Cut, ReplyKind::WindowToBare, "PG-257"),
    Case(Cut, ReplyKind::ServerError, "PG-252"),
    Case(Cut, ReplyKind::BlobLink, "PG-252"),
    Case(Slow, ReplyKind::Attachment, WHOLE),
    Case(Slow, ReplyKind::Gzip, WHOLE),
    Case(Slow, ReplyKind::TextHtml, WHOLE),
    Case(Slow, ReplyKind::DataLink, WHOLE),
    Case(NearlyClosed(Begin), ReplyKind::TextHtml, WHOLE),
    Case(NearlyClosed(Middle), ReplyKind::Attachment, WHOLE),
    Case(Closed(Begin), ReplyKind::Attachment, "PG-256"),
    Case(Closed(Middle), ReplyKind::WindowToBare, "PG-257"),
    Case(Killed(Begin), ReplyKind::Attachment, "PG-259"),
    Case(Killed(Middle), ReplyKind::Gzip, "PG-260"),
    Case(Killed(End), ReplyKind::UntilClose, WHOLE),
    Case(AllKilled(Begin), ReplyKind::Attachment, "PG-259"),
    Case(AllKilled(Middle), ReplyKind::Frame, "PG-260"),
    Case(AllKilled(Middle), ReplyKind::TextHtml, "PG-259"),
    Case(DiskFull, ReplyKind::TextHtml, WHOLE),
    Case(FolderGone, ReplyKind::Attachment, WHOLE),
    Case(FolderLost, ReplyKind::Attachment, WHOLE),
];

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(trouble, reply, _) = self;
        write!(f, "| {:<26} | {:<18} ", format!("{trouble:?}"), format!("{reply:?}"))
    }
}

impl Trouble {
    /// The moment for which the reply is held up.
    fn at(self) -> Option<At> {
        match self {
            Cut | Slow | DiskFull | FolderGone | ReadOnly => None,
            Stalls(at) | Resumes(at) | Closed(at) | NearlyClosed(at) => Some(at),
            Killed(at) | AllKilled(at) | NetworkKilled(at) => Some(at),
            FolderLost => Some(Middle),
        }
    }

    fn disturbance(self) -> Option<Disturbance> {
        match self {
            Cut => Some(Disturbance::Cut { after: SOME }),
            Slow => Some(Disturbance::Drip { octets: 100, every: Duration::from_millis(10) }),
            _ => self.at().map(|at| match at {
                Begin => Disturbance::Silence,
                Middle => Disturbance::Stall { after: SOME },
                End => Disturbance::Stall { after: usize::MAX },
            }),
        }
    }

    /// Whether all octets of the file come in the end.
    fn lets_all_through(self) -> bool {
        match self {
            Cut => false,
            Slow | Resumes(_) | NearlyClosed(_) => true,
            DiskFull | FolderGone | FolderLost | ReadOnly => true,
            _ => self.at() == Some(End),
        }
    }

    /// Whether the wizard starts again, and asks the keyring for the link.
    fn restarts(self) -> bool {
        matches!(self, Killed(_) | AllKilled(_))
    }

    /// Whether the browser keeps what it has received in its memory until it is whole, so that nobody can have it before: a
    /// page, which it shows or which makes the file. gzip has other octets than were sent.
    fn keeps_all(self, reply: ReplyKind) -> bool {
        match reply {
            ReplyKind::Gzip => false,
            ReplyKind::TextHtml | ReplyKind::ServerError | ReplyKind::BlobLink => matches!(self, Stalls(_)),
            _ => true,
        }
    }
}

/// What came of a case.
struct Row {
    downloads: Downloads,
    kept: usize,
    /// Whether OpenSSL opens what is kept.
    is_whole: bool,
    told: String,
}

#[test]
fn page_disturbed_loses_no_whole_file() {
    let runtime = Runtime::new().unwrap();
    let mut cases: Vec<Case> = DAILY.into();
    if is_full() {
        // Those that take a minute come first.
        cases.splice(0..0, MORE);
    }
    if Mounts::new().is_none() {
        println!("the disk is not played: this system lets nobody but root mount");
        cases.retain(|Case(trouble, ..)| !matches!(trouble, DiskFull | ReadOnly));
    }
    println!("| fault                      | reply              |  sent |  kept | the person is told |");
    println!("|----------------------------|--------------------|-------|-------|--------------------|");
    tally::play_per_processor(1, &cases, |case| {
        let row = runtime.block_on(play(case));
        let Row { downloads: Downloads { octets_sent, .. }, kept, told, .. } = &row;
        println!("{case}| {octets_sent:>5} | {kept:>5} | {told} |");
        judge(case, &row)
    });
}

/// Asserts what is to be expected.
fn judge(&Case(trouble, reply, expected): &Case, row: &Row) -> Result<Fault, Lost> {
    let Row { downloads, kept, is_whole, told } = row;
    if trouble.lets_all_through() && !is_whole {
        return Err(Lost(format!("{kept} octets of {downloads:?}; {told}")));
    }
    assert!(told.starts_with(expected), "{told} and not {expected}");
    assert!(!told.contains("not-used"), "{told}, after the request");
    assert_eq!(downloads.requests, 1);
    if trouble.keeps_all(reply) && expected != WHOLE {
        assert_eq!(*kept, downloads.octets_sent, "all octets are kept");
    }
    Ok(Fault::Happened)
}

async fn play(case: &Case) -> Row {
    let &Case(trouble, reply, expected) = case;
    let _turn = trouble.restarts().then(|| KEYRING.lock().unwrap_or_else(PoisonError::into_inner));
    let page = PageSpec { reply, disturbance: trouble.disturbance(), ..PageSpec::default() };
    let order = OrderSpec { key: KeyKind::P256, page, ..OrderSpec::default() };
    let journey = Journey::begin_with(order, computer(trouble)).await;
    let page = CaPage::open(&journey).await;
    page.hurry_to_download().await;
    spoil(&journey.desktop, trouble);
    page.download_by_mouse().await;
    if let Some(at) = trouble.at() {
        wait_for_reply(&journey, reply, at).await;
    }
    let release = || journey.practice_service.release_page(&journey.order);
    match trouble {
        Resumes(_) => {
            until_told(&journey, "PG-257").await;
            release();
        }
        Closed(_) => page.close().await.choose_other().await,
        FolderLost => {
            delete_folders(&journey.desktop);
            release();
        }
        NearlyClosed(_) => {
            page.close().await.cancel().await;
            release();
        }
        Killed(_) => {
            journey.desktop.wait_for_effects().await;
            journey.application.kill_alone().await;
        }
        NetworkKilled(_) => journey.application.kill_network(),
        Cut | Slow | Stalls(_) | AllKilled(_) | DiskFull | FolderGone | ReadOnly => {}
    }
    let journey = if trouble.restarts() { journey.kill_and_restart().await } else { journey };
    let told = match trouble {
        NetworkKilled(_) => until_told_by_log(&journey, expected).await,
        _ => until_told(&journey, expected).await,
    };
    let journey = if trouble == ReadOnly {
        // What is kept elsewhere is saved at the next start.
        let mounts = journey.desktop.mounts().unwrap();
        mounts.allow_writing(&journey.desktop.own_directory());
        let journey = journey.kill_and_restart().await;
        assert_eq!(until_told(&journey, WHOLE).await, WHOLE);
        journey
    } else {
        journey
    };
    let (kept, file) = journey.desktop.most_of_page().unzip();
    let is_whole = file.is_some_and(|file| openssl_opens(&file, CERTIFICATE_PASSWORD));
    let downloads = journey.practice_service.page_downloads(&journey.order);
    Row { downloads, kept: kept.unwrap_or_default(), is_whole, told }
}

/// A computer for this trouble.
fn computer(trouble: Trouble) -> Desktop {
    let desktop = Desktop::without_databases();
    let desktop = if trouble.restarts() { desktop } else { desktop.without_keyring() };
    if !matches!(trouble, DiskFull | ReadOnly) {
        return desktop;
    }
    let (directory, mounts) = (desktop.own_directory(), Mounts::new().unwrap());
    fs::create_dir_all(&directory).unwrap();
    mounts.mount_memory(&directory, DISK);
    desktop.with_mounts(mounts)
}

/// Brings about what is there before the request.
fn spoil(desktop: &Desktop, trouble: Trouble) {
    let directory = desktop.own_directory();
    match trouble {
        DiskFull => fill(&desktop.mounts().unwrap().seen(&directory), 0),
        ReadOnly => desktop.mounts().unwrap().forbid_writing(&directory),
        FolderGone => delete_folders(desktop),
        _ => {}
    }
}

/// Deletes the folders of visits.
fn delete_folders(desktop: &Desktop) {
    for folder in desktop.page_folders() {
        fs::remove_dir_all(folder).unwrap();
    }
}

/// Waits until the request has come and is noted, and as much of the reply is on the disk as the browser writes.
async fn wait_for_reply(journey: &Journey, reply: ReplyKind, at: At) {
    let has_come = || {
        let Downloads { requests, octets_sent, .. } = journey.practice_service.page_downloads(&journey.order);
        let is_noted = journey.desktop.page_record().contains("\"may_be_used\":true");
        let kept = journey.desktop.most_of_page().map_or(0, |(kept, _)| kept);
        let is_there = match (at, reply) {
            (Begin, _) => true,
            (_, ReplyKind::TextHtml) => octets_sent >= SOME,
            (_, ReplyKind::Gzip) => octets_sent >= SOME && kept > 0,
            (Middle, _) => kept == SOME,
            (End, _) => kept > SOME && kept == octets_sent,
        };
        requests > 0 && is_noted && is_there
    };
    until("the reply", || async { has_come().then_some(()) }).await;
}

/// Waits until the person is told what is expected: the screen for the password of a whole file, or an error with the link's
/// status. Returns what they are told in the end.
async fn until_told(journey: &Journey, expected: &str) -> String {
    let application = &journey.application;
    let last = RefCell::new(String::new());
    let is_told = || async {
        if application.shows("screen-certificate-password").await {
            last.replace(WHOLE.to_owned());
        } else if let Some(code) = application.problem_code().await {
            last.replace(code);
        }
        (*last.borrow() == expected).then_some(())
    };
    let is_told = within(PATIENCE + LIMIT, is_told).await.is_some();
    let last = last.into_inner();
    if is_told && expected != WHOLE {
        return format!("{last}, link {}", application.link_and_file().await);
    }
    last
}

/// The same where the browser's processes have ended, and with them WebDriver's session: by the log, which has each screen
/// with its error.
async fn until_told_by_log(journey: &Journey, expected: &str) -> String {
    let shown = format!("Some({})", expected.replace('-', ""));
    let is_told = || async { journey.desktop.log().contains(&shown).then_some(()) };
    until_within(PATIENCE + LIMIT, expected, is_told).await;
    expected.to_owned()
}

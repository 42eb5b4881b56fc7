//! Practice: the whole wizard on a sample order, without anything of the person's own.
//!
//! Its wizard has a pickup service in memory, which uses no network, a temporary folder for its journal and its files,
//! a keyring in memory, and programs in memory. All of it ends with [`Practice`].
#![forbid(unsafe_code)]

mod caller;
mod files;
mod folder;
mod pages;
mod player;
mod programs;
mod scene;
mod service;
mod store;

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use ca_page::{PageWindow, catcher::Catcher};
pub use caller::show_caller;
use certificate::{request::RequestKey, roots::TrustedRoots, subject, x509::Der};
use disk::DiskError;
use files::{FILE_PASSWORD, SampleFiles, Samples};
use folder::PracticeFolder;
use pages::ImitatedPages;
use pickup::{
    link::{AllowedHosts, PRACTICE_HOST, PageLink},
    order::{Channel, KeyGeneration, OrderDetails, OrderKind, OrderState},
};
use player::Player;
pub use player::Stuck;
use samples::{CertificationAuthority, KeyKind, SigningError, Subject};
pub use scene::{Scene, UnknownScene};
use service::{ATTEMPTS, PracticeService, TOKEN};
use store::PracticeStores;
use time::{Duration, OffsetDateTime};
use wizard::{
    computer::Computer,
    platform::Platform,
    preferences::{Preferences, Residence},
    problem::Problem,
    runner::{Parts, Wizard},
    state::context::Context,
    storage::{Storage, keyring::MemoryKeyring},
};

/// The number of the sample order.
const ORDER_NUMBER: &str = "PR4821907365";
/// The pickup password of the sample order.
const PICKUP_PASSWORD: &str = "lantern5283";
/// The time during which the order can be picked up.
const PICKUP_TIME: Duration = Duration::days(30);

/// The parameters of a practice.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The scene where it begins.
    pub scene: Scene,
    /// The person's own preferences; their residence decides where the sample order was placed.
    pub preferences: Preferences,
    /// The computer, as the person knows it.
    pub computer: Computer,
    /// The computer, as the helpdesk needs to know it. Its system decides which programs are shown.
    pub platform: Platform,
}

/// The reasons why practice cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum PracticeError {
    /// The folder, or something in it, cannot be created.
    #[error("{}: {source}", path.display())]
    Folder {
        /// The path that failed.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// The files cannot be written.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The certificates cannot be made.
    #[error(transparent)]
    Signing(#[from] SigningError),
    /// The caller's state cannot be built.
    #[error(transparent)]
    Caller(#[from] Problem),
    /// The scene was not reached.
    #[error(transparent)]
    Stuck(#[from] Stuck),
    /// The practice panicked while it began.
    #[error("the practice panicked")]
    Panicked,
}

/// A running practice. Its service, its programs and its folder end with it.
pub struct Practice {
    wizard: Wizard,
    pages: Arc<ImitatedPages>,
    folder: PathBuf,
}

impl Practice {
    /// Sets up the practice and plays to the scene. Needs a Tokio runtime.
    ///
    /// # Errors
    /// [`PracticeError`]; everything is removed then.
    pub async fn begin(plan: Plan) -> Result<Self, PracticeError> {
        let Plan { scene, preferences, computer, platform } = plan;
        let programs = programs::found_in(scene, platform.system);
        let authority = CertificationAuthority::new()?;
        let holder = Subject::sample();
        let issued = authority.issue(&holder, KeyKind::P256)?;
        // The certificate whose key the person makes in Edge.
        let made = match scene {
            Scene::EdgeMode => Some(authority.issue(&holder, KeyKind::P256)?),
            _ => None,
        };
        let order = order_of(scene, preferences.residence, holder, authority.issuing_der());
        let authority = Arc::new(authority);
        let service = PracticeService::new(order, issued, authority.clone());
        let pages = Arc::new(ImitatedPages::new(service.clone()));
        let link = format!("https://{PRACTICE_HOST}/pickup/{TOKEN}");
        let page_link = format!("https://{PRACTICE_HOST}/certificate/install?p={TOKEN}");

        let place = env::temp_dir();
        let no_place = |path: &Path| {
            let path = path.to_owned();
            move |source| PracticeError::Folder { path, source }
        };
        let temporary = PracticeFolder::make(&place).map_err(no_place(&place))?;
        let folder = temporary.path().to_owned();
        // Its path is shown where the password is asked for.
        let another = folder.join(format!("Another folder, password {FILE_PASSWORD}"));
        let samples = SampleFiles::write(&authority, &folder.join("Downloads"), &another)?;
        let documents = folder.join("Documents");
        if scene == Scene::NoCopy {
            // A file in the place of the folder prevents writing there, on every system.
            fs::write(&documents, []).map_err(no_place(&documents))?;
        }
        let storage = Storage::new(folder.join("orders"), Arc::new(MemoryKeyring::default()));
        storage.keep_preferences(&preferences)?;
        let hosts = AllowedHosts::default().practice_alone();
        if let Scene::PageLeft | Scene::PageLeftReply = scene {
            let link = PageLink::restore(&page_link, &hosts).map_err(Problem::from)?;
            let folder = storage.begin_page(&link, true)?;
            if scene == Scene::PageLeftReply {
                let reply = Catcher::new(folder.clone()).place();
                fs::copy(&samples.damaged, &reply).map_err(no_place(&reply))?;
            }
        }
        let context = Context {
            hosts,
            practice: Some(wizard::state::context::Practice {
                root: authority.root_der().to_vec(),
                link: Some(link.clone()),
                page_link: Some(page_link.clone()),
                isolated: true,
            }),
            roots: TrustedRoots::default(),
            storage,
            documents,
            computer,
            file: None,
            link: None,
            language: preferences.language.unwrap_or_default(),
            platform,
            warning: None,
        };
        let parts = Parts {
            service: service.clone(),
            // The folder is removed when the last task that could write into it has ended.
            stores: Arc::new(PracticeStores::new(programs, made, temporary)),
            dialogs: Arc::new(Samples { folder: another, file: samples.whole.clone() }),
            pages: pages.clone(),
        };
        let wizard = Wizard::start(context, parts).await;
        let practice = Self { wizard, pages, folder };
        let player = Player {
            wizard: &practice.wizard,
            service: &service,
            link: &link,
            page_link: &page_link,
            samples: &samples,
        };
        player.play(scene).await?;
        Ok(practice)
    }

    /// The wizard of the practice.
    #[must_use]
    pub fn wizard(&self) -> &Wizard {
        &self.wizard
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        // Ends the visit, whose task would hold the stores and with them the folder.
        self.pages.close();
        // Removes the folder at once, since the program may be about to end. Later writes of a last task are removed
        // with that task.
        if let Err(error) = fs::remove_dir_all(&self.folder) {
            log::warn!("the folder of the practice: {error}");
        }
    }
}

/// The sample order, in the state of the scene.
fn order_of(scene: Scene, residence: Option<Residence>, holder: Subject, issuing: &[u8]) -> OrderDetails {
    let now = OffsetDateTime::now_utc().truncate_to_second();
    let Subject { common_name, organization, country, email } = holder;
    let state = match scene {
        Scene::Lapsed => OrderState::Lapsed,
        Scene::PickedUp => OrderState::PickedUp,
        Scene::Cancelled => OrderState::Cancelled,
        Scene::Locked => OrderState::Locked,
        _ => OrderState::Ready,
    };
    OrderDetails {
        number: ORDER_NUMBER.to_owned(),
        state,
        kind: OrderKind::New,
        channel: match residence {
            None | Some(Residence::Belgium) => Channel::ChamberOfCommerceBe,
            Some(Residence::Netherlands) => Channel::MarktconcurrentNl,
            Some(Residence::Elsewhere) => Channel::Other,
        },
        key_generation: match scene {
            Scene::MadeOnDevice | Scene::EdgeMode | Scene::KeyChoice | Scene::CreateKey => {
                KeyGeneration::OnDevice
            }
            _ => KeyGeneration::Pkcs12,
        },
        request_keys: match scene {
            Scene::KeyChoice | Scene::CreateKey => vec![RequestKey::P256],
            _ => Vec::new(),
        },
        subject: subject::Subject { common_name, organization, country, email },
        lapses_at: if state == OrderState::Lapsed { now } else { now + PICKUP_TIME },
        attempts_left: if state == OrderState::Locked { 0 } else { ATTEMPTS },
        issuers: vec![Der(issuing.to_vec())],
        practice_password: Some(PICKUP_PASSWORD.to_owned()),
    }
}

//! Practice: the whole wizard on a sample order, and nothing in it is the person's own.
//!
//! The wizard in it has a pickup service in memory, to which no network leads, a temporary folder for its journal and its
//! files, a keyring in memory, and programs that exist in memory alone. All of it ends with [`Practice`].
#![forbid(unsafe_code)]

mod caller;
mod files;
mod folder;
mod keyring;
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

pub use caller::show_caller;
use certificate::{roots::TrustedRoots, subject, x509::Der};
use disk::DiskError;
use files::{SampleFiles, Samples};
use folder::PracticeFolder;
use keyring::MemoryKeyring;
use pickup::{
    link::{AllowedHosts, PRACTICE_HOST},
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
    runner::{Parts, Wizard},
    state::context::Context,
    storage::Storage,
    user_error::Problem,
};

/// Of the sample order.
const ORDER_NUMBER: &str = "PR4821907365";
/// Opens the sample order.
const PICKUP_PASSWORD: &str = "lantern5283";
/// How long an order can be picked up.
const PICKUP_TIME: Duration = Duration::days(30);

/// What is practised.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Where it begins.
    pub scene: Scene,
    /// The person's own; where they live decides where the sample order was placed.
    pub preferences: Preferences,
    /// The computer, as the person knows it.
    pub computer: Computer,
    /// The computer, as the helpdesk needs to know it. Its system decides which programs are shown.
    pub platform: Platform,
}

/// Why practice cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum PracticeError {
    /// There is no place for its folder, or for what belongs into that.
    #[error("{}: {source}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// Its files cannot be written.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// Its certificates cannot be made.
    #[error(transparent)]
    Signing(#[from] SigningError),
    /// What a caller sees cannot be made up.
    #[error(transparent)]
    Caller(#[from] Problem),
    /// The scene was not reached.
    #[error(transparent)]
    Stuck(#[from] Stuck),
    /// It panicked while it began.
    #[error("the practice panicked")]
    Panicked,
}

/// A practice that is under way. With it go its service, its programs and its folder.
pub struct Practice {
    wizard: Wizard,
    folder: PathBuf,
}

impl Practice {
    /// Sets everything up and plays to the scene. Needs a Tokio runtime.
    ///
    /// # Errors
    /// [`PracticeError`]; nothing of it stays.
    pub async fn begin(plan: Plan) -> Result<Self, PracticeError> {
        let Plan { scene, preferences, computer, platform } = plan;
        let programs = programs::found_in(scene, platform.system);
        let authority = CertificationAuthority::new()?;
        let holder = Subject::sample();
        let issued = authority.issue(&holder, KeyKind::P256)?;
        let order = order_of(scene, preferences.residence, holder, authority.issuing_der());
        let service = PracticeService::new(order, issued);
        let link = format!("https://{PRACTICE_HOST}/pickup/{TOKEN}");

        let place = env::temp_dir();
        let no_place = |path: &Path| {
            let path = path.to_owned();
            move |source| PracticeError::Folder { path, source }
        };
        let temporary = PracticeFolder::make(&place).map_err(no_place(&place))?;
        let folder = temporary.path().to_owned();
        let samples = SampleFiles::write(&authority, &folder.join("Downloads"))?;
        let documents = folder.join("Documents");
        if scene == Scene::NoCopy {
            // A file in the place of the folder lets nobody write there, on every system.
            fs::write(&documents, []).map_err(no_place(&documents))?;
        }
        let storage = Storage::new(folder.join("orders"), Arc::new(MemoryKeyring::default()));
        storage.keep_preferences(&preferences)?;
        let context = Context {
            hosts: AllowedHosts::default().practice_alone(),
            practice: Some(wizard::state::context::Practice {
                root: authority.root_der().to_vec(),
                link: Some(link.clone()),
                isolated: true,
            }),
            roots: TrustedRoots::default(),
            storage,
            documents,
            computer,
            file: None,
            language: preferences.language.unwrap_or_default(),
            platform,
            warning: None,
        };
        let parts = Parts {
            service: service.clone(),
            // The folder goes when the last task that could write into it has ended.
            stores: Arc::new(PracticeStores::new(programs, temporary)),
            dialogs: Arc::new(Samples { folder: folder.join("Another folder"), file: samples.whole.clone() }),
        };
        let wizard = Wizard::start(context, parts).await;
        let practice = Self { wizard, folder };
        let player = Player { wizard: &practice.wizard, service: &service, link: &link, samples: &samples };
        player.play(scene).await?;
        Ok(practice)
    }

    /// The wizard that practises.
    #[must_use]
    pub fn wizard(&self) -> &Wizard {
        &self.wizard
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        // At once, since the program may be about to end. What a last task writes after it goes with the task.
        if let Err(error) = fs::remove_dir_all(&self.folder) {
            log::warn!("the folder of the practice: {error}");
        }
    }
}

/// The sample order, as the scene finds it.
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
            Scene::MadeOnDevice => KeyGeneration::OnDevice,
            _ => KeyGeneration::Pkcs12,
        },
        subject: subject::Subject { common_name, organization, country, email },
        lapses_at: if state == OrderState::Lapsed { now } else { now + PICKUP_TIME },
        attempts_left: if state == OrderState::Locked { 0 } else { ATTEMPTS },
        issuers: vec![Der(issuing.to_vec())],
        practice_password: Some(PICKUP_PASSWORD.to_owned()),
    }
}

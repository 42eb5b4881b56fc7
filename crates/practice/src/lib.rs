//! Practice: the whole wizard on a sample order, and nothing in it is the person's own.
//!
//! A practice pickup service runs in this process, on this computer's loopback address. The wizard in front of it has a
//! temporary folder for its journal and its files, a keyring in memory, and programs that exist in memory alone. All of
//! it ends with [`Practice`].
#![forbid(unsafe_code)]

mod disturbance;
mod files;
mod folder;
mod player;
mod programs;
mod scene;
mod store;
mod vault;

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use certificate::roots::TrustedRoots;
use disk::DiskError;
use disturbance::Disturbances;
use files::{SampleFiles, Samples};
use folder::PracticeFolder;
use pickup::{
    client::{HttpPickup, NoHttps},
    link::AllowedHosts,
};
use player::Player;
pub use player::Stuck;
use rustls_pki_types::{CertificateDer, pem::PemObject};
use sandbox::{
    Channel, KeyGeneration, KeyKind, OrderSpec, Sandbox, SandboxError, Settings, State, faults::CuttingProxy,
};
pub use scene::{Scene, UnknownScene};
use store::PracticeStores;
use vault::MemoryVault;
use wizard::{
    computer::Computer,
    driver::{Parts, Wizard},
    platform::Platform,
    preferences::{Preferences, Residence},
    state::context::Context,
    storage::Desk,
};

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
    /// The line that is cut does not start.
    #[error(transparent)]
    Line(#[from] io::Error),
    /// Its files cannot be written.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The practice service does not start.
    #[error(transparent)]
    Service(#[from] SandboxError),
    /// No HTTPS.
    #[error(transparent)]
    NoHttps(#[from] NoHttps),
    /// Its root certificate cannot be read.
    #[error("the practice authority's certificate cannot be read")]
    Root,
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
    _service: Sandbox,
    _line: Option<CuttingProxy>,
}

impl Practice {
    /// Sets everything up and plays to the scene. Needs a Tokio runtime.
    ///
    /// # Errors
    /// [`PracticeError`]; nothing of it stays.
    pub async fn begin(plan: Plan) -> Result<Self, PracticeError> {
        let Plan { scene, preferences, computer, platform } = plan;
        let programs = programs::found_in(scene, platform.system);
        let disturbances = Disturbances::default();
        let service = Sandbox::start_with(Settings::default(), |routes| disturbances.wrap(routes)).await?;
        let order = service.place_order(order_of(scene, preferences.residence))?;
        let line = match scene {
            Scene::NoConnection => Some(CuttingProxy::start(service.address()).await?),
            _ => None,
        };
        let link = line.as_ref().map_or_else(|| order.link.clone(), |line| line.link(&order.link));
        let root = CertificateDer::from_pem_slice(service.root_pem().as_bytes())
            .map_err(|_| PracticeError::Root)?
            .to_vec();

        let place = env::temp_dir();
        let no_place = |path: &Path| {
            let path = path.to_owned();
            move |source| PracticeError::Folder { path, source }
        };
        let temporary = PracticeFolder::make(&place).map_err(no_place(&place))?;
        let folder = temporary.path().to_owned();
        let samples = SampleFiles::write(&service, &folder.join("Downloads"))?;
        let documents = folder.join("Documents");
        if scene == Scene::NoCopy {
            // A file in the place of the folder lets nobody write there, on every system.
            fs::write(&documents, []).map_err(no_place(&documents))?;
        }
        let desk = Desk::new(folder.join("orders"), Arc::new(MemoryVault::default()));
        desk.keep_preferences(&preferences)?;
        let context = Context {
            hosts: AllowedHosts::default().practice_alone(),
            practice: Some(wizard::state::context::Practice {
                root: root.clone(),
                link: Some(link.clone()),
                apart: true,
            }),
            roots: TrustedRoots::default(),
            desk,
            documents,
            computer,
            file: None,
            language: preferences.language.unwrap_or_default(),
            platform,
            warning: None,
        };
        let parts = Parts {
            service: HttpPickup::new(Some(&root))?,
            // The folder goes when the last task that could write into it has ended.
            stores: Arc::new(PracticeStores::new(programs, temporary)),
            dialogs: Arc::new(Samples { folder: folder.join("Another folder"), file: samples.whole.clone() }),
        };
        let wizard = Wizard::start(context, parts).await;
        let practice = Self { wizard, folder, _service: service, _line: line };
        let player = Player {
            wizard: &practice.wizard,
            service: &practice._service,
            line: practice._line.as_ref(),
            disturbances: &disturbances,
            link: &link,
            pickup_password: &order.pickup_password,
            samples: &samples,
        };
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

/// The sample order, as the scene finds it. Who begins at Start gets a key like that of a real certificate; one on a
/// curve, for what is played, is made at once.
fn order_of(scene: Scene, residence: Option<Residence>) -> OrderSpec {
    OrderSpec {
        key: if scene == Scene::Start { KeyKind::Rsa3072 } else { KeyKind::P256 },
        channel: match residence {
            None | Some(Residence::Belgium) => Channel::ChamberOfCommerceBe,
            Some(Residence::Netherlands) => Channel::MarktconcurrentNl,
            Some(Residence::Elsewhere) => Channel::Other,
        },
        state: match scene {
            Scene::Lapsed => State::Lapsed,
            Scene::PickedUp => State::PickedUp,
            Scene::Cancelled => State::Cancelled,
            Scene::Locked => State::Locked,
            _ => State::Ready,
        },
        key_generation: match scene {
            Scene::MadeOnDevice => KeyGeneration::OnDevice,
            _ => KeyGeneration::Pkcs12,
        },
        ..OrderSpec::default()
    }
}

//! Runs the wizard: feeds the step function, carries out its effects, and publishes the view.

use std::sync::Arc;

use aws_lc_rs::rand;
use time::OffsetDateTime;
use tokio::sync::{mpsc, watch};

use super::{
    effect::{Effect, EffectId, Input, Outcome, Task},
    journey::Installation,
    session::{Context, Program, Session},
    step::step,
    view::{Progress, Update},
};
use crate::{
    client::PickupService,
    desk::Desk,
    error::DiskError,
    journal::Phase,
    password,
    pkcs12::VerifiedPfx,
    store::{CertStore, CertStores, StoreError, StoreId},
    user_error::Problem,
};

/// Octets of a challenge that an installed key signs.
const CHALLENGE_LENGTH: usize = 32;

/// The running wizard, as the shell holds it.
#[derive(Clone)]
pub struct Wizard {
    inputs: mpsc::UnboundedSender<Input>,
    updates: watch::Receiver<Update>,
}

impl Wizard {
    /// Begins, or goes on from where the journal says, on the runtime of the caller.
    pub fn start<S: PickupService>(context: Context, service: S, stores: Arc<dyn CertStores>) -> Self {
        tokio::task::spawn_blocking(password::warm_up);
        let session = Session::begin(Arc::new(context.clone()), context.desk.recall());
        let (updates, watched) =
            watch::channel(Update { revision: 0, view: session.view(OffsetDateTime::now_utc()) });
        let (inputs, received) = mpsc::unbounded_channel();
        let world =
            World { service: Arc::new(service), stores, desk: context.desk, inputs: inputs.downgrade() };
        tokio::spawn(run(session, received, updates, world));
        Self { inputs, updates: watched }
    }

    /// Hands over what the user did. Inputs are taken in their order.
    pub fn send(&self, input: Input) {
        // After the end of the runtime there is nobody left to show anything to.
        let _ = self.inputs.send(input);
    }

    /// The newest view.
    #[must_use]
    pub fn snapshot(&self) -> Update {
        self.updates.borrow().clone()
    }

    /// Tells of every change from now on.
    #[must_use]
    pub fn updates(&self) -> watch::Receiver<Update> {
        self.updates.clone()
    }
}

async fn run<S: PickupService>(
    mut session: Session,
    mut received: mpsc::UnboundedReceiver<Input>,
    updates: watch::Sender<Update>,
    world: World<S>,
) {
    while let Some(input) = received.recv().await {
        let now = OffsetDateTime::now_utc();
        let step = step(session, input, now);
        session = step.next;
        for effect in step.effects {
            world.carry_out(effect).await;
        }
        let view = session.view(now);
        updates.send_modify(|update| *update = Update { revision: update.revision.wrapping_add(1), view });
    }
}

/// Everything outside the step function.
struct World<S> {
    service: Arc<S>,
    stores: Arc<dyn CertStores>,
    desk: Desk,
    inputs: mpsc::WeakUnboundedSender<Input>,
}

impl<S: PickupService> World<S> {
    async fn carry_out(&self, effect: Effect) {
        match effect {
            // That a file was saved is written by the task that saves it. Without these entries a restart asks again
            // what it could have known.
            Effect::Remember(entry) => {
                let desk = self.desk.clone();
                let _ = blocking(move || desk.remember(&entry), lost_write).await;
            }
            Effect::Forget => {
                let desk = self.desk.clone();
                let _ = blocking(move || desk.forget(), lost_write).await;
            }
            Effect::Run(id, task) => {
                let reply = Reply { id, inputs: self.inputs.clone() };
                let (service, stores, desk) = (self.service.clone(), self.stores.clone(), self.desk.clone());
                tokio::spawn(async move {
                    let outcome = perform(task, &*service, stores, desk, &reply).await;
                    reply.send(outcome);
                });
            }
        }
    }
}

/// The way back for one task.
struct Reply {
    id: EffectId,
    inputs: mpsc::WeakUnboundedSender<Input>,
}

impl Reply {
    fn send(&self, outcome: Outcome) {
        if let Some(inputs) = self.inputs.upgrade() {
            // The receiver is gone only when the wizard has ended.
            let _ = inputs.send(Input::Done(self.id, outcome));
        }
    }
}

async fn perform<S: PickupService>(
    task: Task,
    service: &S,
    stores: Arc<dyn CertStores>,
    desk: Desk,
    reply: &Reply,
) -> Outcome {
    match task {
        Task::LookUp { link } => Outcome::LookedUp(service.look_up(&link).await),
        Task::Unlock { link, password } => Outcome::Unlocked(service.unlock(&link, &password).await),
        Task::ReadAgreement { access } => Outcome::AgreementRead(service.agreement(&access).await),
        Task::Accept { access, acceptance } => Outcome::Accepted(service.accept(&access, &acceptance).await),
        Task::Fetch { access, password, order } => {
            let progress = |received, total| reply.send(Outcome::Progress(in_bytes(received, total)));
            let fetched = service.fetch(&access, &password, progress).await;
            Outcome::Fetched(match fetched {
                Ok(content) => {
                    let path = desk.certificate_path(order.details());
                    let shown = path.display().to_string();
                    // From here on the link can be used up, so the file must be known to a restart.
                    let save = move || {
                        let file = desk.save(path, &content)?;
                        desk.remember(
                            &order.entry(Phase::Saved { file: file.clone(), receipt_confirmed: false }),
                        )?;
                        Ok(file)
                    };
                    blocking(save, lost_write).await.map_err(|error| Problem::Disk { path: shown, error })
                }
                Err(error) => Err(error.into()),
            })
        }
        Task::Open { file, password, expected } => {
            let open = move || {
                let content = desk
                    .load(&file)
                    .map_err(|error| Problem::Disk { path: file.path.display().to_string(), error })?;
                Ok(Box::new(VerifiedPfx::open(&content, &password, &expected)?))
            };
            Outcome::Opened(blocking(open, || Problem::File(crate::pkcs12::FileError::Unreadable)).await)
        }
        Task::ConfirmReceipt { link, sha256 } => {
            Outcome::ReceiptConfirmed(service.confirm_receipt(&link, sha256).await)
        }
        Task::FindPrograms => Outcome::ProgramsFound(blocking(move || programs(&*stores), lost_worker).await),
        Task::Install { store, pfx } => {
            let install = move || install(&*stores, &store, &pfx);
            Outcome::Installed(blocking(install, lost_worker).await)
        }
    }
}

/// Runs `work` where it may block. `lost` stands in when the runtime ends before it does.
async fn blocking<T: Send + 'static, E: Send + 'static>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
    lost: impl FnOnce() -> E,
) -> Result<T, E> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Err(lost()))
}

fn lost_worker() -> StoreError {
    StoreError::WorkerLost("the task was lost".into())
}

fn lost_write() -> DiskError {
    DiskError::Write("the task was lost".into())
}

fn in_bytes(received: usize, total: usize) -> Progress {
    let bytes = |size: usize| u32::try_from(size).unwrap_or(u32::MAX);
    Progress { received: bytes(received), total: bytes(total) }
}

fn programs(stores: &dyn CertStores) -> Result<Vec<Program>, StoreError> {
    let program = |store: Box<dyn CertStore>| Program {
        id: store.id(),
        kind: store.kind(),
        name: store.name(),
        probe: store.probe(),
    };
    Ok(stores.discover()?.into_iter().map(program).collect())
}

/// Installs, looks the certificate up afresh, and has its key sign a challenge that nobody knew before.
fn install(stores: &dyn CertStores, id: &StoreId, pfx: &VerifiedPfx) -> Result<Installation, StoreError> {
    let store = stores.discover()?.into_iter().find(|store| store.id() == *id).ok_or(StoreError::NotFound)?;
    let receipt = store.install(pfx, &Default::default())?;
    let found = store.find(&receipt.fingerprint)?.ok_or(StoreError::NotFound)?;
    if !found.has_key {
        return Err(StoreError::NoKey);
    }
    let mut challenge = vec![0; CHALLENGE_LENGTH];
    rand::fill(&mut challenge)
        .map_err(|_| StoreError::Refused { call: "challenge".into(), reason: "no random numbers".into() })?;
    let signature = store.prove(&found, &challenge)?;
    Ok(Installation { receipt, found: found.certificate, challenge, signature })
}

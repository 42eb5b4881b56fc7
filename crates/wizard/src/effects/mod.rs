//! Execution of the step function's effects.

mod arrival;
mod edge_mode;
mod expiry;
mod files;
mod here;
mod own_key;
mod page;
mod reply;
mod service;
pub(crate) mod stores;
mod take_along;
mod unreported;

use std::{path::Path, sync::Arc};

use ca_page::PageWindow;
use certificate::{
    pkcs12::{FileError, VerifiedPfx},
    store::{CertStores, StoreError},
};
use disk::DiskError;
use pickup::{client::PickupService, password::RefusalMark};
use stop_points::{panic_point, stop_point};
use tokio::sync::{Notify, mpsc, watch};

pub use files::save_as;

use crate::{
    effects::{
        files::{Delivered, copy_of, find, load},
        own_key::open_key,
        reply::{Reply, hand_over},
        stores::Ledger,
        unreported::Unreported,
    },
    problem::Problem,
    runner::Dialogs,
    state::{Effect, EffectId, Here, Input, Outcome, OwnKey, PreflightOf, Seen, Task, Unlocking},
    storage::{Erased, Storage, random_password},
};

/// Executes the effects of the step function.
pub(crate) struct EffectRunner<S> {
    pub(crate) service: S,
    pub(crate) stores: Arc<dyn CertStores>,
    pub(crate) dialogs: Arc<dyn Dialogs>,
    pub(crate) pages: Arc<dyn PageWindow>,
    pub(crate) storage: Storage,
    pub(crate) inputs: mpsc::WeakUnboundedSender<Input>,
    /// Tasks that panicked.
    pub(crate) gave_up: mpsc::UnboundedSender<EffectId>,
    pub(crate) unreported: Arc<Unreported>,
    /// The id of the last cancelled download.
    pub(crate) stopped: watch::Sender<Option<EffectId>>,
    /// Wakes who waits for a change of the stores.
    pub(crate) look_now: Notify,
}

impl<S> EffectRunner<S> {
    /// Passes a task's outcome to the input loop.
    pub(crate) fn answer(&self, answer: Input) {
        hand_over(&self.inputs, answer);
    }

    /// Queues a problem, to be shown when no task is pending.
    fn tell(&self, problem: Problem) {
        log::warn!("{problem}");
        self.unreported.add(problem);
    }

    /// Writes to the storage, and reports the problem if this file of the wizard's own could not be written.
    async fn write(
        &self,
        path: &Path,
        write: impl FnOnce(&Storage) -> Result<(), DiskError> + Send + 'static,
    ) {
        let storage = self.storage.clone();
        if let Err(error) = blocking(move || write(&storage), lost_write).await {
            self.tell_unkept(path, error);
        }
    }

    /// Runs `work` with the ledger.
    fn with_ledger<T>(&self, work: impl FnOnce(&Ledger<'_>) -> T) -> T {
        work(&Ledger { storage: &self.storage, tell: &|problem| self.tell(problem) })
    }

    fn tell_unkept(&self, path: &Path, error: DiskError) {
        self.tell(Problem::Unkept(path.display().to_string(), error));
    }
}

impl<S: PickupService> EffectRunner<S> {
    /// Executes one effect. A task runs on its own, and reports its outcome later.
    pub(crate) async fn carry_out(self: &Arc<Self>, effect: Effect) {
        let storage = &self.storage;
        match effect {
            // The entries for a saved file and for a receipt in progress are written by the tasks themselves. Without
            // one of the other entries, a restart only asks again for known facts.
            Effect::Remember(entry) => {
                self.write(&storage.journal_path(), |storage| storage.remember(*entry)).await;
                stop_point!("journal written");
            }
            Effect::Leave => {
                self.write(&storage.journal_path(), Storage::leave).await;
                stop_point!("journal ended");
            }
            Effect::Finish => {
                self.write(&storage.journal_path(), Storage::finish).await;
                stop_point!("journal ended");
            }
            Effect::SetAside(entry) => {
                self.write(&storage.journal_path(), |storage| storage.set_aside(*entry)).await;
                stop_point!("journal ended");
            }
            Effect::FinishOwnKey(entry) => {
                self.write(&storage.journal_path(), |storage| storage.finish_own_key(*entry)).await;
                stop_point!("journal ended");
            }
            Effect::KeepPreferences(preferences) => {
                let keep = move |storage: &Storage| storage.keep_preferences(&preferences);
                self.write(&storage.preferences_path(), keep).await;
            }
            Effect::WriteMail(mail) => {
                let dialogs = self.dialogs.clone();
                // Not awaited: the text can also be copied.
                tokio::task::spawn_blocking(move || dialogs.write_mail(&mail));
            }
            Effect::ShowFile(path) => {
                let dialogs = self.dialogs.clone();
                // Not awaited: the path can also be read.
                tokio::task::spawn_blocking(move || dialogs.show_file(&path));
            }
            Effect::Tell(problem) => self.tell(problem),
            Effect::LookAround { documents, passwords } => {
                let runner = self.clone();
                // Not awaited: the person goes on meanwhile.
                tokio::spawn(async move {
                    let (stores, storage) = (runner.stores.clone(), runner.storage.clone());
                    let look = move || Ok(here::look_around(&*stores, &storage, &documents, &passwords));
                    let here = blocking(look, || ()).await.unwrap_or_else(|()| Here::unseen(lost_worker()));
                    runner.answer(Input::LookedAround(Box::new(here)));
                });
            }
            Effect::OpenEdge => {
                let dialogs = self.dialogs.clone();
                // Not awaited: the person can open it as well.
                tokio::task::spawn_blocking(move || dialogs.open_edge());
            }
            Effect::LookForCertificate => self.look_now.notify_one(),
            Effect::ForgetPassword { file } => {
                let (path, storage) = (storage.erasures_path(), storage.clone());
                let forget = move || storage.secrets().forget_certificate_password(&file);
                match blocking(forget, lost_write).await {
                    Ok(Erased::Now) => {}
                    Ok(Erased::Later) => self.tell(Problem::PasswordErasedLater),
                    Err(error) => self.tell_unkept(&path, error),
                }
            }
            Effect::Stop(id) => drop(self.stopped.send_replace(Some(id))),
            Effect::FillPage(text) => self.pages.fill(text),
            Effect::PressOnPage { is_ticked } => self.pages.press(is_ticked),
            Effect::ClosePage => self.pages.close(),
            Effect::LeavePage => self.write(&storage.page_path(), Storage::leave_page).await,
            Effect::FinishPage(file) => {
                self.write(&storage.page_path(), move |storage| storage.finish_page(&file)).await;
            }
            Effect::Run(id, task) => {
                log::debug!("{:?}", task.kind());
                let reply = Reply { id, inputs: self.inputs.clone() };
                let (runner, gave_up) = (self.clone(), self.gave_up.clone());
                let performed = tokio::spawn(async move {
                    panic_point!("task begun");
                    let outcome = runner.perform(task, &reply).await;
                    reply.send(outcome);
                });
                tokio::spawn(async move {
                    if performed.await.is_err_and(|error| error.is_panic()) {
                        // The receiver is gone when the wizard has ended.
                        let _ = gave_up.send(id);
                    }
                });
            }
        }
    }

    async fn perform(self: Arc<Self>, task: Task, reply: &Reply) -> Outcome {
        let service = &self.service;
        let (stores, storage, runner) = (self.stores.clone(), self.storage.clone(), self.clone());
        match task {
            Task::LookUp { link } => Outcome::LookedUp(match service.look_up(&link).await {
                Ok(details) => {
                    let saved = find(storage.clone(), details.number.clone()).await;
                    let number = details.number.clone();
                    let kept = move || {
                        // One that cannot be read is told when it is needed.
                        let own_key = storage.kept_key(&number).ok().flatten();
                        (storage.refused(&number), own_key.as_ref().map(OwnKey::from))
                    };
                    let (refused, own_key) = tokio::task::spawn_blocking(kept).await.unwrap_or_default();
                    Ok(Box::new(Seen { details, saved, refused, own_key }))
                }
                Err(error) => Err(error),
            }),
            Task::FindFile { order_number } => Outcome::FileFound(find(storage, order_number).await),
            Task::Unlock { order, password } => Outcome::Unlocked(Box::new(Unlocking {
                order_number: order.details().number.clone(),
                sent: RefusalMark::of(&password),
                result: self.unlock(&order, &password).await,
            })),
            Task::KeepPassword { file, password } => {
                let keep = move || {
                    // Also if it was not open before.
                    let secrets = storage.secrets();
                    secrets.is_open() && secrets.keep_certificate_password(&file, &password)
                };
                let is_kept = tokio::task::spawn_blocking(keep).await.unwrap_or_default();
                Outcome::PasswordKept { is_kept }
            }
            Task::ReadKeptPassword { file } => {
                let read = move || storage.secrets().certificate_password(&file);
                Outcome::KeptPasswordRead(tokio::task::spawn_blocking(read).await.unwrap_or_default())
            }
            Task::MakePassword => {
                let make = move || storage.secrets().is_open().then(random_password).flatten();
                Outcome::PasswordMade(tokio::task::spawn_blocking(make).await.unwrap_or_default())
            }
            Task::OpenKey { order_number, password } => {
                Outcome::KeyOpened(open_key(storage, order_number, password).await)
            }
            Task::ReadAgreement { access } => Outcome::AgreementRead(service.agreement(&access).await),
            Task::Accept { unlocked, acceptance } => {
                let accepted = service.accept(unlocked.access(), &acceptance).await;
                if accepted.is_ok() {
                    let access = unlocked.access().clone().having_accepted(acceptance.version());
                    self.keep_session(unlocked.order(), access, unlocked.pickup_mark().clone()).await;
                }
                Outcome::Accepted(accepted)
            }
            Task::Preflight { of, backup_folder } => Outcome::PreflightDone(match of {
                PreflightOf::Order(order) => self.preflight(&order, backup_folder).await,
                PreflightOf::Page(link) => self.preflight_page(&link, backup_folder).await,
            }),
            Task::VisitPage { plan } => self.visit_page(*plan, reply).await,
            Task::AwaitCertificate { host } => {
                tokio::select! {
                    appeared = self.await_certificate(host, reply) => appeared,
                    () = self.is_stopped(reply.id) => Outcome::CertificatesAppeared(None),
                }
            }
            Task::ExportKey { host, found, password } => {
                Outcome::KeyExported(runner.export_key(host, found, password).await)
            }
            Task::Fetch { agreed, backup_folder } => {
                let deliver = async {
                    if agreed.makes_key() {
                        self.create(&agreed, reply).await
                    } else {
                        Ok(Delivered::File(self.fetch(&agreed, reply).await?))
                    }
                };
                let delivered = tokio::select! {
                    delivered = deliver => delivered,
                    () = self.is_stopped(reply.id) => return Outcome::FetchStopped,
                };
                Outcome::Fetched(match delivered {
                    Ok(delivered) => self.save(&agreed, delivered, backup_folder).await,
                    Err(problem) => Err(problem),
                })
            }
            Task::Open { downloaded, expected } => {
                let open = move || {
                    let content = load(&storage, downloaded.kept())?;
                    let pfx = VerifiedPfx::open(&content, downloaded.password(), &expected)?;
                    Ok(Box::new(pfx.with_copy(copy_of(&downloaded, &content)?)))
                };
                let opened = blocking(open, || Problem::File(FileError::Unreadable)).await;
                stop_point!("file opened");
                Outcome::Opened(opened)
            }
            Task::BackUp { kept, pfx, label, folder } => {
                let shown = folder.display().to_string();
                let failed = move |error| Problem::Backup(shown.clone(), error);
                let lost = failed.clone();
                let back_up = move || {
                    let content = load(&storage, &kept)?;
                    let in_place = kept.is_user_file() && kept.file().path.parent() == Some(&folder);
                    // No copy is made of a file without a password.
                    if pfx.has_no_password() || in_place && pfx.copy().is_none() {
                        return Ok(kept.file().path.clone());
                    }
                    storage
                        .back_up(pfx.copy().map_or(&content, |copy| &copy.content), &label, &folder)
                        .map_err(failed)
                };
                let backed_up = blocking(back_up, || lost(lost_write())).await;
                stop_point!("backup written");
                Outcome::BackedUp(backed_up)
            }
            Task::ConfirmReceipt { entry, link, sha256 } => {
                let path = storage.journal_path().display().to_string();
                if let Err(error) = blocking(move || storage.remember(*entry), lost_write).await {
                    return Outcome::ReceiptHeldBack(Problem::Unnoted(path, error));
                }
                stop_point!("receipt in the journal");
                let confirmed = service.confirm_receipt(&link, sha256).await;
                stop_point!("receipt answered");
                Outcome::ReceiptConfirmed(confirmed)
            }
            Task::FindPrograms => {
                Outcome::ProgramsFound(blocking(move || stores::programs(&*stores), lost_worker).await)
            }
            Task::Install { store, password, pfx, options, file } => {
                let install = move || {
                    let order = stores::Installing { pfx: &pfx, options: &options, file };
                    runner
                        .with_ledger(|ledger| stores::install(&*stores, ledger, &store, password, order))
                        .map(Box::new)
                };
                Outcome::Installed(blocking(install, lost_worker).await)
            }
            Task::TakeInventory { passwords } => {
                let look =
                    move || runner.with_ledger(|ledger| stores::inventory(&*stores, ledger, &passwords));
                Outcome::InventoryTaken(blocking(look, lost_worker).await)
            }
            Task::Try { fingerprint, stores: ids, passwords } => {
                let lost: Vec<_> = ids.iter().map(|id| (id.clone(), Err(lost_worker()))).collect();
                let trying = move || Ok(stores::try_certificate(&*stores, &fingerprint, ids, &passwords));
                Outcome::Tried(fingerprint, blocking(trying, || ()).await.unwrap_or(lost))
            }
            Task::Remove { receipts, forgotten, passwords } => {
                let lost = vec![Err(lost_worker()); receipts.len()];
                let remove = move || {
                    Ok(runner.with_ledger(|ledger| {
                        stores::forget(&*stores, ledger, &forgotten);
                        stores::remove(&*stores, ledger, &receipts, &passwords)
                    }))
                };
                Outcome::Removed(blocking(remove, || ()).await.unwrap_or(lost))
            }
            Task::ChooseFolder { from, language } => {
                Outcome::FolderChosen(self.dialogs.choose_folder(from, language).await)
            }
            Task::ChooseFile { from, language } => {
                Outcome::FileChosen(self.dialogs.choose_file(from, language).await)
            }
            Task::Export { export, name, content, from, language } => {
                Outcome::Exported(runner.export(export, name, content, from, language).await)
            }
            Task::TakeAlong { plan } => Outcome::TakenAlong(runner.take_along(*plan).await),
            Task::FindKeys { from, language } => Outcome::KeysFound(runner.find_keys(from, language).await),
            Task::OpenKeys { files, password, folder } => {
                Outcome::KeysOpened(Box::new(runner.open_keys(files, password, folder).await))
            }
            Task::ReadFile { path, hosts } => {
                let lost = Problem::UserFile(path.display().to_string(), DiskError::Read("lost".into()));
                let look = move || files::brought(&storage, &path, &hosts);
                Outcome::FileRead(blocking(look, || lost).await)
            }
            Task::SetProxy { proxy, password } => {
                if let Err(error) = service.set_proxy(&proxy, password.as_ref()) {
                    return Outcome::ProxySet(Err(error));
                }
                let (kept, kept_password) = (proxy.clone(), password.clone());
                let keep = move |storage: &Storage| storage.keep_proxy(&kept, kept_password.as_ref());
                self.write(&storage.proxy_path(), keep).await;
                Outcome::ProxySet(Ok((proxy, password)))
            }
            Task::CheckConnection { service: checked } => {
                Outcome::ConnectionChecked(service.check(&checked).await)
            }
        }
    }
}

/// Runs `work` on a blocking thread. `lost` is the outcome when the runtime ends first.
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

//! The visit to the CA's page.

use std::{path::PathBuf, sync::Arc};

use ca_page::{
    PageReport, Visit,
    catcher::{Caught, Content, most_in},
};
use pickup::{client::PickupService, connection::Service, link::PageLink};
use stop_points::stop_point;

use super::{EffectRunner, blocking, lost_write};
use crate::{
    effects::reply::Reply,
    journal::SavedFile,
    problem::Problem,
    state::{Outcome, PageProgress, PreflightFindings, VisitPlan},
    storage::PagePhase,
};

impl<S: PickupService> EffectRunner<S> {
    /// Opens the page, and passes on what its window reports, until it has brought the file or is gone.
    pub(super) async fn visit_page(&self, plan: VisitPlan, reply: &Reply) -> Outcome {
        let VisitPlan { link, may_be_used, hosts, proxy, proxy_password, language } = plan;
        let host = link.host().to_owned();
        // It may have been the disk that kept an earlier visit from saving its file.
        if let Some(saved) = self.save_left().await {
            return Outcome::PageDelivered(saved);
        }
        let (storage, kept) = (self.storage.clone(), link.clone());
        let folder = match blocking(move || storage.begin_page(&kept, may_be_used), lost_write).await {
            Ok(folder) => folder,
            Err(error) => return Outcome::PageDelivered(Err(self.cannot_save(error))),
        };
        let visit = Visit { link, hosts, folder: folder.clone(), proxy, proxy_password, language };
        let mut reports = self.pages.open(visit);
        let mut progress = PageProgress { may_be_used, ..PageProgress::default() };
        let mut is_noted = may_be_used;
        while let Some(report) = reports.recv().await {
            if let PageReport::Caught(caught) = &report
                && caught.content == Content::CertificateFile
            {
                let saved = self.save_reply(&host, caught.clone()).await;
                self.pages.close();
                return Outcome::PageDelivered(saved);
            }
            progress = progress.after(&report);
            if progress.may_be_used && !is_noted {
                is_noted = true;
                self.note_request(&host, folder.clone()).await;
            }
            reply.send(Outcome::PageReported(report));
        }
        if !progress.is_awaiting {
            return Outcome::PageClosed;
        }
        // As much as has come until then counts like any reply.
        if let Some(saved) = self.save_left().await {
            return Outcome::PageDelivered(saved);
        }
        match most_in(&folder) {
            Some(Caught { path, content, .. }) => {
                Outcome::PageDelivered(Err(Problem::PageReply { path: path.display().to_string(), content }))
            }
            None => Outcome::PageClosed,
        }
    }

    /// Saves a certificate file that has come whole and is not saved, if there is one.
    async fn save_left(&self) -> Option<Result<SavedFile, Problem>> {
        let storage = self.storage.clone();
        let left = tokio::task::spawn_blocking(move || storage.unsaved_page_file()).await;
        let (host, caught) = left.ok()??;
        Some(self.save_reply(&host, Arc::new(caught)).await)
    }

    async fn save_reply(&self, host: &str, caught: Arc<Caught>) -> Result<SavedFile, Problem> {
        let (storage, host) = (self.storage.clone(), host.to_owned());
        let path = caught.path.display().to_string();
        let saved = blocking(move || storage.save_page_file(&host, &caught), lost_write).await;
        saved.map_err(|error| {
            log::warn!("the page's file is not saved: {error}");
            Problem::PageUnsaved { path }
        })
    }

    /// Notes that a request has gone out: after a stop, the link may be used up.
    async fn note_request(&self, host: &str, folder: PathBuf) {
        let phase = PagePhase::Open { folder, may_be_used: true };
        let host = host.to_owned();
        let path = self.storage.page_path();
        self.write(&path, move |storage| storage.note_page(&host, phase)).await;
        stop_point!("page's request noted");
    }

    fn cannot_save(&self, error: disk::DiskError) -> Problem {
        Problem::CannotSave(self.storage.page_path().display().to_string(), error)
    }

    /// The preflight of the visit.
    pub(super) async fn preflight_page(&self, link: &PageLink, backup_folder: PathBuf) -> PreflightFindings {
        let folder = backup_folder.display().to_string();
        let (storage, label) = (self.storage.clone(), link.host().to_owned());
        let rehearse = move || {
            let copy = storage.rehearse_back_up(&label, &backup_folder).map(drop);
            (storage.rehearse_page_file(), copy)
        };
        let service = Service::of_page(link);
        let (rehearsed, connection) =
            tokio::join!(tokio::task::spawn_blocking(rehearse), self.service.check(&service));
        let (own_file, backup) = rehearsed.unwrap_or_else(|_| (Err(lost_write()), Err(lost_write())));
        PreflightFindings {
            own_file: own_file.map_err(|error| self.cannot_save(error)),
            backup: backup.map_err(|error| Problem::CannotBackUp(folder, error)),
            connection,
        }
    }
}

//! A journey within this process, for thousands of faults: the store is in memory.

use std::{fs, path::PathBuf, sync::Arc};

use certificate::roots::TrustedRoots;
use e2e::{
    faults::{
        person::{Choice, End, Person},
        protocol::Told,
    },
    program::openssl_opens,
};
use pickup::{
    client::{HttpPickup, Timeouts},
    link::AllowedHosts,
};
use practice_service::{PracticeOrder, State, faults::CuttingProxy};
use tempfile::TempDir;
use wizard::{
    computer::Computer,
    journal::KeyChoice,
    platform::Platform,
    preferences::Language,
    runner::{NoDialogs, NoPageWindow, Parts, Wizard},
    state::context::{Context, Practice},
    storage::{
        Storage,
        keyring::{Keyring, MemoryKeyring},
    },
};

use crate::{
    journey::{CERTIFICATE_PASSWORD, assert_link_status},
    service::Service,
    store::Memory,
    tally::Lost,
};

/// An order, and a computer with the wizard on it.
pub(crate) struct Inside<'s> {
    pub(crate) service: &'s Service,
    pub(crate) order: PracticeOrder,
    pub(crate) person: Person,
    pub(crate) folder: TempDir,
    pub(crate) keyring: Arc<dyn Keyring>,
    store: Memory,
}

impl<'s> Inside<'s> {
    pub(crate) fn new(service: &'s Service) -> Self {
        Self::with(service, service.order())
    }

    pub(crate) fn with(service: &'s Service, order: PracticeOrder) -> Self {
        let person = Person {
            link: order.link.clone(),
            pickup_password: order.pickup_password.clone(),
            certificate_password: CERTIFICATE_PASSWORD.into(),
            slips: false,
            key_choice: KeyChoice::Exportable,
        };
        let folder = tempfile::tempdir().unwrap();
        Self {
            service,
            order,
            person,
            folder,
            keyring: Arc::new(MemoryKeyring::default()),
            store: Memory::default(),
        }
    }

    /// Routes all traffic with the service over this connection.
    pub(crate) fn over(mut self, line: &CuttingProxy) -> Self {
        self.person.link = line.link(&self.order.link);
        self
    }

    /// Starts or restarts the wizard.
    pub(crate) async fn wizard(&self, timeouts: Timeouts) -> Wizard {
        let root = self.service.root.clone();
        let service = HttpPickup::with_timeouts(Some(&root), timeouts).unwrap();
        let context = Context {
            hosts: AllowedHosts::default().with_practice(),
            practice: Some(Practice {
                root,
                link: Some(self.person.link.clone()),
                page_link: None,
                isolated: false,
            }),
            roots: TrustedRoots::default(),
            storage: Storage::new(self.storage(), self.keyring.clone()),
            documents: self.documents(),
            computer: Computer::default(),
            file: None,
            link: None,
            language: Language::En,
            platform: Platform::of_this_computer(self.documents()),
            warning: None,
        };
        let stores = Arc::new(self.store.clone());
        Wizard::start(
            context,
            Parts { service, stores, dialogs: Arc::new(NoDialogs), pages: Arc::new(NoPageWindow) },
        )
        .await
    }

    /// The wizard's own directory.
    pub(crate) fn storage(&self) -> PathBuf {
        self.folder.path().join("desk")
    }

    pub(crate) fn documents(&self) -> PathBuf {
        self.folder.path().join("Documents")
    }

    pub(crate) fn state(&self) -> State {
        self.service.state(&self.order)
    }

    /// Continues to the end, and verifies every statement on the way. `choose` decides after each problem.
    ///
    /// # Errors
    /// [`Lost`] when there is no end.
    pub(crate) async fn finish(
        &self,
        wizard: &Wizard,
        mut choose: impl FnMut(&Told) -> Choice,
    ) -> Result<(), Lost> {
        let mut skipped = false;
        let end = self.person.walk(wizard, |told| {
            assert_link_status(told, self.state());
            let choice = choose(told);
            skipped |= choice == Choice::Skip;
            choice
        });
        if let End::Stuck(told) = end.await {
            return Err(Lost(format!("stuck: {told:?}")));
        }
        if !skipped {
            assert_eq!(self.state(), State::PickedUp);
        }
        let number = &self.order.order_number;
        assert!(self.service.practice_service.requests(number).len() <= 1, "never a second request");
        let own = self.storage().join(format!("{number}.pfx"));
        let backup = self.documents().join(format!("PersonalSign certificate {number}.pfx"));
        assert!(openssl_opens(&backup, CERTIFICATE_PASSWORD));
        assert!(fs::read(own).unwrap() == fs::read(backup).unwrap(), "they differ");
        assert!(self.store.held.lock().unwrap().is_some(), "nothing was installed");
        Ok(())
    }
}

//! The caller's programs in the states of the help code, and the certificate in them.

use certificate::{
    pkcs12::VerifiedPfx,
    store::{Added, Found, ImportOption, Probe, Receipt, StoreError, StoreId, StoreKind, Trust},
    x509::Der,
};

use super::Cast;
use crate::{
    codes::ErrorCode,
    help_code::{ScreenEntry, StoreState, kinds},
    problem::Problem,
    state::{
        Certificates, Installing, Inventory, PrimaryPasswordPrompt, Program, SignedChallenge, StoreContents,
        StoredCertificate, Target,
        removal::{self, Removal},
    },
    storage::Installed,
};

/// The receipt of an installation, in no particular store.
pub(super) fn receipt(pfx: &VerifiedPfx) -> Receipt {
    Receipt {
        store: StoreId(String::new()),
        fingerprint: pfx.fingerprint(),
        nickname: pfx.facts().holder.clone(),
        added: Added { certificate: true, key: true, issuers: Vec::new() },
    }
}

impl Cast<'_> {
    /// The programs that were found, with their states.
    fn programs(&self) -> impl Iterator<Item = (Program, StoreState)> {
        self.code.stores.found(self.code.system).map(|(kind, state)| (self.program(kind, state), state))
    }

    /// The program of this kind; there is one of each.
    fn program(&self, kind: StoreKind, state: StoreState) -> Program {
        let probe = match state {
            StoreState::NeedsPassword => Probe::NeedsPassword,
            StoreState::Unusable => self.obstacle(),
            _ => Probe::Ready,
        };
        Program {
            id: id(kind),
            kind,
            name: name(kind).to_owned(),
            aliases: Vec::new(),
            probe,
            options: options(kind),
            stand_in: false,
        }
    }

    /// The error of a program in the code.
    fn said(&self) -> Option<StoreError> {
        let error = self.code.error.filter(|error| error.is_of_program())?;
        match error.sample(&self.person) {
            Problem::Store(error) => Some(error),
            _ => None,
        }
    }

    /// The reason why a program is left alone. The code's error belongs to the failed programs, if there are any.
    fn obstacle(&self) -> Probe {
        match self.said().filter(|_| !self.code.stores.0.contains(&StoreState::Failed)) {
            None | Some(StoreError::Damaged(_)) => Probe::Damaged,
            Some(StoreError::Locked) => Probe::Locked,
            Some(StoreError::OldFormat(_)) => Probe::OldFormat,
            Some(StoreError::NotPermitted(place)) => Probe::NotPermitted(place),
            Some(error) => Probe::NotWritable(error),
        }
    }

    fn failure(&self) -> StoreError {
        self.said().unwrap_or(StoreError::NotFound)
    }

    /// Whether the caller has excluded every program.
    pub(super) fn chose_nothing(&self) -> bool {
        self.code.error == Some(ErrorCode::ST712)
    }

    pub(super) fn targets(&self) -> Vec<Target> {
        let target = |(program, state)| {
            let target = Target::new(program);
            Target {
                chosen: target.chosen && !self.chose_nothing(),
                state: match state {
                    StoreState::Works => Installing::Proven(self.proof.clone()),
                    StoreState::Failed => Installing::Failed(self.failure()),
                    _ => Installing::Waiting,
                },
                ..target
            }
        };
        self.programs().map(target).collect()
    }

    /// The program whose primary password is asked for, on a screen that asks.
    pub(super) fn asked(&self) -> Option<PrimaryPasswordPrompt> {
        let asks = matches!(
            self.code.screen,
            ScreenEntry::InstallAsking
                | ScreenEntry::CertificatesAsking
                | ScreenEntry::CertificatesNotTriedAsking
                | ScreenEntry::RemoveAsking
                | ScreenEntry::ArrivalAsking
        );
        let mut closed = self.programs().filter(|(_, state)| *state == StoreState::NeedsPassword);
        let (program, _) = closed.next().filter(|_| asks)?;
        Some(PrimaryPasswordPrompt::of(program.id))
    }

    /// The content of the certificates' screen: one certificate, or none.
    pub(super) fn certificates(&self) -> Certificates {
        let inventory = self.inventory();
        let closed = self.programs().filter(|(_, state)| *state == StoreState::NeedsPassword);
        Certificates {
            holdings: inventory.holdings(),
            locked: closed.map(|(program, _)| program).collect(),
            asked: self.asked(),
            damage_reported: true,
        }
    }

    /// The inventory, in which the wizard has tried all that it installed itself.
    fn inventory(&self) -> Inventory {
        let is_not_tried = self.code.screen.is_not_tried();
        let certificate = self.props.pfx.leaf().to_vec();
        let stored = |program: &Program, signature| {
            let answer = SignedChallenge { challenge: self.props.signed.challenge.clone(), signature };
            let (store, nickname) = (program.id.clone(), self.props.pfx.facts().holder.clone());
            let found =
                Found { store, certificate: certificate.clone(), nickname, has_key: true, exportable: true };
            vec![StoredCertificate {
                found,
                answer: (!is_not_tried).then_some(answer),
                trust: Trust::Trusted,
            }]
        };
        let contents = |(program, state): (Program, StoreState)| {
            let certificates = match state {
                StoreState::Works => Ok(stored(&program, self.props.signed.signature.clone())),
                StoreState::Failed => Ok(stored(&program, Err(StoreError::NoKey))),
                StoreState::NotFound | StoreState::Ready => Ok(Vec::new()),
                StoreState::NeedsPassword => Err(StoreError::NeedsPassword),
                StoreState::Unusable => Err(self.said().unwrap_or(StoreError::Damaged(String::new()))),
            };
            StoreContents { program, certificates }
        };
        let stores: Vec<StoreContents> = self.programs().map(contents).collect();
        let holds =
            |contents: &&StoreContents| contents.certificates.as_ref().is_ok_and(|held| !held.is_empty());
        let mut installed: Vec<StoreId> =
            stores.iter().filter(holds).map(|held| held.program.id.clone()).collect();
        if installed.is_empty() {
            // The certificate was installed there: it is the subject of the screen.
            installed.extend(kinds(self.code.system).first().map(|kind| id(*kind)));
        }
        if is_not_tried || self.code.screen == ScreenEntry::CertificatesNothing {
            installed.clear();
        }
        let installed = installed.into_iter().map(|store| Installed {
            receipt: self.receipt(store),
            certificate: Der(certificate.clone()),
            file: Some(self.person.backup().into()),
            gone: false,
            under_root: false,
        });
        Inventory { installed: installed.collect(), stores, lost: None }
    }

    fn receipt(&self, store: StoreId) -> Receipt {
        Receipt { store, ..self.proof.receipt().clone() }
    }

    pub(super) fn removal(&self) -> Result<Removal, Problem> {
        let holding = self.inventory().holdings().into_iter().next().ok_or(StoreError::NotFound)?;
        let target = |(program, state): (Program, StoreState)| removal::Target {
            receipt: self.receipt(program.id.clone()),
            failure: (state == StoreState::Failed).then(|| self.failure()),
            program,
        };
        Ok(Removal {
            certificates: Certificates::default(),
            holding,
            targets: self.programs().map(target).collect(),
            away: Vec::new(),
            asked: self.asked(),
        })
    }
}

fn id(kind: StoreKind) -> StoreId {
    StoreId(format!("{kind:?}"))
}

/// The name of the profile that the Mozilla programs create by themselves, or of a browser from the Snap store.
fn name(kind: StoreKind) -> &'static str {
    match kind {
        StoreKind::PackagedChromium => "Chromium (Snap)",
        StoreKind::FirefoxProfile | StoreKind::LibreWolfProfile | StoreKind::ThunderbirdProfile => {
            "default-release"
        }
        StoreKind::SharedNss | StoreKind::WindowsPersonal | StoreKind::LoginKeychain => "",
    }
}

/// The import options that the kind supports.
fn options(kind: StoreKind) -> Vec<ImportOption> {
    match kind {
        StoreKind::WindowsPersonal => {
            vec![ImportOption::Exportable, ImportOption::ExtendedProperties, ImportOption::StrongProtection]
        }
        StoreKind::LoginKeychain => vec![ImportOption::Exportable],
        _ => Vec::new(),
    }
}

//! The certificates on this computer, and the state of each in each program.

use std::path::PathBuf;

use certificate::{
    name::given_name,
    store::{Found, Probe, Receipt, Signature, StoreError, Trust},
    x509::{Fingerprint, LeafFacts, parse, verifies},
};
use disk::DiskError;

use super::install::{PrimaryPasswordPrompt, Program};
use crate::storage::Installed;

/// The result of taking the inventory of the stores.
#[derive(Clone, Debug, Default)]
pub struct Inventory {
    /// Every store of this computer.
    pub stores: Vec<StoreContents>,
    /// The certificates that the wizard has installed.
    pub installed: Vec<Installed>,
    /// A ledger that cannot be used; it may be one put aside earlier.
    pub lost: Option<LostList>,
}

/// A ledger that the wizard cannot use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LostList {
    /// The path where it is now.
    pub path: PathBuf,
    /// The reason why it cannot be used.
    pub error: DiskError,
}

/// A store, with the certificates in it that have a key.
#[derive(Clone, Debug)]
pub struct StoreContents {
    /// The store.
    pub program: Program,
    /// Its certificates.
    pub certificates: Result<Vec<StoredCertificate>, StoreError>,
}

/// A certificate in a store.
#[derive(Clone, Debug)]
pub struct StoredCertificate {
    /// The certificate.
    pub found: Found,
    /// The challenge signed by its key; none if the key was not asked.
    pub answer: Option<SignedChallenge>,
    /// Whether the programs trust its chain.
    pub trust: Trust,
}

/// A challenge, and the signature that a key made over it.
#[derive(Clone, Debug)]
pub struct SignedChallenge {
    /// Random octets, made for this signature alone.
    pub challenge: Vec<u8>,
    /// The signature over them.
    pub signature: Result<Signature, StoreError>,
}

/// A certificate, and its state in each program.
#[derive(Clone, Debug)]
pub(crate) struct HeldCertificate {
    pub(crate) fingerprint: Fingerprint,
    /// X.509, DER.
    pub(crate) der: Vec<u8>,
    pub(crate) facts: LeafFacts,
    /// The name under which programs list it.
    pub(crate) name: String,
    /// The path of the certificate file at the time of the installation.
    pub(crate) file: Option<PathBuf>,
    /// A root has issued the certificate, as the wizard saw at the installation.
    pub(crate) under_root: bool,
    pub(crate) places: Vec<Place>,
}

/// A certificate in one program.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) program: Program,
    pub(crate) state: Held,
    /// The receipt, if the wizard installed it there.
    pub(crate) receipt: Option<Receipt>,
}

/// The state of a certificate in one program.
#[derive(Clone, Debug)]
pub(crate) enum Held {
    Works {
        trust: Trust,
        exportable: bool,
    },
    KeyFails {
        trust: Trust,
    },
    /// Not installed by the wizard, so its key was not asked to sign.
    NotTried {
        trust: Trust,
        exportable: bool,
    },
    Missing,
    /// Installed by the wizard into a store that is missing now, and may return with the certificate.
    Away {
        /// An installation would create the store again.
        installable: bool,
    },
    NeedsPassword,
    Unreadable(StoreError),
}

/// The content of the overlay Certificates.
#[derive(Clone, Debug, Default)]
pub(crate) struct Certificates {
    pub(crate) holdings: Vec<HeldCertificate>,
    /// Programs that may hold more certificates, behind their primary passwords.
    pub(crate) locked: Vec<Program>,
    pub(crate) asked: Option<PrimaryPasswordPrompt>,
    /// The user has been told that a ledger is damaged.
    pub(crate) damage_reported: bool,
}

impl Inventory {
    /// Programs that may hold more certificates, behind their primary passwords.
    pub(crate) fn locked(&self) -> impl Iterator<Item = &Program> {
        let is_closed = |looked: &&StoreContents| {
            matches!(looked.certificates, Err(StoreError::NeedsPassword | StoreError::WrongPassword))
        };
        self.stores.iter().filter(is_closed).map(|looked| &looked.program)
    }

    /// All certificates: first those that the wizard installed, then by expiry, the latest first.
    pub(crate) fn holdings(&self) -> Vec<HeldCertificate> {
        let installed = self.installed.iter().map(|installed| installed.certificate.0.as_slice());
        let found = self.stores.iter().filter_map(|looked| looked.certificates.as_ref().ok()).flatten();
        let mut known: Vec<&[u8]> = Vec::new();
        for der in installed.chain(found.map(|tested| tested.found.certificate.as_slice())) {
            if !known.contains(&der) {
                known.push(der);
            }
        }
        let mut holdings: Vec<HeldCertificate> =
            known.into_iter().filter_map(|der| self.holding(der)).collect();
        holdings.sort_by_key(|holding| {
            let is_ours = holding.places.iter().any(|place| place.receipt.is_some());
            (!is_ours, std::cmp::Reverse(holding.facts.valid_until))
        });
        holdings
    }

    fn holding(&self, der: &[u8]) -> Option<HeldCertificate> {
        let fingerprint = Fingerprint::of(der);
        let facts = LeafFacts::read(&parse(der).ok()?);
        let own = |installed: &&Installed| installed.receipt.fingerprint == fingerprint;
        let file = self.installed.iter().rev().filter(own).find_map(|installed| installed.file.clone());
        let under_root = self.installed.iter().filter(own).any(|installed| installed.under_root);
        let here = self.stores.iter().map(|looked| {
            let mut noted = self.installed.iter().filter(own);
            let noted = noted.find(|noted| noted.receipt.store == looked.program.id);
            let state = looked.held(der, noted, under_root);
            let receipt = noted.and_then(|noted| of_ours(noted, &state));
            Place { program: looked.program.clone(), state, receipt }
        });
        let is_here =
            |noted: &&Installed| self.stores.iter().any(|looked| looked.program.id == noted.receipt.store);
        let away = self.installed.iter().filter(own).filter(|noted| !noted.gone && !is_here(noted));
        let places = here.chain(away.filter_map(Place::away)).collect();
        let listed = self.stores.iter().filter_map(|looked| looked.tested(der));
        let name = listed.filter_map(|tested| given_name(&tested.found.nickname)).next();
        let name = name.unwrap_or_else(|| facts.holder.clone());
        Some(HeldCertificate { fingerprint, der: der.to_vec(), facts, name, file, under_root, places })
    }
}

/// The part of a receipt that the wizard may remove from a program. Of a certificate that is gone, at most its issuers
/// are left, and it leaves the ledger.
fn of_ours(noted: &Installed, state: &Held) -> Option<Receipt> {
    let mut receipt = noted.receipt.clone();
    let added = &mut receipt.added;
    if noted.gone {
        (added.certificate, added.key) = (false, false);
        return matches!(state, Held::Missing).then_some(receipt);
    }
    (added.certificate || added.key).then_some(receipt)
}

impl StoreContents {
    fn tested(&self, der: &[u8]) -> Option<&StoredCertificate> {
        self.certificates.as_ref().ok()?.iter().find(|tested| tested.found.certificate == der)
    }

    /// The state of a certificate in this store. A store that does not exist tells nothing of what was installed into
    /// it.
    fn held(&self, der: &[u8], noted: Option<&Installed>, under_root: bool) -> Held {
        let is_awaited = noted.is_some_and(|noted| !noted.gone);
        match (&self.certificates, self.tested(der)) {
            _ if self.program.probe.is_absent() && is_awaited => {
                Held::Away { installable: self.program.can_be_tried() }
            }
            (Err(error), _) => Held::behind(error.clone()),
            (Ok(_), None) => Held::Missing,
            (Ok(_), Some(tested)) => Held::of(tested, under_root),
        }
    }
}

impl Held {
    pub(crate) fn of(
        StoredCertificate { found, answer, trust }: &StoredCertificate,
        under_root: bool,
    ) -> Self {
        let (trust, exportable) = (trust.under(under_root), found.exportable);
        let Some(SignedChallenge { challenge, signature }) = answer else {
            return Self::NotTried { trust, exportable };
        };
        let is_right = |signature| verifies(&found.certificate, challenge, signature);
        if signature.as_ref().is_ok_and(is_right) {
            Self::Works { trust, exportable }
        } else {
            Self::KeyFails { trust }
        }
    }

    /// Whether the key is there, as far as that is known without a signature; it has not failed.
    pub(crate) fn is_there(&self) -> bool {
        matches!(self, Self::Works { .. } | Self::NotTried { .. })
    }

    /// Whether the key can be exported from there.
    pub(crate) fn exports(&self) -> bool {
        matches!(self, Self::Works { exportable: true, .. } | Self::NotTried { exportable: true, .. })
    }

    /// The state of a certificate in a store that could not be read.
    pub(crate) fn behind(error: StoreError) -> Self {
        match error {
            StoreError::NeedsPassword | StoreError::WrongPassword => Self::NeedsPassword,
            StoreError::NotFound => Self::Missing,
            error => Self::Unreadable(error),
        }
    }
}

impl HeldCertificate {
    pub(crate) fn is_repairable(&self) -> bool {
        self.places.iter().any(|place| match place.state {
            Held::Missing | Held::KeyFails { .. } => place.program.can_be_tried(),
            Held::Away { installable } => installable,
            _ => false,
        })
    }

    pub(crate) fn is_removable(&self) -> bool {
        self.places.iter().any(Place::is_removable)
    }

    pub(crate) fn is_triable(&self) -> bool {
        self.places.iter().any(Place::is_not_tried)
    }
}

impl Place {
    /// The place of a certificate whose noted store is not on this computer.
    fn away(noted: &Installed) -> Option<Self> {
        let id = noted.receipt.store.clone();
        let (kind, name) = id.parts()?;
        let (aliases, options) = (Vec::new(), Vec::new());
        let program = Program { id, kind, name, aliases, probe: Probe::Absent, options, stand_in: false };
        let state = Held::Away { installable: false };
        let receipt = of_ours(noted, &state);
        Some(Self { program, state, receipt })
    }

    pub(crate) fn is_not_tried(&self) -> bool {
        matches!(self.state, Held::NotTried { .. })
    }

    pub(crate) fn is_away(&self) -> bool {
        matches!(self.state, Held::Away { .. })
    }

    /// Whether the wizard installed it there, and can only remove it from the ledger, as the program is missing now.
    pub(crate) fn is_forgettable(&self) -> bool {
        self.receipt.is_some() && self.is_away()
    }

    /// Whether the wizard installed it there, and can remove it now.
    pub(crate) fn is_removable(&self) -> bool {
        self.receipt.is_some() && !self.is_away()
    }
}

impl Certificates {
    pub(crate) fn find(&self, fingerprint: &str) -> Option<&HeldCertificate> {
        self.holdings.iter().find(|holding| holding.fingerprint.to_string() == fingerprint)
    }
}

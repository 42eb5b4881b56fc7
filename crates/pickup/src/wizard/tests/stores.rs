//! What is done with stores, by one whose answers are given.

use aws_lc_rs::{rand::SystemRandom, signature};
use rcgen::{DnType, KeyPair};
use secrecy::{ExposeSecret, SecretString};

use super::world::desk_at;
use crate::{
    certificate::Fingerprint,
    fixtures::{self, Identity, leaf_params},
    pkcs12::VerifiedPfx,
    store::{
        Added, CertStore, CertStores, Found, ImportOption, ImportOptions, Probe, Receipt, Signature,
        SignatureScheme, StoreError, StoreId, StoreKind, Trust,
    },
    wizard::{
        proof::{Installation, Other},
        session::PrimaryPasswords,
        stores::{Installing, install, stock},
    },
};

const PRIMARY_PASSWORD: &str = "the primary password";

#[derive(Clone)]
struct Scripted {
    probe: Probe,
    given: SecretString,
    certificates: Vec<Vec<u8>>,
    private_key: Vec<u8>,
}

impl Scripted {
    fn open(&self) -> Result<(), StoreError> {
        match self.given.expose_secret() {
            _ if self.probe != Probe::NeedsPassword => Ok(()),
            PRIMARY_PASSWORD => Ok(()),
            "" => Err(StoreError::NeedsPassword),
            _ => Err(StoreError::WrongPassword),
        }
    }
}

impl CertStores for Scripted {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        Ok(vec![Box::new(self.clone())])
    }
}

impl CertStore for Scripted {
    fn id(&self) -> StoreId {
        StoreId("scripted".into())
    }

    fn kind(&self) -> StoreKind {
        StoreKind::FirefoxProfile
    }

    fn name(&self) -> String {
        String::new()
    }

    fn import_options(&self) -> &'static [ImportOption] {
        &[]
    }

    fn probe(&self) -> Probe {
        self.probe
    }

    fn unlock(&mut self, primary_password: SecretString) {
        self.given = primary_password;
    }

    fn install(&self, pfx: &VerifiedPfx, _: &ImportOptions) -> Result<Receipt, StoreError> {
        self.open()?;
        let (nickname, added) = (String::new(), Added::default());
        Ok(Receipt { store: self.id(), fingerprint: pfx.fingerprint(), nickname, added })
    }

    fn find(&self, fingerprint: &Fingerprint) -> Result<Option<Found>, StoreError> {
        let all = self.list()?;
        Ok(all.into_iter().find(|found| Fingerprint::of(&found.certificate) == *fingerprint))
    }

    fn list(&self) -> Result<Vec<Found>, StoreError> {
        self.open()?;
        let found = |(index, certificate): (usize, &Vec<u8>)| Found {
            store: self.id(),
            certificate: certificate.clone(),
            nickname: format!("number {index}"),
            has_key: true,
            exportable: true,
        };
        Ok(self.certificates.iter().enumerate().map(found).collect())
    }

    fn prove(&self, _: &Found, challenge: &[u8]) -> Result<Signature, StoreError> {
        let algorithm = &signature::ECDSA_P256_SHA256_FIXED_SIGNING;
        let key = signature::EcdsaKeyPair::from_pkcs8(algorithm, &self.private_key).unwrap();
        let bytes = key.sign(&SystemRandom::new(), challenge).unwrap().as_ref().to_vec();
        Ok(Signature { scheme: SignatureScheme::EcdsaP256Sha256, bytes })
    }

    fn trust(&self, _: &Found) -> Result<Trust, StoreError> {
        Ok(Trust::UnknownRoot)
    }

    fn remove(&self, _: &Receipt) -> Result<(), StoreError> {
        Err(StoreError::Unsupported)
    }

    fn wants_restart(&self) -> bool {
        true
    }
}

/// A store that holds a certificate, one that was its predecessor, and somebody else's.
fn scripted(probe: Probe) -> (Scripted, VerifiedPfx) {
    let identity = Identity::new();
    let expected = identity.expected();
    let pfx = VerifiedPfx::open(&identity.file, &fixtures::password(), &expected).unwrap();
    let issue = |name: Option<&str>| {
        let mut params = leaf_params(identity.now);
        name.into_iter().for_each(|name| params.distinguished_name.push(DnType::CommonName, name));
        identity.issuing.issue(&params, &KeyPair::generate().unwrap())
    };
    let certificates = vec![pfx.leaf().to_vec(), issue(None), issue(Some("Somebody Else"))];
    let private_key = pfx.private_key().to_vec();
    (Scripted { probe, given: SecretString::default(), certificates, private_key }, pfx)
}

fn installed(
    store: &Scripted,
    pfx: &VerifiedPfx,
    password: Option<&str>,
) -> Result<Installation, StoreError> {
    let directory = tempfile::tempdir().unwrap();
    let order = Installing { pfx, options: &ImportOptions::default(), file: "/b.pfx".into() };
    install(store, &desk_at(directory.path()), &store.id(), password.map(SecretString::from), order)
}

/// What a look at the store brings.
fn looked(store: &Scripted, passwords: &PrimaryPasswords) -> Result<Vec<Trust>, StoreError> {
    let directory = tempfile::tempdir().unwrap();
    let mut stock = stock(store, &desk_at(directory.path()), passwords).unwrap();
    let certificates = stock.stores.remove(0).certificates;
    certificates.map(|all| all.into_iter().map(|tested| tested.trust).collect())
}

#[test]
fn an_installation_tells_what_a_person_should_know() {
    let (store, pfx) = scripted(Probe::Ready);
    let [first, second] = [(); 2].map(|()| installed(&store, &pfx, None).unwrap());
    assert_ne!(first.challenge, second.challenge, "nobody knows it before");
    let others: Vec<&str> =
        first.remarks.others.iter().map(|Other { nickname, .. }| nickname.as_str()).collect();
    assert_eq!(others, ["number 1"], "neither itself nor somebody else's");
    assert_eq!((first.remarks.trust, first.remarks.restart), (Trust::UnknownRoot, true));
}

#[test]
fn a_primary_password_reaches_the_store() {
    let (store, pfx) = scripted(Probe::NeedsPassword);
    assert_eq!(installed(&store, &pfx, None), Err(StoreError::NeedsPassword));
    assert_eq!(installed(&store, &pfx, Some("another")), Err(StoreError::WrongPassword));
    assert!(installed(&store, &pfx, Some(PRIMARY_PASSWORD)).is_ok());

    let with = |password: &str| PrimaryPasswords::from([(store.id(), password.into())]);
    assert_eq!(looked(&store, &with("another")), Err(StoreError::WrongPassword));
    assert_eq!(looked(&store, &with(PRIMARY_PASSWORD)), Ok(vec![Trust::UnknownRoot; 3]));
}

#[test]
fn a_store_that_cannot_be_looked_into_is_not_taken_for_an_empty_one() {
    for (probe, expected) in [
        (Probe::Locked, Err(StoreError::Locked)),
        (Probe::OldFormat, Err(StoreError::OldFormat(String::new()))),
        (Probe::Damaged, Err(StoreError::Damaged(String::new()))),
        (Probe::NeedsPassword, Err(StoreError::NeedsPassword)),
        (Probe::Absent, Ok(Vec::new())),
        (Probe::InUse, Ok(vec![Trust::UnknownRoot; 3])),
    ] {
        assert_eq!(looked(&scripted(probe).0, &PrimaryPasswords::new()), expected, "{probe:?}");
    }
}

//! Taking away what the wizard installed.

use cert_store::{Home, NssStores, Worker};
use e2e::{database::Database, journey::Journey};
use pickup::{
    certificate::Fingerprint,
    store::{CertStores, Receipt},
};

/// Takes the certificate and its issuer out of every store that has it.
pub(crate) fn remove(journey: &Journey) {
    let (own, issuers) = installed(&journey.desktop.shared);
    let worker = Worker::new(env!("CARGO_BIN_EXE_subscriber"));
    let stores = NssStores::new(Some(Home::at(journey.desktop.home().to_owned())), worker);
    for store in stores.discover().unwrap() {
        let Ok(Some(found)) = store.find(&own) else { continue };
        let (nickname, added_issuers) = (found.nickname, issuers.clone());
        store.remove(&Receipt { store: store.id(), fingerprint: own, nickname, added_issuers }).unwrap();
    }
}

/// The one certificate with a key, and the others.
fn installed(database: &Database) -> (Fingerprint, Vec<Fingerprint>) {
    let fingerprint = |nickname: &str| Fingerprint::of(&database.der(nickname));
    let own = &database.own_certificates()[0];
    let others = database.certificates().into_iter().filter(|listed| listed != own);
    (fingerprint(&own.nickname), others.map(|listed| fingerprint(&listed.nickname)).collect())
}

//! The state of the computer after a journey, as third-party programs see it.

use e2e::{database::Database, journey::Journey};
use practice_service::State;

/// Asserts that the certificate is in both databases, once, and the link is used up.
pub(crate) fn picked_up_and_installed(journey: &Journey) {
    assert_eq!(journey.practice_service.order_state(&journey.order.order_number), Some(State::PickedUp));
    installed(journey);
}

/// Asserts that the certificate is in both databases, once.
pub(crate) fn installed(journey: &Journey) {
    installed_once(&journey.desktop.shared);
    installed_once(&journey.desktop.firefox);
}

/// Asserts that the link is not used up, and that there is no certificate anywhere.
pub(crate) fn nothing_lost(journey: &Journey) {
    assert_eq!(journey.practice_service.order_state(&journey.order.order_number), Some(State::Ready));
    for database in [&journey.desktop.shared, &journey.desktop.firefox] {
        assert_eq!(database.certificates(), []);
        assert_eq!(database.keys(), Vec::<String>::new());
    }
}

/// Asserts one certificate with its key, and the CA that issued it.
fn installed_once(database: &Database) {
    let listed = database.certificates();
    let own = database.own_certificates();
    assert_eq!(own.len(), 1, "{listed:?}");
    assert_eq!(database.keys().len(), 1);
    let description = database.describe(&own[0].nickname);
    assert!(description.contains("PRACTICE - NOT VALID Issuing CA"), "{description}");
    let issuers = listed.iter().filter(|listed| listed.nickname.contains("Issuing CA")).count();
    assert_eq!(issuers, 1, "{listed:?}");
}

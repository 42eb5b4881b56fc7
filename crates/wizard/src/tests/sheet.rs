//! The printable sheet.

use super::harness::{self, DOCUMENTS, NOW, Walk, typed};
use crate::{state::SecretField, view::SheetView};

fn sheet(walk: &Walk) -> Option<SheetView> {
    walk.session.view(NOW).sheet
}

#[test]
fn sheet_is_offered_at_password_and_done() {
    for code in ["P0", "P1", "P2", "P4", "P5", "P6"] {
        assert_eq!(sheet(&Walk::to(code)), None, "{code}");
    }
    let before = SheetView {
        order_number: Some("PS-1".into()),
        holder: "Anna Peeters".into(),
        organization: certificate::fixtures::subject().organization,
        valid_until: None,
        file: DOCUMENTS.into(),
        saved: false,
    };
    let mut walk = Walk::to("P3");
    walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
    assert_eq!(sheet(&walk), Some(before.clone()));

    let after = sheet(&Walk::to("P7")).unwrap();
    assert!(after.valid_until.is_some());
    let file = harness::backup().display().to_string();
    assert_eq!(after, SheetView { valid_until: after.valid_until.clone(), file, saved: true, ..before });
}

//! The printable sheet.

use super::harness::{self, NOW, Walk};
use crate::view::SheetView;

fn sheet(walk: &Walk) -> Option<SheetView> {
    walk.session.view(NOW).sheet
}

#[test]
fn sheet_is_offered_at_the_end() {
    for code in ["P0", "P1", "P2", "P3", "P4", "P5", "P6"] {
        assert_eq!(sheet(&Walk::to(code)), None, "{code}");
    }
    let shown = sheet(&Walk::to("P7")).unwrap();
    let expected = SheetView {
        order_number: Some("PS-1".into()),
        holder: "Anna Peeters".into(),
        organization: certificate::fixtures::subject().organization,
        valid_until: shown.valid_until.clone(),
        file: harness::backup().display().to_string(),
    };
    assert_eq!(shown, expected);
}

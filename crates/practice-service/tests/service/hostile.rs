//! The hostile pages.

use practice_service::HostilePage;
use reqwest::StatusCode;
use serde_json::json;

use crate::{subscriber::quick, visitor::Visitor};

#[tokio::test]
async fn hostile_pages_are_served_on_request() {
    let anna = Visitor::of(quick()).await;
    anna.practice_service.serve_hostile_pages();
    for page in HostilePage::ALL {
        let response = anna.get(&anna.practice_service.hostile_page(page), "").await;
        if page == HostilePage::BasicAuth {
            assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
            assert_eq!(response.headers()["www-authenticate"], "Basic realm=\"Your computer\"");
        } else {
            assert_eq!(response.status(), StatusCode::OK, "{page:?}");
        }
    }
    assert_eq!(anna.practice_service.hostile_reports(), []);
    let unasked = format!("{}/file", anna.practice_service.hostile_page(HostilePage::Download));
    anna.get(&unasked, "").await;
    let reports = anna.practice_service.hostile_reports();
    assert_eq!(reports[0].page, HostilePage::Download);
    assert_eq!(reports[0].found, json!({ "file": "requested" }));
}

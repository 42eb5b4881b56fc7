//! Files that differ from the announcement.

use pickup::error::PickupError;

use crate::{
    script::{alter, both, cut_at, go_on_for_ever, set, status},
    setting::Setting,
};

/// The digest of an empty file.
const OTHER: &str = "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:";

#[tokio::test]
async fn file_with_another_digest_is_refused() {
    let setting = Setting::new().await;
    for twist in [
        alter(),
        set("repr-digest", Some(OTHER)),
        set("repr-digest", Some("sha-256=")),
        set("repr-digest", None),
    ] {
        setting.script.of_file([twist]);
        assert_eq!(setting.fetch().await, Err(PickupError::Corrupted));
        assert_eq!(setting.script.asked().len(), 1);
    }
    // An altered part is rejected as well.
    setting.script.of_file([cut_at(1000), alter()]);
    assert_eq!(setting.fetch().await, Err(PickupError::Corrupted));
    assert!(setting.is_whole(&setting.fetch().await.unwrap()).await);
}

#[tokio::test]
async fn promised_digest_counts_over_the_files_own() {
    let setting = Setting::new().await;
    for promise in [
        r#"{"length": 1000, "sha256": "0000000000000000000000000000000000000000000000000000000000000000"}"#,
        r#"{"length": 100000, "sha256": "0000000000000000000000000000000000000000000000000000000000000000"}"#,
    ] {
        setting.script.of_next(Box::new(move |mut parts, _| {
            parts.headers.remove("content-length");
            axum::response::Response::from_parts(parts, promise.into())
        }));
        let refused = setting.fetch().await.unwrap_err();
        let is_refused = matches!(refused, PickupError::Corrupted | PickupError::Interrupted(_));
        assert!(is_refused, "{refused:?}");
    }
}

#[tokio::test]
async fn disproportionate_promise_is_not_waited_for() {
    let setting = Setting::new().await;
    for length in [0_u64, 262_145, 2_147_483_648] {
        let promise = format!(r#"{{"length": {length}, "sha256": "{}"}}"#, "0".repeat(64));
        setting.script.of_next(Box::new(move |mut parts, _| {
            parts.headers.remove("content-length");
            axum::response::Response::from_parts(parts, promise.into())
        }));
        assert_eq!(setting.fetch().await, Err(PickupError::NotUnderstood("JSON, length".into())));
        assert!(setting.script.asked().is_empty());
    }
}

#[tokio::test]
async fn endless_body_is_cut_at_promised_length() {
    let setting = Setting::new().await;
    let length = setting.fetch().await.unwrap().len();
    setting.script.of_file([go_on_for_ever()]);
    let (file, received) = setting.fetch_with_progress().await;
    assert!(setting.is_whole(&file.unwrap()).await);
    assert_eq!(received.last(), Some(&length));
}

#[tokio::test]
async fn wrong_content_length_costs_no_file() {
    let setting = Setting::new().await;
    for promised in ["1", "100000000"] {
        setting.script.of_file([set("content-length", Some(promised))]);
        let (file, received) = setting.fetch_with_progress().await;
        assert_eq!(Some(file.unwrap().len()), received.last().copied());
    }
    assert!(setting.is_whole(&setting.fetch().await.unwrap()).await);
}

#[tokio::test]
async fn success_without_file_is_refused() {
    let setting = Setting::new().await;
    setting.script.of_file([status(204, &[])]);
    assert_eq!(setting.fetch().await, Err(PickupError::NotTheService("HTTP 204".into())));
    setting.script.of_file([both(set("content-type", Some("text/html")), alter())]);
    assert_eq!(setting.fetch().await, Err(PickupError::NotTheService("media type".into())));
}

#[tokio::test]
async fn oversized_answer_is_not_read_to_end() {
    let setting = Setting::new().await;
    for reply in ["200 OK", "500 Internal Server Error"] {
        let is_problem = reply.starts_with('5');
        setting.script.of_next(Box::new(move |mut parts, _| {
            parts.headers.remove("content-length");
            if is_problem {
                parts.status = axum::http::StatusCode::CONFLICT;
                parts.headers.insert("content-type", "application/problem+json".parse().unwrap());
            }
            // Valid JSON, but for the length of the spaces before it.
            let text = format!("{}{{\"length\": 1, \"sha256\": \"\"}}", " ".repeat(3 << 20));
            axum::response::Response::from_parts(parts, text.into())
        }));
        assert_eq!(setting.fetch().await, Err(PickupError::NotUnderstood("length".into())), "{reply}");
        assert!(setting.script.asked().is_empty());
    }
}

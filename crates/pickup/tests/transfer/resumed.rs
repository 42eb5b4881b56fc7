//! Interrupted transfers that are resumed.

use std::future::Future;

use axum::http::StatusCode;
use pickup::{client::PickupService, error::PickupError};
use tokio::sync::Notify;

use crate::{
    script::{Asked, Ranges, Twist, as_it_is, both, cut_at, end_at, set, stall_at, status},
    setting::{Setting, certificate_password},
};

fn from(byte: usize) -> Option<String> {
    Some(format!("bytes={byte}-"))
}

#[tokio::test]
async fn broken_transfer_resumes_at_its_byte() {
    let setting = Setting::new().await;
    let length = setting.fetch().await.unwrap().len();
    assert_eq!(setting.script.ranges(), [None]);
    for byte in [1, 999, 1000, length - 1] {
        setting.script.of_file([cut_at(byte)]);
        let (file, received) = setting.fetch_with_progress().await;
        assert_eq!(file.unwrap().len(), length);
        assert!(received.is_sorted(), "{received:?}");
        let asked = setting.script.asked();
        let [first, second] = asked.as_slice() else { panic!("{asked:?}") };
        assert_eq!((&first.range, first.status), (&None, StatusCode::OK));
        assert_eq!((&second.range, second.status), (&from(byte), StatusCode::PARTIAL_CONTENT));
        assert!(second.if_range.as_ref().unwrap().starts_with('"'));
    }
    setting.script.of_file([cut_at(1000)]);
    assert!(setting.is_whole(&setting.fetch().await.unwrap()).await);
}

#[tokio::test]
async fn transfer_broken_before_first_byte_restarts() {
    let setting = Setting::new().await;
    setting.script.of_file([cut_at(0), cut_at(0)]);
    assert!(setting.is_whole(&setting.fetch().await.unwrap()).await);
    assert_eq!(setting.script.ranges(), [None, None, None]);
}

#[tokio::test]
async fn transfer_resumes_while_new_bytes_arrive() {
    let setting = Setting::new().await;
    setting.script.of_file((0..40).map(|_| cut_at(1)));
    assert!(setting.is_whole(&setting.fetch().await.unwrap()).await);
    let expected: Vec<_> = [None].into_iter().chain((1..=40).map(from)).collect();
    assert_eq!(setting.script.ranges(), expected);
}

#[tokio::test]
async fn transfer_gives_up_after_three_empty_tries() {
    let setting = Setting::new().await;
    setting.script.of_file([cut_at(1000), cut_at(0), cut_at(0), cut_at(0)]);
    let broken = setting.fetch().await;
    assert!(matches!(broken, Err(PickupError::Interrupted(_))), "{broken:?}");
    assert_eq!(setting.script.ranges(), [None, from(1000), from(1000), from(1000)]);
    // The file is still available.
    assert!(setting.is_whole(&setting.fetch().await.unwrap()).await);
}

#[tokio::test]
async fn short_body_claiming_completeness_is_resumed() {
    let setting = Setting::new().await;
    setting.script.of_file([end_at(1000), end_at(10)]);
    assert!(setting.is_whole(&setting.fetch().await.unwrap()).await);
    assert_eq!(setting.script.ranges(), [None, from(1000), from(1010)]);
}

#[tokio::test]
async fn stalled_transfer_resumes_after_read_timeout() {
    let setting = Setting::new().await;
    setting.script.of_file([stall_at(1000)]);
    assert!(setting.is_whole(&setting.fetch().await.unwrap()).await);
    assert_eq!(setting.script.ranges(), [None, from(1000)]);
}

#[tokio::test]
async fn part_smaller_than_requested_is_taken() {
    let setting = Setting::new().await;
    setting.script.of_file([cut_at(500)]);
    setting.script.answer_ranges(Ranges::AtMost(700));
    assert!(setting.is_whole(&setting.fetch().await.unwrap()).await);
    let ranges = setting.script.ranges();
    assert_eq!(ranges[..4], [None, from(500), from(1200), from(1900)]);
}

#[tokio::test]
async fn service_without_ranges_sends_file_anew() {
    let setting = Setting::new().await;
    setting.script.answer_ranges(Ranges::Ignored);
    setting.script.of_file([cut_at(1000), cut_at(400)]);
    let (file, received) = setting.fetch_with_progress().await;
    assert!(setting.is_whole(&file.unwrap()).await);
    assert!(!received.is_sorted());
    assert_eq!(setting.script.ranges(), [None, from(1000), from(400)]);
}

#[tokio::test]
async fn service_without_ranges_breaking_always_is_given_up() {
    let setting = Setting::new().await;
    setting.script.answer_ranges(Ranges::Ignored);
    setting.script.of_file((0..10).map(|_| cut_at(1000)));
    assert!(matches!(setting.fetch().await, Err(PickupError::Interrupted(_))));
    assert_eq!(setting.script.asked().len(), 4);
}

#[tokio::test]
async fn transfer_without_strong_entity_tag_restarts() {
    for etag in [None, Some("W/\"1\"")] {
        let setting = Setting::new().await;
        setting.script.of_file([both(set("etag", etag), cut_at(1000))]);
        assert!(setting.is_whole(&setting.fetch().await.unwrap()).await);
        assert_eq!(setting.script.ranges(), [None, None]);
    }
}

#[tokio::test]
async fn misfitting_part_is_dropped_and_transfer_restarted() {
    let setting = Setting::new().await;
    let length = setting.fetch().await.unwrap().len();
    setting.script.asked();
    let fields: Vec<String> = [
        format!("bytes 999-{}/{length}", length - 1),
        format!("bytes 1001-{}/{length}", length - 1),
        format!("bytes 1000-{length}/{length}"),
        format!("bytes 1000-999/{length}"),
        format!("bytes 1000-{}/{}", length - 1, length + 1),
        format!("bytes 1000-{}/*", length - 1),
        format!("bytes */{length}"),
        format!("lines 1000-{}/{length}", length - 1),
        "bytes".to_owned(),
    ]
    .into();
    let unfit = |field: &str| set("content-range", Some(field));
    let mut twists: Vec<[Twist; 2]> = fields.iter().map(|field| [unfit(field), unfit(field)]).collect();
    twists.push([set("content-range", None), set("content-range", None)]);
    twists.push([set("etag", Some("\"other\"")), set("etag", Some("\"other\""))]);
    twists.push([set("etag", None), set("etag", None)]);
    twists.push([status(416, &[]), status(416, &[])]);
    for [once, twice] in twists {
        setting.script.of_file([cut_at(1000), once]);
        assert_eq!(setting.fetch().await.unwrap().len(), length);
        assert_eq!(setting.script.ranges(), [None, from(1000), None]);

        setting.script.of_file([cut_at(1000), status(416, &[]), cut_at(1000), twice]);
        assert_eq!(setting.fetch().await, Err(PickupError::Corrupted));
        assert_eq!(setting.script.ranges(), [None, from(1000), None, from(1000)]);
    }
}

#[tokio::test]
async fn part_not_requested_is_no_file() {
    let setting = Setting::new().await;
    setting.script.of_file([status(206, &[]), status(206, &[])]);
    assert_eq!(setting.fetch().await, Err(PickupError::Corrupted));
}

#[tokio::test]
async fn file_replaced_meanwhile_is_never_pieced_together() {
    let setting = Setting::new().await;
    setting.practice_service.hold_downloads();
    let fetch_until_held = |held: &'static Notify| {
        setting.client.fetch(&setting.access, PASSWORD.get_or_init(certificate_password), move |_, _| {
            held.notify_one();
        })
    };
    let mut first = Box::pin(fetch_until_held(&FIRST));
    stop_at(&mut first, &FIRST).await;
    // Another client has the file generated again.
    let mut second = Box::pin(fetch_until_held(&SECOND));
    stop_at(&mut second, &SECOND).await;
    drop(second);
    setting.line.cut_now();
    setting.practice_service.release_downloads();
    assert_eq!(first.await, Err(PickupError::Corrupted));
    let asked = setting.script.asked();
    assert_eq!(asked[2], Asked { status: StatusCode::OK, ..asked[2].clone() });
    assert!(asked[2].range.is_some());
    setting.script.of_file([as_it_is()]);
    assert!(setting.is_whole(&setting.fetch().await.unwrap()).await);
}

static FIRST: Notify = Notify::const_new();
static SECOND: Notify = Notify::const_new();
static PASSWORD: std::sync::OnceLock<certificate::password::CertificatePassword> = std::sync::OnceLock::new();

/// Runs a download until its first progress report.
async fn stop_at<F: Future<Output: std::fmt::Debug> + Unpin>(fetch: &mut F, held: &Notify) {
    tokio::select! {
        early = fetch => panic!("not held: {early:?}"),
        () = held.notified() => {}
    }
}

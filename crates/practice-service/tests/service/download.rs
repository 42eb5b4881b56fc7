//! Download of the file: whole, in part, repeated, and interrupted.

use base64::{Engine, engine::general_purpose::STANDARD};
use reqwest::{Method, header};

use crate::subscriber::{Subscriber, field, problem, quick, ranged};

#[tokio::test]
async fn every_part_has_the_digest_of_the_whole() {
    let anna = Subscriber::of(quick()).await;
    let (session, ready) = anna.request_file().await;
    let length = ready["length"].as_u64().unwrap();
    let whole = anna.get("pkcs12", &session).await;
    let digest = field(&whole, "repr-digest").to_owned();
    let etag = field(&whole, "etag").to_owned();
    assert_eq!(field(&whole, "accept-ranges"), "bytes");
    assert_eq!(field(&whole, "content-length"), length.to_string());
    assert_eq!(etag, format!("\"{}\"", ready["sha256"].as_str().unwrap()));
    let whole = whole.bytes().await.unwrap();
    let sha256 = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &whole);
    assert_eq!(digest, format!("sha-256=:{}:", STANDARD.encode(sha256)));

    for (range, start, end) in [
        ("bytes=1500-".to_owned(), 1500, length),
        ("bytes=0-1499".to_owned(), 0, 1500),
        ("bytes=-100".to_owned(), length - 100, length),
    ] {
        let fetch = anna.request(Method::GET, "pkcs12", &session);
        let fetch = ranged(fetch, &range).header(header::IF_RANGE, &etag);
        let part = fetch.send().await.unwrap();
        assert_eq!(part.status(), 206, "{range}");
        let content_range = format!("bytes {start}-{}/{length}", end - 1);
        assert_eq!(field(&part, "content-range"), content_range);
        assert_eq!(field(&part, "repr-digest"), digest);
        assert_eq!(field(&part, "etag"), etag);
        let expected = &whole[start as usize..end as usize];
        assert_eq!(part.bytes().await.unwrap(), expected, "{range}");
    }
}

#[tokio::test]
async fn range_of_replaced_file_returns_whole_new_one() {
    let anna = Subscriber::of(quick()).await;
    let (session, ready) = anna.request_file().await;
    let fetch = ranged(anna.request(Method::GET, "pkcs12", &session), "bytes=9-");
    let fetch = fetch.header(header::IF_RANGE, "\"another\"");
    let answer = fetch.send().await.unwrap();
    assert_eq!(answer.status(), 200);
    let length = answer.bytes().await.unwrap().len();
    assert_eq!(length as u64, ready["length"].as_u64().unwrap());
}

#[tokio::test]
async fn range_behind_the_end_is_refused() {
    let anna = Subscriber::of(quick()).await;
    let (session, ready) = anna.request_file().await;
    let fetch = anna.request(Method::GET, "pkcs12", &session);
    let fetch = ranged(fetch, &format!("bytes={}-", ready["length"]));
    let answer = fetch.send().await.unwrap();
    let length = format!("bytes */{}", ready["length"]);
    assert_eq!(field(&answer, "content-range"), length);
    problem(answer, 416, "range-not-satisfiable").await;
}

#[tokio::test]
async fn held_download_goes_on_when_released() {
    let anna = Subscriber::of(quick()).await;
    let (session, ready) = anna.request_file().await;
    anna.practice_service.hold_downloads();
    let mut file = anna.get("pkcs12", &session).await;
    let mut received = file.chunk().await.unwrap().unwrap().len() as u64;
    assert_eq!(received, 1024);
    anna.practice_service.release_downloads();
    while let Some(chunk) = file.chunk().await.unwrap() {
        received += chunk.len() as u64;
    }
    assert_eq!(received, ready["length"].as_u64().unwrap());
}

#[tokio::test]
async fn held_download_ends_with_the_service() {
    let anna = Subscriber::of(quick()).await;
    let (session, _) = anna.request_file().await;
    anna.practice_service.hold_downloads();
    let mut file = anna.get("pkcs12", &session).await;
    file.chunk().await.unwrap().unwrap();
    anna.practice_service.stop().await.unwrap();
    // Only the first chunk was sent, so the rest cannot have been in transit.
    assert!(file.chunk().await.is_err());
}

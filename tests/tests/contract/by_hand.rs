//! Requests that only another client would send: no token, invalid bodies, ranges, a download before the file was
//! requested.

use practice_service::PracticeOrder;
use reqwest::{
    Certificate, Client, Method, RequestBuilder, Response, StatusCode,
    header::{AUTHORIZATION, CONTENT_RANGE, ETAG, HeaderName, IF_RANGE, RANGE, WWW_AUTHENTICATE},
};
use serde_json::{Value, json};

use crate::setting::{CERTIFICATE_PASSWORD, CLOSED, Placed, Setting};

const OPERATIONS: [(Method, &str); 8] = [
    (Method::GET, "order"),
    (Method::POST, "session"),
    (Method::GET, "agreement"),
    (Method::PUT, "agreement/acceptance"),
    (Method::POST, "pkcs12"),
    (Method::GET, "pkcs12"),
    (Method::PUT, "certificate"),
    (Method::POST, "receipt"),
];

/// A client without knowledge of the contract.
struct Hand<'a> {
    setting: &'a Setting,
    http: Client,
}

pub async fn play(setting: &Setting) {
    let root = Certificate::from_pem(setting.practice_service.root_pem().as_bytes()).unwrap();
    let http = Client::builder().tls_certs_only([root]).no_proxy().build().unwrap();
    let hand = Hand { setting, http };
    hand.missing_tokens().await;
    hand.wrong_bodies().await;
    hand.ranges().await;
    hand.orders_that_are_closed().await;
}

impl Hand<'_> {
    async fn missing_tokens(&self) {
        for (method, path) in OPERATIONS {
            for authorization in
                [None, Some("Bearer"), Some("Bearer  "), Some("Bearer a b"), Some("Basic YTpi")]
            {
                let mut request = self.http.request(method.clone(), self.address(path));
                if let Some(authorization) = authorization {
                    request = request.header(AUTHORIZATION, authorization);
                }
                let refused = request.send().await.unwrap();
                assert_eq!(refused.status(), StatusCode::UNAUTHORIZED, "{path} {authorization:?}");
                assert_eq!(refused.headers()[WWW_AUTHENTICATE], "Bearer", "{path} {authorization:?}");
            }
        }
    }

    async fn wrong_bodies(&self) {
        let placed = self.setting.place();
        let session = self.unlock(&placed).await;
        let link = token(&placed.order);
        for (method, path, token) in [
            (Method::POST, "session", link),
            (Method::PUT, "agreement/acceptance", session.as_str()),
            (Method::POST, "pkcs12", &session),
            (Method::PUT, "certificate", &session),
            (Method::POST, "receipt", link),
        ] {
            for body in [json!({}), json!([1]), json!({"surprise": true})] {
                let refused = self.send(method.clone(), path, token, &body).await;
                assert_eq!(refused.status(), StatusCode::BAD_REQUEST, "{path} {body}");
            }
        }
    }

    async fn ranges(&self) {
        let placed = self.setting.place();
        let session = self.unlock(&placed).await;
        assert_eq!(self.fetch(&session, &[]).await.status(), StatusCode::NOT_FOUND);

        let ready = self.request_file(&session).await;
        let length = usize::try_from(ready["length"].as_u64().unwrap()).unwrap();
        let whole = self.fetch(&session, &[]).await;
        let etag = whole.headers()[ETAG].to_str().unwrap().to_owned();
        let file = whole.bytes().await.unwrap();
        assert_eq!(file.len(), length);

        let past_the_end = format!("bytes={length}-");
        let two_ranges = "bytes=0-1,4-5";
        let (part, all, none) =
            (StatusCode::PARTIAL_CONTENT, StatusCode::OK, StatusCode::RANGE_NOT_SATISFIABLE);
        for (range, if_range, status, expected) in [
            ("bytes=1000-", None, part, &file[1000..]),
            ("bytes=1000-", Some(etag.as_str()), part, &file[1000..]),
            ("bytes=1000-", Some("\"another\""), all, &file[..]),
            ("bytes=0-0", None, part, &file[..1]),
            ("bytes=-10", None, part, &file[length - 10..]),
            (two_ranges, None, all, &file[..]),
            ("nonsense", None, all, &file[..]),
            (&past_the_end, None, none, &[]),
        ] {
            let mut headers = vec![(RANGE, range)];
            headers.extend(if_range.map(|tag| (IF_RANGE, tag)));
            let answer = self.fetch(&session, &headers).await;
            assert_eq!(answer.status(), status, "{range} {if_range:?}");
            if status == none {
                assert_eq!(answer.headers()[CONTENT_RANGE], format!("bytes */{length}"));
            } else {
                assert_eq!(answer.bytes().await.unwrap(), expected, "{range} {if_range:?}");
            }
        }

        // A new request generates another file: a download of the old one must not be completed with it.
        let anew = self.request_file(&session).await;
        assert_ne!(anew["sha256"], ready["sha256"]);
        let answer = self.fetch(&session, &[(RANGE, "bytes=1000-"), (IF_RANGE, &etag)]).await;
        assert_eq!(answer.status(), all);

        self.setting.let_sessions_expire();
        assert_eq!(self.fetch(&session, &[]).await.status(), StatusCode::UNAUTHORIZED);
    }

    async fn orders_that_are_closed(&self) {
        for state in CLOSED {
            let placed = self.setting.place_before(state);
            let session = self.unlock(&placed).await;
            self.setting.bring_to(state, &placed).await;
            let refused = self.fetch(&session, &[]).await;
            assert!(matches!(refused.status(), StatusCode::GONE | StatusCode::LOCKED), "{state:?}");
        }
    }

    async fn unlock(&self, placed: &Placed) -> String {
        let body = json!({"pickupPassword": placed.order.pickup_password});
        let session: Value =
            self.send(Method::POST, "session", token(&placed.order), &body).await.json().await.unwrap();
        session["sessionToken"].as_str().unwrap().to_owned()
    }

    /// Accepts the agreement and has the file generated.
    async fn request_file(&self, session: &str) -> Value {
        let agreement: Value =
            self.send(Method::GET, "agreement", session, &Value::Null).await.json().await.unwrap();
        let accepted = json!({
            "version": agreement["version"], "sha256": agreement["sha256"], "acceptedAt": "2026-11-20T10:41:07+01:00",
        });
        self.send(Method::PUT, "agreement/acceptance", session, &accepted).await;
        let body = json!({"certificatePassword": CERTIFICATE_PASSWORD});
        self.send(Method::POST, "pkcs12", session, &body).await.json().await.unwrap()
    }

    async fn fetch(&self, session: &str, headers: &[(HeaderName, &str)]) -> Response {
        let request = self.request(Method::GET, "pkcs12", session);
        let headers = headers.iter().cloned();
        headers.fold(request, |request, (name, value)| request.header(name, value)).send().await.unwrap()
    }

    async fn send(&self, method: Method, path: &str, token: &str, body: &Value) -> Response {
        let request = self.request(method, path, token);
        let request = if body.is_null() { request } else { request.json(body) };
        request.send().await.unwrap()
    }

    fn request(&self, method: Method, path: &str, token: &str) -> RequestBuilder {
        self.http.request(method, self.address(path)).bearer_auth(token)
    }

    fn address(&self, path: &str) -> String {
        format!("{}/pickup/v1/{path}", self.setting.practice_service.base_url())
    }
}

fn token(order: &PracticeOrder) -> &str {
    order.link.rsplit_once('/').unwrap().1
}

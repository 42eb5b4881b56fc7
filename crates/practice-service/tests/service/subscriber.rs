//! A subscriber's side of the contract: one order, one HTTP client that trusts the practice root.

use practice_service::{KeyKind, OrderSpec, PracticeOrder, PracticeService, Settings};
use reqwest::{Certificate, Client, Method, RequestBuilder, Response, StatusCode, header};
use serde_json::{Value, json};

pub(crate) const CERTIFICATE_PASSWORD: &str = "Wandelen7BrugZomer";

pub(crate) struct Subscriber {
    pub(crate) practice_service: PracticeService,
    pub(crate) order: PracticeOrder,
    client: Client,
}

/// An order with a key that is generated quickly.
pub(crate) fn quick() -> OrderSpec {
    OrderSpec { key: KeyKind::P256, ..OrderSpec::default() }
}

impl Subscriber {
    pub(crate) async fn of(spec: OrderSpec) -> Self {
        Self::at(Settings::default(), spec).await
    }

    pub(crate) async fn at(settings: Settings, spec: OrderSpec) -> Self {
        Self::on(PracticeService::start(settings).await.unwrap(), spec)
    }

    pub(crate) fn on(practice_service: PracticeService, spec: OrderSpec) -> Self {
        let order = practice_service.place_order(spec).unwrap();
        let root = Certificate::from_pem(practice_service.root_pem().as_bytes()).unwrap();
        let client = Client::builder().tls_certs_only([root]).no_proxy().build().unwrap();
        Self { practice_service, order, client }
    }

    pub(crate) fn link_token(&self) -> &str {
        self.order.link.rsplit('/').next().unwrap()
    }

    pub(crate) fn request(&self, method: Method, path: &str, token: &str) -> RequestBuilder {
        let url = format!("{}/pickup/v1/{path}", self.practice_service.base_url());
        self.client.request(method, url).bearer_auth(token)
    }

    pub(crate) async fn get(&self, path: &str, token: &str) -> Response {
        self.request(Method::GET, path, token).send().await.unwrap()
    }

    pub(crate) async fn post(&self, path: &str, token: &str, body: Value) -> Response {
        let request = self.request(Method::POST, path, token).json(&body);
        request.send().await.unwrap()
    }

    pub(crate) async fn look(&self) -> Value {
        json(self.get("order", self.link_token()).await, 200).await
    }

    pub(crate) async fn try_password(&self, password: &str) -> Response {
        let body = json!({ "pickupPassword": password });
        self.post("session", self.link_token(), body).await
    }

    /// Unlocks the order, and returns the session token.
    pub(crate) async fn unlock(&self) -> String {
        let answer = self.try_password(&self.order.pickup_password).await;
        let session = json(answer, 201).await;
        session["sessionToken"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn put_acceptance(&self, session: &str, acceptance: Value) -> Response {
        let request = self.request(Method::PUT, "agreement/acceptance", session);
        request.json(&acceptance).send().await.unwrap()
    }

    pub(crate) async fn accept(&self, session: &str) {
        let agreement = json(self.get("agreement", session).await, 200).await;
        let acceptance = json!({
            "version": agreement["version"],
            "sha256": agreement["sha256"],
            "acceptedAt": "2026-11-20T10:41:07+01:00",
        });
        let answer = self.put_acceptance(session, acceptance).await;
        assert_eq!(answer.status(), StatusCode::NO_CONTENT);
    }

    pub(crate) async fn try_request(&self, session: &str, password: &str) -> Response {
        let body = json!({ "certificatePassword": password });
        self.post("pkcs12", session, body).await
    }

    /// Proceeds to a file that is ready for download. Returns the session token and the reply.
    pub(crate) async fn request_file(&self) -> (String, Value) {
        let session = self.unlock().await;
        self.accept(&session).await;
        let answer = self.try_request(&session, CERTIFICATE_PASSWORD).await;
        (session, json(answer, 201).await)
    }

    pub(crate) async fn confirm(&self, sha256: &Value) -> Response {
        let body = json!({ "sha256": sha256 });
        self.post("receipt", self.link_token(), body).await
    }
}

/// The body of a reply, which must have this status.
pub(crate) async fn json(response: Response, status: u16) -> Value {
    assert_eq!(response.status().as_u16(), status, "{response:?}");
    assert_eq!(field(&response, "cache-control"), "no-store");
    response.json().await.unwrap()
}

/// The problem of a reply, which must have this status and type.
pub(crate) async fn problem(response: Response, status: u16, name: &str) -> Value {
    assert_eq!(field(&response, "content-type"), "application/problem+json");
    let problem = json(response, status).await;
    assert_eq!(problem["type"], format!("urn:personalsign:problem:{name}"), "{problem}");
    assert_eq!(problem["status"], status);
    problem
}

/// A header field, which must be present.
pub(crate) fn field<'a>(response: &'a Response, name: &str) -> &'a str {
    let value = response.headers().get(name);
    let value = value.unwrap_or_else(|| panic!("no {name} in {response:?}"));
    value.to_str().unwrap()
}

/// Adds a range to a request for the file.
pub(crate) fn ranged(request: RequestBuilder, range: &str) -> RequestBuilder {
    request.header(header::RANGE, range)
}

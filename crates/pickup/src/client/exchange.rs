//! One operation: its request, and the check of its reply against the contract.

use std::time::{Duration, SystemTime};

use reqwest::{
    Client, RequestBuilder, Response, StatusCode,
    header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue},
};
use rustls::ClientConfig;
use serde::{Serialize, de::DeserializeOwned};
use tokio::time::timeout;

use super::{
    CertificateReply, Timeouts,
    errors::{body_error, refusal, retry_after, transport_error},
    operation::Operation,
};
use crate::{connection::ProxyAddress, error::PickupError, link::OrderLink, wire};

/// The longest JSON reply of the contract.
const MAX_REPLY: usize = 1 << 20;
const JSON: &str = "application/json";
/// The seconds after which to ask for a certificate again, where the service does not say it.
const USUAL_PAUSE: u32 = 60;

/// The connection settings for the service of one link.
pub(super) struct Way {
    pub(super) client: Client,
    /// The TLS settings, which decide which certificates are trusted.
    pub(super) tls: ClientConfig,
    pub(super) proxy: Option<ProxyAddress>,
    pub(super) link: OrderLink,
    pub(super) timeouts: Timeouts,
}

/// A call of one operation.
pub(super) struct Call<'a> {
    pub(super) operation: Operation,
    pub(super) request: RequestBuilder,
    way: &'a Way,
}

impl Way {
    /// Prepares a call; the token is its only authorisation.
    pub(super) fn call(&self, operation: Operation, token: &str) -> Result<Call<'_>, PickupError> {
        let mut authorization = HeaderValue::try_from(format!("Bearer {token}"))
            .map_err(|_| PickupError::NotUnderstood("token".into()))?;
        authorization.set_sensitive(true);
        let address = self.link.endpoint(operation.path());
        let request = self.client.request(operation.method(), address).header(AUTHORIZATION, authorization);
        Ok(Call { operation, request, way: self })
    }

    /// The longest wait for a reply with a small body, so that a service that drips does not block the wizard for
    /// ever.
    fn patience(&self) -> Duration {
        self.timeouts.connect + self.timeouts.read
    }

    /// The longest wait for a file of so many bytes, with every interruption included.
    pub(super) fn patience_for(&self, bytes: usize) -> Duration {
        let seconds = bytes as u64 / u64::from(self.timeouts.least_rate.get());
        3 * self.patience() + Duration::from_secs(seconds)
    }
}

impl Call<'_> {
    pub(super) fn with_json(self, body: &impl Serialize) -> Result<Self, PickupError> {
        let body = serde_json::to_vec(body).map_err(|_| PickupError::NotUnderstood("request".into()))?;
        Ok(Self { request: self.request.header(CONTENT_TYPE, JSON).body(body), ..self })
    }

    /// Sends the request once, and returns the reply whatever its status.
    pub(super) async fn exchange(self) -> Result<Response, PickupError> {
        match self.request.send().await {
            Ok(response) => Ok(response),
            Err(error) => Err(transport_error(error, self.way).await),
        }
    }

    /// Sends the request once. Every status but success is an error.
    pub(super) async fn done(self) -> Result<(), PickupError> {
        within(self.way.patience(), self.success()).await.map(drop)
    }

    /// Sends the request once, and parses the JSON of its reply.
    pub(super) async fn json<T: DeserializeOwned>(self) -> Result<T, PickupError> {
        let patience = self.way.patience();
        parsed(&within(patience, async { json_body(self.success().await?).await }).await?)
    }

    /// Sends the request once, and parses the certificate in its reply, unless that is not issued yet.
    pub(super) async fn certificate(self) -> Result<CertificateReply, PickupError> {
        let (patience, operation) = (self.way.patience(), self.operation);
        let read = async {
            let response = self.exchange().await?;
            match response.status() {
                status if status == operation.done() => Ok(Ok(json_body(response).await?)),
                StatusCode::ACCEPTED => Ok(Err(retry_after(response.headers(), SystemTime::now()))),
                _ => Err(refusal(response, operation).await),
            }
        };
        match within(patience, read).await? {
            Ok(body) => Ok(CertificateReply::Issued(parsed::<wire::Certificates>(&body)?.into_chain()?)),
            Err(pause) => Ok(CertificateReply::Issuing { retry_after: pause.unwrap_or(USUAL_PAUSE) }),
        }
    }

    async fn success(self) -> Result<Response, PickupError> {
        let operation = self.operation;
        let response = self.exchange().await?;
        if response.status() == operation.done() {
            Ok(response)
        } else {
            Err(refusal(response, operation).await)
        }
    }
}

/// The body of a reply in JSON.
async fn json_body(response: Response) -> Result<Vec<u8>, PickupError> {
    expect_type(&response, JSON)?;
    body(response).await
}

fn parsed<T: DeserializeOwned>(body: &[u8]) -> Result<T, PickupError> {
    // The parser's message can repeat the input, which may be secret: only the position is kept.
    let mut json = serde_json::Deserializer::from_slice(body);
    let answer = serde_path_to_error::deserialize(&mut json)
        .map_err(|e| PickupError::NotUnderstood(format!("JSON, {}", e.path())))?;
    json.end().map_err(|_| PickupError::NotUnderstood("JSON, something behind it".into()))?;
    Ok(answer)
}

/// Limits a future to this time.
pub(super) async fn within<T>(
    patience: Duration,
    act: impl Future<Output = Result<T, PickupError>>,
) -> Result<T, PickupError> {
    timeout(patience, act).await.unwrap_or(Err(PickupError::TimedOut))
}

/// Whether the body is of this media type.
pub(super) fn is_of_type(response: &Response, media_type: &str) -> bool {
    let field =
        response.headers().get(CONTENT_TYPE).and_then(|field| field.to_str().ok()).unwrap_or_default();
    field.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media_type)
}

/// Checks the media type of the body.
pub(super) fn expect_type(response: &Response, media_type: &str) -> Result<(), PickupError> {
    if is_of_type(response, media_type) {
        Ok(())
    } else {
        Err(PickupError::NotTheService("media type".into()))
    }
}

/// Reads a body of [`MAX_REPLY`] bytes at most.
pub(super) async fn body(mut response: Response) -> Result<Vec<u8>, PickupError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(body_error)? {
        if body.len() + chunk.len() > MAX_REPLY {
            return Err(PickupError::NotUnderstood("length".into()));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

//! One operation: the request, and its reply held against the contract.

use std::time::Duration;

use reqwest::{
    Client, RequestBuilder, Response,
    header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue},
};
use rustls::ClientConfig;
use serde::{Serialize, de::DeserializeOwned};
use tokio::time::timeout;

use super::{
    Timeouts,
    errors::{body_error, refusal, transport_error},
    operation::Operation,
};
use crate::{connection::ProxyAddress, error::PickupError, link::OrderLink};

/// A longer answer in JSON is no answer of the contract.
const MAX_REPLY: usize = 1 << 20;
const JSON: &str = "application/json";

/// The way to the service of one link.
pub(super) struct Way {
    pub(super) client: Client,
    /// Whom it trusts.
    pub(super) tls: ClientConfig,
    pub(super) proxy: Option<ProxyAddress>,
    pub(super) link: OrderLink,
    pub(super) timeouts: Timeouts,
}

/// One operation that is going to be asked for.
pub(super) struct Call<'a> {
    pub(super) operation: Operation,
    pub(super) request: RequestBuilder,
    way: &'a Way,
}

impl Way {
    /// Whoever has the token may.
    pub(super) fn call(&self, operation: Operation, token: &str) -> Result<Call<'_>, PickupError> {
        let mut authorization = HeaderValue::try_from(format!("Bearer {token}"))
            .map_err(|_| PickupError::NotUnderstood("token".into()))?;
        authorization.set_sensitive(true);
        let address = self.link.endpoint(operation.path());
        let request = self.client.request(operation.method(), address).header(AUTHORIZATION, authorization);
        Ok(Call { operation, request, way: self })
    }

    /// The longest that an answer may take whose body is small. A service that drips holds nobody for ever.
    fn patience(&self) -> Duration {
        self.timeouts.connect + self.timeouts.read
    }

    /// The longest that a file of so many bytes may take, also over a line that breaks again and again.
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

    /// Sends the request once, and gives the reply whatever its status.
    pub(super) async fn exchange(self) -> Result<Response, PickupError> {
        match self.request.send().await {
            Ok(response) => Ok(response),
            Err(error) => Err(transport_error(error, self.way).await),
        }
    }

    /// Sends the request once. What does not say that it was done is an error.
    pub(super) async fn done(self) -> Result<(), PickupError> {
        within(self.way.patience(), self.success()).await.map(drop)
    }

    /// Sends the request once, and reads what the contract says of the answer.
    pub(super) async fn json<T: DeserializeOwned>(self) -> Result<T, PickupError> {
        let patience = self.way.patience();
        let read = async {
            let response = self.success().await?;
            expect_type(&response, JSON)?;
            body(response).await
        };
        let body = within(patience, read).await?;
        // The words of a parser can repeat the input, which may be secret: only its place is kept.
        let mut json = serde_json::Deserializer::from_slice(&body);
        let answer = serde_path_to_error::deserialize(&mut json)
            .map_err(|e| PickupError::NotUnderstood(format!("JSON, {}", e.path())))?;
        json.end().map_err(|_| PickupError::NotUnderstood("JSON, something behind it".into()))?;
        Ok(answer)
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

/// Waits for no longer than that.
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

/// Holds the body against its media type.
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

//! One request and its reply.

use reqwest::{RequestBuilder, Response, header::CONTENT_TYPE};
use serde::{Serialize, de::DeserializeOwned};

use super::errors::{body_error, refusal, transport_error};
use crate::error::PickupError;

/// A longer answer in JSON is no answer of the contract.
pub(super) const MAX_REPLY: usize = 1 << 20;

/// Sends the request once, and gives the reply whatever its status.
pub(super) async fn exchange(request: RequestBuilder) -> Result<Response, PickupError> {
    request.send().await.map_err(transport_error)
}

/// Sends the request once, and turns what is no success into its error.
pub(super) async fn send(request: RequestBuilder) -> Result<Response, PickupError> {
    let response = exchange(request).await?;
    if response.status().is_success() { Ok(response) } else { Err(refusal(response).await) }
}

pub(super) fn with_json(
    request: RequestBuilder,
    body: &impl Serialize,
) -> Result<RequestBuilder, PickupError> {
    let body = serde_json::to_vec(body).map_err(|_| PickupError::NotUnderstood("request".into()))?;
    Ok(request.header(CONTENT_TYPE, "application/json").body(body))
}

pub(super) async fn json<T: DeserializeOwned>(response: Response) -> Result<T, PickupError> {
    let body = body(response).await?;
    // serde_json's words can repeat the input, which may be secret: only its place is kept.
    serde_json::from_slice(&body)
        .map_err(|e| PickupError::NotUnderstood(format!("JSON, column {}", e.column())))
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

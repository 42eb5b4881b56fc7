//! The operations of `docs/pickup-api.yaml`: their requests, and their possible replies.

use reqwest::{Method, StatusCode};

use crate::wire::ProblemType;

/// One operation of the contract, by its name there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operation {
    LookAtOrder,
    Unlock,
    ReadAgreement,
    AcceptAgreement,
    RequestPkcs12,
    FetchPkcs12,
    RequestCertificate,
    ConfirmReceipt,
}

impl Operation {
    /// The HTTP method.
    pub(super) fn method(self) -> Method {
        match self {
            Self::LookAtOrder | Self::ReadAgreement | Self::FetchPkcs12 => Method::GET,
            Self::Unlock | Self::RequestPkcs12 | Self::ConfirmReceipt => Method::POST,
            Self::AcceptAgreement | Self::RequestCertificate => Method::PUT,
        }
    }

    /// The path below `/pickup/v1/`.
    pub(super) fn path(self) -> &'static str {
        match self {
            Self::LookAtOrder => "order",
            Self::Unlock => "session",
            Self::ReadAgreement => "agreement",
            Self::AcceptAgreement => "agreement/acceptance",
            Self::RequestPkcs12 | Self::FetchPkcs12 => "pkcs12",
            Self::RequestCertificate => "certificate",
            Self::ConfirmReceipt => "receipt",
        }
    }

    /// The one status that means success. (A part of the file has another, and so has a certificate that is not issued
    /// yet.)
    pub(super) fn done(self) -> StatusCode {
        match self {
            Self::LookAtOrder | Self::ReadAgreement | Self::FetchPkcs12 | Self::RequestCertificate => {
                StatusCode::OK
            }
            Self::Unlock | Self::RequestPkcs12 => StatusCode::CREATED,
            Self::AcceptAgreement | Self::ConfirmReceipt => StatusCode::NO_CONTENT,
        }
    }

    /// The refusals that the contract lists for this operation.
    pub(super) fn problems(self) -> &'static [ProblemType] {
        use ProblemType::*;
        match self {
            Self::LookAtOrder => &[MissingToken, UnknownLink],
            Self::Unlock => &[
                InvalidRequest,
                MissingToken,
                WrongPickupPassword,
                UnknownLink,
                OrderLapsed,
                OrderCancelled,
                OrderPickedUp,
                OrderLocked,
            ],
            Self::ReadAgreement => {
                &[MissingToken, SessionExpired, OrderLapsed, OrderCancelled, OrderPickedUp, OrderLocked]
            }
            Self::AcceptAgreement => &[
                InvalidRequest,
                MissingToken,
                SessionExpired,
                AgreementChanged,
                OrderLapsed,
                OrderCancelled,
                OrderPickedUp,
                OrderLocked,
            ],
            Self::RequestPkcs12 => &[
                InvalidRequest,
                MissingToken,
                SessionExpired,
                AgreementNotAccepted,
                KeyOnDevice,
                OrderLapsed,
                OrderCancelled,
                OrderPickedUp,
                CertificatePasswordRefused,
                OrderLocked,
            ],
            Self::FetchPkcs12 => &[
                MissingToken,
                SessionExpired,
                NotRequested,
                OrderLapsed,
                OrderCancelled,
                OrderPickedUp,
                RangeNotSatisfiable,
                OrderLocked,
            ],
            Self::RequestCertificate => &[
                InvalidRequest,
                MissingToken,
                SessionExpired,
                AgreementNotAccepted,
                KeyByAuthority,
                OtherRequest,
                OrderLapsed,
                OrderCancelled,
                OrderPickedUp,
                RequestRefused,
                OrderLocked,
            ],
            Self::ConfirmReceipt => &[
                InvalidRequest,
                MissingToken,
                UnknownLink,
                OrderLapsed,
                OrderCancelled,
                OrderPickedUp,
                WrongDigest,
            ],
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use std::collections::BTreeSet;

    use serde_yaml_ng::Value;

    use super::*;

    const OPERATIONS: [(&str, Operation); 8] = [
        ("lookAtOrder", Operation::LookAtOrder),
        ("unlock", Operation::Unlock),
        ("readAgreement", Operation::ReadAgreement),
        ("acceptAgreement", Operation::AcceptAgreement),
        ("requestPkcs12", Operation::RequestPkcs12),
        ("fetchPkcs12", Operation::FetchPkcs12),
        ("requestCertificate", Operation::RequestCertificate),
        ("confirmReceipt", Operation::ConfirmReceipt),
    ];

    /// The target of a `$ref`, or the value itself.
    fn follow<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
        match value.get("$ref").and_then(Value::as_str) {
            Some(path) => path.trim_start_matches("#/").split('/').fold(document, |value, key| &value[key]),
            None => value,
        }
    }

    /// The types of problem that the document lists for a response.
    fn problems<'a>(document: &'a Value, response: &'a Value) -> Vec<&'a str> {
        let schema = &response["content"][crate::wire::PROBLEM]["schema"];
        let one = [schema.clone()];
        let schemas = schema.get("oneOf").and_then(Value::as_sequence).map_or(&one[..], Vec::as_slice);
        let paths = schemas.iter().filter_map(|schema| schema["$ref"].as_str().map(str::to_owned));
        paths
            .map(|path| {
                let name = path.rsplit('/').next().unwrap().to_owned();
                let problem = &document["components"]["schemas"][name.as_str()];
                problem["properties"]["type"]["const"].as_str().unwrap().rsplit(':').next().unwrap()
            })
            .collect()
    }

    #[test]
    fn operations_are_those_of_the_document() {
        let document: Value =
            serde_yaml_ng::from_str(include_str!("../../../../docs/pickup-api.yaml")).unwrap();
        let mut seen = 0;
        for (path, item) in document["paths"].as_mapping().unwrap() {
            for (method, described) in item.as_mapping().unwrap() {
                let name = described["operationId"].as_str().unwrap();
                let (_, operation) = OPERATIONS.into_iter().find(|(known, _)| *known == name).unwrap();
                assert_eq!(path.as_str().unwrap(), format!("/{}", operation.path()), "{name}");
                assert_eq!(method.as_str().unwrap().to_uppercase(), operation.method().as_str(), "{name}");
                let mut refusals = BTreeSet::new();
                for (status, response) in described["responses"].as_mapping().unwrap() {
                    let status: u16 = status.as_str().unwrap().parse().unwrap();
                    let response = follow(&document, response);
                    if status < 300 {
                        let is_part = operation == Operation::FetchPkcs12 && status == 206;
                        let is_issuing = operation == Operation::RequestCertificate && status == 202;
                        assert!(operation.done() == status || is_part || is_issuing, "{name}: {status}");
                    }
                    refusals
                        .extend(problems(&document, response).into_iter().map(|problem| (problem, status)));
                }
                let expected: BTreeSet<_> =
                    operation.problems().iter().map(|problem| problem.name_and_status()).collect();
                assert_eq!(refusals, expected, "{name}");
                seen += 1;
            }
        }
        assert_eq!(seen, OPERATIONS.len());
    }
}

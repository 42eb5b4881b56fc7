//! The messages of `docs/pickup-api.yaml`, from the client's side. Each required member is checked against its
//! limits; unknown members are ignored.

mod fields;
mod problem;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use self::fields::{
    AgreementText, Country, Email, KnownKeys, LanguageTag, Name, OrderNumber, PracticePassword, SessionToken,
    Sha256, Within,
};
pub(crate) use self::problem::{PROBLEM, Problem, ProblemType};
use certificate::{pkcs12::MAX_FILE_SIZE, subject::Subject, x509::Der};

use crate::{
    error::PickupError,
    order::{self, ATTEMPTS, Channel, KeyGeneration, OrderDetails, OrderKind, OrderState},
};

/// The most issuers of one order. Real chains have one or two.
pub(crate) const MAX_ISSUERS: usize = 8;
/// The most octets of one certificate.
const MAX_ISSUER: usize = 16 << 10;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order {
    order_number: OrderNumber,
    state: OrderState,
    kind: OrderKind,
    channel: Channel,
    key_generation: KeyGeneration,
    subject: WireSubject,
    #[serde(rename = "readyAt", with = "order::instant")]
    _ready_at: OffsetDateTime,
    #[serde(with = "order::instant")]
    lapses_at: OffsetDateTime,
    attempts_left: Within<0, ATTEMPTS>,
    #[serde(default)]
    request_keys: KnownKeys,
    #[serde(default)]
    issuers: Vec<Der>,
    practice: Option<Practice>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireSubject {
    common_name: Name,
    organization: Name,
    country: Country,
    email: Email,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Practice {
    pickup_password: PracticePassword,
}

impl Order {
    /// Converts the message to the order. A practice password is accepted from the practice service only.
    ///
    /// # Errors
    /// [`PickupError::NotUnderstood`] when there are more issuers, or larger ones, than the contract allows.
    pub(crate) fn into_details(self, from_practice: bool) -> Result<OrderDetails, PickupError> {
        if self.issuers.len() > MAX_ISSUERS || self.issuers.iter().any(|issuer| issuer.0.len() > MAX_ISSUER) {
            return Err(PickupError::NotUnderstood("issuers".into()));
        }
        let WireSubject { common_name, organization, country, email } = self.subject;
        Ok(OrderDetails {
            number: self.order_number.into(),
            state: self.state,
            kind: self.kind,
            channel: self.channel,
            key_generation: self.key_generation,
            subject: Subject {
                common_name: common_name.into(),
                organization: organization.into(),
                country: country.into(),
                email: email.into(),
            },
            lapses_at: self.lapses_at,
            attempts_left: self.attempts_left.get(),
            request_keys: self.request_keys.0,
            issuers: self.issuers,
            practice_password: self
                .practice
                .filter(|_| from_practice)
                .map(|practice| practice.pickup_password.into()),
        })
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UnlockRequest<'a> {
    pub(crate) pickup_password: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UnlockReply {
    pub(crate) session_token: SessionToken,
    pub(crate) expires_in_seconds: Within<1, { u32::MAX }>,
    #[serde(deserialize_with = "Option::deserialize")]
    pub(crate) accepted_agreement_version: Option<Name>,
}

#[derive(Deserialize)]
pub(crate) struct AgreementReply {
    pub(crate) version: Name,
    #[serde(rename = "language")]
    _language: LanguageTag,
    pub(crate) sha256: Sha256,
    pub(crate) text: AgreementText,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Pkcs12Request<'a> {
    pub(crate) certificate_password: &'a str,
}

#[derive(Deserialize)]
pub(crate) struct Pkcs12Reply {
    pub(crate) length: Within<1, { MAX_FILE_SIZE as u32 }>,
    pub(crate) sha256: Sha256,
}

#[derive(Serialize)]
pub(crate) struct CertificateRequest {
    pub(crate) request: Der,
}

#[derive(Deserialize)]
pub(crate) struct Certificates {
    certificates: Vec<Der>,
}

impl Certificates {
    /// The subscriber's certificate, then its issuers.
    ///
    /// # Errors
    /// [`PickupError::NotUnderstood`] when there is none, or more or larger ones than the contract allows.
    pub(crate) fn into_chain(self) -> Result<Vec<Der>, PickupError> {
        let within = (1..=MAX_ISSUERS + 1).contains(&self.certificates.len());
        if within && self.certificates.iter().all(|certificate| certificate.0.len() <= MAX_ISSUER) {
            Ok(self.certificates)
        } else {
            Err(PickupError::NotUnderstood("certificates".into()))
        }
    }
}

#[derive(Serialize)]
pub(crate) struct ReceiptRequest<'a> {
    pub(crate) sha256: &'a str,
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};

    use super::*;

    fn order() -> Value {
        json!({"orderNumber": "PR4821907365", "state": "ready", "kind": "new", "channel": "other",
            "keyGeneration": "pkcs12", "readyAt": "2026-11-20T09:30:00Z", "lapsesAt": "2026-12-20T09:30:00.5Z",
            "attemptsLeft": 5, "issuers": ["MAA="], "practice": {"pickupPassword": "practice1"},
            "subject": {"commonName": "A", "organization": "B", "country": "BE", "email": "a@b.example"}})
    }

    /// The value with another member: `a` or `a.b`; removed where `member` is null.
    fn with(mut value: Value, path: &str, member: &Value) -> Value {
        let (parents, name) = path.rsplit_once('.').unwrap_or(("", path));
        let parent =
            parents.split('.').filter(|name| !name.is_empty()).fold(&mut value, |at, name| &mut at[name]);
        if member.is_null() {
            parent.as_object_mut().unwrap().remove(name);
        } else {
            parent[name] = member.clone();
        }
        value
    }

    fn is_read<T: DeserializeOwned>(value: Value) -> bool {
        serde_json::from_value::<T>(value).is_ok()
    }

    fn details(value: Value) -> Option<OrderDetails> {
        serde_json::from_value::<Order>(value).ok()?.into_details(true).ok()
    }

    #[test]
    fn order_within_contract_limits_is_read() {
        let read = details(order()).unwrap();
        assert_eq!((read.number.as_str(), read.issuers), ("PR4821907365", vec![Der(vec![0x30, 0])]));
        for (path, member) in [
            ("orderNumber", json!("A1B2")),
            ("orderNumber", json!("9".repeat(32))),
            ("subject.commonName", json!("é".repeat(256))),
            ("subject.email", json!("a@b")),
            ("lapsesAt", json!("2000-01-01T00:00:00Z")),
            ("lapsesAt", json!("2099-12-31T23:59:59Z")),
            ("attemptsLeft", json!(0)),
            ("issuers", json!(vec!["MAA="; 8])),
            ("issuers", Value::Null),
            ("practice", Value::Null),
            ("saidLater", json!({"by": "a newer service"})),
        ] {
            assert!(details(with(order(), path, &member)).is_some(), "{path}: {member}");
        }
    }

    #[test]
    fn order_outside_contract_limits_is_refused() {
        for (path, member) in [
            ("orderNumber", json!("../x")),
            ("orderNumber", json!("PR-1")),
            ("orderNumber", json!("pr48219")),
            ("orderNumber", json!("PR4")),
            ("orderNumber", json!("9".repeat(33))),
            ("orderNumber", json!("PR48219\n")),
            ("state", json!("Ready")),
            ("kind", json!("")),
            ("channel", json!("elsewhere")),
            ("keyGeneration", json!(1)),
            ("subject.commonName", json!("")),
            ("subject.commonName", json!("A\u{0}B")),
            ("subject.organization", json!("é".repeat(257))),
            ("subject.country", json!("Belgium")),
            ("subject.country", json!("be")),
            ("subject.country", json!("ÉÉ")),
            ("subject.email", json!("a@b@c")),
            ("subject.email", json!("a b@c")),
            ("subject.email", json!("@c")),
            ("subject.email", json!("nobody")),
            ("subject.email", json!(format!("{}@b", "a".repeat(253)))),
            ("readyAt", json!("yesterday")),
            ("lapsesAt", json!("9999-12-31T23:59:59-23:59")),
            ("lapsesAt", json!("9999-12-31T23:59:59Z")),
            ("lapsesAt", json!("1999-12-31T23:59:59Z")),
            ("lapsesAt", json!("2026-12-20T09:30:00+00:00")),
            ("lapsesAt", json!("2026-12-20")),
            ("lapsesAt", json!(1_797_759_000)),
            ("attemptsLeft", json!(6)),
            ("attemptsLeft", json!(-1)),
            ("attemptsLeft", json!(1e300)),
            ("issuers", json!(vec!["MAA="; 9])),
            ("issuers", json!(["no base64"])),
            ("issuers", json!(["A".repeat(4 * (16 << 10))])),
            ("practice.pickupPassword", json!("short")),
        ] {
            assert!(details(with(order(), path, &member)).is_none(), "{path}: {member}");
        }
        for path in [
            "orderNumber",
            "state",
            "kind",
            "channel",
            "keyGeneration",
            "subject",
            "subject.commonName",
            "subject.organization",
            "subject.country",
            "subject.email",
            "readyAt",
            "lapsesAt",
            "attemptsLeft",
        ] {
            assert!(details(with(order(), path, &Value::Null)).is_none(), "without {path}");
        }
    }

    #[test]
    fn practice_password_counts_from_practice_service_alone() {
        let shown = |from_practice| {
            let order: Order = serde_json::from_value(order()).unwrap();
            order.into_details(from_practice).unwrap().practice_password
        };
        assert_eq!((shown(true).as_deref(), shown(false)), (Some("practice1"), None));
    }

    #[test]
    fn other_replies_are_held_against_their_limits() {
        let session = || json!({"sessionToken": "A".repeat(43), "expiresInSeconds": 1800, "acceptedAgreementVersion": "practice-1"});
        assert!(is_read::<UnlockReply>(session()));
        let nothing_accepted =
            json!({"sessionToken": "A".repeat(43), "expiresInSeconds": 1, "acceptedAgreementVersion": null});
        assert!(is_read::<UnlockReply>(nothing_accepted));
        for (path, member) in [
            ("sessionToken", json!("A".repeat(42))),
            ("sessionToken", json!("A".repeat(42) + "\n")),
            ("sessionToken", Value::Null),
            ("expiresInSeconds", json!(0)),
            ("expiresInSeconds", json!(u64::MAX)),
            ("acceptedAgreementVersion", json!("")),
            ("acceptedAgreementVersion", Value::Null),
        ] {
            assert!(!is_read::<UnlockReply>(with(session(), path, &member)), "{path}: {member}");
        }
        let agreement =
            || json!({"version": "1", "language": "nl-BE", "sha256": "0".repeat(64), "text": "t"});
        assert!(is_read::<AgreementReply>(agreement()));
        for (path, member) in [
            ("version", json!("")),
            ("language", json!("Dutch")),
            ("language", json!("nl-")),
            ("language", Value::Null),
            ("sha256", json!("A".repeat(64))),
            ("sha256", json!("")),
            ("text", json!("")),
            ("text", json!("x".repeat(500_001))),
        ] {
            assert!(!is_read::<AgreementReply>(with(agreement(), path, &member)), "{path}");
        }
        let promise = || json!({"length": MAX_FILE_SIZE, "sha256": "0".repeat(64)});
        assert!(is_read::<Pkcs12Reply>(promise()));
        for (path, member) in [
            ("length", json!(0)),
            ("length", json!(MAX_FILE_SIZE + 1)),
            ("length", json!("1")),
            ("sha256", json!("0".repeat(63))),
        ] {
            assert!(!is_read::<Pkcs12Reply>(with(promise(), path, &member)), "{path}: {member}");
        }
    }
}

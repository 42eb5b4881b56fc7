//! An order's life cycle: a state machine without I/O or clock. Every operation receives the time.

use axum::body::Bytes;
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use crate::{secret, sha256::Sha256};

/// The number of wrong pickup passwords that locks an order.
pub(crate) const MAX_WRONG_PASSWORDS: u8 = 5;

/// The state of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Ready to be picked up.
    Ready,
    /// Locked after five wrong pickup passwords.
    Locked,
    /// The receipt was confirmed; the link is consumed.
    PickedUp,
    /// Not picked up in time.
    Lapsed,
    /// Withdrawn.
    Cancelled,
}

/// The kind of an order: a first certificate, or a reissue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A new order. It lapses 30 days after it is ready.
    New,
    /// A fresh key pair for an earlier order. It lapses after 7 days.
    Reissue,
}

impl Kind {
    /// The time during which an order can be picked up.
    pub(crate) fn pickup_time(self) -> Duration {
        match self {
            Self::New => Duration::days(30),
            Self::Reissue => Duration::days(7),
        }
    }
}

/// The place where the key is generated; fixed when ordering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyGeneration {
    /// The certification authority, which hands out a PKCS#12 file.
    Pkcs12,
    /// The subscriber's own computer.
    OnDevice,
}

/// The reason why an order refuses an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    WrongPickupPassword { attempts_left: u8 },
    Locked,
    Lapsed,
    Cancelled,
    PickedUp,
    AgreementNotAccepted,
    AgreementChanged,
    CertificatePasswordRefused,
    KeyOnDevice,
    KeyByAuthority,
    RequestRefused,
    OtherRequest,
    NotRequested,
    WrongDigest,
}

/// The agreement that a subscriber must accept, or has accepted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct AgreementId<'a> {
    pub(crate) version: &'a str,
    pub(crate) sha256: Sha256,
}

/// A PKCS#12 file that is ready for download.
#[derive(Clone)]
pub(crate) struct Pkcs12File {
    pub(crate) bytes: Bytes,
    pub(crate) sha256: Sha256,
}

impl Pkcs12File {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self { sha256: Sha256::of(&bytes), bytes: bytes.into() }
    }
}

/// A request for a certificate, and the answer to it.
pub(crate) struct Answered {
    /// PKCS#10, DER.
    request: Vec<u8>,
    /// The certificate and its issuers, DER.
    pub(crate) chain: Vec<Vec<u8>>,
    /// How often it was sent.
    times: u32,
}

/// The terms that are fixed when an order is placed.
pub(crate) struct Terms {
    pub(crate) kind: Kind,
    pub(crate) key_generation: KeyGeneration,
    pub(crate) pickup_password: String,
}

enum Closed {
    /// With the digest of the file that was received; `None` if that happened before the service started.
    PickedUp(Option<Sha256>),
    Cancelled,
}

/// An order, from ready to its end.
pub(crate) struct Order {
    terms: Terms,
    ready_at: OffsetDateTime,
    wrong_passwords: u8,
    accepted_version: Option<String>,
    file: Option<Pkcs12File>,
    answered: Option<Answered>,
    sent: Vec<Sha256>,
    closed: Option<Closed>,
}

impl Order {
    /// Creates an order in `state` at `now`.
    pub(crate) fn in_state(state: State, terms: Terms, now: OffsetDateTime) -> Self {
        let mut order = Self {
            ready_at: now,
            terms,
            wrong_passwords: 0,
            accepted_version: None,
            file: None,
            answered: None,
            sent: Vec::new(),
            closed: None,
        };
        match state {
            State::Ready => {}
            State::Locked => order.wrong_passwords = MAX_WRONG_PASSWORDS,
            State::PickedUp => order.closed = Some(Closed::PickedUp(None)),
            State::Lapsed => order.ready_at = now - order.terms.kind.pickup_time(),
            State::Cancelled => order.closed = Some(Closed::Cancelled),
        }
        order
    }

    /// Has the order fewer attempts left, or less time, than at its beginning.
    pub(crate) fn begin_with(&mut self, attempts_left: Option<u8>, time_left: Option<Duration>) {
        if let Some(attempts) = attempts_left {
            self.wrong_passwords = MAX_WRONG_PASSWORDS.saturating_sub(attempts);
        }
        if let Some(left) = time_left {
            self.ready_at -= self.terms.kind.pickup_time().saturating_sub(left);
        }
    }

    pub(crate) fn terms(&self) -> &Terms {
        &self.terms
    }

    pub(crate) fn ready_at(&self) -> OffsetDateTime {
        self.ready_at
    }

    /// The moment from which the order is lapsed.
    pub(crate) fn lapses_at(&self) -> OffsetDateTime {
        self.ready_at + self.terms.kind.pickup_time()
    }

    pub(crate) fn attempts_left(&self) -> u8 {
        MAX_WRONG_PASSWORDS - self.wrong_passwords
    }

    pub(crate) fn accepted_version(&self) -> Option<&str> {
        self.accepted_version.as_deref()
    }

    /// The state of the order. Changes nothing.
    pub(crate) fn state(&self, now: OffsetDateTime) -> State {
        match self.closed {
            Some(Closed::PickedUp(_)) => State::PickedUp,
            Some(Closed::Cancelled) => State::Cancelled,
            None if now >= self.lapses_at() => State::Lapsed,
            None if self.attempts_left() == 0 => State::Locked,
            None => State::Ready,
        }
    }

    /// Refuses unless the order is ready.
    pub(crate) fn must_be_ready(&self, now: OffsetDateTime) -> Result<(), Refusal> {
        match self.state(now) {
            State::Ready => Ok(()),
            State::Locked => Err(Refusal::Locked),
            State::PickedUp => Err(Refusal::PickedUp),
            State::Lapsed => Err(Refusal::Lapsed),
            State::Cancelled => Err(Refusal::Cancelled),
        }
    }

    /// Compares the pickup password and counts a wrong one. The fifth wrong one locks the order.
    pub(crate) fn unlock(&mut self, password: &str, now: OffsetDateTime) -> Result<(), Refusal> {
        self.must_be_ready(now)?;
        if secret::same(&self.terms.pickup_password, password) {
            return Ok(());
        }
        self.wrong_passwords += 1;
        match self.attempts_left() {
            0 => Err(Refusal::Locked),
            attempts_left => Err(Refusal::WrongPickupPassword { attempts_left }),
        }
    }

    /// Records that the subscriber accepted the agreement, if it is the one in force.
    pub(crate) fn accept(
        &mut self,
        accepted: AgreementId<'_>,
        in_force: AgreementId<'_>,
        now: OffsetDateTime,
    ) -> Result<(), Refusal> {
        self.must_be_ready(now)?;
        if accepted != in_force {
            return Err(Refusal::AgreementChanged);
        }
        self.accepted_version = Some(in_force.version.to_owned());
        Ok(())
    }

    /// Checks that a PKCS#12 file may be generated with this certificate password.
    pub(crate) fn may_request(&self, password: &str, now: OffsetDateTime) -> Result<(), Refusal> {
        self.must_be_ready(now)?;
        if self.terms.key_generation == KeyGeneration::OnDevice {
            return Err(Refusal::KeyOnDevice);
        }
        if self.accepted_version.is_none() {
            return Err(Refusal::AgreementNotAccepted);
        }
        certificate_password_rules(password)
    }

    /// Checks that this request for a certificate may be answered: the first one, or the same again.
    pub(crate) fn may_send(&self, request: &[u8], now: OffsetDateTime) -> Result<(), Refusal> {
        self.must_be_ready(now)?;
        if self.terms.key_generation == KeyGeneration::Pkcs12 {
            return Err(Refusal::KeyByAuthority);
        }
        if self.accepted_version.is_none() {
            return Err(Refusal::AgreementNotAccepted);
        }
        match &self.answered {
            Some(answered) if answered.request != request => Err(Refusal::OtherRequest),
            _ => Ok(()),
        }
    }

    /// Keeps the answer to the first request, and hands it out once the request has come more than `issuing` times.
    pub(crate) fn answer(
        &mut self,
        request: Vec<u8>,
        chain: Vec<Vec<u8>>,
        issuing: u32,
        now: OffsetDateTime,
    ) -> Result<Option<&Answered>, Refusal> {
        // Another request may have come meanwhile.
        self.may_send(&request, now)?;
        let answered = self.answered.get_or_insert(Answered { request, chain, times: 0 });
        answered.times += 1;
        if answered.times <= issuing {
            return Ok(None);
        }
        let digest = answered.chain.first().map(|leaf| Sha256::of(leaf));
        self.sent.extend(digest.filter(|digest| !self.sent.contains(digest)));
        Ok(Some(answered))
    }

    /// Makes the file available for download, in place of an earlier one.
    pub(crate) fn lay_out(&mut self, file: Pkcs12File, now: OffsetDateTime) -> Result<(), Refusal> {
        self.must_be_ready(now)?;
        self.file = Some(file);
        Ok(())
    }

    /// The file that is ready for download.
    pub(crate) fn file(&self, now: OffsetDateTime) -> Result<Pkcs12File, Refusal> {
        self.must_be_ready(now)?;
        self.file.clone().ok_or(Refusal::NotRequested)
    }

    /// Records that the file was sent, so that its digest is a receipt.
    pub(crate) fn note_sent(&mut self, file: &Pkcs12File) {
        if !self.sent.contains(&file.sha256) {
            self.sent.push(file.sha256);
        }
    }

    /// Consumes the link, if a file or a certificate with this digest was sent. Repeating it is harmless.
    ///
    /// A locked order accepts it too: only a person who knew the password has the file.
    pub(crate) fn confirm_receipt(&mut self, digest: Sha256, now: OffsetDateTime) -> Result<(), Refusal> {
        if let Some(Closed::PickedUp(Some(received))) = self.closed
            && received == digest
        {
            return Ok(());
        }
        match self.must_be_ready(now) {
            Ok(()) | Err(Refusal::Locked) if self.sent.contains(&digest) => {
                self.closed = Some(Closed::PickedUp(Some(digest)));
                self.file = None;
                Ok(())
            }
            Ok(()) | Err(Refusal::Locked) => Err(Refusal::WrongDigest),
            Err(refusal) => Err(refusal),
        }
    }

    /// Takes the file out and consumes the link, as the CA's page does, which waits for no receipt.
    pub(crate) fn hand_out(&mut self, now: OffsetDateTime) -> Result<Pkcs12File, Refusal> {
        let file = self.file(now)?;
        self.note_sent(&file);
        self.confirm_receipt(file.sha256, now)?;
        Ok(file)
    }

    /// Withdraws the order, unless it has ended already.
    pub(crate) fn cancel(&mut self) {
        if self.closed.is_none() {
            self.closed = Some(Closed::Cancelled);
            self.file = None;
        }
    }
}

/// Refuses a certificate password that breaks a rule: at least twelve letters and digits, and nothing else.
pub(crate) fn certificate_password_rules(password: &str) -> Result<(), Refusal> {
    let allowed = password.len() >= 12 && password.bytes().all(|b| b.is_ascii_alphanumeric());
    if allowed { Ok(()) } else { Err(Refusal::CertificatePasswordRefused) }
}

#[cfg(test)]
mod tests;

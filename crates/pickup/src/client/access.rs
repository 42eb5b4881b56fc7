//! The right to continue with an order.

use secrecy::SecretString;
use time::{Duration, OffsetDateTime};

use crate::link::OrderLink;

/// The longest session that the contract allows.
const LONGEST: Duration = Duration::minutes(30);

/// The right to continue with an order, granted for the pickup password and for half an hour.
#[derive(Clone, Debug)]
pub struct Access {
    link: OrderLink,
    token: SecretString,
    accepted_agreement: Option<String>,
    expires_at: OffsetDateTime,
}

impl Access {
    /// Wraps the session that the service granted for the pickup password.
    #[must_use]
    pub fn new(
        link: OrderLink,
        token: SecretString,
        accepted_agreement: Option<String>,
        expires_at: OffsetDateTime,
    ) -> Self {
        Self { link, token, accepted_agreement, expires_at }
    }

    /// The version of the agreement that was accepted before a restart.
    #[must_use]
    pub fn accepted_agreement(&self) -> Option<&str> {
        self.accepted_agreement.as_deref()
    }

    /// Returns the same right, with this version of the agreement accepted.
    #[must_use]
    pub fn having_accepted(self, version: &str) -> Self {
        Self { accepted_agreement: Some(version.to_owned()), ..self }
    }

    /// The end of the session, by this computer's clock.
    #[must_use]
    pub fn expires_at(&self) -> OffsetDateTime {
        self.expires_at
    }

    /// The link whose order it opens.
    pub(crate) fn link(&self) -> &OrderLink {
        &self.link
    }

    /// The token by which the service knows the session.
    pub fn token(&self) -> &SecretString {
        &self.token
    }
}

/// Returns the end of a session that begins `now` and lasts `seconds`, at most half an hour.
pub(super) fn end_of_session(now: OffsetDateTime, seconds: u32) -> OffsetDateTime {
    now + Duration::seconds(seconds.into()).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn session_ends_within_half_an_hour() {
        let now = OffsetDateTime::UNIX_EPOCH;
        for (seconds, lasts) in [(0, 0), (600, 600), (1800, 1800), (1801, 1800), (u32::MAX, 1800)] {
            assert_eq!(end_of_session(now, seconds) - now, Duration::seconds(lasts), "{seconds}");
        }
    }
}

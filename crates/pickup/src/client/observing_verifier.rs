//! A TLS verifier that records the certificate it saw.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use certificate::{subject, x509};
use rustls::{
    CertificateError, DigitallySignedStruct, Error, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use x509_parser::{certificate::X509Certificate, x509::X509Name};

use super::{NoHttps, judge::judge};

/// The margin within a certificate's validity at which it is verified when the clock lies outside it.
const WITHIN: Duration = Duration::from_secs(60);

/// The facts of the server's certificate.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    /// The organisation that issued it, or the issuer's name; fit to show.
    pub(super) issuer: Option<String>,
    /// Whether this computer trusts it.
    pub(super) trust: Trust,
}

/// Whether this computer trusts a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// Trusted.
    Now,
    /// Trusted if this computer's clock stood within the certificate's validity.
    AtAnotherTime,
    /// Not trusted.
    Never,
}

/// Verifies as the platform does, or by the practice root, and records the certificate.
///
/// A certificate that is valid but for the time is accepted, so that the `Date` of the service's reply can be read.
/// Therefore no secret may be sent over such a connection, and nothing else received over it counts.
pub(super) struct ObservingVerifier {
    judge: Arc<dyn ServerCertVerifier>,
    seen: Mutex<Option<Seen>>,
}

impl ObservingVerifier {
    /// Creates a verifier that trusts the platform's roots, or this root (DER) alone.
    pub(super) fn new(root: Option<&[u8]>) -> Result<Self, NoHttps> {
        Ok(Self { judge: judge(root)?, seen: Mutex::default() })
    }

    /// The certificate that was seen last.
    pub(super) fn seen(&self) -> Option<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl ServerCertVerifier for ObservingVerifier {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let parsed = x509::parse(leaf).ok();
        let judge = |time| self.judge.verify_server_cert(leaf, intermediates, server, ocsp, time);
        let mut verdict = judge(now);
        let mut trust = if verdict.is_ok() { Trust::Now } else { Trust::Never };
        if verdict.as_ref().is_err_and(is_about_time)
            && let Some(verified) = parsed.as_ref().and_then(|leaf| judge(nearest_time(leaf, now)?).ok())
        {
            verdict = Ok(verified);
            trust = Trust::AtAnotherTime;
        }
        let issuer = parsed.as_ref().and_then(|leaf| name(leaf.issuer()));
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(Seen { issuer, trust });
        verdict
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.judge.verify_tls12_signature(message, leaf, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.judge.verify_tls13_signature(message, leaf, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.judge.supported_verify_schemes()
    }
}

impl fmt::Debug for ObservingVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ObservingVerifier").field(&self.seen()).finish()
    }
}

fn is_about_time(error: &Error) -> bool {
    matches!(
        error,
        Error::InvalidCertificate(
            CertificateError::Expired
                | CertificateError::ExpiredContext { .. }
                | CertificateError::NotValidYet
                | CertificateError::NotValidYetContext { .. }
        )
    )
}

/// The time nearest to `now` at which the certificate is valid.
fn nearest_time(leaf: &X509Certificate<'_>, now: UnixTime) -> Option<UnixTime> {
    let seconds = |time: x509_parser::time::ASN1Time| u64::try_from(time.timestamp()).ok();
    let first = seconds(leaf.validity().not_before)?.saturating_add(WITHIN.as_secs());
    let last = seconds(leaf.validity().not_after)?.saturating_sub(WITHIN.as_secs());
    let nearest = now.as_secs().max(first).min(last);
    Some(UnixTime::since_unix_epoch(Duration::from_secs(nearest)))
}

/// The organisation in a name, or else its common name.
fn name(of: &X509Name<'_>) -> Option<String> {
    subject::organization(of).or_else(|| subject::common_name(of))
}

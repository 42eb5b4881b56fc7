//! The screen of a caller, rebuilt from the help code that the caller reads out.

use std::sync::Arc;

use certificate::{
    password::CertificatePassword,
    pkcs12::{Expected, VerifiedPfx},
    roots::TrustedRoots,
    x509::Der,
};
use samples::{CertificationAuthority, KeyKind, Subject};
use time::OffsetDateTime;
use tokio::task;
use wizard::{
    help_code::{HelpCode, ScreenEntry},
    platform::Platform,
    preferences::Language,
    problem::Problem,
    runner::Wizard,
    staging::{Props, holder},
    state::certificates::SignedChallenge,
};

use crate::{PracticeError, files::FILE_PASSWORD, store::sign};

/// A wizard that shows the caller's screen with its error, made up, and performs no task. `practising` tells that it is
/// shown over a practice. Needs a Tokio runtime.
///
/// # Errors
/// [`PracticeError`].
pub async fn show_caller(
    code: HelpCode,
    language: Language,
    practising: bool,
    platform: Platform,
) -> Result<Wizard, PracticeError> {
    let props = task::spawn_blocking(move || props(&code)).await.map_err(|_| PracticeError::Panicked)??;
    Ok(Wizard::of_caller(code, props, language, practising, platform)?)
}

/// The data of the screen, for a certificate of a person who does not exist.
fn props(code: &HelpCode) -> Result<Props, PracticeError> {
    let authority = CertificationAuthority::new()?;
    let subject = holder(code);
    let certificate::subject::Subject { common_name, organization, country, email } = subject.clone();
    let issued = authority.issue(&Subject { common_name, organization, country, email }, KeyKind::P256)?;
    let root = Der(authority.root_der().to_vec());
    let expected = Expected {
        subject: Some(subject),
        practice_root: None,
        // An unknown issuer is the most frequent doubt about the file of an order.
        roots: TrustedRoots::default().with((code.screen != ScreenEntry::InspectOrder).then_some(root)),
        issuers: Vec::new(),
        now: OffsetDateTime::now_utc(),
    };
    let file = issued.to_pkcs12(FILE_PASSWORD, true, false)?;
    let password = CertificatePassword::new(FILE_PASSWORD.into());
    let pfx = VerifiedPfx::open(&file, &password, &expected).map_err(Problem::from)?;
    let challenge = b"sample".to_vec();
    let signature = sign(&issued.private_key, &challenge);
    Ok(Props { pfx: Arc::new(pfx), signed: SignedChallenge { challenge, signature } })
}

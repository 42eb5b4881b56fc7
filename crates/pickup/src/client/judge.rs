//! Verification of TLS certificates.

use std::sync::Arc;

use rustls::{
    CertificateError, ClientConfig, Error, RootCertStore,
    client::{WebPkiServerVerifier, danger::ServerCertVerifier},
    crypto::aws_lc_rs,
};
use rustls_pki_types::CertificateDer;

use super::NoHttps;

/// This computer has no trusted certification authorities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this computer knows no certification authority")]
pub(super) struct NoAuthorities;

impl NoAuthorities {
    /// Whether missing authorities are the reason why a certificate was not trusted.
    pub(super) fn is_behind(error: &Error) -> bool {
        matches!(error, Error::InvalidCertificate(CertificateError::Other(other)) if other.0.is::<Self>())
    }
}

/// Creates a verifier that trusts the platform's roots, or this root (DER) alone.
pub(super) fn judge(root: Option<&[u8]>) -> Result<Arc<dyn ServerCertVerifier>, NoHttps> {
    match root {
        Some(root) => {
            let mut roots = RootCertStore::empty();
            roots.add(CertificateDer::from(root)).map_err(NoHttps::new)?;
            by_roots(roots)
        }
        None => platform(),
    }
}

fn by_roots(roots: RootCertStore) -> Result<Arc<dyn ServerCertVerifier>, NoHttps> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let judge = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider);
    Ok(judge.build().map_err(NoHttps::new)?)
}

/// TLS settings with `judge` as the verifier.
pub(super) fn tls(judge: Arc<dyn ServerCertVerifier>) -> Result<ClientConfig, NoHttps> {
    let mut config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(NoHttps::new)?
        .dangerous()
        .with_custom_certificate_verifier(judge)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

#[cfg(not(target_os = "linux"))]
fn platform() -> Result<Arc<dyn ServerCertVerifier>, NoHttps> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    Ok(Arc::new(rustls_platform_verifier::Verifier::new(provider).map_err(NoHttps::new)?))
}

#[cfg(target_os = "linux")]
fn platform() -> Result<Arc<dyn ServerCertVerifier>, NoHttps> {
    Ok(Arc::new(linux::SystemJudge::default()))
}

#[cfg(target_os = "linux")]
mod linux {
    use std::sync::{Arc, OnceLock};

    use certificate::roots;
    use rustls::{
        CertificateError, DigitallySignedStruct, Error, OtherError, RootCertStore, SignatureScheme,
        client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
        crypto::{CryptoProvider, aws_lc_rs, verify_tls12_signature, verify_tls13_signature},
    };
    use rustls_pki_types::{CertificateDer, ServerName, UnixTime};

    use super::{NoAuthorities, by_roots};

    /// Verifies against the roots that [`roots::for_servers`] finds; rustls-platform-verifier would read the
    /// environment.
    ///
    /// The roots are loaded when the first certificate is to be verified, because most of the wizard needs none, and
    /// again for each next one while there are none.
    #[derive(Debug)]
    pub(super) struct SystemJudge {
        provider: CryptoProvider,
        by_roots: OnceLock<Arc<dyn ServerCertVerifier>>,
    }

    impl Default for SystemJudge {
        fn default() -> Self {
            Self { provider: aws_lc_rs::default_provider(), by_roots: OnceLock::new() }
        }
    }

    impl SystemJudge {
        fn by_roots(&self) -> Result<&dyn ServerCertVerifier, Error> {
            if let Some(judge) = self.by_roots.get() {
                return Ok(&**judge);
            }
            let mut trusted = RootCertStore::empty();
            trusted.add_parsable_certificates(roots::for_servers());
            // A verifier cannot be created for one reason only: there are no roots.
            let judge = by_roots(trusted).map_err(|_| {
                log::warn!("{NoAuthorities}");
                CertificateError::Other(OtherError(Arc::new(NoAuthorities)))
            })?;
            Ok(&**self.by_roots.get_or_init(|| judge))
        }
    }

    impl ServerCertVerifier for SystemJudge {
        fn verify_server_cert(
            &self,
            leaf: &CertificateDer<'_>,
            intermediates: &[CertificateDer<'_>],
            server: &ServerName<'_>,
            ocsp: &[u8],
            now: UnixTime,
        ) -> Result<ServerCertVerified, Error> {
            self.by_roots()?.verify_server_cert(leaf, intermediates, server, ocsp, now)
        }

        fn verify_tls12_signature(
            &self,
            message: &[u8],
            leaf: &CertificateDer<'_>,
            signature: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            verify_tls12_signature(message, leaf, signature, &self.provider.signature_verification_algorithms)
        }

        fn verify_tls13_signature(
            &self,
            message: &[u8],
            leaf: &CertificateDer<'_>,
            signature: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            verify_tls13_signature(message, leaf, signature, &self.provider.signature_verification_algorithms)
        }

        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
            self.provider.signature_verification_algorithms.supported_schemes()
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use std::{env, fs};

    use certificate::roots;
    use log::{LevelFilter, Log, Metadata, Record};
    use practice_service::{OrderSpec, PracticeService, Settings};
    use rustls_pki_types::{CertificateDer, pem::PemObject};
    use tokio::process::Command;

    use crate::{
        client::{HttpPickup, PickupService},
        connection::{Check, CheckResult, Service},
        error::PickupError,
        link::{AllowedHosts, OrderLink},
    };

    const LINK: &str = "TEST_LINK";
    const ROOT: &str = "TEST_ROOT";

    #[tokio::test]
    async fn roots_that_the_environment_names_are_not_trusted() {
        let service = PracticeService::start(Settings::default()).await.unwrap();
        let order = service.place_order(OrderSpec::default()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("root.pem");
        fs::write(&root, service.root_pem()).unwrap();
        for (variable, place) in [("SSL_CERT_FILE", root.as_path()), ("SSL_CERT_DIR", folder.path())] {
            // A test must not change its own environment, hence a child process.
            let child = Command::new(env::current_exe().unwrap())
                .args([
                    "--exact",
                    "client::judge::tests::client_ignores_root_of_the_environment",
                    "--ignored",
                ])
                .env(variable, place)
                .env(LINK, &order.link)
                .env(ROOT, &root)
                .output()
                .await
                .unwrap();
            let said = String::from_utf8(child.stdout).unwrap();
            assert!(child.status.success() && said.contains("1 passed"), "{variable}: {said}");
        }
    }

    /// A logger that prints.
    struct Said;

    impl Log for Said {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool {
            metadata.target().starts_with("pickup")
        }

        fn log(&self, record: &Record<'_>) {
            if self.enabled(record.metadata()) {
                println!("logged: {}", record.args());
            }
        }

        fn flush(&self) {}
    }

    /// Mounts an empty folder over each place of the roots, and runs the command that follows.
    const WITHOUT_ROOTS: &str = r#"for place in /etc/ssl /etc/pki; do
        if [ -d $place ]; then mount -t tmpfs none $place || exit; fi
    done; exec "$@""#;

    #[tokio::test]
    async fn computer_without_roots_trusts_nobody() {
        let service = PracticeService::start(Settings::default()).await.unwrap();
        let order = service.place_order(OrderSpec::default()).unwrap();
        for as_root in [&["--mount"][..], &["--mount", "--map-root-user"]] {
            let child = Command::new("unshare")
                .args(as_root)
                .args(["sh", "-c", WITHOUT_ROOTS, "sh"])
                .arg(env::current_exe().unwrap())
                .args([
                    "--exact",
                    "client::judge::tests::client_without_roots_reports_no_authorities",
                    "--ignored",
                    "--nocapture",
                ])
                .env(LINK, &order.link)
                .output()
                .await
                .unwrap();
            let said = String::from_utf8(child.stdout).unwrap();
            if said.contains("running 1 test") {
                assert!(child.status.success() && said.contains("1 passed"), "{said}");
                assert!(said.contains("logged: this computer knows no certification authority\n"), "{said}");
                return;
            }
        }
        println!("not tried: this system lets nobody but root mount");
    }

    #[tokio::test]
    #[ignore = "run by computer_without_roots_trusts_nobody"]
    async fn client_without_roots_reports_no_authorities() {
        log::set_logger(&Said).map(|()| log::set_max_level(LevelFilter::Warn)).unwrap();
        let link = env::var(LINK).unwrap();
        let link =
            OrderLink::parse(&link, &AllowedHosts::default().with_practice()).unwrap().taken_for_real();
        assert!(roots::for_servers().is_empty());
        let client = HttpPickup::new(None).unwrap();
        assert_eq!(client.look_up(&link).await.unwrap_err(), PickupError::NoAuthorities);
        let steps = client.check(&Service::of(&link)).await;
        let tls = steps.iter().find(|step| step.check == Check::Tls).unwrap();
        assert_eq!(tls.result, CheckResult::NoAuthorities);
    }

    /// The service plays a host that an attacker impersonates with a root of their own.
    #[tokio::test]
    #[ignore = "run by roots_that_the_environment_names_are_not_trusted"]
    async fn client_ignores_root_of_the_environment() {
        let link = env::var(LINK).unwrap();
        let link =
            OrderLink::parse(&link, &AllowedHosts::default().with_practice()).unwrap().taken_for_real();
        let client = HttpPickup::new(None).unwrap();
        let refused = client.look_up(&link).await;
        assert!(matches!(refused, Err(PickupError::Untrusted(_))), "{refused:?}");
        let steps = client.check(&Service::of(&link)).await;
        let tls = steps.iter().find(|step| step.check == Check::Tls).unwrap();
        assert_eq!(tls.result, CheckResult::Failed);
        let root = CertificateDer::from_pem_file(env::var_os(ROOT).unwrap()).unwrap();
        assert!(roots::for_people().iter().all(|known| known.0 != root.as_ref()));
    }
}

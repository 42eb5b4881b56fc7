//! Who decides whether a TLS certificate is trusted.

use std::sync::Arc;

use rustls::{
    ClientConfig, RootCertStore,
    client::{WebPkiServerVerifier, danger::ServerCertVerifier},
    crypto::aws_lc_rs,
};
use rustls_pki_types::CertificateDer;

use super::NoHttps;
#[cfg(target_os = "linux")]
use crate::roots;

/// One that trusts what the platform trusts, or this root (DER) alone.
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

/// TLS settings by which `judge` decides.
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

/// By the roots that [`roots::for_servers`] finds: rustls-platform-verifier would look at the environment.
#[cfg(target_os = "linux")]
fn platform() -> Result<Arc<dyn ServerCertVerifier>, NoHttps> {
    let mut trusted = RootCertStore::empty();
    trusted.add_parsable_certificates(roots::for_servers());
    by_roots(trusted)
}

#[cfg(all(test, target_os = "linux"))]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use std::{env, fs};

    use rustls_pki_types::{CertificateDer, pem::PemObject};
    use sandbox::{OrderSpec, Sandbox, Settings};
    use tokio::process::Command;

    use crate::{
        client::{HttpPickup, PickupService},
        connection::{Check, CheckResult, Service},
        error::PickupError,
        link::{AllowedHosts, OrderLink},
        roots,
    };

    const LINK: &str = "TEST_LINK";
    const ROOT: &str = "TEST_ROOT";

    #[tokio::test]
    async fn roots_that_the_environment_names_are_not_trusted() {
        let service = Sandbox::start(Settings::default()).await.unwrap();
        let order = service.place_order(OrderSpec::default()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("root.pem");
        fs::write(&root, service.root_pem()).unwrap();
        for (variable, place) in [("SSL_CERT_FILE", root.as_path()), ("SSL_CERT_DIR", folder.path())] {
            // A test must not change its own environment.
            let child = Command::new(env::current_exe().unwrap())
                .args(["--exact", "client::judge::tests::in_an_environment_with_a_root", "--ignored"])
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

    /// The service stands for a host that somebody has forged, with a root of their own.
    #[tokio::test]
    #[ignore = "run by roots_that_the_environment_names_are_not_trusted"]
    async fn in_an_environment_with_a_root() {
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

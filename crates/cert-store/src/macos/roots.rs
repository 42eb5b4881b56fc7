//! The roots that this Mac trusts.

use std::collections::HashMap;

use certificate::x509::Der;
use security_framework::trust_settings::{Domain, TrustSettings, TrustSettingsForCertificate};

/// The roots that the user, the administrator or Apple trust, in this order of precedence (SecTrustSettings.h). Where
/// a root is trusted for some purposes only, TLS decides.
pub(crate) fn trusted_roots() -> Vec<Der> {
    let mut all = HashMap::new();
    for domain in [Domain::User, Domain::Admin, Domain::System] {
        let settings = TrustSettings::new(domain);
        // A domain that cannot be listed has no settings.
        let Ok(certificates) = settings.iter() else { continue };
        for certificate in certificates {
            // A listed certificate without a setting of its own is trusted as a root.
            let trust = settings.tls_trust_settings_for_certificate(&certificate);
            let trust = trust.map(|trust| trust.unwrap_or(TrustSettingsForCertificate::TrustRoot));
            let is_root = matches!(
                trust,
                Ok(TrustSettingsForCertificate::TrustRoot | TrustSettingsForCertificate::TrustAsRoot)
            );
            all.entry(certificate.to_der()).or_insert(is_root);
        }
    }
    all.into_iter().filter_map(|(root, is_trusted)| is_trusted.then_some(Der(root))).collect()
}

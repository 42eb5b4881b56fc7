//! The roots that this computer trusts to issue a person's certificate.

use std::fmt;

use crate::x509::Der;

/// The roots of this computer, and those that its administrator adds. They are read when they are needed.
#[derive(Clone)]
pub struct TrustedRoots {
    of_system: fn() -> Vec<Der>,
    named: Vec<Der>,
}

impl TrustedRoots {
    /// The roots that `of_system` reads; empty where it cannot.
    #[must_use]
    pub fn new(of_system: fn() -> Vec<Der>) -> Self {
        Self { of_system, named: Vec::new() }
    }

    /// Adds these roots.
    #[must_use]
    pub fn with(mut self, named: impl IntoIterator<Item = Der>) -> Self {
        self.named.extend(named);
        self
    }

    /// Reads the roots of this computer. May block.
    pub(crate) fn of_system(&self) -> Vec<Der> {
        (self.of_system)()
    }

    /// The roots that the administrator adds.
    pub(crate) fn named(&self) -> &[Der] {
        &self.named
    }
}

/// No roots: nothing is trusted.
impl Default for TrustedRoots {
    fn default() -> Self {
        Self::new(Vec::new)
    }
}

impl fmt::Debug for TrustedRoots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TrustedRoots(those of the system and {})", self.named.len())
    }
}

#[cfg(target_os = "linux")]
pub use linux::{for_people, for_servers};

/// Linux: the places where distributions keep them. `SSL_CERT_FILE` and `SSL_CERT_DIR`, which TLS libraries read
/// instead, are ignored: an environment variable must not decide what the wizard trusts.
#[cfg(target_os = "linux")]
mod linux {
    use std::path::Path;

    use rustls_native_certs::load_certs_from_paths;
    use rustls_pki_types::CertificateDer;

    use crate::x509::Der;

    /// The bundles of Debian, Ubuntu, Arch, Gentoo; Fedora and RHEL, today and before; openSUSE; Alpine.
    const FILES: [&str; 5] = [
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
        "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/ssl/ca-bundle.pem",
        "/etc/ssl/cert.pem",
    ];
    const FOLDERS: [&str; 2] = ["/etc/ssl/certs", "/etc/pki/tls/certs"];
    /// The bundles for mail of Fedora and RHEL; Arch. Others keep no list of their own for mail (update-ca-trust(8)).
    const FOR_MAIL: [&str; 2] = [
        "/etc/pki/ca-trust/extracted/pem/email-ca-bundle.pem",
        "/etc/ca-certificates/extracted/email-ca-bundle.pem",
    ];

    /// The roots that are trusted for servers: for any purpose, where a distribution has one list for all.
    #[must_use]
    pub fn for_servers() -> Vec<CertificateDer<'static>> {
        let folder = FOLDERS.iter().map(Path::new).find(|path| path.is_dir());
        read(first_of(&FILES), folder)
    }

    /// The roots that are trusted for clients and mail. A bundle does not state the purposes of each root; those for
    /// mail are in a bundle of their own, if anywhere.
    #[must_use]
    pub fn for_people() -> Vec<Der> {
        let for_mail = first_of(&FOR_MAIL).map(|file| read(Some(file), None)).unwrap_or_default();
        for_servers().into_iter().chain(for_mail).map(|root| Der(root.to_vec())).collect()
    }

    fn first_of(files: &'static [&'static str]) -> Option<&'static Path> {
        files.iter().map(Path::new).find(|path| path.is_file())
    }

    fn read(file: Option<&Path>, folder: Option<&Path>) -> Vec<CertificateDer<'static>> {
        let found = load_certs_from_paths(file, folder);
        found.errors.iter().for_each(|error| log::warn!("the system's root certificates: {error}"));
        found.certs
    }
}

//! Whom this computer trusts to vouch for a person's certificate.

use std::fmt;

use crate::x509::Der;

/// The roots of this computer, and those that its administrator names beside them. They are read when they are needed.
#[derive(Clone)]
pub struct TrustedRoots {
    of_system: fn() -> Vec<Der>,
    named: Vec<Der>,
}

impl TrustedRoots {
    /// Those that `of_system` reads: none where it cannot.
    #[must_use]
    pub fn new(of_system: fn() -> Vec<Der>) -> Self {
        Self { of_system, named: Vec::new() }
    }

    /// The same and these.
    #[must_use]
    pub fn with(mut self, named: impl IntoIterator<Item = Der>) -> Self {
        self.named.extend(named);
        self
    }

    /// Reads those of this computer. May block.
    pub(crate) fn of_system(&self) -> Vec<Der> {
        (self.of_system)()
    }

    /// Those that the administrator names.
    pub(crate) fn named(&self) -> &[Der] {
        &self.named
    }
}

/// None at all: nobody is trusted.
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
/// instead, are not looked at: whoever sets a variable of the environment does not decide whom the wizard trusts.
#[cfg(target_os = "linux")]
mod linux {
    use std::path::Path;

    use rustls_native_certs::load_certs_from_paths;
    use rustls_pki_types::CertificateDer;

    use crate::x509::Der;

    /// Debian, Ubuntu, Arch, Gentoo; Fedora and RHEL, today and before; openSUSE; Alpine.
    const FILES: [&str; 5] = [
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
        "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/ssl/ca-bundle.pem",
        "/etc/ssl/cert.pem",
    ];
    const FOLDERS: [&str; 2] = ["/etc/ssl/certs", "/etc/pki/tls/certs"];
    /// Fedora and RHEL; Arch. Others keep no list of their own for mail (update-ca-trust(8)).
    const FOR_MAIL: [&str; 2] = [
        "/etc/pki/ca-trust/extracted/pem/email-ca-bundle.pem",
        "/etc/ca-certificates/extracted/email-ca-bundle.pem",
    ];

    /// The roots that are trusted for servers: for one thing or another, where a distribution has one list for all.
    #[must_use]
    pub fn for_servers() -> Vec<CertificateDer<'static>> {
        let folder = FOLDERS.iter().map(Path::new).find(|path| path.is_dir());
        read(first_of(&FILES), folder)
    }

    /// The roots that are trusted for clients and mail. A bundle does not say for what it trusts each root; those for
    /// mail are in one of their own, if anywhere.
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

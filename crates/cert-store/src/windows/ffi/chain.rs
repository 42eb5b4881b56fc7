//! Windows' trust in a certificate's chain.

use std::ptr::{self, NonNull};

use certificate::store::Trust;
use windows_sys::Win32::Security::Cryptography::{
    CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL, CERT_CHAIN_CONTEXT, CERT_CHAIN_PARA, CERT_TRUST_IS_NOT_TIME_VALID,
    CERT_TRUST_IS_PARTIAL_CHAIN, CERT_TRUST_IS_UNTRUSTED_ROOT, CertFreeCertificateChain,
    CertGetCertificateChain,
};

use super::{Certificate, WindowsError, check};

struct Chain(NonNull<CERT_CHAIN_CONTEXT>);

impl Drop for Chain {
    fn drop(&mut self) {
        // SAFETY: (CertFreeCertificateChain) the chain is owned and is freed once.
        unsafe { CertFreeCertificateChain(self.0.as_ptr()) };
    }
}

/// Whether Windows trusts the certificate's chain for this user now. Nothing is downloaded, and revocation is not
/// checked.
pub(crate) fn trust(certificate: &Certificate) -> Result<Trust, WindowsError> {
    let call = "CertGetCertificateChain";
    let parameters = CERT_CHAIN_PARA { cbSize: size_of::<CERT_CHAIN_PARA>() as u32, ..Default::default() };
    let mut chain = ptr::null_mut();
    // SAFETY: (CertGetCertificateChain) the context is live; NULL stands for the user's engine, the current time, and
    // no other store; `chain` receives an owned chain.
    check(call, unsafe {
        let (engine, now, store) = (ptr::null_mut(), ptr::null(), ptr::null_mut());
        let (certificate, flags) = (certificate.as_ptr(), CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL);
        let parameters = &raw const parameters;
        let (reserved, chain) = (ptr::null(), &raw mut chain);
        CertGetCertificateChain(engine, certificate, now, store, parameters, flags, reserved, chain)
    })?;
    let chain = NonNull::new(chain).map(Chain).ok_or_else(|| WindowsError::last(call))?;
    // SAFETY: the chain is live. It consists of simple chains, the first of which begins with the certificate.
    let (errors, length) = unsafe {
        let chain = chain.0.as_ref();
        let first = if chain.cChain == 0 { ptr::null() } else { (*chain.rgpChain).cast_const() };
        (chain.TrustStatus.dwErrorStatus, first.as_ref().map_or(0, |first| first.cElement))
    };
    Ok(judge(errors, length))
}

/// Maps the errors to the first defect, seen from the chain's end. A chain without a root lacks either an issuer that
/// should have been installed with the certificate, or the root, which should not: if some issuer is present, it is
/// the root.
fn judge(errors: u32, length: u32) -> Trust {
    let has = |error| errors & error != 0;
    match errors {
        0 => Trust::Trusted,
        _ if has(CERT_TRUST_IS_PARTIAL_CHAIN) && length > 1 => Trust::UnknownRoot,
        _ if has(CERT_TRUST_IS_PARTIAL_CHAIN) => Trust::MissingIssuer,
        _ if has(CERT_TRUST_IS_UNTRUSTED_ROOT) => Trust::UnknownRoot,
        _ if has(CERT_TRUST_IS_NOT_TIME_VALID) => Trust::NotValidNow,
        _ => Trust::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use certificate::store::Trust;

    use super::judge;

    #[test]
    fn trust_verdict_names_what_is_missing_first() {
        // The bits of CERT_TRUST_STATUS (wincrypt.h), and the number of certificates in the chain.
        for (errors, length, trust) in [
            (0, 3, Trust::Trusted),
            (0x0001_0000, 1, Trust::MissingIssuer),
            (0x0001_0000, 2, Trust::UnknownRoot),
            (0x0000_0020, 3, Trust::UnknownRoot),
            (0x0000_0001, 3, Trust::NotValidNow),
            (0x0000_0021, 3, Trust::UnknownRoot),
            (0x0001_0001, 1, Trust::MissingIssuer),
            (0x0000_0004, 3, Trust::Unknown),
            (0x0400_0000, 3, Trust::Unknown),
        ] {
            assert_eq!(judge(errors, length), trust, "{errors:#x}");
        }
    }
}

//! Entry points for the fuzzer into private functions (`cargo fuzz` builds with `cfg(fuzzing)`). Each takes untrusted
//! input, and panics if an invariant does not hold.

use time::macros::datetime;

use crate::{
    pkcs12::trust,
    roots::TrustedRoots,
    x509::{Der, LeafFacts, parse},
};

/// Parses a certificate as leaf, issuer and root.
pub fn certificate(der: &[u8]) {
    if let Ok(certificate) = parse(der) {
        let facts = LeafFacts::read(&certificate);
        assert!(!facts.holder.is_empty() && !facts.issuer.is_empty());
        let now = datetime!(2030-01-01 00:00 UTC);
        for roots in [TrustedRoots::default(), TrustedRoots::default().with([Der(der.to_vec())])] {
            let _ = trust::doubts(der, &[der], &roots, now);
        }
    }
}

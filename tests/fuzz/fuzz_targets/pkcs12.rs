//! The certificate file: the input as the file, also measured; as the content behind a valid MAC, and as a part of that; and as a
//! certificate.
#![no_main]

use certificate::fixtures::forge;
use certificate::{
    password::CertificatePassword,
    pkcs12::{Doubt, Expected, Extent, VerifiedPfx, extent},
    roots::TrustedRoots,
    subject::Subject,
};
use libfuzzer_sys::fuzz_target;
use time::macros::datetime;

fuzz_target!(|data: &[u8]| {
    if let Extent::Whole { octets, .. } = extent(data) {
        assert!(octets <= data.len());
    }
    open(data);
    open(&forge::sealed(data));
    open(&forge::sealed(&forge::sequence(&[forge::data(data)])));
    certificate::fuzzing::certificate(data);
});

fn open(file: &[u8]) {
    let subject = Subject {
        common_name: "Anna Peeters".into(),
        organization: "Bakkerij Peeters BV".into(),
        country: "BE".into(),
        email: "anna@peeters.example".into(),
    };
    // The time at which the seeds are valid, so that the last checks are reached.
    let ordered = Expected {
        subject: Some(subject),
        practice_root: None,
        roots: TrustedRoots::default(),
        issuers: Vec::new(),
        now: datetime!(2030-01-01 00:00 UTC),
    };
    let password = CertificatePassword::new(forge::PASSWORD.into());
    let user_file = Expected { subject: None, ..ordered.clone() };
    let user_file = VerifiedPfx::open(file, &password, &user_file);
    if let Ok(opened) = &user_file {
        assert!(!opened.facts().is_ca);
    }
    if let Ok(opened) = VerifiedPfx::open(file, &password, &ordered) {
        assert!(opened.facts().client_auth && opened.facts().may_sign && !opened.facts().is_ca);
        assert!(!opened.doubts().is_empty(), "nobody is trusted");
        let of_chain = |doubt: &Doubt| {
            let of_path = [
                Doubt::IncompleteChain,
                Doubt::SelfSigned,
                Doubt::WeakSignature,
                Doubt::ShortKey,
                Doubt::UncheckedIssuer,
            ];
            of_path.contains(doubt)
        };
        assert!(user_file.is_ok_and(|user_file| user_file.doubts().iter().all(of_chain)));
    }
}

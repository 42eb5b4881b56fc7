//! No protocol below TLS 1.2 is accepted.

use pickup::{
    client::PickupService,
    connection::{CheckResult, Service},
    error::PickupError,
};

use crate::{
    program::s_server,
    server::Tls,
    service::{client, link_to_port, results},
};

/// Options without which OpenSSL itself would refuse TLS 1.1.
const ANYTHING: [&str; 2] = ["-cipher", "DEFAULT@SECLEVEL=0"];

#[tokio::test]
async fn service_with_only_tls_1_1_hears_nothing() {
    let tls = Tls::valid_now();
    let (chain, key) = (tls.leaf.pem(), tls.key.serialize_pem());
    let client = client(&tls.root);

    let old = s_server(&chain, &key, &[&["-tls1_1"], &ANYTHING[..]].concat());
    let link = link_to_port(old.port);
    let refused = client.look_up(&link).await;
    assert!(matches!(refused, Err(PickupError::Untrusted(_))), "{refused:?}");
    use CheckResult::{Failed, Good, NotTried};
    let steps = client.check(&Service::of(&link)).await;
    assert_eq!(results(&steps), [NotTried, Good, Failed, NotTried, NotTried]);

    // The control: the version is the only fault.
    let newer = s_server(&chain, &key, &[&["-tls1_2"], &ANYTHING[..]].concat());
    let understood = client.look_up(&link_to_port(newer.port)).await;
    assert!(matches!(understood, Err(PickupError::NotTheService(_))), "{understood:?}");
}

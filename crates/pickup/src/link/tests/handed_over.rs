//! Links that the system hands over.

use super::*;

fn handed_over(address: &str) -> Result<String, LinkError> {
    PickupLink::handed_over(address, &AllowedHosts::default()).map(|link| link.host().to_owned())
}

#[test]
fn link_is_taken_plain_or_encoded() {
    let link = format!("https://system.globalsign.com/pickup/{TOKEN}");
    let encoded = link.replace(':', "%3A").replace('/', "%2f");
    let page = "https://system.globalsign.com/install?p=0a1b2c3d4e5f6071&x=%20";
    for link in [&link, &encoded, page, &link.replace("https", "HTTPS")] {
        for scheme in ["personalsign:", "PersonalSign:"] {
            let address = format!("{scheme}{link}");
            assert!(is_handed_over(&address));
            assert_eq!(handed_over(&address).as_deref(), Ok("system.globalsign.com"), "{address}");
        }
    }
}

#[test]
fn other_forms_are_refused() {
    let link = format!("https://system.globalsign.com/pickup/{TOKEN}");
    let twice = link.replace(':', "%253A").replace('/', "%252F");
    let wrapped = format!("https://eur01.safelinks.protection.outlook.com/?url={}", link.replace(':', "%3A"));
    for rest in [
        "",
        "//",
        "/etc/passwd",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "%6Aavascript:alert(1)",
        "--service",
        &format!("//{link}"),
        &format!(" {link}"),
        &format!("{link} more"),
        &format!("{link}\n"),
        &format!("look at {link}"),
        &format!("personalsign:{link}"),
        &twice,
        &wrapped,
        &format!("{link}?{}", "x".repeat(5_000)),
        TOKEN,
    ] {
        let refused = handed_over(&format!("personalsign:{rest}"));
        assert_eq!(refused, Err(LinkError::NotHandedOver), "{rest}");
    }
    assert_eq!(handed_over(&link), Err(LinkError::NotHandedOver));
    for (host, error) in [
        ("http://system.globalsign.com", LinkError::NotHandedOver),
        ("https://evil.example", LinkError::HostNotAllowed { host: "evil.example".into() }),
    ] {
        assert_eq!(handed_over(&format!("personalsign:{host}/pickup/{TOKEN}")), Err(error));
    }
    for host in ["https://x@system.globalsign.com", "https://system.globalsign.com:8443"] {
        let refused = handed_over(&format!("personalsign:{host}/pickup/{TOKEN}"));
        assert!(matches!(refused, Err(LinkError::Disguised { .. })), "{refused:?}");
    }
}

//! The links of whole mails.

use super::*;

const OTHER: &str = "ABCDEfghijklmnopqrstuvwxyz0123456789-_abcde";

fn link(token: &str) -> String {
    format!("https://system.globalsign.com/pickup/{token}")
}

fn links(addresses: &[&str], texts: &[&str]) -> Result<Vec<String>, LinkError> {
    let found = found(addresses.iter().copied(), texts.iter().copied(), &AllowedHosts::default())?;
    Ok(found
        .iter()
        .map(|link| match link {
            PickupLink::Order(link) => link.expose().to_owned(),
            PickupLink::Page(link) => link.expose().to_owned(),
        })
        .collect())
}

#[test]
fn link_in_both_parts_is_one() {
    let link = link(TOKEN);
    let wrapped = format!(
        "https://eur01.safelinks.protection.outlook.com/?url={}&amp;data=05%7C01&amp;reserved=0",
        link.replace(':', "%3A").replace('/', "%2F")
    );
    let text = format!("Dear Anna,\r\n\r\n> {link}\r\n\r\nhttps://www.example.org/\r\n");
    assert_eq!(links(&[&wrapped, "mailto:a@b.example", "#top"], &[&text]), Ok(vec![link]));
}

#[test]
fn several_links_are_found_in_order() {
    let (first, second) = (link(TOKEN), link(OTHER));
    for text in [
        format!("{first}\n{second}"),
        format!("{first} {second}"),
        format!("one {first}\n\ntwo {second}\n\nagain {first}"),
    ] {
        assert_eq!(links(&[], &[&text]), Ok(vec![first.clone(), second.clone()]), "{text}");
    }
    assert_eq!(links(&[&first, &second], &[]), Ok(vec![first, second]));
}

#[test]
fn page_of_footer_is_no_link() {
    let footer = "https://system.globalsign.com/help\n\nhttps://system.globalsign.com/\n";
    assert_eq!(
        links(&["https://system.globalsign.com/help", "https://system.globalsign.com"], &[footer]),
        Ok(vec![])
    );
    let page = "https://system.globalsign.com/install?p=0a1b2c3d4e5f6071";
    assert_eq!(links(&[page], &[footer]), Ok(vec![page.to_owned()]));
    assert_eq!(links(&[page], &[&link(TOKEN)]), Ok(vec![link(TOKEN)]), "the contract's comes first");
}

#[test]
fn link_among_ten_thousand_others_is_found() {
    let others: String = (0..10_000).map(|at| format!("https://x.example/{at} ")).collect();
    let text = format!("{others}\n{}\n{others}", link(TOKEN));
    assert_eq!(links(&[], &[&text]), Ok(vec![link(TOKEN)]));
}

#[test]
fn hostile_addresses_are_no_links() {
    let link = link(TOKEN);
    for none in
        ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://evil.example/pickup/x", ""]
    {
        assert_eq!(links(&[none], &[none]), Ok(vec![]), "{none}");
    }
    let look_alike = links(&[&link.replace("globalsign", "g1obalsign")], &["https://www.example.org/"]);
    assert!(matches!(look_alike, Err(LinkError::LookAlike { .. })), "{look_alike:?}");
    let disguised = links(&[&link.replace("system", "www.example.org@system")], &[]);
    assert!(matches!(disguised, Err(LinkError::Disguised { .. })), "{disguised:?}");
    let withheld = links(&["https://protect-eu.mimecast.com/s/abc?domain=system.globalsign.com"], &["x"]);
    assert!(matches!(withheld, Err(LinkError::Wrapped { .. })), "{withheld:?}");
    assert_eq!(links(&[&link.replace("https", "http")], &[]), Err(LinkError::NotHttps));
}

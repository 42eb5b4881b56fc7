//! The pasted link. An accepted one leads to an allowed host over https, and its debug output shows no token.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pickup::link::{AllowedHosts, OrderLink, PickupLink};

const HOSTS: [&str; 2] = ["system.globalsign.com", "pickup.example.com"];

fuzz_target!(|text: &str| {
    let allowed = AllowedHosts::default().with(HOSTS.map(str::to_owned));
    if let Ok(link) = OrderLink::parse(text, &allowed) {
        assert!(HOSTS.contains(&link.host()) && !link.is_practice());
        assert_eq!(format!("{link:?}"), format!("OrderLink({})", link.host()));
    }
    if let Ok(PickupLink::Page(link)) = PickupLink::parse(text, &allowed) {
        assert!(HOSTS.contains(&link.host()) && allowed.allows_page(link.url()));
        assert_eq!(format!("{link:?}"), format!("PageLink({})", link.host()));
    }
    if let Ok(link) = OrderLink::parse(text, &allowed.with_practice()) {
        let is_here = ["localhost", "[::1]"].contains(&link.host()) || link.host().starts_with("127.");
        assert!(if link.is_practice() { is_here } else { HOSTS.contains(&link.host()) });
    }
});

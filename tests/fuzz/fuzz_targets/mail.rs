//! A mail, as a file or as its source. What is read keeps the bounds, and its links lead to an allowed host.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pickup::link::{AllowedHosts, found};

const HOST: &str = "system.globalsign.com";

fuzz_target!(|content: &[u8]| {
    let Ok(mail) = mail_file::read(content) else { return };
    let allowed = AllowedHosts::default();
    for message in mail.messages {
        let (addresses, texts) = (message.addresses.iter(), message.texts.iter());
        let links = found(addresses.map(String::as_str), texts.map(String::as_str), &allowed);
        assert!(links.unwrap_or_default().iter().all(|link| link.host() == HOST));
    }
});

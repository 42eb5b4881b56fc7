//! Hosts made to be mistaken for a pickup service.

use std::{collections::HashMap, sync::LazyLock};

use strsim::osa_distance;
use unicode_normalization::UnicodeNormalization;

use super::is_within;

/// The letters that look like others, and what is seen of them (Unicode TS 39, section 4).
static LOOK_ALIKES: LazyLock<HashMap<char, &str>> = LazyLock::new(|| {
    let lines = include_str!(concat!(env!("OUT_DIR"), "/look_alikes")).lines();
    let in_two = |line: &'static str| {
        let mut rest = line.chars();
        Some((rest.next()?, rest.as_str()))
    };
    lines.filter_map(in_two).collect()
});

/// Whether a person could mistake the host for the genuine name: it is written with letters that look the same, has
/// other dots, hyphens or accents, is one edit away, or contains the genuine name somewhere within. Both are in ASCII
/// form. Other hosts in the genuine name's own domain belong to its owner, and are no look-alikes.
pub(super) fn resembles(host: &str, genuine: &str) -> bool {
    let owner = genuine.split_once('.').map_or(genuine, |(_, parent)| parent);
    if owner.contains('.') && is_within(host, owner) {
        return false;
    }
    let (seen, expected) = (as_seen(host), as_seen(genuine));
    // One edit: a letter is missing, added, replaced, or swapped with its neighbour.
    !expected.is_empty() && (seen.contains(&expected) || osa_distance(&seen, &expected) <= 1)
}

/// The letters and digits of a host as they look: two that look alike have the same result.
fn as_seen(host: &str) -> String {
    let (name, _) = idna::domain_to_unicode(host);
    let mut letters = String::new();
    for letter in name.nfd() {
        match LOOK_ALIKES.get(&letter) {
            Some(seen) => letters.push_str(seen),
            None => letters.extend(Some(letter).filter(|letter| letter.is_alphanumeric())),
        }
    }
    // A capital I, which looks like l, is an i by now: hosts are in lower case. The skeleton of m is rn.
    letters.to_lowercase().replace('i', "l").replace("rn", "m")
}

#[cfg(test)]
mod tests {
    use super::*;

    const GENUINE: &str = "system.globalsign.com";

    /// Converts a host as the URL parser does.
    fn ascii(host: &str) -> String {
        idna::domain_to_ascii(host).unwrap_or_else(|_| host.to_owned())
    }

    #[test]
    fn host_that_looks_genuine_is_a_look_alike() {
        for host in [
            "system.globaIsign.com",                     // a capital I for the l
            "system.gIobaIsign.com",                     // and another
            "system.gl0balsign.com",                     // a zero
            "system.g1oba1sign.com",                     // ones
            "systern.globalsign.corn",                   // rn for m
            "systern.gl0ba1s1gn.corn",                   // all of them
            "system-globalsign.com",                     // a hyphen for the dot
            "system.global-sign.com",                    // a hyphen too much
            "sys-tem.global-si-gn.com",                  // and more of them
            "system.globlsign.com",                      // a letter missing
            "system.globallsign.com",                    // a letter twice
            "system.globelsign.com",                     // another letter
            "system.gloablsign.com",                     // two changed places
            "system.globalsign.co",                      // another top level
            "system.gl\u{43e}balsign.com",               // Cyrillic o
            "\u{455}y\u{455}tem.glob\u{430}lsign.com",   // Cyrillic dze and a
            "s\u{fd}st\u{e9}m.gl\u{f3}b\u{e1}lsign.com", // accents
            "system.globalsign.com.example",             // the genuine one in front
            "login-system.globalsign.com.example",       // within
            "system-globalsign-com.example",             // with other dots
            "system.gl0balsign.com.pickup.example",      // within, and written otherwise
        ] {
            assert!(resembles(&ascii(host), GENUINE), "{host}");
        }
    }

    #[test]
    fn host_with_another_name_is_no_look_alike() {
        for host in [
            "globalsign.example",
            "system.example.com",
            "system.globaldesign.com", // two letters too much
            "com",
            "127.0.0.1",
            "xn--bcher-kva.example",
            "\u{440}\u{443}\u{441}.example",
            // In the genuine domain, where its owner alone assigns names.
            "www.globalsign.com",
            "globalsign.com",
            "systems.globalsign.com",
            "eu.system.globalsign.com",
        ] {
            assert!(!resembles(&ascii(host), GENUINE), "{host}");
        }
        assert!(!resembles("pickup.example", ""), "an allowed name without letters resembles nothing");
    }

    #[test]
    fn hosts_sharing_only_com_may_look_alike() {
        assert!(resembles("examp1e.com", "example.com"), "anybody may have a name in com");
        assert!(!resembles("examp1e.com", "pickup.example.com"));
    }
}

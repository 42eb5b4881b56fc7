//! Windows' format of proxies and their exceptions in one line.
//!
//! Source: <https://learn.microsoft.com/windows/win32/api/winhttp/ns-winhttp-winhttp_proxy_info>

/// No proxy.
pub(crate) const DIRECT: &str = "direct://";

/// The proxies of the list for HTTPS, followed by those of SOCKS: `[KIND=][SCHEME://]HOST[:PORT]`, separated by
/// semicolons or blanks.
pub(crate) fn proxies(list: &str) -> Vec<String> {
    let mut web = Vec::new();
    let mut socks = Vec::new();
    for entry in list.split([';', ' ', '\t', '\r', '\n']).filter(|entry| !entry.is_empty()) {
        let (kind, proxy) = entry.split_once('=').unwrap_or(("https", entry));
        let with_scheme = |usual: &str| match proxy.contains("://") {
            true => proxy.to_owned(),
            false => format!("{usual}://{proxy}"),
        };
        match kind.to_ascii_lowercase().as_str() {
            // The proxy for HTTPS itself speaks HTTP.
            "https" => web.push(with_scheme("http")),
            // Windows itself uses version 4 with it.
            "socks" => socks.push(with_scheme("socks4")),
            _ => {}
        }
    }
    web.append(&mut socks);
    // Proxies are named, but for other addresses.
    if web.is_empty() { vec![DIRECT.to_owned()] } else { web }
}

/// Whether one of the exceptions matches the host of this address: `*` stands for any characters, `<local>` for every
/// name without a dot.
pub(crate) fn is_bypassed(list: &str, address: &str) -> bool {
    let (scheme, rest) = address.split_once("://").unwrap_or(("", address));
    let authority = rest.split('/').next().unwrap_or_default().to_ascii_lowercase();
    let host = authority.rsplit_once(':').map_or(authority.as_str(), |(host, _)| host);
    list.split([';', ' ', '\t', '\r', '\n']).filter(|entry| !entry.is_empty()).any(|entry| {
        let entry = entry.to_ascii_lowercase();
        let entry = match entry.split_once("://") {
            Some((of, rest)) if of == scheme => rest,
            Some(_) => return false,
            None => entry.as_str(),
        };
        match entry {
            "<local>" => !host.contains('.'),
            _ => fits(entry, host) || fits(entry, &authority),
        }
    })
}

fn fits(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((begin, rest)) => text.strip_prefix(begin).is_some_and(|text| {
            text.char_indices()
                .map(|(at, _)| at)
                .chain([text.len()])
                .any(|at| fits(rest, text.get(at..).unwrap_or_default()))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proxies_for_https_come_before_those_of_socks() {
        for (list, read) in [
            ("proxy:8080", &["http://proxy:8080"][..]),
            ("http=web:80;https=secure:443;socks=any:1080", &["http://secure:443", "socks4://any:1080"]),
            ("socks=any:1080", &["socks4://any:1080"]),
            ("HTTPS=https://secure:443", &["https://secure:443"]),
            ("one:1;two:2 three:3", &["http://one:1", "http://two:2", "http://three:3"]),
            ("http=web:80;ftp=files:21", &["direct://"]),
            ("", &["direct://"]),
        ] {
            assert_eq!(proxies(list), read, "{list}");
        }
    }

    #[test]
    fn exceptions_are_patterns() {
        const ADDRESS: &str = "https://system.globalsign.com/";
        for list in [
            "system.globalsign.com",
            "*.globalsign.com",
            "a;*SIGN.com",
            "s*m.g*n.com",
            "*",
            "https://*.com",
            "b *.com",
        ] {
            assert!(is_bypassed(list, ADDRESS), "{list}");
        }
        for list in
            ["", "globalsign.com", "*.org", "<local>", "http://*", "system", "system.globalsign.com:80"]
        {
            assert!(!is_bypassed(list, ADDRESS), "{list}");
        }
        assert!(is_bypassed("<local>", "https://pickup:8443/"));
        assert!(is_bypassed("pickup:8443", "https://pickup:8443/"));
    }
}

//! KDE's proxy settings, read from its file: libproxy reads it on some systems, but on others only with a plugin that
//! is not installed by default.
//!
//! Source: KIO, `kprotocolmanager.cpp` and the settings' dialog; `kioslaverc` is a file of KConfig.

/// The proxy in KDE's settings.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// No proxy, or the one of the environment, which is read elsewhere.
    None,
    /// This proxy, as `SCHEME://HOST:PORT`.
    Proxy(String),
    /// The proxies of a script, which is not run here.
    Script,
}

/// The proxy for `address` by the text of the file.
pub(crate) fn named_in(file: &str, address: &str) -> Named {
    let set = |key: &str| value(file, key).filter(|value| !value.is_empty());
    match set("ProxyType") {
        Some("1") => {}
        Some("2" | "3") => return Named::Script,
        _ => return Named::None,
    }
    let excepts = set("NoProxyFor").is_some_and(|list| is_listed(list, host_of(address)));
    // Only the exceptions then use the proxy.
    let is_reversed = set("ReversedException").is_some_and(|value| !["false", "0"].contains(&value));
    if excepts != is_reversed {
        return Named::None;
    }
    let proxy = |key, usual| Some(with_port(set(key)?, usual));
    proxy("httpsProxy", "http").or_else(|| proxy("socksProxy", "socks")).map_or(Named::None, Named::Proxy)
}

/// The value of a key in the group of proxies. A suffix in brackets behind a key states how to read it.
fn value<'a>(file: &'a str, key: &str) -> Option<&'a str> {
    let mut lines = file.lines().map(str::trim);
    lines.find(|line| *line == "[Proxy Settings]")?;
    lines.take_while(|line| !line.starts_with('[')).find_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name.split('[').next()?.trim() == key).then(|| value.trim())
    })
}

/// Normalises the separator before the port: a blank or a colon.
fn with_port(proxy: &str, usual_scheme: &str) -> String {
    let proxy = proxy.trim_end_matches('/').replacen(' ', ":", 1);
    if proxy.contains("://") { proxy } else { format!("{usual_scheme}://{proxy}") }
}

fn host_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    authority.rsplit_once(':').map_or(authority, |(host, _)| host)
}

/// Whether the host is in the list, or below an entry.
fn is_listed(list: &str, host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    list.split([',', ' ']).any(|entry| {
        let domain = entry.trim().trim_start_matches(['*', '.']).to_ascii_lowercase();
        host.strip_suffix(&domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://system.globalsign.com/";

    fn named(settings: &str) -> Named {
        named_in(&format!("PersistentProxyConnection=false\n[Proxy Settings]\n{settings}"), ADDRESS)
    }

    #[test]
    fn proxy_is_named_where_it_is_switched_on() {
        for (settings, proxy) in [
            ("ProxyType=1\nhttpsProxy=http://proxy 3128", "http://proxy:3128"),
            ("ProxyType=1\r\nhttpsProxy=http://proxy:3128/\r\n", "http://proxy:3128"),
            ("ProxyType=1\nhttpsProxy[$e]=proxy 3128", "http://proxy:3128"),
            ("httpProxy=http://other 1\nhttpsProxy=http://proxy 3128\nProxyType=1", "http://proxy:3128"),
            ("ProxyType=1\nhttpsProxy=\nsocksProxy=socks://proxy 1080", "socks://proxy:1080"),
            ("ProxyType=1\nsocksProxy=proxy 1080", "socks://proxy:1080"),
            ("ProxyType=1\nhttpsProxy=http://[::1] 3128", "http://[::1]:3128"),
        ] {
            assert_eq!(named(settings), Named::Proxy(proxy.into()), "{settings}");
        }
        for settings in [
            "",
            "ProxyType=0\nhttpsProxy=http://proxy 3128",
            "ProxyType=4\nhttpsProxy=HTTPS_PROXY",
            "httpsProxy=http://proxy 3128",
            "ProxyType=1\nhttpProxy=http://proxy 3128",
            "[Other]\nProxyType=1\nhttpsProxy=http://proxy 3128",
        ] {
            assert_eq!(named(settings), Named::None, "{settings}");
        }
        for kind in 2..=3 {
            assert_eq!(named(&format!("ProxyType={kind}\nhttpsProxy=http://proxy 3128")), Named::Script);
        }
        assert_eq!(named_in("ProxyType=1\nhttpsProxy=http://proxy 3128", ADDRESS), Named::None);
    }

    #[test]
    fn exceptions_are_domains_and_can_be_turned_round() {
        let with = |list, reversed| {
            let settings = format!(
                "ProxyType=1\nhttpsProxy=http://proxy 1\nNoProxyFor={list}\nReversedException={reversed}"
            );
            named(&settings) != Named::None
        };
        for list in
            ["system.globalsign.com", "GlobalSign.com", ".globalsign.com", "localhost, *.globalsign.com"]
        {
            assert!(!with(list, "false") && with(list, "true"), "{list}");
        }
        for list in ["", ",", "sign.com", "globalsign.org", ".", "a.system.globalsign.com", "10.0.0.0/8"] {
            assert!(with(list, "false") && !with(list, "true"), "{list}");
        }
    }
}

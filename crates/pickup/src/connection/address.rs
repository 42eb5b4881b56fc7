//! The address of a proxy, as people, environment variables and desktops write it.
//!
//! It may contain a name and a password. If they are not percent-encoded, a part of them could be taken for the host:
//! an ambiguous address is rejected, and nothing of it is shown.

use std::fmt;

use base64::{Engine, prelude::BASE64_STANDARD};
use percent_encoding::percent_decode_str;
use reqwest::header::HeaderValue;
use url::Host;
use zeroize::Zeroizing;

use super::ProxyError;

/// The characters, besides letters and digits, that need no encoding in a name and a password (RFC 3986, section
/// 3.2.1).
const PLAIN: &str = "-._~!$&'()*+,;=:";

/// The protocol that a proxy speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProxyProtocol {
    /// `CONNECT` (RFC 9110, section 9.3.6).
    Http,
    /// `CONNECT` within TLS.
    Https,
    /// SOCKS 4; names are resolved on this computer.
    Socks4,
    /// SOCKS 4A; names are resolved by the proxy.
    Socks4a,
    /// SOCKS 5 (RFC 1928); names are resolved on this computer.
    Socks5,
    /// SOCKS 5; names are resolved by the proxy.
    Socks5h,
}

impl ProxyProtocol {
    /// Maps a scheme as curl names it; `socks` alone, as desktops write it, is the newest version.
    fn of_scheme(scheme: &str) -> Option<Self> {
        Some(match scheme.to_ascii_lowercase().as_str() {
            "http" => Self::Http,
            "https" => Self::Https,
            "socks4" => Self::Socks4,
            "socks4a" => Self::Socks4a,
            "socks5" => Self::Socks5,
            "socks" | "socks5h" => Self::Socks5h,
            _ => return None,
        })
    }

    fn scheme(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Socks4 => "socks4",
            Self::Socks4a => "socks4a",
            Self::Socks5 => "socks5",
            Self::Socks5h => "socks5h",
        }
    }

    fn usual_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
            Self::Socks4 | Self::Socks4a | Self::Socks5 | Self::Socks5h => 1080,
        }
    }
}

/// A proxy, and the credentials for it.
#[derive(Clone)]
pub(crate) struct ProxyAddress {
    pub(crate) protocol: ProxyProtocol,
    host: Host,
    port: Option<u16>,
    pub(crate) credentials: Option<Credentials>,
}

/// Name and password for a proxy, as octets: they need not be UTF-8.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) user: Vec<u8>,
    pub(crate) password: Zeroizing<Vec<u8>>,
}

impl ProxyAddress {
    /// Parses `[SCHEME://][USER[:PASSWORD]@]HOST[:PORT][/]`.
    pub(crate) fn parse(text: &str) -> Result<Self, ProxyError> {
        let text = text.trim();
        let (protocol, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (ProxyProtocol::of_scheme(scheme).ok_or(ProxyError::Address)?, rest),
            None => (ProxyProtocol::Http, text),
        };
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let (credentials, authority) = match rest.split_once('@') {
            Some((credentials, authority)) => (Some(Credentials::parse(credentials)?), authority),
            None => (None, rest),
        };
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port_number(port)?)),
            _ => (authority, None),
        };
        // Percent-encoding could hide characters that a host cannot contain.
        if host.contains('%') {
            return Err(ProxyError::Address);
        }
        let host = Host::parse(host).map_err(|_| ProxyError::Address)?;
        Ok(Self { protocol, host, port, credentials })
    }

    /// Returns the same proxy with these credentials.
    pub(crate) fn with(self, credentials: Option<Credentials>) -> Self {
        Self { credentials, ..self }
    }

    /// Returns the address as desktops mean it: with SOCKS 5, the proxy resolves names.
    pub(crate) fn of_desktop(self) -> Self {
        match self.protocol {
            ProxyProtocol::Socks5 => Self { protocol: ProxyProtocol::Socks5h, ..self },
            _ => self,
        }
    }

    /// Whether the port is named, and no user.
    pub(crate) fn is_plain(&self) -> bool {
        self.port.is_some() && self.credentials.is_none()
    }

    /// The name or the address; an IPv6 address without brackets.
    pub(crate) fn host(&self) -> String {
        match &self.host {
            Host::Ipv6(address) => address.to_string(),
            host => host.to_string(),
        }
    }

    /// `HOST:PORT` and nothing else, safe to show; an IPv6 host in brackets.
    pub(crate) fn host_and_port(&self) -> String {
        format!("{}:{}", self.host, self.port.unwrap_or(self.protocol.usual_port()))
    }

    /// `SCHEME://HOST:PORT`
    pub(crate) fn without_credentials(&self) -> String {
        format!("{}://{}", self.protocol.scheme(), self.host_and_port())
    }

    /// Whether names are resolved on this computer.
    pub(crate) fn wants_addresses(&self) -> bool {
        matches!(self.protocol, ProxyProtocol::Socks4 | ProxyProtocol::Socks5)
    }

    pub(crate) fn is_socks(&self) -> bool {
        !matches!(self.protocol, ProxyProtocol::Http | ProxyProtocol::Https)
    }
}

impl fmt::Debug for ProxyAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.without_credentials())
    }
}

impl Credentials {
    fn parse(text: &str) -> Result<Self, ProxyError> {
        let is_escape = |rest: &str| {
            let digits = rest.get(..2).unwrap_or_default();
            digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_hexdigit())
        };
        let is_unambiguous = text.char_indices().all(|(at, c)| match c {
            '%' => text.get(at + 1..).is_some_and(is_escape),
            _ => c.is_alphanumeric() || PLAIN.contains(c),
        });
        if !is_unambiguous {
            return Err(ProxyError::Address);
        }
        let (user, password) = text.split_once(':').unwrap_or((text, ""));
        let decoded = |text| percent_decode_str(text).collect::<Vec<u8>>();
        Ok(Self { user: decoded(user), password: decoded(password).into() })
    }

    /// The value for `Proxy-Authorization` (RFC 7617).
    pub(crate) fn basic(&self) -> HeaderValue {
        let plain = Zeroizing::new([&self.user, b":".as_slice(), &self.password].concat());
        // Base64 is always valid in a header.
        let mut header = HeaderValue::try_from(format!("Basic {}", BASE64_STANDARD.encode(&*plain)))
            .unwrap_or_else(|_| HeaderValue::from_static("Basic"));
        header.set_sensitive(true);
        header
    }
}

fn port_number(port: &str) -> Result<u16, ProxyError> {
    let is_number = !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    match port.parse() {
        Ok(port @ 1..) if is_number => Ok(port),
        _ => Err(ProxyError::Address),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn proxy_address_is_read_as_programs_write_it() {
        for (text, read) in [
            ("http://proxy:3128", "http://proxy:3128"),
            ("proxy:3128", "http://proxy:3128"),
            (" HTTP://Proxy.Example.com:3128/ ", "http://proxy.example.com:3128"),
            ("proxy", "http://proxy:80"),
            ("https://proxy", "https://proxy:443"),
            ("https://proxy:8443/", "https://proxy:8443"),
            ("socks://proxy/", "socks5h://proxy:1080"),
            ("socks5h://127.0.0.1:9050", "socks5h://127.0.0.1:9050"),
            ("SOCKS5://proxy:1", "socks5://proxy:1"),
            ("socks4://proxy", "socks4://proxy:1080"),
            ("socks4a://proxy", "socks4a://proxy:1080"),
            ("[::1]", "http://[::1]:80"),
            ("http://[2001:db8::1]:3128", "http://[2001:db8::1]:3128"),
            ("http://b\u{fc}ro.example:80", "http://xn--bro-hoa.example:80"),
            ("jan@proxy:80", "http://proxy:80"),
        ] {
            assert_eq!(ProxyAddress::parse(text).unwrap().without_credentials(), read, "{text}");
        }
    }

    #[test]
    fn name_and_password_are_decoded_and_not_shown() {
        for (text, user, password) in [
            ("CORP%5Cjan:p%40ss%231@proxy:80", "CORP\\jan", "p@ss#1"),
            ("socks5h://jan:a:b@proxy:80", "jan", "a:b"),
            ("http://jan@proxy", "jan", ""),
            ("http://jan:%C3%A9\u{e9}@[::1]:80/", "jan", "\u{e9}\u{e9}"),
            ("http://jan:%25%2F%3F%3A%20@proxy:80", "jan", "%/?: "),
            ("http://:secret@proxy:80", "", "secret"),
        ] {
            let address = ProxyAddress::parse(text).unwrap();
            let credentials = address.credentials.as_ref().unwrap();
            assert_eq!(credentials.user, user.as_bytes(), "{text}");
            assert_eq!(*credentials.password, password.as_bytes(), "{text}");
            let shown = format!("{address:?} {} {:?}", address.host_and_port(), credentials.basic());
            assert!(password.is_empty() || !shown.contains(password), "{shown}");
            assert!(credentials.basic().is_sensitive());
        }
        let latin = ProxyAddress::parse("http://jan:%E9@proxy:80").unwrap();
        assert_eq!(*latin.credentials.unwrap().password, b"\xe9");
    }

    #[test]
    fn ambiguous_proxy_address_is_refused() {
        for text in [
            "http://CORP%5Cjan:p@ss#1@proxy:80",
            "http://jan:p@ss@proxy:80",
            "http://jan:pass#1@proxy:80",
            "http://jan:pa/ss@proxy:80",
            "http://jan:pa?ss@proxy:80",
            "http://jan:pa\\ss@proxy:80",
            "http://CORP\\jan:pass@proxy:80",
            "http://jan:pa ss@proxy:80",
            "http://jan:100%@proxy:80",
            "http://jan:100%zz@proxy:80",
            "http://jan:50%2@proxy:80",
            "http://jan:pa[ss@proxy:80",
            "http://jan:a://b@proxy:80",
            "jan:a://b@proxy:80",
            "http://jan%3Apass%40proxy:80",
            "http://p%72oxy:80",
            "http://jan:pass",
            "http://proxy:80/path",
            "http://proxy:80/#pass",
            "http://proxy:80//",
            "http:///proxy:80",
            "http:proxy:80",
            "//proxy:80",
            "ftp://proxy:80",
            "quic://proxy:80",
            "http://",
            "http://@",
            "http://proxy:",
            "http://proxy:0",
            "http://proxy:+80",
            "http://proxy:65536",
            "http://::1:80",
            "http://[::1",
            "",
            "proxy.pac proxy:80",
        ] {
            assert!(matches!(ProxyAddress::parse(text), Err(ProxyError::Address)), "{text}");
        }
    }
}

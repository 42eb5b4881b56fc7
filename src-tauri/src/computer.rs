//! The computer and its user, by the names that the system shows.

use std::fs;

use certificate::name::{MAX_NAME, plain_name};
use os_info::Type;
use wizard::computer::Computer;

/// The file with a Linux distribution's name (os-release(5)).
const OS_RELEASE: &str = "/etc/os-release";

/// The system's own name and version. `os_info` recognises a distribution by a list; the file is read for others
/// where all of it is UTF-8.
pub(crate) fn system() -> String {
    let known = os_info::get();
    let own_name = || pretty_name(&fs::read(OS_RELEASE).unwrap_or_default());
    let own_name = matches!(known.os_type(), Type::Linux | Type::Unknown).then(own_name).flatten();
    own_name.unwrap_or_else(|| known.to_string())
}

fn pretty_name(os_release: &[u8]) -> Option<String> {
    let mut lines = os_release.split(|octet| *octet == b'\n');
    let value = lines.find_map(|line| line.trim_ascii().strip_prefix(b"PRETTY_NAME="))?;
    let value = String::from_utf8_lossy(value);
    let name = plain_name(value.trim_matches(['"', '\'']), MAX_NAME);
    (!name.is_empty()).then_some(name)
}

/// This computer. A name that the system does not provide stays empty.
pub(crate) fn this() -> Computer {
    let first = |names: [Result<String, whoami::Error>; 2]| {
        let mut named = names.into_iter().flatten().map(|name| name.trim().to_owned());
        named.find(|name| !name.is_empty()).unwrap_or_default()
    };
    Computer {
        name: first([whoami::devicename(), whoami::hostname()]),
        user: first([whoami::realname(), whoami::username()]),
    }
}

#[cfg(test)]
mod tests {
    use super::pretty_name;

    #[test]
    fn system_name_is_read_from_any_file() {
        for (octets, name) in [
            (
                &b"NAME=\xff\xfe\nPRETTY_NAME=\"Debian GNU/Linux 12\"\r\nX=\0\n"[..],
                Some("Debian GNU/Linux 12"),
            ),
            (b"PRETTY_NAME='Zo\xeb Linux'", Some("Zo\u{fffd} Linux")),
            (b"PRETTY_NAME=\n", None),
            (b"", None),
        ] {
            assert_eq!(pretty_name(octets).as_deref(), name);
        }
    }
}

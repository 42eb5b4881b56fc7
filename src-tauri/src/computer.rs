//! The computer and its user, by the names that the system shows.

use pickup::computer::Computer;

/// This computer. A name that the system does not tell stays empty.
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

//! GIO's resolver: it knows GNOME's settings and, through libproxy, KDE's, and runs scripts that decide.
//!
//! Source: <https://docs.gtk.org/gio/iface.ProxyResolver.html>, and glib-networking, which holds the resolvers.

use std::env;

use gio::{
    Cancellable, IOExtensionPoint, ProxyResolver,
    glib::{Cast, Object},
    prelude::ProxyResolverExt,
};

/// Where GIO's modules add their resolvers, and GNOME's among them.
const RESOLVERS: &str = "gio-proxy-resolver";
const GNOME: &str = "gnome";
const DIRECT: &str = "direct://";

pub(crate) fn on_the_way_to(address: &str) -> Vec<String> {
    let usual = ask(&ProxyResolver::default(), address);
    if usual.iter().any(|proxy| proxy != DIRECT) || is_kde() {
        return usual;
    }
    // Other desktops keep GNOME's settings, and only browsers look there: GIO does on GNOME alone.
    match gnome().map(|resolver| ask(&resolver, address)) {
        Some(found) if !found.is_empty() => found,
        _ => usual,
    }
}

fn ask(resolver: &ProxyResolver, address: &str) -> Vec<String> {
    let found = resolver.lookup(address, Cancellable::NONE);
    // The words of its errors can repeat what is set, and with it a password.
    found.map_or_else(|_| Vec::new(), |proxies| proxies.into_iter().map(Into::into).collect())
}

fn is_kde() -> bool {
    let desktop = env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    desktop.split(':').any(|name| name.eq_ignore_ascii_case("kde"))
}

fn gnome() -> Option<ProxyResolver> {
    let kind = IOExtensionPoint::lookup(RESOLVERS)?.extension_by_name(GNOME)?.type_();
    Object::with_type(kind).downcast().ok()
}

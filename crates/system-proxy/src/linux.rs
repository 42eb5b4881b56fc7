//! GIO's resolver: it reads GNOME's settings and, through libproxy, on some systems KDE's, and runs PAC scripts where
//! libproxy can.
//!
//! Source: <https://docs.gtk.org/gio/iface.ProxyResolver.html>, and glib-networking, which holds the resolvers.

use std::{env, fs};

use gio::{
    Cancellable, IOExtensionPoint, ProxyResolver, Settings, SettingsBackend, SettingsSchemaSource,
    glib::{self, Cast, Object},
    prelude::{ProxyResolverExt, SettingsExt},
};

use crate::kde::{self, Named};

/// The extension point where GIO's modules register their resolvers, GNOME's among them.
const RESOLVERS: &str = "gio-proxy-resolver";
const GNOME: &str = "gnome";
const GNOMES_SETTINGS: &str = "org.gnome.system.proxy";
const DIRECT: &str = "direct://";

pub(crate) fn on_the_way_to(address: &str) -> Vec<String> {
    let usual = ask(&ProxyResolver::default(), address);
    if names_one(&usual) {
        return usual;
    }
    let (found, is_script) = if is_kde() { of_kde(address) } else { of_gnome(address) };
    if is_script && !names_one(&found) {
        // Where nothing can run the script, GIO's result is the same as where it names no proxy.
        log::warn!("the desktop leaves it to a script which proxy is on the way, and none is found");
    }
    if found.is_empty() { usual } else { found }
}

fn names_one(proxies: &[String]) -> bool {
    proxies.iter().any(|proxy| proxy != DIRECT)
}

fn ask(resolver: &ProxyResolver, address: &str) -> Vec<String> {
    let found = resolver.lookup(address, Cancellable::NONE);
    // The messages of its errors can repeat the settings, and with them a password.
    let found: Vec<String> =
        found.map_or_else(|_| Vec::new(), |proxies| proxies.into_iter().map(Into::into).collect());
    // For a script that cannot be downloaded, some resolvers return "use-proxy:", without a proxy.
    let named = |proxy: String| if proxy.contains("://") { proxy } else { DIRECT.to_owned() };
    found.into_iter().map(named).collect()
}

fn is_kde() -> bool {
    let desktop = env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    desktop.split(':').any(|name| name.eq_ignore_ascii_case("kde"))
}

/// The proxies in KDE's file, and whether a script is to decide.
fn of_kde(address: &str) -> (Vec<String>, bool) {
    let mut folders = vec![glib::user_config_dir()];
    folders.extend(glib::system_config_dirs());
    let file = folders.into_iter().find_map(|folder| fs::read(folder.join("kioslaverc")).ok());
    match kde::named_in(&String::from_utf8_lossy(&file.unwrap_or_default()), address) {
        Named::Proxy(proxy) => (vec![proxy], false),
        Named::None => (Vec::new(), false),
        Named::Script => (Vec::new(), true),
    }
}

/// The proxies in GNOME's settings, and whether a script is to decide. Other desktops keep those settings too, but
/// only browsers read them there: GIO does so on GNOME alone.
fn of_gnome(address: &str) -> (Vec<String>, bool) {
    let schema = SettingsSchemaSource::default().and_then(|all| all.lookup(GNOMES_SETTINGS, true));
    let settings = schema.map(|schema| Settings::new_full(&schema, SettingsBackend::NONE, None));
    let is_script = settings.is_some_and(|settings| settings.string("mode") == "auto");
    (gnome().map(|resolver| ask(&resolver, address)).unwrap_or_default(), is_script)
}

fn gnome() -> Option<ProxyResolver> {
    let kind = IOExtensionPoint::lookup(RESOLVERS)?.extension_by_name(GNOME)?.type_();
    Object::with_type(kind).downcast().ok()
}

//! The Secret Service API (freedesktop.org, draft 0.2), which GNOME Keyring, KWallet and KeePassXC offer.
//!
//! Called directly, by means of GLib, which is here for the window. The crate `keyring` searches every collection,
//! prompts the user to unlock locked ones, and tries to reach the service only once.

mod session;

use std::collections::HashMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use gtk::{
    gio::{Cancellable, DBusCallFlags, DBusConnection},
    glib::{
        Variant,
        variant::{FromVariant, ObjectPath, ToVariant},
    },
};
use secrecy::SecretSlice;
use wizard::storage::keyring::KeyringClosed;
use zeroize::Zeroizing;

use self::session::{Secret, Session};
use super::closed;
use crate::session_bus;

const SERVICE: &str = "org.freedesktop.Secret.Service";
const COLLECTION: &str = "org.freedesktop.Secret.Collection";
const ITEM: &str = "org.freedesktop.Secret.Item";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
/// The object that is the service itself.
const ROOT: &str = "/org/freedesktop/secrets";
/// The path in place of an object that there is not.
const NONE: &str = "/";
/// KWallet stores text only, so secrets are written as base64.
const CONTENT_TYPE: &str = "text/plain";

pub(super) fn read(service: &str, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
    let Collection { bus, path } = Collection::open()?;
    let (items,): (Vec<ObjectPath>,) =
        bus.call(&path, COLLECTION, "SearchItems", (attributes(service, name),))?;
    let Some(item) = items.first() else { return Ok(None) };
    let session = Session::open(&bus)?;
    let (secret,): (Secret,) = bus.call(item, ITEM, "GetSecret", (session.path(),))?;
    let text = session.decrypt(secret)?;
    // A value that another program has written in its place is not a secret of the wizard.
    Ok(STANDARD.decode(&*text).ok().map(SecretSlice::from))
}

pub(super) fn write(service: &str, name: &str, secret: &[u8]) -> Result<(), KeyringClosed> {
    let Collection { bus, path } = Collection::open()?;
    let properties = HashMap::from([
        ("org.freedesktop.Secret.Item.Label", format!("{service}: {name}").to_variant()),
        ("org.freedesktop.Secret.Item.Attributes", attributes(service, name).to_variant()),
    ]);
    let text = Zeroizing::new(STANDARD.encode(secret));
    let (secret, replaces) = (Session::open(&bus)?.encrypt(&text)?, true);
    let (_, prompt): (ObjectPath, ObjectPath) =
        bus.call(&path, COLLECTION, "CreateItem", (properties, secret, replaces))?;
    is_done(&prompt)
}

pub(super) fn erase(service: &str, name: &str) -> Result<(), KeyringClosed> {
    let Collection { bus, path } = Collection::open()?;
    let (items,): (Vec<ObjectPath>,) =
        bus.call(&path, COLLECTION, "SearchItems", (attributes(service, name),))?;
    items.iter().try_for_each(|item| {
        let (prompt,): (ObjectPath,) = bus.call(item, ITEM, "Delete", ())?;
        is_done(&prompt)
    })
}

/// The user's default collection. A locked one does not show its items; unlocking or creating one would prompt the
/// user for a password.
struct Collection {
    bus: Bus,
    path: ObjectPath,
}

impl Collection {
    fn open() -> Result<Self, KeyringClosed> {
        let bus = Bus::connect()?;
        let (path,): (ObjectPath,) = bus.call(ROOT, SERVICE, "ReadAlias", ("default",))?;
        if path.as_str() == NONE {
            return Err(closed("it has no default collection"));
        }
        let (is_locked,): (Variant,) = bus.call(&path, PROPERTIES, "Get", (COLLECTION, "Locked"))?;
        if is_locked.get() != Some(false) {
            return Err(closed("it is locked"));
        }
        Ok(Self { bus, path })
    }
}

/// A connection to the session bus.
struct Bus(DBusConnection);

impl Bus {
    fn connect() -> Result<Self, KeyringClosed> {
        session_bus::connect().map(Self).map_err(closed)
    }

    /// Calls a method of the Secret Service, which the bus starts if need be.
    fn call<T: FromVariant>(
        &self,
        path: &str,
        interface: &str,
        method: &str,
        arguments: impl ToVariant,
    ) -> Result<T, KeyringClosed> {
        let (bus_name, arguments) = (Some("org.freedesktop.secrets"), arguments.to_variant());
        let (flags, usual_timeout) = (DBusCallFlags::NONE, -1);
        self.0
            .call_sync(
                bus_name,
                path,
                interface,
                method,
                Some(&arguments),
                None,
                flags,
                usual_timeout,
                Cancellable::NONE,
            )
            .map_err(closed)?
            .get()
            .ok_or_else(|| closed("its answer is of another type"))
    }
}

/// Nothing is done yet when the service wants to prompt the user first.
fn is_done(prompt: &ObjectPath) -> Result<(), KeyringClosed> {
    if prompt.as_str() == NONE { Ok(()) } else { Err(closed("it wants to prompt the user")) }
}

fn attributes<'a>(service: &'a str, name: &'a str) -> HashMap<&'static str, &'a str> {
    HashMap::from([("service", service), ("name", name)])
}

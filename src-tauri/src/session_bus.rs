//! The session bus of the desktop.

use gtk::gio::{self, BusType, Cancellable, DBusConnection, DBusConnectionFlags};

/// Connects to it. The connection is of its own: the one that GLib shares ends the process when the bus ends.
///
/// # Errors
/// Where there is no bus.
pub(crate) fn connect() -> Result<DBusConnection, gtk::glib::Error> {
    let address = gio::dbus_address_get_for_bus_sync(BusType::Session, Cancellable::NONE)?;
    let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
    DBusConnection::for_address_sync(&address, flags, None, Cancellable::NONE)
}

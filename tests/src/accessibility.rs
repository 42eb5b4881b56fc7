//! The accessibility tree, as a screen reader on Linux reads it: over the AT-SPI bus, from another process.
//!
//! <https://gnome.pages.gitlab.gnome.org/at-spi2-core/devel-docs/index.html>

use std::fmt;

use zbus::{
    blocking::{Connection, connection::Builder},
    zvariant::{DynamicType, OwnedObjectPath, OwnedValue},
};

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
/// The root object of every program's tree.
const ROOT: &str = "/org/a11y/atspi/accessible/root";
/// The path of no object.
const NOTHING: &str = "/org/a11y/atspi/null";
/// `AtspiStateType`.
const FOCUSABLE: u32 = 11;
const FOCUSED: u32 = 12;

/// The name of a program on the bus, and the path of one of its objects.
type Reference = (String, OwnedObjectPath);

/// `AtspiRole`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Role(u32);

#[allow(missing_docs, reason = "the names are those of AT-SPI")]
impl Role {
    pub const CHECK_BOX: Self = Self(7);
    pub const COMBO_BOX: Self = Self(11);
    pub const PASSWORD_TEXT: Self = Self(40);
    pub const PROGRESS_BAR: Self = Self(42);
    pub const PUSH_BUTTON: Self = Self(43);
    pub const RADIO_BUTTON: Self = Self(44);
    pub const TABLE_CELL: Self = Self(56);
    pub const TEXT: Self = Self(61);
    pub const TOGGLE_BUTTON: Self = Self(62);
    pub const ENTRY: Self = Self(79);
    pub const HEADING: Self = Self(83);
    pub const LINK: Self = Self(88);
    pub const DOCUMENT_WEB: Self = Self(95);
    pub const LANDMARK: Self = Self(110);
}

impl fmt::Debug for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "role {}", self.0)
    }
}

/// An object, as it is exposed to assistive technology.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The role of the object.
    pub role: Role,
    /// The accessible name.
    pub name: String,
    /// Whether it can take the focus.
    pub focusable: bool,
    /// Whether it has the focus.
    pub focused: bool,
}

/// The accessibility bus.
pub struct Accessibility {
    bus: Connection,
}

impl Accessibility {
    /// Connects to the bus of this session.
    ///
    /// # Panics
    /// When there is none: the package `at-spi2-core` contains it.
    #[must_use]
    pub fn of_session() -> Self {
        let session = Connection::session().unwrap();
        let at = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus");
        let reply = session.call_method(Some(at.0), at.1, Some(at.2), "GetAddress", &()).unwrap();
        let address: String = reply.body().deserialize().unwrap();
        Self { bus: Builder::address(address.as_str()).unwrap().build().unwrap() }
    }

    /// The current objects of the process with this id, in tree order.
    #[must_use]
    pub fn shown_by(&self, process: u32) -> Vec<Node> {
        let registry = ("org.a11y.atspi.Registry".to_owned(), ROOT.try_into().unwrap());
        let is_it = |(name, _): &Reference| {
            let bus = "org.freedesktop.DBus";
            let reply = self.bus.call_method(
                Some(bus),
                "/org/freedesktop/DBus",
                Some(bus),
                "GetConnectionUnixProcessID",
                &name.as_str(),
            );
            reply.is_ok_and(|reply| reply.body().deserialize::<u32>().unwrap() == process)
        };
        let mut nodes = Vec::new();
        for program in self.children(&registry).into_iter().filter(is_it) {
            self.walk(&program, &mut nodes);
        }
        nodes
    }

    fn walk(&self, reference: &Reference, nodes: &mut Vec<Node>) {
        // An object that disappears meanwhile is no longer shown.
        let Some(states) = self.call::<Vec<u32>>(reference, ACCESSIBLE, "GetState", &()) else { return };
        let has = |state: u32| states.first().is_some_and(|bits| bits & (1 << state) != 0);
        let role = self.call(reference, ACCESSIBLE, "GetRole", &()).unwrap_or_default();
        nodes.push(Node {
            role: Role(role),
            name: self.name(reference),
            focusable: has(FOCUSABLE),
            focused: has(FOCUSED),
        });
        for child in self.children(reference) {
            self.walk(&child, nodes);
        }
    }

    fn children(&self, reference: &Reference) -> Vec<Reference> {
        let children: Vec<Reference> =
            self.call(reference, ACCESSIBLE, "GetChildren", &()).unwrap_or_default();
        if !children.is_empty() {
            return children;
        }
        // An object embedded from another process, such as a page, is returned only for its index.
        let put_in: Option<Reference> = self.call(reference, ACCESSIBLE, "GetChildAtIndex", &0_i32);
        put_in.filter(|(_, path)| path.as_str() != NOTHING).into_iter().collect()
    }

    fn name(&self, reference: &Reference) -> String {
        let value: Option<OwnedValue> =
            self.call(reference, "org.freedesktop.DBus.Properties", "Get", &(ACCESSIBLE, "Name"));
        value.and_then(|value| value.try_into().ok()).unwrap_or_default()
    }

    fn call<T>(
        &self,
        (name, path): &Reference,
        interface: &str,
        method: &str,
        arguments: &(impl serde::Serialize + DynamicType),
    ) -> Option<T>
    where
        T: for<'d> zbus::zvariant::DynamicDeserialize<'d>,
    {
        let reply = self.bus.call_method(Some(name.as_str()), path, Some(interface), method, arguments);
        reply.ok()?.body().deserialize().ok()
    }
}

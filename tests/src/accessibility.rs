//! The accessibility tree, as a screen reader on Linux reads it: over the AT-SPI bus, from another process.
//!
//! <https://gnome.pages.gitlab.gnome.org/at-spi2-core/devel-docs/index.html>

use std::{fmt, ops::ControlFlow, time::Duration};

use zbus::{
    blocking::{Connection, connection::Builder},
    zvariant::{DynamicType, OwnedObjectPath, OwnedValue},
};

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const TEXT: &str = "org.a11y.atspi.Text";
const COMPONENT: &str = "org.a11y.atspi.Component";
/// The root object of every program's tree.
const ROOT: &str = "/org/a11y/atspi/accessible/root";
/// The path of no object.
const NOTHING: &str = "/org/a11y/atspi/null";
/// `AtspiStateType`.
const FOCUSABLE: u32 = 11;
const FOCUSED: u32 = 12;
const SENSITIVE: u32 = 24;
/// `ATSPI_SCROLL_ANYWHERE`.
const ANYWHERE: u32 = 6;
/// `ATSPI_COORD_TYPE_SCREEN`.
const SCREEN: u32 = 0;
/// The time after which an object is taken for one that does not respond, such as a page in an endless loop.
const PATIENCE: Duration = Duration::from_secs(5);

/// The name of a program on the bus, and the path of one of its objects.
type Reference = (String, OwnedObjectPath);

/// `AtspiRole`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Role(u32);

#[allow(missing_docs, reason = "the names are those of AT-SPI")]
impl Role {
    pub const ALERT: Self = Self(2);
    pub const CHECK_BOX: Self = Self(7);
    pub const COMBO_BOX: Self = Self(11);
    pub const FRAME: Self = Self(23);
    pub const LABEL: Self = Self(29);
    pub const PASSWORD_TEXT: Self = Self(40);
    pub const PROGRESS_BAR: Self = Self(42);
    pub const PUSH_BUTTON: Self = Self(43);
    pub const RADIO_BUTTON: Self = Self(44);
    pub const TABLE_CELL: Self = Self(56);
    pub const TEXT: Self = Self(61);
    pub const TOGGLE_BUTTON: Self = Self(62);
    pub const PARAGRAPH: Self = Self(73);
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
    /// The accessible name; the text of a paragraph.
    pub name: String,
    /// Whether it can take the focus.
    pub focusable: bool,
    /// Whether it has the focus.
    pub focused: bool,
    /// Whether it can be used.
    pub sensitive: bool,
    reference: Reference,
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
        let bus = Builder::address(address.as_str()).unwrap().method_timeout(PATIENCE);
        Self { bus: bus.build().unwrap() }
    }

    /// The current objects of the process with this id, in tree order.
    #[must_use]
    pub fn shown_by(&self, process: u32) -> Vec<Node> {
        let mut nodes = Vec::new();
        for program in self.programs(process) {
            let _ = self.walk(&program, &mut |object| {
                nodes.extend(self.node(object));
                ControlFlow::<()>::Continue(())
            });
        }
        nodes
    }

    /// The current windows of the process with this id.
    #[must_use]
    pub fn windows_of(&self, process: u32) -> Vec<Node> {
        let windows = self.programs(process).into_iter().flat_map(|program| self.children(&program));
        windows.filter_map(|window| self.node(&window)).collect()
    }

    /// The first object within another one that has this role and, if any is given, this name. The others are asked for no
    /// more than that takes: each question costs the program as much time as this one.
    #[must_use]
    pub fn find(&self, within: &Node, role: Role, name: Option<&str>) -> Option<Node> {
        self.first(within, |object| {
            let is_it = self.role(object) == role
                && name.is_none_or(|name| self.label(object, role).as_deref() == Some(name));
            is_it.then(|| self.node(object))?
        })
    }

    /// The first control of this name within another object, where it can be used.
    #[must_use]
    pub fn control(&self, within: &Node, name: &str) -> Option<Node> {
        self.first(within, |object| {
            let node = (self.name(object).as_deref() == Some(name)).then(|| self.node(object))??;
            (node.focusable && node.sensitive && node.role != Role::HEADING).then_some(node)
        })
    }

    /// The same object as it is now, if it is still there.
    #[must_use]
    pub fn again(&self, node: &Node) -> Option<Node> {
        self.node(&node.reference)
    }

    fn first(&self, within: &Node, is_it: impl Fn(&Reference) -> Option<Node>) -> Option<Node> {
        let visited = self.walk(&within.reference, &mut |object| match is_it(object) {
            Some(node) => ControlFlow::Break(node),
            None => ControlFlow::Continue(()),
        });
        visited.break_value()
    }

    /// Scrolls to an object, and returns the place of its centre on the screen.
    #[must_use]
    pub fn scroll_to(&self, node: &Node) -> Option<(i32, i32)> {
        // GTK's own do not scroll.
        let _: Option<bool> = self.call(&node.reference, COMPONENT, "ScrollTo", &ANYWHERE);
        let (x, y, width, height) = self.place(node)?;
        Some((x + width / 2, y + height / 2))
    }

    /// The place of an object on the screen: its corner, its width and its height.
    #[must_use]
    pub fn place(&self, node: &Node) -> Option<(i32, i32, i32, i32)> {
        self.call(&node.reference, COMPONENT, "GetExtents", &SCREEN)
    }

    /// The text in a field.
    #[must_use]
    pub fn text_of(&self, field: &Node) -> Option<String> {
        self.text(&field.reference)
    }

    fn programs(&self, process: u32) -> Vec<Reference> {
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
        self.children(&registry).into_iter().filter(is_it).collect()
    }

    /// Visits an object and those within it, in tree order, until the visit is broken off. An object that disappears
    /// meanwhile has nothing to say.
    fn walk<B>(
        &self,
        reference: &Reference,
        visit: &mut impl FnMut(&Reference) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        visit(reference)?;
        self.children(reference).iter().try_for_each(|child| self.walk(child, visit))
    }

    fn node(&self, reference: &Reference) -> Option<Node> {
        let states: Vec<u32> = self.call(reference, ACCESSIBLE, "GetState", &())?;
        let has = |state: u32| states.first().is_some_and(|bits| bits & (1 << state) != 0);
        let role = self.role(reference);
        Some(Node {
            role,
            name: self.label(reference, role).unwrap_or_default(),
            focusable: has(FOCUSABLE),
            focused: has(FOCUSED),
            sensitive: has(SENSITIVE),
            reference: reference.clone(),
        })
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

    fn role(&self, reference: &Reference) -> Role {
        Role(self.call(reference, ACCESSIBLE, "GetRole", &()).unwrap_or_default())
    }

    fn label(&self, reference: &Reference, role: Role) -> Option<String> {
        if role == Role::PARAGRAPH { self.text(reference) } else { self.name(reference) }
    }

    fn text(&self, reference: &Reference) -> Option<String> {
        self.call(reference, TEXT, "GetText", &(0_i32, -1_i32))
    }

    fn name(&self, reference: &Reference) -> Option<String> {
        let value: Option<OwnedValue> =
            self.call(reference, "org.freedesktop.DBus.Properties", "Get", &(ACCESSIBLE, "Name"));
        value?.try_into().ok()
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

//! The desktop's notifications, as programs ask for them over the session bus.
//!
//! <https://specifications.freedesktop.org/notification-spec/latest/>

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use zbus::{
    blocking::{Connection, connection::Builder},
    zvariant::OwnedValue,
};

/// A notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notified {
    /// Its title.
    pub title: String,
    /// Its text, in which this desktop reads markup.
    pub text: String,
}

/// A desktop that shows notifications.
pub struct Notifications {
    shown: Arc<Mutex<Vec<Notified>>>,
    _bus: Connection,
}

struct Noting(Arc<Mutex<Vec<Notified>>>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Noting {
    #[allow(clippy::too_many_arguments, reason = "the specification has them")]
    fn notify(
        &self,
        _program: &str,
        _replaced: u32,
        _icon: &str,
        title: String,
        text: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        let mut shown = self.0.lock().unwrap();
        shown.push(Notified { title, text });
        shown.len().try_into().unwrap()
    }

    fn get_capabilities(&self) -> Vec<&str> {
        vec!["body", "body-markup"]
    }

    fn get_server_information(&self) -> (&str, &str, &str, &str) {
        ("tests", "tests", "1", "1.2")
    }

    fn close_notification(&self, _id: u32) {}
}

impl Notifications {
    /// Shows them on the bus of this session from now on.
    ///
    /// # Panics
    /// When there is none, or when another program shows them.
    #[must_use]
    pub fn of_session() -> Self {
        let shown = Arc::default();
        let bus = Builder::session().unwrap().name("org.freedesktop.Notifications").unwrap();
        let bus = bus.serve_at("/org/freedesktop/Notifications", Noting(Arc::clone(&shown))).unwrap();
        Self { shown, _bus: bus.build().unwrap() }
    }

    /// The notifications so far.
    #[must_use]
    pub fn shown(&self) -> Vec<Notified> {
        self.shown.lock().unwrap().clone()
    }
}

//! The desktop's program for files, as others call it over the session bus.
//!
//! <https://www.freedesktop.org/wiki/Specifications/file-manager-interface/>

use std::sync::{Arc, Mutex};

use zbus::blocking::{Connection, connection::Builder};

/// A program for files that notes what it is to show.
pub struct FileManager {
    shown: Arc<Mutex<Vec<String>>>,
    _bus: Connection,
}

struct Noting(Arc<Mutex<Vec<String>>>);

#[zbus::interface(name = "org.freedesktop.FileManager1")]
impl Noting {
    fn show_items(&self, addresses: Vec<String>, _startup_id: &str) {
        self.0.lock().unwrap().extend(addresses);
    }
}

impl FileManager {
    /// Starts it on the bus of this session.
    ///
    /// # Panics
    /// When there is none, or when it has such a program.
    #[must_use]
    pub fn of_session() -> Self {
        let shown = Arc::default();
        let bus = Builder::session().unwrap().name("org.freedesktop.FileManager1").unwrap();
        let bus = bus.serve_at("/org/freedesktop/FileManager1", Noting(Arc::clone(&shown))).unwrap();
        Self { shown, _bus: bus.build().unwrap() }
    }

    /// The addresses of the files shown so far.
    #[must_use]
    pub fn shown(&self) -> Vec<String> {
        self.shown.lock().unwrap().clone()
    }
}

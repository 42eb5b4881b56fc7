//! A home whose owner is another user than the one who runs the tests.

use std::{env, fs, os::unix::fs::chown, path::Path};

use rustix::process::geteuid;

use crate::{desktop::Desktop, program::run};

/// `nobody`: a user who may do nothing but with what is their own.
const PERSON: u32 = 65_534;

impl Desktop {
    /// Gives the home to another user, while programs still run as this one; `None` unless this is root.
    #[must_use]
    pub fn of_another_user(self) -> Option<Self> {
        geteuid().is_root().then(|| {
            self.give_to_owner(self.home());
            self
        })
    }

    /// Gives a folder with its content to the other user.
    pub fn give_to_owner(&self, folder: &Path) {
        run("chown", ["-R".as_ref(), format!("{PERSON}:{PERSON}").as_ref(), folder.as_os_str()]);
    }

    /// Runs programs as root again.
    #[must_use]
    pub fn used_by_root(self) -> Self {
        self.run_by(None)
    }

    /// Runs programs as the other user: on the same display, but without the session's bus, which admits only the user
    /// of the test.
    #[must_use]
    pub fn used_by_owner(self) -> Self {
        let desktop = self.without_keyring().run_by(Some(PERSON));
        let Some(allowed) = env::var_os("XAUTHORITY") else { return desktop };
        let copy = desktop.home().join(".Xauthority");
        fs::copy(allowed, &copy).unwrap();
        chown(&copy, Some(PERSON), Some(PERSON)).unwrap();
        desktop.with_variable("XAUTHORITY", copy)
    }
}

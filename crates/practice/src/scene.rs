//! The scenes in which practice can begin: a screen, or an error.

use std::str::FromStr;

use wizard::codes::ErrorCode;

/// A screen, or an error as a caller meets it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the table below says what each of them shows")]
pub enum Scene {
    #[default]
    Start,
    ReviewOrder,
    PickupPassword,
    CertificatePassword,
    Agreement,
    Download,
    Install,
    Done,
    OpenFile,
    Inspect,
    Certificates,
    Remove,
    Connection,
    WrongLink,
    UnknownLink,
    NoConnection,
    ServiceDown,
    ServiceBusy,
    DamagedFile,
    Lapsed,
    PickedUp,
    Cancelled,
    Locked,
    MadeOnDevice,
    NoPrograms,
    WrongPassword,
    SessionOver,
    WeakPassword,
    NotAgreed,
    Interrupted,
    ChangedFile,
    NoCopy,
    WrongFilePassword,
    PrimaryPassword,
    WrongPrimaryPassword,
    LockedStore,
    DamagedStore,
    RefusingStore,
    Clock,
}

use Scene as S;

/// The scenes, each with its name, the code of its screen and the code of its error.
const SCENES: [(Scene, &str, &str, Option<ErrorCode>); 39] = [
    (S::Start, "start", "P0", None),
    (S::ReviewOrder, "review-order", "P1", None),
    (S::PickupPassword, "pickup-password", "P2", None),
    (S::CertificatePassword, "certificate-password", "P3", None),
    (S::Agreement, "agreement", "P4", None),
    (S::Download, "download", "P5", None),
    (S::Install, "install", "P6", None),
    (S::Done, "done", "P7", None),
    (S::OpenFile, "open-file", "F1", None),
    (S::Inspect, "inspect", "F2", None),
    (S::Certificates, "certificates", "K1", None),
    (S::Remove, "remove", "K2", None),
    (S::Connection, "connection", "C1", None),
    (S::WrongLink, "wrong-link", "P0", Some(ErrorCode::LK102)),
    (S::UnknownLink, "unknown-link", "P0", Some(ErrorCode::OR151)),
    (S::NoConnection, "no-connection", "P0", Some(ErrorCode::NW801)),
    (S::ServiceDown, "service-down", "P0", Some(ErrorCode::NW803)),
    (S::ServiceBusy, "service-busy", "P0", Some(ErrorCode::NW809)),
    (S::DamagedFile, "damaged-file", "P0", Some(ErrorCode::FI622)),
    (S::Lapsed, "lapsed", "P1", Some(ErrorCode::OR152)),
    (S::PickedUp, "picked-up", "P1", Some(ErrorCode::OR153)),
    (S::Cancelled, "cancelled", "P1", Some(ErrorCode::OR154)),
    (S::Locked, "locked", "P1", Some(ErrorCode::OR155)),
    (S::MadeOnDevice, "made-on-device", "P1", Some(ErrorCode::OR156)),
    (S::NoPrograms, "no-programs", "P1", Some(ErrorCode::ST706)),
    (S::WrongPassword, "wrong-password", "P2", Some(ErrorCode::PU201)),
    (S::SessionOver, "session-over", "P2", Some(ErrorCode::PU203)),
    (S::WeakPassword, "weak-password", "P3", Some(ErrorCode::CP301)),
    (S::NotAgreed, "not-agreed", "P4", Some(ErrorCode::AG401)),
    (S::Interrupted, "interrupted", "P5", Some(ErrorCode::DL501)),
    (S::ChangedFile, "changed-file", "P5", Some(ErrorCode::DL502)),
    (S::NoCopy, "no-copy", "P5", Some(ErrorCode::DL510)),
    (S::WrongFilePassword, "wrong-file-password", "F1", Some(ErrorCode::CP304)),
    (S::PrimaryPassword, "primary-password", "P6", None),
    (S::WrongPrimaryPassword, "wrong-primary-password", "P6", Some(ErrorCode::ST709)),
    // The next three errors are shown beside the program concerned.
    (S::LockedStore, "locked-store", "P6", Some(ErrorCode::ST713)),
    (S::DamagedStore, "damaged-store", "P6", Some(ErrorCode::ST703)),
    (S::RefusingStore, "refusing-store", "P6", Some(ErrorCode::ST701)),
    (S::Clock, "clock", "C1", None),
];

impl Scene {
    /// All scenes, in the order of the journey: first the screens, then the errors.
    pub fn all() -> impl Iterator<Item = Self> {
        SCENES.iter().map(|(scene, ..)| *scene)
    }

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// The code of the screen.
    #[must_use]
    pub fn screen(self) -> &'static str {
        self.row().2
    }

    /// The code of the error, shown on the screen or beside a program.
    #[must_use]
    pub fn problem(self) -> Option<ErrorCode> {
        self.row().3
    }

    fn row(self) -> (Self, &'static str, &'static str, Option<ErrorCode>) {
        SCENES.into_iter().find(|(scene, ..)| *scene == self).unwrap_or(SCENES[0])
    }
}

/// The error for a name that no scene has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no practice called {0:?}; there are: {list}", list = names())]
pub struct UnknownScene(String);

fn names() -> String {
    Scene::all().map(Scene::name).collect::<Vec<_>>().join(", ")
}

impl FromStr for Scene {
    type Err = UnknownScene;

    fn from_str(name: &str) -> Result<Self, UnknownScene> {
        Self::all().find(|scene| scene.name() == name).ok_or_else(|| UnknownScene(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Scene, UnknownScene};

    #[test]
    fn scene_is_found_by_its_name() {
        for scene in Scene::all() {
            assert_eq!(scene.name().parse(), Ok(scene));
        }
        // The last variant has the highest number, so every scene has a row.
        assert_eq!(Scene::all().count(), Scene::Clock as usize + 1);
    }

    #[test]
    fn unknown_scene_is_answered_with_the_list() {
        assert_eq!("wrong".parse::<Scene>(), Err(UnknownScene("wrong".into())));
        let said = UnknownScene("wrong".into()).to_string();
        assert!(said.contains("\"wrong\"") && said.contains("lapsed, picked-up"), "{said}");
    }
}

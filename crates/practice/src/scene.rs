//! The scenes in which practice can begin: a screen, or an error.

use std::str::FromStr;

use wizard::codes::ErrorCode;

/// Generates the scenes from the rows: each with its name on the command line, the code of its screen, and the code of
/// its error.
macro_rules! scenes {
    ($($scene:ident, $name:literal, $screen:literal, $problem:expr;)+) => {
        /// A screen, or an error as a caller meets it.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the names say it")]
        pub enum Scene {
            #[default]
            $($scene),+
        }

        impl Scene {
            /// All scenes, in the order of the journey: first the screens, then the errors.
            pub fn all() -> impl Iterator<Item = Self> {
                [$(Self::$scene),+].into_iter()
            }

            /// The name on the command line.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$scene => $name),+ }
            }

            /// The code of the screen.
            #[must_use]
            pub fn screen(self) -> &'static str {
                match self { $(Self::$scene => $screen),+ }
            }

            /// The code of the error, shown on the screen or beside a program.
            #[must_use]
            pub fn problem(self) -> Option<ErrorCode> {
                match self { $(Self::$scene => $problem),+ }
            }
        }
    };
}

scenes! {
    Start, "start", "P0", None;
    ReviewOrder, "review-order", "P1", None;
    ThisComputer, "this-computer", "P1", None;
    PickupPassword, "pickup-password", "P2", None;
    CertificatePassword, "certificate-password", "P3", None;
    Agreement, "agreement", "P4", None;
    Download, "download", "P5", None;
    Install, "install", "P6", None;
    Done, "done", "P7", None;
    OpenFile, "open-file", "F1", None;
    Inspect, "inspect", "F2", None;
    Certificates, "certificates", "K1", None;
    Remove, "remove", "K2", None;
    Connection, "connection", "C1", None;
    Page, "page", "W1", None;
    PagePickupPassword, "page-pickup-password", "W2", None;
    PageCertificatePassword, "page-certificate-password", "W2", None;
    PageDownload, "page-download", "W2", None;
    PageReply, "page-reply", "W2", None;
    EdgeMode, "edge-mode", "W3", None;
    KeyChoice, "key-choice", "P3", None;
    CreateKey, "create-key", "P5", None;
    WrongLink, "wrong-link", "P0", Some(ErrorCode::LK102);
    UnknownLink, "unknown-link", "P0", Some(ErrorCode::OR151);
    NoConnection, "no-connection", "P0", Some(ErrorCode::NW801);
    ServiceDown, "service-down", "P0", Some(ErrorCode::NW803);
    ServiceBusy, "service-busy", "P0", Some(ErrorCode::NW809);
    DamagedFile, "damaged-file", "P0", Some(ErrorCode::FI622);
    Lapsed, "lapsed", "P1", Some(ErrorCode::OR152);
    PickedUp, "picked-up", "P1", Some(ErrorCode::OR153);
    Cancelled, "cancelled", "P1", Some(ErrorCode::OR154);
    Locked, "locked", "P1", Some(ErrorCode::OR155);
    MadeOnDevice, "made-on-device", "P1", Some(ErrorCode::OR156);
    NoPrograms, "no-programs", "P1", Some(ErrorCode::ST706);
    WrongPassword, "wrong-password", "P2", Some(ErrorCode::PU201);
    SessionOver, "session-over", "P2", Some(ErrorCode::PU203);
    WeakPassword, "weak-password", "P3", Some(ErrorCode::CP301);
    NotAgreed, "not-agreed", "P4", Some(ErrorCode::AG401);
    Interrupted, "interrupted", "P5", Some(ErrorCode::DL501);
    ChangedFile, "changed-file", "P5", Some(ErrorCode::DL502);
    NoCopy, "no-copy", "P5", Some(ErrorCode::DL510);
    WrongFilePassword, "wrong-file-password", "F1", Some(ErrorCode::CP304);
    PrimaryPassword, "primary-password", "P6", None;
    WrongPrimaryPassword, "wrong-primary-password", "P6", Some(ErrorCode::ST709);
    // The next three errors are shown beside the program concerned.
    LockedStore, "locked-store", "P6", Some(ErrorCode::ST713);
    DamagedStore, "damaged-store", "P6", Some(ErrorCode::ST703);
    RefusingStore, "refusing-store", "P6", Some(ErrorCode::ST701);
    Clock, "clock", "C1", None;
    PageWithoutWindow, "page-without-window", "W1", Some(ErrorCode::PG251);
    PageUnreachable, "page-unreachable", "W1", Some(ErrorCode::PG252);
    PageUntrusted, "page-untrusted", "W1", Some(ErrorCode::PG253);
    PageLogIn, "page-log-in", "W1", Some(ErrorCode::PG254);
    PageWithoutFolder, "page-without-folder", "W1", Some(ErrorCode::PG255);
    PageClosed, "page-closed", "W1", Some(ErrorCode::PG256);
    PageCutOff, "page-cut-off", "W2", Some(ErrorCode::PG257);
    PageOtherFile, "page-other-file", "W2", Some(ErrorCode::PG258);
    PageLeft, "page-left", "W1", Some(ErrorCode::PG259);
    PageLeftReply, "page-left-reply", "W1", Some(ErrorCode::PG260);
    PageEmpty, "page-empty", "W2", Some(ErrorCode::PG261);
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
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use std::{env, fs};

    use super::{Scene, UnknownScene};

    #[test]
    fn scene_is_found_by_its_name() {
        for scene in Scene::all() {
            assert_eq!(scene.name().parse(), Ok(scene));
        }
    }

    #[test]
    fn testers_page_lists_every_scene() {
        let rows: String = Scene::all()
            .map(|scene| {
                let problem = scene.problem().map_or_else(String::new, |code| format!(" {}", code.as_str()));
                format!("| `{}` | {} |{problem} |\n", scene.name(), scene.screen())
            })
            .collect();
        let page = include_str!("../../../docs/testing.md");
        assert!(page.contains(&format!("| name | screen | error |\n|---|---|---|\n{rows}\n")), "{rows}");
    }

    #[test]
    fn window_knows_every_scene() {
        let rows: String = Scene::all()
            .map(|scene| {
                let problem =
                    scene.problem().map_or("null".to_owned(), |code| format!("'{}'", code.as_str()));
                format!("  ['{}', '{}', {problem}],\n", scene.name(), scene.screen())
            })
            .collect();
        let list = format!(
            "// Generated from crates/practice by its test `window_knows_every_scene`. Do not edit.\n\n\
             import type {{ ErrorCode }} from './wizard';\n\n\
             /** The scenes in which practice can begin: the name, the code of the screen, and the error. */\n\
             export const scenes: [name: string, screen: string, error: ErrorCode | null][] = [\n{rows}];\n"
        );
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/generated/scenes.ts");
        if env::var_os("UPDATE_BINDINGS").is_some() {
            fs::write(file, &list).unwrap();
        }
        assert_eq!(fs::read_to_string(file).unwrap(), list, "run it with UPDATE_BINDINGS=1");
    }

    #[test]
    fn unknown_scene_is_answered_with_the_list() {
        assert_eq!("wrong".parse::<Scene>(), Err(UnknownScene("wrong".into())));
        let said = UnknownScene("wrong".into()).to_string();
        assert!(said.contains("\"wrong\"") && said.contains("lapsed, picked-up"), "{said}");
    }
}

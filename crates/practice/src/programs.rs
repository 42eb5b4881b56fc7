//! The programs that practice shows.

use pickup::store::{Probe, StoreKind};

use crate::Scene;

/// A program that exists for the practice alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// What kind its store is of.
    pub kind: StoreKind,
    /// A profile's name; empty where there is one only.
    pub name: String,
    /// How its store is found.
    pub probe: Probe,
    /// It takes nothing in, whatever it looked like.
    pub refuses: bool,
}

impl Program {
    /// A program whose store is ready.
    #[must_use]
    pub fn ready(kind: StoreKind) -> Self {
        Self { kind, name: String::new(), probe: Probe::Ready, refuses: false }
    }
}

/// The programs that a person has most often, on the system of this name (as in [`std::env::consts::OS`]).
#[must_use]
pub fn programs_of(system: &str) -> Vec<Program> {
    let kinds: &[StoreKind] = match system {
        "windows" => &[StoreKind::WindowsPersonal, StoreKind::ThunderbirdProfile],
        "macos" => &[StoreKind::LoginKeychain, StoreKind::FirefoxProfile, StoreKind::ThunderbirdProfile],
        _ => &[StoreKind::SharedNss, StoreKind::FirefoxProfile, StoreKind::ThunderbirdProfile],
    };
    kinds.iter().copied().map(Program::ready).collect()
}

/// Gives the last program the trouble that the scene is about, so that there is one that works beside it.
pub(crate) fn prepare(programs: &mut Vec<Program>, scene: Scene) {
    if scene == Scene::NoPrograms {
        programs.clear();
    }
    if let Some(program) = programs.last_mut() {
        match scene {
            Scene::PrimaryPassword | Scene::WrongPrimaryPassword => program.probe = Probe::NeedsPassword,
            Scene::LockedStore => program.probe = Probe::Locked,
            Scene::DamagedStore => program.probe = Probe::Damaged,
            Scene::RefusingStore => program.refuses = true,
            _ => {}
        }
    }
}

//! The programs that practice shows.

use certificate::store::{Probe, StoreKind};
use wizard::platform::System;

use crate::Scene;

/// A program that exists for the practice alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Program {
    /// What kind its store is of.
    pub(crate) kind: StoreKind,
    /// How its store is found.
    pub(crate) probe: Probe,
    /// It takes nothing in, whatever it looked like.
    pub(crate) refuses: bool,
}

/// The programs that a person has most often, as the scene finds them: its trouble is with the last, so that there is
/// one that works beside it.
pub(crate) fn found_in(scene: Scene, system: System) -> Vec<Program> {
    let kinds: &[StoreKind] = match system {
        _ if scene == Scene::NoPrograms => &[],
        System::Windows => &[StoreKind::WindowsPersonal, StoreKind::ThunderbirdProfile],
        System::Macos => {
            &[StoreKind::LoginKeychain, StoreKind::FirefoxProfile, StoreKind::ThunderbirdProfile]
        }
        System::Linux => &[StoreKind::SharedNss, StoreKind::FirefoxProfile, StoreKind::ThunderbirdProfile],
    };
    let ready = |kind: &StoreKind| Program { kind: *kind, probe: Probe::Ready, refuses: false };
    let mut programs: Vec<Program> = kinds.iter().map(ready).collect();
    if let Some(program) = programs.last_mut() {
        match scene {
            Scene::PrimaryPassword | Scene::WrongPrimaryPassword => program.probe = Probe::NeedsPassword,
            Scene::LockedStore => program.probe = Probe::Locked,
            Scene::DamagedStore => program.probe = Probe::Damaged,
            Scene::RefusingStore => program.refuses = true,
            _ => {}
        }
    }
    programs
}

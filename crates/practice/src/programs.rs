//! The programs of a practice.

use certificate::store::{Probe, StoreKind};
use wizard::platform::System;

use crate::Scene;

/// A program that exists in the practice only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Program {
    /// The kind of its store.
    pub(crate) kind: StoreKind,
    /// The result of looking for its store.
    pub(crate) probe: Probe,
    /// The program refuses every certificate, whatever the probe says.
    pub(crate) refuses: bool,
}

/// The most common programs, in the state of the scene. The scene's trouble is in the last one, so that a working
/// program is shown beside it.
pub(crate) fn found_in(scene: Scene, system: System) -> Vec<Program> {
    let kinds: &[StoreKind] = match system {
        _ if scene == Scene::NoPrograms => &[],
        // The only system on which a key is made in Edge, wherever this is practised.
        _ if scene == Scene::EdgeMode => {
            &[StoreKind::WindowsPersonal, StoreKind::FirefoxProfile, StoreKind::ThunderbirdProfile]
        }
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

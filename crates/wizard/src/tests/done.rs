//! Done: the end, and the file to keep.

use super::harness::{self, NOW, Walk};
use crate::{
    state::{Effect, UserEvent},
    view::StepState,
};

#[test]
fn only_done_closes_and_every_step_has_its_tick() {
    for code in ["P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7"] {
        let view = Walk::to(code).session.view(NOW);
        let ticks = view.steps.iter().filter(|step| step.state == StepState::Done).count();
        let is_done = code == "P7";
        assert_eq!((view.actions.close, ticks == 7), (is_done, is_done), "{code}");
        assert!(!(view.actions.close && view.actions.proceed), "{code}: one main action");
    }
}

#[test]
fn backup_is_shown_in_its_folder_on_done_alone() {
    for code in ["P0", "P5", "P6"] {
        let mut walk = Walk::to(code);
        let before = walk.effects.len();
        walk.user(UserEvent::ShowBackup);
        assert_eq!(walk.effects.len(), before, "{code}");
    }
    let mut walk = Walk::to("P7");
    walk.user(UserEvent::ShowBackup);
    assert!(matches!(walk.effects.last(), Some(Effect::ShowFile(path)) if *path == harness::backup()));
    assert!(walk.pending().is_none() && walk.problem().is_none());
}

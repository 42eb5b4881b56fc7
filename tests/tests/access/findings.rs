//! The examinations at the stops of a tour, and their findings.

use e2e::application::Application;
use evidence::Figure;

use crate::{axe, room};

/// The examinations of one kind.
#[derive(Default)]
struct Looks {
    count: usize,
    faults: Vec<String>,
}

impl Looks {
    fn add(&mut self, place: &str, found: Vec<String>) {
        self.count += 1;
        self.faults.extend(found.into_iter().map(|fault| format!("{place}: {fault}")));
    }
}

/// The examinations of a whole tour.
#[derive(Default)]
pub(crate) struct Findings {
    axe: Looks,
    room: Looks,
}

impl Findings {
    /// Lets axe examine the window.
    pub(crate) async fn examine(&mut self, application: &Application, place: &str, languages: &[&str]) {
        for language in languages {
            application.speak(language).await;
            self.axe.add(&format!("{place}, {language}"), axe::examine(application).await);
        }
    }

    /// Examines the window in each of these settings for content that cannot be reached or read, and restores the usual
    /// setting.
    pub(crate) async fn measure(
        &mut self,
        application: &Application,
        place: &str,
        settings: &[room::Setting],
    ) {
        for setting in settings {
            setting.set_up(application).await;
            for language in setting.languages {
                application.speak(language).await;
                let place = format!("{place}, {}, {language}", setting.name);
                self.room.add(&place, room::look(application).await);
            }
        }
        room::set_up_as_usual(application).await;
    }

    /// Records the figures, and fails if there is a fault.
    pub(crate) fn close(self) {
        let Self { axe, room } = self;
        evidence::figures([
            (Figure::Screens, axe.count),
            (Figure::Violations, axe.faults.len()),
            (Figure::Room, room.count),
        ]);
        let faults = [axe.faults, room.faults].concat();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

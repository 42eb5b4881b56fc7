//! The history of what was shown, for the report.

use std::collections::VecDeque;

use certificate::store::StoreKind;
use time::OffsetDateTime;

use crate::{
    codes::ErrorCode,
    state::{TaskName, install},
    view::{
        CertificatesScreen, CheckView, ConnectionScreen, DownloadScreen, HeldState, PreflightCheck,
        PreflightLine, PreflightState, ProgramView, ReaderView, Screen, TargetState, TargetView, UserError,
        WizardView,
    },
};

/// The most moments in a report that can still be read.
const MOST_MOMENTS: usize = 200;

/// The history since the start of the wizard, without typed text.
#[derive(Clone, Debug, Default)]
pub struct History {
    pub(super) moments: VecDeque<Moment>,
    /// The programs as last shown or found; `None` before they were searched for.
    pub(super) programs: Option<Vec<Program>>,
    found: Option<Vec<install::Program>>,
    /// The programs whose own libraries were replaced by others.
    pub(super) stand_ins: Vec<Program>,
    /// The preflight that was shown last.
    pub(super) preflight: Option<(OffsetDateTime, Vec<PreflightLine>)>,
    /// The check of the connection that was shown last.
    pub(super) connection: Option<(OffsetDateTime, Vec<CheckView>)>,
}

/// A moment at which the screen, the error or the task changed.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    pub(super) at: OffsetDateTime,
    pub(super) screen: String,
    pub(super) error: Option<ErrorCode>,
    pub(super) task: Option<TaskName>,
}

/// A program as a screen showed it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Program {
    pub(super) kind: StoreKind,
    /// The name of a browser; a profile's name that a person has chosen is private and left out.
    pub(super) name: String,
    /// Other programs that share the store.
    pub(super) also: Vec<ReaderView>,
    pub(super) state: ProgramState,
    pub(super) error: Option<ErrorCode>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ProgramState {
    Target(TargetState),
    Held(HeldState),
}

impl History {
    /// Records the view of `now`, and the programs as found, which is known before they are shown.
    pub(crate) fn note(
        &mut self,
        now: OffsetDateTime,
        view: &WizardView,
        found: Option<&[install::Program]>,
    ) {
        self.note_moment(Moment {
            at: now,
            screen: view.code.clone(),
            error: view.problem.as_ref().map(|problem| problem.code),
            task: view.busy.map(|busy| busy.task),
        });
        if let Some(found) = found
            && self.found.as_deref() != Some(found)
        {
            self.programs = Some(found.iter().map(of_found).collect());
            self.stand_ins = found.iter().filter(|program| program.stand_in).map(of_found).collect();
            self.found = Some(found.to_vec());
        }
        let programs = programs(&view.screen);
        if !programs.is_empty() {
            self.programs = Some(programs);
        }
        if let Screen::Download(DownloadScreen { preflight, .. }) = &view.screen
            && preflight.iter().any(is_found)
            && self.preflight.as_ref().is_none_or(|(_, known)| known != preflight)
        {
            self.preflight = Some((now, preflight.clone()));
        }
        if let Screen::Connection(ConnectionScreen { checks, .. }) = &view.screen
            && !checks.is_empty()
            && self.connection.as_ref().is_none_or(|(_, known)| known != checks)
        {
            self.connection = Some((now, checks.clone()));
        }
    }

    fn note_moment(&mut self, moment: Moment) {
        let Moment { screen, error, task, .. } = &moment;
        let is_shown = |last: &Moment| (&last.screen, &last.error, &last.task) == (screen, error, task);
        if self.moments.back().is_some_and(is_shown) {
            return;
        }
        if self.moments.len() == MOST_MOMENTS {
            self.moments.pop_front();
        }
        self.moments.push_back(moment);
    }
}

/// Whether the preflight found the line; the person states the computer's.
fn is_found(line: &PreflightLine) -> bool {
    line.check != PreflightCheck::Computer && line.state != PreflightState::NotTried
}

fn of_found(program: &install::Program) -> Program {
    shown(&ProgramView::of(program), ProgramState::Target((&program.probe).into()), None)
}

fn programs(screen: &Screen) -> Vec<Program> {
    let Screen::Certificates(CertificatesScreen { certificates, .. }) = screen else {
        let target = |target: &TargetView| {
            shown(&target.program, ProgramState::Target(target.state), target.problem.as_ref())
        };
        return screen.content().targets().iter().map(target).collect();
    };
    // Several certificates may be in the same state in one program, which is listed once.
    let mut different = Vec::new();
    for held in certificates.iter().flat_map(|holding| &holding.targets) {
        let program = shown(&held.program, ProgramState::Held(held.state), held.problem.as_ref());
        if !different.contains(&program) {
            different.push(program);
        }
    }
    different
}

fn shown(program: &ProgramView, state: ProgramState, problem: Option<&UserError>) -> Program {
    let reader =
        |reader: &ReaderView| ReaderView { kind: reader.kind, name: name(reader.kind, &reader.name) };
    Program {
        kind: program.kind,
        name: name(program.kind, &program.name),
        also: program.also.iter().map(reader).collect(),
        state,
        error: problem.map(|problem| problem.code),
    }
}

fn name(kind: StoreKind, name: &str) -> String {
    if kind == StoreKind::PackagedChromium { name.to_owned() } else { String::new() }
}

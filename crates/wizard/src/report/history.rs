//! The history of what was shown, for the report.

use std::collections::VecDeque;

use certificate::store::StoreKind;
use time::OffsetDateTime;

use crate::{
    codes::ErrorCode,
    state::{effect::TaskName, install},
    view::{
        CheckView, HeldState, HeldView, PreflightCheck, PreflightLine, PreflightState, ReaderView, Screen,
        TargetState, TargetView, WizardView, certificates::readers,
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
        if let Screen::Download { preflight, .. } = &view.screen
            && preflight.iter().any(is_found)
            && self.preflight.as_ref().is_none_or(|(_, known)| known != preflight)
        {
            self.preflight = Some((now, preflight.clone()));
        }
        if let Screen::Connection { checks, .. } = &view.screen
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
    Program {
        kind: program.kind,
        name: name(program.kind, &program.name),
        also: also(&readers(program)),
        state: ProgramState::Target((&program.probe).into()),
        error: None,
    }
}

fn programs(screen: &Screen) -> Vec<Program> {
    match screen {
        Screen::Install { targets, .. } | Screen::Done { targets, .. } => {
            targets.iter().map(target).collect()
        }
        Screen::Certificates { certificates, .. } => {
            let mut different = Vec::new();
            for program in certificates.iter().flat_map(|holding| &holding.targets).map(held) {
                if !different.contains(&program) {
                    different.push(program);
                }
            }
            different
        }
        _ => Vec::new(),
    }
}

fn target(target: &TargetView) -> Program {
    Program {
        kind: target.kind,
        name: name(target.kind, &target.name),
        also: also(&target.also),
        state: ProgramState::Target(target.state),
        error: target.problem.as_ref().map(|problem| problem.code),
    }
}

/// Several certificates may be in the same state in one program, which is listed once.
fn held(held: &HeldView) -> Program {
    Program {
        kind: held.kind,
        name: name(held.kind, &held.name),
        also: also(&held.also),
        state: ProgramState::Held(held.state),
        error: held.problem.as_ref().map(|problem| problem.code),
    }
}

fn also(readers: &[ReaderView]) -> Vec<ReaderView> {
    readers
        .iter()
        .map(|reader| ReaderView { kind: reader.kind, name: name(reader.kind, &reader.name) })
        .collect()
}

fn name(kind: StoreKind, name: &str) -> String {
    if kind == StoreKind::PackagedChromium { name.to_owned() } else { String::new() }
}

//! The report for the helpdesk: version, computer, current state and history.
//!
//! It is built from the views, which contain no secret, and only from those parts that the helpdesk needs. The person
//! can read all of it before it is sent.

mod history;
#[cfg(test)]
mod tests;

use std::path::Path;

use i18n::{FluentValue, text};
use serde::Serialize;
use time::{OffsetDateTime, UtcOffset, format_description::BorrowedFormatItem, macros::format_description};

pub use history::History;

use certificate::store::StoreKind;
use pickup::connection::{Check, CheckResult};

use self::history::{Moment, Program, ProgramState};
use crate::{
    platform::Platform,
    preferences::Language,
    view::{
        Arg, CheckView, InspectScreen, LinkStatus, PreflightCheck, PreflightLine, PreflightState, Screen,
        UserError, WizardView,
    },
};

const MOMENT: &[BorrowedFormatItem<'_>] = format_description!(
    "[year]-[month]-[day] [hour]:[minute]:[second] [offset_hour sign:mandatory]:[offset_minute]"
);

/// The parts of the report besides the views.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// The program and the computer.
    pub platform: &'a Platform,
    /// The system's own name and version.
    pub system: &'a str,
    /// The moment.
    pub now: OffsetDateTime,
    /// The offset of the local time from UTC.
    pub offset: UtcOffset,
}

/// Writes the report, in the current language.
#[must_use]
pub fn report(view: &WizardView, history: &History, circumstances: Circumstances<'_>) -> String {
    let mut writer = Writer { language: view.language, circumstances, text: String::new() };
    writer.state(view);
    writer.about(view);
    writer.programs(history.programs.as_deref());
    writer.stand_ins(&history.stand_ins);
    writer.preflight(history.preflight.as_ref());
    writer.connection(history.connection.as_ref());
    writer.course(history.moments.iter());
    writer.text
}

struct Writer<'a> {
    language: Language,
    circumstances: Circumstances<'a>,
    text: String,
}

impl Writer<'_> {
    fn about(&mut self, view: &WizardView) {
        let Circumstances { platform, system, now, .. } = self.circumstances;
        self.line("");
        self.fact(&self.say("report-made"), &self.moment(now));
        self.fact(&self.say("report-wizard"), &platform.wizard);
        self.fact(&self.say("report-system"), system);
        self.fact(&self.say("report-language"), self.language.tag());
        if let Some(known) = view.residence {
            let place = self.say(&format!("caller-residence-{}", name_of(&known.residence)));
            self.fact(&self.say("report-residence"), &place);
        }
        if let Some(number) = &view.order_number {
            self.fact(&self.say("report-order"), number);
        }
        self.fact(&self.say("report-step-code"), &view.code);
        let (first, second) = view.help_code.split_at_checked(4).unwrap_or((&view.help_code, ""));
        self.fact(&self.say("report-help-code"), &format!("{first} {second}"));
    }

    /// The screen, the error and what to do about it, which the helpdesk reads first.
    fn state(&mut self, view: &WizardView) {
        self.line(&self.say("report-title"));
        if view.practice {
            self.line(&self.say("practice"));
        }
        self.line("");
        let Some(problem) = &view.problem else {
            return self.line(&view.code);
        };
        self.line(&format!("{}  {}  {}", view.code, problem.code, self.of_error(problem, "")));
        if let Screen::Inspect(InspectScreen { doubts, .. }) = &view.screen {
            for doubt in doubts {
                self.line(&self.say(&format!("doubt-{}", name_of(doubt))));
            }
        }
        // A text in it may be a path, or a name.
        if problem.args.values().all(|arg| matches!(arg, Arg::Number(_))) {
            self.line(&self.of_error(problem, ".next"));
        }
        let Some(link_and_file) = &view.link_and_file else {
            return;
        };
        if link_and_file.link != LinkStatus::NotConcerned {
            self.line(&self.say(&format!("link-status-{}", name_of(&link_and_file.link))));
        }
        if let Some(file) = &link_and_file.file {
            self.line(&format!("{} {}", self.say("link-status-file"), self.folder(file)));
        }
    }

    fn programs(&mut self, programs: Option<&[Program]>) {
        let title = self.say("report-programs");
        let programs = match programs {
            None => return self.not_looked_at(&title),
            Some([]) => return self.alone(&title, &self.say("report-none-found")),
            Some(programs) => programs,
        };
        self.section(&title);
        for program in programs {
            let Program { state, error, .. } = program;
            let state = match state {
                ProgramState::Target(state) => format!("target-{}", name_of(state)),
                ProgramState::Held(state) => format!("held-{}", name_of(state)),
            };
            let state = self.say(&state);
            let error = error.as_ref().map(|code| format!(" ({code})")).unwrap_or_default();
            self.fact(&self.named(program), &format!("{state}{error}"));
        }
    }

    /// Lists programs with replaced libraries: their primary password may be refused although it is right.
    fn stand_ins(&mut self, programs: &[Program]) {
        if !programs.is_empty() {
            let mut names: Vec<_> = programs.iter().map(|program| self.named(program)).collect();
            names.dedup();
            self.fact(&self.say("report-stand-ins"), &names.join(", "));
        }
    }

    /// The names of all programs that share the store.
    fn named(&self, Program { kind, name, also, .. }: &Program) -> String {
        let mut names = vec![self.program(*kind, name)];
        names.extend(also.iter().map(|reader| self.program(reader.kind, &reader.name)));
        names.dedup();
        names.join(", ")
    }

    fn program(&self, kind: StoreKind, name: &str) -> String {
        text(self.language, &format!("program-{}", name_of(&kind)), &[("name", name.into())])
    }

    fn preflight(&mut self, looked: Option<&(OffsetDateTime, Vec<PreflightLine>)>) {
        let Some((at, lines)) = looked else {
            return self.not_looked_at(&self.say("report-of-last-look"));
        };
        self.section(&text(self.language, "report-last-look", &[("at", self.moment(*at).into())]));
        for PreflightLine { check, state, minutes_ahead, obstacle, .. } in lines {
            let id = match check {
                // The person stated it.
                PreflightCheck::Computer => continue,
                PreflightCheck::Clock => "check-clock".to_owned(),
                check => format!("ready-{}", name_of(check)),
            };
            let label = self.say(&id);
            let found = match (state, check) {
                (PreflightState::NotTried, _) => self.say("report-not-looked-at"),
                (PreflightState::Doubtful, PreflightCheck::Clock) => {
                    text(self.language, "check-clock.failed", &behind(*minutes_ahead))
                }
                (PreflightState::Doubtful, _) => {
                    let check = obstacle.map(|check| self.say(&format!("check-{}", name_of(&check))));
                    let check = check.unwrap_or_default();
                    text(self.language, "ready-connection.doubtful", &[("check", check.into())])
                }
                (state, _) => self.say(&format!("{id}.{}", name_of(state))),
            };
            self.fact(&label, &found);
        }
    }

    fn connection(&mut self, checked: Option<&(OffsetDateTime, Vec<CheckView>)>) {
        let Some((at, checks)) = checked else {
            return self.not_looked_at(&self.say("report-of-connection"));
        };
        self.section(&text(self.language, "report-connection", &[("at", self.moment(*at).into())]));
        for CheckView { check, result, subject, minutes_ahead } in checks {
            let label = self.say(&format!("check-{}", name_of(check)));
            let found = match result {
                CheckResult::NotTried => self.say("check-not-tried"),
                result => text(
                    self.language,
                    &format!("check-{}.{}", name_of(check), name_of(result)),
                    &behind(*minutes_ahead),
                ),
            };
            // The issuer of a certificate that is not trusted tells the helpdesk who intercepts the connection.
            let issuer = match check {
                Check::Tls if !subject.is_empty() => format!(" ({subject})"),
                _ => String::new(),
            };
            self.fact(&label, &format!("{found}{issuer}"));
        }
    }

    fn course<'a>(&mut self, moments: impl Iterator<Item = &'a Moment>) {
        self.section(&self.say("report-course"));
        for Moment { at, screen, error, task } in moments {
            let task = task.map(|task| self.say(&format!("task-{}", name_of(&task))));
            let parts =
                [Some(self.moment(*at)), Some(screen.clone()), error.map(|code| code.to_string()), task];
            self.line(&parts.into_iter().flatten().collect::<Vec<_>>().join("  "));
        }
    }

    /// The title of an error, or another part of its text. The only arguments are numbers.
    fn of_error(&self, problem: &UserError, part: &str) -> String {
        let number = |(name, arg)| match arg {
            &Arg::Number(number) => Some((String::as_str(name), FluentValue::from(number))),
            Arg::Text(_) => None,
        };
        let args: Vec<_> = problem.args.iter().filter_map(number).collect();
        text(self.language, &format!("error-{}{part}", problem.code), &args)
    }

    /// The folder of a file, without the user's name, which is that of the home folder. The file may be named after
    /// its holder.
    fn folder(&self, path: &str) -> String {
        const SEPARATORS: [char; 2] = ['/', '\\'];
        let home = &self.circumstances.platform.home;
        let user = home.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
        let path = from_home(path, home);
        let folder = path.rfind(SEPARATORS).and_then(|end| path.get(..=end)).unwrap_or_default();
        let parts = folder.split_inclusive(SEPARATORS).map(|part| {
            let name = part.trim_end_matches(SEPARATORS);
            let is_user = !name.is_empty() && name.eq_ignore_ascii_case(&user);
            if is_user {
                format!("…{}", part.strip_prefix(name).unwrap_or_default())
            } else {
                part.to_owned()
            }
        });
        parts.collect()
    }

    fn moment(&self, at: OffsetDateTime) -> String {
        at.to_offset(self.circumstances.offset).format(MOMENT).unwrap_or_default()
    }

    fn not_looked_at(&mut self, title: &str) {
        self.alone(title, &self.say("report-not-looked-at"));
    }

    /// A section with a single fact.
    fn alone(&mut self, title: &str, value: &str) {
        self.line("");
        self.fact(title, value);
    }

    /// The text with this id, which takes no arguments.
    fn say(&self, id: &str) -> String {
        text(self.language, id, &[])
    }

    fn section(&mut self, title: &str) {
        self.line("");
        self.line(title);
    }

    fn fact(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}: {value}"));
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// The clock's deviation, as an argument of the messages.
fn behind(minutes_ahead: i32) -> [(&'static str, FluentValue<'static>); 2] {
    let direction = if minutes_ahead > 0 { "ahead" } else { "behind" };
    [("minutes", minutes_ahead.unsigned_abs().into()), ("direction", direction.into())]
}

/// The path within the home folder, relative to it.
fn from_home(path: &str, home: &Path) -> String {
    let home = home.to_string_lossy();
    match path.strip_prefix(&*home) {
        Some(rest) if !home.is_empty() && rest.starts_with(['/', '\\']) => format!("~{rest}"),
        _ => path.to_owned(),
    }
}

/// The name of a value in the ids of messages, and in the view.
fn name_of(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

//! The check of the packages against reported vulnerabilities, and the date of those reports.

use std::{
    env, fmt,
    path::{Path, PathBuf},
};

use crate::{
    process::{cargo, entries, output, program},
    summary::WIDTH,
};

/// The variable that makes a run without this check a failure: set by CI, and before a release.
const REQUIRED: &str = "REQUIRE_ADVISORIES";

/// The result of the check.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Advisories {
    /// Not checked, and the reason.
    NotChecked(&'static str),
    Checked {
        /// The day of the database's newest entry, as in `2026-11-28`.
        day: String,
        /// Whether a package has a vulnerability that `deny.toml` does not permit.
        found: bool,
    },
}

impl Advisories {
    /// Runs cargo-deny on the local database, without downloading one. Findings go to stderr.
    pub(crate) fn check() -> Self {
        if output(&mut cargo(&["deny", "--version"])).is_err() {
            return Self::NotChecked("no cargo-deny");
        }
        let Some(day) = day_of_database() else {
            return Self::NotChecked("no database (cargo deny fetch)");
        };
        // Offline, it also requires the packages of every system, which the house rules have fetched.
        let arguments = ["deny", "--all-features", "--locked", "--offline", "check", "advisories"];
        let Ok(checked) = cargo(&arguments).output() else {
            return Self::NotChecked("cargo-deny does not run");
        };
        eprint!("{}", String::from_utf8_lossy(&checked.stderr));
        Self::of(&String::from_utf8_lossy(&checked.stdout), day)
    }

    /// Parses `verdict`, the last line of cargo-deny. It is missing where cargo-deny could not start, as with a
    /// database that was fetched three months ago.
    fn of(verdict: &str, day: String) -> Self {
        match verdict.trim() {
            "advisories ok" => Self::Checked { day, found: false },
            "advisories FAILED" => Self::Checked { day, found: true },
            _ => Self::NotChecked("cargo-deny gave no verdict"),
        }
    }

    /// Whether a run without this check is a failure.
    pub(crate) fn are_required() -> bool {
        env::var_os(REQUIRED).is_some()
    }

    /// The objection that makes the run a failure, if any.
    pub(crate) fn objection(&self, are_required: bool) -> Option<String> {
        match self {
            Self::NotChecked(why) if are_required => Some(format!("advisories: not checked, {why}")),
            Self::Checked { found: true, .. } => Some("advisories: some".to_owned()),
            _ => None,
        }
    }
}

impl fmt::Display for Advisories {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<WIDTH$} ", "advisories")?;
        match self {
            Self::NotChecked(why) => write!(f, "NOT CHECKED: {why}"),
            Self::Checked { day, found } => {
                write!(f, "checked, database of {day}, {}", if *found { "SOME" } else { "none" })
            }
        }
    }
}

/// The date of the newest entry. Of several databases, which other versions of cargo-deny have left, the oldest
/// counts.
fn day_of_database() -> Option<String> {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| Some(env::home_dir()?.join(".cargo")))?;
    let databases = entries(&cargo_home.join("advisory-dbs")).unwrap_or_default();
    databases.iter().filter(|database| database.join("crates").is_dir()).filter_map(|path| day_of(path)).min()
}

fn day_of(database: &Path) -> Option<String> {
    let mut git = program("git", &["log", "-1", "--format=%cs"]);
    let day = output(git.current_dir(database)).ok()?;
    Some(day.trim().to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::{Advisories, day_of};
    use crate::process::{output, program};

    fn of(verdict: &str) -> Advisories {
        Advisories::of(verdict, "2026-11-28".to_owned())
    }

    #[test]
    fn advisories_are_shown_with_database_date() {
        let shown = "advisories                               checked, database of 2026-11-28,";
        assert_eq!(of("advisories ok\n").to_string(), format!("{shown} none"));
        assert_eq!(of("advisories FAILED\n").to_string(), format!("{shown} SOME"));
        assert_eq!(
            Advisories::NotChecked("no cargo-deny").to_string(),
            "advisories                               NOT CHECKED: no cargo-deny"
        );
    }

    #[test]
    fn advisories_without_a_verdict_are_not_checked() {
        for verdict in ["", "bans ok\n", "advisories ok, bans ok\n"] {
            assert_eq!(of(verdict), Advisories::NotChecked("cargo-deny gave no verdict"), "{verdict}");
        }
    }

    #[test]
    fn advisories_not_checked_fail_where_required() {
        let unchecked = Advisories::NotChecked("no cargo-deny");
        assert_eq!(unchecked.objection(false), None);
        assert_eq!(unchecked.objection(true).unwrap(), "advisories: not checked, no cargo-deny");
        for are_required in [false, true] {
            assert_eq!(of("advisories ok").objection(are_required), None);
            assert_eq!(of("advisories FAILED").objection(are_required).unwrap(), "advisories: some");
        }
    }

    #[test]
    fn database_has_the_day_of_its_last_commit() {
        let database = tempfile::tempdir().unwrap();
        assert_eq!(day_of(database.path()), None);
        let git = |arguments: &[&str]| {
            let mut git = program("git", &["-c", "user.name=a", "-c", "user.email=a@b.example"]);
            git.args(arguments).env("GIT_COMMITTER_DATE", "2026-11-28T12:00:00Z");
            output(git.current_dir(database.path())).unwrap()
        };
        git(&["init", "--quiet"]);
        git(&["commit", "--quiet", "--allow-empty", "--message", "one"]);
        assert_eq!(day_of(database.path()).unwrap(), "2026-11-28");
    }
}

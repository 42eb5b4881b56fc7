//! Runs other programs visibly, and reports failures.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

/// The workspace's top folder.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// A program, started in the workspace's top folder.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    command
}

/// The cargo that runs this program.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    program(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()), arguments)
}

/// npm, in the folder `ui`.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments);
    command.current_dir(root().join("ui"));
    command
}

/// Unlocks a keyring of its own, and then runs its arguments under a virtual display. The accessibility bus, which
/// the session bus starts, has its socket beside that keyring, and not where all sessions have it.
const WITH_KEYRING: &str = r#"
    keyring=$(mktemp -d)
    trap 'rm -rf "$keyring"' EXIT
    printf practice |
        HOME=$keyring XDG_DATA_HOME=$keyring XDG_RUNTIME_DIR=$keyring \
        gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    dbus-update-activation-environment XDG_RUNTIME_DIR="$keyring"
    xvfb-run --auto-servernum --server-args='-screen 0 1280x1024x24 -noreset' "$@"
"#;

/// Wraps the command in a session bus, a keyring and a virtual display of its own, where the system has these.
pub(crate) fn with_virtual_display(command: &Command) -> Command {
    if !cfg!(target_os = "linux") {
        let mut same = Command::new(command.get_program());
        same.args(command.get_args()).current_dir(root());
        return same;
    }
    let mut wrapped = program("dbus-run-session", &["--", "sh", "-c", WITH_KEYRING, "with-keyring"]);
    wrapped.arg(command.get_program()).args(command.get_args());
    wrapped
}

/// Runs the command to its end, its output shown as it comes.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| shown(command))?;
    ensure!(status.success(), "{} failed ({status})", shown(command));
    Ok(())
}

/// Runs the command to its end, its output written into a file.
pub(crate) fn run_into(log: &Path, command: &mut Command) -> Result<()> {
    let file = fs_err::File::create(log)?.into_file();
    run(command.stdout(file.try_clone()?).stderr(file))
}

/// Runs the command quietly, and returns its stdout.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| shown(command))?;
    let problem = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{} failed: {}", shown(command), problem.trim());
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The entries of a folder.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    fs_err::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

//! A program with all its child processes.

use std::{
    fs,
    path::PathBuf,
    process::{Child, Command},
};

/// A program in a process group of its own. The whole group ends with it.
pub(crate) struct ProcessGroup(Child);

impl ProcessGroup {
    /// Starts the program.
    pub(crate) fn start(command: &mut Command) -> Self {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let program = command.get_program().display().to_string();
        Self(command.spawn().unwrap_or_else(|error| panic!("{program}: {error}")))
    }

    /// The id of the group.
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        #[cfg(unix)]
        kill_group(&self.0);
        // Fails if the process has ended already, which does not matter.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Sends `SIGKILL` to the whole group, so that no process can clean up.
#[cfg(unix)]
fn kill_group(process: &Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    // Fails only where all of them have ended.
    let _ = kill_process_group(Pid::from_child(process), Signal::KILL);
}

/// The directories below `/proc` of a group's processes.
pub(crate) fn members(group: u32) -> Vec<PathBuf> {
    let in_group = |directory: &PathBuf| {
        let stat = fs::read_to_string(directory.join("stat")).unwrap_or_default();
        // proc_pid_stat(5): after the name in brackets come state, parent, group.
        let after_name =
            stat.rsplit_once(')').map(|(_, rest)| rest.split_whitespace().nth(2).map(str::to_owned));
        after_name.flatten().and_then(|group| group.parse().ok()) == Some(group)
    };
    let directories = fs::read_dir("/proc").into_iter().flatten().flatten().map(|entry| entry.path());
    directories.filter(in_group).collect()
}

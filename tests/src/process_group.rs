//! A program with everything that it starts.

use std::process::{Child, Command};

/// A program in a process group of its own. All of the group end with it.
pub(crate) struct ProcessGroup(Child);

impl ProcessGroup {
    /// Starts the program.
    pub(crate) fn start(command: &mut Command) -> Self {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let program = command.get_program().display().to_string();
        Self(command.spawn().unwrap_or_else(|error| panic!("{program}: {error}")))
    }

    /// Its number.
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        #[cfg(unix)]
        kill_group(&self.0);
        // It may have ended already, and there is nothing to be learnt from how.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// `SIGKILL` to the whole group: nobody gets a chance to tidy up.
#[cfg(unix)]
fn kill_group(process: &Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    // It fails only where all of them have ended.
    let _ = kill_process_group(Pid::from_child(process), Signal::KILL);
}

//! Crash handling without memory dumps or panic messages.

use std::{
    io::{self, Write},
    panic::{self, PanicHookInfo},
};

/// Prevents that a crash or another program of the same user reveals this process's memory, or that a panic message
/// contains the data being processed. To be called before there is anything secret.
pub fn leave_nothing_behind() {
    #[cfg(unix)]
    forbid_core_dumps();
    panic::set_hook(Box::new(name_the_place));
}

/// Disables core dumps for this process and its children. A system without such a limit is ignored.
#[cfg(unix)]
fn forbid_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    // The limit does not hold where the kernel pipes core dumps to a program (core(5)). This does, and closes
    // `/proc/PID/mem` and ptrace to other programs of the user; a child process has to set it again.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Prints only the place of a panic: its message may contain the data being processed.
fn name_the_place(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    log::error!("panic at {place}");
    // stderr may be closed.
    let _ = writeln!(io::stderr(), "personalsign-wizard: panic at {place}");
}

//! What a crash leaves behind: no picture of the memory, and no message.

use std::{
    io::{self, Write},
    panic::{self, PanicHookInfo},
};

/// Sees to it that neither a crash nor another program of the same user gets at what this process holds in memory, nor
/// what a panic says at what it was busy with. To be called before there is anything secret.
pub fn leave_nothing_behind() {
    #[cfg(unix)]
    forbid_core_dumps();
    panic::set_hook(Box::new(name_the_place));
}

/// For this process and those that it starts. Nothing is lost where the system does not know such a limit.
#[cfg(unix)]
fn forbid_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    // The limit does not hold where the kernel hands core dumps to a program (core(5)). This does, and closes
    // `/proc/PID/mem` and ptrace to other programs of the user; a process that is started has to set it again.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// The message of a panic may hold what was being read.
fn name_the_place(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    log::error!("panic at {place}");
    // Nobody may be listening.
    let _ = writeln!(io::stderr(), "personalsign-wizard: panic at {place}");
}

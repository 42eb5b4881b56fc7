//! File systems of a test's own, in a mount namespace (mount_namespaces(7)): invisible to others, and gone with the
//! test.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

/// A mount namespace. It ends with this value.
pub struct Mounts {
    /// A process that only holds the namespace.
    holder: Child,
    own_user: bool,
}

impl Mounts {
    /// Creates a namespace as root, or with a user namespace where that is allowed; `None` otherwise.
    #[must_use]
    pub fn new() -> Option<Self> {
        [false, true].into_iter().find_map(Self::start)
    }

    fn start(own_user: bool) -> Option<Self> {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--propagation", "private"]);
        if own_user {
            command.arg("--map-root-user");
        }
        // `cat` ends with the pipe to it.
        command.args(["sh", "-c", "echo ready && exec cat"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut holder = command.stderr(Stdio::null()).spawn().unwrap();
        let mut said = String::new();
        BufReader::new(holder.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let mounts = Self { holder, own_user };
        (said == "ready\n").then_some(mounts)
    }

    /// A command for a program in the namespace.
    #[must_use]
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["--mount", "--target", &self.holder.id().to_string()]);
        if self.own_user {
            command.args(["--user", "--preserve-credentials"]);
        }
        command.args(["--", program]);
        command
    }

    /// The path under which a file in the namespace is visible from outside.
    #[must_use]
    pub fn seen(&self, path: &Path) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.holder.id()));
        root.join(path.strip_prefix("/").unwrap_or(path))
    }

    /// Mounts a file system in memory, of so many KiB.
    ///
    /// # Panics
    /// When that is not allowed.
    pub fn mount_memory(&self, place: &Path, size: u32) {
        self.run("mount", &["-t", "tmpfs", "-o", &format!("size={size}k"), "tmpfs", text(place)]);
    }

    /// Shows another directory at this path.
    ///
    /// # Panics
    /// When there is no such place.
    pub fn show(&self, directory: &Path, place: &Path) {
        self.run("mount", &["--bind", text(directory), text(place)]);
    }

    /// Makes everything below this directory read-only.
    ///
    /// # Panics
    /// When that is not allowed.
    pub fn forbid_writing(&self, place: &Path) {
        self.run("mount", &["--bind", text(place), text(place)]);
        self.run("mount", &["-o", "remount,bind,ro", text(place)]);
    }

    /// Makes it writable again.
    ///
    /// # Panics
    /// When that is not allowed.
    pub fn allow_writing(&self, place: &Path) {
        self.run("umount", &[text(place)]);
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let output = self.command(program).args(arguments).output().unwrap();
        assert!(output.status.success(), "{program} {arguments:?}: {output:?}");
    }
}

impl Drop for Mounts {
    fn drop(&mut self) {
        // Fails only for a process that has ended.
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

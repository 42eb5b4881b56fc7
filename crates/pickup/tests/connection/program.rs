//! Third-party programs, each ended with its test.

use std::{
    fs::{self, Permissions},
    io::{BufRead, BufReader, Read},
    net::{Ipv4Addr, TcpListener, TcpStream},
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
};

use tempfile::TempDir;

/// The user that the proxy accepts.
pub const USER: &str = "anna";
pub const PASSWORD: &str = "Sluis4Brug";

/// A running program.
pub struct Running {
    child: Child,
    pub port: u16,
    _files: TempDir,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Running {
    /// Starts the program, and waits until its output reports that it listens.
    fn start(mut command: Command, port: u16, files: TempDir, listens: &str) -> Self {
        let name = command.get_program().to_owned();
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{name:?} is needed (Debian has a package of it): {error}"));
        let (said, listening) = mpsc::channel();
        let listen = |stream: Box<dyn Read + Send>| {
            let said = said.clone();
            // Read to the end, so that no output fills the pipe.
            thread::spawn(move || {
                BufReader::new(stream).lines().map_while(Result::ok).for_each(|line| drop(said.send(line)))
            });
        };
        listen(Box::new(child.stdout.take().unwrap()));
        listen(Box::new(child.stderr.take().unwrap()));
        drop(said);
        let mut before = Vec::new();
        while !before.last().is_some_and(|line: &String| line.contains(listens)) {
            before.push(listening.recv().unwrap_or_else(|_| panic!("{name:?} ended: {before:#?}")));
        }
        // Squid prints it a moment before it listens.
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(child.try_wait().unwrap().is_none(), "{name:?} ended: {before:#?}");
            thread::yield_now();
        }
        Self { child, port, _files: files }
    }
}

/// Squid with a typical office configuration; it asks for a name and a password.
pub fn squid() -> Running {
    let port = free_port();
    let files = tempfile::tempdir().unwrap();
    // Squid drops its root privileges.
    fs::set_permissions(files.path(), Permissions::from_mode(0o755)).unwrap();
    let hash = Command::new("openssl").args(["passwd", "-apr1", PASSWORD]).output().unwrap().stdout;
    let users = files.path().join("users");
    fs::write(&users, [USER.as_bytes(), b":", &hash].concat()).unwrap();
    let settings = files.path().join("squid.conf");
    let text = format!(
        "http_port 127.0.0.1:{port}\n\
         auth_param basic program /usr/lib/squid/basic_ncsa_auth {}\n\
         auth_param basic children 1 startup=0\n\
         acl known proxy_auth REQUIRED\n\
         http_access allow known\n\
         http_access deny all\n\
         access_log none\n\
         cache_log /dev/null\n\
         pid_filename none\n\
         pinger_enable off\n",
        users.display()
    );
    fs::write(&settings, text).unwrap();
    let mut command = Command::new("squid");
    // The shared memory segments are named after the service.
    command.args(["-N", "-n", &format!("wizard{port}"), "-d", "1", "-f"]).arg(settings);
    Running::start(command, port, files, "Accepting HTTP Socket connections")
}

/// `openssl s_server` with this certificate and key (PEM), which replies to every request with a page.
pub fn s_server(chain: &str, key: &str, options: &[&str]) -> Running {
    let port = free_port();
    let files = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = files.path().join(name);
        fs::write(&path, text).unwrap();
        path
    };
    let (chain, key) = (write("chain.pem", chain), write("key.pem", key));
    let mut command = Command::new("openssl");
    let path = |path: &Path| path.to_str().unwrap().to_owned();
    command.args(["s_server", "-www", "-accept", &format!("127.0.0.1:{port}")]);
    command.args(["-cert", &path(&chain), "-key", &path(&key)]).args(options);
    Running::start(command, port, files, "ACCEPT")
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

//! A person's computer: a home directory with the certificate databases of real programs.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use practice_home::{DOCUMENTS, Home};
use practice_service::{PracticeOrder, PracticeService};
use tempfile::TempDir;

use crate::{
    database::Database,
    mounts::Mounts,
    waiting::{LIMIT, until, until_within},
};

const DOWNLOADS: &str = "Downloads";
const STDERR: &str = "stderr.txt";

/// A home directory, apart from everything else on this computer.
pub struct Desktop {
    home: Home,
    /// What Chrome and Chromium read.
    pub shared: Database,
    /// The one profile of Firefox.
    pub firefox: Database,
    has_keyring: bool,
    has_opengl: bool,
    /// How many times as large as usual all text is wanted.
    size_of_text: u8,
    is_gnome: bool,
    /// What is set beside the usual.
    variables: Vec<(&'static str, PathBuf)>,
    /// File systems that only the programs here see.
    mounts: Option<Mounts>,
    _temporary: Option<TempDir>,
}

impl Desktop {
    /// In a temporary directory that goes away with it.
    pub fn temporary() -> Self {
        Self::temporary_with(Database::create)
    }

    /// The same as `cargo xtask run` makes it: whoever first needs a database makes it.
    pub fn without_databases() -> Self {
        Self::temporary_with(Database::at)
    }

    fn temporary_with(database: fn(PathBuf) -> Database) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let home = directory.path().to_owned();
        Self { _temporary: Some(directory), ..Self::with(home, database) }
    }

    /// In a directory that stays. It must not exist yet.
    pub fn at(home: PathBuf) -> Self {
        Self::with(home, Database::create)
    }

    fn with(home: PathBuf, database: fn(PathBuf) -> Database) -> Self {
        let home = Home::make(home).unwrap();
        let desktop = Self {
            shared: database(home.shared_database()),
            firefox: database(home.firefox_profile()),
            home,
            has_keyring: true,
            has_opengl: true,
            size_of_text: 1,
            is_gnome: false,
            variables: Vec::new(),
            mounts: None,
            _temporary: None,
        };
        let sockets = desktop.sockets();
        fs::create_dir(&sockets).unwrap();
        #[cfg(unix)]
        close_to_others(&sockets);
        desktop
    }

    /// The same computer where no program can keep a secret.
    #[must_use]
    pub fn without_keyring(self) -> Self {
        Self { has_keyring: false, ..self }
    }

    /// The same computer where WebKit draws without OpenGL. Where no graphics card is, OpenGL is emulated, and each frame
    /// takes as long as an examination of the whole page.
    #[must_use]
    pub fn without_opengl(self) -> Self {
        Self { has_opengl: false, ..self }
    }

    /// The same computer, whose person wants all text so many times as large.
    #[must_use]
    pub fn with_text_of_size(self, size_of_text: u8) -> Self {
        Self { size_of_text, ..self }
    }

    /// The same computer with GNOME's settings, which `gsettings` writes here, and no proxy in the environment.
    #[must_use]
    pub fn of_gnome(self) -> Self {
        Self { is_gnome: true, ..self }
    }

    /// Sets one of GNOME's settings.
    pub fn set_gnome(&self, schema: &str, key: &str, value: &str) {
        let mut gsettings = Command::new("gsettings");
        gsettings.args(["set", schema, key, value]).envs(self.environment());
        assert!(gsettings.status().unwrap().success(), "{schema} {key}");
    }

    /// The same computer where a variable of the environment is set.
    #[must_use]
    pub fn with_variable(mut self, name: &'static str, value: impl Into<PathBuf>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    /// The same computer with these file systems.
    #[must_use]
    pub fn with_mounts(self, mounts: Mounts) -> Self {
        Self { mounts: Some(mounts), ..self }
    }

    /// A program that is started here.
    pub(crate) fn command(&self, program: impl AsRef<Path>) -> Command {
        let program = program.as_ref().to_str().unwrap();
        let mut command =
            self.mounts.as_ref().map_or_else(|| Command::new(program), |mounts| mounts.command(program));
        command.envs(self.environment()).env_remove("WAYLAND_DISPLAY").stdin(Stdio::null());
        command
    }

    /// Where it is.
    pub fn home(&self) -> &Path {
        self.home.directory()
    }

    fn sockets(&self) -> PathBuf {
        self.home().join(".run")
    }

    /// What makes a program believe that it runs here.
    pub fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let mut environment = self.home.environment().to_vec();
        environment.extend([
            ("XDG_RUNTIME_DIR", self.sockets()),
            // As talkative as it can be: the log is searched for secrets.
            ("PERSONALSIGN_LOG", "trace".into()),
            ("RUST_BACKTRACE", "full".into()),
            // Dots per inch, for text: under X11 GTK does not take them from its settings file.
            ("GDK_DPI_SCALE", self.size_of_text.to_string().into()),
        ]);
        if self.is_gnome {
            environment
                .extend([("XDG_CURRENT_DESKTOP", "GNOME".into()), ("GSETTINGS_BACKEND", "keyfile".into())]);
            let none = |name| (name, PathBuf::new());
            environment.extend(["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].map(none));
            environment.extend(["no_proxy", "NO_PROXY"].map(none));
        }
        if !self.has_keyring {
            // Keyrings are reached over the session bus.
            environment.push(("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent".into()));
        }
        if !self.has_opengl {
            environment.push(("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()));
        }
        environment.extend(self.variables.iter().cloned());
        environment
    }

    /// Where programs say what they have to say, to be read after them: standard output and standard error.
    pub fn output(&self) -> (File, File) {
        let append =
            |name: &str| File::options().create(true).append(true).open(self.home().join(name)).unwrap();
        (append("stdout.txt"), append(STDERR))
    }

    /// What programs have said on standard error so far.
    pub fn said(&self) -> String {
        String::from_utf8_lossy(&fs::read(self.home().join(STDERR)).unwrap()).into_owned()
    }

    /// Waits until one of them has said something with these words in it; some are said only after half a minute.
    pub async fn wait_until_said(&self, words: &str) {
        until_within(LIMIT * 2, words, || async { self.said().contains(words).then_some(()) }).await;
    }

    /// What the wizard has written into its log that runs here with a practice service.
    pub fn log(&self) -> String {
        fs::read_to_string(self.practice_directory().join("wizard.log")).unwrap()
    }

    /// Sets the colours of programs to light or dark.
    pub fn prefer_dark(&self, dark: bool) {
        self.set_up("gtk-application-prefer-dark-theme", &dark.to_string());
    }

    /// Sets up the whole desktop: one of GTK's settings, by its name.
    pub fn set_up(&self, name: &str, value: &str) {
        let directory = self.home().join(".config/gtk-3.0");
        fs::create_dir_all(&directory).unwrap();
        fs::write(directory.join("settings.ini"), format!("[Settings]\n{name}={value}\n")).unwrap();
    }

    /// Puts down the file that lets the wizard trust the practice service, and gives its place.
    pub fn receive(&self, practice_service: &PracticeService, order: &PracticeOrder) -> PathBuf {
        let path = self.home().join("practice.json");
        practice_service.practice_file(order).write(&path).unwrap();
        path
    }

    /// Puts down a copy of a certificate file as a browser does that fetches it, and gives its place.
    pub fn bring(&self, file: &Path) -> PathBuf {
        self.download("certificate.pfx", &fs::read(file).unwrap())
    }

    /// Puts down what a browser fetched, and gives its place.
    pub fn download(&self, name: &str, content: &[u8]) -> PathBuf {
        let downloads = self.home().join(DOWNLOADS);
        fs::create_dir_all(&downloads).unwrap();
        let path = downloads.join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// Where the person finds a copy of it.
    pub fn backup(&self, order: &PracticeOrder) -> PathBuf {
        self.backup_of(&order.order_number)
    }

    /// Where the person finds a copy of a file that was brought: under its holder's name.
    pub fn backup_of(&self, name: &str) -> PathBuf {
        self.home().join(DOCUMENTS).join(format!("PersonalSign certificate {name}.pfx"))
    }

    /// Where the wizard keeps the certificate file of a practice order.
    pub fn certificate_file(&self, order: &PracticeOrder) -> PathBuf {
        self.practice_directory().join(format!("{}.pfx", order.order_number))
    }

    /// Waits until the wizard that runs here has written what belongs to the screen that it shows: it shows that first.
    pub async fn wait_for_effects(&self) {
        let folder = self.practice_directory();
        let logs = [folder.join("wizard.log"), folder.with_file_name("wizard.log")];
        until("the wizard has carried out the effects", async || {
            let written: Vec<String> = logs.iter().filter_map(|log| fs::read_to_string(log).ok()).collect();
            let is_done = |log: &String| {
                let since_start = log.rsplit("version ").next().unwrap_or_default();
                since_start.matches("effects begun").count() == since_start.matches("effects done").count()
            };
            (!written.is_empty() && written.iter().all(is_done)).then_some(())
        })
        .await;
    }

    /// Where the wizard lists what it has installed from practice orders.
    pub fn ledger(&self) -> PathBuf {
        self.practice_directory().join("installed.json")
    }

    fn practice_directory(&self) -> PathBuf {
        self.home().join(".local/share/eu.personalsign.wizard/practice")
    }
}

/// As the XDG Base Directory Specification asks for the directory of sockets.
#[cfg(unix)]
fn close_to_others(directory: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(directory, fs::Permissions::from_mode(0o700)).unwrap();
}

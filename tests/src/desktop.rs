//! A person's computer: a home directory with the certificate databases of real programs.

use std::{
    ffi::OsStr,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use ca_page::catcher::spare;
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
/// GTK's setting by which the page moves.
const ANIMATIONS: &str = "gtk-enable-animations";

/// A home directory, isolated from everything else on this computer.
pub struct Desktop {
    home: Home,
    /// The database of Chrome and Chromium.
    pub shared: Database,
    /// The database of Firefox's only profile.
    pub firefox: Database,
    has_keyring: bool,
    has_graphics: bool,
    /// The factor of the text's size.
    size_of_text: u8,
    is_gnome: bool,
    /// Additional environment variables.
    variables: Vec<(&'static str, PathBuf)>,
    /// File systems that only programs in this home see.
    mounts: Option<Mounts>,
    /// The user as whom programs run, if another than that of the test.
    #[cfg(unix)]
    user: Option<u32>,
    _temporary: Option<TempDir>,
}

impl Desktop {
    /// Creates it in a temporary directory that is deleted with it.
    pub fn temporary() -> Self {
        Self::temporary_with(Database::create)
    }

    /// The same without databases, as `cargo xtask run` creates it: the first program that needs a database creates
    /// it.
    pub fn without_databases() -> Self {
        Self::temporary_with(Database::at)
    }

    fn temporary_with(database: fn(PathBuf) -> Database) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let home = directory.path().to_owned();
        Self { _temporary: Some(directory), ..Self::with(home, database) }
    }

    /// Creates it in a directory that is kept. It must not exist yet.
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
            has_graphics: false,
            size_of_text: 1,
            is_gnome: false,
            variables: Vec::new(),
            mounts: None,
            #[cfg(unix)]
            user: None,
            _temporary: None,
        };
        let sockets = desktop.sockets();
        fs::create_dir(&sockets).unwrap();
        #[cfg(unix)]
        close_to_others(&sockets);
        desktop.set_up(ANIMATIONS, "false");
        desktop
    }

    /// Removes the keyring, so that no program can store a secret.
    #[must_use]
    pub fn without_keyring(self) -> Self {
        Self { has_keyring: false, ..self }
    }

    /// Lets WebKit draw with OpenGL, and the page move, as for most people. Without a graphics card, OpenGL is emulated,
    /// and each frame takes as long as checking the whole page. Pictures need it.
    #[must_use]
    pub fn with_graphics(self) -> Self {
        self.set_up(ANIMATIONS, "true");
        Self { has_graphics: true, ..self }
    }

    /// Sets the factor of the text's size.
    #[must_use]
    pub fn with_text_of_size(self, size_of_text: u8) -> Self {
        Self { size_of_text, ..self }
    }

    /// Uses GNOME's settings, which `gsettings` writes here, and no proxy in the environment.
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

    /// Sets an environment variable.
    #[must_use]
    pub fn with_variable(mut self, name: &'static str, value: impl Into<PathBuf>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    /// Adds these file systems.
    #[must_use]
    pub fn with_mounts(self, mounts: Mounts) -> Self {
        Self { mounts: Some(mounts), ..self }
    }

    /// The file systems that only programs in this home see.
    pub fn mounts(&self) -> Option<&Mounts> {
        self.mounts.as_ref()
    }

    /// Runs programs as this user.
    #[cfg(unix)]
    pub(crate) fn run_by(self, user: Option<u32>) -> Self {
        Self { user, ..self }
    }

    /// A command for a program in this home.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let program = program.as_ref().to_str().unwrap();
        let mut command =
            self.mounts.as_ref().map_or_else(|| Command::new(program), |mounts| mounts.command(program));
        command.envs(self.environment()).env_remove("WAYLAND_DISPLAY").stdin(Stdio::null());
        #[cfg(unix)]
        if let Some(user) = self.user {
            use std::os::unix::process::CommandExt;
            command.uid(user).gid(user);
        }
        command
    }

    /// The path of the home.
    pub fn home(&self) -> &Path {
        self.home.directory()
    }

    fn sockets(&self) -> PathBuf {
        self.home().join(".run")
    }

    /// The environment of programs in this home.
    pub fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let mut environment = self.home.environment().to_vec();
        environment.extend([
            ("XDG_RUNTIME_DIR", self.sockets()),
            // At the most verbose level: the log is searched for secrets.
            ("PERSONALSIGN_LOG", "trace".into()),
            ("RUST_BACKTRACE", "full".into()),
            // The text's resolution: under X11 GTK does not take it from its settings file.
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
            // Keyrings are reached over the session bus, so it is disabled.
            environment.push(("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent".into()));
        }
        if !self.has_graphics {
            environment.push(("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()));
        }
        environment.extend(self.variables.iter().cloned());
        environment
    }

    /// The files for standard output and standard error of programs, to be read afterwards.
    pub fn output(&self) -> (File, File) {
        let append =
            |name: &str| File::options().create(true).append(true).open(self.home().join(name)).unwrap();
        (append("stdout.txt"), append(STDERR))
    }

    /// The programs' output on standard error so far.
    pub fn said(&self) -> String {
        String::from_utf8_lossy(&fs::read(self.home().join(STDERR)).unwrap()).into_owned()
    }

    /// Waits until the output contains these words; some appear only after half a minute.
    pub async fn wait_until_said(&self, words: &str) {
        until_within(LIMIT * 2, words, || async { self.said().contains(words).then_some(()) }).await;
    }

    /// The log of a wizard with a practice service in this home.
    pub fn log(&self) -> String {
        fs::read_to_string(self.practice_directory().join("wizard.log")).unwrap()
    }

    /// Sets the colour scheme of programs to light or dark.
    pub fn prefer_dark(&self, dark: bool) {
        self.set_up("gtk-application-prefer-dark-theme", &dark.to_string());
    }

    /// Sets one of GTK's settings, by its name, for the whole desktop. The last value counts.
    pub fn set_up(&self, name: &str, value: &str) {
        let directory = self.home().join(".config/gtk-3.0");
        fs::create_dir_all(&directory).unwrap();
        let mut settings =
            File::options().create(true).append(true).open(directory.join("settings.ini")).unwrap();
        writeln!(settings, "[Settings]\n{name}={value}").unwrap();
    }

    /// Writes the practice file by which the wizard trusts the service, and returns its path.
    pub fn receive(&self, practice_service: &PracticeService, order: &PracticeOrder) -> PathBuf {
        let path = self.home().join("practice.json");
        practice_service.practice_file(order).write(&path).unwrap();
        path
    }

    /// Copies a certificate file into the downloads, as a browser does, and returns its path.
    pub fn bring(&self, file: &Path) -> PathBuf {
        self.download("certificate.pfx", &fs::read(file).unwrap())
    }

    /// Writes a download of a browser, and returns its path.
    pub fn download(&self, name: &str, content: &[u8]) -> PathBuf {
        let downloads = self.home().join(DOWNLOADS);
        fs::create_dir_all(&downloads).unwrap();
        let path = downloads.join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// The path of the person's copy of an order's file.
    pub fn backup(&self, order: &PracticeOrder) -> PathBuf {
        self.backup_of(&order.order_number)
    }

    /// The path of the person's copy of the user's own file, which is named after its holder.
    pub fn backup_of(&self, name: &str) -> PathBuf {
        self.home().join(DOCUMENTS).join(format!("PersonalSign certificate {name}.pfx"))
    }

    /// The path of the wizard's certificate file of a practice order.
    pub fn certificate_file(&self, order: &PracticeOrder) -> PathBuf {
        self.practice_directory().join(format!("{}.pfx", order.order_number))
    }

    /// The path of the wizard's certificate file of its visit with this number to the page of a CA, of those that
    /// brought one.
    pub fn page_file(&self, number: usize) -> PathBuf {
        self.practice_directory().join(format!("page-{number}.pfx"))
    }

    /// What pages of CAs have sent that is no whole certificate file: the names under which it is kept.
    pub fn page_replies(&self) -> Vec<PathBuf> {
        let kept = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "kept");
        self.page_folders().iter().flat_map(|folder| paths_in(folder)).filter(kept).collect()
    }

    /// The folders of visits to pages of CAs.
    pub fn page_folders(&self) -> Vec<PathBuf> {
        let is_one = |path: &PathBuf| path.is_dir() && path.file_name().is_some_and(is_of_page);
        paths_in(&self.practice_directory()).into_iter().filter(is_one).collect()
    }

    /// The largest file that a page of a CA has sent, under whatever name: saved, or in the folder of its visit.
    pub fn most_of_page(&self) -> Option<(usize, PathBuf)> {
        let saved = (1..).map(|number| self.page_file(number)).take_while(|file| file.exists());
        let folders = self.page_folders().into_iter().flat_map(|folder| [spare(&folder), folder]);
        let replies = folders.flat_map(|folder| paths_in(&folder));
        let of_page = saved.chain(replies.filter(|path| !path.ends_with("reserve")));
        of_page.filter_map(|path| Some((fs::metadata(&path).ok()?.len() as usize, path))).max()
    }

    /// The wizard's record of its visit to the page of a CA; empty if there is none.
    pub fn page_record(&self) -> String {
        fs::read_to_string(self.practice_directory().join("page.json")).unwrap_or_default()
    }

    /// Waits until the wizard in this home has written all files of the screen that it shows: the screen appears
    /// first.
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

    /// The path of the ledger of practice orders.
    pub fn ledger(&self) -> PathBuf {
        self.practice_directory().join("installed.json")
    }

    /// The wizard's directory for practice orders, as it is outside the file systems of this home.
    pub fn practice_directory(&self) -> PathBuf {
        let directory = self.own_directory();
        self.mounts.as_ref().map_or_else(|| directory.clone(), |mounts| mounts.seen(&directory))
    }

    /// The same as programs in this home see it.
    pub fn own_directory(&self) -> PathBuf {
        self.home().join(".local/share/eu.personalsign.wizard/practice")
    }
}

/// The paths in a folder; none where there is no such folder.
fn paths_in(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

/// Whether this is a name of what a visit to the page of a CA leaves.
fn is_of_page(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with("page-")
}

/// Makes the directory private, as the XDG Base Directory Specification requires for sockets.
#[cfg(unix)]
fn close_to_others(directory: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(directory, fs::Permissions::from_mode(0o700)).unwrap();
}

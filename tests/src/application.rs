//! The real application, in the words of a person who uses it.

use std::{
    env,
    path::{Path, PathBuf},
    process::{self, ExitStatus},
    thread,
};

use evidence::Figure;
use serde_json::Value;
use thirtyfour::{
    By, Key, WebDriver, WebElement, error::WebDriverResult, extensions::query::ElementQueryable,
};
use tokio::time::timeout;

use crate::{
    desktop::Desktop,
    dialog::{Dialog, Windows},
    driver::Driver,
    screen::Screen,
    secrets::{Findings, Secrets},
    waiting::{INTERVAL, LIMIT, until},
};

const EXECUTABLE: &str = "personalsign-wizard";

/// Holds still what moves, and calls back after two frames.
const HOLD_STILL: &str = "
    const done = arguments[arguments.length - 1];
    document.documentElement.style.caretColor = 'transparent';
    for (const animation of document.getAnimations()) { animation.pause(); animation.currentTime = 0; }
    requestAnimationFrame(() => requestAnimationFrame(() => done()));";

/// A running application. Dropping it is `kill -9` for it and all its processes.
pub struct Application {
    pub(crate) window: WebDriver,
    secrets: Secrets,
    pub(crate) driver: Driver,
}

impl Application {
    /// Starts it with these arguments, and waits for the first screen. When it ends, none of the secrets may have been
    /// left anywhere.
    pub async fn start(desktop: &Desktop, arguments: &[&str], secrets: Secrets) -> Self {
        let driver = Driver::start(desktop).await;
        let window = driver.open(&executable(), arguments).await;
        let application = Self { window, secrets, driver };
        application.wait_for("heading").await;
        application
    }

    /// Starts it with a practice file and, perhaps, a certificate file that the person opens with it.
    pub async fn open(
        desktop: &Desktop,
        practice_file: &Path,
        certificate_file: Option<&Path>,
        secrets: Secrets,
    ) -> Self {
        let mut arguments = vec!["--service", practice_file.to_str().unwrap()];
        arguments.extend(certificate_file.and_then(Path::to_str));
        Self::start(desktop, &arguments, secrets).await
    }

    /// The command that starts it by itself, without a driver.
    pub fn command(desktop: &Desktop) -> process::Command {
        desktop.command(executable())
    }

    /// Starts it by itself, without a driver, where it has only a message with this code to show. Closes that by
    /// keyboard, and gives how it ended and what it said.
    ///
    /// # Panics
    /// When there is no such message, or when it goes on for longer than [`LIMIT`] after it.
    pub async fn start_in_vain(desktop: &Desktop, arguments: &[&str], code: &str) -> (ExitStatus, String) {
        let mut command = tokio::process::Command::from(Self::command(desktop));
        let (stdout, stderr) = desktop.output();
        let mut process =
            command.args(arguments).stdout(stdout).stderr(stderr).kill_on_drop(true).spawn().unwrap();
        desktop.wait_until_said(code).await;
        Windows::of_new(process.id().unwrap()).another().await.accept().await;
        let ended = timeout(LIMIT, process.wait()).await.expect("it ends after its message").unwrap();
        (ended, desktop.said())
    }

    /// Types a link on the Start screen and opens it.
    pub async fn open_link(&self, link: &str) {
        self.type_into("link", link).await;
        self.click("proceed").await;
    }

    /// Puts `text` in the place of what stands in a field.
    pub async fn type_into(&self, testid: &str, text: &str) {
        if testid.contains("password") {
            self.secrets.add(text);
        }
        let field = self.wait_for(testid).await;
        field.send_keys(Key::Control + "a").await.unwrap();
        field.send_keys(Key::Delete + text).await.unwrap();
    }

    /// Copies `text` out of something of more lines, and pastes it in the place of what stands in a field.
    pub async fn paste_into(&self, testid: &str, text: &str) {
        let make = "const mail = document.createElement('textarea'); mail.id = 'mail'; mail.value = arguments[0]; \
                    document.body.prepend(mail);";
        self.window.execute(make, vec![text.into()]).await.unwrap();
        let mail = self.window.find(By::Id("mail")).await.unwrap();
        mail.send_keys(Key::Control + "a").await.unwrap();
        mail.send_keys(Key::Control + "c").await.unwrap();
        self.window.execute("document.getElementById('mail').remove()", vec![]).await.unwrap();
        let field = self.wait_for(testid).await;
        field.send_keys(Key::Control + "a").await.unwrap();
        field.send_keys(Key::Control + "v").await.unwrap();
    }

    /// Clicks, as soon as that has an effect. What is half in sight is scrolled to: the driver takes it for out of reach.
    pub async fn click(&self, testid: &str) {
        let selector = format!("[data-testid='{testid}']:not([aria-disabled='true'])");
        let element = self.first(&selector).await;
        element.scroll_into_view().await.unwrap();
        element.click().await.unwrap();
    }

    /// Opens what is to be opened by its first line, if it is not open.
    pub async fn unfold(&self, testid: &str) {
        if self.attributes(testid, "data-open").await.concat() == "true" {
            return;
        }
        self.first(&format!("[data-testid='{testid}'] > button")).await.click().await.unwrap();
        self.wait_for_attribute(testid, "data-open", "true").await;
    }

    /// Opens everything of this name that is to be opened by its first line.
    pub async fn unfold_each(&self, testid: &str) {
        let closed = format!("[data-testid='{testid}'][data-open='false'] > button");
        while !self.of_each(&closed, "true").await.is_empty() {
            self.first(&closed).await.click().await.unwrap();
        }
    }

    /// Clicks within the row of a program, whose id begins so.
    pub async fn click_beside(&self, row: &str, program: &str, testid: &str) {
        let row = format!("[data-testid='{row}'][data-target-id^='{program}']");
        let selector = format!("{row} [data-testid='{testid}']:not([aria-disabled='true'])");
        self.first(&selector).await.click().await.unwrap();
    }

    /// Clicks on what opens one of the system's dialogs.
    pub async fn open_dialog(&self, testid: &str) -> Dialog {
        let windows = Windows::of(self.process());
        self.click(testid).await;
        windows.another().await
    }

    /// Waits until it is there.
    pub async fn wait_for(&self, testid: &str) -> WebElement {
        self.first(&selector_of(testid)).await
    }

    /// Waits until it has this attribute with this value.
    pub async fn wait_for_attribute(&self, testid: &str, name: &str, value: &str) {
        self.first(&format!("[data-testid='{testid}'][{name}='{value}']")).await;
    }

    /// Waits until the screen is there and the wizard has nothing left to do.
    pub async fn wait_for_screen(&self, screen: Screen) {
        self.first(&settled(&format!("[data-testid='screen-{}']", screen.name()))).await;
        assert_eq!(self.text("step-code").await, screen.code());
    }

    /// Waits until a screen with this code for the telephone is there and the wizard has nothing left to do.
    pub async fn wait_for_code(&self, code: &str) {
        until(&format!("the screen {code}"), || async {
            (self.read("step-code").await? == code).then_some(())
        })
        .await;
        self.first(&settled("[data-testid^='screen-']")).await;
    }

    /// Waits until another screen is there and the wizard has nothing left to do.
    pub async fn wait_for_screen_after(&self, screen: Screen) {
        let another = format!("[data-testid^='screen-']:not([data-testid='screen-{}'])", screen.name());
        self.first(&settled(&another)).await;
    }

    /// Waits until this error is shown.
    pub async fn wait_for_problem(&self, code: &str) {
        let shown = || async { (self.read("problem-code").await? == code).then_some(()) };
        until(&format!("the error {code}"), shown).await;
        self.first(&settled("[data-testid='problem']")).await;
    }

    /// The screen that is shown.
    pub async fn screen(&self) -> Screen {
        let testid =
            until("a screen", || self.first_now("[data-testid^='screen-']", "element.dataset.testid")).await;
        let testid = testid.as_str().unwrap();
        let named = |screen: &Screen| testid.strip_prefix("screen-") == Some(screen.name());
        Screen::ALL
            .into_iter()
            .chain(Screen::BESIDE)
            .find(named)
            .unwrap_or_else(|| panic!("no such screen: {testid}"))
    }

    /// The code of the error that is shown, if there is one.
    pub async fn problem_code(&self) -> Option<String> {
        if self.shows("problem-code").await { Some(self.text("problem-code").await) } else { None }
    }

    /// What is said beside an error of what became of the link.
    pub async fn link_and_file(&self) -> String {
        self.attributes("link-status", "data-link").await.concat()
    }

    /// Whether it is there at this moment.
    pub async fn shows(&self, testid: &str) -> bool {
        !self.of_each(&selector_of(testid), "true").await.is_empty()
    }

    /// The words that are shown.
    pub async fn text(&self, testid: &str) -> String {
        until(&format!("the words of {testid}"), || self.read(testid)).await
    }

    /// The words that are shown at this moment.
    async fn read(&self, testid: &str) -> Option<String> {
        let words = self.first_now(&selector_of(testid), "element.innerText.trim()").await?;
        words.as_str().map(str::to_owned)
    }

    /// What stands in a field.
    pub async fn value(&self, testid: &str) -> String {
        let value =
            until(testid, || async { self.first_now(&selector_of(testid), "element.value").await }).await;
        value.as_str().unwrap().to_owned()
    }

    /// Whether a box is ticked.
    pub async fn is_ticked(&self, testid: &str) -> bool {
        until(testid, || async { self.first_now(&selector_of(testid), "element.checked").await }).await
            == true
    }

    /// An attribute of every element of this name.
    pub async fn attributes(&self, testid: &str, name: &str) -> Vec<String> {
        self.wait_for(testid).await;
        let values = self.of_each(&selector_of(testid), &format!("element.getAttribute('{name}')")).await;
        values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    async fn first_now(&self, selector: &str, asked: &str) -> Option<Value> {
        self.of_each(selector, asked).await.into_iter().next()
    }

    /// What is asked of each `element`, at this moment and in one call: one that was found can be gone when it is asked
    /// later.
    async fn of_each(&self, selector: &str, asked: &str) -> Vec<Value> {
        let script =
            format!("return Array.from(document.querySelectorAll(arguments[0]), element => {asked});");
        let answers = self.window.execute(script, vec![selector.into()]).await.unwrap();
        answers.convert().unwrap()
    }

    /// A picture of the window (PNG) in which nothing moves any more.
    pub async fn picture(&self) -> Vec<u8> {
        self.still(async || self.window.screenshot_as_png().await.unwrap()).await
    }

    /// A picture of the sheet with the screen (PNG), without what stands around it.
    pub async fn picture_of_sheet(&self) -> Vec<u8> {
        let sheet = self.first("main").await;
        self.still(async || sheet.screenshot_as_png().await.unwrap()).await
    }

    /// A picture in which nothing moves any more.
    async fn still(&self, take: impl AsyncFn() -> Vec<u8>) -> Vec<u8> {
        let stands_still = timeout(LIMIT, async {
            let mut before = Vec::new();
            // The first one can show an old frame, so two equal ones are asked for.
            loop {
                self.window.execute_async(HOLD_STILL, Vec::new()).await.unwrap();
                let picture = take().await;
                if picture == before {
                    return picture;
                }
                before = picture;
            }
        });
        stands_still.await.expect("the window stands still")
    }

    /// Scrolls as a person does who looks for it, where the driver takes what is behind an edge for what is in sight.
    pub async fn scroll_to(&self, testid: &str) {
        self.wait_for(testid).await.scroll_into_view().await.unwrap();
    }

    /// Scrolls to an error, which may stand beside a program far below.
    pub async fn scroll_to_problem(&self, code: &str) {
        let codes = "document.querySelectorAll(\"[data-testid$='problem-code']\")";
        let found = format!("[...{codes}].find(shown => shown.innerText.trim() === '{code}')");
        self.carry_out(&format!("{found}?.scrollIntoView({{ block: 'nearest' }});")).await;
    }

    /// Lets the page itself carry out the body of an asynchronous function, and gives what that returns.
    pub async fn carry_out(&self, body: &str) -> Value {
        self.run(body).await.unwrap()
    }

    /// The same where the body only looks: now and then the driver cannot read an answer, and is asked again.
    pub async fn observe(&self, body: &str) -> Value {
        until("an answer that can be read", || async { self.run(body).await.ok() }).await
    }

    async fn run(&self, body: &str) -> WebDriverResult<Value> {
        let script =
            format!("const done = arguments[arguments.length - 1]; (async () => {{ {body} }})().then(done);");
        Ok(self.window.execute_async(script, Vec::new()).await?.json().clone())
    }

    /// Waits until the page itself finds that something is so: the body of an asynchronous function that returns `true`.
    pub async fn wait_until(&self, what: &str, body: &str) {
        until(what, || async { (self.carry_out(body).await == true).then_some(()) }).await;
    }

    /// How many windows there are.
    pub async fn windows(&self) -> usize {
        self.window.windows().await.unwrap().len()
    }

    /// The number of its main process.
    pub fn process(&self) -> u32 {
        self.driver.process(&executable())
    }

    pub(crate) async fn first(&self, selector: &str) -> WebElement {
        let found = self.window.query(By::Css(selector)).wait(LIMIT, INTERVAL).first_opt().await.unwrap();
        match found {
            Some(element) => element,
            None => panic!("waited in vain for {selector} on this page:\n{}", self.page().await),
        }
    }

    /// Everything that can be read in the window.
    async fn page(&self) -> String {
        let body = self.window.find(By::Tag("body")).await.unwrap();
        body.text().await.unwrap()
    }
}

impl Drop for Application {
    fn drop(&mut self) {
        let Findings { searched, found } = self.secrets.search(self.driver.process_group());
        // Before the judgement: a test that fails for another reason has been searched as well.
        evidence::figures([(Figure::Secrets, found.len()), (Figure::Searched, searched)]);
        if !thread::panicking() {
            assert!(found.is_empty(), "{}", found.join("\n"));
        }
    }
}

fn selector_of(testid: &str) -> String {
    format!("[data-testid='{testid}']")
}

/// The elements that `selector` finds while the wizard has nothing to do.
fn settled(selector: &str) -> String {
    format!("body:not(:has([data-testid='busy'])) {selector}")
}

/// The application that was built into the same directory as this program.
fn executable() -> PathBuf {
    let own = env::current_exe().unwrap();
    let name = format!("{EXECUTABLE}{}", env::consts::EXE_SUFFIX);
    let found = own.ancestors().map(|directory| directory.join(&name)).find(|path| path.is_file());
    found.unwrap_or_else(|| panic!("{name} is missing: run `cargo build -p {EXECUTABLE}` first"))
}

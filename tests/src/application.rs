//! The real application, driven as by a person.

use std::{
    env,
    path::{Path, PathBuf},
    process::{self, ExitStatus},
};

use serde_json::Value;
use thirtyfour::{
    By, Key, WebDriver, WebElement, error::WebDriverResult, extensions::query::ElementQueryable,
};
use tokio::time::timeout;

use crate::{
    desktop::Desktop,
    dialog::{Dialog, Windows, accept_newest, newest},
    driver::Driver,
    neighbour::drop_on,
    screen::Screen,
    secrets::Secrets,
    waiting::{INTERVAL, LIMIT, until},
};

const EXECUTABLE: &str = "personalsign-wizard";

/// Ends what moves once, stops what moves on, and calls back after two frames.
const HOLD_STILL: &str = "
    const done = arguments[arguments.length - 1];
    document.documentElement.style.caretColor = 'transparent';
    for (const animation of document.getAnimations()) {
        if (animation.effect.getComputedTiming().endTime < Infinity) animation.finish();
        else { animation.pause(); animation.currentTime = 0; }
    }
    requestAnimationFrame(() => requestAnimationFrame(() => done()));";

/// A running application. Dropping it kills it and all its processes (`kill -9`).
pub struct Application {
    pub(crate) window: WebDriver,
    pub(crate) secrets: Secrets,
    pub(crate) driver: Driver,
}

impl Application {
    /// Starts it with these arguments, and waits for the first screen. When it is dropped, none of the secrets may be
    /// found anywhere.
    pub async fn start(desktop: &Desktop, arguments: &[&str], secrets: Secrets) -> Self {
        let driver = Driver::start(desktop).await;
        let window = driver.open(&executable(), arguments).await;
        let application = Self { window, secrets, driver };
        application.wait_for("heading").await;
        application
    }

    /// Starts it with a practice file and, optionally, a certificate file that the person opens with it.
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

    /// The command that starts it directly, without WebDriver.
    pub fn command(desktop: &Desktop) -> process::Command {
        desktop.command(executable())
    }

    /// Starts it directly, where it can only show a message dialog with this code. Closes the dialog by keyboard, and
    /// returns the exit status and stderr.
    ///
    /// # Panics
    /// When there is no such message, or when it keeps running for longer than [`LIMIT`] after it.
    pub async fn start_in_vain(desktop: &Desktop, arguments: &[&str], code: &str) -> (ExitStatus, String) {
        let mut command = tokio::process::Command::from(Self::command(desktop));
        let (stdout, stderr) = desktop.output();
        let mut process =
            command.args(arguments).stdout(stdout).stderr(stderr).kill_on_drop(true).spawn().unwrap();
        desktop.wait_until_said(code).await;
        // The window that stayed empty may still be there, and goes.
        let ended = until("it ends after its message", || {
            process.id().iter().for_each(|id| accept_newest(*id));
            let status = process.try_wait().unwrap();
            async move { status }
        })
        .await;
        (ended, desktop.said())
    }

    /// Types a link on the Start screen and opens it.
    pub async fn open_link(&self, link: &str) {
        self.type_into("link", link).await;
        self.click("proceed").await;
    }

    /// Replaces the text of a field.
    pub async fn type_into(&self, testid: &str, text: &str) {
        if testid.contains("password") {
            self.secrets.add(text);
        }
        let field = self.wait_for(testid).await;
        field.send_keys(Key::Control + "a").await.unwrap();
        field.send_keys(Key::Delete + text).await.unwrap();
    }

    /// Copies `text` out of a multi-line field, and pastes it in place of another field's text.
    pub async fn paste_into(&self, testid: &str, text: &str) {
        self.copy(text).await;
        let field = self.wait_for(testid).await;
        field.send_keys(Key::Control + "a").await.unwrap();
        field.send_keys(Key::Control + "v").await.unwrap();
    }

    /// Copies the text, as from an e-mail.
    pub async fn copy(&self, text: &str) {
        let make = "const mail = document.createElement('textarea'); mail.id = 'mail'; mail.value = arguments[0]; \
                    document.body.prepend(mail);";
        self.window.execute(make, vec![text.into()]).await.unwrap();
        let mail = self.window.find(By::Id("mail")).await.unwrap();
        mail.send_keys(Key::Control + "a").await.unwrap();
        mail.send_keys(Key::Control + "c").await.unwrap();
        self.window.execute("document.getElementById('mail').remove()", vec![]).await.unwrap();
    }

    /// Clicks the element once it is enabled. It is scrolled into view first, since WebDriver takes a partly visible
    /// one for unreachable.
    pub async fn click(&self, testid: &str) {
        let selector = format!("[data-testid='{testid}']:not([aria-disabled='true'])");
        let element = self.first(&selector).await;
        element.scroll_into_view().await.unwrap();
        element.click().await.unwrap();
    }

    /// Confirms the only link that is offered, and waits for its order. The screen takes no click in its first half second.
    pub async fn confirm_link(&self) {
        self.wait_for("offer").await;
        // In one script: the next screen has such a button, too.
        let confirm = "const offer = document.querySelector(\"[data-testid='offer']\");
            if (offer) document.querySelector(\"[data-testid='proceed']\").click();
            return offer === null;";
        until("the order of the link", || async {
            let confirmed = self.window.execute(confirm, vec![]).await.unwrap();
            confirmed.json().as_bool().filter(|is_confirmed| *is_confirmed)
        })
        .await;
        self.wait_for_screen(Screen::ReviewOrder).await;
    }

    /// Closes the window by the main action of Done, and waits until the program has ended. The screen takes no click in
    /// its first half second, which may be meant for the screen before.
    pub async fn close(&self) {
        let process = self.process();
        until("the program's end", || async {
            if !self.driver.runs(process) {
                return Some(());
            }
            // The window may be gone before the driver replies.
            if let Ok(close) = self.window.find(By::Css(selector_of("close"))).await {
                let _ = close.click().await;
            }
            None
        })
        .await;
    }

    /// Opens a details element, if it is closed.
    pub async fn unfold(&self, testid: &str) {
        if self.attributes(testid, "data-open").await.concat() == "true" {
            return;
        }
        self.click(&format!("{testid}-toggle")).await;
        self.wait_for_attribute(testid, "data-open", "true").await;
    }

    /// Opens all details elements of this name.
    pub async fn unfold_each(&self, testid: &str) {
        let closed = format!("[data-testid='{testid}'][data-open='false'] > button");
        while !self.of_each(&closed, "true").await.is_empty() {
            self.first(&closed).await.click().await.unwrap();
        }
    }

    /// Clicks within the row of the program whose id has this prefix.
    pub async fn click_beside(&self, row: &str, program: &str, testid: &str) {
        let row = format!("[data-testid='{row}'][data-target-id^='{program}']");
        let selector = format!("{row} [data-testid='{testid}']:not([aria-disabled='true'])");
        self.first(&selector).await.click().await.unwrap();
    }

    /// Clicks an element that opens one of the system's dialogs.
    pub async fn open_dialog(&self, testid: &str) -> Dialog {
        let windows = Windows::of(self.process());
        self.click(testid).await;
        windows.another().await
    }

    /// Waits until the element exists.
    pub async fn wait_for(&self, testid: &str) -> WebElement {
        self.first(&selector_of(testid)).await
    }

    /// Waits until the element has this attribute with this value.
    pub async fn wait_for_attribute(&self, testid: &str, name: &str, value: &str) {
        self.first(&format!("[data-testid='{testid}'][{name}='{value}']")).await;
    }

    /// Waits until the screen is shown and no task is pending.
    pub async fn wait_for_screen(&self, screen: Screen) {
        self.first(&settled(&format!("[data-testid='screen-{}']", screen.name()))).await;
        assert_eq!(self.text("step-code").await, screen.code());
    }

    /// Waits until a screen with this telephone code is shown and no task is pending.
    pub async fn wait_for_code(&self, code: &str) {
        until(&format!("the screen {code}"), || async {
            (self.read("step-code").await? == code).then_some(())
        })
        .await;
        self.first(&settled("[data-testid^='screen-']")).await;
    }

    /// Waits until another screen is shown and no task is pending.
    pub async fn wait_for_screen_after(&self, screen: Screen) {
        let another = format!("[data-testid^='screen-']:not([data-testid='screen-{}'])", screen.name());
        self.first(&settled(&another)).await;
    }

    /// Waits until this error is shown.
    pub async fn wait_for_problem(&self, code: &str) {
        self.wait_for_problem_beside_page(code).await;
        self.first(&settled("[data-testid='problem']")).await;
    }

    /// The same while the page of a CA stays open.
    pub async fn wait_for_problem_beside_page(&self, code: &str) {
        let shown = || async { (self.read("problem-code").await? == code).then_some(()) };
        until(&format!("the error {code}"), shown).await;
    }

    /// The current screen.
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

    /// The code of the error that is shown, if any.
    pub async fn problem_code(&self) -> Option<String> {
        self.read("problem-code").await
    }

    /// The text on the link's status beside an error.
    pub async fn link_and_file(&self) -> String {
        self.attributes("link-status", "data-link").await.concat()
    }

    /// Whether the element exists at this moment.
    pub async fn shows(&self, testid: &str) -> bool {
        !self.of_each(&selector_of(testid), "true").await.is_empty()
    }

    /// Whether a new certificate password is asked for, other than a suggested one that is typed over.
    pub async fn chooses_a_password(&self) -> bool {
        self.shows("choose-own-password").await || self.shows("certificate-password-repeat").await
    }

    /// Types a certificate password that the person has thought of, and ticks that it is written down.
    pub async fn think_of(&self, password: &str) {
        if self.shows("choose-own-password").await {
            self.click("choose-own-password").await;
        }
        self.type_into("certificate-password", password).await;
        self.type_into("certificate-password-repeat", password).await;
        if !self.is_ticked("password-noted").await {
            self.click("password-noted").await;
        }
    }

    /// The suggested password, as it stands on the screen.
    pub async fn suggested_password(&self) -> String {
        self.text("suggested-password").await.split_whitespace().collect()
    }

    /// The text of the element.
    pub async fn text(&self, testid: &str) -> String {
        until(&format!("the words of {testid}"), || self.read(testid)).await
    }

    /// The current text of the element.
    async fn read(&self, testid: &str) -> Option<String> {
        let words = self.first_now(&selector_of(testid), "element.innerText.trim()").await?;
        words.as_str().map(str::to_owned)
    }

    /// The text of a field.
    pub async fn value(&self, testid: &str) -> String {
        let value =
            until(testid, || async { self.first_now(&selector_of(testid), "element.value").await }).await;
        value.as_str().unwrap().to_owned()
    }

    /// Whether a checkbox is ticked.
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

    /// The texts of all such elements.
    pub async fn texts(&self, testid: &str) -> Vec<String> {
        self.wait_for(testid).await;
        let texts = self.of_each(&selector_of(testid), "element.innerText.trim()").await;
        texts.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Clicks the element at this place among several, from 0.
    pub async fn click_at(&self, testid: &str, place: usize) {
        let elements = self.window.find_all(By::Css(selector_of(testid))).await.unwrap();
        elements[place].click().await.unwrap();
    }

    /// Drags this (its media types, and the text of each) onto the window from another program. Returns whether the window
    /// takes it.
    pub async fn drop_on(&self, kinds: &[(&str, &str)]) -> bool {
        let window = newest(self.process(), |_| true).expect("it has a window");
        drop_on(window, (500, 500), kinds).await
    }

    async fn first_now(&self, selector: &str, asked: &str) -> Option<Value> {
        self.of_each(selector, asked).await.into_iter().next()
    }

    /// Evaluates an expression on each `element`, in one call: an element found earlier can disappear before the next
    /// call.
    async fn of_each(&self, selector: &str, asked: &str) -> Vec<Value> {
        let script =
            format!("return Array.from(document.querySelectorAll(arguments[0]), element => {asked});");
        let answers = self.window.execute(script, vec![selector.into()]).await.unwrap();
        answers.convert().unwrap()
    }

    /// A picture of the window (PNG) without movement.
    pub async fn picture(&self) -> Vec<u8> {
        self.still(async || self.window.screenshot_as_png().await.unwrap()).await
    }

    /// A picture of the sheet with the screen (PNG), without its surroundings.
    pub async fn picture_of_sheet(&self) -> Vec<u8> {
        let sheet = self.first("main").await;
        self.still(async || sheet.screenshot_as_png().await.unwrap()).await
    }

    /// Takes a picture without movement.
    async fn still(&self, take: impl AsyncFn() -> Vec<u8>) -> Vec<u8> {
        let stands_still = timeout(LIMIT, async {
            let mut before = Vec::new();
            // The first one can show an old frame, so two equal ones are required.
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

    /// Scrolls to the element as a person would, where WebDriver takes a clipped one for visible.
    pub async fn scroll_to(&self, testid: &str) {
        self.wait_for(testid).await.scroll_into_view().await.unwrap();
    }

    /// Scrolls to an error, which may belong to a program far below.
    pub async fn scroll_to_problem(&self, code: &str) {
        let codes = "document.querySelectorAll(\"[data-testid$='problem-code']\")";
        let found = format!("[...{codes}].find(shown => shown.innerText.trim() === '{code}')");
        self.observe(&format!("{found}?.scrollIntoView({{ block: 'nearest' }});")).await;
    }

    /// Runs the body of an asynchronous function in the page, and returns its result.
    pub async fn carry_out(&self, body: &str) -> Value {
        self.run(body).await.unwrap()
    }

    /// The same for a body that may be repeated: WebDriver occasionally cannot read a result, and the call is
    /// repeated.
    pub async fn observe(&self, body: &str) -> Value {
        until("an answer that can be read", || async { self.run(body).await.ok() }).await
    }

    async fn run(&self, body: &str) -> WebDriverResult<Value> {
        let script =
            format!("const done = arguments[arguments.length - 1]; (async () => {{ {body} }})().then(done);");
        Ok(self.window.execute_async(script, Vec::new()).await?.json().clone())
    }

    /// Waits until the body of an asynchronous function returns `true` in the page.
    pub async fn wait_until(&self, what: &str, body: &str) {
        until(what, || async { (self.observe(body).await == true).then_some(()) }).await;
    }

    /// The number of windows.
    pub async fn windows(&self) -> usize {
        self.window.windows().await.unwrap().len()
    }

    /// The id of its main process.
    pub fn process(&self) -> u32 {
        self.driver.process(&executable()).expect("it runs")
    }

    /// Whether its main process runs.
    pub(crate) fn is_running(&self) -> bool {
        self.driver.process(&executable()).is_some()
    }

    pub(crate) async fn first(&self, selector: &str) -> WebElement {
        let found = self.window.query(By::Css(selector)).wait(LIMIT, INTERVAL).first_opt().await.unwrap();
        match found {
            Some(element) => element,
            None => panic!("waited in vain for {selector} on this page:\n{}", self.page().await),
        }
    }

    /// All text in the window.
    async fn page(&self) -> String {
        let body = self.window.find(By::Tag("body")).await.unwrap();
        body.text().await.unwrap()
    }
}

impl Drop for Application {
    fn drop(&mut self) {
        self.secrets.must_be_nowhere(self.driver.process_group());
    }
}

fn selector_of(testid: &str) -> String {
    format!("[data-testid='{testid}']")
}

/// The selector for elements while no task is pending.
fn settled(selector: &str) -> String {
    format!("body:not(:has([data-testid='busy'])) {selector}")
}

/// The application that was built into the same directory as this test.
pub fn executable() -> PathBuf {
    let own = env::current_exe().unwrap();
    let name = format!("{EXECUTABLE}{}", env::consts::EXE_SUFFIX);
    let found = own.ancestors().map(|directory| directory.join(&name)).find(|path| path.is_file());
    found.unwrap_or_else(|| panic!("{name} is missing: run `cargo build -p {EXECUTABLE}` first"))
}

//! Driver for Firefox and Thunderbird by [Marionette](https://firefox-source-docs.mozilla.org/testing/marionette/),
//! which is built into both: a length, a colon and JSON, over TCP.

use std::{
    fs,
    net::Ipv4Addr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use crate::{process_group::ProcessGroup, waiting::until};

/// The longest time for a command; a slower one hangs.
const COMMAND_LIMIT: Duration = Duration::from_secs(60);
/// The preferences: a certificate is chosen without a prompt, and the program writes its free port into [`LISTENS`].
const PREFERENCES: &str = "user_pref(\"marionette.port\", 0);
user_pref(\"security.default_personal_cert\", \"Select Automatically\");
";
const LISTENS: &str = "MarionetteActivePort";

/// A running program. It ends when this is dropped.
pub(crate) struct Marionette {
    stream: TcpStream,
    last: u32,
    _processes: ProcessGroup,
}

/// The context of a script.
pub(crate) enum Context {
    /// The program's own.
    Chrome,
    /// A page's.
    Content,
}

impl Marionette {
    /// Starts a program without a window on a profile. It accepts unknown certificates of sites.
    pub(crate) async fn start(program: &str, profile: &Path, environment: &[(&str, PathBuf)]) -> Self {
        fs::write(profile.join("user.js"), PREFERENCES).unwrap();
        let file = profile.join(LISTENS);
        // The file of a killed program.
        let _ = fs::remove_file(&file);
        let mut command = Command::new(program);
        command.args([
            "--headless",
            "--no-remote",
            "--marionette",
            "--remote-allow-system-access",
            "--profile",
        ]);
        command.arg(profile).envs(environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let processes = ProcessGroup::start(&mut command);

        let port = || async { fs::read_to_string(&file).ok()?.trim().parse::<u16>().ok() };
        let port = until("Marionette listens", port).await;
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.unwrap();
        let mut marionette = Self { stream, last: 0, _processes: processes };
        // Its greeting.
        marionette.receive().await;
        marionette.command("WebDriver:NewSession", json!({ "acceptInsecureCerts": true })).await.unwrap();
        marionette
    }

    /// Opens a page, and waits until it is loaded.
    pub(crate) async fn navigate(&mut self, url: &str) -> Result<(), String> {
        self.command("WebDriver:Navigate", json!({ "url": url })).await.map(drop)
    }

    /// Runs the body of an asynchronous function with these arguments, and returns its result.
    pub(crate) async fn carry_out(
        &mut self,
        context: Context,
        body: &str,
        arguments: Value,
    ) -> Result<Value, String> {
        let context = match context {
            Context::Chrome => "chrome",
            Context::Content => "content",
        };
        self.command("Marionette:SetContext", json!({ "value": context })).await?;
        let script = format!("return (async (...given) => {{ {body} }})(...arguments);");
        let done =
            self.command("WebDriver:ExecuteScript", json!({ "script": script, "args": arguments })).await?;
        self.command("Marionette:SetContext", json!({ "value": "content" })).await?;
        Ok(done["value"].clone())
    }

    async fn command(&mut self, name: &str, parameters: Value) -> Result<Value, String> {
        self.last += 1;
        let message = json!([0, self.last, name, parameters]).to_string();
        self.stream.write_all(format!("{}:{message}", message.len()).as_bytes()).await.unwrap();
        let answer = timeout(COMMAND_LIMIT, self.receive()).await;
        let answer = answer.unwrap_or_else(|_| panic!("waited in vain for {name}"));
        match &answer[2] {
            Value::Null => Ok(answer[3].clone()),
            error => Err(error["message"].to_string()),
        }
    }

    async fn receive(&mut self) -> Value {
        let mut length = 0;
        loop {
            match self.stream.read_u8().await.unwrap() {
                b':' => break,
                digit => length = length * 10 + usize::from(digit - b'0'),
            }
        }
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message).await.unwrap();
        serde_json::from_slice(&message).unwrap()
    }
}

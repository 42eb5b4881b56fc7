//! The text on the system's clipboard, read at a click: a page of its own accord may not read it in every web view.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(windows, path = "windows.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
mod system;

use secrecy::SecretString;
use tauri::{AppHandle, Runtime};
use tokio::sync::oneshot;

/// The most characters: more than a link is looked for in, so that a longer text is refused as such.
const MOST_CHARACTERS: usize = 32 * 1024;

/// The text on the clipboard, cut off after its first characters. None without a text.
pub(crate) async fn text<R: Runtime>(app: &AppHandle<R>) -> Option<SecretString> {
    let (reply, text) = oneshot::channel();
    app.run_on_main_thread(move || system::read(|text| drop(reply.send(text.map(bounded))))).ok()?;
    text.await.ok().flatten()
}

fn bounded(text: &str) -> SecretString {
    text.chars().take(MOST_CHARACTERS).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::{MOST_CHARACTERS, bounded};

    #[test]
    fn text_beyond_the_bound_is_cut_off() {
        let text = "é".repeat(MOST_CHARACTERS);
        assert_eq!(bounded(&text).expose_secret(), text);
        assert_eq!(bounded(&format!("{text}e")).expose_secret(), text);
    }
}

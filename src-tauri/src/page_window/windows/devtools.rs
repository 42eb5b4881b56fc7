//! The scripts in the page, by the DevTools protocol: WebView2 has no worlds of scripts of its own, and Chromium has.
//! <https://chromedevtools.github.io/devtools-protocol/>

use std::{cell::Cell, rc::Rc, sync::Arc};

use ca_page::{facts::Message, scripts};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::Url;
use webview2_com::{
    CallDevToolsProtocolMethodCompletedHandler, DevToolsProtocolEventReceivedEventHandler,
    Microsoft::Web::WebView2::Win32::ICoreWebView2,
};
use windows::core::{HSTRING, Result};
use zeroize::Zeroizing;

use crate::{page_window::OpenPage, webview2::text};

/// The page is not the wizard's to print, and the dialog looks like one of ours. No setting or event holds it back.
const NO_PRINT: &str = "window.print = () => {};";

/// Puts the scripts into every page that the view shows from the next one on, and calls `then` when they are there.
pub(super) fn prepare(
    view: &ICoreWebView2,
    page: &Arc<OpenPage>,
    then: impl FnOnce(&ICoreWebView2, Result<()>) + 'static,
) -> Result<()> {
    listen(view, page)?;
    // The reader waits for the page's elements.
    let script = format!(
        "{}{}addEventListener('DOMContentLoaded', () => {{{}}});",
        scripts::BINDING,
        scripts::GUARD,
        scripts::READER
    );
    let calls = [
        ("Page.enable", json!({})),
        ("Runtime.enable", json!({})),
        ("Runtime.addBinding", json!({ "name": scripts::HANDLER, "executionContextName": scripts::WORLD })),
        ("Page.addScriptToEvaluateOnNewDocument", json!({ "source": NO_PRINT })),
    ];
    let failure = Rc::new(Cell::new(Ok(())));
    for (method, parameters) in calls {
        let failure = failure.clone();
        call(view, method, &parameters.to_string(), move |_, reply| {
            if let Err(error) = reply {
                failure.set(Err(error));
            }
            Ok(())
        })?;
    }
    // They are carried out in the order in which they are called.
    let last = json!({ "source": script, "worldName": scripts::WORLD }).to_string();
    call(view, "Page.addScriptToEvaluateOnNewDocument", &last, move |view, reply| {
        then(view, failure.replace(Ok(())).and(reply.map(drop)));
        Ok(())
    })
}

/// Hears what the scripts tell.
fn listen(view: &ICoreWebView2, page: &Arc<OpenPage>) -> Result<()> {
    let page = page.clone();
    let handler = DevToolsProtocolEventReceivedEventHandler::create(Box::new(move |_, event| {
        let Some(event) = event else { return Ok(()) };
        // SAFETY: the event is WebView2's for the whole call, and `out` is writable.
        let called = text(|out| unsafe { event.ParameterObjectAsJson(out) })?;
        if let Some(message) = message(&called) {
            page.told(message);
        }
        Ok(())
    }));
    // SAFETY: the view is open, and this is its thread; the token is writable for the whole call.
    unsafe {
        let receiver = view.GetDevToolsProtocolEventReceiver(&HSTRING::from("Runtime.bindingCalled"))?;
        receiver.add_DevToolsProtocolEventReceived(&handler, &mut 0)
    }
}

/// The message in an event `Runtime.bindingCalled`.
fn message(called: &str) -> Option<Message> {
    #[derive(Deserialize)]
    struct Called {
        name: String,
        payload: String,
    }
    let called: Called = serde_json::from_str(called).ok()?;
    if called.name == scripts::HANDLER { Message::read(&called.payload) } else { None }
}

/// Puts `text` into the password fields, unless a page of another origin has taken the place of the one at `address`.
pub(super) fn fill(view: &ICoreWebView2, address: &Url, text: &SecretString) -> Result<()> {
    let function =
        format!("function (text, origin) {{ if (location.origin !== origin) return 0; {} }}", scripts::FILL);
    let origin = Value::from(address.origin().ascii_serialization());
    let text = Zeroizing::new(serde_json::to_string(text.expose_secret()).unwrap_or_default());
    let arguments = Zeroizing::new(format!(r#"[{{"value":{}}},{{"value":{origin}}}]"#, *text));
    in_world(view, function, arguments)
}

/// Lets clicks through again.
pub(super) fn release(view: &ICoreWebView2) {
    let function = format!("function () {{ {} }}", scripts::RELEASE);
    if let Err(error) = in_world(view, function, Zeroizing::new("[]".to_owned())) {
        log::warn!("the page's clicks may stay held back: {error}");
    }
}

/// Calls a function in the scripts' world of the view's own page, with these arguments in JSON.
fn in_world(view: &ICoreWebView2, function: String, arguments: Zeroizing<String>) -> Result<()> {
    call(view, "Page.getFrameTree", "{}", move |view, reply| {
        let frame = part(&reply?, "/frameTree/frame/id");
        let world = json!({ "frameId": frame, "worldName": scripts::WORLD });
        // Returns the world that is there.
        call(view, "Page.createIsolatedWorld", &world.to_string(), move |view, reply| {
            let context = part(&reply?, "/executionContextId");
            let parameters = Zeroizing::new(format!(
                r#"{{"functionDeclaration":{},"executionContextId":{context},"arguments":{}}}"#,
                Value::from(function),
                *arguments
            ));
            call(view, "Runtime.callFunctionOn", &parameters, |_, reply| reply.map(drop))
        })
    })
}

/// The part of a reply at this path, or null: a method does not take that, and says so.
fn part(reply: &str, path: &str) -> Value {
    let reply: Value = serde_json::from_str(reply).unwrap_or_default();
    reply.pointer(path).cloned().unwrap_or_default()
}

/// Calls a method of the protocol.
fn call(
    view: &ICoreWebView2,
    method: &str,
    parameters: &str,
    then: impl FnOnce(&ICoreWebView2, Result<String>) -> Result<()> + 'static,
) -> Result<()> {
    let kept = view.clone();
    let named = method.to_owned();
    let handler = CallDevToolsProtocolMethodCompletedHandler::create(Box::new(move |result, reply| {
        then(&kept, result.map(|()| reply)).inspect_err(|error| log::warn!("{named}: {error}"))
    }));
    // SAFETY: the view is open, and this is its thread; it copies both texts.
    unsafe { view.CallDevToolsProtocolMethod(&HSTRING::from(method), &HSTRING::from(parameters), &handler) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn call_of_the_binding_is_a_message() {
        let called = r#"{"name":"page","payload":"{\"kind\":\"acted\"}","executionContextId":3}"#;
        assert_eq!(message(called), Some(Message::Acted));
    }

    #[test]
    fn part_of_a_reply_is_found() {
        let tree = r#"{"frameTree":{"frame":{"id":"A1"},"childFrames":[{"frame":{"id":"B2"}}]}}"#;
        assert_eq!(part(tree, "/frameTree/frame/id"), "A1");
        assert_eq!(part("{}", "/frameTree/frame/id"), Value::Null);
        assert_eq!(part("", "/executionContextId"), Value::Null);
    }

    #[test]
    fn call_of_something_else_is_none() {
        for called in [
            "",
            "{}",
            r#"{"name":"page","payload":"acted"}"#,
            r#"{"name":"page","payload":{"kind":"acted"}}"#,
            r#"{"name":"other","payload":"{\"kind\":\"acted\"}"}"#,
        ] {
            assert_eq!(message(called), None, "{called}");
        }
    }
}

//! The page beside the keys that a person takes along: it says what to do at the other end. It has no script, and
//! loads nothing.

use i18n::text;
use time::UtcOffset;

use crate::{
    preferences::Language,
    reminder::written,
    state::{LeftOut, Program, Purpose, TakenKey},
};

/// The page for one purpose.
pub(crate) struct Leaflet<'a> {
    pub(crate) purpose: Purpose,
    pub(crate) language: Language,
    /// The keys, with their files.
    pub(crate) keys: &'a [TakenKey],
    /// Programs that may hold more keys.
    pub(crate) locked: &'a [Program],
}

/// The styles: readable on a phone, and on paper.
const STYLE: &str = "body{max-width:42em;margin:2em auto;padding:0 1em;font:1.05em/1.5 sans-serif}\
h1{font-size:1.5em}h2{font-size:1.2em;margin-top:1.6em}li{margin:.5em 0}code{word-break:break-all}";

impl Leaflet<'_> {
    /// The name of its file, which stands above those of the keys in most lists.
    pub(crate) fn file_name(&self) -> String {
        format!("{}.html", self.say("leaflet-file"))
    }

    /// The page, HTML in UTF-8.
    pub(crate) fn html(&self) -> String {
        let (title, lead) = match self.purpose {
            Purpose::Phone => (self.say("leaflet-phone"), self.say("leaflet-phone.lead")),
            Purpose::Computer | Purpose::Backup => {
                (self.say("leaflet-computer"), self.say("leaflet-computer.lead"))
            }
        };
        let mut body = format!("<h1>{}</h1>\n<p>{}</p>\n", escaped(&title), escaped(&lead));
        for (heading, steps) in self.parts() {
            body += &section(&heading, "ol", steps.into_iter().map(|step| escaped(&step)));
        }
        body += &section(&self.say("leaflet-files"), "ul", self.keys.iter().filter_map(|key| self.file(key)));
        body += &section(&self.say("leaflet-left-out"), "ul", self.left_out().map(|line| escaped(&line)));
        let (tag, title) = (self.language.tag(), escaped(&title));
        format!(
            "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
             content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
             {body}</body>\n</html>\n"
        )
    }

    /// The parts of the page, each with its heading and its steps.
    fn parts(&self) -> Vec<(String, Vec<String>)> {
        match self.purpose {
            Purpose::Phone => vec![
                (
                    self.say("leaflet-phone.send"),
                    vec![self.say("leaflet-phone.send-1"), self.say("leaflet-phone.send-2")],
                ),
                (
                    self.say("leaflet-phone.ios"),
                    vec![
                        self.say("leaflet-phone.ios-1"),
                        self.say("leaflet-phone.ios-2"),
                        self.say("leaflet-phone.ios-3"),
                    ],
                ),
                (
                    self.say("leaflet-phone.android"),
                    vec![
                        self.say("leaflet-phone.android-1"),
                        self.say("leaflet-phone.android-2"),
                        self.say("leaflet-phone.android-3"),
                    ],
                ),
                (self.say("leaflet-after"), vec![self.say("leaflet-phone.after-1")]),
            ],
            Purpose::Computer | Purpose::Backup => vec![
                (
                    self.say("leaflet-computer.there"),
                    vec![
                        self.say("leaflet-computer.there-1"),
                        self.say("leaflet-computer.there-2"),
                        self.say("leaflet-computer.there-3"),
                    ],
                ),
                (
                    self.say("leaflet-computer.without"),
                    vec![self.say("leaflet-computer.without-1"), self.say("leaflet-computer.without-2")],
                ),
                (
                    self.say("leaflet-after"),
                    vec![self.say("leaflet-computer.after-1"), self.say("leaflet-computer.after-2")],
                ),
            ],
        }
    }

    /// The line of a key with its file, HTML; none where it has none.
    fn file(&self, key: &TakenKey) -> Option<String> {
        let file = key.file.as_ref().ok()?.file_name()?.to_string_lossy();
        Some(format!("{}<br><code>{}</code>", escaped(&self.certificate(key)), escaped(&file)))
    }

    /// What could not be taken, each with the reason.
    fn left_out(&self) -> impl Iterator<Item = String> {
        let key = |key: &TakenKey| {
            let why = match key.file.as_ref().err()? {
                LeftOut::NotExportable => self.say("left-out-not-exportable"),
                LeftOut::FilePassword => self.say("left-out-file-password"),
                LeftOut::Locked => self.say("left-out-locked"),
                LeftOut::Nowhere => self.say("left-out-nowhere"),
                LeftOut::Failed(_) => self.say("left-out-failed"),
            };
            Some(format!("{}: {why}", self.certificate(key)))
        };
        let program = |program: &Program| {
            let args = [("name", program.name.as_str().into())];
            let kind = serde_json::to_value(program.kind).ok()?;
            let name = text(self.language, &format!("program-{}.named", kind.as_str()?), &args);
            Some(text(self.language, "left-out-program", &[("program", name.into())]))
        };
        self.keys.iter().filter_map(key).chain(self.locked.iter().filter_map(program))
    }

    fn certificate(&self, key: &TakenKey) -> String {
        let until = written(self.language, key.valid_until.to_offset(UtcOffset::UTC).date());
        text(self.language, "leaflet-key", &[("holder", key.holder.as_str().into()), ("until", until.into())])
    }

    fn say(&self, id: &str) -> String {
        text(self.language, id, &[])
    }
}

/// A heading with a list of this element below it, HTML; nothing where the list is empty.
fn section(heading: &str, list: &str, items: impl Iterator<Item = String>) -> String {
    let items: String = items.map(|item| format!("<li>{item}</li>\n")).collect();
    if items.is_empty() {
        return items;
    }
    format!("<h2>{}</h2>\n<{list}>\n{items}</{list}>\n", escaped(heading))
}

/// The text without characters that HTML would read.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

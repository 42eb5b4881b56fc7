//! What arrives when a person copies a link out of an e-mail.

use certificate::name::is_invisible;

/// The most that is looked at, in bytes. A link that was wrapped four times over has a few thousand.
pub(super) const MAX_LEN: usize = 16 * 1024;

/// The most links of one text that are looked at.
const MAX_LINKS: usize = 32;

/// What mail programs and writers put around a link, and no pickup link begins or ends with.
const AROUND: &str = "\"'()[]{}.,;“”„‟‘’‚‛«»‹›";

/// What ends a link within a text: the delimiters of RFC 3986, appendix C, and what no link has unencoded (section 2).
const ENDS: &str = "<>\"|`{}\\^";

/// The ways to read a pasted text. Nothing, if it is too long to be a link.
pub(super) fn readings(text: &str) -> Option<Readings> {
    if text.len() > MAX_LEN {
        return None;
    }
    let text: String = text.chars().filter(|c| !is_for_wrapping(*c)).collect();
    Some(Readings { whole: whole(&text), within: within(&text) })
}

/// The ways to read a pasted text.
pub(super) struct Readings {
    /// All of it is one link.
    pub(super) whole: String,
    /// The links that stand in it.
    pub(super) within: Vec<String>,
}

/// The text as one link: put together again where the mail program broke the line, with its indents and reply marks
/// (`>`, `|`), and without the marks around it. A blank within a line stays: what follows it may be another word, and
/// guessing could change the link.
fn whole(text: &str) -> String {
    let joined = joined(text.split(['\r', '\n']));
    // Angle brackets are the delimiters of a link in a text (RFC 3986, appendix C).
    let link = joined.split_once('<').map_or(joined.as_str(), |(_, after)| after);
    let link = link.split_once('>').map_or(link, |(before, _)| before);
    without_marks(link).to_owned()
}

/// Ends a link within a text.
pub(super) fn ends_link(c: char) -> bool {
    c.is_whitespace() || ENDS.contains(c)
}

/// Each address of the web that stands in the text: in one line, and put together again from the lines of a paragraph.
pub(super) fn within(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let paragraphs = lines.split(|line| line.trim().is_empty()).map(|lines| joined(lines.iter().copied()));
    let alone = lines.iter().map(|line| (*line).to_owned());
    let mut links: Vec<String> = Vec::new();
    for text in alone.chain(paragraphs) {
        for word in text.split(ends_link) {
            let Some((before, link)) = scheme_in(word).and_then(|begin| word.split_at_checked(begin)) else {
                continue;
            };
            let link = without_marks(link);
            // Emphasis: the same marks on both sides.
            let marks = before.rsplit(char::is_alphanumeric).next().unwrap_or_default();
            let link = link.strip_suffix(marks).unwrap_or(link);
            if links.len() < MAX_LINKS && !links.iter().any(|known| known == link) {
                links.push(link.to_owned());
            }
        }
    }
    links
}

/// Put into and around words to let them wrap or join, and of no meaning in a link. What turns the direction of writing can
/// make a link look like another, and stays.
fn is_for_wrapping(c: char) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (is_invisible(c) && !turns) || matches!(c, '\u{fe00}'..='\u{fe0f}')
}

fn joined<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let is_mark = |c: char| c.is_whitespace() || c == '>' || c == '|';
    lines.map(|line| line.trim_start_matches(is_mark).trim_end()).collect()
}

fn without_marks(link: &str) -> &str {
    link.trim_matches(|c: char| c.is_whitespace() || is_invisible(c) || AROUND.contains(c))
}

/// Where `http:` or `https:` begins.
pub(super) fn scheme_in(text: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    [lower.find("http:"), lower.find("https:")].into_iter().flatten().min()
}

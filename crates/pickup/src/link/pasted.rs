//! Text that a person copies out of an e-mail.

use certificate::name::is_invisible;

/// The longest text that is examined, in bytes. A link that was wrapped four times has a few thousand.
pub(super) const MAX_LEN: usize = 16 * 1024;

/// The most links of one text that are examined.
const MAX_LINKS: usize = 32;

/// Characters that mail programs and writers put around a link; no pickup link begins or ends with them.
const AROUND: &str = "\"'()[]{}.,;“”„‟‘’‚‛«»‹›";

/// The characters that end a link within a text: the delimiters of RFC 3986, appendix C, and those that no link has
/// unencoded (section 2).
const ENDS: &str = "<>\"|`{}\\^";

/// Reads a pasted text; `None` if it is too long to be a link.
pub(super) fn readings(text: &str) -> Option<Readings> {
    if text.len() > MAX_LEN {
        return None;
    }
    let text: String = text.chars().filter(|c| !is_for_wrapping(*c)).collect();
    Some(Readings { whole: whole(&text), within: within(&text) })
}

/// The readings of a pasted text.
pub(super) struct Readings {
    /// The whole text as one link.
    pub(super) whole: String,
    /// The links within it.
    pub(super) within: Vec<String>,
}

/// The text as one link: joined where the mail program broke the line, without its indents, its reply marks (`>`,
/// `|`) and the characters around it. A blank within a line stays: another word may follow it, and a guess could
/// change the link.
fn whole(text: &str) -> String {
    let joined = joined(text.split(['\r', '\n']));
    // Angle brackets are the delimiters of a link in a text (RFC 3986, appendix C).
    let link = joined.split_once('<').map_or(joined.as_str(), |(_, after)| after);
    let link = link.split_once('>').map_or(link, |(before, _)| before);
    without_marks(link).to_owned()
}

/// Whether the character ends a link within a text.
pub(super) fn ends_link(c: char) -> bool {
    c.is_whitespace() || ENDS.contains(c)
}

/// Every web address within the text: on one line, and joined from the lines of a paragraph.
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
            // Emphasis: the same characters on both sides.
            let marks = before.rsplit(char::is_alphanumeric).next().unwrap_or_default();
            let link = link.strip_suffix(marks).unwrap_or(link);
            if links.len() < MAX_LINKS && !links.iter().any(|known| known == link) {
                links.push(link.to_owned());
            }
        }
    }
    links
}

/// Whether the character is inserted to let words wrap or join, and has no meaning in a link. Characters that change
/// the direction of text can make a link look like another, and stay.
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

/// The position of `http:` or `https:`.
pub(super) fn scheme_in(text: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    [lower.find("http:"), lower.find("https:")].into_iter().flatten().min()
}

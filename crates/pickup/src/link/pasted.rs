//! What arrives when a person copies a link out of an e-mail.

/// The most that is looked at, in bytes. A link that was wrapped four times over has a few thousand.
pub(super) const MAX_LEN: usize = 16 * 1024;

/// What mail programs and writers put around a link, and no pickup link begins or ends with.
const AROUND: &str = "\"'()[]{}.,;“”„‟‘’‚‛«»‹›";

/// Soft hyphen, zero width space, word joiner and byte order mark: put into long words to let them wrap.
const INVISIBLE: [char; 4] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];

/// The link in a pasted text: put together again where the mail program broke the line, with its indents and
/// reply marks (`>`), and without the marks around it. A blank within a line stays: what follows it may be
/// another word, and guessing could change the link. Nothing, if the text is too long to be a link.
pub(super) fn link_in(text: &str) -> Option<String> {
    if text.len() > MAX_LEN {
        return None;
    }
    let is_mark = |c: char| c.is_whitespace() || c == '>';
    let lines = text.split(['\r', '\n']).map(|line| line.trim_start_matches(is_mark).trim_end());
    let joined: String = lines.flat_map(str::chars).filter(|c| !INVISIBLE.contains(c)).collect();
    // Angle brackets are the delimiters of a link in a text (RFC 3986, appendix C).
    let link = joined.split_once('<').map_or(joined.as_str(), |(_, after)| after);
    let link = link.split_once('>').map_or(link, |(before, _)| before);
    Some(link.trim_matches(|c: char| c.is_whitespace() || AROUND.contains(c)).to_owned())
}

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

/// The links to pages within the text. No length shows where such a link ends, so one over several lines is only joined
/// where it stands alone, and none is read that seems to go on in the next line.
pub(super) fn apart(text: &str) -> Apart {
    let text: String = text.chars().filter(|c| !is_for_wrapping(*c)).collect();
    let lines: Vec<&str> = text.lines().map(without_reply_marks).collect();
    let paragraphs: Vec<&[&str]> =
        lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty()).collect();
    let is_alone = matches!(paragraphs.as_slice(), [lines] if is_one_word(lines));
    let links = paragraphs.iter().flat_map(|lines| match is_one_word(lines) {
        true => lines.iter().skip(1).all(|line| goes_on(line)).then(|| lines.concat()).into_iter().collect(),
        false => of_lines(lines),
    });
    let links = links.take(MAX_LINKS).filter_map(|word| page_link(&word));
    Apart { links: links.collect(), is_alone }
}

/// The links to pages within a text.
pub(super) struct Apart {
    pub(super) links: Vec<String>,
    /// There is no other text.
    pub(super) is_alone: bool,
}

/// Whether the paragraph is a link, perhaps over several lines, and nothing else.
fn is_one_word(lines: &[&str]) -> bool {
    let Some((first, rest)) = lines.split_first() else { return false };
    let first = first.trim_matches(|c| c == '<' || AROUND.contains(c));
    let rest_is_part = rest.iter().all(|line| scheme_in(line).is_none());
    let is_part = |line: &&str| !line.trim_end_matches('>').contains(ends_link);
    scheme_in(first) == Some(0) && is_part(&first) && rest_is_part && rest.iter().all(is_part)
}

/// The words with links on these lines, but for those that seem to go on in the next line.
fn of_lines(lines: &[&str]) -> Vec<String> {
    let next = lines.iter().skip(1).map(|line| line.split(ends_link).next().unwrap_or_default());
    let next = next.chain([""]);
    let words = lines.iter().zip(next).flat_map(|(line, next)| {
        let count = line.split(ends_link).count();
        let ends = move |at: usize| at + 1 < count || !goes_on(next);
        line.split(ends_link).enumerate().filter(move |(at, _)| ends(*at)).map(|(_, word)| word.to_owned())
    });
    words.filter(|word| scheme_in(word).is_some()).collect()
}

/// Whether the word can be the rest of a link: it is no word of a language, and no other link.
fn goes_on(word: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || "=&%/?_".contains(c);
    word.is_ascii() && word.contains(is_part) && scheme_in(word).is_none()
}

/// The link to a page without what a text puts behind it. It ends where a character follows that no address has
/// unencoded, unless that is in the host, which may be a look-alike.
fn page_link(word: &str) -> Option<String> {
    let link = link_in(word)?;
    let link = match word.split_once(link)?.0.ends_with('\'') {
        true => link.split_once('\'').map_or(link, |(link, _)| link),
        false => link,
    };
    let path = link.find("//").and_then(|at| Some(at + 2 + link.get(at + 2..)?.find(['/', '?', '#'])?));
    let (host, path) = link.split_at_checked(path.unwrap_or(link.len()))?;
    let end = path.find(|c: char| !c.is_ascii()).unwrap_or(path.len());
    let link = format!("{host}{}", path.get(..end)?);
    Some(link.trim_end_matches(|c| "!?*~:>".contains(c) || AROUND.contains(c)).to_owned())
}

fn without_reply_marks(line: &str) -> &str {
    let is_mark = |c: char| c.is_whitespace() || c == '>' || c == '|';
    line.trim_start_matches(is_mark).trim_end()
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
            let Some(link) = link_in(word) else { continue };
            if links.len() < MAX_LINKS && !links.iter().any(|known| known == link) {
                links.push(link.to_owned());
            }
        }
    }
    links
}

/// The web address in a word, without what is around it.
fn link_in(word: &str) -> Option<&str> {
    let (before, link) = word.split_at_checked(scheme_in(word)?)?;
    let link = without_marks(link);
    // Emphasis: the same characters on both sides.
    let marks = before.rsplit(char::is_alphanumeric).next().unwrap_or_default();
    Some(link.strip_suffix(marks).unwrap_or(link))
}

/// Whether the character is inserted to let words wrap or join, and has no meaning in a link. Characters that change
/// the direction of text can make a link look like another, and stay.
fn is_for_wrapping(c: char) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (is_invisible(c) && !turns) || matches!(c, '\u{fe00}'..='\u{fe0f}')
}

fn joined<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.map(without_reply_marks).collect()
}

fn without_marks(link: &str) -> &str {
    link.trim_matches(|c: char| c.is_whitespace() || is_invisible(c) || AROUND.contains(c))
}

/// The position of `http:` or `https:`.
pub(super) fn scheme_in(text: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    [lower.find("http:"), lower.find("https:")].into_iter().flatten().min()
}

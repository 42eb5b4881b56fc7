//! A text in HTML: what a person sees of it, and where its links lead.
//!
//! Only a person's own click follows a link, so the addresses are those of `a` and `area`. Comments, scripts, styles and
//! forms are passed over: what is hidden there is no link that a person could have clicked.

/// What is read of a page.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// The text, with a line for each block.
    pub(super) text: String,
    /// The addresses of the links.
    pub(super) addresses: Vec<String>,
}

/// The elements whose content is no text of the page (HTML, section 13.2.5).
const NOT_SEEN: [&str; 10] =
    ["iframe", "noembed", "noframes", "noscript", "script", "style", "template", "textarea", "title", "xmp"];
/// The elements that do not end a line.
const WITHIN_LINE: [&str; 16] = [
    "a", "abbr", "b", "bdi", "bdo", "code", "em", "font", "i", "s", "small", "span", "strong", "tt", "u",
    "wbr",
];

/// Reads a page.
pub(super) fn read(html: &str) -> Seen {
    let lower = html.to_ascii_lowercase();
    let mut seen = Seen::default();
    let mut at = 0;
    while let Some(begin) = find(html, at, "<") {
        seen.push_text(html.get(at..begin));
        let Some(end) = end_of_tag(html, begin) else { return seen };
        at = end;
        let Some(tag) = html.get(begin + 1..end).map(|tag| tag.strip_suffix('>').unwrap_or(tag)) else {
            return seen;
        };
        let (is_end, tag) = match tag.strip_prefix('/') {
            Some(tag) => (true, tag),
            None => (false, tag),
        };
        if !is_end && !tag.starts_with(|c: char| c.is_ascii_alphabetic()) {
            // A comment or a declaration, or a sign that begins no tag.
            continue;
        }
        let name_end = tag.find(|c: char| c.is_ascii_whitespace() || c == '/').unwrap_or(tag.len());
        let (name, attributes) = tag.split_at_checked(name_end).unwrap_or((tag, ""));
        let name = name.to_ascii_lowercase();
        if !WITHIN_LINE.contains(&name.as_str()) {
            seen.text.push('\n');
        }
        if is_end {
            continue;
        }
        if name == "a" || name == "area" {
            seen.addresses.extend(href(attributes));
        }
        if NOT_SEEN.contains(&name.as_str()) {
            match find(&lower, at, &format!("</{name}")) {
                Some(end) => at = end,
                None => return seen,
            }
        }
    }
    seen.push_text(html.get(at..));
    seen
}

impl Seen {
    /// Adds a text. A line's end in the source is a blank.
    fn push_text(&mut self, text: Option<&str>) {
        let blank = |c: char| if matches!(c, '\r' | '\n' | '\t') { ' ' } else { c };
        self.text.extend(text.unwrap_or_default().chars().map(blank));
    }
}

fn find(text: &str, from: usize, what: &str) -> Option<usize> {
    text.get(from..)?.find(what).map(|at| from + at)
}

/// The end of the tag or comment that begins here. A value in quotes can contain `>`.
fn end_of_tag(html: &str, begin: usize) -> Option<usize> {
    if html.get(begin..)?.starts_with("<!--") {
        return find(html, begin + 4, "-->").map(|end| end + 3);
    }
    let mut quote = None;
    let tag = html.get(begin + 1..)?;
    for (at, octet) in tag.bytes().enumerate() {
        match (quote, octet) {
            (None, b'>') => return Some(begin + at + 2),
            (None, b'"' | b'\'') if tag.get(..at).is_some_and(|tag| tag.trim_ascii_end().ends_with('=')) => {
                quote = Some(octet);
            }
            (Some(mark), octet) if mark == octet => quote = None,
            _ => {}
        }
    }
    None
}

/// The value of the attribute `href`, without the blanks that a browser ignores (URL, section 4.4).
fn href(attributes: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(|c: char| c.is_ascii_whitespace() || c == '=').unwrap_or(rest.len());
        let (name, after) = rest.split_at_checked(end.max(1))?;
        let Some(value) = after.trim_ascii_start().strip_prefix('=').map(str::trim_ascii_start) else {
            rest = after;
            continue;
        };
        let (value, after) = match value.chars().next() {
            Some(mark @ ('"' | '\'')) => {
                let value = value.strip_prefix(mark)?;
                value.split_once(mark).unwrap_or((value, ""))
            }
            _ => value
                .split_at_checked(value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len()))?,
        };
        if name.eq_ignore_ascii_case("href") {
            return Some(value.trim().replace(['\r', '\n', '\t'], ""));
        }
        rest = after;
    }
}

//! Outlook's rich text: compressed (MS-OXRTFCP), and often nothing but a wrapping of HTML (MS-OXRTFEX).

use super::MAX_TEXT;

/// The magic numbers of the header: compressed, or as it stands.
const COMPRESSED: &[u8] = b"LZFu";
const PLAIN: &[u8] = b"MELA";
/// The octets of the header.
const HEADER: usize = 16;

/// The size of the dictionary, a ring.
const RING: usize = 4096;
/// What the dictionary holds at first (MS-OXRTFCP, section 2.1.3.1.1).
const AT_FIRST: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \
\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\
\\b\\i\\u\\tab\\tx";

/// The most groups within one another.
const MAX_GROUPS: usize = 200;

/// What a rich text holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Rich {
    /// HTML that was wrapped.
    Html(String),
    /// A text of its own, and the addresses of its links.
    Text { text: String, addresses: Vec<String> },
}

/// The rich text without its compression; as much of it as is not damaged.
pub(super) fn decompressed(content: &[u8]) -> Option<Vec<u8>> {
    let (header, rest) = content.split_at_checked(HEADER)?;
    match header.get(8..12)? {
        PLAIN => return Some(rest.to_vec()),
        COMPRESSED => {}
        _ => return None,
    }
    let mut ring = [b' '; RING];
    ring.get_mut(..AT_FIRST.len())?.copy_from_slice(AT_FIRST);
    let mut write = AT_FIRST.len();
    let mut text = Vec::new();
    let mut octets = rest.iter().copied();
    while let Some(control) = octets.next() {
        for bit in 0..8 {
            let (read, length) = if control >> bit & 1 == 0 {
                let Some(octet) = octets.next() else { return Some(text) };
                // A literal lies nowhere yet: it is put where it is read.
                *ring.get_mut(write)? = octet;
                (write, 1)
            } else {
                let (Some(high), Some(low)) = (octets.next(), octets.next()) else { return Some(text) };
                let token = usize::from(high) << 8 | usize::from(low);
                // The end is marked by a reference to the place that is written next.
                if token >> 4 == write {
                    return Some(text);
                }
                (token >> 4, (token & 0xf) + 2)
            };
            for step in 0..length {
                let octet = *ring.get((read + step) % RING)?;
                text.push(octet);
                *ring.get_mut(write)? = octet;
                write = (write + 1) % RING;
            }
            if text.len() > MAX_TEXT {
                return Some(text);
            }
        }
    }
    Some(text)
}

/// What a group adds to the text.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Adds {
    #[default]
    Text,
    /// A tag of the wrapped HTML.
    Tag,
    /// The instruction of a field, which may be a link.
    Field,
    Nothing,
}

#[derive(Clone, Copy)]
struct Group {
    adds: Adds,
    /// The text is only for readers of rich text: HTML has it otherwise.
    is_rtf_only: bool,
    /// How many characters stand behind a Unicode character, for older readers.
    behind_unicode: usize,
}

/// Reads a rich text.
pub(super) fn read(rich: &[u8]) -> Rich {
    let mut reader = Reader {
        groups: Vec::new(),
        group: Group { adds: Adds::Text, is_rtf_only: false, behind_unicode: 1 },
        is_wrapping: false,
        is_optional: false,
        skipped: 0,
        text: String::new(),
        field: String::new(),
        addresses: Vec::new(),
    };
    reader.read(rich);
    match reader.is_wrapping {
        true => Rich::Html(reader.text),
        false => Rich::Text { text: reader.text, addresses: reader.addresses },
    }
}

struct Reader {
    groups: Vec<Group>,
    group: Group,
    /// The rich text wraps HTML.
    is_wrapping: bool,
    /// `\*` was read: an unknown word that follows is passed over with its group.
    is_optional: bool,
    /// How many characters are still passed over, behind a Unicode character.
    skipped: usize,
    text: String,
    field: String,
    addresses: Vec<String>,
}

impl Reader {
    fn read(&mut self, mut rest: &[u8]) {
        while let Some((octet, after)) = rest.split_first() {
            rest = after;
            match octet {
                b'{' if self.groups.len() < MAX_GROUPS => self.groups.push(self.group),
                // Nobody writes so.
                b'{' => return,
                b'}' => self.end_group(),
                b'\r' | b'\n' => {}
                b'\\' => rest = self.word(rest),
                octet => self.push(char::from(*octet)),
            }
        }
    }

    fn end_group(&mut self) {
        let Some(outer) = self.groups.pop() else { return };
        if self.group.adds == Adds::Field && outer.adds != Adds::Field {
            self.addresses.extend(hyperlink(&self.field));
            self.field.clear();
        }
        (self.group, self.is_optional) = (outer, false);
    }

    /// Reads what follows a backslash, and returns the rest.
    fn word<'a>(&mut self, text: &'a [u8]) -> &'a [u8] {
        let Some((first, after)) = text.split_first() else { return text };
        if !first.is_ascii_alphabetic() {
            match first {
                b'*' => self.is_optional = true,
                b'\'' => {
                    let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
                    let octet = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
                    octet.into_iter().for_each(|octet| self.push(char::from(octet)));
                    return after.get(2..).unwrap_or_default();
                }
                b'~' => self.push('\u{a0}'),
                b'\r' | b'\n' => self.push('\n'),
                b'{' | b'}' | b'\\' => self.push(char::from(*first)),
                _ => {}
            }
            return after;
        }
        let end = text.iter().position(|octet| !octet.is_ascii_alphabetic()).unwrap_or(text.len());
        let (word, rest) = text.split_at_checked(end).unwrap_or((text, &[]));
        let is_number = |(at, octet): (usize, &u8)| octet.is_ascii_digit() || (at == 0 && *octet == b'-');
        let length = rest.iter().enumerate().take_while(|place| is_number(*place)).count();
        let (number, rest) = rest.split_at_checked(length).unwrap_or((&[], rest));
        let number = std::str::from_utf8(number).ok().and_then(|number| number.parse::<i32>().ok());
        let rest = rest.strip_prefix(b" ").unwrap_or(rest);
        if word == b"bin" {
            return rest.get(usize::try_from(number.unwrap_or(0)).unwrap_or(0)..).unwrap_or_default();
        }
        self.control(word, number);
        rest
    }

    fn control(&mut self, word: &[u8], number: Option<i32>) {
        let is_optional = std::mem::take(&mut self.is_optional);
        match word {
            b"fromhtml" => self.is_wrapping = true,
            b"htmltag" => self.group.adds = Adds::Tag,
            b"fldinst" => self.group.adds = Adds::Field,
            b"fonttbl" | b"colortbl" | b"stylesheet" | b"info" | b"pict" | b"pntext" => {
                self.group.adds = Adds::Nothing;
            }
            _ if is_optional => self.group.adds = Adds::Nothing,
            b"htmlrtf" => self.group.is_rtf_only = number != Some(0),
            b"par" | b"line" | b"row" => self.push('\n'),
            b"tab" | b"cell" => self.push('\t'),
            b"lquote" => self.push('\u{2018}'),
            b"rquote" => self.push('\u{2019}'),
            b"ldblquote" => self.push('\u{201c}'),
            b"rdblquote" => self.push('\u{201d}'),
            b"endash" => self.push('\u{2013}'),
            b"emdash" => self.push('\u{2014}'),
            b"bullet" => self.push('\u{2022}'),
            b"uc" => self.group.behind_unicode = usize::try_from(number.unwrap_or(1)).unwrap_or(1),
            b"u" => {
                // Negative above 32767.
                let code = number.unwrap_or(0).rem_euclid(0x1_0000);
                self.push(u32::try_from(code).ok().and_then(char::from_u32).unwrap_or('\u{fffd}'));
                self.skipped = self.group.behind_unicode;
            }
            _ => {}
        }
    }

    fn push(&mut self, c: char) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match self.group.adds {
            _ if self.group.is_rtf_only => {}
            Adds::Text | Adds::Tag => self.text.push(c),
            Adds::Field => self.field.push(c),
            Adds::Nothing => {}
        }
    }
}

/// The address of a field that is a link: `HYPERLINK "ADDRESS"`, also without the quotes.
fn hyperlink(field: &str) -> Option<String> {
    let address = field.trim().strip_prefix("HYPERLINK")?.trim_start();
    let address = match address.strip_prefix('"') {
        Some(address) => address.split('"').next(),
        None => address.split_whitespace().next(),
    };
    address.filter(|address| !address.is_empty()).map(str::to_owned)
}

//! The links of a whole mail. It has many others, of footers and signatures, and can have several of the right kind: it may
//! forward two mails.

use super::{AllowedHosts, LinkError, PickupLink};

/// The longest text that is parsed at once, in bytes; a longer one is divided.
const MAX_TEXT: usize = super::pasted::MAX_LEN - 16;
/// The most addresses of one text that are parsed at once.
const MAX_ADDRESSES: usize = 16;
/// The most different links of one mail.
const MAX_FOUND: usize = 32;

/// Every different link in a mail: the addresses to which its HTML leads, and the texts that a person sees. The links of
/// the contract come first; those to pages count only where there is none, as in [`PickupLink::parse`].
///
/// # Errors
/// [`LinkError`] where there is none, but an address that somebody could take for one, such as that of a look-alike host.
pub fn found<'a>(
    addresses: impl IntoIterator<Item = &'a str>,
    texts: impl IntoIterator<Item = &'a str>,
    allowed: &AllowedHosts,
) -> Result<Vec<PickupLink>, LinkError> {
    let mut found = Found { allowed, links: Vec::new(), error: None };
    for address in addresses {
        // Within another text, so that a link to any other page of the host is not taken for the order's.
        let _ = found.parse(&format!("x <{address}>"));
    }
    for text in texts {
        found.divide(text, &[Unit::Paragraph, Unit::Line, Unit::Word]);
    }
    let Found { links, error, .. } = found;
    match (links.is_empty(), error) {
        (true, Some(error)) => Err(error),
        _ => Ok(of_best_kind(links)),
    }
}

fn of_best_kind(mut links: Vec<PickupLink>) -> Vec<PickupLink> {
    if links.iter().any(|link| matches!(link, PickupLink::Order(_))) {
        links.retain(|link| matches!(link, PickupLink::Order(_)));
    }
    links
}

/// What a text is divided into.
#[derive(Clone, Copy)]
enum Unit {
    Paragraph,
    Line,
    Word,
}

struct Found<'a> {
    allowed: &'a AllowedHosts,
    links: Vec<PickupLink>,
    /// The most telling error so far.
    error: Option<LinkError>,
}

impl Found<'_> {
    /// Looks in each unit of the text, and in smaller ones where one has more than one link.
    fn divide(&mut self, text: &str, units: &[Unit]) {
        let Some((unit, smaller)) = units.split_first() else { return };
        for part in parts(text, *unit) {
            // An address without a scheme is one only below this path.
            if !(part.contains("://") || part.contains("%3A") || part.contains("/pickup/")) {
                continue;
            }
            let is_small = part.len() <= MAX_TEXT && part.matches("://").count() <= MAX_ADDRESSES;
            // Beside another text: a link to a page that stands alone in its paragraph need not be the order's.
            if !is_small || self.parse(&format!("x\n\n{part}")) == Err(LinkError::Several) {
                self.divide(part, smaller);
            }
        }
    }

    fn parse(&mut self, text: &str) -> Result<(), LinkError> {
        match PickupLink::parse(text, self.allowed) {
            Ok(link) => self.add(link),
            Err(error) => {
                if telling(&error) > self.error.as_ref().map_or(0, telling) {
                    self.error = Some(error.clone());
                }
                return Err(error);
            }
        }
        Ok(())
    }

    fn add(&mut self, link: PickupLink) {
        if self.links.len() < MAX_FOUND && !self.links.iter().any(|known| known.is_same(&link)) {
            self.links.push(link);
        }
    }
}

/// How much the error says about a mail without a link. Most of its addresses lead elsewhere, which says nothing.
fn telling(error: &LinkError) -> u8 {
    match error {
        LinkError::LookAlike { .. } => 4,
        LinkError::Disguised { .. } => 3,
        LinkError::NotHttps => 2,
        LinkError::Wrapped { .. } => 1,
        LinkError::Incomplete
        | LinkError::Nothing
        | LinkError::NotALink
        | LinkError::HostNotAllowed { .. }
        | LinkError::RealInPractice
        | LinkError::NotHandedOver
        | LinkError::Several => 0,
    }
}

fn parts(text: &str, unit: Unit) -> Vec<&str> {
    match unit {
        Unit::Paragraph => paragraphs(text),
        Unit::Line => text.lines().collect(),
        Unit::Word => text.split_whitespace().collect(),
    }
}

/// The paragraphs, between lines without a word.
fn paragraphs(text: &str) -> Vec<&str> {
    let (mut paragraphs, mut begin, mut at) = (Vec::new(), 0, 0);
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() {
            paragraphs.extend(text.get(begin..at));
            begin = at + line.len();
        }
        at += line.len();
    }
    paragraphs.extend(text.get(begin..));
    paragraphs
}

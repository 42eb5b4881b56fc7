//! What a mail says that was received: its texts, and the addresses to which its links lead.
//!
//! A mail comes as a file (`.eml`, Outlook's `.msg`) or as its source (RFC 5322, MIME). It is only read: nothing of it is
//! rendered, opened or fetched. It may come from anybody, so every part is bounded. What lies beyond a bound is not read,
//! and the rest counts.
#![forbid(unsafe_code)]

mod html;
mod mime;
mod outlook;
mod rtf;
#[cfg(test)]
mod tests;

/// The largest mail that is read, in octets: most servers take no larger one.
pub const MAX_SIZE: usize = 25 * 1024 * 1024;

/// The most messages within one another: a mail that was forwarded as an attachment, four times.
const MAX_DEPTH: usize = 4;
/// The most parts of one mail.
const MAX_PARTS: usize = 500;
/// The most octets of all texts.
const MAX_TEXT: usize = 4 * 1024 * 1024;
/// The most addresses of one mail.
const MAX_ADDRESSES: usize = 1_000;
/// The longest subject that is kept, in characters.
const MAX_SUBJECT: usize = 500;

/// The endings of certificate files.
const CERTIFICATE_FILES: [&str; 2] = [".pfx", ".p12"];
/// The endings of mails that are attached as files.
const MAILS: [&str; 2] = [".eml", ".msg"];

/// A mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mail {
    /// The message itself, then those that are attached to it.
    pub messages: Vec<Message>,
    /// A certificate file is attached, by its name.
    pub has_certificate_file: bool,
}

/// A message. Its texts are as they stand: character references and wrapped links are left to the reader of links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// The subject; empty if there is none.
    pub subject: String,
    /// The texts that a person sees, with a line for each line or block.
    pub texts: Vec<String>,
    /// The addresses of the links in HTML, each once. Relative ones are among them.
    pub addresses: Vec<String>,
}

/// The reason why a mail cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// It is larger than [`MAX_SIZE`].
    #[error("the mail is too large")]
    TooLarge,
    /// It is damaged, or it is no mail.
    #[error("the mail cannot be read")]
    Unreadable,
}

/// Whether the file is of Outlook's kind: a compound file, as many programs write it.
#[must_use]
pub fn is_outlook(content: &[u8]) -> bool {
    outlook::is_compound(content)
}

/// Reads a mail: a file, or its source.
///
/// # Errors
/// [`MailError`].
pub fn read(content: &[u8]) -> Result<Mail, MailError> {
    if content.len() > MAX_SIZE {
        return Err(MailError::TooLarge);
    }
    let mut reading = Reading::default();
    reading.mail(content, 0)?;
    Ok(reading.mail)
}

/// The mail of which somebody copied the text that is shown.
#[must_use]
pub fn of_text(text: &str) -> Mail {
    let message = Message { texts: vec![text.to_owned()], ..Message::default() };
    Mail { messages: vec![message], has_certificate_file: false }
}

/// A mail while it is being read, and how much of it has been read.
#[derive(Default)]
struct Reading {
    mail: Mail,
    parts: usize,
    text: usize,
    addresses: usize,
}

impl Reading {
    /// Reads a mail that lies within as many others as `depth` says.
    fn mail(&mut self, content: &[u8], depth: usize) -> Result<(), MailError> {
        if outlook::is_compound(content) { self.outlook(content, depth) } else { self.mime(content, depth) }
    }

    /// Counts a part; false where there were too many.
    fn takes_part(&mut self) -> bool {
        self.parts += 1;
        self.parts <= MAX_PARTS
    }

    /// Begins a message, and returns its place.
    fn message(&mut self, subject: &str) -> usize {
        let subject = subject.chars().take(MAX_SUBJECT).collect();
        self.mail.messages.push(Message { subject, ..Message::default() });
        self.mail.messages.len() - 1
    }

    /// Adds a text to the message at this place.
    fn text(&mut self, at: usize, text: String) {
        self.text = self.text.saturating_add(text.len());
        if let Some(message) = self.mail.messages.get_mut(at)
            && self.text <= MAX_TEXT
        {
            message.texts.push(text);
        }
    }

    /// Adds what is seen of a text in HTML, and the addresses of its links.
    fn html(&mut self, at: usize, html: &str) {
        let html::Seen { text, addresses } = html::read(html);
        self.text(at, text);
        self.addresses(at, addresses);
    }

    fn addresses(&mut self, at: usize, addresses: Vec<String>) {
        let Some(message) = self.mail.messages.get_mut(at) else { return };
        for address in addresses {
            if self.addresses < MAX_ADDRESSES && !message.addresses.contains(&address) {
                self.addresses += 1;
                message.addresses.push(address);
            }
        }
    }

    /// Reads an attached file, if it is a mail itself, and notes a certificate file.
    fn file(&mut self, name: &str, content: impl FnOnce() -> Vec<u8>, depth: usize) {
        let name = name.to_ascii_lowercase();
        let ends = |endings: [&str; 2]| endings.iter().any(|ending| name.ends_with(ending));
        self.mail.has_certificate_file |= ends(CERTIFICATE_FILES);
        if ends(MAILS) && depth < MAX_DEPTH {
            // A mail that is attached and damaged is only not read.
            let _ = self.mail(&content(), depth + 1);
        }
    }
}

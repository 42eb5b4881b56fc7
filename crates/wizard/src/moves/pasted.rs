//! What was pasted in the place of the link.

use certificate::pkcs12::{FileError, Foreign, recognise};
use mail_file::Mail;
use pickup::{
    link::{AllowedHosts, LinkError, PickupLink},
    order::{looks_like_number, number_named_in},
};

use crate::{
    help_code::HelpCode,
    problem::Problem,
    state::{MailLink, links_of},
};

/// The longest text that is taken for a link and what stands around it, in bytes. A longer one is a mail.
const MAX_LINK: usize = 16 * 1024;
/// The longest text that is read as a mail, in bytes. One with attachments is opened as a file.
const MAX_MAIL: usize = 1024 * 1024;

/// The links that a text is or contains, one at least.
///
/// # Errors
/// [`Problem`]: what the text is instead, as far as that can be told. A password is never guessed at.
pub(super) fn links(text: &str, hosts: &AllowedHosts) -> Result<Vec<MailLink>, Problem> {
    let error = match PickupLink::parse(text, hosts) {
        Ok(link) => return Ok(vec![link.into()]),
        Err(error) => error,
    };
    let word = text.trim();
    if word.parse::<HelpCode>().is_ok() {
        return Err(Problem::HelpCodePasted);
    }
    let number: String = word.split_whitespace().collect();
    if looks_like_number(&number) {
        return Err(Problem::OrderNumberPasted);
    }
    // The input field keeps other line ends so.
    match mail(&text.replace('\u{2028}', "\n"), &error)? {
        Some(mail) => links_of(&mail, hosts),
        None if error == LinkError::NotALink && number_named_in(text).is_some() => {
            Err(Problem::OrderNumberPasted)
        }
        None => Err(error.into()),
    }
}

/// The mail whose source or text this is; none where it is no mail.
fn mail(text: &str, error: &LinkError) -> Result<Option<Mail>, Problem> {
    let is_source = matches!(recognise(text.as_bytes()), Err(FileError::NotAPfx(Foreign::Mail)));
    if !is_source && text.len() <= MAX_LINK && *error != LinkError::Several {
        return Ok(None);
    }
    if text.len() > MAX_MAIL {
        return Err(Problem::MailUnread);
    }
    if is_source {
        return mail_file::read(text.as_bytes()).map(Some).map_err(|_| Problem::MailUnread);
    }
    Ok(Some(mail_file::of_text(text)))
}

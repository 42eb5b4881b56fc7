//! Links that the person has to choose from, or to confirm, before anything is sent.

use certificate::pkcs12::{FileError, Foreign};
use mail_file::Mail;
use pickup::{
    link::{self, AllowedHosts, LinkError, PickupLink},
    order::number_named_in,
};
use serde::Serialize;
use ts_rs::TS;

use crate::problem::Problem;

/// The most links to choose from.
const MOST: usize = 10;

/// Where a link came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LinkSource {
    /// A mail that was opened as a file.
    File,
    /// A text that was pasted.
    Text,
    /// Another program, by the system.
    System,
}

/// The links that are offered. None of them has been used.
#[derive(Clone, Debug)]
pub(crate) struct Offer {
    pub(crate) source: LinkSource,
    /// One at least.
    pub(crate) links: Vec<MailLink>,
}

/// A link in a mail.
#[derive(Clone, Debug)]
pub struct MailLink {
    /// The link.
    pub link: PickupLink,
    /// The number of the order, where the mail names one.
    pub order_number: Option<String>,
}

impl From<PickupLink> for MailLink {
    fn from(link: PickupLink) -> Self {
        Self { link, order_number: None }
    }
}

/// The different links of a mail, one at least.
///
/// # Errors
/// [`Problem`] where there is none, or more than anybody could choose from.
pub(crate) fn links_of(mail: &Mail, hosts: &AllowedHosts) -> Result<Vec<MailLink>, Problem> {
    let mut links: Vec<MailLink> = Vec::new();
    let mut refused = None;
    for message in &mail.messages {
        let texts = || message.texts.iter().map(String::as_str);
        let found = link::found(message.addresses.iter().map(String::as_str), texts(), hosts);
        let found = found.unwrap_or_else(|error| {
            refused.get_or_insert(error);
            Vec::new()
        });
        if found.is_empty() {
            continue;
        }
        let order_number = [message.subject.as_str()].into_iter().chain(texts()).find_map(number_named_in);
        for link in found {
            match links.iter_mut().find(|known| known.link.is_same(&link)) {
                Some(known) => {
                    known.order_number = known.order_number.take().or_else(|| order_number.clone())
                }
                None => links.push(MailLink { link, order_number: order_number.clone() }),
            }
        }
    }
    match (links.len(), refused) {
        (0, _) if mail.has_certificate_file => Err(FileError::NotAPfx(Foreign::Mail).into()),
        (0, Some(error)) => Err(error.into()),
        (0, None) => Err(Problem::NoLinkInMail),
        (1..=MOST, _) => Ok(links),
        _ => Err(LinkError::Several.into()),
    }
}

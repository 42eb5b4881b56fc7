//! The constants of a session, and the data kept from earlier sessions.

use std::{collections::BTreeMap, path::PathBuf};

use ca_page::catcher::Caught;
use certificate::{roots::TrustedRoots, store::StoreId};
use pickup::{connection::Proxy, link::AllowedHosts};
use secrecy::SecretString;

use crate::{
    computer::Computer,
    journal::{Recalled, SavedFile},
    platform::Platform,
    preferences::{Language, Preferences},
    problem::Problem,
    state::journey::OwnKey,
    storage::{KeptSession, Storage},
};

/// The data that stays the same while the wizard runs.
#[derive(Clone, Debug)]
pub struct Context {
    /// The hosts to which links may lead.
    pub hosts: AllowedHosts,
    /// The practice service, if the wizard was started with one.
    pub practice: Option<Practice>,
    /// The roots accepted above the certificate of an order that is not for practice.
    pub roots: TrustedRoots,
    /// The storage of the journal and the certificate files.
    pub storage: Storage,
    /// The default folder for the user's copy of the certificate file.
    pub documents: PathBuf,
    /// The computer on which the wizard runs.
    pub computer: Computer,
    /// A file that the person opened with the wizard, to begin with.
    pub file: Option<PathBuf>,
    /// An address that the system handed over, to begin with.
    pub link: Option<SecretString>,
    /// The system's language, if the wizard supports it.
    pub language: Language,
    /// The program, and the system on which it runs.
    pub platform: Platform,
    /// A problem from before the session, which did not prevent it.
    pub warning: Option<Problem>,
}

/// The primary passwords that the person has given, by store.
pub type PrimaryPasswords = BTreeMap<StoreId, SecretString>;

/// The data kept from earlier sessions.
#[derive(Debug, Default)]
pub struct Memory {
    /// The journal.
    pub journal: Option<Recalled>,
    /// The reason why the journey of the journal cannot be resumed.
    pub lost: Option<Problem>,
    /// The session with the service for the order in the journal.
    pub session: Option<KeptSession>,
    /// The reason why the journal's certificate file cannot be read, nor its copy.
    pub unread_file: Option<Problem>,
    /// The key of the journal's order, where one was made here before.
    pub own_key: Option<OwnKey>,
    /// The password of the journal's file is in the keyring.
    pub password_is_kept: bool,
    /// The visit to the CA's page that has brought no file yet.
    pub page: Option<PageBefore>,
    /// The file of a visit to the CA's page that is not installed yet.
    pub page_file: Option<PageFile>,
    /// The way to reach the internet.
    pub proxy: Proxy,
    /// The password for the proxy.
    pub proxy_password: Option<SecretString>,
    /// The person's lasting choices.
    pub preferences: Preferences,
    /// The problem with a setting that exists and cannot be read.
    pub unread: Option<Problem>,
}

/// A visit to the CA's page in an earlier session that has brought no file.
#[derive(Clone, Debug)]
pub enum PageBefore {
    /// The page was open.
    Open {
        /// The host.
        host: String,
        /// The link, where the keyring has kept it.
        link: Option<SecretString>,
        /// A request had gone out that may have used up the link.
        may_be_used: bool,
        /// What had come, if anything.
        reply: Option<Caught>,
    },
    /// A certificate was awaited whose key is made in another program.
    KeyElsewhere {
        /// The host.
        host: String,
    },
}

/// A certificate file that the CA's page has sent in an earlier session.
#[derive(Clone, Debug)]
pub struct PageFile {
    /// The host.
    pub host: String,
    /// The file.
    pub file: SavedFile,
    /// The file's password is in the keyring.
    pub password_is_kept: bool,
}

/// The practice service.
#[derive(Clone, Debug)]
pub struct Practice {
    /// Its root certificate, X.509 DER.
    pub root: Vec<u8>,
    /// The order to begin with.
    pub link: Option<String>,
    /// The link to the CA's page, where practice imitates that.
    pub page_link: Option<String>,
    /// Everything is practice: folders, stores and keyring were made for it and end with it.
    pub isolated: bool,
}

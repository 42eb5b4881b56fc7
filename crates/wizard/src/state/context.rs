//! What stays the same while the wizard runs, and what is known from before.

use std::{collections::BTreeMap, path::PathBuf};

use certificate::{roots::TrustedRoots, store::StoreId};
use pickup::{connection::Proxy, link::AllowedHosts};
use secrecy::SecretString;

use crate::{
    computer::Computer,
    journal::Recalled,
    platform::Platform,
    preferences::{Language, Preferences},
    storage::{KeptSession, Storage},
    user_error::Problem,
};

/// What stays the same while the wizard runs.
#[derive(Clone, Debug)]
pub struct Context {
    /// Where links may lead.
    pub hosts: AllowedHosts,
    /// The practice service, if the wizard was started with one.
    pub practice: Option<Practice>,
    /// Who may vouch for the certificate of an order that is not for practice.
    pub roots: TrustedRoots,
    /// Where the journal and the certificate files are.
    pub storage: Storage,
    /// Where a copy of the certificate file goes unless the user wants it elsewhere.
    pub documents: PathBuf,
    /// The computer on which the wizard runs.
    pub computer: Computer,
    /// A certificate file to begin with, which the person opened with the wizard.
    pub file: Option<PathBuf>,
    /// The system's language, where the wizard speaks it.
    pub language: Language,
    /// The program and the computer.
    pub platform: Platform,
    /// What was wrong before the wizard began, and did not keep it from beginning.
    pub warning: Option<Problem>,
}

/// The primary passwords that were given, by the store that they are for.
pub type PrimaryPasswords = BTreeMap<StoreId, SecretString>;

/// What is known from before.
#[derive(Debug, Default)]
pub struct Memory {
    /// The journal.
    pub journal: Option<Recalled>,
    /// Why nothing can be gone on from, though there is a journal.
    pub lost: Option<Problem>,
    /// The session with the service for the order in the journal.
    pub session: Option<KeptSession>,
    /// The password of the file in the journal is in the keyring.
    pub password_is_kept: bool,
    /// How the internet is reached.
    pub proxy: Proxy,
    /// The password for the proxy.
    pub proxy_password: Option<SecretString>,
    /// What the person has chosen once and for all.
    pub preferences: Preferences,
    /// A setting that is there and cannot be read.
    pub unread: Option<Problem>,
}

/// The practice service.
#[derive(Clone, Debug)]
pub struct Practice {
    /// Its root certificate, X.509 DER.
    pub root: Vec<u8>,
    /// The order to begin with.
    pub link: Option<String>,
    /// Nothing is the person's own: folders, stores and keyring were made for the practice and end with it.
    pub isolated: bool,
}

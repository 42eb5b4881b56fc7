//! The way to a certificate whose key is made in Microsoft Edge's mode for Internet Explorer, into the Personal store.

use certificate::{
    store::Found,
    subject::Subject,
    x509::{Fingerprint, LeafFacts, parse},
};
use secrecy::SecretString;

/// The wait for the certificate, and what becomes of it.
#[derive(Clone, Debug)]
pub(crate) struct EdgeMode {
    /// The host of the CA's page.
    pub(crate) host: String,
    /// The link to that page, which the person opens in Edge. None after a restart, as it is kept nowhere.
    pub(crate) link: Option<SecretString>,
    pub(crate) step: EdgeStep,
    /// Edge was opened at the person's click.
    pub(crate) is_edge_opened: bool,
    /// The person has asked to look, and is told where nothing is there.
    pub(crate) is_asked: bool,
    /// The typed certificate password for the backup, and its repetition.
    pub(crate) typed: SecretString,
    pub(crate) repeat: SecretString,
}

/// The step on this way.
#[derive(Clone, Debug)]
pub(crate) enum EdgeStep {
    /// Looks for the Personal store.
    Looking,
    /// This computer has no Personal store, so the key cannot be made here.
    Elsewhere,
    /// The person is at work in Edge.
    Awaiting,
    /// Several certificates have appeared, or one whose key is being tried.
    Appeared(Vec<Appeared>),
    /// The key of this one has signed, and may be exported.
    Proven(Box<Appeared>),
    /// The key of this one has signed, and stays in the store.
    Kept(Box<Appeared>),
}

/// A certificate that has appeared in the Personal store.
#[derive(Clone, Debug)]
pub(crate) struct Appeared {
    pub(crate) found: Found,
    pub(crate) facts: LeafFacts,
}

impl EdgeMode {
    pub(crate) fn new(host: &str, link: Option<SecretString>) -> Self {
        let (typed, repeat) = (SecretString::default(), SecretString::default());
        Self {
            host: host.to_owned(),
            link,
            step: EdgeStep::Looking,
            is_edge_opened: false,
            is_asked: false,
            typed,
            repeat,
        }
    }

    pub(crate) fn at(self, step: EdgeStep) -> Self {
        Self { step, is_asked: false, ..self }
    }

    /// The certificate with this fingerprint among those that have appeared.
    pub(crate) fn appeared(&self, fingerprint: &str) -> Option<&Appeared> {
        let EdgeStep::Appeared(appeared) = &self.step else { return None };
        appeared.iter().find(|appeared| appeared.fingerprint().to_string() == fingerprint)
    }

    pub(crate) fn with_empty_fields(self) -> Self {
        let (typed, repeat) = (SecretString::default(), SecretString::default());
        Self { typed, repeat, ..self }
    }
}

impl Appeared {
    /// Reads the certificate; none where that is not possible.
    pub(crate) fn new(found: Found) -> Option<Self> {
        let facts = LeafFacts::read(&parse(&found.certificate).ok()?);
        Some(Self { found, facts })
    }

    pub(crate) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.found.certificate)
    }

    /// The holder, whose name does not make a good password.
    pub(crate) fn holder(&self) -> Subject {
        Subject::from(&self.facts)
    }
}

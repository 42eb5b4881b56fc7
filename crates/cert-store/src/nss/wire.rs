//! What the wizard and its worker process say to each other over the worker's standard input and output.
//!
//! A request is the lengths of its description, of the private key and of the primary password, four octets each, most
//! significant first; then the description in JSON; then key and password as they are, so that no serialiser makes
//! copies of them. The reply is JSON.

use std::{
    io::{self, Read, Write},
    path::PathBuf,
};

use pickup::{
    certificate::Fingerprint,
    store::{Added, Probe, Signature, StoreError, Trust},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::library::Libraries;

/// Largest description of a request that is read, in octets. Real ones have some kilobytes.
const MAX_DESCRIPTION: u32 = 1 << 20;
/// Largest private key that is read, in octets. An RSA key of 16384 bits has about 9300.
const MAX_KEY: u32 = 1 << 16;
/// Longest primary password that is read, in octets.
const MAX_PASSWORD: u32 = 1 << 12;
/// Largest reply that is read, in octets.
const MAX_REPLY: u64 = 1 << 20;

/// What to do, and with which database. The [`Secrets`] travel beside it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Request {
    /// The folder of the database.
    pub(super) directory: PathBuf,
    /// Whose NSS opens it.
    pub(super) libraries: Libraries,
    /// What to do.
    pub(super) task: Task,
}

/// What a worker needs and must not keep.
pub(super) struct Secrets<T> {
    /// PKCS#8 DER for [`Task::Install`], and empty otherwise.
    pub(super) private_key: T,
    /// The database's primary password; empty where none was given.
    pub(super) primary_password: T,
}

/// What a worker does.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Task {
    /// Open the database to see whether that is possible.
    Look,
    /// Write key, certificate and issuers (DER, nearest first).
    Install { leaf: Vec<u8>, issuers: Vec<Vec<u8>>, name: String },
    /// Look the certificate up.
    Find { fingerprint: Fingerprint },
    /// Look all certificates up whose key is there.
    List,
    /// Sign the challenge with the certificate's key.
    Prove { fingerprint: Fingerprint, challenge: Vec<u8> },
    /// Verify the certificate's chain.
    Trust { fingerprint: Fingerprint },
    /// Delete what was added, of the issuers those that nothing else needs.
    Remove { fingerprint: Fingerprint, added: Added },
}

impl Task {
    /// Whether it has to do with keys, which a primary password may protect.
    pub(super) fn needs_keys(&self) -> bool {
        !matches!(self, Self::Look | Self::Trust { .. })
    }

    /// Whether it changes the database.
    pub(super) fn writes(&self) -> bool {
        matches!(self, Self::Install { .. } | Self::Remove { .. })
    }
}

/// What a worker has done.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Reply {
    /// What the database is like.
    Looked(Probe),
    /// Key, certificate and issuers are there.
    Installed { nickname: String, added: Added },
    /// What is known of the certificate; nothing when it is not there.
    Found(Option<Entry>),
    /// Every certificate whose key is there.
    Listed(Vec<Entry>),
    /// The signature.
    Signed(Signature),
    /// What the programs make of the chain.
    Verified(Trust),
    /// Nothing of it is left.
    Removed,
}

/// A certificate of the database.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// X.509, DER.
    pub(super) certificate: Vec<u8>,
    /// The name under which it is listed.
    pub(super) nickname: String,
    /// Whether its private key is there.
    pub(super) has_key: bool,
    /// Whether the database would give that key out again.
    pub(super) exportable: bool,
}

/// Writes a request.
pub(super) fn send(mut to: impl Write, request: &Request, secrets: &Secrets<&[u8]>) -> io::Result<()> {
    let description = serde_json::to_vec(request)?;
    let parts = [&description, secrets.private_key, secrets.primary_password];
    for part in parts {
        to.write_all(&length(part)?.to_be_bytes())?;
    }
    parts.into_iter().try_for_each(|part| to.write_all(part))
}

fn length(octets: &[u8]) -> io::Result<u32> {
    u32::try_from(octets.len()).map_err(io::Error::other)
}

/// Reads a request and its secrets. `from` must not buffer, for a buffer would keep a copy of them.
pub(super) fn receive(mut from: impl Read) -> io::Result<(Request, Secrets<Zeroizing<Vec<u8>>>)> {
    let description = read_length(&mut from, MAX_DESCRIPTION)?;
    let private_key = read_length(&mut from, MAX_KEY)?;
    let primary_password = read_length(&mut from, MAX_PASSWORD)?;
    let description = read_exactly(&mut from, description)?;
    let private_key = read_exactly(&mut from, private_key)?;
    let primary_password = read_exactly(&mut from, primary_password)?;
    Ok((serde_json::from_slice(&description)?, Secrets { private_key, primary_password }))
}

fn read_length(from: &mut impl Read, max: u32) -> io::Result<u32> {
    let mut octets = [0; 4];
    from.read_exact(&mut octets)?;
    let length = u32::from_be_bytes(octets);
    if length <= max { Ok(length) } else { Err(io::Error::other("too long")) }
}

fn read_exactly(from: &mut impl Read, length: u32) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut octets = Zeroizing::new(vec![0; length as usize]);
    from.read_exact(&mut octets)?;
    Ok(octets)
}

/// Writes the reply.
pub(super) fn answer(mut to: impl Write, reply: &Result<Reply, StoreError>) -> io::Result<()> {
    to.write_all(&serde_json::to_vec(reply)?)?;
    to.flush()
}

/// Reads the reply, up to the end.
pub(super) fn read_answer(from: impl Read) -> io::Result<Result<Reply, StoreError>> {
    let mut reply = Vec::new();
    from.take(MAX_REPLY).read_to_end(&mut reply)?;
    Ok(serde_json::from_slice(&reply)?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

    use super::*;

    fn request() -> Request {
        let task = Task::Install { leaf: vec![1, 2], issuers: vec![vec![3]], name: "Name".into() };
        Request { directory: "/a b'c".into(), libraries: Libraries::System, task }
    }

    const SECRETS: Secrets<&[u8]> = Secrets { private_key: b"secret", primary_password: b"password" };

    fn sent() -> Vec<u8> {
        let mut sent = Vec::new();
        send(&mut sent, &request(), &SECRETS).unwrap();
        sent
    }

    #[test]
    fn a_request_arrives_with_its_secrets() {
        let (received, secrets) = receive(sent().as_slice()).unwrap();
        assert_eq!(format!("{received:?}"), format!("{:?}", request()));
        assert_eq!(secrets.private_key.as_slice(), b"secret");
        assert_eq!(secrets.primary_password.as_slice(), b"password");
    }

    #[test]
    fn a_request_cut_anywhere_is_an_error() {
        let sent = sent();
        for length in 0..sent.len() {
            assert!(receive(&sent[..length]).is_err(), "{length} octets");
        }
    }

    #[test]
    fn a_length_that_no_request_has_is_refused_unread() {
        for at in [0, 4, 8] {
            let mut changed = sent();
            changed[at] = 0x7f;
            assert_eq!(receive(changed.as_slice()).err().unwrap().to_string(), "too long");
        }
    }
}

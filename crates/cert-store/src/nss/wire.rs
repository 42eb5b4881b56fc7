//! What the wizard and its worker process say to each other over the worker's standard input and output.
//!
//! A request is the length of its description and that of the private key, four octets each, most significant first;
//! then the description in JSON; then the key as it is, so that no serialiser makes copies of it. The reply is JSON.

use std::{
    io::{self, Read, Write},
    path::PathBuf,
};

use pickup::{
    certificate::Fingerprint,
    store::{Added, Probe, Signature, StoreError},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::library::Libraries;

/// Largest description of a request that is read, in octets. Real ones have some kilobytes.
const MAX_DESCRIPTION: u32 = 1 << 20;
/// Largest private key that is read, in octets. An RSA key of 16384 bits has about 9300.
const MAX_KEY: u32 = 1 << 16;
/// Largest reply that is read, in octets.
const MAX_REPLY: u64 = 1 << 20;

/// What to do, and with which database. The private key of [`Task::Install`] travels beside it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Request {
    /// The folder of the database.
    pub(super) directory: PathBuf,
    /// Whose NSS opens it.
    pub(super) libraries: Libraries,
    /// What to do.
    pub(super) task: Task,
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
    /// Delete what was added, of the issuers those that nothing else needs.
    Remove { fingerprint: Fingerprint, added: Added },
}

impl Task {
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
pub(super) fn send(mut to: impl Write, request: &Request, private_key: &[u8]) -> io::Result<()> {
    let description = serde_json::to_vec(request)?;
    to.write_all(&length(&description)?.to_be_bytes())?;
    to.write_all(&length(private_key)?.to_be_bytes())?;
    to.write_all(&description)?;
    to.write_all(private_key)
}

fn length(octets: &[u8]) -> io::Result<u32> {
    u32::try_from(octets.len()).map_err(io::Error::other)
}

/// Reads a request and its private key. `from` must not buffer, for a buffer would keep a copy of the key.
pub(super) fn receive(mut from: impl Read) -> io::Result<(Request, Zeroizing<Vec<u8>>)> {
    let description = read_length(&mut from, MAX_DESCRIPTION)?;
    let private_key = read_length(&mut from, MAX_KEY)?;
    let description = read_exactly(&mut from, description)?;
    let private_key = read_exactly(&mut from, private_key)?;
    Ok((serde_json::from_slice(&description)?, private_key))
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

    #[test]
    fn a_request_arrives_with_its_key() {
        let mut sent = Vec::new();
        send(&mut sent, &request(), b"secret").unwrap();
        let (received, key) = receive(sent.as_slice()).unwrap();
        assert_eq!(format!("{received:?}"), format!("{:?}", request()));
        assert_eq!(key.as_slice(), b"secret");
    }

    #[test]
    fn a_request_cut_anywhere_is_an_error() {
        let mut sent = Vec::new();
        send(&mut sent, &request(), b"secret").unwrap();
        for length in 0..sent.len() {
            assert!(receive(&sent[..length]).is_err(), "{length} octets");
        }
    }

    #[test]
    fn a_length_that_no_request_has_is_refused_unread() {
        let mut sent = Vec::new();
        send(&mut sent, &request(), b"secret").unwrap();
        for at in [0, 4] {
            let mut changed = sent.clone();
            changed[at] = 0x7f;
            assert_eq!(receive(changed.as_slice()).unwrap_err().to_string(), "too long");
        }
    }
}

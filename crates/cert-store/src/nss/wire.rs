//! The protocol between the wizard and its worker process over the worker's standard input and output.
//!
//! A request is JSON after its length. Each reply is JSON on a line of its own. The secrets are not part of the
//! request: a worker that needs them replies [`Reply::Initialised`], and receives the lengths of the private key, of
//! the primary password and of the certificate password, then all three unencoded, so that no serialiser copies them.
//! All lengths are four octets, most significant first.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    path::PathBuf,
};

use certificate::{
    store::{Added, Probe, Signature, StoreError, Trust},
    x509::Fingerprint,
};
use disk::written_path;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::library::Libraries;

/// Largest request that is read, in octets. Real ones have some kilobytes.
const MAX_REQUEST: u32 = 1 << 20;
/// Largest private key that is read, in octets. An RSA key of 16384 bits has about 9300.
const MAX_KEY: u32 = 1 << 16;
/// Longest password that is read, in octets.
const MAX_PASSWORD: u32 = 1 << 12;
/// The most octets of replies that are read.
const MAX_REPLIES: u64 = 1 << 20;

/// The task and the database. The [`Secrets`] follow when the worker asks for them.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Request {
    /// The folder of the database.
    #[serde(with = "written_path")]
    pub(super) directory: PathBuf,
    /// The NSS to open it with.
    pub(super) libraries: Libraries,
    /// The task.
    pub(super) task: Task,
}

/// The secrets that a worker needs and must not keep.
#[derive(Default)]
pub(super) struct Secrets<T> {
    /// PKCS#8 DER for [`Task::Install`], and empty otherwise.
    pub(super) private_key: T,
    /// The database's primary password; empty where none was given.
    pub(super) primary_password: T,
    /// The password of the certificate file for [`Task::Export`], and empty otherwise.
    pub(super) certificate_password: T,
}

/// The task of a worker.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Task {
    /// Opens the database to see whether that is possible.
    Look,
    /// Writes key, certificate and issuers (DER, nearest first).
    Install { leaf: Vec<u8>, issuers: Vec<Vec<u8>>, name: String },
    /// Looks up the certificate.
    Find { fingerprint: Fingerprint },
    /// Looks up the key of a certificate (DER), which itself need not be present.
    FindKey { certificate: Vec<u8> },
    /// Looks up all certificates whose key is present.
    List,
    /// Signs the challenge with the certificate's key.
    Prove { fingerprint: Fingerprint, challenge: Vec<u8> },
    /// Writes the certificate, its key and its issuers into a certificate file.
    Export { fingerprint: Fingerprint },
    /// Looks up the certificate's issuers.
    Issuers { fingerprint: Fingerprint },
    /// Verifies the certificate's chain.
    Trust { fingerprint: Fingerprint },
    /// Deletes the added objects, of the issuers those that nothing else needs.
    Remove { fingerprint: Fingerprint, added: Added },
}

impl Task {
    /// Whether the task needs keys, which a primary password may protect.
    pub(super) fn needs_keys(&self) -> bool {
        !matches!(self, Self::Look | Self::Trust { .. } | Self::Issuers { .. })
    }

    /// Whether the task changes the database.
    pub(super) fn writes(&self) -> bool {
        matches!(self, Self::Install { .. } | Self::Remove { .. })
    }
}

/// The reply of a worker.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Reply {
    /// NSS is loaded and has opened the database: the secrets can be sent. Another reply follows.
    Initialised,
    /// The state of the database.
    Looked(Probe),
    /// Key, certificate and issuers are present, except for issuers that are of no use, listed with the reasons.
    Installed { nickname: String, added: Added, left_out: Vec<String> },
    /// The facts of the certificate; `None` when it is not present.
    Found(Option<Entry>),
    /// Whether the key is present.
    KeyFound(bool),
    /// Every certificate whose key is present.
    Listed(Vec<Entry>),
    /// The signature.
    Signed(Signature),
    /// The certificate file, encrypted under the certificate password.
    Exported(Vec<u8>),
    /// The issuers (DER), nearest first.
    Issuers(Vec<Vec<u8>>),
    /// The trust of the programs in the chain.
    Verified(Trust),
    /// The objects are removed.
    Removed,
}

/// A certificate of the database.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// X.509, DER.
    pub(super) certificate: Vec<u8>,
    /// The name under which it is listed.
    pub(super) nickname: String,
    /// Whether its private key is present.
    pub(super) has_key: bool,
    /// Whether the database permits exporting that key.
    pub(super) exportable: bool,
}

/// Writes a request.
pub(super) fn send(mut to: impl Write, request: &Request) -> io::Result<()> {
    let request = serde_json::to_vec(request)?;
    to.write_all(&[&length(&request)?[..], &request].concat())
}

/// Writes the secrets.
pub(super) fn send_secrets(mut to: impl Write, secrets: &Secrets<&[u8]>) -> io::Result<()> {
    let parts = [secrets.private_key, secrets.primary_password, secrets.certificate_password];
    for part in parts {
        to.write_all(&length(part)?)?;
    }
    parts.into_iter().try_for_each(|part| to.write_all(part))
}

fn length(octets: &[u8]) -> io::Result<[u8; 4]> {
    Ok(u32::try_from(octets.len()).map_err(io::Error::other)?.to_be_bytes())
}

/// Reads a request.
pub(super) fn receive(mut from: impl Read) -> io::Result<Request> {
    let length = read_length(&mut from, MAX_REQUEST)?;
    Ok(serde_json::from_slice(&read_exactly(&mut from, length)?)?)
}

/// Reads the secrets. `from` must not buffer, since a buffer would keep a copy of them.
pub(super) fn receive_secrets(mut from: impl Read) -> io::Result<Secrets<Zeroizing<Vec<u8>>>> {
    let private_key = read_length(&mut from, MAX_KEY)?;
    let primary_password = read_length(&mut from, MAX_PASSWORD)?;
    let certificate_password = read_length(&mut from, MAX_PASSWORD)?;
    Ok(Secrets {
        private_key: read_exactly(&mut from, private_key)?,
        primary_password: read_exactly(&mut from, primary_password)?,
        certificate_password: read_exactly(&mut from, certificate_password)?,
    })
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

/// Writes a reply.
pub(super) fn answer(mut to: impl Write, reply: &Result<Reply, StoreError>) -> io::Result<()> {
    let mut line = serde_json::to_vec(reply)?;
    line.push(b'\n');
    to.write_all(&line)?;
    to.flush()
}

/// The replies of one worker.
pub(super) struct Replies<R>(BufReader<io::Take<R>>);

impl<R: Read> Replies<R> {
    /// Wraps the worker's output.
    pub(super) fn new(from: R) -> Self {
        Self(BufReader::new(from.take(MAX_REPLIES)))
    }

    /// Waits for the next reply.
    pub(super) fn next(&mut self) -> io::Result<Result<Reply, StoreError>> {
        let mut line = Vec::new();
        self.0.read_until(b'\n', &mut line)?;
        Ok(serde_json::from_slice(&line)?)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

    use super::*;

    fn request() -> Request {
        let task = Task::Install { leaf: vec![1, 2], issuers: vec![vec![3]], name: "Name".into() };
        Request { directory: "/a b'c".into(), libraries: Libraries::System, task }
    }

    const SECRETS: Secrets<&[u8]> =
        Secrets { private_key: b"secret", primary_password: b"password", certificate_password: b"chosen" };

    fn sent() -> (Vec<u8>, Vec<u8>) {
        let (mut sent, mut secrets) = (Vec::new(), Vec::new());
        send(&mut sent, &request()).unwrap();
        send_secrets(&mut secrets, &SECRETS).unwrap();
        (sent, secrets)
    }

    #[test]
    fn request_arrives_followed_by_its_secrets() {
        let (request_sent, secrets_sent) = sent();
        let mut both = [request_sent, secrets_sent].concat();
        both.extend_from_slice(b"and more");
        let mut from = both.as_slice();
        assert_eq!(format!("{:?}", receive(&mut from).unwrap()), format!("{:?}", request()));
        let secrets = receive_secrets(&mut from).unwrap();
        assert_eq!(secrets.private_key.as_slice(), b"secret");
        assert_eq!(secrets.primary_password.as_slice(), b"password");
        assert_eq!(secrets.certificate_password.as_slice(), b"chosen");
        assert_eq!(from, b"and more");
    }

    #[cfg(unix)]
    #[test]
    fn folder_with_non_text_name_arrives() {
        let directory: PathBuf =
            <std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(b"/Zo\xe9").into();
        let libraries = Libraries::Folder(directory.clone());
        let mut sent = Vec::new();
        send(&mut sent, &Request { directory: directory.clone(), libraries: libraries.clone(), ..request() })
            .unwrap();
        let received = receive(sent.as_slice()).unwrap();
        assert_eq!((received.directory, received.libraries), (directory, libraries));
    }

    #[test]
    fn request_cut_anywhere_is_an_error() {
        let (request, secrets) = sent();
        for length in 0..request.len() {
            assert!(receive(&request[..length]).is_err(), "{length} octets");
        }
        for length in 0..secrets.len() {
            assert!(receive_secrets(&secrets[..length]).is_err(), "{length} octets");
        }
    }

    #[test]
    fn oversized_request_length_is_refused_unread() {
        let (mut request, secrets) = sent();
        request[0] = 0x7f;
        assert_eq!(receive(request.as_slice()).err().unwrap().to_string(), "too long");
        for at in [0, 4, 8] {
            let mut changed = secrets.clone();
            changed[at] = 0x7f;
            assert_eq!(receive_secrets(changed.as_slice()).err().unwrap().to_string(), "too long");
        }
    }

    #[test]
    fn replies_come_one_by_one() {
        let mut sent = Vec::new();
        let replies = [Ok(Reply::Initialised), Err(StoreError::Damaged("line\nbreak".into()))];
        for reply in &replies {
            answer(&mut sent, reply).unwrap();
        }
        let mut received = Replies::new(sent.as_slice());
        for reply in replies {
            assert_eq!(received.next().unwrap(), reply);
        }
        assert!(received.next().is_err());
    }
}

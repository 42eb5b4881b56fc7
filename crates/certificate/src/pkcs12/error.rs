//! Errors of certificate files.

use super::ber::BerError;
use crate::{key::KeyKind, x509::NotACertificate};

/// The reason why a certificate file is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// The structure cannot be parsed.
    #[error("this is not a certificate file that can be read")]
    Unreadable,
    /// The file is of another kind.
    #[error("this is not a certificate file: {0:?}")]
    NotAPfx(Foreign),
    /// The password is wrong.
    #[error("the certificate password does not open the file")]
    WrongPassword,
    /// The password is right by the MAC, but decryption fails.
    #[error("what is in the file has a password of its own")]
    SecondPassword,
    /// The protection is not supported.
    #[error("the file is protected in an unknown way")]
    UnknownProtection,
    /// The file is not protected against changes, or only by a MAC that could be forged.
    #[error("the file has no integrity protection")]
    NoMac,
    /// The file contains no private key, or several with a certificate each.
    #[error("the file holds {0} private keys instead of one")]
    KeyCount(usize),
    /// No certificate in the file belongs to the key.
    #[error("the key belongs to none of the file's certificates")]
    KeyMismatch,
    /// The certificate is not valid now, by this computer's clock.
    #[error("the certificate is not valid now")]
    NotValidNow,
    /// The chain does not end in the required root.
    #[error("the certificate's chain does not end where it must")]
    WrongChain,
    /// The certificate may not be used for signing, or for login.
    #[error("the certificate is not made for signing and logging in")]
    WrongUsage,
    /// The key is of a kind that cannot be installed and tested.
    #[error("the key is of a kind that cannot be installed: {0}")]
    UnsupportedKey(KeyKind),
    /// Opening it would take too much time or memory.
    #[error("opening the file would take too much time or memory")]
    TooCostly,
    /// The certificate was issued to somebody else.
    #[error("the certificate is made out to another name than the order")]
    WrongSubject,
}

/// The kind of a file that a person mistook for the certificate file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// An empty file.
    Empty,
    /// A truncated certificate file.
    CutOff,
    /// A certificate without its key (`.cer`, `.crt`, `.pem`).
    Certificate,
    /// A chain of certificates without a key (`.p7b`).
    CertificateChain,
    /// A key as text or by itself, perhaps with its certificate (`.pem`, `.key`).
    Key,
    /// A keystore in Java's own format (`.jks`).
    JavaKeystore,
    /// A web page that was saved instead of the file.
    WebPage,
    /// A ZIP or another archive, which may contain the file.
    Archive,
    /// A link to a file or a page (`.lnk`, `.url`, `.desktop`, `.webloc`).
    Shortcut,
    /// An e-mail without a readable certificate file attached (`.eml`, `.msg`).
    Mail,
    /// A folder.
    Folder,
}

impl From<der::Error> for FileError {
    fn from(_: der::Error) -> Self {
        Self::Unreadable
    }
}

/// A truncation behind the MAC is the writer's error, not one of the transfer.
impl From<BerError> for FileError {
    fn from(_: BerError) -> Self {
        Self::Unreadable
    }
}

impl From<NotACertificate> for FileError {
    fn from(_: NotACertificate) -> Self {
        Self::Unreadable
    }
}

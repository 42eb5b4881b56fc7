//! Why a certificate file is not accepted.

use super::ber::BerError;
use crate::{key::KeyKind, x509::NotACertificate};

/// Why a certificate file is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// Its structure cannot be read.
    #[error("this is not a certificate file that can be read")]
    Unreadable,
    /// It is a file of another kind.
    #[error("this is not a certificate file: {0:?}")]
    NotAPfx(Foreign),
    /// The password is not the file's.
    #[error("the certificate password does not open the file")]
    WrongPassword,
    /// The password is the file's by its MAC, and what it decrypts makes no sense.
    #[error("what is in the file has a password of its own")]
    SecondPassword,
    /// It is protected in a way that cannot be read.
    #[error("the file is protected in an unknown way")]
    UnknownProtection,
    /// Nothing protects it against changes, or nothing that could not be forged.
    #[error("the file has no integrity protection")]
    NoMac,
    /// It holds no private key, or several that have a certificate each.
    #[error("the file holds {0} private keys instead of one")]
    KeyCount(usize),
    /// No certificate in it belongs to the key.
    #[error("the key belongs to none of the file's certificates")]
    KeyMismatch,
    /// It is not valid now, by this computer's clock.
    #[error("the certificate is not valid now")]
    NotValidNow,
    /// It does not end in the root where it must.
    #[error("the certificate's chain does not end where it must")]
    WrongChain,
    /// It may not sign, or not log in.
    #[error("the certificate is not made for signing and logging in")]
    WrongUsage,
    /// Its key is of a kind that cannot be installed and tried.
    #[error("the key is of a kind that cannot be installed: {0}")]
    UnsupportedKey(KeyKind),
    /// Opening it would take too much time or memory.
    #[error("opening the file would take too much time or memory")]
    TooCostly,
    /// It was made out to somebody else.
    #[error("the certificate is made out to another name than the order")]
    WrongSubject,
}

/// What people take for their certificate file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// Nothing at all.
    Empty,
    /// The beginning of a certificate file.
    CutOff,
    /// A certificate without its key (`.cer`, `.crt`, `.pem`).
    Certificate,
    /// A chain of certificates without a key (`.p7b`).
    CertificateChain,
    /// A key as text or by itself, perhaps with its certificate (`.pem`, `.key`).
    Key,
    /// A keystore of Java's own kind (`.jks`).
    JavaKeystore,
    /// A web page that was saved in the file's place.
    WebPage,
    /// A ZIP or another archive, which may hold the file.
    Archive,
    /// What leads to a file or a page, and is not that itself (`.lnk`, `.url`, `.desktop`, `.webloc`).
    Shortcut,
    /// An e-mail to which no certificate file is attached that can be read (`.eml`, `.msg`).
    Mail,
    /// A folder.
    Folder,
}

impl From<der::Error> for FileError {
    fn from(_: der::Error) -> Self {
        Self::Unreadable
    }
}

/// Behind the MAC, also what is cut off was made so.
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

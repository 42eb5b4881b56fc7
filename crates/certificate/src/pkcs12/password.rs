//! The password of a certificate file: it keys the MAC and decrypts the content.

use std::ops::RangeInclusive;

use aws_lc_rs::{digest, hmac};
use der::{
    AnyRef,
    asn1::{ObjectIdentifier as Oid, OctetStringRef},
};
use zeroize::Zeroizing;

use super::{
    FileError,
    budget::{self, Budget},
    cipher::Cipher,
    derivation::{self, Prf, Purpose},
    format::{Algorithm, MacData, PbeParameters, Pbes2, Pbkdf2, Pbmac1, Rc2Parameters, SafeBag, Scrypt},
    protection::Protection,
    spelling::Spelling,
    strengthen::Shortcoming,
};

pub(super) const SHA_1: Oid = Oid::new_unwrap("1.3.14.3.2.26");
const SHA_224: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.2.4");
pub(super) const SHA_256: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA_384: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA_512: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.2.3");
const PBMAC1: Oid = Oid::new_unwrap("1.2.840.113549.1.5.14");
pub(super) const PBES2: Oid = Oid::new_unwrap("1.2.840.113549.1.5.13");
pub(super) const PBKDF2: Oid = Oid::new_unwrap("1.2.840.113549.1.5.12");
const SCRYPT: Oid = Oid::new_unwrap("1.3.6.1.4.1.11591.4.11");
const HMAC_SHA_1: Oid = Oid::new_unwrap("1.2.840.113549.2.7");
pub(super) const HMAC_SHA_256: Oid = Oid::new_unwrap("1.2.840.113549.2.9");
const HMAC_SHA_384: Oid = Oid::new_unwrap("1.2.840.113549.2.10");
const HMAC_SHA_512: Oid = Oid::new_unwrap("1.2.840.113549.2.11");
const AES_128: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.1.2");
const AES_192: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.1.22");
pub(super) const AES_256: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.1.42");
const TRIPLE_DES: Oid = Oid::new_unwrap("1.2.840.113549.3.7");
const RC2: Oid = Oid::new_unwrap("1.2.840.113549.3.2");

/// The memory for one scrypt, in bytes. The usual parameters (N = 16384, r = 8) take 16 MiB.
const MAX_SCRYPT_MEMORY: u64 = 32 << 20;

/// The permitted lengths of PBMAC1's key, in octets. With a shorter one (RFC 9579, section 9), an attacker without
/// the password finds a valid MAC by trying; the longest is twice that of the longest digest.
const MAC_KEY_LENGTHS: RangeInclusive<u32> = 20..=128;

/// The password of one file, in one spelling. The cost of every key is deducted from the budget before its
/// derivation.
pub(super) struct Password<'a> {
    spelling: &'a Spelling,
    budget: Budget,
    protection: Protection,
}

impl<'a> Password<'a> {
    pub(super) fn new(spelling: &'a Spelling) -> Self {
        Self { spelling, budget: Budget::default(), protection: Protection::default() }
    }

    /// The cost of its keys so far.
    pub(super) fn spent(&self) -> u64 {
        self.budget.spent()
    }

    /// Records a part of the file without encryption.
    pub(super) fn note_in_clear(&mut self, bags: &[SafeBag<'_>]) {
        self.protection.in_clear(bags);
    }

    /// The shortcoming of the file's protection, as far as the file was read with this password.
    pub(super) fn shortcoming(&self) -> Option<Shortcoming> {
        if self.protection.is_weak() {
            Some(Shortcoming::Weak)
        } else {
            self.spelling.is_odd.then_some(Shortcoming::Spelling)
        }
    }

    /// The characters that belong to the password.
    pub(super) fn characters(&self) -> Zeroizing<String> {
        self.spelling.password.clone()
    }

    /// Verifies the MAC of the file's content (RFC 7292, section 5.1, or RFC 9579).
    pub(super) fn check_mac(&mut self, mac: &MacData<'_>, content: &[u8]) -> Result<(), FileError> {
        if mac.mac.algorithm.oid == PBMAC1 {
            return self.check_pbmac1(mac, content);
        }
        let (digest, algorithm) = match mac.mac.algorithm.oid {
            SHA_1 => (&digest::SHA1_FOR_LEGACY_USE_ONLY, hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY),
            SHA_224 => (&digest::SHA224, hmac::HMAC_SHA224),
            SHA_256 => (&digest::SHA256, hmac::HMAC_SHA256),
            SHA_384 => (&digest::SHA384, hmac::HMAC_SHA384),
            SHA_512 => (&digest::SHA512, hmac::HMAC_SHA512),
            _ => return Err(FileError::UnknownProtection),
        };
        let salt = mac.salt.as_bytes();
        let length = digest.output_len();
        self.budget.pay(budget::of_pkcs12(digest, &self.spelling.bmp, salt, mac.iterations, length))?;
        self.protection.derived(mac.iterations);
        if mac.mac.algorithm.oid == SHA_1 {
            self.protection.authenticated_by_sha1();
        }
        let key = derivation::pkcs12(digest, Purpose::Mac, &self.spelling.bmp, salt, mac.iterations, length);
        let key = hmac::Key::new(algorithm, &key);
        hmac::verify(&key, content, mac.mac.digest.as_bytes()).map_err(|_| FileError::WrongPassword)
    }

    /// Verifies a MAC of RFC 9579: salt and iterations stand in the algorithm, and the fields beside it are ignored.
    fn check_pbmac1(&mut self, mac: &MacData<'_>, content: &[u8]) -> Result<(), FileError> {
        let Pbmac1 { derivation, scheme } = mac.mac.algorithm.parameters()?.decode_as()?;
        if derivation.oid != PBKDF2 {
            return Err(FileError::UnknownProtection);
        }
        let pbkdf2: Pbkdf2<'_> = derivation.parameters()?.decode_as()?;
        // Section 4: the length must be stated.
        let length = pbkdf2.key_length.ok_or(FileError::Unreadable)?;
        if length < *MAC_KEY_LENGTHS.start() {
            return Err(FileError::NoMac);
        }
        if length > *MAC_KEY_LENGTHS.end() {
            return Err(FileError::TooCostly);
        }
        let scheme = prf(&scheme)?;
        let key = self.derive_pbkdf2(&pbkdf2, length as usize)?;
        let key = hmac::Key::new(scheme.hmac(), &key);
        hmac::verify(&key, content, mac.mac.digest.as_bytes()).map_err(|_| FileError::WrongPassword)
    }

    /// Decrypts the content. The plain octets are wiped when dropped.
    pub(super) fn decrypt(
        &mut self,
        algorithm: &Algorithm<'_>,
        encrypted: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, FileError> {
        if algorithm.oid == PBES2 {
            return self.decrypt_pbes2(algorithm.parameters()?, encrypted);
        }
        // RFC 7292, appendix C: always with SHA-1.
        let cipher = Cipher::of_pkcs12(algorithm.oid).ok_or(FileError::UnknownProtection)?;
        let PbeParameters { salt, iterations } = algorithm.parameters()?.decode_as()?;
        let (digest, salt) = (&digest::SHA1_FOR_LEGACY_USE_ONLY, salt.as_bytes());
        for length in [cipher.key_length(), cipher.vector_length()] {
            self.budget.pay(budget::of_pkcs12(digest, &self.spelling.bmp, salt, iterations, length))?;
        }
        self.protection.encrypted_as_of_old();
        let derive = |purpose, length| {
            derivation::pkcs12(digest, purpose, &self.spelling.bmp, salt, iterations, length)
        };
        let key = derive(Purpose::Key, cipher.key_length());
        let vector = derive(Purpose::Vector, cipher.vector_length());
        cipher.decrypt(&key, &vector, encrypted)
    }

    /// RFC 8018, section 6.2.
    fn decrypt_pbes2(
        &mut self,
        parameters: AnyRef<'_>,
        encrypted: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, FileError> {
        let Pbes2 { derivation, encryption } = parameters.decode_as()?;
        let (cipher, vector) = pbes2_cipher(&encryption)?;
        self.protection.encrypted(cipher);
        let length = cipher.key_length();
        let (stated, key) = match derivation.oid {
            PBKDF2 => {
                let parameters: Pbkdf2<'_> = derivation.parameters()?.decode_as()?;
                (parameters.key_length, self.derive_pbkdf2(&parameters, length)?)
            }
            SCRYPT => {
                let parameters: Scrypt<'_> = derivation.parameters()?.decode_as()?;
                self.pay_for_scrypt(&parameters, length)?;
                (parameters.key_length, derivation::scrypt(&self.spelling.octets, &parameters, length)?)
            }
            _ => return Err(FileError::UnknownProtection),
        };
        if stated.is_some_and(|stated| stated as usize != length) {
            return Err(FileError::Unreadable);
        }
        cipher.decrypt(&key, vector.as_bytes(), encrypted)
    }

    fn derive_pbkdf2(
        &mut self,
        parameters: &Pbkdf2<'_>,
        length: usize,
    ) -> Result<Zeroizing<Vec<u8>>, FileError> {
        let prf = parameters.prf.as_ref().map_or(Ok(Prf::Sha1), prf)?;
        let salt = parameters.salt.as_bytes();
        let (password, iterations) = (&self.spelling.octets, parameters.iterations);
        self.budget.pay(budget::of_pbkdf2(prf, password, salt.len(), iterations.into(), length))?;
        self.protection.derived(iterations.into());
        derivation::pbkdf2(prf, password, salt, iterations, length)
    }

    fn pay_for_scrypt(&mut self, parameters: &Scrypt<'_>, length: usize) -> Result<(), FileError> {
        let &Scrypt { n, r, p, .. } = parameters;
        let memory = n.checked_add(p).and_then(|blocks| blocks.checked_mul(128)?.checked_mul(r));
        if memory.is_none_or(|memory| memory > MAX_SCRYPT_MEMORY) {
            return Err(FileError::TooCostly);
        }
        let operations = budget::of_scrypt(&self.spelling.octets, parameters, length);
        self.budget.pay(operations)?;
        // One iteration of PBKDF2 with SHA-256 takes two operations.
        self.protection.derived(operations / 2);
        Ok(())
    }
}

/// Whether the MAC is keyed by the octets of the password instead of its UTF-16.
pub(super) fn is_keyed_by_octets(mac: &MacData<'_>) -> bool {
    mac.mac.algorithm.oid == PBMAC1
}

fn prf(algorithm: &Algorithm<'_>) -> Result<Prf, FileError> {
    Ok(match algorithm.oid {
        HMAC_SHA_1 => Prf::Sha1,
        HMAC_SHA_256 => Prf::Sha256,
        HMAC_SHA_384 => Prf::Sha384,
        HMAC_SHA_512 => Prf::Sha512,
        _ => return Err(FileError::UnknownProtection),
    })
}

/// The cipher, and its initialisation vector (RFC 8018, appendix B.2).
fn pbes2_cipher<'a>(encryption: &Algorithm<'a>) -> Result<(Cipher, &'a OctetStringRef), FileError> {
    let parameters = encryption.parameters()?;
    let cipher = match encryption.oid {
        AES_128 => Cipher::Aes128,
        AES_192 => Cipher::Aes192,
        AES_256 => Cipher::Aes256,
        TRIPLE_DES => Cipher::TripleDes,
        RC2 => {
            let Rc2Parameters { version, vector } = parameters.decode_as()?;
            // RFC 2268's own numbers for the effective bits. No program makes keys of other lengths.
            let length = match version {
                160 => 5,
                120 => 8,
                58 => 16,
                _ => return Err(FileError::UnknownProtection),
            };
            return Ok((Cipher::Rc2 { length }, vector));
        }
        _ => return Err(FileError::UnknownProtection),
    };
    Ok((cipher, parameters.decode_as()?))
}

//! What a certificate file's password does: it keys the MAC and opens what is encrypted.

use aws_lc_rs::{digest, hmac};
use cbc::cipher::{BlockCipherDecrypt, BlockModeDecrypt, KeyInit, KeyIvInit, block_padding::Pkcs7};
use der::{AnyRef, asn1::ObjectIdentifier as Oid};
use des::TdesEde3;
use pkcs5::{
    AlgorithmIdentifierRef,
    pbes2::{self, Kdf, PBES2_OID, ScryptParams},
};
use rc2::Rc2;
use zeroize::Zeroizing;

use super::{
    FileError,
    derivation::{self, Purpose, bmp_string},
    format::{MacData, PbeParameters},
};

pub(super) const SHA_1: Oid = Oid::new_unwrap("1.3.14.3.2.26");
const SHA_224: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.2.4");
const SHA_256: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA_384: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA_512: Oid = Oid::new_unwrap("2.16.840.1.101.3.4.2.3");
pub(super) const PBE_3DES: Oid = Oid::new_unwrap("1.2.840.113549.1.12.1.3");
const PBE_RC2_40: Oid = Oid::new_unwrap("1.2.840.113549.1.12.1.6");

/// The iterations of all key derivations of one file together. Firefox asks for 600,000 each for MAC, certificates and
/// key, which is the most that is known; Windows has refused more than 600,000 at once. (A fuzzer would do little else
/// than iterate.)
const MAX_ITERATIONS: u64 = if cfg!(fuzzing) { 2_000 } else { 2_000_000 };

/// The memory for one scrypt, in bytes. The usual parameters (N = 16384, r = 8) take 16 MiB.
const MAX_SCRYPT_MEMORY: u64 = 32 << 20;

/// The password of one file. It pays for every key before it derives it.
pub(super) struct Password<'a> {
    text: &'a str,
    bmp: Zeroizing<Vec<u8>>,
    iterations_left: u64,
}

impl<'a> Password<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, bmp: bmp_string(text), iterations_left: MAX_ITERATIONS }
    }

    /// Holds the file's content against its MAC (RFC 7292, section 5.1).
    pub(super) fn check_mac(&mut self, mac: &MacData<'_>, content: &[u8]) -> Result<(), FileError> {
        let (digest, algorithm) = match mac.mac.algorithm.oid {
            SHA_1 => (&digest::SHA1_FOR_LEGACY_USE_ONLY, hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY),
            SHA_224 => (&digest::SHA224, hmac::HMAC_SHA224),
            SHA_256 => (&digest::SHA256, hmac::HMAC_SHA256),
            SHA_384 => (&digest::SHA384, hmac::HMAC_SHA384),
            SHA_512 => (&digest::SHA512, hmac::HMAC_SHA512),
            _ => return Err(FileError::Unreadable),
        };
        self.pay(mac.iterations)?;
        let salt = mac.salt.as_bytes();
        let length = digest.output_len();
        let key = derivation::pkcs12(digest, Purpose::Mac, &self.bmp, salt, mac.iterations, length);
        let key = hmac::Key::new(algorithm, &key);
        hmac::verify(&key, content, mac.mac.digest.as_bytes()).map_err(|_| FileError::WrongPassword)
    }

    /// Opens what is encrypted. The plain octets are wiped when dropped.
    pub(super) fn decrypt(
        &mut self,
        algorithm: &AlgorithmIdentifierRef<'_>,
        encrypted: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, FileError> {
        let parameters = algorithm.parameters.ok_or(FileError::Unreadable)?;
        match algorithm.oid {
            PBES2_OID => self.decrypt_pbes2(parameters, encrypted),
            PBE_3DES => self.decrypt_pbe::<TdesEde3>(24, parameters, encrypted),
            PBE_RC2_40 => self.decrypt_pbe::<Rc2>(5, parameters, encrypted),
            _ => Err(FileError::Unreadable),
        }
    }

    /// RFC 8018, section 6.2.
    fn decrypt_pbes2(
        &mut self,
        parameters: AnyRef<'_>,
        encrypted: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, FileError> {
        let parameters = pbes2::Parameters::try_from(parameters)?;
        match &parameters.kdf {
            Kdf::Pbkdf2(pbkdf2) => self.pay(pbkdf2.iteration_count.into())?,
            Kdf::Scrypt(scrypt) => self.pay_for_scrypt(scrypt)?,
            _ => return Err(FileError::Unreadable),
        }
        let mut buffer = Zeroizing::new(encrypted.to_vec());
        let plain = parameters.decrypt_in_place(self.text, &mut buffer).map_err(|_| FileError::Unreadable)?;
        let length = plain.len();
        buffer.truncate(length);
        Ok(buffer)
    }

    /// RFC 7292, appendix C: always with SHA-1.
    fn decrypt_pbe<Cipher: BlockCipherDecrypt + KeyInit>(
        &mut self,
        key_length: usize,
        parameters: AnyRef<'_>,
        encrypted: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, FileError> {
        let PbeParameters { salt, iterations } = parameters.decode_as()?;
        self.pay(iterations)?;
        let digest = &digest::SHA1_FOR_LEGACY_USE_ONLY;
        let derive = |purpose, length| {
            derivation::pkcs12(digest, purpose, &self.bmp, salt.as_bytes(), iterations, length)
        };
        let (key, vector) = (derive(Purpose::Key, key_length), derive(Purpose::Vector, Cipher::block_size()));
        let cipher = cbc::Decryptor::<Cipher>::new_from_slices(&key, &vector);
        let mut buffer = Zeroizing::new(encrypted.to_vec());
        let plain = cipher.map_err(|_| FileError::Unreadable)?.decrypt_padded::<Pkcs7>(&mut buffer);
        let length = plain.map_err(|_| FileError::Unreadable)?.len();
        buffer.truncate(length);
        Ok(buffer)
    }

    fn pay(&mut self, iterations: u64) -> Result<(), FileError> {
        self.iterations_left = self.iterations_left.checked_sub(iterations).ok_or(FileError::TooCostly)?;
        Ok(())
    }

    /// scrypt (RFC 7914) takes about as long as N · r · p iterations.
    fn pay_for_scrypt(&mut self, parameters: &ScryptParams) -> Result<(), FileError> {
        let n = parameters.cost_parameter;
        let (r, p) = (parameters.block_size.into(), parameters.parallelization.into());
        // pkcs5 takes the logarithm of N without a look at it.
        if !n.is_power_of_two() {
            return Err(FileError::Unreadable);
        }
        let memory = n.checked_add(p).and_then(|blocks| blocks.checked_mul(128)?.checked_mul(r));
        if memory.is_none_or(|memory| memory > MAX_SCRYPT_MEMORY) {
            return Err(FileError::TooCostly);
        }
        self.pay(n.saturating_mul(r).saturating_mul(p))
    }
}

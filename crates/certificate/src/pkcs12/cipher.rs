//! The ciphers of certificate files.

use aes::{Aes128, Aes192, Aes256};
use cbc::cipher::{
    BlockCipherDecrypt, BlockModeDecrypt, KeyInit, KeyIvInit, StreamCipher, block_padding::Pkcs7,
};
use der::asn1::ObjectIdentifier as Oid;
use des::{TdesEde2, TdesEde3};
use rc2::Rc2;
use rc4::Rc4;
use zeroize::Zeroizing;

use super::FileError;

/// A cipher with a key of a certain length; block ciphers in CBC mode.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cipher {
    Aes128,
    Aes192,
    Aes256,
    TripleDes,
    /// 3DES with two keys.
    DoubleDes,
    /// The effective bits are those of the key.
    Rc2 {
        /// The length of the key, in octets.
        length: usize,
    },
    Rc4 {
        /// The length of the key, in octets.
        length: usize,
    },
}

impl Cipher {
    /// The cipher of a scheme of PKCS#12 itself (RFC 7292, appendix C).
    pub(super) fn of_pkcs12(scheme: Oid) -> Option<Self> {
        let arcs: Vec<u32> = scheme.arcs().collect();
        match arcs.as_slice() {
            [1, 2, 840, 113_549, 1, 12, 1, last] => Some(match last {
                1 => Self::Rc4 { length: 16 },
                2 => Self::Rc4 { length: 5 },
                3 => Self::TripleDes,
                4 => Self::DoubleDes,
                5 => Self::Rc2 { length: 16 },
                6 => Self::Rc2 { length: 5 },
                _ => return None,
            }),
            _ => None,
        }
    }

    pub(super) fn key_length(self) -> usize {
        match self {
            Self::Aes128 | Self::DoubleDes => 16,
            Self::Aes192 | Self::TripleDes => 24,
            Self::Aes256 => 32,
            Self::Rc2 { length } | Self::Rc4 { length } => length,
        }
    }

    /// The length of the initialisation vector.
    pub(super) fn vector_length(self) -> usize {
        match self {
            Self::Aes128 | Self::Aes192 | Self::Aes256 => 16,
            Self::TripleDes | Self::DoubleDes | Self::Rc2 { .. } => 8,
            Self::Rc4 { .. } => 0,
        }
    }

    /// Decrypts the octets; the plain text is wiped when dropped.
    ///
    /// # Errors
    /// [`FileError::SecondPassword`] where the padding is wrong: the MAC was right, so the key is wrong.
    pub(super) fn decrypt(
        self,
        key: &[u8],
        vector: &[u8],
        encrypted: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, FileError> {
        let mut buffer = Zeroizing::new(encrypted.to_vec());
        let length = match self {
            Self::Aes128 => by_blocks::<Aes128>(key, vector, &mut buffer),
            Self::Aes192 => by_blocks::<Aes192>(key, vector, &mut buffer),
            Self::Aes256 => by_blocks::<Aes256>(key, vector, &mut buffer),
            Self::TripleDes => by_blocks::<TdesEde3>(key, vector, &mut buffer),
            Self::DoubleDes => by_blocks::<TdesEde2>(key, vector, &mut buffer),
            Self::Rc2 { .. } => by_blocks::<Rc2>(key, vector, &mut buffer),
            Self::Rc4 { .. } => {
                Rc4::new_from_slice(key).map_err(|_| FileError::Unreadable)?.apply_keystream(&mut buffer);
                Ok(buffer.len())
            }
        }?;
        buffer.truncate(length);
        Ok(buffer)
    }
}

/// Decrypts in place, and returns the length of the plain text.
fn by_blocks<Block: BlockCipherDecrypt + KeyInit>(
    key: &[u8],
    vector: &[u8],
    buffer: &mut [u8],
) -> Result<usize, FileError> {
    let cipher = cbc::Decryptor::<Block>::new_from_slices(key, vector).map_err(|_| FileError::Unreadable)?;
    let plain = cipher.decrypt_padded::<Pkcs7>(buffer).map_err(|_| FileError::SecondPassword)?;
    Ok(plain.len())
}

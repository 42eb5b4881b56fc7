//! Secrets cross the bus encrypted, by the Secret Service's own algorithm: Diffie-Hellman, HKDF, AES in CBC mode.

use aws_lc_rs::{
    cipher::{
        AES_128, DecryptionContext, PaddedBlockDecryptingKey, PaddedBlockEncryptingKey, UnboundCipherKey,
    },
    hkdf::{HKDF_SHA256, Salt},
    iv::FixedLength,
    rand,
};
use gtk::glib::{
    Variant,
    variant::{ObjectPath, ToVariant},
};
use num_bigint::BigUint;
use wizard::storage::keyring::KeyringClosed;
use zeroize::Zeroizing;

use super::{Bus, CONTENT_TYPE, ROOT, SERVICE, closed};

const ALGORITHM: &str = "dh-ietf1024-sha256-aes128-cbc-pkcs7";
/// The prime of RFC 2409's second Oakley group, whose generator is 2.
const PRIME: [u8; 128] = [
    0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xC9, 0x0F, 0xDA, 0xA2, 0x21, 0x68, 0xC2, 0x34, 0xC4,
    0xC6, 0x62, 0x8B, 0x80, 0xDC, 0x1C, 0xD1, 0x29, 0x02, 0x4E, 0x08, 0x8A, 0x67, 0xCC, 0x74, 0x02, 0x0B,
    0xBE, 0xA6, 0x3B, 0x13, 0x9B, 0x22, 0x51, 0x4A, 0x08, 0x79, 0x8E, 0x34, 0x04, 0xDD, 0xEF, 0x95, 0x19,
    0xB3, 0xCD, 0x3A, 0x43, 0x1B, 0x30, 0x2B, 0x0A, 0x6D, 0xF2, 0x5F, 0x14, 0x37, 0x4F, 0xE1, 0x35, 0x6D,
    0x6D, 0x51, 0xC2, 0x45, 0xE4, 0x85, 0xB5, 0x76, 0x62, 0x5E, 0x7E, 0xC6, 0xF4, 0x4C, 0x42, 0xE9, 0xA6,
    0x37, 0xED, 0x6B, 0x0B, 0xFF, 0x5C, 0xB6, 0xF4, 0x06, 0xB7, 0xED, 0xEE, 0x38, 0x6B, 0xFB, 0x5A, 0x89,
    0x9F, 0xA5, 0xAE, 0x9F, 0x24, 0x11, 0x7C, 0x4B, 0x1F, 0xE6, 0x49, 0x28, 0x66, 0x51, 0xEC, 0xE6, 0x53,
    0x81, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
];

/// A secret on the bus: its session, the initialization vector, what is encrypted, and the content's type.
pub(super) type Secret = (ObjectPath, Vec<u8>, Vec<u8>, String);

/// What one secret is encrypted with.
pub(super) struct Session {
    path: ObjectPath,
    key: UnboundCipherKey,
}

impl Session {
    pub(super) fn open(bus: &Bus) -> Result<Self, KeyringClosed> {
        let mut exponent = Zeroizing::new([0; PRIME.len()]);
        rand::fill(&mut *exponent).map_err(closed)?;
        let (exponent, prime) = (BigUint::from_bytes_be(&*exponent), BigUint::from_bytes_be(&PRIME));
        let ours = BigUint::from(2_u8).modpow(&exponent, &prime).to_bytes_be().to_variant();
        let (theirs, path): (Variant, ObjectPath) =
            bus.call(ROOT, SERVICE, "OpenSession", (ALGORITHM, ours))?;
        let theirs: Vec<u8> = theirs.get().ok_or_else(|| closed("its answer is of another type"))?;
        let shared = Zeroizing::new(BigUint::from_bytes_be(&theirs).modpow(&exponent, &prime).to_bytes_be());
        let mut padded = Zeroizing::new(vec![0; PRIME.len().saturating_sub(shared.len())]);
        padded.extend_from_slice(&shared);
        let key = Salt::new(HKDF_SHA256, &[]).extract(&padded).expand(&[], &AES_128).map_err(closed)?.into();
        Ok(Self { path, key })
    }

    pub(super) fn path(&self) -> &ObjectPath {
        &self.path
    }

    pub(super) fn encrypt(self, text: &str) -> Result<Secret, KeyringClosed> {
        // With room for the padding: nothing is left behind where it grew.
        let mut content = Vec::with_capacity(text.len() + AES_128.block_len());
        content.extend_from_slice(text.as_bytes());
        let key = PaddedBlockEncryptingKey::cbc_pkcs7(self.key).map_err(closed)?;
        let context = key.encrypt(&mut content).map_err(closed)?;
        let vector: &[u8] = (&context).try_into().map_err(closed)?;
        Ok((self.path, vector.to_vec(), content, CONTENT_TYPE.to_owned()))
    }

    pub(super) fn decrypt(
        self,
        (_, vector, mut content, _): Secret,
    ) -> Result<Zeroizing<Vec<u8>>, KeyringClosed> {
        let vector: FixedLength<16> = vector.as_slice().try_into().map_err(closed)?;
        let key = PaddedBlockDecryptingKey::cbc_pkcs7(self.key).map_err(closed)?;
        let text = key.decrypt(&mut content, DecryptionContext::Iv128(vector)).map_err(closed)?.len();
        content.truncate(text);
        Ok(Zeroizing::new(content))
    }
}

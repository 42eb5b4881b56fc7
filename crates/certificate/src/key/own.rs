//! Signing with a private key that is at hand, to see whether it is the one of its certificate.

use aws_lc_rs::{
    rand::SystemRandom,
    rsa::KeyPair as RsaKeyPair,
    signature::{
        ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED,
        ECDSA_P384_SHA384_FIXED_SIGNING, ECDSA_P521_SHA512_FIXED, ECDSA_P521_SHA512_FIXED_SIGNING,
        EcdsaKeyPair, RSA_PKCS1_SHA256, UnparsedPublicKey,
    },
};

use super::{Curve, PublicKey};
use crate::{
    store::{Signature, SignatureScheme},
    x509::{parse, verifies},
};

/// What is signed. It is no secret, and no signature over it leaves this function.
const CHALLENGE: &[u8] = b"PersonalSign Wizard";

/// Whether the key (PKCS#8, DER) signs, and the certificate (X.509, DER) verifies the signature. True where it cannot
/// be asked here: RSA of less than 2048 bits.
pub(crate) fn signs(key: &[u8], certificate: &[u8]) -> bool {
    let Ok(parsed) = parse(certificate) else { return false };
    match PublicKey::of(parsed.public_key()) {
        PublicKey::Rsa(_) => {
            let Ok(key) = RsaKeyPair::from_pkcs8(key) else { return true };
            let mut bytes = vec![0; key.public_modulus_len()];
            let signed = key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), CHALLENGE, &mut bytes);
            let signature = Signature { scheme: SignatureScheme::RsaPkcs1Sha256, bytes };
            signed.is_ok() && verifies(certificate, CHALLENGE, &signature)
        }
        PublicKey::Ec { curve, point } => {
            let (signing, verifying) = match curve {
                Curve::P256 => (&ECDSA_P256_SHA256_FIXED_SIGNING, &ECDSA_P256_SHA256_FIXED),
                Curve::P384 => (&ECDSA_P384_SHA384_FIXED_SIGNING, &ECDSA_P384_SHA384_FIXED),
                Curve::P521 => (&ECDSA_P521_SHA512_FIXED_SIGNING, &ECDSA_P521_SHA512_FIXED),
            };
            let signature = EcdsaKeyPair::from_pkcs8(signing, key).ok();
            let signature = signature.and_then(|key| key.sign(&SystemRandom::new(), CHALLENGE).ok());
            let public = UnparsedPublicKey::new(verifying, point);
            signature.is_some_and(|signature| public.verify(CHALLENGE, signature.as_ref()).is_ok())
        }
        PublicKey::Other(_) => false,
    }
}

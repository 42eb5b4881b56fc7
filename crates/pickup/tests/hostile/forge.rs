//! Makes certificate files octet by octet, right and wrong ones (RFC 7292).

use aws_lc_rs::{digest, hmac};
use der::{Encode, asn1::ObjectIdentifier};
use pkcs5::pbes2::Parameters;

/// The password of every file that is made here.
pub const PASSWORD: &str = "onlyForThisTest1";

const PBKDF2: &str = "1.2.840.113549.1.5.12";
const HMAC_SHA_256: &str = "1.2.840.113549.2.9";

/// The last arc of a bag's kind (RFC 7292, appendix D).
#[derive(Clone, Copy)]
pub enum Bag {
    Key = 1,
    ShroudedKey = 2,
    Certificate = 3,
    SafeContents = 6,
}

pub fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let leading_zeros = length.iter().take_while(|octet| **octet == 0).count();
    let length = &length[leading_zeros..];
    let header = match content.len() {
        short @ 0..0x80 => vec![tag, short as u8],
        _ => [&[tag, 0x80 | length.len() as u8], length].concat(),
    };
    [&header, content].concat()
}

pub fn sequence<Part: AsRef<[u8]>>(parts: &[Part]) -> Vec<u8> {
    tlv(0x30, &joined(parts))
}

pub fn set<Part: AsRef<[u8]>>(parts: &[Part]) -> Vec<u8> {
    tlv(0x31, &joined(parts))
}

fn joined<Part: AsRef<[u8]>>(parts: &[Part]) -> Vec<u8> {
    parts.iter().map(AsRef::as_ref).collect::<Vec<_>>().concat()
}

pub fn octets(content: &[u8]) -> Vec<u8> {
    tlv(0x04, content)
}

pub fn explicit(content: &[u8]) -> Vec<u8> {
    tlv(0xa0, content)
}

pub fn integer(value: u64) -> Vec<u8> {
    value.to_der().unwrap()
}

pub fn oid(arcs: &str) -> Vec<u8> {
    ObjectIdentifier::new_unwrap(arcs).to_der().unwrap()
}

/// A file with these bags, not encrypted, under a right MAC.
pub fn file(bags: &[Vec<u8>]) -> Vec<u8> {
    sealed(&sequence(&[data(&sequence(bags))]))
}

/// A file with this content under a right MAC, whose key took one iteration.
pub fn sealed(authenticated: &[u8]) -> Vec<u8> {
    sealed_by(authenticated, 1)
}

/// The same, whose key took so many.
pub fn sealed_by(authenticated: &[u8], iterations: u64) -> Vec<u8> {
    const BLOCK: usize = 64;
    let salt = b"seasalt!";
    let password: Vec<u8> = PASSWORD.encode_utf16().chain([0]).flat_map(u16::to_be_bytes).collect();
    let mut input = vec![3; BLOCK];
    for part in [&salt[..], &password] {
        input.extend(part.iter().cycle().take(part.len().next_multiple_of(BLOCK)));
    }
    let mut key = digest::digest(&digest::SHA256, &input);
    for _ in 1..iterations {
        key = digest::digest(&digest::SHA256, key.as_ref());
    }
    let mac = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key.as_ref()), authenticated);
    let mac = mac_data("2.16.840.1.101.3.4.2.1", mac.as_ref(), salt, &integer(iterations));
    pfx(3, &data(authenticated), &mac)
}

pub fn pfx(version: u64, content: &[u8], mac: &[u8]) -> Vec<u8> {
    sequence(&[&integer(version), content, mac])
}

pub fn mac_data(digest: &str, mac: &[u8], salt: &[u8], iterations: &[u8]) -> Vec<u8> {
    let mac = sequence(&[sequence(&[oid(digest), tlv(0x05, b"")]), octets(mac)]);
    sequence(&[&mac, &octets(salt), iterations])
}

/// The MAC of RFC 9579.
pub fn pbmac1(iterations: u64, key_length: u64, mac: &[u8]) -> Vec<u8> {
    pbmac1_by(PBKDF2, HMAC_SHA_256, iterations, key_length, mac)
}

/// The same with this derivation, whose parameters are those of PBKDF2, and this HMAC.
pub fn pbmac1_by(derivation: &str, prf: &str, iterations: u64, key_length: u64, mac: &[u8]) -> Vec<u8> {
    let prf = sequence(&[oid(prf), tlv(0x05, b"")]);
    let pbkdf2 = sequence(&[&octets(b"seasalt!"), &integer(iterations), &integer(key_length), &prf]);
    let pbkdf2 = sequence(&[oid(derivation), pbkdf2]);
    let algorithm = sequence(&[oid("1.2.840.113549.1.5.14"), sequence(&[pbkdf2, prf])]);
    let mac = sequence(&[algorithm, octets(mac)]);
    sequence(&[mac, octets(b"unused"), integer(1)])
}

pub fn data(content: &[u8]) -> Vec<u8> {
    sequence(&[oid("1.2.840.113549.1.7.1"), explicit(&octets(content))])
}

pub fn encrypted(algorithm: &[u8], ciphertext: &[u8]) -> Vec<u8> {
    let content = sequence(&[&oid("1.2.840.113549.1.7.1"), algorithm, &tlv(0x80, ciphertext)]);
    sequence(&[oid("1.2.840.113549.1.7.6"), explicit(&sequence(&[integer(0), content]))])
}

pub fn bag(kind: Bag, value: &[u8]) -> Vec<u8> {
    bag_with(kind, value, &[])
}

pub fn bag_with(kind: Bag, value: &[u8], attributes: &[u8]) -> Vec<u8> {
    let kind = oid(&format!("1.2.840.113549.1.12.10.1.{}", kind as u8));
    sequence(&[&kind, &explicit(value), attributes])
}

pub fn certificate(der: &[u8]) -> Vec<u8> {
    certificate_with(der, &[])
}

pub fn certificate_with(der: &[u8], attributes: &[u8]) -> Vec<u8> {
    let value = sequence(&[oid("1.2.840.113549.1.9.22.1"), explicit(&octets(der))]);
    bag_with(Bag::Certificate, &value, attributes)
}

pub fn key(pkcs8: &[u8]) -> Vec<u8> {
    bag(Bag::Key, pkcs8)
}

pub fn shrouded_key(algorithm: &[u8], ciphertext: &[u8]) -> Vec<u8> {
    bag(Bag::ShroudedKey, &sequence(&[algorithm, &octets(ciphertext)]))
}

/// PBES2 with PBKDF2, HMAC-SHA-256 and AES-256: the algorithm, and `plain` encrypted by it.
pub fn pbes2(iterations: u32, plain: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let parameters = Parameters::generate_pbkdf2_sha256_aes256cbc(iterations, b"seasalt!", [7; 16]).unwrap();
    (pbes2_algorithm(&parameters.to_der().unwrap()), parameters.encrypt(PASSWORD, plain).unwrap())
}

/// PBES2 that claims to take this many iterations.
pub fn pbkdf2(iterations: u64) -> Vec<u8> {
    pbkdf2_by(HMAC_SHA_256, b"seasalt!", iterations)
}

/// The same with this HMAC and salt.
pub fn pbkdf2_by(prf: &str, salt: &[u8], iterations: u64) -> Vec<u8> {
    let prf = sequence(&[oid(prf), tlv(0x05, b"")]);
    let parameters = sequence(&[octets(salt), integer(iterations), prf]);
    derived_by(&sequence(&[oid(PBKDF2), parameters]))
}

/// PBES2 whose PBKDF2 says that the key has this many octets.
pub fn pbkdf2_of_length(octets_of_key: u64) -> Vec<u8> {
    let parameters = sequence(&[octets(b"seasalt!"), integer(1), integer(octets_of_key)]);
    derived_by(&sequence(&[oid(PBKDF2), parameters]))
}

/// PBES2 with scrypt (RFC 7914, section 7).
pub fn scrypt(n: u64, r: u64, p: u64) -> Vec<u8> {
    scrypt_with(b"seasalt!", n, r, p)
}

/// The same with this salt.
pub fn scrypt_with(salt: &[u8], n: u64, r: u64, p: u64) -> Vec<u8> {
    let parameters = sequence(&[octets(salt), integer(n), integer(r), integer(p)]);
    derived_by(&sequence(&[oid("1.3.6.1.4.1.11591.4.11"), parameters]))
}

/// PBES2 with 3DES and this initialisation vector.
pub fn pbes2_3des(vector: &[u8]) -> Vec<u8> {
    let derivation = sequence(&[oid(PBKDF2), sequence(&[octets(b"seasalt!"), integer(1)])]);
    pbes2_algorithm(&sequence(&[derivation, sequence(&[oid("1.2.840.113549.3.7"), octets(vector)])]))
}

fn derived_by(derivation: &[u8]) -> Vec<u8> {
    let aes_256 = sequence(&[oid("2.16.840.1.101.3.4.1.42"), octets(&[7; 16])]);
    pbes2_algorithm(&sequence(&[derivation, &aes_256]))
}

fn pbes2_algorithm(parameters: &[u8]) -> Vec<u8> {
    sequence(&[&oid("1.2.840.113549.1.5.13"), parameters])
}

/// The encryption with 3DES that PKCS#12 brings itself.
pub fn pbe_3des(iterations: &[u8]) -> Vec<u8> {
    pbe(3, iterations)
}

/// That with RC4, which has no padding.
pub fn pbe_rc4() -> Vec<u8> {
    pbe(1, &integer(1))
}

/// The encryption that PKCS#12 brings itself, by the last arc of its name (RFC 7292, appendix C).
pub fn pbe(arc: u8, iterations: &[u8]) -> Vec<u8> {
    let name = oid(&format!("1.2.840.113549.1.12.1.{arc}"));
    sequence(&[name, sequence(&[&octets(b"seasalt!"), iterations])])
}

/// The content of a right file: what its MAC is about.
pub fn authenticated(file: &[u8]) -> &[u8] {
    let [_, content_info, ..] = parts(inside(file))[..] else { panic!("not a certificate file") };
    let [_, content] = parts(inside(content_info))[..] else { panic!("not a content") };
    inside(inside(content))
}

/// Where in this DER a length stands, and in what it holds. Nothing where it is none.
pub fn lengths(der: &[u8]) -> Vec<usize> {
    const CONSTRUCTED: u8 = 0x20;
    const OCTET_STRING: u8 = 0x04;
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((header, length)) = header(&der[at..]) {
        let content = at + header..at + header + length;
        found.push(at + 1);
        if der[at] & CONSTRUCTED != 0 || der[at] == OCTET_STRING {
            found.extend(lengths(&der[content.clone()]).into_iter().map(|inner| content.start + inner));
        }
        at = content.end;
    }
    found
}

fn inside(der: &[u8]) -> &[u8] {
    let (header, length) = header(der).expect("it is DER");
    &der[header..header + length]
}

fn parts(mut der: &[u8]) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    while let Some((header, length)) = header(der) {
        let (part, rest) = der.split_at(header + length);
        parts.push(part);
        der = rest;
    }
    parts
}

/// The lengths of the header and of what follows it.
fn header(der: &[u8]) -> Option<(usize, usize)> {
    let (header, length) = match *der.get(1)? {
        short @ 0..=0x7f => (2, usize::from(short)),
        long @ 0x81..=0x83 => {
            let octets = der.get(2..2 + usize::from(long & 0x7f))?;
            let length = octets.iter().fold(0, |length, octet| length << 8 | usize::from(*octet));
            (2 + octets.len(), length)
        }
        _ => return None,
    };
    (header + length <= der.len()).then_some((header, length))
}

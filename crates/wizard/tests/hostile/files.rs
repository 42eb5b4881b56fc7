//! Malicious certificate files, each with a name.

use aws_lc_rs::hmac;
use certificate::{
    password::CertificatePassword,
    pkcs12::{Expected, FileError, Foreign, MAX_FILE_SIZE, VerifiedPfx},
};
use rcgen::KeyPair;

use crate::{
    certificates,
    forge::{self, Bag, data, encrypted, explicit, file, integer, octets, oid, sealed, sequence, set, tlv},
    identity::{Authority, Identity, password},
    tally::Tally,
    work,
};

const BILLION: u64 = 1_000_000_000;
const SHA_256: &str = "2.16.840.1.101.3.4.2.1";

/// A malicious file, and the error with which it is refused.
pub struct Hostile {
    name: &'static str,
    file: Vec<u8>,
    error: FileError,
}

pub fn hostile(name: &'static str, file: Vec<u8>, error: FileError) -> Hostile {
    Hostile { name, file, error }
}

/// Opens every file. Each is refused with its own error.
pub fn refuse_all(tally: &mut Tally) {
    let identity = Identity::new(KeyPair::generate().unwrap());
    let expected = identity.expected();
    VerifiedPfx::open(&file(&identity.bags()), &password(), &expected).expect("a right file is made here");
    let files = [
        too_much_work(&identity),
        work::allowed(&identity),
        work::one_more(&identity),
        too_many(&identity),
        too_deep(),
        odd_ber(&identity),
        wrong_lengths(&identity),
        wrong_protection(&identity),
        certificates::wrong_keys(&identity),
        certificates::wrong_certificates(&identity),
    ];
    for Hostile { name, file, error } in files.into_iter().flatten() {
        let answer = tally.attempt(|| VerifiedPfx::open(&file, &password(), &expected).map(drop));
        assert_eq!(answer, Some(Err(error)), "{name}");
    }
    odd_passwords(tally, &identity, &expected);
}

fn too_much_work(identity: &Identity) -> Vec<Hostile> {
    let content = data(&sequence(&identity.bags()));
    let mac = |iterations| forge::mac_data(SHA_256, &[0; 32], b"salt", &integer(iterations));
    let in_clear = |bag| file(&[bag]);
    let in_encrypted = |bag: Vec<u8>| {
        let (algorithm, ciphertext) = forge::pbes2(1, &sequence(&[bag]));
        sealed(&sequence(&[encrypted(&algorithm, &ciphertext)]))
    };
    let content_by = |algorithm: &[u8]| sealed(&sequence(&[encrypted(algorithm, &[0; 32])]));
    let key_by = |algorithm: &[u8]| forge::shrouded_key(algorithm, &[0; 32]);
    let pbkdf2 = forge::pbkdf2(BILLION);
    let pbe = forge::pbe_3des(&integer(BILLION));
    let (costly, ciphertext) = forge::pbes2(100_000, &sequence::<&[u8]>(&[]));
    let costly = encrypted(&costly, &ciphertext);
    let all = FileError::TooCostly;
    vec![
        hostile("a MAC of 10⁹ iterations", forge::pfx(3, &data(&content), &mac(BILLION)), all),
        hostile("a MAC of 2⁶⁴ - 1 iterations", forge::pfx(3, &data(&content), &mac(u64::MAX)), all),
        hostile("certificates behind 10⁹ iterations of PBKDF2", content_by(&pbkdf2), all),
        hostile("certificates behind 10⁹ iterations of the old kind", content_by(&pbe), all),
        hostile("a key behind 10⁹ iterations of PBKDF2", in_clear(key_by(&pbkdf2)), all),
        hostile("a key behind 10⁹ iterations of the old kind", in_clear(key_by(&pbe)), all),
        hostile("the same, within what is encrypted", in_encrypted(key_by(&pbkdf2)), all),
        hostile("the same of the old kind, within what is encrypted", in_encrypted(key_by(&pbe)), all),
        hostile("scrypt with a huge N", content_by(&forge::scrypt(1 << 40, 8, 1)), all),
        hostile("scrypt with a huge r", content_by(&forge::scrypt(1 << 14, 65_535, 1)), all),
        hostile("scrypt with a huge p", content_by(&forge::scrypt(1 << 14, 8, 65_535)), all),
        hostile("scrypt with 128 MiB", content_by(&forge::scrypt(1 << 17, 8, 1)), all),
        hostile("scrypt with a hundred turns", content_by(&forge::scrypt(1 << 14, 8, 100)), all),
        hostile("scrypt with all of it", content_by(&forge::scrypt(1 << 63, 65_535, 65_535)), all),
        hostile(
            "scrypt with a long salt",
            content_by(&forge::scrypt_with(&[7; 200_000], 2, 1, 250_000)),
            all,
        ),
        hostile("a key behind a huge scrypt", in_encrypted(key_by(&forge::scrypt(1 << 40, 8, 1))), all),
        hostile(
            "300 encrypted parts, each of 100,000 iterations",
            sealed(&sequence(&vec![costly; 300])),
            all,
        ),
    ]
}

fn too_many(identity: &Identity) -> Vec<Hostile> {
    let with = |more: Vec<Vec<u8>>| file(&[identity.bags(), more].concat());
    let key = forge::key(identity.key.serialized_der());
    let shrouded = forge::shrouded_key(&forge::pbkdf2(1_000_000), &[0; 32]);
    let authority = Authority::root("Issuing");
    let attribute = sequence(&[oid("1.2.3.4"), set(&[integer(1)])]);
    let many_attributes = forge::bag_with(Bag::SafeContents, b"\x30\0", &set(&vec![attribute; 15_000]));
    let empty = data(&sequence::<&[u8]>(&[]));
    vec![
        hostile("500 keys", with(vec![key.clone(); 500]), FileError::KeyCount(501)),
        hostile("500 encrypted keys", with(vec![shrouded; 500]), FileError::KeyCount(501)),
        hostile("two keys", with(vec![forge::key(authority.key.serialized_der())]), FileError::KeyCount(2)),
        hostile(
            "500 certificates",
            with(vec![forge::certificate(&authority.der); 500]),
            FileError::TooCostly,
        ),
        hostile("5,000 empty certificates", with(vec![forge::certificate(b""); 5_000]), FileError::TooCostly),
        hostile("10,000 empty parts", sealed(&sequence(&vec![empty; 6_000])), FileError::KeyCount(0)),
        hostile("15,000 attributes", file(&[many_attributes]), FileError::KeyCount(0)),
    ]
}

fn too_deep() -> Vec<Hostile> {
    let nested = |depth: usize, mut inner: Vec<u8>, wrap: fn(&[u8]) -> Vec<u8>| {
        for _ in 0..depth {
            inner = wrap(&inner);
        }
        inner
    };
    let bags =
        nested(9_000, sequence::<&[u8]>(&[]), |inner| sequence(&[forge::bag(Bag::SafeContents, inner)]));
    let sequences = nested(10_000, Vec::new(), |inner| sequence(&[inner]));
    let strings = nested(10_000, Vec::new(), |inner| tlv(0x24, inner));
    let tags = nested(10_000, Vec::new(), explicit);
    let certificate = |der: &[u8]| file(&[forge::certificate(der)]);
    vec![
        hostile("bags within bags, 9,000 deep", sealed(&sequence(&[data(&bags)])), FileError::KeyCount(0)),
        hostile("sequences, 10,000 deep", sequences.clone(), FileError::Unreadable),
        hostile("sequences behind the MAC, 10,000 deep", sealed(&sequences), FileError::Unreadable),
        hostile("strings of strings, 10,000 deep", sealed(&strings), FileError::Unreadable),
        hostile("tags, 10,000 deep", file(&[forge::key(&tags)]), FileError::Unreadable),
        hostile("a certificate of sequences, 10,000 deep", certificate(&sequences), FileError::KeyCount(0)),
    ]
}

/// Files with BER that never ends, or ends too often. (Valid BER is in `tests/interop`.)
fn odd_ber(identity: &Identity) -> Vec<Hostile> {
    const OPEN: [u8; 2] = [0x30, 0x80];
    const OPEN_STRING: [u8; 2] = [0x24, 0x80];
    const END: [u8; 2] = [0, 0];
    let right = file(&identity.bags());
    let nested = |open: [u8; 2], depth| [open.repeat(depth), END.repeat(depth)].concat();
    let behind_mac = |ber: &[u8]| sealed(ber);
    let in_part = |ber: &[u8]| sealed(&sequence(&[data(ber)]));
    let crumbs = [&OPEN_STRING[..], &[0x04, 1, 0x55].repeat(80_000), &END].concat();
    let in_pieces = |pieces: &[u8]| {
        let (algorithm, _) = forge::pbes2(1, b"");
        let content = sequence(&[&oid("1.2.840.113549.1.7.1"), &algorithm[..], &tlv(0xa0, pieces)]);
        let parts = explicit(&sequence(&[integer(0), content]));
        sealed(&sequence(&[sequence(&[&oid("1.2.840.113549.1.7.6"), &parts])]))
    };
    let bad = FileError::Unreadable;
    let cut_off = FileError::NotAPfx(Foreign::CutOff);
    vec![
        hostile("open lengths, 60,000 deep", nested(OPEN, 60_000), bad),
        hostile("open lengths that nobody closes, 130,000 deep", OPEN.repeat(130_000), bad),
        hostile("one open length that nobody closes", [&OPEN[..], &right].concat(), cut_off),
        hostile("one that is closed twice", [&OPEN[..], &right, &END, &END].concat(), bad),
        hostile("one around nothing", [OPEN, END].concat(), bad),
        hostile("ends without a beginning", END.repeat(1_000), bad),
        hostile("open lengths behind the MAC, 60,000 deep", behind_mac(&nested(OPEN, 60_000)), bad),
        hostile("open strings behind the MAC, 60,000 deep", behind_mac(&nested(OPEN_STRING, 60_000)), bad),
        hostile("one that nobody closes behind the MAC", behind_mac(&OPEN), bad),
        hostile("open strings in a part, 60,000 deep", in_part(&nested(OPEN_STRING, 60_000)), bad),
        hostile("a file of 80,000 crumbs", crumbs.clone(), bad),
        hostile("80,000 crumbs behind the MAC", behind_mac(&crumbs), bad),
        hostile("a piece that is a number", in_pieces(&integer(1)), bad),
        hostile("no pieces", in_pieces(&[]), FileError::SecondPassword),
        hostile("50,000 empty pieces", in_pieces(&[4, 0].repeat(50_000)), FileError::SecondPassword),
        hostile(
            "a length of eight octets for what fits into one",
            [&[0x30, 0x88, 0, 0, 0, 0, 0, 0, 0, 2][..], &[0x05, 0]].concat(),
            bad,
        ),
        hostile("a length of 127 octets", [&[0x30, 0xff][..], &[0; 127]].concat(), bad),
    ]
}

fn wrong_lengths(identity: &Identity) -> Vec<Hostile> {
    let right = file(&identity.bags());
    let gibibytes = |tag| [&[tag, 0x84, 0x80, 0, 0, 0], &right[..]].concat();
    let endless = |tag| [&[tag, 0x80], &right[..], &[0, 0]].concat();
    let bags = sequence(&identity.bags());
    let ballast = forge::bag(Bag::SafeContents, &octets(&vec![0; MAX_FILE_SIZE]));
    let too_large = file(&[identity.bags(), vec![ballast]].concat());
    let all = FileError::Unreadable;
    let cut_off = FileError::NotAPfx(Foreign::CutOff);
    vec![
        hostile("nothing", Vec::new(), FileError::NotAPfx(Foreign::Empty)),
        hostile("a text", b"-----BEGIN CERTIFICATE-----".to_vec(), FileError::NotAPfx(Foreign::Certificate)),
        hostile("a text of nothing but beginnings", b"-----BEGIN ".repeat(20_000), all),
        hostile("a text of nothing but tags", b"<".repeat(MAX_FILE_SIZE), all),
        hostile("a picture", [&b"\xff\xd8\xff\xe0\0\x10JFIF"[..], &[0x55; 9_000]].concat(), all),
        hostile("one octet more than a file may have", vec![0x30; MAX_FILE_SIZE + 1], all),
        hostile("the largest file of one octet", vec![0x30; MAX_FILE_SIZE], all),
        hostile("2 GiB", gibibytes(0x30), cut_off),
        hostile("2 GiB behind the MAC", sealed(&gibibytes(0x30)), all),
        hostile("2 GiB in a part", sealed(&sequence(&[data(&gibibytes(0x30))])), all),
        hostile("2 GiB of a key", file(&[forge::key(&gibibytes(0x30))]), all),
        hostile("no length", endless(0x30), all),
        hostile("a length of 126 octets", [&[0x30, 0xfe], &right[..]].concat(), all),
        hostile("a right file that is too large", too_large, all),
        hostile("more after its end", [&right[..], b"\0more"].concat(), all),
        hostile("more after the parts", sealed(&[&sequence(&[data(&bags)])[..], b"\0"].concat()), all),
        hostile("more after the bags", sealed(&sequence(&[data(&[&bags[..], b"\0"].concat())])), all),
    ]
}

fn wrong_protection(identity: &Identity) -> Vec<Hostile> {
    let content = sequence(&[data(&sequence(&identity.bags()))]);
    let by = |version, mac: &[u8]| forge::pfx(version, &data(&content), mac);
    let mac = |digest, salt, iterations: &[u8]| by(3, &forge::mac_data(digest, &[0; 32], salt, iterations));
    let part_by = |algorithm: &[u8], ciphertext| sealed(&sequence(&[encrypted(algorithm, ciphertext)]));
    let scrypt = |n, r, p| part_by(&forge::scrypt(n, r, p), &[0; 32]);
    let long_salt = vec![7; 200_000];
    let negative = tlv(0x02, &[0xff]);
    let huge = tlv(0x02, &[0x7f; 100]);
    let pbmac1 = |iterations, key_length| forge::pbmac1(iterations, key_length, &[0; 32]);
    let mac_without_key = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, b""), &content);
    let forged = forge::pbmac1(1, 0, mac_without_key.as_ref());
    let any_mac = forge::mac_data(SHA_256, &[0; 32], b"salt", &integer(1));
    let signed = sequence(&[oid("1.2.840.113549.1.7.2"), explicit(&octets(&content))]);
    let enveloped = sequence(&[oid("1.2.840.113549.1.7.3"), explicit(&sequence::<&[u8]>(&[]))]);
    let (bad, unknown) = (FileError::Unreadable, FileError::UnknownProtection);
    let other = FileError::SecondPassword;
    vec![
        hostile("no MAC", by(3, &[]), FileError::NoMac),
        hostile("a wrong MAC", mac(SHA_256, b"salt", &integer(1)), FileError::WrongPassword),
        hostile("a MAC of no iterations", mac(SHA_256, b"salt", &integer(0)), FileError::WrongPassword),
        hostile("a MAC without salt", mac(SHA_256, b"", &integer(1)), FileError::WrongPassword),
        hostile(
            "a MAC with 200,000 octets of salt",
            mac(SHA_256, &long_salt, &integer(1)),
            FileError::WrongPassword,
        ),
        hostile("a MAC of -1 iterations", mac(SHA_256, b"salt", &negative), bad),
        hostile("a MAC of 2⁸⁰⁰ iterations", mac(SHA_256, b"salt", &huge), bad),
        hostile("a MAC of MD5", mac("1.2.840.113549.2.5", b"salt", &integer(1)), unknown),
        hostile("an empty MAC", by(3, &sequence::<&[u8]>(&[])), bad),
        hostile("content that is said to be signed", forge::pfx(3, &signed, &any_mac), bad),
        hostile("encrypted for a key instead of a password", sealed(&sequence(&[enveloped])), unknown),
        hostile(
            "a MAC by scrypt",
            by(3, &forge::pbmac1_by("1.3.6.1.4.1.11591.4.11", "1.2.840.113549.2.9", 1, 32, &[0; 32])),
            unknown,
        ),
        hostile("PBKDF2 with a key of another length", part_by(&forge::pbkdf2_of_length(16), &[0; 32]), bad),
        hostile("RC4 by another password", part_by(&forge::pbe_rc4(), &[0; 32]), other),
        hostile("version 4", by(4, &forge::mac_data(SHA_256, &[0; 32], b"salt", &integer(1))), bad),
        hostile("scrypt with N = 0", scrypt(0, 8, 1), bad),
        hostile("scrypt with N = 1", scrypt(1, 8, 1), bad),
        hostile("scrypt with N = 3", scrypt(3, 8, 1), bad),
        hostile("scrypt with r = 0", scrypt(2, 0, 1), bad),
        hostile("scrypt with p = 0", scrypt(2, 8, 0), bad),
        hostile("PBKDF2 of no iterations", part_by(&forge::pbkdf2(0), &[0; 32]), bad),
        hostile("nothing encrypted by PBKDF2", part_by(&forge::pbkdf2(1), &[]), other),
        hostile("half a block encrypted by PBKDF2", part_by(&forge::pbkdf2(1), &[0; 8]), other),
        hostile("the old kind of no iterations", part_by(&forge::pbe_3des(&integer(0)), &[0; 32]), other),
        hostile("nothing encrypted by the old kind", part_by(&forge::pbe_3des(&integer(1)), &[]), other),
        hostile(
            "half a block encrypted by the old kind",
            part_by(&forge::pbe_3des(&integer(1)), &[0; 4]),
            other,
        ),
        hostile("the old kind of -1 iterations", part_by(&forge::pbe_3des(&negative), &[0; 32]), bad),
        hostile("an unknown encryption", part_by(&sequence(&[oid("1.2.3"), integer(1)]), &[0; 32]), unknown),
        // This one makes `pkcs5` 0.8.1 end the program.
        hostile("3DES with too short a vector", part_by(&forge::pbes2_3des(&[7; 3]), &[0; 32]), bad),
        hostile("3DES with too long a vector", part_by(&forge::pbes2_3des(&[7; 9]), &[0; 32]), bad),
        hostile("a MAC by PBKDF2 of 10⁹ iterations", by(3, &pbmac1(BILLION, 32)), FileError::TooCostly),
        hostile("a MAC with a key of 4 GiB", by(3, &pbmac1(1, u32::MAX.into())), FileError::TooCostly),
        hostile("a MAC with a key of 2⁴⁰ octets", by(3, &pbmac1(1, 1 << 40)), bad),
        hostile("a MAC that fits every password", by(3, &forged), FileError::NoMac),
        hostile("a MAC with a key that can be guessed", by(3, &pbmac1(1, 19)), FileError::NoMac),
        hostile("a MAC with the shortest key there may be", by(3, &pbmac1(1, 20)), FileError::WrongPassword),
        hostile(
            "an encryption without parameters",
            part_by(&sequence(&[oid("1.2.840.113549.1.5.13")]), &[0; 32]),
            bad,
        ),
    ]
}

/// Tries passwords that a PKCS#12 file spells in UTF-16, and those that it cannot.
fn odd_passwords(tally: &mut Tally, identity: &Identity, expected: &Expected) {
    let file = file(&identity.bags());
    let long = "x".repeat(100_000);
    for odd in ["", "\0", "\u{1f511}\u{1f511}", "\u{ffff}", "é", &long] {
        let odd = CertificatePassword::new(odd.into());
        let answer = tally.attempt(|| VerifiedPfx::open(&file, &odd, expected).map(drop));
        assert_eq!(answer, Some(Err(FileError::WrongPassword)), "{odd:?}");
    }
}

//! Keys of every kind that OpenSSL generates, and the forms in which programs write one key.

use std::fs;

use certificate::{
    password::CertificatePassword,
    pkcs12::{Doubt, Expected, FileError, VerifiedPfx},
    roots::TrustedRoots,
    subject::Subject,
    x509::Der,
};
use tempfile::TempDir;
use time::OffsetDateTime;

use crate::{
    forge::{self, explicit, integer, octets, oid, sequence, tlv},
    person::{self, leaf, open},
    program::run,
};

const EXTENSIONS: &str = "basicConstraints=critical,CA:FALSE\nkeyUsage=digitalSignature,nonRepudiation\n\
                          extendedKeyUsage=clientAuth,emailProtection\n";
const RSA: &str = "1.2.840.113549.1.1.1";
const EC: &str = "1.2.840.10045.2.1";

/// A key, and a certificate of the issuing authority for it.
pub struct Made {
    workplace: TempDir,
    pub pkcs8: Vec<u8>,
    pub leaf: Vec<u8>,
}

impl Made {
    /// Generates the key by `openssl genpkey` with these options, or with these parameters.
    pub fn by(genpkey: &[&str]) -> Self {
        let workplace = person::workplace();
        let make = [&["genpkey", "-out", "key.pem"], genpkey].concat();
        run(workplace.path(), "openssl", &make);
        Self::of(workplace)
    }

    fn of_dh_like(parameters: &[&str]) -> Self {
        let workplace = person::workplace();
        run(
            workplace.path(),
            "openssl",
            &[&["genpkey", "-genparam", "-out", "parameters"], parameters].concat(),
        );
        run(workplace.path(), "openssl", &["genpkey", "-paramfile", "parameters", "-out", "key.pem"]);
        Self::of(workplace)
    }

    fn of(workplace: TempDir) -> Self {
        let [issuing, issuing_key, other] = ["issuing.pem", "issuing.key", "ec.key"].map(person::path);
        fs::write(workplace.path().join("extensions"), EXTENSIONS).unwrap();
        let openssl = |arguments: &[&str]| run(workplace.path(), "openssl", arguments);
        openssl(&["pkey", "-in", "key.pem", "-pubout", "-out", "public.pem"]);
        let subject = "/C=BE/O=Bakkerij Peeters BV/CN=Anna Peeters";
        openssl(&["req", "-new", "-key", &other, "-subj", subject, "-out", "request"]);
        let mut sign = vec!["x509", "-req", "-in", "request", "-force_pubkey", "public.pem", "-CA", &issuing];
        sign.extend(["-CAkey", &issuing_key, "-CAcreateserial", "-days", "30", "-extfile", "extensions"]);
        let leaf = openssl(&[&sign[..], &["-CAserial", "serial", "-outform", "DER"]].concat());
        let pkcs8 = openssl(&["pkcs8", "-topk8", "-nocrypt", "-in", "key.pem", "-outform", "DER"]);
        Self { workplace, pkcs8, leaf }
    }

    /// The key as `openssl ec` writes it with these options.
    fn written_by_ec(&self, options: &[&str]) -> Vec<u8> {
        let write = ["ec", "-in", "key.pem", "-outform", "DER"];
        run(self.workplace.path(), "openssl", &[&write, options].concat())
    }

    fn file(&self) -> Vec<u8> {
        self.file_with(&[&self.pkcs8])
    }

    /// A file with this key, or these, in place of its own.
    fn file_with(&self, keys: &[&[u8]]) -> Vec<u8> {
        let mut bags = vec![forge::certificate(&self.leaf), forge::certificate(&issuing())];
        bags.extend(keys.iter().map(|key| forge::key(key)));
        forge::file(&bags)
    }

    fn open_with(&self, key: &[u8]) -> Result<VerifiedPfx, FileError> {
        open(&self.file_with(&[key]), forge::PASSWORD)
    }
}

pub fn issuing() -> Vec<u8> {
    run(person::directory(), "openssl", &["x509", "-in", "issuing.pem", "-outform", "DER"])
}

pub fn ec(curve: &str) -> Made {
    Made::by(&["-algorithm", "EC", "-pkeyopt", &format!("ec_paramgen_curve:{curve}")])
}

fn rsa(bits: &str) -> Made {
    Made::by(&["-algorithm", "RSA", "-pkeyopt", &format!("rsa_keygen_bits:{bits}")])
}

fn rsa_with_exponent(exponent: &str) -> Made {
    let exponent = format!("rsa_keygen_pubexp:{exponent}");
    Made::by(&["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-pkeyopt", &exponent])
}

fn rsa_pss() -> Made {
    Made::by(&["-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048"])
}

/// Opens the file as that of Anna's order, whose issuer this computer trusts.
fn open_ordered(made: &Made) -> Result<VerifiedPfx, FileError> {
    let subject = Subject {
        common_name: "Anna Peeters".into(),
        organization: "Bakkerij Peeters BV".into(),
        country: "BE".into(),
        email: "anna@peeters.example".into(),
    };
    let root = run(person::directory(), "openssl", &["x509", "-in", "root.pem", "-outform", "DER"]);
    let expected = Expected {
        subject: Some(subject),
        practice_root: None,
        roots: TrustedRoots::default().with([Der(root)]),
        issuers: Vec::new(),
        now: OffsetDateTime::now_utc(),
    };
    let password = CertificatePassword::new(forge::PASSWORD.into());
    VerifiedPfx::open(&made.file(), &password, &expected)
}

#[test]
fn keys_that_programs_can_use_are_opened() {
    for (name, made, doubts, is_for_orders) in [
        ("P-256", ec("P-256"), &[][..], true),
        ("P-384", ec("P-384"), &[], true),
        ("P-521", ec("P-521"), &[], true),
        ("RSA-2048", rsa("2048"), &[], true),
        ("RSA-2056", rsa("2056"), &[], true),
        ("RSA-3072", rsa("3072"), &[], true),
        ("RSA with e = 3", rsa_with_exponent("3"), &[], true),
        ("RSA with an exponent of 65 bits", rsa_with_exponent("18446744073709551629"), &[], true),
        ("RSASSA-PSS", rsa_pss(), &[Doubt::RareKey], false),
        ("RSA-1024", rsa("1024"), &[Doubt::ShortOwnKey], false),
        ("RSA-1536", rsa("1536"), &[Doubt::ShortOwnKey], false),
    ] {
        let pfx = open(&made.file(), forge::PASSWORD).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((pfx.leaf(), pfx.doubts()), (&*made.leaf, doubts), "{name}");
        let ordered = open_ordered(&made);
        assert_eq!(ordered.is_ok(), is_for_orders, "{name}: {ordered:?}");
        assert!(is_for_orders || matches!(ordered, Err(FileError::UnsupportedKey(_))), "{name}");
    }
}

#[test]
fn other_keys_are_told_by_their_name() {
    let algorithm = |name| Made::by(&["-algorithm", name]);
    for (name, made) in [
        ("RSA-512", rsa("512")),
        ("Ed25519", algorithm("ED25519")),
        ("Ed448", algorithm("ED448")),
        ("X25519", algorithm("X25519")),
        ("X448", algorithm("X448")),
        ("secp256k1", ec("secp256k1")),
        ("brainpoolP256r1", ec("brainpoolP256r1")),
        ("brainpoolP512t1", ec("brainpoolP512t1")),
        ("P-192", ec("P-192")),
        ("P-224", ec("P-224")),
        ("1.3.132.0.37", ec("sect409r1")),
        ("SM2", Made::by(&["-algorithm", "SM2"])),
        ("EC, specifiedCurve", {
            let options = ["-pkeyopt", "ec_paramgen_curve:P-256", "-pkeyopt", "ec_param_enc:explicit"];
            Made::by(&[&["-algorithm", "EC"][..], &options].concat())
        }),
        (
            "RSA multi-prime",
            Made::by(&[
                "-algorithm",
                "RSA",
                "-pkeyopt",
                "rsa_keygen_bits:2048",
                "-pkeyopt",
                "rsa_keygen_primes:3",
            ]),
        ),
        ("DSA", Made::of_dh_like(&["-algorithm", "DSA", "-pkeyopt", "dsa_paramgen_bits:1024"])),
        ("Diffie-Hellman", Made::by(&["-algorithm", "DH", "-pkeyopt", "group:ffdhe2048"])),
    ] {
        let error = open(&made.file(), forge::PASSWORD).unwrap_err();
        let FileError::UnsupportedKey(kind) = error else { panic!("{name}: {error:?}") };
        assert_eq!(kind.to_string(), name);
    }
}

/// `PrivateKeyInfo` with optional fields behind the key.
fn private_key_info(version: u64, algorithm: &[u8], key: &[u8], more: &[u8]) -> Vec<u8> {
    sequence(&[&integer(version), algorithm, &octets(key), more])
}

#[test]
fn key_is_read_in_every_written_form() {
    let p521 = ec("P-521");
    let algorithm = |curve: &str| sequence(&[oid(EC), oid(curve)]);
    let named = algorithm("1.3.132.0.35");
    let own = p521.written_by_ec(&["-no_public"]);
    let usual = open(&p521.file(), forge::PASSWORD).unwrap();
    // The position of the scalar: behind two headers of the SEQUENCE and the version.
    let parts = |der: &[u8]| {
        let at = der.windows(3).position(|window| window == [2, 1, 1]).unwrap() + 3;
        der[at + 2..at + 2 + usize::from(der[at + 1])].to_vec()
    };
    let scalar = parts(&own);
    let ec_key = |scalar: &[u8], more: &[u8]| sequence(&[&integer(1), &octets(scalar), more]);
    let short: Vec<u8> = scalar.iter().copied().skip_while(|octet| *octet == 0).collect();
    let attributes = tlv(0xa0, &sequence(&[oid("2.5.29.15"), forge::set(&[tlv(0x03, &[7, 0x80])])]));
    let usage = private_key_info(0, &named, &own, &attributes);
    let explicit_parameters = {
        let write = ["pkcs8", "-topk8", "-nocrypt", "-in", "explicit.pem", "-outform", "DER"];
        let explicit = ["ec", "-in", "key.pem", "-param_enc", "explicit", "-out", "explicit.pem"];
        run(p521.workplace.path(), "openssl", &explicit);
        run(p521.workplace.path(), "openssl", &write)
    };
    for (form, key) in [
        ("without its point", private_key_info(0, &named, &own, &[])),
        ("with a compressed point", {
            private_key_info(0, &named, &p521.written_by_ec(&["-conv_form", "compressed"]), &[])
        }),
        ("with its curve within", {
            let curve = explicit(&oid("1.3.132.0.35"));
            private_key_info(0, &sequence(&[oid(EC)]), &ec_key(&scalar, &curve), &[])
        }),
        ("with its curve nowhere", private_key_info(0, &sequence(&[oid(EC)]), &ec_key(&scalar, &[]), &[])),
        ("with its curve described", explicit_parameters),
        ("without leading zeros", private_key_info(0, &named, &ec_key(&short, &[]), &[])),
        ("with leading zeros", {
            private_key_info(0, &named, &ec_key(&[&[0; 9], &*scalar].concat(), &[]), &[])
        }),
        ("with attributes", usage),
        ("of version 2", private_key_info(1, &named, &own, &tlv(0x81, &[0, 4]))),
        ("within a block", private_key_info(0, &named, &[&*own, &[0; 7]].concat(), &[])),
    ] {
        let pfx = p521.open_with(&key).unwrap_or_else(|error| panic!("{form}: {error}"));
        assert_eq!(pfx.private_key(), usual.private_key(), "{form}");
    }

    let rsa = rsa("2048");
    let usual = open(&rsa.file(), forge::PASSWORD).unwrap();
    let own =
        run(rsa.workplace.path(), "openssl", &["rsa", "-in", "key.pem", "-traditional", "-outform", "DER"]);
    let named = sequence(&[oid(RSA), tlv(0x05, b"")]);
    let pss = sequence(&[oid("1.2.840.113549.1.1.10")]);
    for (form, key) in [
        ("without parameters", private_key_info(0, &sequence(&[oid(RSA)]), &own, &[])),
        ("with attributes", private_key_info(0, &named, &own, &attributes)),
        ("for RSASSA-PSS", private_key_info(0, &pss, &own, &[])),
        ("within a block", private_key_info(0, &named, &[&*own, &[0; 7]].concat(), &[])),
    ] {
        let pfx = rsa.open_with(&key).unwrap_or_else(|error| panic!("{form}: {error}"));
        assert_eq!(pfx.private_key(), usual.private_key(), "{form}");
    }
}

#[test]
fn certificate_point_may_be_compressed() {
    for curve in ["P-256", "P-384", "P-521"] {
        for form in ["compressed", "hybrid"] {
            let form = format!("point_format:{form}");
            let curve = format!("ec_paramgen_curve:{curve}");
            let options = ["-algorithm", "EC", "-pkeyopt", &curve, "-pkeyopt", &form];
            let workplace = person::workplace();
            run(workplace.path(), "openssl", &[&["genpkey", "-out", "key.pem"][..], &options[..4]].concat());
            let point = form.trim_start_matches("point_format:");
            run(
                workplace.path(),
                "openssl",
                &["ec", "-in", "key.pem", "-conv_form", point, "-out", "key.pem"],
            );
            let made = Made::of(workplace);
            open(&made.file(), forge::PASSWORD).unwrap_or_else(|error| panic!("{curve} {form}: {error}"));
        }
    }
}

#[test]
fn key_held_twice_counts_once() {
    let (made, other) = (ec("P-256"), ec("P-256"));
    let (algorithm, ciphertext) = forge::pbes2(1, &made.pkcs8);
    let shrouded = forge::shrouded_key(&algorithm, &ciphertext);
    let without_point = {
        let own = made.written_by_ec(&["-no_public"]);
        private_key_info(0, &sequence(&[oid(EC), oid("1.2.840.10045.3.1.7")]), &own, &[])
    };
    let certificate = forge::certificate(&made.leaf);
    let [plain, again] = [&made.pkcs8, &without_point].map(|key| forge::key(key));
    for bags in [
        vec![plain.clone(), plain.clone(), certificate.clone()],
        vec![plain.clone(), certificate.clone(), shrouded.clone()],
        vec![shrouded.clone(), shrouded, certificate.clone()],
        vec![plain.clone(), again, certificate.clone()],
    ] {
        assert_eq!(open(&forge::file(&bags), forge::PASSWORD).unwrap().leaf(), made.leaf);
    }
    // Another key without a certificate leaves no choice; with one it does.
    let other_key = forge::key(&other.pkcs8);
    let bags = [other_key.clone(), plain.clone(), certificate.clone()];
    assert_eq!(open(&forge::file(&bags), forge::PASSWORD).unwrap().leaf(), made.leaf);
    let bags = [other_key.clone(), forge::certificate(&other.leaf), plain, certificate.clone()];
    assert_eq!(open(&forge::file(&bags), forge::PASSWORD).unwrap_err(), FileError::KeyCount(2));
    let bags = [other_key, certificate];
    assert_eq!(open(&forge::file(&bags), forge::PASSWORD).unwrap_err(), FileError::KeyMismatch);
}

#[test]
fn key_that_does_not_fit_is_a_mismatch() {
    let (p256, p384) = (ec("P-256"), ec("P-384"));
    assert_eq!(p256.open_with(&p384.pkcs8).unwrap_err(), FileError::KeyMismatch);
    assert_eq!(p384.open_with(&p256.pkcs8).unwrap_err(), FileError::KeyMismatch);
    let rsa_key = run(
        person::directory(),
        "openssl",
        &["pkcs8", "-topk8", "-nocrypt", "-outform", "DER", "-in", "rsa.key"],
    );
    assert_eq!(p256.open_with(&rsa_key).unwrap_err(), FileError::KeyMismatch);
    let bags = [forge::key(&p256.pkcs8), forge::certificate(&leaf("rsa"))];
    assert_eq!(open(&forge::file(&bags), forge::PASSWORD).unwrap_err(), FileError::KeyMismatch);
}

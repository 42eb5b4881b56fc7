//! Mutations of valid inputs, the same ones in every run.

use std::{fs, path::Path, process::Command, sync::Arc};

use base64::{Engine, engine::general_purpose::STANDARD};
use certificate::{pkcs12::VerifiedPfx, subject::Subject};
use pickup::{
    link::{AllowedHosts, OrderLink},
    order::{Channel, KeyGeneration, OrderDetails, OrderKind, OrderState},
};
use rcgen::{KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use time::macros::datetime;
use wizard::journal::{Delivery, Entry, KEY_LENGTH, Phase, Recalled, SavedFile, SealingKey};

use crate::{
    forge::{self, PASSWORD},
    identity::{Identity, password},
    tally::Tally,
};

const FILES: usize = 20_000;
const LINKS: usize = 20_000;
const JOURNALS: usize = 2_000;
/// Lengths in DER, and lengths that DER does not allow.
const LENGTHS: [&[u8]; 7] = [
    &[0],
    &[0x7f],
    &[0x80],
    &[0x82, 0xff, 0xff],
    &[0x84, 0x80, 0, 0, 0],
    &[0x84, 0xff, 0xff, 0xff, 0xff],
    &[0x88, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
];
const TOKEN: &str = "abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE";

/// Opens mutated certificate files from OpenSSL. Half of them get a valid MAC again, so that the code behind it is
/// reached. A mutation can miss everything that matters: then the certificate must be the right one.
pub fn of_files(tally: &mut Tally) {
    let mut random = Random(1);
    let rsa = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap();
    for identity in [Identity::new(KeyPair::generate().unwrap()), Identity::new(rsa)] {
        let (seeds, expected) = (written_by_openssl(&identity), identity.expected());
        for seed in &seeds {
            let opened = VerifiedPfx::open(seed, &password(), &expected).unwrap();
            assert_eq!(opened.leaf(), identity.leaf);
        }
        let contents: Vec<Vec<u8>> = seeds.iter().map(|seed| forge::authenticated(seed).to_vec()).collect();
        for turn in 0..FILES / 2 {
            let file = if turn % 2 == 0 {
                mutated(&seeds, &mut random)
            } else {
                forge::sealed(&mutated(&contents, &mut random))
            };
            let answer = tally.attempt(|| VerifiedPfx::open(&file, &password(), &expected));
            if let Some(Ok(opened)) = answer {
                assert_eq!(opened.leaf(), identity.leaf, "in turn {turn}");
            }
        }
    }
}

/// Parses mutated links, most of which are invalid. An accepted link leads to an allowed host.
pub fn of_links(tally: &mut Tally) {
    let mut random = Random(2);
    let allowed = AllowedHosts::default().with(["pickup.example.com".into()]);
    let seeds = [
        format!("https://system.globalsign.com/pickup/{TOKEN}"),
        format!("https://pickup.example.com/pickup/{TOKEN}?a=b#c"),
        format!("https://a:b@system.globalsign.com:8443/pickup/{TOKEN}"),
        format!("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fsystem.globalsign.com%2Fpickup%2F{TOKEN}&data=x&reserved=0"),
        format!("https://urldefense.com/v3/__https://system.globalsign.com/pickup/{TOKEN}__;!!x!y$"),
        format!("https://urldefense.proofpoint.com/v2/url?u=https-3A__system.globalsign.com_pickup_{TOKEN}&d=x"),
        format!("https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fsystem.globalsign.com%2fpickup%2f{TOKEN}&c=x"),
        format!("https://system.gl\u{43e}balsign.com/pickup/{TOKEN}"),
    ]
    .map(String::into_bytes);
    for _ in 0..LINKS {
        let text = mutated(&seeds, &mut random);
        let text = String::from_utf8_lossy(&text);
        if let Some(Ok(link)) = tally.attempt(|| OrderLink::parse(&text, &allowed)) {
            assert!(["system.globalsign.com", "pickup.example.com"].contains(&link.host()), "{text}");
        }
    }
    for host in ["a".repeat(16_000), "xn--a-ecp.".repeat(1_600), format!("xn--{}-9999", "a".repeat(16_000))] {
        assert!(tally.attempt(|| OrderLink::parse(&format!("https://{host}/"), &allowed).is_err()).unwrap());
    }
    for (text, times) in [("https://", 1 << 18), ("\u{301}", 8_000), ("<https://>", 1_600)] {
        let text = format!("https://a{}", text.repeat(times));
        assert!(tally.attempt(|| OrderLink::parse(&text, &allowed).is_err()).unwrap());
    }
}

/// Reads mutated journals, sealed ones and those of a computer without a keyring. The number of an accepted entry can
/// be part of a file name, and a sealed entry is the one that was written.
pub fn of_journals(tally: &mut Tally) {
    let mut random = Random(3);
    let key = Arc::new(SealingKey::new(&[7; KEY_LENGTH]).unwrap());
    let file = SavedFile::new("/home/anna/PS-1.pfx".into(), [7; 32]);
    let saved = Phase::Saved {
        file,
        backup: Some("/home/anna/b.pfx".into()),
        receipt: Delivery::Sent,
        installed: false,
    };
    let entries = [Phase::Reviewing, Phase::PickingUp, saved].map(entry);
    for key in [None, Some(key)] {
        let pages = entries.clone().map(|entry| entry.write(key.as_deref(), None).unwrap());
        for _ in 0..JOURNALS / 2 {
            let page = mutated(&pages, &mut random);
            let number = match tally.attempt(|| Recalled::read(&page, || key.clone())) {
                Some(Ok(Recalled::Entry(entry))) => {
                    assert!(entries.contains(&entry), "a sealed page was changed, and believed");
                    entry.note().order_number.clone()
                }
                Some(Ok(Recalled::Note(note))) => note.order_number,
                _ => continue,
            };
            assert!(number.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-'), "{number}");
        }
    }
}

fn entry(phase: Phase) -> Entry {
    let link = format!("https://system.globalsign.com/pickup/{TOKEN}");
    let order = OrderDetails {
        // The longest number, so that many mutations hit it.
        number: format!("PS-{}", "7".repeat(37)),
        state: OrderState::Ready,
        kind: OrderKind::New,
        channel: Channel::Other,
        key_generation: KeyGeneration::Pkcs12,
        subject: Subject {
            common_name: "Anna Peeters".into(),
            organization: "Bakkerij Peeters BV".into(),
            country: "BE".into(),
            email: "anna@peeters.example".into(),
        },
        lapses_at: datetime!(2026-12-01 00:00 UTC),
        issuers: Vec::new(),
        attempts_left: 5,
        request_keys: Vec::new(),
        practice_password: None,
    };
    Entry::new(
        &OrderLink::parse(&link, &AllowedHosts::default()).unwrap(),
        &order,
        phase,
        "/home/anna".into(),
    )
}

/// The same identity in each kind of protection, with one iteration each, to save time.
fn written_by_openssl(identity: &Identity) -> Vec<Vec<u8>> {
    let directory = tempfile::tempdir().unwrap();
    let at = |name: &str| directory.path().join(name);
    fs::write(at("key.pem"), identity.key.serialize_pem()).unwrap();
    fs::write(at("leaf.pem"), pem(&identity.leaf)).unwrap();
    let chain = [&identity.issuing.der, &identity.root.der].map(|der| pem(der));
    fs::write(at("chain.pem"), chain.concat()).unwrap();
    let protections: [&[&str]; 6] = [
        &[],
        &["-certpbe", "AES-128-CBC", "-keypbe", "AES-128-CBC", "-macalg", "sha512"],
        &["-certpbe", "PBE-SHA1-3DES", "-keypbe", "PBE-SHA1-3DES", "-macalg", "sha1"],
        &["-legacy"],
        &["-certpbe", "NONE", "-keypbe", "NONE"],
        &["-certpbe", "NONE", "-keypbe", "AES-256-CBC", "-macalg", "sha384"],
    ];
    protections.map(|protection| export(directory.path(), protection)).to_vec()
}

fn pem(certificate: &[u8]) -> String {
    let mut body = STANDARD.encode(certificate);
    // OpenSSL does not read longer lines.
    for at in (64..body.len()).step_by(64).rev() {
        body.insert(at, '\n');
    }
    format!("-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n")
}

fn export(directory: &Path, protection: &[&str]) -> Vec<u8> {
    let output = Command::new("openssl")
        .current_dir(directory)
        .args(["pkcs12", "-export", "-inkey", "key.pem", "-in", "leaf.pem", "-certfile", "chain.pem"])
        .args(["-name", "Anna's key", "-iter", "1", "-passout", &format!("pass:{PASSWORD}")])
        .args(protection)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// One of the seeds with one to three changes.
fn mutated(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = random.one_of(seeds).clone();
    for _ in 0..=random.below(3) {
        let at = random.below(bytes.len());
        match random.below(8) {
            0 | 1 => bytes[at] ^= 1 << random.below(8),
            2 => bytes[at] = random.below(256) as u8,
            3 => bytes.truncate(at + 1),
            4 => {
                let end = at + random.below(bytes.len() - at);
                bytes.drain(at..end);
            }
            5 => {
                let other = random.one_of(seeds);
                let from = random.below(other.len());
                let until = from + random.below(other.len() - from);
                let end = at + random.below(bytes.len() - at);
                bytes.splice(at..end, other[from..until].iter().copied());
            }
            _ => {
                let lengths = forge::lengths(&bytes);
                let at = if lengths.is_empty() { at } else { *random.one_of(&lengths) };
                let length = *random.one_of(&LENGTHS);
                bytes.splice(at..=at, length.iter().copied());
            }
        }
    }
    bytes
}

/// SplitMix64: random enough for the mutations, and the same on every system.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; 0 if the limit is 0.
    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    fn one_of<'a, Item>(&mut self, items: &'a [Item]) -> &'a Item {
        &items[self.below(items.len())]
    }
}

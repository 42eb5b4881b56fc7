//! The search for secrets in all files that the wizard wrote, in its arguments, and in its environment.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    thread,
};

use aho_corasick::AhoCorasick;
use base64::{
    Engine,
    prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD},
};
use evidence::Figure;
use practice_service::{PracticeOrder, PracticeService};

use crate::{desktop::Desktop, process_group::members, program::private_key};

/// The least length of a searched text; a shorter one may occur by chance.
const SHORTEST: usize = 8;
/// Files that the test itself wrote: the person's own mail has the link.
const NOT_THE_WIZARDS: [&str; 2] = ["practice.json", "mail.eml"];

/// The secrets of one journey, and the places that must not contain them.
pub struct Secrets {
    order: Option<(Arc<PracticeService>, PracticeOrder)>,
    home: PathBuf,
    typed: Mutex<Vec<String>>,
}

/// The result of a search.
#[derive(Debug, Default)]
pub struct Findings {
    /// The number of files, command lines and environments.
    pub searched: usize,
    /// The secrets that were found, with their places.
    pub found: Vec<String>,
}

impl Secrets {
    /// The secrets of this order on this computer.
    #[must_use]
    pub fn of(practice_service: &Arc<PracticeService>, order: &PracticeOrder, desktop: &Desktop) -> Self {
        Self { order: Some((practice_service.clone(), order.clone())), ..Self::typed_on(desktop) }
    }

    /// Only the secrets that are typed on this computer.
    #[must_use]
    pub fn typed_on(desktop: &Desktop) -> Self {
        Self { order: None, home: desktop.home().to_owned(), typed: Mutex::default() }
    }

    /// Adds a password that was typed.
    pub fn add(&self, password: &str) {
        if password.len() >= SHORTEST {
            self.typed.lock().unwrap().push(password.to_owned());
        }
    }

    /// Searches every file below the home directory, and the command lines and environments of a process group.
    #[must_use]
    pub fn search(&self, process_group: u32) -> Findings {
        let secrets = self.known();
        let needles: Vec<(&str, Vec<u8>)> = secrets
            .iter()
            .flat_map(|(name, secret)| encodings(secret).into_iter().map(|needle| (name.as_str(), needle)))
            .collect();
        let finder = AhoCorasick::new(needles.iter().map(|(_, needle)| needle)).unwrap();
        let mut findings = Findings::default();
        for place in files_below(&self.home).into_iter().chain(processes(process_group)) {
            // A place that has disappeared meanwhile contains nothing.
            let Ok(content) = fs::read(&place) else { continue };
            findings.searched += 1;
            findings.found.extend(finder.find_overlapping_iter(&content).map(|hit| {
                let (name, _) = needles[hit.pattern().as_usize()];
                format!("{name} in {} at {}", place.display(), hit.start())
            }));
        }
        findings
    }

    /// Searches as [`Self::search`] does, and records the result. Nothing may be found.
    ///
    /// # Panics
    /// When something is found, unless the test has failed already.
    pub(crate) fn must_be_nowhere(&self, process_group: u32) {
        let Findings { searched, found } = self.search(process_group);
        // Recorded before the assertion: a test that fails for another reason has been searched as well.
        evidence::figures([(Figure::Secrets, found.len()), (Figure::Searched, searched)]);
        if thread::panicking() {
            println!("{}", found.join("\n"));
        } else {
            assert!(found.is_empty(), "{}", found.join("\n"));
        }
    }

    fn known(&self) -> Vec<(String, Vec<u8>)> {
        let typed = self.typed.lock().unwrap().clone();
        let mut known = Vec::new();
        if let Some((practice_service, order)) = &self.order {
            let token = order.link.rsplit('/').next().unwrap_or_default();
            known.push(("the link".to_owned(), token.as_bytes().to_vec()));
            known.push(("the pickup password".to_owned(), order.pickup_password.clone().into_bytes()));
            let sessions = practice_service.session_tokens().into_iter();
            known.extend(sessions.map(|token| ("a session's token".to_owned(), token.into_bytes())));
        }
        let keys = self
            .certificate_files()
            .into_iter()
            .filter_map(|file| typed.iter().find_map(|password| part_of_key(&file, password)));
        known.extend(keys.map(|key| ("the private key".to_owned(), key)));
        known
            .extend(typed.into_iter().map(|password| ("a typed password".to_owned(), password.into_bytes())));
        known
    }

    /// The wizard's own files and the person's, each content once.
    fn certificate_files(&self) -> Vec<PathBuf> {
        let is_one = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "pfx");
        let files = files_below(&self.home).into_iter().filter(is_one);
        let by_content: BTreeMap<_, _> =
            files.filter_map(|path| Some((fs::read(&path).ok()?, path))).collect();
        by_content.into_values().collect()
    }
}

/// A part of the private key that is unique to it.
fn part_of_key(file: &Path, password: &str) -> Option<Vec<u8>> {
    let der = private_key(file, password)?;
    // The private value of a key on P-256 or P-384 (RFC 5915), or some of an RSA key's exponent or primes.
    let scalar = [32_u8, 48].into_iter().find_map(|length| {
        let begin = der.windows(5).position(|octets| octets == [2, 1, 1, 4, length])? + 5;
        Some(begin..begin + usize::from(length))
    });
    let part = scalar.filter(|_| der.len() < 500).unwrap_or(der.len() / 2..der.len() / 2 + 48);
    der.get(part).map(<[u8]>::to_vec)
}

/// The possible encodings of a secret: plain, UTF-16, hexadecimal, base64.
fn encodings(secret: &[u8]) -> Vec<Vec<u8>> {
    let hex = |upper: bool| -> Vec<u8> {
        let digits =
            secret.iter().map(|byte| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") });
        digits.collect::<String>().into_bytes()
    };
    let mut all = vec![secret.to_vec(), hex(false), hex(true)];
    if let Ok(text) = std::str::from_utf8(secret) {
        all.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        all.push(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
    }
    for engine in [BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD] {
        // Within a longer text it can begin at any of three offsets; characters that depend on its neighbours are
        // left out.
        for before in 0..3 {
            let text = engine.encode([vec![0; before], secret.to_vec()].concat());
            let first = [0, 2, 3][before];
            let whole = (before + secret.len()) * 8 / 6;
            all.push(text.as_bytes()[first..whole].to_vec());
        }
    }
    all
}

fn files_below(directory: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            files.extend(files_below(&entry.path()));
        } else if kind.is_file() && !NOT_THE_WIZARDS.iter().any(|name| entry.file_name() == *name) {
            files.push(entry.path());
        }
    }
    files
}

/// The command line and the environment of every process in this group.
fn processes(group: u32) -> Vec<PathBuf> {
    members(group)
        .into_iter()
        .flat_map(|directory| [directory.join("cmdline"), directory.join("environ")])
        .collect()
}

//! The rules of the house that no linter knows.

use std::fs;

use crate::{
    claims::{self, THREAT_MODEL},
    process::{Failure, output, program, root},
};

/// A longer file holds two things.
const MOST_LINES: usize = 500;
const SOURCES: [&str; 4] = [".rs", ".ts", ".svelte", ".css"];
/// The only places that may call other languages.
const FOREIGN: [&str; 3] =
    ["crates/cert-store/src/nss/ffi", "crates/cert-store/src/windows", "crates/cert-store/src/macos"];
const KEYWORD: &str = "unsafe";

/// Checks all of them, and names every breach.
pub(crate) fn check() -> Result<(), Failure> {
    let (mut breaches, mut texts) = (Vec::new(), Vec::new());
    let files = output(&mut program("git", &["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    for file in files.lines().filter(|file| SOURCES.iter().any(|ending| file.ends_with(ending))) {
        // A file that was deleted and not yet committed is still listed.
        if let Ok(text) = fs::read_to_string(root().join(file)) {
            breaches.extend(breaches_in(file, &text));
            texts.push(text);
        }
    }
    let threat_model = fs::read_to_string(root().join(THREAT_MODEL)).unwrap_or_default();
    breaches.extend(claims::breaches_in(&threat_model, &texts));
    if breaches.is_empty() { Ok(()) } else { Err(Failure(breaches.join("\n"))) }
}

fn breaches_in(file: &str, text: &str) -> Vec<String> {
    let mut breaches = Vec::new();
    let lines = text.lines().count();
    if lines > MOST_LINES && !file.contains("/generated/") {
        breaches.push(format!("{file} has {lines} lines, and may have {MOST_LINES}"));
    }
    let may_be_foreign = FOREIGN.iter().any(|place| file.starts_with(place));
    if file.ends_with(".rs") && !may_be_foreign && text.lines().any(is_foreign) {
        breaches.push(format!("{file} has unsafe code, which belongs into {}", FOREIGN.join(", ")));
    }
    breaches
}

fn is_foreign(line: &str) -> bool {
    let mut words = line.split_whitespace().skip_while(|word| *word != KEYWORD);
    words.next().is_some()
        && words.next().is_some_and(|next| ["{", "fn", "impl", "extern", "trait"].contains(&next))
}

#[cfg(test)]
mod tests {
    use super::{KEYWORD, breaches_in};

    #[test]
    fn a_file_may_have_five_hundred_lines() {
        assert!(breaches_in("ui/src/a.ts", &"x\n".repeat(500)).is_empty());
        assert_eq!(breaches_in("ui/src/a.ts", &"x\n".repeat(501)).len(), 1);
        assert!(breaches_in("ui/src/generated/a.ts", &"x\n".repeat(501)).is_empty());
    }

    #[test]
    fn other_languages_are_called_in_their_places_only() {
        for code in
            ["let x = KEYWORD { call() };", "KEYWORD extern \"C\" {", "    KEYWORD impl Send for X {}"]
        {
            let code = code.replace("KEYWORD", KEYWORD);
            assert_eq!(breaches_in("crates/pickup/src/link.rs", &code).len(), 1, "{code}");
            assert!(breaches_in("crates/cert-store/src/nss/ffi/calls.rs", &code).is_empty());
        }
        assert!(
            breaches_in("src-tauri/src/lib.rs", "#![forbid(unsafe_code)] // nothing unsafe here").is_empty()
        );
    }
}

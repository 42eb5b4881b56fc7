//! The rules of the house that no linter knows.

use std::fs;

use crate::process::{Failure, cargo, output, program, root};

/// A longer file holds two things.
const MOST_LINES: usize = 500;
const SOURCES: [&str; 4] = [".rs", ".ts", ".svelte", ".css"];
/// The only places that may call other languages.
const FOREIGN: [&str; 3] =
    ["crates/cert-store/src/nss/ffi", "crates/cert-store/src/windows", "crates/cert-store/src/macos"];
const KEYWORD: &str = "unsafe";
/// A second crypto library beside aws-lc-rs.
const UNWANTED: [&str; 3] = ["ring", "openssl-sys", "native-tls"];
const TARGETS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// Checks all of them, and names every breach.
pub(crate) fn check() -> Result<(), Failure> {
    let mut breaches = Vec::new();
    let files = output(&mut program("git", &["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    for file in files.lines().filter(|file| SOURCES.iter().any(|ending| file.ends_with(ending))) {
        // A file that was deleted and not yet committed is still listed.
        if let Ok(text) = fs::read_to_string(root().join(file)) {
            breaches.extend(breaches_in(file, &text));
        }
    }
    for target in TARGETS {
        let tree = [
            "tree",
            "-p",
            "personalsign-wizard",
            "-e",
            "normal,build",
            "--prefix",
            "none",
            "--target",
            target,
        ];
        let tree = output(&mut cargo(&tree))?;
        breaches.extend(
            unwanted_in(&tree).map(|package| format!("{package} is part of the product on {target}")),
        );
    }
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

fn unwanted_in(tree: &str) -> impl Iterator<Item = &'static str> {
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    UNWANTED.into_iter().filter(move |unwanted| names.contains(unwanted))
}

#[cfg(test)]
mod tests {
    use super::{KEYWORD, breaches_in, unwanted_in};

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

    #[test]
    fn an_unwanted_package_is_known_by_its_whole_name() {
        let tree = "personalsign-wizard v0.1.0\nring v0.17.14\nrustring v1.0.0\n";
        assert_eq!(unwanted_in(tree).collect::<Vec<_>>(), ["ring"]);
        assert_eq!(unwanted_in("string v1.0.0\nopenssl-probe v0.2.0\n").count(), 0);
    }
}

//! The limit on a file's length, and the files that may call other languages.

use std::fs;

use crate::{output, root};

/// The most lines of a file; a longer one has two subjects.
const MOST_LINES: usize = 500;
const SOURCES: [&str; 4] = [".rs", ".ts", ".svelte", ".css"];
/// The only places that may call other languages.
const FOREIGN: [&str; 11] = [
    "crates/cert-store/src/nss/ffi",
    "crates/cert-store/src/windows",
    "crates/cert-store/src/macos",
    "crates/system-proxy/src/windows.rs",
    "crates/system-proxy/src/macos.rs",
    "src-tauri/src/clipboard/macos.rs",
    "src-tauri/src/clipboard/windows.rs",
    "src-tauri/src/page_window/macos",
    "src-tauri/src/page_window/windows",
    "src-tauri/src/webview2.rs",
    "src-tauri/src/page_window/linux/proxy.rs",
];
const KEYWORD: &str = "unsafe";

/// Each source file's path and text.
pub(crate) fn sources() -> Vec<(String, String)> {
    let files = output("git", &["ls-files", "--cached", "--others", "--exclude-standard"]);
    let sources = files.lines().filter(|file| SOURCES.iter().any(|ending| file.ends_with(ending)));
    // A file that is deleted but not yet committed is still listed.
    sources.filter_map(|file| Some((file.to_owned(), fs::read_to_string(root().join(file)).ok()?))).collect()
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
    let mut words = line.split_whitespace().skip_while(|word| *word != KEYWORD).skip(1);
    words.next().is_some_and(|next| ["{", "fn", "impl", "extern", "trait"].contains(&next))
}

#[test]
fn files_keep_the_rules() {
    let sources = sources();
    assert!(sources.len() > 100, "only {} files were found", sources.len());
    let breaches: Vec<String> = sources.iter().flat_map(|(file, text)| breaches_in(file, text)).collect();
    assert_eq!(breaches, [""; 0]);
}

#[test]
fn suites_are_all_run() {
    let phases = fs::read_to_string(root().join("crates/xtask/src/test.rs")).unwrap();
    for suite in fs::read_dir(root().join("tests/tests")).unwrap() {
        let name = suite.unwrap().file_name().into_string().unwrap();
        assert!(phases.contains(&format!("\"{name}\"")), "{name}");
    }
}

#[test]
fn length_of_a_file_is_limited() {
    assert!(breaches_in("ui/src/a.ts", &"x\n".repeat(500)).is_empty());
    assert_eq!(breaches_in("ui/src/a.ts", &"x\n".repeat(501)).len(), 1);
    assert!(breaches_in("ui/src/generated/a.ts", &"x\n".repeat(501)).is_empty());
}

#[test]
fn unsafe_code_has_its_places() {
    for code in ["let x = KEYWORD { call() };", "KEYWORD extern \"C\" {", "    KEYWORD impl Send for X {}"] {
        let code = code.replace("KEYWORD", KEYWORD);
        assert_eq!(breaches_in("crates/pickup/src/link.rs", &code).len(), 1, "{code}");
        assert!(breaches_in("crates/cert-store/src/nss/ffi/calls.rs", &code).is_empty());
    }
    assert!(breaches_in("src-tauri/src/lib.rs", "#![forbid(unsafe_code)] // nothing unsafe here").is_empty());
}

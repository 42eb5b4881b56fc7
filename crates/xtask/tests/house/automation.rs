//! What differs where WebDriver drives the application: `docs/pages.md` names each difference and its place.

use std::{collections::BTreeSet, fs};

use crate::root;

/// The question by which the code tells the two apart.
const QUESTION: &str = "is_automated()";
/// The heading of the table's column for WebDriver.
const COLUMN: &str = "| driven by WebDriver |";

/// The functions that ask.
fn asking(source: &str) -> BTreeSet<String> {
    let mut function = String::new();
    let mut found = BTreeSet::new();
    for line in source.lines() {
        let name = line.split_once("fn ").and_then(|(_, rest)| rest.split(['<', '(']).next());
        match name {
            Some(name) if line.ends_with(['{', '(']) => name.clone_into(&mut function),
            _ if line.contains(QUESTION) => drop(found.insert(function.clone())),
            _ => {}
        }
    }
    found
}

/// The functions that the table names.
fn named(document: &str) -> BTreeSet<String> {
    let table = document.split_once(COLUMN).map_or("", |(_, table)| table);
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    rows.filter_map(|row| row.split('`').nth(1).map(str::to_owned)).collect()
}

#[test]
fn differences_under_webdriver_are_named() {
    let read = |file: &str| fs::read_to_string(root().join(file)).unwrap();
    let sources = crate::output("git", &["ls-files", "src-tauri/src/*.rs"]);
    let asked: BTreeSet<String> = sources.lines().flat_map(|file| asking(&read(file))).collect();
    assert!(asked.len() > 1, "{asked:?}");
    assert_eq!(asked, named(&read("docs/pages.md")));
    let elsewhere = crate::output("git", &["ls-files", "crates/*/src/*.rs"]);
    assert_eq!(elsewhere.lines().find(|file| read(file).contains(QUESTION)), None);
}

#[test]
fn difference_that_is_not_named_is_found() {
    let source = "fn one<R: Runtime>(\n    it: R,\n) {\n    if is_automated() {\n    }\n}\nfn two() {\n}\n";
    assert_eq!(asking(source), ["one".to_owned()].into());
    let table =
        "| | driven by WebDriver | as users have it |\n|---|---|---|\n| a (`one`) | b | c |\n\n| (`two`) |\n";
    assert_eq!(named(table), ["one".to_owned()].into());
}

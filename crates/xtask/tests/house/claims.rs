//! The claims of the threat model, each with the tests that prove it.

use std::fs;

use crate::{files::sources, root};

/// The threat model: the claims are the rows of each table whose last column is headed "shown by". The last cell of a
/// row contains the names of tests in backticks, functions of Rust or titles of Vitest.
const THREAT_MODEL: &str = "docs/threat-model.md";
const SHOWN_BY: &str = "shown by";

/// The claims without a test, and the named tests that do not exist. `sources` are the texts to search for tests.
fn breaches_in(threat_model: &str, sources: &[String]) -> Vec<String> {
    let claims = claims_in(threat_model);
    let mut breaches = Vec::new();
    if claims.is_empty() {
        breaches.push(format!("there is no table with a column \"{SHOWN_BY}\""));
    }
    for (claim, tests) in claims {
        if tests.is_empty() {
            breaches.push(format!("there is no test for \"{claim}\""));
        }
        let missing = tests.iter().filter(|test| !sources.iter().any(|source| is_test_in(test, source)));
        breaches.extend(missing.map(|test| format!("there is no such test: {test}")));
    }
    breaches
}

/// Each claim, with the tests that are named beside it.
fn claims_in(text: &str) -> Vec<(&str, Vec<&str>)> {
    let mut claims = Vec::new();
    let mut is_table_of_claims = false;
    for line in text.lines() {
        let row = line.trim().strip_prefix('|').and_then(|row| row.strip_suffix('|'));
        let Some((first, last)) = row.and_then(|row| Some((row.split('|').next()?, row.rsplit('|').next()?)))
        else {
            is_table_of_claims = false;
            continue;
        };
        let (first, last) = (first.trim(), last.trim());
        if last.eq_ignore_ascii_case(SHOWN_BY) {
            is_table_of_claims = true;
        } else if is_table_of_claims && !last.chars().all(|character| "-:".contains(character)) {
            claims.push((first, last.split('`').skip(1).step_by(2).collect()));
        }
    }
    claims
}

fn is_test_in(name: &str, source: &str) -> bool {
    let quoted = ['\'', '"', '`'].map(|quote| format!("{quote}{name}{quote},"));
    is_rust_test_in(name, source) || quoted.iter().any(|title| source.contains(title))
}

/// Whether the source has a function of this name with an attribute such as `#[test]` or `#[tokio::test]`.
fn is_rust_test_in(name: &str, source: &str) -> bool {
    source.match_indices(&format!("fn {name}(")).any(|(index, _)| {
        let above = source.split_at(index).0.lines().rev().map(str::trim);
        let above = above.skip_while(|line| ["", "async"].contains(line));
        let mut attributes = above.take_while(|line| line.starts_with(['#', '/']));
        attributes.any(|line| line.starts_with("#[") && line.contains("test"))
    })
}

#[test]
fn claims_are_shown_by_tests_that_exist() {
    let threat_model = fs::read_to_string(root().join(THREAT_MODEL)).unwrap();
    let sources: Vec<String> = sources().into_iter().map(|(_, text)| text).collect();
    assert_eq!(breaches_in(&threat_model, &sources), [""; 0]);
}

fn breaches(rows: &str) -> Vec<String> {
    let rust = "/// A test.\n    #[test]\n    #[cfg(unix)]\n    fn it_is_written() {}\n\n\
        #[tokio::test]\nasync fn it_waits() {}\n\n/// None.\nfn it_is_no_test() {}\n#[test]\nfn it_is_longer() {}\n";
    let typescript = "test('shows \"the text\" as text', () => {});\nit.each(['not a title']);\n";
    let table = format!("# Title\n\n| claim | by what | shown by |\n|---|:--|---|\n{rows}\n");
    breaches_in(&table, &[rust.to_owned(), typescript.to_owned()])
}

#[test]
fn claims_without_a_test_are_breaches() {
    assert_eq!(
        breaches("| a | b | `it_is_written`, `it_waits` |\n| c | d | `shows \"the text\" as text` |"),
        [""; 0]
    );
    for missing in ["it_is_no_test", "it_is", "written", "not a title", "shows"] {
        let breaches = breaches(&format!("| a | b | `it_waits` and `{missing}` |"));
        assert_eq!(breaches, [format!("there is no such test: {missing}")]);
    }
    assert_eq!(breaches("| a | b | a test |"), ["there is no test for \"a\""]);
}

#[test]
fn claims_stand_in_their_tables_only() {
    assert_eq!(
        breaches("| a | b | `it_waits` |\n\n| not protected | why |\n|---|---|\n| c | `d` |"),
        [""; 0]
    );
    assert_eq!(breaches("").len(), 1);
}

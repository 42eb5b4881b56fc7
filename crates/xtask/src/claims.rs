//! The claims of the threat model, each with the tests that show it.

/// Where they stand: the rows of each table whose last column is headed "shown by". The last cell of a row has the names
/// of tests in backticks, functions of Rust or titles of Vitest.
pub(crate) const THREAT_MODEL: &str = "docs/threat-model.md";

const SHOWN_BY: &str = "shown by";

/// Names the claims that no test shows, and the tests that are none. `sources` are the texts in which to look for them.
pub(crate) fn breaches_in(threat_model: &str, sources: &[String]) -> Vec<String> {
    let mut breaches = Vec::new();
    let claims = claims_in(threat_model);
    if claims.is_empty() {
        breaches.push(format!("{THREAT_MODEL} claims nothing: it has no table with a column \"{SHOWN_BY}\""));
    }
    for Claim { claim, tests } in claims {
        if tests.is_empty() {
            breaches.push(format!("{THREAT_MODEL} names no test for \"{claim}\""));
        }
        for test in tests {
            if !sources.iter().any(|source| is_test_in(test, source)) {
                breaches.push(format!("{THREAT_MODEL} names a test that there is not: {test}"));
            }
        }
    }
    breaches
}

struct Claim<'a> {
    claim: &'a str,
    tests: Vec<&'a str>,
}

fn claims_in(text: &str) -> Vec<Claim<'_>> {
    let mut claims = Vec::new();
    let mut is_table_of_claims = false;
    for line in text.lines() {
        let Some(cells) = cells(line) else {
            is_table_of_claims = false;
            continue;
        };
        let (Some(first), Some(last)) = (cells.first(), cells.last()) else { continue };
        if last.eq_ignore_ascii_case(SHOWN_BY) {
            is_table_of_claims = true;
        } else if is_table_of_claims && !is_rule(last) {
            claims.push(Claim { claim: first, tests: last.split('`').skip(1).step_by(2).collect() });
        }
    }
    claims
}

/// The cells of a row of a table in Markdown.
fn cells(line: &str) -> Option<Vec<&str>> {
    let row = line.trim().strip_prefix('|')?.strip_suffix('|')?;
    Some(row.split('|').map(str::trim).collect())
}

/// The line below a table's head.
fn is_rule(cell: &str) -> bool {
    cell.chars().all(|character| matches!(character, '-' | ':'))
}

fn is_test_in(name: &str, source: &str) -> bool {
    let quoted = ['\'', '"', '`'].map(|quote| format!("{quote}{name}{quote},"));
    is_rust_test_in(name, source) || quoted.iter().any(|title| source.contains(title))
}

/// A function with an attribute such as `#[test]` or `#[tokio::test]`.
fn is_rust_test_in(name: &str, source: &str) -> bool {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let declared = |line: &str| {
        let function = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ");
        function.and_then(|rest| rest.strip_prefix(name)).is_some_and(|rest| rest.starts_with('('))
    };
    lines.iter().enumerate().filter(|(_, line)| declared(line)).any(|(index, _)| {
        let above = lines.iter().take(index).rev().take_while(|line| line.starts_with(['#', '/']));
        above.into_iter().any(|line| line.starts_with("#[") && line.contains("test"))
    })
}

#[cfg(test)]
mod tests {
    use super::breaches_in;

    fn breaches(rows: &str) -> Vec<String> {
        let rust = "/// A test.\n    #[test]\n    #[cfg(unix)]\n    fn it_is_written() {}\n\n\
            #[tokio::test]\nasync fn it_waits() {}\n\n/// None.\nfn it_is_no_test() {}\n#[test]\nfn it_is_longer() {}\n";
        let typescript = "test('shows \"the text\" as text', () => {});\nit.each(['not a title']);\n";
        let table = format!("# Title\n\n| claim | by what | shown by |\n|---|:--|---|\n{rows}\n");
        breaches_in(&table, &[rust.to_owned(), typescript.to_owned()])
    }

    #[test]
    fn every_claim_names_a_test_that_there_is() {
        assert_eq!(
            breaches("| a | b | `it_is_written`, `it_waits` |\n| c | d | `shows \"the text\" as text` |"),
            [""; 0]
        );
        for missing in ["it_is_no_test", "it_is", "written", "not a title", "shows"] {
            let breaches = breaches(&format!("| a | b | `it_waits` and `{missing}` |"));
            assert_eq!(breaches, [format!("docs/threat-model.md names a test that there is not: {missing}")]);
        }
        assert_eq!(breaches("| a | b | a test |"), ["docs/threat-model.md names no test for \"a\""]);
    }

    #[test]
    fn only_tables_of_claims_are_read_and_there_must_be_one() {
        assert_eq!(
            breaches("| a | b | `it_waits` |\n\n| not protected | why |\n|---|---|\n| c | `d` |"),
            [""; 0]
        );
        assert_eq!(breaches("").len(), 1);
    }
}

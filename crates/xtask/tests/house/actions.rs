//! CI's actions of others are named by a commit's hash, which cannot be moved as a tag can.

use std::fs;

use crate::root;

const WORKFLOWS: &str = ".github/workflows";
const USES: &str = "uses:";
/// Hexadecimal digits of a commit.
const HASH_LENGTH: usize = 40;

/// The actions that are not named by a hash.
fn unpinned_in(workflow: &str) -> Vec<&str> {
    let lines = workflow.lines().map(|line| line.trim().trim_start_matches("- ").trim_start());
    let actions = lines.filter_map(|line| line.strip_prefix(USES)?.split_whitespace().next());
    actions.filter(|action| !is_pinned(action)).collect()
}

fn is_pinned(action: &str) -> bool {
    let is_hex = |digit: u8| digit.is_ascii_digit() || (b'a'..=b'f').contains(&digit);
    action.rsplit_once('@').is_some_and(|(_, hash)| hash.len() == HASH_LENGTH && hash.bytes().all(is_hex))
}

#[test]
fn actions_are_pinned_by_hash() {
    let mut actions = 0;
    for workflow in fs::read_dir(root().join(WORKFLOWS)).unwrap() {
        let workflow = fs::read_to_string(workflow.unwrap().path()).unwrap();
        actions += workflow.matches(USES).count();
        assert_eq!(unpinned_in(&workflow), [""; 0]);
    }
    assert!(actions > 0);
}

#[test]
fn actions_that_are_not_pinned_are_found() {
    let pinned = format!("a/b@{}", "0a".repeat(20));
    let unpinned = ["a/b@v4", "a/b@0123456", "a/b", "./a"];
    let workflow: String = [&[pinned.as_str()], &unpinned[..]]
        .concat()
        .iter()
        .map(|action| format!("  - uses: {action} # v4\n"))
        .collect();
    assert_eq!(unpinned_in(&workflow), unpinned);
    assert_eq!(unpinned_in("  - name: A\n    uses: a/b@main\n"), ["a/b@main"]);
}

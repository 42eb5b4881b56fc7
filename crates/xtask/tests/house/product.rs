//! The content of the program: it calls a service, and accepts no connections. Practice makes no connections at all.

use std::collections::BTreeSet;

use crate::{files::sources, output};

/// Packages and features of programs that accept connections. The practice service is one.
const SERVERS: [&str; 5] =
    ["axum", "axum-server", "hyper feature \"server\"", "hyper-util feature \"server\"", "practice-service"];
/// Names that occur only in code that accepts connections.
const LISTENERS: [&str; 5] = ["TcpListener", "TlsAcceptor", "ServerConfig", "UdpSocket", "UnixListener"];
/// Names that occur only in code that uses a network.
const NETWORK: [&str; 6] = ["net::", "HttpPickup", "hyper", "reqwest", "rustls", "practice_service"];
/// The packages of practice, besides those of the wizard.
const PRACTICE: [&str; 2] = ["crates/practice/", "crates/samples/"];

/// The packages that a package is built from on any system, with their enabled features: `NAME vVERSION`, or `NAME
/// feature "FEATURE"`.
fn parts_of(package: &str) -> String {
    let edges = "normal,features";
    output("cargo", &["tree", "--locked", "-p", package, "-e", edges, "--target", "all", "--prefix", "none"])
}

fn servers_in(parts: &str) -> BTreeSet<&'static str> {
    let is_named = |part: &str, server: &str| {
        part == server || part.strip_prefix(server).is_some_and(|rest| rest.starts_with(" v"))
    };
    let parts = parts.lines().map(|part| part.trim_end_matches(" (*)"));
    parts.flat_map(|part| SERVERS.into_iter().filter(move |server| is_named(part, server))).collect()
}

/// The words that occur in the sources of the packages in these folders.
fn found_in(folders: &[String], words: &'static [&str]) -> Vec<String> {
    let sources = sources().into_iter().filter(|(file, _)| {
        let of_package = folders.iter().find_map(|folder| file.strip_prefix(folder.as_str()));
        file.ends_with(".rs") && of_package.is_some_and(|file| file.starts_with("src/"))
    });
    let found = sources.flat_map(|(file, text)| {
        let words = words.iter().filter(move |word| text.contains(**word));
        words.map(move |word| format!("{file}: {word}"))
    });
    found.collect()
}

/// The folders of the workspace's own packages among these parts.
fn folders_in(parts: &str) -> Vec<String> {
    // Windows has another path separator.
    let parts = parts.replace('\\', "/");
    let top = format!("({}/", crate::root().display()).replace('\\', "/");
    let folders = parts.lines().filter_map(|part| Some(part.split_once(&top)?.1.split_once(')')?.0));
    folders.map(|folder| format!("{folder}/")).collect::<BTreeSet<_>>().into_iter().collect()
}

#[test]
fn product_answers_no_calls() {
    let parts = parts_of("personalsign-wizard");
    assert_eq!(servers_in(&parts), BTreeSet::new());
    let folders = folders_in(&parts);
    assert!(PRACTICE.iter().all(|folder| folders.iter().any(|own| own == folder)), "{folders:?}");
    assert_eq!(found_in(&folders, &LISTENERS), [""; 0]);
}

#[test]
fn practice_has_no_network() {
    assert_eq!(found_in(&PRACTICE.map(str::to_owned), &NETWORK), [""; 0]);
}

#[test]
fn product_that_answers_calls_is_found() {
    let parts = parts_of("practice-service");
    assert_eq!(servers_in(&parts), SERVERS.into());
    assert!(
        found_in(&folders_in(&parts), &LISTENERS)
            .contains(&"crates/practice-service/src/server.rs: TcpListener".into())
    );
    assert!(!found_in(&["crates/pickup/".to_owned()], &NETWORK).is_empty());
    let of_journeys = found_in(&["tests/".to_owned()], &NETWORK);
    assert!(of_journeys.contains(&"tests/src/journey.rs: practice_service".into()), "{of_journeys:?}");
}

/// A file dialog with a filter hides files whose names end otherwise: a certificate file may have any name.
#[test]
fn open_dialog_hides_no_file() {
    let (_, dialogs) = sources().into_iter().find(|(file, _)| file == "src-tauri/src/dialogs.rs").unwrap();
    let (opening, saving) = dialogs.split_once("fn choose_save").unwrap();
    assert!(saving.contains("add_filter") && opening.contains("fn choose_file"));
    assert!(!opening.contains("add_filter"));
}

//! The packages that may be part of the program: the rules of `deny.toml`, as `cargo deny check licenses bans
//! sources` applies them. Building that tool takes minutes; CI does so, and runs all its checks.

use std::fs;

use krates::{
    Builder, Cmd, DepKind, LockOptions, NoneFilter,
    cm::{Dependency, Metadata, MetadataCommand, Package, Source},
    semver::VersionReq,
};
use serde::Deserialize;
use spdx::{Expression, LicenseReq, Licensee, ParseMode};

use crate::root;

type Krates = krates::Krates<Package>;

/// The rules in `deny.toml` that are applied here.
#[derive(Clone, Deserialize)]
struct Rules {
    graph: Graph,
    licenses: Licenses,
    bans: Bans,
}

#[derive(Clone, Deserialize)]
struct Graph {
    targets: Vec<String>,
}

#[derive(Clone, Deserialize)]
struct Licenses {
    allow: Vec<String>,
}

#[derive(Clone, Deserialize)]
struct Bans {
    deny: Vec<Ban>,
    features: Vec<Ban>,
}

/// A banned package, or banned features of one.
#[derive(Clone, Deserialize)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    #[serde(default)]
    deny: Vec<String>,
}

impl Rules {
    fn read() -> Self {
        toml::from_str(&fs::read_to_string(root().join("deny.toml")).unwrap()).unwrap()
    }

    /// The metadata of every package, for every system.
    fn metadata() -> Metadata {
        let mut cargo = Cmd::new();
        cargo.current_dir(root()).all_features().lock_opts(LockOptions {
            locked: true,
            frozen: false,
            offline: false,
        });
        MetadataCommand::from(cargo).exec().unwrap()
    }

    /// The packages that are built for one of the targets.
    fn graph(&self, metadata: Metadata) -> Krates {
        let mut builder = Builder::new();
        builder.include_targets(self.graph.targets.iter().map(|target| (target.as_str(), Vec::new())));
        builder.build_with_metadata(metadata, NoneFilter).unwrap()
    }

    fn breaches_in(&self, metadata: Metadata) -> Vec<String> {
        let graph = self.graph(metadata);
        let mut breaches = Vec::new();
        for package in graph.krates() {
            let name = &package.name;
            if self.bans.deny.iter().any(|ban| ban.name == *name) {
                breaches.push(format!("{name} is banned"));
            }
            let enabled = graph.get_enabled_features(&package.id.clone().into()).unwrap();
            for ban in self.bans.features.iter().filter(|ban| ban.name == *name) {
                let banned = ban.deny.iter().filter(|feature| enabled.contains(feature.as_str()));
                breaches.extend(banned.map(|feature| format!("{name}: feature {feature} is banned")));
            }
            let wildcards = package.dependencies.iter().filter(|dependency| is_wildcard(package, dependency));
            breaches.extend(wildcards.map(|any| format!("{name}: any version of {} will do", any.name)));
            if package.source.as_ref().is_some_and(|source| !source.is_crates_io()) {
                breaches.push(format!("{name} is not from crates.io"));
            }
        }
        breaches.extend(self.unlicensed(&graph));
        breaches
    }

    /// The violations of the licence rules, tests excepted: they are no part of the program.
    fn unlicensed(&self, graph: &Krates) -> Vec<String> {
        let allowed: Vec<Licensee> =
            self.licenses.allow.iter().map(|license| Licensee::parse(license).unwrap()).collect();
        let mut unused = allowed.clone();
        let mut judge = |wanted: &LicenseReq| {
            unused.retain(|license| !license.satisfies(wanted));
            allowed.iter().any(|license| license.satisfies(wanted))
        };
        let mut is_licensed = |package: &Package| {
            let license = package.license.as_deref().unwrap_or_default();
            Expression::parse_mode(license, ParseMode::LAX).is_ok_and(|offered| offered.evaluate(&mut judge))
        };
        let packages = graph.krates_filtered(DepKind::Dev).into_iter();
        let unlicensed = packages.filter(|package| !is_licensed(package));
        let mut breaches: Vec<String> = unlicensed
            .map(|package| format!("{}: licence {:?} is not allowed", package.name, package.license))
            .collect();
        breaches.extend(unused.iter().map(|license| format!("no package has the licence {license}")));
        breaches
    }
}

/// Whether the requirement is a wildcard. Unpublished packages of the workspace are named by path.
fn is_wildcard(package: &Package, dependency: &Dependency) -> bool {
    let is_private = package.publish.as_ref().is_some_and(Vec::is_empty);
    dependency.req == VersionReq::STAR && !(is_private && dependency.path.is_some())
}

#[test]
fn packages_keep_the_rules() {
    let rules = Rules::read();
    assert_eq!(rules.breaches_in(Rules::metadata()), [""; 0]);
}

#[test]
fn packages_that_break_a_rule_are_found() {
    let (mut rules, mut metadata) = (Rules::read(), Rules::metadata());
    rules.licenses.allow.push("CC0-1.0 WITH LLVM-exception".into());
    rules.bans.deny.push(Ban { name: "zxcvbn".into(), deny: Vec::new() });
    rules.bans.features.push(Ban { name: "tauri".into(), deny: vec!["wry".into()] });
    package(&mut metadata, "aes").license = None;
    package(&mut metadata, "cbc").license = Some("GPL-3.0-only".into());
    package(&mut metadata, "des").license = Some("MIT AND GPL-3.0-only".into());
    dependency(&mut metadata, "zxcvbn", "regex").req = VersionReq::STAR;
    dependency(&mut metadata, "pickup", "zxcvbn").req = VersionReq::STAR;
    package(&mut metadata, "rc2").source = from("git+https://github.com/RustCrypto/block-ciphers#0123456");
    package(&mut metadata, "rc4").source = from("registry+https://crates.example.com/index");
    let mut found = rules.breaches_in(metadata);
    found.sort();
    assert_eq!(
        found,
        [
            "aes: licence None is not allowed",
            "cbc: licence Some(\"GPL-3.0-only\") is not allowed",
            "des: licence Some(\"MIT AND GPL-3.0-only\") is not allowed",
            "no package has the licence CC0-1.0 WITH LLVM-exception",
            "pickup: any version of zxcvbn will do",
            "rc2 is not from crates.io",
            "rc4 is not from crates.io",
            "tauri: feature wry is banned",
            "zxcvbn is banned",
            "zxcvbn: any version of regex will do",
        ]
    );
}

#[test]
fn packages_of_tests_may_have_any_licence() {
    let mut metadata = Rules::metadata();
    package(&mut metadata, "jsonschema").license = None;
    assert_eq!(Rules::read().breaches_in(metadata), [""; 0]);
}

#[test]
fn packages_of_every_target_are_looked_at() {
    let rules = Rules::read();
    assert_eq!(rules.graph.targets.len(), 3);
    let graph = rules.graph(Rules::metadata());
    for package in ["gtk", "webview2-com", "security-framework", "proptest", "tauri-build"] {
        assert!(graph.krates().any(|other| other.name == package), "{package}");
    }
}

fn package<'a>(metadata: &'a mut Metadata, name: &str) -> &'a mut Package {
    metadata.packages.iter_mut().find(|package| package.name == name).unwrap()
}

fn dependency<'a>(metadata: &'a mut Metadata, name: &str, of: &str) -> &'a mut Dependency {
    let mut dependencies = package(metadata, name).dependencies.iter_mut();
    dependencies.find(|dependency| dependency.name == of).unwrap()
}

fn from(source: &str) -> Option<Source> {
    Some(Source { repr: source.into() })
}

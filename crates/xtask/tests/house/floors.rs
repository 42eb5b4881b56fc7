//! Import rules: no file imports itself by way of its neighbours.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use syn::{
    Attribute, File, ItemMod, ItemUse, UseTree,
    visit::{Visit, visit_file, visit_item_mod},
};

use crate::root;

/// The folders with this rule, by crate.
const FOLDERS: [(&str, &str); 5] = [
    ("crates/wizard/src", "state"),
    ("crates/wizard/src", "moves"),
    ("crates/wizard/src", "view"),
    ("crates/wizard/src", "effects"),
    ("crates/cert-store/src", "nss"),
];

/// Each file of a folder, and its imports among its neighbours.
type Imports = BTreeMap<String, BTreeSet<String>>;

/// The paths that a file names, from the root of its crate.
struct Paths {
    module: Vec<String>,
    found: Vec<Vec<String>>,
}

impl Paths {
    fn of(module: &[String], text: &str) -> Vec<Vec<String>> {
        let file: File = syn::parse_file(text).unwrap();
        let mut paths = Self { module: module.to_vec(), found: Vec::new() };
        visit_file(&mut paths, &file);
        paths.found
    }

    fn note(&mut self, path: &[String]) {
        let supers = path.iter().take_while(|part| *part == "super").count();
        let (base, rest) = match path.first().map(String::as_str) {
            Some("crate") => (&[][..], path.get(1..)),
            Some("self") => (self.module.as_slice(), path.get(1..)),
            Some("super") => {
                let above = self.module.len().saturating_sub(supers);
                (self.module.get(..above).unwrap_or_default(), path.get(supers..))
            }
            _ => return,
        };
        self.found.push([base, rest.unwrap_or_default()].concat());
    }

    fn note_tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: &dyn ToString| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.note_tree(&with(&path.ident), &path.tree),
            UseTree::Name(name) => self.note(&with(&name.ident)),
            UseTree::Rename(rename) => self.note(&with(&rename.ident)),
            UseTree::Glob(_) => self.note(before),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.note_tree(before, tree)),
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.note_tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.note(&names);
        syn::visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !item.attrs.iter().any(is_of_tests) {
            visit_item_mod(self, item);
        }
    }
}

fn is_of_tests(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg")
        && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "test")
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

/// The folder's imports; a file of a folder in it counts as that folder.
fn imports(source: &Path, folder: &str) -> Imports {
    let mut imports = Imports::new();
    for file in files_below(&source.join(folder)) {
        let relative = file.strip_prefix(source).unwrap().with_extension("");
        let module = relative.iter().map(|part| part.to_str().unwrap().to_owned());
        let module: Vec<String> = module.filter(|part| part != "mod").collect();
        let (Some(name), false) = (module.get(1).cloned(), module.iter().any(|part| part == "tests")) else {
            continue;
        };
        let known = imports.entry(name.clone()).or_default();
        for path in Paths::of(&module, &fs::read_to_string(&file).unwrap()) {
            if path.first().is_some_and(|first| first == folder) {
                known.extend(path.get(1).filter(|part| **part != name).cloned());
            }
        }
    }
    let names: BTreeSet<String> = imports.keys().cloned().collect();
    imports.values_mut().for_each(|known| known.retain(|name| names.contains(name)));
    imports
}

/// The files in an import cycle, and those between two cycles.
fn circle(imports: &Imports) -> Vec<String> {
    let mut left = imports.clone();
    // A file without remaining imports, or importers, is in no cycle.
    let is_outside = |left: &Imports, name: &String| {
        left.get(name).is_none_or(BTreeSet::is_empty) || !left.values().any(|known| known.contains(name))
    };
    while let Some(name) = left.keys().find(|name| is_outside(&left, name)).cloned() {
        left.remove(&name);
        for known in left.values_mut() {
            known.remove(&name);
        }
    }
    left.into_keys().collect()
}

#[test]
fn file_never_imports_itself_through_neighbours() {
    for (source, folder) in FOLDERS {
        let imports = imports(&root().join(source), folder);
        assert!(imports.len() > 3, "only {} files in {source}/{folder}", imports.len());
        assert_eq!(circle(&imports), [""; 0], "{source}/{folder}: {imports:#?}");
    }
}

#[test]
fn floor_knows_none_above_it() {
    let source = root().join("crates/wizard/src");
    for (floor, above) in [("state", &["moves", "view"][..]), ("moves", &["view"])] {
        for file in files_below(&source.join(floor)) {
            for path in Paths::of(&[floor.to_owned()], &fs::read_to_string(&file).unwrap()) {
                let known = path.first().map(String::as_str).unwrap_or_default();
                assert!(!above.contains(&known), "{}: {}", file.display(), path.join("::"));
            }
        }
    }
}

#[test]
fn import_that_goes_round_is_found() {
    let module = ["moves".to_owned(), "a".to_owned()];
    let text = "use super::{b::{self, c}, d as e}; fn f() { crate::moves::g::h() } #[cfg(test)] mod t { use super::x; }";
    let found: Vec<String> = Paths::of(&module, text).iter().map(|path| path.join("::")).collect();
    assert_eq!(found, ["moves::b::self", "moves::b::c", "moves::d", "moves::g::h"]);
    let imports = |pairs: &[(&str, &[&str])]| -> Imports {
        let known = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        pairs.iter().map(|(name, names)| ((*name).to_owned(), known(names))).collect()
    };
    assert!(circle(&imports(&[("a", &["b"]), ("b", &["c"]), ("c", &[])])).is_empty());
    assert_eq!(circle(&imports(&[("a", &["b"]), ("b", &["c"]), ("c", &["b"])])), ["b", "c"]);
}

//! The stop points, read from the sources: a new one is tested without being listed here.

use std::{fs, path::Path};

/// A `stop_point!` in the sources.
#[derive(Clone, Debug)]
pub(crate) struct Point {
    pub(crate) name: String,
    /// Whether it is a worker's.
    pub(crate) in_worker: bool,
    /// The journeys that pass it, by the name of its source.
    pub(crate) on: On,
}

/// The journeys that pass a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum On {
    /// Every journey, or those of a file that is downloaded.
    Any,
    /// Those through the CA's page.
    Page,
    /// Those whose key is made on the computer.
    OwnKey,
}

impl On {
    fn of(source: &Path) -> Self {
        if source.ends_with("page.rs") {
            Self::Page
        } else if source.ends_with("own_key.rs") {
            Self::OwnKey
        } else {
            Self::Any
        }
    }
}

/// The point beside which the page sends its only file: what stops the program there can come before the first octet, or
/// after the last one.
pub(crate) const REQUEST: &str = "page's request noted";

/// All points.
pub(crate) fn all() -> Vec<Point> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    let mut points = Vec::new();
    for (name, in_worker) in [("pickup", false), ("wizard", false), ("cert-store", true)] {
        collect(&crates.join(name).join("src"), in_worker, &mut points);
    }
    assert!(!points.is_empty());
    points
}

/// The names of all points.
pub(crate) fn names() -> Vec<String> {
    all().into_iter().map(|point| point.name).collect()
}

fn collect(directory: &Path, in_worker: bool, points: &mut Vec<Point>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, in_worker, points);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let calls = text.split("stop_point!(\"").skip(1);
            for name in calls.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())) {
                if !points.iter().any(|point| point.name == name) {
                    points.push(Point { name, in_worker, on: On::of(&path) });
                }
            }
        }
    }
}

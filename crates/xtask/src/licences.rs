//! `cargo deny`: which packages may be part of the program, by `deny.toml`.

use std::{env, path::PathBuf};

use crate::{
    process::{Failure, cargo, run},
    setup,
};

/// Checks licences, banned packages and sources; and reported weaknesses, where a list of them is at hand.
pub(crate) fn check() -> Result<(), Failure> {
    setup::require_cargo_deny()?;
    run(&mut cargo(&["deny", "--all-features", "check", "licenses", "bans", "sources"]))?;
    if has_advisories() {
        return run(&mut cargo(&["deny", "--all-features", "--offline", "check", "advisories"]));
    }
    println!("advisories skipped: there is no list of them here. To get it: cargo deny fetch db");
    Ok(())
}

/// Where cargo-deny keeps the RustSec database by default.
fn has_advisories() -> bool {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = cargo_home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let databases = home.and_then(|home| home.join("advisory-dbs").read_dir().ok());
    databases
        .is_some_and(|mut databases| databases.any(|entry| entry.is_ok_and(|entry| entry.path().is_dir())))
}

//! Writes down, one a line, the letters that look like others, as Unicode lists them. In the program the list of
//! `unicode-security` itself is one of addresses, which take ten times as much, and are filled in at each start.

use std::{env, fs, io, path::PathBuf};

use unicode_normalization::is_nfd;
use unicode_security::skeleton;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let letters_of = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let lines: String = (char::MIN..=char::MAX)
        .map(String::from)
        // The accents of a letter are taken off it first.
        .filter(|letter| is_nfd(letter))
        .map(|letter| (letters_of(&skeleton(&letter).collect::<String>()), letter))
        .filter(|(seen, letter)| *seen != letters_of(letter))
        .map(|(seen, letter)| format!("{letter}{seen}\n"))
        .collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    fs::write(out.join("look_alikes"), lines)
}

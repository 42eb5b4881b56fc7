//! Compresses the texts, as Tauri does those of the window: they would be a third of a megabyte in the program.

use std::{env, fs, io, path::PathBuf};

use brotli::{BrotliCompress, enc::BrotliEncoderParams};

const LOCALES: &str = "../../ui/locales";
/// The files with texts for use outside the window.
const FILES: [&str; 12] = [
    "words.ftl",
    "screens.ftl",
    "programs.ftl",
    "errors.ftl",
    "practice.ftl",
    "system.ftl",
    "caller.ftl",
    "report.ftl",
    "review.ftl",
    "vetting.ftl",
    "start.ftl",
    "take-along.ftl",
];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={LOCALES}");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    for language in fs::read_dir(LOCALES)? {
        let language = language?;
        let texts: Vec<_> = FILES
            .map(|file| fs::read_to_string(language.path().join(file)))
            .into_iter()
            .collect::<Result<_, _>>()?;
        let mut compressed = fs::File::create(out.join(language.file_name()))?;
        let options = BrotliEncoderParams { quality: 9, ..Default::default() };
        BrotliCompress(&mut texts.join("\n").as_bytes(), &mut compressed, &options)?;
    }
    Ok(())
}

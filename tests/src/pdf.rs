//! Signing and verifying a PDF with poppler's `pdfsig`.

use std::{fmt::Write, fs, path::Path};

use crate::{database::Database, program::attempt};

/// Signs a small PDF with the key of this name, and returns `pdfsig`'s report on the signature; `None` where signing
/// fails.
///
/// # Panics
/// When `pdfsig` is missing.
#[must_use]
pub fn sign_and_verify(database: &Database, nickname: &str, directory: &Path) -> Option<String> {
    let (plain, signed) = (directory.join("plain.pdf"), directory.join("signed.pdf"));
    fs::write(&plain, small_pdf()).unwrap();
    let (plain, signed) = (plain.to_str().unwrap(), signed.to_str().unwrap());
    let name = database.name();
    let arguments = ["-nssdir", &name, "-nick", nickname, "-add-signature", plain, signed];
    if !attempt("pdfsig", arguments, "").status.success() {
        return None;
    }
    // The practice root is not trusted, and `pdfsig` may report so by its exit code.
    let report = attempt("pdfsig", ["-nssdir", &name, signed], "");
    Some(String::from_utf8_lossy(&report.stdout).into_owned())
}

/// A PDF of one empty page (ISO 32000-1, 7.5).
fn small_pdf() -> String {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>",
    ];
    let mut pdf = String::from("%PDF-1.7\n");
    let mut offsets = String::new();
    for (index, object) in objects.iter().enumerate() {
        let _ = writeln!(offsets, "{:010} 00000 n ", pdf.len());
        let _ = writeln!(pdf, "{} 0 obj\n{object}\nendobj", index + 1);
    }
    let (size, start) = (objects.len() + 1, pdf.len());
    let _ = write!(
        pdf,
        "xref\n0 {size}\n0000000000 65535 f \n{offsets}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    );
    pdf
}

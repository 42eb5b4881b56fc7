//! Passwords in the spellings of other programs and systems, and no password.

use std::{fs, os::unix::ffi::OsStrExt as _, path::Path, process::Command};

use certificate::{
    password::CertificatePassword,
    pkcs12::{Doubt, FileError, Shortcoming, Strengthened, VerifiedPfx, has_no_password, strengthen},
};

use crate::{
    openssl::export,
    person::{self, open},
    program::{is_installed, run},
};

/// A file of OpenSSL with these octets as its password.
fn export_by(octets: &[u8], options: &[&str]) -> Vec<u8> {
    let workplace = person::workplace();
    let file = workplace.path().join("password");
    // OpenSSL reads the first line of a file.
    fs::write(&file, [octets, b"\n"].concat()).unwrap();
    let file = format!("file:{}", file.display());
    fs::read(export(&workplace, "ec", &[options, &["-passout", &file]].concat())).unwrap()
}

fn opens(file: &[u8], typed: &str) -> VerifiedPfx {
    let pfx = open(file, typed).unwrap_or_else(|error| panic!("{typed:?}: {error}"));
    assert_eq!(pfx.leaf(), person::leaf("ec"), "{typed:?}");
    pfx
}

fn kept_anew(file: &[u8], typed: &str) -> Option<Strengthened> {
    strengthen(file, &CertificatePassword::new(typed.into())).unwrap()
}

#[test]
fn octets_that_were_taken_for_characters_are_found() {
    let legacy = &["-legacy"][..];
    for (what, octets, options, typed) in [
        // OpenSSL before 1.1.0 in a UTF-8 terminal: the same as the current one with each octet as a character.
        ("OpenSSL 1.0", "Ã©1234".as_bytes(), legacy, "é1234"),
        ("OpenSSL 1.0, capital", "Ã\u{89}1234".as_bytes(), legacy, "É1234"),
        ("OpenSSL 1.0, euro", "â\u{82}¬1234".as_bytes(), legacy, "€1234"),
        ("read as code page 1252", "â‚¬1234".as_bytes(), legacy, "€1234"),
        // Current OpenSSL with octets that are not UTF-8, as a command on Windows receives them.
        ("code page 1252, PBES2", b"\xe91234", &[], "é1234"),
        ("code page 1252, old", b"\xe91234", legacy, "é1234"),
        ("code page 1252, euro", b"\x801234", &[], "€1234"),
        ("code page 850, PBES2", b"\x821234", &[], "é1234"),
        ("code page 850, old", b"\x821234", legacy, "é1234"),
        ("code page 850", b"stra\xe1e", &[], "straße"),
        ("code page 1250", b"\xb3\xf3d\x9f1234", &[], "łódź1234"),
        ("code page 1251", b"\xef\xe0\xf0\xee\xeb\xfc", legacy, "пароль"),
        ("decomposed, PBES2", "e\u{301}1234".as_bytes(), &[], "é1234"),
        ("decomposed, old", "e\u{301}1234".as_bytes(), legacy, "é1234"),
    ] {
        let file = export_by(octets, options);
        for typed in [typed.to_owned(), typed.replace('é', "e\u{301}")] {
            assert!(!opens(&file, &typed).was_typed_with_more(), "{what}: nothing to tell");
        }
        assert_eq!(open(&file, "another").unwrap_err(), FileError::WrongPassword, "{what}");
        assert_eq!(open(&file, "è1234").unwrap_err(), FileError::WrongPassword, "{what}");
    }
}

#[test]
fn copy_has_the_password_that_other_programs_take() {
    let strong = ["-iter", "100000"];
    for (octets, options, typed, password, shortcoming) in [
        ("Ã©1234".as_bytes(), &["-legacy"][..], "é1234", "é1234", Shortcoming::Weak),
        (b"\xe91234", &strong, "e\u{301}1234", "é1234", Shortcoming::Spelling),
        (b"pass word", &["-legacy"], "pass word\u{200b} ", "pass word", Shortcoming::Weak),
    ] {
        let kept = kept_anew(&export_by(octets, options), typed).unwrap();
        assert_eq!(kept.shortcoming, shortcoming, "{password}");
        let copy = kept.content;
        assert!(!opens(&copy, password).was_typed_with_more(), "{password}");
        assert!(kept_anew(&copy, password).is_none(), "{password}");
    }
    assert!(kept_anew(&export_by(b"pass word", &strong), "pass word").is_none(), "as it came");
}

#[test]
fn characters_typed_around_password_are_reported() {
    for options in [&[][..], &["-legacy"]] {
        let file = export_by(b"pass word'1-\"", options);
        for typed in [
            "pass word'1-\" ",
            " pass word'1-\"",
            "pass word'1-\"\n",
            "pass word'1-\"\u{200b}",
            "\u{feff}pass word'1-\"",
            "pass\u{a0}word'1-\"\u{a0}",
            "pass word’1–”",
        ] {
            assert!(opens(&file, typed).was_typed_with_more(), "{typed:?}");
        }
        assert!(!opens(&file, "pass word'1-\"").was_typed_with_more());
        for wrong in ["password'1-\"", "pass word'1", "Pass word'1-\"", "pass  word'1-\""] {
            assert_eq!(open(&file, wrong).unwrap_err(), FileError::WrongPassword, "{wrong:?}");
        }
        let with_blank = export_by(b"with spaces ", options);
        assert!(!opens(&with_blank, "with spaces ").was_typed_with_more(), "it is part of it");
    }
    let both = export_by("Ã©1234".as_bytes(), &["-legacy"]);
    assert!(opens(&both, "é1234 ").was_typed_with_more());
}

#[test]
fn file_without_password_is_known_and_not_kept() {
    let files = |workplace: &Path| {
        let mut files = Vec::new();
        for options in [&[][..], &["-legacy"], &["-keypbe", "NONE", "-certpbe", "NONE"], &["-macalg", "sha1"]]
        {
            files.push(export_by(b"", options));
        }
        if is_installed("certtool") {
            let (key, leaf) = (person::path("ec.key"), person::path("ec.pem"));
            for password in ["--empty-password", "--null-password"] {
                let export = ["--to-p12", "--outder", "--outfile", "file.p12", "--load-privkey", &key];
                let rest = ["--load-certificate", &leaf, "--p12-name", "Anna", password];
                run(workplace, "certtool", &[&export[..], &rest].concat());
                files.push(fs::read(workplace.join("file.p12")).unwrap());
            }
        }
        files
    };
    let workplace = person::workplace();
    for file in files(workplace.path()) {
        assert!(has_no_password(&file));
        for typed in ["", " ", "\u{200b}\n"] {
            let pfx = open(&file, typed).unwrap();
            assert!(pfx.doubts().contains(&Doubt::NoPassword) && pfx.has_no_password());
            assert!(kept_anew(&file, typed).is_none(), "there is nothing to protect it with");
        }
        assert_eq!(open(&file, "another").unwrap_err(), FileError::WrongPassword);
    }
    for protected in [export_by(b"x", &[]), export_by(b" ", &["-legacy"]), b"none".to_vec(), Vec::new()] {
        assert!(!has_no_password(&protected));
    }
}

#[test]
fn password_of_the_command_line_is_the_same() {
    // An argument that is not UTF-8, as in a Latin-1 terminal.
    let workplace = person::workplace();
    let out = workplace.path().join("file.p12");
    let password = [b"pass:".as_slice(), b"\xe91234"].concat();
    let mut command = Command::new("openssl");
    command.current_dir(person::directory());
    command
        .args(["pkcs12", "-export", "-inkey", "ec.key", "-in", "ec.pem", "-out"])
        .arg(&out)
        .arg("-passout");
    assert!(command.arg(std::ffi::OsStr::from_bytes(&password)).status().unwrap().success());
    opens(&fs::read(out).unwrap(), "é1234");
}

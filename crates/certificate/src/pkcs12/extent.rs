//! How much of a file is there.
//!
//! A transfer can end early without an error, so a file's own length decides: the outer length of DER, or in BER with
//! indefinite lengths the end of its contents. Base64, with or without a label and also in UTF-16, is decoded first.

use super::{
    FileError, Foreign, MAX_FILE_SIZE, armour,
    ber::{self, BerError},
    foreign,
};

/// The beginning of a document in PDF (ISO 32000-1, section 7.5.2).
const PDF: &[u8] = b"%PDF-";
/// The tag of every element that is known here.
const SEQUENCE: u8 = 0x30;
/// The tags with which the content begins: of a version, of a certificate's body, of a type of content.
const FIRST_TAGS: [u8; 3] = [0x02, 0x30, 0x06];

/// How much of a file is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole {
        /// The kind of the file.
        kind: Kind,
        /// The octets of its element, decoded, and without those behind it that the reader tolerates.
        octets: usize,
    },
    /// Its beginning, or nothing.
    Partial {
        /// The octets that are there, decoded.
        has: usize,
        /// The octets of the whole, where its length says so.
        wants: Option<usize>,
    },
    /// The file has no length of its own that is known here: how much of it is there cannot be said.
    Unmeasured(Kind),
}

/// The kind of a file, as it can be told without a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A certificate file with a key (PKCS#12).
    CertificateFile,
    /// A file that people mistake for one: among others a certificate, a chain, or a page.
    Foreign(Foreign),
    /// A document in PDF.
    Pdf,
    /// Another kind.
    Unknown,
}

/// How much of the file is there, and of what kind it is. Takes linear time.
#[must_use]
pub fn extent(content: &[u8]) -> Extent {
    if content.is_empty() {
        return Extent::Partial { has: 0, wants: None };
    }
    if let Some(extent) = of_element(armour::without_beginning(content), foreign_kind) {
        return extent;
    }
    // No reader takes a text that is longer.
    let beginning = content.get(..MAX_FILE_SIZE).unwrap_or(content);
    if let Some(file) = armour::from_text(beginning)
        && let Some(extent) = of_element(&file, foreign_kind)
    {
        return extent;
    }
    // A text can hold more than one element, so its labels tell its kind.
    let of_text = foreign_kind(beginning);
    let kind = |element: &[u8]| if of_text == Kind::Unknown { foreign_kind(element) } else { of_text };
    let begun = if is_armoured(of_text) { armour::begun(beginning) } else { None };
    begun.and_then(|begun| of_element(&begun, kind)).unwrap_or_else(|| match content.starts_with(PDF) {
        true => Extent::Unmeasured(Kind::Pdf),
        false => Extent::Unmeasured(of_text),
    })
}

/// Whether a text of this kind is an element, and no page or mail that contains one.
fn is_armoured(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Unknown | Kind::Foreign(Foreign::Certificate | Foreign::CertificateChain | Foreign::Key)
    )
}

/// The extent of an element by its outer length; `None` where it is no element of a known kind.
fn of_element(content: &[u8], kind: impl FnOnce(&[u8]) -> Kind) -> Option<Extent> {
    let has = content.len();
    let cut_off = |wants| Some(Extent::Partial { has, wants });
    let mut rest = content;
    let length = match ber::header(&mut rest) {
        Ok((SEQUENCE, length)) => length,
        Err(BerError::CutOff) if content.first().is_none_or(|tag| *tag == SEQUENCE) => return cut_off(None),
        _ => return None,
    };
    if rest.first().is_some_and(|tag| !FIRST_TAGS.contains(tag)) {
        return None;
    }
    let octets = match length {
        Some(length) => (has - rest.len()).checked_add(length)?,
        None if has > MAX_FILE_SIZE => return None,
        None => match ber::first_to_der(content) {
            Ok((_, behind)) => has - behind.len(),
            Err(BerError::CutOff) => return cut_off(None),
            Err(BerError::Malformed) => return None,
        },
    };
    let Some((element, behind)) = content.split_at_checked(octets) else { return cut_off(Some(octets)) };
    if !armour::is_filling(behind) {
        return None;
    }
    let kind = if armour::is_certificate_file(element) { Kind::CertificateFile } else { kind(element) };
    Some(Extent::Whole { kind, octets })
}

fn foreign_kind(content: &[u8]) -> Kind {
    match foreign::what(content, BerError::Malformed) {
        FileError::NotAPfx(foreign) => Kind::Foreign(foreign),
        _ => Kind::Unknown,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use std::{
        fs,
        path::{Path, PathBuf},
        time::{Duration, Instant},
    };

    use base64::{Engine, prelude::BASE64_STANDARD};
    use proptest::prelude::*;

    use super::*;
    use crate::pkcs12::recognise;

    fn samples() -> Vec<(PathBuf, Vec<u8>)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop/fixtures");
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let is_sample = |path: &PathBuf| {
            ["p12", "pfx", "cer"]
                .iter()
                .any(|end| path.extension().is_some_and(|extension| extension == *end))
        };
        let samples: Vec<_> =
            files.filter(is_sample).map(|path| (path.clone(), fs::read(path).unwrap())).collect();
        assert!(samples.len() > 8);
        samples
    }

    fn kind_of(path: &Path) -> Kind {
        match path.extension().unwrap() == "cer" {
            true => Kind::Foreign(Foreign::Certificate),
            false => Kind::CertificateFile,
        }
    }

    /// The same with an indefinite length outside, and the first element within it, too.
    fn indefinite(der: &[u8]) -> Vec<u8> {
        let mut rest = der;
        ber::header(&mut rest).unwrap();
        [&[SEQUENCE, 0x80][..], rest, &[0, 0]].concat()
    }

    fn lines(base64: &str) -> String {
        let signs: Vec<char> = base64.chars().collect();
        signs.chunks(64).map(String::from_iter).collect::<Vec<_>>().join("\r\n")
    }

    #[test]
    fn sample_is_whole_and_its_prefixes_partial() {
        for (path, file) in samples() {
            let octets = file.len();
            assert_eq!(extent(&file), Extent::Whole { kind: kind_of(&path), octets }, "{path:?}");
            for has in 0..octets {
                let wants = (has >= 4).then_some(octets);
                assert_eq!(extent(&file[..has]), Extent::Partial { has, wants }, "{path:?} cut at {has}");
            }
        }
    }

    #[test]
    fn indefinite_sample_is_whole_at_its_end() {
        for (path, file) in samples().into_iter().filter(|(path, _)| kind_of(path) == Kind::CertificateFile) {
            let open = indefinite(&file);
            let octets = open.len();
            assert_eq!(extent(&open), Extent::Whole { kind: kind_of(&path), octets }, "{path:?}");
            for has in 0..octets {
                assert_eq!(
                    extent(&open[..has]),
                    Extent::Partial { has, wants: None },
                    "{path:?} cut at {has}"
                );
            }
        }
    }

    #[test]
    fn sample_as_text_is_measured_decoded() {
        for (path, file) in samples() {
            let (kind, octets) = (kind_of(&path), file.len());
            let base64 = lines(&BASE64_STANDARD.encode(&file));
            let label = if kind == Kind::CertificateFile { "PKCS12" } else { "CERTIFICATE" };
            let labelled = format!("-----BEGIN {label}-----\r\n{base64}\r\n-----END {label}-----\r\n");
            let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
            let marked = |text: &str| [&[0xff, 0xfe][..], &wide(text)].concat();
            // The text, the octets before its base64, and those of one character.
            for (text, before, width) in [
                (base64.clone().into_bytes(), 0, 1),
                (format!("data:application/x-pkcs12;base64,{base64}").into_bytes(), 33, 1),
                (labelled.clone().into_bytes(), labelled.find("MI").unwrap(), 1),
                (wide(&labelled), 2 * labelled.find("MI").unwrap(), 2),
                (marked(&base64), 2, 2),
            ] {
                assert_eq!(extent(&text), Extent::Whole { kind, octets }, "{path:?}");
                // The padding and the last line end do not count.
                let end = before + width * (base64.len() - 8);
                for cut in (before + 8 * width..end).step_by(61) {
                    let found = extent(&text[..cut]);
                    let is_right = matches!(found, Extent::Partial { has, wants: Some(wants) } if has < octets && wants == octets);
                    assert!(is_right, "{path:?} cut at {cut}: {found:?}");
                }
            }
        }
    }

    #[test]
    fn octets_behind_are_tolerated_as_in_reading() {
        for (path, file) in samples() {
            let (kind, octets) = (kind_of(&path), file.len());
            for behind in [&b"\n"[..], b"\r\n", &[0; 512]] {
                let padded = [&file, behind].concat();
                assert_eq!(extent(&padded), Extent::Whole { kind, octets }, "{path:?}");
            }
            for more in [&b"more"[..], b"\0\n"] {
                let longer = [&file, more].concat();
                assert!(matches!(extent(&longer), Extent::Unmeasured(_)), "{path:?}");
                assert!(recognise(&longer).is_err());
            }
            let before = [b"\xef\xbb\xbf\r\n", &file[..]].concat();
            assert_eq!(extent(&before), Extent::Whole { kind, octets }, "{path:?}");
        }
    }

    #[test]
    fn other_files_are_named_and_not_measured() {
        for (content, kind) in [
            (&b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"[..], Kind::Pdf),
            (b"<!DOCTYPE html><html><body>Session expired", Kind::Foreign(Foreign::WebPage)),
            (b"PK\x03\x04\x14\0\0\0\x08\0", Kind::Foreign(Foreign::Archive)),
            (
                b"From: a@b.example\nDate: x\n\n-----BEGIN CERTIFICATE-----\nMIIB",
                Kind::Foreign(Foreign::Mail),
            ),
            (b"Mail me", Kind::Unknown),
            (b"Invalid Parameter", Kind::Unknown),
            (b"0123456789 not a file", Kind::Unknown),
            (b"\x30\x05\x04\x03abc", Kind::Unknown),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", Kind::Unknown),
        ] {
            assert_eq!(extent(content), Extent::Unmeasured(kind), "{}", content.escape_ascii());
        }
    }

    #[test]
    fn chain_and_its_text_are_named() {
        let signed = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2, 0xa0, 2, 0x30, 0];
        let chain = [&[SEQUENCE, 15][..], &signed].concat();
        let kind = Kind::Foreign(Foreign::CertificateChain);
        assert_eq!(extent(&chain), Extent::Whole { kind, octets: 17 });
        assert_eq!(extent(&indefinite(&chain)), Extent::Whole { kind, octets: 19 });
        let text =
            format!("-----BEGIN PKCS7-----\n{}\n-----END PKCS7-----\n", BASE64_STANDARD.encode(&chain));
        assert_eq!(extent(text.as_bytes()), Extent::Whole { kind, octets: 17 });
        assert!(matches!(extent(&text.as_bytes()[..40]), Extent::Partial { wants: Some(17), .. }));
        assert_eq!(extent(&text.as_bytes()[..8]), Extent::Partial { has: 0, wants: None });
        // The last element of a text decides.
        let two = format!("{text}{text}");
        assert!(matches!(extent(&two.as_bytes()[..two.len() - 40]), Extent::Partial { wants: Some(17), .. }));
    }

    #[test]
    fn hostile_files_are_measured_in_time() {
        let begin = Instant::now();
        let repeated = |piece: &[u8], size: usize| piece.repeat(size / piece.len());
        for size in [MAX_FILE_SIZE, 20 * MAX_FILE_SIZE] {
            for piece in [
                &b"\x30\x80"[..],
                b"\x30\x80\x02\x01\x03",
                b"\x24\x80\x04\x00",
                b"M",
                b"MIIM\n",
                b"A\n\n",
                b"-----BEGIN X-----\nMIIM\n",
                b"-----BEGIN PKCS12-----",
                b"=",
                b"data:;base64,",
                b" ",
                b"\0",
                b"M\0",
                b"\xff\xfe",
                b"<",
            ] {
                let _ = extent(&repeated(piece, size));
                let _ = extent(&[&[SEQUENCE, 0x80][..], &repeated(piece, size)].concat());
            }
        }
        assert!(begin.elapsed() < Duration::from_secs(60), "{:?}", begin.elapsed());
        let huge = [&[SEQUENCE, 0x88][..], &[0xff; 8], &[0x02, 1, 3]].concat();
        assert_eq!(extent(&huge), Extent::Unmeasured(Kind::Unknown));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_file_has_an_extent(
            beginning in prop::sample::select(vec![
                &b""[..], b"\x30", b"\x30\x80", b"\x30\x82\x01", b"\x30\x80\x02\x01\x03\x30\x80", b"MII", b"\xff\xfeM\0",
                b"-----BEGIN PKCS12-----\nMI", b"-----BEGIN ", b"data:;base64,MI",
            ]),
            rest in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(b"MIA=\n-0\x30\x80\x04\0".to_vec())], 0..200),
        ) {
            let content = [beginning, &rest].concat();
            match extent(&content) {
                Extent::Whole { octets, .. } => prop_assert!(octets <= content.len()),
                Extent::Partial { has, wants } => {
                    prop_assert!(has <= content.len() && wants.is_none_or(|wants| wants > has));
                }
                Extent::Unmeasured(kind) => prop_assert_ne!(kind, Kind::CertificateFile),
            }
            if recognise(&content).is_ok() {
                let is_whole = matches!(extent(&content), Extent::Whole { kind: Kind::CertificateFile, .. });
                prop_assert!(is_whole);
            }
        }

        #[test]
        fn sample_changed_anywhere_is_measured(at in 0_usize..6000, octet: u8, cut in 0_usize..6000) {
            let (_, mut file) = samples().swap_remove(0);
            let at = at % file.len();
            file[at] = octet;
            let _ = extent(&file);
            let _ = extent(&file[..cut % file.len()]);
            let _ = extent(&indefinite(&samples().swap_remove(0).1)[..cut % file.len()]);
        }
    }
}

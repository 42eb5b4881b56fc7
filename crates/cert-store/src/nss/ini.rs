//! Files of sections and entries, as the programs of Mozilla and Flatpak write them. Unparsable lines are skipped,
//! without effect on others.

/// A section.
pub(super) struct Section<'t> {
    pub(super) name: &'t [u8],
    entries: Vec<(&'t [u8], &'t [u8])>,
}

impl<'t> Section<'t> {
    /// The last value of `key`, unmodified: a path may end in a blank.
    pub(super) fn octets(&self, key: &str) -> Option<&'t [u8]> {
        self.entries.iter().rev().find(|(name, _)| *name == key.as_bytes()).map(|(_, value)| *value)
    }

    /// The value of a word or a list.
    pub(super) fn value(&self, key: &str) -> Option<&'t [u8]> {
        self.octets(key).map(<[u8]>::trim_ascii)
    }
}

/// All sections of a file. Entries outside a section are left out, and so is the rest of a line behind an octet NUL.
pub(super) fn sections(octets: &[u8]) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for line in octets.split(|octet| b"\r\n".contains(octet)) {
        let start = line.iter().position(|octet| *octet != 0 && !octet.is_ascii_whitespace());
        let line = line.get(start.unwrap_or_default()..).unwrap_or_default();
        let line = line.split(|octet| *octet == 0).next().unwrap_or_default();
        let header = line.trim_ascii_end().strip_prefix(b"[").and_then(|rest| rest.strip_suffix(b"]"));
        if let Some(name) = header {
            sections.push(Section { name, entries: Vec::new() });
        } else if let (Some(section), Some(equals)) =
            (sections.last_mut(), line.iter().position(|octet| *octet == b'='))
            && let Some((key, [_, value @ ..])) = line.split_at_checked(equals)
        {
            section.entries.push((key.trim_ascii_end(), value));
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::{Section, sections};

    fn found<'t>(octets: &'t [u8], key: &str) -> Vec<(&'t [u8], Option<&'t [u8]>)> {
        let found = |section: &Section<'t>| (section.name, section.octets(key));
        sections(octets).iter().map(found).collect()
    }

    #[test]
    fn malformed_ini_text_has_no_entries() {
        let text = b"=\n[\n]\nPath=x\n[Profile0\n[Profile0]\nPath\n";
        assert_eq!(found(text, "Path"), [(&b"Profile0"[..], None)]);
    }

    #[test]
    fn line_ends_and_equal_signs_are_read_literally() {
        let text = b"; comment\n[A] \r\n Key=with = sign \r\n[B]\rKey=\r[C]\nKey =first\nKey=second\n";
        let expected: [(&[u8], Option<&[u8]>); 3] =
            [(b"A", Some(b"with = sign ")), (b"B", Some(b"")), (b"C", Some(b"second"))];
        assert_eq!(found(text, "Key"), expected);
        assert_eq!(
            sections(text).first().and_then(|section| section.value("Key")),
            Some(&b"with = sign"[..])
        );
    }

    #[test]
    fn non_text_octets_hide_no_other_entries() {
        let text = [
            b"\0\0\0[A]\nKey=Zo\xe9\0\0\0\n\xff\xfe\0=\n".to_vec(),
            vec![b'x'; 1 << 20],
            b"\n[B]\nKey=b\n\0\0".to_vec(),
        ];
        let text = text.concat();
        let expected: [(&[u8], Option<&[u8]>); 2] = [(b"A", Some(b"Zo\xe9")), (b"B", Some(b"b"))];
        assert_eq!(found(&text, "Key"), expected);
    }
}

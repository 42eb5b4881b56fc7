//! Files of sections and entries, as the programs of Mozilla and Flatpak write them.

/// A section.
pub(super) struct Section<'t> {
    pub(super) name: &'t str,
    entries: Vec<(&'t str, &'t str)>,
}

impl<'t> Section<'t> {
    /// The first value of `key`.
    pub(super) fn value(&self, key: &str) -> Option<&'t str> {
        self.entries.iter().find(|(name, _)| *name == key).map(|(_, value)| *value)
    }
}

/// All sections of a file. What belongs to none is left out.
pub(super) fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for line in text.trim_start_matches('\u{feff}').lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            sections.push(Section { name, entries: Vec::new() });
        } else if let (Some(section), Some(entry)) = (sections.last_mut(), line.split_once('=')) {
            section.entries.push(entry);
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::sections;

    #[test]
    fn text_that_is_no_ini_file_has_no_entries() {
        let sections = sections("=\n[\n]\nPath=x\n[Profile0\n[Profile0]\nPath\n");
        let found: Vec<_> = sections.iter().map(|section| (section.name, section.value("Path"))).collect();
        assert_eq!(found, [("Profile0", None)]);
    }

    #[test]
    fn marks_line_ends_and_equal_signs_are_taken_as_they_come() {
        let sections = sections("\u{feff}; comment\n[A]\r\nKey=with = sign\r\nKey=second\n[B]\nKey=\n");
        let found: Vec<_> = sections.iter().map(|section| (section.name, section.value("Key"))).collect();
        assert_eq!(found, [("A", Some("with = sign")), ("B", Some(""))]);
    }
}

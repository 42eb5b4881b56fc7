//! Linux has no store of its own: its programs have NSS databases. The permission to change a library is checked by
//! its owner and its mode.

use std::{
    fs, io,
    os::unix::fs::MetadataExt,
    path::{Component, Path, PathBuf},
};

use certificate::store::{CertStore, StoreError};

/// The administrator's user id.
const ROOT: u32 = 0;
/// Write permission for the group or for others. An access control list cannot grant more than the group's part shows
/// (acl(5)).
const OTHERS_WRITE: u32 = 0o022;
/// The most links in a path, as in Linux itself (path_resolution(7)).
const MOST_LINKS: usize = 40;

pub(crate) use certificate::roots::for_people as trusted_roots;

/// Returns no stores.
pub(crate) fn own_stores() -> Result<Vec<Box<dyn CertStore>>, StoreError> {
    Ok(Vec::new())
}

/// Checks that nobody but an administrator can change the file at `path`: every folder on the path, every link with
/// its target, and the file itself belong to root, and neither group nor others may write to them.
///
/// # Errors
/// The part of the path with the wrong owner or mode.
pub(crate) fn vouch(path: &Path) -> Result<(), String> {
    follow(path, |place| {
        let metadata = fs::symlink_metadata(place)?;
        let target = metadata.is_symlink().then(|| fs::read_link(place)).transpose()?;
        Ok(Entry { owner: metadata.uid(), mode: metadata.mode(), target })
    })
}

/// The attributes of one file, folder or link.
#[derive(Clone)]
struct Entry {
    owner: u32,
    mode: u32,
    /// The target of a link, whose own mode has no meaning.
    target: Option<PathBuf>,
}

fn follow(path: &Path, look: impl Fn(&Path) -> io::Result<Entry>) -> Result<(), String> {
    let mut place = PathBuf::new();
    let mut ahead = parts(path);
    let mut links = 0;
    while let Some(part) = ahead.pop() {
        place.push(part);
        if place.ends_with("..") {
            // The resolved part of the path has no links, so that this is the parent folder.
            place = place.parent().and_then(Path::parent).unwrap_or(Path::new("/")).to_owned();
            continue;
        }
        let shown = place.display();
        let Entry { owner, mode, target } = look(&place).map_err(|error| format!("{shown}: {error}"))?;
        if owner != ROOT {
            return Err(format!("{shown} belongs to user {owner}"));
        }
        match target {
            Some(_) if links == MOST_LINKS => return Err(format!("{shown}: too many links")),
            Some(target) => {
                links += 1;
                place.pop();
                ahead.extend(parts(&target));
            }
            None if mode & OTHERS_WRITE != 0 => return Err(format!("{shown} can be written by others")),
            None => {}
        }
    }
    if place.is_absolute() { Ok(()) } else { Err(format!("{} is no place of its own", path.display())) }
}

/// The components of a path, the last one first.
fn parts(path: &Path) -> Vec<PathBuf> {
    let parts = path.components().filter(|part| *part != Component::CurDir);
    parts.rev().map(|part| PathBuf::from(part.as_os_str())).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const OWN: Entry = Entry { owner: ROOT, mode: 0o40755, target: None };
    const FILE: &str = "/opt/firefox/libnss3.so";

    fn link(owner: u32, target: &str) -> Entry {
        Entry { owner, mode: 0o120_777, target: Some(target.into()) }
    }

    /// Follows a path that is safe except for these entries.
    fn follow_past(odd: &[(&str, Entry)]) -> Result<(), String> {
        let odd: BTreeMap<_, _> = odd.iter().map(|(place, entry)| (Path::new(*place), entry)).collect();
        let look = |place: &Path| Ok(odd.get(place).map_or(OWN, |entry| (*entry).clone()));
        follow(Path::new(FILE), look)
    }

    #[test]
    fn library_is_loaded_only_where_root_alone_writes() {
        assert_eq!(follow_past(&[]), Ok(()));
        for place in ["/", "/opt", "/opt/firefox", FILE] {
            let of_another = Entry { owner: 65534, ..OWN };
            assert_eq!(follow_past(&[(place, of_another)]), Err(format!("{place} belongs to user 65534")));
            for mode in [0o775, 0o757, 0o1777] {
                let open = Entry { mode, ..OWN };
                assert_eq!(follow_past(&[(place, open)]), Err(format!("{place} can be written by others")));
            }
        }
    }

    #[test]
    fn library_link_is_judged_with_every_target() {
        for target in ["/srv/fx", "../srv/fx", "./../usr/../srv/fx/", "/../srv/fx"] {
            assert_eq!(follow_past(&[("/opt/firefox", link(ROOT, target))]), Ok(()), "{target}");
            for place in ["/srv", "/srv/fx", "/srv/fx/libnss3.so"] {
                let odd = [("/opt/firefox", link(ROOT, target)), (place, Entry { owner: 1000, ..OWN })];
                let expected = Err(format!("{place} belongs to user 1000"));
                assert_eq!(follow_past(&odd), expected, "{target}");
            }
        }
        let by_another = follow_past(&[("/opt/firefox", link(1000, "/srv/fx"))]);
        assert_eq!(by_another, Err("/opt/firefox belongs to user 1000".into()));
        let nearby =
            follow_past(&[(FILE, link(ROOT, "real.so")), ("/opt/firefox/real.so", link(ROOT, FILE))]);
        assert!(nearby.is_err_and(|reason| reason.ends_with("too many links")));
    }

    #[test]
    fn library_path_relative_or_missing_is_refused() {
        assert!(follow(Path::new("libnss3.so"), |_| Ok(OWN)).is_err());
        assert!(follow(Path::new(""), |_| Ok(OWN)).is_err());
        assert!(vouch(Path::new("/nonexistent/libnss3.so")).is_err());
        assert_eq!(vouch(Path::new("/usr/lib")), Ok(()));
    }
}

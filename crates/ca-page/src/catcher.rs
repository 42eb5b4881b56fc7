//! Where replies of the page are kept, and what they are.
//!
//! The browser deletes what it has received when a download fails, and when the application dies: a second name of the
//! same file (a hard link), made before the first octet arrives, survives both. The browser never syncs. It reports
//! success for a reply that was cut without a known length: the file's own outer length decides.

#[cfg(unix)]
use std::sync::{Mutex, PoisonError};
use std::{
    env,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use certificate::pkcs12::{Extent, Kind, MAX_FILE_SIZE, extent};

/// The ending of the name under which a reply is kept.
const KEPT: &str = "kept";
/// The ending that the browser gives to the file that it writes to: WebKitGTK or Edge.
const WRITTEN: &str = if cfg!(windows) { "crdownload" } else { "wkdownload" };
/// The name of the file that holds space on the disk for the reply.
const RESERVE: &str = "reserve";
/// Its size: room for a reply, the wizard's own copy of it, and the record.
const RESERVED: usize = 128 * 1024;

/// Keeps the replies of one visit in a folder of its own.
#[derive(Debug)]
pub struct Catcher {
    folder: PathBuf,
    last: AtomicU32,
    /// The replies that are arriving, by their places.
    #[cfg(unix)]
    open: Mutex<Vec<(PathBuf, File)>>,
}

/// A reply that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caught {
    /// The file.
    pub path: PathBuf,
    /// Its size.
    pub octets: u64,
    /// What it is.
    pub content: Content,
}

/// What a reply is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// A whole certificate file.
    CertificateFile,
    /// A certificate file of which the end is missing.
    CutOff,
    /// Nothing: no octet arrived.
    Nothing,
    /// Something else.
    Other(Kind),
}

impl Content {
    /// What these octets are.
    #[must_use]
    pub fn of(octets: &[u8]) -> Self {
        match extent(octets) {
            Extent::Whole { kind: Kind::CertificateFile, .. } => Self::CertificateFile,
            Extent::Partial { has: 0, .. } => Self::Nothing,
            Extent::Partial { .. } => Self::CutOff,
            Extent::Whole { kind, .. } | Extent::Unmeasured(kind) => Self::Other(kind),
        }
    }
}

impl Catcher {
    /// Keeps replies in this folder, which exists and is private to the person.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            last: AtomicU32::new(0),
            #[cfg(unix)]
            open: Mutex::default(),
        }
    }

    /// A path for the next reply. Never one that exists: WebKitGTK would fail, and delete what is there. The space that
    /// was held for the reply is free from now on, and the folder is made anew where somebody has deleted it. Where it
    /// cannot be written any more, the reply goes to the [`spare`] one.
    pub fn place(&self) -> PathBuf {
        let spare = spare(&self.folder);
        let folder = match make(&self.folder).or_else(|_| make(&spare)) {
            Ok(folder) => folder,
            Err(error) => {
                log::warn!("the folder for the reply: {error}");
                &self.folder
            }
        };
        loop {
            let number = self.last.fetch_add(1, Ordering::Relaxed) + 1;
            let place = folder.join(format!("reply-{number}"));
            let names = [place.clone(), with(&place, WRITTEN), with(&place, KEPT)];
            if names.iter().all(|name| fs::symlink_metadata(name).is_err()) {
                return place;
            }
        }
    }

    /// Gives the reply at `place` its second name. WebKitGTK has created its files, and written nothing yet; Edge brings
    /// its file there after it has begun to write, and this is tried again until then.
    ///
    /// # Errors
    /// Where the file system has no hard links, or there is no file.
    pub fn hold(place: &Path) -> io::Result<()> {
        let kept = with(place, KEPT);
        // The browser may have put another file in the place of the one that was made early.
        #[cfg(unix)]
        if fs::metadata(&kept)
            .is_ok_and(|data| data.len() == 0 && std::os::unix::fs::MetadataExt::nlink(&data) == 1)
        {
            fs::remove_file(&kept)?;
        }
        if kept.exists() {
            return Ok(());
        }
        fs::hard_link(with(place, WRITTEN), &kept).or_else(|_| fs::hard_link(place, &kept))
    }

    /// Does so before the browser begins: a reply that is cut at once is deleted before WebKitGTK reports that it has begun.
    /// It writes into a file that is there, since that has another name (`g_file_replace` puts another file in the place of
    /// one with a single name only). Edge would not.
    ///
    /// # Errors
    /// Where the file system has no hard links, or no file can be made.
    pub fn hold_early(place: &Path) -> io::Result<()> {
        let kept = with(place, KEPT);
        File::create_new(&kept)?;
        fs::hard_link(&kept, with(place, WRITTEN)).inspect_err(|_| drop(fs::remove_file(&kept)))
    }

    /// Keeps the reply at `place` open, which has its second name. Whatever becomes of its names, [`Self::restore`] has its
    /// octets.
    ///
    /// # Errors
    /// When it cannot be read.
    #[cfg(unix)]
    pub fn keep_open(&self, place: &Path) -> io::Result<()> {
        let file = File::open(with(place, KEPT))?;
        self.open.lock().unwrap_or_else(PoisonError::into_inner).push((place.to_owned(), file));
        Ok(())
    }

    /// Gives the reply at `place` its second name again, with its octets so far, where somebody has deleted that while it
    /// arrived. Windows deletes no file that is open.
    ///
    /// # Errors
    /// When it cannot be written.
    #[cfg(unix)]
    pub fn restore(&self, place: &Path) -> io::Result<()> {
        use std::{
            io::{Seek, SeekFrom},
            os::unix::fs::MetadataExt,
        };
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((_, file)) = open.iter().find(|(of, _)| of == place) else { return Ok(()) };
        let kept = with(place, KEPT);
        if fs::metadata(&kept).is_ok_and(|data| file.metadata().is_ok_and(|held| held.ino() == data.ino())) {
            return Ok(());
        }
        log::warn!("the reply was deleted while it arrived");
        make(place.parent().unwrap_or(&self.folder))?;
        let mut octets = file;
        octets.seek(SeekFrom::Start(0))?;
        io::copy(&mut octets, &mut File::create(&kept)?).map(drop)
    }

    /// Takes the reply at `place`, whole or not: it is on the disk before this returns. One that has no name left broke
    /// off at once.
    ///
    /// # Errors
    /// When it cannot be read or synced.
    pub fn take(place: &Path) -> io::Result<Caught> {
        let kept = [with(place, KEPT), place.to_owned(), with(place, WRITTEN)];
        // The browser creates the first name empty, and keeps it so until the end.
        let size = |path: &Path| fs::metadata(path).ok().map(|data| data.len());
        let largest = kept.into_iter().filter_map(|path| Some((size(&path)?, path))).max();
        let Some((octets, path)) = largest else {
            return Ok(Caught { path: place.to_owned(), octets: 0, content: Content::Nothing });
        };
        // Windows syncs a file only for who may write to it.
        disk::sync(&File::options().write(true).open(&path)?)?;
        #[cfg(unix)]
        if let Some(folder) = path.parent() {
            disk::sync(&File::open(folder)?)?;
        }
        let content = match octets > MAX_FILE_SIZE as u64 {
            true => Content::Other(Kind::Unknown),
            false => Content::of(&fs::read(&path)?),
        };
        Ok(Caught { path, octets, content })
    }

    /// Keeps a page that begins like a certificate file: a server that names the wrong type makes the browser show it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn take_page(&self, content: &[u8]) -> io::Result<Option<Caught>> {
        if !is_of_file(content) {
            return Ok(None);
        }
        let place = self.place();
        fs::write(with(&place, KEPT), content)?;
        Self::take(&place).map(Some)
    }
}

/// Whether these octets of a page are a certificate file, or the beginning of one.
#[must_use]
pub fn is_of_file(content: &[u8]) -> bool {
    matches!(Content::of(content), Content::CertificateFile | Content::CutOff)
}

/// Holds space in the folder for a reply, so that a disk that others fill during the visit costs nothing.
///
/// # Errors
/// When there is none.
pub fn reserve(folder: &Path) -> io::Result<()> {
    let mut file = File::create(folder.join(RESERVE))?;
    file.write_all(&[0; RESERVED])?;
    disk::sync(&file)
}

/// Whether every reply in the folder is empty, or one of these contents.
///
/// # Errors
/// When one cannot be read.
pub fn holds_nothing_but(folder: &Path, contents: &[Vec<u8>]) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let octets = entry.metadata()?.len();
        if octets == 0 || entry.file_name() == RESERVE {
            continue;
        }
        let has_size = contents.iter().any(|content| content.len() as u64 == octets);
        if !has_size || !contents.contains(&fs::read(entry.path())?) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The folder for replies where that of the visit cannot be written any more: beside other temporary files, under the same
/// name, which nobody can guess.
#[must_use]
pub fn spare(folder: &Path) -> PathBuf {
    env::temp_dir().join(folder.file_name().unwrap_or_default())
}

/// Makes the folder where it is missing, private to the person. It can be written, and no space is held in it.
fn make(folder: &Path) -> io::Result<&Path> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)?;
    let reserve = folder.join(RESERVE);
    // A disk that is full has room for it alone.
    if !reserve.exists() {
        File::create(&reserve)?;
    }
    fs::remove_file(reserve).map(|()| folder)
}

/// The replies that an earlier visit has left in its folder, or the spare one, the largest of each.
#[must_use]
pub fn left_in(folder: &Path) -> Vec<Caught> {
    let folders = [folder.to_owned(), spare(folder)];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten());
    let name = |path: PathBuf| match path.extension() {
        Some(ending) if ending == KEPT || ending == WRITTEN => path.with_extension(""),
        _ => path,
    };
    let replies = entries.flatten().filter(|entry| entry.file_name() != RESERVE);
    let mut places: Vec<_> = replies.map(|entry| name(entry.path())).collect();
    places.sort();
    places.dedup();
    places.iter().filter_map(|place| Catcher::take(place).ok()).collect()
}

/// The most of what a visit has left in its folder, if anything has come.
#[must_use]
pub fn most_in(folder: &Path) -> Option<Caught> {
    left_in(folder).into_iter().max_by_key(|caught| caught.octets).filter(|caught| caught.octets > 0)
}

fn with(place: &Path, ending: &str) -> PathBuf {
    let mut name = place.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    /// The files as WebKitGTK creates them.
    fn begun(catcher: &Catcher) -> PathBuf {
        let place = catcher.place();
        fs::write(&place, "").unwrap();
        fs::write(with(&place, WRITTEN), "").unwrap();
        place
    }

    #[test]
    fn reply_that_the_browser_deletes_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let catcher = Catcher::new(folder.path().to_owned());
        let place = begun(&catcher);
        Catcher::hold(&place).unwrap();
        fs::write(with(&place, WRITTEN), [0x30, 0x82, 0x01]).unwrap();
        fs::remove_file(&place).unwrap();
        fs::remove_file(with(&place, WRITTEN)).unwrap();
        let caught = Catcher::take(&place).unwrap();
        assert_eq!((caught.octets, caught.content), (3, Content::CutOff));
    }

    #[test]
    fn reply_is_held_before_the_browser_begins() {
        let folder = tempfile::tempdir().unwrap();
        let catcher = Catcher::new(folder.path().to_owned());
        let place = catcher.place();
        Catcher::hold_early(&place).unwrap();
        fs::write(with(&place, WRITTEN), "cut").unwrap();
        fs::remove_file(with(&place, WRITTEN)).unwrap();
        Catcher::hold(&place).unwrap();
        assert_eq!(Catcher::take(&place).unwrap().octets, 3);
    }

    #[test]
    fn reply_renamed_by_the_browser_is_kept_once() {
        let folder = tempfile::tempdir().unwrap();
        let catcher = Catcher::new(folder.path().to_owned());
        let place = begun(&catcher);
        Catcher::hold(&place).unwrap();
        fs::write(with(&place, WRITTEN), "something").unwrap();
        fs::rename(with(&place, WRITTEN), &place).unwrap();
        assert_eq!(Catcher::take(&place).unwrap().octets, 9);
        let left = left_in(folder.path());
        assert_eq!(left.len(), 1, "{left:?}");
    }

    #[test]
    fn reply_that_begins_late_is_held_then() {
        let folder = tempfile::tempdir().unwrap();
        let place = Catcher::new(folder.path().to_owned()).place();
        assert_eq!(Catcher::hold(&place).unwrap_err().kind(), io::ErrorKind::NotFound);
        fs::write(with(&place, WRITTEN), [0x30, 0x82]).unwrap();
        Catcher::hold(&place).unwrap();
        fs::remove_file(with(&place, WRITTEN)).unwrap();
        assert_eq!(Catcher::take(&place).unwrap().octets, 2);
    }

    #[cfg(unix)]
    #[test]
    fn reply_written_to_another_file_is_held_then() {
        let folder = tempfile::tempdir().unwrap();
        let place = Catcher::new(folder.path().to_owned()).place();
        Catcher::hold_early(&place).unwrap();
        fs::remove_file(with(&place, WRITTEN)).unwrap();
        fs::write(with(&place, WRITTEN), "").unwrap();
        Catcher::hold(&place).unwrap();
        fs::write(with(&place, WRITTEN), "cut").unwrap();
        fs::remove_file(with(&place, WRITTEN)).unwrap();
        assert_eq!(Catcher::take(&place).unwrap().octets, 3);
    }

    #[cfg(unix)]
    #[test]
    fn reply_whose_folder_is_deleted_meanwhile_is_restored() {
        let folder = tempfile::tempdir().unwrap();
        let catcher = Catcher::new(folder.path().join("page-1"));
        let place = begun(&catcher);
        Catcher::hold(&place).unwrap();
        catcher.keep_open(&place).unwrap();
        let mut written = File::options().append(true).open(with(&place, WRITTEN)).unwrap();
        written.write_all(&[0x30, 0x82]).unwrap();
        catcher.restore(&place).unwrap();
        fs::remove_dir_all(folder.path().join("page-1")).unwrap();
        for (octets, rest) in [(2, &[][..]), (3, &[1][..])] {
            written.write_all(rest).unwrap();
            catcher.restore(&place).unwrap();
            assert_eq!(Catcher::take(&place).unwrap().octets, octets, "also after a stall");
        }
    }

    #[test]
    fn place_is_never_one_that_exists() {
        let folder = tempfile::tempdir().unwrap();
        let first = Catcher::new(folder.path().to_owned());
        let place = begun(&first);
        let again = Catcher::new(folder.path().to_owned());
        assert_ne!(again.place(), place);
        assert_ne!(first.place(), place);
    }

    #[test]
    fn place_is_in_a_folder_with_the_reserved_space() {
        let folder = tempfile::tempdir().unwrap();
        reserve(folder.path()).unwrap();
        assert_eq!(left_in(folder.path()), [], "it is no reply");
        let catcher = Catcher::new(folder.path().to_owned());
        fs::write(catcher.place(), "a reply").unwrap();
        assert!(!folder.path().join(RESERVE).exists());
        fs::remove_dir_all(folder.path()).unwrap();
        fs::write(catcher.place(), "another").unwrap();
    }

    #[test]
    fn reply_goes_elsewhere_where_its_folder_cannot_be_made() {
        let home = tempfile::tempdir().unwrap();
        let folder = tempfile::tempdir_in(home.path()).unwrap().path().to_owned();
        fs::write(&folder, "something in the way").unwrap();
        let place = Catcher::new(folder.clone()).place();
        fs::write(&place, "a reply").unwrap();
        assert_eq!(left_in(&folder).len(), 1);
        fs::remove_dir_all(spare(&folder)).unwrap();
    }

    #[test]
    fn nothing_left_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let catcher = Catcher::new(folder.path().to_owned());
        assert_eq!(Catcher::take(&catcher.place()).unwrap().content, Content::Nothing);
        assert_eq!(left_in(&folder.path().join("gone")), []);
        assert_eq!(catcher.take_page(b"<html>a page</html>").unwrap(), None);
    }
}

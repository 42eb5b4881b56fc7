//! Who may change a file.

use std::{
    ffi::c_void,
    fs,
    path::Path,
    ptr::{self, NonNull},
};

use windows_sys::Win32::{
    Foundation::{GENERIC_ALL, GENERIC_WRITE, LocalFree},
    Security::{
        ACCESS_ALLOWED_ACE, ACE_HEADER, ACL,
        Authorization::{ConvertSidToStringSidW, GetNamedSecurityInfoW, SE_FILE_OBJECT},
        DACL_SECURITY_INFORMATION, GetAce, INHERIT_ONLY_ACE, OWNER_SECURITY_INFORMATION, PSID,
    },
    Storage::FileSystem::{
        DELETE, FILE_APPEND_DATA, FILE_DELETE_CHILD, FILE_WRITE_DATA, WRITE_DAC, WRITE_OWNER,
    },
};

use super::{WindowsError, check, read_wide, wide_path};

/// The Administrators, the system, and the installer of Windows (Well-known SIDs; TrustedInstaller).
const ADMINISTRATORS: [&str; 3] =
    ["S-1-5-32-544", "S-1-5-18", "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"];

/// To take something away, or to permit oneself to.
const REPLACE: u32 = FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_ALL | GENERIC_WRITE;
/// To put something there. Everybody may make folders beside `Program Files`.
const WRITE: u32 = REPLACE | FILE_WRITE_DATA | FILE_APPEND_DATA;

/// The two kinds of entry that are understood, as all that Windows makes for files (winnt.h).
const ALLOWED: u8 = 0;
const DENIED: u8 = 1;

/// Makes sure that nobody but an administrator can change the file at `path`, put another beside it, or replace a folder
/// on the way to it. A way that leads through links is refused.
///
/// # Errors
/// What is wrong with which part of the way.
pub(crate) fn vouch(path: &Path) -> Result<(), String> {
    let real = fs::canonicalize(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let real = real.to_string_lossy();
    if !real.trim_start_matches(r"\\?\").eq_ignore_ascii_case(&path.to_string_lossy()) {
        return Err(format!("{} leads to {real}", path.display()));
    }
    for (above, place) in path.ancestors().enumerate() {
        let forbidden = if above < 2 { WRITE } else { REPLACE };
        let stranger = Descriptor::of(place).and_then(|descriptor| descriptor.stranger(forbidden));
        match stranger {
            Ok(None) => {}
            Ok(Some(who)) => return Err(format!("{} can be changed by {who}", place.display())),
            Err(error) => return Err(format!("{}: {error}", place.display())),
        }
    }
    Ok(())
}

/// Owner and access control list of a file.
struct Descriptor {
    /// Holds what the other two point to.
    memory: *mut c_void,
    owner: PSID,
    access: *mut ACL,
}

impl Descriptor {
    fn of(place: &Path) -> Result<Self, WindowsError> {
        let name = wide_path(place);
        let mut descriptor =
            Self { memory: ptr::null_mut(), owner: ptr::null_mut(), access: ptr::null_mut() };
        // SAFETY: (GetNamedSecurityInfoW) the name ends in NUL; each pointer receives a place in `memory`, or NULL.
        let code = unsafe {
            GetNamedSecurityInfoW(
                name.as_ptr(),
                SE_FILE_OBJECT,
                OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                &raw mut descriptor.owner,
                ptr::null_mut(),
                &raw mut descriptor.access,
                ptr::null_mut(),
                &raw mut descriptor.memory,
            )
        };
        if code == 0 { Ok(descriptor) } else { Err(WindowsError { call: "GetNamedSecurityInfoW", code }) }
    }

    /// Who owns it or may do one of these things to it, and is no administrator.
    fn stranger(&self, forbidden: u32) -> Result<Option<String>, WindowsError> {
        let owner = text_of(self.owner)?;
        if !ADMINISTRATORS.contains(&owner.as_str()) {
            return Ok(Some(owner));
        }
        // Without a list everybody may do everything.
        let Some(access) = NonNull::new(self.access) else { return Ok(Some("everybody".into())) };
        // SAFETY: the list lives as long as `self`.
        let entries = unsafe { access.as_ref() }.AceCount;
        for index in 0..u32::from(entries) {
            let mut entry: *mut c_void = ptr::null_mut();
            // SAFETY: (GetAce) the list is one of Windows' own, and has an entry of this number.
            check("GetAce", unsafe { GetAce(access.as_ptr(), index, &raw mut entry) })?;
            // SAFETY: every entry begins with its header.
            let header = unsafe { entry.cast::<ACE_HEADER>().read() };
            if u32::from(header.AceFlags) & INHERIT_ONLY_ACE != 0 || header.AceType == DENIED {
                continue;
            }
            if header.AceType != ALLOWED {
                return Ok(Some(format!("whom an entry of type {} means", header.AceType)));
            }
            let allowed = entry.cast::<ACCESS_ALLOWED_ACE>();
            // SAFETY: an entry of this type is one of these, and its SID begins where the field is.
            let (mask, who) = unsafe { ((*allowed).Mask, (&raw mut (*allowed).SidStart).cast::<c_void>()) };
            let who = text_of(who)?;
            if mask & forbidden != 0 && !ADMINISTRATORS.contains(&who.as_str()) {
                return Ok(Some(who));
            }
        }
        Ok(None)
    }
}

impl Drop for Descriptor {
    fn drop(&mut self) {
        // SAFETY: (GetNamedSecurityInfoW) the memory is the caller's to free, once.
        unsafe { LocalFree(self.memory) };
    }
}

/// The SID as text, such as `S-1-5-18`.
fn text_of(sid: PSID) -> Result<String, WindowsError> {
    let mut text: *mut u16 = ptr::null_mut();
    // SAFETY: (ConvertSidToStringSidW) `sid` is one of a living descriptor, or NULL, which is refused.
    check("ConvertSidToStringSidW", unsafe { ConvertSidToStringSidW(sid, &raw mut text) })?;
    // SAFETY: as above, the text ends in NUL.
    let units = unsafe { read_wide(text) }.unwrap_or_default();
    // SAFETY: as above, the text is the caller's to free, once.
    unsafe { LocalFree(text.cast()) };
    Ok(String::from_utf16_lossy(units.strip_suffix(&[0]).unwrap_or(&units)))
}

//! The permissions to change a file.

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

/// The SIDs of the Administrators, the system, and the installer of Windows (Well-known SIDs; TrustedInstaller).
const ADMINISTRATORS: [&str; 3] =
    ["S-1-5-32-544", "S-1-5-18", "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"];

/// The rights to delete, or to grant oneself rights.
const REPLACE: u32 = FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_ALL | GENERIC_WRITE;
/// The rights to add something. Everybody may create folders beside `Program Files`.
const WRITE: u32 = REPLACE | FILE_WRITE_DATA | FILE_APPEND_DATA;

/// The two types of entry that are supported, the only ones that Windows creates for files (winnt.h).
const ALLOWED: u8 = 0;
const DENIED: u8 = 1;

/// Checks that nobody but an administrator can change the file at `path`, add another beside it, or replace a folder
/// on the path. A path with links is refused.
///
/// # Errors
/// The part of the path with the wrong owner or access control list.
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
    /// The memory that the other two point into.
    memory: *mut c_void,
    owner: PSID,
    access: *mut ACL,
}

impl Descriptor {
    fn of(place: &Path) -> Result<Self, WindowsError> {
        let name = wide_path(place);
        let mut descriptor =
            Self { memory: ptr::null_mut(), owner: ptr::null_mut(), access: ptr::null_mut() };
        // SAFETY: (GetNamedSecurityInfoW) the name is null-terminated; each pointer receives a place in `memory`, or
        // NULL.
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

    /// The owner, or an account with one of these rights, that is not an administrator.
    fn stranger(&self, forbidden: u32) -> Result<Option<String>, WindowsError> {
        let owner = text_of(self.owner)?;
        if !ADMINISTRATORS.contains(&owner.as_str()) {
            return Ok(Some(owner));
        }
        // Without a list everybody has all rights.
        let Some(access) = NonNull::new(self.access) else { return Ok(Some("everybody".into())) };
        // SAFETY: the list lives as long as `self`.
        let entries = unsafe { access.as_ref() }.AceCount;
        for index in 0..u32::from(entries) {
            let mut entry: *mut c_void = ptr::null_mut();
            // SAFETY: (GetAce) the list comes from Windows, and has an entry of this number.
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
        // SAFETY: (GetNamedSecurityInfoW) the caller frees the memory, once.
        unsafe { LocalFree(self.memory) };
    }
}

/// The SID as text, such as `S-1-5-18`.
fn text_of(sid: PSID) -> Result<String, WindowsError> {
    let mut text: *mut u16 = ptr::null_mut();
    // SAFETY: (ConvertSidToStringSidW) `sid` belongs to a live descriptor, or is NULL, which is refused.
    check("ConvertSidToStringSidW", unsafe { ConvertSidToStringSidW(sid, &raw mut text) })?;
    // SAFETY: as above, the text is null-terminated.
    let units = unsafe { read_wide(text) }.unwrap_or_default();
    // SAFETY: as above, the caller frees the text, once.
    unsafe { LocalFree(text.cast()) };
    Ok(String::from_utf16_lossy(units.strip_suffix(&[0]).unwrap_or(&units)))
}

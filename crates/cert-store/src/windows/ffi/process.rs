//! The running programs.

use std::{
    os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle},
    process,
};

use windows_sys::Win32::{
    Foundation::INVALID_HANDLE_VALUE,
    System::{
        Diagnostics::ToolHelp::{
            CreateToolhelp32Snapshot, PROCESSENTRY32W, Process32FirstW, Process32NextW, TH32CS_SNAPPROCESS,
        },
        RemoteDesktop::ProcessIdToSessionId,
    },
};

/// Whether one of these programs (`name.exe`) is running in this user's session.
pub(crate) fn runs_in_this_session(names: &[&str]) -> bool {
    let session = session(process::id());
    processes().any(|(id, name)| {
        names.iter().any(|wanted| name.eq_ignore_ascii_case(wanted)) && self::session(id) == session
    })
}

fn session(id: u32) -> Option<u32> {
    let mut session = 0;
    // SAFETY: (ProcessIdToSessionId) takes any number; `session` receives one.
    (unsafe { ProcessIdToSessionId(id, &raw mut session) } != 0).then_some(session)
}

/// All processes: their number, and their program's name.
fn processes() -> impl Iterator<Item = (u32, String)> {
    // SAFETY: (CreateToolhelp32Snapshot) returns an owned handle, or this value.
    let snapshot = unsafe {
        let handle = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
        (handle != INVALID_HANDLE_VALUE).then(|| OwnedHandle::from_raw_handle(handle))
    };
    let mut is_first = true;
    std::iter::from_fn(move || {
        let snapshot = snapshot.as_ref()?.as_raw_handle();
        let mut entry = PROCESSENTRY32W { dwSize: size_of::<PROCESSENTRY32W>() as u32, ..Default::default() };
        let next = if is_first { Process32FirstW } else { Process32NextW };
        is_first = false;
        // SAFETY: (Process32FirstW, Process32NextW) the snapshot is open, and the entry states its size.
        (unsafe { next(snapshot, &raw mut entry) } != 0).then(|| {
            let name = entry.szExeFile.split(|unit| *unit == 0).next().unwrap_or_default();
            (entry.th32ProcessID, String::from_utf16_lossy(name))
        })
    })
}

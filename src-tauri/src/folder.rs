//! Shows a file in its folder, in the system's program for files.

use std::{io, path::Path};

/// Opens the folder with the file selected. The path is visible to other programs, and is no secret. May block.
#[cfg(target_os = "linux")]
pub(crate) fn show(path: &Path) -> io::Result<()> {
    use gtk::{
        gio::{Cancellable, DBusCallFlags, File, prelude::FileExt},
        glib::ToVariant,
    };

    let files = [File::for_path(path).uri().to_string()];
    let shown = crate::session_bus::connect().and_then(|bus| {
        // https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
        let (name, object) = ("org.freedesktop.FileManager1", "/org/freedesktop/FileManager1");
        let selected = (&files[..], "").to_variant();
        let (flags, patience) = (DBusCallFlags::NONE, PATIENCE);
        let none = Cancellable::NONE;
        bus.call_sync(Some(name), object, name, "ShowItems", Some(&selected), None, flags, patience, none)
    });
    match (shown, path.parent()) {
        // A desktop without this service still opens a folder.
        (Err(_), Some(folder)) => open::that_detached(folder),
        _ => Ok(()),
    }
}

/// The milliseconds in which a program for files has to start and reply.
#[cfg(target_os = "linux")]
const PATIENCE: i32 = 10_000;

/// The same on Windows. The file's name follows the switch within one argument, in quotes of its own.
#[cfg(windows)]
pub(crate) fn show(path: &Path) -> io::Result<()> {
    use std::{ffi::OsString, os::windows::process::CommandExt, process::Command};

    let mut select = OsString::from("/select,\"");
    select.push(path);
    select.push("\"");
    Command::new("explorer.exe").raw_arg(select).spawn().map(drop)
}

/// The same on macOS.
#[cfg(target_os = "macos")]
pub(crate) fn show(path: &Path) -> io::Result<()> {
    std::process::Command::new("/usr/bin/open").arg("-R").arg(path).status().map(drop)
}

//! The clipboard of Windows.
#![allow(unsafe_code, reason = "the clipboard's memory belongs to Windows")]

use std::slice;

use windows::Win32::{
    Foundation::HGLOBAL,
    System::{
        DataExchange::{CloseClipboard, GetClipboardData, OpenClipboard},
        Memory::{GlobalLock, GlobalSize, GlobalUnlock},
        Ole::CF_UNICODETEXT,
    },
};

/// Passes on the text.
pub(super) fn read(take: impl FnOnce(Option<&str>) + 'static) {
    take(copied().as_deref());
}

fn copied() -> Option<String> {
    // SAFETY: without a window the clipboard is opened for this thread, which closes it below.
    unsafe { OpenClipboard(None) }.ok()?;
    // SAFETY: the clipboard is open.
    let data = unsafe { GetClipboardData(CF_UNICODETEXT.0.into()) };
    let text = data.ok().and_then(|data| utf_16(HGLOBAL(data.0)));
    // SAFETY: this thread has opened it; what it held was copied.
    let _ = unsafe { CloseClipboard() };
    text
}

/// The text of a block, which ends with a zero where the block is longer.
fn utf_16(block: HGLOBAL) -> Option<String> {
    // SAFETY: the block is the clipboard's, and stays while that is open.
    let (begin, octets) = unsafe { (GlobalLock(block).cast::<u16>(), GlobalSize(block)) };
    if begin.is_null() {
        return None;
    }
    // SAFETY: the block is aligned for every type, and locked at its whole size.
    let units = unsafe { slice::from_raw_parts(begin, octets / size_of::<u16>()) };
    let text = units.split(|unit| *unit == 0).next().map(String::from_utf16_lossy);
    // SAFETY: it was locked above, and `units` is no longer used.
    let _ = unsafe { GlobalUnlock(block) };
    text
}

//! The general pasteboard of macOS.
#![allow(unsafe_code, reason = "Objective-C knows nothing of Rust's rules")]

use objc2_app_kit::{NSPasteboard, NSPasteboardTypeString};

/// Passes on the text.
pub(super) fn read(take: impl FnOnce(Option<&str>) + 'static) {
    // SAFETY: AppKit's constant, which never changes.
    let kind = unsafe { NSPasteboardTypeString };
    let text = NSPasteboard::generalPasteboard().stringForType(kind);
    take(text.map(|text| text.to_string()).as_deref());
}

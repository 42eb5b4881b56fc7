//! WinHTTP's resolver: the settings of the user, its PAC script, and one that the network offers (WPAD).
//!
//! Source: <https://learn.microsoft.com/windows/win32/winhttp/winhttp-autoproxy-support>

use std::{
    ffi::{OsString, c_void},
    io,
    os::windows::ffi::OsStringExt,
    ptr,
};

use windows_sys::{
    Win32::{
        Foundation::GlobalFree,
        Networking::WinHttp::{
            ERROR_WINHTTP_LOGIN_FAILURE, WINHTTP_ACCESS_TYPE_NAMED_PROXY, WINHTTP_ACCESS_TYPE_NO_PROXY,
            WINHTTP_AUTO_DETECT_TYPE_DHCP, WINHTTP_AUTO_DETECT_TYPE_DNS_A, WINHTTP_AUTOPROXY_AUTO_DETECT,
            WINHTTP_AUTOPROXY_CONFIG_URL, WINHTTP_AUTOPROXY_OPTIONS, WINHTTP_CURRENT_USER_IE_PROXY_CONFIG,
            WINHTTP_PROXY_INFO, WinHttpCloseHandle, WinHttpGetIEProxyConfigForCurrentUser,
            WinHttpGetProxyForUrl, WinHttpOpen,
        },
    },
    core::PWSTR,
};

use crate::list::{DIRECT, is_bypassed, proxies};

pub(crate) fn on_the_way_to(address: &str) -> Vec<String> {
    let Some(settings) = UserSettings::read() else { return Vec::new() };
    let detected = settings.detects.then(|| by_script(address, None)).flatten();
    let decided = || by_script(address, Some(settings.script.as_deref()?));
    if let Some(found) = detected.or_else(decided) {
        return found;
    }
    let bypassed = settings.bypass.is_some_and(|list| is_bypassed(&list, address));
    match settings.proxies {
        Some(_) if bypassed => vec![DIRECT.to_owned()],
        Some(list) => proxies(&list),
        None => Vec::new(),
    }
}

/// The user's proxy settings.
struct UserSettings {
    detects: bool,
    script: Option<String>,
    proxies: Option<String>,
    bypass: Option<String>,
}

impl UserSettings {
    fn read() -> Option<Self> {
        let mut settings = WINHTTP_CURRENT_USER_IE_PROXY_CONFIG::default();
        // SAFETY: the call fills the structure; its pointers are freed by `taken`.
        unsafe {
            (WinHttpGetIEProxyConfigForCurrentUser(&raw mut settings) != 0).then(|| Self {
                detects: settings.fAutoDetect != 0,
                script: taken(settings.lpszAutoConfigUrl),
                proxies: taken(settings.lpszProxy),
                bypass: taken(settings.lpszProxyBypass),
            })
        }
    }
}

/// A handle of WinHTTP that is closed when it is dropped.
struct Session(*mut c_void);

impl Session {
    fn open() -> io::Result<Self> {
        // SAFETY: no string is passed.
        let session =
            unsafe { WinHttpOpen(ptr::null(), WINHTTP_ACCESS_TYPE_NO_PROXY, ptr::null(), ptr::null(), 0) };
        if session.is_null() { Err(io::Error::last_os_error()) } else { Ok(Self(session)) }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // SAFETY: the handle is open, and closed nowhere else.
        unsafe { WinHttpCloseHandle(self.0) };
    }
}

/// The result of the script at this URL or, without one, of the script that the network offers; `None` when it cannot
/// be downloaded.
fn by_script(address: &str, script: Option<&str>) -> Option<Vec<String>> {
    let (address, script) = (wide(address), script.map(wide));
    let mut options = match &script {
        Some(script) => WINHTTP_AUTOPROXY_OPTIONS {
            dwFlags: WINHTTP_AUTOPROXY_CONFIG_URL,
            lpszAutoConfigUrl: script.as_ptr(),
            ..WINHTTP_AUTOPROXY_OPTIONS::default()
        },
        None => WINHTTP_AUTOPROXY_OPTIONS {
            dwFlags: WINHTTP_AUTOPROXY_AUTO_DETECT,
            dwAutoDetectFlags: WINHTTP_AUTO_DETECT_TYPE_DHCP | WINHTTP_AUTO_DETECT_TYPE_DNS_A,
            ..WINHTTP_AUTOPROXY_OPTIONS::default()
        },
    };
    let answer = ask(&address, &mut options);
    let is_closed =
        |error: &io::Error| error.raw_os_error() == Some(ERROR_WINHTTP_LOGIN_FAILURE.cast_signed());
    // The user's credentials are sent to a host that somebody has configured, and to none that the network offers.
    // Not at the first try: Windows does not cache a result that it got with them.
    if script.is_some() && answer.as_ref().is_err_and(is_closed) {
        options.fAutoLogonIfChallenged = 1;
        return ask(&address, &mut options).ok();
    }
    answer.ok()
}

fn ask(address: &[u16], options: &mut WINHTTP_AUTOPROXY_OPTIONS) -> io::Result<Vec<String>> {
    let session = Session::open()?;
    let mut answer = WINHTTP_PROXY_INFO::default();
    // SAFETY: the session is open, the strings are null-terminated and outlive the call, the call fills the result,
    // and its pointers are freed by `taken`.
    let list = unsafe {
        if WinHttpGetProxyForUrl(session.0, address.as_ptr(), options, &raw mut answer) == 0 {
            return Err(io::Error::last_os_error());
        }
        let _ = taken(answer.lpszProxyBypass);
        taken(answer.lpszProxy)
    };
    Ok(match list {
        Some(list) if answer.dwAccessType == WINHTTP_ACCESS_TYPE_NAMED_PROXY => proxies(&list),
        _ => vec![DIRECT.to_owned()],
    })
}

fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

/// Copies the string, and frees it.
///
/// # Safety
/// The pointer is null, or points to a null-terminated string that WinHTTP allocated for its caller.
unsafe fn taken(string: PWSTR) -> Option<String> {
    if string.is_null() {
        return None;
    }
    // SAFETY: the string is null-terminated and is read up to there, and no other pointer to it exists.
    unsafe {
        let length = (0..).take_while(|&at| *string.add(at) != 0).count();
        let text = OsString::from_wide(std::slice::from_raw_parts(string, length));
        GlobalFree(string.cast());
        Some(text.to_string_lossy().into_owned())
    }
}

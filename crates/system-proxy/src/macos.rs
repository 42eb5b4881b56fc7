//! CFNetwork's resolver: the settings of the network service in use, and PAC scripts.
//!
//! Source: <https://developer.apple.com/documentation/cfnetwork/cfproxysupport>

use std::{ffi::c_void, ptr, time::Duration};

use core_foundation::{
    array::{CFArray, CFArrayRef},
    base::{CFType, TCFType},
    dictionary::{CFDictionary, CFDictionaryRef},
    error::CFErrorRef,
    number::CFNumber,
    runloop::{CFRunLoop, CFRunLoopSource, CFRunLoopSourceRef},
    string::{CFString, CFStringRef},
    url::{CFURL, CFURLRef},
};

/// The longest time for a script to be downloaded and run.
const PATIENCE: Duration = Duration::from_secs(4);
const DIRECT: &str = "direct://";

type Settings = CFDictionary<CFString, CFType>;

/// CFStreamClientContext of CFStream.h.
#[repr(C)]
struct ClientContext {
    version: isize,
    info: *mut c_void,
    retain: *const c_void,
    release: *const c_void,
    copy_description: *const c_void,
}

// CFProxySupport.h.
#[link(name = "CFNetwork", kind = "framework")]
unsafe extern "C" {
    static kCFProxyTypeKey: CFStringRef;
    static kCFProxyTypeHTTP: CFStringRef;
    static kCFProxyTypeHTTPS: CFStringRef;
    static kCFProxyTypeSOCKS: CFStringRef;
    static kCFProxyTypeNone: CFStringRef;
    static kCFProxyTypeAutoConfigurationURL: CFStringRef;
    static kCFProxyHostNameKey: CFStringRef;
    static kCFProxyPortNumberKey: CFStringRef;
    static kCFProxyAutoConfigurationURLKey: CFStringRef;

    fn CFNetworkCopySystemProxySettings() -> CFDictionaryRef;
    fn CFNetworkCopyProxiesForURL(url: CFURLRef, settings: CFDictionaryRef) -> CFArrayRef;
    fn CFNetworkExecuteProxyAutoConfigurationURL(
        script: CFURLRef,
        target: CFURLRef,
        callback: extern "C" fn(*mut c_void, CFArrayRef, CFErrorRef),
        context: *mut ClientContext,
    ) -> CFRunLoopSourceRef;
}

pub(crate) fn on_the_way_to(address: &str) -> Vec<String> {
    let Some(target) = url(address) else { return Vec::new() };
    // SAFETY: both calls return an object that the caller releases, or null.
    let found = unsafe {
        let settings = CFNetworkCopySystemProxySettings();
        if settings.is_null() {
            return Vec::new();
        }
        let settings: Settings = TCFType::wrap_under_create_rule(settings);
        let found = CFNetworkCopyProxiesForURL(target.as_concrete_TypeRef(), settings.as_concrete_TypeRef());
        if found.is_null() {
            return Vec::new();
        }
        CFArray::<Settings>::wrap_under_create_rule(found)
    };
    found.iter().flat_map(|proxy| named(&proxy, Some(&target))).collect()
}

fn url(text: &str) -> Option<CFURL> {
    let text = text.as_bytes();
    // SAFETY: the octets are valid for the duration of the call.
    unsafe {
        let url = core_foundation::url::CFURLCreateWithBytes(
            ptr::null(),
            text.as_ptr(),
            text.len().try_into().ok()?,
            core_foundation::string::kCFStringEncodingUTF8,
            ptr::null(),
        );
        (!url.is_null()).then(|| CFURL::wrap_under_create_rule(url))
    }
}

/// The proxies of an entry: itself, or those of its script. A script cannot name another script.
fn named(proxy: &Settings, target: Option<&CFURL>) -> Vec<String> {
    let string = |key| proxy.find(constant(key)).and_then(|value| value.downcast::<CFString>());
    // SAFETY: the framework's constants are valid while it is loaded.
    let (kind, host, port, script, kinds) = unsafe {
        (
            string(kCFProxyTypeKey),
            string(kCFProxyHostNameKey),
            proxy.find(constant(kCFProxyPortNumberKey)).and_then(|value| value.downcast::<CFNumber>()),
            proxy.find(constant(kCFProxyAutoConfigurationURLKey)).and_then(|value| value.downcast::<CFURL>()),
            [
                (kCFProxyTypeNone, ""),
                (kCFProxyTypeHTTP, "http"),
                // The proxy for HTTPS addresses itself speaks HTTP.
                (kCFProxyTypeHTTPS, "http"),
                (kCFProxyTypeSOCKS, "socks"),
                (kCFProxyTypeAutoConfigurationURL, "script"),
            ]
            .map(|(kind, scheme)| (constant(kind), scheme)),
        )
    };
    let scheme = kinds.iter().find(|(known, _)| kind.as_ref() == Some(known)).map(|(_, scheme)| *scheme);
    match (scheme, host, target) {
        (Some(""), _, _) => vec![DIRECT.to_owned()],
        (Some("script"), _, Some(target)) => {
            script.map(|script| by_script(&script, target)).unwrap_or_default()
        }
        (Some(scheme), Some(host), _) if scheme != "script" => {
            let port = port.and_then(|port| port.to_i32()).filter(|port| *port > 0);
            vec![format!("{scheme}://{host}{}", port.map(|port| format!(":{port}")).unwrap_or_default())]
        }
        _ => Vec::new(),
    }
}

fn constant(string: CFStringRef) -> CFString {
    // SAFETY: a constant string of the framework, valid for as long as the program runs.
    unsafe { CFString::wrap_under_get_rule(string) }
}

/// The script's result, run in this thread's own run loop; empty when it is not available in time.
fn by_script(script: &CFURL, target: &CFURL) -> Vec<String> {
    let mut answer: Option<CFArray<Settings>> = None;
    let mut context = ClientContext {
        version: 0,
        info: (&raw mut answer).cast(),
        retain: ptr::null(),
        release: ptr::null(),
        copy_description: ptr::null(),
    };
    // SAFETY: the source, which alone calls back, is removed from the loop before `answer` is dropped.
    let source = unsafe {
        let source = CFNetworkExecuteProxyAutoConfigurationURL(
            script.as_concrete_TypeRef(),
            target.as_concrete_TypeRef(),
            keep,
            &raw mut context,
        );
        if source.is_null() {
            return Vec::new();
        }
        CFRunLoopSource::wrap_under_create_rule(source)
    };
    let mode = CFString::from_static_string("personalsign-wizard.proxy-script");
    let this = CFRunLoop::get_current();
    this.add_source(&source, mode.as_concrete_TypeRef());
    // Runs until `keep` stops it: the download of the script uses sources of its own, whose events are not the
    // result.
    CFRunLoop::run_in_mode(mode.as_concrete_TypeRef(), PATIENCE, false);
    this.remove_source(&source, mode.as_concrete_TypeRef());
    // SAFETY: the source is the one created above; once invalid, it does not call back.
    unsafe { core_foundation::runloop::CFRunLoopSourceInvalidate(source.as_concrete_TypeRef()) };
    answer.iter().flat_map(|list| list.iter()).flat_map(|proxy| named(&proxy, None)).collect()
}

/// Stores the script's result in the `answer` of [`by_script`].
extern "C" fn keep(info: *mut c_void, proxies: CFArrayRef, _: CFErrorRef) {
    // SAFETY: `info` is the pointer that `by_script` passed, which waits; the list is not the callee's to release.
    unsafe {
        let answer = &mut *info.cast::<Option<CFArray<Settings>>>();
        *answer = (!proxies.is_null()).then(|| CFArray::wrap_under_get_rule(proxies));
    }
    CFRunLoop::get_current().stop();
}

//! The page's way through a proxy that was entered by hand.
#![allow(unsafe_code, reason = "WebKit's answer to a proxy's question is not bound")]

use ca_page::PageFailure;
use gtk::{
    gio,
    glib::translate::{ToGlibPtr, ToGlibPtrMut},
};
use pickup::connection::{Proxy, ProxyMode};
use secrecy::ExposeSecret;
use webkit2gtk::{
    AuthenticationRequest, AuthenticationRequestExt, Credential, CredentialPersistence, NetworkProxyMode,
    NetworkProxySettings, WebContext, WebContextExt, WebsiteDataManagerExt,
};

use super::OpenPage;

/// Has the context use this proxy. With a password in its address, WebKit sends requests that no proxy understands.
pub(super) fn set(context: &WebContext, proxy: &Proxy) {
    let Some(data) = context.website_data_manager() else { return };
    match proxy.mode {
        ProxyMode::Manual => {
            let mut settings = NetworkProxySettings::new(Some(&url(proxy)), &[]);
            data.set_network_proxy_settings(NetworkProxyMode::Custom, Some(&mut settings));
        }
        ProxyMode::None => data.set_network_proxy_settings(NetworkProxyMode::NoProxy, None),
        ProxyMode::System => data.set_network_proxy_settings(NetworkProxyMode::Default, None),
    }
}

/// The same way for a connection of the window's own; none where it is the system's.
pub(super) fn way(proxy: &Proxy) -> Option<gio::ProxyResolver> {
    let except: [&str; 0] = [];
    match proxy.mode {
        ProxyMode::Manual => Some(gio::SimpleProxyResolver::new(Some(&url(proxy)), except)),
        ProxyMode::None => Some(gio::SimpleProxyResolver::new(None, except)),
        ProxyMode::System => None,
    }
}

fn url(Proxy { address, .. }: &Proxy) -> String {
    let address = address.trim();
    if address.contains("://") { address.to_owned() } else { format!("http://{address}") }
}

/// Answers the proxy's question for a user and a password with those that were entered in the wizard: once, since the
/// proxy would refuse them again, and for the wizard's own proxy alone. Returns false where none were entered: WebKit's
/// dialog asks, so that the visit can go on.
pub(super) fn answer(page: &OpenPage, request: &AuthenticationRequest) -> bool {
    let Proxy { mode, user, .. } = &page.visit.proxy;
    if *mode != ProxyMode::Manual || user.is_empty() {
        return false;
    }
    if request.is_retry() {
        request.cancel();
        page.failed(PageFailure::Proxy);
        return true;
    }
    let password = page.visit.proxy_password.as_ref().map_or("", |password| password.expose_secret());
    let mut credential = Credential::new(user, password, CredentialPersistence::ForSession);
    // SAFETY: both pointers are to live objects for the whole call, which takes no ownership of either: WebKit copies
    // the credential.
    unsafe {
        webkit2gtk::ffi::webkit_authentication_request_authenticate(
            request.to_glib_none().0,
            credential.to_glib_none_mut().0,
        );
    }
    true
}

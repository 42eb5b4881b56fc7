//! Where the page may not go, and what it does not get.

use std::{cell::Cell, sync::Arc};

use ca_page::{PageFailure, Visit};
use certificate::x509;
use pickup::connection::{Proxy, ProxyMode};
use rustls_pki_types::{CertificateDer, pem::PemObject};
use secrecy::ExposeSecret;
use tauri::Url;
use webview2_com::{
    BasicAuthenticationRequestedEventHandler, ClientCertificateRequestedEventHandler,
    LaunchingExternalUriSchemeEventHandler, Microsoft::Web::WebView2::Win32::*,
    NavigationStartingEventHandler, PermissionRequestedEventHandler,
    ServerCertificateErrorDetectedEventHandler,
};
use windows::core::{HSTRING, Interface, Result};

use crate::{
    page_window::OpenPage,
    webview2::{get, text},
};

/// Refuses what a stranger does not get. Where the page itself may go, Tauri asks [`OpenPage::allows`].
pub(super) fn refuse(view: &ICoreWebView2, page: &Arc<OpenPage>) -> Result<()> {
    let asked = page.clone();
    let in_frame = NavigationStartingEventHandler::create(Box::new(move |_, event| {
        let Some(event) = event else { return Ok(()) };
        // SAFETY: the event is WebView2's for the whole call, and `out` is writable.
        unsafe {
            let address = text(|out| event.Uri(out))?;
            event.SetCancel(!address.parse::<Url>().is_ok_and(|address| asked.allows(&address)))
        }
    }));
    let permission = PermissionRequestedEventHandler::create(Box::new(|_, event| match event {
        // SAFETY: the event is WebView2's for the whole call.
        Some(event) => unsafe { event.SetState(COREWEBVIEW2_PERMISSION_STATE_DENY) },
        None => Ok(()),
    }));
    let program = LaunchingExternalUriSchemeEventHandler::create(Box::new(|_, event| match event {
        // SAFETY: the event is WebView2's for the whole call.
        Some(event) => unsafe { event.SetCancel(true) },
        None => Ok(()),
    }));
    // The connection goes on without one, and the host decides.
    let own_certificate = ClientCertificateRequestedEventHandler::create(Box::new(|_, event| match event {
        // SAFETY: the event is WebView2's for the whole call.
        Some(event) => unsafe { event.SetHandled(true) },
        None => Ok(()),
    }));
    // SAFETY: the view is open, and this is its thread; it keeps the handlers, and each token is writable for the whole
    // call.
    unsafe {
        view.add_FrameNavigationStarting(&in_frame, &mut 0)?;
        view.add_PermissionRequested(&permission, &mut 0)?;
        view.cast::<ICoreWebView2_18>()?.add_LaunchingExternalUriScheme(&program, &mut 0)?;
        view.cast::<ICoreWebView2_5>()?.add_ClientCertificateRequested(&own_certificate, &mut 0)?;
    }
    refuse_log_in(view, page)?;
    refuse_certificates(view, page)
}

fn refuse_log_in(view: &ICoreWebView2, page: &Arc<OpenPage>) -> Result<()> {
    let (page, has_answered) = (page.clone(), Cell::new(false));
    let handler = BasicAuthenticationRequestedEventHandler::create(Box::new(move |_, event| {
        let Some(event) = event else { return Ok(()) };
        // SAFETY: the event is WebView2's for the whole call, and `out` is writable.
        unsafe {
            let asker = text(|out| event.Uri(out))?.parse::<Url>().ok();
            let is_page = asker.as_ref().is_some_and(|asker| page.is_trusted(asker));
            if let Some(asker) = asker.filter(|asker| is_of_proxy(&page.visit.proxy, asker, is_page)) {
                // Where nothing was entered, WebView2's own dialog asks, which names the proxy.
                if is_entered(&page.visit.proxy, &asker) {
                    // Once, as the proxy would refuse it again. WebView2 does not say that it has.
                    if has_answered.replace(true) {
                        event.SetCancel(true)?;
                        page.failed(PageFailure::Proxy);
                    } else {
                        answer(&page.visit, &event.Response()?)?;
                    }
                }
                return Ok(());
            }
            event.SetCancel(true)?;
            // What a page loads from elsewhere is missing, and the page goes on.
            if is_page {
                page.failed(PageFailure::LogIn);
            }
        }
        Ok(())
    }));
    // SAFETY: as in `refuse`.
    unsafe { view.cast::<ICoreWebView2_10>()?.add_BasicAuthenticationRequested(&handler, &mut 0) }
}

/// Whether a question for a log-in is the proxy's. WebView2 names the asker by its address alone, a proxy by its own, and
/// the proxies that the system is set to use are not known: there, whoever is no page's host is one.
fn is_of_proxy(proxy: &Proxy, asker: &Url, is_page: bool) -> bool {
    match proxy.mode {
        ProxyMode::None => false,
        ProxyMode::Manual => !is_page && address(proxy).is_some_and(|proxy| proxy.host() == asker.host()),
        ProxyMode::System => !is_page,
    }
}

/// Whether this asker is the proxy that was entered in the wizard, with a user. A site beside it has another port.
fn is_entered(proxy: &Proxy, asker: &Url) -> bool {
    let port = |address: &Url| address.port_or_known_default();
    proxy.mode == ProxyMode::Manual
        && !proxy.user.is_empty()
        && address(proxy).is_some_and(|proxy| proxy.host() == asker.host() && port(&proxy) == port(asker))
}

/// The address of the proxy that was entered.
fn address(proxy: &Proxy) -> Option<Url> {
    let address = super::proxy_server(&proxy.address);
    let authority = address.split_once("://").map_or(&*address, |(_, authority)| authority);
    Url::parse(&format!("http://{authority}")).ok()
}

/// Answers with the user and the password that the wizard knows.
fn answer(visit: &Visit, response: &ICoreWebView2BasicAuthenticationResponse) -> Result<()> {
    let password = visit.proxy_password.as_ref().map_or("", |password| password.expose_secret());
    // SAFETY: the response is the event's, which WebView2 keeps for the whole call; it copies both texts.
    unsafe {
        response.SetUserName(&HSTRING::from(&visit.proxy.user))?;
        response.SetPassword(&HSTRING::from(password))
    }
}

fn refuse_certificates(view: &ICoreWebView2, page: &Arc<OpenPage>) -> Result<()> {
    let page = page.clone();
    let handler = ServerCertificateErrorDetectedEventHandler::create(Box::new(move |_, event| {
        let Some(event) = event else { return Ok(()) };
        // SAFETY: the event is WebView2's for the whole call, and each `out` is writable.
        unsafe {
            let address = text(|out| event.RequestUri(out))?.parse::<Url>();
            let is_page = address.is_ok_and(|address| page.is_trusted(&address));
            let status = get(|out| event.ErrorStatus(out))?;
            if is_page && is_practice(&page, status, &event.ServerCertificate()?) {
                return event.SetAction(COREWEBVIEW2_SERVER_CERTIFICATE_ERROR_ACTION_ALWAYS_ALLOW);
            }
            event.SetAction(COREWEBVIEW2_SERVER_CERTIFICATE_ERROR_ACTION_CANCEL)?;
            // As with a log-in.
            if is_page {
                page.failed(PageFailure::Untrusted);
            }
        }
        Ok(())
    }));
    // SAFETY: as in `refuse`.
    unsafe { view.cast::<ICoreWebView2_14>()?.add_ServerCertificateErrorDetected(&handler, &mut 0) }
}

/// Whether this is the practice service's certificate: nothing is wrong with it but its root, which is practice's.
fn is_practice(
    page: &OpenPage,
    status: COREWEBVIEW2_WEB_ERROR_STATUS,
    certificate: &ICoreWebView2Certificate,
) -> bool {
    let root = page.practice_root.as_ref().filter(|_| page.visit.link.is_practice());
    status == COREWEBVIEW2_WEB_ERROR_STATUS_CERTIFICATE_IS_INVALID
        && root.is_some_and(|root| chain(certificate).is_ok_and(|chain| leads_to(&chain, root)))
}

/// The certificate and those of its issuers, in this order.
fn chain(certificate: &ICoreWebView2Certificate) -> Result<Vec<Vec<u8>>> {
    // SAFETY: the certificate is the event's, which WebView2 keeps for the whole call, and each `out` is writable.
    let written: Vec<String> = unsafe {
        let list = certificate.PemEncodedIssuerCertificateChain()?;
        let count: u32 = get(|out| list.Count(out))?;
        (0..count).map(|at| text(|out| list.GetValueAtIndex(at, out))).collect::<Result<_>>()?
    };
    let read = |pem: &String| Some(CertificateDer::from_pem_slice(pem.as_bytes()).ok()?.to_vec());
    Ok(written.iter().map(read).collect::<Option<_>>().unwrap_or_default())
}

/// Whether each of the chain has signed the one before it, and this root the last.
fn leads_to(chain: &[Vec<u8>], root: &[u8]) -> bool {
    let issuers = chain.iter().skip(1).map(Vec::as_slice).chain([root]);
    !chain.is_empty() && chain.iter().zip(issuers).all(|(it, issuer)| x509::may_be_signed_by(it, issuer))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};

    use super::*;

    fn authority() -> CertificateParams {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
    }

    #[test]
    fn practice_certificate_leads_to_its_own_root() {
        let new_root = || CertifiedIssuer::self_signed(authority(), KeyPair::generate().unwrap()).unwrap();
        let (root, other) = (new_root(), new_root());
        let issuing = CertifiedIssuer::signed_by(authority(), KeyPair::generate().unwrap(), &root).unwrap();
        let key = KeyPair::generate().unwrap();
        let leaf =
            CertificateParams::new(["localhost".to_owned()]).unwrap().signed_by(&key, &issuing).unwrap();
        let chain = [leaf.der().to_vec(), issuing.der().to_vec(), root.der().to_vec()];
        assert!(leads_to(&chain, root.der()), "with its root");
        assert!(leads_to(&chain[..2], root.der()), "without its root");
        assert!(!leads_to(&chain[..1], root.der()), "without its issuer");
        assert!(!leads_to(&chain, other.der()), "to another root");
        assert!(!leads_to(&[], root.der()), "nothing");
    }

    #[test]
    fn log_in_is_the_proxys_by_its_address() {
        let proxy =
            |mode| Proxy { mode, address: "http://Proxy.example:3128".to_owned(), user: String::new() };
        let of_proxy =
            |mode, asker: &str, is_page| is_of_proxy(&proxy(mode), &asker.parse().unwrap(), is_page);
        assert!(of_proxy(ProxyMode::Manual, "http://proxy.example:3128/", false));
        assert!(!of_proxy(ProxyMode::Manual, "https://ca.example/", true));
        assert!(!of_proxy(ProxyMode::Manual, "https://proxy.example/", true), "a page on the proxy's host");
        assert!(!of_proxy(ProxyMode::Manual, "https://other.example/", false));
        assert!(of_proxy(ProxyMode::System, "http://some.proxy:8080/", false));
        assert!(!of_proxy(ProxyMode::System, "https://ca.example/", true));
        assert!(!of_proxy(ProxyMode::None, "http://proxy.example:3128/", false));
    }

    #[test]
    fn password_is_for_the_entered_proxy_alone() {
        let proxy = |mode, user: &str| Proxy {
            mode,
            address: "http://Proxy.example:3128".to_owned(),
            user: user.to_owned(),
        };
        let gets = |mode, user, asker: &str| is_entered(&proxy(mode, user), &asker.parse().unwrap());
        assert!(gets(ProxyMode::Manual, "anna", "http://proxy.example:3128/"));
        assert!(!gets(ProxyMode::Manual, "", "http://proxy.example:3128/"), "no user was entered");
        for asker in [
            "http://proxy.example/",
            "https://proxy.example/",
            "http://proxy.example:8080/",
            "https://ca.example/",
        ] {
            assert!(!gets(ProxyMode::Manual, "anna", asker), "{asker}");
        }
        for mode in [ProxyMode::System, ProxyMode::None] {
            assert!(!gets(mode, "anna", "http://proxy.example:3128/"), "{mode:?}");
        }
    }
}

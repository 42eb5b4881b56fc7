//! A host that asks the browser for a log-in, and gets none.

use std::sync::Arc;

use ca_page::PageFailure;
use gtk::gio::{self, prelude::*};
use webkit2gtk::{AuthenticationRequest, AuthenticationRequestExt, AuthenticationScheme};

use super::{OpenPage, is_of_practice, proxy};

/// The longest wait for the host's certificate, in seconds.
const PATIENCE: u32 = 15;

/// Refuses the log-in, and says so. A host whose certificate is not trusted is told as that: WebKit asks for a certificate
/// of the person's before it has judged the host's, so that is looked at in a connection without a request.
pub(super) fn refuse(page: &Arc<OpenPage>, request: &AuthenticationRequest) {
    request.cancel();
    let (AuthenticationScheme::ClientCertificateRequested, Some(host)) = (request.scheme(), request.host())
    else {
        return page.failed(PageFailure::LogIn);
    };
    let client = gio::SocketClient::new();
    client.set_tls(true);
    client.set_timeout(PATIENCE);
    if let Some(way) = proxy::way(&page.visit.proxy) {
        client.set_proxy_resolver(Some(&way));
    }
    let judging = page.clone();
    client.connect_event(move |_, event, _, stream| {
        let tls = stream.and_then(|stream| stream.dynamic_cast_ref::<gio::TlsConnection>());
        if let (gio::SocketClientEvent::TlsHandshaking, Some(tls)) = (event, tls) {
            let judging = judging.clone();
            // It is asked where this computer does not trust the certificate.
            tls.connect_accept_certificate(move |_, certificate, _| is_of_practice(&judging, certificate));
        }
    });
    let (page, port) = (page.clone(), u16::try_from(request.port()).unwrap_or_default());
    client.connect_to_host_async(&host, port, gio::Cancellable::NONE, move |connected| {
        let is_untrusted = connected.is_err_and(|error| error.matches(gio::TlsError::BadCertificate));
        page.failed(if is_untrusted { PageFailure::Untrusted } else { PageFailure::LogIn });
    });
}

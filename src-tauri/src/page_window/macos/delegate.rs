//! What the view asks and reports: where it may go, what is a file, who may log in, and the page's dialogs.

use std::{ptr::null_mut, sync::Arc};

use block2::{DynBlock, RcBlock};
use ca_page::{PageFailure, facts::Message, reply::Reply as PageReply};
use core_foundation::base::TCFType;
use objc2::{
    ClassType, DefinedClass, Encode, Encoding, MainThreadMarker, MainThreadOnly, define_class, msg_send,
    rc::Retained,
    runtime::{AnyObject, Bool, NSObject, ProtocolObject},
};
use objc2_app_kit::{NSAlert, NSAlertFirstButtonReturn, NSTextField};
use objc2_foundation::{
    NSData, NSDictionary, NSError, NSHTTPURLResponse, NSObjectProtocol, NSPropertyListMutabilityOptions,
    NSPropertyListSerialization, NSSize, NSString, NSURLAuthenticationChallenge,
    NSURLAuthenticationMethodServerTrust, NSURLCredential, NSURLProtectionSpace, NSURLRequest,
    NSURLSessionAuthChallengeDisposition as Disposition, ns_string,
};
use objc2_web_kit::{
    WKDownload, WKFrameInfo, WKMediaCaptureType, WKNavigation, WKNavigationAction,
    WKNavigationActionPolicy as ActionPolicy, WKNavigationDelegate, WKNavigationResponse,
    WKNavigationResponsePolicy as ResponsePolicy, WKPermissionDecision, WKScriptMessage,
    WKScriptMessageHandler, WKSecurityOrigin, WKUIDelegate, WKUserContentController, WKWebView,
    WKWebViewConfiguration, WKWindowFeatures,
};
use security_framework::{certificate::SecCertificate, trust::SecTrust};
use tauri::Url;

use super::{OpenPage, failure, release, reply::Reply, url};

/// The block that answers a question for credentials.
pub(super) type Credentials = DynBlock<dyn Fn(Disposition, *mut NSURLCredential)>;

pub(super) struct Hooks {
    page: Arc<OpenPage>,
    /// wry's own delegate, which opens windows.
    opener: Option<Retained<ProtocolObject<dyn WKUIDelegate>>>,
    close: Box<dyn Fn()>,
}

define_class!(
    /// The delegate of a view.
    // SAFETY: NSObject sets no conditions for its subclasses, and there is no `Drop`.
    #[unsafe(super(NSObject))]
    #[thread_kind = MainThreadOnly]
    #[ivars = Hooks]
    pub(super) struct Delegate;

    // SAFETY: no conditions.
    unsafe impl NSObjectProtocol for Delegate {}

    // SAFETY: the signatures are those of the protocol.
    unsafe impl WKScriptMessageHandler for Delegate {
        #[unsafe(method(userContentController:didReceiveScriptMessage:))]
        fn told(&self, _: &WKUserContentController, message: &WKScriptMessage) {
            // SAFETY: this is the main thread.
            let text = unsafe { message.body() }.downcast::<NSString>().ok();
            if let Some(message) = text.and_then(|text| Message::read(&text.to_string())) {
                self.page().told(message);
            }
        }
    }

    // SAFETY: the signatures are those of the protocol.
    unsafe impl WKNavigationDelegate for Delegate {
        #[unsafe(method(webView:decidePolicyForNavigationAction:decisionHandler:))]
        fn goes(&self, _: &WKWebView, action: &WKNavigationAction, decide: &DynBlock<dyn Fn(ActionPolicy)>) {
            // SAFETY: this is the main thread.
            let (request, is_download) = unsafe { (action.request(), action.shouldPerformDownload()) };
            decide.call((match (allows(self.page(), &request), is_download) {
                (false, _) => ActionPolicy::Cancel,
                (true, true) => ActionPolicy::Download,
                (true, false) => ActionPolicy::Allow,
            },));
        }

        #[unsafe(method(webView:decidePolicyForNavigationResponse:decisionHandler:))]
        fn answered(
            &self,
            _: &WKWebView,
            answer: &WKNavigationResponse,
            decide: &DynBlock<dyn Fn(ResponsePolicy)>,
        ) {
            decide.call((match is_file(answer) {
                true => ResponsePolicy::Download,
                false => ResponsePolicy::Allow,
            },));
        }

        #[unsafe(method(webView:navigationAction:didBecomeDownload:))]
        fn action_downloads(&self, _: &WKWebView, _: &WKNavigationAction, download: &WKDownload) {
            Reply::follow(self.page(), download);
        }

        #[unsafe(method(webView:navigationResponse:didBecomeDownload:))]
        fn answer_downloads(&self, _: &WKWebView, _: &WKNavigationResponse, download: &WKDownload) {
            Reply::follow(self.page(), download);
        }

        #[unsafe(method(webView:didReceiveAuthenticationChallenge:completionHandler:))]
        fn challenged(&self, _: &WKWebView, challenge: &NSURLAuthenticationChallenge, answer: &Credentials) {
            log_in(self.page(), challenge, answer);
        }

        #[unsafe(method(webView:didCommitNavigation:))]
        fn committed(&self, _: &WKWebView, _: Option<&WKNavigation>) {
            self.page().settled();
        }

        #[unsafe(method(webView:didFinishNavigation:))]
        fn finished(&self, view: &WKWebView, _: Option<&WKNavigation>) {
            look_at_page(view, self.page());
        }

        #[unsafe(method(webView:didFailProvisionalNavigation:withError:))]
        fn not_reached(&self, view: &WKWebView, _: Option<&WKNavigation>, error: &NSError) {
            self.failed(view, error);
        }

        #[unsafe(method(webView:didFailNavigation:withError:))]
        fn broken_off(&self, view: &WKWebView, _: Option<&WKNavigation>, error: &NSError) {
            self.failed(view, error);
        }

        #[unsafe(method(webViewWebContentProcessDidTerminate:))]
        fn ended(&self, _: &WKWebView) {
            log::warn!("the process of the CA's page has ended");
            self.page().failed(PageFailure::Unreachable);
        }
    }

    // A page neither prints nor chooses a file: WebKit does nothing where there is no method for it.
    // SAFETY: the signatures are those of the protocol.
    unsafe impl WKUIDelegate for Delegate {
        #[unsafe(method_id(webView:createWebViewWithConfiguration:forNavigationAction:windowFeatures:))]
        fn opens(
            &self,
            view: &WKWebView,
            configuration: &WKWebViewConfiguration,
            action: &WKNavigationAction,
            features: &WKWindowFeatures,
        ) -> Option<Retained<WKWebView>> {
            // SAFETY: wry's delegate has this method, and the view is wry's.
            self.ivars().opener.as_ref().and_then(|opener| unsafe {
                opener.webView_createWebViewWithConfiguration_forNavigationAction_windowFeatures(
                    view,
                    configuration,
                    action,
                    features,
                )
            })
        }

        #[unsafe(method(webViewDidClose:))]
        fn closed(&self, _: &WKWebView) {
            (self.ivars().close)();
        }

        #[unsafe(method(webView:runJavaScriptAlertPanelWithMessage:initiatedByFrame:completionHandler:))]
        fn alerts(&self, _: &WKWebView, text: &NSString, _: &WKFrameInfo, done: &DynBlock<dyn Fn()>) {
            self.dialog(text).runModal();
            done.call(());
        }

        #[unsafe(method(webView:runJavaScriptConfirmPanelWithMessage:initiatedByFrame:completionHandler:))]
        fn confirms(&self, _: &WKWebView, text: &NSString, _: &WKFrameInfo, done: &DynBlock<dyn Fn(Bool)>) {
            done.call((Bool::new(self.asks(&self.dialog(text))),));
        }

        #[unsafe(method(webView:runJavaScriptTextInputPanelWithPrompt:defaultText:initiatedByFrame:completionHandler:))]
        fn prompts(
            &self,
            _: &WKWebView,
            text: &NSString,
            value: Option<&NSString>,
            _: &WKFrameInfo,
            done: &DynBlock<dyn Fn(*mut NSString)>,
        ) {
            let dialog = self.dialog(text);
            let field = NSTextField::textFieldWithString(value.unwrap_or(ns_string!("")), self.mtm());
            field.setFrameSize(NSSize::new(300.0, 24.0));
            dialog.setAccessoryView(Some(&field));
            let typed = self.asks(&dialog).then(|| field.stringValue());
            done.call((typed.as_deref().map_or(null_mut(), |typed| std::ptr::from_ref(typed).cast_mut()),));
        }

        #[unsafe(method(webView:requestMediaCapturePermissionForOrigin:initiatedByFrame:type:decisionHandler:))]
        fn captures(
            &self,
            _: &WKWebView,
            _: &WKSecurityOrigin,
            _: &WKFrameInfo,
            _: WKMediaCaptureType,
            decide: &DynBlock<dyn Fn(WKPermissionDecision)>,
        ) {
            decide.call((WKPermissionDecision::Deny,));
        }
    }
);

impl Delegate {
    pub(super) fn new(
        page: Arc<OpenPage>,
        opener: Option<Retained<ProtocolObject<dyn WKUIDelegate>>>,
        close: impl Fn() + 'static,
        main: MainThreadMarker,
    ) -> Retained<Self> {
        let delegate = Self::alloc(main).set_ivars(Hooks { page, opener, close: Box::new(close) });
        // SAFETY: the initialiser of NSObject.
        unsafe { msg_send![super(delegate), init] }
    }

    fn page(&self) -> &Arc<OpenPage> {
        &self.ivars().page
    }

    fn failed(&self, view: &WKWebView, error: &NSError) {
        release(view);
        if let Some(failure) = failure(error) {
            self.page().failed(failure);
        }
    }

    /// A dialog that is known as the page's. Its first button says yes.
    fn dialog(&self, text: &NSString) -> Retained<NSAlert> {
        let dialog = NSAlert::new(self.mtm());
        dialog.setMessageText(&NSString::from_str(self.page().visit.link.host()));
        dialog.setInformativeText(text);
        dialog.addButtonWithTitle(ns_string!("OK"));
        dialog
    }

    /// Whether the person says yes.
    fn asks(&self, dialog: &NSAlert) -> bool {
        dialog.addButtonWithTitle(&NSString::from_str(&self.page().text("page-bar-cancel")));
        dialog.runModal() == NSAlertFirstButtonReturn
    }
}

/// Whether the page may send this request.
pub(super) fn allows(page: &OpenPage, request: &NSURLRequest) -> bool {
    url(request.URL()).is_some_and(|url| page.allows(&url))
}

fn is_file(answer: &WKNavigationResponse) -> bool {
    // SAFETY: this is the main thread.
    let (response, is_main) = unsafe { (answer.response(), answer.isForMainFrame()) };
    let disposition = response
        .downcast_ref::<NSHTTPURLResponse>()
        .and_then(|response| response.valueForHTTPHeaderField(ns_string!("Content-Disposition")))
        .map(|value| value.to_string());
    let reply = PageReply {
        mime: &response.MIMEType().map(|mime| mime.to_string()).unwrap_or_default(),
        disposition: disposition.as_deref(),
        address: &url(response.URL()).map(String::from).unwrap_or_default(),
        is_main,
    };
    reply.is_file()
}

/// Gives no name, no password and no certificate away. The proxy's is the system's to answer.
pub(super) fn log_in(page: &OpenPage, challenge: &NSURLAuthenticationChallenge, answer: &Credentials) {
    let space = challenge.protectionSpace();
    // SAFETY: a constant of Foundation's.
    let is_of_server = *space.authenticationMethod() == *unsafe { NSURLAuthenticationMethodServerTrust };
    let credential = is_of_server.then(|| trust_practice(page, &space)).flatten();
    let disposition = match &credential {
        Some(_) => Disposition::UseCredential,
        None if is_of_server || space.isProxy() => Disposition::PerformDefaultHandling,
        None => {
            page.failed(PageFailure::LogIn);
            Disposition::CancelAuthenticationChallenge
        }
    };
    answer.call((
        disposition,
        credential.as_deref().map_or(null_mut(), |it| std::ptr::from_ref(it).cast_mut()),
    ));
}

/// The system's own type, as Objective-C names it.
#[repr(transparent)]
#[derive(Clone, Copy)]
struct SecTrustRef(*mut std::ffi::c_void);

// SAFETY: a pointer to that struct, and nothing else.
unsafe impl Encode for SecTrustRef {
    const ENCODING: Encoding = Encoding::Pointer(&Encoding::Struct("__SecTrust", &[]));
}

/// Accepts the practice service's certificate, which its own root has signed.
fn trust_practice(page: &OpenPage, space: &NSURLProtectionSpace) -> Option<Retained<NSURLCredential>> {
    let root = page.practice_root.as_ref().filter(|_| page.visit.link.is_practice())?;
    let host = Url::parse(&format!("https://{}:{}/", space.host(), space.port())).ok()?;
    if !page.is_trusted(&host) {
        return None;
    }
    // SAFETY: the space of a server's certificate has its SecTrust.
    let trust: SecTrustRef = unsafe { msg_send![space, serverTrust] };
    if trust.0.is_null() {
        return None;
    }
    // SAFETY: as above; the space keeps its own.
    let mut trust = unsafe { SecTrust::wrap_under_get_rule(trust.0.cast()) };
    trust.set_anchor_certificates(&[SecCertificate::from_der(root).ok()?]).ok()?;
    trust.set_trust_anchor_certificates_only(true).ok()?;
    trust.evaluate_with_error().ok()?;
    let reference = SecTrustRef(trust.as_concrete_TypeRef().cast());
    // SAFETY: it is a SecTrust, and the credential keeps its own.
    unsafe { msg_send![NSURLCredential::class(), credentialForTrust: reference] }
}

/// Keeps a page that is a certificate file under the type of a page: its archive has the octets as they came.
fn look_at_page(view: &WKWebView, page: &Arc<OpenPage>) {
    let page = page.clone();
    let look = RcBlock::new(move |archive: *mut NSData, _: *mut NSError| {
        // SAFETY: null, or valid during the call.
        if let Some(content) = unsafe { archive.as_ref() }.and_then(main_resource) {
            page.shown(&content);
        }
    });
    // SAFETY: this is the main thread.
    unsafe { view.createWebArchiveDataWithCompletionHandler(&look) };
}

/// The octets of the page itself in a web archive, which is a property list.
fn main_resource(archive: &NSData) -> Option<Vec<u8>> {
    let entry =
        |of: Retained<AnyObject>, name: &NSString| of.downcast::<NSDictionary>().ok()?.objectForKey(name);
    // SAFETY: no format is asked for.
    let list = unsafe {
        NSPropertyListSerialization::propertyListWithData_options_format_error(
            archive,
            NSPropertyListMutabilityOptions::Immutable,
            null_mut(),
        )
    };
    let page = entry(list.ok()?, ns_string!("WebMainResource"))?;
    Some(entry(page, ns_string!("WebResourceData"))?.downcast::<NSData>().ok()?.to_vec())
}

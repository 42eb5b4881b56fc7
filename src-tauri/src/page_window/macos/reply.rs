//! A reply that is downloaded. WebKit does not say when it has created the file, nor how much has arrived: the file is
//! looked at.

use std::{
    cell::{Cell, RefCell},
    fs,
    path::PathBuf,
    ptr::{NonNull, null_mut},
    sync::Arc,
    time::Instant,
};

use block2::{DynBlock, RcBlock};
use ca_page::{PageFailure, catcher::Catcher};
use objc2::{
    DefinedClass, MainThreadMarker, MainThreadOnly, Message, define_class, msg_send,
    rc::Retained,
    runtime::{NSObject, ProtocolObject},
};
use objc2_foundation::{
    NSData, NSError, NSHTTPURLResponse, NSObjectProtocol, NSString, NSTimer, NSURL,
    NSURLAuthenticationChallenge, NSURLRequest, NSURLResponse,
};
use objc2_web_kit::{WKDownload, WKDownloadDelegate, WKDownloadRedirectPolicy as RedirectPolicy};

use super::{
    OpenPage,
    delegate::{Credentials, allows, log_in},
    failure, hold, release,
};
use crate::page_window::PATIENCE;

/// The interval of the looks in seconds. So long a file may have one name only.
const LOOK: f64 = 0.1;

pub(super) struct Arrival {
    page: Arc<OpenPage>,
    /// None before it is decided, and after the end.
    place: RefCell<Option<PathBuf>>,
    has_begun: Cell<bool>,
    octets: Cell<u64>,
    heard: Cell<Instant>,
}

define_class!(
    /// The delegate of a download.
    // SAFETY: NSObject sets no conditions for its subclasses, and there is no `Drop`.
    #[unsafe(super(NSObject))]
    #[thread_kind = MainThreadOnly]
    #[ivars = Arrival]
    pub(super) struct Reply;

    // SAFETY: no conditions.
    unsafe impl NSObjectProtocol for Reply {}

    // SAFETY: the signatures are those of the protocol.
    unsafe impl WKDownloadDelegate for Reply {
        #[unsafe(method(download:decideDestinationUsingResponse:suggestedFilename:completionHandler:))]
        fn decides(
            &self,
            _: &WKDownload,
            _: &NSURLResponse,
            _: &NSString,
            decide: &DynBlock<dyn Fn(*mut NSURL)>,
        ) {
            let place = self.ivars().page.place();
            let url = place.as_ref().and_then(NSURL::from_file_path);
            match url {
                Some(_) => self.watch(place),
                // It is cancelled.
                None => self.ivars().page.settled(),
            }
            decide.call((url.as_deref().map_or(null_mut(), |url| std::ptr::from_ref(url).cast_mut()),));
        }

        #[unsafe(method(download:willPerformHTTPRedirection:newRequest:decisionHandler:))]
        fn redirected(
            &self,
            _: &WKDownload,
            _: &NSHTTPURLResponse,
            request: &NSURLRequest,
            decide: &DynBlock<dyn Fn(RedirectPolicy)>,
        ) {
            decide.call((match allows(&self.ivars().page, request) {
                true => RedirectPolicy::Allow,
                false => RedirectPolicy::Cancel,
            },));
        }

        #[unsafe(method(download:didReceiveAuthenticationChallenge:completionHandler:))]
        fn challenged(&self, _: &WKDownload, challenge: &NSURLAuthenticationChallenge, answer: &Credentials) {
            log_in(&self.ivars().page, challenge, answer);
        }

        #[unsafe(method(downloadDidFinish:))]
        fn finished(&self, download: &WKDownload) {
            self.end(download, None);
        }

        #[unsafe(method(download:didFailWithError:resumeData:))]
        fn failed(&self, download: &WKDownload, error: &NSError, _: Option<&NSData>) {
            self.end(download, failure(error));
        }
    }
);

impl Reply {
    /// Follows a download to its end, also when its window is gone.
    pub(super) fn follow(page: &Arc<OpenPage>, download: &WKDownload) {
        let reply = Self::new(page.clone(), download.mtm());
        // SAFETY: this is the main thread; the download holds its delegate, which it refers to weakly.
        unsafe { download.setDelegate(Some(ProtocolObject::from_ref(&*reply))) };
        hold(download, &reply);
    }

    fn new(page: Arc<OpenPage>, main: MainThreadMarker) -> Retained<Self> {
        let reply = Self::alloc(main).set_ivars(Arrival {
            page,
            place: RefCell::default(),
            has_begun: Cell::default(),
            octets: Cell::default(),
            heard: Cell::new(Instant::now()),
        });
        // SAFETY: the initialiser of NSObject.
        unsafe { msg_send![super(reply), init] }
    }

    /// Looks until the end, or until nothing more has come for long.
    fn watch(&self, place: Option<PathBuf>) {
        self.ivars().place.replace(place);
        let reply = self.retain();
        let tick = RcBlock::new(move |timer: NonNull<NSTimer>| {
            let is_over = reply.look().is_none_or(|place| {
                let is_stalled =
                    reply.ivars().has_begun.get() && reply.ivars().heard.get().elapsed() >= PATIENCE;
                if is_stalled {
                    log::warn!("nothing more arrives");
                    reply.ivars().page.stalled(&place);
                }
                is_stalled
            });
            if is_over {
                // SAFETY: the timer that calls.
                unsafe { timer.as_ref() }.invalidate();
            }
        });
        // SAFETY: the timer runs on the thread that makes it, the main one.
        unsafe { NSTimer::scheduledTimerWithTimeInterval_repeats_block(LOOK, true, &tick) };
    }

    /// Takes note of what has arrived, until the end. Returns the place.
    fn look(&self) -> Option<PathBuf> {
        let Arrival { page, place, has_begun, octets, heard } = self.ivars();
        let place = place.borrow().clone()?;
        if let Ok(file) = fs::metadata(&place) {
            if !has_begun.replace(true) {
                page.began();
                if let Err(error) = Catcher::hold(&place) {
                    log::warn!("the reply has one name only: {error}");
                }
                heard.set(Instant::now());
            }
            if file.len() > octets.replace(file.len()) {
                page.arriving(file.len());
                heard.set(Instant::now());
            }
        }
        Some(place)
    }

    fn end(&self, download: &WKDownload, failure: Option<PageFailure>) {
        // SAFETY: this is the main thread.
        if let Some(view) = unsafe { download.webView() } {
            release(&view);
        }
        let Arrival { page, place, has_begun, .. } = self.ivars();
        // A short file arrives between two looks.
        let found = self.look().filter(|_| has_begun.get());
        place.take();
        match (found, failure) {
            // One that has begun is taken as far as it is.
            (Some(place), failure) => page.ended(&place, failure == Some(PageFailure::Disk)),
            (None, Some(failure)) => page.failed(failure),
            (None, None) => page.settled(),
        }
    }
}

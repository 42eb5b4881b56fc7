//! What the window has to hold back while the one reply is awaited. Pure: the window reports, and asks.

/// The state of a visit, as far as closing and clicking depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Conduct {
    /// The person has clicked or pressed a key in the page.
    has_acted: bool,
    /// A request of the page is under way, and its reply is not known to be a page or a file.
    is_awaiting: bool,
    /// The files that are arriving.
    arriving: usize,
}

impl Conduct {
    /// Notes that the person has clicked or pressed a key in the page. Scripts cannot pretend it: the event is trusted
    /// (DOM, section 2.2, `isTrusted`), and the message comes from a world of scripts that the page cannot reach.
    pub fn acted(&mut self) {
        self.has_acted = true;
    }

    /// Notes that the page has sent a request for another page.
    pub fn submitted(&mut self) {
        self.is_awaiting = true;
    }

    /// Notes that the reply was a page, or that none came.
    pub fn settled(&mut self) {
        self.is_awaiting = false;
    }

    /// Notes that the reply is a file, which begins to arrive.
    pub fn began(&mut self) {
        self.is_awaiting = false;
        self.arriving += 1;
    }

    /// Notes that a file has arrived, or failed to.
    pub fn ended(&mut self) {
        self.arriving = self.arriving.saturating_sub(1);
    }

    /// Whether a file may be received, or a window opened: only after an action of the person's.
    #[must_use]
    pub fn has_acted(self) -> bool {
        self.has_acted
    }

    /// Whether closing the window, or another click, could cost a reply.
    #[must_use]
    pub fn is_busy(self) -> bool {
        self.is_awaiting || self.arriving > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn window_is_busy_from_submit_to_last_octet() {
        let mut conduct = Conduct::default();
        assert!(!conduct.is_busy());
        conduct.submitted();
        assert!(conduct.is_busy(), "the reply is awaited");
        conduct.began();
        assert!(conduct.is_busy(), "the file arrives");
        conduct.began();
        conduct.ended();
        assert!(conduct.is_busy(), "another one still arrives");
        conduct.ended();
        assert!(!conduct.is_busy());
        conduct.ended();
        assert!(!conduct.is_busy(), "an end that is reported twice");
    }

    #[test]
    fn reply_that_is_a_page_settles_the_wait() {
        let mut conduct = Conduct::default();
        conduct.submitted();
        conduct.settled();
        assert!(!conduct.is_busy());
    }

    #[test]
    fn file_is_taken_only_after_the_person_has_acted() {
        let mut conduct = Conduct::default();
        conduct.submitted();
        assert!(!conduct.has_acted(), "a script alone");
        conduct.acted();
        assert!(conduct.has_acted());
    }
}

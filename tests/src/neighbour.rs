//! What another program on the same display does: asks a window to close, as a window manager does, copies a text, and drags
//! something onto a window.
//!
//! The last by the protocol of X desktops: <https://www.freedesktop.org/wiki/Specifications/XDND/>

use std::{cell::RefCell, thread};

use x11rb::{
    COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT, CURRENT_TIME, NONE,
    connection::Connection,
    protocol::{
        Event,
        xproto::{
            Atom, AtomEnum, ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, PropMode,
            SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, WindowClass,
        },
    },
    rust_connection::RustConnection,
    wrapper::ConnectionExt as _,
};

use crate::waiting::until;

/// The version of the protocol for dragging.
const VERSION: u32 = 5;
/// How often the place is told again: a window looks at what is dragged before it takes that.
const MOTIONS: usize = 20;

/// A connection to the display.
struct Neighbour {
    display: RustConnection,
    root: u32,
}

impl Neighbour {
    fn new() -> Self {
        let (display, screen) = RustConnection::connect(None).unwrap();
        let root = display.setup().roots[screen].root;
        Self { display, root }
    }

    fn atom(&self, name: &str) -> Atom {
        self.display.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
    }

    fn send(&self, window: u32, kind: &str, data: [u32; 5]) {
        let message = ClientMessageEvent::new(32, window, self.atom(kind), data);
        self.display.send_event(false, window, EventMask::NO_EVENT, message).unwrap();
        // The display has it, also where the connection is closed then.
        self.display.sync().unwrap();
    }
}

/// Asks a window to close.
pub(crate) fn ask_to_close(window: u32) {
    let neighbour = Neighbour::new();
    let close = neighbour.atom("WM_DELETE_WINDOW");
    neighbour.send(window, "WM_PROTOCOLS", [close, CURRENT_TIME, 0, 0, 0]);
}

/// Copies a text: other programs have it from this one until something else is copied.
pub(crate) fn copy(text: &str) {
    let offer = Offer::begin("CLIPBOARD", &[("UTF8_STRING", text)]);
    thread::spawn(move || {
        while let Ok(event) = offer.neighbour.display.wait_for_event() {
            match event {
                Event::SelectionRequest(request) => offer.hand_out(&request),
                Event::SelectionClear(_) => break,
                _ => {}
            }
        }
    });
}

/// Something that is copied, or dragged: then at most three kinds of the same.
struct Offer {
    neighbour: Neighbour,
    source: u32,
    kinds: Vec<(Atom, String)>,
}

/// Drags this (its media types, and the text of each) to a point of the screen within a window, and drops it if the window
/// takes it. Returns whether it does.
pub(crate) async fn drop_on(window: u32, (x, y): (i32, i32), kinds: &[(&str, &str)]) -> bool {
    let drag = Offer::begin("XdndSelection", kinds);
    let point = (u32::try_from(x).unwrap() << 16) | u32::try_from(y).unwrap();
    let type_of = |number: usize| drag.kinds.get(number).map_or(NONE, |(kind, _)| *kind);
    drag.tell(window, "XdndEnter", [VERSION << 24, type_of(0), type_of(1), type_of(2)]);
    let copy = drag.neighbour.atom("XdndActionCopy");
    let mut is_taken = false;
    for _ in 0..MOTIONS {
        drag.tell(window, "XdndPosition", [0, point, CURRENT_TIME, copy]);
        let [_, flags, ..] = drag.answer("XdndStatus").await;
        is_taken = flags & 1 == 1;
        if is_taken {
            break;
        }
    }
    if is_taken {
        drag.tell(window, "XdndDrop", [0, CURRENT_TIME, 0, 0]);
        drag.answer("XdndFinished").await;
    } else {
        drag.tell(window, "XdndLeave", [0; 4]);
    }
    is_taken
}

impl Offer {
    fn begin(selection: &str, kinds: &[(&str, &str)]) -> Self {
        let neighbour = Neighbour::new();
        let display = &neighbour.display;
        let source = display.generate_id().unwrap();
        let (depth, class) = (COPY_DEPTH_FROM_PARENT, WindowClass::INPUT_OUTPUT);
        let look = CreateWindowAux::new();
        display
            .create_window(depth, source, neighbour.root, 0, 0, 1, 1, 0, class, COPY_FROM_PARENT, &look)
            .unwrap();
        display.set_selection_owner(source, neighbour.atom(selection), CURRENT_TIME).unwrap();
        let kinds = kinds.iter().map(|(kind, text)| (neighbour.atom(kind), (*text).to_owned())).collect();
        Self { source, kinds, neighbour }
    }

    fn tell(&self, window: u32, kind: &str, [one, two, three, four]: [u32; 4]) {
        self.neighbour.send(window, kind, [self.source, one, two, three, four]);
    }

    /// Waits for this message, and meanwhile hands out what is dragged.
    async fn answer(&self, kind: &str) -> [u32; 5] {
        let kind_of_message = self.neighbour.atom(kind);
        let found = RefCell::new(None);
        until(kind, || async {
            while let Some(event) = self.neighbour.display.poll_for_event().unwrap() {
                match event {
                    Event::SelectionRequest(request) => self.hand_out(&request),
                    Event::ClientMessage(message) if message.type_ == kind_of_message => {
                        found.replace(Some(message.data.as_data32()));
                    }
                    _ => {}
                }
            }
            found.take()
        })
        .await
    }

    fn hand_out(&self, request: &SelectionRequestEvent) {
        let display = &self.neighbour.display;
        let &SelectionRequestEvent { requestor, selection, target, property, time, .. } = request;
        let text = self.kinds.iter().find(|(kind, _)| *kind == target);
        let asks_for_kinds = target == self.neighbour.atom("TARGETS");
        if let Some((kind, text)) = text {
            display.change_property8(PropMode::REPLACE, requestor, property, *kind, text.as_bytes()).unwrap();
        } else if asks_for_kinds {
            let kinds: Vec<Atom> = self.kinds.iter().map(|(kind, _)| *kind).collect();
            display
                .change_property32(PropMode::REPLACE, requestor, property, AtomEnum::ATOM, &kinds)
                .unwrap();
        }
        let notice = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time,
            requestor,
            selection,
            target,
            property: if text.is_some() || asks_for_kinds { property } else { NONE },
        };
        display.send_event(false, requestor, EventMask::NO_EVENT, notice).unwrap();
        display.flush().unwrap();
    }
}

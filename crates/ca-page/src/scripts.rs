//! The scripts in the page. They run in a world of their own: the page's scripts neither see nor reach them, and see
//! the page's elements as they are, whatever the page has redefined.

/// The name of the world.
pub const WORLD: &str = "personalsign-wizard";

/// The name of the message handler, which exists in [`WORLD`] alone.
pub const HANDLER: &str = "page";

/// Gives [`WORLD`] the handler as WebKit names it, where the browser has put a function of its name there instead.
pub const BINDING: &str =
    "globalThis.webkit = { messageHandlers: { page: { postMessage: text => page(text) } } };";

/// Reads the page: how many fields, boxes and buttons it shows, and its title. Never a value.
pub const READER: &str = include_str!("scripts/reader.js");

/// Holds back the clicks that would cost the reply.
pub const GUARD: &str = include_str!("scripts/guard.js");

/// The body of a function that puts its argument `text` into every password field in sight, and returns their number.
pub const FILL: &str = include_str!("scripts/fill.js");

/// The body of a function that lets clicks through again.
pub const RELEASE: &str = "dispatchEvent(new Event('personalsign-release'));";

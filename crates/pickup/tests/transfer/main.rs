//! The client against a service and a connection with every kind of fault: a file is complete in the end or there is
//! none, and each error says whether the service may have processed the request.
#![allow(missing_docs, unreachable_pub, reason = "a test has no readers of its interface")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod broken;
mod refused;
mod resumed;
mod script;
mod setting;
mod wrong;

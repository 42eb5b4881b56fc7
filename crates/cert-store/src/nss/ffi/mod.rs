//! NSS by FFI: the only unsafe code of the project.
//!
//! [`raw`] declares the functions. The wrappers around it are safe: each owns one resource of NSS, frees it when it
//! is dropped, and borrows from its parent, so that nothing outlives [`Context`].

mod loaded;
mod objects;
mod raw;
mod token;

pub(super) use loaded::{Access, Nss, NssError};
pub(super) use objects::{Certificate, KeyKind, Usage};
pub(super) use token::{Context, LogIn, Token};

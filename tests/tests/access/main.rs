//! Accessibility tests in the real application: WCAG 2.2 AA and EN 301 549, clause 11.7.
//!
//! `docs/accessibility.md` lists which test covers which criterion.
#![cfg(target_os = "linux")]
#![allow(missing_docs, reason = "a test has no readers of its interface")]
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod announced;
mod axe;
mod beside;
mod budget;
mod findings;
mod forced;
mod keyboard;
mod motion;
mod room;
mod screens;
mod tour;
mod tree;

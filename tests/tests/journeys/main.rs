//! Journeys in the real application, from the link in the e-mail to a certificate that works.
//!
//! On Linux only: they use WebKitGTK's WebDriver, and search NSS databases for the certificate.
#![cfg(target_os = "linux")]
#![allow(missing_docs, reason = "a test has no readers of its interface")]
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod agreement;
mod back;
mod bare;
mod certificates;
mod confined;
mod connection;
mod done;
mod evidence;
mod guide;
mod help;
mod helpdesk;
mod here;
mod orders;
mod own_key;
mod owner;
mod page;
mod passwords;
mod practice;
#[path = "../../../crates/pickup/tests/connection/program.rs"]
#[allow(dead_code, unreachable_pub, reason = "the journeys use its proxy alone")]
mod program;
mod programs;
mod quiet;
mod receipt;
mod replies;
mod restart;
mod review;
mod secrets;
mod take_along;
mod testers;
mod twice;
mod user_file;
mod ways;
mod whole;
mod window;

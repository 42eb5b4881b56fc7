//! The pickup service's replies.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|reply: &[u8]| pickup::fuzzing::wire(reply));

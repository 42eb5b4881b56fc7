//! The journal, as it may lie on disk.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|journal: &[u8]| pickup::fuzzing::journal(journal));

//! The search after each journey finds a secret in every encoding.

use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE},
};
use e2e::{desktop::Desktop, secrets::Secrets};

const SECRET: &str = "Wandelen7BrugZomer";
/// A group without processes.
const GROUP: u32 = u32::MAX;

#[test]
fn secret_in_any_encoding_is_found() {
    let desktop = Desktop::temporary();
    let secrets = Secrets::typed_on(&desktop);
    secrets.add(SECRET);
    for before in ["", "a", "ab", "abc", "abcd"] {
        for after in ["", "x", "xy"] {
            for content in encodings(&format!("{before}{SECRET}{after}")) {
                desktop.download("note", &content);
                let found = secrets.search(GROUP).found;
                assert!(!found.is_empty(), "{:?}", String::from_utf8_lossy(&content));
            }
        }
    }
    desktop.download("note", b"Wandelen7BrugZome");
    assert_eq!(secrets.search(GROUP).found, [""; 0]);
}

fn encodings(text: &str) -> [Vec<u8>; 5] {
    [
        text.as_bytes().to_vec(),
        text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes(),
        BASE64_STANDARD.encode(text).into_bytes(),
        BASE64_URL_SAFE.encode(text).into_bytes(),
    ]
}

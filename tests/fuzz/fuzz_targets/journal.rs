//! The journal, as it may be on disk. A parsed one contains a valid file name, and is unchanged after sealing and
//! opening.
#![no_main]

use std::sync::Arc;

use certificate::{subject::Subject, x509::Der};
use libfuzzer_sys::fuzz_target;
use pickup::{
    link::{AllowedHosts, OrderLink},
    order::{Channel, KeyGeneration, OrderDetails, OrderKind, OrderState},
};
use time::macros::datetime;
use wizard::journal::{Entry, KEY_LENGTH, Recalled, SealingKey};

const LINK: &str = "https://system.globalsign.com/pickup/abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE";

fuzz_target!(|page: &[u8]| {
    let key = || SealingKey::new(&[7; KEY_LENGTH]).map(Arc::new);
    assert!(!matches!(Recalled::read(page, key), Ok(Recalled::Entry(_))), "nobody sealed it");
    if let Ok(Recalled::Note(note)) = Recalled::read(page, || None) {
        let number = &note.order_number;
        assert!(number.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-'));
        let link = OrderLink::parse(LINK, &AllowedHosts::default()).expect("it is one");
        let entry = Entry::new(&link, &order(number), note.phase.clone(), note.backup_folder.clone());
        if let Ok(sealed) = entry.clone().write(key().as_deref(), None) {
            assert_eq!(Recalled::read(&sealed, key), Ok(Recalled::Entry(Box::new(entry))));
        }
    }
});

fn order(number: &str) -> OrderDetails {
    OrderDetails {
        number: number.into(),
        state: OrderState::Ready,
        kind: OrderKind::New,
        channel: Channel::Other,
        key_generation: KeyGeneration::Pkcs12,
        subject: Subject {
            common_name: "Anna Peeters".into(),
            organization: "Bakkerij Peeters BV".into(),
            country: "BE".into(),
            email: "anna@peeters.example".into(),
        },
        lapses_at: datetime!(2030-01-01 00:00 UTC),
        attempts_left: 5,
        request_keys: Vec::new(),
        issuers: vec![Der(number.into())],
        practice_password: None,
    }
}

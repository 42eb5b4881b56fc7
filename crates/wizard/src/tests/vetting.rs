//! The e-mail to Vetting, which can be written at any time, and changes nothing else.

use std::sync::Arc;

use pickup::link::AllowedHosts;

use super::{
    harness::{self, NOW, Walk},
    table::states,
};
use crate::{
    moves::step::step,
    preferences::Language,
    state::{Context, Effect, Input, Memory, Session, UserEvent},
    vetting::VettingMail,
};

fn write() -> Input {
    Input::User(UserEvent::WriteToVetting { existing: "PS-1".into(), new: "PS-2".into() })
}

#[test]
fn vetting_mail_is_written_from_every_screen() {
    let mail = VettingMail::new("PS-1", "PS-2", Language::En).unwrap();
    for (name, walk) in states() {
        let after = step(walk.session.clone(), write(), NOW);
        assert_eq!(after.next.view(NOW), walk.session.view(NOW), "{name}");
        assert_eq!(after.next.awaits(), walk.session.awaits(), "{name}");
        assert!(matches!(&after.effects[..], [Effect::WriteMail(it)] if *it == mail), "{name}");
    }
}

#[test]
fn nobody_at_vetting_reads_of_a_practice_order() {
    let hosts = AllowedHosts::default().with_practice();
    let context = Context { hosts, ..(*harness::context()).clone() };
    let mut walk = Walk::from(Session::begin(Arc::new(context), Memory::default(), NOW));
    walk.input(harness::open_link(&harness::LINK.replace("system.globalsign.com", "localhost:8443")))
        .settle();
    assert!(walk.session.view(NOW).practice);
    assert!(step(walk.session, write(), NOW).effects.is_empty());
}

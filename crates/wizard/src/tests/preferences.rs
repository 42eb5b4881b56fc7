//! The language and the person's residence, which change at any time and change nothing else.

use pickup::order::Channel;

use super::{
    harness::{self, NOW, Walk},
    table::states,
};
use crate::{
    moves::step::step,
    preferences::{Language, Preferences, Residence},
    staging::tests::callers_view_of,
    state::{Effect, Input, Memory, Outcome, Seen, Session, UserEvent},
    view::{ResidenceView, WizardView},
};

#[test]
fn language_change_applies_everywhere_and_loses_nothing() {
    for (name, walk) in states() {
        let before = walk.session.view(NOW);
        let set = Input::User(UserEvent::SetLanguage { language: Language::Nl });
        let after = step(walk.session.clone(), set, NOW);
        let view = after.next.view(NOW);
        let help_code = view.help_code.clone();
        assert_eq!(view, WizardView { language: Language::Nl, help_code, ..before }, "{name}");
        assert_eq!(after.next.awaits(), walk.session.awaits(), "{name}");
        let kept = Preferences { language: Some(Language::Nl), residence: None };
        assert!(matches!(&after.effects[..], [Effect::KeepPreferences(it)] if *it == kept), "{name}");
    }
}

#[test]
fn chosen_language_outlives_a_restart() {
    let begin = |language| {
        let preferences = Preferences { language, residence: None };
        Session::begin(harness::context(), Memory { preferences, ..Memory::default() }, NOW)
            .view(NOW)
            .language
    };
    assert_eq!((begin(None), begin(Some(Language::De))), (Language::En, Language::De));
}

#[test]
fn residence_by_order_outranks_the_persons_word() {
    let mut walk = Walk::to("P0");
    let set = UserEvent::SetResidence { residence: Residence::Elsewhere };
    assert_eq!(walk.session.view(NOW).residence, None);
    walk.input(Input::User(set));
    let said = ResidenceView { residence: Residence::Elsewhere, by_order: false };
    assert_eq!(walk.session.view(NOW).residence, Some(said));
    walk.forward();
    let known = ResidenceView { residence: Residence::Belgium, by_order: true };
    assert_eq!(walk.session.view(NOW).residence, Some(known));
}

/// An account of one's own can be anywhere: the person's answer counts, then the country of the organisation.
#[test]
fn residence_without_partner_is_the_persons_word() {
    let begin = |country: &str| {
        let mut details = harness::details();
        details.channel = Channel::Other;
        details.subject.country = country.to_owned();
        let mut walk = Walk::to("P0");
        walk.input(harness::open_link(harness::LINK)).answer(Outcome::LookedUp(Ok(Seen {
            details,
            saved: None,
            refused: Vec::new(),
            own_key: None,
        }
        .into())));
        assert_eq!(walk.code(), "P1");
        walk
    };
    let known = |residence| Some(ResidenceView { residence, by_order: false });
    for (country, residence) in
        [("BE", known(Residence::Belgium)), ("nl", known(Residence::Netherlands)), ("FR", None), ("", None)]
    {
        let mut walk = begin(country);
        assert_eq!(walk.session.view(NOW).residence, residence, "{country}");
        let seen = callers_view_of(&walk).residence.map(|known| known.residence);
        assert_eq!(seen, residence.map(|known| known.residence));
        walk.user(UserEvent::SetResidence { residence: Residence::Elsewhere });
        assert_eq!(walk.session.view(NOW).residence, known(Residence::Elsewhere), "{country}");
    }
}

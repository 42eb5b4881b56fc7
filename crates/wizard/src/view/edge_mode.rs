//! Microsoft Edge's mode for Internet Explorer: the way to a certificate whose key is made there.

use pickup::password::{StrengthHint, assess};
use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, RuleView, Situation, format::rfc3339};
use crate::{
    help_code::ScreenEntry,
    state::{Appeared, EdgeMode, EdgeStep},
};

/// Leads through Edge's mode for Internet Explorer, and on with the certificate that was made there.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EdgeModeScreen {
    /// The host of the CA's page.
    pub host: String,
    /// The step.
    pub step: EdgeModeStep,
    /// The link can be copied: the wizard still knows it.
    pub has_link: bool,
    /// Edge was opened at the person's click.
    pub edge_opened: bool,
    /// The certificates that have appeared in the Personal store; the only one, once its key has signed.
    pub appeared: Vec<AppearedView>,
    /// The rules for the certificate password, one by one. Empty where none is chosen.
    pub rules: Vec<RuleView>,
    /// zxcvbn's score, 0 to 4; none while the field is empty.
    pub strength: Option<u32>,
    /// Advice on a password that is easy to guess.
    pub hint: Option<StrengthHint>,
}

/// The steps of this way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EdgeModeStep {
    /// The wizard looks for the Personal store.
    Looking,
    /// This computer has no Personal store.
    Elsewhere,
    /// The person is at work in Edge.
    Awaiting,
    /// The person says which of several certificates is the one.
    Choosing,
    /// The key has signed. A password is chosen for its file.
    Proven,
    /// The key has signed, and cannot leave the Personal store.
    Kept,
}

/// A certificate that has appeared in the Personal store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppearedView {
    /// SHA-256 of the certificate, hexadecimal.
    pub fingerprint: String,
    /// The holder's name.
    pub holder: String,
    /// The issuer's name.
    pub issuer: String,
    /// RFC 3339, UTC.
    pub valid_until: String,
}

impl EdgeModeScreen {
    pub(super) fn of(mode: &EdgeMode) -> Self {
        let (step, appeared) = match &mode.step {
            EdgeStep::Looking => (EdgeModeStep::Looking, &[][..]),
            EdgeStep::Elsewhere => (EdgeModeStep::Elsewhere, &[][..]),
            EdgeStep::Awaiting => (EdgeModeStep::Awaiting, &[][..]),
            EdgeStep::Appeared(appeared) => (EdgeModeStep::Choosing, &appeared[..]),
            EdgeStep::Proven(proven) => (EdgeModeStep::Proven, std::slice::from_ref(&**proven)),
            EdgeStep::Kept(kept) => (EdgeModeStep::Kept, std::slice::from_ref(&**kept)),
        };
        let assessment = match &mode.step {
            EdgeStep::Proven(proven) => Some(assess(&mode.typed, &mode.repeat, None, &proven.holder())),
            _ => None,
        };
        let rules = assessment.iter().flat_map(|assessment| &assessment.rules);
        Self {
            host: mode.host.clone(),
            step,
            has_link: mode.link.is_some(),
            edge_opened: mode.is_edge_opened,
            appeared: appeared.iter().map(AppearedView::of).collect(),
            rules: rules.map(|&(rule, met)| RuleView { rule, met }).collect(),
            strength: assessment.as_ref().and_then(|assessment| assessment.score).map(u32::from),
            hint: assessment.and_then(|assessment| assessment.hint),
        }
    }
}

impl AppearedView {
    fn of(appeared: &Appeared) -> Self {
        Self {
            fingerprint: appeared.fingerprint().to_string(),
            holder: appeared.facts.holder.clone(),
            issuer: appeared.facts.issuer.clone(),
            valid_until: rfc3339(appeared.facts.valid_until),
        }
    }
}

impl Content for EdgeModeScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let actions = situation.actions();
        let idle = situation.is_idle();
        Actions { back: idle, proceed: idle, connection: false, ..actions }
    }

    fn entry(&self) -> ScreenEntry {
        ScreenEntry::EdgeMode
    }
}

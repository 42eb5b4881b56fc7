//! Random sequences of inputs, none of which reaches the end past the checks.

use certificate::{
    pkcs12::FileError,
    store::{Probe, StoreError, StoreId},
};
use disk::DiskError;
use pickup::error::PickupError;
use proptest::{prelude::*, sample::Index};
use rcgen::KeyPair;

use super::harness::{self, LINK, NOW, PICKUP_PASSWORD, Walk, typed};
use crate::{
    codes::ErrorCode,
    problem::Problem,
    state::{EffectId, Input, Installing, Outcome, SecretField, Stage, Task, UserEvent},
};

/// The next input, from the user or from a task.
#[derive(Clone, Debug)]
enum Move {
    User(UserEvent),
    Type(SecretField, &'static str),
    AnswerWell,
    AnswerBadly(Index),
    /// An outcome of any kind for the pending task, matching or not.
    AnswerAnything(Index),
    AnswerLate(Index),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let event = prop_oneof![
        Just(UserEvent::OpenLink { text: LINK.into() }),
        Just(UserEvent::OpenLink { text: "nonsense".into() }),
        Just(UserEvent::Back),
        Just(UserEvent::Agree { agreed: true }),
        Just(UserEvent::Agree { agreed: false }),
        Just(UserEvent::ChooseOwnPassword),
        Just(UserEvent::NotePassword { noted: true }),
        Just(UserEvent::NotePassword { noted: false }),
        Just(UserEvent::RunPreflight),
        Just(UserEvent::Skip),
        Just(UserEvent::StartOver),
        Just(UserEvent::KeepPassword),
        Just(UserEvent::ForgetPassword),
        Just(UserEvent::ChooseBackupFolder),
        Just(UserEvent::OpenConnection),
        Just(UserEvent::CheckConnection),
        Just(UserEvent::ChooseFile),
        Just(UserEvent::OpenCertificates),
        Just(UserEvent::AskPrimaryPassword { store: StoreId("closed".into()) }),
        Just(UserEvent::Repair {
            fingerprint: harness::installation("firefox").receipt.fingerprint.to_string()
        }),
        Just(UserEvent::AskRemove {
            fingerprint: harness::installation("firefox").receipt.fingerprint.to_string(),
            store: None
        }),
    ];
    let field = prop_oneof![
        Just(SecretField::PickupPassword),
        Just(SecretField::CertificatePassword),
        Just(SecretField::CertificatePasswordRepeat),
        Just(SecretField::PrimaryPassword),
    ];
    let text = prop_oneof![
        Just(""),
        Just(PICKUP_PASSWORD),
        Just(harness::CERTIFICATE_PASSWORD),
        Just("é\u{0}\u{202e}")
    ];
    let one = prop_oneof![
        3 => event.prop_map(Move::User),
        6 => Just(Move::User(UserEvent::Proceed)),
        4 => (field, text).prop_map(|(field, text)| Move::Type(field, text)),
        8 => Just(Move::AnswerWell),
        2 => any::<Index>().prop_map(Move::AnswerBadly),
        2 => any::<Index>().prop_map(Move::AnswerAnything),
        1 => any::<Index>().prop_map(Move::AnswerLate),
    ];
    prop::collection::vec(one, 1..120)
}

fn bad_answers() -> Vec<Outcome> {
    let impostor = harness::installation_signed_by(&KeyPair::generate().unwrap(), "shared");
    vec![
        Outcome::LookedUp(Err(PickupError::UnknownLink)),
        Outcome::PasswordKept { is_kept: false },
        Outcome::KeptPasswordRead(None),
        harness::refused(harness::PICKUP_PASSWORD, 1),
        Outcome::AgreementRead(Err(PickupError::SessionExpired)),
        Outcome::Accepted(Err(PickupError::AgreementChanged)),
        Outcome::PreflightDone(harness::cannot_back_up()),
        Outcome::Fetched(Err(PickupError::Corrupted.into())),
        Outcome::Opened(Err(FileError::KeyMismatch.into())),
        Outcome::Opened(Ok(harness::doubtful_pfx().into())),
        Outcome::BackedUp(Err(Problem::Backup(harness::DOCUMENTS.into(), DiskError::Write("full".into())))),
        Outcome::ReceiptConfirmed(Err(PickupError::TimedOut)),
        Outcome::ProgramsFound(Ok(vec![harness::program("closed", Probe::Locked)])),
        Outcome::Installed(Err(StoreError::NoKey)),
        Outcome::Installed(Err(StoreError::WrongPassword)),
        Outcome::Removed(vec![Err(StoreError::NoKey)]),
        Outcome::Installed(Ok(impostor.into())),
    ]
}

fn good_answers() -> Vec<Outcome> {
    vec![
        harness::seen(None),
        harness::seen(Some(harness::saved())),
        harness::unlocked(None),
        Outcome::AgreementRead(Ok(harness::agreement("1"))),
        Outcome::Accepted(Ok(())),
        Outcome::PreflightDone(harness::all_well()),
        Outcome::Fetched(Ok(harness::saved())),
        Outcome::Opened(Ok(harness::pfx().into())),
        Outcome::BackedUp(Ok(harness::backup())),
        Outcome::ReceiptConfirmed(Ok(())),
        Outcome::ProgramsFound(Ok(vec![harness::program("shared", Probe::Ready)])),
        Outcome::Installed(Ok(harness::installation("shared").into())),
        Outcome::InventoryTaken(Ok(harness::inventory())),
        harness::brought(harness::found(harness::user_file())),
        Outcome::PasswordKept { is_kept: true },
        Outcome::KeptPasswordRead(Some(harness::chosen())),
    ]
}

/// The successful outcomes since the journey began on Start.
#[derive(Default)]
struct Witness {
    unlocked: bool,
    accepted: bool,
    opened: bool,
    /// The file has no doubts, or the user has accepted it all the same.
    decided: bool,
    backed_up: bool,
    /// The receipt is confirmed; or it failed, and the user chose to continue with the saved file.
    receipt_settled: bool,
    proven: bool,
}

impl Witness {
    /// Notes an outcome that belongs to the pending task.
    fn note(&mut self, task: &Task, outcome: &Outcome, impostor: bool) {
        match (task, outcome) {
            (Task::Unlock { .. }, Outcome::Unlocked(unlocking)) => self.unlocked |= unlocking.result.is_ok(),
            (Task::Accept { .. }, Outcome::Accepted(Ok(()))) => self.accepted = true,
            (Task::Open { .. }, Outcome::Opened(Ok(pfx))) => {
                self.opened = true;
                self.decided = pfx.doubts().is_empty();
            }
            (Task::BackUp { .. }, Outcome::BackedUp(Ok(_))) => self.backed_up = true,
            (Task::ConfirmReceipt { .. }, Outcome::ReceiptConfirmed(Ok(()))) => self.receipt_settled = true,
            (Task::Install { .. }, Outcome::Installed(Ok(_))) if !impostor => self.proven = true,
            _ => (),
        }
    }

    fn is_complete(&self) -> bool {
        self.opened && self.decided && self.backed_up && self.receipt_settled && self.proven
    }
}

fn play(walk: &mut Walk, witness: &mut Witness, next: Move) {
    let pending = walk.pending().map(|(id, task)| (id, task.clone()));
    let mut answer = |walk: &mut Walk, outcome: Outcome, impostor: bool| {
        if let Some((id, task)) = &pending {
            witness.note(task, &outcome, impostor);
            walk.input(Input::Done(*id, outcome));
        }
    };
    match next {
        Move::User(event) => {
            let is_choice =
                event == UserEvent::Skip && matches!(walk.session.position.stage, Stage::Confirming(_));
            witness.receipt_settled |= is_choice && pending.is_none();
            let is_shown = matches!(walk.session.position.stage, Stage::Inspect(_));
            witness.decided |= is_shown && event == UserEvent::Proceed && pending.is_none();
            walk.user(event);
        }
        Move::Type(field, text) => {
            walk.input(typed(field, text));
        }
        Move::AnswerWell => {
            if let Some((_, task)) = walk.pending() {
                let outcome = harness::good_answer(task);
                answer(walk, outcome, false);
            }
        }
        Move::AnswerBadly(which) => {
            let outcome = which.get(&bad_answers()).clone();
            answer(walk, outcome, true);
        }
        Move::AnswerAnything(which) => {
            let outcome = which.get(&good_answers()).clone();
            answer(walk, outcome, false);
        }
        Move::AnswerLate(which) => {
            // The id before that of the pending task.
            let late = EffectId(walk.session.shared.last_effect.0.wrapping_sub(1));
            walk.input(Input::Done(late, which.get(&good_answers()).clone()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_sequence_never_skips_a_check(moves in moves(), start in 0usize..7) {
        let mut walk = Walk::to(&format!("P{start}"));
        let mut witness = Witness {
            unlocked: start > 2,
            accepted: start > 4,
            opened: start > 5,
            decided: start > 5,
            backed_up: start > 5,
            receipt_settled: start > 5,
            proven: false,
        };
        for next in moves {
            play(&mut walk, &mut witness, next);
            let view = walk.session.view(NOW);
            match &walk.session.position.stage {
                Stage::Start { .. } => witness = Witness::default(),
                // A file that the person provided has no receipt.
                Stage::Reopen { kept, .. } if kept.order().is_none() => {
                    witness = Witness { receipt_settled: true, ..Witness::default() }
                }
                Stage::Download(_) => prop_assert!(witness.unlocked && witness.accepted),
                Stage::BackingUp(_) | Stage::Confirming(_) => prop_assert!(witness.opened && witness.decided),
                Stage::Install(setup) => {
                    prop_assert!(witness.opened && witness.decided && witness.backed_up && witness.receipt_settled);
                    let proven = setup.targets.iter().any(|target| matches!(target.state, Installing::Proven(_)));
                    prop_assert!(!proven || witness.proven);
                }
                Stage::Done { confirmed, .. } => {
                    prop_assert!(witness.is_complete());
                    prop_assert!(!confirmed.proofs().is_empty());
                }
                _ => (),
            }
            prop_assert_eq!(view.problem.is_some(), view.link_and_file.is_some(), "every problem says what became of the link");
            let shown = view.problem.map(|problem| problem.code);
            prop_assert!(view.busy.is_none() || shown.is_none_or(|code| code == ErrorCode::AG402), "a problem while it works");
            // On Done, every step has its tick.
            let is_under_way = !matches!(walk.session.position.stage_in_sight(), Some(Stage::Done { .. }))
                && (walk.session.position.order().is_some() || walk.session.position.kept().is_some());
            prop_assert_eq!(view.steps.iter().filter(|step| step.state == crate::view::StepState::Current).count(),
                usize::from(is_under_way));
        }
    }
}

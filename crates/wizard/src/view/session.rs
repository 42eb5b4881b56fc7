//! The view of the session.

use std::path::Path;

use certificate::{pkcs12::VerifiedPfx, store::StoreId};
use pickup::{
    connection::{CheckStep, Proxy},
    password::assess,
};
use time::OffsetDateTime;

use super::{
    actions::{Situation, actions},
    certificates::{
        certificate_view, held_certificate, options_view, program_view, removal_view, target_views, uses,
    },
    preflight::preflight_lines,
};
use crate::{
    help_code::{self, HelpCode, ScreenEntry, StoreStates},
    state::{
        certificates::Certificates,
        effect::TaskKind,
        install::PrimaryPasswordPrompt,
        journey::{LocalFile, Order},
        session::{Before, KnownResidence, Pending, Session},
        stage::{AgreementForm, NewPasswordForm, Overlay, PickupPasswordForm, Position, Stage},
    },
    view::{
        Busy, CertificatePasswordPurpose, CheckView, OrderView, ProxyView, ResidenceView, RuleView, Screen,
        StepName, StepState, StepView, UserError, WizardView,
        format::{display_path, rfc3339},
        link_and_file::{self, link_and_file},
    },
};

/// The steps of an order.
const STEPS: [StepName; 7] = [
    StepName::ReviewOrder,
    StepName::PickupPassword,
    StepName::CertificatePassword,
    StepName::Agreement,
    StepName::Download,
    StepName::Install,
    StepName::Done,
];

/// The steps of a file that the person provided.
const STEPS_OF_FILE: [StepName; 4] =
    [StepName::CertificatePassword, StepName::Inspect, StepName::Install, StepName::Done];

impl Session {
    /// The view of the session. `now` determines the days that are left.
    #[must_use]
    pub fn view(&self, now: OffsetDateTime) -> WizardView {
        let screen = self.screen(now);
        let actions = actions(&screen, self.situation());
        let problem = self.shared.problem.as_ref();
        let problem = problem.map(|problem| UserError::from(problem).where_allowed(&actions));
        let help_code = self.help_code(&screen, problem.as_ref());
        WizardView {
            code: help_code.screen.code().to_owned(),
            help_code: help_code.to_string(),
            actions,
            screen,
            steps: self.position.steps(),
            busy: self
                .shared
                .pending
                .as_ref()
                .map(|pending| Busy { task: pending.name(), progress: pending.progress }),
            problem,
            link_and_file: self
                .shared
                .problem
                .as_ref()
                .map(|problem| link_and_file(&self.shared.before, &self.position, problem)),
            practice: self.is_practice(),
            language: self.shared.language(),
            residence: self.residence(),
            reminder: self.reminder_view(now),
            order_number: self.position.order().map(|order| order.details().number.clone()),
            sheet: self.sheet(),
            caller: None,
        }
    }

    fn help_code(&self, screen: &Screen, problem: Option<&UserError>) -> HelpCode {
        let system = self.shared.context.platform.system;
        HelpCode {
            screen: ScreenEntry::of(screen),
            error: help_code::shown(problem, screen),
            system,
            language: self.shared.language(),
            residence: self.residence().map(|known| known.residence),
            key_generation: self.position.order().map(|order| order.details().key_generation),
            stores: StoreStates::of(screen, system),
        }
    }

    fn screen(&self, now: OffsetDateTime) -> Screen {
        match &self.position.overlay {
            Some(overlay) => self.overlay_screen(overlay, now),
            None => self.stage_screen(now),
        }
    }

    fn overlay_screen(&self, overlay: &Overlay, now: OffsetDateTime) -> Screen {
        match overlay {
            Overlay::Connection(reaching) => Screen::Connection {
                proxy: self.proxy_view(),
                host: self.position.service().host().to_owned(),
                checks: reaching.checks.iter().map(check_view).collect(),
            },
            Overlay::Certificates(Certificates { holdings, locked, asked, .. }) => Screen::Certificates {
                certificates: holdings.iter().map(|holding| self.holding_view(holding, now)).collect(),
                locked: locked.iter().map(program_view).collect(),
                asking: store_of(asked.as_ref()),
            },
            Overlay::Removal(removal) => Screen::Remove {
                certificate: held_certificate(&removal.holding),
                targets: removal.targets.iter().map(removal_view).collect(),
                away: removal.away.iter().map(|target| program_view(&target.program)).collect(),
                asking: store_of(removal.asked.as_ref()),
            },
        }
    }

    fn stage_screen(&self, now: OffsetDateTime) -> Screen {
        let file = |path: &Path| self.download_screen(path, true);
        match &self.position.stage {
            Stage::Start { .. } => {
                let practice = self.shared.context.practice.as_ref();
                Screen::Start {
                    suggested_link: practice.and_then(|practice| practice.link.clone()),
                    resumed_order: match &self.shared.before {
                        Before::Order(note) => Some(note.order_number.clone()),
                        Before::Nothing | Before::Lost => None,
                    },
                }
            }
            Stage::Review(order) => Screen::ReviewOrder {
                order: order_view(order, now),
                computer: self.shared.context.computer.clone(),
            },
            Stage::PickupPassword(PickupPasswordForm { order, resumed, .. }) => Screen::PickupPassword {
                order_number: order.details().number.clone(),
                attempts_left: order.details().attempts_left,
                practice_password: order.details().practice_password.clone(),
                resumed: *resumed,
            },
            Stage::CertificatePassword(NewPasswordForm { unlocked, typed, repeat, keep, resumed }) => {
                let holder = &unlocked.order().details().subject;
                let assessment = assess(typed, repeat, unlocked.pickup_mark(), holder);
                Screen::CertificatePassword {
                    purpose: CertificatePasswordPurpose::Choose,
                    rules: assessment.rules.iter().map(|&(rule, met)| RuleView { rule, met }).collect(),
                    strength: assessment.score.map(u32::from),
                    hint: assessment.hint,
                    keep: Some(*keep),
                    resumed: *resumed,
                    file: None,
                }
            }
            Stage::Reopen { kept, .. } => open_screen(kept),
            Stage::Checking(downloaded) if downloaded.kept().order().is_none() => {
                open_screen(downloaded.kept())
            }
            Stage::Inspect(opened) => self.inspect_screen(opened.pfx(), opened.kept()),
            Stage::BackingUp(verified) if verified.kept().order().is_none() => {
                self.inspect_screen(verified.pfx(), verified.kept())
            }
            Stage::Agreement(AgreementForm { agreement, agreed, .. }) => Screen::Agreement {
                version: agreement.as_ref().map(|it| it.version().to_owned()).unwrap_or_default(),
                text: agreement.as_ref().map(|it| it.text().to_owned()).unwrap_or_default(),
                agreed: *agreed,
            },
            Stage::Download(preflight) => {
                let number = &preflight.agreed.order().details().number;
                self.download_screen(&self.shared.context.storage.certificate_path(number), false)
            }
            Stage::Checking(downloaded) => file(&downloaded.kept().file().path),
            Stage::BackingUp(verified) => file(&verified.kept().file().path),
            Stage::Confirming(backed_up) => file(&backed_up.kept().file().path),
            Stage::Install(setup) => Screen::Install {
                certificate: certificate_view(setup.backed_up.pfx(), setup.backed_up.kept()),
                targets: target_views(&setup.targets, &setup.backed_up.pfx().facts().holder, now),
                usable: setup.targets.iter().any(|target| target.program.can_be_tried()),
                options: options_view(setup),
                asking: store_of(setup.asked.as_ref()),
            },
            Stage::Done { confirmed, targets } => self.done_screen(confirmed, targets, now),
        }
    }

    fn inspect_screen(&self, pfx: &VerifiedPfx, kept: &LocalFile) -> Screen {
        Screen::Inspect {
            certificate: certificate_view(pfx, kept),
            uses: uses(pfx.facts()),
            doubts: pfx.doubts().to_vec(),
            link: link_and_file::of_kept(kept),
            file: display_path(&kept.file().path),
            backup_folder: display_path(&self.shared.backup_folder),
        }
    }

    fn download_screen(&self, path: &Path, saved: bool) -> Screen {
        let stage = &self.position.stage;
        let preflight = match stage {
            Stage::Download(preflight) => Some(preflight),
            _ => None,
        };
        // The preflight is hidden once the download has begun.
        let has_begun = self.shared.pending.as_ref().is_some_and(|pending| pending.task == TaskKind::Fetch);
        let ahead = preflight.filter(|_| !has_begun);
        let computer = &self.shared.context.computer;
        Screen::Download {
            file: display_path(path),
            saved,
            strengthened: stage.kept().and_then(|kept| kept.file().shortcoming()),
            checked: matches!(stage, Stage::BackingUp(_) | Stage::Confirming(_)),
            backup_folder: display_path(&self.shared.backup_folder),
            backup: match stage {
                Stage::Confirming(backed_up) => Some(display_path(backed_up.backup())),
                _ => None,
            },
            preflight: ahead.map(|ahead| preflight_lines(ahead, computer)).unwrap_or_default(),
            password_noted: preflight.is_some_and(|preflight| preflight.password_noted),
        }
    }

    fn proxy_view(&self) -> ProxyView {
        let Proxy { mode, address, user } = self.shared.proxy.clone();
        ProxyView { mode, address, user, has_password: self.shared.proxy_password.is_some() }
    }

    fn residence(&self) -> Option<ResidenceView> {
        let KnownResidence { residence, by_order } = self.shared.residence(self.position.order())?;
        Some(ResidenceView { residence, by_order })
    }

    /// The facts beside the screen on which the actions depend.
    fn situation(&self) -> Situation<'_> {
        Situation {
            busy: self.shared.pending.as_ref().map(Pending::name),
            problem: self.shared.problem.as_ref(),
            isolated: self.is_isolated(),
            receipt_is_settled: self.position.kept().is_some_and(LocalFile::receipt_is_settled),
        }
    }
}

impl Position {
    /// The steps at the side.
    fn steps(&self) -> Vec<StepView> {
        match &self.overlay {
            Some(Overlay::Connection(_)) | None => self.stage.steps(),
            Some(_) => Vec::new(),
        }
    }
}

impl Stage {
    /// The steps at the side.
    fn steps(&self) -> Vec<StepView> {
        let is_user_file = self.kept().is_some_and(|kept| kept.order().is_none());
        match self {
            stage if !is_user_file => steps(&STEPS, stage.place()),
            Self::Install(_) => steps(&STEPS_OF_FILE, 3),
            Self::Done { .. } => steps(&STEPS_OF_FILE, 4),
            Self::Inspect(_) | Self::BackingUp(_) => steps(&STEPS_OF_FILE, 2),
            _ => steps(&STEPS_OF_FILE, 1),
        }
    }

    /// The screen's place on the journey of an order: 0 is Start, 7 is Done.
    fn place(&self) -> usize {
        match self {
            Self::Start { .. } => 0,
            Self::Review(_) => 1,
            Self::PickupPassword(_) => 2,
            Self::CertificatePassword(_) | Self::Reopen { .. } => 3,
            Self::Agreement(_) => 4,
            Self::Download(_)
            | Self::Checking(_)
            | Self::Inspect(_)
            | Self::BackingUp(_)
            | Self::Confirming(_) => 5,
            Self::Install(_) => 6,
            Self::Done { .. } => 7,
        }
    }
}

/// The steps with their states; `place` counts from 1.
fn steps(names: &[StepName], place: usize) -> Vec<StepView> {
    let state = |index: usize| match (index + 1).cmp(&place) {
        std::cmp::Ordering::Less => StepState::Done,
        std::cmp::Ordering::Equal => StepState::Current,
        std::cmp::Ordering::Greater => StepState::ToDo,
    };
    names.iter().enumerate().map(|(index, &step)| StepView { step, state: state(index) }).collect()
}

/// The screen that asks for the password of a file on this computer.
fn open_screen(kept: &LocalFile) -> Screen {
    let purpose = match kept.order() {
        Some(_) => CertificatePasswordPurpose::Open,
        None => CertificatePasswordPurpose::OpenUserFile,
    };
    let file = Some(display_path(&kept.file().path));
    Screen::CertificatePassword {
        purpose,
        rules: Vec::new(),
        strength: None,
        hint: None,
        keep: kept.password_is_kept().then_some(true),
        resumed: false,
        file,
    }
}

fn store_of(asked: Option<&PrimaryPasswordPrompt>) -> Option<StoreId> {
    asked.map(|asked| asked.store.clone())
}

fn order_view(order: &Order, now: OffsetDateTime) -> OrderView {
    let details = order.details();
    OrderView {
        number: details.number.clone(),
        state: details.state,
        kind: details.kind,
        channel: details.channel,
        key_generation: details.key_generation,
        holder: details.subject.common_name.clone(),
        organization: details.subject.organization.clone(),
        country: details.subject.country.clone(),
        email: details.subject.email.clone(),
        lapses_at: rfc3339(details.lapses_at),
        countdown: details.countdown(now),
        host: order.link().host().to_owned(),
    }
}

fn check_view(step: &CheckStep) -> CheckView {
    CheckView {
        check: step.check,
        result: step.result,
        subject: step.subject.clone().unwrap_or_default(),
        minutes_ahead: step.minutes_ahead.unwrap_or_default(),
    }
}

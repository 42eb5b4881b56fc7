//! What the user interface shows: one serialisable picture of the session, without secret or token but those of a
//! practice order, which are meant to be read.

pub(crate) mod actions;
pub(crate) mod certificates;
mod done;
pub(crate) mod format;
pub(crate) mod link_and_file;
pub(crate) mod next;
mod preflight;
mod problem;
pub(crate) mod session;
mod sheet;

use serde::Serialize;
use ts_rs::TS;

use crate::state::effect::{Progress, TaskName};

pub use self::{certificates::*, done::*, preflight::*, problem::*, sheet::*};
use certificate::{
    pkcs12::{Doubt, Shortcoming},
    store::StoreId,
};
use pickup::{
    connection::{Check, CheckResult, ProxyMode},
    order::{Channel, Countdown, KeyGeneration, OrderKind, OrderState},
    password::{Rule, StrengthHint},
};

use crate::{
    computer::Computer,
    platform::System,
    preferences::{Language, Residence},
};

/// A view with the number that tells which of two is newer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Update {
    /// Grows with every change.
    pub revision: u32,
    /// What to show.
    pub view: WizardView,
}

/// Everything that the window shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WizardView {
    /// The screen and its content.
    pub screen: Screen,
    /// The screen's code, to be read out over the telephone: `P0` to `P7` on the way of an order, `F1` and `F2` for a
    /// file that the person brought, `K1` and `K2` to check and remove certificates, `C1` for the connection.
    pub code: String,
    /// The same and more in eight characters, for a helpdesk that has the wizard, too.
    pub help_code: String,
    /// The steps at the side, in order. None where there is no journey.
    pub steps: Vec<StepView>,
    /// What the user may do now.
    pub actions: Actions,
    /// What the wizard is doing, while it does it.
    pub busy: Option<Busy>,
    /// What went wrong last.
    pub problem: Option<UserError>,
    /// What became of the link and the certificate file; there whenever something went wrong.
    pub link_and_file: Option<LinkAndFile>,
    /// The order is a practice order, or everything is practice.
    pub practice: bool,
    /// The language that is spoken.
    pub language: Language,
    /// Where the person lives, which decides on the answers in Help; none while it is not known.
    pub residence: Option<ResidenceView>,
    /// The reminder that can be saved now for a calendar: `UserEvent::SaveReminder`.
    pub reminder: Option<ReminderView>,
    /// The order's number, once it is known.
    pub order_number: Option<String>,
    /// The sheet to print, where it is offered.
    pub sheet: Option<SheetView>,
    /// The screen is that of a caller, shown to the helpdesk. Nothing on it does anything but `UserEvent::Back`.
    pub caller: Option<CallerView>,
}

/// What is known of a caller beside the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallerView {
    /// The language that the caller reads.
    pub language: Language,
    /// The system of the caller's computer.
    pub system: System,
    /// Where the caller lives, if that is known.
    pub residence: Option<Residence>,
    /// How the key of the caller's order is made, where there is an order.
    pub key_generation: Option<KeyGeneration>,
}

/// Where the person lives, and how that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResidenceView {
    /// Where.
    pub residence: Residence,
    /// The order says so, by the partner with whom it was placed; else the person may say otherwise.
    pub by_order: bool,
}

/// Which of the general actions make sense now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Actions {
    /// `UserEvent::Back`.
    pub back: bool,
    /// `UserEvent::Proceed`: the screen's main action.
    pub proceed: bool,
    /// `UserEvent::Skip`: go on with the programs that work.
    pub skip: bool,
    /// `UserEvent::StartOver`: to Start, for another link or to leave the certificate in its file.
    pub start_over: bool,
    /// `UserEvent::RunPreflight`: another last look before the download.
    pub run_preflight: bool,
    /// `UserEvent::ChooseBackupFolder`.
    pub choose_folder: bool,
    /// `UserEvent::OpenConnection`: to the settings of the connection, and back again.
    pub connection: bool,
    /// `UserEvent::ChooseFile`: a certificate file that the person already has. It may be dropped on the window, too.
    pub choose_file: bool,
    /// `UserEvent::OpenCertificates`: what has become of the certificates on this computer.
    pub certificates: bool,
    /// To practise, in the place of this wizard, which stays as it is meanwhile.
    pub practise: bool,
    /// To end the practice, and to the wizard behind it.
    pub end_practice: bool,
}

/// One of the screens.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "name", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Screen {
    /// Asks for the link from the e-mail.
    Start {
        /// A link that is already known (practice), to put into the field.
        suggested_link: Option<String>,
        /// The order that the wizard was busy with before a restart, where its link could not be kept.
        resumed_order: Option<String>,
    },
    /// Shows the order, to be confirmed.
    ReviewOrder {
        /// The order.
        order: OrderView,
        /// The computer, to be confirmed with it.
        computer: Computer,
    },
    /// Asks for the pickup password.
    PickupPassword {
        /// For which order.
        order_number: String,
        /// Attempts that the service still allows.
        attempts_left: u32,
        /// The password of a practice order; never that of a real one.
        practice_password: Option<String>,
        /// The journey goes on after a restart.
        resumed: bool,
    },
    /// Asks for the certificate password.
    CertificatePassword {
        /// What the password is for.
        purpose: CertificatePasswordPurpose,
        /// The rules, one by one. Empty when the file is only to be opened.
        rules: Vec<RuleView>,
        /// zxcvbn's score, 0 to 4; none while nothing is typed.
        strength: Option<u32>,
        /// What to do about a password that is easy to guess.
        hint: Option<StrengthHint>,
        /// Whether the wizard keeps the password in the system's keyring: while it is chosen, whether it will; while a file
        /// is to be opened, there only where it has, and then nothing need be typed.
        keep: Option<bool>,
        /// The journey goes on after a restart.
        resumed: bool,
        /// The file that is to be opened; none while the password is chosen.
        file: Option<String>,
    },
    /// Shows what is in a file that the person brought; or in an order's, where it is for the person to decide whether it
    /// is used.
    Inspect {
        /// The certificate.
        certificate: CertificateView,
        /// What it can be used for.
        uses: Vec<Use>,
        /// What is wrong with it, and no reason to refuse it.
        doubts: Vec<Doubt>,
        /// What holds of the order's link until the person has decided; not concerned where the person brought the file.
        link: LinkStatus,
        /// The file.
        file: String,
        /// The folder where the user's own copy will be.
        backup_folder: String,
    },
    /// Shows the Subscriber Agreement, to be ticked.
    Agreement {
        /// Its version, as the service names it.
        version: String,
        /// Plain text; an empty line parts paragraphs.
        text: String,
        /// The box is ticked.
        agreed: bool,
    },
    /// Has a last look, then fetches, saves and checks the certificate file.
    Download {
        /// Where the file will be, or is, on this computer.
        file: String,
        /// The file is saved.
        saved: bool,
        /// What was wrong with the protection of what was delivered, where another file is saved.
        strengthened: Option<Shortcoming>,
        /// It is whole, and the one that was ordered.
        checked: bool,
        /// The folder where the user's own copy will be, or is.
        backup_folder: String,
        /// The user's own copy, once it is there.
        backup: Option<String>,
        /// The last look; empty once the download has begun.
        preflight: Vec<PreflightLine>,
        /// The certificate password is said to be written down.
        password_noted: bool,
    },
    /// Puts the certificate into the programs.
    Install {
        /// The certificate.
        certificate: CertificateView,
        /// The programs that were found.
        targets: Vec<TargetView>,
        /// One of them at least can hold the certificate.
        usable: bool,
        /// How it is put there.
        options: OptionsView,
        /// The program whose primary password is asked for now. `UserEvent::Skip` leaves the program out.
        asking: Option<StoreId>,
    },
    /// The certificate is proven to work.
    Done {
        /// The certificate.
        certificate: CertificateView,
        /// The programs, each with its result.
        targets: Vec<TargetView>,
        /// What can be done with it now.
        next: Vec<NextView>,
        /// Where the user has saved the certificate without its key: `UserEvent::SavePublicCertificate`.
        public_file: Option<String>,
        /// The service does not know yet that the file arrived; it is told when the wizard is next opened.
        receipt_open: bool,
    },
    /// Which certificates this computer holds, and how each of them is in each program.
    Certificates {
        /// Those that the wizard installed first.
        certificates: Vec<HoldingView>,
        /// Programs that may hold more, and whose primary password is needed to look.
        locked: Vec<ProgramView>,
        /// The program whose primary password is asked for now.
        asking: Option<StoreId>,
    },
    /// Asks whether a certificate is to be removed.
    Remove {
        /// The certificate.
        certificate: CertificateView,
        /// Where it is removed; without any, those that are not there now go off the wizard's list.
        targets: Vec<RemovalView>,
        /// Where the wizard has put it, too, and cannot remove it: they are not there now.
        away: Vec<ProgramView>,
        /// The program whose primary password is asked for now.
        asking: Option<StoreId>,
    },
    /// How the wizard reaches the internet. Lies over the other screens, and goes back to them.
    Connection {
        /// As it is set.
        proxy: ProxyView,
        /// The host that is checked.
        host: String,
        /// What the check found, step by step; empty before it.
        checks: Vec<CheckView>,
    },
}

/// Why the certificate password is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CertificatePasswordPurpose {
    /// To choose it, before the download.
    Choose,
    /// To open the saved file after a restart.
    Open,
    /// To open a file that the person brought.
    OpenUserFile,
}

/// One step of the journey, for the list at the side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// Which step.
    pub step: StepName,
    /// Where the user is with it.
    pub state: StepState,
}

/// The steps as they are listed at the side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names are the screens' names")]
pub enum StepName {
    ReviewOrder,
    PickupPassword,
    CertificatePassword,
    Agreement,
    Download,
    Inspect,
    Install,
    Done,
}

/// Where the user is with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum StepState {
    Done,
    Current,
    ToDo,
}

/// What the wizard is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Busy {
    /// What it is doing.
    pub task: TaskName,
    /// Bytes, while it downloads.
    pub progress: Option<Progress>,
}

/// How the internet is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProxyView {
    /// By which means.
    pub mode: ProxyMode,
    /// `HOST:PORT` of a proxy that was entered by hand; else empty.
    pub address: String,
    /// The name that it wants; empty if none.
    pub user: String,
    /// A password for it is known.
    pub has_password: bool,
}

/// One step of the check of the connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// What was looked at.
    pub check: Check,
    /// How it went.
    pub result: CheckResult,
    /// What it is about: the proxy's address, the host's name, who issued the service's certificate; else empty.
    pub subject: String,
    /// How many minutes this computer's clock is ahead of the service's, or behind it (negative).
    pub minutes_ahead: i32,
}

/// An order as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the names say it")]
pub struct OrderView {
    pub number: String,
    pub state: OrderState,
    pub kind: OrderKind,
    pub channel: Channel,
    pub key_generation: KeyGeneration,
    pub holder: String,
    pub organization: String,
    pub country: String,
    pub email: String,
    /// RFC 3339, UTC.
    pub lapses_at: String,
    /// How long until then.
    pub countdown: Countdown,
    /// The service's host, as in the link.
    pub host: String,
}

/// One rule for the certificate password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RuleView {
    /// Which rule.
    pub rule: Rule,
    /// What was typed keeps it.
    pub met: bool,
}

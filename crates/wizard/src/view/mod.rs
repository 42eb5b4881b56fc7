//! The view: one serialisable picture of the session. It contains no secret or token except those of a practice order,
//! which are meant to be read.

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

/// A view with its revision, which tells the newer of two.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Update {
    /// The revision, which grows with every change.
    pub revision: u32,
    /// The view to show.
    pub view: WizardView,
}

/// The whole content of the window.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WizardView {
    /// The screen and its content.
    pub screen: Screen,
    /// The screen's code, to be read out over the telephone: `P0` to `P7` on the journey of an order, `F1` and `F2` for
    /// a file that the person provided, `K1` and `K2` to check and remove certificates, `C1` for the connection.
    pub code: String,
    /// The help code: the screen's code and more in eight characters, for a helpdesk that has the wizard, too.
    pub help_code: String,
    /// The steps at the side, in order. Empty where there is no journey.
    pub steps: Vec<StepView>,
    /// The actions available now.
    pub actions: Actions,
    /// The pending task.
    pub busy: Option<Busy>,
    /// The last error.
    pub problem: Option<UserError>,
    /// The state of the link and the certificate file; set whenever there is a problem.
    pub link_and_file: Option<LinkAndFile>,
    /// The order is a practice order, or everything is practice.
    pub practice: bool,
    /// The language in use.
    pub language: Language,
    /// The person's residence, on which the answers in Help depend; none while it is not known.
    pub residence: Option<ResidenceView>,
    /// The calendar reminder that can be saved now: `UserEvent::SaveReminder`.
    pub reminder: Option<ReminderView>,
    /// The order's number, once it is known.
    pub order_number: Option<String>,
    /// The sheet to print, where it is available.
    pub sheet: Option<SheetView>,
    /// The caller whose screen is shown to the helpdesk. Nothing but `UserEvent::Back` has an effect then.
    pub caller: Option<CallerView>,
}

/// The facts of a caller beside the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallerView {
    /// The language that the caller reads.
    pub language: Language,
    /// The system of the caller's computer.
    pub system: System,
    /// The caller's residence, if it is known.
    pub residence: Option<Residence>,
    /// The way in which the key of the caller's order is made, if there is an order.
    pub key_generation: Option<KeyGeneration>,
}

/// The person's residence, and its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResidenceView {
    /// The residence.
    pub residence: Residence,
    /// The order tells it, by the partner with whom it was placed; else the person can change it.
    pub by_order: bool,
}

/// The general actions that are available now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Actions {
    /// `UserEvent::Back`.
    pub back: bool,
    /// `UserEvent::Proceed`: the screen's main action.
    pub proceed: bool,
    /// `UserEvent::Skip`: continue with the programs that work.
    pub skip: bool,
    /// `UserEvent::StartOver`: go to Start, for another link or to leave the certificate in its file.
    pub start_over: bool,
    /// `UserEvent::RunPreflight`: repeat the preflight.
    pub run_preflight: bool,
    /// `UserEvent::ChooseBackupFolder`.
    pub choose_folder: bool,
    /// `UserEvent::OpenConnection`: open the settings of the connection, or return from them.
    pub connection: bool,
    /// `UserEvent::ChooseFile`: open a certificate file that the person already has. It may also be dropped on the
    /// window.
    pub choose_file: bool,
    /// `UserEvent::OpenCertificates`: show the certificates on this computer.
    pub certificates: bool,
    /// Practice can begin in the place of this wizard, which is kept as it is meanwhile.
    pub practise: bool,
    /// Practice can end, to return to the wizard behind it.
    pub end_practice: bool,
}

/// A screen with its content.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "name", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Screen {
    /// Asks for the link from the e-mail.
    Start {
        /// A link that is already known (practice), as the initial value of the field.
        suggested_link: Option<String>,
        /// The order of the journey before a restart, where its link could not be kept.
        resumed_order: Option<String>,
    },
    /// Shows the order, for confirmation.
    ReviewOrder {
        /// The order.
        order: OrderView,
        /// The computer, to be confirmed with the order.
        computer: Computer,
    },
    /// Asks for the pickup password.
    PickupPassword {
        /// The number of the order.
        order_number: String,
        /// The number of attempts that the service still allows.
        attempts_left: u32,
        /// The password of a practice order; never that of a real one.
        practice_password: Option<String>,
        /// The journey was resumed after a restart.
        resumed: bool,
    },
    /// Asks for the certificate password.
    CertificatePassword {
        /// The purpose of the password.
        purpose: CertificatePasswordPurpose,
        /// The rules, one by one. Empty where a file is opened.
        rules: Vec<RuleView>,
        /// zxcvbn's score, 0 to 4; none while the field is empty.
        strength: Option<u32>,
        /// Advice on a password that is easy to guess.
        hint: Option<StrengthHint>,
        /// Whether the password is kept in the system's keyring. While the password is chosen: whether it will be kept.
        /// While a file is opened: set only if it is kept, and then nothing need be typed.
        keep: Option<bool>,
        /// The journey was resumed after a restart.
        resumed: bool,
        /// The file to be opened; none while the password is chosen.
        file: Option<String>,
    },
    /// Shows the content of a file that the person provided; or of an order's, where the person has to decide on its
    /// use.
    Inspect {
        /// The certificate.
        certificate: CertificateView,
        /// The purposes of the certificate.
        uses: Vec<Use>,
        /// The doubts about it, none of which is a reason to reject it.
        doubts: Vec<Doubt>,
        /// The state of the order's link until the person has decided; not concerned where the person provided the
        /// file.
        link: LinkStatus,
        /// The file.
        file: String,
        /// The folder for the user's own copy.
        backup_folder: String,
    },
    /// Shows the Subscriber Agreement, for acceptance.
    Agreement {
        /// The version, as the service names it.
        version: String,
        /// The text: plain; an empty line separates paragraphs.
        text: String,
        /// The box is ticked.
        agreed: bool,
    },
    /// Runs the preflight, then downloads, saves and verifies the certificate file.
    Download {
        /// The path of the file on this computer, before and after it is saved.
        file: String,
        /// The file is saved.
        saved: bool,
        /// The shortcoming in the protection of the delivered file, where a re-encrypted one is saved.
        strengthened: Option<Shortcoming>,
        /// The file is whole, and the one that was ordered.
        checked: bool,
        /// The folder of the user's own copy.
        backup_folder: String,
        /// The user's own copy, once it exists.
        backup: Option<String>,
        /// The preflight; empty once the download has begun.
        preflight: Vec<PreflightLine>,
        /// The user has ticked that the certificate password is written down.
        password_noted: bool,
    },
    /// Installs the certificate into the programs.
    Install {
        /// The certificate.
        certificate: CertificateView,
        /// The programs that were found.
        targets: Vec<TargetView>,
        /// At least one of them can hold the certificate.
        usable: bool,
        /// The options of the installation.
        options: OptionsView,
        /// The program whose primary password is asked for now. `UserEvent::Skip` excludes the program.
        asking: Option<StoreId>,
    },
    /// Shows that the certificate is proven to work.
    Done {
        /// The certificate.
        certificate: CertificateView,
        /// The programs, each with its result.
        targets: Vec<TargetView>,
        /// The programs that can use it now.
        next: Vec<NextView>,
        /// The path to which the user has saved the certificate without its key: `UserEvent::SavePublicCertificate`.
        public_file: Option<String>,
        /// The service has not confirmed the receipt; it is sent again when the wizard is next opened.
        receipt_open: bool,
    },
    /// Shows the certificates on this computer, and the state of each in each program.
    Certificates {
        /// The certificates, those that the wizard installed first.
        certificates: Vec<HoldingView>,
        /// Programs that may hold more, and can be read only with their primary password.
        locked: Vec<ProgramView>,
        /// The program whose primary password is asked for now.
        asking: Option<StoreId>,
    },
    /// Asks whether to remove a certificate.
    Remove {
        /// The certificate.
        certificate: CertificateView,
        /// The programs to remove it from; if empty, the missing ones leave the wizard's ledger.
        targets: Vec<RemovalView>,
        /// Missing programs into which the wizard has installed it, too, and from which it cannot be removed.
        away: Vec<ProgramView>,
        /// The program whose primary password is asked for now.
        asking: Option<StoreId>,
    },
    /// Shows the settings of the connection. Lies over the other screens, and returns to them.
    Connection {
        /// The settings of the proxy.
        proxy: ProxyView,
        /// The host that is checked.
        host: String,
        /// The results of the check, step by step; empty before it.
        checks: Vec<CheckView>,
    },
}

/// The purpose for which the certificate password is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CertificatePasswordPurpose {
    /// To choose the password, before the download.
    Choose,
    /// To open the saved file after a restart.
    Open,
    /// To open a file that the person provided.
    OpenUserFile,
}

/// A step of the journey, for the list at the side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// The step.
    pub step: StepName,
    /// The state of the step.
    pub state: StepState,
}

/// The steps of the list at the side.
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

/// The state of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum StepState {
    Done,
    Current,
    ToDo,
}

/// The pending task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Busy {
    /// The name of the task.
    pub task: TaskName,
    /// The progress of a download.
    pub progress: Option<Progress>,
}

/// The settings of the proxy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProxyView {
    /// The kind of proxy setting.
    pub mode: ProxyMode,
    /// `HOST:PORT` of a proxy that was entered manually; else empty.
    pub address: String,
    /// The user name for the proxy; empty if there is none.
    pub user: String,
    /// A password for the proxy is known.
    pub has_password: bool,
}

/// A step of the check of the connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// The subject of the check.
    pub check: Check,
    /// The result.
    pub result: CheckResult,
    /// The detail of the step: the proxy's address, the host's name, the issuer of the service's certificate; else
    /// empty.
    pub subject: String,
    /// The minutes by which this computer's clock is ahead of the service's, or behind it (negative).
    pub minutes_ahead: i32,
}

/// An order in the view.
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
    /// The time left until then.
    pub countdown: Countdown,
    /// The service's host, as in the link.
    pub host: String,
}

/// A rule for the certificate password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RuleView {
    /// The rule.
    pub rule: Rule,
    /// The typed password keeps it.
    pub met: bool,
}

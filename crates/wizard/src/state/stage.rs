//! The person's position: a stage of the journey, and the overlay on it.

use std::path::Path;

use pickup::{
    agreement::Agreement,
    connection::{CheckStep, Service},
    link::OrderLink,
};
use secrecy::SecretString;

use super::{
    arrival::Arrival,
    certificates::Certificates,
    edge_mode::EdgeMode,
    install::{InstallForm, PrimaryPasswordPrompt, Target},
    journey::{BackedUp, Confirmed, Downloaded, LocalFile, Opened, Order, Protected, Unlocked, Verified},
    offer::Offer,
    page::PageVisit,
    preflight::Preflight,
    removal::Removal,
    take_along::TakeAlong,
};
use crate::{
    journal::{Entry, KeyChoice, Phase},
    storage::KeySeal,
};

/// A stage of the journey.
#[derive(Clone, Debug)]
pub(crate) enum Stage {
    /// Asks for the link.
    Start {
        asked: Option<OrderLink>,
        /// Links to choose from or to confirm, instead of a link to paste.
        offer: Option<Box<Offer>>,
    },
    /// Shows the order.
    Review(Order),
    /// Asks whether this is the computer on which the certificate will be used.
    ThisComputer(Order),
    /// Asks for the pickup password.
    PickupPassword(PickupPasswordForm),
    /// Asks whether the key that is made here may be backed up later.
    KeyChoice(KeyChoiceForm),
    /// Asks for a certificate password.
    CertificatePassword(NewPasswordForm),
    /// Shows the agreement.
    Agreement(AgreementForm),
    /// Runs the preflight, then downloads.
    Download(Preflight),
    /// Asks for the password of a file on this computer: after a restart, or provided by the person.
    Reopen { kept: LocalFile, typed: SecretString },
    /// Reads the saved file back and verifies it.
    Checking(Downloaded),
    /// Shows the content of a file that the person provided, or the doubts about an order's.
    Inspect(Opened),
    /// Saves the user's copy of the file.
    BackingUp(Verified),
    /// Sends the receipt to the service.
    Confirming(BackedUp),
    /// Puts the certificate into the programs.
    Install(InstallForm),
    /// Shows the CA's own page in a window beside the wizard's, and follows it.
    Page(Box<PageVisit>),
    /// Leads through Microsoft Edge's mode for Internet Explorer.
    EdgeMode(Box<EdgeMode>),
    /// Shows that the certificate is proven to work.
    Done { confirmed: Confirmed, targets: Vec<Target> },
}

/// A screen over a stage, which returns to the stage.
#[derive(Clone, Debug)]
pub(crate) enum Overlay {
    /// Shows the certificates on this computer.
    Certificates(Certificates),
    /// Asks whether to remove one of them.
    Removal(Box<Removal>),
    /// Shows the settings of the connection.
    Connection(ConnectionForm),
    /// Saves what a person takes along.
    TakeAlong(Box<TakeAlong>),
    /// Installs the keys from another computer.
    Arrival(Box<Arrival>),
}

/// A stage, and the overlay on it.
#[derive(Clone, Debug)]
pub(crate) struct Position {
    pub(crate) stage: Stage,
    pub(crate) overlay: Option<Overlay>,
}

/// The form for the pickup password.
#[derive(Clone, Debug)]
pub(crate) struct PickupPasswordForm {
    pub(crate) order: Order,
    pub(crate) typed: SecretString,
    /// The field was emptied, or its content replaced, since the service refused a password in it.
    pub(crate) was_empty: bool,
    /// The journey was resumed after a restart.
    pub(crate) resumed: bool,
    /// A file of this order that was saved before, with no confirmed receipt.
    pub(crate) saved: Option<Box<LocalFile>>,
}

/// The form for the choice about a key that is made here.
#[derive(Clone, Debug)]
pub(crate) struct KeyChoiceForm {
    pub(crate) unlocked: Unlocked,
    pub(crate) choice: KeyChoice,
}

/// The form for a certificate password.
#[derive(Clone, Debug)]
pub(crate) struct NewPasswordForm {
    pub(crate) unlocked: Unlocked,
    pub(crate) way: PasswordWay,
    /// The typed password; while one is suggested, the suggestion.
    pub(crate) typed: SecretString,
    pub(crate) repeat: SecretString,
    /// The journey was resumed after a restart.
    pub(crate) resumed: bool,
}

/// The way to a certificate password.
#[derive(Clone, Debug)]
pub(crate) enum PasswordWay {
    /// The window shows a suggestion, to be written down.
    Suggested,
    /// The suggestion is typed over from the person's paper.
    TypedOver { suggestion: SecretString },
    /// The person thinks of one.
    Own {
        /// It is ticked as written down.
        noted: bool,
    },
    /// The password is typed again that seals the key made before.
    OfKey,
}

/// The form to accept the agreement.
#[derive(Clone, Debug)]
pub(crate) struct AgreementForm {
    pub(crate) protected: Protected,
    /// None while it is being read.
    pub(crate) agreement: Option<Agreement>,
    pub(crate) agreed: bool,
}

/// The settings of the connection, and its check.
#[derive(Clone, Debug, Default)]
pub(crate) struct ConnectionForm {
    /// The typed password for the proxy.
    pub(crate) typed: SecretString,
    /// The results of the check.
    pub(crate) checks: Vec<CheckStep>,
    /// The proxy has refused the known password.
    pub(crate) is_refused: bool,
}

impl Position {
    /// The service to check: the order's or the page's, or the built-in one.
    pub(crate) fn service(&self) -> Service {
        match &self.stage {
            Stage::Page(visit) => Service::of_page(&visit.link),
            stage => stage.order().map_or_else(Service::built_in, |order| Service::of(order.link())),
        }
    }

    /// The order that the screen is about.
    pub(crate) fn order(&self) -> Option<&Order> {
        self.stage_in_sight().and_then(Stage::order)
    }

    /// The certificate file that the screen is about.
    pub(crate) fn kept(&self) -> Option<&LocalFile> {
        self.stage_in_sight().and_then(Stage::kept)
    }

    /// The stage, unless it is hidden by an overlay about something else. The connection's overlay is about the order
    /// behind it.
    pub(crate) fn stage_in_sight(&self) -> Option<&Stage> {
        self.has_stage_in_sight().then_some(&self.stage)
    }

    /// Notes that the service has refused a pickup password of the order with this number, even if the outcome comes
    /// late. Returns the journal entry to write.
    pub(crate) fn note_attempts_left(
        &mut self,
        order_number: &str,
        attempts_left: u32,
        backup_folder: &Path,
    ) -> Option<Entry> {
        if !self.has_stage_in_sight() {
            return None;
        }
        self.stage.note_attempts_left(order_number, attempts_left, backup_folder)
    }

    fn has_stage_in_sight(&self) -> bool {
        matches!(self.overlay, None | Some(Overlay::Connection(_)))
    }

    /// The stage, if there is no overlay.
    pub(crate) fn stage_without_overlay(&self) -> Option<&Stage> {
        self.overlay.is_none().then_some(&self.stage)
    }

    /// The field for a program's primary password, while one is asked for.
    pub(crate) fn asked_primary_password(&mut self) -> Option<&mut PrimaryPasswordPrompt> {
        match (&mut self.overlay, &mut self.stage) {
            (Some(Overlay::Certificates(certificates)), _) => certificates.asked.as_mut(),
            (Some(Overlay::Removal(removal)), _) => removal.asked.as_mut(),
            (Some(Overlay::Arrival(arrival)), _) => arrival.asked.as_mut(),
            (None, Stage::Install(setup)) => setup.asked.as_mut(),
            _ => None,
        }
    }

    /// Whether a file can be opened, or a link that was handed over, without disturbing a journey. A file that the person
    /// provided may be replaced by another.
    pub(crate) fn takes_a_file(&self) -> bool {
        match (&self.overlay, &self.stage) {
            (Some(Overlay::Certificates(_)), _) => true,
            (Some(_), _) => false,
            (None, Stage::Start { .. } | Stage::Done { .. }) => true,
            (None, Stage::Reopen { kept, .. }) => kept.is_user_file(),
            (None, _) => false,
        }
    }
}

impl From<Stage> for Position {
    /// Puts no overlay on the stage.
    fn from(stage: Stage) -> Self {
        Self { stage, overlay: None }
    }
}

impl From<EdgeMode> for Stage {
    fn from(mode: EdgeMode) -> Self {
        Self::EdgeMode(Box::new(mode))
    }
}

impl From<EdgeMode> for Position {
    fn from(mode: EdgeMode) -> Self {
        Stage::from(mode).into()
    }
}

impl From<PageVisit> for Position {
    fn from(visit: PageVisit) -> Self {
        Stage::Page(Box::new(visit)).into()
    }
}

impl Stage {
    pub(crate) const START: Self = Self::Start { asked: None, offer: None };

    pub(crate) fn pickup_password(order: Order) -> Self {
        Self::PickupPassword(PickupPasswordForm::new(order))
    }

    pub(crate) fn key_choice(unlocked: Unlocked) -> Self {
        let choice = unlocked.order().own_key().map_or(KeyChoice::Exportable, |key| key.choice);
        Self::KeyChoice(KeyChoiceForm { unlocked, choice })
    }

    pub(crate) fn certificate_password(unlocked: Unlocked) -> Self {
        Self::CertificatePassword(NewPasswordForm::new(unlocked))
    }

    /// Returns to the choice of a password. A suggestion that is on the person's paper is shown again.
    pub(crate) fn choose_again(protected: Protected) -> Self {
        let Some(typed) = protected.suggestion() else { return Self::choose_another(protected) };
        Self::CertificatePassword(NewPasswordForm { typed, ..NewPasswordForm::new(protected.unprotect()) })
    }

    /// Returns to the choice of a password, as the service has refused this one.
    pub(crate) fn choose_another(protected: Protected) -> Self {
        Self::CertificatePassword(NewPasswordForm::new(protected.unprotect()).own())
    }

    /// Goes to the agreement, which has not been read yet.
    pub(crate) fn agreement(protected: Protected) -> Self {
        Self::Agreement(AgreementForm { protected, agreement: None, agreed: false })
    }

    pub(crate) fn reopen(kept: LocalFile) -> Self {
        Self::Reopen { kept, typed: SecretString::default() }
    }

    /// Returns to the pickup password, to download the file again. The saved file is kept until then.
    pub(crate) fn pick_up_again(kept: LocalFile) -> Self {
        match kept.order().cloned() {
            Some(order) => Self::PickupPassword(PickupPasswordForm {
                saved: Some(Box::new(kept)),
                ..PickupPasswordForm::new(order)
            }),
            // A file without an order has no service to ask.
            None => Self::reopen(kept),
        }
    }

    /// Puts this overlay on the stage.
    pub(crate) fn under(self, overlay: Overlay) -> Position {
        Position { stage: self, overlay: Some(overlay) }
    }

    /// Empties the password fields, for the return from another screen.
    pub(crate) fn with_empty_fields(self) -> Self {
        match self {
            Self::PickupPassword(asking) => Self::PickupPassword(PickupPasswordForm {
                typed: SecretString::default(),
                was_empty: true,
                ..asking
            }),
            Self::CertificatePassword(choosing) => Self::CertificatePassword(choosing.with_empty_fields()),
            Self::Reopen { kept, .. } => Self::reopen(kept),
            Self::Page(visit) => Self::Page(Box::new(visit.with_empty_fields())),
            Self::EdgeMode(mode) => mode.with_empty_fields().into(),
            Self::Install(setup) => {
                let asked = setup.asked.map(|asked| PrimaryPasswordPrompt::of(asked.store));
                Self::Install(InstallForm { asked, ..setup })
            }
            stage => stage,
        }
    }

    /// The order, from the stage Review on.
    pub(crate) fn order(&self) -> Option<&Order> {
        match self {
            Self::Start { .. } | Self::Page(_) | Self::EdgeMode(_) => None,
            Self::Review(order)
            | Self::ThisComputer(order)
            | Self::PickupPassword(PickupPasswordForm { order, .. }) => Some(order),
            Self::KeyChoice(KeyChoiceForm { unlocked, .. })
            | Self::CertificatePassword(NewPasswordForm { unlocked, .. }) => Some(unlocked.order()),
            Self::Agreement(AgreementForm { protected, .. }) => Some(protected.unlocked().order()),
            Self::Download(preflight) => Some(preflight.agreed.order()),
            _ => self.kept().and_then(LocalFile::order),
        }
    }

    /// The certificate file, once it is on this computer.
    pub(crate) fn kept(&self) -> Option<&LocalFile> {
        match self {
            Self::Start { .. }
            | Self::Page(_)
            | Self::EdgeMode(_)
            | Self::Review(_)
            | Self::ThisComputer(_)
            | Self::KeyChoice(_)
            | Self::CertificatePassword(_)
            | Self::Agreement(_)
            | Self::Download(_) => None,
            Self::PickupPassword(asking) => asking.saved.as_deref(),
            Self::Reopen { kept, .. } => Some(kept),
            Self::Checking(downloaded) => Some(downloaded.kept()),
            Self::Inspect(opened) => Some(opened.kept()),
            Self::BackingUp(verified) => Some(verified.kept()),
            Self::Confirming(backed_up) | Self::Install(InstallForm { backed_up, .. }) => {
                Some(backed_up.kept())
            }
            Self::Done { confirmed, .. } => Some(confirmed.backed_up().kept()),
        }
    }

    fn note_attempts_left(
        &mut self,
        order_number: &str,
        attempts_left: u32,
        backup_folder: &Path,
    ) -> Option<Entry> {
        if self.order()?.details().number != order_number {
            return None;
        }
        match self {
            Self::Review(order) | Self::ThisComputer(order) => {
                *order = order.clone().with_attempts_left(attempts_left);
                Some(order.entry(Phase::Reviewing, backup_folder))
            }
            Self::PickupPassword(asking) => {
                *asking = asking.clone().with_attempts_left(attempts_left);
                Some(asking.entry(backup_folder))
            }
            Self::Reopen { kept, .. } => {
                *kept = kept.clone().with_attempts_left(attempts_left);
                kept.entry(backup_folder)
            }
            _ => None,
        }
    }
}

impl KeyChoiceForm {
    /// Whether the key is made, as the person has chosen before.
    pub(crate) fn is_final(&self) -> bool {
        self.unlocked.order().own_key().is_some_and(|key| key.made.is_some())
    }
}

impl PickupPasswordForm {
    pub(crate) fn new(order: Order) -> Self {
        Self { order, typed: SecretString::default(), was_empty: true, resumed: false, saved: None }
    }

    /// Notes that the service has refused a pickup password.
    pub(crate) fn with_attempts_left(self, attempts_left: u32) -> Self {
        let order = self.order.with_attempts_left(attempts_left);
        let saved = self.saved.map(|kept| Box::new(kept.with_attempts_left(attempts_left)));
        Self { order, saved, ..self }
    }

    /// The journal entry: a saved file stays in it until another replaces it.
    pub(crate) fn entry(&self, backup_folder: &Path) -> Entry {
        let saved = self.saved.as_ref().and_then(|kept| kept.entry(backup_folder));
        saved.unwrap_or_else(|| self.order.entry(Phase::PickingUp, backup_folder))
    }
}

impl NewPasswordForm {
    pub(crate) fn new(unlocked: Unlocked) -> Self {
        let (typed, repeat) = (SecretString::default(), SecretString::default());
        let made = unlocked.order().own_key().and_then(|key| key.made);
        let way = if made == Some(KeySeal::Password) { PasswordWay::OfKey } else { PasswordWay::Suggested };
        Self { unlocked, way, typed, repeat, resumed: false }
    }

    /// Goes to the fields in which the person thinks of a password.
    pub(crate) fn own(self) -> Self {
        Self { way: PasswordWay::Own { noted: false }, ..self }.with_empty_fields()
    }

    /// Goes to the field in which the suggestion is typed over.
    pub(crate) fn type_over(self) -> Self {
        let way = PasswordWay::TypedOver { suggestion: self.typed.clone() };
        Self { way, ..self }.with_empty_fields()
    }

    /// Returns to the suggestion: to the one that is on the person's paper, or to another.
    pub(crate) fn suggest(self) -> Self {
        let typed = match &self.way {
            PasswordWay::TypedOver { suggestion } => suggestion.clone(),
            PasswordWay::Suggested | PasswordWay::Own { .. } | PasswordWay::OfKey => SecretString::default(),
        };
        Self { way: PasswordWay::Suggested, typed, ..self.with_empty_fields() }
    }

    /// Empties the fields. A suggestion stays: it is in no field.
    fn with_empty_fields(self) -> Self {
        let typed = match self.way {
            PasswordWay::Suggested => self.typed,
            PasswordWay::TypedOver { .. } | PasswordWay::Own { .. } | PasswordWay::OfKey => {
                SecretString::default()
            }
        };
        Self { typed, repeat: SecretString::default(), ..self }
    }
}

//! The stage of a caller, built with the chain of types that every journey uses.

use std::{iter, path::PathBuf};

use certificate::{
    password::CertificatePassword,
    request::RequestKey,
    store::{Found, StoreId},
};
use pickup::{
    connection::{Check, CheckResult, CheckStep, Service},
    error::PickupError,
    link::PickupLink,
    order::{KeyGeneration, OrderDetails, OrderKind, OrderState},
};
use time::{Duration, OffsetDateTime};

use super::{Cast, PASSWORD, PROXY};
use crate::{
    codes::{ErrorCode, Person},
    help_code::{HelpCode, ScreenEntry},
    journal::{KeyChoice, SavedFile},
    problem::Problem,
    state::{
        Agreed, AgreementForm, Appeared, Arrival, ArrivedKey, BackedUp, ConnectionForm, Downloaded, EdgeMode,
        EdgeStep, InstallForm, LinkSource, LocalFile, MailLink, NewPasswordForm, Offer, Opened, Order,
        Overlay, PageProgress, PageVisit, PasswordSource, PasswordWay, PickupPasswordForm, Position,
        Preflight, PreflightFindings, Purpose, Stage, TakeAlong, TakenAlong, TakenKey,
    },
};

/// The days left of the 30 to pick up a certificate.
const DAYS_LEFT: Duration = Duration::days(12);
const MINUTES_BEHIND: i32 = -95;

/// Start, which offers so many links of a mail. They are told apart by their orders, and all samples have one.
fn offer(order: &Order, count: usize) -> Stage {
    let order_number = Some(order.details().number.clone());
    let link = MailLink { link: PickupLink::Order(order.link().clone()), order_number };
    Stage::Start {
        asked: None,
        offer: Some(Offer { source: LinkSource::File, links: vec![link; count] }.into()),
    }
}

impl Cast<'_> {
    pub(super) fn position(&self) -> Result<Position, Problem> {
        let (order, unlocked) = (self.unlocked.clone().lock(), self.unlocked.clone());
        let resumed = matches!(
            self.code.screen,
            ScreenEntry::PickupPasswordAfterRestart | ScreenEntry::CertificatePasswordChooseAfterRestart
        );
        let stage = match self.code.screen {
            ScreenEntry::Start | ScreenEntry::StartAfterRestart => Stage::START,
            ScreenEntry::StartOffer => offer(&order, 1),
            ScreenEntry::StartOffers => offer(&order, 2),
            ScreenEntry::ThisComputer => Stage::ThisComputer(order),
            ScreenEntry::PickupPassword | ScreenEntry::PickupPasswordAfterRestart => {
                Stage::PickupPassword(PickupPasswordForm { resumed, ..PickupPasswordForm::new(order) })
            }
            ScreenEntry::CertificatePasswordChoose | ScreenEntry::CertificatePasswordChooseAfterRestart => {
                Stage::CertificatePassword(NewPasswordForm { resumed, ..NewPasswordForm::new(unlocked) })
            }
            ScreenEntry::CertificatePasswordTypeOver => {
                Stage::CertificatePassword(NewPasswordForm::new(unlocked).type_over())
            }
            ScreenEntry::CertificatePasswordOwn => {
                Stage::CertificatePassword(NewPasswordForm::new(unlocked).own())
            }
            ScreenEntry::KeyChoice => Stage::key_choice(unlocked),
            ScreenEntry::CertificatePasswordOfKey => Stage::CertificatePassword(NewPasswordForm {
                way: PasswordWay::OfKey,
                ..NewPasswordForm::new(unlocked)
            }),
            ScreenEntry::CertificatePasswordOpen => Stage::reopen(self.closed_file()),
            ScreenEntry::CertificatePasswordOpenPage => {
                let file = self.downloaded().close().file().clone();
                Stage::reopen(LocalFile::of_page(order.link().host(), file))
            }
            ScreenEntry::CertificatePasswordOpenUserFile => Stage::reopen(self.user_file().close()),
            ScreenEntry::Inspect => Stage::Inspect(self.opened(self.user_file())),
            ScreenEntry::InspectOrder => Stage::Inspect(self.opened(self.downloaded())),
            ScreenEntry::Agreement => {
                let (protected, agreement) = self.agreed().reconsider();
                Stage::Agreement(AgreementForm { protected, agreement: Some(agreement), agreed: false })
            }
            ScreenEntry::Download => Stage::Download(self.preflight()),
            ScreenEntry::DownloadBound => {
                let unlocked = unlocked.with_choice(KeyChoice::Bound);
                let agreed =
                    unlocked.protect(password(), PasswordSource::Wizard).agree(self.agreement.clone());
                Stage::Download(Preflight { agreed, ..self.preflight() })
            }
            ScreenEntry::DownloadIssuing => Stage::Download(self.preflight().awaiting_issue()),
            ScreenEntry::DownloadSaved => Stage::BackingUp(self.opened(self.downloaded()).accepted()),
            ScreenEntry::DownloadBackedUp => Stage::Confirming(self.confirming()),
            ScreenEntry::Install | ScreenEntry::InstallAsking => Stage::Install(InstallForm {
                by_hand: self.chose_nothing(),
                asked: self.asked(),
                ..InstallForm::new(self.installable(), self.targets())
            }),
            ScreenEntry::Done => Stage::Done {
                confirmed: self.installable().confirm(self.proof.clone(), iter::empty()),
                targets: self.targets(),
            },
            looks => match looks.code() {
                "P1" => Stage::Review(order),
                "W1" | "W2" => Stage::Page(Box::new(page(self.code, &order))),
                "W3" => self.edge_mode(&order).into(),
                "K3" | "K4" => {
                    return Ok(Stage::START.under(Overlay::TakeAlong(self.taking_along(looks).into())));
                }
                "K5" => return Ok(Stage::START.under(Overlay::Arrival(self.arrival(looks).into()))),
                "K1" => return Ok(Stage::START.under(Overlay::Certificates(self.certificates()))),
                "K2" => return Ok(Stage::START.under(Overlay::Removal(self.removal()?.into()))),
                _ => {
                    let behind = if self.has_order() { Stage::Review(order) } else { Stage::START };
                    let form = ConnectionForm { checks: check_steps(looks), ..ConnectionForm::default() };
                    return Ok(behind.under(Overlay::Connection(form)));
                }
            },
        };
        Ok(stage.into())
    }

    fn has_order(&self) -> bool {
        self.code.key_generation.is_some()
    }

    fn agreed(&self) -> Agreed {
        self.unlocked.clone().protect(password(), PasswordSource::Suggestion).agree(self.agreement.clone())
    }

    /// The preflight: all is well except the error of the code. After a failed download there are no findings.
    fn preflight(&self) -> Preflight {
        let has_looked =
            matches!(self.code.error, None | Some(ErrorCode::DL509 | ErrorCode::DL510 | ErrorCode::DL511));
        let unless = |error| match &self.problem {
            Some(problem) if self.code.error == Some(error) => Err(problem.clone()),
            _ => Ok(()),
        };
        let findings = has_looked.then(|| PreflightFindings {
            own_file: unless(ErrorCode::DL509),
            backup: unless(ErrorCode::DL510),
            connection: check_steps(ScreenEntry::ConnectionGood),
        });
        Preflight { findings, ..Preflight::new(self.agreed()) }
    }

    fn downloaded(&self) -> Downloaded {
        self.agreed().downloaded(SavedFile::new(self.person.certificate_file().into(), [0; 32]))
    }

    /// The wait for a certificate at the host of this order, or its end with the error.
    fn edge_mode(&self, order: &Order) -> EdgeMode {
        let step = match self.code.error {
            Some(ErrorCode::PG272) => self.kept_in_personal(),
            Some(ErrorCode::PG273) => Some(EdgeStep::Elsewhere),
            _ => None,
        };
        EdgeMode::new(order.link().host(), Some(order.link().expose().into()))
            .at(step.unwrap_or(EdgeStep::Awaiting))
    }

    fn kept_in_personal(&self) -> Option<EdgeStep> {
        let (certificate, store) = (self.props.pfx.leaf().to_vec(), StoreId(String::new()));
        let nickname = self.props.pfx.facts().holder.clone();
        let found = Found { store, certificate, nickname, has_key: true, exportable: false };
        Some(EdgeStep::Kept(Box::new(Appeared::new(found)?)))
    }

    /// The file after a restart. If the order is over, the service has reported that.
    fn closed_file(&self) -> LocalFile {
        let kept = self.downloaded().close();
        let state = match &self.problem {
            Some(Problem::Pickup(PickupError::OrderNotReady(state)) | Problem::ClosedWithFile(state)) => {
                *state
            }
            _ => return kept,
        };
        let receipt = kept.receipt().after(&PickupError::OrderNotReady(state));
        kept.with_receipt(receipt)
    }

    fn user_file(&self) -> Downloaded {
        let file = SavedFile::new(self.person.user_file().into(), [0; 32]);
        LocalFile::user_file(file).reopen(password())
    }

    fn opened(&self, downloaded: Downloaded) -> Opened {
        downloaded.opened((*self.props.pfx).clone())
    }

    fn backed_up(&self, downloaded: Downloaded) -> BackedUp {
        self.opened(downloaded).accepted().backed_up(self.person.backup().into())
    }

    /// The file whose receipt failed with the problem.
    fn confirming(&self) -> BackedUp {
        let backed_up = self.backed_up(self.downloaded());
        match &self.problem {
            Some(Problem::Receipt(error)) => backed_up.receipt_failed(error),
            _ => backed_up,
        }
    }

    /// What the caller saves of the certificate, or has saved.
    fn taking_along(&self, screen: ScreenEntry) -> TakeAlong {
        let purpose = match screen {
            ScreenEntry::TakeAlong => None,
            ScreenEntry::TakeAlongPhone => Some(Purpose::Phone),
            ScreenEntry::TakeAlongComputer | ScreenEntry::TakenAlong => Some(Purpose::Computer),
            _ => Some(Purpose::Backup),
        };
        let pfx = &self.props.pfx;
        let fingerprint = (purpose != Some(Purpose::Computer)).then(|| pfx.fingerprint());
        let folder = PathBuf::from(self.person.backup_folder());
        let taken = (screen == ScreenEntry::TakenAlong).then(|| TakenAlong {
            page: None,
            keys: vec![TakenKey {
                holder: pfx.facts().holder.clone(),
                valid_until: pfx.facts().valid_until,
                file: Ok(self.person.user_file().into()),
            }],
            folder,
        });
        let asks = self.code.error == Some(ErrorCode::CP311);
        let file_password = asks.then(Default::default);
        let taking = TakeAlong::new(self.certificates(), fingerprint);
        TakeAlong { purpose, file_password, taken, ..taking }
    }

    /// The keys that the caller brings from another computer.
    fn arrival(&self, screen: ScreenEntry) -> Arrival {
        if screen == ScreenEntry::Arrival {
            return Arrival::default();
        }
        let file = PathBuf::from(self.person.user_file());
        let arrived = || ArrivedKey {
            pfx: self.props.pfx.clone(),
            file: self.person.backup().into(),
            targets: self.targets(),
        };
        let is_open = screen != ScreenEntry::ArrivalPassword;
        Arrival {
            folder: Some(self.person.backup_folder().into()),
            files: vec![file],
            keys: is_open.then(arrived).into_iter().collect(),
            asked: self.asked(),
            ..Arrival::default()
        }
    }

    /// The order's file; without an order, one that the person provided.
    fn installable(&self) -> BackedUp {
        let downloaded = if self.has_order() { self.downloaded() } else { self.user_file() };
        self.backed_up(downloaded).receipt_confirmed()
    }
}

/// The visit to the CA's page at the host of this order. The errors about its reply come after the last click.
fn page(code: &HelpCode, order: &Order) -> PageVisit {
    use ErrorCode::{PG255, PG256, PG257, PG258, PG261};
    let kind = code.screen.page_kind();
    let progress = PageProgress {
        kind: kind.unwrap_or_default(),
        may_be_used: matches!(code.error, Some(PG255 | PG256 | PG257 | PG258 | PG261)),
        ..PageProgress::default()
    };
    PageVisit { is_open: kind.is_some(), progress, ..PageVisit::new(order.link().page()) }
}

fn password() -> CertificatePassword {
    CertificatePassword::new(PASSWORD.into())
}

pub(super) fn details(code: &HelpCode, person: &Person, now: OffsetDateTime) -> OrderDetails {
    let state = match code.screen {
        ScreenEntry::ReviewLapsed => OrderState::Lapsed,
        ScreenEntry::ReviewLocked => OrderState::Locked,
        ScreenEntry::ReviewPickedUp => OrderState::PickedUp,
        ScreenEntry::ReviewCancelled => OrderState::Cancelled,
        _ => OrderState::Ready,
    };
    let is_refused = matches!(code.error, Some(ErrorCode::PU201 | ErrorCode::PU205));
    OrderDetails {
        number: person.order_number.to_owned(),
        state,
        kind: OrderKind::New,
        channel: person.channel,
        key_generation: code.key_generation.unwrap_or(KeyGeneration::Pkcs12),
        // With that error, the service takes no request.
        request_keys: if code.error == Some(ErrorCode::OR156) {
            Vec::new()
        } else {
            vec![RequestKey::Rsa3072]
        },
        subject: person.subject(),
        lapses_at: now + if state == OrderState::Lapsed { -Duration::DAY } else { DAYS_LEFT },
        attempts_left: if is_refused { Person::ATTEMPTS_AFTER_ONE } else { Person::ATTEMPTS },
        issuers: Vec::new(),
        practice_password: None,
    }
}

/// The steps: good before the bad one, and not tried after it. Without a proxy, its step is not tried.
fn check_steps(screen: ScreenEntry) -> Vec<CheckStep> {
    use CheckResult::{Closed, Failed, Good, NotTried, Refused, Unreadable, Untrusted};
    let host = Service::built_in().host().to_owned();
    let all = [
        (Check::Proxy, Some(PROXY.to_owned())),
        (Check::Name, Some(host.clone())),
        (Check::Tls, Some("Example Root CA".to_owned())),
        (Check::Clock, None),
        (Check::Service, Some(host)),
    ];
    if screen == ScreenEntry::Connection {
        return Vec::new();
    }
    let mut is_tried = true;
    let step = |(check, subject): (Check, Option<String>)| {
        let leads_here = |result: &CheckResult| ScreenEntry::of_bad_check(check, *result) == screen;
        let bad = [Failed, Refused, Closed, Untrusted, Unreadable].into_iter().find(leads_here);
        let result = bad.unwrap_or(if is_tried && check != Check::Proxy { Good } else { NotTried });
        is_tried &= bad.is_none();
        let subject = subject.filter(|_| !matches!(result, NotTried | Unreadable));
        let minutes_ahead = bad.filter(|_| check == Check::Clock).map(|_| MINUTES_BEHIND);
        CheckStep { check, result, subject, minutes_ahead }
    };
    all.map(step).into()
}

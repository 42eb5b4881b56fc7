//! The table of the errors that a screen can show, one row each.
//!
//! To add an error, add a row here, an arm in [`crate::user_error`], and its texts in four languages: `error-CODE` in
//! `ui/locales`, with `guide-entry-CODE` among them. `UPDATE_BINDINGS=1 cargo test -p wizard --test bindings` then
//! updates the view's types.

use ca_page::{PageFailure, catcher::Content};
use certificate::{
    key::KeyKind,
    pkcs12::{FileError, Foreign, Kind},
    store::StoreError,
};
use disk::{DiskCause, DiskError, DiskReason};
use pickup::{
    connection::{ProxyError, ProxySource},
    error::PickupError,
    link::LinkError,
    order::OrderState,
    password::PickupPasswordError,
};

use super::{Person, Place, WayOut, error_codes, words};
use crate::{
    help_code::{HelpCodeError, ScreenEntry},
    problem::Problem,
    storage::KeyError,
    view::{Field, NextStep},
};

const GENUINE: &str = "system.globalsign.com";
const LOOK_ALIKE: &str = "system.g1obalsign.com";

/// A sample cause. Causes appear in the log only.
fn cause() -> String {
    String::new()
}

fn disk_cause() -> DiskCause {
    for_reason(DiskReason::Other)
}

fn for_reason(reason: DiskReason) -> DiskCause {
    DiskCause::new(reason, "")
}

// NAME NUMBER CODE: usual screen, place on it, next step, way out, topics of Help,
//     a sample;
//
// The number is the error's digit in help codes (`docs/help-code.md`): a new row takes the next one, and a row never
// changes its own. The place is a field, `Program` for beside the program concerned, or `-`. The way out is the action
// of the error's own button, or `-`.
error_codes! { |person|
    // The link.
    LK101 1 "LK-101": Start, Link, Correct, -, "link link-refused",
        LinkError::NotALink;
    LK102 2 "LK-102": Start, Link, Correct, -, "link-refused",
        LinkError::HostNotAllowed { host: "pickup.example".into() };
    LK103 3 "LK-103": Start, Link, Correct, -, "link-refused",
        LinkError::NotHttps;
    LK104 4 "LK-104": Start, Link, BringFile, ChooseFile, "link link-refused",
        LinkError::Incomplete;
    LK105 5 "LK-105": Start, Link, Correct, -, "link-refused",
        LinkError::Disguised { host: GENUINE.into() };
    LK106 6 "LK-106": Start, Link, Correct, -, "link-refused",
        LinkError::LookAlike { host: LOOK_ALIKE.into(), genuine: GENUINE.into() };
    LK107 7 "LK-107": Start, Link, Correct, -, "link-refused",
        LinkError::Wrapped { host: "scanner.example".into() };
    LK108 8 "LK-108": Start, Link, BringFile, ChooseFile, "link-refused",
        Problem::NoPickupService { host: "pickup.example".into(), error: PickupError::NotTheService(cause()) };
    LK109 93 "LK-109": Start, Link, Correct, -, "link-refused practise",
        LinkError::RealInPractice;
    LK110 104 "LK-110": Start, Link, Correct, -, "link-refused",
        LinkError::Several;
    LK111 139 "LK-111": Start, Link, Correct, -, "link",
        LinkError::Nothing;
    LK112 156 "LK-112": Start, -, Correct, ChooseAnotherFile, "mail-file link",
        Problem::NoLinkInMail;
    LK113 157 "LK-113": Start, -, Correct, ChooseAnotherFile, "mail-file link",
        Problem::MailUnread;
    LK114 158 "LK-114": Start, Link, Correct, -, "link mail-file",
        Problem::OrderNumberPasted;
    LK115 159 "LK-115": Start, Link, Correct, Guide, "codes link",
        Problem::HelpCodePasted;
    LK116 160 "LK-116": Start, -, Correct, -, "mail-file link-refused",
        Problem::HandedOver(LinkError::NotHandedOver);

    // The order.
    OR151 10 "OR-151": Start, Link, Correct, -, "link-once link-refused",
        PickupError::UnknownLink;
    OR152 11 "OR-152": ReviewLapsed, -, NewOrder, StartOver, "order-over",
        PickupError::OrderNotReady(OrderState::Lapsed);
    OR153 12 "OR-153": ReviewPickedUp, -, StartOver, StartOver, "link-once lost-file reissue",
        PickupError::OrderNotReady(OrderState::PickedUp);
    OR154 13 "OR-154": ReviewCancelled, -, NewOrder, StartOver, "order-over",
        PickupError::OrderNotReady(OrderState::Cancelled);
    OR155 14 "OR-155": ReviewLocked, -, NewOrder, StartOver, "forgotten-pickup-password wrong-pickup-password",
        PickupError::OrderNotReady(OrderState::Locked);
    OR156 15 "OR-156": Review, -, AskHelpdesk, EdgeMode, "key-option old-systems",
        PickupError::KeyOnDevice;
    OR157 95 "OR-157": CertificatePasswordOpen, -, Correct, -, "order-over interrupted",
        Problem::ClosedWithFile(OrderState::Lapsed);
    OR158 96 "OR-158": CertificatePasswordOpen, -, Correct, -, "order-over interrupted",
        Problem::ClosedWithFile(OrderState::Cancelled);
    OR159 97 "OR-159": CertificatePasswordOpen, -, Correct, -, "interrupted",
        Problem::ClosedWithFile(OrderState::Locked);
    OR160 141 "OR-160": Download, -, AskHelpdesk, -, "own-key",
        PickupError::OtherRequest;
    OR161 142 "OR-161": Download, -, AskHelpdesk, -, "own-key",
        PickupError::RequestRefused;

    // The CA's own page.
    PG251 124 "PG-251": Page, -, BringFile, -, "ca-page",
        Problem::PageFailed { host: GENUINE.into(), failure: PageFailure::NoWindow };
    PG252 125 "PG-252": Page, -, TryAgain, Connection, "ca-page connection",
        Problem::PageFailed { host: GENUINE.into(), failure: PageFailure::Unreachable };
    PG253 126 "PG-253": Page, -, AskHelpdesk, Connection, "ca-page connection",
        Problem::PageFailed { host: GENUINE.into(), failure: PageFailure::Untrusted };
    PG254 127 "PG-254": Page, -, AskHelpdesk, -, "ca-page",
        Problem::PageFailed { host: GENUINE.into(), failure: PageFailure::LogIn };
    PG255 128 "PG-255": Page, -, TryAgain, -, "ca-page download",
        Problem::PageFailed { host: GENUINE.into(), failure: PageFailure::Disk };
    PG256 129 "PG-256": Page, -, AskHelpdesk, -, "ca-page link-once",
        Problem::PageClosed { host: GENUINE.into() };
    PG257 130 "PG-257": PageOpen, -, AskHelpdesk, -, "ca-page link-once",
        Problem::PageReply { path: person.own("page-1/reply-1.kept"), content: Content::CutOff };
    PG258 131 "PG-258": PageOpen, -, AskHelpdesk, -, "ca-page file-refused",
        Problem::PageReply { path: person.own("page-1/reply-1.kept"), content: Content::Other(Kind::Pdf) };
    PG259 132 "PG-259": Start, -, AskHelpdesk, -, "ca-page interrupted",
        Problem::PageLeft { host: GENUINE.into(), reply: None };
    PG260 133 "PG-260": Start, -, AskHelpdesk, -, "ca-page interrupted",
        Problem::PageLeft { host: GENUINE.into(), reply: Some(person.own("page-1/reply-1.kept")) };
    PG261 134 "PG-261": PageOpen, -, AskHelpdesk, -, "ca-page link-once",
        Problem::PageReply { path: person.own("page-1/reply-1.kept"), content: Content::Nothing };
    PG262 135 "PG-262": Page, -, TryAgain, -, "ca-page interrupted",
        Problem::PageUnsaved { path: person.own("page-1/reply-1.kept") };

    // A key made in Microsoft Edge's mode for Internet Explorer.
    PG271 136 "PG-271": EdgeMode, -, Correct, -, "key-option old-systems",
        Problem::NothingAppeared;
    PG272 137 "PG-272": EdgeMode, -, AskHelpdesk, -, "not-exportable back-up",
        Problem::KeyNotExportable;
    PG273 138 "PG-273": EdgeMode, -, NewOrder, -, "key-option old-systems",
        Problem::NeedsWindows;

    // The help code.
    HC171 16 "HC-171": Start, -, Correct, -, "codes",
        HelpCodeError::Mistyped;
    HC172 17 "HC-172": Start, -, Correct, -, "codes",
        HelpCodeError::OtherVersion;

    // The connection's settings.
    CN101 9 "CN-101": Connection, ProxyAddress, Correct, -, "connection",
        ProxyError::Address;

    // The pickup password.
    PU201 18 "PU-201": PickupPassword, PickupPassword, Correct, -, "forgotten-pickup-password wrong-pickup-password two-passwords",
        PickupError::WrongPickupPassword { attempts_left: Person::ATTEMPTS_AFTER_ONE };
    PU202 19 "PU-202": PickupPassword, PickupPassword, Correct, -, "wrong-pickup-password two-passwords",
        PickupPasswordError::Shape;
    PU203 20 "PU-203": PickupPassword, PickupPassword, Correct, -, "interrupted two-passwords",
        PickupError::SessionExpired;
    PU204 21 "PU-204": PickupPassword, PickupPassword, Correct, -, "wrong-pickup-password",
        PickupPasswordError::Empty;
    PU205 22 "PU-205": PickupPassword, PickupPassword, Correct, -, "forgotten-pickup-password wrong-pickup-password",
        PickupPasswordError::RefusedBefore;
    PU206 84 "PU-206": PickupPassword, PickupPassword, Correct, -, "two-passwords",
        PickupPasswordError::CertificatePassword;
    PU207 94 "PU-207": PickupPassword, PickupPassword, Correct, -, "forgotten-pickup-password wrong-pickup-password",
        PickupPasswordError::RefusedLonger;

    // The certificate password.
    CP301 23 "CP-301": CertificatePasswordOwn, CertificatePassword, Correct, -, "certificate-password-rules",
        Problem::RulesBroken;
    CP302 24 "CP-302": CertificatePasswordOwn, CertificatePassword, Correct, -, "two-passwords certificate-password-rules",
        Problem::NoCertificatePassword;
    CP303 25 "CP-303": CertificatePasswordOwn, CertificatePassword, Correct, -, "certificate-password-rules",
        PickupError::CertificatePasswordRefused;
    CP304 26 "CP-304": CertificatePasswordOpen, CertificatePassword, Correct, -, "two-passwords forgotten-certificate-password",
        FileError::WrongPassword;
    CP305 85 "CP-305": CertificatePasswordOwn, CertificatePassword, Correct, -, "two-passwords",
        Problem::PickupPasswordChosen;
    CP306 86 "CP-306": CertificatePasswordOpen, CertificatePassword, Correct, -, "two-passwords",
        Problem::PickupPasswordTyped;
    CP307 87 "CP-307": Done, -, Correct, -, "certificate-password-rules",
        Problem::KeyringClosed;
    CP308 98 "CP-308": CertificatePasswordOpen, -, Correct, -, "certificate-password-rules",
        Problem::PasswordErasedLater;
    CP309 140 "CP-309": CertificatePasswordTypeOver, CertificatePassword, Correct, -, "certificate-password-rules",
        Problem::NotTheSuggestion;
    CP310 147 "CP-310": CertificatePasswordOfKey, CertificatePassword, Correct, -, "two-passwords own-key",
        Problem::OwnKey(person.own_key(), KeyError::WrongPassword);
    CP311 150 "CP-311": TakeAlongBackup, FilePassword, Correct, -, "forgotten-certificate-password lost-file",
        Problem::FilePassword;

    // The agreement.
    AG401 27 "AG-401": Agreement, Agreement, Correct, -, "agreement",
        Problem::NotAgreed;
    AG402 28 "AG-402": Agreement, Agreement, Correct, -, "agreement",
        PickupError::AgreementChanged;

    // The download.
    DL501 29 "DL-501": Download, -, TryAgain, -, "download connection",
        PickupError::Interrupted(cause());
    DL502 30 "DL-502": Download, -, TryAgain, -, "download",
        PickupError::Corrupted;
    DL503 31 "DL-503": Download, -, TryAgain, -, "download",
        Problem::Disk(person.certificate_file(), DiskError::Write(disk_cause()));
    DL504 32 "DL-504": CertificatePasswordOpen, -, AskHelpdesk, -, "download lost-file",
        Problem::Disk(person.certificate_file(), DiskError::Changed);
    DL505 33 "DL-505": DownloadBackedUp, -, TryAgain, -, "download",
        Problem::Receipt(PickupError::WrongReceipt);
    DL506 34 "DL-506": DownloadBackedUp, -, TryAgain, -, "download",
        Problem::Receipt(PickupError::TimedOut);
    DL507 35 "DL-507": DownloadSaved, -, TryAgain, -, "download back-up",
        Problem::Backup(person.backup_folder(), DiskError::Write(disk_cause()));
    DL508 88 "DL-508": CertificatePasswordOwn, PasswordNoted, Correct, -, "certificate-password-rules",
        Problem::PasswordNotNoted;
    DL509 89 "DL-509": Download, -, TryAgain, -, "download",
        Problem::CannotSave(person.certificate_file(), DiskError::Write(disk_cause()));
    DL510 90 "DL-510": Download, -, TryAgain, -, "download back-up",
        Problem::CannotBackUp(person.backup_folder(), DiskError::Write(disk_cause()));
    DL511 91 "DL-511": Done, -, Correct, -, "download public-certificate",
        Problem::Export(person.reminder(), DiskError::Write(disk_cause()));
    DL512 121 "DL-512": CertificatePasswordOpen, -, AskHelpdesk, -, "download lost-file",
        Problem::Disk(person.certificate_file(), DiskError::Read(disk_cause()));
    DL513 143 "DL-513": Download, -, AskHelpdesk, -, "own-key",
        Problem::OtherCertificate;
    DL514 144 "DL-514": Download, -, TryAgain, -, "own-key",
        Problem::OwnKey(person.own_key(), KeyError::NotMade);
    DL515 145 "DL-515": Download, -, AskHelpdesk, -, "own-key",
        Problem::OwnKey(person.own_key(), KeyError::Damaged);
    DL516 146 "DL-516": Download, -, TryAgain, -, "own-key",
        Problem::OwnKey(person.own_key(), KeyError::KeyringClosed);
    DL517 148 "DL-517": Download, -, TryAgain, -, "own-key download",
        Problem::OwnKey(person.own_key(), KeyError::Disk(DiskError::Write(disk_cause())));
    DL518 149 "DL-518": Download, -, AskHelpdesk, -, "own-key",
        Problem::OwnKey(person.own_key(), KeyError::Disk(DiskError::Read(disk_cause())));
    DL519 151 "DL-519": TakeAlongBackup, -, TryAgain, -, "back-up",
        Problem::NotAsWritten(person.user_file());
    DL520 152 "DL-520": TakeAlong, -, AskHelpdesk, -, "public-certificate",
        Problem::ChainUnknown;
    DL521 153 "DL-521": TakeAlongBackup, -, AskHelpdesk, -, "back-up lost-file",
        Problem::KeyNowhere;

    // The certificate file.
    FI600 36 "FI-600": Start, -, BringFile, ChooseAnotherFile, "file-refused",
        Problem::UserFile(person.user_file(), DiskError::Read(disk_cause()));
    FI601 37 "FI-601": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "file-refused",
        FileError::Unreadable;
    FI602 38 "FI-602": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "file-refused",
        FileError::NoMac;
    FI603 39 "FI-603": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "file-refused",
        FileError::KeyCount(2);
    FI604 40 "FI-604": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "file-refused",
        FileError::KeyMismatch;
    FI605 41 "FI-605": CertificatePasswordOpenUserFile, -, TryAgain, -, "file-refused validity",
        FileError::NotValidNow;
    FI606 42 "FI-606": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "file-refused trust-warning intermediates",
        FileError::WrongChain;
    FI607 43 "FI-607": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "file-refused what-for",
        FileError::WrongUsage;
    FI608 44 "FI-608": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "wrong-details file-refused",
        FileError::WrongSubject;
    FI609 45 "FI-609": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "file-refused",
        FileError::UnsupportedKey(KeyKind::RSASSA_PSS);
    FI610 46 "FI-610": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "file-refused",
        FileError::TooCostly;
    FI611 47 "FI-611": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "file-refused",
        FileError::UnknownProtection;
    FI612 48 "FI-612": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "forgotten-certificate-password file-refused",
        FileError::SecondPassword;
    FI613 49 "FI-613": CertificatePasswordOpenUserFile, -, AskHelpdesk, ChooseAnotherFile, "file-refused not-exportable",
        FileError::KeyCount(0);
    FI614 103 "FI-614": InspectOrder, -, AskHelpdesk, -, "file-refused trust-warning",
        Problem::Doubtful;
    FI615 154 "FI-615": Arrival, -, TryAgain, -, "new-computer",
        Problem::NoKeysThere(person.backup_folder());
    FI621 50 "FI-621": Start, -, BringFile, ChooseAnotherFile, "file-refused",
        FileError::NotAPfx(Foreign::Empty);
    FI622 51 "FI-622": Start, -, BringFile, ChooseAnotherFile, "file-refused",
        FileError::NotAPfx(Foreign::CutOff);
    FI623 52 "FI-623": Start, -, BringFile, ChooseAnotherFile, "file-refused public-certificate",
        FileError::NotAPfx(Foreign::Certificate);
    FI624 53 "FI-624": Start, -, BringFile, ChooseAnotherFile, "file-refused public-certificate",
        FileError::NotAPfx(Foreign::CertificateChain);
    FI625 54 "FI-625": Start, -, BringFile, ChooseAnotherFile, "file-refused compromised",
        FileError::NotAPfx(Foreign::Key);
    FI626 55 "FI-626": Start, -, BringFile, ChooseAnotherFile, "file-refused",
        FileError::NotAPfx(Foreign::JavaKeystore);
    FI627 56 "FI-627": Start, -, BringFile, ChooseAnotherFile, "file-refused lost-file",
        FileError::NotAPfx(Foreign::WebPage);
    FI628 57 "FI-628": Start, -, BringFile, ChooseAnotherFile, "file-refused",
        FileError::NotAPfx(Foreign::Archive);
    FI629 106 "FI-629": Start, -, BringFile, ChooseAnotherFile, "file-refused",
        FileError::NotAPfx(Foreign::Shortcut);
    FI630 107 "FI-630": Start, -, BringFile, ChooseAnotherFile, "file-refused",
        FileError::NotAPfx(Foreign::Mail);
    FI631 108 "FI-631": Start, -, BringFile, ChooseAnotherFile, "file-refused",
        FileError::NotAPfx(Foreign::Folder);
    FI632 118 "FI-632": Start, -, BringFile, ChooseAnotherFile, "file-refused",
        Problem::UserFile(person.user_file(), DiskError::Read(for_reason(DiskReason::Denied)));
    FI633 119 "FI-633": Start, -, BringFile, ChooseAnotherFile, "file-refused lost-file",
        Problem::UserFile(person.user_file(), DiskError::Read(for_reason(DiskReason::Missing)));
    FI634 120 "FI-634": Start, -, BringFile, ChooseAnotherFile, "file-refused",
        Problem::UserFile(person.user_file(), DiskError::TooLarge);
    FI635 122 "FI-635": Start, -, BringFile, ChooseAnotherFile, "file-refused",
        Problem::UserFile(person.user_file(), DiskError::NotAFile);

    // The programs.
    ST701 58 "ST-701": Install, Program, TryAgain, -, "program-trouble",
        StoreError::NotWritable(cause());
    ST702 59 "ST-702": InstallAsking, PrimaryPassword, Correct, -, "primary-password program-trouble",
        StoreError::NeedsPassword;
    ST703 60 "ST-703": Install, Program, AskHelpdesk, -, "program-trouble",
        StoreError::Damaged(cause());
    ST704 61 "ST-704": Install, Program, TryAgain, -, "program-trouble",
        StoreError::NotFound;
    ST705 62 "ST-705": Install, Program, AskHelpdesk, -, "program-trouble",
        StoreError::LibraryMissing(cause());
    ST706 63 "ST-706": Install, -, TryAgain, Leave, "no-program",
        Problem::NoPrograms;
    ST707 64 "ST-707": Install, -, TryAgain, Leave, "program-trouble",
        Problem::ProgramsFailed(1);
    ST708 65 "ST-708": Install, -, AskHelpdesk, Leave, "no-program",
        StoreError::Unsupported;
    ST709 66 "ST-709": InstallAsking, PrimaryPassword, Correct, -, "primary-password program-trouble",
        StoreError::WrongPassword;
    ST710 67 "ST-710": Install, Program, AskHelpdesk, -, "program-trouble",
        StoreError::OldFormat(cause());
    ST711 68 "ST-711": Remove, -, TryAgain, -, "program-trouble remove",
        Problem::NotRemoved { left: 1, removed: 1 };
    ST712 69 "ST-712": Install, -, Correct, Leave, "import-options",
        Problem::NoProgramChosen;
    ST713 70 "ST-713": Install, Program, TryAgain, -, "program-trouble",
        StoreError::Locked;
    ST714 100 "ST-714": Done, -, Correct, -, "remove",
        Problem::Unlisted(person.own("installed.json"), DiskError::Write(disk_cause()));
    ST715 114 "ST-715": Install, Program, AskHelpdesk, -, "program-trouble",
        StoreError::NotPermitted(person.store_folder());
    ST716 115 "ST-716": Install, Program, AskHelpdesk, -, "program-trouble",
        StoreError::ReadOnly(person.store_folder());
    ST717 116 "ST-717": Install, Program, TryAgain, -, "program-trouble",
        StoreError::Full(person.store_folder());
    ST718 109 "ST-718": Install, Program, AskHelpdesk, -, "program-trouble remove",
        StoreError::SameSerial("Anna Peeters (2026)".into());
    ST719 110 "ST-719": Install, Program, TryAgain, -, "program-trouble",
        StoreError::InUse;
    ST720 111 "ST-720": Install, Program, TryAgain, -, "program-trouble import-options",
        StoreError::Declined(cause());
    ST721 112 "ST-721": Install, Program, TryAgain, -, "program-trouble",
        StoreError::WorkerLost(cause());
    ST722 113 "ST-722": Install, Program, AskHelpdesk, -, "program-trouble",
        StoreError::UnusableKey(cause());
    ST723 155 "ST-723": TakeAlongBackup, -, AskHelpdesk, -, "not-exportable",
        StoreError::NotExportable;
    ST724 161 "ST-724": TakeAlongBackup, -, AskHelpdesk, -, "back-up",
        StoreError::ExportedElsewhere;

    // The network.
    NW801 71 "NW-801": Start, -, TryAgain, Connection, "connection",
        PickupError::Unreachable(cause());
    NW802 72 "NW-802": Start, -, AskHelpdesk, Connection, "connection",
        PickupError::Untrusted(cause());
    NW803 73 "NW-803": PickupPassword, -, TryAgain, -, "connection",
        PickupError::ServiceFault(503);
    NW804 74 "NW-804": PickupPassword, -, AskHelpdesk, -, "connection",
        PickupError::NotUnderstood(cause());
    NW805 75 "NW-805": PickupPassword, -, TryAgain, Connection, "connection",
        PickupError::TimedOut;
    NW806 76 "NW-806": Start, -, TryAgain, Connection, "connection",
        PickupError::ProxyAuthentication;
    NW807 77 "NW-807": Start, -, AskHelpdesk, -, "link-refused connection",
        PickupError::Redirected { host: "login.example".into() };
    NW808 78 "NW-808": PickupPassword, -, TryAgain, -, "connection",
        PickupError::Busy { retry_after: None };
    NW809 79 "NW-809": PickupPassword, -, TryAgain, -, "connection",
        PickupError::Busy { retry_after: Some(120) };
    NW810 105 "NW-810": Start, -, TryAgain, Connection, "connection",
        PickupError::ProxySetting(ProxySource::Variable("HTTPS_PROXY"));
    NW811 117 "NW-811": Start, -, AskHelpdesk, -, "connection",
        PickupError::NoAuthorities;

    // The wizard itself.
    JO901 80 "JO-901": Start, -, StartOver, StartOver, "link interrupted",
        Problem::Journal(person.own("journal.json"), DiskError::Changed);
    JO902 81 "JO-902": Start, -, AskHelpdesk, -, "connection",
        Problem::Settings(cause());
    JO903 82 "JO-903": DownloadBackedUp, -, TryAgain, -, "download",
        Problem::Unnoted(person.own("journal.json"), DiskError::Write(disk_cause()));
    JO904 83 "JO-904": PickupPassword, -, Correct, -, "interrupted",
        Problem::OrderUnderWay;
    JO905 92 "JO-905": Certificates, -, AskHelpdesk, -, "remove",
        Problem::Ledger(person.own("installed.damaged.json"), DiskError::Changed);
    JO906 99 "JO-906": Review, -, Correct, -, "interrupted",
        Problem::Unkept(person.own("journal.json"), DiskError::Write(disk_cause()));
    JO907 101 "JO-907": Start, -, StartOver, StartOver, "link interrupted",
        Problem::NotResumed { path: person.own("journal.kept-1.json") };
    JO908 102 "JO-908": Review, -, Correct, -, "interrupted",
        Problem::Recovered;
    JO909 123 "JO-909": Start, -, Correct, -, "connection",
        Problem::Unread(person.own("proxy.json"), DiskError::Changed);
}

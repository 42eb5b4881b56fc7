// Generated from crates/wizard by its test `bindings`. Do not edit.

export type Update = { 
/**
 * Grows with every change.
 */
revision: number, 
/**
 * What to show.
 */
view: WizardView, };

export type WizardView = { 
/**
 * The screen and its content.
 */
screen: Screen, 
/**
 * The screen's code, to be read out over the telephone: `P0` to `P7` on the way of an order, `F1` and `F2` for a
 * file that the person brought, `K1` and `K2` to check and remove certificates, `C1` for the connection.
 */
code: string, 
/**
 * The same and more in eight characters, for a helpdesk that has the wizard, too.
 */
helpCode: string, 
/**
 * The steps at the side, in order. None where there is no journey.
 */
steps: Array<StepView>, 
/**
 * What the user may do now.
 */
actions: Actions, 
/**
 * What the wizard is doing, while it does it.
 */
busy: Busy | null, 
/**
 * What went wrong last.
 */
problem: UserError | null, 
/**
 * What became of the link and the certificate file; there whenever something went wrong.
 */
linkAndFile: LinkAndFile | null, 
/**
 * The order is a practice order, or everything is practice.
 */
practice: boolean, 
/**
 * The language that is spoken.
 */
language: Language, 
/**
 * Where the person lives, which decides on the answers in Help; none while it is not known.
 */
residence: ResidenceView | null, 
/**
 * The reminder that can be saved now for a calendar: `UserEvent::SaveReminder`.
 */
reminder: ReminderView | null, 
/**
 * The order's number, once it is known.
 */
orderNumber: string | null, 
/**
 * The sheet to print, where it is offered.
 */
sheet: SheetView | null, 
/**
 * The screen is that of a caller, shown to the helpdesk. Nothing on it does anything but `UserEvent::Back`.
 */
caller: CallerView | null, };

export type CallerView = { 
/**
 * The language that the caller reads.
 */
language: Language, 
/**
 * The system of the caller's computer.
 */
system: System, 
/**
 * Where the caller lives, if that is known.
 */
residence: Residence | null, 
/**
 * How the key of the caller's order is made, where there is an order.
 */
keyGeneration: KeyGeneration | null, };

export type System = "windows" | "macos" | "linux";

export type Language = "en" | "nl" | "fr" | "de";

export type ResidenceView = { 
/**
 * Where.
 */
residence: Residence, 
/**
 * The order says so, by the partner with whom it was placed; else the person may say otherwise.
 */
byOrder: boolean, };

export type Residence = "belgium" | "netherlands" | "elsewhere";

export type Actions = { 
/**
 * `UserEvent::Back`.
 */
back: boolean, 
/**
 * `UserEvent::Proceed`: the screen's main action.
 */
proceed: boolean, 
/**
 * `UserEvent::Skip`: go on with the programs that work.
 */
skip: boolean, 
/**
 * `UserEvent::StartOver`: to Start, for another link or to leave the certificate in its file.
 */
startOver: boolean, 
/**
 * `UserEvent::RunPreflight`: another last look before the download.
 */
runPreflight: boolean, 
/**
 * `UserEvent::ChooseBackupFolder`.
 */
chooseFolder: boolean, 
/**
 * `UserEvent::OpenConnection`: to the settings of the connection, and back again.
 */
connection: boolean, 
/**
 * `UserEvent::ChooseFile`: a certificate file that the person already has. It may be dropped on the window, too.
 */
chooseFile: boolean, 
/**
 * `UserEvent::OpenCertificates`: what has become of the certificates on this computer.
 */
certificates: boolean, 
/**
 * To practise, in the place of this wizard, which stays as it is meanwhile.
 */
practise: boolean, 
/**
 * To end the practice, and to the wizard behind it.
 */
endPractice: boolean, };

export type Screen = { "name": "start", 
/**
 * A link that is already known (practice), to put into the field.
 */
suggestedLink: string | null, 
/**
 * The order that the wizard was busy with before a restart, where its link could not be kept.
 */
resumedOrder: string | null, } | { "name": "review-order", 
/**
 * The order.
 */
order: OrderView, 
/**
 * The computer, to be confirmed with it.
 */
computer: Computer, } | { "name": "pickup-password", 
/**
 * For which order.
 */
orderNumber: string, 
/**
 * Attempts that the service still allows.
 */
attemptsLeft: number, 
/**
 * The password of a practice order; never that of a real one.
 */
practicePassword: string | null, 
/**
 * The journey goes on after a restart.
 */
resumed: boolean, } | { "name": "certificate-password", 
/**
 * What the password is for.
 */
purpose: CertificatePasswordPurpose, 
/**
 * The rules, one by one. Empty when the file is only to be opened.
 */
rules: Array<RuleView>, 
/**
 * zxcvbn's score, 0 to 4; none while nothing is typed.
 */
strength: number | null, 
/**
 * What to do about a password that is easy to guess.
 */
hint: StrengthHint | null, 
/**
 * Whether the wizard keeps the password in the system's keyring: while it is chosen, whether it will; while a file
 * is to be opened, there only where it has, and then nothing need be typed.
 */
keep: boolean | null, 
/**
 * The journey goes on after a restart.
 */
resumed: boolean, 
/**
 * The file that is to be opened; none while the password is chosen.
 */
file: string | null, } | { "name": "inspect", 
/**
 * The certificate.
 */
certificate: CertificateView, 
/**
 * What it can be used for.
 */
uses: Array<Use>, 
/**
 * What is wrong with it, and no reason to refuse it.
 */
doubts: Array<Doubt>, 
/**
 * What holds of the order's link until the person has decided; not concerned where the person brought the file.
 */
link: LinkStatus, 
/**
 * The file.
 */
file: string, 
/**
 * The folder where the user's own copy will be.
 */
backupFolder: string, } | { "name": "agreement", 
/**
 * Its version, as the service names it.
 */
version: string, 
/**
 * Plain text; an empty line parts paragraphs.
 */
text: string, 
/**
 * The box is ticked.
 */
agreed: boolean, } | { "name": "download", 
/**
 * Where the file will be, or is, on this computer.
 */
file: string, 
/**
 * The file is saved.
 */
saved: boolean, 
/**
 * What was wrong with the protection of what was delivered, where another file is saved.
 */
strengthened: Shortcoming | null, 
/**
 * It is whole, and the one that was ordered.
 */
checked: boolean, 
/**
 * The folder where the user's own copy will be, or is.
 */
backupFolder: string, 
/**
 * The user's own copy, once it is there.
 */
backup: string | null, 
/**
 * The last look; empty once the download has begun.
 */
preflight: Array<PreflightLine>, 
/**
 * The certificate password is said to be written down.
 */
passwordNoted: boolean, } | { "name": "install", 
/**
 * The certificate.
 */
certificate: CertificateView, 
/**
 * The programs that were found.
 */
targets: Array<TargetView>, 
/**
 * One of them at least can hold the certificate.
 */
usable: boolean, 
/**
 * How it is put there.
 */
options: OptionsView, 
/**
 * The program whose primary password is asked for now. `UserEvent::Skip` leaves the program out.
 */
asking: StoreId | null, } | { "name": "done", 
/**
 * The certificate.
 */
certificate: CertificateView, 
/**
 * The programs, each with its result.
 */
targets: Array<TargetView>, 
/**
 * What can be done with it now.
 */
next: Array<NextView>, 
/**
 * Where the user has saved the certificate without its key: `UserEvent::SavePublicCertificate`.
 */
publicFile: string | null, 
/**
 * The service does not know yet that the file arrived; it is told when the wizard is next opened.
 */
receiptOpen: boolean, } | { "name": "certificates", 
/**
 * Those that the wizard installed first.
 */
certificates: Array<HoldingView>, 
/**
 * Programs that may hold more, and whose primary password is needed to look.
 */
locked: Array<ProgramView>, 
/**
 * The program whose primary password is asked for now.
 */
asking: StoreId | null, } | { "name": "remove", 
/**
 * The certificate.
 */
certificate: CertificateView, 
/**
 * Where it is removed; without any, those that are not there now go off the wizard's list.
 */
targets: Array<RemovalView>, 
/**
 * Where the wizard has put it, too, and cannot remove it: they are not there now.
 */
away: Array<ProgramView>, 
/**
 * The program whose primary password is asked for now.
 */
asking: StoreId | null, } | { "name": "connection", 
/**
 * As it is set.
 */
proxy: ProxyView, 
/**
 * The host that is checked.
 */
host: string, 
/**
 * What the check found, step by step; empty before it.
 */
checks: Array<CheckView>, };

export type CertificatePasswordPurpose = "choose" | "open" | "open-user-file";

export type StepView = { 
/**
 * Which step.
 */
step: StepName, 
/**
 * Where the user is with it.
 */
state: StepState, };

export type StepName = "review-order" | "pickup-password" | "certificate-password" | "agreement" | "download" | "inspect" | "install" | "done";

export type StepState = "done" | "current" | "to-do";

export type Busy = { 
/**
 * What it is doing.
 */
task: TaskName, 
/**
 * Bytes, while it downloads.
 */
progress: Progress | null, };

export type Progress = { 
/**
 * Bytes received.
 */
received: number, 
/**
 * Bytes in all.
 */
total: number, };

export type TaskName = "looking-up" | "unlocking" | "reading-agreement" | "accepting-agreement" | "preflight" | "downloading" | "stopping-download" | "checking" | "confirming-receipt" | "looking-for-programs" | "installing" | "backing-up" | "asking-keyring" | "choosing-folder" | "checking-connection" | "choosing-file" | "reading-file" | "checking-certificates" | "trying-certificate" | "removing" | "saving-file" | "finishing";

export type OrderView = { number: string, state: OrderState, kind: OrderKind, channel: Channel, keyGeneration: KeyGeneration, holder: string, organization: string, country: string, email: string, 
/**
 * RFC 3339, UTC.
 */
lapsesAt: string, 
/**
 * How long until then.
 */
countdown: Countdown, 
/**
 * The service's host, as in the link.
 */
host: string, };

export type Countdown = { "type": "days", 
/**
 * The number of days, at least 1.
 */
days: number, } | { "type": "last-day" } | { "type": "lapsed" };

export type Computer = { 
/**
 * Its name, as its system shows it.
 */
name: string, 
/**
 * Who is logged in.
 */
user: string, };

export type PreflightLine = { 
/**
 * What was looked at.
 */
check: PreflightCheck, 
/**
 * How it is.
 */
state: PreflightState, 
/**
 * The computer's name; else empty.
 */
subject: string, 
/**
 * How many minutes this computer's clock is ahead of the service's, or behind it (negative).
 */
minutesAhead: number, 
/**
 * What stands between the wizard and the service, where something does.
 */
obstacle: Check | null, };

export type PreflightCheck = "computer" | "own-file" | "backup" | "clock" | "connection";

export type PreflightState = "good" | "doubtful" | "failed" | "not-tried";

export type SheetView = { 
/**
 * None for a file that the person brought.
 */
orderNumber: string | null, holder: string, 
/**
 * Empty if the certificate names none.
 */
organization: string, 
/**
 * RFC 3339, UTC; none before the certificate is there.
 */
validUntil: string | null, 
/**
 * The user's own copy of the certificate file, or the folder where it will be.
 */
file: string, 
/**
 * The copy is there.
 */
saved: boolean, };

export type OrderState = "ready" | "locked" | "picked-up" | "lapsed" | "cancelled";

export type OrderKind = "new" | "reissue";

export type Channel = "chamber-of-commerce-be" | "marktconcurrent-nl" | "other";

export type KeyGeneration = "pkcs12" | "on-device";

export type RuleView = { 
/**
 * Which rule.
 */
rule: Rule, 
/**
 * What was typed keeps it.
 */
met: boolean, };

export type Rule = "length" | "alphabet" | "not-pickup-password" | "strength" | "repeated";

export type StrengthHint = "own-name" | "common-password" | "name" | "single-word" | "keyboard-row" | "repeats" | "sequence" | "date" | "capitals" | "reversed" | "substitutions" | "add-words";

export type CertificateView = { 
/**
 * Whose it is.
 */
holder: string, 
/**
 * For which organisation.
 */
organization: string, 
/**
 * Who issued it.
 */
issuer: string, 
/**
 * RFC 3339, UTC.
 */
validFrom: string, 
/**
 * RFC 3339, UTC.
 */
validUntil: string, 
/**
 * SHA-256 of the certificate, hexadecimal.
 */
fingerprint: string, 
/**
 * The name under which programs list it.
 */
friendlyName: string, 
/**
 * Whether its chain was checked, and against what; none where no file was opened.
 */
chain: ChainView | null, 
/**
 * The user's own copy of the certificate file, once it is known.
 */
backup: string | null, 
/**
 * What was wrong with the protection of the file that was delivered or brought, where the wizard keeps another of it.
 */
strengthened: Shortcoming | null, 
/**
 * The file's password was typed with something that is no part of it, such as a blank behind it: other programs take it
 * without only.
 */
passwordHadMore: boolean, };

export type ChainView = "practice" | "complete" | "incomplete";

export type TargetView = { 
/**
 * Which store.
 */
id: StoreId, 
/**
 * What kind.
 */
kind: StoreKind, 
/**
 * A profile's name; empty where there is only one of its kind.
 */
name: string, 
/**
 * Other programs to which it is the same store.
 */
also: Array<ReaderView>, 
/**
 * How far it is.
 */
state: TargetState, 
/**
 * It is among those that get the certificate.
 */
chosen: boolean, 
/**
 * Import options that this store does not have.
 */
lacks: Array<ImportOption>, 
/**
 * What there is to say of it once it is proven.
 */
result: ResultView | null, 
/**
 * What went wrong there.
 */
problem: UserError | null, };

export type TargetState = "ready" | "absent" | "locked" | "needs-password" | "in-use" | "old-format" | "damaged" | "not-permitted" | "not-writable" | "left-out" | "working" | "proven" | "failed";

export type ResultView = { 
/**
 * It had the certificate before; nothing was changed.
 */
alreadyThere: boolean, 
/**
 * The name under which it lists the certificate.
 */
listedAs: string, 
/**
 * Whether it trusts the chain.
 */
trust: Trust, 
/**
 * Other certificates of the same holder that it has, and keeps.
 */
others: Array<OtherView>, 
/**
 * It has to be closed and opened once where a site still sees no certificate.
 */
restart: boolean, };

export type OtherView = { 
/**
 * The name under which the program lists it.
 */
listedAs: string, 
/**
 * RFC 3339, UTC.
 */
validUntil: string, 
/**
 * It is over.
 */
expired: boolean, };

export type NextView = { 
/**
 * Which.
 */
program: NextProgram, 
/**
 * The name under which it lists the certificate.
 */
listedAs: string, 
/**
 * It has to be closed and opened first.
 */
restart: boolean, };

export type NextProgram = "browser" | "outlook" | "outlook-for-mac" | "apple-mail" | "thunderbird" | "office" | "acrobat" | "acrobat-for-mac" | "libre-office";

export type ReminderView = { 
/**
 * On how many days it reminds. Those that are past are left out.
 */
times: number, 
/**
 * Where the user has saved it.
 */
file: string | null, };

export type OptionsView = { 
/**
 * The key may be exported again.
 */
exportable: boolean, 
/**
 * All that the file says goes with it.
 */
extendedProperties: boolean, 
/**
 * The system asks each time the key is used.
 */
strongProtection: boolean, 
/**
 * The user chooses the programs; else it goes into all that can hold it.
 */
byHand: boolean, };

export type ImportOption = "exportable" | "extended-properties" | "strong-protection";

export type Use = "signing" | "log-in" | "mail";

export type Doubt = "expired" | "not-yet-valid" | "not-for-signing" | "not-for-log-in" | "incomplete-chain" | "self-signed" | "unknown-root" | "roots-unreadable" | "weak-signature" | "short-key" | "no-password" | "short-own-key" | "rare-key" | "unchecked-issuer";

export type Shortcoming = "weak" | "spelling";

export type Trust = "trusted" | "unknown-root" | "missing-issuer" | "not-checkable" | "not-valid-now" | "unknown";

export type ProgramView = { id: StoreId, kind: StoreKind, name: string, also: Array<ReaderView>, };

export type ReaderView = { kind: StoreKind, name: string, };

export type HoldingView = { 
/**
 * The certificate; its fingerprint names it in `UserEvent::Repair` and `UserEvent::AskRemove`.
 */
certificate: CertificateView, 
/**
 * Whole days until it ends; 0 on the last day, and none when it is over.
 */
daysLeft: number | null, 
/**
 * The wizard installed it somewhere, and can remove it there.
 */
removable: boolean, 
/**
 * It is missing, or does not work, in a program where it could be.
 */
repairable: boolean, 
/**
 * Its key was not asked to sign everywhere, and can be: `UserEvent::TryCertificate`.
 */
triable: boolean, 
/**
 * Where the user has saved it without its key: `UserEvent::SavePublicCertificate`.
 */
publicFile: string | null, 
/**
 * The programs, each with how the certificate is there.
 */
targets: Array<HeldView>, };

export type RemovalView = { id: StoreId, kind: StoreKind, name: string, also: Array<ReaderView>, 
/**
 * Why it could not be removed there, where that is known.
 */
problem: UserError | null, };

export type HeldView = { 
/**
 * Which store.
 */
id: StoreId, 
/**
 * What kind.
 */
kind: StoreKind, 
/**
 * A profile's name; empty where there is only one of its kind.
 */
name: string, 
/**
 * Other programs to which it is the same store.
 */
also: Array<ReaderView>, 
/**
 * How it is.
 */
state: HeldState, 
/**
 * Whether the program trusts the chain; none unless the certificate is there.
 */
trust: Trust | null, 
/**
 * Whether the key can be backed up from there; none unless it is there.
 */
exportable: boolean | null, 
/**
 * The wizard put it there, and can remove it.
 */
removable: boolean, 
/**
 * The wizard put it there, and the program is not there now: it can go off the list.
 */
forgettable: boolean, 
/**
 * What went wrong there.
 */
problem: UserError | null, };

export type HeldState = "works" | "key-fails" | "not-tried" | "missing" | "away" | "needs-password" | "unreadable";

export type StoreId = string;

export type StoreKind = "shared-nss" | "packaged-chromium" | "firefox-profile" | "libre-wolf-profile" | "thunderbird-profile" | "windows-personal" | "login-keychain";

export type UserError = { 
/**
 * What the helpdesk hears, such as `PU-201`.
 */
code: ErrorCode, 
/**
 * What the message names.
 */
args: { [key in string]: Arg }, 
/**
 * The field that it is about.
 */
field: Field | null, 
/**
 * What to do next.
 */
next: NextStep, 
/**
 * What the button in its box does; none where the screen does not let the user do it.
 */
wayOut: WayOut | null, };

export type LinkAndFile = { 
/**
 * The link.
 */
link: LinkStatus, 
/**
 * The certificate file, where it is safe on this computer: the backup, if there is one, else the wizard's own.
 */
file: string | null, };

export type LinkStatus = "not-concerned" | "not-used" | "used" | "known-when-service-answers" | "known-when-link-is-opened";

export type ProxyView = { 
/**
 * By which means.
 */
mode: ProxyMode, 
/**
 * `HOST:PORT` of a proxy that was entered by hand; else empty.
 */
address: string, 
/**
 * The name that it wants; empty if none.
 */
user: string, 
/**
 * A password for it is known.
 */
hasPassword: boolean, };

export type ProxyMode = "system" | "none" | "manual";

export type CheckView = { 
/**
 * What was looked at.
 */
check: Check, 
/**
 * How it went.
 */
result: CheckResult, 
/**
 * What it is about: the proxy's address, the host's name, who issued the service's certificate; else empty.
 */
subject: string, 
/**
 * How many minutes this computer's clock is ahead of the service's, or behind it (negative).
 */
minutesAhead: number, };

export type Check = "proxy" | "name" | "tls" | "clock" | "service";

export type CheckResult = "good" | "failed" | "refused" | "closed" | "unreadable" | "no-authorities" | "not-tried";

export type Arg = number | string;

export type Field = "link" | "pickup-password" | "certificate-password" | "certificate-password-repeat" | "agreement" | "password-noted" | "proxy-address" | "primary-password" | "caller-code";

export type NextStep = "correct" | "try-again" | "start-over" | "bring-file" | "new-order" | "ask-helpdesk";

export type ErrorCode = "LK-101" | "LK-102" | "LK-103" | "LK-104" | "LK-105" | "LK-106" | "LK-107" | "LK-108" | "LK-109" | "LK-110" | "OR-151" | "OR-152" | "OR-153" | "OR-154" | "OR-155" | "OR-156" | "OR-157" | "OR-158" | "OR-159" | "HC-171" | "HC-172" | "CN-101" | "PU-201" | "PU-202" | "PU-203" | "PU-204" | "PU-205" | "PU-206" | "PU-207" | "CP-301" | "CP-302" | "CP-303" | "CP-304" | "CP-305" | "CP-306" | "CP-307" | "CP-308" | "AG-401" | "AG-402" | "DL-501" | "DL-502" | "DL-503" | "DL-504" | "DL-505" | "DL-506" | "DL-507" | "DL-508" | "DL-509" | "DL-510" | "DL-511" | "DL-512" | "FI-600" | "FI-601" | "FI-602" | "FI-603" | "FI-604" | "FI-605" | "FI-606" | "FI-607" | "FI-608" | "FI-609" | "FI-610" | "FI-611" | "FI-612" | "FI-613" | "FI-614" | "FI-621" | "FI-622" | "FI-623" | "FI-624" | "FI-625" | "FI-626" | "FI-627" | "FI-628" | "FI-629" | "FI-630" | "FI-631" | "FI-632" | "FI-633" | "FI-634" | "FI-635" | "ST-701" | "ST-702" | "ST-703" | "ST-704" | "ST-705" | "ST-706" | "ST-707" | "ST-708" | "ST-709" | "ST-710" | "ST-711" | "ST-712" | "ST-713" | "ST-714" | "ST-715" | "ST-716" | "ST-717" | "ST-718" | "ST-719" | "ST-720" | "ST-721" | "ST-722" | "NW-801" | "NW-802" | "NW-803" | "NW-804" | "NW-805" | "NW-806" | "NW-807" | "NW-808" | "NW-809" | "NW-810" | "NW-811" | "JO-901" | "JO-902" | "JO-903" | "JO-904" | "JO-905" | "JO-906" | "JO-907" | "JO-908" | "JO-909";

export type OutsideCode = "JO-911" | "JO-912" | "JO-913" | "JO-914" | "JO-915" | "JO-916" | "JO-917" | "JO-918" | "JO-919" | "JO-920" | "JO-921" | "JO-922" | "JO-923" | "JO-924" | "JO-925" | "JO-926" | "JO-927" | "JO-928" | "JO-929";

export type WayOut = "start-over" | "leave" | "choose-file" | "choose-another-file" | "connection";

export type UserEvent = { "type": "set-language", 
/**
 * Which.
 */
language: Language, } | { "type": "set-residence", 
/**
 * Where.
 */
residence: Residence, } | { "type": "write-to-vetting", 
/**
 * The number of the order whose password is forgotten.
 */
existing: string, 
/**
 * The number of the order that takes its place.
 */
new: string, } | { "type": "open-link", 
/**
 * As it was typed.
 */
text: string, } | { "type": "proceed" } | { "type": "back" } | { "type": "agree", 
/**
 * The box is ticked.
 */
agreed: boolean, } | { "type": "run-preflight" } | { "type": "note-password", 
/**
 * It is written down, and known from the pickup password.
 */
noted: boolean, } | { "type": "skip" } | { "type": "keep-certificate-password", 
/**
 * The box is ticked.
 */
keep: boolean, } | { "type": "start-over" } | { "type": "choose-backup-folder" } | { "type": "open-connection" } | { "type": "set-proxy", 
/**
 * By which means.
 */
mode: ProxyMode, 
/**
 * `HOST:PORT`; counts with [`ProxyMode::Manual`] alone.
 */
address: string, 
/**
 * The name that the proxy wants; may be empty.
 */
user: string, } | { "type": "check-connection" } | { "type": "choose-file" } | { "type": "set-import-option", 
/**
 * Which.
 */
option: ImportOption, 
/**
 * Set, or taken away.
 */
on: boolean, } | { "type": "choose-by-hand", 
/**
 * By hand.
 */
by_hand: boolean, } | { "type": "choose-target", 
/**
 * Its store.
 */
store: StoreId, 
/**
 * It gets the certificate.
 */
chosen: boolean, } | { "type": "open-certificates" } | { "type": "ask-primary-password", 
/**
 * Its store.
 */
store: StoreId, } | { "type": "repair", 
/**
 * Its fingerprint, as in the view.
 */
fingerprint: string, } | { "type": "ask-remove", 
/**
 * Its fingerprint, as in the view.
 */
fingerprint: string, 
/**
 * From this program; from all if there is none.
 */
store: StoreId | null, } | { "type": "try-certificate", 
/**
 * Its fingerprint, as in the view.
 */
fingerprint: string, } | { "type": "save-public-certificate", 
/**
 * Its fingerprint, as in the view.
 */
fingerprint: string, } | { "type": "save-reminder" };

export type SecretField = "pickup-password" | "certificate-password" | "certificate-password-repeat" | "proxy-password" | "primary-password";

// Generated from crates/wizard by its test `bindings`. Do not edit.

export type Update = { 
/**
 * The revision, which grows with every change.
 */
revision: number, 
/**
 * The view to show.
 */
view: WizardView, };

export type WizardView = { 
/**
 * The screen and its content.
 */
screen: Screen, 
/**
 * The screen's code, to be read out over the telephone: `P0` to `P7` on the journey of an order, `F1` and `F2` for
 * a file that the person provided, `W1` to `W3` for the CA's page, `K1` and `K2` to check and remove certificates, `K3` and `K4` to save them, `K5` for those from another computer, `C1` for the connection.
 */
code: string, 
/**
 * The help code: the screen's code and more in eight characters, for a helpdesk that has the wizard, too.
 */
helpCode: string, 
/**
 * The steps at the side, in order. Empty where there is no journey.
 */
steps: Array<StepView>, 
/**
 * The actions available now.
 */
actions: Actions, 
/**
 * The pending task.
 */
busy: Busy | null, 
/**
 * The last error.
 */
problem: UserError | null, 
/**
 * The state of the link and the certificate file; set whenever there is a problem.
 */
linkAndFile: LinkAndFile | null, 
/**
 * The password field whose content was refused: what is typed there is shown, unless the person hides it.
 */
shownField: SecretField | null, 
/**
 * The order is a practice order, or everything is practice.
 */
practice: boolean, 
/**
 * The language in use.
 */
language: Language, 
/**
 * The person's residence, on which the answers in Help depend; none while it is not known.
 */
residence: ResidenceView | null, 
/**
 * What is on this computer, for the answers in Help; none before the first look.
 */
here: HereView | null, 
/**
 * The helpdesk of the person's organisation, where its administrator has named one.
 */
helpdesk: Helpdesk | null, 
/**
 * The calendar reminder that can be saved now: `UserEvent::SaveReminder`.
 */
reminder: ReminderView | null, 
/**
 * The order's number, once it is known.
 */
orderNumber: string | null, 
/**
 * The sheet to print, where it is available.
 */
sheet: SheetView | null, 
/**
 * The caller whose screen is shown to the helpdesk. Nothing but `UserEvent::Back` has an effect then.
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
 * The caller's residence, if it is known.
 */
residence: Residence | null, 
/**
 * The way in which the key of the caller's order is made, if there is an order.
 */
keyGeneration: KeyGeneration | null, };

export type System = "windows" | "macos" | "linux";

export type Helpdesk = { 
/**
 * The name by which the person knows it.
 */
name: string, 
/**
 * The telephone number, as it is dialled or written.
 */
phone: string | null, 
/**
 * The hours in which it answers.
 */
hours: string | null, 
/**
 * An e-mail address, or the address of a page.
 */
address: string | null, };

export type Language = "en" | "nl" | "fr" | "de";

export type ResidenceView = { 
/**
 * The residence.
 */
residence: Residence, 
/**
 * The order tells it, by the partner with whom it was placed; else the person can change it.
 */
byOrder: boolean, };

export type Residence = "belgium" | "netherlands" | "elsewhere";

export type HereView = { 
/**
 * A look is under way.
 */
looking: boolean, 
/**
 * The beginnings of the answers; empty before the first look.
 */
answers: Array<AnswerView>, };

export type GuidedTopic = "lost-file" | "forgotten-certificate-password" | "not-exportable" | "compromised" | "changed-name" | "new-computer" | "cancel" | "renew" | "reissue";

export type AnswerView = { 
/**
 * The question.
 */
topic: GuidedTopic, 
/**
 * What is here.
 */
findings: Array<FindingView>, 
/**
 * What is here is enough: nothing has to be asked of anybody.
 */
settled: boolean, };

export type FindingView = { 
/**
 * Its kind, which chooses the sentence.
 */
kind: FindingKind, 
/**
 * The certificate that it is about.
 */
certificate: FoundCertificateView | null, 
/**
 * The certificate file, which `UserEvent::ShowFound` shows.
 */
file: FoundFileView | null, 
/**
 * The number of the order.
 */
order: string | null, 
/**
 * The day that it is about, RFC 3339, UTC.
 */
day: string | null, 
/**
 * The programs.
 */
programs: Array<ProgramView>, };

export type FindingKind = "file-here" | "password-kept" | "key-exports" | "key-stays" | "key-goes-along" | "to-report" | "says" | "can-cancel" | "cannot-cancel" | "renews-later" | "renews-now" | "ends" | "ended" | "order-open" | "password-open" | "locked" | "unseen" | "nothing";

export type FoundCertificateView = { holder: string, organization: string, validUntil: string, serial: string, };

export type FoundFileView = { 
/**
 * Its place in the list, for `UserEvent::ShowFound`.
 */
place: number, 
/**
 * Its path.
 */
path: string, };

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
 * `UserEvent::Skip`: continue with the programs that work.
 */
skip: boolean, 
/**
 * `UserEvent::StartOver`: go to Start, for another link or to leave the certificate in its file.
 */
startOver: boolean, 
/**
 * `UserEvent::RunPreflight`: repeat the preflight.
 */
runPreflight: boolean, 
/**
 * `UserEvent::ChooseBackupFolder`.
 */
chooseFolder: boolean, 
/**
 * `UserEvent::OpenConnection`: open the settings of the connection, or return from them.
 */
connection: boolean, 
/**
 * `UserEvent::ChooseFile`: open a certificate file that the person already has. It may also be dropped on the
 * window.
 */
chooseFile: boolean, 
/**
 * `UserEvent::OpenCertificates`: show the certificates on this computer.
 */
certificates: boolean, 
/**
 * `UserEvent::OpenArrival`: take the keys from another computer.
 */
arrival: boolean, 
/**
 * `UserEvent::OpenEdgeMode`: go on in Microsoft Edge's mode for Internet Explorer.
 */
edgeMode: boolean, 
/**
 * `UserEvent::LookAround`, for the answers in Help.
 */
lookAround: boolean, 
/**
 * The main action closes the window, or ends practice: the journey is over.
 */
close: boolean, 
/**
 * Practice can begin in the place of this wizard, which is kept as it is meanwhile.
 */
practise: boolean, 
/**
 * Practice can end, to return to the wizard behind it.
 */
endPractice: boolean, };

export type Screen = { "name": "start" } & StartScreen | { "name": "review-order" } & ReviewOrderScreen | { "name": "this-computer" } & ThisComputerScreen | { "name": "pickup-password" } & PickupPasswordScreen | { "name": "key-choice" } & KeyChoiceScreen | { "name": "certificate-password" } & CertificatePasswordScreen | { "name": "inspect" } & InspectScreen | { "name": "agreement" } & AgreementScreen | { "name": "download" } & DownloadScreen | { "name": "install" } & InstallScreen | { "name": "done" } & DoneScreen | { "name": "certificates" } & CertificatesScreen | { "name": "remove" } & RemoveScreen | { "name": "connection" } & ConnectionScreen | { "name": "ca-page" } & CaPageScreen | { "name": "edge-mode" } & EdgeModeScreen | { "name": "take-along" } & TakeAlongScreen | { "name": "arrival" } & ArrivalScreen;

export type StartScreen = { 
/**
 * A link that is already known (practice), as the initial value of the field.
 */
suggestedLink: string | null, 
/**
 * A link to the CA's page, to be practised instead.
 */
pageLink: string | null, 
/**
 * The order of the journey before a restart, where its link could not be kept.
 */
resumedOrder: string | null, 
/**
 * The host of the page that has sent a certificate file, which is not installed yet.
 */
pageFile: string | null, 
/**
 * Links to choose from or to confirm, in the place of the field.
 */
offer: OfferView | null, };

export type OfferView = { 
/**
 * Where they came from.
 */
source: LinkSource, 
/**
 * The links, each with its place: `UserEvent::UseLink`. One at least.
 */
links: Array<OfferedLink>, };

export type OfferedLink = { 
/**
 * The host to which it leads.
 */
host: string, 
/**
 * The number of the order, where the mail names one.
 */
orderNumber: string | null, };

export type LinkSource = "file" | "text" | "system";

export type ReviewOrderScreen = { 
/**
 * The order.
 */
order: OrderView, };

export type ThisComputerScreen = { 
/**
 * The computer, and who is logged in.
 */
computer: Computer, };

export type PickupPasswordScreen = { 
/**
 * The number of the order.
 */
orderNumber: string, 
/**
 * The number of attempts that the service still allows.
 */
attemptsLeft: number, 
/**
 * What is said of them.
 */
attempts: Attempts, 
/**
 * The password of a practice order; never that of a real one.
 */
practicePassword: string | null, 
/**
 * The journey was resumed after a restart.
 */
resumed: boolean, };

export type KeyChoiceScreen = { 
/**
 * The choice, as it is ticked.
 */
choice: KeyChoice, 
/**
 * The key is made already, as the person chose before.
 */
isFinal: boolean, 
/**
 * The system has a store that can keep a key from being copied. Firefox and its like never can.
 */
isEnforced: boolean, };

export type KeyChoice = "exportable" | "bound";

export type Attempts = "unused" | "used" | "lock-near";

export type CertificatePasswordScreen = { 
/**
 * The purpose of the password.
 */
purpose: CertificatePasswordPurpose, 
/**
 * The rules, one by one; empty unless the person thinks of a password.
 */
rules: Array<RuleView>, 
/**
 * zxcvbn's score, 0 to 4; none while the field is empty.
 */
strength: number | null, 
/**
 * Advice on a password that is easy to guess.
 */
hint: StrengthHint | null, 
/**
 * The password of the file to be opened is in the system's keyring, and need not be typed.
 */
kept: boolean, 
/**
 * The user has ticked that the own password is written down.
 */
noted: boolean, 
/**
 * The journey was resumed after a restart.
 */
resumed: boolean, 
/**
 * The file to be opened; none while the password is chosen.
 */
file: string | null, 
/**
 * The password is needed only until the certificate is installed: no file is kept.
 */
forNow: boolean, 
/**
 * The key of the order was made here before, and is kept: the password is chosen anew.
 */
keyHere: boolean, };

export type InspectScreen = { 
/**
 * The certificate.
 */
certificate: CertificateView, 
/**
 * The purposes of the certificate.
 */
uses: Array<Use>, 
/**
 * The doubts about it, none of which is a reason to reject it.
 */
doubts: Array<Doubt>, 
/**
 * The state of the order's link until the person has decided; not concerned where the person provided the
 * file.
 */
link: LinkStatus, 
/**
 * The file.
 */
file: string, 
/**
 * The folder for the user's own copy.
 */
backupFolder: string, };

export type AgreementScreen = { 
/**
 * The version, as the service names it.
 */
version: string, 
/**
 * The text: plain; an empty line separates paragraphs.
 */
text: string, 
/**
 * The box is ticked.
 */
agreed: boolean, };

export type DownloadScreen = { 
/**
 * The path of the file on this computer, before and after it is saved.
 */
file: string, 
/**
 * The file is saved.
 */
saved: boolean, 
/**
 * The shortcoming in the protection of the delivered file, where a re-encrypted one is saved.
 */
strengthened: Shortcoming | null, 
/**
 * The file is whole, and the one that was ordered.
 */
checked: boolean, 
/**
 * The folder of the user's own copy; none where the key is bound to this computer.
 */
backupFolder: string | null, 
/**
 * The user's own copy, once it exists.
 */
backup: string | null, 
/**
 * The key is made on this computer, instead of downloaded.
 */
madeHere: boolean, 
/**
 * The service has not issued the certificate yet: the wizard asks again by itself.
 */
issuing: boolean, 
/**
 * Its key was made here before, and is kept.
 */
keyHere: boolean, 
/**
 * The preflight; empty once the download has begun.
 */
preflight: Array<PreflightLine>, };

export type InstallScreen = { 
/**
 * The certificate.
 */
certificate: CertificateView, 
/**
 * The programs that were found.
 */
targets: Array<TargetView>, 
/**
 * At least one of them can hold the certificate.
 */
usable: boolean, 
/**
 * The options of the installation.
 */
options: OptionsView, 
/**
 * The program whose primary password is asked for now. `UserEvent::Skip` excludes the program.
 */
asking: StoreId | null, };

export type DoneScreen = { 
/**
 * The certificate.
 */
certificate: CertificateView, 
/**
 * The programs, each with its result.
 */
targets: Array<TargetView>, 
/**
 * The programs that can use it now.
 */
next: Array<NextView>, 
/**
 * The path to which the user has saved the certificate without its key: `UserEvent::SavePublicCertificate`.
 */
publicFile: string | null, 
/**
 * Whether the certificate password is in the system's keyring; none where it cannot be kept.
 */
passwordKept: boolean | null, 
/**
 * The key is bound to this computer, so that no file is kept.
 */
bound: boolean, 
/**
 * The service has not confirmed the receipt; it is sent again when the wizard is next opened.
 */
receiptOpen: boolean, };

export type CertificatesScreen = { 
/**
 * The certificates, those that the wizard installed first.
 */
certificates: Array<HoldingView>, 
/**
 * Programs that may hold more, and can be read only with their primary password.
 */
locked: Array<ProgramView>, 
/**
 * The program whose primary password is asked for now.
 */
asking: StoreId | null, };

export type RemoveScreen = { 
/**
 * The certificate.
 */
certificate: CertificateView, 
/**
 * The programs to remove it from; if empty, the missing ones leave the wizard's ledger.
 */
targets: Array<RemovalView>, 
/**
 * Missing programs into which the wizard has installed it, too, and from which it cannot be removed.
 */
away: Array<ProgramView>, 
/**
 * The program whose primary password is asked for now.
 */
asking: StoreId | null, };

export type ConnectionScreen = { 
/**
 * The settings of the proxy.
 */
proxy: ProxyView, 
/**
 * The host that is checked.
 */
host: string, 
/**
 * The results of the check, step by step; empty before it.
 */
checks: Array<CheckView>, };

export type CaPageScreen = { 
/**
 * The host of the page.
 */
host: string, 
/**
 * The visit was resumed after a restart.
 */
resumed: boolean, 
/**
 * The page is open in its window.
 */
isOpen: boolean, 
/**
 * What the page seems to be.
 */
kind: PageKind, 
/**
 * The page itself, where practice imitates it; none where it is in its window.
 */
imitated: ImitatedPage | null, 
/**
 * A reply of the page's is awaited.
 */
isAwaiting: boolean, 
/**
 * The octets of the file that is arriving.
 */
received: number | null, 
/**
 * What the window cannot do on this system; empty while the page is open.
 */
limits: Array<PageLimit>, 
/**
 * The preflight; empty while the page is open.
 */
preflight: Array<PreflightLine>, 
/**
 * The folder of the user's own copy.
 */
backupFolder: string, 
/**
 * The password that the page asks for was put into it.
 */
isFilled: boolean, };

export type EdgeModeScreen = { 
/**
 * The host of the CA's page.
 */
host: string, 
/**
 * The step.
 */
step: EdgeModeStep, 
/**
 * The link can be copied: the wizard still knows it.
 */
hasLink: boolean, 
/**
 * Edge was opened at the person's click.
 */
edgeOpened: boolean, 
/**
 * The certificates that have appeared in the Personal store; the only one, once its key has signed.
 */
appeared: Array<AppearedView>, 
/**
 * The rules for the certificate password, one by one. Empty where none is chosen.
 */
rules: Array<RuleView>, 
/**
 * zxcvbn's score, 0 to 4; none while the field is empty.
 */
strength: number | null, 
/**
 * Advice on a password that is easy to guess.
 */
hint: StrengthHint | null, };

export type EdgeModeStep = "looking" | "elsewhere" | "awaiting" | "choosing" | "proven" | "kept";

export type AppearedView = { 
/**
 * SHA-256 of the certificate, hexadecimal.
 */
fingerprint: string, 
/**
 * The holder's name.
 */
holder: string, 
/**
 * The issuer's name.
 */
issuer: string, 
/**
 * RFC 3339, UTC.
 */
validUntil: string, };

export type TakeAlongScreen = { 
/**
 * The certificate; none for all of them.
 */
certificate: CertificateView | null, 
/**
 * What its key is written for; none while the person chooses.
 */
purpose: Purpose | null, 
/**
 * The certificates.
 */
keys: Array<KeyView>, 
/**
 * The paths to which the person has saved the certificate without its key.
 */
publicFiles: Array<PublicFileView>, 
/**
 * The backup is written in the older form.
 */
older: boolean, 
/**
 * The kept file whose password is asked for.
 */
askedFile: string | null, 
/**
 * Programs that may hold more keys, behind their primary passwords.
 */
locked: Array<ProgramView>, 
/**
 * The rules for the password of the new files.
 */
rules: Array<RuleView>, 
/**
 * zxcvbn's score, 0 to 4; none while the field is empty.
 */
strength: number | null, 
/**
 * Advice on a password that is easy to guess.
 */
hint: StrengthHint | null, 
/**
 * The folder that was written to; none before.
 */
folder: string | null, 
/**
 * The page that says what to do there.
 */
page: string | null, };

export type KeyView = { 
/**
 * The holder's name.
 */
holder: string, 
/**
 * RFC 3339, UTC.
 */
validUntil: string, 
/**
 * The certificate has expired.
 */
expired: boolean, 
/**
 * The file, once it is written and verified.
 */
file: string | null, 
/**
 * The reason why it is left out.
 */
leftOut: LeftOutView | null, };

export type LeftOutView = "not-exportable" | "file-password" | "locked" | "nowhere" | "failed";

export type PublicFileView = { 
/**
 * The form of the file.
 */
form: PublicForm, 
/**
 * Its path.
 */
file: string, };

export type PublicForm = "pem" | "der" | "chain";

export type Purpose = "backup" | "phone" | "computer";

export type ArrivalScreen = { 
/**
 * The folder; none before it is chosen.
 */
folder: string | null, 
/**
 * The number of certificate files in it.
 */
files: number, 
/**
 * The keys of the files that were opened; empty before.
 */
keys: Array<ArrivedView>, 
/**
 * The files that were not opened.
 */
unopened: Array<UnopenedView>, 
/**
 * The program whose primary password is asked for now.
 */
asking: StoreId | null, };

export type ArrivedView = { 
/**
 * SHA-256 of its certificate, hexadecimal.
 */
fingerprint: string, 
/**
 * The holder's name.
 */
holder: string, 
/**
 * RFC 3339, UTC.
 */
validUntil: string, 
/**
 * The certificate has expired.
 */
expired: boolean, 
/**
 * Its file on this computer.
 */
file: string, 
/**
 * The programs.
 */
targets: Array<TargetView>, };

export type UnopenedView = { 
/**
 * Its path.
 */
file: string, 
/**
 * The reason.
 */
problem: UserError, };

export type PageKind = "unknown" | "review-order" | "pickup-password" | "certificate-password" | "password-made" | "agreement" | "download" | "session-over" | "invalid-request" | "already-picked-up" | "not-ready" | "key-in-browser";

export type PageLimit = "reply" | "proxy";

export type ImitatedPage = { 
/**
 * The title.
 */
title: string, 
/**
 * What the page says, by paragraph.
 */
paragraphs: Array<string>, 
/**
 * Why its button did not lead on.
 */
message: string | null, 
/**
 * The labels of its password fields.
 */
fields: Array<string>, 
/**
 * The label of its box.
 */
check: string | null, 
/**
 * The box is ticked.
 */
isTicked: boolean, 
/**
 * The label of its button.
 */
button: string, 
/**
 * The pickup password of the sample order, where the page asks for it.
 */
pickupPassword: string | null, };

export type CertificatePasswordPurpose = "choose" | "type-over" | "choose-own" | "open-key" | "open" | "open-page" | "open-user-file";

export type StepView = { 
/**
 * The step.
 */
step: StepName, 
/**
 * The state of the step.
 */
state: StepState, };

export type StepName = "review-order" | "pickup-password" | "certificate-password" | "agreement" | "download" | "create" | "inspect" | "install" | "done";

export type StepState = "done" | "current" | "to-do";

export type Busy = { 
/**
 * The name of the task.
 */
task: TaskName, 
/**
 * The progress of a download.
 */
progress: Progress | null, };

export type Progress = { 
/**
 * Bytes received.
 */
received: number, 
/**
 * Bytes in total.
 */
total: number, };

export type TaskName = "looking-up" | "unlocking" | "reading-agreement" | "accepting-agreement" | "preflight" | "downloading" | "creating" | "awaiting-issue" | "stopping-download" | "checking" | "confirming-receipt" | "looking-for-programs" | "installing" | "backing-up" | "asking-keyring" | "choosing-folder" | "checking-connection" | "choosing-file" | "reading-file" | "checking-certificates" | "trying-certificate" | "removing" | "saving-file" | "finishing" | "taking-along" | "opening-keys";

export type OrderView = { number: string, state: OrderState, kind: OrderKind, channel: Channel, keyGeneration: KeyGeneration, 
/**
 * Its key is made in a browser, and the service gives out no certificate.
 */
pageAlone: boolean, holder: string, organization: string, country: string, email: string, 
/**
 * RFC 3339, UTC.
 */
lapsesAt: string, 
/**
 * The time left until then.
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
 * The computer's name, as its system shows it.
 */
name: string, 
/**
 * The user who is logged in.
 */
user: string, };

export type PreflightLine = { 
/**
 * The subject of the check.
 */
check: PreflightCheck, 
/**
 * The result.
 */
state: PreflightState, 
/**
 * The computer's name; else empty.
 */
subject: string, 
/**
 * The minutes by which this computer's clock is ahead of the service's, or behind it (negative).
 */
minutesAhead: number, 
/**
 * The step of the connection at fault, if there is one.
 */
obstacle: Check | null, };

export type PreflightCheck = "computer" | "own-file" | "backup" | "clock" | "connection";

export type PreflightState = "good" | "doubtful" | "failed" | "not-tried";

export type SheetView = { 
/**
 * None for a file that the person provided.
 */
orderNumber: string | null, holder: string, 
/**
 * Empty if the certificate names none.
 */
organization: string, 
/**
 * RFC 3339, UTC.
 */
validUntil: string, 
/**
 * The user's own copy of the certificate file.
 */
file: string, };

export type OrderState = "ready" | "locked" | "picked-up" | "lapsed" | "cancelled";

export type OrderKind = "new" | "reissue";

export type Channel = "chamber-of-commerce-be" | "marktconcurrent-nl" | "other";

export type KeyGeneration = "pkcs12" | "on-device";

export type RuleView = { 
/**
 * The rule.
 */
rule: Rule, 
/**
 * The typed password keeps it.
 */
met: boolean, };

export type Rule = "length" | "alphabet" | "not-pickup-password" | "strength" | "repeated";

export type StrengthHint = "own-name" | "common-password" | "name" | "single-word" | "keyboard-row" | "repeats" | "sequence" | "date" | "capitals" | "reversed" | "substitutions" | "add-words";

export type CertificateView = { 
/**
 * The holder's name.
 */
holder: string, 
/**
 * The holder's organisation.
 */
organization: string, 
/**
 * The issuer's name.
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
 * The name under which programs list the certificate.
 */
friendlyName: string, 
/**
 * The result of checking the chain; none where no file was opened.
 */
chain: ChainView | null, 
/**
 * The user's own copy of the certificate file, once it exists.
 */
backup: string | null, 
/**
 * The shortcoming in the protection of the delivered or provided file, where the wizard keeps a re-encrypted one.
 */
strengthened: Shortcoming | null, 
/**
 * The file's password was typed with surplus characters, such as a trailing blank; other programs accept it only
 * without them.
 */
passwordHadMore: boolean, };

export type ChainView = "practice" | "complete" | "incomplete";

export type TargetView = { 
/**
 * The state of the installation there.
 */
state: TargetState, 
/**
 * The certificate is to be installed there.
 */
chosen: boolean, 
/**
 * Import options that this store does not support.
 */
lacks: Array<ImportOption>, 
/**
 * The result, once the certificate is proven to work there.
 */
result: ResultView | null, 
/**
 * The error there.
 */
problem: UserError | null, 
/**
 * The store's id.
 */
id: StoreId, 
/**
 * The kind of store.
 */
kind: StoreKind, 
/**
 * A profile's name; empty where there is only one of its kind.
 */
name: string, 
/**
 * Other programs that use the same store.
 */
also: Array<ReaderView>, };

export type TargetState = "ready" | "absent" | "locked" | "needs-password" | "in-use" | "old-format" | "damaged" | "not-permitted" | "not-writable" | "left-out" | "working" | "proven" | "failed";

export type ResultView = { 
/**
 * The certificate was there before; nothing was changed.
 */
alreadyThere: boolean, 
/**
 * The name under which the program lists the certificate.
 */
listedAs: string, 
/**
 * Whether the program trusts the chain.
 */
trust: Trust, 
/**
 * Other certificates of the same holder in the program, which are kept.
 */
others: Array<OtherView>, 
/**
 * The program has to be restarted if a site does not see the certificate yet.
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
 * The certificate has expired.
 */
expired: boolean, };

export type NextView = { 
/**
 * The program.
 */
program: NextProgram, 
/**
 * The name under which the program lists the certificate.
 */
listedAs: string, 
/**
 * The program has to be restarted first.
 */
restart: boolean, };

export type NextProgram = "browser" | "outlook" | "outlook-for-mac" | "apple-mail" | "thunderbird" | "office" | "acrobat" | "acrobat-for-mac" | "libre-office";

export type ReminderView = { 
/**
 * The number of days on which it reminds, without those that are past.
 */
times: number, 
/**
 * The path to which the user has saved it.
 */
file: string | null, };

export type OptionsView = { 
/**
 * The key can be exported again.
 */
exportable: boolean, 
/**
 * All attributes in the file are imported with it.
 */
extendedProperties: boolean, 
/**
 * The system asks each time the key is used.
 */
strongProtection: boolean, 
/**
 * The person has decided before whether the key can be exported.
 */
exportableIsFinal: boolean, 
/**
 * The user chooses the programs; else all that can hold the certificate get it.
 */
byHand: boolean, };

export type ImportOption = "exportable" | "extended-properties" | "strong-protection";

export type Use = "signing" | "log-in" | "mail";

export type Doubt = "expired" | "not-yet-valid" | "not-for-signing" | "not-for-log-in" | "incomplete-chain" | "self-signed" | "unknown-root" | "roots-unreadable" | "weak-signature" | "short-key" | "no-password" | "short-own-key" | "rare-key" | "unchecked-issuer";

export type Shortcoming = "weak" | "spelling";

export type Trust = "trusted" | "unknown-root" | "missing-issuer" | "not-checkable" | "not-valid-now" | "unknown";

export type ProgramView = { 
/**
 * The store's id.
 */
id: StoreId, 
/**
 * The kind of store.
 */
kind: StoreKind, 
/**
 * A profile's name; empty where there is only one of its kind.
 */
name: string, 
/**
 * Other programs that use the same store.
 */
also: Array<ReaderView>, };

export type ReaderView = { kind: StoreKind, name: string, };

export type HoldingView = { 
/**
 * The certificate; its fingerprint identifies it in `UserEvent::Repair` and `UserEvent::AskRemove`.
 */
certificate: CertificateView, 
/**
 * The whole days until it expires; 0 on the last day, and none afterwards.
 */
daysLeft: number | null, 
/**
 * The wizard installed it somewhere, and can remove it there.
 */
removable: boolean, 
/**
 * The certificate is missing, or does not work, in a program where it could.
 */
repairable: boolean, 
/**
 * Its key was not tested everywhere, and can be: `UserEvent::TryCertificate`.
 */
triable: boolean, 
/**
 * The programs, each with the state of the certificate in it.
 */
targets: Array<HeldView>, };

export type RemovalView = { 
/**
 * The error of the last attempt, where it is known.
 */
problem: UserError | null, 
/**
 * The store's id.
 */
id: StoreId, 
/**
 * The kind of store.
 */
kind: StoreKind, 
/**
 * A profile's name; empty where there is only one of its kind.
 */
name: string, 
/**
 * Other programs that use the same store.
 */
also: Array<ReaderView>, };

export type HeldView = { 
/**
 * The state of the certificate.
 */
state: HeldState, 
/**
 * Whether the program trusts the chain; none unless it has the certificate.
 */
trust: Trust | null, 
/**
 * Whether the key can be backed up from there; none unless it is there.
 */
exportable: boolean | null, 
/**
 * The wizard installed it there, and can remove it.
 */
removable: boolean, 
/**
 * The wizard installed it there, and the program is missing now: the entry can leave the ledger.
 */
forgettable: boolean, 
/**
 * The error there.
 */
problem: UserError | null, 
/**
 * The store's id.
 */
id: StoreId, 
/**
 * The kind of store.
 */
kind: StoreKind, 
/**
 * A profile's name; empty where there is only one of its kind.
 */
name: string, 
/**
 * Other programs that use the same store.
 */
also: Array<ReaderView>, };

export type HeldState = "works" | "key-fails" | "not-tried" | "missing" | "away" | "needs-password" | "unreadable";

export type StoreId = string;

export type StoreKind = "shared-nss" | "packaged-chromium" | "firefox-profile" | "libre-wolf-profile" | "thunderbird-profile" | "windows-personal" | "login-keychain";

export type UserError = { 
/**
 * The error code to be told to the helpdesk, such as `PU-201`.
 */
code: ErrorCode, 
/**
 * The values named in the message.
 */
args: { [key in string]: Arg }, 
/**
 * The field concerned.
 */
field: Field | null, 
/**
 * The recommended next step.
 */
next: NextStep, 
/**
 * The action of the button in the error's box; none where the screen does not allow it.
 */
wayOut: WayOut | null, };

export type LinkAndFile = { 
/**
 * The state of the link.
 */
link: LinkStatus, 
/**
 * The certificate file, where it is safe on this computer: the backup, if there is one, else the wizard's own.
 */
file: string | null, };

export type LinkStatus = "not-concerned" | "not-used" | "used" | "used-in-edge" | "may-be-used" | "known-when-service-answers" | "known-when-link-is-opened";

export type ProxyView = { 
/**
 * The kind of proxy setting.
 */
mode: ProxyMode, 
/**
 * `HOST:PORT` of a proxy that was entered manually; else empty.
 */
address: string, 
/**
 * The user name for the proxy; empty if there is none.
 */
user: string, 
/**
 * A password for the proxy is known.
 */
hasPassword: boolean, };

export type ProxyMode = "system" | "none" | "manual";

export type CheckView = { 
/**
 * The subject of the check.
 */
check: Check, 
/**
 * The result.
 */
result: CheckResult, 
/**
 * The detail of the step: the proxy's address, the host's name, the issuer of the service's certificate; else
 * empty.
 */
subject: string, 
/**
 * The minutes by which this computer's clock is ahead of the service's, or behind it (negative).
 */
minutesAhead: number, };

export type Check = "proxy" | "name" | "tls" | "clock" | "service";

export type CheckResult = "good" | "failed" | "refused" | "closed" | "untrusted" | "unreadable" | "no-authorities" | "not-tried";

export type Arg = number | string;

export type Field = "link" | "pickup-password" | "certificate-password" | "certificate-password-repeat" | "agreement" | "password-noted" | "proxy-address" | "primary-password" | "file-password";

export type NextStep = "correct" | "try-again" | "start-over" | "bring-file" | "new-order" | "ask-helpdesk";

export type ErrorCode = "LK-101" | "LK-102" | "LK-103" | "LK-104" | "LK-105" | "LK-106" | "LK-107" | "LK-108" | "LK-109" | "LK-110" | "LK-111" | "LK-112" | "LK-113" | "LK-114" | "LK-115" | "LK-116" | "OR-151" | "OR-152" | "OR-153" | "OR-154" | "OR-155" | "OR-156" | "OR-157" | "OR-158" | "OR-159" | "OR-160" | "OR-161" | "PG-251" | "PG-252" | "PG-253" | "PG-254" | "PG-255" | "PG-256" | "PG-257" | "PG-258" | "PG-259" | "PG-260" | "PG-261" | "PG-262" | "PG-271" | "PG-272" | "PG-273" | "HC-171" | "HC-172" | "CN-101" | "PU-201" | "PU-202" | "PU-203" | "PU-204" | "PU-205" | "PU-206" | "PU-207" | "CP-301" | "CP-302" | "CP-303" | "CP-304" | "CP-305" | "CP-306" | "CP-307" | "CP-308" | "CP-309" | "CP-310" | "CP-311" | "AG-401" | "AG-402" | "DL-501" | "DL-502" | "DL-503" | "DL-504" | "DL-505" | "DL-506" | "DL-507" | "DL-508" | "DL-509" | "DL-510" | "DL-511" | "DL-512" | "DL-513" | "DL-514" | "DL-515" | "DL-516" | "DL-517" | "DL-518" | "DL-519" | "DL-520" | "DL-521" | "FI-600" | "FI-601" | "FI-602" | "FI-603" | "FI-604" | "FI-605" | "FI-606" | "FI-607" | "FI-608" | "FI-609" | "FI-610" | "FI-611" | "FI-612" | "FI-613" | "FI-614" | "FI-615" | "FI-621" | "FI-622" | "FI-623" | "FI-624" | "FI-625" | "FI-626" | "FI-627" | "FI-628" | "FI-629" | "FI-630" | "FI-631" | "FI-632" | "FI-633" | "FI-634" | "FI-635" | "ST-701" | "ST-702" | "ST-703" | "ST-704" | "ST-705" | "ST-706" | "ST-707" | "ST-708" | "ST-709" | "ST-710" | "ST-711" | "ST-712" | "ST-713" | "ST-714" | "ST-715" | "ST-716" | "ST-717" | "ST-718" | "ST-719" | "ST-720" | "ST-721" | "ST-722" | "ST-723" | "ST-724" | "NW-801" | "NW-802" | "NW-803" | "NW-804" | "NW-805" | "NW-806" | "NW-807" | "NW-808" | "NW-809" | "NW-810" | "NW-811" | "JO-901" | "JO-902" | "JO-903" | "JO-904" | "JO-905" | "JO-906" | "JO-907" | "JO-908" | "JO-909";

export type OutsideCode = "JO-911" | "JO-912" | "JO-913" | "JO-914" | "JO-915" | "JO-916" | "JO-917" | "JO-918" | "JO-919" | "JO-920" | "JO-921" | "JO-922" | "JO-923" | "JO-924" | "JO-925" | "JO-926" | "JO-927" | "JO-928" | "JO-929";

export type WayOut = "start-over" | "leave" | "choose-file" | "choose-another-file" | "connection" | "edge-mode" | "guide";

export type UserEvent = { "type": "set-language", 
/**
 * The language.
 */
language: Language, } | { "type": "set-residence", 
/**
 * The residence.
 */
residence: Residence, } | { "type": "write-to-vetting", 
/**
 * The number of the order whose password is forgotten.
 */
existing: string, 
/**
 * The number of the order that replaces it.
 */
new: string, } | { "type": "look-around" } | { "type": "show-found", 
/**
 * The place in the list, from 0.
 */
place: number, } | { "type": "open-link", 
/**
 * The text as it was typed.
 */
text: string, } | { "type": "use-link", 
/**
 * The place in the list.
 */
place: number, } | { "type": "proceed" } | { "type": "back" } | { "type": "agree", 
/**
 * The box is ticked.
 */
agreed: boolean, } | { "type": "run-preflight" } | { "type": "choose-key", 
/**
 * The choice.
 */
choice: KeyChoice, } | { "type": "choose-own-password" } | { "type": "note-password", 
/**
 * The password is written down, and told apart from the pickup password.
 */
noted: boolean, } | { "type": "skip" } | { "type": "keep-password" } | { "type": "forget-password" } | { "type": "start-over" } | { "type": "choose-backup-folder" } | { "type": "show-backup" } | { "type": "open-connection" } | { "type": "set-proxy", 
/**
 * The kind of proxy setting.
 */
mode: ProxyMode, 
/**
 * `HOST:PORT`; used with [`ProxyMode::Manual`] only.
 */
address: string, 
/**
 * The user name for the proxy; may be empty.
 */
user: string, } | { "type": "check-connection" } | { "type": "choose-file" } | { "type": "open-page-file" } | { "type": "set-import-option", 
/**
 * The option.
 */
option: ImportOption, 
/**
 * Set, or cleared.
 */
on: boolean, } | { "type": "choose-by-hand", 
/**
 * The user chooses.
 */
by_hand: boolean, } | { "type": "choose-target", 
/**
 * The program's store.
 */
store: StoreId, 
/**
 * The program is included.
 */
chosen: boolean, } | { "type": "open-certificates" } | { "type": "ask-primary-password", 
/**
 * The program's store.
 */
store: StoreId, } | { "type": "repair", 
/**
 * The certificate's fingerprint, as in the view.
 */
fingerprint: string, } | { "type": "ask-remove", 
/**
 * The certificate's fingerprint, as in the view.
 */
fingerprint: string, 
/**
 * The store to remove it from; none for all.
 */
store: StoreId | null, } | { "type": "try-certificate", 
/**
 * The certificate's fingerprint, as in the view.
 */
fingerprint: string, } | { "type": "save-public-certificate", 
/**
 * The certificate's fingerprint, as in the view.
 */
fingerprint: string, 
/**
 * The form of the file.
 */
form: PublicForm, } | { "type": "open-take-along", 
/**
 * The certificate's fingerprint, as in the view; none to take the keys of all to another computer.
 */
fingerprint: string | null, } | { "type": "take-along", 
/**
 * The purpose.
 */
purpose: Purpose, } | { "type": "set-older-form", 
/**
 * The older form, for older computers and GnuPG.
 */
older: boolean, } | { "type": "open-arrival" } | { "type": "save-reminder" } | { "type": "open-edge-mode" } | { "type": "open-edge" } | { "type": "fill-page", 
/**
 * The password.
 */
field: PageField, } | { "type": "press-on-page" };

export type SecretField = "pickup-password" | "certificate-password" | "certificate-password-repeat" | "proxy-password" | "primary-password" | "file-password";

export type PageField = "pickup-password" | "certificate-password";

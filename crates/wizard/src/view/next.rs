//! The programs that can use the certificate, given the stores that have it.

use certificate::store::StoreKind;
use serde::Serialize;
use ts_rs::TS;

use super::{ResultView, TargetView, Use};

/// A program that can use the certificate now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextView {
    /// The program.
    pub program: NextProgram,
    /// The name under which the program lists the certificate.
    pub listed_as: String,
    /// The program has to be restarted first.
    pub restart: bool,
}

/// A program that uses certificates; the variants are in the order of display.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum NextProgram {
    /// Any browser: to log in to websites.
    Browser,
    Outlook,
    OutlookForMac,
    AppleMail,
    Thunderbird,
    /// Word, Excel and PowerPoint.
    Office,
    Acrobat,
    AcrobatForMac,
    LibreOffice,
}

/// The programs that read a store of this kind, each with the purpose for which it uses a certificate.
const fn readers(kind: StoreKind) -> &'static [(NextProgram, Use)] {
    use NextProgram as Program;
    match kind {
        StoreKind::SharedNss | StoreKind::PackagedChromium | StoreKind::LibreWolfProfile => {
            &[(Program::Browser, Use::LogIn)]
        }
        StoreKind::FirefoxProfile => &[(Program::Browser, Use::LogIn), (Program::LibreOffice, Use::Signing)],
        StoreKind::ThunderbirdProfile => {
            &[(Program::Thunderbird, Use::Mail), (Program::LibreOffice, Use::Signing)]
        }
        StoreKind::WindowsPersonal => &[
            (Program::Browser, Use::LogIn),
            (Program::Outlook, Use::Mail),
            (Program::Office, Use::Signing),
            (Program::Acrobat, Use::Signing),
            (Program::LibreOffice, Use::Signing),
        ],
        // Office for macOS does not sign documents.
        StoreKind::LoginKeychain => &[
            (Program::Browser, Use::LogIn),
            (Program::AppleMail, Use::Mail),
            (Program::OutlookForMac, Use::Mail),
            (Program::AcrobatForMac, Use::Signing),
        ],
    }
}

/// The stores in which the certificate works, once for each kind of program that reads them, with their results.
pub(crate) fn proven(targets: &[TargetView]) -> Vec<(StoreKind, &ResultView)> {
    let mut proven = Vec::new();
    for target in targets {
        let kinds =
            [target.program.kind].into_iter().chain(target.program.also.iter().map(|reader| reader.kind));
        proven.extend(kinds.filter_map(|kind| Some((kind, target.result.as_ref()?))));
    }
    proven
}

/// The programs that can use the certificate for its purposes, in the order of [`NextProgram`]. `proven` lists the
/// stores in which it works; of several that serve a program, the first one gives the name of the certificate.
pub(crate) fn next_programs(uses: &[Use], proven: &[(StoreKind, &ResultView)]) -> Vec<NextView> {
    let mut next: Vec<NextView> = Vec::new();
    for (kind, result) in proven {
        for (program, _) in readers(*kind).iter().filter(|(_, needed)| uses.contains(needed)) {
            let restart = *program == NextProgram::Browser && result.restart;
            match next.iter_mut().find(|known| known.program == *program) {
                Some(known) => known.restart |= restart,
                None => {
                    next.push(NextView { program: *program, listed_as: result.listed_as.clone(), restart })
                }
            }
        }
    }
    next.sort_by_key(|view| view.program);
    next
}

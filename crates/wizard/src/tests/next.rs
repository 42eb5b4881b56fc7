//! The programs that can use the certificate.

use certificate::store::{StoreKind, Trust};

use crate::view::{NextProgram::*, NextView, ResultView, Use, next::next_programs};

const ALL: [Use; 3] = [Use::Signing, Use::LogIn, Use::Mail];

fn result(listed_as: &str, restart: bool) -> ResultView {
    let listed_as = listed_as.to_owned();
    ResultView { already_there: false, listed_as, trust: Trust::Trusted, others: Vec::new(), restart }
}

fn next(uses: &[Use], kinds: &[StoreKind]) -> Vec<crate::view::NextProgram> {
    let result = result("Anna", false);
    let proven: Vec<_> = kinds.iter().map(|kind| (*kind, &result)).collect();
    next_programs(uses, &proven).into_iter().map(|next| next.program).collect()
}

#[test]
fn each_store_serves_the_programs_that_read_it() {
    for (kind, expected) in [
        (StoreKind::SharedNss, vec![Browser]),
        (StoreKind::PackagedChromium, vec![Browser]),
        (StoreKind::LibreWolfProfile, vec![Browser]),
        (StoreKind::FirefoxProfile, vec![Browser, LibreOffice]),
        (StoreKind::ThunderbirdProfile, vec![Thunderbird, LibreOffice]),
        (StoreKind::WindowsPersonal, vec![Browser, Outlook, Office, Acrobat, LibreOffice]),
        (StoreKind::LoginKeychain, vec![Browser, OutlookForMac, AppleMail, AcrobatForMac]),
    ] {
        assert_eq!(next(&ALL, &[kind]), expected, "{kind:?}");
        assert_eq!(next(&[], &[kind]), [], "{kind:?}: of no use");
    }
    assert_eq!(next(&ALL, &[]), [], "it works nowhere");
}

#[test]
fn program_is_offered_for_certificate_uses() {
    let everywhere = [StoreKind::WindowsPersonal, StoreKind::ThunderbirdProfile, StoreKind::LoginKeychain];
    assert_eq!(next(&[Use::LogIn], &everywhere), [Browser]);
    assert_eq!(next(&[Use::Mail], &everywhere), [Outlook, OutlookForMac, AppleMail, Thunderbird]);
    assert_eq!(next(&[Use::Signing], &everywhere), [Office, Acrobat, AcrobatForMac, LibreOffice]);
}

#[test]
fn program_of_several_stores_is_offered_once() {
    let (chrome, firefox) = (result("Anna (2029)", false), result("Anna", true));
    let proven = [(StoreKind::SharedNss, &chrome), (StoreKind::FirefoxProfile, &firefox)];
    let expected = [
        NextView { program: Browser, listed_as: "Anna (2029)".into(), restart: true },
        NextView { program: LibreOffice, listed_as: "Anna".into(), restart: false },
    ];
    assert_eq!(next_programs(&ALL, &proven), expected, "and only a browser has to be opened again");
}

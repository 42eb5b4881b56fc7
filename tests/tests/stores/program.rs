//! The programs whose use of the key is tested.

use e2e::{
    chromium::Chromium,
    database::Database,
    desktop::Desktop,
    firefox::Firefox,
    journey::Journey,
    mail::{self, Form},
    pdf,
    site::{Answer, Sites},
    thunderbird::Thunderbird,
};
use evidence::Use;

/// A program, and its use of the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Program {
    /// Logs in to a site.
    Chromium,
    /// Logs in to a site.
    Firefox,
    /// Signs a mail.
    Thunderbird,
    /// Signs a PDF with the key in the shared database, as LibreOffice and Okular do.
    Pdfsig,
    /// Signs a mail with the key in Firefox's profile.
    Cmsutil,
}

/// The store of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    SharedDatabase,
    FirefoxProfile,
    ThunderbirdProfile,
}

impl Place {
    /// The prefix of the target's id in the wizard.
    pub(crate) fn target(self) -> &'static str {
        match self {
            Self::SharedDatabase => "nss-shared",
            Self::FirefoxProfile => "firefox:",
            Self::ThunderbirdProfile => "thunderbird:",
        }
    }
}

/// A computer, and the authority that is trusted there.
pub(crate) struct Setting<'a> {
    pub(crate) desktop: &'a Desktop,
    /// The root, PEM.
    pub(crate) root: &'a str,
    /// The name of the certificate, which pdfsig and cmsutil require.
    pub(crate) nickname: &'a str,
    /// The database of the real Thunderbird, where it is installed.
    pub(crate) thunderbird: Option<&'a Database>,
}

impl Program {
    pub(crate) const ALL: [Self; 5] =
        [Self::Chromium, Self::Firefox, Self::Thunderbird, Self::Pdfsig, Self::Cmsutil];

    /// The row of evidence.
    pub(crate) fn used(self) -> Use {
        match self {
            Self::Chromium => Use::Chromium,
            Self::Firefox => Use::Firefox,
            Self::Thunderbird => Use::Thunderbird,
            Self::Pdfsig => Use::PdfSig,
            Self::Cmsutil => Use::CmsUtil,
        }
    }

    pub(crate) fn is_here(self) -> bool {
        match self {
            Self::Chromium => Chromium::is_here(),
            Self::Firefox => Firefox::is_here(),
            Self::Thunderbird => Thunderbird::is_here(),
            Self::Pdfsig | Self::Cmsutil => true,
        }
    }

    pub(crate) fn place(self) -> Place {
        match self {
            Self::Chromium | Self::Pdfsig => Place::SharedDatabase,
            Self::Firefox | Self::Cmsutil => Place::FirefoxProfile,
            Self::Thunderbird => Place::ThunderbirdProfile,
        }
    }

    /// Starts the program, and returns whether it can use the key.
    pub(crate) async fn can_use_the_key(self, setting: &Setting<'_>) -> bool {
        let Setting { desktop, root, nickname, thunderbird } = *setting;
        let environment = desktop.environment();
        match self {
            Self::Chromium => {
                let sites = Sites::of(root);
                let chromium = Chromium::start(&environment, &sites).await;
                chromium.visit(&sites.open().await).await == Answer::LetIn
            }
            Self::Firefox => {
                let mut firefox = Firefox::start(&environment, desktop.firefox.directory()).await;
                firefox.visit(&Sites::of(root).open().await).await == Answer::LetIn
            }
            Self::Thunderbird => {
                let signed = desktop.home().join("mail.eml");
                let profile = thunderbird.unwrap().directory();
                let mail = Thunderbird::start(&environment, profile).await.sign(root).await;
                mail.is_ok_and(|mail| {
                    std::fs::write(&signed, mail).unwrap();
                    mail::verifies(&signed, Form::Smime, root)
                })
            }
            Self::Pdfsig => {
                let report = pdf::sign_and_verify(&desktop.shared, nickname, desktop.home());
                report.is_some_and(|report| report.contains("Signature Validation: Signature is Valid."))
            }
            Self::Cmsutil => {
                let signed = desktop.home().join("mail.p7m");
                mail::sign(&desktop.firefox, nickname, root, &signed)
                    && mail::verifies(&signed, Form::Cms, root)
            }
        }
    }
}

/// The wizard's state of a store; `None` for a store that it does not know.
pub(crate) async fn state(journey: &Journey, place: Place) -> Option<String> {
    let ids = journey.application.attributes("target", "data-target-id").await;
    let states = journey.application.attributes("target", "data-state").await;
    let mut targets = ids.into_iter().zip(states);
    targets.find(|(id, _)| id.starts_with(place.target())).map(|(_, state)| state)
}

/// Whether the wizard reports the key as proven to work there.
pub(crate) async fn installed(journey: &Journey, place: Place) -> bool {
    state(journey, place).await.as_deref() == Some("proven")
}

//! The persons of the samples. All are invented; their addresses end in `.example` (RFC 2606).

use certificate::subject::Subject;
use pickup::order::{ATTEMPTS, Channel};

use crate::{computer::Computer, platform::System, preferences::Residence};

/// A person who picks up a certificate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Person {
    name: &'static str,
    organization: &'static str,
    country: &'static str,
    email: &'static str,
    pub(crate) order_number: &'static str,
    pub(crate) channel: Channel,
    system: System,
    login: &'static str,
}

/// The person whose residence is unknown.
impl Default for Person {
    fn default() -> Self {
        Self::of(None, System::Linux)
    }
}

impl Person {
    /// The attempts that the service still allows, at first and after one wrong password.
    pub(crate) const ATTEMPTS: u32 = ATTEMPTS;
    pub(crate) const ATTEMPTS_AFTER_ONE: u32 = ATTEMPTS - 1;

    /// The person with this residence; where it is unknown, the one in Belgium.
    pub(crate) fn of(residence: Option<Residence>, system: System) -> Self {
        match residence {
            None | Some(Residence::Belgium) => Self {
                name: "Anneleen Peeters",
                organization: "Bakkerij De Gouden Aar BV",
                country: "BE",
                email: "anneleen@degoudenaar.example",
                order_number: "PS3-2026-004711",
                channel: Channel::ChamberOfCommerceBe,
                system,
                login: "anneleen",
            },
            Some(Residence::Netherlands) => Self {
                name: "Jeroen de Vries",
                organization: "De Vries Waterbouw B.V.",
                country: "NL",
                email: "jeroen@devrieswaterbouw.example",
                order_number: "PS3-2026-005208",
                channel: Channel::MarktconcurrentNl,
                system,
                login: "jeroen",
            },
            Some(Residence::Elsewhere) => Self {
                name: "Claire Martin",
                organization: "Atelier Martin SARL",
                country: "FR",
                email: "claire@ateliermartin.example",
                order_number: "PS3-2026-006134",
                channel: Channel::Other,
                system,
                login: "claire",
            },
        }
    }

    /// The subject of the certificate.
    pub(crate) fn subject(&self) -> Subject {
        Subject {
            common_name: self.name.to_owned(),
            organization: self.organization.to_owned(),
            country: self.country.to_owned(),
            email: self.email.to_owned(),
        }
    }

    /// The computer, as its owner knows it.
    pub(crate) fn computer(&self) -> Computer {
        Computer { name: format!("{}-pc", self.login), user: self.login.to_owned() }
    }

    /// The folder for the user's own copy of the certificate file.
    pub(crate) fn backup_folder(&self) -> String {
        self.at(&["Documents"])
    }

    /// The user's own copy.
    pub(crate) fn backup(&self) -> String {
        self.at(&["Documents", &format!("PersonalSign certificate {}.pfx", self.order_number)])
    }

    /// A file that the person provided.
    pub(crate) fn user_file(&self) -> String {
        self.at(&["Downloads", "certificate.pfx"])
    }

    /// The wizard's own file.
    pub(crate) fn certificate_file(&self) -> String {
        self.own(&format!("{}.pfx", self.order_number))
    }

    /// The key that is made here.
    pub(crate) fn own_key(&self) -> String {
        self.own(&format!("{}.key.json", self.order_number))
    }

    /// The folder in which a program keeps its certificates.
    pub(crate) fn store_folder(&self) -> String {
        match self.system {
            System::Windows => {
                self.at(&["AppData", "Roaming", "Thunderbird", "Profiles", "xxxxxxxx.default"])
            }
            System::Macos => self.at(&["Library", "Thunderbird", "Profiles", "xxxxxxxx.default"]),
            System::Linux => self.at(&[".pki", "nssdb"]),
        }
    }

    /// A calendar reminder.
    pub(crate) fn reminder(&self) -> String {
        self.at(&["Documents", &format!("PersonalSign reminder {}.ics", self.name)])
    }

    /// A path in the wizard's own directory.
    pub(crate) fn own(&self, file: &str) -> String {
        const APPLICATION: &str = "eu.personalsign.wizard";
        match self.system {
            System::Windows => self.at(&["AppData", "Local", APPLICATION, "orders", file]),
            System::Macos => self.at(&["Library", "Application Support", APPLICATION, "orders", file]),
            System::Linux => self.at(&[".local", "share", APPLICATION, "orders", file]),
        }
    }

    /// A path below the home folder.
    fn at(&self, parts: &[&str]) -> String {
        let (homes, separator) = match self.system {
            System::Windows => (r"C:\Users", r"\"),
            System::Macos => ("/Users", "/"),
            System::Linux => ("/home", "/"),
        };
        [&[homes, self.login], parts].concat().join(separator)
    }
}

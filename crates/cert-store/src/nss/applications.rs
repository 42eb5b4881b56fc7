//! The programs of Mozilla's family: where each keeps its profiles, and where its libraries are.

use certificate::store::StoreKind;

use super::{home::System, place::Packaging};

/// A program, installed in one way.
pub(super) struct Application {
    pub(super) kind: StoreKind,
    pub(super) packaging: Packaging,
    /// Where its profiles are. Where the older folder is, the program stays with it, so that one comes first.
    pub(super) folders: &'static [Folder],
    /// Where its libraries are, as distributed by Debian, Ubuntu, Fedora and Mozilla. Only places that an administrator
    /// alone writes to, for what is loaded from there sees the private key.
    pub(super) libraries: &'static [&'static str],
}

/// A folder of the user's.
pub(super) enum Folder {
    /// Below the home.
    Home(&'static str),
    /// Below the folder for settings.
    Config(&'static str),
}

use Folder::{Config, Home as InHome};

/// Those of this system, in the order in which a person should see their profiles.
pub(super) fn of(system: System) -> &'static [Application] {
    match system {
        System::Linux => &LINUX,
        System::Windows => &WINDOWS,
        System::MacOs => &MACOS,
    }
}

/// Those of Linux.
const LINUX: [Application; 9] = [
    Application {
        kind: StoreKind::FirefoxProfile,
        packaging: Packaging::Native,
        folders: &[InHome(".mozilla/firefox"), Config("mozilla/firefox")],
        libraries: &[
            "/usr/lib/firefox-esr",
            "/usr/lib/firefox",
            "/usr/lib64/firefox",
            "/opt/firefox",
            "/usr/local/lib/firefox",
        ],
    },
    Application {
        kind: StoreKind::FirefoxProfile,
        packaging: Packaging::Snap,
        folders: &[
            InHome("snap/firefox/common/.mozilla/firefox"),
            InHome("snap/firefox/common/.config/mozilla/firefox"),
        ],
        libraries: &["/snap/firefox/current/usr/lib/firefox"],
    },
    Application {
        kind: StoreKind::FirefoxProfile,
        packaging: Packaging::Flatpak,
        folders: &[
            InHome(".var/app/org.mozilla.firefox/.mozilla/firefox"),
            InHome(".var/app/org.mozilla.firefox/config/mozilla/firefox"),
        ],
        libraries: &["/var/lib/flatpak/app/org.mozilla.firefox/current/active/files/lib/firefox"],
    },
    Application {
        kind: StoreKind::LibreWolfProfile,
        packaging: Packaging::Native,
        folders: &[InHome(".librewolf"), Config("librewolf/librewolf")],
        libraries: &["/usr/share/librewolf", "/usr/lib/librewolf", "/usr/lib64/librewolf", "/opt/librewolf"],
    },
    Application {
        kind: StoreKind::LibreWolfProfile,
        packaging: Packaging::Flatpak,
        folders: &[
            InHome(".var/app/io.gitlab.librewolf-community/.librewolf"),
            InHome(".var/app/io.gitlab.librewolf-community/config/librewolf/librewolf"),
        ],
        libraries: &["/var/lib/flatpak/app/io.gitlab.librewolf-community/current/active/files/lib/librewolf"],
    },
    Application {
        kind: StoreKind::ThunderbirdProfile,
        packaging: Packaging::Native,
        folders: &[InHome(".thunderbird")],
        libraries: &[
            "/usr/lib/thunderbird",
            "/usr/lib64/thunderbird",
            "/opt/thunderbird",
            "/usr/local/lib/thunderbird",
        ],
    },
    Application {
        kind: StoreKind::ThunderbirdProfile,
        packaging: Packaging::Snap,
        folders: &[InHome("snap/thunderbird/common/.thunderbird")],
        libraries: &["/snap/thunderbird/current/usr/lib/thunderbird", "/snap/thunderbird/current"],
    },
    Application {
        kind: StoreKind::ThunderbirdProfile,
        packaging: Packaging::Flatpak,
        folders: &[InHome(".var/app/org.mozilla.Thunderbird/.thunderbird")],
        libraries: &["/var/lib/flatpak/app/org.mozilla.Thunderbird/current/active/files/lib/thunderbird"],
    },
    Application {
        kind: StoreKind::ThunderbirdProfile,
        packaging: Packaging::Flatpak,
        folders: &[InHome(".var/app/net.thunderbird.Thunderbird/.thunderbird")],
        libraries: &["/var/lib/flatpak/app/net.thunderbird.Thunderbird/current/active/files/lib/thunderbird"],
    },
];

/// Those of Windows, where Mozilla's installers put them by default.
const WINDOWS: [Application; 2] = [
    Application {
        kind: StoreKind::FirefoxProfile,
        packaging: Packaging::Native,
        folders: &[Config("Mozilla/Firefox")],
        libraries: &[r"C:\Program Files\Mozilla Firefox"],
    },
    Application {
        kind: StoreKind::ThunderbirdProfile,
        packaging: Packaging::Native,
        folders: &[Config("Thunderbird")],
        libraries: &[r"C:\Program Files\Mozilla Thunderbird"],
    },
];

/// Those of macOS. Newer versions have their libraries among the frameworks.
const MACOS: [Application; 2] = [
    Application {
        kind: StoreKind::FirefoxProfile,
        packaging: Packaging::Native,
        folders: &[Config("Firefox")],
        libraries: &[
            "/Applications/Firefox.app/Contents/MacOS",
            "/Applications/Firefox.app/Contents/Frameworks",
        ],
    },
    Application {
        kind: StoreKind::ThunderbirdProfile,
        packaging: Packaging::Native,
        folders: &[InHome("Library/Thunderbird")],
        libraries: &[
            "/Applications/Thunderbird.app/Contents/MacOS",
            "/Applications/Thunderbird.app/Contents/Frameworks",
        ],
    },
];

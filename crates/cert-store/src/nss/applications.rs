//! The programs of Mozilla's family: the folders of their profiles and of their libraries.

use certificate::store::StoreKind;

use super::{home::System, place::Packaging};

/// A program, installed in one way.
pub(super) struct Application {
    pub(super) kind: StoreKind,
    pub(super) packaging: Packaging,
    /// The folders of its profiles. The program keeps using the older folder where it exists, so that one comes
    /// first.
    pub(super) folders: &'static [Folder],
    /// The folders of its libraries, as distributed by Debian, Ubuntu, Fedora and Mozilla. Only places where nobody
    /// but an administrator can write, since a library that is loaded sees the private key.
    pub(super) libraries: &'static [&'static str],
}

/// A folder of the user.
pub(super) enum Folder {
    /// Below the home.
    Home(&'static str),
    /// Below the folder for settings.
    Config(&'static str),
}

use Folder::{Config, Home as InHome};

/// The programs on this system, in the order in which their profiles are shown.
pub(super) fn of(system: System) -> &'static [Application] {
    match system {
        System::Linux => &LINUX,
        System::Windows => &WINDOWS,
        System::MacOs => &MACOS,
    }
}

/// The programs on Linux.
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

/// The programs on Windows, in the default folders of Mozilla's installers.
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

/// The programs on macOS. Newer versions have their libraries among the frameworks.
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

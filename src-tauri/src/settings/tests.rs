#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

use pickup::link::{LinkError, PickupLink};
use rcgen::{BasicConstraints, CertificateParams, IsCa, KeyPair};

use super::*;

fn asked(words: &[&str]) -> Result<Asked, ArgumentsError> {
    Asked::from_arguments(words.iter().map(OsString::from))
}

fn arguments(words: &[&str]) -> Result<Settings, ArgumentsError> {
    asked(words).map(|asked| match asked {
        Asked::Wizard(settings) => settings,
        other => panic!("{other:?}"),
    })
}

#[test]
fn arguments_take_one_practice_and_certificate_file() {
    assert_eq!(arguments(&[]), Ok(Settings::default()));
    let service = Some(PathBuf::from("p.json"));
    let with_service = Settings { service: service.clone(), ..Settings::default() };
    assert_eq!(arguments(&["--service", "p.json"]), Ok(with_service));
    assert_eq!(arguments(&["--service"]), Err(ArgumentsError::Usage));
    let file = std::path::absolute("my.pfx").ok();
    let with_file = Settings { file: file.clone(), ..Settings::default() };
    assert_eq!(arguments(&["my.pfx"]), Ok(with_file));
    let with_both = Settings { service, file, ..Settings::default() };
    assert_eq!(arguments(&["my.pfx", "--service", "p.json"]), Ok(with_both));
    let links = ["https://example.org/", "a=https://example.org/"];
    let others = [&["--other"][..], &["a.pfx", "b.pfx"]];
    for refused in links.chunks(1).chain(others) {
        assert_eq!(arguments(refused), Err(ArgumentsError::Usage), "{refused:?}");
    }
}

#[test]
fn file_may_be_named_by_its_url() {
    let folder = std::path::absolute("a folder").unwrap();
    let file = folder.join("Zo\u{eb}.p12");
    let url = Url::from_file_path(&file).unwrap();
    assert!(url.as_str().contains("%20"));
    assert_eq!(arguments(&[url.as_str()]).unwrap().file, Some(file.clone()));
    for host in ["localhost".to_owned(), whoami::hostname().unwrap()] {
        let url = url.as_str().replacen("file://", &format!("file://{host}"), 1);
        assert_eq!(arguments(&[&url]).unwrap().file, Some(file.clone()), "{url}");
    }
    let capitals = url.as_str().replacen("file", "FILE", 1);
    assert_eq!(arguments(&[&capitals]).unwrap().file, Some(file));
    for refused in ["file://elsewhere.example/a.p12", "file:", "file:///a.p12 b"] {
        let refused = arguments(&[refused, "second.p12"]);
        assert_eq!(refused, Err(ArgumentsError::Usage));
    }
}

#[test]
fn file_after_two_hyphens_is_no_option() {
    let file = std::path::absolute("-h").ok();
    let expected = Settings { helpdesk: true, file, ..Settings::default() };
    assert_eq!(arguments(&["--helpdesk", "--", "-h"]), Ok(expected));
    assert_eq!(arguments(&["--"]), Ok(Settings::default()));
    let path = std::path::absolute("my.pfx").unwrap();
    for named in ["my.pfx", Url::from_file_path(&path).unwrap().as_str()] {
        assert_eq!(arguments(&["--", named]).unwrap().file.as_ref(), Some(&path), "{named}");
    }
    for refused in [&["--", "https://example.org/"][..], &["--", "a.pfx", "--"], &["-h.pfx"]] {
        assert_eq!(arguments(refused), Err(ArgumentsError::Usage), "{refused:?}");
    }
}

#[test]
fn file_may_be_named_from_home() {
    let home = std::env::home_dir().unwrap();
    assert_eq!(arguments(&["~/a.p12"]).unwrap().file, Some(home.join("a.p12")));
    let here = std::path::absolute("~a.p12").unwrap();
    assert_eq!(arguments(&["~a.p12"]).unwrap().file, Some(here));
}

#[cfg(unix)]
#[test]
fn file_url_may_hold_non_text_name() {
    use std::os::unix::ffi::OsStrExt;

    let file = arguments(&["file:///tmp/Zo%EB.p12"]).unwrap().file.unwrap();
    assert_eq!(file.as_os_str().as_bytes(), b"/tmp/Zo\xeb.p12");
}

#[test]
fn help_and_version_have_two_spellings() {
    for (words, expected) in [(["--help", "-h"], Asked::Help), (["--version", "-V"], Asked::Version)] {
        for word in words {
            assert_eq!(asked(&[word]), Ok(expected.clone()));
        }
    }
}

#[test]
fn practice_begins_at_start_or_named_scene() {
    let practice = |words| arguments(words).map(|settings| settings.practice);
    assert_eq!(practice(&["--practice"]), Ok(Some(Scene::Start)));
    assert_eq!(practice(&["--practice=lapsed"]), Ok(Some(Scene::Lapsed)));
    let refused = practice(&["--practice=laps"]).map_err(|error| error.to_string());
    assert!(refused.is_err_and(|said| said.contains("lapsed, picked-up")));
}

#[test]
fn helpdesk_goes_with_every_other_argument() {
    for words in [&[][..], &["my.pfx"], &["--practice"], &["--service", "p.json"]] {
        let expected = Settings { helpdesk: true, ..arguments(words).unwrap() };
        assert_eq!(arguments(&[&["--helpdesk"], words].concat()), Ok(expected.clone()));
        assert_eq!(arguments(&[words, &["--helpdesk"]].concat()), Ok(expected));
    }
}

#[test]
fn language_is_one_of_the_wizards() {
    assert_eq!(arguments(&["--language", "nl"]).unwrap().language, Some(Language::Nl));
    for refused in [&["--language"][..], &["--language", "es"], &["--language", "NL_nl"]] {
        assert_eq!(arguments(refused), Err(ArgumentsError::Usage), "{refused:?}");
    }
}

#[test]
fn administrator_alone_adds_hosts() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("config.json");
    assert_eq!(Policy::read(&path).unwrap(), Policy::default());
    fs::write(&path, r#"{"hosts": ["pickup.example.com"]}"#).unwrap();
    assert_eq!(Policy::read(&path).unwrap().hosts, ["pickup.example.com"]);
    fs::write(&path, r#"{"host": []}"#).unwrap();
    assert!(matches!(Policy::read(&path), Err(SettingsError::Invalid { .. })));
}

#[test]
fn page_may_lead_to_its_own_hosts_and_no_link() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("config.json");
    fs::write(&path, r#"{"pageHosts": ["Log-in.example.com"]}"#).unwrap();
    let hosts = Policy::read(&path).unwrap().allowed_hosts();
    let allows = |address: &str| hosts.allows_page(&Url::parse(address).unwrap());
    assert!(allows("https://log-in.example.com/step"));
    assert!(allows("https://system.globalsign.com/"));
    assert!(!allows("https://other.example.com/") && !allows("http://log-in.example.com/step"));
    let link = PickupLink::parse("https://log-in.example.com/install?p=0a1b2c3d4e5f6071", &hosts);
    assert!(matches!(link, Err(LinkError::HostNotAllowed { .. })), "{link:?}");
}

#[test]
fn handed_over_link_stands_alone_among_arguments() {
    let address = "personalsign:https://system.globalsign.com/pickup/x";
    let settings = arguments(&["--service", "p.json", address]).unwrap();
    assert_eq!(settings.link, Some(address.into()));
    assert!(!format!("{settings:?}").contains("globalsign"), "{settings:?}");
    for refused in [&[address, "a.pfx"][..], &["a.pfx", address], &[address, address]] {
        assert_eq!(arguments(refused), Err(ArgumentsError::Usage), "{refused:?}");
    }
    // After `--` it is one, too: what begins with a scheme is no name of a file.
    assert_eq!(arguments(&["--", address]).unwrap().link, Some(address.into()));
}

#[test]
fn file_of_second_start_lies_in_its_folder() {
    let (folder, other) = if cfg!(windows) {
        (r"E:\stick", r"C:\Users\anna\a.pfx")
    } else {
        ("/media/stick", "/home/anna/a.pfx")
    };
    let url = Url::from_file_path(other).unwrap();
    let inside = Path::new(folder).join("mail.eml");
    for (word, path) in [("mail.eml", inside), (other, other.into()), (url.as_str(), other.into())] {
        let asked = Asked::from_arguments_in(Path::new(folder), [OsString::from(word)]);
        let Ok(Asked::Wizard(settings)) = asked else { panic!("{word}") };
        assert_eq!(settings.file, Some(path));
    }
}

#[test]
fn administrator_host_must_be_a_name_alone() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("config.json");
    for refused in [
        "",
        "https://a.example",
        "a.example:443",
        "a.example/x",
        "a@b.example",
        "*.example",
        "z\u{fc}rich.example",
    ] {
        for list in ["hosts", "pageHosts"] {
            let content = serde_json::json!({ list: ["pickup.example.com", refused] });
            fs::write(&path, content.to_string()).unwrap();
            let error = Policy::read(&path).unwrap_err().to_string();
            assert!(error.contains(&format!("{list}[1]")), "{refused}: {error}");
        }
    }
}

#[test]
fn administrator_root_must_be_an_authority() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("config.json");
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::default();
    let leaf = Der(params.self_signed(&key).unwrap().der().to_vec());
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let root = Der(params.self_signed(&key).unwrap().der().to_vec());
    let write = |roots: &[&Der]| {
        fs::write(&path, serde_json::to_vec(&serde_json::json!({ "roots": roots })).unwrap()).unwrap();
    };
    write(&[&root]);
    assert_eq!(Policy::read(&path).unwrap().roots, std::slice::from_ref(&root));
    for refused in [leaf, Der(b"no certificate".to_vec()), Der([root.0.as_slice(), b"more"].concat())] {
        write(&[&root, &refused]);
        let error = Policy::read(&path).unwrap_err().to_string();
        assert!(error.contains("roots[1]"), "{error}");
    }
    fs::write(&path, r#"{"roots": ["%"]}"#).unwrap();
    assert!(matches!(Policy::read(&path), Err(SettingsError::Invalid { .. })));
}

#[test]
fn administrator_names_a_helpdesk_that_can_be_reached() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("config.json");
    let read = |helpdesk: serde_json::Value| {
        fs::write(&path, serde_json::json!({ "helpdesk": helpdesk }).to_string()).unwrap();
        Policy::read(&path)
    };
    let named = read(serde_json::json!({ "name": "IT", "phone": "016 12 34 56", "hours": "9-17" }));
    assert_eq!(named.unwrap().helpdesk.unwrap().phone.as_deref(), Some("016 12 34 56"));
    for refused in [
        serde_json::json!({ "name": "IT" }),
        serde_json::json!({ "name": " ", "phone": "1" }),
        serde_json::json!({ "name": "IT", "phone": "1\n2" }),
        serde_json::json!({ "name": "IT", "address": "x".repeat(81) }),
        serde_json::json!({ "name": "IT", "phone": "1", "fax": "2" }),
    ] {
        assert!(matches!(read(refused.clone()), Err(SettingsError::Invalid { .. })), "{refused}");
    }
}

#[test]
fn practice_file_without_certificate_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("practice.json");
    fs::write(&path, r#"{"rootCertificate": "none", "link": null}"#).unwrap();
    assert!(matches!(PracticeFile::read(&path), Err(SettingsError::Invalid { .. })));
    let gone = directory.path().join("gone.json");
    assert!(matches!(PracticeFile::read(&gone), Err(SettingsError::Unreadable { .. })));
}

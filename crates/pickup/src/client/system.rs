//! The computer's proxy settings: the environment, as curl reads it, else the desktop, as browsers read it.

use std::{ffi::OsString, fmt, sync::Arc, thread, time::Duration};

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use tokio::{
    sync::{Semaphore, oneshot},
    time::timeout,
};

use crate::connection::{ProxyAddress, ProxySource, Service};

/// The longest wait for the desktop, which may have to download a PAC script from an unreachable host.
const PATIENCE: Duration = Duration::from_secs(5);
/// The variables for HTTPS in order of precedence, as curl reads them.
const VARIABLES: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
const EXCEPTIONS: [&str; 2] = ["no_proxy", "NO_PROXY"];
/// A desktop's entry for a direct connection.
const DIRECT: &str = "direct://";

type Environment = dyn Fn(&str) -> Option<OsString> + Send + Sync;
type Ask = dyn Fn(&str) -> Vec<String> + Send + Sync;

/// Queries the desktop, one query at a time, in a thread of its own and with a timeout: a desktop that does not
/// answer names no proxy.
#[derive(Clone)]
pub struct DesktopProxies {
    ask: Arc<Ask>,
    turn: Arc<Semaphore>,
    patience: Duration,
}

impl DesktopProxies {
    /// Wraps `ask`, which receives the URL of the service's root and returns the proxies for it in order of
    /// preference, each as `SCHEME://HOST:PORT` or `direct://`. It may block.
    pub fn new(ask: impl Fn(&str) -> Vec<String> + Send + Sync + 'static) -> Self {
        Self { ask: Arc::new(ask), turn: Arc::new(Semaphore::new(1)), patience: PATIENCE }
    }

    async fn on_the_way_to(&self, service: &Service) -> Vec<String> {
        let answer = async {
            let turn = Arc::clone(&self.turn).acquire_owned().await.ok()?;
            let (ask, address) = (Arc::clone(&self.ask), service.root());
            let (sender, answer) = oneshot::channel();
            // Not a thread of the runtime, which would wait for it when it shuts down.
            let work = move || {
                let answer = ask(&address);
                drop(turn);
                let _ = sender.send(answer);
            };
            thread::Builder::new().name("desktop proxies".into()).spawn(work).ok()?;
            answer.await.ok()
        };
        timeout(self.patience, answer).await.ok().flatten().unwrap_or_else(|| {
            log::warn!("the desktop does not say which proxy is on the way");
            Vec::new()
        })
    }
}

/// The computer's proxy settings. They are read anew for each request, since they can change.
#[derive(Clone)]
pub(super) struct SystemProxies {
    environment: Arc<Environment>,
    desktop: Option<DesktopProxies>,
}

impl SystemProxies {
    pub(super) fn new(desktop: Option<DesktopProxies>) -> Self {
        Self { environment: Arc::new(|name| std::env::var_os(name)), desktop }
    }

    /// The proxies for this service in order of preference; `None` stands for a direct connection.
    pub(super) async fn on_the_way_to(
        &self,
        service: &Service,
    ) -> Result<Vec<Option<ProxyAddress>>, ProxySource> {
        if let Some(named) = of_environment(&*self.environment, service)? {
            return Ok(vec![named]);
        }
        let Some(desktop) = &self.desktop else { return Ok(Vec::new()) };
        usable(&desktop.on_the_way_to(service).await)
    }
}

impl fmt::Debug for SystemProxies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SystemProxies")
    }
}

/// The proxies of the environment; `None` where it names none.
fn of_environment(
    environment: &Environment,
    service: &Service,
) -> Result<Option<Option<ProxyAddress>>, ProxySource> {
    let set = |name: &str| environment(name).filter(|value| !value.to_string_lossy().trim().is_empty());
    let exceptions = EXCEPTIONS.iter().find_map(|name| set(name)).unwrap_or_default();
    if is_excepted(&exceptions.to_string_lossy(), service) {
        return Ok(Some(None));
    }
    let Some((name, value)) = VARIABLES.into_iter().find_map(|name| Some((name, set(name)?))) else {
        return Ok(None);
    };
    let address = value.to_str().and_then(|value| ProxyAddress::parse(value).ok());
    address.map(|address| Some(Some(address))).ok_or(ProxySource::Variable(name))
}

/// Whether the list contains the service's host, a domain or a network around it, or `*`. Entries are separated by
/// commas or blanks; `*.DOMAIN` and `HOST:PORT` are accepted.
fn is_excepted(list: &str, service: &Service) -> bool {
    let port = format!(":{}", service.port());
    let entries = list.split([',', ' ', '\t', ';']).map(|entry| {
        let entry = entry.strip_suffix(&port).unwrap_or(entry);
        let entry = entry.strip_prefix('[').and_then(|entry| entry.strip_suffix(']')).unwrap_or(entry);
        entry.strip_prefix('*').filter(|rest| rest.starts_with('.')).unwrap_or(entry)
    });
    let matcher = Matcher::builder().all("http://proxy").no(entries.collect::<Vec<_>>().join(",")).build();
    service.root().parse::<Uri>().is_ok_and(|address| matcher.intercept(&address).is_none())
}

/// The usable proxies of the desktop, each address once: GNOME lists a SOCKS proxy in all its versions. An error
/// where there are some and none can be used.
fn usable(named: &[String]) -> Result<Vec<Option<ProxyAddress>>, ProxySource> {
    let read = |text: &String| match text.as_str() {
        DIRECT => Some(None),
        text => Some(Some(ProxyAddress::parse(text).ok()?.of_desktop())),
    };
    let mut usable: Vec<_> = named.iter().filter_map(read).collect();
    let place = |way: &Option<ProxyAddress>| way.as_ref().map(ProxyAddress::host_and_port);
    usable.dedup_by_key(|way| place(way));
    if usable.is_empty() && !named.is_empty() { Err(ProxySource::Desktop) } else { Ok(usable) }
}

#[cfg(test)]
#[allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use std::{
        ffi::OsStr,
        sync::{Mutex, mpsc},
    };

    use super::*;

    const EACH_SAYS: &str = "http://variable:1";

    fn environment(set: &[(&'static str, &'static str)]) -> Arc<Environment> {
        let set = set.to_vec();
        Arc::new(move |name| {
            let (_, value) = set.iter().find(|(known, _)| *known == name)?;
            Some(OsStr::new(value).to_owned())
        })
    }

    /// The proxies for a service, as they are shown.
    async fn ways(
        set: &[(&'static str, &'static str)],
        desktop: &[&'static str],
    ) -> Result<Vec<String>, ProxySource> {
        let answer: Vec<String> = desktop.iter().map(|text| (*text).to_owned()).collect();
        let desktop = Some(DesktopProxies::new(move |_| answer.clone()));
        let system = SystemProxies { environment: environment(set), desktop };
        let ways = system.on_the_way_to(&Service::built_in()).await?;
        Ok(ways.into_iter().map(|way| way.map_or(DIRECT.into(), |way| way.without_credentials())).collect())
    }

    #[tokio::test]
    async fn environment_comes_before_the_desktop() {
        const DESKTOP: &str = "http://desktop:2";
        for (set, way) in [
            (&[][..], DESKTOP),
            (&[("HTTP_PROXY", EACH_SAYS), ("http_proxy", EACH_SAYS)], DESKTOP),
            (&[("https_proxy", ""), ("ALL_PROXY", " ")], DESKTOP),
            (&[("HTTPS_PROXY", EACH_SAYS)], EACH_SAYS),
            (&[("https_proxy", EACH_SAYS)], EACH_SAYS),
            (&[("all_proxy", EACH_SAYS)], EACH_SAYS),
            (&[("ALL_PROXY", "variable:1/")], EACH_SAYS),
            (&[("ALL_PROXY", "socks5h://all:3"), ("HTTPS_PROXY", EACH_SAYS)], EACH_SAYS),
            (&[("HTTPS_PROXY", "http://upper:4"), ("https_proxy", EACH_SAYS)], EACH_SAYS),
            (&[("HTTPS_PROXY", EACH_SAYS), ("no_proxy", "localhost,.example.com")], EACH_SAYS),
            (&[("HTTPS_PROXY", EACH_SAYS), ("NO_PROXY", "globalsign.com")], DIRECT),
            (&[("NO_PROXY", "*")], DIRECT),
        ] {
            assert_eq!(ways(set, &[DESKTOP]).await.unwrap(), [way], "{set:?}");
        }
        assert_eq!(ways(&[], &[]).await.unwrap(), [""; 0]);
    }

    #[tokio::test]
    async fn unreadable_proxy_variable_is_named_not_skipped() {
        for (name, value) in [
            ("HTTPS_PROXY", "http://CORP%5Cjan:p@ss#1@proxy:80"),
            ("https_proxy", "http://jan:pa/ss@proxy:80"),
            ("ALL_PROXY", "ftp://proxy:80"),
            ("all_proxy", "none"),
            ("all_proxy", "proxy port 80"),
        ] {
            let read = ways(&[(name, value)], &["http://desktop:2"]).await;
            match value {
                // A host may have this name.
                "none" => assert_eq!(read.unwrap(), ["http://none:80"]),
                _ => assert_eq!(read.unwrap_err(), ProxySource::Variable(name), "{value}"),
            }
        }
        #[cfg(unix)]
        {
            use std::os::unix::ffi::OsStrExt;
            let latin: Arc<Environment> = Arc::new(|name| {
                (name == "HTTPS_PROXY").then(|| OsStr::from_bytes(b"http://jan:\xe9@proxy:80").to_owned())
            });
            let system = SystemProxies { environment: latin, desktop: None };
            let read = system.on_the_way_to(&Service::built_in()).await;
            assert_eq!(read.unwrap_err(), ProxySource::Variable("HTTPS_PROXY"));
        }
    }

    #[test]
    fn exceptions_are_taken_as_they_are_meant() {
        let service = Service::built_in();
        for list in [
            "system.globalsign.com",
            "SYSTEM.globalsign.com",
            "globalsign.com",
            ".globalsign.com",
            "*.globalsign.com",
            "localhost, globalsign.com",
            "localhost globalsign.com",
            "localhost;globalsign.com",
            "system.globalsign.com:443",
            "*",
        ] {
            assert!(is_excepted(list, &service), "{list}");
        }
        for list in
            ["", ",", "globalsign.org", "sign.com", "globalsign.com:80", "10.0.0.0/8", "*lobalsign.com", "."]
        {
            assert!(!is_excepted(list, &service), "{list}");
        }
    }

    #[tokio::test]
    async fn desktop_proxies_that_are_none_are_skipped() {
        for (named, ways_read) in [
            (&["direct://"][..], &[DIRECT][..]),
            (&["http://proxy:3128/", "direct://"], &["http://proxy:3128", DIRECT]),
            (&["socks5://proxy:1", "socks4a://proxy:1", "socks4://proxy:1"], &["socks5h://proxy:1"]),
            (&["quic://proxy:1", "https://proxy:2"], &["https://proxy:2"]),
            (&["http://user:p@ss@proxy:1", "http://proxy:2"], &["http://proxy:2"]),
        ] {
            assert_eq!(ways(&[], named).await.unwrap(), ways_read, "{named:?}");
        }
        for named in ["quic://proxy:1", "http://jan:p@ss#1@proxy:1", "http://", ""] {
            assert_eq!(ways(&[], &[named]).await.unwrap_err(), ProxySource::Desktop, "{named}");
        }
    }

    #[tokio::test]
    async fn desktop_is_asked_anew_without_order_details() {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let listening = Arc::clone(&asked);
        let desktop = DesktopProxies::new(move |address| {
            listening.lock().unwrap().push(address.to_owned());
            Vec::new()
        });
        let system = SystemProxies { environment: environment(&[]), desktop: Some(desktop) };
        for _ in 0..2 {
            system.on_the_way_to(&Service::built_in()).await.unwrap();
        }
        assert_eq!(*asked.lock().unwrap(), ["https://system.globalsign.com/"; 2]);
    }

    #[tokio::test]
    async fn silent_desktop_names_no_proxy() {
        let (release, hold) = mpsc::channel::<()>();
        let (began, begun) = mpsc::channel();
        let hold = Mutex::new(hold);
        let mut desktop = DesktopProxies::new(move |_| {
            began.send(()).unwrap();
            let _ = hold.lock().unwrap().recv();
            vec!["http://desktop:2".into()]
        });
        desktop.patience = Duration::from_millis(50);
        let system = SystemProxies { environment: environment(&[]), desktop: Some(desktop) };
        for _ in 0..3 {
            assert!(system.on_the_way_to(&Service::built_in()).await.unwrap().is_empty());
        }
        assert_eq!(begun.try_iter().count(), 1);
        drop(release);
        let panics = DesktopProxies::new(|_| panic!("a resolver may"));
        let system = SystemProxies { environment: environment(&[]), desktop: Some(panics) };
        assert!(system.on_the_way_to(&Service::built_in()).await.unwrap().is_empty());
    }
}
